"""Widgets of equal width side by side, in as many even lines as the width asks for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from .. import look


class EvenGrid(QWidget):
    """Widgets in columns of at least `narrowest` px; lines hold about as many each."""

    def __init__(self, narrowest: int, spacing: int = look.GUTTER) -> None:
        super().__init__()
        self._narrowest = narrowest
        self._widgets: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)

    def fill(self, widgets: Sequence[QWidget]) -> None:
        """Replace what is shown."""
        for old in self._widgets:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._widgets, self._columns = list(widgets), 0
        self._arrange()

    def minimumWidth(self) -> int:
        return look.scaled(self._narrowest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._widgets:
            self._arrange()

    def _arrange(self) -> None:
        count = len(self._widgets)
        room = self.width() + self._grid.spacing()
        fitting = max(room // (look.scaled(self._narrowest) + self._grid.spacing()), 1)
        lines = -(-count // fitting) or 1
        columns = -(-count // lines) or 1
        if columns == self._columns:
            return
        for place in range(max(columns, self._columns)):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
        self._columns = columns
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, place // columns, place % columns)
            widget.show()
