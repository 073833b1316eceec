"""The tables about workshops: the same sessions by workshop, month, weekday, holidays, cause.

People are distinct in each row and once in the total: those columns don't add up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from ....i18n import N_, _, format_date, ngettext
from ... import vocabulary
from ...calendar import months_later
from ...vocabulary import Cause, Mark
from ..facts import Facts
from ..figures import (
    Amount,
    Column,
    Definition,
    Measure,
    MeasuredTable,
    Row,
    Shape,
    Subject,
    behind,
    by_code,
)
from ..periods import Period
from . import tallies
from .counting import row
from .tallies import Tally, by, counted

_ROWS_SAID = N_(
    "Sessions of the period by workshop; moved ones count on the day they were moved to. People:"
    " distinct, once in the total even when they came to several workshops. Hours: those that"
    " everyone together was there. Promised: for a year, as noted today, times the years begun."
)
_CUT_SAID = N_(
    "Sessions held within the period, and who was present at them. People: distinct in each row,"
    " and once in the total."
)

DEFINITIONS = by_code(
    Definition(
        "ATE-20", N_("The workshops"), _ROWS_SAID, subject=Subject.SESSION, shape=Shape.GRID
    ),
    Definition("ATE-21", N_("By month"), _CUT_SAID, subject=Subject.SESSION, shape=Shape.MONTHS),
    Definition(
        "ATE-22", N_("By day of the week"), _CUT_SAID, subject=Subject.SESSION, shape=Shape.GRID
    ),
    Definition(
        "ATE-23",
        N_("In term and in school holidays"),
        N_(
            "Sessions held within the period, and who was present at them, by the school"
            " holidays of the centre’s zone; not known in a school year none of whose holidays"
            " is noted. People: distinct in each row, and once in the total."
        ),
        subject=Subject.SESSION,
        shape=Shape.GRID,
    ),
    Definition(
        "ATE-24",
        N_("Sessions cancelled by cause"),
        N_("Sessions of the period that were cancelled, by the cause noted; not those moved."),
        subject=Subject.SESSION,
        base_said=N_("of the sessions cancelled"),
        shape=Shape.DISTRIBUTION,
    ),
    Definition(
        "ATE-25",
        N_("Promised and held"),
        N_(
            "The workshops that promise sessions: what is promised for a year, as noted today,"
            " times the years that the period has begun; what was held and cancelled within the"
            " period."
        ),
        subject=Subject.SESSION,
        shape=Shape.GRID,
        compared=False,
    ),
    Definition(
        "ATE-26",
        N_("The workshops of health and well-being"),
        _ROWS_SAID,
        subject=Subject.SESSION,
        shape=Shape.GRID,
    ),
    Definition(
        "ATE-27",
        N_("In how many workshops people came"),
        N_(
            "People present within the period, by the number of workshops they came to at least"
            " once; the outings of one workshop count as one."
        ),
        base_said=N_("of the people present"),
        shape=Shape.DISTRIBUTION,
    ),
    Definition(
        "ATE-28",
        N_("What the roll calls say"),
        N_(
            "The marks of the sessions held within the period. Someone who came without a place"
            " counts among the presences."
        ),
        subject=Subject.SESSION,
        base_said=N_("of the marks of the sessions held"),
        shape=Shape.DISTRIBUTION,
    ),
)

_GROUPS = {
    "WEEKLY": N_("Workshops of the week"),
    "HEALTH": N_("Health and well-being"),
    "OUTING": N_("Outings"),
}
_WORKSHOP_COLUMNS = (
    tallies.PROMISED, tallies.PLANNED, tallies.HELD, tallies.CANCELLED, tallies.PEOPLE,
    tallies.PRESENCES, tallies.MINUTES, tallies.MEAN, tallies.ASSIDUITY,
)  # fmt: skip
_CUT_COLUMNS = (tallies.HELD, tallies.PRESENCES, tallies.PEOPLE, tallies.MINUTES)
_PROMISE_COLUMNS = (tallies.PROMISED, tallies.HELD, tallies.CANCELLED)
_MOST_WORKSHOPS = 4  # from here on, people are counted together


class Promises:
    """What each workshop promised over a span, and the sessions that kept it."""

    def __init__(self, facts: Facts, by_workshop: Mapping[int, Tally]) -> None:
        self._by_workshop = by_workshop
        self.of = {
            workshop.id: workshop.promised
            for workshop in facts.workshops.values()
            if workshop.promised
        }

    def promised(self, among: Iterable[int] | None = None) -> Measure:
        """Sessions promised by some workshops, or by all; no session is behind a promise."""
        ids = self.of if among is None else self.of.keys() & set(among)
        return Measure(Amount(sum(self.of[number] for number in ids)), behind(Subject.SESSION, ()))

    def kept(self) -> Measure:
        """The sessions held, in each workshop up to what it promised."""
        held = [
            session
            for number, promised in self.of.items()
            for session in self._by_workshop[number].sessions_held[:promised]
        ]
        promised = sum(self.of.values())
        return Measure(Amount(len(held), promised), counted(held).behind)


def tallies_of(facts: Facts) -> dict[int, Tally]:
    """What the sessions of each workshop of the span add up to, in the centre's order."""
    sessions = by(lambda session: session.workshop_id, facts.sessions)
    return {number: Tally(facts, sessions[number]) for number in facts.workshops}


