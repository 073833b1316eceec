"""What a hand finds on the screen, whatever the window."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QFocusFrame, QWidget

from lierre_desktop.gui.components import Toast


def offered(toast: Toast) -> list[QAbstractButton]:
    """The gestures that the toast offers now."""
    return [each for each in toast.findChildren(QAbstractButton) if each.isVisible()]


def ringed(window: QWidget) -> QWidget | None:
    """The widget that the focus ring surrounds."""
    frame = window.findChild(QFocusFrame)
    return frame.widget() if frame is not None else None
