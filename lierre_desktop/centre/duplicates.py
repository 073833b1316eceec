"""Who may be the same person: proposed when someone is added, never in the way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import combinations

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
    typed = _typed(data)
    found = []
    for person, known in _everyone(data.id):
        alike, why = _compare(typed, known)
        if alike:
            order = name_order(person.last_name, person.first_name, person.own_script)
            found.append((-alike, order, person.id, Lookalike(person, why)))
    return [lookalike for *_order, lookalike in sorted(found, key=lambda one: one[:3])[:limit]]


def _everyone(but: int = 0) -> Iterator[tuple[Found, _Person]]:
    for number, last, first, own, birth_name, birth, *phones in database.execute_sql(
        _EVERYONE, (but,)
    ):
        kept = frozenset(only_digits(phone) for phone in phones if phone)
        known = date.fromisoformat(birth) if birth else None
        person = Found(number, last, first, own, known)
        yield person, _Person(_names(last, first, own, birth_name), birth, kept)


class Index:
    """Everyone, in a form that finds the lookalikes of many people one after the other.

    It finds whom `lookalikes` finds, without comparing each with each: two people are
    compared when they share a name, a sound, half of a name, a phone, or a birth date and
    a word of their names.
    """

    def __init__(self) -> None:
        self._people: dict[int, tuple[Found, _Person]] = {}
        self._births: dict[int, str | None] = {}
        self._at: defaultdict[object, list[int]] = defaultdict(list)
        for person, known in _everyone():
            self._keep(person, known, _strong_keys(known) | _weak_keys(known))

    def add(self, data: ParticipantData, number: int) -> None:
        """Count someone among them who isn't kept yet, under a number of the caller's own.

        She is found by whoever has her name, phone, or birth date and a word of her name;
        not by a name that only resembles hers.
        """
        person = Found(number, data.last_name, data.first_name, data.own_script, data.birth_date)
        known = _typed(data)
        self._keep(person, known, _strong_keys(known))

    def lookalikes(self, data: ParticipantData) -> list[tuple[int, Lookalike]]:
        """Who may be this person, and how alike: from 1, a slip in the name, to 6."""
        typed, births = _typed(data), self._births
        wanted = {number for key in _strong_keys(typed) for number in self._at.get(key, ())}
        # Names that only resemble each other say nothing of people born on different days.
        near = (None, typed.birth_date)
        wanted |= {
            number
            for key in _weak_keys(typed)
            for number in self._at.get(key, ())
            if typed.birth_date is None or births[number] in near
        }
        found = []
        for number in sorted(wanted):
            person, known = self._people[number]
            alike, why = _compare(typed, known)
            if alike:
                found.append((alike, Lookalike(person, why)))
        return sorted(found, key=lambda pair: -pair[0])

    def _keep(self, person: Found, known: _Person, keys: set[object]) -> None:
        self._people[person.id] = person, known
        self._births[person.id] = known.birth_date
        for key in keys:
            self._at[key].append(person.id)


def _strong_keys(person: _Person) -> set[object]:
    """What two people have in common who are alike whatever else differs."""
    keys: set[object] = set(person.phones)
    for name in person.names:
        keys.update(name.joined)
        keys.add(name.words)
        if person.birth_date is not None:
            keys.update((person.birth_date, word) for word in name.words)
    return keys


def _weak_keys(person: _Person) -> set[object]:
    """What two people have in common whose names only resemble each other."""
    keys: set[object] = set()
    for name in person.names:
        keys.update(("sound", heard) for heard in name.sounds)
        keys.update(combinations(sorted(name.words), 2))
        keys.update(_halves(name.joined[0]))
        keys.update(_halves(name.joined[1]))
    return keys


def _halves(joined: str) -> Iterator[tuple[str, str]]:
    """The ends of a name: one slip leaves the first or the last half as it was, a little
    less of each when it falls in the middle or changes the length."""
    if len(joined) < SHORTEST_SLIP - 1:
        return
    for length in (len(joined), len(joined) + 1):
        half = length // 2 - 1
        yield "first", joined[:half]
        yield "last", joined[-half:]


def _typed(data: ParticipantData) -> _Person:
    return _Person(
        _names(data.last_name, data.first_name, data.own_script, data.birth_name),
        data.birth_date.isoformat() if data.birth_date else None,
        frozenset(_readable((data.phone, data.other_phone))),
    )


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
