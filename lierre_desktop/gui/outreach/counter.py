"""A number that goes up one by one while people are met."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from ..components import NumberEdit

_MORE = (Qt.Key.Key_Plus, Qt.Key.Key_Space)


class Counter(NumberEdit):
    """People counted: + or the space bar adds one, − takes one away, figures replace.

    In Designer: promote a QSpinBox.
    """

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MORE:
            self.stepUp()
        elif event.key() == Qt.Key.Key_Minus:
            self.stepDown()
        else:
            super().keyPressEvent(event)
