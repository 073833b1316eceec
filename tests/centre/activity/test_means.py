"""Time, money and the budget of a span, worked by hand."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from lierre_desktop.centre.activity.counts import means
from lierre_desktop.centre.activity.facts import Facts
from lierre_desktop.centre.activity.figures import Amount, MeasuredTable, Measures
from lierre_desktop.centre.activity.periods import Basis, Period, year
from lierre_desktop.database.models import BudgetLine, Funding, HumanMeans, StaffMember

from .conftest import INSTANT, Rows

FIRST, MIDDLE, LAST = date(2025, 1, 1), date(2025, 7, 1), date(2025, 12, 31)


def measured(span: Period | None = None, basis: Basis = Basis.FOLLOWED) -> Measures:
    return means.measure(Facts(span or year(2025), basis))


def cells(table: MeasuredTable) -> dict[str, list[int | None]]:
    """What a table adds up, by the label of its rows."""
    rows = (*table.rows, *((table.total,) if table.total else ()))
    return {row.label: [cell and cell.value for cell in row.cells] for row in rows}


def time(rows: Rows, title: str, kind: str, first: date, last: date | None, **what: Any) -> int:
    return rows.add(HumanMeans, title=title, kind=kind, starts_on=first, ends_on=last, **what)


def grant(rows: Rows, funder: str, planned: int, realised: int | None = None, **dates: date) -> int:
    values = {"starts_on": FIRST, "ends_on": LAST} | dates
    return rows.add(Funding, funder=funder, amount_cents=planned, realised_cents=realised, **values)


def test_an_empty_centre_has_no_means(rows: Rows) -> None:
    found = measured()
    assert {*found.figures, *found.tables} == set(means.DEFINITIONS)
    assert not any(figure.amount.value for figure in found.figures.values())
    assert found.figures["MOY-06"].amount.ratio is None
    assert found.tables["MOY-22"].rows == ()


def test_full_time_equivalents_are_in_proportion_of_the_days(rows: Rows) -> None:
    whole = time(rows, "Coordination", "STAFF", date(2024, 5, 1), None, fte_thousandths=1000)
    half = time(rows, "Accueil", "STAFF", MIDDLE, LAST, fte_thousandths=500)
    lent = time(rows, "Conseil", "SECONDED", FIRST, LAST, fte_thousandths=50)
    time(rows, "Ancien", "STAFF", date(2024, 1, 1), date(2024, 12, 31), fte_thousandths=900)
    time(rows, "Effacé", "STAFF", FIRST, LAST, fte_thousandths=900, deleted_at=INSTANT)
    time(rows, "Couture", "VOLUNTEER", FIRST, LAST, fte_thousandths=200)
    found = measured()
    # 184 of the 365 days of half a post: 0.252
    assert found.figures["MOY-01"].amount == Amount(1000 + 252 + 50)
    assert found.figures["MOY-01"].behind.ids == (whole, half, lent)
    table = cells(found.tables["MOY-21"])
    assert table["Accueil"] == [252, 0]
    assert table["Couture"] == [200, 0]
    assert table["All together"] == [1502, 0]
    assert [row.group for row in found.tables["MOY-21"].rows] == [
        "Staff",
        "Staff",
        "People seconded to the centre",
        "Volunteers",
    ]


def test_volunteers_are_people_and_their_hours_those_of_the_period(rows: Rows) -> None:
    amina = rows.add(StaffMember, last_name="Haddad", first_name="Amina")
    time(rows, "Français", "VOLUNTEER", FIRST, LAST, hours=100, staff=amina)
    time(rows, "Couture", "VOLUNTEER", MIDDLE, date(2026, 6, 30), hours=365, staff=amina)
    time(rows, "Sorties", "VOLUNTEER", MIDDLE, None, hours=73)
    time(rows, "Accueil", "STAFF", FIRST, LAST, hours=40)
    found = measured()
    assert found.figures["MOY-02"].amount == Amount(2)
    # 100 h; 184 of 365 days of 365 h; 184 days of a year of 73 h
    assert found.figures["MOY-03"].amount == Amount((100 + 184) * 60 + round(73 * 60 * 184 / 365))
    assert len(found.figures["MOY-03"].behind.ids) == 3


def test_funding_of_one_year_is_whole_and_beyond_it_in_proportion(rows: Rows) -> None:
    """The action's own budget: 30 000 + 12 600 + 2 500 = 45 100 €."""
    for funder, euros in (("Département", 30_000), ("Ville", 12_600), ("CAF", 2_500)):
        grant(rows, funder, euros * 100)
    assert measured().figures["MOY-04"].amount == Amount(45_100_00)
    quarter = measured(Period(FIRST, date(2025, 3, 31)))
    # 90 of 365 days of each, to the cent
    assert quarter.figures["MOY-04"].amount == Amount(7397_26 + 3106_85 + 616_44)
    grant(rows, "Fondation", 365_00, starts_on=MIDDLE, ends_on=date(2026, 6, 30))
    assert measured().figures["MOY-04"].amount == Amount(45_100_00 + 184_00)


