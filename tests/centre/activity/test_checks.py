"""What is left undone before a year is closed: found, counted in words, silent in order."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from lierre_desktop.centre.activity.calculation import measured
from lierre_desktop.centre.activity.checks import Check, checks
from lierre_desktop.centre.activity.figures import Subject, behind
from lierre_desktop.centre.activity.periods import Period, asked, year
from lierre_desktop.centre.person.states import Aspect
from lierre_desktop.database.models import Assessment, Orientation, Partner, database

from .conftest import Rows

NOW = datetime(2025, 11, 10, 18, 0)
QUERY = asked(year(2025), NOW.date())
DAY = date(2025, 3, 4)


def found() -> dict[str, Check]:
    return {check.code: check for check in checks(QUERY, NOW)}


def known_person(rows: Rows, name: str = "Diallo", **values: Any) -> int:
    """Someone of whom everything is noted."""
    values = {"gender": "F", "birth_date": date(1990, 6, 15)} | values
    person = rows.person(name, **values)
    rows.state(person, Aspect.RESOURCES, DAY, resources=("RSA_SOCLE",))
    rows.state(person, Aspect.HOUSING, DAY, housing="RUE")
    rows.state(person, Aspect.DISTRICT, DAY, qpv=True)
    return person


def closed_pathway(rows: Rows, person: int, **values: Any) -> int:
    """A pathway that ended in the period as it should."""
    pathway = rows.pathway(person, DAY, welcomed=DAY, closed=date(2025, 6, 30), **values)
    rows.add(Assessment, pathway=pathway, day=date(2025, 6, 30), kind="EXIT")
    return pathway


def test_a_year_in_order_says_nothing(rows: Rows) -> None:
    assert checks(QUERY, NOW) == []
    person = known_person(rows)
    closed_pathway(rows, person)
    rows.held(rows.workshop(), DAY, {person: "PRESENT"})
    rows.interview(person, DAY)
    assert checks(QUERY, NOW) == []


def test_sessions_count_from_the_day_after_as_in_the_figures(rows: Rows) -> None:
    workshop = rows.workshop()
    past = rows.session(workshop, DAY)
    over = rows.session(workshop, NOW.date() - timedelta(days=1))
    rows.session(workshop, NOW.date(), start=9 * 60, end=10 * 60)
    rows.session(workshop, date(2024, 12, 31))
    rows.session(workshop, DAY, status="ANNULEE", cause="FERIE")
    check = found()["sessions"]
    assert (check.words, check.gesture) == ("2 sessions aren't entered", "enter_sessions")
    assert check.behind == behind(Subject.SESSION, (past, over))
    assert measured(QUERY).figures["ATE-16"].behind == check.behind
    database.execute_sql("DELETE FROM session WHERE id = ?", (over,))
    assert found()["sessions"].words == "1 session isn't entered"


def test_an_interview_in_the_past_waits_for_its_outcome(rows: Rows) -> None:
    person = known_person(rows)
    late = rows.interview(person, DAY, state="PLANNED")
    rows.interview(person, date(2025, 11, 11), state="PLANNED")
    rows.interview(known_person(rows, "Weber", deleted_at="2025-12-01"), DAY, state="PLANNED")
    assert found()["interviews"].behind.ids == (late,)


def test_who_came_without_a_pathway(rows: Rows) -> None:
    without, before, within = (known_person(rows, name) for name in ("A", "B", "C"))
    rows.pathway(before, date(2023, 1, 9), welcomed=date(2023, 1, 9), closed=date(2024, 6, 30))
    rows.pathway(within, date(2025, 9, 1), welcomed=date(2025, 9, 1))
    rows.held(rows.workshop(), DAY, {without: "PRESENT", before: "RETARD", within: "PRESENT"})
    assert found()["without_pathway"].behind.ids == (without, before)


def test_an_exit_says_how_and_is_assessed(rows: Rows) -> None:
    person = known_person(rows)
    closed_pathway(rows, person)
    day = date(2025, 7, 1)
    elsewhere = rows.pathway(person, DAY, welcomed=DAY, closed=day, end="REORIENTE", kind=None)
    out = rows.pathway(person, DAY, welcomed=DAY, closed=day)
    rows.pathway(person, DAY, closed=day, end="SANS_SUITE", kind=None)
    assert found()["exit_kind"].behind == behind(Subject.PATHWAY, (elsewhere,))
    assert found()["exit_assessment"].behind == behind(Subject.PATHWAY, (out,))


def test_a_referral_isnt_asked_of_who_came_by_herself(rows: Rows) -> None:
    by_herself, sent, noted = (known_person(rows, name) for name in ("A", "B", "C"))
    rows.pathway(by_herself, DAY, welcomed=DAY)
    untold = rows.pathway(sent, DAY, welcomed=date(2025, 3, 5))
    rows.referral(rows.pathway(noted, DAY, welcomed=date(2025, 3, 5)), DAY)
    assert found()["prescriber"].behind == behind(Subject.PATHWAY, (untold,))


def test_enrolments_go_on_after_the_pathway(rows: Rows) -> None:
    workshop = rows.workshop()
    over, back, never = (known_person(rows, name) for name in ("A", "B", "C"))
    closed_pathway(rows, over)
    closed_pathway(rows, back)
    rows.pathway(back, date(2025, 10, 1), welcomed=date(2025, 10, 1))
    going_on, *_others = (rows.enrolment(person, workshop, DAY) for person in (over, back, never))
    rows.enrolment(over, rows.workshop("Cuisine"), DAY, date(2025, 6, 30))
    assert found()["still_enrolled"].behind == behind(Subject.ENROLMENT, (going_on,))


def test_orientations_wait_for_an_answer_until_they_are_due(rows: Rows) -> None:
    person = known_person(rows)
    partner = rows.add(Partner, name="AFAD", axis="ASSOCIATIF")
    values = {"participant": person, "partner": partner}
    due = rows.add(Orientation, made_on=DAY, **values)
    rows.add(Orientation, made_on=date(2025, 11, 5), **values)
    rows.add(Orientation, made_on=DAY, closed_on=date(2025, 4, 1), **values)
    rows.add(Orientation, made_on=DAY, answer="ACCEPTED", answered_on=DAY, **values)
    assert found()["orientations"].behind == behind(Subject.ORIENTATION, (due,))


MISSING = {
    "birth_date": ("birth_date", "1 person has no birth date"),
    "gender": ("gender", "1 person's gender isn't known"),
}


@pytest.mark.parametrize("code", MISSING)
def test_a_record_of_the_period_is_complete(rows: Rows, code: str) -> None:
    field, words = MISSING[code]
    nothing: dict[str, Any] = {field: None}
    incomplete = known_person(rows, "Diallo", **nothing)
    outside = known_person(rows, "Weber", **nothing)
    for person, day in ((incomplete, DAY), (outside, date(2024, 3, 4))):
        rows.interview(person, day)
    check = found()[code]
    assert check.behind == behind(Subject.PERSON, (incomplete,))
    assert (check.words, check.gesture) == (words, "complete_person")


def test_situations_are_noted_by_the_end_of_the_period(rows: Rows) -> None:
    person = rows.person(gender="F", birth_date=date(1990, 6, 15))
    rows.interview(person, DAY)
    rows.state(person, Aspect.RESOURCES, DAY, rsa_right=None)
    rows.state(person, Aspect.HOUSING, date(2026, 1, 5), housing="RUE")
    rows.state(person, Aspect.DISTRICT, DAY, district="Côte des Roses")
    assert {"resources", "housing", "qpv"} == found().keys()
    assert all(check.behind.ids == (person,) for check in found().values())


def test_what_was_asked_and_not_told_is_still_missing(rows: Rows) -> None:
    person = rows.person(gender="F", birth_date=date(1990, 6, 15))
    rows.interview(person, DAY)
    rows.state(person, Aspect.RESOURCES, DAY, resources=("NC",))
    rows.state(person, Aspect.HOUSING, DAY, housing="NC")
    assert {"resources", "housing"} <= found().keys()


def test_promised_sessions_are_still_to_hold(rows: Rows) -> None:
    workshop = rows.workshop("Sophrologie", promised=3)
    rows.held(workshop, DAY)
    planned = rows.session(workshop, date(2025, 12, 2))
    check = found()["promises"]
    assert check.words == "2 promised sessions aren't held yet"
    assert check.behind == behind(Subject.SESSION, (planned,))
    rows.held(workshop, DAY, start=700, end=800)
    rows.held(workshop, DAY, start=800, end=900)
    assert "promises" not in found()


def test_promises_that_a_finished_year_broke_have_no_gesture(rows: Rows) -> None:
    rows.held(rows.workshop("Sophrologie", promised=2), DAY)
    (check,) = (
        each
        for each in checks(asked(year(2025), date(2026, 2, 1)), datetime(2026, 2, 1, 9, 0))
        if each.code == "promises"
    )
    assert (check.words, check.gesture) == ("1 promised session wasn't held", "")


def test_promises_of_a_year_are_not_missing_from_a_month(rows: Rows) -> None:
    rows.session(rows.workshop(promised=9), DAY)
    month = asked(Period(DAY.replace(day=1), DAY), NOW.date())
    assert [check.code for check in checks(month, NOW)] == ["sessions"]


def test_the_most_important_comes_first(rows: Rows) -> None:
    person = rows.person()
    rows.interview(person, DAY)
    rows.session(rows.workshop(promised=9), DAY)
    assert list(found())[0] == "sessions"
    assert list(found())[-1] == "promises"
