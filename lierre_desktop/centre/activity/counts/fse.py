"""The common indicators of the FSE+ (regulation (EU) 2021/1057, annex I) at entry and exit.

`fse_indicators` holds how a situation becomes an indicator.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from ....i18n import N_, _
from ...calendar import months_later
from ...pathway.exits import results_until
from ...person.situations import Aspect, Histories, WorkState
from ...terms import Book
from ...vocabulary import Gender
from ..facts import Facts, PersonFact
from ..figures import (
    Column,
    Definition,
    Measure,
    MeasuredTable,
    Measures,
    Row,
    Shape,
    Subject,
    by_code,
)
from ..showing.told_as_one import OTHERS
from . import read_fse, read_people
from .counting import count, row
from .fse_indicators import (
    AT_ENTRY,
    AT_EXIT,
    PART_OF,
    Outcome,
    Participant,
    Theme,
    activity,
    education_level,
    entry_keys,
    result_keys,
)

DEFINITIONS = by_code(
    Definition(
        "FSE-01",
        N_("Participants (FSE+)"),
        N_(
            "People whose pathway touches the period and who had been seen on more than one"
            " day by its last day, in a workshop or in an interview held, since their first"
            " pathway began. Each counts once."
        ),
    ),
    Definition(
        "FSE-02",
        N_("Incomplete records (FSE+)"),
        N_(
            "Participants of whom the birth date, the gender, the work situation or the level"
            " of education at entry isn’t known, or neither a phone number nor an e-mail"
            " address."
        ),
        fewer_is_better=True,
    ),
    Definition(
        "FSE-03",
        N_("Exits without a result (FSE+)"),
        N_(
            "Participants out in the period whose work situation was neither noted in the"
            " four weeks from the day of exit nor checked since; those whose four weeks still"
            " run are counted too."
        ),
        fewer_is_better=True,
    ),
    Definition(
        "FSE-20",
        N_("Entry indicators (FSE+)"),
        N_(
            "Participants of the period by gender and by their situation on the day their"
            " first pathway began, or as it was first noted in the three months that follow;"
            " what isn’t known is a row of each theme. Unemployed: looking for work, or"
            " registered with France Travail without a job; for a long time: more than a"
            " year, six months under 25. Excluded from housing: roofless, houseless, in"
            " insecure or inadequate housing, or threatened with eviction. Foreign"
            " background (EECO14), minorities (EECO15) and rural areas (EECO17) aren’t"
            " collected."
        ),
        base_said=N_("of the participants"),
        shape=Shape.GRID,
        sensitive=True,
    ),
    Definition(
        "FSE-21",
        N_("Result indicators (FSE+)"),
        N_(
            "Participants out in the period, by gender, and by what changed from their entry"
            " to their situation four weeks after the exit: begun in those four weeks, or"
            " checked since the exit. The indicator at six months asks the same six months"
            " after the exit. Not known at entry or not noted is a row. Situation improved"
            " (EECR06) isn’t collected."
        ),
        base_said=N_("of the participants out"),
        shape=Shape.GRID,
        sensitive=True,
    ),
)


_COLUMNS = (
    Column("women", N_("women")),
    Column("men", N_("men")),
    Column(OTHERS, N_("other, or not said")),
    Column("total", N_("total")),
)


def measure(facts: Facts) -> Measures:
    """The figures and tables of the FSE+ over a span."""
    participants = _participants(facts)
    outcomes = _outcomes(
        facts.histories, [each for each in participants if each.out_on is not None]
    )
    incomplete = [each for each in participants if not _is_complete(each, facts.book)]
    silent = [each.participant for each in outcomes if each.work is None]
    entry = [(each.person, entry_keys(each, facts.book)) for each in participants]
    results = [(each.participant.person, result_keys(each, facts.book)) for each in outcomes]
    figures = {
        "FSE-01": _people(each.person for each in participants),
        "FSE-02": _people(each.person for each in incomplete),
        "FSE-03": _people(each.person for each in silent),
    }
    tables = {"FSE-20": _table(AT_ENTRY, entry), "FSE-21": _table(AT_EXIT, results)}
    return Measures(figures, tables)


# -- who -----------------------------------------------------------------------------------


def _participants(facts: Facts) -> list[Participant]:
    """Those with a pathway in the span who had been seen on more than one day."""
    first = read_fse.first_opened({each.participant_id for each in facts.pathways})
    seen = _came_on_two_days(facts, first)
    others = {person: day for person, day in first.items() if person not in seen}
    seen |= read_fse.seen_on_two_days(others, facts.span.last)
    entered = {person: first[person] for person in sorted(seen)}
    noted_by = {
        person: min(months_later(day, read_people.INTAKE_MONTHS), facts.span.last)
        for person, day in entered.items()
    }
    entry, out = facts.histories.at_days(entered, noted_by), _out(facts)
    return [
        Participant(facts.persons[person], day, out.get(person), entry[person])
        for person, day in entered.items()
    ]


def _came_on_two_days(facts: Facts, since: Mapping[int, date]) -> set[int]:
    """Those whose presences of the span tell it already: nearly all, without a search.

    Two presences in one workshop are two days unless it was held twice on some day.
    """
    held = Counter((each.workshop_id, each.day) for each in facts.sessions if each.is_held)
    twice_a_day = {workshop for (workshop, _day), times in held.items() if times > 1}
    found: set[int] = set()
    days: dict[int, date] = {}
    for each in facts.visitors:
        person, day = each.participant_id, each.first_came
        if day is None or person not in since or day < since[person]:
            continue
        several = each.came > 1 and each.workshop_id not in twice_a_day
        if several or days.setdefault(person, day) != day:
            found.add(person)
    return found


def _out(facts: Facts) -> dict[int, date]:
    """By person without a pathway open on the last day: the day the last one ended."""
    open_ones = {each.participant_id for each in facts.pathways if each.closed_on is None}
    ended: dict[int, date] = {}
    for each in facts.pathways:
        if each.closed_on is not None and each.participant_id not in open_ones:
            known = ended.get(each.participant_id, each.closed_on)
            ended[each.participant_id] = max(known, each.closed_on)
    return ended


def _is_complete(each: Participant, book: Book) -> bool:
    """True when nothing misses of what the FSE+ can't do without."""
    work, level = activity(each.entry.work, book), education_level(each.entry, book)
    known = (each.person.birth_date, each.person.gender, work, level)
    return None not in known and each.person.reachable


