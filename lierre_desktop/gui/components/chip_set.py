"""Several answers out of a list, all in sight: one tap each while somebody is talking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from .chips import Chip
from .panels import FlowLayout


class ChipSet(QWidget):
    """Chips of which any number may be on; `changed` follows each tap."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._chips: dict[str, Chip] = {}

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer `(key, words)` pairs in this order; what was on stays on where it can."""
        on = self.keys
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._chips = {key: Chip(words) for key, words in choices}
        for chip in self._chips.values():
            chip.clicked.connect(lambda _on=False: self.changed.emit())
            self._flow.addWidget(chip)
        self.set_keys(on)
        if self._chips:
            self.setFocusProxy(next(iter(self._chips.values())))

    @property
    def keys(self) -> tuple[str, ...]:
        """What is on, in the order offered."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def set_keys(self, keys: Sequence[str]) -> None:
        """Put these on, silently."""
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)
