"""Horizontal bars: a row a value and what it was before; or what was promised and held."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from ..centre.activity.showing.shown import Chart, ChartRow, Mark
from ..i18n import _
from .chart_marks import (
    LINE,
    SOFT_WORDS,
    STUB,
    WORDS,
    bar,
    label,
    labels,
    said_length,
    say,
    stub,
)
from .flow import Piece
from .page import INK, SOFT
from .pen import Pen
from .text import BOLD, width

_GAP = 2.6  # between a label and its bar, a bar and its words
_SHORTEST = 14.0  # of the longest bar, whatever its words
_THICK, _THIN = 4.0, 2.2
_PROMISE = 7.4  # a row of what was promised
_ALONE = 4.6  # a bar without another one under it


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where bars begin, and how many mm a unit takes."""

    start: float
    unit: float


def _scale(start: float, right: float, ends: Iterable[tuple[float, float]]) -> _Scale:
    """The largest scale at which each bar leaves room for its words, in mm."""
    units = [
        max(_SHORTEST, right - start - words - _GAP) / value for value, words in ends if value > 0
    ]
    return _Scale(start, min(units, default=1.0))


# -- a value and what it was -------------------------------------------------------


def bars(chart: Chart, x: float, room: float) -> list[Piece]:
    """A bar a row; the year before thin and hatched under it."""
    label_room, names = labels(chart.rows, 22.0, 46.0)
    start = x + label_room + _GAP
    ends = [
        (
            0.0 if mark.masked else mark.value,
            _words_room(mark, chart, rank, first=row is chart.rows[0]),
        )
        for row in chart.rows
        for rank, mark in _shown(row)
    ]
    scale = _scale(start, x + room, ends)
    pieces = []
    for rank, (row, lines) in enumerate(zip(chart.rows, names, strict=True)):
        first = not rank
        height = max(_bars_height(row, chart), len(lines) * LINE + 1.6)
        draw = partial(_bars_row, row=row, lines=lines, chart=chart, scale=scale, first=first)
        pieces.append(Piece(height, draw))
    return pieces


def _shown(row: ChartRow) -> list[tuple[int, Mark]]:
    return [(rank, mark) for rank, mark in enumerate(row.marks) if mark is not None]


def _words_room(mark: Mark, chart: Chart, rank: int, *, first: bool) -> float:
    """The room of the words of a mark; the first row names its series beside them."""
    named = first and len(chart.series) > max(1, rank)
    name = width(chart.series[rank], SOFT_WORDS) + 3.0 if named else 0.0
    return said_length(mark, SOFT_WORDS if rank else WORDS) + name


def _bars_height(row: ChartRow, chart: Chart) -> float:
    if len(chart.series) <= 1 or _all_masked(row):
        return 6.6
    return 2.9 + _THICK + _THIN * (len(chart.series) - 1)


def _lowered(lines: Sequence[str], height: float) -> float:
    """How much lower a bar stands, beside a label taller than its row."""
    return max(0.0, (len(lines) * LINE + 1.6 - height) / 2)


def _all_masked(row: ChartRow) -> bool:
    """Whether one stub stands for several series."""
    marks = _shown(row)
    return len(marks) > 1 and all(mark.masked for _rank, mark in marks)


def _bars_row(
    pen: Pen,
    y: float,
    *,
    row: ChartRow,
    lines: Sequence[str],
    chart: Chart,
    scale: _Scale,
    first: bool,
) -> None:
    alone = len(chart.series) <= 1
    thick = _ALONE if alone else _THICK
    top = y + 1.2 + _lowered(lines, _bars_height(row, chart))
    middle = thick / 2 if len(lines) == 1 or alone else (thick + _THIN) / 2
    label(pen, scale.start - _GAP, top + middle, lines)
    if _all_masked(row):
        _one_stub(pen, row, chart, scale, top)
        return
    for rank, mark in _shown(row):
        height = thick if not rank else _THIN
        end = _bar(pen, mark, scale, top, height, rank)
        down = top + height / 2 + 1.2 if not rank else top + height + 0.9
        length = say(pen, end + _GAP - 0.6, down, mark, strong=not rank)
        if first and not alone and rank < len(chart.series):
            name_x = end + _GAP + length + (1.6 if rank else 2.4)
            pen.text(name_x, down, chart.series[rank], SOFT_WORDS, colour=SOFT)
        top += height + (0.45 if not rank else 0.4)


