"""The quiet list of sections: a column at the left, a line that wraps where room is short."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from .. import look
from ..components import Entry, FlowLayout, paint

WIDTH = 176


class SectionButton(Entry):
    """The name of a section; the current one is marked and bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = 0

    def set_width(self, width: int) -> None:
        """Take a whole line of that width; 0 takes what the words need."""
        self._width = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = paint.text_width(self.text(), look.font("strong")) + 2 * look.SPACE_M + 2
        return QSize(self._width or words, max(36, look.scaled(36)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter, marked=bool(self._width))
        self._paint_words(painter, self.rect().adjusted(look.SPACE_M, 0, -look.SPACE_S, 0))


class SectionsList(QWidget):
    """Every section by its key; emits `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__()
        self._buttons = {key: SectionButton() for key in keys}
        self._flow = FlowLayout(self, look.SPACE_XS)
        self._flow.setContentsMargins(4, 4, 4, 4)  # room for the focus ring
        for key, each in self._buttons.items():
            each.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
            self._flow.addWidget(each)

    def set_words(self, words: dict[str, str]) -> None:
        """Name the sections in the current language."""
        for key, said in words.items():
            self._buttons[key].setText(said)
            self._buttons[key].updateGeometry()

    def choose(self, key: str) -> None:
        """Mark a section as current, silently."""
        self._buttons[key].setChecked(True)

    def focus(self) -> None:
        """Bring the keyboard to the current section."""
        current = next(each for each in self._buttons.values() if each.isChecked())
        current.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_narrow(self, narrow: bool) -> None:
        """Stand in a line above the section, or in a column at its left."""
        width = look.scaled(WIDTH)
        for each in self._buttons.values():
            each.set_width(0 if narrow else width)
        margins = self._flow.contentsMargins()
        column = width + margins.left() + margins.right()
        self.setMinimumWidth(0 if narrow else column)
        self.setMaximumWidth(16_777_215 if narrow else column)
