"""What free text must not hold, and what it should not: the watch over every field.

A social-security number (NIR) is refused: décret 2019-341 lists who may keep it, and a
social centre isn't among them. Words that suggest a diagnosis, an offence (GDPR, article
10) or someone's origin or belief (article 9) only bring a reminder: the person who writes
decides. Words that have an everyday meaning too ("origine", "noir", "arabe", which is
also a language) are watched only in phrases that leave no doubt.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from .. import paths
from ..i18n import N_, _, join_names, plain
from .changes import InvalidInput

# -- the social-security number ------------------------------------------------------------

# Between two of its digits, as people space and wrap it.
_GAP = r"[\s./_,|:;\-\u2010-\u2015]{0,3}"
_DIGIT = f"{_GAP}[0-9]"
# Sex, year, month, department (2A and 2B in Corsica), commune and order of birth, key.
# Searched in a look-ahead: a number may begin inside what looked like one. The key tells
# it however it is spaced and whatever letters touch it; without the key, only where its
# parts meet, as dates are not, and apart from letters that make a code of it.
_WITH_KEY = re.compile(
    rf"(?<![0-9])(?=([123478](?:{_DIGIT}){{4}}{_GAP}(?:[0-9]{_DIGIT}|2{_GAP}[AB])"
    rf"(?:{_DIGIT}){{8}})(?![0-9]))",
    re.IGNORECASE,
)
_WITHOUT_KEY = re.compile(
    rf"(?<![0-9a-f])(?=([123478]{_GAP}[0-9]{{2}}{_GAP}[0-9]{{2}}{_GAP}(?:[0-9]{{2}}|2[AB])"
    rf"{_GAP}[0-9]{{3}}{_GAP}[0-9]{{3}})(?![^\W_]))",
    re.IGNORECASE,
)
# What holds many digits and is never read as one: identifiers that programs draw (a UUID,
# 32 hexadecimal signs and more), and days and hours, two of which may follow each other.
_NO_NUMBER = re.compile(
    r"(?<![0-9a-z])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,})(?![0-9a-z])"
    r"|(?<![0-9])[0-3]?[0-9]([/.-])[01]?[0-9]\1(?:19|20)[0-9]{2}(?![0-9])"
    r"|(?<![0-9:])[0-2]?[0-9]:[0-5][0-9](?![0-9:])",
    re.IGNORECASE,
)
_STOP = "§"  # stands for what was left out, and parts what is around it
# In the key, Corsica's letters count as digits.
_CORSICA = {"2A": "19", "2B": "18"}


def refuse_nir(field: str, text: str) -> None:
    """Raise InvalidInput when the text holds a French social-security number.

    With its key (15 digits), a number is known by it. Without (13 digits), it must be
    plausible, so that phones and SIRET numbers pass.
    """
    if sum(map(str.isdigit, text)) < 11:  # 13 signs, of which Corsica's 2A has a letter
        return
    looked_at = _NO_NUMBER.sub(_STOP, _bare(text))
    if any(_has_its_key(found) for found in _compact(_WITH_KEY, looked_at)) or any(
        _is_plausible(found) for found in _compact(_WITHOUT_KEY, looked_at)
    ):
        raise InvalidInput(
            field,
            _(
                "This looks like a social-security number. A social centre may not keep it"
                " (décret 2019-341): take it out."
            ),
        )


def _bare(text: str) -> str:
    """The text with its digits in ASCII, without what has no width: marks and joiners."""
    if text.isascii():
        return text
    shown = (
        char
        for char in unicodedata.normalize("NFKC", text)
        if unicodedata.category(char) not in ("Cf", "Mn", "Me")
    )
    return "".join(str(unicodedata.decimal(char, char)) for char in shown)


def _compact(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    for match in pattern.finditer(text):
        yield "".join(filter(str.isalnum, match[1])).upper()


def _has_its_key(number: str) -> bool:
    """The last two digits are 97 less the rest of the others by 97."""
    department = number[5:7]
    digits = number[:5] + _CORSICA.get(department, department) + number[7:13]
    return int(number[13:]) == 97 - int(digits) % 97


def _is_plausible(number: str) -> bool:
    """A month (20 to 42 and 50 to 99 stand for unknown ones), a department, no part at zero."""
    month = int(number[3:5])
    return (
        (1 <= month <= 12 or 20 <= month <= 42 or 50 <= month)
        and number[5:7] != "00"
        and number[7:10] != "000"
        and number[10:13] != "000"
    )


# -- words that ask for a reminder ---------------------------------------------------------


class ReminderKind(StrEnum):
    """What a word suggests that a file here doesn't hold."""

    DIAGNOSIS = "diagnosis"
    OFFENCE = "offence"
    ETHNICITY = "ethnicity"


