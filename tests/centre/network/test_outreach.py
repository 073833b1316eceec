"""Places of life, visits that count people without naming them, and whom one meets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop.centre import participants, programme
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.network import outreach
from lierre_desktop.centre.network.outreach import LivingPlaceData, VisitData, VisitTotals
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.centre.pathway import pathways
from lierre_desktop.centre.pathway.states import PathwayState
from lierre_desktop.centre.programme import StaffData
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre

from ..conftest import Maker

DAY = date(2026, 11, 10)


@pytest.fixture
def place(centre: OpenCentre) -> int:
    """A squat known since January."""
    data = LivingPlaceData(name="Rue des Forges", kind="SQUAT", known_since=date(2026, 1, 8))
    return outreach.save_place(data).id


def visit(place: int, **values: object) -> int:
    data = VisitData(place_id=place, day=DAY, women=3, children=4)
    return outreach.save(replace(data, **values)).id  # type: ignore[arg-type]


def test_visits_are_counted_and_listed(place: int) -> None:
    anne = programme.save_staff(StaffData(last_name="Weber", first_name="Anne")).id
    visit(place, men=2, unknown=1, team=(anne,))
    visit(place, day=date(2026, 10, 1), observed="Pas d’eau.\nUn poêle.")
    lines = outreach.visits()
    assert [one.data.day for one in lines] == [DAY, date(2026, 10, 1)]
    assert (lines[0].team, lines[0].data.team, lines[0].data.met) == (("Anne Weber",), (anne,), 10)
    assert lines[1].data.observed == "Pas d’eau.\nUn poêle."
    assert outreach.totals(lines) == VisitTotals(2, 6, 2, 8, 1)
    assert len(outreach.visits(date(2026, 11, 1), DAY)) == 1
    assert outreach.visits(place_id=place + 1) == []
    (line,) = outreach.places()
    assert (line.visits, line.last_visit) == (2, DAY)


def test_who_went_can_change_and_be_taken_back(place: int) -> None:
    team = [programme.save_staff(StaffData(last_name=name)).id for name in ("Weber", "Adam")]
    number = visit(place, team=(team[0],))
    done = outreach.save(replace(outreach.get(number), team=(team[1],)))
    assert outreach.get(number).team == (team[1],)
    undo(done.batch)
    assert outreach.get(number).team == (team[0],)


def test_someone_met_is_a_first_contact(place: int, make_participant: Maker) -> None:
    person = make_participant("Stan", "Ioana")
    first = visit(place, day=date(2026, 10, 1))
    second = visit(place)
    outreach.meet(second, person)
    assert outreach.people_met(second)[0].first
    outreach.meet(first, person)
    assert outreach.people_met(first)[0].first and not outreach.people_met(second)[0].first
    assert outreach.meet(first, person).batch == 0  # once is enough
    assert [one.data.id for one in outreach.of_participant(person)] == [second, first]
    assert outreach.get(first).met == 7  # the counts stay
    outreach.not_met(second, person)
    assert outreach.people_met(second) == []


def test_someone_met_becomes_a_participant_with_that_first_contact(place: int) -> None:
    number = visit(place)
    done = outreach.become_participant(number, ParticipantData(last_name="Stan"), "")
    assert participants.get(done.id).last_name == "Stan"
    (met,) = outreach.people_met(number)
    assert met.participant_id == done.id
    (pathway,) = pathways.of_participant(done.id)
    assert (pathway.state, pathway.opened_on) == (PathwayState.MET, DAY)


def test_nothing_is_kept_of_someone_met_when_the_record_is_refused(place: int) -> None:
    number = visit(place)
    with pytest.raises(InvalidInput):
        outreach.become_participant(number, ParticipantData())
    assert outreach.people_met(number) == []


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"day": None}, "day"),
        ({"day": date(2999, 1, 1)}, "day"),
        ({"place_id": 0}, "place_id"),
        ({"women": -1}, "women"),
        ({"unknown": 1000}, "unknown"),
        ({"start": 1440}, "start"),
        ({"minutes": -5}, "minutes"),
        ({"sheltered": "x" * 501}, "sheltered"),
    ],
)
def test_a_visit_that_cannot_be_is_refused(
    place: int, values: dict[str, object], field: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        visit(place, **values)
    assert refused.value.field == field


def test_a_place_with_visits_is_evacuated_rather_than_removed(place: int) -> None:
    number = visit(place)
    with pytest.raises(InvalidInput):
        outreach.remove_place(place)
    with pytest.raises(InvalidInput) as refused:
        outreach.save_place(replace(outreach.get_place(place), evacuated_on=date(2025, 1, 1)))
    assert refused.value.field == "evacuated_on"
    outreach.save_place(LivingPlaceData(name="Quai", kind="RUE"))
    outreach.save_place(replace(outreach.get_place(place), evacuated_on=DAY))
    assert [one.data.name for one in outreach.places()] == ["Quai", "Rue des Forges"]
    outreach.remove(number)
    outreach.remove_place(place)
    assert [one.data.name for one in outreach.places()] == ["Quai"]
