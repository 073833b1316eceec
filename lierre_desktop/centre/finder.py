"""Searching people as one types: by any part of a name, words in any order, or phone.

The search keys of everyone living (see `names.search_key`) stand in memory as one
text, a line a person in alphabetical order; a keystroke is two or three scans of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, chain, islice

from ..database.journal import last_seq
from ..database.models import database
from .names import words
from .phones import typed_digits

_PHONE = re.compile(r"[+(]?\d[\d\s.()/-]*")
MOST_SEEN = 500  # lines to look at, even with enough people found: better ones may follow


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
        """`people` are (search key, id) in the order of the keys' bytes, which is SQLite's."""
        self.seen = -1  # the newest journal entry when it was read
        keys: list[bytes] = []
        self._ids: list[int] = []
        for key, number in people:
            keys.append(key.encode())
            self._ids.append(number)
        # Every line starts with "\n " and the whole ends with "\n". Bytes, because one
        # name in another script would make every character of a str take two.
        self._text = b"\n" + b"\n".join(keys) + b"\n"
        self._starts = list(accumulate((len(key) + 1 for key in keys), initial=0))

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

    def among(self, ids: Container[int]) -> Finder:
        """An index of these people only."""
        keys = self._text[1:-1].split(b"\n")
        people = zip(keys, self._ids, strict=False)  # without people there is one empty key
        return Finder((key.decode(), number) for key, number in people if number in ids)

    def search(self, text: str, limit: int = 50) -> list[Found]:
        """The people whom the text may mean, best first: see `find`."""
        return found(self.find(text, limit))

    def find(self, text: str, limit: int | None = None) -> list[int]:
        """The ids of the people in whose names or phones every typed word occurs.

        First those whose last name starts so, then those with a word that starts so,
        then the others; in alphabetical order within each. Nothing typed finds nobody.
        With a limit, common letters are searched only until enough people are found.
        """
        needles = [word.encode() for word in typed_words(text)]
        if not needles or not self._ids:
            return []
        enough = len(self._ids) if limit is None else limit
        ranks: dict[int, int] = {}
        seen = 0
        for line in self._candidates(needles):
            if len(ranks) >= enough and seen >= MOST_SEEN:
                break
            seen += 1
            if line not in ranks and (rank := self._rank(line, needles)) is not None:
                ranks[line] = rank
        best = sorted(ranks, key=lambda line: (ranks[line], line))
        return [self._ids[line] for line in best[:limit]]

    def _candidates(self, needles: list[bytes]) -> Iterator[int]:
        """Every line that holds the rarest needle, the most promising first, some twice."""
        spans = {needle: self._last_names(needle) for needle in needles}
        # What begins few last names is mostly rare elsewhere too.
        rarest = min(needles, key=lambda needle: (len(spans[needle]), -len(needle)))
        anywhere = self._lines(rarest)
        few = list(islice(anywhere, MOST_SEEN))
        if len(few) < MOST_SEEN:
            yield from few  # that is all of them: no need to scan for better ones
            return
        if len(spans[rarest]) > MOST_SEEN:
            yield from chain.from_iterable(spans.values())
        yield from spans[rarest]
        yield from self._lines(b" " + rarest)
        yield from chain(few, anywhere)

    def _last_names(self, needle: bytes) -> range:
        """The lines that start with the needle: they stand together."""

        def start(line: int) -> bytes:
            first = self._starts[line] + 2
            return self._text[first : first + len(needle)]

        lines = range(len(self._ids))
        return range(bisect_left(lines, needle, key=start), bisect_right(lines, needle, key=start))

    def _rank(self, line: int, needles: list[bytes]) -> int | None:
        """The lower, the better: 0, 1 or 2 a needle; None when one doesn't occur."""
        first, last = self._starts[line], self._starts[line + 1]
        rank = 0
        for needle in needles:
            at = self._text.find(needle, first, last)
            if at < 0:
                return None
            if at != first + 2:
                rank += 1 if self._text.find(b" " + needle, first, last) >= 0 else 2
        return rank

    def _lines(self, needle: bytes) -> Iterator[int]:
        """The lines in which the needle occurs, each once, in order."""
        at = self._text.find(needle)
        while at >= 0:
            line = bisect_right(self._starts, at) - 1
            yield line
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
