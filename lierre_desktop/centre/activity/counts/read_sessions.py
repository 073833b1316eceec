"""The queries behind the facts about the timetable: workshops, sessions, rolls, places.

A roll is read as lists of people, one row a session: counting who came to what, by workshop,
month or weekday, then is set arithmetic, and the marks of a year are read only once.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from typing import Any

from ....database.models import database
from ... import settings
from ...expected import has_place, workshop_label
from ...vocabulary import Cause, SessionStatus
from ..facts import Roll, SessionFact, Visitor, WorkshopFact
from ..periods import SEASON_BEGINS, Period, season

_EMPTY = Roll()

# The lists of `Roll`, in their order. The session first: the span's days choose the rows,
# however many years there are.
_ROLLS = """
SELECT s.id,
    group_concat(a.participant_id) FILTER (WHERE a.mark IN ('PRESENT', 'RETARD')),
    group_concat(a.participant_id) FILTER (WHERE a.mark = 'RETARD'),
    group_concat(a.late_minutes + a.early_minutes) FILTER (WHERE a.mark = 'RETARD'),
    group_concat(a.participant_id) FILTER (WHERE a.mark = 'ABSENT_EXCUSE' AND NOT a.walk_in),
    group_concat(a.participant_id) FILTER (WHERE a.mark = 'ABSENT' AND NOT a.walk_in),
    group_concat(a.participant_id) FILTER (WHERE a.mark IS NULL AND NOT a.walk_in),
    group_concat(a.participant_id) FILTER (WHERE a.walk_in AND a.mark IN ('PRESENT', 'RETARD'))
FROM session s CROSS JOIN attendance a ON a.session_id = s.id
WHERE s.day BETWEEN :first AND :last AND s.status = 'TENUE' AND s.deleted_at IS NULL
GROUP BY s.day, s.id
"""

_SESSIONS = """
SELECT s.id, s.workshop_id, s.day, s."end" - s.start, s.status, s.cause, s.title,
       s.moved_from_id IS NOT NULL
FROM session s
WHERE s.day BETWEEN :first AND :last AND s.deleted_at IS NULL
ORDER BY s.day, s.start, s."end", s.id
"""

_SCHOOL_HOLIDAYS = """
SELECT first_day, last_day FROM school_holiday
WHERE zone = :zone AND deleted_at IS NULL AND first_day <= :last AND last_day >= :first
"""

# A promise doesn't reach back before the first session of its workshop.
_WORKSHOPS = f"""
SELECT w.id, {workshop_label()}, w.name, w.report_group, w.theme, w.capacity, w.promised,
       w.counts_as_activity, w.position,
       (SELECT min(s.day) FROM session s WHERE s.workshop_id = w.id AND s.deleted_at IS NULL)
FROM workshop w
WHERE EXISTS (
    SELECT 1 FROM session s
    WHERE s.workshop_id = w.id AND s.day BETWEEN :first AND :last AND s.deleted_at IS NULL
) OR EXISTS (
    SELECT 1 FROM enrolment e JOIN participant p ON p.id = e.participant_id
    WHERE e.workshop_id = w.id AND p.deleted_at IS NULL AND {has_place(":first", ":last")}
) OR (w.promised > 0 AND w.deleted_at IS NULL AND :last >= ifnull((
    SELECT min(s.day) FROM session s WHERE s.workshop_id = w.id AND s.deleted_at IS NULL
), :first))
ORDER BY w.position, w.name, w.id
"""

_ENROLLED = f"""
SELECT w.id, json_group_array(DISTINCT e.participant_id)
FROM workshop w
CROSS JOIN enrolment e ON e.workshop_id = w.id AND {has_place(":first", ":last")}
JOIN participant p ON p.id = e.participant_id AND p.deleted_at IS NULL
GROUP BY w.id
"""

# Nobody came before the first session held: a young centre needs no search.
_NEVER_BEFORE = """
SELECT c.value FROM json_each(:people) c
WHERE NOT EXISTS (
    SELECT 1 FROM attendance a JOIN session s ON s.id = a.session_id
    WHERE :first > (
        SELECT min(day) FROM session WHERE status = 'TENUE' AND deleted_at IS NULL
    )
    AND a.participant_id = c.value AND a.mark IN ('PRESENT', 'RETARD')
    AND s.day < :first AND s.status = 'TENUE' AND s.deleted_at IS NULL
)
"""

# Who is in two households at once is counted with the one she lives in now, else the latest.
_HOUSEHOLDS = """
SELECT s.id, a.participant_id, m.household_id
FROM json_each(:sessions) c
CROSS JOIN session s ON s.id = c.value
CROSS JOIN attendance a ON a.session_id = s.id
JOIN household_member m ON m.participant_id = a.participant_id
JOIN household h ON h.id = m.household_id
WHERE m.deleted_at IS NULL AND h.deleted_at IS NULL
  AND ifnull(m.since, '') <= s.day AND ifnull(m.until, '9999-12-31') >= s.day
