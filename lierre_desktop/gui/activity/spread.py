"""Widgets of equal width side by side, in as many even lines as the width asks for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from .. import look


class _EvenLayout(QLayout):
    """Columns of equal width, at least `narrowest` px; lines hold about as many each."""

    def __init__(self, parent: QWidget, narrowest: int, spacing: int) -> None:
        super().__init__(parent)
        self._narrowest = narrowest
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lines(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lines(rect, move=True)

    def sizeHint(self) -> QSize:
        width = look.scaled(self._narrowest)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        return QSize(look.scaled(self._narrowest), 0)

    def _columns(self, width: int) -> int:
        """As many as fit, fewer when the last line would be nearly empty."""
        each = look.scaled(self._narrowest) + self.spacing()
        fitting = max((width + self.spacing()) // each, 1)
        lines = -(-len(self._items) // fitting) or 1
        return -(-len(self._items) // lines) or 1

    def _lines(self, rect: QRect, *, move: bool) -> int:
        """Place the items within `rect` when `move`; return the height they take."""
        columns = self._columns(rect.width())
        room, top = rect.width() + self.spacing(), rect.top()
        lefts = [rect.left() + room * place // columns for place in range(columns + 1)]
        widths = [lefts[at + 1] - lefts[at] - self.spacing() for at in range(columns)]
        for first in range(0, len(self._items), columns):
            line = self._items[first : first + columns]
            high = max(_height(item, width) for item, width in zip(line, widths, strict=False))
            for item, left, width in zip(line, lefts, widths, strict=False):
                if move:
                    item.setGeometry(QRect(left, top, width, high))
            top += high + self.spacing()
        return max(top - self.spacing() - rect.top(), 0)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class EvenGrid(QWidget):
    """Widgets of equal width; each line is as high as its highest."""

    def __init__(self, narrowest: int, spacing: int = look.GUTTER) -> None:
        super().__init__()
        self._widgets: list[QWidget] = []
        self._lines = _EvenLayout(self, narrowest, spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def fill(self, widgets: Sequence[QWidget]) -> None:
        """Replace what is shown."""
        for old in self._widgets:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._widgets = list(widgets)
        for widget in self._widgets:
            self._lines.addWidget(widget)
        for widget in self._widgets:
            widget.show()
