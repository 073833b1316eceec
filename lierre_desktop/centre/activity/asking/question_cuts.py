"""What a question counts one by one, and where each one stands in a dimension.

The things counted are presences: a session and a person. Sessions are counted without
people; people who came to nothing stand by themselves. Where a person stands is read from
the tables about the public, so that a question can't contradict them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import NamedTuple

from ....i18n import N_, _, format_date
from ... import vocabulary
from ...vocabulary import Cause, SessionStatus
from ..counts.counting import UNKNOWN, Slot, unknown
from ..counts.portraits import TABLES, Portraits
from ..counts.workshop_tables import months_of
from ..facts import Facts, SessionFact
from ..figures import Row
from ..periods import Basis, Period
from .question_words import ABOUT_PEOPLE, Counted, Dimension, Question

TABLE_OF = {
    Dimension.GENDER: "PUB-20",
    Dimension.AGE: "PUB-21",
    Dimension.HOUSEHOLD: "PUB-23",
    Dimension.RESOURCE: "PUB-24",
    Dimension.RSA: "PUB-25",
    Dimension.HOUSING: "PUB-26",
    Dimension.EDUCATION: "PUB-27",
    Dimension.FRENCH: "PUB-28",
    Dimension.NATIONALITY: "PUB-29",
    Dimension.DISTRICT: "PUB-30",
    Dimension.QPV: "PUB-31",
    Dimension.PRESCRIBER: "PUB-32",
    Dimension.ENTRY: "PUB-35",
}
"""The table about the public that says where each person stands."""

NONE = "none"
_KINDS = {
    "WEEKLY": N_("Workshops of the week"),
    "HEALTH": N_("Health and well-being"),
    "OUTING": N_("Outings"),
}
_MONDAY = date(2024, 1, 1)  # any one: rows say the day's name only


class Thing(NamedTuple):
    """A presence, a session nobody is looked at in, or a person who came to nothing."""

    session: SessionFact | None
    person: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Cut:
    """A dimension over one span: its rows in order, and the row of each thing."""

    slots: tuple[Slot, ...]
    key: Callable[[Thing], str]


@dataclass(frozen=True, slots=True)
class _SessionCut:
    """A dimension of sessions: its rows, and the row of each session."""

    slots: tuple[Slot, ...]
    key: Callable[[SessionFact], str]


class Span:
    """The things that a question counts over one span, and how they are cut."""

    def __init__(self, question: Question, period: Period, basis: Basis) -> None:
        """Presences and hours are those of everyone who came, whatever the basis."""
        self.question = question
        is_about_basis = question.count is Counted.PEOPLE
        self.facts = Facts(period, basis if is_about_basis else Basis.PRESENT)

    @cached_property
    def things(self) -> list[Thing]:
        """What is counted, the filters applied."""
        cuts = {each: self.cut(each) for each in self.question.filters}
        kept = {each: frozenset(keys) for each, keys in self.question.filters.items()}
        return [
            thing
            for thing in self._everything()
            if all(cuts[each].key(thing) in keys for each, keys in kept.items())
        ]

    def cut(self, dimension: Dimension) -> Cut:
        """A dimension over this span."""
        if dimension in ABOUT_PEOPLE:
            return self._of_people(dimension)
        makers: Mapping[Dimension, Callable[[], _SessionCut]] = {
            Dimension.WORKSHOP: self._workshops,
            Dimension.GROUP: self._kinds,
            Dimension.MONTH: self._months,
            Dimension.WEEKDAY: _weekdays,
            Dimension.HOLIDAYS: _holidays,
            Dimension.CAUSE: _causes,
        }
        made = makers[dimension]()
        nowhere = Slot(NONE, _("Came to no workshop"), closed=False)
        slots = (*made.slots, nowhere) if self.question.count is Counted.PEOPLE else made.slots
        return Cut(slots, lambda thing: made.key(thing.session) if thing.session else NONE)

    # -- what is counted -------------------------------------------------------------

    def _everything(self) -> Iterator[Thing]:
        if self.question.count is Counted.SESSIONS:
            for session in self.facts.sessions:
                if session.status is not SessionStatus.MOVED:
                    yield Thing(session)
        elif self.question.count is Counted.PEOPLE:
            yield from self._people()
        else:
            yield from self._presences()

    def _presences(self) -> Iterator[Thing]:
        for session in self.facts.sessions:
            if not session.came:
                continue
            roll = self.facts.rolls[session.id]
            off = dict(zip(roll.late, roll.minutes_off, strict=True))
            for person in roll.came:
                minutes = max(0, session.minutes - off.get(person, 0))
                yield Thing(session, person, minutes)

    def _people(self) -> Iterator[Thing]:
        """Everyone of the basis: by presences where sessions are asked about, once else."""
        people = set(self.facts.population())
        if not set(self.question.dimensions) <= set(ABOUT_PEOPLE):
            came = [thing for thing in self._presences() if thing.person in people]
            yield from came
            people -= {thing.person for thing in came}
        for person in sorted(people):
            yield Thing(None, person)

    # -- how it is cut ---------------------------------------------------------------

    @cached_property
    def _portraits(self) -> Portraits:
        return Portraits(self.facts)

    def _of_people(self, dimension: Dimension) -> Cut:
        rows = TABLES[TABLE_OF[dimension]](self._portraits).rows
        places = {
            person: row.key
            for row in rows
            for behind in row.behind
            if behind is not None
            for person in behind.ids
        }
        slots = tuple(Slot(row.key, _label(row)) for row in rows if not row.unknown)
        return Cut((*slots, unknown()), lambda thing: places.get(thing.person, UNKNOWN))

    def _workshops(self) -> _SessionCut:
        workshops = self.facts.workshops.values()
        slots = tuple(Slot(str(each.id), each.label, closed=False) for each in workshops)
        return _SessionCut(slots, lambda session: str(session.workshop_id))

    def _kinds(self) -> _SessionCut:
        workshops = self.facts.workshops
        slots = tuple(Slot(key, _(words)) for key, words in _KINDS.items())
        return _SessionCut(slots, lambda session: workshops[session.workshop_id].group)

    def _months(self) -> _SessionCut:
        span = self.facts.span
        pattern = "LLLL" if span.first.year == span.last.year else "LLLL y"
        months = months_of(span)
        keys = {(month.year, month.month): key for key, month in months}
        slots = tuple(Slot(key, _named(month, pattern)) for key, month in months)
        return _SessionCut(slots, lambda session: keys[session.day.year, session.day.month])


def merged(now: Cut, before: Cut | None) -> list[Slot]:
    """The rows of both spans in one order; what isn't known, and nothing, come last."""
    slots = {slot.key: slot for slot in now.slots}
    for slot in before.slots if before else ():
        slots.setdefault(slot.key, replace(slot, closed=False))
    last = [slots.pop(key) for key in (NONE, UNKNOWN) if key in slots]
    return [*slots.values(), *last]


