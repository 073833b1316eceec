"""Invented people: names of the town's many origins, drawn at random and never anyone's.

Phones lie in the range that the French regulator keeps for fiction, e-mails in a domain
that belongs to nobody.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any

from ... import paths
from ...i18n import plain
from ..names import search_key
from ..phones import search_digits
from ..vocabulary import Gender

_YOUNGEST, _USUAL, _OLDEST = 19, 38, 72  # years at arrival
_TRIES = 8  # draws of a name before a double one is made
_STAY_DAYS = (35, 300, 640)  # least, usual, longest


@dataclass(frozen=True, slots=True)
class Person:
    """Someone invented: what decides where she goes, and the columns of her row."""

    id: int
    gender: Gender | None
    speaks_french: bool
    steadiness: float  # added to the chance that she comes to a session
    arrival: date
    departure: date
    columns: dict[str, Any]


@cache
def shipped_people() -> dict[str, Any]:
    """The names, streets and notes that come with the program."""
    text = paths.resource("data", "demo_people.json").read_text(encoding="utf-8")
    people: dict[str, Any] = json.loads(text)
    return people


def invent(rng: Random, count: int, first: date, until: date, first_id: int) -> list[Person]:
    """So many people, in the order they arrive between two days."""
    # Some were there before the first day: the centre doesn't start empty.
    earliest = first - timedelta(days=_STAY_DAYS[1] // 2)
    span = (until - earliest).days - 3
    arrivals = sorted(earliest + timedelta(days=rng.randrange(span)) for _one in range(count))
    taken: set[tuple[str, str]] = set()
    return [
        _person(rng, number, max(arrival, first), taken)
        for number, arrival in enumerate(arrivals, first_id)
    ]


def _person(rng: Random, number: int, arrival: date, taken: set[tuple[str, str]]) -> Person:
    shipped = shipped_people()
    origin = rng.choices(shipped["origins"], [each["weight"] for each in shipped["origins"]])[0]
    woman = rng.random() < 0.68
    names = _names(rng, origin, "women" if woman else "men", taken)
    gender = (Gender.WOMAN if woman else Gender.MAN) if rng.random() > 0.02 else None
    least, usual, longest = _STAY_DAYS
    stay = rng.triangular(least, longest, usual) if rng.random() > 0.1 else rng.uniform(14, least)
    columns = names | _contact(rng, names) | _known(rng, arrival, origin["languages"])
    name_parts = (columns[key] for key in ("last_name", "first_name", "birth_name", "own_script"))
    return Person(
        id=number,
        gender=gender,
        speaks_french=origin["speaks_french"],
        steadiness=max(-0.3, min(0.12, rng.gauss(0, 0.09))),
        arrival=arrival,
        departure=arrival + timedelta(days=round(stay)),
        columns={
            "id": number,
            **columns,
            "gender": gender.value if gender else None,
            "search_key": search_key(name_parts, search_digits(columns["phone"])),
            "created_at": f"{arrival.isoformat()}T08:00:00.000000+00:00",
        },
    )


def _names(
    rng: Random, origin: dict[str, Any], kind: str, taken: set[tuple[str, str]]
) -> dict[str, str]:
    first, own_first = _both(rng.choice(origin[kind]))
    last, own_last = _both(rng.choice(origin["last"]))
    for _try in range(_TRIES):
        if (last, first) not in taken:
            break
        other, own_other = _both(rng.choice(origin["last"]))
        if other != last:
            last, own_last = (
                f"{last.split('-')[0]}-{other}",
                f"{own_last.split('-')[0]}-{own_other}",
            )
    taken.add((last, first))
    own = f"{own_first} {own_last}" if rng.random() < origin["own_script"] else ""
    if own and rng.random() < 0.05:
        first = last = ""  # known by her own script alone
    birth, _own = _both(rng.choice(origin["last"]))
    has_birth_name = kind == "women" and birth != last and rng.random() < 0.06
    return {
        "last_name": last,
        "first_name": first,
        "birth_name": birth if has_birth_name else "",
        "own_script": own,
    }


def _both(name: str | list[str]) -> tuple[str, str]:
    """A name in Latin letters, and in the person's own script ("" when it is the same)."""
    return (name, "") if isinstance(name, str) else (name[0], name[1])


def _contact(rng: Random, names: dict[str, str]) -> dict[str, str]:
    shipped = shipped_people()
    phone = f"06 39 98 {rng.randrange(100):02d} {rng.randrange(100):02d}"
    street = f"{rng.randrange(1, 60)} {rng.choice(shipped['streets'])}"
    towns = shipped["towns"]
    postcode, town, _weight = rng.choices(towns, [each[2] for each in towns])[0]
    local = ".".join(plain(names[key]) for key in ("first_name", "last_name") if names[key])
    address = "".join(ch if ch.isascii() and (ch.isalnum() or ch == ".") else "-" for ch in local)
    has_address = rng.random() < 0.87
    return {
        "phone": phone if rng.random() < 0.88 else "",
        "email": f"{address}@example.org" if local and rng.random() < 0.25 else "",
        "address": street if has_address else "",
        "postcode": postcode if has_address else "",
        "city": town if has_address else "",
    }


def _known(rng: Random, arrival: date, languages: list[str]) -> dict[str, Any]:
    age = rng.triangular(_YOUNGEST, _OLDEST, _USUAL)
    birth = arrival - timedelta(days=round(age * 365.25))
    spoken = languages if "fr" in languages or rng.random() < 0.5 else [*languages, "fr"]
    return {
        "birth_date": birth if rng.random() < 0.95 else None,
        "languages": " ".join(spoken),
        "notes": rng.choice(shipped_people()["notes"]) if rng.random() < 0.08 else "",
    }
