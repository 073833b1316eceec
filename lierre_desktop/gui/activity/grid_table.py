"""A table of the calculation as it is read on the screen.

Headings of groups, what isn't known and the total are told apart; a cell that was counted
opens what is behind it. Everything painted is in the model as text.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ...centre.activity.showing.shown import Cell, Grid, GridColumn, GridRow, RowKind
from .. import look
from ..components import paint
from .sight import keep_in_sight

Index = QModelIndex | QPersistentModelIndex
KIND_ROLE = Qt.ItemDataRole.UserRole + 1
SOFT_ROLE = Qt.ItemDataRole.UserRole + 2
STRONG_ROLE = Qt.ItemDataRole.UserRole + 3
ROW, LINE = 34, 17
SHORT = 8
"""So many letters of a title stand in one line."""
LABELS, WIDEST_LABELS = 150, 320
"""The least and the most room of the first column."""
AIR = look.SPACE_M
"""The room between two columns where there is enough of it."""


class GridModel(QAbstractTableModel):
    """A grid: its first column holds the labels of the rows."""

    def __init__(self, grid: Grid) -> None:
        super().__init__()
        self.grid = grid

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.grid.columns)

    def cell(self, index: Index) -> Cell | None:
        """The cell under an index; None for a label, or in the heading of a group."""
        cells = self.grid.rows[index.row()].cells if index.isValid() else ()
        place = index.column() - 1
        return cells[place] if 0 <= place < len(cells) else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _heading(self.grid.columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.grid.rows[index.row()], self.grid.columns[index.column()]
        cell = self.cell(index)
        words = row.label if index.column() == 0 else (cell.words if cell else "")
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.spoken(index) if cell is not None else words
        if role == KIND_ROLE:
            return row.kind
        if role == SOFT_ROLE:
            return column.soft
        return column.strong if role == STRONG_ROLE else None

    def spoken(self, index: Index) -> str:
        """A cell in words: "Women, 2026: 44"."""
        row, cell = self.grid.rows[index.row()], self.cell(index)
        column = _heading(self.grid.columns[index.column()])
        return f"{row.label}, {column}: {cell.words if cell else ''}"


def _heading(column: GridColumn) -> str:
    """A column in words, with its group: "2025, share"."""
    return ", ".join(words for words in (column.group, column.title) if words)


class _Header(QHeaderView):
    """Titles in at most two lines, and above them the names of groups of columns."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._grid = grid
        self._grouped = any(column.group for column in grid.columns)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(look.scaled(40))

    def sizeHint(self) -> QSize:
        lines = max(len(_lines(column.title)) for column in self._grid.columns)
        lines += int(self._grouped)
        return QSize(super().sizeHint().width(), lines * look.scaled(LINE) + look.SPACE_M)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """The title at the foot of the section."""
        first = logicalIndex == 0
        side = Qt.AlignmentFlag.AlignLeft if first else Qt.AlignmentFlag.AlignRight
        lines = _lines(self._grid.columns[logicalIndex].title)
        font, ink, line = look.font("caption_strong"), look.colour("text2"), look.scaled(LINE)
        top = rect.bottom() - look.SPACE_XS - line * len(lines)
        inner = rect.adjusted(look.SPACE_L if first else look.SPACE_XS, 0, -look.SPACE_S, 0)
        for number, words in enumerate(lines):
            room = QRect(inner.left(), top + number * line, inner.width(), line)
            paint.text(painter, room, words, font, ink, side)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("border_btn"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._grouped:
            return
        painter = QPainter(self.viewport())
        for first, last, words in self._groups():
            left = self.sectionViewportPosition(first) + look.SPACE_S
            end = self.sectionViewportPosition(last) + self.sectionSize(last) - look.SPACE_S
            room = QRect(left, look.SPACE_XS, end - left, look.scaled(LINE))
            centre = Qt.AlignmentFlag.AlignHCenter
            font, ink = look.font("caption"), look.colour("text2")
            paint.text(painter, room, words, font, ink, centre)
            painter.fillRect(left, room.bottom() + 1, end - left, 1, look.colour("border"))

    def _groups(self) -> Iterator[tuple[int, int, str]]:
        """The first and the last column of each group, and its name."""
        columns = enumerate(self._grid.columns)
        for words, found in groupby(columns, key=lambda each: each[1].group):
            places = [place for place, _column in found]
            if words:
                yield places[0], places[-1], words


def _lines(title: str) -> list[str]:
    """A title in one line, or in two of about the same length."""
    words = title.split(" ")
    if len(title) <= SHORT or len(words) == 1:
        return [title]
    cuts = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
    return list(min(cuts, key=lambda lines: max(map(len, lines))))


class _GridDelegate(QStyledItemDelegate):
    """Draws a cell by its row and its column."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, kind = option.rect, index.data(KIND_ROLE)
        wanted = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
        current = option.state & wanted == wanted
        painter.save()
        # The view has filled what is selected with its own colour: words couldn't be read there.
        painter.fillRect(rect, look.colour(_ground(kind, current=current)))
        edge = "border_btn" if kind is RowKind.TOTAL else "border"
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour(edge))
        if current:
            paint.box(painter, rect.adjusted(1, 1, -1, -1), None, look.colour("focus"), 4, width=2)
        heavy = kind in (RowKind.GROUP, RowKind.TOTAL) or index.data(STRONG_ROLE)
        soft = index.data(SOFT_ROLE) or kind is RowKind.UNKNOWN
        first = index.column() == 0
        inner = rect.adjusted(look.SPACE_L if first else look.SPACE_XS, 0, -look.SPACE_S, -1)
        side = Qt.AlignmentFlag.AlignLeft if first else Qt.AlignmentFlag.AlignRight
        ink = look.colour("text2" if soft else "text")
        words = str(index.data() or "")
        paint.text(painter, inner, words, look.font("strong" if heavy else "body"), ink, side)
        painter.restore()


def _ground(kind: RowKind, *, current: bool) -> str:
    if current:
        return "selected"
    return "subtle" if kind in (RowKind.GROUP, RowKind.TOTAL) else "surface"


class GridTable(QTableView):
    """Shows a grid whole: the page scrolls, the table doesn't.

    `opened(words, behind)` is emitted for a cell that was clicked, or by Enter; Ctrl+C
    emits `copied`.
    """

    opened = Signal(str, object)
    copied = Signal()

    def __init__(self, grid: Grid) -> None:
        super().__init__()
        self._model = GridModel(grid)
        self.setModel(self._model)
        self.setItemDelegate(_GridDelegate(self))
        self.setAccessibleName(grid.title)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.setHorizontalHeader(_Header(grid))
        self._span_groups()
        self._measure()
        self._fit()

    def _span_groups(self) -> None:
        """The heading of a group stands over every column."""
        for place, row in enumerate(self._model.grid.rows):
            if row.kind is RowKind.GROUP and len(self._model.grid.columns) > 1:
                self.setSpan(place, 0, 1, len(self._model.grid.columns))

    def _measure(self) -> None:
        """The room that words need: columns by themselves, labels within limits."""
        grid = self._model.grid
        self._widths = [
            column_width(column, grid.rows, place)
            for place, column in enumerate(grid.columns[1:], 1)
        ]
        least = min(_labels_width(grid.rows), look.scaled(WIDEST_LABELS))
        self._labels = max(least, look.scaled(LABELS))
        self.wanted_width = self._labels + sum(self._widths) + AIR * len(self._widths)

    def _fit(self) -> None:
        """All rows shown, the labels taking what remains.

        Where room is short the air between columns goes first, then the ends of labels.
        """
        header, room, count = self.horizontalHeader(), self.viewport().width(), len(self._widths)
        self.verticalHeader().setDefaultSectionSize(look.scaled(ROW))
        spare = room - self.wanted_width + AIR * count
        air = min(max(spare // max(count, 1), 0), AIR)
        taken = sum(self._widths) + air * count
        for place, width in enumerate(self._widths, 1):
            header.resizeSection(place, width + air)
        labels = max(min(self._labels, look.scaled(LABELS)), room - taken)
        header.resizeSection(0, labels)
        height = header.sizeHint().height() + len(self._model.grid.rows) * look.scaled(ROW) + 2
        if labels + taken > room:
            height += self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(height)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: Any) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.FontChange and hasattr(self, "_widths"):
            self._measure()
            self._fit()

    # -- gestures ------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The page follows the keyboard: the table itself never scrolls down."""
        super().currentChanged(current, previous)
        if self.hasFocus():
            keep_in_sight(*self.current_area)

    @property
    def current_area(self) -> tuple[QWidget, QRect]:
        """Where the current cell is painted."""
        return self.viewport(), self.visualRect(self.currentIndex())

    @property
    def place(self) -> tuple[int, int]:
        """The row and the column of the current cell; -1 without one."""
        return self.currentIndex().row(), self.currentIndex().column()

    def stand_at(self, place: tuple[int, int]) -> None:
        """Make a cell the current one, where there is such a cell."""
        if self._model.hasIndex(*place):
            self.setCurrentIndex(self._model.index(*place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        cell = self._model.cell(self.indexAt(event.position().toPoint()))
        opens = cell is not None and cell.behind is not None
        hand = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        cell = self._model.cell(index)
        if cell is not None and cell.behind is not None:
            self.opened.emit(self._model.spoken(index), cell.behind)


def column_width(column: GridColumn, rows: tuple[GridRow, ...], place: int) -> int:
    """The room that the words of a column need."""
    font, head = look.font("strong"), look.font("caption_strong")
    said = [row.cells[place - 1].words for row in rows if place <= len(row.cells)]
    words = max((paint.text_width(each, font) for each in said), default=0)
    title = max(paint.text_width(each, head) for each in _lines(column.title))
    return max(words, title) + 2 + look.SPACE_S + look.SPACE_XS


def _labels_width(rows: tuple[GridRow, ...]) -> int:
    font = look.font("strong")
    longest = max((paint.text_width(row.label, font) for row in rows), default=0)
    return longest + look.SPACE_L + look.SPACE_S
