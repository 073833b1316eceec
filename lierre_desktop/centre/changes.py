"""What a command answers: which kind of thing changed, and what to say about it.

Every write of the centre is a function that validates, changes rows in one
transaction and returns a `Done`. Pages reload by comparing `Done.changes` with
what they show; nobody listens to single rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto


class Changes(Flag):
    """The kinds of things a command may have changed."""

    NONE = 0
    SETTINGS = auto()  # the centre's name, address, language, funders
    CALENDAR = auto()  # closures, school holidays, zone, department
    TIMETABLE = auto()  # venues, team, workshops, slots, sessions
    PARTICIPANTS = auto()  # identity and contact
    ENROLMENTS = auto()  # who is enrolled or waiting, where
    ATTENDANCE = auto()  # marks, session notes, closing
    SHEETS = auto()  # the register of sign-in sheets
    SITUATIONS = auto()  # dated situations, household, notes, photo
    PATHWAYS = auto()  # pathways and all they hold, interviews, orientations
    PARTNERS = auto()  # structures and their contacts
    OUTREACH = auto()  # living places, visits, projects, means, funding
    VOCABULARY = auto()  # terms the centre may reword
    LETTERS = auto()  # the texts of its letters
    REPORTS = auto()  # yearly reports, funders' views, saved questions, budget
    ALL = (
        SETTINGS | CALENDAR | TIMETABLE | PARTICIPANTS | ENROLMENTS | ATTENDANCE | SHEETS
        | SITUATIONS | PATHWAYS | PARTNERS | OUTREACH | VOCABULARY | LETTERS | REPORTS
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Done:
    """The answer of a command that was made durable.

    `said` is a translated sentence for the toast ("31 sessions created, 6 skipped").
    `batch` names the journal entries of the command: what undo takes back (0 when
    nothing was written). `id` is the row created or changed, where there is one.
    """

    changes: Changes
    said: str
    batch: int = 0
    id: int = 0


class InvalidInput(ValueError):
    """What was typed can't be kept; `message` says why and what to do, beside `field`.

    `field` is the name of the dataclass field at fault, or "" for the whole form.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field
        self.message = message
