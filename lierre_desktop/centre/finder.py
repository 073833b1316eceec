"""Searching people as one types: by any part of a name, words in any order, or phone.

The search keys of everyone living (see `names.search_key`) stand in memory as one
text, a line a person in alphabetical order; a keystroke is a few `str.find`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from ..database.journal import last_seq
from ..database.models import database
from .names import words
from .phones import typed_digits

_PHONE = re.compile(r"[+(]?\d[\d\s.()/-]*")
MOST_CANDIDATES = 3_000  # beyond, a search of several words looks at word starts only


@dataclass(frozen=True, slots=True)
class Found:
    """A person found."""

    id: int
    last_name: str
    first_name: str
    own_script: str
    birth_date: date | None


class Finder:
    """Everyone living, ready to be searched. Load another one after Changes.PARTICIPANTS."""

    def __init__(self, people: Iterable[tuple[str, int]]) -> None:
        """`people` are (search key, id) in alphabetical order of the keys."""
        pairs = list(people)
        self.seen = -1  # the newest journal entry when it was read
        self._ids = [number for _key, number in pairs]
        # Every line starts with "\n " and the whole ends with "\n".
        self._text = "\n" + "".join(f"{key}\n" for key, _number in pairs)
        self._starts = list(accumulate((len(key) + 1 for key, _id in pairs[:-1]), initial=0))

    @classmethod
    def load(cls) -> Finder:
        """Read the search keys of everyone living."""
        return cls(
            database.execute_sql(
                "SELECT search_key, id FROM participant WHERE deleted_at IS NULL"
                " ORDER BY search_key, id"
            )
        )

    @classmethod
    def current(cls, kept: Finder | None) -> Finder:
        """The kept index while nothing was written since it was read, else a fresh one."""
        seen = last_seq()
        if kept is not None and kept.seen == seen:
            return kept
        fresh = cls.load()
        fresh.seen = seen
        return fresh

    def search(self, text: str, limit: int = 50) -> list[Found]:
        """The people whom the text may mean, best first: see `find`."""
        return found(self.find(text, limit))

    def find(self, text: str, limit: int | None = None) -> list[int]:
        """The ids of the people in whose names or phones every typed word occurs.

        First those whose last name starts so, then those with a word that starts so,
        then the others; in alphabetical order within each. Nothing typed finds nobody.
        """
        needles = typed_words(text)
        if not needles or not self._ids:
            return []
        if len(needles) == 1:
            lines = self._lines_with_one(needles[0], limit)
        else:
            lines = self._lines_with_all(needles)
        return [self._ids[line] for line in lines[:limit]]

    def _lines_with_one(self, needle: str, limit: int | None) -> list[int]:
        lines: dict[int, None] = {}
        for opening in ("\n ", " ", ""):
            for line in self._lines(opening + needle):
                lines[line] = None
                if len(lines) == limit:
                    return list(lines)
        return list(lines)

    def _lines_with_all(self, needles: list[str]) -> list[int]:
        rarest = min(needles, key=self._text.count)
        others = [needle for needle in needles if needle is not rarest]
        common = self._text.count(rarest) > MOST_CANDIDATES
        ranked = []
        for line in self._lines(" " + rarest if common else rarest):
            first = self._starts[line]
            last = self._starts[line + 1] if line + 1 < len(self._starts) else len(self._text)
            if all(self._text.find(other, first, last) >= 0 for other in others):
                ranked.append((sum(self._rank(word, first, last) for word in needles), line))
        return [line for _rank, line in sorted(ranked)]

    def _rank(self, needle: str, first: int, last: int) -> int:
        """0 for the start of the last name, 1 for the start of a word, 2 elsewhere."""
        if self._text.startswith(needle, first + 2):
            return 0
        return 1 if self._text.find(" " + needle, first, last) >= 0 else 2

    def _lines(self, needle: str) -> Iterator[int]:
        """The lines in which the needle occurs, each once, in order."""
        at = self._text.find(needle)
        while at >= 0:
            line = bisect_right(self._starts, at) - 1
            yield line
            if line + 1 == len(self._starts):
                return
            at = self._text.find(needle, self._starts[line + 1])


def typed_words(text: str) -> list[str]:
    """What to look for: the words of a name as `names.words` has them, phones as digits."""
    phones = [typed_digits(piece) for piece in _PHONE.findall(text)]
    return [word for word in (*words(_PHONE.sub(" ", text)), *phones) if word]


def found(ids: list[int]) -> list[Found]:
    """These people in the order asked; those in the bin are left out."""
    rows = database.execute_sql(
        "SELECT id, last_name, first_name, own_script, birth_date FROM participant"
        f" WHERE deleted_at IS NULL AND id IN ({', '.join(map(str, ids))})"
    )
    known = {
        number: Found(number, last, first, own, date.fromisoformat(birth) if birth else None)
        for number, last, first, own, birth in rows
    }
    return [known[number] for number in ids if number in known]
