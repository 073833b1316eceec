"""The one focus ring: two pixels, two away, and only for those who use the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QTabBar,
    QWidget,
)

from .. import look
from . import paint
from .cards import Row

_REACH = 4  # the ring's own width and the gap


class _RingStyle(QProxyStyle):
    """Tells the frame how far to stand from its widget; only the ring uses it."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        margins = (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin)
        if metric in margins:
            return _REACH
        return super().pixelMetric(metric, option, widget)


class FocusRing(QFocusFrame):
    """Follows the keyboard through the buttons and rows of a window.

    Fields show their own edge and lists their own line, so the ring leaves them alone.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        style = _RingStyle("Fusion")
        style.setParent(self)
        self.setStyle(style)
        self._window = window
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)
        self.hide()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        wanted = new if new is not None and self._is_ours(new) else None
        self.setWidget(wanted)  # type: ignore[arg-type]

    def _is_ours(self, widget: QWidget) -> bool:
        by_keyboard = QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton
        return (
            by_keyboard
            and isinstance(widget, (QAbstractButton, Row, QTabBar))
            and widget.window() is self._window
            and self._window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        radius = look.RADIUS_CONTROL + _REACH - 1
        ring = QRect(self.rect())
        paint.box(QPainter(self), ring, None, look.colour("focus"), radius, width=2)
