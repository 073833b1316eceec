"""A roll as rows to show: numbers, words and badges, ready for a table.

Hides what may be entered when (`RollState`) and how a reload keeps the reader's place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QObject

from ...centre.attendance import Roll, RollRow
from ...centre.timetable import SessionCard
from ...centre.vocabulary import Mark, SessionStatus
from ...i18n import N_, _
from ..components import BadgeFace
from ..table_model import Column, TableModel
from . import words

NUMBER, NAME, KEYS, STATE = range(4)
"""The columns."""


class RollState(Enum):
    """What a roll takes."""

    OPEN = auto()
    AHEAD = auto()  # its day is yet to come: excused absences only
    CLOSED = auto()  # corrections only, each with its reason
    OFF = auto()  # cancelled or moved: nothing


def state_of(session: SessionCard, today: date) -> RollState:
    """What the roll of a session takes on a day."""
    if session.status is SessionStatus.HELD:
        return RollState.CLOSED
    if session.status is not SessionStatus.PLANNED:
        return RollState.OFF
    return RollState.AHEAD if session.day > today else RollState.OPEN


ALLOWED: dict[RollState, frozenset[Mark]] = {
    RollState.OPEN: frozenset(Mark),
    RollState.AHEAD: frozenset({Mark.EXCUSED}),
    RollState.CLOSED: frozenset(),
    RollState.OFF: frozenset(),
}
"""The marks that a roll takes at once, without a reason."""


@dataclass(frozen=True, slots=True)
class RollLine:
    """One person of the roll in words."""

    number: int
    row: RollRow
    name: str
    surname: str
    face: BadgeFace
    detail: str
    origin: BadgeFace | None
    allowed: frozenset[Mark]

    @property
    def said(self) -> str:
        """The whole line in one breath."""
        origin = self.origin.words if self.origin is not None else ""
        parts = (str(self.number), self.name, self.face.words, self.detail, origin)
        return ", ".join(part for part in parts if part)


def lines_of(roll: Roll, state: RollState) -> list[RollLine]:
    """The rows of a roll."""
    return [
        RollLine(
            number=number,
            row=row,
            name=words.list_name(row),
            surname=words.surname(row),
            face=words.mark_face(row),
            detail=words.mark_detail(row, roll.session),
            origin=words.origin_face(row),
            allowed=ALLOWED[state],
        )
        for number, row in enumerate(roll.rows, 1)
    ]


def _keys_said(line: RollLine) -> str:
    mark = line.row.mark
    return words.KEYS[mark] if mark is not None else _("nothing entered")


COLUMNS: tuple[Column[RollLine], ...] = (
    Column(
        "number",
        N_("No."),
        lambda line: str(line.number),
        quiet=True,
        align_right=True,
        spoken=lambda line: str(line.number),
    ),
    Column(
        "name",
        N_("Name"),
        lambda line: line.name,
        strong=lambda line: line.surname,
        spoken=lambda line: line.said,
    ),
    Column("keys", N_("Entry"), lambda line: "", spoken=_keys_said),
    Column(
        "state",
        N_("State"),
        lambda line: line.detail,
        badge=lambda line: line.face,
        quiet=True,
    ),
)


class RollModel(TableModel[RollLine]):
    """The lines of a roll; the same people again are updated in place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)

    def show_lines(self, lines: Sequence[RollLine]) -> None:
        """Show these lines; only those that changed are announced to the view."""
        known = [line.row.participant_id for line in self._rows]
        if known != [line.row.participant_id for line in lines]:
            self.set_rows(lines)
            return
        before, self._rows = self._rows, list(lines)
        for place, (old, new) in enumerate(zip(before, lines, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place, 0), self.index(place, STATE))

    def place_of(self, participant_id: int) -> int:
        """The row of someone, from 0; -1 for nobody here."""
        people = [line.row.participant_id for line in self._rows]
        return people.index(participant_id) if participant_id in people else -1

    def next_blank(self, after: int) -> int:
        """The next row not entered after one, from the top again; -1 when all are."""
        count = len(self._rows)
        for step in range(1, count + 1):
            place = (after + step) % count
            if self._rows[place].row.mark is None:
                return place
        return -1
