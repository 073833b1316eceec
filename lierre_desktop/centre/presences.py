"""What one person's presence adds up to: her sessions of a span, marks and hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from ..database.models import database
from .expected import on_roll, session_label
from .vocabulary import CAME, Mark, Reason


@dataclass(frozen=True, slots=True)
class PresenceLine:
    """One session a person was expected at, or came to."""

    session_id: int
    workshop: str  # the title of an outing, else the short name
    theme: str
    colour: str
    day: date
    start: int
    end: int
    mark: Mark | None  # None: not entered
    late_minutes: int
    early_minutes: int
    reason: Reason | None
    walk_in: bool

    @property
    def minutes(self) -> int:
        """How long the person was there; 0 when absent or not entered."""
        if self.mark not in CAME:
            return 0
        return max(0, self.end - self.start - self.late_minutes - self.early_minutes)


@dataclass(frozen=True, slots=True)
class Presences:
    """A person's sessions, newest first, and what they add up to."""

    lines: tuple[PresenceLine, ...]

    def count(self, *marks: Mark | None) -> int:
        """How many sessions have one of these marks; None is "not entered"."""
        return sum(line.mark in marks for line in self.lines)

    @property
    def came(self) -> int:
        """Sessions the person came to, late or not."""
        return self.count(*CAME)

    @property
    def minutes(self) -> int:
        """Minutes spent in sessions, late arrivals and early departures taken off."""
        return sum(line.minutes for line in self.lines)


_OF_PERSON = (
    "p.id = :person AND s.day BETWEEN :first AND :today AND s.status IN ('PREVUE', 'TENUE')"
)

_LINES = f"""
SELECT s.id, {session_label()}, w.theme, w.colour, s.day, s.start, s."end",
       a.mark, ifnull(a.late_minutes, 0), ifnull(a.early_minutes, 0), a.reason,
       ifnull(a.walk_in, 0)
FROM ({on_roll(_OF_PERSON)}) o
JOIN session s ON s.id = o.session_id
JOIN workshop w ON w.id = s.workshop_id
LEFT JOIN attendance a ON a.session_id = o.session_id AND a.participant_id = o.participant_id
ORDER BY s.day DESC, s.start DESC
"""


def of_person(participant_id: int, first: date, now: datetime) -> Presences:
    """A person's sessions from `first` to the moment `now`, newest first.

    Held sessions, and past ones whose roll call isn't closed; never a cancelled one.
    A session of today that isn't over counts once it has a mark.
    """
    values = {
        "person": participant_id,
        "first": first.isoformat(),
        "today": now.date().isoformat(),
    }
    moment = (now.date(), now.hour * 60 + now.minute)
    lines = (_line(row) for row in database.execute_sql(_LINES, values))
    return Presences(tuple(line for line in lines if line.mark or (line.day, line.end) <= moment))


def _line(row: tuple[Any, ...]) -> PresenceLine:
    session_id, workshop, theme, colour, day, start, end, mark, late, early, reason, walk_in = row
    return PresenceLine(
        session_id=session_id,
        workshop=workshop,
        theme=theme,
        colour=colour,
        day=date.fromisoformat(day),
        start=start,
        end=end,
        mark=Mark(mark) if mark else None,
        late_minutes=late,
        early_minutes=early,
        reason=Reason(reason) if reason else None,
        walk_in=bool(walk_in),
    )
