"""Spans of days and the earlier days they are compared with."""

from __future__ import annotations

from datetime import date

import pytest

from lierre_desktop.centre.activity import periods
from lierre_desktop.centre.activity.periods import Basis, Period
from lierre_desktop.centre.changes import InvalidInput


def test_a_season_runs_from_september_to_august() -> None:
    assert periods.season(2025) == Period(date(2025, 9, 1), date(2026, 8, 31))


def test_both_ends_belong_to_a_period() -> None:
    november = Period(date(2026, 11, 1), date(2026, 11, 30))

    assert date(2026, 11, 1) in november
    assert date(2026, 11, 30) in november
    assert date(2026, 10, 31) not in november
    assert date(2026, 12, 1) not in november


@pytest.mark.parametrize(
    ("period", "before"),
    [
        (periods.year(2026), periods.year(2025)),
        (periods.season(2026), periods.season(2025)),
        # February: its last day is compared with its last day, whatever the year.
        (Period(date(2025, 2, 1), date(2025, 2, 28)), Period(date(2024, 2, 1), date(2024, 2, 29))),
        (Period(date(2024, 2, 1), date(2024, 2, 29)), Period(date(2023, 2, 1), date(2023, 2, 28))),
        # The 28th of a leap February isn't its end.
        (Period(date(2024, 2, 1), date(2024, 2, 28)), Period(date(2023, 2, 1), date(2023, 2, 28))),
        (Period(date(2026, 3, 2), date(2026, 3, 2)), Period(date(2025, 3, 2), date(2025, 3, 2))),
        (Period(*[date(2025, 2, 28)] * 2), Period(*[date(2024, 2, 28)] * 2)),
        # More than a year goes back by as many years as it holds: nothing is counted twice.
        (Period(date(2024, 1, 1), date(2025, 6, 30)), Period(date(2022, 1, 1), date(2023, 6, 30))),
        (Period(date(2025, 1, 1), date(2026, 1, 1)), Period(date(2023, 1, 1), date(2024, 1, 1))),
    ],
)  # fmt: skip
def test_a_period_is_compared_with_the_same_days(period: Period, before: Period) -> None:
    assert periods.same_days_before(period) == before


def test_an_unfinished_year_is_cut_at_today_on_both_sides() -> None:
    query = periods.asked(periods.year(2026), date(2026, 11, 10), Basis.PRESENT)

    assert query.period == Period(date(2026, 1, 1), date(2026, 11, 10))
    assert query.against == Period(date(2025, 1, 1), date(2025, 11, 10))
    assert query.is_unfinished


def test_a_year_that_is_over_is_taken_whole() -> None:
    query = periods.asked(periods.year(2025), date(2026, 11, 10))

    assert query.period == periods.year(2025)
    assert not query.is_unfinished


def test_a_period_to_come_is_refused() -> None:
    with pytest.raises(InvalidInput, match="hasn’t begun") as refused:
        periods.asked(periods.year(2027), date(2026, 12, 31))

    assert refused.value.field == "first"
    assert periods.asked(periods.year(2027), date(2027, 1, 1)).period.last == date(2027, 1, 1)


def test_another_year_is_cut_like_the_one_that_is_not_over() -> None:
    query = periods.asked(periods.year(2026), date(2026, 3, 1), against=periods.year(2019))

    assert query.against == Period(date(2019, 1, 1), date(2019, 3, 1))
    assert query.against_whole == periods.year(2019)
    assert not query.compares_same_days
    over = periods.asked(periods.year(2026), date(2027, 3, 1), against=periods.year(2019))
    assert over.against == periods.year(2019)
    last_year = periods.asked(periods.year(2026), date(2026, 3, 1), against=periods.year(2025))
    assert last_year == periods.asked(periods.year(2026), date(2026, 3, 1))


def test_other_days_of_another_length_are_taken_as_they_are() -> None:
    spring = Period(date(2019, 3, 1), date(2019, 5, 31))
    query = periods.asked(periods.year(2026), date(2026, 3, 1), against=spring)

    assert query.against == query.against_whole == spring


@pytest.mark.parametrize(
    ("first", "last", "holds"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), True),
        (date(2026, 1, 1), date(2026, 11, 30), True),
        (date(2026, 1, 1), date(2026, 11, 29), False),
        (date(2026, 3, 2), date(2026, 3, 2), False),
    ],
)
def test_promises_are_of_about_a_year(first: date, last: date, holds: bool) -> None:
    assert periods.asked(Period(first, last), date(2026, 3, 2)).holds_promises is holds


def test_nothing_to_compare_with_when_it_is_not_asked() -> None:
    assert periods.asked(periods.year(2025), date(2026, 3, 1), compare=False).against is None


@pytest.mark.parametrize(
    ("first", "last", "years"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), 1),
        (date(2026, 3, 1), date(2026, 3, 31), 1),
        (date(2025, 9, 1), date(2026, 9, 30), 2),
        (date(2024, 1, 1), date(2026, 12, 31), 3),
    ],
)
def test_yearly_promises_of_a_period(first: date, last: date, years: int) -> None:
    assert Period(first, last).years == years


@pytest.mark.parametrize(
    ("first", "last", "field"),
    [
        (None, date(2026, 1, 1), "first"),
        (date(2026, 1, 1), None, "last"),
        (date(2026, 2, 1), date(2026, 1, 31), "last"),
        (date(1989, 12, 31), date(2026, 1, 31), "first"),
    ],
)
def test_days_typed_are_checked(first: date | None, last: date | None, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        periods.checked(first, last)

    assert refused.value.field == field
