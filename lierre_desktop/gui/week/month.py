"""The month at a glance: whole weeks, a button a day, arrows between days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ...centre.calendar import DayState
from ...centre.timetable import SessionCard
from ...centre.week import Span, days_shown
from ...i18n import format_date
from ..components import label
from .month_day import MonthDay


class MonthView(QFrame):
    """A calendar month; `day_chosen(day, session_id)` asks for a day's week (0: no session)."""

    day_chosen = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._days: dict[date, MonthDay] = {}
        self._pool: list[MonthDay] = []
        self._names = [label("", "caption") for _day in range(7)]
        holder = QWidget()
        self._cells = QGridLayout(holder)
        self._cells.setContentsMargins(0, 0, 0, 0)
        self._cells.setSpacing(0)
        for column, name in enumerate(self._names):
            name.setContentsMargins(8, 6, 8, 6)
            self._cells.addWidget(name, 0, column)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(holder)
        around = QVBoxLayout(self)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(self._scroll)

    def show_month(self, span: Span, cards: Sequence[SessionCard], month: int, today: date) -> None:
        """Show the weeks of a month; the days of another month are quiet."""
        held = next((day for day, cell in self._days.items() if cell.hasFocus()), None)
        by_day: dict[date, list[SessionCard]] = {}
        for card in cards:
            by_day.setdefault(card.day, []).append(card)
        weeks, columns = _weeks_shown(span, month)
        shown = [state for week in weeks for state in week]
        self._days = {}
        for number, state in enumerate(shown):
            cell = self._cell(number)
            self._cells.addWidget(cell, 1 + number // columns, number % columns)
            found = by_day.get(state.day, ())
            outside = state.day.month != month
            cell.show_day(state, found, today=state.day == today, outside=outside)
            cell.show()
            self._days[state.day] = cell
        for cell in self._pool[len(shown) :]:
            cell.hide()
        self._stretch(len(weeks), columns, span.first)
        if held is not None:
            self.focus_day(held if held in self._days else shown[0].day)

    def _cell(self, number: int) -> MonthDay:
        if number == len(self._pool):
            cell = MonthDay(self)
            cell.opened.connect(self.day_chosen)
            cell.walked.connect(lambda step: self._walk(cell.day, step))
            self._pool.append(cell)
        return self._pool[number]

    def _stretch(self, weeks: int, columns: int, monday: date) -> None:
        """Share the room between the weeks and days shown, and name the columns."""
        for row in range(6):
            self._cells.setRowStretch(1 + row, 1 if row < weeks else 0)
        for column, name in enumerate(self._names):
            self._cells.setColumnStretch(column, 1 if column < columns else 0)
            name.setVisible(column < columns)
            name.setText(format_date(monday + timedelta(days=column), "EEEE"))

    def cell(self, day: date) -> MonthDay:
        """The button of a day that is shown."""
        return self._days[day]

    def focus_day(self, day: date) -> None:
        """Bring the keyboard to a day."""
        if day in self._days:
            self._days[day].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._scroll.ensureWidgetVisible(self._days[day], 0, 0)

    def _walk(self, here: date, step: int) -> None:
        """Go to another day, over those that are not shown."""
        there = here + timedelta(days=step)
        while there not in self._days and min(self._days) <= there <= max(self._days):
            there += timedelta(days=1 if step > 0 else -1)
        self.focus_day(there)


def _weeks_shown(span: Span, month: int) -> tuple[list[tuple[DayState, ...]], int]:
    """The weeks with a day of the month among the days worth a column, and how many these are."""
    starts = range(0, len(span.states), 7)
    columns = max(days_shown(span.states[at : at + 7], span.sessions) for at in starts)
    weeks = [span.states[at : at + columns] for at in starts]
    return [week for week in weeks if any(state.day.month == month for state in week)], columns
