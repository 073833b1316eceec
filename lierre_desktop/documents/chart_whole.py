"""Charts of a whole: one bar cut in its parts; ages of men and women back to back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from ..centre.activity.showing.shown import Chart, ChartRow, Mark
from ..i18n import _
from .chart_marks import (
    LABEL,
    SOFT_WORDS,
    STUB,
    WORDS,
    bar,
    largest,
    said_length,
    say,
    stub,
)
from .flow import Piece
from .page import INK, IVY, SOFT, WHITE
from .pen import Align, Pen
from .text import BOLD, ITALIC, width, wrap

# -- one bar cut in parts ----------------------------------------------------------

_TALL = 8.4
_APART = 0.5
_INSET = 2.2
_BELOW = 4.8  # mm a line of words under the bar


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the bar: where it lies, and its words."""

    x: float
    length: float
    words: str
    masked: bool
    look: int  # 0 solid, 1 hatched, 2 outlined
    lines: tuple[str, ...] = ()  # its words, where it holds them

    @property
    def middle(self) -> float:
        """Where its words are tied."""
        return self.x + self.length / 2


def stack(chart: Chart, x: float, room: float) -> list[Piece]:
    """One bar of the whole; words too long for their part stand under it."""
    parts = _parts(chart, x, room)
    outside = _under(parts, x + room / 2)

    def draw(pen: Pen, y: float) -> None:
        for part in parts:
            _draw_part(pen, part, y)
        for rank, part in enumerate(outside):
            to_right = part.middle < x + room / 2
            _draw_under(pen, part, y + _TALL, rank, to_right=to_right)

    return [Piece(_TALL + 1.0 + _BELOW * len(outside), draw)]


def _under(parts: Sequence[_Part], half: float) -> list[_Part]:
    """Parts whose words stand under them, in lines that no tie crosses.

    Those on the left have their words to the right, so that the rightmost comes first;
    those on the right the other way round.
    """
    outside = [part for part in parts if not part.lines]
    left = [part for part in outside if part.middle < half]
    return [*reversed(left), *(part for part in outside if part.middle >= half)]


def _parts(chart: Chart, x: float, room: float) -> list[_Part]:
    shown = [(row, row.marks[0]) for row in chart.rows if row.marks]
    drawn = [(row, mark) for row, mark in shown if mark is not None and (mark.value or mark.masked)]
    stubs = sum(STUB for _row, mark in drawn if mark.masked)
    total = sum(mark.value for _row, mark in drawn if not mark.masked) or 1.0
    free = room - stubs - _APART * max(0, len(drawn) - 1)
    parts = []
    for rank, (row, mark) in enumerate(drawn):
        length = STUB if mark.masked else free * mark.value / total
        words = f"{row.label} · {mark.words}"
        look = (0, 2, 1)[rank % 3]
        lines = _inside(row.label, mark.words, length - 2 * _INSET) if look != 1 else ()
        parts.append(_Part(x, length, words, mark.masked, look, lines))
        x += length + _APART
    return parts


def _inside(label: str, said: str, room: float) -> tuple[str, ...]:
    """The words of a part in a line or two, () when they don't hold in it."""
    for size, lines in ((WORDS, (f"{label} · {said}",)), (SOFT_WORDS, (label, said))):
        if all(width(line, size, BOLD) <= room for line in lines):
            return lines
    return ()


def _draw_part(pen: Pen, part: _Part, y: float) -> None:
    if part.masked:
        stub(pen, part.x, y, part.length, _TALL)
    else:
        bar(pen, part.x, y, part.length, _TALL, part.look)
    size, leading = (WORDS, 0.0) if len(part.lines) < 2 else (SOFT_WORDS, 3.6)
    colour = WHITE if part.look == 0 else INK
    for rank, line in enumerate(part.lines):
        down = y + _TALL / 2 + 1.2 + (rank - 0.5) * leading
        pen.text(part.x + _INSET, down, line, size, BOLD, colour=colour)


