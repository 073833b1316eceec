"""When a person was last in contact, and whose file has been kept long enough.

The active base is kept 24 months from the last contact (CNIL, délibération 2021-028,
référentiel de l'accompagnement social): after that a file is deleted or anonymised.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from ...database.models import database
from ..calendar import months_later
from ..names import name_order, sentence_name
from ..vocabulary import CAME

MONTHS = 24


@dataclass(frozen=True, slots=True)
class Retained:
    """Someone whose file is about to be kept longer than it may, or is already."""

    id: int
    last_name: str
    first_name: str
    own_script: str
    last_contact: date  # the day the record was made when there was none
    ends_on: date  # 24 months later
    is_over: bool
    open_pathway: bool  # to be closed, or taken up again

    @property
    def name(self) -> str:
        """ "Zeynep Arslan"."""
        return sentence_name(self.last_name, self.first_name, self.own_script)


_CAME = ", ".join(f"'{mark}'" for mark in CAME)

# Presence, interview, step, outreach: domain facts, section 5.
_CONTACTS = f"""
SELECT a.participant_id AS person, s.day AS day FROM attendance a
JOIN session s ON s.id = a.session_id AND s.deleted_at IS NULL
WHERE a.mark IN ({_CAME})
UNION ALL
SELECT participant_id, day FROM interview WHERE state = 'DONE' AND deleted_at IS NULL
UNION ALL
SELECT w.participant_id, p.opened_on FROM step p
JOIN pathway w ON w.id = p.pathway_id AND w.deleted_at IS NULL WHERE p.deleted_at IS NULL
UNION ALL
SELECT w.participant_id, p.closed_on FROM step p
JOIN pathway w ON w.id = p.pathway_id AND w.deleted_at IS NULL
WHERE p.deleted_at IS NULL AND p.closed_on IS NOT NULL
UNION ALL
SELECT v.participant_id, o.day FROM visit_person v
JOIN outreach_visit o ON o.id = v.visit_id AND o.deleted_at IS NULL
"""

_LATEST = f"SELECT person, max(day) AS latest FROM ({_CONTACTS}) WHERE day <= :today"

# Most people came since: their last mark is enough to leave them out, and Today asks often.
_QUIET = f"""
SELECT p.id, p.last_name, p.first_name, p.own_script, substr(p.created_at, 1, 10),
       EXISTS (SELECT 1 FROM pathway w WHERE w.participant_id = p.id
               AND w.closed_on IS NULL AND w.deleted_at IS NULL)
FROM participant p
WHERE p.deleted_at IS NULL AND :until >= ifnull((SELECT s.day FROM attendance a
    JOIN session s ON s.id = a.session_id AND s.deleted_at IS NULL AND s.day <= :today
    WHERE a.participant_id = p.id AND a.mark IN ({_CAME}) ORDER BY a.id DESC LIMIT 1), '')
"""


def last_contact(participant_ids: Iterable[int] | None, today: date) -> dict[int, date]:
    """The last contact of each of these people (None: everyone) up to today, by id.

    Those without any are left out.
    """
    who = ""
    if participant_ids is not None:
        who = f" AND person IN ({', '.join(str(int(number)) for number in participant_ids)})"
    rows = database.execute_sql(f"{_LATEST}{who} GROUP BY person", {"today": today.isoformat()})
    return {person: date.fromisoformat(day) for person, day in rows}


def retention(today: date, notice_days: int = 30) -> list[Retained]:
    """Whose retention ends within the notice or is over, the earliest first.

    People with an open pathway are among them: nobody has seen them for two years.
    """
    # 24 months are at least 730 days: what is later can't end within the notice.
    until = today + timedelta(days=notice_days - 730)
    values = {"today": today.isoformat(), "until": until.isoformat()}
    quiet = database.execute_sql(_QUIET, values).fetchall()
    contacts = last_contact([row[0] for row in quiet], today)
    last_day = today + timedelta(days=notice_days)
    found = (_retained(row, contacts.get(row[0]), today) for row in quiet)
    return sorted(
        (one for one in found if one.ends_on <= last_day),
        key=lambda one: (one.ends_on, name_order(one.last_name, one.first_name, one.own_script)),
    )


def _retained(row: tuple[int, str, str, str, str, int], last: date | None, today: date) -> Retained:
    number, last_name, first_name, own, created, open_pathway = row
    contact = last or date.fromisoformat(created)
    ends_on = end_of_retention(contact)
    return Retained(
        number, last_name, first_name, own, contact, ends_on, ends_on <= today, bool(open_pathway)
    )


def end_of_retention(contact: date) -> date:
    """24 months after a contact; of a 29 February, the 28th."""
    return months_later(contact, MONTHS)
