"""What is only shown on demand, the one rule of it: violence, and whatever else the centre
marked as sensitive among the difficulties.

A step is reserved by its own theme, by that of its objective, or by its kind; merged terms
stand for the one they went into.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..terms import Book

THEMES = "frein"
KINDS = "demarche"
VICTIMS = "VICTIMES"  # the kind of step that would tell it


@dataclass(frozen=True, slots=True)
class Reserved:
    """The codes, merged ones too, of the themes and kinds of steps shown on demand only."""

    themes: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()

    def theme(self, code: str | None) -> bool:
        """True for what carries a reserved theme: a difficulty, an objective."""
        return code in self.themes

    def step(self, theme: str | None, kind: str | None, objective_theme: str | None = None) -> bool:
        """True for a step reserved by its theme, its kind or the theme of its objective."""
        return self.theme(theme) or self.theme(objective_theme) or kind in self.kinds

    def within(self, sql: str) -> str:
        """A query with its {themes} and {kinds} filled in: `j.theme IN ({themes})`."""
        return sql.replace("{themes}", quoted(self.themes)).replace("{kinds}", quoted(self.kinds))


def reserved(book: Book) -> Reserved:
    """What is reserved in these vocabularies; `Reserved()` is for who asked to see it all."""
    return Reserved(
        frozenset(term.code for term in book.terms(THEMES) if book.sensitive(THEMES, term.code)),
        frozenset(
            term.code
            for term in book.terms(KINDS)
            if term.code == VICTIMS
            or book.current(KINDS, term.code).code == VICTIMS
            or book.sensitive(KINDS, term.code)
        ),
    )


def quoted(codes: Iterable[str]) -> str:
    """Codes as SQL texts: they are terms of the vocabularies, quotes are doubled all the same."""
    return ", ".join("'" + code.replace("'", "''") + "'" for code in sorted(codes))
