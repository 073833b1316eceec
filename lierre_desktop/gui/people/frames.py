"""Frames around the parts of this page: padding, scrolling."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from .. import look


def padded(widget: QWidget) -> QWidget:
    """The widget with the padding of a card around it."""
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(look.CARD_PADDING - 1, 12, look.CARD_PADDING - 1, 12)
    box.addWidget(widget)
    return holder


def scrolling(view: QWidget) -> QScrollArea:
    """The view, scrolled as a whole where the window is too low for it."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(view)
    return scroll
