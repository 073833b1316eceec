"""Letters, the person's appointment and the sheet of a hand-over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lierre_desktop.documents.letter import render, render_convocation, render_relay
from lierre_desktop.documents.marks import Box

from . import pathway_samples as samples
from . import reading


def test_a_letter_has_its_recipient_subject_text_and_signature() -> None:
    words = reading.text(render(samples.letter()))

    for expected in (
        "Mission locale du Nord mosellan Mme Claire Weber 57100 Thionville",
        "Thionville, on 24 November 2026",
        "Subject: Orientation de Mme Amina Diallo",
        "préparer une entrée en formation",
        "Hélène Richter coordinatrice",
        "03 53 01 12 34 · page 1/1",
    ):
        assert expected in words


def test_a_long_letter_goes_on_overleaf_with_its_signature() -> None:
    pages = reading.texts(render(samples.letter(paragraphs=("Une phrase utile. " * 60,) * 6)))

    assert len(pages) == 3
    assert "coordinatrice" in pages[-1] and "coordinatrice" not in pages[0]
    assert " ".join(pages).count("Une phrase utile.") == 360


def test_an_appointment_says_when_and_where() -> None:
    words = reading.text(render_convocation(samples.convocation()))

    for expected in (
        "My appointment",
        "Wednesday 2 December 2026",
        "10:00\u00a0– 11:30".replace("\u00a0", " "),
        "Espace adultes, 31 avenue de Guise, Thionville",
        "With",
    ):
        assert expected in words.replace("\u00a0", " ")


def test_an_appointment_without_an_hour_tells_how_long() -> None:
    words = reading.text(render_convocation(samples.convocation(start=None)))

    assert "1 h 30" in words.replace("\u202f", " ")


def test_the_appointment_is_told_in_her_language_too() -> None:
    words = reading.text(render_convocation(samples.convocation(language="ro")))

    for expected in ("My appointment", "Programarea mea", "miercuri, 2 decembrie", "10:00"):
        assert expected in words


def test_a_hand_over_is_signed_by_the_three() -> None:
    words = reading.text(render_relay(samples.relay()))

    for expected in ("Logement stable depuis octobre.", "Sophie Lambert", "CCAS de Thionville"):
        assert expected in words
    assert words.count("Date and signature") == 3
    assert "I agree to it" in words
    assert "nothing is passed on" in reading.text(render_relay(samples.relay(agreed=False)))


@pytest.mark.parametrize("value", ["<b>&\"'", "X" * 300, "😀\x00\ud800", "كلمة " * 60])
def test_no_text_breaks_them(value: str) -> None:
    letter = samples.letter(recipient=(value,) * 4, subject=value, paragraphs=(value, value))
    for pdf in (
        render(letter),
        render_convocation(
            samples.convocation(letter=letter, place=value, met=value, language="ar")
        ),
        render_relay(samples.relay(letter=letter, passed_on=(value,), structure=value)),
    ):
        assert reading.sizes(pdf)[0] == (210, 297)
        assert reading.darkest(reading.picture(pdf), Box(191, 0, 19, 297)) == 255


def test_same_letter_same_bytes() -> None:
    assert render(samples.letter()) == render(samples.letter())
    assert render_relay(samples.relay()) == render_relay(samples.relay())
    arabic = samples.convocation(language="ar")
    assert render_convocation(arabic) == render_convocation(replace(arabic))
