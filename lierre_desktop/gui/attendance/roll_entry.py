"""What a key of the roll means: marks kept at once, minutes and reasons asked in the line.

Hides the two small editors over the list, and what each state of a roll allows. It asks
for a correction where the roll is closed, and says why where nothing can be entered.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from ...centre import attendance
from ...centre.attendance import MarkEntry, Roll, RollRow
from ...centre.changes import Done
from ...centre.vocabulary import Mark, Reason
from ...i18n import _, day_and_month
from ..components import announce
from ..perform import perform
from . import words
from .late_editor import LateEditor
from .reason_strip import ReasonStrip
from .roll_list import RollList
from .roll_model import ALLOWED, KEYS, STATE, RollState


class RollEntry(QObject):
    """Serves the keys of a RollList."""

    correction_asked = Signal(int, object)
    """A person's id and the Mark pressed on a closed roll."""
    refused = Signal(str)
    """Why nothing was entered."""
    filled = Signal(int, int)
    """How many were marked present at once, and the batch that takes it back."""
    acted = Signal()
    """A gesture begins: what was said before is over."""

    def __init__(self, roll_list: RollList, over: QWidget, today: Callable[[], date]) -> None:
        """`over` is the widget the small editors are laid on: an ancestor of the list."""
        super().__init__(roll_list)
        self._list, self._over, self._today = roll_list, over, today
        self._roll: Roll | None = None
        self._state = RollState.OFF
        self.editor = LateEditor(over)
        self.editor.kept.connect(self._keep_late)
        self.editor.dropped.connect(self._back_to_list)
        self.reasons = ReasonStrip(over)
        self.reasons.chosen.connect(self._keep_reason)
        roll_list.mark_asked.connect(self.mark)
        roll_list.clear_asked.connect(self.clear)
        roll_list.rest_asked.connect(self.fill)
        roll_list.digit_typed.connect(self._digit)
        roll_list.moved_on.connect(self._put_away)
        roll_list.verticalScrollBar().valueChanged.connect(self._put_away)

    def show_roll(self, roll: Roll, state: RollState) -> None:
        """Serve this roll from now on."""
        if self._roll is None or self._roll.session.id != roll.session.id:
            self._put_away()
        self._roll, self._state = roll, state

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self.editor.retranslate()
        self.reasons.retranslate()

    # -- gestures --------------------------------------------------------------------------

    def mark(self, participant_id: int, mark: Mark) -> None:
        """Enter a mark, or ask what it needs."""
        self._begin()
        row = self._row(participant_id)
        if row is None:
            return
        if self._state is RollState.CLOSED:
            self.correction_asked.emit(participant_id, mark)
        elif mark not in ALLOWED[self._state]:
            self.refused.emit(self._why_not())
        elif mark is Mark.LATE:
            known = MarkEntry(participant_id, None, row.late_minutes, row.early_minutes)
            assert self._roll is not None
            self.editor.ask(self._roll.session, known, self._cell(participant_id, STATE))
        elif mark is Mark.EXCUSED:
            kept = row.reason if row.mark is Mark.EXCUSED else None
            if self._record(MarkEntry(participant_id, mark, reason=kept)):
                self.reasons.ask(participant_id, kept, self._line(participant_id))
        else:
            self._record(MarkEntry(participant_id, mark))

    def mark_current(self, mark: Mark) -> None:
        """Enter a mark for the current line."""
        if self._list.line is not None:
            self.mark(self._list.line.row.participant_id, mark)

    def clear(self, participant_id: int) -> None:
        """Take a mark back; someone who only stands here by it leaves the roll."""
        self._begin()
        row = self._row(participant_id)
        if row is None or self._roll is None:
            return
        if self._state is RollState.CLOSED:
            self.correction_asked.emit(participant_id, None)
        elif self._state is RollState.OFF:
            self.refused.emit(self._why_not())
        elif row.walk_in or (not row.enrolled and row.mark is None):
            session_id = self._roll.session.id
            perform(self._list, lambda: attendance.remove_from_roll(session_id, participant_id))
        elif row.mark is not None:
            self._record(MarkEntry(participant_id, None))

    def clear_current(self) -> None:
        """Take back the mark of the current line."""
        if self._list.line is not None:
            self.clear(self._list.line.row.participant_id)

    def fill(self) -> None:
        """Everyone not entered is present; nobody else is touched."""
        self._begin()
        if self._state is not RollState.OPEN or self._roll is None:
            self.refused.emit(self._why_not())
            return
        session_id, today = self._roll.session.id, self._today()
        blank = sum(row.mark is None for row in self._roll.rows)
        done = perform(
            self._list, lambda: quietly(attendance.mark_rest_present(session_id, today=today))
        )
        if done is not None:
            self.filled.emit(blank, done.batch)

    def _digit(self, figure: int) -> None:
        if not self.reasons.answer(figure):
            self._put_away()
            self._list.jump(figure)

    def _begin(self) -> None:
        self._put_away()
        self.acted.emit()

    def _put_away(self) -> None:
        self.reasons.hide()

    # -- keeping ---------------------------------------------------------------------------

    def _record(self, entry: MarkEntry) -> bool:
        assert self._roll is not None
        session_id, today = self._roll.session.id, self._today()
        done = perform(
            self._list, lambda: quietly(attendance.record(session_id, [entry], today=today))
        )
        line = self._list.line
        if done is not None and line is not None:
            announce(self._list, line.said)
        return done is not None

    def _keep_late(self, entry: MarkEntry, go_on: bool) -> None:
        if self._record(entry) and go_on:
            self._list.go_on()
        if go_on:
            self._back_to_list()

    def _keep_reason(self, participant_id: int, reason: Reason) -> None:
        self._record(MarkEntry(participant_id, Mark.EXCUSED, reason=reason))

    def _back_to_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- reading ---------------------------------------------------------------------------

    def _row(self, participant_id: int) -> RollRow | None:
        rows = self._roll.rows if self._roll is not None else ()
        return next((row for row in rows if row.participant_id == participant_id), None)

    def _why_not(self) -> str:
        assert self._roll is not None
        session = self._roll.session
        if self._state is RollState.AHEAD:
            text = _("This session is on {day}: until then, only an excuse can be entered.")
            return text.format(day=day_and_month(session.day))
        if self._state is RollState.CLOSED:
            return _("This roll call is closed: press a mark on a line to correct it.")
        return _("This session has no roll call: {why}.").format(why=words.why_off(session))

    def _cell(self, participant_id: int, column: int) -> QRect:
        """A cell of someone's line, on the widget that the editors are laid on."""
        place = self._list.roll_model.place_of(participant_id)
        cell = self._list.visualRect(self._list.roll_model.index(place, column))
        corner = self._list.viewport().mapTo(self._over, cell.topLeft())
        return QRect(corner, cell.size())

    def _line(self, participant_id: int) -> QRect:
        start = self._cell(participant_id, KEYS)
        return QRect(QPoint(0, start.top()), start.bottomRight())


def quietly(done: Done) -> Done:
    """The same answer without a sentence: the line itself shows what changed."""
    return replace(done, said="")
