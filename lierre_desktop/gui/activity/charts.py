"""A chart on the screen: drawn, pointed at, walked with the arrows, read aloud.

Hides which drawing a kind has. `opened(words, behind)` is
emitted for the mark that was clicked.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...centre.activity.showing.shown import Chart, ChartKind
from .. import look
from ..components import announce, paint
from .charts_columns import Columns, Line
from .charts_drawing import Drawing, Spot, caption_height
from .charts_flow import Flow
from .charts_ink import Filling, legend_entry, legend_width
from .charts_pyramid import Pyramid
from .charts_rows import Bars, Promises, Stack
from .sight import keep_in_sight

_DRAWINGS: dict[ChartKind, type[Drawing]] = {
    ChartKind.BARS: Bars,
    ChartKind.STACK: Stack,
    ChartKind.COLUMNS: Columns,
    ChartKind.PROMISES: Promises,
    ChartKind.PYRAMID: Pyramid,
    ChartKind.FLOW: Flow,
    ChartKind.LINE: Line,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
EDGE = 4
"""Room around a drawing for the ring of the mark the keyboard is on."""


class ChartView(QWidget):
    """One chart. Tab stops at it, the arrows go from mark to mark, Enter opens."""

    opened = Signal(str, object)

    def __init__(self, chart: Chart, *, shrinks: bool = False) -> None:
        """`shrinks` lets the chart be as low as it can."""
        super().__init__()
        self.chart = chart
        self.drawing = _DRAWINGS[chart.kind](chart)
        self._shrinks = shrinks
        self._at = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        upright = QSizePolicy.Policy.Expanding if shrinks else QSizePolicy.Policy.Minimum
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, upright)
        policy.setHeightForWidth(not shrinks)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{chart.title}. {chart.said}" if chart.said else chart.title)
        self._lay()
        values = [self.drawing.spoken(spot) for spot in self.drawing.spots]
        self.setAccessibleDescription(" · ".join(values))

    # -- size ----------------------------------------------------------------------------

    def _above(self) -> int:
        """The height of the legend, which wraps where the chart is narrow."""
        lines = len(self._legend_lines(self.width()))
        return lines * (caption_height() + look.SPACE_XS) + (look.SPACE_S if lines else 0)

    def _legend_lines(self, width: int) -> list[list[tuple[Filling, str]]]:
        lines: list[list[tuple[Filling, str]]] = []
        x = width + 1
        for filling, words in self.drawing.legend():
            wide = legend_width(words) + look.SPACE_L
            if x + wide > width:
                lines.append([])
                x = 0
            lines[-1].append((filling, words))
            x += wide
        return lines

    def heightForWidth(self, width: int) -> int:
        return self.drawing.height(width - 2 * EDGE) + self._above() + 2 * EDGE

    def hasHeightForWidth(self) -> bool:
        return not self._shrinks

    def sizeHint(self) -> QSize:
        if self._shrinks:
            return self.minimumSizeHint()
        return QSize(look.scaled(320), self.heightForWidth(max(self.width(), look.scaled(320))))

    def minimumSizeHint(self) -> QSize:
        width = max(self.width(), look.scaled(200))
        least = self.drawing.least_height if self._shrinks else self.drawing.height
        return QSize(look.scaled(200), least(width - 2 * EDGE) + self._above() + 2 * EDGE)

    def _lay(self) -> None:
        room = self.rect().adjusted(EDGE, EDGE + self._above(), -EDGE, -EDGE)
        self.drawing.lay(room)
        self._at = min(self._at, max(len(self.drawing.spots) - 1, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay()
            self.updateGeometry()

    # -- drawing -------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_legend(painter)
        self.drawing.paint(painter)
        spot = self.current
        if self.hasFocus() and spot is not None:
            ring = spot.rect.adjusted(-3, -3, 3, 3).intersected(self.rect())
            paint.box(painter, ring, None, look.colour("focus"), 4, width=2)

    def _paint_legend(self, painter: QPainter) -> None:
        top = EDGE
        for line in self._legend_lines(self.width()):
            left = EDGE
            for filling, words in line:
                wide = legend_width(words)
                room = QRect(left, top, min(wide, self.width() - left), caption_height())
                legend_entry(painter, room, filling, words)
                left += wide + look.SPACE_L
            top += caption_height() + look.SPACE_XS

    # -- pointing ------------------------------------------------------------------------

    @property
    def current(self) -> Spot | None:
        """The mark the keyboard is on."""
        spots = self.drawing.spots
        return spots[self._at] if spots else None

    @property
    def current_area(self) -> tuple[QWidget, QRect]:
        """Where that mark is painted; the whole chart without one."""
        spot = self.current
        return self, spot.rect if spot is not None else self.rect()

    @property
    def place(self) -> tuple[int, int]:
        """The row and the series of the mark the keyboard is on; -1 without one."""
        spot = self.current
        return (spot.row, spot.series) if spot is not None else (-1, -1)

    def stand_at(self, place: tuple[int, int]) -> None:
        """Bring the keyboard to a mark, where there is such a mark."""
        found = [
            at for at, spot in enumerate(self.drawing.spots) if (spot.row, spot.series) == place
        ]
        if found:
            self._at = found[0]
            self.update()

    def spot_at(self, point: QPoint) -> Spot | None:
        """The mark under a point: its bar itself before what stands around it."""
        spots = self.drawing.spots
        near = [spot for spot in spots if spot.rect.contains(point)]
        around = [spot for spot in spots if any(area.contains(point) for area in spot.areas)]
        return next(iter(near or around), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position().toPoint())
        opens = spot is not None and spot.mark.behind is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position().toPoint())
        if spot is not None and event.button() == Qt.MouseButton.LeftButton:
            self._at = self.drawing.spots.index(spot)
            self._open(spot)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = self.spot_at(event.pos())
            words = self.drawing.spoken(spot) if spot is not None else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    # -- keyboard ------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        spot, key = self.current, event.key()
        if spot is None:
            super().keyPressEvent(event)
        elif key in _ENTER:
            self._open(spot)
        elif (step := _step(key, across=self.drawing.across)) is not None:
            self._go(spot, *step)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._stand_on(0 if key == Qt.Key.Key_Home else len(self.drawing.spots) - 1)
        else:
            super().keyPressEvent(event)

    def _go(self, here: Spot, rows: int, series: int) -> None:
        """To the next mark that way: the nearest series of the next row that has one."""
        there = _next(self.drawing.spots, here, rows, series)
        if there is not None:
            self._stand_on(self.drawing.spots.index(there))

    def _stand_on(self, place: int) -> None:
        self._at = place
        self.update()
        keep_in_sight(*self.current_area)
        announce(self, self.drawing.spoken(self.drawing.spots[place]))

    def _open(self, spot: Spot) -> None:
        if spot.mark.behind is not None:
            self.opened.emit(self.drawing.spoken(spot), spot.mark.behind)


def _step(key: int, *, across: bool) -> tuple[int, int] | None:
    """How many rows and series an arrow goes on."""
    along = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
    aside = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
    rows, series = (aside, along) if across else (along, aside)
    if key in rows:
        return rows[Qt.Key(key)], 0
    return (0, series[Qt.Key(key)]) if key in series else None


def _next(spots: Sequence[Spot], here: Spot, rows: int, series: int) -> Spot | None:
    if series:
        beside = [each for each in spots if each.row == here.row]
        place = beside.index(here) + series
        return beside[place] if 0 <= place < len(beside) else None
    further = [each for each in spots if (each.row - here.row) * rows > 0]
    return min(
        further,
        key=lambda each: (abs(each.row - here.row), abs(each.series - here.series)),
        default=None,
    )
