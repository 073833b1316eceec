"""Who is expected: the roll, the grid, the sheet, the week and a person's own page agree."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import lierre_desktop.centre
from lierre_desktop.centre import attendance, clashes, posters, presences, sheets, timetable
from lierre_desktop.centre.month_grid import month_grid
from lierre_desktop.centre.papers import SignInSheet
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Attendance, Participant, Session

from .conftest import TUESDAY, Maker

SEASON = date(2026, 9, 1)
EVENING = datetime(2026, 11, 10, 20, 0)
BIN = "2026-11-01T00:00:00+00:00"


class Sitting:
    """A session of Couture, and everybody who could be taken for expected there."""

    def __init__(self, session: int, workshop: int, people: dict[str, int]) -> None:
        self.session, self.workshop, self.people = session, workshop, people

    def seen(self, people: set[int]) -> set[str]:
        return {name for name, number in self.people.items() if number in people}

    def on_the_roll(self) -> set[str]:
        return self.seen({row.participant_id for row in attendance.roll(self.session).rows})

    def in_the_grid(self) -> set[str]:
        return self.seen({person for person, _session in month_grid(self.workshop, TUESDAY).cells})

    def on_the_sheet(self) -> set[str]:
        (sheet,) = sheets.draft([self.session])
        assert isinstance(sheet, SignInSheet)
        return self.seen({row.participant_id for page in sheet.pages for row in page})

    def with_it_on_their_own_page(self) -> set[str]:
        living = Participant.select().where(Participant.deleted_at.is_null())
        return self.seen(
            {
                person.id
                for person in living
                if presences.of_person(person.id, SEASON, EVENING).lines
                and [card.id for card in posters.personal_sessions(person.id, TUESDAY, TUESDAY)]
                == [self.session]
            }
        )

    def in_two_places(self, other: int) -> set[str]:
        cards = timetable.sessions_by_id([self.session, other])
        return self.seen({person for clash in clashes.among(cards) for person in clash.people})

    def close(self) -> None:
        with changing("test.close") as changes:
            row = Session.get_by_id(self.session)
            changes.update(row, status="TENUE", closed_at=BIN)


@pytest.fixture
def sitting(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> Sitting:
    couture = make_workshop("Couture")
    session = make_session(couture)
    people: dict[str, int] = {}

    def person(name: str, *, place: bool, seat: dict[str, Any] | None, **values: Any) -> None:
        people[name] = make_participant(name, **values)
        if place:
            make_enrolment(people[name], couture)
        if seat is not None:
            with changing("test.make") as changes:
                changes.create(Attendance, session=session, participant=people[name], **seat)

    person("enrolled", place=True, seat=None)
    person("excused", place=True, seat={"mark": "ABSENT_EXCUSE"})
    person("invited", place=False, seat={})
    person("invited and excused", place=False, seat={"mark": "ABSENT_EXCUSE"})
    person("walk-in", place=False, seat={"mark": "PRESENT", "walk_in": True})
    person("in the bin", place=True, seat=None, deleted_at=BIN)
    person("in the bin, invited", place=False, seat={}, deleted_at=BIN)
    person("in the bin, came", place=True, seat={"mark": "PRESENT"}, deleted_at=BIN)
    person("stranger", place=False, seat=None)
    people["ended"] = make_participant("ended")
    make_enrolment(people["ended"], couture, last_day=date(2026, 11, 9))
    people["waiting"] = make_participant("waiting")
    make_enrolment(people["waiting"], couture, state="WAITING")
    return Sitting(session, couture, people)


EXPECTED = {"enrolled", "excused", "invited", "invited and excused", "in the bin, came"}


def test_an_open_roll_follows_the_places(sitting: Sitting) -> None:
    assert sitting.on_the_roll() == sitting.in_the_grid() == EXPECTED | {"walk-in"}
    assert sitting.on_the_sheet() == EXPECTED
    card = timetable.session(sitting.session)
    assert (card.enrolled, card.entered, card.present, card.walk_ins) == (5, 4, 2, 1)
    assert sitting.with_it_on_their_own_page() == EXPECTED - {"in the bin, came"} | {"walk-in"}


def test_a_closed_roll_is_its_rows(sitting: Sitting) -> None:
    sitting.close()
    rows = EXPECTED - {"enrolled"} | {"in the bin, invited"}
    assert sitting.on_the_roll() == sitting.in_the_grid() == rows | {"walk-in"}
    assert sitting.on_the_sheet() == rows
    card = timetable.session(sitting.session)
    assert (card.enrolled, card.entered, card.present, card.walk_ins) == (5, 4, 2, 1)
    living = {"excused", "invited", "invited and excused", "walk-in"}
    assert sitting.with_it_on_their_own_page() == living


def test_nobody_excused_is_in_two_places(
    sitting: Sitting, make_workshop: Maker, make_session: Maker, make_enrolment: Maker
) -> None:
    cuisine = make_workshop("Cuisine")
    for person in sitting.people.values():
        make_enrolment(person, cuisine)
    assert sitting.in_two_places(make_session(cuisine)) == {"enrolled", "invited", "walk-in"}


def test_a_cancelled_session_still_counts_whom_to_tell(sitting: Sitting) -> None:
    with changing("test.cancel") as changes:
        changes.update(Session.get_by_id(sitting.session), status="ANNULEE", cause="LOCAL")
    assert timetable.session(sitting.session).enrolled == 5


def test_the_words_of_these_queries_stand_once() -> None:
    folder = Path(str(lierre_desktop.centre.__file__)).parent
    repeated = re.compile(r"9999-12-31|CASE .*short_name|e\.first_day <=|-\{rank:04d\}|%04d")
    found = {path.name for path in folder.glob("*.py") if repeated.search(path.read_text("utf-8"))}
    assert found <= {"expected.py", "sheet_register.py"}
