"""The Settings page: sections at the left, the one chosen, and its forms in the side panel."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from ...centre.changes import Changes
from ...centre.drafts import Kept
from ...database.connection import OpenCentre
from ...i18n import N_, _
from .. import look
from ..components import SidePanel, WithPanel
from ..page import Page
from ..preferences import Preferences
from ..translator import Languages
from .appearance import AppearanceSection
from .calendar import CalendarSection
from .centre import CentreSection
from .data import DataSection
from .editor import Editor
from .letters import LettersSection
from .panel_content import PanelContent, PanelRoom
from .report import ReportSection
from .section import Section
from .sections_list import SectionsList
from .team import TeamSection
from .venues import VenuesSection
from .vocabularies import VocabulariesSection
from .workshops import WorkshopsSection

TITLES = {
    "centre": N_("Centre"),
    "workshops": N_("Workshops"),
    "venues": N_("Venues"),
    "team": N_("Team"),
    "calendar": N_("Calendar"),
    "vocabularies": N_("Vocabularies"),
    "letters": N_("Letters"),
    "report": N_("Report on our activity"),
    "appearance": N_("Language and look"),
    "data": N_("Data"),
}
"""The sections by their key, in the order they are listed."""
FIRST = "centre"
_SECTION_OF = {
    "settings_centre": "centre",
    "workshop": "workshops",
    "slot": "workshops",
    "venue": "venues",
    "staff_member": "team",
    "settings_calendar": "calendar",
    "closure": "calendar",
    "school_holiday": "calendar",
    "term": "vocabularies",
    "letter": "letters",
    "settings_report": "report",
}
"""The section whose form keeps a draft."""


class SettingsPage(Page):
    """Everything a centre decides once: who it is, when it opens, what it offers."""

    shows = (
        Changes.SETTINGS
        | Changes.CALENDAR
        | Changes.TIMETABLE
        | Changes.VOCABULARY
        | Changes.LETTERS
    )

    def __init__(
        self,
        centre: OpenCentre,
        preferences: Preferences,
        languages: Languages,
        now: Callable[[], datetime] = datetime.now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._makers: dict[str, Callable[[], Section]] = {
            "centre": lambda: CentreSection(now, centre),
            "workshops": lambda: WorkshopsSection(now),
            "venues": lambda: VenuesSection(now),
            "team": lambda: TeamSection(now),
            "calendar": lambda: CalendarSection(now),
            "vocabularies": lambda: VocabulariesSection(now),
            "letters": lambda: LettersSection(now),
            "report": lambda: ReportSection(now),
            "appearance": lambda: AppearanceSection(preferences, languages),
            "data": lambda: DataSection(centre, preferences),
        }
        self._sections: dict[str, Section] = {}
        self._key = FIRST
        self._to_reload = set(TITLES)
        self._presenter: Section | None = None
        self.panel = SidePanel()
        self._room = PanelRoom(self.panel)
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        self.list = SectionsList(list(TITLES))
        self.list.choose(FIRST)
        self._stack = QStackedWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(look.GUTTER)
        self._box.addWidget(self.list, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(WithPanel(self._stack, self.panel), 1)
        self.body.addLayout(self._box, 1)

    def _listen(self) -> None:
        self.list.chosen.connect(self.open_section)
        self.panel.closed.connect(self._panel_closed)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._save)

    # -- the page's contract -----------------------------------------------------------------

    @property
    def title(self) -> str:
        return _("Settings")

    def retranslate(self) -> None:
        self.list.set_words({key: _(title) for key, title in TITLES.items()})
        for section in self._sections.values():
            section.retranslate()

    def reload(self) -> None:
        self._to_reload = set(TITLES)
        self._freshen_section()

    def resume(self, draft: Kept) -> None:
        self.open_section(_SECTION_OF.get(draft.form, FIRST))
        self.section.resume(draft)

    def add(self) -> None:
        self.section.add()

    def find_here(self) -> None:
        self.list.focus()

    # -- sections ----------------------------------------------------------------------------

    @property
    def section(self) -> Section:
        """The section shown, built the first time."""
        if self._key not in self._sections:
            self._sections[self._key] = self._build(self._makers[self._key]())
        return self._sections[self._key]

    def _build(self, section: Section) -> Section:
        section.panel_wanted.connect(self._present)
        section.panel_done.connect(self.panel.close_panel)
        self._stack.addWidget(section)
        section.retranslate()
        return section

    def open_section(self, key: str) -> None:
        """Show a section; the panel of another one closes, its draft is kept."""
        if key != self._key:
            self.panel.close_panel()
        self._key = key
        self.list.choose(key)
        self._stack.setCurrentWidget(self.section)
        self._freshen_section()

    def _freshen_section(self) -> None:
        """Read the section shown again; the others wait until they are opened."""
        if self._key in self._to_reload:
            self._to_reload.discard(self._key)
            self.section.reload()

    def _save(self) -> None:
        content = self.panel.content
        if not self.panel.isHidden() and isinstance(content, Editor):
            content.save()
        else:
            self.section.save()

    # -- the panel ---------------------------------------------------------------------------

    def _present(self, title: Callable[[], str], content: PanelContent) -> None:
        self._room.present(title, content)
        self._presenter = self.section
        self._presenter.panel_open(True)
        self._arrange()

    def _panel_closed(self) -> None:
        self._arrange()
        if self._presenter is not None:
            self._presenter.panel_open(False)
            self._presenter = None

    # -- size --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_box"):
            self._arrange()
            self.refresh()  # rows are as high as the text asks when they are made

    def _arrange(self) -> None:
        """Where the window is narrow, the list of sections goes above, then leaves to the panel."""
        narrow = self.window().width() < look.scaled(WithPanel.TURNS_AT)
        self.list.setVisible(not narrow or self.panel.isHidden())
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self.list.set_narrow(narrow)
