"""The search field of the window: people, workshops and pages as one types (Ctrl+K).

Hides the keyboard's part: typing, choosing, going away. What is found comes from
searches given by the caller; each gets the typed text and answers suggestions, best first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ..i18n import ngettext
from . import icons, look
from .components import announce, paint

if TYPE_CHECKING:
    from .search_list import SearchList

KEYS = "Ctrl+K"


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
        self._popup: SearchList | None = None
        self.setProperty("role", "iconed")
        icon = icons.icon("magnifying-glass", "text2")
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
            from .search_list import SearchList

            self._popup = SearchList(self.window())
            self._popup.picked.connect(self._choose)
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
