"""Interviews: planned, held or missed, who was there, what may be shared of them.

The summary is what the person may read and a partner may receive; the private note stays
the worker's. An interview belongs to the pathway open on its day, when there is one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from ..changes import Done
from .appointment import Appointment
from .appointment import InterviewState as InterviewState

USUAL_MINUTES = 90


@dataclass(frozen=True, slots=True)
class Attendee:
    """Someone else who is there: of the team, of a partner, or just a name. One of the three."""

    staff_id: int | None = None
    contact_id: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class InterviewData:
    """An interview. `start` in minutes since midnight; `staff_id` is who receives."""

    id: int = 0
    version: int = 0
    participant_id: int = 0
    pathway_id: int | None = None
    state: InterviewState = InterviewState.PLANNED
    kind: str | None = None
    mode: str | None = None
    place: str = ""
    day: date | None = None
    start: int | None = None
    minutes: int = USUAL_MINUTES
    staff_id: int | None = None
    objective_id: int | None = None
    purpose: str = ""
    summary: str = ""
    private_note: str = ""
    attendees: tuple[Attendee, ...] = ()


def save(data: InterviewData, *, now: datetime | None = None) -> Done:
    """Keep an interview with who was there. Raises InvalidInput."""
    raise NotImplementedError


def remove(interview_id: int) -> Done:
    """Put an interview in the bin. Raises InvalidInput."""
    raise NotImplementedError


def move(interview_id: int, day: date, start: int | None) -> Done:
    """Move a planned interview. Raises InvalidInput when it isn't planned any more."""
    raise NotImplementedError


def mark(interview_id: int, state: InterviewState, *, now: datetime | None = None) -> Done:
    """Say how an interview went: held, excused, missed, cancelled. Raises InvalidInput."""
    raise NotImplementedError


def get(interview_id: int) -> InterviewData:
    """One interview. Raises InvalidInput when the number is unknown."""
    raise NotImplementedError


def of_participant(participant_id: int) -> list[InterviewData]:
    """A person's interviews, newest first."""
    raise NotImplementedError


def of_pathway(pathway_id: int) -> list[InterviewData]:
    """A pathway's interviews, newest first."""
    raise NotImplementedError


def start_now(participant_id: int, moment: datetime) -> InterviewData:
    """The interview that begins at this moment, proposed: today's appointment, or a new one."""
    raise NotImplementedError


def agenda(first: date, last: date) -> list[Appointment]:
    """The interviews of a span of days, both included, in time order, whatever their state."""
    raise NotImplementedError


def places() -> list[str]:
    """What the centre calls its places of interview: suggestions, its own words first."""
    raise NotImplementedError


def clashes(data: InterviewData) -> list[str]:
    """What stands against these hours, in sentences: a warning, never a refusal."""
    raise NotImplementedError
