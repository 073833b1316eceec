"""How difficulties moved from entry to exit, beside the hours spent in workshops.

The page of barriers and the summary draw it. Hours are shown as they are, never against
a number of hours to be reached.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ...database.models import Pathway, database
from .. import calendar, presences, terms
from ..calendar import months_later
from ..expected import workshop_label
from ..presences import PresenceLine
from ..rows import fetch
from ..terms import Book
from ..timetable import monday_of
from ..vocabulary import CAME, Mark
from . import assessments
from .assessments import THEMES, AssessmentData, Barrier
from .states import AssessmentKind, BarrierState

DIFFICULTIES = (BarrierState.IDENTIFIED, BarrierState.UNDER_WAY)

# What is said of two themes since merged into one: the one that asks for most.
_WEIGHT = (
    BarrierState.IDENTIFIED,
    BarrierState.UNDER_WAY,
    BarrierState.LIFTED,
    BarrierState.NONE,
    BarrierState.NOT_RAISED,
)


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
    states: tuple[BarrierState | None, ...]  # one a column

    def was_difficulty(self, first: int = 0, last: int = -1) -> bool:
        """True when it was a difficulty, lifted since or not, from a column to another."""
        span = self.states[first:] if last == -1 else self.states[first : last + 1]
        return any(state in DIFFICULTIES for state in span)

    def known(self, column: int = -1) -> BarrierState | None:
        """The state at a column: the last one said until then."""
        until = self.states if column == -1 else self.states[: column + 1]
        return next((state for state in reversed(until) if state is not None), None)


@dataclass(frozen=True, slots=True)
class WeekBar:
    """A week of attendance."""

    monday: date
    minutes: int
    closed: bool  # the centre, all the working week


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
    expected: int  # as in the whole
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
    came: int  # sessions
    expected: int  # came or absent; neither excused, nor cancelled, nor not entered yet
    excused: int

    def difficulties(self, first: int = 0, last: int = -1) -> int:
        """How many themes were a difficulty at a column from `first` to `last`."""
        return sum(row.was_difficulty(first, last) for row in self.rows)

    def lifted(self, first: int = 0, last: int = -1) -> int:
        """How many of these are lifted at the column `last`."""
        return sum(
            row.was_difficulty(first, last) and row.known(last) is BarrierState.LIFTED
            for row in self.rows
        )


_WORKSHOPS = f"""
SELECT s.id, {workshop_label()} FROM session s JOIN workshop w ON w.id = s.workshop_id
WHERE s.day BETWEEN ? AND ?
"""


def trajectory(pathway_id: int, today: date, *, restricted: bool = False) -> Trajectory:
    """The trajectory of a pathway until its exit, or until today.

    Themes that are sensitive in the vocabulary (violence) are left out unless
    `restricted`. Raises InvalidInput when the pathway is unknown.
    """
    pathway = fetch(Pathway, pathway_id)
    seen = assessments.of_pathway(pathway_id)
    first = min([pathway.opened_on, *(each.day for each in seen if each.day)])
    last = max(first, pathway.closed_on or today)
    lines = _attended(pathway.participant_id, first, min(last, max(first, today)))
    return Trajectory(
        columns=_columns(seen),
        rows=_rows(seen, terms.book(), restricted),
        first=first,
        last=last,
        weeks=_weeks(lines, first, last),
        months=_months(lines, first, last),
        workshops=_workshops(lines, first, last),
        minutes=sum(line.minutes for line in lines),
        came=_count(lines, *CAME),
        expected=_count(lines, *CAME, Mark.ABSENT),
        excused=_count(lines, Mark.EXCUSED),
    )


def _columns(seen: Iterable[AssessmentData]) -> tuple[Column, ...]:
    columns: list[Column] = []
    reviews = 0
    for each in seen:
        reviews += each.kind is AssessmentKind.REVIEW
        rank = reviews if each.kind is AssessmentKind.REVIEW else 0
        columns.append(Column(each.kind, each.day or date.min, rank))
    return tuple(columns)


def _rows(seen: Sequence[AssessmentData], book: Book, restricted: bool) -> tuple[ThemeRow, ...]:
    """The themes spoken of, in the order of the vocabulary."""
    by_theme: dict[str, list[list[Barrier]]] = {}
    for column, assessment in enumerate(seen):
        for barrier in assessment.barriers:
            if restricted or not book.sensitive(THEMES, barrier.theme):
                theme = book.current(THEMES, barrier.theme).code
                cells = by_theme.setdefault(theme, [[] for _each in seen])
                cells[column].append(barrier)
    rows = []
    for term in book.terms(THEMES):
        cells = by_theme.get(term.code, [])
        states = tuple(_heaviest(cell) for cell in cells)
        if set(states) - {None, BarrierState.NOT_RAISED}:
            priority = any(barrier.priority for cell in cells for barrier in cell)
            rows.append(ThemeRow(term.code, term.label, priority, states))
    return tuple(rows)


def _heaviest(cell: Sequence[Barrier]) -> BarrierState | None:
    return min((barrier.state for barrier in cell), key=_WEIGHT.index, default=None)


def _attended(participant_id: int, first: date, last: date) -> list[PresenceLine]:
    evening = datetime.combine(last, time.max)
    return list(presences.of_person(participant_id, first, evening).lines)


def _weeks(lines: Sequence[PresenceLine], first: date, last: date) -> tuple[WeekBar, ...]:
    monday, end = monday_of(first), monday_of(last) + timedelta(days=4)
    states = calendar.days(monday, end)
    minutes = _sums((monday_of(line.day), line.minutes) for line in lines)
    weeks = []
    while monday <= end:
        working = (states[monday + timedelta(days=each)] for each in range(5))
        closed = not any(day.is_open for day in working)
        weeks.append(WeekBar(monday, minutes.get(monday, 0), closed))
        monday += timedelta(days=7)
    return tuple(weeks)


def _months(lines: Sequence[PresenceLine], first: date, last: date) -> tuple[MonthBar, ...]:
    minutes = _sums((line.day.replace(day=1), line.minutes) for line in lines)
    months, month = [], first.replace(day=1)
    while month <= last:
        months.append(MonthBar(month, minutes.get(month, 0)))
        month = months_later(month, 1)
    return tuple(months)


def _workshops(lines: Sequence[PresenceLine], first: date, last: date) -> tuple[WorkshopTotal, ...]:
    """What each workshop adds, the most visited first; an outing counts for its workshop."""
    span = (first.isoformat(), last.isoformat())
    names = dict(database.execute_sql(_WORKSHOPS, span).fetchall())
    by_workshop: dict[str, list[PresenceLine]] = {}
    for line in lines:
        by_workshop.setdefault(names[line.session_id], []).append(line)
    totals = (
        WorkshopTotal(
            name,
            came=_count(attended, *CAME),
            expected=_count(attended, *CAME, Mark.ABSENT),
            minutes=sum(line.minutes for line in attended),
        )
        for name, attended in by_workshop.items()
    )
    return tuple(
        sorted(
            (total for total in totals if total.expected), key=lambda one: (-one.came, one.workshop)
        )
    )


def _sums(amounts: Iterable[tuple[date, int]]) -> dict[date, int]:
    sums: dict[date, int] = {}
    for day, minutes in amounts:
        sums[day] = sums.get(day, 0) + minutes
    return sums


def _count(lines: Iterable[PresenceLine], *marks: Mark) -> int:
    return sum(line.mark in marks for line in lines)
