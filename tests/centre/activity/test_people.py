"""How many people a year counts: cases worked out by hand, whatever the queries say."""

from __future__ import annotations

from datetime import date

import pytest

from lierre_desktop.centre.activity.counts import people, profile
from lierre_desktop.centre.activity.facts import Facts
from lierre_desktop.centre.activity.figures import Amount
from lierre_desktop.centre.activity.periods import Basis, Period, year
from lierre_desktop.database.journal import now
from lierre_desktop.database.models import database

from .conftest import Rows

YEAR = year(2026)


def values(basis: Basis = Basis.FOLLOWED, span: Period = YEAR) -> dict[str, int]:
    """The amount of each figure."""
    found = people.measure(Facts(span, basis)).figures
    assert set(found) == set(people.DEFINITIONS)
    return {code: measure.amount.value for code, measure in found.items()}


def behind(code: str, basis: Basis = Basis.FOLLOWED, span: Period = YEAR) -> tuple[int, ...]:
    """The ids behind a figure."""
    return people.measure(Facts(span, basis)).figures[code].behind.ids


@pytest.mark.parametrize("basis", Basis)
def test_a_centre_without_anybody_counts_nobody(rows: Rows, basis: Basis) -> None:
    assert set(values(basis).values()) == {0}
    assert people.measure(Facts(YEAR, basis)).figures["PUB-10"].amount == Amount(0, 0)


def test_one_person_by_each_basis(rows: Rows) -> None:
    sewing = rows.workshop()
    referred, met, enrolled, present = (rows.person() for _each in range(4))
    rows.referral(rows.pathway(referred, date(2026, 3, 2)), date(2026, 3, 2))
    rows.interview(met, date(2026, 3, 3))
    rows.enrolment(enrolled, sewing, date(2026, 3, 4))
    rows.held(sewing, date(2026, 3, 5), {present: "RETARD"})

    assert behind("PUB-01", Basis.ORIENTED) == (referred,)
    assert behind("PUB-01", Basis.FOLLOWED) == (met, present)
    assert behind("PUB-01", Basis.ENROLLED) == (enrolled,)
    assert behind("PUB-01", Basis.PRESENT) == (present,)


def test_only_what_took_place_in_the_period_is_followed(rows: Rows) -> None:
    sewing = rows.workshop()
    who = rows.person()
    for state in ("PLANNED", "EXCUSED", "MISSED", "CANCELLED"):
        rows.interview(who, date(2026, 5, 5), state=state)
    rows.interview(who, date(2025, 12, 31))
    rows.interview(who, date(2027, 1, 1))
    rows.held(sewing, date(2026, 5, 6), {who: "ABSENT"})
    rows.mark(rows.session(sewing, date(2026, 5, 7)), who)  # its roll isn't closed

    assert values()["PUB-01"] == 0


def test_two_pathways_in_a_year_count_one_person(rows: Rows) -> None:
    who = rows.person()
    first = rows.pathway(
        who, date(2026, 1, 12), welcomed=date(2026, 1, 20), closed=date(2026, 4, 12)
    )
    second = rows.pathway(who, date(2026, 9, 1), welcomed=date(2026, 9, 8))
    rows.referral(first, date(2026, 1, 12))
    rows.referral(second, date(2026, 9, 1))
    rows.interview(who, date(2026, 9, 8))

    found = values()

    assert found["PUB-01"] == found["PUB-02"] == found["PUB-03"] == found["PUB-06"] == 1
    assert found["PUB-08"] == found["PUB-09"] == 1  # out in April, there again in December
    assert found["PUB-04"] == found["PUB-05"] == found["PUB-07"] == 0
    assert behind("PUB-10") == (first,)


def test_an_entry_before_the_year_and_an_exit_in_it(rows: Rows) -> None:
    who = rows.person()
    pathway = rows.pathway(
        who, date(2025, 11, 3), welcomed=date(2025, 11, 10), closed=date(2026, 2, 1)
    )
    rows.referral(pathway, date(2025, 11, 3))
    rows.interview(who, date(2026, 1, 15))

    found = values()

    assert (found["PUB-06"], found["PUB-07"]) == (0, 1)
    assert (found["PUB-02"], found["PUB-03"]) == (0, 0)  # both in 2025
    assert (found["PUB-08"], found["PUB-09"]) == (0, 1)
    # 27 days of November, 31 of December, 31 of January and the first of February.
    assert people.measure(Facts(YEAR, Basis.FOLLOWED)).figures["PUB-10"].amount == Amount(90, 1)
    assert values(span=year(2025))["PUB-08"] == 1  # the exit isn't known yet


