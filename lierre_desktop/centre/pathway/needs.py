"""What people's pathways ask for: ends, deadlines, reviews, answers, silences. For Today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class NeedKind(StrEnum):
    """What a line is about, most urgent first."""

    APPOINTMENT = "appointment"  # today
    INTERVIEW_TO_ENTER = "interview_to_enter"
    RECOURSE = "recourse"
    STEP = "step"
    CONTRACT = "contract"
    REVIEW = "review"
    SUSPENSION = "suspension"
    HOUSING_REVIEW = "housing_review"
    PLACEMENT = "placement"
    ORIENTATION = "orientation"  # unanswered
    FEEDBACK = "feedback"  # answered, and the referent doesn't know
    SILENCE = "silence"
    RETENTION = "retention"


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that waits: whose, what (in words), for when, and the row that opens it."""

    kind: NeedKind
    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    what: str
    day: date
    table: str
    id: int
    start: int | None = None  # minutes since midnight, of an appointment


@dataclass(frozen=True, slots=True)
class Needs:
    """Everything that waits, in order of kind, the oldest day first within a kind."""

    lines: tuple[Need, ...] = ()

    def of(self, kind: NeedKind) -> tuple[Need, ...]:
        """The lines of one kind."""
        return tuple(line for line in self.lines if line.kind is kind)


def needs(today: date, minute: int) -> Needs:
    """What waits on a day at a minute since midnight."""
    raise NotImplementedError
