"""What every kind of chart has in common: where its marks stand, and how it is walked.

A drawing is laid out for a room, then paints itself there; the widget around it hears the
mouse and the keyboard.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from ...centre.activity.showing.shown import Chart, ChartRow, Mark
from ...i18n import _
from .. import look
from ..components import paint
from .charts_ink import Filling, Ink

STUB = 14
"""The length of a masked bar, whatever its value."""
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a mark can be pointed at: its bar first, then what else stands for it."""

    row: int
    series: int
    mark: Mark
    areas: tuple[QRect, ...]

    @property
    def rect(self) -> QRect:
        """Where the ring goes when the keyboard is on the mark."""
        return self.areas[0]


class Drawing:
    """A chart laid out in a room. A subclass says its height, lays its marks, paints them."""

    across = False
    """Whether the rows go from left to right (columns), not from top to bottom."""

    def __init__(self, chart: Chart) -> None:
        self.chart = chart
        self.spots: list[Spot] = []

    def legend(self) -> Sequence[tuple[Filling, str]]:
        """What the fills stand for; nothing where the chart says it itself."""
        series = self.chart.series
        if len(series) < 2:
            return ()
        return tuple(zip((Ink.NOW, Ink.BEFORE), series, strict=False))

    def height(self, width: int) -> int:
        """How high the chart wants to be."""
        raise NotImplementedError

    def least_height(self, width: int) -> int:
        """How high it must be for its words."""
        return self.height(width)

    def lay(self, room: QRect) -> None:
        """Place everything in a room and fill `spots`, in reading order."""
        raise NotImplementedError

    def paint(self, painter: QPainter) -> None:
        """Draw what was laid."""
        raise NotImplementedError

    def spoken(self, spot: Spot) -> str:
        """A mark in words: "Sophrology, held: 18"."""
        row = self.chart.rows[spot.row].label
        series = self.chart.series[spot.series] if spot.series < len(self.chart.series) else ""
        if not series or len(self.chart.series) < 2:
            return _("{row}: {value}").format(row=row, value=spot.mark.words)
        return _("{row}, {series}: {value}").format(row=row, series=series, value=spot.mark.words)


def most(rows: Sequence[ChartRow]) -> float:
    """The largest value of a chart, 1 where there is none; masked ones tell nothing."""
    values = [mark.value for row in rows for mark in row.marks if mark and not mark.masked]
    return max([*values, 0]) or 1


def caption_height() -> int:
    """The height of a line of small words."""
    return look.scaled(18)


def words_width(said: Sequence[str], font: QFont, at_most: int) -> int:
    """The room that the longest of some words needs, within a limit."""
    longest = max((paint.text_width(each, font) for each in said), default=0) + 2
    return min(longest, at_most)


def write(
    painter: QPainter, room: QRect, words: str, kind: str = "caption", token: str = "text"
) -> None:
    """Write a line at the left of a room."""
    paint.text(painter, room, words, look.font(kind), look.colour(token))


def write_right(
    painter: QPainter, room: QRect, words: str, kind: str = "caption", token: str = "text"
) -> None:
    """Write a line at the right of a room."""
    paint.text(painter, room, words, look.font(kind), look.colour(token), _RIGHT)


def write_centred(
    painter: QPainter, room: QRect, words: str, kind: str = "caption", ink: QColor | None = None
) -> None:
    """Write a line in the middle of a room."""
    paint.text(painter, room, words, look.font(kind), ink or look.colour("text"), _CENTRE)


def length(mark: Mark | None, scale: float, whole: int) -> int:
    """How long a bar is: nothing for no mark, a stub for a masked one."""
    if mark is None:
        return 0
    if mark.masked:
        return look.scaled(STUB)
    return max(round(whole * mark.value / scale), 2 if mark.value else 0)
