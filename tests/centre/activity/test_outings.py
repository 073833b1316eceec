"""The figures of the outings: places, people, and families counted by hand."""

from __future__ import annotations

from datetime import date

from lierre_desktop.centre.activity.counts import outings
from lierre_desktop.centre.activity.facts import Facts
from lierre_desktop.centre.activity.figures import Amount, Measures
from lierre_desktop.centre.activity.periods import Basis, year

from .conftest import INSTANT, Rows

MARCH, JUNE = date(2026, 3, 7), date(2026, 6, 6)


def counted() -> Measures:
    return outings.measure(Facts(year(2026), Basis.PRESENT))


def families(found: Measures) -> tuple[list[int], int]:
    """The families of each outing, and of all."""
    cells = [row.cells[1] for row in found.tables["SOR-20"].rows]
    return [cell.value for cell in cells if cell], found.figures["SOR-04"].amount.value


def trips(rows: Rows) -> int:
    return rows.workshop("Sorties", theme="outings", promised=10)


def test_two_people_of_one_household_are_one_family(rows: Rows) -> None:
    workshop = trips(rows)
    ana, bia, cem, dia = (rows.person(name) for name in ("Ana", "Bia", "Cem", "Dia"))
    rows.household(ana, bia)
    went = dict.fromkeys((ana, bia, cem), "PRESENT")
    rows.held(workshop, MARCH, went | {dia: "ABSENT"}, title="Château de Malbrouck")
    rows.held(workshop, JUNE, {bia: "RETARD"}, title="Étang")
    rows.session(workshop, date(2026, 7, 4), status="ANNULEE", cause="EFFECTIF")
    rows.held(rows.workshop("Couture"), MARCH, {dia: "PRESENT"})
    found = counted()
    assert {code: measure.amount for code, measure in found.figures.items()} == {
        "SOR-01": Amount(2),
        "SOR-02": Amount(4),
        "SOR-03": Amount(3),
        "SOR-04": Amount(2),
        "SOR-05": Amount(10),
    }
    assert families(found) == ([2, 1], 2)
    assert found.figures["SOR-03"].behind.ids == (ana, bia, cem)
    assert [row.label for row in found.tables["SOR-20"].rows] == [
        "7 March: Château de Malbrouck",
        "6 June: Étang",
    ]


def test_a_household_is_the_one_of_the_day(rows: Rows) -> None:
    workshop = trips(rows)
    ana, bia = rows.person("Ana"), rows.person("Bia")
    rows.household(ana, bia, since=date(2026, 5, 1))
    marks = {ana: "PRESENT", bia: "PRESENT"}
    rows.held(workshop, MARCH, marks)
    rows.held(workshop, JUNE, marks)
    assert families(counted()) == ([2, 1], 1)


def test_who_left_a_household_is_no_more_of_it(rows: Rows) -> None:
    workshop = trips(rows)
    ana, bia = rows.person("Ana"), rows.person("Bia")
    household = rows.household(ana)
    rows.member(household, "CONJOINT", participant=bia, until=date(2026, 4, 30))
    rows.held(workshop, MARCH, {ana: "PRESENT", bia: "PRESENT"})
    rows.held(workshop, JUNE, {ana: "PRESENT", bia: "PRESENT"})
    assert families(counted()) == ([1, 2], 2)


def test_a_membership_of_the_bin_makes_no_family(rows: Rows) -> None:
    workshop = trips(rows)
    ana, bia = rows.person("Ana"), rows.person("Bia")
    household = rows.household(ana)
    rows.member(household, "CONJOINT", participant=bia, deleted_at=INSTANT)
    rows.held(workshop, MARCH, {ana: "PRESENT", bia: "PRESENT"})
    assert families(counted()) == ([2], 2)


def test_an_outing_nobody_came_to_is_held_all_the_same(rows: Rows) -> None:
    rows.held(trips(rows), MARCH, title="Musée")
    found = counted()
    assert found.figures["SOR-01"].amount == Amount(1)
    assert families(found) == ([0], 0)


def test_no_outing_at_all(rows: Rows) -> None:
    found = counted()
    assert {measure.amount.value for measure in found.figures.values()} == {0}
    assert found.tables["SOR-20"].rows == ()
    assert set(found.figures) | set(found.tables) == set(outings.DEFINITIONS)
