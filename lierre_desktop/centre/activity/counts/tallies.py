"""What some sessions add up to: those of a workshop, of a month, of the whole period.

The same amounts fill the figures and every table about sessions, so that a workshop's row
and the total are counted alike, and a person of several workshops once in the total.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TypeVar

from ....i18n import N_
from ...vocabulary import SessionStatus
from ..facts import Facts, SessionFact
from ..figures import Amount, Behind, Column, Measure, Subject, Unit, behind

_Key = TypeVar("_Key")

_SESSIONS = N_("sessions")
_PARTICIPATION = N_("participation")

PROMISED = Column("promised", N_("sessions promised"), group=_SESSIONS)
PLANNED = Column("planned", N_("sessions planned"), group=_SESSIONS)
HELD = Column("held", N_("sessions held"), group=_SESSIONS)
CANCELLED = Column("cancelled", N_("sessions cancelled"), group=_SESSIONS)
PEOPLE = Column("people", N_("people"), group=_PARTICIPATION, additive=False)
PRESENCES = Column("presences", N_("presences"), group=_PARTICIPATION)
MINUTES = Column("minutes", N_("hours"), Unit.MINUTES, group=_PARTICIPATION)
MEAN = Column("mean", N_("per session"), Unit.MEAN, group=_PARTICIPATION, additive=False)
ASSIDUITY = Column(
    "assiduity", N_("assiduity"), Unit.SHARE, group=_PARTICIPATION, additive=False
)  # fmt: skip


class Tally:
    """The amounts of some sessions of a span, each with the rows behind it."""

    def __init__(
        self,
        facts: Facts,
        sessions: Iterable[SessionFact],
        parts: Iterable[Tally] | None = None,
    ) -> None:
        """Moved sessions are left out: what they were moved to is counted.

        `parts` are tallies of the same sessions, apart: their people are known already.
        """
        self._facts = facts
        self._parts = parts
        self._planned = [s for s in sessions if s.status is not SessionStatus.MOVED]
        self.sessions_held = [s for s in self._planned if s.is_held]
        self.sessions_cancelled = [s for s in self._planned if s.status is SessionStatus.CANCELLED]
        self._presences = sum(s.came for s in self.sessions_held)

    @cached_property
    def persons(self) -> frozenset[int]:
        """Who came at least once."""
        if self._parts is not None:
            return frozenset().union(*(part.persons for part in self._parts))
        rolls = self._facts.rolls
        return frozenset().union(*(rolls[s.id].came for s in self.sessions_held if s.came))

    @cached_property
    def planned(self) -> Measure:
        """The sessions, whatever became of them."""
        return counted(self._planned)

    @cached_property
    def held(self) -> Measure:
        """Those whose roll call is closed."""
        return counted(self.sessions_held)

    @cached_property
    def cancelled(self) -> Measure:
        """Those cancelled."""
        return counted(self.sessions_cancelled)

    @cached_property
    def not_entered(self) -> Measure:
        """Those still planned whose day is over: today's may still be held."""
        today = self._facts.today
        past = (s for s in self._planned if today is None or s.day < today)
        return counted(s for s in past if s.status is SessionStatus.PLANNED)

    @property
    def length(self) -> Measure:
        """Minutes of the sessions held."""
        return Measure(Amount(sum(s.minutes for s in self.sessions_held)), self.held.behind)

    @cached_property
    def people(self) -> Measure:
        """The distinct people who came."""
        return Measure(Amount(len(self.persons)), behind(Subject.PERSON, self.persons))

    @cached_property
    def presences(self) -> Measure:
        """How many times someone came."""
        return Measure(Amount(self._presences), self._with_someone)

    @cached_property
    def minutes(self) -> Measure:
        """Minutes that everyone together was there."""
        minutes = sum(s.minutes_there for s in self.sessions_held)
        return Measure(Amount(minutes), self._with_someone)

    @cached_property
    def mean(self) -> Measure:
        """Presences by session held."""
        return Measure(Amount(self._presences, len(self.sessions_held)), self.held.behind)

    @cached_property
    def assiduity(self) -> Measure:
        """Presences of people who were expected, of these and their absences not excused."""
        came = self._presences - sum(s.walk_ins for s in self.sessions_held)
        absent = sum(s.absent for s in self.sessions_held)
        return Measure(Amount(came, came + absent), self.held.behind)

    @property
    def filled(self) -> Measure:
        """Presences, of the places of the held sessions whose workshop has a capacity."""
        workshops = self._facts.workshops
        limited = [(s, workshops[s.workshop_id].capacity) for s in self.sessions_held]
        places = [(s, capacity) for s, capacity in limited if capacity]
        amount = Amount(sum(s.came for s, _ in places), sum(capacity for _, capacity in places))
        return Measure(amount, behind(Subject.SESSION, (s.id for s, _ in places)))

    @property
    def on_time(self) -> Measure:
        """Presences of who neither was late nor left early."""
        there = [s for s in self.sessions_held if s.came > s.late]
        late = sum(s.late for s in self.sessions_held)
        return Measure(
            Amount(self._presences - late), behind(Subject.SESSION, (s.id for s in there))
        )

    def marks(self, name: str) -> Measure:
        """How many marks of one kind the closed rolls hold: "late", "excused", "absent"…"""
        amount = Amount(sum(getattr(s, name) for s in self.sessions_held))
        return Measure(amount, self._with(name))

    @cached_property
    def _with_someone(self) -> Behind:
        return self._with("came")

    def _with(self, name: str) -> Behind:
        return behind(Subject.SESSION, (s.id for s in self.sessions_held if getattr(s, name)))


def counted(sessions: Iterable[SessionFact]) -> Measure:
    """How many sessions, and which."""
    found = behind(Subject.SESSION, (session.id for session in sessions))
    return Measure(Amount(len(found.ids)), found)


def by(
    key: Callable[[SessionFact], _Key], sessions: Iterable[SessionFact]
) -> dict[_Key, list[SessionFact]]:
    """The sessions by a key of theirs; one that none has is an empty list."""
    found: dict[_Key, list[SessionFact]] = defaultdict(list)
    for session in sessions:
        found[key(session)].append(session)
    return found
