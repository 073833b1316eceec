"""A workshop's season as a bar: held solid, planned hatched, cancelled outlined, promise ticked."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...centre.timetable import Promise
from ...i18n import pgettext
from .. import look
from ..components import paint

_HEIGHT = 14
_TICK = 22
HELD, PLANNED, CANCELLED, PROMISED = "held", "planned", "cancelled", "promised"


def paint_part(painter: QPainter, rect: QRect, kind: str) -> None:
    """Draw one part of a bar, or its sample in the legend."""
    if rect.width() < 1:
        return
    ink = look.colour("primary")
    if kind == HELD:
        painter.fillRect(rect, ink)
    elif kind == PROMISED:
        painter.fillRect(rect, look.colour("text"))
    else:
        inner = rect.adjusted(0, 0, -1, -1)
        if kind == PLANNED:
            _hatch(painter, inner)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(ink if kind == PLANNED else look.colour("danger.edge"), 1)
        if kind == CANCELLED:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRect(inner)


def _hatch(painter: QPainter, rect: QRect) -> None:
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("primary"), 1))
    for x in range(rect.left() - rect.height(), rect.right() + 1, 5):
        painter.drawLine(x, rect.bottom() + 1, x + rect.height() + 1, rect.top())
    painter.restore()


class PromiseBar(QWidget):
    """The bar of one workshop; `most` sessions fill the whole width. Its row says the same."""

    def __init__(self, promise: Promise, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._promise, self._most = promise, max(most, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(look.scaled(160), look.scaled(_TICK) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        promise, height = self._promise, look.scaled(_HEIGHT)
        top = (self.height() - height) // 2
        done = 0
        parts = ((HELD, promise.held), (PLANNED, promise.planned), (CANCELLED, promise.cancelled))
        for kind, count in parts:
            left, right = self._x(done), self._x(done + count)
            paint_part(painter, QRect(left, top, right - left, height), kind)
            done += count
        if promise.promised:
            tick = look.scaled(_TICK)
            spot = QRect(self._x(promise.promised) - 1, (self.height() - tick) // 2, 2, tick)
            paint_part(painter, spot, PROMISED)

    def _x(self, count: int) -> int:
        return count * (self.width() - 2) // self._most


class Legend(QWidget):
    """What the parts of a bar mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _entries(self) -> tuple[tuple[str, str], ...]:
        return (
            (HELD, pgettext("sessions", "held")),
            (PLANNED, pgettext("sessions", "planned")),
            (CANCELLED, pgettext("sessions", "cancelled")),
            (PROMISED, pgettext("sessions", "promised")),
        )

    def sizeHint(self) -> QSize:
        words = sum(paint.text_width(words, look.font("caption")) for _k, words in self._entries())
        return QSize(words + 4 * 46, look.scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, x = QPainter(self), 0
        for kind, words in self._entries():
            width = 2 if kind == PROMISED else 22
            height = look.scaled(16 if kind == PROMISED else 12)
            sample = QRect(x, (self.height() - height) // 2, width, height)
            paint_part(painter, sample, kind)
            x += width + 6
            room = paint.text_width(words, look.font("caption")) + 2
            row = QRect(x, 0, room, self.height())
            paint.text(painter, row, words, look.font("caption"), look.colour("text2"))
            x += room + look.SPACE_L
