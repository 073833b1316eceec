"""Typing that suggests: a field with a list under it, and several choices kept as chips.

Hides Qt's completer, which can neither ignore accents nor carry a key with its words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QVBoxLayout, QWidget

from ...i18n import _, plain
from .. import icons, look
from . import paint
from .chips import DrawnButton
from .panels import FlowLayout

Suggestions = Sequence[tuple[str, str]]
"""(key, words) pairs, best first."""


class SuggestEdit(QLineEdit):
    """A field that proposes as one types; the arrows and Enter, or the mouse, pick.

    `suggest` answers the typed text with suggestions. Enter takes the first unless
    another one is chosen. In Designer: promote a QLineEdit.
    """

    picked = Signal(str)
    """The key of the suggestion taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggest: Callable[[str], Suggestions] = lambda _text: []
        self._found: Suggestions = []
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._popup.setProperty("role", "suggestions")
        self._completer.setWidget(self)
        self._popup.clicked.connect(self._take)
        self.textEdited.connect(self._propose)

    @property
    def shown(self) -> list[str]:
        """The words of the suggestions shown at the moment."""
        return [words for _key, words in self._found] if self._popup.isVisible() else []

    def _propose(self, text: str) -> None:
        self._found = self.suggest(text) if text.strip() else []
        self._words.setStringList([words for _key, words in self._found])
        if not self._found:
            self._popup.hide()
            return
        self._completer.complete()
        self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _take(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._found):
            key, words = self._found[index.row()]
            self._popup.hide()
            self.setText(words)
            self.picked.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._popup.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._popup.currentIndex())
        else:
            super().keyPressEvent(event)


WIDEST = 240
"""A longer choice is cut short; its tooltip says it all."""


class _Kept(DrawnButton):
    """One choice kept: its words and a cross; clicking, Delete or Backspace lets it go."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setText(words)
        self.setAccessibleName(_("Take away: {choice}").format(choice=words))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        words = min(paint.text_width(self.text(), look.font()) + 2, look.scaled(WIDEST))
        return QSize(words + look.ICON_SMALL + 28, look.scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = look.colour("subtle" if self.underMouse() else "selected")
        paint.box(painter, self.rect(), ground, look.colour("border_btn"), paint.PILL)
        side = look.ICON_SMALL
        words = self.rect().adjusted(look.SPACE_M, 0, -side - look.SPACE_M, 0)
        paint.text(painter, words, self.text(), look.font(), look.colour("text"))
        cross = QRect(self.width() - side - 8, (self.height() - side) // 2, side, side)
        icons.paint(painter, "x", cross, look.colour("text2"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)


class ChoicesEdit(QWidget):
    """Several choices out of many: type the first letters, Enter; chips show what is kept.

    Backspace in the empty field lets the last one go. In Designer: promote a QWidget.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: dict[str, str] = {}
        self._keys: tuple[str, ...] = ()
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, look.SPACE_XS)
        self.field = _ChoiceField(self)
        self.field.suggest = self._suggest
        self.field.picked.connect(self._keep)
        self.field.let_go.connect(self._let_last_go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_S)
        column.addWidget(self._chips)
        column.addWidget(self.field)
        self.setFocusProxy(self.field)
        self._show()

    def set_choices(self, choices: Suggestions) -> None:
        """Offer these (key, words) pairs; what was kept stays."""
        self._choices = dict(choices)
        self._show()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys kept, in the order they were chosen."""
        return self._keys

    def set_keys(self, keys: Sequence[str]) -> None:
        """Keep these, silently."""
        self._keys = tuple(keys)
        self.field.clear()
        self._show()

    def held(self) -> list[str]:
        """The keys kept, as a draft has them."""
        return list(self._keys)

    def hold_again(self, held: Sequence[str]) -> None:
        """Keep what `held` answered."""
        self.set_keys([str(key) for key in held])

    def _suggest(self, text: str) -> Suggestions:
        typed = plain(text).strip()
        left = [(key, words) for key, words in self._choices.items() if key not in self._keys]
        starts = [pair for pair in left if plain(pair[1]).startswith(typed)]
        inside = [pair for pair in left if typed in plain(pair[1]) and pair not in starts]
        return [*starts, *inside]

    def _keep(self, key: str) -> None:
        self.set_keys((*self._keys, key))
        self.changed.emit()

    def _let_go(self, key: str) -> None:
        self.set_keys([kept for kept in self._keys if kept != key])
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _let_last_go(self) -> None:
        if self._keys:
            self._let_go(self._keys[-1])

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for key in self._keys:
            chip = _Kept(self._choices.get(key, key))
            chip.clicked.connect(lambda _on=False, key=key: self._let_go(key))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._keys))
        self._chips.updateGeometry()


class _ChoiceField(SuggestEdit):
    """The field of a ChoicesEdit: Backspace when it is empty is told apart."""

    let_go = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.let_go.emit()
        else:
            super().keyPressEvent(event)
