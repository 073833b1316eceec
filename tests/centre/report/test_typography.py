"""What is typed in French gets its apostrophes and blanks; what figures say is left alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lierre_desktop.centre import settings
from lierre_desktop.centre.report import reports, typography
from lierre_desktop.centre.report.rich_text import Block, BlockKind, Link, Span
from lierre_desktop.database.connection import OpenCentre

from .conftest import named

P = BlockKind.PARAGRAPH


@pytest.fixture
def in_french(centre: OpenCentre) -> None:
    settings.save(replace(settings.load(), centre="Le Lierre", language="fr"))


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("L'atelier d'« Espace » n'a", "L’atelier d’«\u00a0Espace\u00a0» n’a"),
        ("les 'petits' et 5'", "les 'petits' et 5'"),
        ("Bilan : oui", "Bilan\u00a0: oui"),
        ("Bilan:", "Bilan\u00a0:"),
        ("à 10:30, https://exemple.fr/?a=1;b", "à 10:30, https://exemple.fr/?a=1;b"),
        ("Quoi ?! Oui ; non!", "Quoi\u202f?! Oui\u202f; non\u202f!"),
        ("12 % ou 12% ou %20", "12\u202f% ou 12\u202f% ou %20"),
        ("«Ah!» dit-elle", "«\u00a0Ah\u202f!\u00a0» dit-elle"),
        ("« ", "« "),
    ],
)
def test_french(in_french: None, typed: str, set_: str) -> None:
    assert typography.typeset_words(typed) == set_
    assert typography.typeset_words(set_) == set_


def test_figures_and_sentences_are_left_alone(in_french: None) -> None:
    rate = Span("l'an : 12 %", link=Link("ATE-09"))
    written = Block(P, (Span("d'"), rate, Span(" !"), Span("l'"), Span("été", bold=True)))
    made = Block(P, (Span("l'an : 12 %"),), "oriented")
    typeset = typography.typeset([written, made])
    assert [span.text for span in typeset[0].spans] == ["d’", rate.text, "\u202f!", "l’", "été"]
    assert typeset[1] == made
    assert typeset[0].spans[1] == rate
    near = Block(P, (rate, Span(": oui"), Span("86", link=Link("PUB-01")), Span("%")))
    (again,) = typography.typeset([near])
    assert [span.text for span in again.spans] == [rate.text, ": oui", "86", "\u202f%"]


def test_a_text_is_kept_typeset_in_french_alone(report: int) -> None:
    section = named(report, "limits")
    typed = Block(P, (Span("L'été : fini !"),))
    reports.write(section.id, section.version, [typed])
    assert named(report, "limits").blocks == (typed,)  # papers in English
    settings.save(replace(settings.load(), centre="Le Lierre", language="fr"))
    reports.write(section.id, named(report, "limits").version, [typed])
    assert named(report, "limits").blocks[0].text == "L’été\u00a0: fini\u202f!"


@pytest.mark.parametrize(
    ("typed", "bare"),
    [
        ("« On m’écoute. »", "On m’écoute."),
        ("“ “Here.” ”", "Here."),
        ('"Here."', "Here."),
        ("« Oui » et « non »", "« Oui » et « non »"),
        ("« Il dit « oui » »", "Il dit « oui »"),
        ('"Oui" et "non"', '"Oui" et "non"'),
        ("«", "«"),
        ("", ""),
    ],
)
def test_the_marks_around_a_quotation_are_taken_off(typed: str, bare: str) -> None:
    assert typography.without_marks(typed) == bare
