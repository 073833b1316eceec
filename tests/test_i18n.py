"""Dates in words: what French and English make of a day and of a span of days."""

from __future__ import annotations

from datetime import date

import pytest

from lierre_desktop.i18n import NBSP, date_span, format_date, speaking

FIRST = date(2026, 12, 1)
TUESDAY = date(2026, 11, 24)
MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)


@pytest.mark.parametrize(
    ("day", "pattern", "expected"),
    [
        (TUESDAY, "EEEE d MMMM y", f"mardi 24{NBSP}novembre 2026"),
        (TUESDAY, "d MMMM", f"24{NBSP}novembre"),
        (TUESDAY, "EEEE d", "mardi 24"),
        (FIRST, "EEEE d MMMM y", f"mardi 1er{NBSP}décembre 2026"),
        (FIRST, "EEE d MMM", f"mar. 1er{NBSP}déc."),
        (FIRST, "EEEE d", "mardi 1er"),
        (FIRST, "EEE d", "mar. 1er"),
        (FIRST, "d", "1"),
        (FIRST, "EEEE", "mardi"),
        (FIRST, "MMMM y", "décembre 2026"),
    ],
)
def test_a_french_day_is_written_as_one_says_it(day: date, pattern: str, expected: str) -> None:
    with speaking("fr"):
        assert format_date(day, pattern) == expected


def test_an_english_day_has_no_ordinal() -> None:
    with speaking("en"):
        assert format_date(FIRST, "EEEE d") == "Tuesday 1"


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (MONDAY, FRIDAY, f"du 23 au 27{NBSP}novembre 2026"),
        (FIRST, date(2026, 12, 4), f"du 1er au 4{NBSP}décembre 2026"),
        (FRIDAY, FIRST, f"du 27{NBSP}novembre au 1er{NBSP}décembre 2026"),
        (FIRST, date(2027, 1, 1), f"du 1er{NBSP}décembre 2026 au 1er{NBSP}janvier 2027"),
    ],
)
def test_a_span_says_no_month_twice(first: date, last: date, expected: str) -> None:
    with speaking("fr"):
        assert date_span(first, last) == expected


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (MONDAY, FRIDAY, f"du lundi 23 au vendredi 27{NBSP}novembre 2026"),
        (FRIDAY, FIRST, f"du vendredi 27{NBSP}novembre au mardi 1er{NBSP}décembre 2026"),
        (FIRST, FRIDAY.replace(month=12), "du mardi 1er au dimanche 27\xa0décembre 2026"),
    ],
)
def test_a_span_may_name_its_weekdays(first: date, last: date, expected: str) -> None:
    with speaking("fr"):
        assert date_span(first, last, weekdays=True) == expected


def test_a_span_of_one_day_is_a_day() -> None:
    with speaking("en"):
        assert date_span(TUESDAY, TUESDAY) == "on 24 November 2026"
        assert date_span(TUESDAY, TUESDAY, weekdays=True) == "on Tuesday 24 November 2026"
