"""Beside the difficulties: what became of them in simple words, and what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...centre.pathway.due import Need, NeedKind
from ...centre.pathway.states import PathwayState
from ...centre.pathway.trajectory import Trajectory
from ...i18n import N_, _, format_date, format_time
from .. import look
from ..components import Card, Pictogram, Row, button, label
from ..components.cards import breakable
from ..people.frames import padded
from ..people.record_tabs import opens
from ..people.words import near_day
from .holdings import Holdings
from .words import simple_words

MOST = 4


class SimpleWordsCard(Card):
    """Sentences to read with the person; `change_wanted` asks for the pathway's words."""

    change_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._change = button("quiet", "", on_click=self.change_wanted.emit)
        self.add_action(self._change)

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self.set_title(_("In simple words"))
        self._change.setText(_("Change"))
        self._change.setAccessibleName(_("Change the words of the pathway"))

    def show_words(self, told: Trajectory, held: Holdings) -> None:
        """Say what became of the difficulties, how it ended, and what the person says."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_S)
        first, *others = simple_words(told) or [_("No assessment was made yet.")]
        column.addWidget(label(first, "strong", wrap=True))
        for words in (*others, *_more(held)):
            column.addWidget(label(breakable(words), wrap=True))
        self.fill([padded(holder)])


def _more(held: Holdings) -> Iterator[str]:
    """How it ended, strengths, own words: not while names are masked."""
    way = held.pathway
    if way.closed_on is not None and way.state is not PathwayState.ARCHIVED:
        kind = held.book.label("sortie", way.exit_kind)
        text = _("It ended on {day}: {how}.") if kind else _("It ended on {day}.")
        yield text.format(day=format_date(way.closed_on, "d MMMM y"), how=kind)
    if look.discreet():
        return
    strengths = next((each.strengths for each in held.assessments if each.strengths), "")
    if strengths:
        yield _("To lean on: {strengths}").format(strengths=strengths)
    if way.own_words:
        yield _("“{words}”").format(words=way.own_words)


_SIGNS = {
    NeedKind.APPOINTMENT: ("calendar-blank", N_("Interview")),
    NeedKind.INTERVIEW_TO_ENTER: ("note-pencil", N_("Interview to be noted")),
    NeedKind.RECOURSE: ("clock", N_("Recourse")),
    NeedKind.STEP: ("footprints", N_("Step")),
    NeedKind.OBJECTIVE: ("target", N_("Objective")),
    NeedKind.RELAY: ("handshake", N_("Hand-over meeting")),
    NeedKind.CONTRACT: ("file-text", N_("End of the contract")),
    NeedKind.REVIEW: ("flag", N_("Review of the difficulties")),
    NeedKind.SUSPENSION: ("clock", N_("Suspension to be looked at again")),
    NeedKind.HOUSING_REVIEW: ("house-line", N_("Review of the housing")),
    NeedKind.PLACEMENT: ("briefcase", N_("End of work or training")),
    NeedKind.ORIENTATION: ("handshake", N_("Answer of a partner awaited")),
    NeedKind.FEEDBACK: ("handshake", N_("Answer to be passed on")),
}


class NextCard(Card):
    """What is due, the nearest first; `wanted(table, id)` opens it."""

    wanted = Signal(str, int)

    def show_needs(self, needs: list[Need], today: date) -> None:
        """Show the first of these."""
        self.set_title(_("What comes next"))
        rows: list[QWidget] = []
        for need in [need for need in needs if need.kind in _SIGNS][:MOST]:
            rows.append(self._row(need, today))
        nothing = _("Nothing with a date for the moment.")
        self.fill(rows or [padded(label(nothing, "quiet", wrap=True))])

    def _row(self, need: Need, today: date) -> Row:
        icon, words = _SIGNS[need.kind]
        when = near_day(need.day, today)
        if need.start is not None:
            when = _("{day} at {time}").format(day=when, time=format_time(need.start))
        title = _(words) if look.discreet() or not need.what else need.what
        detail = when if title == _(words) else f"{_(words)} · {when}"
        late = need.day < today
        mark = Pictogram(icon, "attention.edge" if late else "info.edge")
        row = Row(title, _("{what}, late").format(what=detail) if late else detail, mark=mark)
        if opens(need.table):
            row.clicked.connect(lambda: self.wanted.emit(need.table, need.id))
        return row
