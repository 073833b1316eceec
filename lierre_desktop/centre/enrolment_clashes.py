"""Workshops of one person that are at the same time, in words.

Like every clash it never forbids: it is shown before a place is given, and on the
person's page afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..database.models import database
from ..i18n import _, day_and_month, format_date
from .expected import has_place, workshop_label
from .places import as_text


@dataclass(frozen=True, slots=True)
class PersonClash:
    """Two workshops that a person can't both attend on these days, all of one weekday.

    The one that begins first comes first.
    """

    first: str  # short names
    second: str
    days: tuple[date, ...]

    @property
    def sentence(self) -> str:
        """ "Espace Vie and Relaxation are at the same time on Monday", or on the one day."""
        day = self.days[0]
        when = format_date(day, "EEEE") if len(self.days) > 1 else day_and_month(day)
        return _("{first} and {second} are at the same time on {when}").format(
            first=self.first, second=self.second, when=when
        )


_ENROLLED = f"""
SELECT 1 FROM enrolment e WHERE e.participant_id = :person
    AND e.workshop_id = {{s}}.workshop_id AND {has_place("{s}.day")}
"""

# Sessions of a day that overlap, one of them in a workshop that {mine} is true of.
_PAIRS = f"""
SELECT s.workshop_id, o.workshop_id, {workshop_label("v")}, {workshop_label("w")},
       s.start, o.start, s.day
FROM session s
JOIN session o ON o.day = s.day AND o.workshop_id <> s.workshop_id
    AND o.start < s."end" AND s.start < o."end"
    AND o.deleted_at IS NULL AND o.status IN ('PREVUE', 'TENUE')
JOIN workshop v ON v.id = s.workshop_id
JOIN workshop w ON w.id = o.workshop_id
WHERE s.day BETWEEN :first AND :last AND s.deleted_at IS NULL AND s.status IN ('PREVUE', 'TENUE')
  AND {{mine}} AND EXISTS ({_ENROLLED.format(s="o")})
ORDER BY s.day, min(s.start, o.start)
"""


def person_clashes(
    participant_id: int, workshop_id: int, first_day: date, last_day: date | None = None
) -> list[PersonClash]:
    """What a place in this workshop would clash with in a person's timetable."""
    values = {
        "person": participant_id,
        "workshop": workshop_id,
        "first": first_day.isoformat(),
        "last": as_text(last_day),
    }
    return _clashes("s.workshop_id = :workshop", values)


def timetable_clashes(participant_id: int, first_day: date) -> list[PersonClash]:
    """The clashes within a person's timetable, from a day on."""
    mine = f"s.workshop_id < o.workshop_id AND EXISTS ({_ENROLLED.format(s='s')})"
    values = {"person": participant_id, "first": first_day.isoformat(), "last": as_text(None)}
    return _clashes(mine, values)


def _clashes(mine: str, values: dict[str, object]) -> list[PersonClash]:
    days: dict[tuple[int, int, int], list[date]] = {}
    names: dict[tuple[int, int, int], tuple[str, str]] = {}
    for one, other, name, other_name, start, other_start, text in database.execute_sql(
        _PAIRS.format(mine=mine), values
    ):
        day = date.fromisoformat(text)
        key = (one, other, day.weekday())
        met = days.setdefault(key, [])
        if day not in met:
            met.append(day)
        in_order = (name, other_name) if start <= other_start else (other_name, name)
        names.setdefault(key, in_order)
    return [PersonClash(*names[key], tuple(met)) for key, met in days.items()]
