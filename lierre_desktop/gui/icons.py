"""Pictograms: Phosphor drawings tinted with a token, crisp at any scale.

Hides the files, the tinting and the cache. An icon looks its colour up each time it is
painted, so icons follow a change of scheme without being made again.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ..paths import resource
from . import look


def icon(name: str, token: str = "text", *, fill: bool = False) -> QIcon:
    """A QIcon for Qt's own widgets; grey when disabled. `token` as in `look.colour`."""
    return QIcon(_Tinted(name, token, fill))


def pixmap(name: str, colour: QColor, size: int, scale: float, *, fill: bool = False) -> QPixmap:
    """The pictogram as a square of `size` logical pixels, for a screen of that scale."""
    return _pixmap(_file(name, fill), colour.name(), size, scale)


def paint(painter: QPainter, name: str, rect: QRect, colour: QColor, *, fill: bool = False) -> None:
    """Draw the pictogram in a square `rect`."""
    scale = device_scale(painter)
    painter.drawPixmap(rect.topLeft(), pixmap(name, colour, rect.width(), scale, fill=fill))


def device_scale(painter: QPainter) -> float:
    """How many device pixels a logical one takes; cheaper than asking `device()`."""
    return painter.deviceTransform().m11()


def tinted_svg(name: str, colour: str, *, fill: bool = False) -> bytes:
    """The drawing itself in a colour: for the images of the style sheet."""
    return _drawing(_file(name, fill)).replace(b"currentColor", colour.encode())


def logo(size: int, scale: float = 1.0) -> QPixmap:
    """The ivy leaf of Lierre in the current scheme."""
    return _logo(look.tokens().primary, look.tokens().bg, size, scale)


def window_icon() -> QIcon:
    """The leaf for the window and the task bar, drawn in the size the system asks for."""
    return QIcon(_Leaf())


def _file(name: str, fill: bool) -> Path:
    return (
        resource("icons", "fill", f"{name}-fill.svg")
        if fill
        else (resource("icons", "regular", f"{name}.svg"))
    )


@cache
def _drawing(path: Path) -> bytes:
    return path.read_bytes()


@lru_cache(maxsize=1024)
def _pixmap(path: Path, colour: str, size: int, scale: float) -> QPixmap:
    return _rendered(_drawing(path).replace(b"currentColor", colour.encode()), size, scale)


@lru_cache(maxsize=32)
def _logo(leaf: str, veins: str, size: int, scale: float) -> QPixmap:
    drawing = _drawing(resource("logo", "lierre.svg"))
    drawing = drawing.replace(b"#2A6347", leaf.encode()).replace(b"#FFFFFF", veins.encode())
    return _rendered(drawing, size, scale)


def _rendered(drawing: bytes, size: int, scale: float) -> QPixmap:
    side = round(size * scale)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(scale)
    return made


class _Leaf(QIconEngine):
    """The window's icon: the system's task bar has its own colours, so it keeps one."""

    def clone(self) -> QIconEngine:
        return _Leaf()

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        side = min(size.width(), size.height())
        return _logo(look.LIGHT.primary, look.LIGHT.surface, side, scale)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size

    def availableSizes(
        self, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off
    ) -> list[QSize]:
        """What Windows takes for title bars, the task bar and Alt+Tab."""
        return [QSize(side, side) for side in (16, 24, 32, 48, 64, 128, 256)]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        painter.drawPixmap(rect.topLeft(), logo(side, device_scale(painter)))


class _Tinted(QIconEngine):
    """Answers Qt's questions for one icon from the cache, in the colour of the moment."""

    def __init__(self, name: str, token: str, fill: bool) -> None:
        super().__init__()
        self._name, self._token, self._fill = name, token, fill

    def clone(self) -> QIconEngine:
        return _Tinted(self._name, self._token, self._fill)

    def _colour(self, mode: QIcon.Mode) -> QColor:
        return look.colour("text2" if mode == QIcon.Mode.Disabled else self._token)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        side = min(size.width(), size.height())
        return pixmap(self._name, self._colour(mode), side, scale, fill=self._fill)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRect(QPoint(0, 0), QSize(side, side))
        square.moveCenter(rect.center())
        paint(painter, self._name, square, self._colour(mode), fill=self._fill)
