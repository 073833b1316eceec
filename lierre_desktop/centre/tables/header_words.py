"""What a header of a file names: its field, whatever the case, accents, signs and endings.

The English name and the code of a field are understood too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from ...i18n import language, plain
from .fields import FIELDS, IDENTITY_CODES
from .plan import ImportKind

_WHOSE = re.compile(
    r" (?:du|de la|de l|des) (?:(?:beneficiaire|participant|usager|stagiaire|adherent|candidat)e?"
    r"|personne)s?$"
)
"""The end of "Nom du bénéficiaire": every column of a list is somebody's."""


def folded(text: str) -> str:
    """A header as it is compared: no case, accents, signs."""
    return " ".join(re.sub(r"[^a-z0-9/&]+", " ", plain(text)).split())


@cache
def synonyms(kind: ImportKind) -> Mapping[str, str]:
    """The code of the field for each folded synonym; the first field that claims one has it."""
    found: dict[str, str] = {}
    for field in FIELDS[kind].values():
        for word in (*field.synonyms, field.code):
            found.setdefault(folded(word), field.code)
    return found


@cache
def _labels(kind: ImportKind, _language: str) -> Mapping[str, str]:
    """The code of the field for each label in the language of the moment."""
    return {folded(field.label): field.code for field in FIELDS[kind].values()}


def field_of(kind: ImportKind, header: str) -> str | None:
    """The field that a header names, None when none does. Singular and plural are one."""
    words = folded(header)
    known, labels = synonyms(kind), _labels(kind, language())
    without_brackets = folded(re.sub(r"\([^)]*\)", "", header))
    for form in (words, words.removesuffix("s"), without_brackets, _WHOSE.sub("", words)):
        code = labels.get(form) or known.get(form)
        if code:
            return code
    return None


def names_someone(header: str) -> bool:
    """True when a header names what tells people apart: number, names, birth date."""
    return any(field_of(kind, header) in IDENTITY_CODES for kind in ImportKind)


def is_known(header: str) -> bool:
    """True when a header names a field of any kind of file."""
    return any(field_of(kind, header) for kind in ImportKind)
