"""The hand-over of a person to another worker: who, when they meet, what is passed on.

What is passed on is written to be read by the person, who agrees to it beforehand.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..changes import Done


@dataclass(frozen=True, slots=True)
class RelayData:
    """A hand-over. The receiving worker is a contact or a name (`worker`)."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    partner_id: int | None = None
    contact_id: int | None = None
    worker: str = ""
    decided_on: date | None = None
    meeting_on: date | None = None
    done_on: date | None = None
    passed_on: str = ""
    agreed: bool = False
    feedback: str = ""
    feedback_on: date | None = None


def save(data: RelayData) -> Done:
    """Keep a hand-over. Raises InvalidInput."""
    raise NotImplementedError


def remove(relay_id: int) -> Done:
    """Put a hand-over in the bin. Raises InvalidInput."""
    raise NotImplementedError


def get(relay_id: int) -> RelayData:
    """One hand-over. Raises InvalidInput when the number is unknown."""
    raise NotImplementedError


def of_pathway(pathway_id: int) -> list[RelayData]:
    """A pathway's hand-overs, newest first."""
    raise NotImplementedError
