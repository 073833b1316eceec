"""Editors of the forms of a pathway that answer something of their own.

A length in minutes, the people present, the status of each open step. They are fields of
any `settings.editor.Editor`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ...centre.pathway.interviews import USUAL_MINUTES, Attendee
from ...i18n import _
from .. import look
from ..components import Combo, NumberEdit, Segments, label
from ..components.suggest_edit import ChoicesEdit, Suggestions
from ..settings.answers import ManyEdit, offer

LENGTHS = (30, 45, 60, 90)
OWN = "own"
LONGEST = 1_440


class MinutesEdit(ManyEdit):
    """A length in minutes: one of the usual ones, or another. In Designer: promote a QWidget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = Segments()
        self.number = NumberEdit()
        self.number.setRange(0, LONGEST)
        self.number.setSingleStep(15)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_S)
        column.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.number, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.segments)
        self.retranslate()
        self.put(USUAL_MINUTES)
        self.segments.chosen.connect(self._choose)
        self.number.valueChanged.connect(lambda _value: self.changed.emit())

    def retranslate(self) -> None:
        """Write every word in the current language."""
        usual = [(str(each), str(each)) for each in LENGTHS]
        self.segments.set_choices([*usual, (OWN, _("Other length"))])
        self.number.setAccessibleName(_("Length in minutes"))

    def put(self, value: int) -> None:
        usual = value in LENGTHS
        self.segments.choose(str(value) if usual else OWN)
        blocked = self.number.blockSignals(True)
        self.number.setValue(value)
        self.number.blockSignals(blocked)
        self.number.setVisible(not usual)

    def hold_again(self, held: int) -> None:
        if 0 <= held <= LONGEST:
            self.put(held)

    def answer(self) -> int:
        key = self.segments.key
        return self.number.value() if key == OWN else int(key)

    def _choose(self, key: str) -> None:
        self.number.setVisible(key == OWN)
        if key == OWN:
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)
            self.number.selectAll()
        self.changed.emit()


TEAM, CONTACT, NAME = "staff", "contact", "name"


class _NamesEdit(ChoicesEdit):
    """Choices, and any other name typed: it is the last suggestion."""

    def _suggest(self, text: str) -> Suggestions:
        typed = " ".join(text.split())
        return [*super()._suggest(text), (f"{NAME}:{typed}", typed)]

    def set_keys(self, keys: Sequence[str]) -> None:
        names = {key: key.partition(":")[2] for key in keys if key.startswith(f"{NAME}:")}
        self._choices |= names
        super().set_keys(keys)


class PresentEdit(ManyEdit):
    """Who else is there, as chips: contacts of partners, the team, or any name.

    In Designer: promote a QWidget.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = _NamesEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.names)
        self.setFocusProxy(self.names.field)
        self.names.changed.connect(self.changed)

    def set_people(self, team: Mapping[int, str], contacts: Mapping[int, str]) -> None:
        """Propose these people by their ids."""
        choices = [(f"{TEAM}:{number}", name) for number, name in team.items()]
        choices += [(f"{CONTACT}:{number}", name) for number, name in contacts.items()]
        kept = self.names.keys
        self.names.set_choices(choices)
        self.names.set_keys(kept)

    def setAccessibleName(self, name: str) -> None:
        """The field inside is what a screen reader meets."""
        super().setAccessibleName(name)
        self.names.field.setAccessibleName(name)

    def put(self, value: Sequence[Attendee]) -> None:
        self.names.set_keys([_key(each) for each in value])

    def answer(self) -> tuple[Attendee, ...]:
        return tuple(_attendee(key) for key in self.names.keys)

    def held(self) -> list[str]:
        return list(self.names.keys)

    def hold_again(self, held: Sequence[str]) -> None:
        self.put([_attendee(key) for key in held])


def _key(attendee: Attendee) -> str:
    if attendee.staff_id is not None:
        return f"{TEAM}:{attendee.staff_id}"
    if attendee.contact_id is not None:
        return f"{CONTACT}:{attendee.contact_id}"
    return f"{NAME}:{attendee.name}"


def _attendee(key: str) -> Attendee:
    kind, _colon, rest = key.partition(":")
    if kind == NAME:
        return Attendee(name=rest)
    return Attendee(staff_id=int(rest)) if kind == TEAM else Attendee(contact_id=int(rest))


class StatusesEdit(ManyEdit):
    """Open steps, a line each, with their status to change. In Designer: promote a QWidget.

    `offer_steps` says which; the value is ((the step's id, its status), …).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._combos: dict[int, Combo] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.SPACE_S)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def offer_steps(
        self, titles: Mapping[int, str], statuses: Sequence[tuple[object, str]]
    ) -> None:
        """Lay a line for each of these steps, with the statuses to choose from."""
        kept = self.answer()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._combos = {}
        for row, (number, title) in enumerate(titles.items()):
            combo = Combo()
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(6)
            combo.setAccessibleName(_("Status of {step}").format(step=title))
            offer(combo, statuses)
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
            words = label(title, wrap=True)
            words.setBuddy(combo)
            self._grid.addWidget(words, row, 0)
            self._grid.addWidget(combo, row, 1)
            self._combos[number] = combo
        self.put(kept)

    def put(self, value: Sequence[tuple[int, str]]) -> None:
        for number, status in value:
            combo = self._combos.get(number)
            if combo is not None:
                blocked = combo.blockSignals(True)
                combo.setCurrentIndex(combo.findData(status))
                combo.blockSignals(blocked)

    def answer(self) -> tuple[tuple[int, str], ...]:
        return tuple((number, str(combo.currentData())) for number, combo in self._combos.items())
