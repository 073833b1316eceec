"""A person's sessions: what is counted, what is not, and the hours they make."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from lierre_desktop.centre import presences
from lierre_desktop.centre.vocabulary import Mark
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Attendance
from tests.centre.conftest import TUESDAY, Maker

NOW = datetime(2026, 11, 10, 11, 24)
SEASON = date(2026, 9, 1)
HELD = {"status": "TENUE", "closed_at": "2026-11-10T12:00:00"}


@pytest.fixture
def couture(make_workshop: Maker) -> int:
    return make_workshop("Couture")


@pytest.fixture
def zeynep(make_participant: Maker, make_enrolment: Maker, couture: int) -> int:
    person = make_participant("Arslan", "Zeynep", gender="F")
    make_enrolment(person, couture)
    return person


def mark(session: int, person: int, entered: Mark | None, **values: Any) -> None:
    with changing("test.mark") as changes:
        changes.create(Attendance, session=session, participant=person, mark=entered, **values)


def test_hours_take_late_and_early_minutes_off(
    make_session: Maker, couture: int, zeynep: int
) -> None:
    for day, entered, late, early in (
        (6, Mark.PRESENT, 0, 0),
        (5, Mark.LATE, 20, 10),
        (4, Mark.EXCUSED, 0, 0),
        (3, Mark.ABSENT, 0, 0),
        (2, None, 0, 0),
    ):
        session = make_session(couture, date(2026, 11, day), **HELD)
        mark(session, zeynep, entered, late_minutes=late, early_minutes=early)
    seen = presences.of_person(zeynep, SEASON, NOW)
    assert [line.day.day for line in seen.lines] == [6, 5, 4, 3, 2]
    assert [line.minutes for line in seen.lines] == [120, 90, 0, 0, 0]
    assert seen.minutes == 210
    assert seen.came == 2
    assert seen.count(Mark.EXCUSED) == seen.count(Mark.ABSENT) == seen.count(None) == 1


def test_minutes_longer_than_the_session_make_no_negative_hour(
    make_session: Maker, couture: int, zeynep: int
) -> None:
    mark(make_session(couture, **HELD), zeynep, Mark.LATE, late_minutes=100, early_minutes=100)
    assert presences.of_person(zeynep, SEASON, NOW).minutes == 0


def test_an_open_roll_counts_what_is_entered_and_shows_the_rest(
    make_session: Maker, couture: int, zeynep: int
) -> None:
    entered = make_session(couture, date(2026, 11, 5))
    mark(entered, zeynep, Mark.PRESENT)
    waiting = make_session(couture, date(2026, 11, 6))
    seen = presences.of_person(zeynep, SEASON, NOW)
    assert [(line.session_id, line.mark) for line in seen.lines] == [
        (waiting, None),
        (entered, Mark.PRESENT),
    ]


def test_a_session_of_today_counts_when_it_is_over_or_entered(
    make_session: Maker, make_workshop: Maker, couture: int, zeynep: int
) -> None:
    over = make_session(couture, TUESDAY, start=540, end=660)
    coming = make_session(couture, TUESDAY, start=840, end=960)
    excused = make_session(make_workshop("FLE"), TUESDAY, start=900, end=960)
    mark(excused, zeynep, Mark.EXCUSED)
    seen = presences.of_person(zeynep, SEASON, NOW)
    assert [line.session_id for line in seen.lines] == [excused, over]
    assert coming not in {line.session_id for line in seen.lines}


def test_what_is_left_out(
    make_session: Maker, make_workshop: Maker, couture: int, zeynep: int
) -> None:
    cancelled = make_session(couture, date(2026, 11, 6), status="ANNULEE", cause="LOCAL")
    mark(cancelled, zeynep, Mark.PRESENT)
    mark(make_session(couture, date(2026, 8, 31), **HELD), zeynep, Mark.PRESENT)
    mark(make_session(couture, date(2026, 11, 11)), zeynep, Mark.EXCUSED)
    make_session(make_workshop("FLE"), date(2026, 11, 5))  # not enrolled there
    make_session(couture, date(2026, 11, 4), **HELD)  # closed without her
    assert presences.of_person(zeynep, SEASON, NOW).lines == ()


def test_a_walk_in_is_told_apart(
    make_session: Maker, make_workshop: Maker, make_participant: Maker
) -> None:
    outing = make_workshop("Sorties")
    visit = make_session(outing, date(2026, 11, 5), title="Musée", **HELD)
    person = make_participant("Popa")
    mark(visit, person, Mark.PRESENT, walk_in=True)
    (line,) = presences.of_person(person, SEASON, NOW).lines
    assert line.walk_in and line.workshop == "Musée"
