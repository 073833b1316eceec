"""The month grid: choosing a workshop and a month, entering quickly, printing its sheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ...centre import attendance, programme, sheets
from ...centre.attendance import MarkEntry
from ...centre.changes import Done, InvalidInput
from ...centre.month_grid import month_grid
from ...centre.vocabulary import Mark
from ...i18n import N_, _, day_and_month, month_and_year
from .. import look
from ..components import EmptyState, announce, button
from ..forms.ui_month_grid import Ui_MonthGridView
from ..perform import perform
from . import words
from .grid_model import GridSlot, said
from .grid_table import cell_of
from .key_bar import Hint
from .late_editor import LateEditor
from .printing import preview_sheets
from .roll_entry import quietly
from .roll_model import ALLOWED, RollState

ROUND: dict[Mark | None, Mark | None] = {
    None: Mark.PRESENT,
    Mark.PRESENT: Mark.ABSENT,
    Mark.ABSENT: Mark.EXCUSED,
    Mark.EXCUSED: None,
    Mark.LATE: Mark.PRESENT,
}
"""What a click makes of a mark. A late arrival needs its minutes: it has its key."""


class MonthGridView(QWidget):
    """Participants against the sessions of a month; `session_asked(id)` opens a roll call."""

    session_asked = Signal(int)

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._month = clock().date().replace(day=1)
        self.ui = Ui_MonthGridView()
        self.ui.setupUi(self)
        self._editor = LateEditor(self.ui.grid_card)
        self._asked: GridSlot | None = None
        self._open_button = button("quiet", "", on_click=self._open_current)
        self.ui.message_alert.add_action(self._open_button)
        self.ui.message_bar.hide()
        self._empty = EmptyState("calendar-blank", "", "")
        self.ui.empty_layout.addWidget(self._empty)
        self._connect()

    def _connect(self) -> None:
        ui, table = self.ui, self.ui.grid_table
        ui.workshop_combo.activated.connect(lambda _row: self.reload())
        ui.previous_button.clicked.connect(lambda: self._turn(-1))
        ui.next_button.clicked.connect(lambda: self._turn(1))
        ui.print_button.clicked.connect(self.print_month)
        table.mark_asked.connect(self._mark)
        table.clear_asked.connect(lambda index: self._enter(index, None))
        table.cycle_asked.connect(self._cycle)
        table.fill_asked.connect(self._fill)
        table.open_asked.connect(self.session_asked)
        self._editor.kept.connect(self._keep_late)
        self._editor.dropped.connect(self._to_grid)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._close_column)

    # -- what the page calls -----------------------------------------------------------------

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self.ui.retranslateUi(self)
        self._editor.retranslate()
        self._open_button.setText(_("Open the session"))
        entry = self._enter_current
        self.ui.key_bar.show_hints(
            [
                Hint(("↑", "↓", "←", "→"), N_("cell")),
                Hint(("P",), N_("presence"), lambda: entry(Mark.PRESENT)),
                Hint(("R",), N_("late"), lambda: entry(Mark.LATE)),
                Hint(("E",), N_("excuse"), lambda: entry(Mark.EXCUSED)),
                Hint(("A",), N_("absence"), lambda: entry(Mark.ABSENT)),
                Hint(("Del",), N_("clear"), lambda: entry(None)),
                Hint(("T",), N_("the rest present"), self._fill),
                Hint(("Ctrl+Enter",), N_("close the session"), self._close_column),
            ]
        )

    def show_month(self, workshop_id: int, day: date) -> None:
        """Show a workshop's month, at the session of a day."""
        self._month = day.replace(day=1)
        self._fill_workshops()
        row = self.ui.workshop_combo.findData(workshop_id)
        self.ui.workshop_combo.setCurrentIndex(max(row, 0))
        self.reload()
        days = [card.day for card in self.ui.grid_table.grid_model.sessions]
        if day in days:
            self.ui.grid_table.go_to(0, days.index(day))

    def reload(self) -> None:
        """Read the month again."""
        self._fill_workshops()
        self.ui.month_label.setText(month_and_year(self._month))
        self.ui.month_label.setMinimumWidth(look.scaled(130))
        workshop_id = self.ui.workshop_combo.currentData()
        if workshop_id is None:
            self._show_nothing(_("No workshop yet"), _("Workshops are made in the settings."))
            return
        grid = month_grid(workshop_id, self._month)
        today = self._clock().date()
        self.ui.grid_table.grid_model.show_grid(grid, today)
        self.ui.grid_table.fit()
        self.ui.print_button.setEnabled(any(map(sheets.is_printable, grid.sessions)))
        if not grid.sessions:
            text = _("Choose another month or another workshop, or plan a session in the week.")
            self._show_nothing(_("No session this month"), text)
        elif not grid.people:
            text = _("People stand here once they are enrolled in this workshop.")
            self._show_nothing(_("Nobody is enrolled this month"), text)
        else:
            self.ui.grid_stack.setCurrentWidget(self.ui.grid_card)
            if not self.ui.grid_table.currentIndex().isValid():
                self.ui.grid_table.go_to(0, self._first_to_enter())

    def focus_list(self) -> None:
        """Bring the keyboard to the grid."""
        self.ui.grid_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_month(self) -> None:
        """Print the sheets of the month shown."""
        workshop_id = self.ui.workshop_combo.currentData()
        if workshop_id is None:
            return
        try:
            drafts = sheets.draft_month(workshop_id, self._month, today=self._clock().date())
        except InvalidInput as error:
            self._say(error.message, "attention")
            return
        month = month_and_year(self._month)
        title = _("{workshop}, {month}").format(
            workshop=self.ui.workshop_combo.currentText(), month=month
        )
        preview_sheets(self, drafts, title, f"emargement-{self._month:%Y-%m}.pdf", self._clock)

    # -- inside --------------------------------------------------------------------------------

    def _fill_workshops(self) -> None:
        combo = self.ui.workshop_combo
        chosen = combo.currentData()
        combo.clear()
        for each in programme.workshops():
            combo.addItem(each.label, each.id)
        combo.setCurrentIndex(max(combo.findData(chosen), 0) if combo.count() else -1)

    def _first_to_enter(self) -> int:
        model = self.ui.grid_table.grid_model
        states = [model.state(column) for column in range(model.columnCount())]
        return states.index(RollState.OPEN) if RollState.OPEN in states else 0

    def _show_nothing(self, title: str, text: str) -> None:
        self._empty.set_words(title, text)
        self.ui.grid_stack.setCurrentWidget(self.ui.empty_card)

    def _turn(self, step: int) -> None:
        middle = self._month.replace(day=15) + timedelta(days=30 * step)
        self._month = middle.replace(day=1)
        self._say("")
        self.reload()

    def _say(self, message: str, tone: str = "info", *, offer_session: bool = False) -> None:
        self._open_button.setVisible(offer_session)
        self.ui.message_alert.show_message(message, tone)
        self.ui.message_bar.setVisible(bool(message))

    # -- entering --------------------------------------------------------------------------------

    def _slot(self, index: QModelIndex | None = None) -> GridSlot | None:
        table = self.ui.grid_table
        return table.grid_model.slot(index if index is not None else table.currentIndex())

    def _mark(self, index: QModelIndex, mark: Mark) -> None:
        slot = self._slot(index)
        if mark is not Mark.LATE or slot is None or not self._may_enter(slot, mark):
            self._enter(index, mark)
            return
        assert slot.cell is not None
        self._asked = slot
        cell = slot.cell
        known = MarkEntry(slot.person.id, None, cell.late_minutes, cell.early_minutes)
        spot = cell_of(self.ui.grid_table, index, self.ui.grid_card)
        self._editor.ask(slot.session, known, spot)

    def _enter(self, index: QModelIndex, mark: Mark | None) -> None:
        """Keep a mark other than "late", or take one back."""
        slot = self._slot(index)
        if slot is not None and self._may_enter(slot, mark) and slot.mark is not mark:
            self._record(slot, MarkEntry(slot.person.id, mark))

    def _cycle(self, index: QModelIndex) -> None:
        slot = self._slot(index)
        if slot is None:
            return
        following = ROUND[slot.mark]
        if slot.state is RollState.AHEAD:
            following = None if slot.mark is Mark.EXCUSED else Mark.EXCUSED
        self._enter(index, following)

    def _enter_current(self, mark: Mark | None) -> None:
        index = self.ui.grid_table.currentIndex()
        if mark is None:
            self._enter(index, None)
        else:
            self._mark(index, mark)

    def _may_enter(self, slot: GridSlot, mark: Mark | None) -> bool:
        """Whether the session takes this mark; else say why not."""
        day = day_and_month(slot.session.day)
        if slot.state is RollState.CLOSED:
            text = _("The session of {day} is closed: open it to correct a mark.")
            self._say(text.format(day=day), offer_session=True)
        elif slot.state is RollState.OFF:
            text = _("The session of {day} has no roll call: {why}.")
            self._say(text.format(day=day, why=words.why_off(slot.session)))
        elif slot.cell is None:
            self._say(_("This person isn’t expected on {day}.").format(day=day))
        elif mark is not None and mark not in ALLOWED[slot.state]:
            text = _("The session of {day} is yet to come: only an excuse can be entered.")
            self._say(text.format(day=day))
        else:
            self._say("")
            return True
        return False

    def _record(self, slot: GridSlot, entry: MarkEntry) -> None:
        session_id, today = slot.session.id, self._clock().date()
        done = perform(self, lambda: quietly(attendance.record(session_id, [entry], today=today)))
        now = self._slot()
        if done is not None and now is not None:
            announce(self.ui.grid_table, said(now))

    def _keep_late(self, entry: MarkEntry, go_on: bool) -> None:
        if self._asked is not None:
            self._record(self._asked, entry)
        if go_on:
            index = self.ui.grid_table.currentIndex()
            self.ui.grid_table.go_to(index.row() + 1, index.column())
            self._to_grid()

    def _fill(self) -> None:
        """Everyone of the current session not entered yet is present."""
        slot = self._slot()
        if slot is None or not self._is_open(slot):
            return
        session_id, today = slot.session.id, self._clock().date()
        done = perform(self, lambda: quietly(attendance.mark_rest_present(session_id, today=today)))
        if done is not None:
            self._say_filled(slot, done)

    def _say_filled(self, slot: GridSlot, done: Done) -> None:
        told = _("Everyone is entered already.")
        if done.batch:
            told = _("{day}: the rest is marked present.").format(
                day=day_and_month(slot.session.day)
            )
        self._say(told, "success" if done.batch else "info")

    def _is_open(self, slot: GridSlot) -> bool:
        """Whether a whole session can be entered or closed; else say why not."""
        if slot.state is not RollState.OPEN:
            self._may_enter(slot, Mark.PRESENT)
        return slot.state is RollState.OPEN

    def _close_column(self) -> None:
        slot = self._slot()
        if slot is None or not self._is_open(slot):
            return
        now = self._clock()
        session_id, minute = slot.session.id, now.hour * 60 + now.minute
        perform(self, lambda: attendance.close(session_id, today=now.date(), minute=minute))

    def _open_current(self) -> None:
        slot = self._slot()
        if slot is not None:
            self.session_asked.emit(slot.session.id)

    def _to_grid(self) -> None:
        self.focus_list()
