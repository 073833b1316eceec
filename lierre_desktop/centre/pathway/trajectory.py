"""How difficulties moved from entry to exit, beside the hours in workshops."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .states import AssessmentKind, BarrierState


@dataclass(frozen=True, slots=True)
class Column:
    """An assessment as a column; `rank` counts the reviews from 1, 0 for entry and exit."""

    kind: AssessmentKind
    day: date
    rank: int


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """One theme across the assessments; None: not assessed then."""

    theme: str
    label: str
    priority: bool  # at one of the assessments
    states: tuple[BarrierState | None, ...]


@dataclass(frozen=True, slots=True)
class WeekBar:
    """A week of attendance."""

    monday: date
    minutes: int
    closed: bool  # no open day in it


@dataclass(frozen=True, slots=True)
class MonthBar:
    """A month of attendance."""

    first: date  # the first of the month
    minutes: int


@dataclass(frozen=True, slots=True)
class WorkshopTotal:
    """What one workshop adds."""

    workshop: str  # its short name
    came: int
    expected: int  # without excused absences
    minutes: int


@dataclass(frozen=True, slots=True)
class Trajectory:
    """What the page of barriers and the summary draw."""

    columns: tuple[Column, ...]
    rows: tuple[ThemeRow, ...]
    first: date
    last: date
    weeks: tuple[WeekBar, ...]
    months: tuple[MonthBar, ...]
    workshops: tuple[WorkshopTotal, ...]
    minutes: int
    came: int
    expected: int  # sessions held or past, never cancelled ones; excused ones apart
    excused: int

    @property
    def lifted(self) -> int:
        """Themes that were a difficulty and are lifted at the last assessment."""
        raise NotImplementedError

    @property
    def difficulties(self) -> int:
        """Themes that were a difficulty at one assessment."""
        raise NotImplementedError


def trajectory(pathway_id: int, today: date, *, restricted: bool = False) -> Trajectory:
    """The trajectory of a pathway until its exit or today; VIOLENCES only if `restricted`."""
    raise NotImplementedError
