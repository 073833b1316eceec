"""The catalogues: in step with the sources, complete, and written as French is written."""

from __future__ import annotations

import ast
import gettext
import re
import unicodedata
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message

from lierre_desktop import i18n, own_language
from tests import sources as program
from translations import catalogues
from translations.catalogues import forms
from translations.extractor import extract_ui

SPOKEN = ("_", "N_", "P_", "ngettext", "pgettext")
OWN = sorted(set(own_language.LANGUAGES) - {own_language.SOURCE})


@pytest.fixture(scope="module")
def template() -> Catalog:
    return catalogues.extract()


def sources(message: Message) -> list[str]:
    """What a message says in the sources: once, or singular and plural."""
    return [message.id] if isinstance(message.id, str) else list(message.id)


def french() -> Iterator[str]:
    for message in catalogues.read_catalogue("fr"):
        if message.id:
            yield from forms(message)


# -- in step, complete -------------------------------------------------------------


def test_template_is_what_the_sources_say(template: Catalog) -> None:
    committed = catalogues.TEMPLATE.read_text(encoding="utf-8")
    assert committed == catalogues.as_text(template), "type: python3 dev.py translations"


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_catalogue_follows_the_template(template: Catalog, language: str) -> None:
    committed = catalogues.catalogue_file(language).read_text(encoding="utf-8")
    fresh = catalogues.as_text(catalogues.updated(template, language))
    assert committed == fresh, "type: python3 dev.py translations"


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_nothing_is_left_to_translate(template: Catalog, language: str) -> None:
    assert not catalogues.unfinished(catalogues.updated(template, language))


def test_every_language_of_the_program_has_a_catalogue() -> None:
    assert set(catalogues.languages()) == set(i18n.LANGUAGES)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_translations_keep_the_placeholders(language: str) -> None:
    for message in catalogues.read_catalogue(language):
        allowed = set().union(*map(placeholders, sources(message)))
        for source, translation in zip(sources(message), forms(message), strict=True):
            # "one session" may leave its number out; nothing may be invented.
            needed = placeholders(source) if len(forms(message)) == 1 else set()
            assert needed <= placeholders(translation) <= allowed, translation


def placeholders(text: str) -> set[str]:
    return {name for _literal, name, _spec, _conversion in Formatter().parse(text) if name}


# -- a person's own papers ---------------------------------------------------------


@pytest.fixture(scope="module")
def papers() -> Catalog:
    return catalogues.extract(catalogues.PAPERS)


def test_papers_template_is_what_the_sources_say(papers: Catalog, template: Catalog) -> None:
    committed = catalogues.PAPERS_TEMPLATE.read_text(encoding="utf-8")
    assert committed == catalogues.as_text(papers), "type: python3 dev.py translations"
    assert all(message.id in template for message in papers if message.id), (
        "French must know them too"
    )


def test_every_second_language_has_its_papers() -> None:
    assert catalogues.languages(catalogues.PAPERS) == OWN


@pytest.mark.parametrize("language", OWN)
def test_papers_of_a_language_are_whole(papers: Catalog, language: str) -> None:
    committed = catalogues.catalogue_file(language, catalogues.PAPERS).read_text(encoding="utf-8")
    fresh = catalogues.updated(papers, language, catalogues.PAPERS)
    assert committed == catalogues.as_text(fresh), "type: python3 dev.py translations"
    assert not catalogues.unfinished(fresh)
    assert not [message.id for message in fresh if message.id and message.string == message.id]


@pytest.mark.parametrize(
    ("language", "script"),
    [("ar", "ARABIC"), ("ru", "CYRILLIC"), ("uk", "CYRILLIC"), ("ta", "TAMIL")],
)
def test_papers_are_in_the_script_of_their_language(language: str, script: str) -> None:
    for message in catalogues.read_catalogue(language, catalogues.PAPERS):
        letters = [ch for text in forms(message) for ch in text if message.id and ch.isalpha()]
        assert all(script in unicodedata.name(ch) for ch in letters), message.string