def _draw_under(pen: Pen, part: _Part, y: float, rank: int, *, to_right: bool) -> None:
    """Words under the bar, tied to their part by a thin line."""
    middle, side = part.middle, 1 if to_right else -1
    baseline = y + _BELOW * (rank + 1)
    pen.line(middle, y, middle, baseline - 1.2, colour=SOFT)
    pen.line(middle, baseline - 1.2, middle + 1.4 * side, baseline - 1.2, colour=SOFT)
    weight = ITALIC if part.masked else BOLD
    align: Align = "left" if to_right else "right"
    pen.text(middle + 2.4 * side, baseline, part.words, WORDS, weight, align=align)


# -- ages back to back -------------------------------------------------------------

_BAND, _BAR = 6.6, 4.8


def pyramid(chart: Chart, x: float, room: float) -> list[Piece]:
    """Men on the left, women on the right, others in words at the end of the row."""
    labels = max((width(row.label, LABEL) for row in chart.rows), default=0.0)
    middle_room = min(max(labels, 18.0), 34.0) + 6.0
    names = [wrap(row.label, middle_room - 5.0, LABEL, lines=2) for row in chart.rows]
    others = max((width(_others(row, chart), SOFT_WORDS) for row in chart.rows), default=0.0)
    usable = room - middle_room - (others + 4.0 if others else 0.0)
    middle = x + (usable + middle_room) / 2
    said = max(
        (said_length(mark) for row in chart.rows for mark in row.marks[:2] if mark), default=0
    )
    unit = max(10.0, usable / 2 - said - 3.0) / largest(_two_sides(chart.rows))

    def head(pen: Pen, y: float) -> None:
        for name, side in zip(chart.series[:2], (-1, 1), strict=False):
            align: Align = "right" if side < 0 else "left"
            place = middle + side * middle_room / 2
            pen.text(place, y + 3.6, name, WORDS, BOLD, colour=IVY, align=align)

    pieces = [Piece(5.4, head)]
    for row, lines in zip(chart.rows, names, strict=True):
        draw = partial(
            _band,
            row=row,
            lines=lines,
            others=_others(row, chart),
            middle=middle,
            half=middle_room / 2,
            unit=unit,
            right=x + room,
        )
        pieces.append(Piece(_BAND if len(lines) < 2 else _BAND + 2.4, draw))
    return pieces


def _two_sides(rows: Sequence[ChartRow]) -> list[ChartRow]:
    return [ChartRow(row.key, row.label, row.marks[:2]) for row in rows]


def _others(row: ChartRow, chart: Chart) -> str:
    """Whom neither side counts: "others: 2"; nothing for nobody."""
    return " · ".join(
        _("{name}: {value}").format(name=name, value=mark.words)
        for name, mark in zip(chart.series[2:], row.marks[2:], strict=False)
        if mark is not None and (mark.value or mark.masked)
    )


def _band(
    pen: Pen,
    y: float,
    *,
    row: ChartRow,
    lines: Sequence[str],
    others: str,
    middle: float,
    half: float,
    unit: float,
    right: float,
) -> None:
    centre = y + _BAND / 2 + (1.2 if len(lines) > 1 else 0.0)
    for rank, line in enumerate(lines):
        down = centre + 1.2 + (rank - (len(lines) - 1) / 2) * 3.9
        pen.text(middle, down, line, LABEL, align="centre")
    for side, mark in zip((-1, 1), row.marks, strict=False):
        if mark is not None:
            _side(pen, mark, middle + side * half, centre, side, unit)
    pen.text(right, centre + 1.1, others, SOFT_WORDS, colour=SOFT, align="right")


def _side(pen: Pen, mark: Mark, start: float, centre: float, side: int, unit: float) -> None:
    """A bar that grows away from the middle, its words at its end."""
    length = STUB if mark.masked else mark.value * unit
    left = start if side > 0 else start - length
    if mark.masked:
        stub(pen, left, centre - _BAR / 2, length, _BAR)
    else:
        bar(pen, left, centre - _BAR / 2, length, _BAR, 0)
    end = start + side * (length + 1.8)
    say(pen, end if side > 0 else end - said_length(mark), centre + 1.2, mark)
