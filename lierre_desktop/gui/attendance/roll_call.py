"""The roll call of one session: the list, what stands beside it, and closing.

Hides how the page gives up its right column where it is narrow, and which panel stands
there. Marks are entered by `roll_entry`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from ...centre import attendance, sheets, timetable, undo
from ...centre.attendance import MarkEntry, Roll, RollRow
from ...centre.newcomers import add_newcomer
from ...centre.participants import ParticipantData, get
from ...centre.sheet_register import SheetLine
from ...centre.vocabulary import Mark
from ...i18n import N_, _, ngettext, short_day
from .. import look
from ..components import ToastAction, button
from ..forms.ui_roll_call import Ui_RollCall
from ..perform import perform
from . import words
from .correction import CorrectionForm
from .key_bar import Hint
from .newcomer import NewcomerForm
from .roll_entry import RollEntry, quietly
from .roll_model import RollState, lines_of, state_of
from .roll_side import RollShown, progress_words

SIDE_WIDTH, PANEL_WIDTH = 304, 352
TURNS_AT = 860
"""Under this width the right column gives way to the list."""


class RollCall(QWidget):
    """Shows the roll of a session (`show_session`) and takes every gesture on it."""

    back_asked = Signal()
    grid_asked = Signal(int, object)
    """The workshop's id and a day of the month."""
    session_asked = Signal(int)
    print_asked = Signal(int)

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._roll: Roll | None = None
        self._state = RollState.OFF
        self._sheet: SheetLine | None = None
        self._side_wanted = False
        self.ui = Ui_RollCall()
        self.ui.setupUi(self)
        self.entry = RollEntry(self.ui.roll_list, self.ui.list_card, self._today)
        self.newcomer = NewcomerForm(self.ui.side_panel)
        self.correction = CorrectionForm(clock, self.ui.side_panel)
        for form in (self.newcomer, self.correction):
            form.hide()
        self._build_head()
        self._undo_button = button("quiet", "", "arrow-counter-clockwise")
        self._undo_button.setProperty("compact", True)
        self._undo_button.clicked.connect(self._undo_fill)
        self._filled_batch = 0
        self.ui.message_alert.add_action(self._undo_button)
        self.ui.message_bar.hide()
        self._connect()

    def _build_head(self) -> None:
        head = self.ui.roll_head
        self._back_button = button("quiet", "", "arrow-left", on_click=self.back_asked.emit)
        self._grid_button = button("secondary", "", "calendar-blank", on_click=self._ask_grid)
        self._print_button = button("secondary", "", "printer", "Ctrl+P", self.print_sheet)
        for widget in (self._back_button, self._grid_button, self._print_button):
            head.add_action(widget)

    def _connect(self) -> None:
        ui, entry = self.ui, self.entry
        entry.acted.connect(lambda: self._say(""))
        entry.refused.connect(lambda why: self._say(why, "info"))
        entry.filled.connect(self._say_filled)
        entry.correction_asked.connect(self.ask_correction)
        ui.roll_list.walk_in_asked.connect(self.ui.walk_in_bar.ask)
        ui.walk_in_bar.chosen.connect(self._bring_in)
        ui.walk_in_bar.newcomer.connect(self._ask_newcomer)
        ui.walk_in_bar.left.connect(self._to_list)
        ui.roll_side.close_asked.connect(self.close_session)
        ui.roll_side.correct_asked.connect(self._correct_current)
        ui.roll_side.returned_asked.connect(self._mark_returned)
        ui.roll_side.note_left.connect(self._keep_note)
        ui.side_panel.closed.connect(self._panel_closed)
        ui.narrow_close_button.clicked.connect(self.close_session)
        ui.narrow_side_button.clicked.connect(self._turn_side)
        self.newcomer.added.connect(self._add_newcomer)
        self.newcomer.recognised.connect(self._bring_in)
        self.correction.corrected.connect(self._correct)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close_session)

    # -- words and data --------------------------------------------------------------------

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self.ui.retranslateUi(self)
        for part in (self.entry, self.newcomer, self.correction, self.ui.roll_side):
            part.retranslate()
        self._back_button.setText(_("Sessions"))
        self._back_button.setToolTip(_("Back to the sessions"))
        self._grid_button.setAccessibleName(_("Month grid"))
        self._grid_button.setToolTip(_("Month grid"))
        self._print_button.setText(_("Print the sheet"))
        self._undo_button.setText(_("Undo"))
        self.ui.key_bar.retranslate()
        self.ui.roll_list.roll_model.retranslate()
        self._arrange()

    @property
    def session_id(self) -> int:
        """The session shown, 0 for none."""
        return self._roll.session.id if self._roll is not None else 0

    def show_session(self, session_id: int) -> None:
        """Show a session's roll. Raises InvalidInput for an unknown session."""
        if session_id != self.session_id:
            self.ui.roll_side.leave_note()
            self.ui.side_panel.close_panel()
            self.ui.roll_list.start_over()
            self._side_wanted = False
            self._say("")
        self._roll = attendance.roll(session_id)
        self.reload()
        self._to_list()

    def reload(self) -> None:
        """Read the roll again."""
        if self._roll is None:
            return
        self._roll = roll = attendance.roll(self._roll.session.id)
        now = self._clock()
        self._state = state_of(roll.session, now.date())
        printed = sheets.of_session(roll.session.id)
        self._sheet = next((line for line in printed if not line.replaced_by), None)
        corrected = attendance.corrections(roll.session.id) if roll.corrections else []
        minute = now.hour * 60 + now.minute
        begun = (roll.session.day, roll.session.start) <= (now.date(), minute)
        self.entry.show_roll(roll, self._state)
        self.ui.roll_list.show_lines(lines_of(roll, self._state))
        self.ui.roll_side.show_roll(RollShown(roll, self._state, self._sheet, corrected, begun))
        self._show_head()
        self._show_keys()

    def _show_head(self) -> None:
        assert self._roll is not None
        session = self._roll.session
        place, people = words.session_place(session), words.headcount(session)
        self.ui.roll_head.set_words(words.session_title(session), f"{place} · {people}")
        self._print_button.setEnabled(sheets.is_printable(session))
        entered = sum(row.mark is not None for row in self._roll.rows)
        self.ui.narrow_label.setText(progress_words(entered, len(self._roll.rows)))
        numbers = {row.participant_id: place for place, row in enumerate(self._roll.rows, 1)}
        self.ui.walk_in_bar.set_roll(numbers, may_make=self._state is RollState.OPEN)
        self.ui.walk_in_bar.retranslate(_(_WALK_IN[self._state]))
        self.ui.walk_in_bar.setVisible(self._state is not RollState.OFF)
        self._arrange()

    def _show_keys(self) -> None:
        entry, go_on = self.entry, self.ui.roll_list.go_on
        moves = Hint(("↑", "↓", "1–9"), N_("line"))
        marks = [
            Hint(("P",), N_("presence"), lambda: entry.mark_current(Mark.PRESENT)),
            Hint(("R",), N_("late"), lambda: entry.mark_current(Mark.LATE)),
            Hint(("E",), N_("excuse"), lambda: entry.mark_current(Mark.EXCUSED)),
            Hint(("A",), N_("absence"), lambda: entry.mark_current(Mark.ABSENT)),
            Hint(("Del",), N_("clear"), entry.clear_current),
        ]
        rest = Hint(("T",), N_("the rest present"), entry.fill)
        further = Hint(("Enter",), N_("next"), go_on)
        self._share_foot()
        self.ui.key_bar.show_hints(
            {
                RollState.OPEN: [moves, *marks, rest, further],
                RollState.AHEAD: [moves, marks[2], marks[4], further],
                RollState.CLOSED: [moves, *marks],
                RollState.OFF: [],
            }[self._state]
        )

    # -- what is said in the list ------------------------------------------------------------

    def _say(self, message: str, tone: str = "info") -> None:
        self._undo_button.hide()
        self.ui.message_alert.show_message(message, tone)
        self.ui.message_bar.setVisible(bool(message))
        self._share_foot()

    def _say_filled(self, count: int, batch: int) -> None:
        if not count:
            self._say(_("Everyone is entered already."))
            return
        said = ngettext("{n} person marked present.", "{n} people marked present.", count)
        self._say(said.format(n=count), "success")
        self._filled_batch = batch
        self._undo_button.show()

    def _undo_fill(self) -> None:
        batch = self._filled_batch
        self._say("")
        perform(self, lambda: quietly(undo.undo(batch)))
        self._to_list()

    # -- people who come in ------------------------------------------------------------------

    def _bring_in(self, participant_id: int) -> None:
        """Someone known: go to her line, or put her on the roll."""
        self.ui.side_panel.close_panel()
        known = self._row(participant_id)
        if known is None and self._state is RollState.CLOSED:
            self.ask_correction(participant_id, Mark.PRESENT)
            return
        if known is None:
            session_id, today = self.session_id, self._today()
            added = perform(
                self, lambda: attendance.add_walk_in(session_id, participant_id, today=today)
            )
            if added is None:
                return
        self.ui.roll_list.go_to_person(participant_id)
        self._to_list()

    def _ask_newcomer(self, typed: str) -> None:
        self._present(lambda: _("Someone new"), self.newcomer)
        self.newcomer.start(typed)

    def _add_newcomer(self, data: ParticipantData) -> None:
        session_id, today = self.session_id, self._today()
        done = perform(
            self, lambda: add_newcomer(session_id, data, today=today), self.newcomer.form
        )
        if done is not None:
            self.ui.side_panel.close_panel()
            self.ui.roll_list.go_to_person(done.id)
            self._to_list()

    # -- corrections -------------------------------------------------------------------------

    def _correct_current(self) -> None:
        line = self.ui.roll_list.line
        if line is not None:
            self.ask_correction(line.row.participant_id, line.row.mark)

    def ask_correction(self, participant_id: int, mark: Mark | None) -> None:
        """Ask what someone's mark should be; `mark` is the one proposed."""
        assert self._roll is not None
        row = self._row(participant_id)
        person = row or get(participant_id)
        before = None
        if row is not None:
            before = MarkEntry(
                participant_id, row.mark, row.late_minutes, row.early_minutes, row.reason
            )
        self._present(lambda: _("Correct a mark"), self.correction)
        self.correction.start(
            self._roll.session, person, person.gender, before, participant_id, mark
        )

    def _correct(self, entry: MarkEntry, why: str) -> None:
        correct = partial(attendance.correct, self.session_id, [entry], why)
        draft = self.correction.draft
        if perform(self, partial(draft.saving, correct), self.correction.form) is not None:
            draft.forget()
            self.ui.side_panel.close_panel()
            self.ui.roll_list.go_to_person(entry.participant_id)

    # -- note, sheet, closing ------------------------------------------------------------------

    def _keep_note(self, note: str) -> None:
        session_id, form = self.session_id, self.ui.roll_side.note_form
        keeper = self.ui.roll_side.keeper
        save = partial(keeper.saving, lambda: quietly(attendance.save_note(session_id, note)))
        if perform(self, save, form) is not None:
            keeper.forget()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the page loses nothing."""
        self.ui.roll_side.leave_note()
        super().hideEvent(event)

    def _mark_returned(self) -> None:
        if self._sheet is not None:
            number, now = self._sheet.id, self._clock()
            perform(self, lambda: sheets.mark_returned(number, at=now))

    def print_sheet(self) -> None:
        """Print the sign-in sheet of this session."""
        if self._roll is not None and sheets.is_printable(self._roll.session):
            self.print_asked.emit(self.session_id)

    def close_session(self) -> None:
        """Close the session; whoever isn't entered stays so."""
        if self._state is not RollState.OPEN:
            return
        self.ui.roll_side.leave_note()
        self._say("")
        now, session_id = self._clock(), self.session_id
        minute = now.hour * 60 + now.minute
        perform(
            self,
            lambda: attendance.close(session_id, today=now.date(), minute=minute),
            offers=lambda _done: self._what_next(),
        )
        self._to_list()

    def _what_next(self) -> list[ToastAction]:
        """The gesture after a closing: the next session to enter, the latest first."""
        now = self._clock()
        waiting = timetable.to_enter(now.date(), now.hour * 60 + now.minute)
        if not waiting:
            return []
        card = waiting[-1]
        text = _("Enter {workshop}, {day}").format(workshop=card.label, day=short_day(card.day))
        return [ToastAction(text, lambda: self.session_asked.emit(card.id))]

    # -- panels and size -----------------------------------------------------------------------

    def _present(self, title: Callable[[], str], form: QWidget) -> None:
        self.ui.roll_side.hide()  # first: both at once would push the window wider
        self.ui.side_panel.present(title, form)
        self._arrange()

    def _panel_closed(self) -> None:
        self._arrange()
        self._to_list()

    def _turn_side(self) -> None:
        self._side_wanted = not self._side_wanted
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """List and right column side by side; where it is narrow, one at a time."""
        ui = self.ui
        narrow = self._narrow
        panel = not ui.side_panel.isHidden()
        side = not panel and (self._side_wanted or not narrow)
        ui.roll_side.setVisible(side)
        ui.list_card.setVisible(not narrow or not (panel or side))
        ui.narrow_strip.setVisible(narrow)
        ui.narrow_close_button.setVisible(self._state is RollState.OPEN)
        ui.roll_side.ui.close_card.setHidden(narrow or self._state is RollState.AHEAD)
        self._share_foot()
        self._grid_button.setText("" if narrow else _("Month grid"))
        self._print_button.setProperty("keys", "" if narrow else "Ctrl+P")
        self._print_button.updateGeometry()
        shown = _("Back to the list") if self._side_wanted else _("Note and sheet")
        ui.narrow_side_button.setText(shown)
        for widget, width in ((ui.roll_side, SIDE_WIDTH), (ui.side_panel, PANEL_WIDTH)):
            widget.setMinimumWidth(0 if narrow else look.scaled(width))
            widget.setMaximumWidth(16_777_215 if narrow else look.scaled(width))

    def _share_foot(self) -> None:
        """Where it is narrow a message stands in place of the keys."""
        told = self._narrow and not self.ui.message_bar.isHidden()
        self.ui.key_bar.setVisible(self._state is not RollState.OFF and not told)

    @property
    def _narrow(self) -> bool:
        return self.width() < look.scaled(TURNS_AT)

    # -- small answers -------------------------------------------------------------------------

    def _to_list(self) -> None:
        self.ui.roll_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _today(self) -> date:
        return self._clock().date()

    def _row(self, participant_id: int) -> RollRow | None:
        rows = self._roll.rows if self._roll is not None else ()
        return next((row for row in rows if row.participant_id == participant_id), None)

    def _ask_grid(self) -> None:
        if self._roll is not None:
            self.grid_asked.emit(self._roll.session.workshop_id, self._roll.session.day)


_WALK_IN: dict[RollState, str] = {
    RollState.OPEN: N_("Add someone who came without being enrolled"),
    RollState.AHEAD: N_("Invite someone to this session"),
    RollState.CLOSED: N_("Add someone who had been forgotten"),
    RollState.OFF: N_("Add someone who came without being enrolled"),
}