def _weekdays() -> _SessionCut:
    slots = tuple(
        Slot(str(day), _named(_MONDAY.replace(day=day), "EEEE"), closed=day <= 5)
        for day in range(1, 8)
    )
    return _SessionCut(slots, lambda session: str(session.day.isoweekday()))


def _holidays() -> _SessionCut:
    keys = {False: "TERM", True: "HOLIDAYS", None: UNKNOWN}
    slots = (
        Slot("TERM", _("In term time")),
        Slot("HOLIDAYS", _("In school holidays")),
        Slot(UNKNOWN, _("Holidays not noted")),
    )
    return _SessionCut(slots, lambda session: keys[session.school_holiday])


def _causes() -> _SessionCut:
    causes = (Slot(cause.value, vocabulary.label(cause), closed=False) for cause in Cause)

    def key(session: SessionFact) -> str:
        if session.status is not SessionStatus.CANCELLED:
            return NONE
        return session.cause.value if session.cause else UNKNOWN

    return _SessionCut((*causes, Slot(NONE, _("Not cancelled")), unknown()), key)


def _named(day: date, pattern: str) -> str:
    """The name of a month or of a weekday as a row begins: "Janvier"."""
    name = format_date(day, pattern)
    return name[:1].upper() + name[1:]


def _label(row: Row) -> str:
    """A row by itself: "RSA socle : droit ouvert et versable"."""
    if not row.group:
        return row.label
    return _("{group}: {label}").format(group=row.group, label=row.label)
