"""The spans of the timetable page: which days are shown, what is counted, what is read."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from lierre_desktop.centre import week
from lierre_desktop.centre.calendar import DayState, Span, save_closure
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Session, database
from tests.centre.conftest import Maker

TUESDAY = date(2026, 11, 10)
MONDAY = TUESDAY - timedelta(days=1)
HELD = {"status": "TENUE", "closed_at": "2026-11-09T11:05:00+00:00"}


def states(**closures: str) -> list[DayState]:
    """A week; closures by the day's place, Monday being d1: `states(d6="Salon")`."""
    days = [MONDAY + timedelta(days=step) for step in range(7)]
    return [DayState(day, closure=closures.get(f"d{day.isoweekday()}", "")) for day in days]


def test_a_week_holds_its_sessions_and_no_others(make_workshop: Maker, make_session: Maker) -> None:
    workshop = make_workshop()
    inside = [make_session(workshop, MONDAY), make_session(workshop, MONDAY + timedelta(days=6))]
    for day in (MONDAY - timedelta(days=1), MONDAY + timedelta(days=7)):
        make_session(workshop, day)
    span = week.week(TUESDAY)
    assert (span.first, span.last) == (MONDAY, MONDAY + timedelta(days=6))
    assert [card.id for card in span.sessions] == inside
    assert [state.public_holiday for state in span.states if not state.is_open] == ["Armistice"]


def test_a_month_is_made_of_whole_weeks(centre: OpenCentre) -> None:
    span = week.month(date(2026, 2, 14))  # February 2026: the 1st is a Sunday
    assert (span.first, span.last) == (date(2026, 1, 26), date(2026, 3, 1))
    assert len(span.states) % 7 == 0
    assert week.month(date(2026, 12, 31)).last == date(2027, 1, 3)


def test_only_workshops_that_promised_have_a_promise(
    make_workshop: Maker, make_session: Maker
) -> None:
    promised = make_workshop("Sophrologie", promised=24)
    make_session(promised, date(2026, 9, 15), **HELD)
    make_session(promised, date(2026, 8, 25), **HELD)  # of the season before
    make_session(make_workshop("Couture"), TUESDAY)
    promises = week.week(TUESDAY).promises
    assert [(key, each.held) for key, each in promises.items()] == [(promised, 1)]


@pytest.mark.parametrize(
    ("used", "closures", "shown"),
    [
        ((), {}, 5),
        ((6,), {}, 6),
        ((7,), {}, 7),
        ((), {"d6": "Fête de quartier"}, 6),
        ((), {"d5": "Été", "d6": "Été", "d7": "Été"}, 5),
    ],
)
def test_week_ends_are_shown_when_they_are_used_or_closed_for_their_own_reason(
    make_workshop: Maker,
    make_session: Maker,
    used: tuple[int, ...],
    closures: dict[str, str],
    shown: int,
) -> None:
    workshop = make_workshop()
    for weekday in used:
        make_session(workshop, MONDAY + timedelta(days=weekday - 1))
    assert week.days_shown(states(**closures), week.week(MONDAY).sessions) == shown


def test_what_is_cancelled_was_planned_and_what_moved_away_is_not_counted(
    make_workshop: Maker, make_session: Maker
) -> None:
    workshop = make_workshop()
    cancelled = {"status": "ANNULEE", "cause": "LOCAL"}
    for values in (HELD, cancelled, {"status": "REPORTEE"}, {}):
        make_session(workshop, MONDAY, **values)
    make_session(workshop, TUESDAY, start=13 * 60, end=15 * 60)
    counted = week.counts(week.week(MONDAY).sessions, TUESDAY, 15 * 60 - 1)
    assert counted == week.Counts(planned=4, cancelled=1, to_enter=1)
    assert week.counts(week.week(MONDAY).sessions, TUESDAY, 15 * 60).to_enter == 2


def test_a_closure_is_in_the_states(centre: OpenCentre) -> None:
    save_closure(Span(0, "Inventaire", TUESDAY, TUESDAY))
    assert [state.reason for state in week.week(TUESDAY).states][:3] == [
        "",
        "Inventaire",
        "Armistice",
    ]


def test_thirty_years_of_sessions_are_not_read_for_one_week(
    make_workshop: Maker, make_session: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop = make_workshop(promised=30)
    make_session(workshop, TUESDAY)
    with changing("test.make") as changes:
        days = (date(1996, 9, 3) + timedelta(weeks=step) for step in range(1500))
        rows: list[dict[str, Any]] = [
            {"workshop": workshop, "day": day, "start": 540, "end": 660} for day in days
        ]
        changes.bulk(Session, rows)
    plans: list[str] = []
    run = database.execute_sql

    def explained(sql: str, values: tuple[Any, ...] = ()) -> Any:
        if "FROM session" in sql or "JOIN session" in sql:
            steps = run(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
            plans.extend(step[3] for step in steps)
        return run(sql, values)

    monkeypatch.setattr(database.obj, "execute_sql", explained)
    week.week(TUESDAY)
    assert plans
    assert not [plan for plan in plans if plan in ("SCAN s", "SCAN session")]
