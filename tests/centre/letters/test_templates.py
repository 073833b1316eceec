"""The texts of letters: shipped, reworded, checked and filled."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.letters import templates
from lierre_desktop.centre.letters.templates import LetterKind, Template, fill
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre

CONVOCATION = LetterKind.CONVOCATION
pytestmark = pytest.mark.usefixtures("in_english")


@pytest.mark.parametrize("kind", LetterKind)
def test_shipped_texts_pass_their_own_check(kind: LetterKind) -> None:
    shipped = templates.get(kind)

    assert shipped.is_shipped and shipped.body
    templates.check("body", shipped.body, kind)
    templates.check("subject", shipped.subject, kind)
    assert [name for name, meaning in templates.meanings(kind) if not meaning] == []


def test_the_centre_rewords_a_letter_and_takes_it_back() -> None:
    own = Template(CONVOCATION, " Votre  rendez-vous ", "Bonjour {person},\r\n\r\nVenez le {day}.")
    done = templates.save(own)
    kept = templates.get(CONVOCATION)

    assert done.changes is Changes.LETTERS and not kept.is_shipped
    assert (kept.subject, kept.body) == (
        "Votre rendez-vous",
        "Bonjour {person},\n\nVenez le {day}.",
    )
    assert templates.templates()[2] == kept
    undone = templates.reset(CONVOCATION)
    assert templates.get(CONVOCATION).is_shipped
    undo(undone.batch)
    assert templates.get(CONVOCATION).body == kept.body
    assert templates.save(replace(templates.get(CONVOCATION))).batch == 0


def test_resetting_a_shipped_text_changes_nothing() -> None:
    assert templates.reset(CONVOCATION).batch == 0


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ("Bonjour {name},", "{name}"),
        ("Bonjour {person.__class__},", "{person.__class__}"),
        ("Votre {partner}", "{partner}"),  # known, but not in an invitation
        ("{}", "{}"),
        ("{{person}}", "“{”"),
        ("Une accolade { seule", "“{”"),
        ("Une accolade } seule", "“}”"),
    ],
)
def test_what_could_not_be_filled_is_named(body: str, named: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        templates.save(Template(CONVOCATION, "", body))
    assert refusal.value.field == "body"
    assert named in refusal.value.message


def test_an_empty_text_is_refused() -> None:
    with pytest.raises(InvalidInput):
        templates.save(Template(CONVOCATION, "Sujet", "  \n "))


def test_two_people_cannot_reword_at_once(centre: OpenCentre) -> None:
    templates.save(Template(CONVOCATION, "", "Un"))
    first = templates.get(CONVOCATION)
    templates.save(replace(first, body="Deux"))

    for stale in (replace(first, body="Trois"), Template(CONVOCATION, "", "Quatre")):
        with pytest.raises(InvalidInput, match="meanwhile"):
            templates.save(stale)


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("Bonjour {person},", "Bonjour Amina,"),
        ("{ person }", "Amina"),
        ("{motive} {person}", "{person} Amina"),  # a value is never read again
        ("le {day}, {hour}.", "le 2 mai."),
        ("avec {worker} ({partner}).", "avec Paul."),
        ("appelez : {phone}. Merci", "appelez. Merci"),
        ("Motif : {hour}", ""),
        ("{civility} {person}", "Amina"),
    ],
)
def test_filling_replaces_and_tidies(text: str, filled: str) -> None:
    values = {"person": "Amina", "motive": "{person}", "day": "2 mai", "worker": "Paul"}
    assert fill(text, values) == filled


def test_a_filled_letter_is_in_paragraphs() -> None:
    templates.save(Template(CONVOCATION, "Pour {person}", "Bonjour,\n\n{hour}\n\nVenez.\nMerci."))
    filled = templates.filled(CONVOCATION, {"person": "Amina"})

    assert (filled.subject, filled.paragraphs) == ("Pour Amina", ("Bonjour,", "Venez.\nMerci."))
