"""The list of a page: a table with row rules, badges, bold surnames and no grid."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QModelIndex, QPersistentModelIndex, QSettings, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from .. import look
from ..table_model import BADGE_ROLE, QUIET_ROLE, SOFT_ROLE, STRONG_ROLE, TableModel
from . import paint

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Draws a cell: selection, rule, badge, then the text with its bold beginning."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        current = isinstance(view, QAbstractItemView) and view.currentIndex().row() == index.row()
        rect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("selected"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("border"))
        if current and isinstance(view, QTableView) and view.hasFocus():
            self._paint_current(painter, rect, index)
        last = index.column() == index.model().columnCount() - 1
        left = look.SPACE_L if index.column() == 0 else look.SPACE_M
        inner = rect.adjusted(left, 0, -(look.SPACE_L if last else look.SPACE_M), -1)
        face = index.data(BADGE_ROLE)
        if face is not None:
            paint.badge(painter, inner, face)
            inner = inner.adjusted(paint.badge_size(face).width() + look.SPACE_S, 0, 0, 0)
        self._paint_text(painter, inner, index)
        painter.restore()

    def _paint_current(self, painter: QPainter, rect: Any, index: Index) -> None:
        """Two focus-coloured lines, closed at both ends of the row."""
        ring = look.colour("focus")
        painter.fillRect(rect.left(), rect.top(), rect.width(), 2, ring)
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, ring)
        if index.column() == 0:
            painter.fillRect(rect.left(), rect.top(), 2, rect.height(), ring)
        if index.column() == index.model().columnCount() - 1:
            painter.fillRect(rect.right() - 1, rect.top(), 2, rect.height(), ring)

    def _paint_text(self, painter: QPainter, rect: Any, index: Index) -> None:
        words = str(index.data() or "")
        ink = look.colour("text2" if index.data(QUIET_ROLE) else "text")
        strong = int(index.data(STRONG_ROLE) or 0)
        end = len(words) - int(index.data(SOFT_ROLE) or 0)
        if strong:
            rect = self._paint_start(painter, rect, words[:strong], look.font("strong"), ink)
        if end < len(words):
            rect = self._paint_start(painter, rect, words[strong:end], look.font(), ink)
            strong, ink = end, look.colour("text2")
        align = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft
        side = (
            Qt.AlignmentFlag.AlignRight
            if align & Qt.AlignmentFlag.AlignRight
            else (Qt.AlignmentFlag.AlignLeft)
        )
        paint.text(painter, rect, words[strong:], look.font(), ink, side)

    def _paint_start(
        self, painter: QPainter, rect: Any, start: str, font: QFont, ink: QColor
    ) -> Any:
        """Draw the beginning of a text; return the room that is left after it."""
        paint.text(painter, rect, start, font, ink)
        return rect.adjusted(paint.text_width(start, font), 0, 0, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = paint.text_width(str(index.data() or ""), look.font("strong"))
        face = index.data(BADGE_ROLE)
        badge = paint.badge_size(face).width() + look.SPACE_S if face is not None else 0
        return QSize(words + badge + look.SPACE_L + look.SPACE_M, look.scaled(look.ROW))


class Table(QTableView):
    """A table on a card: rows of 44 px, one selected row, sorted by its headers.

    `show_model` lays the columns out; `remember(settings, name)` keeps their widths.
    Enter, double click or Space emit Qt's `activated`.
    """

    def __init__(self, parent: QWidget | None = None, row_height: int = look.ROW) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self.setItemDelegate(RowDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.changeEvent(None)

    def show_model(self, model: TableModel[Any]) -> None:
        """Show a model: columns of declared width first, the others share what remains."""
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # the order given, at first
        header.setSortIndicatorClearable(True)
        self.setModel(model)
        self.setSortingEnabled(True)
        header.setMinimumSectionSize(look.scaled(48))
        for number, column in enumerate(model.columns):
            if column.width:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(number, look.scaled(column.width))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def remember(self, settings: QSettings, name: str) -> None:
        """Find the columns as they were left last time, and keep them from now on."""
        key = f"columns/{name}"
        kept = settings.value(key)
        header = self.horizontalHeader()
        if isinstance(kept, QByteArray):
            header.restoreState(kept)
        for changed in (header.sectionResized, header.sortIndicatorChanged):
            changed.connect(
                # asked anew each time: Qt may have thrown the wrapper of `header` away
                lambda *_: settings.setValue(key, self.horizontalHeader().saveState())
            )

    def changeEvent(self, event: Any) -> None:
        """Follow the text size."""
        if event is not None:
            super().changeEvent(event)
        height = look.scaled(self._row_height)
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setDefaultSectionSize(height)
