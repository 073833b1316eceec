"""The queries behind the figures of individual accompaniment.

What belongs to a pathway in the bin, or to someone in the bin, isn't read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ....database.models import database
from ..periods import Period


class InterviewRow(NamedTuple):
    """An interview of the span, whatever became of it."""

    id: int
    participant_id: int
    state: str
    kind: str
    mode: str | None
    minutes: int


class StepRow(NamedTuple):
    """A step that began or ended in the span."""

    id: int
    kind: str
    status: str
    opened: bool  # in the span
    closed: bool  # in the span


class OrientationRow(NamedTuple):
    """An orientation made in the span."""

    id: int
    answer: str | None  # known on the last day


class RecourseRow(NamedTuple):
    """A recourse filed in the span."""

    id: int
    kind: str
    decision: str | None  # made by the last day


class PartnerRow(NamedTuple):
    """Something done with a structure in the span."""

    partner_id: int
    axis: str
    what: str  # "orientation", "step", "interview", "relay" or "placement"
    id: int


@dataclass(frozen=True, slots=True)
class Visits:
    """The outreach visits of a span, and everyone they counted."""

    ids: tuple[int, ...]
    met: int


def living(row: str) -> str:
    """The joins that leave out what hangs on a pathway, or a person, in the bin."""
    return (
        f"JOIN pathway h ON h.id = {row}.pathway_id AND h.deleted_at IS NULL"
        " JOIN participant p ON p.id = h.participant_id AND p.deleted_at IS NULL"
        f" AND {row}.deleted_at IS NULL"
    )


_SPAN = "BETWEEN :first AND :last"

_PERSON = "JOIN participant p ON p.id = {row}.participant_id AND p.deleted_at IS NULL"

_INTERVIEWS = f"""
SELECT i.id, i.participant_id, i.state, i.kind, i.mode, i.minutes FROM interview i
{_PERSON.format(row="i")}
WHERE i.deleted_at IS NULL AND i.day {_SPAN} ORDER BY i.day, i.id
"""

_STEPS = f"""
SELECT s.id, s.kind, s.status, s.opened_on {_SPAN}, ifnull(s.closed_on {_SPAN}, 0)
FROM step s {living("s")}
WHERE s.opened_on {_SPAN} OR s.closed_on {_SPAN}
"""

_ORIENTATIONS = f"""
SELECT o.id, CASE WHEN o.answered_on <= :last THEN o.answer END FROM orientation o
{_PERSON.format(row="o")}
WHERE o.deleted_at IS NULL AND o.made_on {_SPAN}
"""

_RECOURSES = f"""
SELECT r.id, r.kind, CASE WHEN r.decision_on <= :last THEN r.decision END
FROM recourse r {living("r")}
WHERE r.filed_on {_SPAN}
"""

_PARTNERS = f"""
WITH done AS (
    SELECT o.partner_id, 'orientation' AS what, o.id FROM orientation o
    {_PERSON.format(row="o")} WHERE o.deleted_at IS NULL AND o.made_on {_SPAN}
    UNION ALL
    SELECT s.partner_id, 'step', s.id FROM step s {living("s")} WHERE s.opened_on {_SPAN}
    UNION ALL
    SELECT DISTINCT c.partner_id, 'interview', i.id FROM interview i
    {_PERSON.format(row="i")}
    JOIN interview_attendee a ON a.interview_id = i.id JOIN contact c ON c.id = a.contact_id
    WHERE i.deleted_at IS NULL AND i.state = 'DONE' AND i.day {_SPAN}
    UNION ALL
    SELECT r.partner_id, 'relay', r.id FROM relay r {living("r")} WHERE r.decided_on {_SPAN}
    UNION ALL
    SELECT k.partner_id, 'placement', k.id FROM placement k {living("k")}
    WHERE k.starts_on {_SPAN}
)
SELECT d.partner_id, n.axis, d.what, d.id FROM done d JOIN partner n ON n.id = d.partner_id
"""

_VISITS = f"""
SELECT id, women + men + children + unknown FROM outreach_visit
WHERE deleted_at IS NULL AND day {_SPAN} ORDER BY day, id
"""


def _under_contract(row: str, day: str) -> str:
    """True of a person's row on a day of a contract of hers; {none} are kinds that aren't."""
    return f"""EXISTS (SELECT 1 FROM contract c {living("c")}
    WHERE h.participant_id = {row}.participant_id AND c.kind NOT IN ({{none}})
      AND {day} >= c.starts_on AND {day} <= ifnull(c.ends_on, {day})
      AND {day} <= ifnull(h.closed_on, {day}))"""


# The rule of `contracts.actual_minutes`, on the days of a contract and on closed rolls only.
# CROSS JOIN keeps SQLite on the days of the span.
_ACTIVITY = f"""
SELECT a.participant_id,
       sum(max(0, s."end" - s.start - a.late_minutes - a.early_minutes))
FROM session s CROSS JOIN attendance a ON a.session_id = s.id
JOIN workshop w ON w.id = s.workshop_id AND w.counts_as_activity
WHERE s.day {_SPAN} AND s.status = 'TENUE' AND s.deleted_at IS NULL
  AND a.mark IN ('PRESENT', 'RETARD') AND {_under_contract("a", "s.day")}
GROUP BY a.participant_id
UNION ALL
SELECT i.participant_id, sum(i.minutes) FROM interview i
WHERE i.day {_SPAN} AND i.state = 'DONE' AND i.deleted_at IS NULL
  AND {_under_contract("i", "i.day")}
GROUP BY i.participant_id
"""


def interviews(span: Period) -> list[InterviewRow]:
    """The interviews of a span, in time order."""
    return [InterviewRow(*row) for row in database.execute_sql(_INTERVIEWS, span.iso)]


def steps(span: Period) -> list[StepRow]:
    """The steps that began or ended in a span."""
    return [
        StepRow(number, kind, status, bool(opened), bool(closed))
        for number, kind, status, opened, closed in database.execute_sql(_STEPS, span.iso)
    ]


def orientations(span: Period) -> list[OrientationRow]:
    """The orientations made in a span."""
    return [OrientationRow(*row) for row in database.execute_sql(_ORIENTATIONS, span.iso)]


def recourses(span: Period) -> list[RecourseRow]:
    """The recourses filed in a span."""
    return [RecourseRow(*row) for row in database.execute_sql(_RECOURSES, span.iso)]


def partners(span: Period) -> list[PartnerRow]:
    """What was done with each structure in a span; those in the bin since are there too."""
    return [PartnerRow(*row) for row in database.execute_sql(_PARTNERS, span.iso)]


def visits(span: Period) -> Visits:
    """The visits of a span."""
    rows = database.execute_sql(_VISITS, span.iso).fetchall()
    return Visits(tuple(number for number, _met in rows), sum(met for _number, met in rows))


def activity(span: Period, not_contracts: frozenset[str]) -> dict[int, int]:
    """By person: the minutes of activity on the days of a contract.

    `not_contracts` are the codes of the list that say that there is none.
    """
    names = {f"none{place}": code for place, code in enumerate(sorted(not_contracts))}
    listed = ", ".join(f":{name}" for name in names)
    rows = database.execute_sql(_ACTIVITY.replace("{none}", listed), span.iso | names)
    found: dict[int, int] = {}
    for person, minutes in rows:
        found[person] = found.get(person, 0) + minutes
    return found