# -- French as it is written -------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "what"),
    [
        (r"\w'\w", "a straight apostrophe"),
        (r"(?<!\u202f)[;?!%](?!\w)", "no thin no-break space before ; ? ! %"),
        (r"(?<!\u00a0):(?=\s|$)", "no no-break space before a colon"),
        (r"«(?!\u00a0)|(?<!\u00a0)»", "no no-break space inside « »"),
        (r"\.\.\.", "three dots for an ellipsis"),
        (r"\w·\w.*[.?]$", "a middle dot in a sentence"),
        (r"\b(OK|Valider|Soumettre|email)\b", "a word that look.md sets aside"),
    ],
)
def test_french_typography(fault: str, what: str) -> None:
    assert not [text for text in french() if re.search(fault, text)], what


# -- words in the code -------------------------------------------------------------


def test_words_are_marked_whole() -> None:
    """What is filled in comes after `_()`: a built text is in no catalogue."""
    built = [
        f"{module.name}:{call.lineno}"
        for module in program.modules()
        for call in module.nodes
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in SPOKEN
        and any(is_built(text) for text in call.args[:2])
    ]
    assert not built


def is_built(text: ast.expr) -> bool:
    """An f-string, a sum of texts, or a text already filled in."""
    if isinstance(text, ast.Call):
        return isinstance(text.func, ast.Attribute) and text.func.attr == "format"
    return isinstance(text, ast.JoinedStr | ast.BinOp)


# -- the tools themselves ----------------------------------------------------------

FORM = b"""<ui version="4.0"><widget class="QWidget" name="Page">
 <property name="windowTitle"><string>Week &amp; month</string></property>
 <widget class="QPushButton" name="mark_button"><property name="text">
  <string comment="verb" extracomment="On the roll call.">Mark</string></property></widget>
 <widget class="QLabel" name="logo"><property name="text">
  <string notr="true">Lierre</string></property></widget>
 <property name="choices"><stringlist notr="true"><string>a</string></stringlist></property>
 <property name="toolTip"><string/></property>
</widget></ui>"""


def test_words_of_a_form_are_found() -> None:
    found = list(extract_ui(BytesIO(FORM), {}, (), {}))
    assert found == [
        (0, "_", "Week & month", []),
        (0, "pgettext", ("verb", "Mark"), ["On the roll call."]),
    ]


def test_compiled_catalogues_speak(tmp_path: Path) -> None:
    compiled = catalogues.compile_catalogues(tmp_path)
    program = [path.parent.parent.name for path in compiled if path.stem == i18n.DOMAIN]
    assert program == sorted(i18n.LANGUAGES)
    assert [p.parent.parent.name for p in compiled if p.stem == own_language.DOMAIN] == OWN
    spoken = gettext.translation(i18n.DOMAIN, str(tmp_path), ["fr"])
    for message in catalogues.read_catalogue("fr"):
        if not message.id or message.context:
            continue
        if isinstance(message.id, str):
            assert [spoken.gettext(message.id)] == forms(message)
        else:
            one, many = message.id
            said = [spoken.ngettext(one, many, number) for number in (0, 1, 2)]
            singular, plural = forms(message)
            assert said == [singular, singular, plural]  # French says zero in the singular


def test_known_translations_survive_an_update(template: Catalog) -> None:
    before = catalogues.read_catalogue("fr")
    after = catalogues.updated(template, "fr")
    kept = {(m.id, m.context): m.string for m in after if m.id}
    assert all(kept[m.id, m.context] == m.string for m in before if (m.id, m.context) in kept)


def test_unfinished_messages_are_named() -> None:
    catalogue = Catalog(locale="fr")
    catalogue.add("Week", "Semaine")
    catalogue.add("Month", "Mois", flags=["fuzzy"])
    catalogue.add(("{n} sheet", "{n} sheets"), ("{n} feuille", ""))
    catalogue.add("Day")
    assert catalogues.unfinished(catalogue) == ["Month", "{n} sheet", "Day"]
