"""What the timetable page shows: the days of a span, their sessions, clashes, promises.

Only the span is read, and the season's counts by their index: thirty years of data
cost no more than one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from . import clashes, timetable
from .calendar import DayState, days
from .timetable import Promise, SessionCard
from .vocabulary import SessionStatus


@dataclass(frozen=True, slots=True)
class Span:
    """Some days in a row, and what happens on them."""

    first: date
    last: date
    states: tuple[DayState, ...]  # one a day
    sessions: tuple[SessionCard, ...]  # in time order
    clashes: tuple[clashes.Clash, ...]
    promises: dict[int, Promise]  # by workshop that promised something: the whole season's


def week(day: date) -> Span:
    """The week, Monday to Sunday, that a day lies in."""
    monday = timetable.monday_of(day)
    return _span(monday, monday + timedelta(days=6), season=monday)


def month(day: date) -> Span:
    """The whole weeks that hold the month of a day."""
    first = day.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    sunday = timetable.monday_of(last) + timedelta(days=6)
    return _span(timetable.monday_of(first), sunday, season=None)


def days_shown(states: Sequence[DayState], sessions: Sequence[SessionCard]) -> int:
    """How many days of a week, from Monday, are worth a column: five to seven.

    Saturday and Sunday are shown when they are used, or closed for a reason of their own.
    """
    used = {card.day for card in sessions}
    friday = states[4].closure
    special = [
        state.day in used or (bool(state.closure) and state.closure != friday)
        for state in states[5:7]
    ]
    return 7 if special[1] else 6 if special[0] else 5


@dataclass(frozen=True, slots=True)
class Counts:
    """The sentence under the week's title, in figures."""

    planned: int  # all that was to take place, the cancelled ones included
    cancelled: int
    to_enter: int


def counts(sessions: Sequence[SessionCard], day: date, minute: int) -> Counts:
    """What the sessions of a span amount to at a moment; those moved away don't count."""
    there = [card for card in sessions if card.status is not SessionStatus.MOVED]
    return Counts(
        planned=len(there),
        cancelled=sum(card.status is SessionStatus.CANCELLED for card in there),
        to_enter=sum(
            card.status is SessionStatus.PLANNED and card.is_over(day, minute) for card in there
        ),
    )


def _span(first: date, last: date, season: date | None) -> Span:
    cards = timetable.sessions(first, last)
    promises: dict[int, Promise] = {}
    if season is not None:
        found = timetable.promises(*timetable.season_of(season))
        promises = {each.workshop_id: each for each in found if each.promised}
    return Span(
        first=first,
        last=last,
        states=tuple(days(first, last).values()),
        sessions=tuple(cards),
        clashes=tuple(clashes.among(cards)) if season is not None else (),
        promises=promises,
    )