@dataclass(frozen=True, slots=True)
class Reminder:
    """A word of a text, as written, and what it suggests."""

    kind: ReminderKind
    word: str


_SAID = {
    ReminderKind.DIAGNOSIS: N_(
        "{words}: this suggests a diagnosis. Write what the person needs, not an illness."
    ),
    ReminderKind.OFFENCE: N_(
        "{words}: this suggests an offence. No such fact is kept here (GDPR, article 10)."
    ),
    ReminderKind.ETHNICITY: N_(
        "{words}: this suggests an origin or a belief. Neither is kept here (GDPR, article 9)."
    ),
}


def reminders(text: str) -> tuple[Reminder, ...]:
    """The words of a text that ask for a reminder, in their order, each once."""
    words = [(plain(match[0]), match.start(), match.end()) for match in _WORDS.finditer(text)]
    folded = [word for word, _start, _end in words]
    found: dict[Reminder, None] = {}
    place = 0
    while place < len(words):
        phrase = _phrase_at(folded, place)
        if phrase is None:
            place += 1
            continue
        after = place + len(phrase.words)
        if phrase.kind is not None:
            found[Reminder(phrase.kind, text[words[place][1] : words[after - 1][2]])] = None
        place = after
    return tuple(found)


def said(found: Iterable[Reminder]) -> str:
    """The reminders in words, a sentence for each kind on a line of its own; "" for none."""
    by_kind: dict[ReminderKind, list[str]] = {}
    for reminder in found:
        by_kind.setdefault(reminder.kind, []).append(reminder.word)
    return "\n".join(
        _(_SAID[kind]).format(words=join_names(_("“{word}”").format(word=word) for word in words))
        for kind, words in by_kind.items()
    )


_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words that follow each other; one that ends with "*" begins longer ones."""

    words: tuple[str, ...]
    kind: ReminderKind | None  # None: an everyday phrase, which hides a watched word

    def stands_at(self, folded: Sequence[str], place: int) -> bool:
        there = folded[place : place + len(self.words)]
        return len(there) == len(self.words) and all(
            word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted
            for word, wanted in zip(there, self.words, strict=True)
        )


def _phrase_at(folded: Sequence[str], place: int) -> _Phrase | None:
    """The longest phrase of the lists that begins with this word."""
    for phrase in _phrases().get(folded[place][:2], ()):
        if phrase.stands_at(folded, place):
            return phrase
    return None


@cache
def _phrases() -> dict[str, list[_Phrase]]:
    """The shipped lists by the two letters they begin with, long phrases first."""
    text = paths.resource("data", "watched_words.json").read_text(encoding="utf-8")
    found: dict[str, list[_Phrase]] = {}
    for name, listed in json.loads(text).items():
        kind = None if name == "innocent" else ReminderKind(name)
        for words in listed:
            phrase = _Phrase(tuple(re.findall(r"[^\W_]+\*?", plain(words))), kind)
            found.setdefault(phrase.words[0][:2], []).append(phrase)
    for phrases in found.values():
        phrases.sort(key=lambda phrase: -len(phrase.words))
    return found