def test_who_comes_back_after_a_pathway_that_ran_into_the_year_is_carried_over(
    rows: Rows,
) -> None:
    who = rows.person()
    rows.pathway(who, date(2024, 5, 2), welcomed=date(2024, 5, 2), closed=date(2026, 3, 1))
    rows.pathway(who, date(2026, 10, 1), welcomed=date(2026, 10, 1))
    rows.interview(who, date(2026, 10, 1))

    found = values()

    assert (found["PUB-06"], found["PUB-07"]) == (0, 1)


def test_who_comes_back_years_later_is_new(rows: Rows) -> None:
    who = rows.person()
    rows.pathway(who, date(2019, 5, 2), welcomed=date(2019, 5, 2), closed=date(2020, 3, 1))
    rows.pathway(who, date(2026, 10, 1), welcomed=date(2026, 10, 1))
    rows.interview(who, date(2026, 10, 1))

    assert values()["PUB-06"] == 1


def test_what_became_of_those_referred(rows: Rows) -> None:
    day = date(2026, 6, 1)
    came, gone, awaited, later, twice = (rows.person() for _each in range(5))
    rows.referral(rows.pathway(came, day, welcomed=date(2026, 6, 9)), day)
    for who in (gone, twice):
        closed = rows.pathway(who, day, closed=date(2026, 7, 1), end="SANS_SUITE", kind=None)
        rows.referral(closed, day)
    rows.referral(rows.pathway(awaited, day), day)
    rows.referral(rows.pathway(later, day, welcomed=date(2027, 1, 4)), day)
    rows.referral(rows.pathway(twice, date(2026, 9, 1), welcomed=date(2026, 9, 2)), day)

    assert behind("PUB-02") == (came, gone, awaited, later, twice)
    assert behind("PUB-03") == (came, twice)
    assert behind("PUB-04") == (gone,)
    assert behind("PUB-05") == (awaited, later)  # welcomed after the period


def test_who_never_came_is_neither_there_nor_out(rows: Rows) -> None:
    who = rows.person()
    rows.pathway(who, date(2026, 6, 1), closed=date(2026, 7, 1), end="SANS_SUITE", kind=None)
    rows.pathway(rows.person(), date(2026, 6, 1))

    found = values()

    assert found["PUB-08"] == found["PUB-09"] == found["PUB-10"] == 0


def test_a_suspended_pathway_is_still_there_and_one_closed_on_the_last_day_is_not(
    rows: Rows,
) -> None:
    opened = date(2026, 2, 2)
    suspended, out = rows.person(), rows.person()
    rows.log(rows.pathway(suspended, opened, welcomed=opened), "SUSPENDU", date(2026, 6, 1))
    rows.pathway(out, opened, welcomed=opened, closed=date(2026, 12, 31))

    assert behind("PUB-08") == (suspended,)
    assert behind("PUB-09") == (out,)


def test_without_a_pathway_the_first_place_is_the_entry(rows: Rows) -> None:
    sewing = rows.workshop()
    old, new, waiting = (rows.person() for _each in range(3))
    rows.enrolment(old, sewing, date(2025, 9, 1), date(2025, 12, 1))
    rows.enrolment(old, sewing, date(2026, 9, 1))
    rows.enrolment(new, sewing, date(2026, 1, 1))
    rows.enrolment(waiting, sewing, date(2025, 9, 1), state="WAITING")
    rows.held(sewing, date(2026, 9, 8), {old: "PRESENT", new: "PRESENT"}, walk_ins=[waiting])

    assert behind("PUB-06") == (new, waiting)
    assert behind("PUB-07") == (old,)


