"""The list under the search field: it shows suggestions and never takes the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ..i18n import N_, _
from . import icons, look
from .components import paint
from .search import Suggestion
from .table_model import ROW_ROLE, Column, Index, TableModel

SHOWN = 8
"""Suggestions visible at once; more are reached by scrolling."""


class SearchList(QListView):
    """The list; emits `picked(suggestion)` when the mouse chooses."""

    picked = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._model: TableModel[Suggestion] = TableModel(
            [Column("found", N_("Found"), lambda each: f"{each.title}, {each.detail}")], self
        )
        self.setModel(self._model)
        self.setItemDelegate(_SuggestionDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setProperty("role", "popup")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(lambda index: self.picked.emit(index.data(ROW_ROLE)))

    def suggestions(self) -> list[Suggestion]:
        """What is offered."""
        return list(self._model.rows)

    def offer(self, field: QWidget, found: Sequence[Suggestion]) -> None:
        """Show what was found under the field, the first one ready for Enter."""
        nothing = Suggestion("", 0, _("Nothing found"), _("Check the spelling"), "circle-dashed")
        self._model.set_rows(found or [nothing])
        self.setEnabled(bool(found))
        self.setCurrentIndex(self._model.index(0, 0))
        row = look.scaled(look.ROW)
        height = row * min(max(len(found), 1), SHOWN) + 10
        corner = field.mapTo(self.window(), QPoint(0, field.height() + 4))
        room = self.window().height() - corner.y() - look.SPACE_S
        self.setGeometry(QRect(corner, QSize(field.width(), min(height, room))))
        self.show()
        self.raise_()

    def current(self) -> Suggestion | None:
        """The suggestion that Enter opens."""
        suggestion: Suggestion | None = self.currentIndex().data(ROW_ROLE)
        return suggestion if self.isEnabled() else None

    def go(self, step: int) -> str:
        """Go one line down or up; what stands there."""
        last = self._model.rowCount() - 1
        row = min(max(self.currentIndex().row() + step, 0), last)
        self.setCurrentIndex(self._model.index(row, 0))
        return str(self.currentIndex().data())


class _SuggestionDelegate(QStyledItemDelegate):
    """Draws a suggestion: pictogram, words, and where it leads."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, look.scaled(look.ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        suggestion: Suggestion = index.data(ROW_ROLE)
        view = option.widget
        rect = QRect(option.rect)
        painter.save()
        if isinstance(view, QListView) and view.currentIndex() == index and view.isEnabled():
            paint.box(painter, rect.adjusted(4, 1, -4, -1), look.colour("selected"))
        middle = rect.center().y()
        spot = QRect(rect.left() + 14, middle - look.ICON // 2, look.ICON, look.ICON)
        icons.paint(painter, suggestion.icon, spot, look.colour("text2"))
        words = rect.adjusted(14 + look.ICON + look.SPACE_M, 0, -14, 0)
        strong = look.font("strong")
        paint.text(painter, words, suggestion.title, strong, look.colour("text"))
        used = paint.text_width(suggestion.title, strong) + look.SPACE_S
        if used < words.width():
            rest = words.adjusted(used, 0, 0, 0)
            paint.text(painter, rest, suggestion.detail, look.font(), look.colour("text2"))
        painter.restore()
