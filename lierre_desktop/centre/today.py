"""What the day asks for: today's sessions, roll calls still open, the rest of the week, and
what people's pathways wait for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ..database.models import database
from . import awaiting, clashes, timetable
from .awaiting import FreePlace, WaitingSheet
from .calendar import DayState, days
from .pathway.needs import Needs, needs
from .sheet_register import numbers_in_force
from .timetable import SessionCard
from .vocabulary import SessionStatus


@dataclass(frozen=True, slots=True)
class DayAhead:
    """One of the next days of the week, with what is special about it."""

    state: DayState
    sessions: tuple[SessionCard, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """The home page. `minute` is the moment it was made for."""

    day: date
    minute: int
    state: DayState
    sessions: tuple[SessionCard, ...]
    to_enter: tuple[SessionCard, ...]  # of past days, oldest first; today's are in `sessions`
    ahead: tuple[DayAhead, ...]
    clashes: tuple[clashes.Clash, ...]  # from today to the end of the week
    sheets: dict[int, str]  # number of the sheet printed for each session of today
    waiting_sheets: tuple[WaitingSheet, ...]
    free_places: tuple[FreePlace, ...]
    needs: Needs
    has_workshops: bool  # False in a centre that has everything before it
    has_people: bool

    @property
    def left_to_enter(self) -> int:
        """How many roll calls wait, today's included."""
        over = [
            card
            for card in self.sessions
            if card.status is SessionStatus.PLANNED and card.is_over(self.day, self.minute)
        ]
        return len(self.to_enter) + len(over)

    @property
    def sheets_to_print(self) -> tuple[int, ...]:
        """Today's sessions still to come whose sheet isn't printed."""
        return tuple(
            card.id
            for card in self.sessions
            if card.status is SessionStatus.PLANNED
            and card.id not in self.sheets
            and not card.is_over(self.day, self.minute)
        )


def today(day: date, minute: int) -> Today:
    """The home page of a day at a minute since midnight."""
    last = max(timetable.monday_of(day) + timedelta(days=6), day + timedelta(days=3))
    states = days(day, last)
    cards = timetable.sessions(day, last)
    todays = tuple(card for card in cards if card.day == day)
    past = timetable.to_enter(day - timedelta(days=1), 24 * 60)
    return Today(
        day=day,
        minute=minute,
        state=states[day],
        sessions=todays,
        to_enter=tuple(past),
        ahead=_ahead(states, cards, day),
        clashes=tuple(clashes.among(cards)),
        sheets=numbers_in_force(card.id for card in todays),
        waiting_sheets=awaiting.waiting_sheets(day, minute),
        free_places=awaiting.free_places(day),
        needs=needs(day, minute),
        has_workshops=_any("workshop"),
        has_people=_any("participant"),
    )


def _ahead(
    states: dict[date, DayState], cards: list[SessionCard], day: date
) -> tuple[DayAhead, ...]:
    """The next days with sessions or a closure; empty week-ends are left out."""
    ahead = []
    for state in states.values():
        found = tuple(card for card in cards if card.day == state.day)
        working_day = state.day.isoweekday() <= 5
        if state.day > day and (found or (working_day and state.reason)):
            ahead.append(DayAhead(state, found))
    return tuple(ahead[:3])


def _any(table: str) -> bool:
    row = database.execute_sql(
        f"SELECT EXISTS (SELECT 1 FROM {table} WHERE deleted_at IS NULL)"
    ).fetchone()
    return bool(row[0])
