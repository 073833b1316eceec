"""Charts that read from left to right: a column a month, a trend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPen

from ...centre.activity.showing.shown import Chart, ChartRow
from ...i18n import number
from .. import look
from ..components import paint
from .charts_drawing import Drawing, Spot, caption_height, length, most, write_centred, write_right
from .charts_ink import Ink, fill, grid_line, stub

_STEPS = (1, 2, 5)
_LINES = 3
"""The scale has at most so many lines above its foot."""
DOT = 4


def scale_step(largest: float) -> int:
    """The distance between two lines of a scale: 1, 2 or 5 and zeros behind."""
    power = 1
    while True:
        for step in _STEPS:
            if largest <= step * power * _LINES:
                return step * power
        power *= 10


def value_spot(width: int, slot: QRect, columns: Sequence[QRect]) -> QRect | None:
    """Where a value of this width stands: on this period's column, never on its neighbour.

    None where the room up to the next row is too short.
    """
    column, line = columns[0], caption_height()
    spot = QRect(column.center().x() + 1 - width // 2, column.top() - line, width, line)
    before = [each for each in columns[1:] if each.right() < column.left()]
    if any(each.top() < spot.bottom() and each.right() >= spot.left() for each in before):
        spot.moveLeft(column.left())
    beyond = slot.right() + 1 + min(each.left() for each in columns) - slot.left()
    return spot if spot.right() < beyond else None


class Columns(Drawing):
    """A column a row, that of the period before outlined at its left."""

    across = True
    HIGH, LEAST = 260, 150
    WIDEST = 22

    def __init__(self, chart: Chart) -> None:
        super().__init__(chart)
        self._ground = QRect()
        self._slots: list[QRect] = []
        self._columns: list[list[QRect]] = []
        self._step, self._top = 1, 1.0

    def height(self, width: int) -> int:
        return look.scaled(self.HIGH)

    def least_height(self, width: int) -> int:
        return look.scaled(self.LEAST)

    def lay(self, room: QRect) -> None:
        line, largest = caption_height(), most(self.chart.rows)
        self._step = scale_step(largest)
        self._top = max(largest, float(self._step))
        highest = number(int(self._top // self._step * self._step))
        aside = paint.text_width(highest, look.font("caption")) + look.SPACE_S + 2
        # The values stand above the columns, the months below them.
        self._ground = room.adjusted(aside, line, 0, -line - look.SPACE_XS)
        self._slots, self._columns, self.spots = [], [], []
        count = max(len(self.chart.rows), 1)
        for place, row in enumerate(self.chart.rows):
            left = self._ground.left() + self._ground.width() * place // count
            right = self._ground.left() + self._ground.width() * (place + 1) // count
            slot = QRect(left, self._ground.top(), right - left, self._ground.height())
            self._slots.append(slot)
            self._columns.append(self._row_columns(row, slot))
            self._lay_spots(place, row, slot)

    def _row_columns(self, row: ChartRow, slot: QRect) -> list[QRect]:
        """This period's column at the right, the one before at its left."""
        many = len(row.marks)
        wide = min(max((slot.width() - look.SPACE_XS) // max(many, 1), 3), look.scaled(self.WIDEST))
        left = slot.left() + (slot.width() - wide * many) // 2
        columns = []
        for series, mark in enumerate(row.marks):
            high = length(mark, self._top, slot.height())
            x = left + wide * (many - 1 - series)
            columns.append(QRect(x, slot.bottom() + 1 - high, wide - 1, high))
        return columns

    def _lay_spots(self, place: int, row: ChartRow, slot: QRect) -> None:
        for series, (mark, column) in enumerate(zip(row.marks, self._columns[place], strict=True)):
            if mark is not None:
                reach = QRect(column.left(), slot.top(), column.width(), slot.height())
                self.spots.append(Spot(place, series, mark, (column, reach)))

    def paint(self, painter: QPainter) -> None:
        self._paint_scale(painter)
        for row, columns in zip(self.chart.rows, self._columns, strict=True):
            for series, (mark, column) in enumerate(zip(row.marks, columns, strict=True)):
                if mark is not None and mark.masked:
                    stub(painter, column)
                elif mark is not None:
                    fill(painter, column, Ink.BEFORE if series else Ink.NOW, 1)
        self._paint_values(painter)
        self._paint_labels(painter)

    def _paint_scale(self, painter: QPainter) -> None:
        ground, line = self._ground, caption_height()
        value = 0
        while value <= self._top:
            y = ground.bottom() + 1 - round(ground.height() * value / self._top)
            grid_line(painter, ground.left(), ground.right(), y, base=not value)
            words = QRect(0, y - line // 2, ground.left() - look.SPACE_S, line)
            write_right(painter, words, number(value), "caption", "text2")
            value += self._step

    def _paint_values(self, painter: QPainter) -> None:
        """This period's values, where every one has room."""
        said = [row.marks[0].words if row.marks and row.marks[0] else "" for row in self.chart.rows]
        font = look.font("caption_strong")
        wide = [paint.text_width(words, font) + 2 for words in said]
        spots = list(map(value_spot, wide, self._slots, self._columns))
        if any(spot is None for spot in spots):
            return
        for words, spot in zip(said, spots, strict=True):
            if words and spot is not None:
                write_centred(painter, spot, words, "caption_strong")

    def _paint_labels(self, painter: QPainter) -> None:
        """The names under the columns, their first letter where room is short."""
        font, line = look.font("caption"), caption_height()
        room = min((slot.width() for slot in self._slots), default=0) - 2
        short = any(paint.text_width(row.label, font) > room for row in self.chart.rows)
        for row, slot in zip(self.chart.rows, self._slots, strict=True):
            under = QRect(slot.left(), self._ground.bottom() + look.SPACE_XS, slot.width(), line)
            words = row.label[:1].upper() if short else row.label
            write_centred(painter, under, words, "caption", look.colour("text2"))


class Line(Columns):
    """A trend: a point a row, joined; the period before dashed and hollow."""

    def _row_columns(self, row: ChartRow, slot: QRect) -> list[QRect]:
        side, columns = look.scaled(2 * DOT), []
        for mark in row.marks:
            high = length(mark, self._top, slot.height())
            centre = QPoint(slot.center().x(), slot.bottom() + 1 - high)
            columns.append(QRect(centre.x() - side // 2, centre.y() - side // 2, side, side))
        return columns

    def paint(self, painter: QPainter) -> None:
        self._paint_scale(painter)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for series in reversed(range(len(self.chart.series))):
            self._paint_trend(painter, series)
        painter.restore()
        self._paint_values(painter)
        self._paint_labels(painter)

    def _paint_trend(self, painter: QPainter, series: int) -> None:
        """Join neighbours; a month without a value breaks the line."""
        token = "border_input" if series else "primary"
        style = Qt.PenStyle.DashLine if series else Qt.PenStyle.SolidLine
        last: QPoint | None = None
        for row, columns in zip(self.chart.rows, self._columns, strict=True):
            mark = row.marks[series] if series < len(row.marks) else None
            here = columns[series].center() if mark is not None else None
            painter.setPen(QPen(look.colour(token), 2, style))
            if last is not None and here is not None:
                painter.drawLine(last, here)
            last = here
        for row, columns in zip(self.chart.rows, self._columns, strict=True):
            if series < len(row.marks) and row.marks[series] is not None:
                painter.setPen(QPen(look.colour(token), 2))
                painter.setBrush(look.colour("surface" if series else token))
                painter.drawEllipse(columns[series].adjusted(1, 1, -1, -1))