ORDER BY m.until IS NULL, m.since, m.id
"""


def workshops(span: Period) -> dict[int, WorkshopFact]:
    """The workshops of the span by id, in the centre's order, those in the bin too."""
    return {row[0]: _workshop(row, span) for row in database.execute_sql(_WORKSHOPS, span.iso)}


def rolls(span: Period) -> dict[int, Roll]:
    """The closed rolls of the span by session."""
    return {
        session: Roll(*json.loads(f"[[{'],['.join(people or '' for people in lists)}]]"))
        for session, *lists in database.execute_sql(_ROLLS, span.iso)
    }


def sessions(span: Period, rolls: Mapping[int, Roll]) -> tuple[SessionFact, ...]:
    """Every session of the span in time order, with its roll counted when it was held."""
    rows = database.execute_sql(_SESSIONS, span.iso).fetchall()
    days = {row[2]: date.fromisoformat(row[2]) for row in rows}
    holidays = _school_holidays(span, days.values())
    return tuple(
        _session(row, day := days[row[2]], holidays[day], rolls.get(row[0], _EMPTY)) for row in rows
    )


def visitors(sessions: Iterable[SessionFact], rolls: Mapping[int, Roll]) -> tuple[Visitor, ...]:
    """Who was on the rolls of held sessions, by workshop and person."""
    by_workshop: dict[int, list[SessionFact]] = defaultdict(list)
    for session in sessions:
        if session.is_held:
            by_workshop[session.workshop_id].append(session)
    return tuple(
        visitor
        for workshop, held in sorted(by_workshop.items())
        for visitor in _visitors(workshop, held, rolls)
    )


def enrolled(span: Period) -> dict[int, frozenset[int]]:
    """The people with a place on some day of the span, by workshop; nobody of the bin."""
    return {
        workshop: frozenset(json.loads(people))
        for workshop, people in database.execute_sql(_ENROLLED, span.iso)
    }


def never_before(day: date, people: Iterable[int]) -> frozenset[int]:
    """Those of the people who came to no session of any workshop before a day."""
    values = {"people": json.dumps(list(people)), "first": day.isoformat()}
    return frozenset(person for (person,) in database.execute_sql(_NEVER_BEFORE, values))


def households(sessions: Iterable[int]) -> dict[tuple[int, int], int]:
    """The household of each person of some rolls on the day, by session and person."""
    values = {"sessions": json.dumps(list(sessions))}
    return {
        (session, person): household
        for session, person, household in database.execute_sql(_HOUSEHOLDS, values)
    }


# -- rows --------------------------------------------------------------------------


def _workshop(row: tuple[Any, ...], span: Period) -> WorkshopFact:
    number, label, name, group, theme, capacity, promised, counts, position, began = row
    return WorkshopFact(
        id=number,
        label=label,
        name=name,
        group=group or _group(theme, promised),
        theme=theme,
        capacity=capacity,
        promised=_promised(promised, date.fromisoformat(began) if began else span.first, span),
        counts_as_activity=bool(counts),
        position=position,
    )


