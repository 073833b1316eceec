"""The one next gesture of a person's pathway, which her record always shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ActionKind(StrEnum):
    """What the next action is about."""

    INTERVIEW = "interview"
    STEP = "step"
    CONTRACT = "contract"
    REVIEW = "review"
    HOUSING_REVIEW = "housing_review"
    RECOURSE = "recourse"
    ORIENTATION = "orientation"
    PLACEMENT = "placement"
    PROPOSAL = "proposal"


@dataclass(frozen=True, slots=True)
class NextAction:
    """What comes next, in words, and what opens it; `day` is None for a proposal."""

    kind: ActionKind
    title: str
    day: date | None
    start: int | None  # minutes since midnight, of an interview
    table: str
    id: int
    late: bool = False


def next_action(participant_id: int, today: date) -> NextAction | None:
    """The next action of a person, None when she has no open pathway nor appointment."""
    raise NotImplementedError