def _one_stub(pen: Pen, row: ChartRow, chart: Chart, scale: _Scale, y: float) -> None:
    """One stub for all the series of a row, which it names."""
    first = next(mark for _rank, mark in _shown(row))
    end = _bar(pen, first, scale, y, _THICK, 0) + _GAP - 0.6
    end += say(pen, end, y + _THICK / 2 + 1.2, first) + 2.4
    pen.text(end, y + _THICK / 2 + 1.2, " · ".join(chart.series), SOFT_WORDS, colour=SOFT)


def _bar(pen: Pen, mark: Mark, scale: _Scale, y: float, height: float, series: int) -> float:
    """Draw the bar of a mark; the x where it ends."""
    if mark.masked:
        stub(pen, scale.start, y, STUB, height)
        return scale.start + STUB
    length = mark.value * scale.unit
    bar(pen, scale.start, y, length, height, series)
    return scale.start + max(0.0, length)


# -- promised and held -------------------------------------------------------------


def promises(chart: Chart, x: float, room: float) -> list[Piece]:
    """Held solid, cancelled hatched after it, promised as a black tick."""
    label_room, names = labels(chart.rows, 22.0, 50.0)
    start = x + label_room + _GAP
    named = next((row for row in chart.rows if _value(_three(row)[1])), None)
    words = [_promise_words(row, chart, named=row is named) for row in chart.rows]
    ends = [(_promise_end(row), _length(said)) for row, said in zip(chart.rows, words, strict=True)]
    scale = _scale(start, x + room, ends)
    rows = [
        Piece(
            max(_PROMISE, len(lines) * LINE + 1.6),
            partial(_promise_row, row=row, lines=lines, words=said, scale=scale),
        )
        for row, lines, said in zip(chart.rows, names, words, strict=True)
    ]
    return [_promise_head(chart, scale), *rows]


def _promise_head(chart: Chart, scale: _Scale) -> Piece:
    """What the two numbers of each row are: "held of promised"."""
    held, _cancelled, promised, *_more = (*chart.series, "", "", "")
    words = _("{held} of {promised}").format(held=held, promised=promised)

    def draw(pen: Pen, y: float) -> None:
        pen.text(scale.start, y + 3.0, words, SOFT_WORDS, colour=SOFT)

    return Piece(4.0, draw)


def _three(row: ChartRow) -> tuple[Mark | None, Mark | None, Mark | None]:
    """Held, cancelled, promised."""
    held, cancelled, promised, *_more = (*row.marks, None, None, None)
    return held, cancelled, promised


def _value(mark: Mark | None) -> float:
    return mark.value if mark is not None and not mark.masked else 0.0


def _promise_end(row: ChartRow) -> float:
    """How far a row reaches: what was planned or what was promised."""
    held, cancelled, promised = _three(row)
    return max(_value(held) + _value(cancelled), _value(promised))


_Said = tuple[str, str]  # "22 of 24", and softly what was cancelled


def _promise_words(row: ChartRow, chart: Chart, *, named: bool) -> _Said:
    """The words of a row; the first one with sessions cancelled names what they are."""
    held, cancelled, _promised = _three(row)
    soft = cancelled.words if cancelled is not None and _value(cancelled) else ""
    if named and len(chart.series) > 1:
        soft = _("{name}: {value}").format(name=chart.series[1], value=soft)
    return (held.words if held is not None else "0"), soft


def _length(words: _Said) -> float:
    return width(words[0], WORDS, BOLD) + 2.4 + width(words[1], SOFT_WORDS)


def _promise_row(
    pen: Pen,
    y: float,
    *,
    row: ChartRow,
    lines: Sequence[str],
    words: _Said,
    scale: _Scale,
) -> None:
    held, cancelled, promised = _three(row)
    top, height = y + 1.2 + _lowered(lines, _PROMISE), 5.0
    middle = top + height / 2
    label(pen, scale.start - _GAP, middle, lines)
    end = scale.start
    if held is not None:
        end = _bar(pen, held, scale, top, height, 0)
    length = _value(cancelled) * scale.unit
    bar(pen, end, top, length, height, 1)
    end += length
    if promised is not None and not promised.masked:
        tick = scale.start + promised.value * scale.unit
        pen.line(tick, top - 0.7, tick, top + height + 0.7, colour=INK, thickness=1.5)
        end = max(end, tick)
    said = pen.text(end + _GAP, middle + 1.2, words[0], WORDS, BOLD)
    pen.text(end + _GAP + said + 2.4, middle + 1.2, words[1], SOFT_WORDS, colour=SOFT)