def test_the_bin_holds_nobody_but_who_stands_on_a_closed_roll(rows: Rows) -> None:
    sewing = rows.workshop()
    gone, seen = (rows.person(deleted_at=now()) for _each in range(2))
    rows.referral(rows.pathway(gone, date(2026, 3, 2), welcomed=date(2026, 3, 2)), date(2026, 3, 2))
    rows.interview(gone, date(2026, 3, 2))
    rows.enrolment(gone, sewing, date(2026, 3, 2))
    rows.held(sewing, date(2026, 3, 3), {seen: "PRESENT"})

    found = values()

    assert behind("PUB-01") == (seen,)
    assert found["PUB-02"] == found["PUB-03"] == found["PUB-08"] == 0
    assert values(Basis.ENROLLED)["PUB-01"] == 0


# -- households ------------------------------------------------------------------------


def follow(rows: Rows, *who: int) -> None:
    """See these people once in the year."""
    for person in who:
        rows.interview(person, date(2026, 5, 5))


def test_two_parents_of_a_household_have_their_children_once(rows: Rows) -> None:
    mother, father = rows.person(), rows.person()
    follow(rows, mother, father)
    home = rows.household(mother, father)
    rows.member(home, first_name="Ali", birth_date=date(2015, 1, 1))
    rows.member(home, first_name="Lina", birth_date=date(2017, 1, 1))

    found = values()

    assert (found["PUB-12"], found["PUB-13"], found["PUB-14"]) == (1, 2, 0)
    assert behind("PUB-12") == (home,)


def test_a_child_noted_by_both_parents_apart_is_one_child(rows: Rows) -> None:
    mother, father = rows.person(), rows.person()
    follow(rows, mother, father)
    born = date(2015, 1, 1)
    hers, his = rows.household(mother), rows.household(father)
    rows.member(hers, last_name="Arslan", first_name="Deniz", birth_date=born)
    rows.member(his, first_name="DENIZ", birth_date=born)
    rows.member(his, first_name="Deniz", birth_date=date(2018, 1, 1))

    found = values()

    assert (found["PUB-12"], found["PUB-13"]) == (2, 2)


def test_who_is_a_child_on_the_last_day(rows: Rows) -> None:
    who = rows.person()
    follow(rows, who)
    home = rows.household(who)
    rows.member(home, first_name="Of age that day", birth_date=date(2008, 12, 31))
    rows.member(home, first_name="Of age a day later", birth_date=date(2009, 1, 1))
    rows.member(home, first_name="Born next year", birth_date=date(2027, 1, 2))
    rows.member(home, first_name="Moved out", birth_date=date(2015, 1, 1), until=date(2026, 12, 30))
    rows.member(home, first_name="Moved in", birth_date=date(2015, 1, 1), since=date(2027, 1, 1))
    rows.member(home, first_name="Without a date")
    rows.member(home, "FRATRIE", first_name="A brother", birth_date=date(2015, 1, 1))

    found = values()

    assert (found["PUB-13"], found["PUB-14"]) == (1, 1)


def test_a_household_left_before_the_last_day_is_not_hers_any_more(rows: Rows) -> None:
    moved, alone = rows.person(), rows.person()
    follow(rows, moved, alone)
    rows.household(moved, until=date(2026, 6, 30))
    home = rows.household(moved, since=date(2026, 6, 30))

    assert behind("PUB-12") == (home,)
    assert values(span=Period(date(2026, 1, 1), date(2026, 6, 30)))["PUB-12"] == 1


# -- speed -----------------------------------------------------------------------------


def _a_year(rows: Rows, count: int) -> None:
    sewing = rows.workshop(f"Couture {count}")
    seen = [rows.person(birth_date=date(1980, 1, 1)) for _each in range(count)]
    for person in seen[::2]:
        rows.referral(rows.pathway(person, date(2026, 1, 5)), date(2026, 1, 5))
    for person in seen[::3]:
        rows.household(person)
    rows.held(sewing, date(2026, 1, 6), dict.fromkeys(seen, "PRESENT"))


def _queries() -> int:
    """How many queries the figures and tables of the year ask."""
    asked: list[str] = []
    connection = database.connection()
    connection.set_trace_callback(asked.append)
    facts = Facts(YEAR, Basis.FOLLOWED)
    people.measure(facts)
    profile.measure(facts)
    connection.set_trace_callback(None)
    return len(asked)


def test_as_many_queries_for_thirty_people_as_for_three(rows: Rows) -> None:
    _a_year(rows, 3)
    few = _queries()
    _a_year(rows, 30)

    assert _queries() == few > 10
    assert values()["PUB-01"] == 33
