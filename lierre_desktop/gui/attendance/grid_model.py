"""A workshop's month as a table: one row a person, one column a session, totals in the heads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ...centre.month_grid import GridCell, GridPerson, MonthGrid
from ...centre.timetable import SessionCard
from ...centre.vocabulary import Mark, mark_label
from ...i18n import _, day_and_month, ngettext
from ..table_model import ROW_ROLE, Index
from . import words
from .roll_model import RollState, state_of

CAME = (Mark.PRESENT, Mark.LATE)


@dataclass(frozen=True, slots=True)
class GridSlot:
    """One person at one session; `cell` None: not expected there."""

    person: GridPerson
    session: SessionCard
    cell: GridCell | None
    state: RollState

    @property
    def mark(self) -> Mark | None:
        """The mark entered, None for none."""
        return self.cell.mark if self.cell is not None else None


@dataclass(frozen=True, slots=True)
class Total:
    """How many came out of how many expected."""

    came: int
    expected: int

    @property
    def short(self) -> str:
        """ "3 / 4"."""
        return f"{self.came} / {self.expected}"

    @property
    def said(self) -> str:
        """ "3 présences sur 4"."""
        return ngettext(
            "{n} presence out of {total}", "{n} presences out of {total}", self.came
        ).format(n=self.came, total=self.expected)


class GridModel(QAbstractTableModel):
    """The month shown by the grid; empty until `show_grid`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid: MonthGrid | None = None
        self._states: tuple[RollState, ...] = ()
        self.by_person: list[Total] = []
        self.by_session: list[Total] = []

    def show_grid(self, grid: MonthGrid, today: date) -> None:
        """Show a month; the same people and sessions again are updated in place."""
        before = self._grid
        same = before is not None and (
            [person.id for person in before.people] == [person.id for person in grid.people]
            and [card.id for card in before.sessions] == [card.id for card in grid.sessions]
        )
        if not same:
            self.beginResetModel()
        self._grid = grid
        self._states = tuple(state_of(card, today) for card in grid.sessions)
        # What a person's presences are counted out of: the days to come don't count yet.
        begun = [card for card in grid.sessions if card.day <= today]
        self.by_person = [
            _total(grid.cells.get((person.id, card.id)) for card in begun) for person in grid.people
        ]
        self.by_session = [
            _total(grid.cells.get((person.id, card.id)) for person in grid.people)
            for card in grid.sessions
        ]
        if not same:
            self.endResetModel()
        elif grid.people and grid.sessions:
            last = self.index(len(grid.people) - 1, len(grid.sessions) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(grid.sessions) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(grid.people) - 1)

    # -- reading -------------------------------------------------------------------------------

    @property
    def people(self) -> tuple[GridPerson, ...]:
        """The rows."""
        return self._grid.people if self._grid is not None else ()

    @property
    def sessions(self) -> tuple[SessionCard, ...]:
        """The columns."""
        return self._grid.sessions if self._grid is not None else ()

    def state(self, column: int) -> RollState:
        """What the session of a column takes."""
        return self._states[column]

    def slot(self, index: Index) -> GridSlot | None:
        """The person and session under an index, None for an invalid one."""
        if self._grid is None or not index.isValid():
            return None
        person, card = self._grid.people[index.row()], self._grid.sessions[index.column()]
        cell = self._grid.cells.get((person.id, card.id))
        return GridSlot(person, card, cell, self._states[index.column()])

    # -- what Qt asks --------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.sessions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        slot = self.slot(index)
        if slot is None:
            return None
        if role == ROW_ROLE:
            return slot
        if role == Qt.ItemDataRole.DisplayRole:
            return words.KEYS[slot.mark] if slot.mark is not None else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return said(slot)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        spoken = role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if self._grid is None or not (spoken or role == Qt.ItemDataRole.DisplayRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            name = words.list_name(self._grid.people[section])
            return f"{name}, {self.by_person[section].said}" if spoken else name
        return session_said(self._grid.sessions[section], self.by_session[section])


def said(slot: GridSlot) -> str:
    """A cell in one breath: "ARSLAN Zeynep, mardi 3 novembre, Retard, arrivée à 9 h 20"."""
    parts = [words.list_name(slot.person), day_and_month(slot.session.day)]
    if slot.state is RollState.OFF:
        parts.append(words.why_off(slot.session))
    elif slot.cell is None:
        parts.append(_("not expected"))
    else:
        parts.append(mark_label(slot.cell.mark, slot.person.gender))
        late, early = slot.cell.late_minutes, slot.cell.early_minutes
        parts.append(words.late_words(late, early, slot.session))
    if slot.state is RollState.CLOSED:
        parts.append(_("closed session"))
    return ", ".join(part for part in parts if part)


def session_said(card: SessionCard, total: Total) -> str:
    """A column's head in words."""
    why = words.why_off(card)
    return ", ".join((day_and_month(card.day), why or total.said))


def _total(cells: Iterable[GridCell | None]) -> Total:
    known = [cell for cell in cells if cell is not None]
    came = sum(cell.mark in CAME for cell in known)
    return Total(came, len(known))