def _promised(yearly: int | None, began: date, span: Period) -> int | None:
    """A year's promise for each year of the span, but those over before the first session."""
    if not yearly or began > span.last:
        return None
    over = Period(span.first, began).years - 1 if began > span.first else 0
    return yearly * (span.years - over)


def _group(theme: str, promised: int | None) -> str:
    """Where a workshop stands when the centre didn't choose.

    A number of sessions promised for the year tells a series of health and well-being from
    a workshop of every week, whether or not it has a slot for part of the year.
    """
    if theme == "outings":
        return "OUTING"
    return "HEALTH" if promised else "WEEKLY"


def _session(row: tuple[Any, ...], day: date, holiday: bool | None, roll: Roll) -> SessionFact:
    number, workshop, _iso, minutes, status, cause, title, moved_here = row
    return SessionFact(
        id=number,
        workshop_id=workshop,
        day=day,
        minutes=minutes,
        status=SessionStatus(status),
        cause=Cause(cause) if cause else None,
        title=title,
        school_holiday=holiday,
        moved_here=bool(moved_here),
        came=len(roll.came),
        minutes_there=len(roll.came) * minutes - sum(min(off, minutes) for off in roll.minutes_off),
        late=len(roll.late),
        excused=len(roll.excused),
        absent=len(roll.absent),
        not_entered=len(roll.not_entered),
        walk_ins=len(roll.walk_ins),
    )


def _visitors(
    workshop: int, held: list[SessionFact], rolls: Mapping[int, Roll]
) -> Iterator[Visitor]:
    here = [(session, rolls[session.id]) for session in held if session.id in rolls]
    excused = Counter(chain.from_iterable(roll.excused for _session, roll in here))
    absent = Counter(chain.from_iterable(roll.absent for _session, roll in here))
    blank = Counter(chain.from_iterable(roll.not_entered for _session, roll in here))
    walk_ins = Counter(chain.from_iterable(roll.walk_ins for _session, roll in here))
    came, minutes = Counter[int](), Counter[int]()
    lengths: dict[int, list[Roll]] = defaultdict(list)  # by minutes
    first: dict[int, date] = {}
    for session, roll in here:
        lengths[session.minutes].append(roll)
        first.update(dict.fromkeys(set(roll.came).difference(first), session.day))
        for person, off in roll.missed(session.minutes):
            minutes[person] -= off
    for length, alike in lengths.items():
        for person, times in Counter(chain.from_iterable(roll.came for roll in alike)).items():
            came[person] += times
            minutes[person] += times * length
    for person in sorted({*first, *excused, *absent, *blank}):
        yield Visitor(
            participant_id=person,
            workshop_id=workshop,
            came=came[person],
            minutes=minutes[person],
            excused=excused[person],
            absent=absent[person],
            not_entered=blank[person],
            walk_ins=walk_ins[person],
            first_came=first.get(person),
        )


def _school_holidays(span: Period, days: Iterable[date]) -> dict[date, bool | None]:
    """Which days are school holidays of the centre's zone; None for those it can't be said of.

    A school year, from September on, is known once one of its holidays is noted.
    """
    around = Period(_school_year(span.first).first, _school_year(span.last).last)
    values = around.iso | {"zone": settings.load().zone}
    holidays = [
        Period(date.fromisoformat(first), date.fromisoformat(last))
        for first, last in database.execute_sql(_SCHOOL_HOLIDAYS, values)
    ]
    known = {_school_year(holiday.first) for holiday in holidays}
    return {
        day: any(day in holiday for holiday in holidays) if _school_year(day) in known else None
        for day in days
    }


def _school_year(day: date) -> Period:
    return season(day.year if day.month >= SEASON_BEGINS else day.year - 1)
