"""Reading the timetable: sessions of a span of days, a week, and promises of a year.

Writing is elsewhere: `programme` (venues, team, workshops), `slots` (weekly slots
and what they generate), `sessions` (single sessions). Hours are minutes since
midnight in the centre's wall clock.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from ..database.models import database
from ..i18n import _
from .changes import InvalidInput
from .expected import on_roll, workshop_label
from .rows import storable
from .session_card import SessionCard as SessionCard
from .vocabulary import Cause, SessionStatus


@dataclass(frozen=True, slots=True)
class Promise:
    """A workshop's yearly promise against what happened."""

    workshop_id: int
    workshop: str
    label: str  # its short name
    theme: str
    promised: int | None
    planned: int
    held: int
    cancelled: int
    moved: int

    @property
    def forecast(self) -> int:
        """Held so far and still planned."""
        return self.held + self.planned

    @property
    def missing(self) -> int:
        """Sessions promised that nothing provides for yet."""
        return max(0, (self.promised or 0) - self.forecast)


_CARDS = f"""
SELECT s.id, s.workshop_id, w.name,
       {workshop_label()}, w.subtitle, s.title, w.theme, w.colour, w.audience, w.capacity,
       s.day, s.start, s."end", s.venue_id, ifnull(v.name, ''), ifnull(v.address, ''),
       s.status, s.cause, s.slot_id, s.by_hand,
       (SELECT n.day FROM session n WHERE n.moved_from_id = s.id AND n.deleted_at IS NULL),
       (SELECT o.day FROM session o WHERE o.id = s.moved_from_id),
       s.note, s.version
FROM session s
JOIN workshop w ON w.id = s.workshop_id
LEFT JOIN venue v ON v.id = s.venue_id
WHERE s.deleted_at IS NULL AND {{where}}
ORDER BY s.day, s.start, s."end", w.position, w.name, s.id
"""

# How many are expected, entered, present, and walked in.
_COUNTS = f"""
SELECT o.session_id, sum(NOT ifnull(a.walk_in, 0)), count(a.mark),
       total(a.mark IN ('PRESENT', 'RETARD')), total(a.walk_in)
FROM ({on_roll("s.id IN ({ids})")}) o
LEFT JOIN attendance a ON a.session_id = o.session_id AND a.participant_id = o.participant_id
GROUP BY o.session_id
"""

_FACILITATORS = """
SELECT f.session_id, m.id, trim(m.first_name || ' ' || m.last_name)
FROM session_facilitator f JOIN staff_member m ON m.id = f.staff_id
WHERE f.session_id IN ({ids}) ORDER BY f.session_id, f.id
"""


def sessions(first: date, last: date) -> list[SessionCard]:
    """Every session of the days `first` to `last`, both included, in time order."""
    return _cards("s.day BETWEEN ? AND ?", (first.isoformat(), last.isoformat()))


def session(session_id: int) -> SessionCard:
    """One session. Raises InvalidInput when there is none with this number."""
    found = _cards("s.id = ?", (storable(session_id),))
    if not found:
        raise InvalidInput("session", _("There is no session number {id}.").format(id=session_id))
    return found[0]


def sessions_by_id(session_ids: Iterable[int]) -> list[SessionCard]:
    """These sessions in time order; unknown numbers are left out."""
    ids = ", ".join(str(int(number)) for number in session_ids)
    return _cards(f"s.id IN ({ids})", ())


def workshop_sessions(workshop_id: int, first: date, last: date) -> list[SessionCard]:
    """One workshop's sessions of a span of days."""
    return _cards(
        "s.workshop_id = ? AND s.day BETWEEN ? AND ?",
        (workshop_id, first.isoformat(), last.isoformat()),
    )


def to_enter(day: date, minute: int) -> list[SessionCard]:
    """Every session that is over and whose roll call isn't closed, oldest first."""
    return _cards(
        "s.status = 'PREVUE' AND (s.day < ? OR (s.day = ? AND s.\"end\" <= ?))",
        (day.isoformat(), day.isoformat(), minute),
    )


def count_to_enter(day: date, minute: int) -> int:
    """How many sessions `to_enter` would list."""
    row = database.execute_sql(
        "SELECT count(*) FROM session WHERE status = 'PREVUE' AND deleted_at IS NULL"
        ' AND (day < ? OR (day = ? AND "end" <= ?))',
        (day.isoformat(), day.isoformat(), minute),
    ).fetchone()
    return int(row[0])


def promises(first: date, last: date) -> list[Promise]:
    """Promised against planned, held and cancelled sessions, per workshop, over a span."""
    rows = database.execute_sql(
        f"""
        SELECT w.id, w.name, {workshop_label()}, w.theme, w.promised,
               sum(s.status = 'PREVUE'), sum(s.status = 'TENUE'),
               sum(s.status = 'ANNULEE'), sum(s.status = 'REPORTEE')
        FROM workshop w LEFT JOIN session s ON s.workshop_id = w.id
            AND s.deleted_at IS NULL AND s.day BETWEEN ? AND ?
        WHERE w.deleted_at IS NULL
        GROUP BY w.id ORDER BY w.position, w.name
        """,
        (first.isoformat(), last.isoformat()),
    )
    return [Promise(*row[:5], *(int(count or 0) for count in row[5:])) for row in rows]


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def season_of(day: date) -> tuple[date, date]:
    """The season (1 September to 31 August) a day lies in."""
    year = day.year if day.month >= 9 else day.year - 1
    return date(year, 9, 1), date(year + 1, 8, 31)


def _cards(where: str, values: tuple[object, ...]) -> list[SessionCard]:
    rows = database.execute_sql(_CARDS.format(where=where), values).fetchall()
    if not rows:
        return []
    ids = ", ".join(str(row[0]) for row in rows)
    counts = {row[0]: row[1:] for row in database.execute_sql(_COUNTS.format(ids=ids))}
    team: dict[int, list[tuple[int, str]]] = {}
    for session_id, *member in database.execute_sql(_FACILITATORS.format(ids=ids)):
        team.setdefault(session_id, []).append((member[0], member[1]))
    return [_card(row, counts.get(row[0], (0, 0, 0, 0)), team.get(row[0], [])) for row in rows]


def _card(
    row: tuple[Any, ...], counts: tuple[int, int, int, int], team: list[tuple[int, str]]
) -> SessionCard:
    (number, workshop_id, name, short, subtitle, title, theme, colour, audience, capacity) = row[
        :10
    ]
    (day, start, end, venue_id, venue, address, status, cause, slot_id, by_hand) = row[10:20]
    (moved_to, moved_from, note, version) = row[20:]
    enrolled, entered, present, walk_ins = counts
    return SessionCard(
        id=number,
        workshop_id=workshop_id,
        workshop=name,
        short_name=short,
        subtitle=subtitle,
        title=title,
        theme=theme,
        colour=colour,
        audience=audience,
        capacity=capacity,
        day=date.fromisoformat(day),
        start=start,
        end=end,
        venue_id=venue_id,
        venue=venue,
        venue_address=address,
        facilitators=tuple(name for _id, name in team),
        facilitator_ids=tuple(member for member, _name in team),
        status=SessionStatus(status),
        cause=Cause(cause) if cause else None,
        slot_id=slot_id,
        by_hand=bool(by_hand),
        moved_to=date.fromisoformat(moved_to) if moved_to else None,
        moved_from=date.fromisoformat(moved_from) if moved_from else None,
        note=note,
        enrolled=enrolled,
        entered=entered,
        present=int(present),
        walk_ins=int(walk_ins),
        version=version,
    )
