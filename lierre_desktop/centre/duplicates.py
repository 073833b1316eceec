"""Who may be the same person: proposed when someone is added, never in the way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ..database.models import database
from ..i18n import _
from .changes import InvalidInput
from .finder import Found
from .names import name_order, words
from .participants import ParticipantData
from .phones import only_digits
from .phones import tidy as tidy_phone
from .spelling import one_slip_apart, sound

SAME, NEAR, OTHER = 2, 1, 0
SHORTEST_SLIP = 6  # letters of a whole name in which one slip is looked for
FEWEST_SOUNDS = 4  # below, too many names sound alike


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A person who resembles the one being typed."""

    person: Found
    why: str  # "Same name, same birth date"


@dataclass(frozen=True, slots=True)
class _Name:
    """One way a person may be called, in the forms that are compared."""

    words: frozenset[str]
    joined: tuple[str, str]  # without blanks, in either order
    sounds: frozenset[str]  # of the last and first name, and of each word

    def likeness(self, other: _Name) -> int:
        """SAME, NEAR or OTHER."""
        if self.joined[0] in other.joined:
            return SAME
        shared = self.words & other.words
        if len(shared) >= 2 and shared in (self.words, other.words):
            return NEAR
        if self.sounds & other.sounds:
            return NEAR
        slip = len(self.joined[0]) >= SHORTEST_SLIP and any(
            one_slip_apart(self.joined[0], joined) for joined in other.joined
        )
        return NEAR if slip else OTHER


@dataclass(frozen=True, slots=True)
class _Person:
    names: tuple[_Name, ...]
    birth_date: str | None  # ISO
    phones: frozenset[str]


_EVERYONE = """
SELECT id, last_name, first_name, own_script, birth_name, birth_date, phone, other_phone
FROM participant WHERE deleted_at IS NULL AND id <> ?
"""


def lookalikes(data: ParticipantData, limit: int = 5) -> list[Lookalike]:
    """The people who may be the one being typed, most alike first.

    Compared are names (accents, hyphens, last and first name swapped, birth name, one
    slip, another spelling or script), birth dates and phones.
    """
    birth_typed = data.birth_date.isoformat() if data.birth_date else None
    typed = _Person(
        _names(data.last_name, data.first_name, data.own_script, data.birth_name),
        birth_typed,
        frozenset(_readable((data.phone, data.other_phone))),
    )
    found = []
    for number, last, first, own, birth_name, birth, *phones in database.execute_sql(
        _EVERYONE, (data.id,)
    ):
        kept = frozenset(only_digits(phone) for phone in phones if phone)
        alike, why = _compare(typed, _Person(_names(last, first, own, birth_name), birth, kept))
        if alike:
            known = date.fromisoformat(birth) if birth else None
            person = Found(number, last, first, own, known)
            found.append((-alike, name_order(last, first, own), number, Lookalike(person, why)))
    return [lookalike for *_order, lookalike in sorted(found, key=lambda one: one[:3])[:limit]]


def _compare(typed: _Person, other: _Person) -> tuple[int, str]:
    """How alike two people are, 0 for not at all, and why in words."""
    name = max((one.likeness(two) for one in typed.names for two in other.names), default=OTHER)
    phone = bool(typed.phones & other.phones)
    birth = typed.birth_date is not None and typed.birth_date == other.birth_date
    dates_differ = not birth and None not in (typed.birth_date, other.birth_date)
    if name == NEAR and dates_differ:
        name = OTHER
    # A birth date alone says little: many people are given the first of January.
    shares_a_name = birth and any(
        one.words & two.words for one in typed.names for two in other.names
    )
    if not (name or phone or shares_a_name):
        return 0, ""
    reasons = [_("same name")] if name == SAME else [_("nearly the same name")] if name else []
    reasons += [_("same birth date")] if birth else []
    reasons += [_("same phone number")] if phone else []
    why = ", ".join(reasons)
    return name + 2 * birth + 2 * phone, why[:1].upper() + why[1:]


def _names(last: str, first: str, own_script: str, birth_name: str) -> tuple[_Name, ...]:
    pairs = ((last, first), (birth_name, first if birth_name else ""), ("", own_script))
    return tuple(_name(*pair) for pair in pairs if any(pair))


@lru_cache(maxsize=20_000)
def _name(last: str, first: str) -> _Name:
    family, given = words(last), words(first)
    one, other = "".join(family), "".join(given)
    return _Name(
        words=frozenset((*family, *given)),
        joined=(one + other, other + one),
        sounds=frozenset(
            heard
            for parts in ((one, other), (*family, *given))
            if len(heard := "".join(sorted(map(sound, parts)))) >= FEWEST_SOUNDS
        ),
    )


def _readable(phones: Iterable[str]) -> list[str]:
    """The digits of the numbers that can be read; the others are still being typed."""
    read = []
    for phone in phones:
        try:
            read.append(only_digits(tidy_phone(phone)))
        except InvalidInput:
            continue
    return [digits for digits in read if digits]
