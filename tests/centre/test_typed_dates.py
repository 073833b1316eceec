"""Dates typed in any usual way, and what is said of those that don't exist."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lierre_desktop import i18n
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.typed_dates import read_date

TODAY = date(2026, 11, 10)

MAY = date(1985, 5, 3)


@pytest.mark.parametrize(
    "typed",
    [
        "3/5/85",
        "03/05/1985",
        "3.5.1985",
        "3-5-85",
        "3 5 85",
        "030585",
        "03051985",
        "1985-05-03",
        "3 mai 1985",
        "3mai85",
        "  3   MAI   85 ",
        "vendredi 3 mai 1985",
        "le 3 mai 1985",
        "Friday, 3rd May 1985",
        "٣/٥/1985",
    ],
)
def test_many_spellings_of_one_day(typed: str) -> None:
    assert read_date(typed, TODAY) == MAY
    assert read_date(typed, TODAY, birth=True) == MAY


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1er août 2026", date(2026, 8, 1)),
        ("24 nov.", date(2026, 11, 24)),
        ("mar. 24 nov.", date(2026, 11, 24)),
        ("mar 24 mars 26", date(2026, 3, 24)),
        ("5/1", date(2027, 1, 5)),
        ("15-08", date(2026, 8, 15)),
        ("demain", date(2026, 11, 11)),
        ("Aujourd’hui", TODAY),
        ("hier", date(2026, 11, 9)),
    ],
)
def test_a_day_near_today(typed: str, meant: date) -> None:
    assert read_date(typed, TODAY) == meant


@pytest.mark.parametrize("typed", ["", "   ", "\t"])
def test_nothing_typed_is_no_date(typed: str) -> None:
    assert read_date(typed, TODAY) is None


def test_two_figures_of_a_birth_lie_in_the_past() -> None:
    assert read_date("3/5/27", TODAY, birth=True) == date(1927, 5, 3)
    assert read_date("3/5/27", TODAY) == date(2027, 5, 3)
    assert read_date("3/5/26", TODAY, birth=True) == date(2026, 5, 3)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31/02/1980", "This day doesn't exist."),
        ("29/2", "This day doesn't exist."),
        ("3/13/1985", "This day doesn't exist."),
        ("0/5/85", "This day doesn't exist."),
        ("29 février 2025", "This day doesn't exist."),
        ("3/5/1785", "The year 1785 can't be right. Check it."),
        ("3/5/185", "This date can't be read. Type it like 3/5/1985 or 3 mai 1985."),
        ("3 jui 85", "This date can't be read. Type it like 3/5/1985 or 3 mai 1985."),
        ("bientôt", "This date can't be read. Type it like 3/5/1985 or 3 mai 1985."),
    ],
)
def test_what_cannot_be_a_date_says_why(typed: str, sentence: str) -> None:
    with i18n.speaking("en"), pytest.raises(InvalidInput) as wrong:
        read_date(typed, TODAY)
    assert wrong.value.message == sentence


def test_a_birth_needs_its_year() -> None:
    with i18n.speaking("en"), pytest.raises(InvalidInput, match="year"):
        read_date("3 mai", TODAY, birth=True)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_every_day_as_papers_write_it_is_read_back(day: date) -> None:
    assert read_date(i18n.numeric_date(day), TODAY) == day


@given(st.integers(-180, 180))
def test_a_year_left_out_is_the_nearest(offset: int) -> None:
    day = TODAY + timedelta(days=offset)
    assert read_date(f"{day:%d/%m}", TODAY) == day


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_a_sentence(typed: str) -> None:
    try:
        found = read_date(typed, TODAY)
    except InvalidInput as wrong:
        assert wrong.message
    else:
        assert found is None or 1900 <= found.year <= 2199
