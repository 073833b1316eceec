"""Recourses and their legal terms: each rule with its dates, its ends, and its silences."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.pathway import recourses
from lierre_desktop.centre.pathway.deadlines import Deadline, deadlines, pressing, working_day
from lierre_desktop.centre.pathway.recourses import Decision, RecourseData
from lierre_desktop.centre.undo import undo

from ..conftest import Maker

TODAY = date(2026, 11, 10)
MOSELLE, RHONE, REUNION = "57", "69", "974"


def terms_of(
    rule: str, department: str = MOSELLE, today: date = TODAY, **dates: Any
) -> list[tuple[str, date]]:
    data = RecourseData(**dates)
    return [(each.what, each.due) for each in deadlines(data, rule, department, today)]


# -- keeping -------------------------------------------------------------------------------


def test_a_recourse_is_kept_changed_and_taken_back(make_pathway: Maker) -> None:
    way = make_pathway()
    kept = recourses.save(RecourseData(pathway_id=way, kind="DALO", filed_on=date(2026, 9, 1)))
    data = recourses.get(kept.id)
    recourses.save(replace(data, received_on=date(2026, 9, 8), reference=" 57-2026 "))
    (found,) = recourses.of_pathway(way)
    assert (found.received_on, found.reference) == (date(2026, 9, 8), "57-2026")
    (deadline,) = recourses.deadlines_of(found, TODAY)
    assert deadline.due == date(2026, 12, 8)
    removed = recourses.remove(kept.id)
    assert recourses.of_pathway(way) == []
    undo(removed.batch)
    assert recourses.of_pathway(way) == [replace(found, version=found.version + 2)]


@pytest.mark.parametrize(
    ("dates", "field"),
    [
        ({"decision": Decision.REJECTED}, "decision_on"),
        ({"decision_on": TODAY}, "decision"),
        ({"filed_on": TODAY, "received_on": date(2026, 11, 9)}, "received_on"),
        ({"court_decided_on": TODAY}, "court_filed_on"),
        ({"kind": None}, "kind"),
        ({"kind": "NOPE"}, "kind"),
    ],
)
def test_what_cannot_be_is_refused(make_pathway: Maker, dates: dict[str, Any], field: str) -> None:
    values: dict[str, Any] = {"pathway_id": make_pathway(), "kind": "DALO"} | dates
    with pytest.raises(InvalidInput) as refused:
        recourses.save(RecourseData(**values))
    assert refused.value.field == field


# -- the right to housing ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("department", "due"), [(MOSELLE, date(2026, 12, 8)), (REUNION, date(2027, 3, 8))]
)
def test_the_commission_has_three_months_six_overseas(department: str, due: date) -> None:
    assert terms_of("DALO", department, received_on=date(2026, 9, 8)) == [
        ("The commission’s answer", due)
    ]


def test_without_an_acknowledgement_nothing_runs() -> None:
    assert terms_of("DALO", filed_on=date(2026, 9, 1)) == []
    assert terms_of("DAHO", filed_on=date(2026, 9, 1)) == []


def test_silence_is_a_refusal_that_can_be_challenged() -> None:
    assert terms_of("DALO", received_on=date(2026, 7, 1)) == [
        ("The commission’s answer", date(2026, 10, 1)),
        ("Challenge the silence before the tribunal", date(2026, 12, 1)),
    ]


def test_the_prefect_has_six_months_where_it_is_sure() -> None:
    won: dict[str, Any] = {"decision": Decision.FAVORABLE, "decision_on": date(2026, 8, 31)}
    assert terms_of("DALO", RHONE, **won) == [
        ("The prefect’s offer of housing", date(2027, 2, 28)),
        ("Go to the tribunal administratif", date(2027, 6, 28)),
    ]


def test_elsewhere_both_terms_are_said_and_the_last_day_is_safe() -> None:
    data = RecourseData(decision=Decision.FAVORABLE, decision_on=date(2026, 8, 31))
    offer, court = deadlines(data, "DALO", MOSELLE, TODAY)
    assert offer.due == date(2026, 11, 30) and "to be checked" in offer.explained
    assert court.due == date(2027, 3, 30)
    assert "01/12/2026" in court.explained and "28/02/2027" in court.explained


def test_an_offer_or_a_judge_ends_the_wait() -> None:
    won: dict[str, Any] = {"decision": Decision.FAVORABLE, "decision_on": date(2026, 6, 1)}
    assert terms_of("DALO", offered_on=date(2026, 8, 1), **won) == []
    assert terms_of("DALO", court_filed_on=date(2026, 10, 1), **won) == [
        ("The prefect’s offer of housing", date(2026, 9, 1)),
        ("The tribunal’s ruling", date(2026, 12, 1)),
    ]
    judged: dict[str, Any] = {
        "court_filed_on": date(2026, 10, 1),
        "court_decided_on": date(2026, 11, 1),
    }
    assert terms_of("DALO", **won, **judged) == []


def test_redirected_to_shelter_both_ways_stay_open() -> None:
    moved: dict[str, Any] = {"decision": Decision.REDIRECTED, "decision_on": date(2026, 10, 20)}
    assert terms_of("DALO", **moved) == [
        ("The prefect’s offer of shelter", date(2026, 12, 1)),
        ("Challenge the decision", date(2026, 12, 21)),  # the 20th is a Sunday
        ("Go to the tribunal administratif", date(2027, 4, 1)),
    ]


# -- shelter, legal aid, benefits ------------------------------------------------------------


def test_shelter_counts_in_weeks() -> None:
    assert terms_of("DAHO", received_on=date(2026, 10, 5)) == [
        ("The commission’s answer", date(2026, 11, 16))
    ]
    won: dict[str, Any] = {"decision": Decision.FAVORABLE, "decision_on": date(2026, 11, 2)}
    assert terms_of("DAHO", **won) == [
        ("The prefect’s offer of shelter", date(2026, 12, 14)),
        ("Go to the tribunal administratif", date(2027, 4, 14)),
    ]


def test_legal_aid_has_no_term_until_it_is_refused() -> None:
    assert terms_of("AJ", filed_on=date(2026, 1, 5), received_on=date(2026, 1, 9)) == []
    assert terms_of("AJ", decision=Decision.REJECTED, decision_on=date(2026, 11, 5)) == [
        ("Challenge the refusal of legal aid", date(2026, 11, 20))
    ]


@pytest.mark.parametrize("rule", ["RSA_RAPO", "CAF"])
def test_a_benefit_is_first_claimed_in_writing(rule: str) -> None:
    contested = date(2026, 10, 12)
    assert terms_of(rule, contested_on=contested) == [
        ("Write the prior recourse", date(2026, 12, 12))
    ]
    assert terms_of(rule, filed_on=date(2026, 10, 20)) == [
        ("The answer to the recourse", date(2026, 12, 20))
    ]
    rejected: dict[str, Any] = {"decision": Decision.REJECTED, "decision_on": contested}
    (challenge,) = terms_of(rule, filed_on=date(2026, 9, 1), **rejected)
    # A Saturday: only the administrative court's terms are surely extended.
    assert challenge[1] == date(2026, 12, 14 if rule == "RSA_RAPO" else 12)


def test_the_silence_of_a_benefit_office_goes_to_its_own_judge() -> None:
    """12 December 2026 is a Saturday: only the administrative court's terms go on to Monday."""
    data = RecourseData(filed_on=date(2026, 8, 12))
    for rule, due, law in (("CAF", 12, "CSS"), ("RSA_RAPO", 14, "CASF"), ("AUTRE", 14, "CJA")):
        against = deadlines(data, rule, MOSELLE, TODAY)[1]
        assert (against.due, against.source[:4].rstrip(",")) == (date(2026, 12, due), law)


