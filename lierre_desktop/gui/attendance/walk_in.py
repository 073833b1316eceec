"""The line under a roll that adds someone: type a name, Enter; or make someone new.

Hides the search. Someone who is on the roll already is offered too: choosing her goes
to her line.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ...centre.finder import Finder, Found
from ...i18n import _, numeric_date
from .. import look
from ..components import Keycap, Pictogram
from ..components.suggest_edit import SuggestEdit
from . import words

NEW = "new"
MOST = 8


class _WalkInEdit(SuggestEdit):
    """The field; Escape gives the keyboard back."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class WalkInBar(QFrame):
    """`chosen(id)` for someone known, `newcomer(text)` for someone to make."""

    chosen = Signal(int)
    newcomer = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder: Finder | None = None
        self._numbers: Mapping[int, int] = {}
        self._may_make = True
        self._typed = ""
        line = QHBoxLayout(self)
        line.setContentsMargins(look.SPACE_S, 5, look.SPACE_L, 5)
        line.setSpacing(look.SPACE_S)
        self.edit = _WalkInEdit(self)
        self.edit.suggest = self._suggest
        self.edit.picked.connect(self._pick)
        self.edit.left.connect(self.left)
        self._keycap = Keycap("Ins", self.edit)
        inside = QHBoxLayout(self.edit)
        inside.setContentsMargins(0, 0, look.SPACE_S, 0)
        inside.addWidget(self._keycap, 0, _RIGHT)
        line.addWidget(Pictogram("plus"))
        line.addWidget(self.edit, 1)

    def retranslate(self, words_shown: str) -> None:
        """Say what typing a name does here."""
        self.edit.setPlaceholderText(words_shown)
        self.edit.setAccessibleName(words_shown)
        self.edit.setTextMargins(0, 0, self._keycap.sizeHint().width() + 4, 0)

    def set_roll(self, numbers: Mapping[int, int], *, may_make: bool) -> None:
        """Who is on the roll already (line number by id), and whether someone new may come."""
        self._numbers, self._may_make = numbers, may_make

    def ask(self) -> None:
        """Bring the keyboard here."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def _suggest(self, text: str) -> list[tuple[str, str]]:
        self._typed = text
        self._finder = Finder.current(self._finder)
        offered = [(str(each.id), self._said(each)) for each in self._finder.search(text, MOST)]
        if self._may_make:
            offered.append((NEW, _("Create “{name}”").format(name=text.strip())))
        return offered

    def _said(self, person: Found) -> str:
        parts = [words.list_name(person)]
        if person.id in self._numbers:
            parts.append(_("on the list already, no. {n}").format(n=self._numbers[person.id]))
        elif person.birth_date is not None and not look.discreet():
            parts.append(_("born {day}").format(day=numeric_date(person.birth_date)))
        return " · ".join(parts)

    def _pick(self, key: str) -> None:
        typed = self._typed
        self.edit.clear()
        if key == NEW:
            self.newcomer.emit(typed)
        else:
            self.chosen.emit(int(key))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), look.colour("subtle"))


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
