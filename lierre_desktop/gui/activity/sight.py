"""Keeping in sight what the keyboard is on, and finding it again after a view was redrawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QScrollArea, QWidget

AROUND = 12
"""So many pixels are shown around what is kept in sight."""


@runtime_checkable
class Walked(Protocol):
    """A widget within which the keyboard goes from place to place."""

    @property
    def current_area(self) -> tuple[QWidget, QRect]:
        """The widget that paints the current place, and where."""


def keep_in_sight(widget: QWidget, area: QRect) -> None:
    """Scroll every scroll area around a widget until an area of it is seen."""
    around = widget.parentWidget()
    while around is not None:
        content = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and content is not None:
            place = QRect(widget.mapTo(content, area.topLeft()), area.size())
            for corner in (place.bottomRight(), place.topLeft()):
                around.ensureVisible(corner.x(), corner.y(), AROUND, AROUND)
        around = around.parentWidget()


def show_again(widget: QWidget) -> None:
    """Keep in sight a widget, or the place within it where the keyboard is."""
    if isinstance(widget, Walked):
        keep_in_sight(*widget.current_area)
    else:
        keep_in_sight(widget, widget.rect())


def in_order(stops: Sequence[QWidget]) -> None:
    """Let Tab go from one of these to the next."""
    for first, second in zip(stops, stops[1:], strict=False):
        QWidget.setTabOrder(first, second)
