"""Frames around the parts of this page: padding, scrolling."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

from .. import look


def padded(widget: QWidget) -> QWidget:
    """The widget with the padding of a card around it."""
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(look.CARD_PADDING - 1, look.SPACE_M, look.CARD_PADDING - 1, look.SPACE_M)
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


def stacked(widgets: Sequence[QWidget], spacing: int = look.SPACE_XXS) -> QWidget:
    """The widgets under one another."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget)
    return holder


def empty(layout: QLayout) -> None:
    """Take every widget out of a layout, for good."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
