"""Who may be at an interview besides the person: the team, the contacts of partners."""

from __future__ import annotations

from collections.abc import Iterable

from ...database.models import database
from ..names import sentence_name

_TEAM = """
SELECT id, last_name, first_name, '' FROM staff_member
WHERE deleted_at IS NULL OR id IN ({kept}) ORDER BY last_name, first_name, id
"""

_CONTACTS = """
SELECT c.id, c.last_name, c.first_name, p.name FROM contact c
JOIN partner p ON p.id = c.partner_id
WHERE (c.deleted_at IS NULL AND p.deleted_at IS NULL AND c.until IS NULL) OR c.id IN ({kept})
ORDER BY c.last_name, c.first_name, c.id
"""


def team_names(keep: Iterable[int | None] = ()) -> dict[int, str]:
    """The team by number, by last name; those of `keep` too, who may have left since."""
    return _names(_TEAM, keep)


def contact_names(keep: Iterable[int | None] = ()) -> dict[int, str]:
    """The contacts by number, with their structure; those of `keep` too, gone or not."""
    return _names(_CONTACTS, keep)


def _names(sql: str, keep: Iterable[int | None]) -> dict[int, str]:
    kept = ", ".join(str(int(number)) for number in keep if number)
    rows = database.execute_sql(sql.format(kept=kept))
    return {
        number: ", ".join(filter(None, (sentence_name(last, first), structure)))
        for number, last, first, structure in rows
    }
