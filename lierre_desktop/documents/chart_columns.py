"""Charts along time: a column a month, and lines of several years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..centre.activity.showing.shown import Chart, ChartRow, Mark
from ..i18n import format_date
from .chart_marks import DOTS, SOFT_WORDS, STUB, WORDS, bar, dot, largest, stub
from .flow import Piece
from .page import INK, IVY, SOFT
from .pen import DASHED, Pen
from .text import BOLD, ITALIC, REGULAR, width, words_hold, wrap

_HIGH = 36.0  # mm of the tallest mark
_ABOVE = 5.2  # for the words over it
_ROW = 4.6  # mm a line of words under the marks


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the marks stand along the chart."""

    start: float
    slot: float
    labels: tuple[tuple[str, ...], ...]
    unit: float

    def middle(self, rank: int) -> float:
        """The middle of a slot."""
        return self.start + self.slot * (rank + 0.5)

    @property
    def lines(self) -> int:
        """How many lines the longest label takes."""
        return max(map(len, self.labels), default=1)


def _places(chart: Chart, x: float, room: float, before: float, after: float) -> _Places:
    slot = (room - before - after) / max(1, len(chart.rows))
    names = [row.label for row in chart.rows]
    if not all(words_hold(name, slot - 0.6, SOFT_WORDS) for name in names):
        names = [_shorter(row) for row in chart.rows]
    labels = tuple(tuple(wrap(name, slot - 0.6, SOFT_WORDS, lines=3)) for name in names)
    return _Places(x + before, slot, labels, _HIGH / largest(chart.rows))


def _shorter(row: ChartRow) -> str:
    """The name of a month in short, by its key, which ends with "-09"; or the label as it is."""
    _year, _dash, month = row.key.rpartition("-")
    if not (month.isdigit() and 1 <= int(month) <= 12):
        return row.label
    return format_date(date(2000, int(month), 1), "MMM")


def _draw_labels(pen: Pen, places: _Places, y: float) -> None:
    for rank, lines in enumerate(places.labels):
        for down, line in enumerate(lines):
            pen.text(places.middle(rank), y + 4.0 + 3.6 * down, line, SOFT_WORDS, align="centre")


# -- columns -----------------------------------------------------------------------


def columns(chart: Chart, x: float, room: float) -> list[Piece]:
    """A column a row; the year before thinner and hatched, its values under the labels."""
    several = len(chart.series) > 1
    before = max(width(name, SOFT_WORDS, BOLD) for name in chart.series) + 2.5 if several else 0.0
    places = _places(chart, x, room, before, 0.0)
    under = 1.2 + 3.8 * places.lines
    height = _ABOVE + _HIGH + under + _ROW * (len(chart.series) - 1)

    def draw(pen: Pen, y: float) -> None:
        foot = y + _ABOVE + _HIGH
        for rank, row in enumerate(chart.rows):
            _column(pen, row.marks, places, rank, foot)
        _draw_labels(pen, places, foot)
        for series, name in enumerate(chart.series if several else ()):
            _name_series(pen, chart, places, series, name, x, foot + under + _ROW * series)

    return [Piece(height, draw)]


def _column(
    pen: Pen, marks: Sequence[Mark | None], places: _Places, rank: int, foot: float
) -> None:
    """The columns of a slot side by side, the value of the first over it."""
    broad = min(7.0, places.slot * (0.62 if len(marks) < 2 else 0.46))
    thin = broad * 0.62
    total = broad + thin * (len(marks) - 1) + 0.4 * (len(marks) - 1)
    x = places.middle(rank) - total / 2
    for series, mark in enumerate(marks):
        across = thin if series else broad
        if mark is not None:
            tall = STUB if mark.masked else mark.value * places.unit
            if mark.masked:
                stub(pen, x, foot - tall, across, tall)
            else:
                bar(pen, x, foot - tall, across, tall, series)
            if not series:
                _over(pen, mark, places, x + across / 2, foot - tall)
        x += across + 0.4


