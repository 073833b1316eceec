"""The search field of the window: people, workshops and pages as one types (Ctrl+K).

Hides the list under the field. What is found comes from finders given by the caller;
each gets the typed text and answers suggestions, best first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ..i18n import N_, _, ngettext
from . import icons, look
from .components import announce, paint
from .table_model import ROW_ROLE, Column, Index, TableModel

KEYS = "Ctrl+K"
SHOWN = 8
"""Suggestions visible at once; more are reached by scrolling."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something found: the page that shows it and its id there (0: the page itself)."""

    page: str
    id: int
    title: str
    detail: str = ""
    icon: str = "magnifying-glass"


Search = Callable[[str], Sequence[Suggestion]]


class SearchEdit(QLineEdit):
    """The field with its magnifying glass and key; emits `chosen(page, id)`."""

    chosen = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._searches: Sequence[Search] = ()
        self._popup: _Popup | None = None
        self.setProperty("role", "iconed")
        icon = QIcon(icons.icon("magnifying-glass", "text2"))
        self.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(self._search)

    def set_searches(self, searches: Sequence[Search]) -> None:
        """Ask these, in this order."""
        self._searches = searches

    def suggestions(self) -> list[Suggestion]:
        """What is offered now."""
        return [] if self._popup is None or self._popup.isHidden() else self._popup.suggestions()

    def close_list(self) -> None:
        """Put the list and the typed text away."""
        self.clear()
        self._hide()

    def _hide(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def _search(self, text: str) -> None:
        if not text.strip():
            self._hide()
            return
        found = [each for search in self._searches for each in search(text)]
        if self._popup is None:
            self._popup = _Popup(self.window())
            self._popup.clicked.connect(lambda index: self._choose(index.data(ROW_ROLE)))
        self._popup.offer(self, found)
        said = ngettext("{n} answer", "{n} answers", len(found)).format(n=len(found))
        announce(self, said)

    def _choose(self, suggestion: Suggestion | None) -> None:
        if suggestion is not None:
            self.close_list()
            self.chosen.emit(suggestion.page, suggestion.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, popup = event.key(), self._popup
        if key == Qt.Key.Key_Escape:
            self.close_list()
        elif popup is None or popup.isHidden():
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            announce(self, popup.go(1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(popup.current())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.textMargins().right():
            right, middle = self.width() - 9, self.height() // 2
            paint.keycap(QPainter(self), right, middle, paint.keys_text(KEYS), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the key, unless the field is too short."""
        super().resizeEvent(event)
        roomy = self.width() > look.scaled(220)
        keycap = paint.keycap_width(paint.keys_text(KEYS)) + 8
        self.setTextMargins(0, 0, keycap if roomy else 0, 0)


class _Popup(QListView):
    """The list under the field; it never takes the keyboard."""

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

    def suggestions(self) -> list[Suggestion]:
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
