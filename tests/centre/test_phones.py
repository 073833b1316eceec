"""One spelling of each number in the rows, whatever was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lierre_desktop.centre import phones
from lierre_desktop.centre.changes import InvalidInput


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("0612345678", "06 12 34 56 78"),
        ("06.12.34.56.78", "06 12 34 56 78"),
        ("06-12-34-56-78", "06 12 34 56 78"),
        (" 06 12 34 56 78 ", "06 12 34 56 78"),
        ("+33612345678", "06 12 34 56 78"),
        ("0033 6 12 34 56 78", "06 12 34 56 78"),
        ("+33 (0)6 12 34 56 78", "06 12 34 56 78"),
        ("٠٦١٢٣٤٥٦٧٨", "06 12 34 56 78"),
        ("03 82 00 11 22", "03 82 00 11 22"),
        ("+352 621 123 456", "+352 621 123 456"),
        ("00352621123456", "+352 621 123 456"),
        ("+352 26 12 34 56", "+352 26 12 34 56"),
        ("+49 171 1234567", "+49 171 1234567"),
        ("", ""),
        ("   ", ""),
    ],
)
def test_numbers_are_kept_in_one_spelling(typed: str, kept: str) -> None:
    assert phones.tidy(typed) == kept
    assert phones.tidy(kept) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "abc",
        "06",
        "112",
        "06 12 34 56 7",
        "06 12 34 56 78 90",
        "06 12 34 56 78 / 07 12 34 56 78",
        "06 12 34 56 78 poste 12",
        "0800 FLEURS",
        "+999 123 456",
        "1" * 300,
        "<b>&\"'",
        "\x00",
    ],
)
def test_what_is_not_a_number_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInput, match="can't be read") as refusal:
        phones.tidy(typed, "other_phone")
    assert refusal.value.field == "other_phone"


def test_a_luxembourg_mobile_without_its_country_is_not_taken_for_a_french_one() -> None:
    with pytest.raises(InvalidInput, match=r"\+352"):
        phones.tidy("621 123 456")


def test_digits_to_search_for() -> None:
    assert phones.search_digits("06 12 34 56 78") == ("0612345678", "33612345678")
    assert phones.search_digits("+352 621 123 456") == ("621123456", "352621123456")
    assert phones.search_digits("") == ()


@given(st.text(max_size=50))
def test_anything_typed_is_kept_or_refused(text: str) -> None:
    try:
        kept = phones.tidy(text)
    except InvalidInput:
        return
    assert phones.tidy(kept) == kept
