"""Whom an interview may be with, in one press: today's appointments, then the last met."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...centre.finder import Found
from ...i18n import numeric_date
from .. import look
from ..attendance.words import list_name
from ..components import Card, Portrait, Row


class ExpectedPeople(QWidget):
    """Rows of people; Enter or a click picks one. In Designer: promote a QWidget."""

    picked = Signal(object)
    """The `finder.Found` picked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def show_people(self, people: Sequence[Found]) -> None:
        """Propose these people, in this order."""
        self._card.fill([self._row(person) for person in people])
        self.setVisible(bool(people))

    def _row(self, person: Found) -> Row:
        initials = look.initials(person.first_name or person.own_script, person.last_name)
        born = numeric_date(person.birth_date) if person.birth_date else ""
        row = Row(list_name(person), born, mark=Portrait(initials, 24), inline=True)
        row.clicked.connect(lambda: self.picked.emit(person))
        return row
