"""The age pyramid: men at the left, women at the right, the ages between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from ...centre.activity.showing.shown import Chart, ChartRow
from ...i18n import _, number
from .. import look
from ..components import paint
from .charts_drawing import (
    Drawing,
    Spot,
    caption_height,
    length,
    most,
    words_width,
    write,
    write_centred,
    write_right,
)
from .charts_ink import Filling, Ink, fill, legend_entry, legend_width, stub

MEN, WOMEN, OTHERS = 0, 1, 2
BAR = 32
LABELS = 0.43
"""The most of the width that the ages may take."""
_INKS = (Ink.MEN, Ink.WOMEN, Ink.OTHERS)


class Pyramid(Drawing):
    """A band a row; whoever is neither a man nor a woman is said in words at the right."""

    STEP, LEAST_STEP, MOST_STEP = 32, 20, 56

    def __init__(self, chart: Chart) -> None:
        super().__init__(replace(chart, rows=_in_order(chart.rows)))
        self._head = QRect()
        self._bars: list[list[QRect]] = []
        self._labels: list[QRect] = []

    def legend(self) -> Sequence[tuple[Filling, str]]:
        return ()  # said above each side

    @property
    def _has_others(self) -> bool:
        return any(
            mark is not None and (mark.value or mark.masked)
            for row in self.chart.rows
            for mark in row.marks[OTHERS:]
        )

    def height(self, width: int) -> int:
        return self._head_height() + look.scaled(self.STEP) * len(self.chart.rows)

    def least_height(self, width: int) -> int:
        return self._head_height() + look.scaled(self.LEAST_STEP) * len(self.chart.rows)

    def _head_height(self) -> int:
        lines = 2 if self._has_others else 1
        return lines * caption_height() + look.SPACE_S

    def lay(self, room: QRect) -> None:
        self._head = QRect(room.left(), room.top(), room.width(), caption_height())
        top, rows = room.top() + self._head_height(), self.chart.rows
        free = room.bottom() + 1 - top
        step = min(free // max(len(rows), 1), look.scaled(self.MOST_STEP))
        font = look.font("caption")
        middle = words_width([row.label for row in rows], font, int(room.width() * LABELS))
        said = [mark.words for row in rows for mark in row.marks if mark]
        values = words_width(said, font, room.width() // 5) + look.SPACE_XS
        others = values + look.SPACE_XS if self._has_others else 0
        side = max((room.width() - middle - others) // 2 - look.SPACE_S - values, 8)
        centre = room.left() + (room.width() - others) // 2
        self._bars, self._labels, self.spots = [], [], []
        for place, row in enumerate(rows):
            line = QRect(room.left(), top + place * step, room.width(), step)
            self._labels.append(QRect(centre - middle // 2, line.top(), middle, step))
            self._lay_row(place, row, line, side, most(rows))

    def _lay_row(self, place: int, row: ChartRow, line: QRect, side: int, scale: float) -> None:
        label, high = self._labels[-1], min(look.scaled(BAR), line.height() * 5 // 8)
        top = line.center().y() - high // 2
        lengths = [length(mark, scale, side) for mark in (*row.marks, None, None)[:2]]
        left = QRect(label.left() - look.SPACE_S - lengths[MEN], top, lengths[MEN], high)
        right = QRect(label.right() + 1 + look.SPACE_S, top, lengths[WOMEN], high)
        aside = QRect(line.right() - look.scaled(28), top, look.scaled(28), high)
        self._bars.append([left, right, aside])
        halves = (
            QRect(line.left(), line.top(), label.center().x() - line.left(), line.height()),
            QRect(label.center().x(), line.top(), line.right() - label.center().x(), line.height()),
            aside,
        )
        for series, mark in enumerate(row.marks[:3]):
            if mark is not None and (series < OTHERS or mark.value or mark.masked):
                areas = (_at_least(self._bars[-1][series]), halves[series])
                self.spots.append(Spot(place, series, mark, areas))

    def paint(self, painter: QPainter) -> None:
        self._paint_head(painter)
        for row, bars, label in zip(self.chart.rows, self._bars, self._labels, strict=True):
            ink = look.colour("text2" if row.unknown else "text")
            write_centred(painter, label, row.label, "caption", ink)
            for series, mark in enumerate(row.marks[:2]):
                if mark is None:
                    continue
                bar = bars[series]
                if mark.masked:
                    stub(painter, bar)
                else:
                    fill(painter, bar, _INKS[series], 1)
                self._paint_value(painter, bar, mark.words, series)
            if len(row.marks) > OTHERS and (mark := row.marks[OTHERS]) is not None:
                if mark.value or mark.masked:
                    write_right(painter, bars[OTHERS], mark.words)

    def _paint_head(self, painter: QPainter) -> None:
        """The sides' names at both ends, that of the others under them."""
        head, half = self._head, self._head.width() // 2
        for place, name in enumerate(self.chart.series[: 3 if self._has_others else 2]):
            words = self._side_words(place, name)
            wide = min(legend_width(words), head.width() if place == OTHERS else half)
            room = QRect(head.left(), head.top(), wide, head.height())
            if place != MEN:
                room.moveRight(head.right())
            if place == OTHERS:
                room.moveTop(head.bottom() + 1)
            legend_entry(painter, room, _INKS[place], words)

    def _side_words(self, place: int, name: str) -> str:
        """ "24 men", where every count is told."""
        marks = [row.marks[place] for row in self.chart.rows if place < len(row.marks)]
        if any(mark.masked for mark in marks if mark):
            return name
        total = int(sum(mark.value for mark in marks if mark))
        return _("{n} {name}").format(n=number(total), name=name)

    @staticmethod
    def _paint_value(painter: QPainter, bar: QRect, words: str, series: int) -> None:
        wide = paint.text_width(words, look.font("caption")) + 2
        room = QRect(0, bar.top(), wide, bar.height())
        if series == MEN:
            room.moveRight(bar.left() - look.SPACE_XS)
            write_right(painter, room, words)
        else:
            room.moveLeft(bar.right() + 1 + look.SPACE_XS)
            write(painter, room, words)


def _in_order(rows: Sequence[ChartRow]) -> tuple[ChartRow, ...]:
    """The oldest above, who isn't known below."""
    known = [row for row in rows if not row.unknown]
    return (*reversed(known), *(row for row in rows if row.unknown))


def _at_least(bar: QRect) -> QRect:
    """A bar of nothing still has an edge to put the keyboard on."""
    return bar if bar.width() >= 2 else QRect(bar.left() - 1, bar.top(), 3, bar.height())