def measured(
    facts: Facts, whole: Tally, by_workshop: Mapping[int, Tally], promises: Promises
) -> dict[str, MeasuredTable]:
    """Every table, by code."""
    return {
        "ATE-20": _workshops(facts, by_workshop, promises, tuple(_GROUPS)),
        "ATE-21": _months(facts, whole),
        "ATE-22": _weekdays(facts, whole),
        "ATE-23": _school_holidays(facts, whole),
        "ATE-24": _causes(whole),
        "ATE-25": _promised(facts, by_workshop, promises),
        "ATE-26": _workshops(facts, by_workshop, promises, ("HEALTH",)),
        "ATE-27": _how_many(facts, whole),
        "ATE-28": _marks(whole),
    }


# -- by workshop -------------------------------------------------------------------


def _workshops(
    facts: Facts, by_workshop: Mapping[int, Tally], promises: Promises, groups: Sequence[str]
) -> MeasuredTable:
    """The workshops that planned or promised something, group after group."""
    shown = [
        workshop
        for group in groups
        for workshop in facts.workshops.values()
        if workshop.group == group
        and (by_workshop[workshop.id].planned.amount.value or workshop.id in promises.of)
    ]
    rows = tuple(
        row(
            str(workshop.id),
            workshop.name,
            _cells(by_workshop[workshop.id], promises, [workshop.id]),
            group=_(_GROUPS[workshop.group]),
        )
        for workshop in shown
    )
    ids = [workshop.id for workshop in shown]
    together = _together(facts, by_workshop, ids)
    return MeasuredTable(_WORKSHOP_COLUMNS, rows, _total(_cells(together, promises, ids)))


def _together(facts: Facts, by_workshop: Mapping[int, Tally], ids: Iterable[int]) -> Tally:
    chosen = set(ids)
    sessions = [session for session in facts.sessions if session.workshop_id in chosen]
    return Tally(facts, sessions, [by_workshop[number] for number in chosen])


def _cells(tally: Tally, promises: Promises, ids: Iterable[int]) -> list[Measure | None]:
    promised = promises.promised(ids)
    return [
        promised if promised.amount.value else None,
        tally.planned,
        tally.held,
        tally.cancelled,
        tally.people,
        tally.presences,
        tally.minutes,
        tally.mean,
        tally.assiduity,
    ]


def _promised(facts: Facts, by_workshop: Mapping[int, Tally], promises: Promises) -> MeasuredTable:
    rows = tuple(
        row(
            str(number),
            facts.workshops[number].label,
            _kept(by_workshop[number], promises, [number]),
        )
        for number in promises.of
    )
    together = _together(facts, by_workshop, promises.of)
    return MeasuredTable(_PROMISE_COLUMNS, rows, _total(_kept(together, promises, promises.of)))


def _kept(tally: Tally, promises: Promises, ids: Iterable[int]) -> list[Measure]:
    return [promises.promised(ids), tally.held, tally.cancelled]


# -- by day ------------------------------------------------------------------------


def _months(facts: Facts, whole: Tally) -> MeasuredTable:
    sessions = by(lambda session: (session.day.year, session.day.month), whole.sessions_held)
    one_year = facts.span.first.year == facts.span.last.year
    rows = []
    for key, month in months_of(facts.span):
        tally = Tally(facts, sessions[month.year, month.month])
        label = _named(month, "LLLL" if one_year else "LLLL y")
        rows.append(row(key, label, _cut(tally)))
    return MeasuredTable(_CUT_COLUMNS, tuple(rows), _total(_cut(whole)))


