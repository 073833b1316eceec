"""Several people of the team, as chips: those chosen keep the order they were chosen in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...i18n import _
from ..components import Chip, FlowLayout, label


class TeamChoice(QWidget):
    """A chip for each of the team (`changed`). In Designer: promote a QWidget."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[int, Chip] = {}
        self._ids: tuple[int, ...] = ()
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        self._nobody = label("", "quiet", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._holder)
        column.addWidget(self._nobody)

    def set_choices(self, choices: Sequence[tuple[int, str]]) -> None:
        """Offer these (id, name) pairs; chips of people who left go away."""
        names = dict(choices)
        for member in [member for member in self._chips if member not in names]:
            chip = self._chips.pop(member)
            chip.hide()
            chip.deleteLater()
        for member, name in names.items():
            if member not in self._chips:
                chip = Chip(name)
                chip.clicked.connect(lambda on=False, member=member: self._turn(member, on))
                self._flow.addWidget(chip)
                self._chips[member] = chip
            self._chips[member].setText(name)
        self._holder.setVisible(bool(names))
        self._nobody.setText("" if names else _("Nobody in the team yet: see Team."))
        self._nobody.setVisible(not names)

    @property
    def ids(self) -> tuple[int, ...]:
        """Those chosen, in the order they were."""
        return self._ids

    def choose(self, ids: Sequence[int]) -> None:
        """Choose these, silently; those who aren't offered any more are left out."""
        self._ids = tuple(each for each in ids if each in self._chips)
        for member, chip in self._chips.items():
            chip.setChecked(member in self._ids)

    def _turn(self, member: int, on: bool) -> None:
        kept = tuple(each for each in self._ids if each != member)
        self._ids = (*kept, member) if on else kept
        self.changed.emit()
