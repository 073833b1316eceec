""" "Sans nouvelles": people the centre accompanies whom nobody has seen for some open weeks.

Seen is: there in a workshop, in an interview that was held, or met outside. A week counts
when at least one session took place or was planned on a day the centre was open, so that
holidays and closures make nobody silent.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ...database.models import database
from .. import settings
from ..calendar import days
from ..expected import has_place
from ..timetable import monday_of
from .states import ATTENDING, PathwayState

WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Silent:
    """A person without news; `last_seen` is None when nobody ever saw her."""

    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    last_seen: date | None
    since: date  # the last time she was seen, else the day she was welcomed or enrolled
    next_interview: date | None  # planned from today on: somebody has thought of her


_FOLLOWED = ", ".join(f"'{state}'" for state in ATTENDING if state is not PathwayState.SUSPENDED)

_CAME = "a.mark IN ('PRESENT', 'RETARD')"

# Who is accompanied and wasn't seen from a day on; a suspended pathway has its own review.
# CROSS JOIN keeps SQLite on the last weeks: it would walk through years of marks.
_UNSEEN = f"""
WITH seen AS (
    SELECT a.participant_id FROM session s CROSS JOIN attendance a ON a.session_id = s.id
    WHERE s.day >= :first AND s.deleted_at IS NULL AND {_CAME}
    UNION ALL SELECT participant_id FROM interview
    WHERE day >= :first AND state = 'DONE' AND deleted_at IS NULL
    UNION ALL
    SELECT t.participant_id FROM outreach_visit v CROSS JOIN visit_person t ON t.visit_id = v.id
    WHERE v.day >= :first AND v.deleted_at IS NULL
),
followed AS (
    SELECT w.participant_id, w.opened_on AS since FROM pathway w
    WHERE w.deleted_at IS NULL AND w.closed_on IS NULL AND w.state IN ({_FOLLOWED})
    UNION ALL
    SELECT e.participant_id, e.first_day FROM enrolment e WHERE {has_place(":today")}
),
silent AS (
    SELECT participant_id, min(since) AS since FROM followed
    WHERE participant_id NOT IN (SELECT participant_id FROM seen)
    GROUP BY participant_id HAVING min(since) < :first
)
SELECT p.id, p.last_name, p.first_name, p.own_script, n.since,
    max(
        ifnull((SELECT max(s.day) FROM attendance a JOIN session s ON s.id = a.session_id
                WHERE a.participant_id = p.id AND s.deleted_at IS NULL AND {_CAME}), ''),
        ifnull((SELECT max(i.day) FROM interview i WHERE i.participant_id = p.id
                AND i.state = 'DONE' AND i.deleted_at IS NULL), ''),
        ifnull((SELECT max(v.day) FROM visit_person t JOIN outreach_visit v ON v.id = t.visit_id
                WHERE t.participant_id = p.id AND v.deleted_at IS NULL), '')
    ),
    (SELECT min(i.day) FROM interview i WHERE i.participant_id = p.id AND i.day >= :today
     AND i.state = 'PLANNED' AND i.deleted_at IS NULL)
FROM silent n JOIN participant p ON p.id = n.participant_id AND p.deleted_at IS NULL
WHERE NOT EXISTS (SELECT 1 FROM pathway w WHERE w.participant_id = p.id
    AND w.state = 'SUSPENDU' AND w.closed_on IS NULL AND w.deleted_at IS NULL)
"""


def silent(today: date, weeks: int | None = None) -> list[Silent]:
    """Who was seen neither in a workshop nor in an interview for `weeks` open weeks.

    `weeks` is the centre's setting unless given; the longest silence comes first.
    """
    wanted = settings.load().silence_weeks if weeks is None else weeks
    first = unseen_from(today, wanted)
    if first is None:
        return []
    moment = {"first": first.isoformat(), "today": today.isoformat()}
    found = [_silent(row) for row in database.execute_sql(_UNSEEN, moment)]
    return sorted(found, key=lambda each: (each.since, each.participant_id))


def unseen_from(today: date, weeks: int) -> date | None:
    """The Monday of the last `weeks` open weeks before this one, None when there weren't
    as many within a year. The week that runs isn't over: it doesn't count."""
    for span in (weeks + 2, 2 * weeks + 12, 52):
        mondays = open_weeks(today, span)
        if len(mondays) >= weeks:
            return mondays[weeks - 1]
    return None


def open_weeks(today: date, span: int) -> list[date]:
    """The Mondays of the open weeks among the last `span`, the latest first."""
    last = monday_of(today)
    first = last - WEEK * span
    rows = database.execute_sql(
        "SELECT DISTINCT day FROM session WHERE deleted_at IS NULL"
        " AND status IN ('PREVUE', 'TENUE') AND day >= ? AND day < ?",
        (first.isoformat(), last.isoformat()),
    )
    states = days(first, last)
    met = (date.fromisoformat(day) for (day,) in rows)
    return sorted({monday_of(day) for day in met if states[day].is_open}, reverse=True)


def _silent(row: tuple[int, str, str, str, str, str, str | None]) -> Silent:
    number, last, first, own, started, seen, planned = row
    last_seen = date.fromisoformat(seen) if seen else None
    since = last_seen or date.fromisoformat(started)
    return Silent(
        participant_id=number,
        last_name=last,
        first_name=first,
        own_script=own,
        last_seen=last_seen,
        since=since,
        next_interview=date.fromisoformat(planned) if planned else None,
    )
