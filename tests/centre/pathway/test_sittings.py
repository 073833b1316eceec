"""An interview kept with the appointment agreed and the steps it moved on."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.pathway import interviews, objectives, sittings, steps
from lierre_desktop.centre.pathway.interviews import InterviewData, InterviewState
from lierre_desktop.centre.pathway.objectives import ObjectiveData
from lierre_desktop.centre.pathway.sittings import Sitting
from lierre_desktop.centre.pathway.steps import StepData
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre

from ..conftest import Maker

DAY = date(2026, 11, 10)
NOW = datetime.combine(DAY, time(14, 58))


@pytest.fixture
def person(centre: OpenCentre, make_participant: Maker) -> int:
    return make_participant("Diallo", "Amina")


def held(person: int, **values: object) -> Sitting:
    data = {"participant_id": person, "state": InterviewState.DONE, "kind": "SUIVI"}
    return Sitting(**data | {"day": DAY, "start": 840} | values)  # type: ignore[arg-type]


def test_one_gesture_keeps_all_of_it_and_one_takes_it_back(
    person: int, make_pathway: Maker
) -> None:
    pathway = make_pathway(person)
    step = StepData(pathway_id=pathway, kind="PERMIS", status="A_FAIRE", opened_on=DAY)
    number = steps.save(step).id
    agreed = held(
        person,
        pathway_id=pathway,
        place="Espace adultes",
        next_day=date(2026, 11, 24),
        next_start=570,
        next_purpose="Le contrat",
        statuses=((number, "ACCEPTEE"),),
    )
    done = sittings.save(agreed, now=NOW)
    after, before = interviews.of_participant(person)
    assert (before.id, before.state) == (done.id, InterviewState.DONE)
    assert (after.state, after.day, after.start) == (
        InterviewState.PLANNED,
        date(2026, 11, 24),
        570,
    )
    assert (after.place, after.purpose, after.pathway_id) == (
        "Espace adultes",
        "Le contrat",
        pathway,
    )
    assert (steps.get(number).status, steps.get(number).closed_on) == ("ACCEPTEE", DAY)
    undo(done.batch)
    assert interviews.of_participant(person) == []
    assert steps.get(number).status == "A_FAIRE"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"next_start": 570}, "next_day"),
        ({"next_purpose": "Le contrat"}, "next_day"),
        ({"next_day": date(2026, 11, 9)}, "next_day"),
        ({"next_day": DAY, "next_start": 9_000}, "next_start"),
        ({"next_day": DAY, "next_purpose": "x" * 300}, "next_purpose"),
    ],
)
def test_what_is_wrong_in_the_appointment_is_said_beside_it(
    person: int, values: dict[str, object], field: str
) -> None:
    with pytest.raises(InvalidInput) as refusal:
        sittings.save(held(person, **values), now=NOW)
    assert refusal.value.field == field
    assert interviews.of_participant(person) == []


def test_an_interview_begins_where_the_last_one_was_about_the_same_objective(
    person: int, make_pathway: Maker
) -> None:
    pathway = make_pathway(person)
    for title in ("Apprendre", "Se loger"):
        objectives.save(ObjectiveData(pathway_id=pathway, title=title, set_on=DAY))
    first, second = objectives.of_pathway(pathway)
    assert sittings.start_now(person, NOW).objective_id == first.id
    last = held(person, pathway_id=pathway, objective_id=second.id, place="Mairie")
    sittings.save(last, now=NOW)
    begun = sittings.start_now(person, NOW)
    assert (begun.objective_id, begun.place, begun.minutes) == (second.id, "Mairie", 90)


def test_a_planned_interview_takes_place_once_its_hour_is_near(person: int) -> None:
    soon = InterviewData(participant_id=person, kind="SUIVI", day=DAY, start=15 * 60 + 30)
    later = InterviewData(participant_id=person, kind="SUIVI", day=DAY, start=17 * 60)
    past = InterviewData(participant_id=person, kind="SUIVI", day=date(2026, 11, 9), start=17 * 60)
    begun = sittings.takes_place(soon, NOW)
    assert (begun.state, begun.start) == (InterviewState.DONE, 14 * 60 + 58)
    assert sittings.takes_place(later, NOW).state is InterviewState.PLANNED
    over = sittings.takes_place(past, NOW)
    assert (over.state, over.start) == (InterviewState.DONE, 17 * 60)


def test_todays_appointments_come_before_the_records_opened_last(
    person: int, make_participant: Maker
) -> None:
    last, seen, other = (make_participant("Benali", name) for name in ("Lea", "Mia", "Zoe"))
    planned = InterviewData(participant_id=person, kind="SUIVI", day=DAY, start=900)
    interviews.save(planned, now=NOW)
    sittings.save(held(last), now=NOW)
    found = sittings.expected_people(NOW, [seen, person])
    assert [each.id for each in found] == [person, seen, last]
    assert other not in [each.id for each in found]
