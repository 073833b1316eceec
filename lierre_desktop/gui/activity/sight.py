"""Keeping in sight what the keyboard is on, and finding it again once a view was redrawn.

Hides how a widget that is made anew is recognised: by its kind and its place among those
of its kind.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

AROUND = 12
"""So many pixels are shown around what is kept in sight."""


@runtime_checkable
class Walked(Protocol):
    """A widget within which the keyboard goes from place to place."""

    @property
    def current_area(self) -> tuple[QWidget, QRect]:
        """The widget that paints the current place, and where."""

    @property
    def place(self) -> tuple[int, int]:
        """Where the keyboard is."""

    def stand_at(self, place: tuple[int, int]) -> None:
        """Bring the keyboard to a place, or leave it where there is none such."""


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


def in_order(stops: Sequence[QWidget]) -> None:
    """Let Tab go from one of these to the next."""
    for first, second in zip(stops, stops[1:], strict=False):
        QWidget.setTabOrder(first, second)


class Standing:
    """Where the keyboard stood within a widget, and how far its areas were scrolled."""

    def __init__(self, root: QWidget) -> None:
        self._root = root
        self._scrolled = [area.verticalScrollBar().value() for area in _areas(root)]
        focus = QApplication.focusWidget()
        inside = focus is not None and root.isAncestorOf(focus)
        self._kind = type(focus) if focus is not None and inside else None
        shown = _shown(root, self._kind) if self._kind is not None else []
        self._at = shown.index(focus) if focus in shown else -1
        self._place = focus.place if isinstance(focus, Walked) else None

    @property
    def is_inside(self) -> bool:
        """Whether the keyboard was there."""
        return self._at >= 0

    def is_of(self, root: QWidget) -> bool:
        """Whether it is where the keyboard stood within this widget."""
        return root is self._root

    def find(self) -> QWidget | None:
        """The widget that stands today where the keyboard was."""
        shown = _shown(self._root, self._kind) if self._kind is not None else []
        return shown[self._at] if 0 <= self._at < len(shown) else None

    def show_again(self) -> None:
        """Keep in sight the place where the keyboard was, once the layout has settled."""
        QTimer.singleShot(0, self._root, self._into_sight)

    def return_to(self) -> None:
        """Give the keyboard back to the place where it was, and show it."""
        found = self.find()
        if found is None:
            return
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(found, Walked) and self._place is not None:
            found.stand_at(self._place)
        self.show_again()

    def restore_later(self) -> None:
        """Scroll as before and give the keyboard back, once what was redrawn has its size."""
        QTimer.singleShot(0, self._root, self._restore)

    def _restore(self) -> None:
        for area, value in zip(_areas(self._root), self._scrolled, strict=False):
            area.verticalScrollBar().setValue(value)
        focus = QApplication.focusWidget()
        if self.is_inside and (focus is None or self._root.isAncestorOf(focus)):
            self.return_to()

    def _into_sight(self) -> None:
        found = self.find()
        if isinstance(found, Walked):
            keep_in_sight(*found.current_area)
        elif found is not None:
            keep_in_sight(found, found.rect())


def _areas(root: QWidget) -> list[QScrollArea]:
    """Those within a widget, itself and those around it."""
    around: list[QScrollArea] = []
    each: QWidget | None = root
    while each is not None:
        around += [each] if isinstance(each, QScrollArea) else []
        each = each.parentWidget()
    return [*around, *root.findChildren(QScrollArea)]


def _shown(root: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """The widgets of exactly a kind that aren't hidden, in their order."""
    found = root.findChildren(kind)
    return [each for each in found if type(each) is kind and each.isVisibleTo(root)]
