"""The demo centre: the same for the same wish, and as plausible as a real one."""

from __future__ import annotations

import shutil
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from lierre_desktop import i18n
from lierre_desktop.centre import (
    calendar,
    clashes,
    demo,
    enrolments,
    participants,
    programme,
    settings,
    sheets,
    timetable,
)
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.demo import DemoWish
from lierre_desktop.centre.model_centre import read_model
from lierre_desktop.centre.sheets import SheetState
from lierre_desktop.centre.vocabulary import Cause, Mark, SessionStatus
from lierre_desktop.database.connection import OpenCentre, create_centre, open_centre
from lierre_desktop.database.journal import chain_is_whole
from lierre_desktop.database.models import database
from tests.centre.conftest import CHEAP, PASSPHRASE

UNTIL = date(2026, 11, 24)
MONDAY = date(2026, 11, 23)
SEASON = (date(2026, 9, 1), date(2027, 8, 31))
HISTORY = (date(2024, 9, 1), date(2027, 8, 31))
WEEK = timedelta(days=7)

_HELD_LISTS = """
SELECT count(*) FROM session s
JOIN enrolment e ON e.workshop_id = s.workshop_id AND e.state = 'ENROLLED'
    AND e.first_day <= s.day AND ifnull(e.last_day, '9999-12-31') >= s.day
LEFT JOIN attendance a ON a.session_id = s.id AND a.participant_id = e.participant_id
WHERE s.status = 'TENUE' AND a.id IS NULL
"""

_RESULTS = """
SELECT count(*), sum(EXISTS (
    SELECT 1 FROM work_state w WHERE w.participant_id = p.participant_id
    AND w.since BETWEEN p.closed_on AND date(p.closed_on, '+28 days')))
FROM pathway p WHERE p.closed_on IS NOT NULL
"""


def query(sql: str) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = database.execute_sql(sql).fetchall()
    return rows


def plant(folder: Path, wish: DemoWish) -> dict[str, list[tuple[Any, ...]]]:
    """Make a demo centre and answer all its rows but the journal's."""
    i18n.set_language("en")
    with create_centre(folder, PASSPHRASE, actor=demo.COORDINATOR, cost=CHEAP):
        demo.plant(wish)
        tables = [
            name
            for (name,) in query("SELECT name FROM sqlite_master WHERE type = 'table'")
            if name not in ("journal", "correction", "sqlite_sequence")
        ]
        return {name: query(f'SELECT * FROM "{name}" ORDER BY id') for name in tables}


@pytest.fixture(scope="module")
def demo_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "centre"
    plant(folder, DemoWish(UNTIL))
    return folder


@pytest.fixture
def demo_centre(demo_template: Path, tmp_path: Path) -> Iterator[OpenCentre]:
    folder = tmp_path / "centre"
    shutil.copytree(demo_template, folder)
    with open_centre(folder, PASSPHRASE) as opened:
        yield opened


def test_the_same_wish_makes_the_same_centre(tmp_path: Path) -> None:
    wish = DemoWish(UNTIL, years=1, participants=30)
    first = plant(tmp_path / "first", wish)
    again = plant(tmp_path / "again", wish)
    other = plant(tmp_path / "other", DemoWish(UNTIL, years=1, participants=30, seed=2))
    assert first == again
    assert first["participant"] != other["participant"]
    assert first["attendance"] != other["attendance"]
    assert first["workshop"] == other["workshop"]


def test_it_is_the_lierre_with_everyday_life_around(demo_centre: OpenCentre) -> None:
    assert settings.load().demo and settings.load().coordinator == "Claire Humbert"
    assert [each.name for each in programme.workshops()] == [
        data.name for data, _slot in read_model().workshops
    ]
    assert len(calendar.closures()) == 6
    assert chain_is_whole()
    counts = Counter(card.status for card in timetable.sessions(*HISTORY))
    assert counts[SessionStatus.HELD] > 800 and counts[SessionStatus.PLANNED] > 250
    assert counts[SessionStatus.CANCELLED] >= 10 and counts[SessionStatus.MOVED] >= 2
    assert all(card.facilitators for card in timetable.sessions(*HISTORY))


def test_promises_are_kept_in_each_season(demo_centre: OpenCentre) -> None:
    for year in (2024, 2025, 2026):
        first, last = date(year, 9, 1), date(year + 1, 8, 31)
        for promise in timetable.promises(first, last):
            if promise.promised:
                placed = promise.planned + promise.held + promise.cancelled
                assert placed == promise.promised, promise.workshop


