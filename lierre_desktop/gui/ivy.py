"""The ivy at the left of the first windows: vines, and the centre's name at their foot."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from ..paths import resource
from . import look
from .components import paint

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Vine:
    """A vine hanging from the top: four points of a curve, and the size of its first leaf."""

    curve: tuple[Point, Point, Point, Point]
    leaf: float


# For a panel of 500 × 768 px.
_VINES = (
    _Vine(((58, -20), (70, 190), (225, 310), (146, 500)), 88),
    _Vine(((356, -20), (400, 120), (310, 250), (404, 342)), 74),
)
_LEAVES = 9
_WIDTH, _HEIGHT = 500, 768
_BASE = 0.2  # from a leaf's middle to where its stalk begins, in leaves
_STRENGTHS = (0.42, 0.28, 0.18)  # of a leaf on its ground, in turn


class IvyPanel(QWidget):
    """Ivy on a dark ground; `name_centre` writes who this computer works for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._address = ""
        drawing = resource("logo", "leaf.svg").read_bytes()
        leaf = look.DARK.primary_press.encode()
        drawing = drawing.replace(look.LIGHT.primary.encode(), leaf)
        self._leaf = QSvgRenderer(QByteArray(drawing), self)

    def name_centre(self, name: str, address: str) -> None:
        """Write the centre's name and address at the foot."""
        self._name, self._address = name, address
        self.setAccessibleName(", ".join(part for part in (name, address) if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dark = look.is_dark()
        ground = look.colour("sidebar") if dark else look.qcolor(look.LIGHT.primary_press)
        painter.fillRect(self.rect(), ground)
        if not look.high_contrast_on():
            for vine in _VINES:
                self._paint_vine(painter, vine)
        painter.setOpacity(1.0)
        ink = look.colour("text" if dark else "on_primary")
        foot = QRect(48, self.height() - look.scaled(102), self.width() - 72, look.scaled(32))
        paint.text(painter, foot, self._name, look.font("page_title"), ink)
        foot.translate(0, look.scaled(28))
        painter.setOpacity(0.85)
        paint.text(painter, foot, self._address, look.font(), ink)

    def _paint_vine(self, painter: QPainter, vine: _Vine) -> None:
        start, first, second, end = (self._placed(point) for point in vine.curve)
        curve = QPainterPath(start)
        curve.cubicTo(first, second, end)
        painter.setOpacity(0.45)
        painter.setPen(QPen(look.qcolor(look.DARK.primary_press), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(curve)
        for number in range(_LEAVES):
            along = 0.06 + 0.94 * number / (_LEAVES - 1)
            side = 1 if number % 2 else -1
            painter.setOpacity(_STRENGTHS[number % len(_STRENGTHS)])
            self._paint_leaf(painter, curve, along, side, vine.leaf * (1 - 0.55 * along))

    def _paint_leaf(
        self, painter: QPainter, curve: QPainterPath, along: float, side: int, size: float
    ) -> None:
        """One leaf at a point of the vine, turned outwards, hanging a little."""
        outwards = 0 if along >= 1.0 else 62 * side
        painter.save()
        painter.translate(curve.pointAtPercent(along))
        painter.rotate(90 - outwards - curve.angleAtPercent(along))
        stalk = size * (0.1 if along >= 1.0 else 0.3)
        painter.setPen(QPen(look.qcolor(look.DARK.primary_press), 2.5))
        painter.drawLine(QPointF(0, 0), QPointF(0, -stalk))
        painter.translate(0, -stalk - size * _BASE)
        self._leaf.render(painter, QRectF(-size / 2, -size / 2, size, size))
        painter.restore()

    def _placed(self, point: Point) -> QPointF:
        return QPointF(point[0] * self.width() / _WIDTH, point[1] * self.height() / _HEIGHT)
