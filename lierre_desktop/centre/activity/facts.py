"""What the figures of one span are counted from, read once and shared by all of them.

Everything is read for the span only, or for the people who appear in it, so that a year
costs the same in a centre of thirty years as in one of one. `read_sessions` and
`read_people` hold the queries.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from .. import settings, terms
from ..person.situations import Histories, Situation
from ..settings import CentreSettings
from ..vocabulary import Cause, Gender, SessionStatus
from .periods import Basis, Period


@dataclass(frozen=True, slots=True)
class WorkshopFact:
    """A workshop that has a session, an enrolment or a promise in the span."""

    id: int
    label: str
    name: str
    group: str  # WEEKLY, HEALTH or OUTING: given by the centre, else deduced
    theme: str
    capacity: int | None  # as it is today
    promised: int | None  # over the span, as it is today
    counts_as_activity: bool
    position: int


class SessionFact(NamedTuple):
    """A session of the span, whatever became of it, with the marks of its roll counted."""

    id: int
    workshop_id: int
    day: date
    minutes: int
    status: SessionStatus
    cause: Cause | None
    title: str
    school_holiday: bool | None  # None: the holidays of that school year aren't noted
    moved_here: bool  # took the place of a session moved from another day
    came: int = 0  # PRESENT and RETARD
    minutes_there: int = 0  # of all who came, late and early minutes taken off
    late: int = 0  # of those who came: RETARD
    excused: int = 0
    absent: int = 0
    not_entered: int = 0  # on the roll without a mark
    walk_ins: int = 0  # of those who came: without a place

    @property
    def is_held(self) -> bool:
        """True when its roll call is closed."""
        return self.status is SessionStatus.HELD


class Roll(NamedTuple):
    """The people on a closed roll, by what was entered of them.

    Someone without a place stands in `came` and in `walk_ins`, and nowhere when she did not
    come: she wasn't expected.
    """

    came: Sequence[int] = ()
    late: Sequence[int] = ()  # of those who came
    minutes_off: Sequence[int] = ()  # of each of `late`
    excused: Sequence[int] = ()
    absent: Sequence[int] = ()
    not_entered: Sequence[int] = ()
    walk_ins: Sequence[int] = ()  # of those who came

    def missed(self, length: int) -> Iterator[tuple[int, int]]:
        """Who was late or left early, and the minutes it took off a session of this length."""
        for person, off in zip(self.late, self.minutes_off, strict=True):
            yield person, min(off, length)


class Visitor(NamedTuple):
    """One person in one workshop over the span's held sessions."""

    participant_id: int
    workshop_id: int
    came: int
    minutes: int
    excused: int
    absent: int
    not_entered: int
    walk_ins: int
    first_came: date | None  # of the span


@dataclass(frozen=True, slots=True)
class PersonFact:
    """What doesn't change about a person who appears in the span."""

    id: int
    gender: Gender | None
    birth_date: date | None
    reachable: bool  # a phone number or an e-mail address is known


@dataclass(frozen=True, slots=True)
class PathwayFact:
    """A pathway of which at least one day lies in the span."""

    id: int
    participant_id: int
    action: str
    opened_on: date
    welcomed_on: date | None  # first day in ACCUEILLI or later
    closed_on: date | None
    state: str  # PathwayState code at the end of the span
    exit_kind: str | None  # only when closed within the span or before
    exit_family: str
    prescriber: str | None  # of its first referral
    referred_on: date | None
    began: str = ""  # PathwayState code of the first line of its log


@dataclass(frozen=True, slots=True)
class ReferredFact:
    """A referral received in the span."""

    id: int
    pathway_id: int  # perhaps opened after the span
    participant_id: int
    received_on: date


class Facts:
    """The rows of a span, each kind read at its first use."""

    def __init__(
        self,
        span: Period,
        basis: Basis,
        histories: Histories | None = None,
        today: date | None = None,
    ) -> None:
        """`histories` may be shared by several spans, whose people are mostly the same.

        Without `today`, every day of the span is over.
        """
        self.span = span
        self.today = today
        self.basis = basis
        self.histories = histories or Histories()

    @cached_property
    def centre(self) -> CentreSettings:
        """The centre's settings: age bands, families of exits that count as positive…"""
        return settings.load()

    @cached_property
    def book(self) -> terms.Book:
        """The vocabularies."""
        return terms.book()

    # -- the timetable -------------------------------------------------------------

    @cached_property
    def workshops(self) -> Mapping[int, WorkshopFact]:
        """The workshops of the span by id, in the centre's order."""
        from .counts import read_sessions

        return read_sessions.workshops(self.span)

    @cached_property
    def sessions(self) -> tuple[SessionFact, ...]:
        """Every session of the span that isn't in the bin, in time order."""
        from .counts import read_sessions

        return read_sessions.sessions(self.span, self.rolls)

    @cached_property
    def rolls(self) -> Mapping[int, Roll]:
        """The people on the roll of each session held, by what was entered of them."""
        from .counts import read_sessions

        return read_sessions.rolls(self.span)

    @cached_property
    def visitors(self) -> tuple[Visitor, ...]:
        """Who was on the rolls of held sessions, by person and workshop."""
        from .counts import read_sessions

        return read_sessions.visitors(self.sessions, self.rolls)

    @cached_property
    def enrolled(self) -> Mapping[int, frozenset[int]]:
        """The people with a place on some day of the span, by workshop."""
        from .counts import read_sessions

        return read_sessions.enrolled(self.span)

    # -- the people ----------------------------------------------------------------

    @cached_property
    def pathways(self) -> tuple[PathwayFact, ...]:
        """The pathways that touch the span, by day of opening."""
        from .counts import read_people

        return read_people.pathways(self.span)

    @cached_property
    def referred(self) -> tuple[ReferredFact, ...]:
        """The referrals received in the span, in that order."""
        from .counts import read_people

        return read_people.referred(self.span)

    @cached_property
    def interviewed(self) -> frozenset[int]:
        """The people with an interview held in the span."""
        from .counts import read_people

        return read_people.interviewed(self.span)

    @cached_property
    def persons(self) -> Mapping[int, PersonFact]:
        """Everyone who appears in the span, by whichever basis or pathway."""
        from .counts import read_people

        return read_people.persons(self)

    def population(self, basis: Basis | None = None) -> frozenset[int]:
        """The people a basis counts over the span; the chosen one unless told."""
        from .counts import read_people

        return read_people.population(self, basis or self.basis)

    @cached_property
    def entered_on(self) -> Mapping[int, date]:
        """By person of `persons`: the day she entered the action.

        The opening of her latest pathway that touches the span; without a pathway, her
        first place, presence or interview, whichever came first, else her referral.
        """
        from .counts import read_people

        return read_people.entered_on(self)

    @cached_property
    def at_entry(self) -> Mapping[int, Situation]:
        """By person of `persons` who entered: her situation on that day, `entered_on`.

        What was first noted within three months, and within the span, tells of that day
        where nothing was known before.
        """
        from .counts import read_people

        return read_people.at_entry(self)

    @cached_property
    def at_end(self) -> Mapping[int, Situation]:
        """By person of `persons`: her situation on the last day of the span."""
        from .counts import read_people

        return read_people.at_end(self)