def _over(pen: Pen, mark: Mark, places: _Places, x: float, y: float) -> None:
    """The words of a column over it, upwards when they are wider than their slot."""
    weight = ITALIC if mark.masked else BOLD
    if width(mark.words, SOFT_WORDS, weight) <= places.slot:
        pen.text(x, y - 1.2, mark.words, SOFT_WORDS, weight, align="centre")
    else:
        half = width(mark.words, SOFT_WORDS, weight) / 2
        pen.upwards(x + 1.0, y - 1.2 - half, mark.words, SOFT_WORDS, weight, INK)


def _name_series(
    pen: Pen, chart: Chart, places: _Places, series: int, name: str, x: float, y: float
) -> None:
    """The name of a series; those before have their values in a line under the labels."""
    if not series:
        first = chart.rows[0].marks[0] if chart.rows and chart.rows[0].marks else None
        tall = 0.0 if first is None else STUB if first.masked else first.value * places.unit
        foot = y - 1.2 - 3.8 * places.lines
        pen.text(x, foot - tall - 1.2, name, SOFT_WORDS, BOLD, colour=IVY)
        return
    pen.text(x, y - 0.6, name, SOFT_WORDS, colour=SOFT)
    for rank, row in enumerate(chart.rows):
        mark = row.marks[series] if series < len(row.marks) else None
        if mark is not None:
            weight = ITALIC if mark.masked else REGULAR
            middle = places.middle(rank)
            pen.text(middle, y - 0.6, mark.words, SOFT_WORDS, weight, colour=SOFT, align="centre")


# -- lines -------------------------------------------------------------------------


def line(chart: Chart, x: float, room: float) -> list[Piece]:
    """A line a series, named at its end; the first one solid, its values over its points."""
    after = max((width(name, WORDS, BOLD) for name in chart.series), default=0.0)
    places = _places(chart, x, room, 0.0, max(0.0, after - 3.0))

    def draw(pen: Pen, y: float) -> None:
        foot = y + _ABOVE + _HIGH
        taken: list[float] = []
        for series in reversed(range(len(chart.series))):
            _series(pen, chart, places, series, foot, taken)
        _draw_labels(pen, places, foot + 3.4)

    return [Piece(_ABOVE + _HIGH + 4.6 + 3.8 * places.lines, draw)]


def _series(
    pen: Pen, chart: Chart, places: _Places, series: int, foot: float, taken: list[float]
) -> None:
    points: list[tuple[float, float]] = []
    for rank, row in enumerate(chart.rows):
        mark = row.marks[series] if series < len(row.marks) else None
        if mark is None or mark.masked:
            _draw_run(pen, points, series)
            points = []
            if mark is not None:
                _masked(pen, mark, places.middle(rank), foot)
            continue
        points.append((places.middle(rank), foot - mark.value * places.unit))
        down = -1.9 if not series else 4.0
        weight, colour = (BOLD, INK) if not series else (REGULAR, SOFT)
        at = points[-1]
        pen.text(at[0], at[1] + down, mark.words, SOFT_WORDS, weight, colour=colour, align="centre")
    _draw_run(pen, points, series)
    if points:
        _name_line(pen, chart.series[series], points[-1], series, taken)


def _draw_run(pen: Pen, points: Sequence[tuple[float, float]], series: int) -> None:
    if len(points) > 1:
        orders = [("M", points[0]), *(("L", point) for point in points[1:])]
        dash = DASHED if series else None
        pen.path(orders, stroke=IVY, thickness=1.6 if not series else 0.8, dash=dash)
    for at in points:
        dot(pen, *at, series)


def _masked(pen: Pen, mark: Mark, x: float, foot: float) -> None:
    pen.line(x, foot - STUB, x, foot, colour=SOFT, thickness=0.9, dash=DOTS)
    pen.text(x, foot - STUB - 1.2, mark.words, SOFT_WORDS, ITALIC, align="centre")


def _name_line(
    pen: Pen, name: str, end: tuple[float, float], series: int, taken: list[float]
) -> None:
    """The name of a line at its end, away from the names already there."""
    y = end[1] + 1.1
    while any(abs(y - other) < 3.6 for other in taken):
        y -= 0.6
    taken.append(y)
    weight, colour = (BOLD, IVY) if not series else (REGULAR, SOFT)
    pen.text(end[0] + 3.2, y, name, WORDS, weight, colour=colour)
