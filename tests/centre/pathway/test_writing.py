"""What can still be written once something lies in the bin, and what never happened yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from lierre_desktop.centre import participants
from lierre_desktop.centre.changes import Done, InvalidInput
from lierre_desktop.centre.network import orientations, partners
from lierre_desktop.centre.network.orientations import Answer, OrientationData
from lierre_desktop.centre.pathway import (
    assessments,
    checks,
    contracts,
    housing,
    interviews,
    objectives,
    placements,
    recourses,
    referents,
    referrals,
    relays,
    steps,
)
from lierre_desktop.centre.pathway.assessments import AssessmentData
from lierre_desktop.centre.pathway.contracts import ContractData
from lierre_desktop.centre.pathway.housing import HousingEventData, HousingMeasureData
from lierre_desktop.centre.pathway.interviews import InterviewData, InterviewState
from lierre_desktop.centre.pathway.objectives import ObjectiveData
from lierre_desktop.centre.pathway.placements import PlacementData
from lierre_desktop.centre.pathway.recourses import Decision, RecourseData
from lierre_desktop.centre.pathway.referents import ReferentData
from lierre_desktop.centre.pathway.referrals import ReferralData
from lierre_desktop.centre.pathway.relays import RelayData
from lierre_desktop.centre.pathway.states import ObjectiveState, ReferralAnswer
from lierre_desktop.centre.pathway.steps import StepData
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.models import HousingMeasure

from ..conftest import Maker
from .rows import make

TODAY = date(2026, 11, 10)
TOMORROW = TODAY + timedelta(days=1)
FAR = date(9999, 12, 20)
Save = Callable[..., Done]


@pytest.fixture
def zeynep(make_participant: Maker) -> int:
    return make_participant("Arslan", "Zeynep")


@pytest.fixture
def way(make_pathway: Maker, zeynep: int) -> int:
    return make_pathway(zeynep, state="EN_PARCOURS")


@pytest.fixture
def aim(way: int) -> int:
    return objectives.save(ObjectiveData(pathway_id=way, title="Lire", set_on=TODAY)).id


@pytest.fixture
def step(way: int, aim: int) -> int:
    values: dict[str, Any] = {"kind": "CV", "status": "EN_COURS", "opened_on": TODAY}
    return steps.save(StepData(pathway_id=way, objective_id=aim, **values)).id


# -- the bin -------------------------------------------------------------------------------


def test_an_objective_removed_lets_go_of_its_interviews(zeynep: int, way: int, aim: int) -> None:
    held = InterviewData(
        participant_id=zeynep,
        state=InterviewState.DONE,
        kind="SUIVI",
        day=date(2026, 11, 9),
        pathway_id=way,
        objective_id=aim,
    )
    number = interviews.save(held).id
    removed = objectives.remove(aim)
    assert interviews.get(number).objective_id is None
    undo(removed.batch)
    assert interviews.get(number).objective_id == aim
    objectives.remove(aim)
    interviews.save(replace(interviews.get(number), summary="Noté."))
    assert interviews.get(number).summary == "Noté."


def test_a_step_removed_lets_go_of_its_recourses_and_orientations(
    zeynep: int, way: int, step: int, make_partner: Maker
) -> None:
    recourse = recourses.save(RecourseData(pathway_id=way, step_id=step, kind="DALO")).id
    sent = OrientationData(participant_id=zeynep, partner_id=make_partner("CCAS"), made_on=TODAY)
    orientation = orientations.save(replace(sent, step_id=step)).id
    removed = steps.remove(step)
    assert recourses.get(recourse).step_id is None
    assert orientations.get(orientation).step_id is None
    undo(removed.batch)
    assert (recourses.get(recourse).step_id, orientations.get(orientation).step_id) == (step, step)


def test_what_was_linked_before_may_be_saved_again(
    zeynep: int, way: int, make_partner: Maker, make_contact: Maker
) -> None:
    ccas = make_partner("CCAS")
    weber = make_contact(ccas, "Weber")
    sent = OrientationData(participant_id=zeynep, partner_id=ccas, made_on=TODAY)
    number = orientations.save(replace(sent, contact_id=weber)).id
    orientations.answer(number, Answer.REFUSED, TODAY)
    orientations.feedback(number, TODAY)
    partners.remove_contact(weber)
    partners.remove(ccas)
    orientations.save(replace(orientations.get(number), motive="Logement"))
    assert orientations.get(number).motive == "Logement"
    with pytest.raises(InvalidInput):
        orientations.save(sent)


def test_nothing_is_written_for_a_person_in_the_bin(way: int, zeynep: int) -> None:
    lease = make(HousingMeasure, pathway=way, kind="BAIL_GLISSANT", starts_on=TODAY)
    done = participants.remove(zeynep, today=TODAY)
    assert "pathway is still open" in done.said
    attempts: list[tuple[Save, Any]] = [
        (assessments.save, AssessmentData(pathway_id=way, day=TODAY, summary="Bien.")),
        (contracts.save, ContractData(pathway_id=way, kind="CE", starts_on=TODAY)),
        (housing.save, HousingMeasureData(pathway_id=way, starts_on=TODAY)),
        (housing.save_event, HousingEventData(measure_id=lease, kind="BILAN", day=TODAY)),
        (objectives.save, ObjectiveData(pathway_id=way, title="Lire", set_on=TODAY)),
        (
            placements.save,
            PlacementData(pathway_id=way, kind="CDDI", employer="ACI", starts_on=TODAY),
        ),
        (recourses.save, RecourseData(pathway_id=way, kind="DALO")),
        (referents.save, ReferentData(pathway_id=way, staff_id=1, role="TS", since=TODAY)),
        (referrals.save, ReferralData(pathway_id=way, prescriber="CCAS", received_on=TODAY)),
        (relays.save, RelayData(pathway_id=way, worker="M. Roux", decided_on=TODAY)),
        (steps.save, StepData(pathway_id=way, kind="CV", status="EN_COURS", opened_on=TODAY)),
    ]
    for save, data in attempts:
        with pytest.raises(InvalidInput, match="in the bin") as refused:
            save(data)
        assert refused.value.field == "pathway_id", data


# -- days ----------------------------------------------------------------------------------


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is 10 November 2026."""
    monkeypatch.setattr(checks, "latest", lambda: TODAY)


