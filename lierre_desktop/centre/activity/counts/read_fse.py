"""The queries behind the FSE+ indicators: when people first came in, and whether they
came back on another day.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date

from ....database.models import database

_FIRST_OPENED = """
SELECT participant_id, min(opened_on) FROM pathway
WHERE deleted_at IS NULL AND participant_id IN (SELECT value FROM json_each(:people))
GROUP BY participant_id
"""

_PRESENT = """
FROM attendance a JOIN session s ON s.id = a.session_id
WHERE a.participant_id = n.person AND a.mark IN ('PRESENT', 'RETARD')
  AND s.status = 'TENUE' AND s.deleted_at IS NULL AND s.day BETWEEN n.since AND :last
"""

_INTERVIEWED = """
FROM interview i
WHERE i.participant_id = n.person AND i.day BETWEEN n.since AND :last
  AND i.state = 'DONE' AND i.deleted_at IS NULL
"""

# Person by person: whatever the years behind, only those of the span are looked up, and
# each up to the first day other than the one found at once.
_SEEN_TWICE = f"""
WITH entered AS (
    SELECT value->>0 AS person, value->>1 AS since FROM json_each(:entered)
),
seen AS MATERIALIZED (
    SELECT person, since, ifnull(
        (SELECT s.day {_PRESENT} LIMIT 1), (SELECT i.day {_INTERVIEWED} LIMIT 1)
    ) AS day
    FROM entered n
)
SELECT person FROM seen n
WHERE EXISTS (SELECT 1 {_PRESENT} AND s.day <> n.day)
   OR EXISTS (SELECT 1 {_INTERVIEWED} AND i.day <> n.day)
"""


def first_opened(people: Iterable[int]) -> dict[int, date]:
    """The day the first pathway of each person began, whatever the year."""
    rows = database.execute_sql(_FIRST_OPENED, {"people": json.dumps(sorted(people))})
    return {person: date.fromisoformat(day) for person, day in rows}


def seen_on_two_days(entered: Mapping[int, date], last: date) -> frozenset[int]:
    """Who was seen on more than one day, from a day of her own up to the last."""
    asked = [(person, day.isoformat()) for person, day in entered.items()]
    values = {"entered": json.dumps(asked), "last": last.isoformat()}
    return frozenset(person for (person,) in database.execute_sql(_SEEN_TWICE, values))
