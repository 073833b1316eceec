"""One aspect of a situation: what holds, since when, what was before, and its history."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...centre.person.situation_words import checked, words
from ...centre.person.states import Aspect, State
from ...centre.terms import Book
from ...i18n import _, date_span, ngettext
from .. import look
from ..components import Card, Row, button
from ..components import label as text_label
from .frames import padded, stacked
from .words import near_day


class AspectCard(Card):
    """`change_wanted(aspect)` asks for a new state, `correct_wanted(state)` for a correction."""

    change_wanted = Signal(object)
    correct_wanted = Signal(object)

    def __init__(self, aspect: Aspect) -> None:
        super().__init__()
        self.aspect = aspect
        self._unrolled = False
        self._shown: tuple[list[State], Book, date] | None = None
        self._history = button("quiet", "", on_click=self._unroll)
        self._correct = button("quiet", "", on_click=self._ask_to_correct)
        self._change = button("quiet", "", on_click=lambda: self.change_wanted.emit(aspect))
        for each in (self._history, self._correct, self._change):
            self.add_action(each)

    def show_states(self, states: list[State], book: Book, today: date) -> None:
        """Show the states of someone, newest first."""
        self._shown = (states, book, today)
        self._write()

    def fold(self) -> None:
        """Put the history away: somebody else is shown."""
        self._unrolled = False

    def _unroll(self) -> None:
        self._unrolled = not self._unrolled
        self._write()

    def _ask_to_correct(self) -> None:
        if self._shown is not None and self._shown[0]:
            self.correct_wanted.emit(self._shown[0][0])

    def _write(self) -> None:
        assert self._shown is not None
        states, book, today = self._shown
        self.set_title(self.aspect.label)
        self._correct.setVisible(bool(states))
        self._correct.setText(_("Correct"))
        self._change.setText(_("New situation") if states else _("Fill in"))
        past = states[1:]
        self._history.setVisible(bool(past))
        text = ngettext("History ({n})", "History ({n})", len(past)).format(n=len(past))
        self._history.setText(_("Hide the history") if self._unrolled else text)
        for each, name in (
            (self._correct, _("Correct: {aspect}")),
            (self._change, _("New situation: {aspect}") if states else _("Fill in: {aspect}")),
            (self._history, _("History: {aspect}")),
        ):
            each.setAccessibleName(name.format(aspect=self.aspect.label))
            each.updateGeometry()
        rows = [self._current(states[0], past, book, today)] if states else [_unknown()]
        if self._unrolled:
            rows += [
                self._past_row(state, states[place].since, book) for place, state in enumerate(past)
            ]
        self.fill(rows)

    def _current(self, state: State, past: list[State], book: Book, today: date) -> QWidget:
        main, detail = words(state, book)
        begun = _("from {day} on") if state.since > today else _("since {day}")
        since = [begun.format(day=near_day(state.since, today)), checked(state, today)]
        lines = [text_label(main, "strong", wrap=True)]
        if detail:
            lines.append(text_label(detail, wrap=True))
        lines.append(text_label(" · ".join(part for part in since if part), "caption", wrap=True))
        if past and not self._unrolled:
            before = _("before: {what}").format(what=words(past[0], book)[0])
            lines.append(text_label(before, "caption", wrap=True))
        return padded(stacked(lines))

    def _past_row(self, state: State, until: date, book: Book) -> Row:
        main, detail = words(state, book)
        span = date_span(state.since, until)
        row = Row(main, " · ".join(part for part in (span, detail) if part))
        row.clicked.connect(lambda: self.correct_wanted.emit(state))
        row.setToolTip(_("Correct this situation"))
        return row


def _unknown() -> QWidget:
    line = text_label(_("Not noted yet."), "quiet", wrap=True)
    line.setContentsMargins(0, 0, 0, look.SPACE_XS)
    return padded(line)
