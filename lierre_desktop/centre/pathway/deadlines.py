"""The legal terms of a recourse: when each one ends, why, and which text says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Deadline:
    """The end of a term. `what` names it, `explained` says in a sentence how it is counted."""

    what: str
    due: date
    explained: str
    source: str
    passed: bool
