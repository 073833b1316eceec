"""A person's own language beside the centre's, and what is said where it is missing."""

from __future__ import annotations

from datetime import date

import pytest

from lierre_desktop import i18n, own_language
from lierre_desktop.documents.marks import Box
from lierre_desktop.documents.personal_timetable import render
from lierre_desktop.own_language import LANGUAGES, own, own_day, own_span

from . import reading, samples

TUESDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 27)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_timetable_holds_in_every_language(language: str) -> None:
    pdf = render(samples.personal(language=language))
    words = reading.text(pdf)

    assert reading.sizes(pdf) == [(210, 297)]
    assert "My timetable" in words and "Couture" in words and "03 53 01 12 34" in words
    assert "…" not in words
    assert reading.darkest(reading.picture(pdf), Box(196, 0, 14, 297)) == 255
    assert all(reading.fonts(pdf).values())


def test_the_second_language_stands_beside() -> None:
    words = reading.text(render(samples.personal(language="tr")))

    for expected in ("Programım", "24 Kasım Salı", "Dikiş", "İptal edildi", "Merkezi ararım."):
        assert expected in words
    assert "23 Kasım 2026 – 27 Kasım 2026" in words


def test_arabic_is_mirrored() -> None:
    """The title ends at the right edge; a language read from the left begins in the column."""
    title = Box(180.0, 30.0, 14.2, 10.0)

    assert reading.darkest(reading.picture(render(samples.personal(language="ar"))), title) < 128
    assert reading.darkest(reading.picture(render(samples.personal(language="sq"))), title) == 255


def test_nothing_planned_is_said_twice() -> None:
    words = reading.text(render(samples.personal(days=(), language="sq")))

    assert "Nothing is planned" in words and "Asgjë nuk është" in words


def test_a_missing_translation_stays_french_and_is_marked() -> None:
    with i18n.speaking("fr"):
        words = own("Sessions of the week", "ta")
    assert words.missing and words.text

    told = own("Cancelled", "ta")
    assert not told.missing and told.text != "Cancelled"


def test_what_is_not_translated_is_in_italics(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = reading.fonts(render(samples.personal(language="ro")))
    monkeypatch.setattr(own_language, "_catalogue", lambda _code: i18n.catalogue("en"))
    bare = reading.fonts(render(samples.personal(language="ro")))

    assert not any("Italic" in name for name in whole)
    assert any("Italic" in name for name in bare)


def test_english_is_the_source_and_misses_nothing() -> None:
    assert own("What has changed", "en") == own_language.OwnWords("What has changed")


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("ar", "الثلاثاء 24 نوفمبر"),
        ("en", "Tuesday 24 November"),
        ("pt", "terça-feira, 24 de novembro"),
        ("ro", "marți, 24 noiembrie"),
        ("ru", "вторник, 24 ноября"),
        ("sq", "e martë, 24 nëntor"),
        ("ta", "செவ்வாய், 24 நவம்பர்"),
        ("tr", "24 Kasım Salı"),
        ("uk", "вівторок, 24 листопада"),
    ],
)
def test_days_are_written_as_the_language_writes_them(language: str, day: str) -> None:
    assert own_day(TUESDAY, language) == day


def test_a_span_of_one_day_is_that_day() -> None:
    assert own_span(TUESDAY, TUESDAY, "en") == "24 November 2026"
    assert own_span(TUESDAY, FRIDAY, "pt") == "24 de novembro de 2026 – 27 de novembro de 2026"
