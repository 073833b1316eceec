"""Lives worked by hand, on which the two calculations once differed."""

from __future__ import annotations

from datetime import date

from lierre_desktop.centre import activity
from lierre_desktop.centre.activity.periods import Basis, Period, Query, asked, year

from .conftest import Rows
from .oracle_compare import differences

TODAY = date(2026, 11, 10)
IN_2025 = asked(year(2025), TODAY)


def value(code: str, query: Query = IN_2025) -> int:
    """A figure that both calculations agree on."""
    assert differences(query) == []
    return activity.measured(query).figures[code].amount.value


def test_an_interview_before_the_first_presence_is_the_entry(rows: Rows) -> None:
    person, workshop = rows.person(), rows.workshop()
    rows.interview(person, date(2024, 11, 5))
    rows.held(workshop, date(2025, 3, 4), {person: "PRESENT"})

    assert (value("PUB-06"), value("PUB-07")) == (0, 1)


def test_a_presence_before_the_first_place_is_the_entry(rows: Rows) -> None:
    person, workshop = rows.person(), rows.workshop()
    rows.held(workshop, date(2024, 11, 5), walk_ins=[person])
    rows.enrolment(person, workshop, date(2025, 2, 1))

    assert value("PUB-07", asked(year(2025), TODAY, Basis.ENROLLED)) == 1


def test_a_presence_after_the_period_tells_nothing_of_the_entry(rows: Rows) -> None:
    person = rows.person(birth_date=date(2000, 6, 15))
    rows.interview(person, date(2025, 3, 3))
    rows.held(rows.workshop(), date(2026, 3, 3), {person: "PRESENT"})

    ages = activity.measured(IN_2025).tables["PUB-21"].rows
    assert [row.key for row in ages if row.cells[0] and row.cells[0].value] == ["0"]
    assert value("PUB-06") == 1


def test_twelve_months_that_touch_thirteen_are_one_year_of_promises(rows: Rows) -> None:
    rows.held(rows.workshop(promised=24), date(2025, 1, 20))
    months = Period(date(2025, 1, 15), date(2026, 1, 14))

    assert value("ATE-14", asked(months, TODAY)) == 24


def test_a_year_over_before_the_first_session_promised_nothing(rows: Rows) -> None:
    person, workshop = rows.person(), rows.workshop(promised=5)
    rows.enrolment(person, workshop, date(2024, 12, 1))
    rows.held(workshop, date(2025, 3, 4), {person: "PRESENT"})
    both = Period(date(2024, 1, 1), date(2025, 12, 31))

    assert value("ATE-14", asked(both, TODAY)) == 5
    assert value("ATE-14", asked(year(2024), TODAY)) == 0


def test_a_theme_that_the_last_assessment_leaves_unspoken_keeps_its_state(rows: Rows) -> None:
    pathway = rows.pathway(rows.person(), date(2024, 12, 1), welcomed=date(2024, 12, 1))
    rows.assessment(pathway, date(2025, 1, 6), LANGUE="IDENTIFIE", BUDGET="SANS_DIFFICULTE")
    rows.assessment(pathway, date(2025, 5, 6), LANGUE="LEVE", BUDGET="IDENTIFIE")
    rows.assessment(pathway, date(2025, 9, 8), LANGUE="NON_ABORDE", BUDGET="SANS_DIFFICULTE")

    assert value("EVO-02") == 1
    themes = {row.key: row.cells for row in activity.measured(IN_2025).tables["EVO-20"].rows}
    assert [cell and cell.value for cell in themes["BUDGET"]] == [1, 0, 0, 0, 0]
