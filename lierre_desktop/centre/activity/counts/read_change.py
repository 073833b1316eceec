"""The queries behind what changed: assessments, objectives reached, who was seen lately.

What belongs to a pathway in the bin, or to someone in the bin, isn't read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from ....database.models import database
from ...expected import has_place
from ..periods import Period
from .read_accompaniment import living


class AssessedRow(NamedTuple):
    """A theme on the day of an assessment; no theme where none was spoken of."""

    pathway_id: int
    day: str
    theme: str | None
    state: str | None


class ReachedRow(NamedTuple):
    """An objective reached in the span."""

    id: int
    pathway_id: int


_ASSESSED = """
SELECT a.pathway_id, a.day, b.theme, b.state
FROM assessment a LEFT JOIN barrier b ON b.assessment_id = a.id
WHERE a.deleted_at IS NULL AND a.day <= :last
  AND a.pathway_id IN (SELECT value FROM json_each(:pathways))
ORDER BY a.pathway_id, a.day
"""

_REACHED = f"""
SELECT j.id, j.pathway_id FROM objective j {living("j")}
WHERE j.state = 'REACHED' AND j.closed_on BETWEEN :first AND :last
"""

# CROSS JOIN keeps SQLite on the last weeks: it would walk through years of marks.
_SEEN = """
SELECT a.participant_id FROM session s CROSS JOIN attendance a ON a.session_id = s.id
WHERE s.day BETWEEN :first AND :last AND s.deleted_at IS NULL
  AND a.mark IN ('PRESENT', 'RETARD')
UNION SELECT participant_id FROM interview
WHERE day BETWEEN :first AND :last AND state = 'DONE' AND deleted_at IS NULL
UNION SELECT t.participant_id FROM outreach_visit v
CROSS JOIN visit_person t ON t.visit_id = v.id
WHERE v.day BETWEEN :first AND :last AND v.deleted_at IS NULL
"""

_PLACES = f"""
SELECT e.participant_id, min(e.first_day) FROM enrolment e
JOIN participant p ON p.id = e.participant_id AND p.deleted_at IS NULL
WHERE {has_place(":day")} GROUP BY e.participant_id
"""


def assessed(pathway_ids: Iterable[int], last: date) -> list[AssessedRow]:
    """The assessments of these pathways up to a day, in time order."""
    values = {"pathways": json.dumps(sorted(pathway_ids)), "last": last.isoformat()}
    return [AssessedRow(*row) for row in database.execute_sql(_ASSESSED, values)]


def reached(span: Period) -> list[ReachedRow]:
    """The objectives reached in a span."""
    return [ReachedRow(*row) for row in database.execute_sql(_REACHED, span.iso)]


def seen(first: date, last: date) -> frozenset[int]:
    """Who was in a workshop, in an interview held or met outside, between two days."""
    values = Period(first, last).iso
    return frozenset(person for (person,) in database.execute_sql(_SEEN, values))


def placed(day: date) -> dict[int, date]:
    """By person with a place in a workshop on a day: the first day of the oldest one."""
    rows = database.execute_sql(_PLACES, {"day": day.isoformat()})
    return {person: date.fromisoformat(since) for person, since in rows}