def test_the_past_is_entered_but_for_the_last_sessions(demo_centre: OpenCentre) -> None:
    waiting = timetable.to_enter(UNTIL - timedelta(days=1), 24 * 60)
    assert len(waiting) == 3
    assert waiting[0].entered > 0 and waiting[-1].entered == 0
    coming = timetable.sessions(UNTIL, SEASON[1])
    assert {card.status for card in coming} == {SessionStatus.PLANNED, SessionStatus.CANCELLED}
    cancelled = [card for card in coming if card.status is SessionStatus.CANCELLED]
    assert [(card.day, card.label, card.cause) for card in cancelled] == [
        (date(2026, 11, 26), "Multimédia", Cause.FACILITATOR)
    ]


def test_no_session_meets_on_a_closed_day(demo_centre: OpenCentre) -> None:
    states = calendar.days(*HISTORY)
    assert all(states[card.day].is_open for card in timetable.sessions(*HISTORY))


def test_marks_only_where_people_could_come(demo_centre: OpenCentre) -> None:
    assert query(
        "SELECT DISTINCT s.status FROM attendance a JOIN session s ON s.id = a.session_id"
        " WHERE a.mark IS NULL OR a.mark <> 'ABSENT_EXCUSE' ORDER BY 1"
    ) == [("PREVUE",), ("TENUE",)]
    assert query(
        "SELECT count(*) FROM attendance a JOIN session s ON s.id = a.session_id"
        f" WHERE s.day >= '{UNTIL}' AND a.mark <> 'ABSENT_EXCUSE'"
    ) == [(0,)]
    assert query(
        "SELECT count(*) FROM attendance a JOIN session s ON s.id = a.session_id"
        " JOIN participant p ON p.id = a.participant_id WHERE substr(p.created_at, 1, 10) > s.day"
    ) == [(0,)]
    assert query(_HELD_LISTS) == [(0,)]


def test_marks_are_as_in_life(demo_centre: OpenCentre) -> None:
    marks: dict[str | None, int] = dict(query("SELECT mark, count(*) FROM attendance GROUP BY 1"))
    total = sum(marks.values())
    came = marks[Mark.PRESENT] + marks[Mark.LATE]
    assert 0.7 < came / total < 0.9
    assert marks[Mark.EXCUSED] > 0 and marks[Mark.ABSENT] > 0 and 0 < marks[None] < total / 50
    assert query("SELECT count(*) > 3 FROM attendance WHERE walk_in") == [(1,)]
    assert query("SELECT count(*) FROM correction") == [(2,)]


def test_places_and_women_only_are_respected(demo_centre: OpenCentre) -> None:
    for workshop in programme.workshops():
        for week in range(0, 156, 6):
            places = enrolments.places(workshop.id, HISTORY[0] + week * WEEK)
            assert workshop.capacity is None or places.enrolled <= workshop.capacity
    assert query(
        "SELECT count(*) FROM enrolment e JOIN workshop w ON w.id = e.workshop_id"
        " JOIN participant p ON p.id = e.participant_id"
        " WHERE w.audience = 'WOMEN' AND ifnull(p.gender, '') <> 'F'"
    ) == [(0,)]
    assert query("SELECT count(*) > 2 FROM enrolment WHERE state = 'WAITING'") == [(1,)]


def test_monday_is_a_clash_for_three_people_and_nothing_else_is(demo_centre: OpenCentre) -> None:
    (clash,) = clashes.clashes(MONDAY, MONDAY + 6 * timedelta(days=1))
    assert (clash.first.label, clash.second.label) == ("Espace Vie et Quotidien", "Relaxation")
    assert (clash.day, len(clash.people)) == (MONDAY, 3)
    assert clashes.clashes(HISTORY[0], MONDAY - timedelta(days=1)) == []


def test_people_are_as_a_form_would_keep_them(demo_centre: OpenCentre) -> None:
    lines = participants.people(UNTIL)
    assert len(lines) == demo.PEOPLE
    for line in lines:
        person = participants.get(line.id)
        assert participants.save(person).batch == 0, "a form would write it otherwise"
        assert not person.phone or person.phone.startswith("06 39 98 ")  # kept for fiction
        assert not person.email or person.email.endswith("@example.org")
    assert (
        len({(line.last_name, line.first_name, line.own_script) for line in lines}) == demo.PEOPLE
    )
    letters = "".join(line.own_script for line in lines).replace(" ", "")
    scripts = {unicodedata.name(letter).split()[0] for letter in letters}
    assert scripts >= {"ARABIC", "BENGALI", "CYRILLIC", "ETHIOPIC", "GEORGIAN", "TAMIL"}


