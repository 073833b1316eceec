"""A bar of two groups: side by side, or the second under the first when room is short."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget


class Toolbar(QWidget):
    """In Designer: promote a QWidget whose layout holds two layouts.

    `turned` tells whether room is short: others may then make room too.
    """

    turned = Signal(bool)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Lay the groups out again: after a resize, or when words changed."""
        box = self.layout()
        if not isinstance(box, QBoxLayout):
            return
        groups = [item.layout() for place in range(box.count()) if (item := box.itemAt(place))]
        wanted = sum(group.sizeHint().width() for group in groups if group is not None)
        turned = wanted + box.spacing() > self.width()
        direction = QBoxLayout.Direction
        box.setDirection(direction.TopToBottom if turned else direction.LeftToRight)
        last: QLayout | None = groups[-1] if groups else None
        if last is not None:
            left = Qt.AlignmentFlag.AlignLeft
            box.setAlignment(last, left if turned else Qt.AlignmentFlag(0))
        self.turned.emit(turned)