DECIDED = {"decision": Decision.REJECTED, "filed_on": TODAY}


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize("day", [TOMORROW, FAR])
@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("contested_on", {}),
        ("filed_on", {}),
        ("received_on", {}),
        ("decision_on", DECIDED),
        ("offered_on", {}),
        ("court_filed_on", {}),
        ("court_decided_on", {"court_filed_on": TODAY}),
        ("closed_on", {}),
    ],
)
def test_a_recourse_tells_what_has_happened(
    way: int, name: str, more: dict[str, Any], day: date
) -> None:
    values: dict[str, Any] = {name: day} | more
    data = RecourseData(pathway_id=way, kind="DALO", **values)
    with pytest.raises(InvalidInput) as refused:
        recourses.save(data)
    assert refused.value.field == name


@pytest.mark.usefixtures("clock")
def test_what_lies_in_the_future_has_not_happened(
    zeynep: int, way: int, aim: int, step: int, make_partner: Maker
) -> None:
    sent = OrientationData(participant_id=zeynep, partner_id=make_partner("CCAS"), made_on=TODAY)
    number = orientations.save(sent).id
    received = ReferralData(pathway_id=way, prescriber="CCAS", received_on=TODAY)
    answered = replace(received, answer=ReferralAnswer.ACCEPTED, answered_on=TOMORROW)
    over = replace(steps.get(step), status="ACCEPTEE", closed_on=TOMORROW)
    reached = replace(objectives.get(aim), state=ObjectiveState.REACHED, closed_on=TOMORROW)
    attempts: list[tuple[Callable[[], Done], str]] = [
        (
            lambda: assessments.save(AssessmentData(pathway_id=way, day=TOMORROW, summary="x")),
            "day",
        ),
        (lambda: referrals.save(replace(received, received_on=TOMORROW)), "received_on"),
        (lambda: referrals.save(answered), "answered_on"),
        (lambda: steps.save(over), "closed_on"),
        (lambda: objectives.save(reached), "closed_on"),
        (lambda: orientations.save(replace(sent, made_on=TOMORROW)), "made_on"),
        (lambda: orientations.answer(number, Answer.ACCEPTED, TOMORROW), "answered_on"),
        (lambda: orientations.close(number, TOMORROW), "closed_on"),
        (lambda: orientations.save(replace(sent, remind_on=FAR)), "remind_on"),
    ]
    for attempt, field in attempts:
        with pytest.raises(InvalidInput) as refused:
            attempt()
        assert refused.value.field == field
