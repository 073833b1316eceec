"""How difficulties moved from the entry to the exit, drawn over the months of presence.

Hides the axis of time that both share: each assessment has room for its words, then days
are in proportion. Fuller is better: outlined, hatched, solid; a word stands in each bar.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise

from ..centre.letters.papers import (
    Attendance,
    MonthOfPresence,
    PathwaySummary,
    TrajectoryColumn,
    TrajectoryRow,
)
from ..centre.letters.words import MOMENTS, STATES, sessions_words
from ..centre.pathway.states import AssessmentKind, BarrierState
from ..i18n import _, duration, format_date, ngettext
from . import pictograms
from .page import INK, IVY, RULE, SOFT, WHITE
from .pen import Pen
from .text import BOLD, ITALIC, REGULAR, fit, shrink, width, wrap

LEFT, RIGHT = 18.0, 192.0
AXIS, AXIS_END = 66.0, 160.0
EXIT = 163.0
ROW = 6.7
MOST_COLUMNS = 3
"""Assessments that hold on the axis with their words, the exit apart."""

PRESENCE = 21.0
"""Height of the months of presence, in mm."""

_BAR = 5.6
_LEAST = 26.0  # of a bar, so that its words hold
_TALLEST = 12.0


@dataclass(frozen=True)
class Axis:
    """The days of a pathway on paper, and the assessments shown on them."""

    first: date
    last: date
    columns: tuple[TrajectoryColumn, ...]
    shown: tuple[int, ...]  # places of the columns drawn on the axis
    exit: int | None  # place of the exit, drawn apart

    @cached_property
    def marks(self) -> list[tuple[date, float]]:
        """Days whose place is fixed, in order, with their x in mm."""
        days = [self.columns[place].day for place in self.shown]
        days = [*days, max(self.last, days[-1])] if days else [self.first, self.last]
        lead = min(days[0], self.first)
        lengths = _shares([(after - before).days for before, after in pairwise(days)])
        ahead = (days[0] - lead).days
        before = min(14.0, (AXIS_END - AXIS) * ahead / max(1, (days[-1] - lead).days))
        scale = (AXIS_END - AXIS - before) / (AXIS_END - AXIS)
        places = [AXIS + before]
        for length in lengths:
            places.append(places[-1] + length * scale)
        start = [(lead, AXIS)] if ahead else []
        return [*start, *zip(days, places, strict=True)]

    def x(self, day: date) -> float:
        """Where a day stands; days outside are brought back to an end."""
        marks = self.marks
        for (before, left), (after, right) in pairwise(marks):
            if day <= after:
                share = (max(day, before) - before).days / max(1, (after - before).days)
                return left + (right - left) * share
        return marks[-1][1]

    def span(self, place: int) -> tuple[float, float]:
        """Where the bars of an assessment begin and end."""
        if place == self.exit:
            return EXIT, RIGHT
        places = [x for _day, x in self.marks][-len(self.shown) - 1 :]
        order = self.shown.index(place)
        return places[order], places[order + 1] - 0.7


def axis_of(summary: PathwaySummary) -> Axis:
    """The axis of a summary: the first and the last assessments that it has room for."""
    columns = summary.columns
    last = summary.closed_on or summary.printed_on
    ends = columns and columns[-1].kind is AssessmentKind.EXIT
    places = list(range(len(columns) - (1 if ends else 0)))
    if len(places) > MOST_COLUMNS:
        places = [places[0], *places[1 - MOST_COLUMNS :]]
    last = max([last, *(column.day for column in columns)])
    return Axis(
        first=min([summary.opened_on, *(column.day for column in columns)]),
        last=last,
        columns=columns,
        shown=tuple(places),
        exit=len(columns) - 1 if ends else None,
    )


def _shares(days: Sequence[int]) -> list[float]:
    """The length of each stretch: in proportion to its days, none too short for its words."""
    whole = AXIS_END - AXIS
    least = min(_LEAST, whole / max(1, len(days)))
    spare = whole - least * len(days)
    total = sum(days) or 1
    return [least + spare * length / total for length in days]


# -- difficulties ------------------------------------------------------------------


def draw_columns(pen: Pen, axis: Axis, y: float) -> None:
    """Write above the bars when each assessment took place."""
    for place in (*axis.shown, *(() if axis.exit is None else (axis.exit,))):
        start, end = axis.span(place)
        column = axis.columns[place]
        said = pen.text(start + 0.4, y, _(MOMENTS[column.kind]), 9, BOLD) + 1.8
        day = format_date(column.day, "d MMM")
        if said + width(day, 9) <= end - start:
            pen.text(start + 0.4 + said, y, day, 9, colour=SOFT)


def draw_row(pen: Pen, axis: Axis, row: TrajectoryRow, y: float) -> None:
    """Draw a difficulty and its bars in `ROW` mm."""
    _label(pen, row.label, y)
    pen.line(LEFT, y + ROW - 0.3, AXIS - 2.0, y + ROW - 0.3, thickness=0.4)
    for place in (*axis.shown, *(() if axis.exit is None else (axis.exit,))):
        start, end = axis.span(place)
        _bar(pen, row.states[place], start, y + 0.5, end - start)


def _label(pen: Pen, label: str, y: float) -> None:
    """The name of a difficulty: on one line, else on two smaller ones."""
    room = AXIS - LEFT - 2.0
    size = shrink(label, room, 10.5, 9)
    if size is not None:
        pen.text(LEFT, y + 4.1, label, size)
        return
    for number, words in enumerate(wrap(label, room, 8.5, lines=2)):
        pen.text(LEFT, y + 2.7 + 3.1 * number, words, 8.5)


def _bar(pen: Pen, state: BarrierState, x: float, y: float, length: float) -> None:
    """One bar with its word in the middle."""
    word, middle, line = _(STATES[state]), x + length / 2, y + 3.9
    size = shrink(word, length - 1.0, 10, 7.5) or 7.5
    if state is BarrierState.LIFTED:
        pen.box(x, y, length, _BAR, fill=IVY, radius=0.9)
        half = (width(word, size, BOLD) + 4.4) / 2
        pen.drawing(pictograms.TICK, middle - half, y + 0.9, 4.0, stroke=WHITE, thickness=3.4)
        pen.text(middle - half + 4.4, line, word, size, BOLD, colour=WHITE)
        return
    if state is BarrierState.UNDER_WAY:
        pen.hatch(x, y, length, _BAR, IVY)
        half = width(word, size) / 2 + 1.4
        pen.box(middle - half, y, 2 * half, _BAR, fill=WHITE)
        pen.box(x, y, length, _BAR, stroke=IVY, thickness=0.8)
    elif state is BarrierState.IDENTIFIED:
        pen.box(x, y, length, _BAR, stroke=INK, thickness=0.8)
    pale = state is BarrierState.NOT_RAISED
    pen.text(
        middle,
        line,
        word,
        size,
        ITALIC if pale else REGULAR,
        colour=SOFT if pale else INK,
        align="centre",
    )


# -- presence ----------------------------------------------------------------------


def draw_presence(pen: Pen, axis: Axis, attendance: Attendance, label: str, y: float) -> None:
    """Draw the hours of each month on the same axis, and what they add up to."""
    pen.text(LEFT, y + 8.2, label, 10.5, room=AXIS - LEFT - 2)
    pen.text(LEFT, y + 13.2, _("at workshops, in hours"), 9, colour=SOFT, room=AXIS - LEFT - 2)
    base = y + 16.4
    stretches = _stretches(attendance.months, axis)
    tallest = max((stretch.minutes for stretch in stretches), default=0) or 1
    for stretch in stretches:
        start, end = axis.x(stretch.first), axis.x(stretch.last)
        height = _TALLEST * stretch.minutes / tallest
        middle, room = (start + end) / 2, end - start
        if stretch.minutes:
            pen.box(start + 0.5, base - height, max(0.4, room - 1.0), height, fill=IVY)
        hours = _hours(stretch.minutes)
        if width(hours, 8.5) <= room:
            soft = RULE if not stretch.minutes else INK
            pen.text(middle, base - height - 1.0, hours, 8.5, colour=soft, align="centre")
        if width(stretch.label, 8) <= room + 0.5:
            pen.text(middle, base + 3.6, stretch.label, 8, colour=SOFT, align="centre")
    pen.line(AXIS, base, AXIS_END, base, colour=INK, thickness=0.8)
    _total(pen, attendance, y)


def _total(pen: Pen, attendance: Attendance, y: float) -> None:
    """The hours of the whole pathway: they are never left out."""
    room = RIGHT - EXIT
    whole = duration(attendance.minutes)
    size = shrink(whole, room, 18, 11, BOLD) or 11
    pen.text(EXIT, y + 8.2, whole, size, BOLD, room=room)
    came, expected = sessions_words(attendance)
    pen.text(EXIT, y + 13.2, came, 9.5, room=room)
    pen.text(EXIT, y + 17.6, expected, 9.5, room=room)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Months shown as one bar: one, a quarter or a year."""

    first: date
    last: date
    label: str
    minutes: int