def _outcomes(histories: Histories, out: Sequence[Participant]) -> list[Outcome]:
    exits = {each.person.id: each.out_on for each in out if each.out_on is not None}
    later = {person: months_later(day, 6) for person, day in exits.items()}
    aspects = (Aspect.WORK, Aspect.EDUCATION)
    soon, late = (
        histories.at_days({one: results_until(day) for one, day in days.items()}, aspects=aspects)
        for days in (exits, later)
    )
    return [
        Outcome(
            each,
            _noted(soon[each.person.id].work, exits[each.person.id]),
            soon[each.person.id].education,
            _noted(late[each.person.id].work, later[each.person.id]),
        )
        for each in out
    ]


def _noted(work: WorkState | None, since: date) -> WorkState | None:
    """The state when it began, or was checked, from a day on."""
    if work is None:
        return None
    days = (work.since, work.checked_on or work.since)
    return work if max(days) >= since else None


# -- tables --------------------------------------------------------------------------------

Told = Sequence[tuple[PersonFact, Iterable[str]]]


def _table(themes: Sequence[Theme], told: Told) -> MeasuredTable:
    """A row an indicator, a column a gender, then everybody."""
    people: dict[str, list[PersonFact]] = defaultdict(list)
    for person, keys in told:
        for key in keys:
            people[key].append(person)
    rows = [
        _row(key, words, people[key], theme.title)
        for theme in themes
        for key, words in theme.indicators.items()
    ]
    total = _row("total", N_("Participants"), [person for person, _keys in told])
    return MeasuredTable(_COLUMNS, tuple(rows), total, base=len(told))


def _row(key: str, words: str, people: Sequence[PersonFact], group: str = "") -> Row:
    women = [one for one in people if one.gender is Gender.WOMAN]
    men = [one for one in people if one.gender is Gender.MAN]
    others = [one for one in people if one.gender not in (Gender.WOMAN, Gender.MAN)]
    cells = [_people(column) for column in (women, men, others, people)]
    name = _(group) if group else ""
    made = row(key, _(words), cells, group=name, unknown=key.startswith("?"))
    return replace(made, part_of=PART_OF.get(key, ""))


def _people(people: Iterable[PersonFact]) -> Measure:
    return count(Subject.PERSON, (one.id for one in people))
