"""Workshops of one person at the same time: before a place is given, and afterwards."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lierre_desktop.centre.enrolment_clashes import person_clashes, timetable_clashes
from tests.centre.conftest import Maker

MONDAY = date(2026, 11, 9)
MONDAYS = tuple(MONDAY + timedelta(weeks=n) for n in range(3))


@pytest.fixture
def mondays(make_workshop: Maker, make_session: Maker) -> tuple[int, int]:
    """Espace Vie, 14 h to 16 h, and Relaxation, 14 h 30 to 15 h 30, on three Mondays."""
    space, relax = make_workshop("Espace Vie"), make_workshop("Relaxation")
    for day in MONDAYS:
        make_session(relax, day, start=870, end=930)
        make_session(space, day, start=840, end=960)
    return space, relax


def test_a_place_that_would_clash_is_said_once(
    mondays: tuple[int, int], make_participant: Maker, make_enrolment: Maker
) -> None:
    space, relax = mondays
    person = make_participant("Arslan")
    make_enrolment(person, space)
    (clash,) = person_clashes(person, relax, MONDAY)
    assert clash.sentence == "Espace Vie and Relaxation are at the same time on Monday"
    assert clash.days == MONDAYS
    assert timetable_clashes(person, MONDAY) == []
    make_enrolment(person, relax)
    assert timetable_clashes(person, MONDAY) == [clash]


def test_one_day_is_named(
    mondays: tuple[int, int], make_participant: Maker, make_enrolment: Maker
) -> None:
    space, relax = mondays
    person = make_participant("Arslan")
    make_enrolment(person, space)
    (clash,) = person_clashes(person, relax, MONDAYS[-1])
    assert clash.sentence == (
        "Espace Vie and Relaxation are at the same time on Monday 23 November"
    )


def test_nothing_clashes_after_the_last_day(
    mondays: tuple[int, int], make_participant: Maker, make_enrolment: Maker
) -> None:
    space, relax = mondays
    person = make_participant("Arslan")
    make_enrolment(person, space)
    (clash,) = person_clashes(person, relax, MONDAY, MONDAYS[1])
    assert clash.days == MONDAYS[:2]
    assert person_clashes(person, relax, MONDAY, MONDAY)[0].days == MONDAYS[:1]
    assert person_clashes(person, relax, MONDAY - timedelta(days=7), MONDAY - timedelta(1)) == []


def test_what_does_not_clash(
    mondays: tuple[int, int],
    make_workshop: Maker,
    make_session: Maker,
    make_participant: Maker,
    make_enrolment: Maker,
) -> None:
    space, relax = mondays
    after = make_workshop("Couture")
    make_session(after, MONDAY, start=960, end=1080)  # begins when the other ends
    cancelled = make_workshop("Sophrologie")
    make_session(cancelled, MONDAY, start=840, end=960, status="ANNULEE", cause="LOCAL")
    person = make_participant("Arslan")
    make_enrolment(person, space, last_day=MONDAY - timedelta(days=1))
    make_enrolment(person, after)
    make_enrolment(person, cancelled)
    assert person_clashes(person, relax, MONDAY) == []
    waiting = make_participant("Popa")
    make_enrolment(waiting, space, state="WAITING")
    make_enrolment(waiting, after)
    assert person_clashes(waiting, relax, MONDAY) == []
    assert person_clashes(person, cancelled, MONDAY) == []
    assert timetable_clashes(person, MONDAY) == []
