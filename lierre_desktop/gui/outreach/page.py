"""The Outreach and projects page: four parts under one head, their forms in the side panel."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ...centre.changes import Changes
from ...centre.drafts import Kept
from ...centre.network import outreach
from ...i18n import N_, _
from .. import look
from ..components import PageHead, Segments, SidePanel, WithPanel, button, icon_button
from ..page import Page
from ..people.list_out import drop_menu
from ..settings.editor import Editor
from ..settings.panel_content import PanelContent, PanelRoom
from .means import MeansPart
from .people_met import MetPersonForm
from .places import PlacesPart
from .projects import ProjectForm, ProjectsPart
from .visits import VisitsPart

TITLES = {
    "visits": N_("Outreach visits"),
    "places": N_("Places of life"),
    "projects": N_("Projects"),
    "means": N_("Means"),
}
"""The parts by their key, in the order they are shown."""
FIRST = "visits"

_PART_OF = {
    "outreach_visit": "visits",
    "living_place": "places",
    "project": "projects",
    "human_means": "means",
    "funding": "means",
}
"""The part whose form keeps a draft."""

AnyPart = VisitsPart | PlacesPart | ProjectsPart | MeansPart


class OutreachPage(Page):
    """What the centre does outside its walls, its projects, and what it runs on.

    `show_item(id)` opens an outreach visit.
    """

    shows = (
        Changes.OUTREACH
        | Changes.TIMETABLE
        | Changes.PARTICIPANTS
        | Changes.PATHWAYS
        | Changes.VOCABULARY
    )

    def __init__(
        self, clock: Callable[[], datetime] = datetime.now, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._makers: dict[str, Callable[[], AnyPart]] = {
            "visits": self._make_visits,
            "places": lambda: PlacesPart(clock),
            "projects": self._make_projects,
            "means": self._make_means,
        }
        self._parts: dict[str, AnyPart] = {}
        self._to_reload = set(TITLES)
        self._presenter: AnyPart | None = None
        self.met_form = MetPersonForm(clock)
        self.panel = SidePanel()
        self._room = PanelRoom(self.panel)
        self._lay_out()
        self._listen()

    # -- building ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._head = PageHead()
        self._segments = Segments()
        self._add_button = button("primary", "", "plus", "Ctrl+N", self.add)
        self._out_button = icon_button("dots-three-vertical", "", self._drop_out_menu)
        self._head.add_action(self._out_button)
        self._head.add_action(self._add_button)
        self._stack = QStackedWidget()
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_M)
        column.addWidget(self._head)
        column.addWidget(self._segments)
        column.addWidget(self._stack, 1)
        self.body.addWidget(WithPanel(main, self.panel), 1)
        self.met_form.setParent(self.panel)
        self.met_form.hide()

    def _listen(self) -> None:
        self._segments.chosen.connect(self.open_part)
        self.panel.closed.connect(self._panel_closed)
        self.met_form.saved.connect(self._show_person)
        self.met_form.person_wanted.connect(self._show_person)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._save)

    def _make_visits(self) -> VisitsPart:
        part = VisitsPart(self._clock)
        part.form.become_wanted.connect(lambda: self._ask_who(part.form.base.id))
        part.form.person_wanted.connect(self._show_person)
        return part

    def _make_projects(self) -> ProjectsPart:
        part = ProjectsPart(self._clock)
        assert isinstance(part.editor, ProjectForm)
        part.editor.attached.person_wanted.connect(self._show_person)
        return part

    def _make_means(self) -> MeansPart:
        part = MeansPart(self._clock)
        part.turned.connect(self._say_part)
        return part

    # -- the page's contract -------------------------------------------------------------

    @property
    def title(self) -> str:
        return _("Outreach and projects")

    def retranslate(self) -> None:
        self._segments.set_choices([(key, _(title)) for key, title in TITLES.items()])
        self._segments.setAccessibleName(self.title)
        self._out_button.setAccessibleName(_("Print or export the list"))
        self._out_button.setToolTip(_("Print or export the list"))
        self.met_form.retranslate()
        for part in self._parts.values():
            part.retranslate()

    def reload(self) -> None:
        self._to_reload = set(TITLES)
        self._freshen_part()

    def show_item(self, item: int) -> None:
        """Open an outreach visit in the panel; 0 is the page as it was left."""
        if item:
            self.open_part(FIRST)
            part = self.section
            if isinstance(part, VisitsPart):
                part.open(item)

    def resume(self, draft: Kept) -> None:
        number = draft.numbers[0]
        if draft.form == "met_person":
            outreach.get(number)  # else it is gone, which is said
            self.show_item(number)
            self._ask_who(number)
            return
        self.open_part(_PART_OF.get(draft.form, FIRST))
        self.section.resume(draft)

    def add(self) -> None:
        self.section.add()

    # -- parts ---------------------------------------------------------------------------

    @property
    def section(self) -> AnyPart:
        """The part shown, built the first time."""
        key = self._segments.key or FIRST
        if key not in self._parts:
            self._parts[key] = self._build(self._makers[key]())
        return self._parts[key]

    def _build(self, part: AnyPart) -> AnyPart:
        part.panel_wanted.connect(self._present)
        part.panel_done.connect(self.panel.close_panel)
        self._stack.addWidget(part)
        part.retranslate()
        return part

    def open_part(self, key: str) -> None:
        """Show a part; the panel of another one closes, its draft is kept."""
        if self._presenter is not None and self._parts.get(key) is not self._presenter:
            self.panel.close_panel()
        self._segments.choose(key)
        self._freshen_part()

    def _freshen_part(self) -> None:
        """Read the part shown again; the others wait until they are opened."""
        part, key = self.section, self._segments.key or FIRST
        self._stack.setCurrentWidget(part)
        if key in self._to_reload:
            self._to_reload.discard(key)
            part.reload()
        self._say_part()

    def _say_part(self) -> None:
        part = self.section
        self._head.set_words(self.title, part.sentence)
        self._add_button.setText(part.adding)
        self._add_button.setVisible(not part.is_empty)
        by_tables = isinstance(part, MeansPart)  # each is printed or exported by itself
        self._out_button.setVisible(not part.is_empty and not by_tables)

    def _drop_out_menu(self) -> None:
        part = self.section
        if not isinstance(part, MeansPart):
            drop_menu(self._out_button, part.shown_list(), self._clock().date())

    def _show_person(self, person: int) -> None:
        self.panel.close_panel()
        self.wanted.emit("people", person)

    # -- the panel -----------------------------------------------------------------------

    def _ask_who(self, visit: int) -> None:
        """Someone met becomes a participant: the few words that this takes."""
        self.met_form.open_for(visit)
        self._present(lambda: _("Someone met"), self.met_form)
        self.met_form.focus_first()

    def _present(self, title: Callable[[], str], content: PanelContent) -> None:
        self._room.present(title, content)
        self._presenter = self.section
        self._presenter.panel_open(True)
        self._add_button.set_kind("secondary")

    def _panel_closed(self) -> None:
        self._add_button.set_kind("primary")
        if self._presenter is not None:
            self._presenter.panel_open(False)
            self._presenter = None

    def _save(self) -> None:
        content = self.panel.content
        if not self.panel.isHidden() and isinstance(content, Editor):
            content.save()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_stack"):
            self.refresh()  # rows are as high as the text asks when they are made