def test_the_difference_is_said_once_everything_is_known(rows: Rows) -> None:
    grant(rows, "Ville", 1_000_00, 900_00)
    grant(rows, "Ville", 500_00, 500_00)
    grant(rows, "CAF", 200_00)
    grant(rows, "Passé", 200_00, 200_00, starts_on=date(2024, 1, 1), ends_on=date(2024, 12, 31))
    found = measured()
    assert cells(found.tables["MOY-20"]) == {
        "Ville": [1_500_00, 1_400_00, -100_00],
        "CAF": [200_00, None, None],
        "All together": [1_700_00, 1_400_00, None],
    }
    assert found.figures["MOY-05"].amount == Amount(1_400_00)


def test_nothing_is_said_of_what_was_realised_while_it_isnt_noted(rows: Rows) -> None:
    grant(rows, "CAF", 200_00)
    figure = measured().figures["MOY-05"]
    assert figure.amount.ratio is None
    grant(rows, "Ville", 200_00, 0)
    assert measured().figures["MOY-05"].amount == Amount(0)


def test_costs_divide_what_was_realised_else_planned(rows: Rows) -> None:
    grant(rows, "Ville", 1_000_00, 900_00)
    grant(rows, "CAF", 300_00)
    people = [rows.person(name) for name in "ABC"]
    workshop = rows.workshop()
    rows.held(workshop, date(2025, 3, 4), dict.fromkeys(people[:2], "PRESENT"))
    rows.interview(people[2], date(2025, 3, 4))
    found = measured()
    assert found.figures["MOY-06"].amount.ratio == Fraction(1_200_00, 3)
    assert found.figures["MOY-07"].amount.ratio == Fraction(1_200_00, 4)  # two people, two hours
    present = measured(basis=Basis.PRESENT)
    assert present.figures["MOY-06"].amount.ratio == Fraction(1_200_00, 2)


def test_the_budget_is_that_of_the_year_the_period_ends_in(rows: Rows) -> None:
    def line(account: str, planned: int | None, realised: int | None, **values: object) -> None:
        values = {"year": 2025} | values
        rows.add(
            BudgetLine,
            account=account,
            planned_cents=planned,
            realised_cents=realised,
            **values,
        )

    line("60", 4_000_00, 3_000_00)
    line("64", 6_000_00, 6_500_00)
    line("74", 8_000_00, 8_000_00, label="Département")
    line("74", 2_000_00, None, label="Ville")
    line("86", 500_00, 500_00)
    line("87", 500_00, 500_00)
    line("60", 9_00, 9_00, year=2024)
    line("60", 9_00, 9_00, deleted_at=INSTANT)
    table = measured(Period(date(2024, 9, 1), date(2025, 8, 31))).tables["MOY-22"]
    assert cells(table) == {
        "60 Achats": [4_000_00, 3_000_00, -1_000_00, 3_000_00],
        "64 Charges de personnel": [6_000_00, 6_500_00, 500_00, 6_500_00],
        "Total charges": [10_000_00, 9_500_00, -500_00, 9_500_00],
        "74 Subventions d’exploitation\N{NO-BREAK SPACE}: Département": [
            *(8_000_00, 8_000_00, 0, 8_000_00)
        ],
        "74 Subventions d’exploitation\N{NO-BREAK SPACE}: Ville": [2_000_00, None, None, None],
        "Total income": [10_000_00, 8_000_00, None, None],
        "86 Emplois des contributions volontaires en nature": [500_00, 500_00, 0, 500_00],
        "Total use of gifts in kind": [500_00, 500_00, 0, 500_00],
        "87 Contributions volontaires en nature": [500_00, 500_00, 0, 500_00],
        "Total gifts in kind": [500_00, 500_00, 0, 500_00],
    }
    assert table.rows[0].cells[-1] == Amount(3_000_00, 4_000_00)
    assert table.total is None
