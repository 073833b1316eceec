"""What waits on Today and what comes next on a record: each kind, its days, its limits."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lierre_desktop.centre.pathway.needs import NeedKind, needs
from lierre_desktop.centre.pathway.next_action import NextAction, next_action
from lierre_desktop.database.models import (
    Assessment,
    HousingMeasure,
    Interview,
    Objective,
    Orientation,
    PathwayTransition,
    Placement,
    Recourse,
    Relay,
    Step,
    database,
)

from ..conftest import Maker
from .rows import make

TODAY = date(2026, 11, 10)
NOON = 12 * 60
LAST = TODAY + timedelta(days=30)
BEYOND = TODAY + timedelta(days=31)


@pytest.fixture
def zeynep(make_participant: Maker) -> int:
    return make_participant("Arslan", "Zeynep", created_at="2026-01-13T08:00:00+00:00")


@pytest.fixture
def way(make_pathway: Maker, zeynep: int) -> int:
    """A pathway reviewed a fortnight ago: it asks for nothing by itself."""
    made = make_pathway(zeynep, state="EN_PARCOURS")
    make(Assessment, pathway=made, day=date(2026, 10, 27), kind="REVIEW")
    return made


def found(kind: NeedKind) -> list[tuple[str, date]]:
    return [(need.what, need.day) for need in needs(TODAY, NOON).of(kind)]


def plan(person: int, day: date, start: int | None = 9 * 60, **values: str) -> int:
    return make(
        Interview, participant=person, state="PLANNED", kind="SUIVI", day=day, start=start, **values
    )


# -- each kind -----------------------------------------------------------------------------


def test_a_quiet_pathway_asks_for_nothing(way: int) -> None:
    assert needs(TODAY, NOON).lines == ()


def test_interviews_of_today_and_those_to_enter(zeynep: int) -> None:
    plan(zeynep, date(2026, 11, 5))
    plan(zeynep, TODAY)  # 9 h to 10 h 30: over at noon
    plan(zeynep, TODAY, 14 * 60, purpose="Le contrat")
    plan(zeynep, TODAY, None)
    plan(zeynep, date(2026, 11, 11))
    assert found(NeedKind.APPOINTMENT) == [("Follow-up", TODAY), ("Le contrat", TODAY)]
    assert found(NeedKind.INTERVIEW_TO_ENTER) == [
        ("Follow-up", date(2026, 11, 5)),
        ("Follow-up", TODAY),
    ]


def test_steps_late_ones_first(way: int) -> None:
    base = {"pathway": way, "status": "EN_COURS", "who": "PERSON", "opened_on": TODAY}
    make(Step, kind="CV", due_on=LAST, **base)
    make(Step, kind="FSL", title="Dossier FSL", due_on=date(2026, 10, 1), **base)
    make(Step, kind="CV", due_on=BEYOND, **base)
    make(Step, kind="CV", due_on=TODAY, closed_on=TODAY, **base)
    make(Step, kind="VICTIMES", title="Plainte", theme="VIOLENCES", due_on=TODAY, **base)
    assert found(NeedKind.STEP) == [
        ("Dossier FSL", date(2026, 10, 1)),
        ("Step", TODAY),
        ("CV, job application", LAST),
    ]


def test_contracts_until_another_follows(way: int, make_contract: Maker) -> None:
    make_contract(way, ends_on=date(2026, 11, 22))
    make_contract(way, date(2026, 2, 1), kind="CER", ends_on=BEYOND)
    assert found(NeedKind.CONTRACT) == []  # the longer one follows
    make_contract(way, date(2026, 3, 1), kind="CEJ", ends_on=date(2026, 12, 1))
    assert found(NeedKind.CONTRACT) == [("Contrat d’engagement jeune", date(2026, 12, 1))]


def test_reviews_by_the_rhythm_or_the_day_wished(zeynep: int, make_pathway: Maker) -> None:
    way = make_pathway(zeynep, state="EN_PARCOURS", opened_on=date(2026, 8, 31))
    assert found(NeedKind.REVIEW) == [("First assessment", date(2026, 11, 30))]
    make(Assessment, pathway=way, day=date(2026, 9, 1), kind="ENTRY")
    assert found(NeedKind.REVIEW) == [("Review of the pathway", date(2026, 12, 1))]
    wished = date(2026, 11, 20)
    make(Assessment, pathway=way, day=date(2026, 9, 2), kind="REVIEW", next_review_on=wished)
    assert found(NeedKind.REVIEW) == [("Review of the pathway", wished)]
    make(Assessment, pathway=way, day=date(2026, 9, 3), kind="EXIT")
    assert found(NeedKind.REVIEW) == []


def test_a_suspension_is_looked_at_again(zeynep: int, make_pathway: Maker) -> None:
    way = make_pathway(zeynep, state="SUSPENDU", since=date(2026, 9, 1))
    make(PathwayTransition, pathway=way, state="SUSPENDU", day=date(2026, 9, 2), review_on=TODAY)
    assert found(NeedKind.SUSPENSION) == [("", TODAY)]


def test_recourses_leases_and_placements(way: int) -> None:
    make(Recourse, pathway=way, kind="DALO", received_on=date(2026, 8, 20))
    make(Recourse, pathway=way, kind="DALO", received_on=date(2026, 9, 20))
    make(HousingMeasure, pathway=way, kind="SOUS_LOCATION", starts_on=date(2026, 6, 1))
    make(Placement, pathway=way, kind="CDDI", employer="ACI", starts_on=TODAY, ends_on=LAST)
    make(Placement, pathway=way, kind="CDDI", employer="ACI", starts_on=TODAY, ends_on=BEYOND)
    assert found(NeedKind.RECOURSE) == [
        ("DALO appeal (housing): The commission’s answer", date(2026, 11, 20))
    ]
    assert found(NeedKind.HOUSING_REVIEW) == [("Sub-letting by an association", date(2026, 12, 1))]
    assert found(NeedKind.PLACEMENT) == [("CDD d’insertion (CDDI) · ACI", LAST)]


def test_answers_awaited_and_news_to_pass_on(zeynep: int, make_partner: Maker) -> None:
    ccas = make_partner("CCAS")
    base = {"participant": zeynep, "partner": ccas}
    make(Orientation, made_on=date(2026, 10, 26), **base)  # 15 days ago, no day of reminding
    make(Orientation, made_on=date(2026, 10, 27), **base)
    waiting = {"answer": "WAITING", "answered_on": date(2026, 10, 5)}
    make(Orientation, made_on=date(2026, 10, 1), remind_on=TODAY, **waiting, **base)
    make(Orientation, made_on=date(2026, 10, 1), closed_on=TODAY, **base)
    accepted = {"answer": "ACCEPTED", "answered_on": date(2026, 11, 6)}
    make(Orientation, made_on=date(2026, 10, 1), **accepted, **base)
    make(Orientation, made_on=date(2026, 10, 1), feedback_on=TODAY, **accepted, **base)
    assert found(NeedKind.ORIENTATION) == [("CCAS", TODAY), ("CCAS", TODAY)]
    (feedback,) = needs(TODAY, NOON).of(NeedKind.FEEDBACK)
    assert (feedback.day, feedback.partner_id) == (date(2026, 11, 6), ccas)


def test_silence_and_retention(
    way: int, make_workshop: Maker, make_session: Maker, make_participant: Maker
) -> None:
    workshop = make_workshop()
    for day in (13, 20, 27):
        make_session(workshop, date(2026, 10, day))
    make_participant("Thill", "Monique", created_at="2024-11-20T08:00:00+00:00")
    assert found(NeedKind.SILENCE) == [("", date(2026, 1, 13))]
    assert found(NeedKind.RETENTION) == [("", date(2026, 11, 20))]


def test_a_silence_somebody_has_thought_of_waits_for_nothing(
    zeynep: int, way: int, make_workshop: Maker, make_session: Maker
) -> None:
    workshop = make_workshop()
    for day in (13, 20, 27):
        make_session(workshop, date(2026, 10, day))
    plan(zeynep, date(2026, 11, 12))
    assert found(NeedKind.SILENCE) == []


def test_what_is_over_or_in_the_bin_asks_for_nothing(
    make_participant: Maker, make_pathway: Maker, make_contract: Maker
) -> None:
    gone = make_participant("Thill", deleted_at="2026-11-01T08:00:00+00:00")
    for person, values in (
        (gone, {"state": "EN_PARCOURS"}),
        (0, {"state": "SORTI", "closed_on": TODAY, "exit_kind": "CDI"}),
    ):
        make_contract(make_pathway(person, **values), ends_on=TODAY)
    assert needs(TODAY, NOON).lines == ()


def test_the_number_of_queries_does_not_grow(
    make_participant: Maker, make_pathway: Maker, make_contract: Maker
) -> None:
    asked: list[str] = []
    database.connection().set_trace_callback(asked.append)
    counts = []
    for name in ("Arslan", "Nowak", "Thill"):
        way = make_pathway(make_participant(name), state="EN_PARCOURS")
        make_contract(way, ends_on=TODAY)
        make(Recourse, pathway=way, kind="DALO", received_on=date(2026, 8, 20))
        asked.clear()
        needs(TODAY, NOON)
        counts.append(len(asked))
    assert counts[0] == counts[1] == counts[2] <= 23


# -- the next action of one person -----------------------------------------------------------


def test_nothing_open_is_no_next_action(zeynep: int) -> None:
    assert next_action(zeynep, TODAY) is None


def test_a_quiet_pathway_is_proposed_its_next_review(zeynep: int, way: int) -> None:
    action = next_action(zeynep, TODAY)
    assert action == NextAction(
        NeedKind.REVIEW, "Review of the pathway", date(2027, 1, 27), None, "pathway", way
    )


def test_someone_just_welcomed_is_proposed_an_interview(zeynep: int, make_pathway: Maker) -> None:
    make_pathway(zeynep)
    assert next_action(zeynep, TODAY) == NextAction(None, "Plan an interview")


def test_the_next_interview_goes_before_what_is_due(
    zeynep: int, way: int, make_contract: Maker, make_participant: Maker
) -> None:
    make_contract(way, ends_on=date(2026, 11, 2))
    plan(make_participant("Nowak"), TODAY)
    late = next_action(zeynep, TODAY)
    assert late is not None and late.late and late.day == date(2026, 11, 2)
    assert late.title == "End of the contract: Contrat d’engagement (since 2025)"
    plan(zeynep, date(2026, 12, 24))
    planned = plan(zeynep, date(2026, 12, 1), 13 * 60, purpose="le renouvellement")
    assert next_action(zeynep, TODAY) == NextAction(
        NeedKind.APPOINTMENT,
        "Interview: le renouvellement",
        date(2026, 12, 1),
        13 * 60,
        "interview",
        planned,
    )


def test_an_interview_never_entered_is_better_than_nothing(zeynep: int) -> None:
    plan(zeynep, date(2026, 10, 1))
    action = next_action(zeynep, TODAY)
    assert action is not None and action.late and action.table == "interview"


def test_objectives_and_hand_over_meetings_come_up(zeynep: int, way: int) -> None:
    base = {"pathway": way, "set_on": TODAY}
    make(Objective, title="DELF A2", state="OPEN", due_on=LAST, **base)
    make(Objective, title="Plus tard", state="OPEN", due_on=BEYOND, **base)
    make(Objective, title="CV", state="REACHED", due_on=TODAY, closed_on=TODAY, **base)
    relay = {"pathway": way, "decided_on": TODAY}
    make(Relay, worker="Mme Weber", meeting_on=TODAY, **relay)
    make(Relay, worker="M. Klein", meeting_on=TODAY, agreed=True, done_on=TODAY, **relay)
    assert found(NeedKind.OBJECTIVE) == [("DELF A2", LAST)]
    assert found(NeedKind.RELAY) == [("Mme Weber", TODAY)]
    action = next_action(zeynep, TODAY)
    assert action is not None and action.title == "Hand-over meeting: Mme Weber"


@pytest.mark.parametrize("name", ["filed_on", "received_on", "decision_on", "court_filed_on"])
def test_one_impossible_date_leaves_today_to_the_others(way: int, zeynep: int, name: str) -> None:
    far = date(9999, 12, 20)
    decided = {"decision": "REJECTED", "decision_on": far}
    values = {name: far} | (decided if name == "decision_on" else {})
    for kind in ("DALO", "DAHO", "AJ", "CAF"):
        make(Recourse, pathway=way, kind=kind, **values)
    assert found(NeedKind.RECOURSE) == []
    assert next_action(zeynep, TODAY) is not None