def test_the_contested_decision_outlives_the_filing(make_pathway: Maker) -> None:
    contested = date(2026, 10, 12)
    way = make_pathway()
    kept = recourses.save(RecourseData(pathway_id=way, kind="RSA_RAPO", contested_on=contested))
    filed = replace(recourses.get(kept.id), filed_on=date(2026, 10, 20))
    recourses.save(filed)
    assert recourses.get(kept.id).contested_on == contested
    with pytest.raises(InvalidInput) as refused:
        recourses.save(replace(recourses.get(kept.id), filed_on=date(2026, 10, 1)))
    assert refused.value.field == "filed_on"


def test_other_recourses_follow_the_general_rule() -> None:
    assert terms_of("AUTRE", received_on=date(2026, 8, 3)) == [
        ("The answer to the recourse", date(2026, 10, 3)),
        ("Challenge the silence before the tribunal", date(2026, 12, 3)),
    ]


def test_residence_is_left_to_the_letter_and_a_closed_recourse_to_rest() -> None:
    refused: dict[str, Any] = {"decision": Decision.REJECTED, "decision_on": date(2026, 11, 5)}
    assert terms_of("SEJOUR", **refused) == []
    assert terms_of("DALO", closed_on=TODAY, **refused) == []


# -- days ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "then"),
    [
        (date(2026, 11, 10), date(2026, 11, 10)),
        (date(2026, 11, 7), date(2026, 11, 9)),  # Saturday
        (date(2026, 11, 11), date(2026, 11, 12)),  # Armistice
        (date(2027, 4, 30), date(2027, 4, 30)),
        (date(2027, 5, 1), date(2027, 5, 3)),  # a holiday, then Sunday
        (date(2026, 4, 3), date(2026, 4, 3)),  # Good Friday is no holiday in Paris
    ],
)
def test_a_last_day_off_goes_to_the_next_working_day(day: date, then: date) -> None:
    assert working_day(day) == then


def test_the_one_to_watch_is_the_next_else_the_last_that_passed() -> None:
    past, soon, later = (
        Deadline("", date(2026, 11, day), "", "", date(2026, 11, day) < TODAY)
        for day in (1, 12, 20)
    )
    assert pressing([past, soon, later]) is soon
    assert pressing([past]) is past
    assert pressing([]) is None
