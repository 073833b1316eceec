"""A state in words: what it says on one line, and the smaller line below it.

No query here: the labels come from the book of vocabularies.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..terms import Book
from .situations import Latest
from .states import Aspect, State

FRESH = 92
"""Days for which a change is shown as new: a quarter, the rhythm of the reviews."""


@dataclass(frozen=True, slots=True)
class CardLine:
    """One line of a person's card."""

    aspect: Aspect
    main: str  # "Locataire parc social"
    detail: str  # "depuis le 1er sept. · avant : chez un tiers"
    is_new: bool  # changed less than a quarter ago
    state: State


def words(state: State, book: Book) -> tuple[str, str]:
    """A state's main line and its detail line, "" when there is nothing more to say."""
    raise NotImplementedError


def card_line(latest: Latest, book: Book, day: date) -> CardLine:
    """A line of the card on a day, saying since when and what was before."""
    raise NotImplementedError
