"""The placeholders of a text, each with its meaning: pressing one asks to write it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .. import look
from ..components import Row

_HEIGHT = 32


class WordChoice(QWidget):
    """A line for each placeholder; emits `chosen("{person}")`. In Designer: promote a QWidget."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_words(self, words: Sequence[tuple[str, str]]) -> None:
        """Offer these (placeholder, meaning) pairs."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for placeholder, meaning in words:
            row = Row(placeholder, meaning, inline=True)
            row.setMinimumHeight(look.scaled(_HEIGHT))
            row.clicked.connect(lambda word=placeholder: self.chosen.emit(word))
            self._column.addWidget(row)
