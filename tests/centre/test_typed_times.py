"""Hours as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.typed_times import read_time
from lierre_desktop.i18n import format_time, speaking


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("9", 540),
        ("9h", 540),
        ("9 H 30", 570),
        ("9h30", 570),
        ("9h5", 545),
        ("9:", 540),
        ("09:05", 545),
        ("14:00", 840),
        ("14 heures", 840),
        ("9.30", 570),
        ("9,30", 570),
        ("930", 570),
        ("1430", 870),
        (" 9 h 30 min ", 570),
        ("0", 0),
        ("24", 1440),
        ("24:00", 1440),
        ("midi", 720),
        ("Minuit", 1440),
        ("2 pm", 840),
        ("12 a.m.", 0),
        ("12:30 PM", 750),
    ],
)
def test_hours_are_read_as_they_are_typed(typed: str, minutes: int) -> None:
    assert read_time(typed) == minutes


def test_nothing_typed_is_no_hour() -> None:
    assert read_time("") is None
    assert read_time("  ") is None


@pytest.mark.parametrize("typed", ["24:01", "25", "9h60", "99:99", "2460", "13 pm", "0 am"])
def test_hours_that_do_not_exist_are_refused(typed: str) -> None:
    with pytest.raises(InvalidInput, match="a day goes from 0:00 to 24:00"):
        read_time(typed)


@pytest.mark.parametrize("typed", ["neuf", "9,5", "-1", "12345", "9h30h", "<b>9</b>"])
def test_what_is_no_hour_says_how_to_type_one(typed: str) -> None:
    with pytest.raises(InvalidInput, match="Type it like"):
        read_time(typed)


@given(st.integers(0, 1440), st.sampled_from(["fr", "en"]))
def test_an_hour_as_it_is_shown_is_read_back(minutes: int, language: str) -> None:
    with speaking(language):
        assert read_time(format_time(minutes)) == minutes
