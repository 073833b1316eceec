"""The terms that a file's words mean: labels in both languages, codes, small slips."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from ...i18n import plain
from ..languages import LANGUAGES
from ..spelling import one_slip_apart
from ..terms import Book

_SHORTEST_START = 3  # letters of a beginning that may name a term
_SHORTEST_SLIP = 5
_BETWEEN = re.compile(r"\s*(?:[,;/+\n]|\bet\b|\band\b|&)\s*")

# Words the field uses for terms of the vocabularies, by list.
_ALSO: Mapping[str, Mapping[str, str]] = {
    "ressource": {"rsa": "RSA_SOCLE", "rsa socle": "RSA_SOCLE", "rsa majore": "RSA_MAJORE"},
    "logement": {"sdf": "RUE", "sans abri": "RUE", "hotel": "HOTEL_SOCIAL", "115": "URGENCE"},
    "contrat": {"contrat d engagement": "CE", "contrat interne": "CONTRAT_LIERRE"},
    "orienteur": {"as": "AS_SECTEUR", "assistante sociale": "AS_SECTEUR", "cms": "AS_SECTEUR"},
    "situation_pro": {"de": "RECHERCHE", "demandeur d emploi": "RECHERCHE", "chomage": "RECHERCHE"},
}


def words_of(text: str) -> str:
    """A label or a value as they are compared: plain, feminine forms and signs left out."""
    neutral = re.sub(r"[·.(]e[·.)]?s?\)?(?=\W|$)", "", plain(text))
    return " ".join(re.sub(r"[^\w]+", " ", neutral).split())


class Matcher:
    """The terms of one list by all that may name them."""

    def __init__(self, named: Iterable[tuple[str, Iterable[str]]], also: Mapping[str, str]) -> None:
        self._exact: dict[str, str] = {}
        for code, labels in named:
            for label in (code, *labels):
                for form in _forms(label):
                    self._exact.setdefault(form, code)
        codes = set(self._exact.values())
        self._exact |= {word: code for word, code in also.items() if code in codes}
        self._seen: dict[str, str | None] = {}

    def code(self, value: str) -> str | None:
        """The term a value names: by its words, one feminine or plural letter, one slip, or
        a beginning that no other term has. None when nothing or several fit."""
        if value not in self._seen:
            self._seen[value] = self._found(words_of(value))
        return self._seen[value]

    def _found(self, words: str) -> str | None:
        if not words:
            return None
        for form in (words, words.removesuffix("s"), words.removesuffix("e"), f"{words}e"):
            if form in self._exact:
                return self._exact[form]
        starting = {
            code
            for form, code in self._exact.items()
            if len(words) >= _SHORTEST_START and form.startswith(words)
        }
        if len(starting) == 1:
            return starting.pop()
        slipped = {
            code
            for form, code in self._exact.items()
            if len(words) >= _SHORTEST_SLIP and one_slip_apart(form, words)
        }
        return slipped.pop() if len(slipped) == 1 else None


def _forms(label: str) -> tuple[str, ...]:
    """A label in full, without its parentheses, and each half of "CADA, HUDA"."""
    bare = re.sub(r"\([^)]*\)", "", label)
    inside = re.findall(r"\(([^)]{2,})\)", label)
    parts = [part for text in (bare, *inside) for part in re.split(r"[,/]", text)]
    return tuple(filter(None, map(words_of, (label, bare, *parts))))


def of_list(book: Book, name: str) -> Matcher:
    """The matcher of a vocabulary; retired terms are known too: files speak of the past."""
    return Matcher(
        ((term.code, (term.label_fr, term.label_en)) for term in book.terms(name)),
        _ALSO.get(name, {}),
    )


@cache
def of_languages() -> Matcher:
    """The matcher of languages, by their English names and those of the catalogue."""
    from ...i18n import speaking
    from ..languages import language_label

    with speaking("fr"):
        french = {code: language_label(code) for code in LANGUAGES}
    return Matcher(((code, (name, french[code])) for code, name in LANGUAGES.items()), {})


def several(value: str) -> list[str]:
    """The values that stand in one cell: "RSA, APL et PF"."""
    return [part for part in _BETWEEN.split(value.strip()) if part]