def _stretches(months: Sequence[MonthOfPresence], axis: Axis) -> list[_Stretch]:
    """The months, joined by quarter or year when they are too many for their words."""
    together = 1 if len(months) <= 14 else 3 if len(months) <= 42 else 12
    groups: dict[tuple[int, int], list[MonthOfPresence]] = {}
    for month in months:
        key = (month.month.year, (month.month.month - 1) // together)
        groups.setdefault(key, []).append(month)
    return [
        _Stretch(
            max(group[0].month, axis.first),
            min(_next_month(group[-1].month), axis.last),
            _stretch_label(group[0].month, together),
            sum(month.minutes for month in group),
        )
        for group in groups.values()
        if _next_month(group[-1].month) > axis.first and group[0].month <= axis.last
    ]


def _stretch_label(month: date, together: int) -> str:
    if together == 12:
        return str(month.year)
    if together == 3:
        quarter = (month.month - 1) // 3 + 1
        return _("Q{n} {year}").format(n=quarter, year=f"{month:%y}")
    return format_date(month, "MMM").rstrip(".")


def _next_month(month: date) -> date:
    return (month.replace(day=1) + timedelta(days=32)).replace(day=1)


def _hours(minutes: int) -> str:
    """Whole hours above a bar; the total says the minutes."""
    return str(round(minutes / 60)) if minutes >= 30 or not minutes else "<" + "1"


def workshops_words(attendance: Attendance, room: float, size: float, most: int) -> list[str]:
    """Each workshop with its sessions, in at most `most` lines; what is left out is counted."""
    said = [
        _("{workshop}: {came} of {expected}").format(
            workshop=each.workshop, came=each.came, expected=each.expected
        )
        for each in attendance.workshops
    ]
    lines: list[str] = []
    for number, words in enumerate(said):
        longer = f"{lines[-1]} · {words}" if lines else words
        left = len(said) - number
        tail = "" if left == 1 else f" · {_more_workshops(left)}"
        last = len(lines) == most
        if lines and width(longer + (tail if last else ""), size) <= room:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(fit(words, room, size))
        else:
            lines[-1] = fit(f"{lines[-1]} · {_more_workshops(left)}", room, size)
            break
    return lines


def _more_workshops(number: int) -> str:
    return ngettext("+ {n} workshop", "+ {n} workshops", number).format(n=number)
