"""The two columns of an import: side by side, one above the other when narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from .. import look

RIGHT = 380
TURNS_AT = 860


class SideBySide(QScrollArea):
    """What is chosen at the left, what follows from it at the right, or below: `turned`."""

    turned = Signal()

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.GUTTER)
        self._left, self._right = left, right
        self._box.addWidget(left, 1)
        self._box.addWidget(self._right)
        self.setWidget(inner)

    @property
    def is_narrow(self) -> bool:
        """Whether the right column stands below, out of sight."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def show_right(self, shown: bool) -> None:
        """Show the right column, or give its room to the left one."""
        self._right.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        was = self.is_narrow
        self._arrange()
        if was != self.is_narrow:
            self.turned.emit()

    def _arrange(self) -> None:
        narrow = self.viewport().width() < look.scaled(TURNS_AT)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        width = look.scaled(RIGHT)
        self._right.setMinimumWidth(0 if narrow else width)
        self._right.setMaximumWidth(16_777_215 if narrow else width)
        # One above the other, each keeps a height that can be read; the whole scrolls.
        self._left.setMinimumHeight(look.scaled(300) if narrow else 0)
        self._right.setMinimumHeight(look.scaled(240) if narrow else 0)
