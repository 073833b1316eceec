"""What the papers of a pathway say: frozen dataclasses that `documents` and `exchange` set.

Times and durations are minutes. Every text is plain and already fit for its reader: what
an audience may not read was never put in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ...i18n import _
from ..names import capitals, sentence_name
from ..papers import Identity
from ..pathway.states import AssessmentKind, BarrierState, ObjectiveState
from ..vocabulary import Gender


class Audience(StrEnum):
    """For whom a paper is printed: it decides what may stand on it, and who speaks."""

    PERSON = "person"  # says "I"
    PARTNER = "partner"  # no private note, nothing restricted, sensitive structures as "Other"
    INTERNAL = "internal"  # private notes and restricted parts only when ticked


class Section(StrEnum):
    """What can be ticked on a pathway summary, in the order of the page."""

    SUMMARY = "summary"
    TRAJECTORY = "trajectory"
    ATTENDANCE = "attendance"
    OBJECTIVES = "objectives"
    NEXT_STEPS = "next_steps"
    OWN_WORDS = "own_words"
    REFERRAL = "referral"
    CONTRACTS = "contracts"
    STEPS = "steps"
    INTERVIEWS = "interviews"
    WORK = "work"
    HOUSING = "housing"
    NOTES = "notes"  # private ones: internal copies only
    SIGNATURES = "signatures"


ONE_PAGE = (
    Section.SUMMARY,
    Section.TRAJECTORY,
    Section.ATTENDANCE,
    Section.OBJECTIVES,
    Section.NEXT_STEPS,
    Section.OWN_WORDS,
    Section.SIGNATURES,
)
"""What the single page holds by default."""

FULL = tuple(section for section in Section if section is not Section.NOTES)
"""What the full version holds by default."""


@dataclass(frozen=True, slots=True)
class PaperPerson:
    """The person a paper speaks of."""

    last_name: str
    first_name: str
    own_script: str = ""
    gender: Gender | None = None
    birth_date: date | None = None

    @property
    def civility(self) -> str:
        """ "Mme", "M."; nothing where the gender isn't known."""
        if self.gender is Gender.WOMAN:
            return _("Mrs")
        return _("Mr") if self.gender is Gender.MAN else ""

    @property
    def name(self) -> str:
        """ "Amina Diallo"."""
        return sentence_name(self.last_name, self.first_name, self.own_script)

    @property
    def full_name(self) -> str:
        """ "Amina DIALLO"."""
        parts = (self.first_name, capitals(self.last_name))
        return " ".join(filter(None, parts)) or self.own_script

    @property
    def polite_name(self) -> str:
        """ "Mme Diallo"; the whole name where the gender isn't known."""
        if self.civility and self.last_name:
            return f"{self.civility} {self.last_name}"
        return self.name


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs, and as what ("coordinator")."""

    name: str
    role: str = ""
    gender: Gender | None = None


# -- pathway summary ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TrajectoryColumn:
    """A day on which difficulties were looked at together."""

    kind: AssessmentKind
    day: date


@dataclass(frozen=True, slots=True)
class TrajectoryRow:
    """A difficulty in plain words ("Speaking and reading French"), a state a column."""

    label: str
    states: tuple[BarrierState, ...]
    priority: bool = False

    @property
    def changed(self) -> bool:
        """Whether the state of the last day isn't that of the first one."""
        return len(set(self.states[:1] + self.states[-1:])) > 1


@dataclass(frozen=True, slots=True)
class MonthOfPresence:
    """Time spent at workshops in a month, given by its first day."""

    month: date
    minutes: int


@dataclass(frozen=True, slots=True)
class WorkshopPresence:
    """Sessions of a workshop the person came to, of those she was expected at."""

    workshop: str
    came: int
    expected: int


@dataclass(frozen=True, slots=True)
class Attendance:
    """Presence at workshops over the pathway; a month without any is there, with 0."""

    months: tuple[MonthOfPresence, ...] = ()
    minutes: int = 0
    came: int = 0
    expected: int = 0
    workshops: tuple[WorkshopPresence, ...] = ()


