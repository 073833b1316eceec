"""One person's record: who she is, where she stands, what comes next, and the tabs.

Hides which tabs are built and which of them must read again. Forms are opened by the
page around it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from ...centre import participants
from ...centre.changes import InvalidInput
from ...centre.drafts import Kept
from ...centre.participants import ParticipantData
from ...centre.pathway.next_action import next_action
from ...centre.pathway.standing import standing
from ...centre.person import photos
from ...i18n import _
from .. import icons, look
from ..attendance.words import sentence_name
from ..components import Badge, paint
from ..forms.ui_person_record import Ui_PersonRecord
from ..perform import perform
from .frames import empty
from .own_timetable import OwnTimetable
from .record_tab import RecordTab
from .record_tabs import INTERVIEW, OVERVIEW, TABS, tab_of
from .words import person_facts, standing_faces, standing_words

TURNS_AT = 860
"""Under this width the state of the pathway stands under the name."""


class PersonRecord(QWidget):
    """The record of one person.

    `back_wanted` leaves it, `change_wanted` asks for the form of identity, `merge_wanted`
    for joining another record to it. Its tabs ask for forms and pages through
    `form_wanted` and `page_wanted` (see `record_tab.RecordTab`), `interview_wanted(id,
    gesture)` for the form of an interview, a new one for 0; `tab_built` hands a new
    tab over, for the signals that only some have.
    """

    back_wanted = Signal()
    change_wanted = Signal()
    merge_wanted = Signal()
    form_wanted = Signal(object, object)
    form_done = Signal()
    interview_wanted = Signal(int, str)
    page_wanted = Signal(str, int)
    tab_built = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.person = ParticipantData()
        self._tabs: dict[str, RecordTab] = {}
        self._stale: set[str] = set()
        self.ui = Ui_PersonRecord()
        self.ui.setupUi(self)
        self.ui.portrait.setFixedSize(56, 56)
        self.timetable = OwnTimetable(self, now)
        self._listen()

    def _listen(self) -> None:
        ui = self.ui
        ui.back_button.clicked.connect(lambda _on=False: self.back_wanted.emit())
        ui.print_button.clicked.connect(lambda _on=False: self._drop_print_menu())
        ui.more_button.clicked.connect(lambda _on=False: self._drop_more_menu())
        ui.next_bar.gesture.connect(self.show_row)
        ui.tabs.chosen.connect(lambda _key: self._show_tab())

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self.ui.retranslateUi(self)
        self.ui.tabs.set_choices([(spec.key, _(spec.words)) for spec in TABS])
        for tab in self._tabs.values():
            tab.retranslate()

    def focus_first(self) -> None:
        """Bring the keyboard to the tab shown: the arrows and Tab go on from there."""
        self.ui.tabs.focus()

    # -- content -------------------------------------------------------------------------

    def show_person(self, participant_id: int) -> bool:
        """Show someone; False when there is no such person, or only in the bin."""
        another = participant_id != self.person.id
        try:
            self.person = participants.get(participant_id)
        except InvalidInput:
            return False
        today = self._now().date()
        self._show_head()
        self.ui.next_bar.show_action(next_action(participant_id, today), today)
        if another:
            self.ui.tabs.choose(OVERVIEW)
        self._stale = set(self._tabs)
        self._show_tab()
        return True

    def _show_head(self) -> None:
        ui, person, today = self.ui, self.person, self._now().date()
        names = (person.first_name or person.own_script, person.last_name)
        ui.portrait.setText(look.initials(*names))
        ui.portrait.set_photo(None if look.discreet() else photos.load(person.id))
        ui.name_label.setText(sentence_name(person))
        latin = person.last_name or person.first_name
        ui.script_label.setText(person.own_script if latin and not look.discreet() else "")
        facts = person_facts(person, today)
        ui.facts_label.setText(facts)
        ui.facts_label.setVisible(bool(facts))
        where = standing(person.id, today)
        empty(ui.badges_layout)
        for face in standing_faces(where, today):
            ui.badges_layout.addWidget(Badge(face))
        words = standing_words(where)
        ui.standing_label.setText(words)
        ui.standing_label.setVisible(bool(words))
        self._arrange()

    # -- tabs ----------------------------------------------------------------------------

    def tab(self, key: str) -> RecordTab:
        """A tab by its key, built when it isn't yet."""
        if key not in self._tabs:
            spec = next(spec for spec in TABS if spec.key == key)
            tab = spec.make(self._now, self)
            tab.form_wanted.connect(self.form_wanted)
            tab.form_done.connect(self.form_done)
            tab.page_wanted.connect(self.page_wanted)
            tab.row_wanted.connect(self.show_row)
            tab.tab_wanted.connect(self.show_tab)
            tab.retranslate()
            self._tabs[key] = tab
            self._stale.add(key)
            self.ui.tab_stack.addWidget(tab)
            self.tab_built.emit(tab)
        return self._tabs[key]

    def show_tab(self, key: str) -> None:
        """Show a tab."""
        self.ui.tabs.choose(key)
        self._show_tab()

    def _show_tab(self) -> None:
        """Build the tab chosen if need be, and let it read if something changed."""
        key = self.ui.tabs.key
        tab = self.tab(key)
        if key in self._stale:
            self._stale.discard(key)
            tab.show_person(self.person.id)
        self.ui.tab_stack.setCurrentWidget(tab)

    def show_row(self, table: str, row_id: int, gesture: str = "") -> None:
        """Open a row in the tab that shows its table; nothing where no tab does."""
        spec = tab_of(table)
        if table == INTERVIEW:
            self.interview_wanted.emit(row_id, gesture)
        elif spec is not None:
            self.show_tab(spec.key)
            self.tab(spec.key).show_row(table, row_id, gesture)

    def resume(self, tab: str, draft: Kept) -> None:
        """Open the form of a draft in its tab. Raises InvalidInput."""
        self.show_tab(tab)
        self.tab(tab).resume(draft)

    def add(self) -> bool:
        """Add in the tab shown; False when there is nothing to add there."""
        return self.tab(self.ui.tabs.key).add()

    # -- gestures ------------------------------------------------------------------------

    def _remove(self) -> None:
        """Put the person in the bin; the toast offers to take it back."""
        today = self._now().date()
        person = self.person.id
        if perform(self, lambda: participants.remove(person, today=today)) is not None:
            self.back_wanted.emit()

    def _drop_print_menu(self) -> None:
        self._drop(self.timetable.actions(self.person), self.ui.print_button)

    def _drop_more_menu(self) -> None:
        change = QAction(_("Change identity and contact"), self)
        change.setIcon(icons.icon("pencil-simple"))
        change.triggered.connect(lambda _on=False: self.change_wanted.emit())
        merge = QAction(_("Join with another record…"), self)
        merge.setIcon(icons.icon("users"))
        merge.triggered.connect(lambda _on=False: self.merge_wanted.emit())
        remove = QAction(_("Put in the bin"), self)
        remove.setIcon(icons.icon("trash", "danger.text"))
        remove.triggered.connect(lambda _on=False: self._remove())
        self._drop([change, merge, remove], self.ui.more_button)

    def _drop(self, actions: list[QAction], under: QWidget) -> None:
        menu = QMenu(self)
        for action in actions:
            action.setParent(menu)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setActiveAction(actions[0])
        menu.popup(under.mapToGlobal(QPoint(0, under.height() + 4)))

    # -- size ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The state of the pathway has the room that the facts about the person leave; it
        goes under them where its badges would not fit."""
        ui = self.ui
        facts = paint.text_width(ui.facts_label.text(), look.font()) + look.SPACE_S
        before = ui.back_button.sizeHint().width() + ui.portrait.width() + 2 * look.SPACE_M
        after = ui.actions_layout.sizeHint().width() + 2 * look.SPACE_M
        left = self.width() - before - facts - after
        badges = ui.badges_layout.sizeHint().width()
        narrow = self.width() < look.scaled(TURNS_AT) or left < badges
        ui.standing_panel.setMaximumWidth(look.ANY_SIZE if narrow else left)
        self._lay_head(narrow)

    def _lay_head(self, narrow: bool) -> None:
        """The state of the pathway stands right of the name, or in a line under it."""
        ui, direction = self.ui, QBoxLayout.Direction
        side = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignRight
        middle = side | Qt.AlignmentFlag.AlignVCenter
        ui.standing_label.setAlignment(middle)
        ui.standing_layout.setAlignment(ui.badges_layout, middle)
        ui.standing_layout.setDirection(direction.LeftToRight if narrow else direction.TopToBottom)
        ui.standing_layout.setSpacing(look.SPACE_M if narrow else look.SPACE_XS)
        ui.standing_layout.setStretch(1, 1 if narrow else 0)
        ui.head_grid.removeWidget(ui.standing_panel)
        row, column, span = (1, 0, 3) if narrow else (0, 1, 1)
        ui.head_grid.addWidget(ui.standing_panel, row, column, 1, span)