def months_of(span: Period) -> list[tuple[str, date]]:
    """The first day of each month that a span touches, by a key that the same month of
    another span has too: "1-09" is its first September."""
    found, seen = [], Counter[int]()
    month = span.first.replace(day=1)
    while month <= span.last:
        seen[month.month] += 1
        found.append((f"{seen[month.month]}-{month.month:02}", month))
        month = months_later(month, 1)
    return found


def _weekdays(facts: Facts, whole: Tally) -> MeasuredTable:
    """Monday to Friday, and the days of the weekend when something was held."""
    sessions = by(lambda session: session.day.isoweekday(), whole.sessions_held)
    monday = date(2024, 1, 1)  # any Monday: the row says the day's name only
    rows = tuple(
        row(
            str(weekday),
            _named(monday + timedelta(days=weekday - 1), "EEEE"),
            _cut(Tally(facts, sessions[weekday])),
        )
        for weekday in range(1, 8)
        if weekday <= 5 or sessions[weekday]
    )
    return MeasuredTable(_CUT_COLUMNS, rows, _total(_cut(whole)))


def _school_holidays(facts: Facts, whole: Tally) -> MeasuredTable:
    sessions = by(lambda session: session.school_holiday, whole.sessions_held)
    rows = (
        row("TERM", _("In term time"), _cut(Tally(facts, sessions[False]))),
        row("HOLIDAYS", _("In school holidays"), _cut(Tally(facts, sessions[True]))),
        row("?", _("Holidays not noted"), _cut(Tally(facts, sessions[None])), unknown=True),
    )
    return MeasuredTable(_CUT_COLUMNS, rows, _total(_cut(whole)))


def _named(day: date, pattern: str) -> str:
    """The name of a month or of a weekday as a row begins: "Janvier"."""
    name = format_date(day, pattern)
    return name[:1].upper() + name[1:]


def _cut(tally: Tally) -> list[Measure]:
    return [tally.held, tally.presences, tally.people, tally.minutes]


# -- distributions -----------------------------------------------------------------


def _causes(whole: Tally) -> MeasuredTable:
    sessions = by(lambda session: session.cause, whole.sessions_cancelled)
    rows = tuple(
        row(cause.value, vocabulary.label(cause), [counted(sessions[cause])]) for cause in Cause
    )
    column = Column("sessions", N_("sessions"))
    return _distribution(column, rows, whole.cancelled)


def _how_many(facts: Facts, whole: Tally) -> MeasuredTable:
    times = Counter(visitor.participant_id for visitor in facts.visitors if visitor.came)
    people: dict[int, list[int]] = {number: [] for number in range(1, _MOST_WORKSHOPS + 1)}
    for person, workshops in times.items():
        people[min(workshops, _MOST_WORKSHOPS)].append(person)
    rows = tuple(
        row(
            str(number),
            _number_of_workshops(number),
            [Measure(Amount(len(them)), behind(Subject.PERSON, them))],
        )
        for number, them in people.items()
    )
    return _distribution(Column("people", N_("people")), rows, whole.people)


def _number_of_workshops(number: int) -> str:
    if number == _MOST_WORKSHOPS:
        return _("{n} workshops or more").format(n=number)
    return ngettext("{n} workshop", "{n} workshops", number).format(n=number)


def _marks(whole: Tally) -> MeasuredTable:
    counts = {Mark.LATE: "late", Mark.EXCUSED: "excused", Mark.ABSENT: "absent"}
    rows = [row(Mark.PRESENT.value, vocabulary.label(Mark.PRESENT), [whole.on_time])]
    rows += [
        row(mark.value, vocabulary.label(mark), [whole.marks(name)])
        for mark, name in counts.items()
    ]
    rows.append(row("?", _("Not entered"), [whole.marks("not_entered")], unknown=True))
    total = Measure(
        Amount(sum(cell.value for each in rows for cell in each.cells if cell)), whole.held.behind
    )
    return _distribution(Column("marks", N_("marks")), tuple(rows), total)


def _distribution(column: Column, rows: tuple[Row, ...], whole: Measure) -> MeasuredTable:
    return MeasuredTable((column,), rows, _total([whole]), whole.amount.value)


def _total(cells: Sequence[Measure | None]) -> Row:
    return row("total", _("All together"), cells)