def test_what_funders_ask_for_is_noted(demo_centre: OpenCentre) -> None:
    """QPV with their names, work after the exits, synthesis meetings: what isn't always known
    isn't."""
    qpv = dict(query("SELECT qpv, count(*) FROM district_state GROUP BY 1"))
    assert qpv[1] > 40 and qpv[0] > 60 and qpv[None] > 5
    assert query("SELECT DISTINCT qpv_name FROM district_state WHERE qpv ORDER BY 1") == [
        ("Côte des Roses",)
    ]
    assert query(
        "SELECT count(*) FROM district_state WHERE (qpv IS NULL) <> (checked_on IS NULL)"
    ) == [(0,)]
    ((out, noted),) = query(_RESULTS)
    assert 0.6 < noted / out < 0.95
    assert query("SELECT count(*) BETWEEN 2 AND 20 FROM pathway WHERE state = 'SANS_SUITE'") == [
        (1,)
    ]
    assert query("SELECT count(*) > 10 FROM interview WHERE kind = 'SYNTHESE'") == [(1,)]
    assert query("SELECT count(*) > 60 FROM work_state WHERE out_of_work_since < since") == [(1,)]
    assert query("SELECT count(*) BETWEEN 1 AND 30 FROM status_state WHERE disability") == [(1,)]


def test_lately_printed_sheets_are_registered(demo_centre: OpenCentre) -> None:
    lines = sheets.register_lines(UNTIL - 8 * WEEK, UNTIL)
    states = Counter(line.state for line in lines)
    assert states[SheetState.ENTERED] > 20
    assert states[SheetState.PRINTED] >= 3  # those left to enter, this morning's
    assert SheetState.REPLACED not in states
    numbers = [line.number for line in reversed(lines)]
    assert numbers == [f"2026-{rank:04d}" for rank in range(1, len(lines) + 1)]
    this_morning = [line for line in lines if line.first_day == UNTIL]
    assert [line.workshop for line in this_morning] == ["Couture"]


@pytest.mark.parametrize("until", [date(2025, 9, 1), date(2026, 8, 31), date(2027, 2, 28)])
def test_any_day_can_be_today(tmp_path: Path, until: date) -> None:
    rows = plant(tmp_path / "centre", DemoWish(until, years=1, participants=5))
    assert len(rows["participant"]) == 5


def test_it_grows_to_the_size_of_the_benchmarks(tmp_path: Path) -> None:
    """5,000 people over 30 years make some 300,000 roll-call rows: 60 each."""
    rows = plant(tmp_path / "centre", DemoWish(UNTIL, years=3, participants=500))
    assert 45 < len(rows["attendance"]) / 500 < 70


@pytest.mark.parametrize(
    ("wish", "field"),
    [
        (DemoWish(UNTIL, years=0), "years"),
        (DemoWish(UNTIL, years=36), "years"),
        (DemoWish(UNTIL, participants=0), "participants"),
        (DemoWish(UNTIL, participants=10**6), "participants"),
        (DemoWish(date(1990, 5, 1), years=1), "until"),
        (DemoWish(date(2101, 1, 1)), "until"),
    ],
)
def test_wishes_out_of_reach_write_nothing(centre: OpenCentre, wish: DemoWish, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        demo.plant(wish)
    assert refused.value.field == field
    assert programme.workshops() == []


def test_building_reports_its_stages(tmp_path: Path) -> None:
    stages: list[tuple[int, int]] = []
    done = demo.build(
        tmp_path / "centre",
        PASSPHRASE,
        years=1,
        participants=3,
        report=lambda done, total: stages.append((done, total)),
        cost=CHEAP,
    )
    assert stages == [(stage, 5) for stage in range(1, 6)]
    assert done.said.startswith("A demo centre: 3 invented people, ")


def test_a_building_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: int, _total: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        demo.build(tmp_path, PASSPHRASE, participants=3, report=stop, cost=CHEAP)
    assert list(tmp_path.iterdir()) == []


def test_a_blank_passphrase_builds_nothing(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="Type a passphrase"):
        demo.build(tmp_path / "centre", " \t ", cost=CHEAP)
    assert list(tmp_path.iterdir()) == []


def test_a_centre_that_lives_is_left_alone(demo_centre: OpenCentre) -> None:
    with pytest.raises(InvalidInput):
        demo.plant(DemoWish(UNTIL))
