"""The month grid: a workshop's people against its sessions, for quick entry.

Entering goes through `attendance.record` and `attendance.correct`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

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
    people: tuple[GridPerson, ...]
    sessions: tuple[SessionCard, ...]  # cancelled and moved ones included
    cells: Mapping[tuple[int, int], GridCell]


def month_grid(workshop_id: int, month: date) -> MonthGrid:
    """The grid of the month that `month` lies in. Raises InvalidInput."""
    raise NotImplementedError
