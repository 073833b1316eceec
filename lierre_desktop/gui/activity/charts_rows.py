"""Charts that read from top to bottom: bars, the parts of a whole, promises."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from ...centre.activity.showing.shown import Chart, ChartRow, Mark
from .. import look
from ..components import paint
from .charts_drawing import (
    Drawing,
    Spot,
    length,
    most,
    words_width,
    write,
    write_right,
)
from .charts_ink import Filling, Ink, Part, fill, stub

BAR, THIN, BETWEEN = 16, 7, 3
"""The heights of this period's bar and of the one before, and the room between them."""
LABELS = 0.42
"""The share of the width that labels may take."""
HELD, CANCELLED, PROMISED = 0, 1, 2


class Bars(Drawing):
    """A horizontal bar a row, the period before outlined and thin under it."""

    def __init__(self, chart: Chart) -> None:
        super().__init__(chart)
        self._bars: list[list[QRect]] = []
        self._labels: list[QRect] = []
        self._right = 0

    def _row_height(self) -> int:
        before = look.scaled(THIN + BETWEEN) if len(self.chart.series) > 1 else 0
        return look.scaled(BAR) + before + look.scaled(12)

    def height(self, width: int) -> int:
        return self._row_height() * len(self.chart.rows)

    def lay(self, room: QRect) -> None:
        rows = self.chart.rows
        aside = words_width([row.label for row in rows], look.font(), int(room.width() * LABELS))
        said = [mark.words for row in rows for mark in row.marks if mark]
        values = words_width(said, look.font("strong"), room.width() // 3)
        left = room.left() + aside + look.SPACE_M
        whole = max(room.right() - left - values - look.SPACE_S, 24)
        self._right, scale, step = room.right(), most(rows), self._row_height()
        self._bars, self._labels, self.spots = [], [], []
        for place, row in enumerate(rows):
            top = room.top() + place * step
            self._labels.append(QRect(room.left(), top, aside, step))
            bars = self._row_bars(row, left, top + look.scaled(6), whole, scale)
            self._bars.append(bars)
            for series, (mark, bar) in enumerate(zip(row.marks, bars, strict=True)):
                if mark is not None:
                    line = QRect(bar.left(), bar.top(), room.right() - bar.left(), bar.height())
                    label = () if series else (self._labels[-1],)
                    areas = (bar.adjusted(0, 0, 2, 0), line, *label)
                    self.spots.append(Spot(place, series, mark, areas))

    @staticmethod
    def _row_bars(row: ChartRow, left: int, top: int, whole: int, scale: float) -> list[QRect]:
        bars = []
        for series, mark in enumerate(row.marks):
            high = look.scaled(THIN if series else BAR)
            bars.append(QRect(left, top, length(mark, scale, whole), high))
            top += high + look.scaled(BETWEEN)
        return bars

    def paint(self, painter: QPainter) -> None:
        for row, bars, spot in zip(self.chart.rows, self._bars, self._labels, strict=True):
            write(painter, spot, row.label, "body", "text2" if row.unknown else "text")
            for series, (mark, bar) in enumerate(zip(row.marks, bars, strict=True)):
                if mark is None:
                    continue
                _bar(painter, bar, mark, self._filling(series, row))
                self._value(painter, bar, mark, series)

    def _filling(self, series: int, row: ChartRow) -> Filling:
        if series:
            return Ink.BEFORE
        return Ink.UNKNOWN if row.unknown else Ink.NOW

    def _value(self, painter: QPainter, bar: QRect, mark: Mark, series: int) -> None:
        """This period's value is written; the one before only where the bar is alone."""
        if series:
            return
        beside = QRect(bar.right() + 1 + look.SPACE_S, bar.top() - 4, 0, bar.height() + 8)
        beside.setRight(self._right)
        write(painter, beside, mark.words, "strong")


def _bar(painter: QPainter, bar: QRect, mark: Mark, filling: Filling) -> None:
    if mark.masked:
        stub(painter, bar)
    else:
        fill(painter, bar, filling)


class Stack(Drawing):
    """One bar of the whole, cut in parts; each part has its line under it."""

    HIGH = 28

    def __init__(self, chart: Chart) -> None:
        super().__init__(chart)
        self._parts: list[QRect] = []
        self._lines: list[QRect] = []

    def legend(self) -> Sequence[tuple[Filling, str]]:
        return ()

    def height(self, width: int) -> int:
        line = look.scaled(26)
        return look.scaled(self.HIGH) + look.SPACE_M + line * len(self.chart.rows)

    def lay(self, room: QRect) -> None:
        marks = [row.marks[0] if row.marks else None for row in self.chart.rows]
        values = [mark.value if mark and not mark.masked else 0 for mark in marks]
        whole, left, done = sum(values) or 1, room.left(), 0.0
        self._parts, self._lines, self.spots = [], [], []
        high, line = look.scaled(self.HIGH), look.scaled(26)
        top = room.top() + high + look.SPACE_M
        for place, (mark, value) in enumerate(zip(marks, values, strict=True)):
            done += value
            right = room.left() + round(room.width() * done / whole)
            self._parts.append(QRect(left, room.top(), right - left, high))
            self._lines.append(QRect(room.left(), top + place * line, room.width(), line))
            left = right
            if mark is not None:
                areas = (self._lines[-1], self._parts[-1])
                self.spots.append(Spot(place, 0, mark, areas))

    def paint(self, painter: QPainter) -> None:
        rows = zip(self.chart.rows, self._parts, self._lines, strict=True)
        for place, (row, part, line) in enumerate(rows):
            filling: Filling = Ink.UNKNOWN if row.unknown else Part(place)
            fill(painter, part.adjusted(0, 0, -2, 0), filling)
            mark = row.marks[0] if row.marks else None
            side = look.scaled(14)
            swatch = QRect(line.left() + 2, line.center().y() - side // 2, side, side)
            if mark is not None and mark.masked:
                stub(painter, swatch)
            else:
                fill(painter, swatch, filling)
            words = mark.words if mark else ""
            values = paint.text_width(words, look.font("strong")) + 2
            said = line.adjusted(side + look.SPACE_M, 0, -values - look.SPACE_M, 0)
            write(painter, said, row.label, "body", "text2" if row.unknown else "text")
            write_right(painter, line.adjusted(0, 0, -4, 0), words, "strong")


class Promises(Drawing):
    """A bar a workshop: held filled, cancelled hatched after it, promised as the outline."""

    HIGH, STEP, LEAST_STEP, MOST_STEP = 16, 42, 26, 72

    def __init__(self, chart: Chart) -> None:
        super().__init__(chart)
        self._bars: list[tuple[QRect, QRect, QRect]] = []
        self._labels: list[QRect] = []
        self._values: list[QRect] = []

    def legend(self) -> Sequence[tuple[Filling, str]]:
        inks = (Ink.NOW, Ink.CANCELLED, Ink.PROMISED)
        return tuple(zip(inks, self.chart.series, strict=False))

    def height(self, width: int) -> int:
        return look.scaled(self.STEP) * len(self.chart.rows)

    def least_height(self, width: int) -> int:
        return look.scaled(self.LEAST_STEP) * len(self.chart.rows)

    def lay(self, room: QRect) -> None:
        rows = self.chart.rows
        step = min(room.height() // max(len(rows), 1), look.scaled(self.MOST_STEP))
        aside = words_width([row.label for row in rows], look.font(), int(room.width() * LABELS))
        values = words_width([said(row) for row in rows], look.font(), room.width() // 3)
        left = room.left() + aside + look.SPACE_M
        whole = max(room.right() - left - values - look.SPACE_M, 24)
        scale = max((_reach(row) for row in rows), default=0) or 1
        self._bars, self._labels, self._values, self.spots = [], [], [], []
        for place, row in enumerate(rows):
            top = room.top() + place * step
            line = QRect(room.left(), top, room.width(), step)
            self._labels.append(QRect(room.left(), top, aside, step))
            self._values.append(QRect(room.right() - values, top, values, step))
            bar = QRect(left, top + (step - look.scaled(self.HIGH)) // 2, whole, 0)
            self._bars.append(self._row_bars(row, bar, scale))
            self._lay_spots(place, row, line)

    def _row_bars(self, row: ChartRow, bar: QRect, scale: float) -> tuple[QRect, QRect, QRect]:
        held, cancelled, promised = (length(mark, scale, bar.width()) for mark in _three(row))
        left, top, high = bar.left(), bar.top(), look.scaled(self.HIGH)
        return (
            QRect(left, top, held, high),
            QRect(left + held, top, cancelled, high),
            QRect(left, top, max(promised, held + cancelled), high),
        )

    def _lay_spots(self, place: int, row: ChartRow, line: QRect) -> None:
        for series, mark in enumerate(_three(row)):
            bar = self._bars[place][series]
            if mark is not None and (series == HELD or mark.value):
                areas = (bar, line) if series == HELD else (bar,)
                self.spots.append(Spot(place, series, mark, areas))

    def paint(self, painter: QPainter) -> None:
        for place, row in enumerate(self.chart.rows):
            held, cancelled, promised = self._bars[place]
            write(painter, self._labels[place], row.label, "body")
            if _three(row)[PROMISED] is not None:
                fill(painter, promised, Ink.PROMISED)
            fill(painter, held, Ink.NOW)
            fill(painter, cancelled.adjusted(0, 1, 0, -1), Ink.CANCELLED)
            write_right(painter, self._values[place], said(row), "body")


def _three(row: ChartRow) -> tuple[Mark | None, Mark | None, Mark | None]:
    """Held, cancelled, promised."""
    marks = (*row.marks, None, None, None)
    return marks[HELD], marks[CANCELLED], marks[PROMISED]


def _reach(row: ChartRow) -> float:
    """How far a row's bar goes: what was promised, or more where more was planned."""
    held, cancelled, promised = (mark.value if mark else 0 for mark in _three(row))
    return max(promised, held + cancelled)


def said(row: ChartRow) -> str:
    """ "18 of 24"."""
    held = _three(row)[HELD]
    return held.words if held else ""
