"""The roll call: marks, walk-ins, the session's note, closing and later corrections.

"Not entered" (no mark) is a state of its own and never becomes present by itself.
A closed roll is locked: only `correct` changes it, with a reason that is kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from .changes import Done
from .timetable import SessionCard
from .vocabulary import Gender, Mark, Reason


@dataclass(frozen=True, slots=True)
class RollRow:
    """One person on a roll."""

    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    gender: Gender | None
    mark: Mark | None  # None: not entered
    late_minutes: int
    early_minutes: int
    reason: Reason | None
    walk_in: bool  # came without being expected
    enrolled: bool  # has a place on that day; neither: invited to this session
    absences_in_a_row: int  # unexcused, in the held sessions just before this one
    version: int  # 0: nothing written yet


@dataclass(frozen=True, slots=True)
class Roll:
    """A session's roll: expected people in alphabetical order, then walk-ins."""

    session: SessionCard
    rows: tuple[RollRow, ...]
    sheet: str  # "2026-0412", the sign-in sheet in force; "" when none was printed
    locked: bool
    closed_at: datetime | None  # local time
    corrections: int


@dataclass(frozen=True, slots=True)
class MarkEntry:
    """What is entered for one person; `mark` None takes the mark back."""

    participant_id: int
    mark: Mark | None
    late_minutes: int = 0  # arrived so many minutes after the start
    early_minutes: int = 0  # left so many minutes before the end
    reason: Reason | None = None  # of an excused absence, optional


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """One correction of a closed roll."""

    at: datetime  # local time
    author: str
    last_name: str
    first_name: str
    own_script: str
    gender: Gender | None
    before: MarkEntry | None  # None: wasn't on the roll
    after: MarkEntry
    why: str


def roll(session_id: int) -> Roll:
    """The roll of a session. Raises InvalidInput for an unknown session."""
    raise NotImplementedError


def record(session_id: int, entries: Iterable[MarkEntry], *, today: date) -> Done:
    """Enter marks of people expected or walked in.

    Raises InvalidInput for a closed, cancelled or moved session, before the session's
    day for anything but an excused absence, and for minutes that don't fit.
    """
    raise NotImplementedError


def mark_rest_present(session_id: int, *, today: date) -> Done:
    """Mark present everyone not entered yet; nobody else. Raises InvalidInput as `record`."""
    raise NotImplementedError


def add_walk_in(session_id: int, participant_id: int, *, today: date) -> Done:
    """Add someone who came without being enrolled (mark: present); to a coming session,
    invite her: she is expected, not entered.

    Raises InvalidInput when she is on the roll already, or for a man and women only.
    """
    raise NotImplementedError


def remove_from_roll(session_id: int, participant_id: int) -> Done:
    """Take a walk-in or an invited person off an open roll. Raises InvalidInput."""
    raise NotImplementedError


def save_note(session_id: int, note: str) -> Done:
    """Keep the session's note, 5,000 characters at most. Raises InvalidInput."""
    raise NotImplementedError


def close(session_id: int, *, today: date, minute: int | None = None) -> Done:
    """Mark the session held and lock its roll; people not entered stay so, by name.

    Raises InvalidInput when it hasn't begun (`minute`: now, since midnight), is closed
    already, cancelled or moved.
    """
    raise NotImplementedError


def correct(session_id: int, entries: Iterable[MarkEntry], why: str) -> Done:
    """Change marks of a closed roll, keeping author, date, old value and reason.

    Someone forgotten is added as a walk-in. Raises InvalidInput for an open roll, a
    reason left empty or over 500 characters, and as `record`.
    """
    raise NotImplementedError


def corrections(session_id: int) -> list[CorrectionLine]:
    """What was corrected on a closed roll, oldest first."""
    raise NotImplementedError
