"""What the keys do, written under a list; each hint can also be clicked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...i18n import _
from .. import look
from ..components import DrawnButton, FlowLayout, clear_toast, paint


@dataclass(frozen=True, slots=True)
class Hint:
    """Keys as `QKeySequence` spells them, what they do (a source string), and doing it.

    What is no key sequence ("1–9") is written as it is.
    """

    keys: tuple[str, ...]
    words: str
    run: Callable[[], object] | None = None


class _HintButton(DrawnButton):
    """Keycaps, then words. The keyboard has the keys themselves, so no focus here."""

    def __init__(self, hint: Hint) -> None:
        super().__init__()
        self._hint = hint
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if hint.run is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(self._run)
        self.retranslate()

    def _run(self) -> None:
        if self._hint.run is not None:
            self._hint.run()

    def retranslate(self) -> None:
        self._keys = [paint.keys_text(each) or each for each in self._hint.keys]
        self.setText(_(self._hint.words))
        self.setAccessibleName(f"{' '.join(self._keys)} {self.text()}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        caps = sum(paint.keycap_width(each) + 4 for each in self._keys)
        words = paint.text_width(self.text(), look.font("caption")) + 2
        return QSize(caps + 2 + words + 6, look.scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._hint.run is not None and self.underMouse() and self.isEnabled():
            paint.box(painter, self.rect(), look.colour("subtle"))
        right = 4
        for keys in self._keys:
            right += paint.keycap_width(keys)
            paint.keycap(painter, right, self.height() // 2, keys, None)
            right += 4
        words = self.rect().adjusted(right + 2, 0, 0, 0)
        paint.text(painter, words, self.text(), look.font("caption"), look.colour("text2"))


class KeyBar(QFrame):
    """The foot of a card: the keys of its list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        box = QVBoxLayout(self)
        box.setContentsMargins(look.SPACE_S, look.SPACE_S, look.SPACE_S, look.SPACE_S)
        self._flow = FlowLayout(spacing=2)
        box.addLayout(self._flow)
        self._buttons: list[_HintButton] = []

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Show these keys in place of those before."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [_HintButton(hint) for hint in hints]
        while self._flow.takeAt(0) is not None:
            pass
        for button in self._buttons:
            self._flow.addWidget(button)

    def showEvent(self, event: QShowEvent) -> None:
        """A toast of the page before would hide the keys."""
        super().showEvent(event)
        clear_toast(self)

    def retranslate(self) -> None:
        """Write the hints in the current language."""
        for button in self._buttons:
            button.retranslate()
