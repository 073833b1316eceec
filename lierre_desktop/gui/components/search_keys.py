"""The keys of a search field above a table, the same on every list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTableView


class SearchKeys(QObject):
    """In the search field, ↓ goes to the table, Enter opens its current row, Escape clears."""

    def __init__(
        self, search: QLineEdit, table: QTableView, open_current: Callable[[], object]
    ) -> None:
        super().__init__(search)
        self._search, self._table, self._open_current = search, table, open_current
        search.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take these keys, leave the others to the field."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        model = self._table.model()
        has_rows = model is not None and model.rowCount() > 0
        if event.key() == Qt.Key.Key_Down and has_rows:
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and has_rows:
            self._open_current()
        elif event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
        else:
            return False
        return True
