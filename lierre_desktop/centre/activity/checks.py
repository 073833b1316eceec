"""What to look at before a year is closed: each with its list and the gesture that mends it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .figures import Behind
from .periods import Query


@dataclass(frozen=True, slots=True)
class Check:
    """Something left undone: "14 sessions aren't entered".

    `gesture` is a code that the page maps to a way there: "enter_sessions"…
    """

    code: str
    count: int
    words: str
    behind: Behind
    gesture: str


def checks(query: Query, now: datetime) -> list[Check]:
    """What is left undone in the period, most important first; nothing that is in order."""
    raise NotImplementedError
