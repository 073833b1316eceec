"""What stands against the hours of an interview: workshops and other interviews.

A clash warns and never refuses: a person may leave a workshop for an appointment.
"""

from __future__ import annotations

from ...database.models import database
from ...i18n import _, time_span
from ..expected import on_roll, session_label
from .interviews import InterviewData

_OVERLAPS = "s.status IN ('PREVUE', 'TENUE') AND s.start < :end AND s.\"end\" > :start"

_EXPECTED = f"""
SELECT {session_label()}, s.start, s."end"
FROM ({on_roll(f"s.day = :day AND p.id = :person AND {_OVERLAPS}")}) o
JOIN session s ON s.id = o.session_id JOIN workshop w ON w.id = s.workshop_id
ORDER BY s.start, s.id
"""

_LED = f"""
SELECT trim(m.first_name || ' ' || m.last_name), {session_label()}, s.start, s."end"
FROM session s JOIN workshop w ON w.id = s.workshop_id
JOIN session_facilitator f ON f.session_id = s.id
JOIN staff_member m ON m.id = f.staff_id
WHERE s.deleted_at IS NULL AND s.day = :day AND {_OVERLAPS} AND m.id IN ({{team}})
ORDER BY s.start, m.id
"""

_MET = """
SELECT i.participant_id = :person, trim(m.first_name || ' ' || m.last_name), i.start,
       i.start + i.minutes
FROM interview i LEFT JOIN staff_member m ON m.id = i.staff_id
WHERE i.deleted_at IS NULL AND i.id <> :id AND i.day = :day
  AND i.state IN ('PLANNED', 'DONE') AND i.start < :end AND i.start + i.minutes > :start
  AND (i.participant_id = :person OR i.staff_id IN ({team}))
ORDER BY i.start, i.id
"""


def clashes(data: InterviewData) -> list[str]:
    """What the person and the team have at these hours, in sentences; nothing without hours."""
    if data.day is None or data.start is None:
        return []
    moment = {
        "day": data.day.isoformat(),
        "start": data.start,
        "end": data.start + data.minutes,
        "person": data.participant_id,
        "id": data.id,
    }
    members = {data.staff_id, *(each.staff_id for each in data.attendees)} - {None}
    team = ", ".join(str(number) for number in members)
    return [*_expected(moment), *_led(moment, team), *_met(moment, team)]


def _expected(moment: dict[str, object]) -> list[str]:
    text = _("{workshop}, {hours}: the person is expected there")
    return [
        text.format(workshop=name, hours=time_span(start, end))
        for name, start, end in database.execute_sql(_EXPECTED, moment)
    ]


def _led(moment: dict[str, object], team: str) -> list[str]:
    text = _("{workshop}, {hours}: {who} leads it")
    return [
        text.format(workshop=name, hours=time_span(start, end), who=who)
        for who, name, start, end in database.execute_sql(_LED.format(team=team), moment)
    ]


def _met(moment: dict[str, object], team: str) -> list[str]:
    """The other interviews: whose they are stays unsaid."""
    found = []
    for same_person, who, start, end in database.execute_sql(_MET.format(team=team), moment):
        if same_person:
            text = _("{hours}: the person has another interview")
        else:
            text = _("{hours}: {who} has another interview")
        found.append(text.format(hours=time_span(start, end), who=who))
    return found
