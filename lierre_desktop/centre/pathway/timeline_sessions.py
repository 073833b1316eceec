"""The workshops of a person's timeline: one line a session at first, then one a fortnight.

Reads the sessions of a span of days that grows until the page is full, and never ten
years for thirty lines.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from ...database.models import database
from ..expected import session_label
from ..vocabulary import CAME, Mark

SINGLE_DAYS = 14
"""The sessions of so many days stand one by one, older ones are grouped."""
FORTNIGHT = 14
SPANS = (182, 728)
"""How far back to look, in days, before looking at everything."""


@dataclass(frozen=True, slots=True)
class Attended:
    """A session a person has a mark for. `minutes` are those she was there."""

    session_id: int
    day: date
    label: str
    theme: str
    mark: Mark
    minutes: int
    led_by: str  # of the latest sessions only
    gender: str | None

    @property
    def came(self) -> bool:
        """Whether the person was there, late or not."""
        return self.mark in CAME


Group = tuple[Attended, ...]
"""The sessions of one line, newest first."""

_ATTENDED = f"""
SELECT s.id, s.day, {session_label()}, w.theme, a.mark,
       s."end" - s.start - a.late_minutes - a.early_minutes,
       CASE WHEN s.day > :singles THEN ifnull((SELECT group_concat(
           trim(m.first_name || ' ' || m.last_name), ', ') FROM session_facilitator f
           JOIN staff_member m ON m.id = f.staff_id WHERE f.session_id = s.id), '') ELSE '' END,
       p.gender
FROM session s CROSS JOIN attendance a ON a.session_id = s.id AND a.participant_id = :person
JOIN workshop w ON w.id = s.workshop_id JOIN participant p ON p.id = a.participant_id
WHERE s.day BETWEEN :first AND :last AND s.deleted_at IS NULL AND a.mark IS NOT NULL
  AND (:any_theme OR w.theme IN ({{themes}}))
ORDER BY s.day DESC, s.start DESC, s.id DESC
"""
# CROSS JOIN keeps SQLite on the days: a person's marks have no order in time.

_OLDER = """
SELECT EXISTS (SELECT 1 FROM attendance a JOIN session s ON s.id = a.session_id
WHERE a.participant_id = ? AND a.mark IS NOT NULL AND s.deleted_at IS NULL AND s.day < ?)
"""


def groups(
    participant_id: int,
    *,
    today: date,
    last: date,
    themes: Collection[str],
    floor: date | None,
    count: int,
) -> tuple[list[Group], bool]:
    """The lines up to a day, newest first, and whether there are older sessions.

    Down to `floor` when it is given, else far enough for `count` lines.
    """
    if floor is not None:
        first = fortnight_of(floor)
        return _read(participant_id, today, first, last, themes), _older(participant_id, first)
    for span in SPANS:
        first = fortnight_of(last - timedelta(days=span))
        found = _read(participant_id, today, first, last, themes)
        if len(found) >= count or not _older(participant_id, first):
            return found, _older(participant_id, first)
    return _read(participant_id, today, date.min, last, themes), False


def fortnight_of(day: date) -> date:
    """The first day of the fortnight that a day belongs to, the same whenever it is asked."""
    if day.toordinal() <= FORTNIGHT:
        return date.min
    return day - timedelta(days=(day.toordinal() - 1) % FORTNIGHT)


def _read(
    participant_id: int, today: date, first: date, last: date, themes: Collection[str]
) -> list[Group]:
    """The lines of a span. A fortnight is read whole and belongs to the day of its last
    session, so that a page neither cuts nor repeats it."""
    singles = today - timedelta(days=SINGLE_DAYS)
    moment = {
        "person": participant_id,
        "first": first.isoformat(),
        "last": min(today, last + timedelta(days=FORTNIGHT)).isoformat(),
        "singles": singles.isoformat(),
        "any_theme": not themes,
    }
    quoted = ", ".join("'" + theme.replace("'", "''") + "'" for theme in themes)
    rows = database.execute_sql(_ATTENDED.format(themes=quoted), moment)
    lines = groupby(
        map(_attended, rows),
        key=lambda each: (
            (each.session_id, None) if each.day > singles else (0, fortnight_of(each.day))
        ),
    )
    found = (tuple(group) for _key, group in lines)
    return [group for group in found if group[0].day <= last]


def _older(participant_id: int, first: date) -> bool:
    row = database.execute_sql(_OLDER, (participant_id, first.isoformat())).fetchone()
    return bool(row[0])


def _attended(row: tuple[Any, ...]) -> Attended:
    number, day, label, theme, mark, minutes, led_by, gender = row
    came = Mark(mark) in CAME
    return Attended(
        number,
        date.fromisoformat(day),
        label,
        theme,
        Mark(mark),
        max(0, minutes) if came else 0,
        led_by,
        gender,
    )