@dataclass(frozen=True, slots=True)
class ObjectiveLine:
    """An objective in the words it was agreed in."""

    title: str
    state: ObjectiveState
    detail: str = ""


@dataclass(frozen=True, slots=True)
class NextStep:
    """What comes next: an appointment at an hour, or something to be done by a day."""

    title: str
    detail: str = ""
    day: date | None = None
    start: int | None = None
    until: bool = False  # the day is a deadline


@dataclass(frozen=True, slots=True)
class Fact:
    """A dated line of the full version."""

    title: str
    detail: str = ""
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the full version: facts in the order of time."""

    section: Section
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class PathwaySummary:
    """A pathway on one page, or in full. A section that isn't in `sections` is empty."""

    identity: Identity
    audience: Audience
    person: PaperPerson
    number: str  # "2026-031"
    printed_on: date
    opened_on: date
    closed_on: date | None
    referent: Signer | None
    interviews: int
    interview_minutes: int
    sections: frozenset[Section]
    full: bool = False
    language: str = ""  # a second language for headings, on the person's own copy
    before: str = ""  # how things stood at the beginning
    now: str = ""  # how they stand
    own_words: str = ""
    columns: tuple[TrajectoryColumn, ...] = ()
    trajectory: tuple[TrajectoryRow, ...] = ()
    attendance: Attendance = Attendance()
    objectives: tuple[ObjectiveLine, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    chapters: tuple[Chapter, ...] = ()


# -- certificate -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CertificateRow:
    """A session the person came to; `start` to `end` is when she was there."""

    day: date
    workshop: str
    start: int
    end: int

    @property
    def minutes(self) -> int:
        """How long she was there."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Certificate:
    """Hours of presence, and nothing else: no absence, no reason, no target."""

    identity: Identity
    person: PaperPerson
    first: date
    last: date
    rows: tuple[CertificateRow, ...]  # in the order of time
    closing: str  # the sentence of the centre's template, filled
    place: str  # "Thionville"
    printed_on: date
    signer: Signer

    @property
    def minutes(self) -> int:
        """The whole time."""
        return sum(row.minutes for row in self.rows)


# -- weekly hours -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WeekRow:
    """A week, or the days of it that the period holds."""

    first: date
    last: date
    workshops: int
    interviews: int

    @property
    def minutes(self) -> int:
        """Both together."""
        return self.workshops + self.interviews


@dataclass(frozen=True, slots=True)
class AgreedHours:
    """What a contract sets out, said apart from what was done."""

    first: date
    last: date | None
    weekly_minutes: int


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """Hours week by week: no absence, no reason, nothing measured against a target."""

    identity: Identity
    person: PaperPerson
    first: date
    last: date
    weeks: tuple[WeekRow, ...]  # every one of the period, in order
    agreed: tuple[AgreedHours, ...]
    place: str
    printed_on: date
    signer: Signer

    @property
    def minutes(self) -> int:
        """The whole time."""
        return sum(week.minutes for week in self.weeks)


# -- letters -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to a structure: `recipient` is its lines, `paragraphs` the filled template."""

    identity: Identity
    place: str
    day: date
    recipient: tuple[str, ...]
    subject: str
    paragraphs: tuple[str, ...]
    signer: Signer


@dataclass(frozen=True, slots=True)
class Convocation:
    """The person's own letter about an appointment; `language` stands beside French."""

    letter: Letter
    person: PaperPerson
    day: date
    start: int | None
    minutes: int
    place: str
    met: str  # whom she will meet
    purpose: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class RelaySheet:
    """What is handed to the next worker, with the person's agreement."""

    letter: Letter
    person: PaperPerson
    referent: Signer
    receiver: Signer
    structure: str
    decided_on: date
    meeting_on: date | None
    passed_on: tuple[str, ...]  # paragraphs
    agreed: bool
