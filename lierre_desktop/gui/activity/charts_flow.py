"""Who went from where to where: states at entry at the left, at exit at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ...centre.activity.showing.shown import Chart, ChartRow, Mark
from ...i18n import number
from .. import look
from ..components import paint
from .charts_drawing import Drawing, Spot, words_width, write, write_right
from .charts_ink import Filling, Ink, Part, colour, fill

NODE, GAP, LINE = 10, 8, 20
LABELS = 0.36
"""The most of the width that the names at one side may take."""
_SOFT = 0.35
"""How much of its colour a band keeps: words and crossing bands stay readable."""


class Flow(Drawing):
    """Bands as wide as their people, between two columns of states."""

    PER_STATE, LEAST = 58, 240

    def __init__(self, chart: Chart) -> None:
        super().__init__(_inhabited(chart))
        self._left: list[QRect] = []
        self._right: list[QRect] = []
        self._bands: list[tuple[int, QRect, QRect]] = []
        self._names: list[str] = []
        self._ends: list[str] = []
        self._aside = 0

    def legend(self) -> Sequence[tuple[Filling, str]]:
        return ()  # the states are named where they stand

    def height(self, width: int) -> int:
        states = max(len(self.chart.rows), len(self.chart.series), 2)
        return max(look.scaled(self.PER_STATE) * states, look.scaled(self.LEAST))

    def lay(self, room: QRect) -> None:
        series = range(len(self.chart.series))
        sums = [sum(_size(mark) for mark in row.marks) for row in self.chart.rows]
        ends = [sum(_size(row.marks[place]) for row in self.chart.rows) for place in series]
        most = max(len(sums), len(ends), 1)
        free = room.height() - (look.scaled(GAP) + look.scaled(LINE)) * most
        unit = max(free, 1) / (sum(sums) or 1)
        self._names = [f"{row.label} {_written(row.marks)}" for row in self.chart.rows]
        self._ends = [
            f"{_written([row.marks[place] for row in self.chart.rows])} {words}"
            for place, words in enumerate(self.chart.series)
        ]
        names = words_width([*self._names, *self._ends], look.font(), int(room.width() * LABELS))
        self._aside = names + look.SPACE_S
        left, right = room.left() + self._aside, room.right() - self._aside - NODE
        self._left = _nodes(left, room.top(), sums, unit)
        self._right = _nodes(right, room.top(), ends, unit)
        self._lay_bands(unit)

    def _lay_bands(self, unit: float) -> None:
        starts = [float(node.top()) for node in self._left]
        ends = [float(node.top()) for node in self._right]
        self._bands, self.spots = [], []
        for place, row in enumerate(self.chart.rows):
            for series, mark in enumerate(row.marks):
                if mark is None or not _size(mark):
                    continue
                high = _size(mark) * unit
                first = QRect(self._left[place].left(), round(starts[place]), NODE, round(high))
                last = QRect(self._right[series].left(), round(ends[series]), NODE, round(high))
                starts[place], ends[series] = starts[place] + high, ends[series] + high
                self._bands.append((place, first, last))
                self.spots.append(Spot(place, series, mark, (first, last)))

    def paint(self, painter: QPainter) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, first, last in self._bands:
            _paint_band(painter, first, last, colour(Part(place)))
        painter.restore()
        self._paint_values(painter)
        states = zip(self.chart.rows, self._left, self._names, strict=True)
        for place, (row, node, words) in enumerate(states):
            fill(painter, node, _state(place, row), 0)
            room = _beside(node, node.left() - self._aside, self._aside - look.SPACE_S)
            write_right(painter, room, words, "body", "text2" if row.unknown else "text")
        for words, node in zip(self._ends, self._right, strict=True):
            painter.fillRect(node, look.colour("text2"))
            room = _beside(node, node.right() + 1 + look.SPACE_S, self._aside - look.SPACE_S)
            write(painter, room, words, "body")

    def _paint_values(self, painter: QPainter) -> None:
        """How many people a band holds, where it is high enough for a number."""
        font = look.font("caption_strong")
        for spot in self.spots:
            first = spot.areas[0]
            if first.height() >= look.scaled(13):
                wide = paint.text_width(spot.mark.words, font) + 2
                room = QRect(first.right() + look.SPACE_XS, first.top(), wide, first.height())
                write(painter, room, spot.mark.words, "caption_strong")


def _inhabited(chart: Chart) -> Chart:
    """The states where someone was or went: the others would only be lines of nothing."""
    rows = [row for row in chart.rows if any(_size(mark) for mark in row.marks)]
    ends = [
        place for place in range(len(chart.series)) if any(_size(row.marks[place]) for row in rows)
    ]
    kept = tuple(replace(row, marks=tuple(row.marks[place] for place in ends)) for row in rows)
    return replace(chart, rows=kept, series=tuple(chart.series[place] for place in ends))


def _size(mark: Mark | None) -> float:
    """How wide a band is; a masked one as wide as one person, whatever its value."""
    if mark is None:
        return 0.0
    return 1.0 if mark.masked else mark.value


def _written(marks: Sequence[Mark | None]) -> str:
    """How many people a state holds, as far as it can be said."""
    return number(int(sum(mark.value for mark in marks if mark and not mark.masked)))


def _state(place: int, row: ChartRow) -> Filling:
    return Ink.UNKNOWN if row.unknown else Part(place)


def _nodes(left: int, top: int, sums: Sequence[float], unit: float) -> list[QRect]:
    """A node a state, in a slot that is never lower than the line of its name."""
    nodes, y = [], float(top)
    for each in sums:
        high = each * unit
        slot = max(high, look.scaled(LINE))
        nodes.append(QRect(left, round(y + (slot - high) / 2), NODE, max(round(high), 1)))
        y += slot + look.scaled(GAP)
    return nodes


def _beside(node: QRect, left: int, width: int) -> QRect:
    """A line of words in the middle of a node's height."""
    line = look.scaled(LINE)
    return QRect(left, node.center().y() - line // 2, width, line)


def _paint_band(painter: QPainter, first: QRect, last: QRect, ink: QColor) -> None:
    left, right = float(first.right() + 1), float(last.left())
    bend = (left + right) / 2
    path = QPainterPath(QPointF(left, first.top()))
    path.cubicTo(bend, first.top(), bend, last.top(), right, last.top())
    path.lineTo(right, last.bottom() + 1)
    path.cubicTo(bend, last.bottom() + 1, bend, first.bottom() + 1, left, first.bottom() + 1)
    path.closeSubpath()
    soft = QColor(ink)
    soft.setAlphaF(_SOFT)
    painter.setPen(QPen(ink, 1))
    painter.setBrush(look.colour("surface") if look.high_contrast_on() else soft)
    painter.drawPath(path)
