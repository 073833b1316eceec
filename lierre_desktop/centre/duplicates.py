"""Who may be the same person: proposed when someone is added, never in the way."""

from __future__ import annotations

from dataclasses import dataclass

from .finder import Found
from .participants import ParticipantData


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A person who resembles the one being typed."""

    person: Found
    why: str  # "Same name and same birth date"


def lookalikes(data: ParticipantData, limit: int = 5) -> list[Lookalike]:
    """The people who may be the one being typed, most alike first."""
    raise NotImplementedError
