"""Small checks that every command needs: find the row, refuse stale forms, tidy texts."""

from __future__ import annotations

import unicodedata
from typing import TypeVar

from ..database.models import BinnableRow, Row
from ..i18n import _
from .changes import InvalidInput
from .watched_words import refuse_nir

SomeRow = TypeVar("SomeRow", bound=Row)

# Letters and symbols by their category that leave the paper blank.
_BLANKS = "\u115f\u1160\u2800\u3164\uffa0"

NAME_LIMIT = 120
TEXT_LIMIT = 4000


def fetch(kind: type[SomeRow], row_id: int, version: int | None = None) -> SomeRow:
    """The row of this number. Raises InvalidInput when it is unknown, in the bin, or
    has changed since the form that carries `version` was opened."""
    row = kind.get_or_none(kind.id == storable(row_id))
    if row is None or (isinstance(row, BinnableRow) and row.deleted_at is not None):
        raise InvalidInput("id", _("There is nothing with the number {id}.").format(id=row_id))
    if version is not None and row.version != version:
        raise InvalidInput(
            "", _("This has changed meanwhile. Open it again to see the latest version.")
        )
    found: SomeRow = row
    return found


def storable(number: int) -> int:
    """A row's number as typed, 0 (which no row has) when the database can't hold it."""
    return number if abs(number) < 2**63 else 0


def tidy(text: str) -> str:
    """The text in Unicode NFC, runs of blanks folded, ends trimmed."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def line(field: str, text: str, limit: int = NAME_LIMIT) -> str:
    """A tidied single line, empty when it has nothing to be seen.

    Raises InvalidInput when it is too long, has control characters or holds a
    social-security number.
    """
    _check_characters(field, text, allowed="\t\n\r")
    refuse_nir(field, text)
    clean = tidy(text)
    if len(clean) > limit:
        raise InvalidInput(field, _("Too long: {limit} characters at most.").format(limit=limit))
    return clean if any(map(_is_seen, clean)) else ""


def required_text(field: str, text: str, missing: str, limit: int = NAME_LIMIT) -> str:
    """A tidied line that must say something; `missing` is the sentence when it doesn't."""
    clean = line(field, text, limit)
    if not clean:
        raise InvalidInput(field, missing)
    return clean


def paragraphs(field: str, text: str, limit: int = TEXT_LIMIT) -> str:
    """A longer text, its line breaks kept. Raises InvalidInput as `line` does."""
    clean = unicodedata.normalize("NFC", text.replace("\r\n", "\n")).strip()
    _check_characters(field, clean, allowed="\t\n")
    refuse_nir(field, clean)
    if len(clean) > limit:
        raise InvalidInput(field, _("Too long: {limit} characters at most.").format(limit=limit))
    return clean


def _is_seen(char: str) -> bool:
    """False for what leaves no ink: blanks, zero-width characters, direction marks."""
    return unicodedata.category(char)[0] in "LNPS" and char not in _BLANKS


def _check_characters(field: str, text: str, allowed: str) -> None:
    if text.isascii() and text.isprintable():
        return
    for char in text:
        if is_unreadable(char) and char not in allowed:
            raise InvalidInput(
                field, _("An unreadable character slipped in. Erase the field and type it again.")
            )


def is_unreadable(char: str) -> bool:
    """Lone surrogates can't be stored, control characters can't be printed, and what Unicode
    keeps for programs (U+FDD0 to U+FDEF, the last two of each plane) no file may hold."""
    code = ord(char)
    kept = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
    return kept or unicodedata.category(char) in ("Cc", "Cs")
