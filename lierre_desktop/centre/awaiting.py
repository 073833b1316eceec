"""What waits for a gesture besides the roll calls: sheets on the move, places to offer.

Each kind is a query of its own and answers with facts, not sentences: the home page
words them, and hides names while they are masked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..database.models import database
from .expected import not_over, workshop_label
from .sheet_register import sheet_number


@dataclass(frozen=True, slots=True)
class WaitingSheet:
    """A sign-in sheet on its way: printed and not back yet, or back and not entered.

    Entered means that the roll calls of all its sessions are closed.
    """

    number: str  # "2026-0412"
    session_id: int  # the first whose roll call is open, else the first of all
    label: str  # of the workshop
    day: date  # of its last session
    returned: bool


@dataclass(frozen=True, slots=True)
class FreePlace:
    """A workshop with free places while people wait; the first of them is named."""

    workshop_id: int
    label: str
    free: int
    waiting: int
    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    since: date  # from when the first one has wished a place


_SHEETS = f"""
SELECT t.year, t.rank, t.returned_at IS NOT NULL,
       ifnull(min(CASE s.status WHEN 'PREVUE' THEN s.id END), min(s.id)),
       {workshop_label()}, max(s.day)
FROM sheet t
JOIN workshop w ON w.id = t.workshop_id
JOIN sheet_session l ON l.sheet_id = t.id
JOIN session s ON s.id = l.session_id
    AND s.deleted_at IS NULL AND s.status IN ('PREVUE', 'TENUE')
WHERE t.replaced_by_id IS NULL
GROUP BY t.id
HAVING (t.returned_at IS NULL OR sum(s.status = 'PREVUE'))
   AND (max(s.day) < ? OR (max(s.day) = ? AND max(s."end") <= ?))
ORDER BY max(s.day), t.year, t.rank
"""

_PLACES = f"""
WITH running AS (
    SELECT e.id, e.workshop_id, e.participant_id, e.state, e.first_day
    FROM enrolment e
    JOIN participant p ON p.id = e.participant_id AND p.deleted_at IS NULL
    WHERE {not_over(":day")}
),
counted AS (
    SELECT workshop_id, sum(state = 'ENROLLED') AS enrolled, sum(state = 'WAITING') AS waiting,
           min(CASE state WHEN 'WAITING' THEN id END) AS first
    FROM running WHERE state = 'ENROLLED' OR first_day <= :day GROUP BY workshop_id
)
SELECT w.id, {workshop_label()}, w.capacity - c.enrolled, c.waiting,
       p.id, p.last_name, p.first_name, p.own_script, e.first_day
FROM counted c
JOIN workshop w ON w.id = c.workshop_id AND w.deleted_at IS NULL
JOIN running e ON e.id = c.first
JOIN participant p ON p.id = e.participant_id
WHERE c.waiting > 0 AND w.capacity > c.enrolled
ORDER BY w.position, w.name
"""


def waiting_sheets(day: date, minute: int) -> tuple[WaitingSheet, ...]:
    """The sheets whose sessions are over and that aren't back, or back and not entered;
    oldest first. A sheet printed again counts once, under its last number."""
    moment = (day.isoformat(), day.isoformat(), minute)
    return tuple(
        WaitingSheet(
            sheet_number(year, rank), session_id, label, date.fromisoformat(last), bool(returned)
        )
        for year, rank, returned, session_id, label, last in database.execute_sql(_SHEETS, moment)
    )


def free_places(day: date) -> tuple[FreePlace, ...]:
    """The workshops where someone waits though a place is free, in the centre's order.

    A place promised to someone who starts later isn't free.
    """
    rows = database.execute_sql(_PLACES, {"day": day.isoformat()})
    return tuple(
        FreePlace(workshop, label, free, waiting, who, last, first, own, date.fromisoformat(since))
        for workshop, label, free, waiting, who, last, first, own, since in rows
    )
