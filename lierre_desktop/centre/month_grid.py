"""The month grid: a workshop's people against its sessions, for quick entry.

Entering goes through `attendance.record` and `attendance.correct`.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ..database.models import Workshop, database
from . import timetable
from .expected import on_roll
from .names import display, name_order
from .rows import fetch
from .timetable import SessionCard
from .vocabulary import Gender, Mark, Reason


@dataclass(frozen=True, slots=True)
class GridPerson:
    """One row of the grid."""

    id: int
    last_name: str
    first_name: str
    own_script: str
    gender: Gender | None

    @property
    def display(self) -> str:
        """ "ARSLAN Zeynep"."""
        return display(self.last_name, self.first_name, self.own_script)


@dataclass(frozen=True, slots=True)
class GridCell:
    """One person at one session; there is no cell where the person isn't expected."""

    mark: Mark | None
    late_minutes: int
    early_minutes: int
    reason: Reason | None
    walk_in: bool


@dataclass(frozen=True, slots=True)
class MonthGrid:
    """A workshop's month. `cells` is keyed by (person's id, session's id)."""

    workshop_id: int
    workshop: str
    month: date  # its first day
    people: tuple[GridPerson, ...]  # in alphabetical order
    sessions: tuple[SessionCard, ...]  # cancelled and moved ones included, without cells
    cells: Mapping[tuple[int, int], GridCell]


_OF_THE_MONTH = (
    "s.workshop_id = :workshop AND s.day BETWEEN :first AND :last"
    " AND s.status IN ('PREVUE', 'TENUE')"
)

_CELLS = f"""
SELECT p.id, p.last_name, p.first_name, p.own_script, p.gender, o.session_id,
       a.mark, ifnull(a.late_minutes, 0), ifnull(a.early_minutes, 0), a.reason,
       ifnull(a.walk_in, 0)
FROM ({on_roll(_OF_THE_MONTH)}) o
JOIN participant p ON p.id = o.participant_id
LEFT JOIN attendance a ON a.session_id = o.session_id AND a.participant_id = o.participant_id
"""


def month_grid(workshop_id: int, month: date) -> MonthGrid:
    """The grid of the month that a day lies in. Raises InvalidInput for an unknown workshop."""
    workshop = fetch(Workshop, workshop_id)
    first = month.replace(day=1)
    last = month.replace(day=monthrange(month.year, month.month)[1])
    span = {"workshop": workshop_id, "first": first.isoformat(), "last": last.isoformat()}
    people: dict[int, GridPerson] = {}
    cells = {}
    for (
        number,
        last_name,
        first_name,
        own_script,
        gender,
        session_id,
        *marked,
    ) in database.execute_sql(_CELLS, span):
        known = Gender(gender) if gender else None
        people[number] = GridPerson(number, last_name, first_name, own_script, known)
        cells[number, session_id] = _cell(*marked)
    rows = sorted(
        people.values(), key=lambda one: name_order(one.last_name, one.first_name, one.own_script)
    )
    sessions = tuple(timetable.workshop_sessions(workshop_id, first, last))
    return MonthGrid(workshop_id, workshop.name, first, tuple(rows), sessions, cells)


def _cell(mark: str | None, late: int, early: int, reason: str | None, walk_in: int) -> GridCell:
    return GridCell(
        mark=Mark(mark) if mark else None,
        late_minutes=late,
        early_minutes=early,
        reason=Reason(reason) if reason else None,
        walk_in=bool(walk_in),
    )
