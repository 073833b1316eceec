"""What the charts of the report share: how a mark looks and where its words stand.

This year is solid, the one before thinner and hatched, a third series outlined: they stay
apart in grey. A masked value is a dotted stub of one length, whatever it hides.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..centre.activity.showing.shown import ChartRow, Mark
from .page import INK, IVY, SOFT, WHITE, Colour
from .pen import Pen
from .report_text import balanced
from .text import BOLD, ITALIC, width

LABEL, WORDS, SOFT_WORDS = 9.5, 9.5, 8.5  # points
STUB = 5.0
DOTS = (0.9, 1.3)
LINE = 3.9  # mm from a line of a label to the next

_BETWEEN = " · "


def bar(pen: Pen, x: float, y: float, length: float, height: float, series: int) -> None:
    """A mark of a series from its top-left corner."""
    if length <= 0:
        return
    if series == 0:
        pen.box(x, y, length, height, fill=IVY)
        return
    if series == 1:
        pen.hatch(x, y, length, height, IVY)
    pen.box(x, y, length, height, stroke=IVY, thickness=0.6)


def stub(pen: Pen, x: float, y: float, length: float, height: float) -> None:
    """What stands for a masked value."""
    pen.box(x, y, length, height, stroke=SOFT, thickness=0.7, dash=DOTS)


def said_length(mark: Mark, size: float = WORDS) -> float:
    """How long the words of a mark are, in mm."""
    if mark.masked:
        return width(mark.words, size, ITALIC)
    first, between, rest = mark.words.partition(_BETWEEN)
    return width(first, size, BOLD) + width(between + rest, size)


def say(
    pen: Pen, x: float, y: float, mark: Mark, *, strong: bool = True, colour: Colour = INK
) -> float:
    """Write the words of a mark, its value bold; their length in mm."""
    size = WORDS if strong else SOFT_WORDS
    if mark.masked:
        return pen.text(x, y, mark.words, size, ITALIC, colour=colour)
    if not strong:
        return pen.text(x, y, mark.words, size, colour=SOFT)
    first, between, rest = mark.words.partition(_BETWEEN)
    length = pen.text(x, y, first, size, BOLD, colour=colour)
    return length + pen.text(x + length, y, between + rest, size, colour=colour)


def labels(rows: Iterable[ChartRow], least: float, most: float) -> tuple[float, list[list[str]]]:
    """The room that labels take, in mm, and each in its lines."""
    names = [row.label for row in rows]
    room = max((width(name, LABEL) for name in names), default=0.0)
    room = min(max(room, least), most)
    return room, [balanced(name, room + 0.1, LABEL, lines=3) for name in names]


def label(pen: Pen, right: float, middle: float, lines: Sequence[str]) -> None:
    """Write a label whose lines end at `right`, around a middle."""
    for rank, line in enumerate(lines):
        y = middle + 1.2 + (rank - (len(lines) - 1) / 2) * LINE
        pen.text(right, y, line, LABEL, align="right")


def largest(rows: Iterable[ChartRow]) -> float:
    """The largest value shown; 1 when all are nothing."""
    values = (
        mark.value for row in rows for mark in row.marks if mark is not None and not mark.masked
    )
    return max(values, default=0.0) or 1.0


def dot(pen: Pen, x: float, y: float, series: int) -> None:
    """A point of a line: solid, or a ring for the year before."""
    pen.disc(x, y, 0.95, IVY)
    if series:
        pen.disc(x, y, 0.55, WHITE)
