"""Hours of activity by week: what was done, set against nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lierre_desktop.documents.marks import Box
from lierre_desktop.documents.weekly_hours import render

from . import pathway_samples as samples
from . import reading


def said(pdf: bytes) -> str:
    return reading.text(pdf).replace("\u202f", " ")


def test_it_says_each_week_and_the_total() -> None:
    words = said(render(samples.weekly_hours()))

    for expected in (
        "Hours of activity by week",
        "Mrs Agnieszka NOWAK",
        "From 7 to 13 September 2026",
        "5 h 30",  # 4 h 30 in workshops and an hour of interview
        "39 h 00",  # 8 weeks of 4 h 30, three interviews
        "Hours set out in the contract: 10 h 00 a week, from 1 September 2026 to 28 February 2027.",
        "Thionville, on 24 November 2026",
    ):
        assert expected in words, expected


def test_nothing_is_measured_against_a_target() -> None:
    words = said(render(samples.weekly_hours())).lower()

    assert not any(word in words for word in ("%", "absen", "excus", "reached", "15 h", "reason"))
    assert "set out in the contract" not in said(render(samples.weekly_hours(agreed=())))


def test_a_contract_without_an_end_says_from_when() -> None:
    (agreed,) = samples.weekly_hours().agreed
    endless = samples.weekly_hours(agreed=(replace(agreed, last=None),))

    assert "10 h 00 a week, from 1 September 2026 on." in said(render(endless))


@pytest.mark.parametrize("weeks", [1, 18, 19, 20, 26, 27, 52, 60, 104])
def test_every_week_is_there_and_the_signature_is_never_alone(weeks: int) -> None:
    pdf = render(samples.weekly_hours(weeks))
    pages = reading.texts(pdf)

    assert sum(page.count("From ") for page in pages) == weeks
    assert all("Agnieszka NOWAK" in page and "Week" in page for page in pages)
    assert "From " in pages[-1] and "signature and stamp" in pages[-1]
    assert not any("signature and stamp" in page for page in pages[:-1])
    last = reading.picture(pdf, len(pages) - 1)
    assert reading.darkest(last, Box(19, 280.2, 170, 1.2)) == 255
