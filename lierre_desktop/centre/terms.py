"""The vocabularies that the centre may reword: what a code kept in a row means today.

A term is never erased: retired, it leaves the choices; merged, it answers with the label
and the family of the term it went into, so that old rows read and count rightly.
`term_changes` holds the commands.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from .. import paths
from ..database.journal import changing, last_seq
from ..database.models import Term as TermRow
from ..database.models import database
from ..i18n import _, language
from .changes import InvalidInput
from .term_lists import LISTS as LISTS
from .term_lists import TermList as TermList


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a list, as it stands. `merged_into` is the code of the term it went into."""

    id: int
    version: int
    list: str
    code: str
    label_fr: str
    label_en: str
    family: str = ""
    position: int = 0
    sensitive: bool = False
    shipped: bool = False
    retired_on: date | None = None
    merged_into: str | None = None

    @property
    def label(self) -> str:
        """The term in the language of the moment."""
        return self.label_en if language() == "en" else self.label_fr

    @property
    def in_use(self) -> bool:
        """True while it is proposed: neither retired nor merged."""
        return self.retired_on is None


_COLUMNS = tuple(field.name for field in fields(Term))


class Book:
    """Every term as it was when the book was read: no question asks the database."""

    def __init__(self, terms: Iterator[Term]) -> None:
        self._lists: dict[str, list[Term]] = {name: [] for name in LISTS}
        self._terms: dict[tuple[str, str], Term] = {}
        for term in terms:
            self._lists.setdefault(term.list, []).append(term)
            self._terms[term.list, term.code] = term

    def terms(self, list_name: str) -> list[Term]:
        """All the terms of a list: those in use in their order, then those that aren't."""
        return sorted(self._lists[list_name], key=lambda term: not term.in_use)

    def term(self, list_name: str, code: str) -> Term:
        """The term of this code itself, merged or not. Raises KeyError when unknown."""
        return self._terms[list_name, code]

    def find(self, list_name: str, code: str) -> Term | None:
        """The term of this code itself, None when the list has none."""
        return self._terms.get((list_name, code))

    def current(self, list_name: str, code: str) -> Term:
        """The term a code stands for today: the end of its chain of merges."""
        term = self._terms[list_name, code]
        while term.merged_into is not None:
            term = self._terms[list_name, term.merged_into]
        return term

    def known(self, list_name: str, code: str | None) -> str | None:
        """The code it counts under; None for none, and for a term that says it isn't known."""
        current = self.current(list_name, code).code if code else None
        return None if current in LISTS[list_name].unknown else current

    def unknown(self, list_name: str) -> list[str]:
        """The codes of a list that say it isn't known, those merged into them too."""
        return [term.code for term in self.terms(list_name) if not self.known(list_name, term.code)]

    def label(self, list_name: str, code: str | None) -> str:
        """A code in words; "" for None."""
        return self.current(list_name, code).label if code else ""

    def family(self, list_name: str, code: str | None) -> str:
        """The family a code counts under; "" for None and in lists without families."""
        return self.current(list_name, code).family if code else ""

    def family_label(self, list_name: str, code: str | None) -> str:
        """The family a code counts under, in words."""
        return LISTS[list_name].family_label(self.family(list_name, code))

    def sensitive(self, list_name: str, code: str | None) -> bool:
        """True when papers must not name it: it is sensitive, or stands for one that is."""
        if not code:
            return False
        return self.term(list_name, code).sensitive or self.current(list_name, code).sensitive

    def choices(self, list_name: str, keep: str | None = None) -> list[Term]:
        """What a form proposes, in order; the code a row has (`keep`) is always among them.

        A merged `keep` takes the place of its target, under the target's label: one entry,
        and a form that is saved as it was changes nothing.
        """
        found = [term for term in self._lists[list_name] if term.in_use]
        if not keep or any(term.code == keep for term in found):
            return found
        current = self.current(list_name, keep)
        kept = replace(current, id=self.term(list_name, keep).id, code=keep)
        if current in found:
            return [kept if term is current else term for term in found]
        return [*found, kept]


def book() -> Book:
    """The vocabularies as they stand: read again only after something changed."""
    if database.in_transaction():  # what is under way isn't in the journal yet
        return _read()
    state = (id(database.obj), last_seq())
    if _last_read.get("state") != state:
        _last_read.update(state=state, book=_read(), opened=database.obj)
    read: Book = _last_read["book"]
    return read


_last_read: dict[str, Any] = {}
"""The book last read, after which journal entry; `opened` keeps its database's id its own."""


def _read() -> Book:
    columns = ", ".join(f"t.{name}" for name in _COLUMNS[:-1])
    rows = database.execute_sql(
        f"SELECT {columns}, m.code FROM term t LEFT JOIN term m ON m.id = t.merged_into_id"
        " ORDER BY t.list, t.position, t.id"
    )
    return Book(_term(*row) for row in rows)


def check(
    field: str, list_name: str, code: str | None, required: bool = False, missing: str = ""
) -> str | None:
    """The code, None for an empty one. Raises InvalidInput for a term that isn't in the list.

    A retired term passes: the row that has it may be saved again. `missing` is the sentence
    that refuses an empty one, where it is required.
    """
    if not code:
        if required or missing:
            raise InvalidInput(field, missing or _("Choose one in the list."))
        return None
    known = database.execute_sql(
        "SELECT 1 FROM term WHERE list = ? AND code = ?", (list_name, code)
    ).fetchone()
    if known is None:
        raise InvalidInput(field, _("“{term}” isn't in the list.").format(term=code))
    return code


def check_lists(names: Collection[str]) -> None:
    """Raise InvalidInput when a list has no term in use, or terms merged into each other."""
    if not names:
        return
    vocabulary = book()
    for name in names:
        if not vocabulary.choices(name):
            raise InvalidInput("", _("It is the last term in use: a list needs at least one."))
        for term in vocabulary.terms(name):
            seen = {term.code}
            while term.merged_into is not None:
                if term.merged_into in seen:
                    raise InvalidInput("", _("Two terms would be merged into each other."))
                seen.add(term.merged_into)
                term = vocabulary.term(name, term.merged_into)


def ship() -> int:
    """Plant the terms that come with the program and aren't there yet; how many they were."""
    rows = database.execute_sql("SELECT list, code FROM term")
    known = {(name, code) for name, code in rows}
    missing = [row for row in _shipped() if (row["list"], row["code"]) not in known]
    if not missing:
        return 0
    with changing("term.ship") as changes:
        return changes.bulk(TermRow, missing)


def _shipped() -> Iterator[Mapping[str, Any]]:
    text = paths.resource("data", "vocabularies.json").read_text(encoding="utf-8")
    for name, terms in json.loads(text).items():
        for position, term in enumerate(terms, 1):
            yield {
                "list": name,
                "code": term["code"],
                "label_fr": term["fr"],
                "label_en": term["en"],
                "family": term.get("family", ""),
                "position": position,
                "sensitive": term.get("sensitive", False),
                "shipped": True,
            }


def _term(*columns: Any) -> Term:
    row = dict(zip(_COLUMNS, columns, strict=True))
    retired = row["retired_on"]
    row |= {
        "sensitive": bool(row["sensitive"]),
        "shipped": bool(row["shipped"]),
        "retired_on": date.fromisoformat(retired) if retired else None,
    }
    return Term(**row)
