"""The frame that the focus ring draws around a widget."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from .. import look
from . import paint


class _FrameStyle(QProxyStyle):
    """Tells the frame where to stand; only the frame uses it."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        margins = (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin)
        return look.RING if metric in margins else super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Above everything: in the widget's parent, the frame would be cut at its edges."""
        if hint is QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returned)


class FocusFrame(QFocusFrame):
    """Two pixels of the focus colour, two away from the widget."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        style = _FrameStyle("Fusion")
        style.setParent(self)
        self.setStyle(style)
        self.hide()

    def surround(self, widget: QWidget | None) -> None:
        """Stand around a widget, or go away."""
        self.setWidget(widget)  # type: ignore[arg-type]  # Qt takes none

    def paintEvent(self, event: QPaintEvent) -> None:
        radius = look.RADIUS_CONTROL + look.RING - 1
        paint.box(QPainter(self), self.rect(), None, look.colour("focus"), radius, width=2)
