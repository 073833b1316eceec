"""A person's own timetable: her appointments, and nothing that tells her resources."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lierre_desktop.documents.marks import Box
from lierre_desktop.documents.personal_timetable import render

from . import reading, samples


def test_it_says_who_when_and_where() -> None:
    words = reading.text(render(samples.personal()))

    for expected in (
        "My timetable",
        "from 23 to 27 November 2026",
        "Salma HADDAD",
        "Tuesday 24 November",
        "Couture",
        "9:00",
        "11:00",
        "Espace multimédia, 19 boulevard Charlemagne",
        "03 53 01 12 34",
        "Printed on 20/11/2026",
        "page 1/1",
    ):
        assert expected in words
    assert "سلمى" in words


def test_no_funder_is_named() -> None:
    words = reading.text(render(samples.personal()))

    assert samples.IDENTITY.banner
    assert not any(logo.name.split()[0] in words for logo in samples.IDENTITY.banner)


def test_a_cancelled_appointment_is_said() -> None:
    assert "Cancelled" in reading.text(render(samples.personal()))
    assert "Cancelled" not in reading.text(
        render(samples.personal(days=samples.personal().days[:1]))
    )


def test_days_cut_by_a_page_repeat_their_heading() -> None:
    tuesday = samples.personal().days[0]
    long_day = replace(tuesday, entries=tuesday.entries * 8)
    pages = reading.texts(render(samples.personal(days=(long_day,))))

    assert len(pages) > 1
    assert all("Tuesday 24 November" in page and "Salma HADDAD" in page for page in pages)
    assert sum(page.count("Couture") for page in pages) == 8
    assert f"page {len(pages)}/{len(pages)}" in pages[-1]


def test_nothing_planned_is_said() -> None:
    assert "Nothing is planned on these days." in reading.text(render(samples.personal(days=())))


def test_without_a_phone_number_the_sentence_changes() -> None:
    silent = replace(samples.IDENTITY, phone="")

    assert "I tell the centre." in reading.text(render(samples.personal(identity=silent)))


@pytest.mark.parametrize("value", ["<b>&\"'", "X" * 300, "😀\x00\ud800", "كلمة " * 60])
def test_no_name_or_title_breaks_it(value: str) -> None:
    day = samples.personal().days[0]
    entry = replace(
        day.entries[0], title=value, subtitle=value, venue=value, address=value, theme=value
    )
    timetable = samples.personal(
        last_name=value, first_name=value, own_script=value, days=(replace(day, entries=(entry,)),)
    )
    pdf = render(timetable)

    assert reading.sizes(pdf) == [(210, 297)]
    page = reading.picture(pdf)
    assert reading.darkest(page, Box(196, 0, 14, 297)) == 255


def test_only_an_own_script_is_enough() -> None:
    words = reading.text(render(samples.personal(last_name="", first_name="", own_script="الخطيب")))

    assert "الخطيب" in words


def test_same_timetable_same_bytes_and_every_font_inside() -> None:
    pdf = render(samples.personal())

    assert render(samples.personal()) == pdf
    assert all(reading.fonts(pdf).values())
