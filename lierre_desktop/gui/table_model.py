"""Lists of dataclasses as Qt models: columns declared with title, value and alignment.

Hides Qt's roles. Rows are frozen dataclasses given whole by `set_rows`; they sort
themselves in one Python sort, which a proxy comparing pair by pair can't match.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ..i18n import _, plain

if TYPE_CHECKING:
    from .components.paint import BadgeFace

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The dataclass of the row."""
BADGE_ROLE = Qt.ItemDataRole.UserRole + 2
"""The BadgeFace to draw before the text, or None."""
STRONG_ROLE = Qt.ItemDataRole.UserRole + 3
"""How many characters at the start of the text are bold: a surname."""
QUIET_ROLE = Qt.ItemDataRole.UserRole + 4
"""Whether the text is secondary."""
SOFT_ROLE = Qt.ItemDataRole.UserRole + 5
"""How many characters at the end of the text are secondary: a name in its own script."""


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: `title` is a source string, translated when shown.

    `sort` gives the sorting key (by default the plain text), `strong` the leading part
    of the value to set in bold, `soft` its end to set in the secondary colour, `badge` a
    state drawn before the text. `spoken` is what a screen reader says, by default the
    badge and the value.
    """

    key: str
    title: str
    value: Callable[[T], str]
    sort: Callable[[T], Any] | None = None
    strong: Callable[[T], str] | None = None
    soft: Callable[[T], str] | None = None
    badge: Callable[[T], BadgeFace | None] | None = None
    spoken: Callable[[T], str] | None = None
    align_right: bool = False
    quiet: bool = False
    width: int = 0  # logical pixels at first showing; 0 shares what remains

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Where the text stands in its cell."""
        side = Qt.AlignmentFlag.AlignRight if self.align_right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def sorting(self, row: T) -> Any:
        """The key that this column sorts by."""
        return self.sort(row) if self.sort is not None else plain(self.value(row))

    def said(self, row: T) -> str:
        """What a screen reader says of the cell."""
        if self.spoken is not None:
            return self.spoken(row)
        face = self.badge(row) if self.badge is not None else None
        words = (face.words if face is not None else "", self.value(row))
        return ", ".join(each for each in words if each)


class TableModel(QAbstractTableModel, Generic[T]):
    """A read-only table of dataclasses."""

    def __init__(self, columns: Sequence[Column[T]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[T] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show these rows, in the order chosen last."""
        self.beginResetModel()
        self._rows = self._in_order(rows)
        self.endResetModel()

    @property
    def rows(self) -> Sequence[T]:
        """The rows as shown."""
        return self._rows

    def row_at(self, index: Index) -> T | None:
        """The dataclass under an index, None for an invalid one."""
        return self._rows[index.row()] if index.isValid() else None

    def retranslate(self) -> None:
        """Write titles and cells again in the current language, or with names masked."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _in_order(self, rows: Sequence[T]) -> list[T]:
        if self._sorted_by is None:
            return list(rows)
        column, order = self._sorted_by
        backwards = order == Qt.SortOrder.DescendingOrder
        return sorted(rows, key=self.columns[column].sorting, reverse=backwards)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 keeps the order given."""
        self._sorted_by = (column, order) if 0 <= column < len(self.columns) else None
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        shown = [self._rows[index.row()] for index in before]
        self._rows = self._in_order(self._rows)
        place = {id(row): number for number, row in enumerate(self._rows)}
        after = [
            self.index(place[id(row)], index.column())
            for row, index in zip(shown, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return _(column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        answer = _ANSWERS.get(role)
        if row is None or answer is None:
            return None
        return answer(self.columns[index.column()], row)


_ANSWERS: dict[int, Callable[[Column[Any], Any], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda column, row: column.value(row),
    Qt.ItemDataRole.TextAlignmentRole: lambda column, row: column.alignment,
    Qt.ItemDataRole.AccessibleTextRole: lambda column, row: column.said(row),
    ROW_ROLE: lambda column, row: row,
    BADGE_ROLE: lambda column, row: column.badge(row) if column.badge else None,
    STRONG_ROLE: lambda column, row: len(column.strong(row)) if column.strong else 0,
    QUIET_ROLE: lambda column, row: column.quiet,
    SOFT_ROLE: lambda column, row: len(column.soft(row)) if column.soft else 0,
}
