"""A search keystroke over 50,000 people, against the 16 ms of one frame."""

from __future__ import annotations

import random
from functools import partial
from pathlib import Path

from lierre_desktop.centre.finder import Finder
from lierre_desktop.database import connection, vault
from lierre_desktop.database.journal import changing, now
from lierre_desktop.database.models import Participant
from lierre_desktop.i18n import plain

from .measure import Case, milliseconds, seconds

PEOPLE = 50_000
FRAME = 0.016
SYLLABLES = "ar an ba ben ca dia do el fa gül ha ia ka le ma na ou pa ri sa ta ul va zo łu".split()


def run(folder: Path) -> Case:
    """Type names, parts of names and phone numbers letter by letter; take the p99."""
    chance = random.Random(7)
    with connection.create_centre(folder / "search", "banc d'essai", cost=vault.Cost(8192, 1, 1)):
        names = _people(chance)
        loading = seconds(Finder.load)
        finder = Finder.load()
        typed = [text for name in chance.sample(names, 150) for text in _keystrokes(name, chance)]
        times = sorted(seconds(partial(finder.search, text)) for text in typed)
    p99 = times[int(len(times) * 0.99)]
    detail = (
        f"p99 {milliseconds(p99)} of {len(typed)} keystrokes, worst {milliseconds(times[-1])},"
        f" index loaded in {milliseconds(loading)}"
    )
    return Case("a search keystroke over 50,000 people, p99", p99 / FRAME, 1.0, detail)


def _people(chance: random.Random) -> list[tuple[str, str, str]]:
    def word() -> str:
        return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))).capitalize()

    people = [(word(), word(), f"06{chance.randrange(10**8):08d}") for _number in range(PEOPLE)]
    stamp = now()
    with changing("bench") as changes:
        changes.bulk(
            Participant,
            [
                {
                    "last_name": last,
                    "first_name": first,
                    "phone": phone,
                    "search_key": f" {plain(last)} {plain(first)} {phone} 33{phone[1:]}",
                    "created_at": stamp,
                }
                for last, first, phone in people
            ],
        )
    return people


def _keystrokes(name: tuple[str, str, str], chance: random.Random) -> list[str]:
    last, first, phone = name
    typed = chance.choice((last, first, f"{first} {last}", last[1:], phone, f"{last[:3]} {first}"))
    return [typed[:length] for length in range(1, len(typed) + 1)]
