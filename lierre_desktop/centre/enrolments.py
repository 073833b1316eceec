"""Who has a place in which workshop, from when to when, and who waits for one.

A place is counted over the whole span asked: a workshop is full when on one day of
the span every place is taken. Last days are included; None is "until further
notice". A women-only workshop refuses men; someone whose gender isn't noted, or is
another one, is accepted with a reminder: the centre decides, not the program.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from ..database.journal import changing
from ..database.models import Enrolment, Participant, Workshop, database
from ..i18n import _, format_date
from . import participants
from .changes import Changes, Done, InvalidInput
from .names import name_order, sentence_name
from .vocabulary import Audience, EnrolmentState, Gender

ENROLLED, WAITING = EnrolmentState.ENROLLED, EnrolmentState.WAITING
CHANGED = Changes.ENROLMENTS | Changes.ATTENDANCE


@dataclass(frozen=True, slots=True)
class EnrolmentLine:
    """One enrolment, or one wait, as a person's page and a workshop's page show it."""

    id: int
    version: int
    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    workshop_id: int
    workshop: str
    short_name: str  # never empty
    theme: str
    colour: str
    state: EnrolmentState
    first_day: date  # of someone waiting: from when a place is wished
    last_day: date | None
    rank: int  # place on the waiting list from 1; 0 when enrolled


@dataclass(frozen=True, slots=True)
class Places:
    """The places of a workshop on one day."""

    capacity: int | None  # None: no limit
    enrolled: int
    waiting: int

    @property
    def free(self) -> int | None:
        """Places left, never below 0; None without a limit."""
        return None if self.capacity is None else max(0, self.capacity - self.enrolled)


_LINES = """
SELECT e.id, e.version, p.id, p.last_name, p.first_name, p.own_script,
       w.id, w.name, CASE w.short_name WHEN '' THEN w.name ELSE w.short_name END,
       w.theme, w.colour, e.state, e.first_day, e.last_day,
       CASE e.state WHEN 'ENROLLED' THEN 0 ELSE
           (SELECT count(*) FROM enrolment o JOIN participant q ON q.id = o.participant_id
            WHERE o.workshop_id = e.workshop_id AND o.state = 'WAITING' AND o.id <= e.id
              AND o.deleted_at IS NULL AND q.deleted_at IS NULL) END
FROM enrolment e
JOIN participant p ON p.id = e.participant_id AND p.deleted_at IS NULL
JOIN workshop w ON w.id = e.workshop_id AND w.deleted_at IS NULL
WHERE e.deleted_at IS NULL AND {where}
"""


def enrol(
    participant_id: int,
    workshop_id: int,
    first_day: date,
    *,
    last_day: date | None = None,
    force_waiting: bool = False,
) -> Done:
    """Give a person a place, or a rank on the waiting list when the workshop is full.

    Raises InvalidInput for a man in a women-only workshop, for someone already
    enrolled or waiting there, for reversed dates and for unknown numbers.
    """
    raise NotImplementedError


def end(enrolment_id: int, last_day: date) -> Done:
    """Let an enrolment end after a day; what is said names who waits first.

    Raises InvalidInput when it has not begun by then.
    """
    raise NotImplementedError


def promote(enrolment_id: int, day: date) -> Done:
    """Give someone waiting a place from a day on. Raises InvalidInput when none is free."""
    raise NotImplementedError


def change(enrolment_id: int, first_day: date, last_day: date | None, *, version: int) -> Done:
    """Correct the dates of an enrolment. Raises InvalidInput as `enrol` does."""
    raise NotImplementedError


def remove(enrolment_id: int) -> Done:
    """Take away an enrolment entered by mistake.

    Raises InvalidInput once attendance was entered for it: then it can only end.
    """
    raise NotImplementedError


def of_participant(participant_id: int) -> list[EnrolmentLine]:
    """Every enrolment and wait of a person, newest first."""
    raise NotImplementedError


def of_workshop(workshop_id: int, day: date) -> list[EnrolmentLine]:
    """Who has a place on a day or later, in alphabetical order, then who waits, in order."""
    raise NotImplementedError


def places(workshop_id: int, day: date) -> Places:
    """The places of a workshop on a day. Raises InvalidInput for an unknown workshop."""
    raise NotImplementedError
