"""Workshops for women only: men are refused, and those already there are named, not moved.

Someone whose gender isn't noted, or is another one, is welcome: the centre decides.
"""

from __future__ import annotations

from datetime import date

from ..database.models import database
from ..i18n import _, join_names
from .changes import InvalidInput
from .expected import not_over
from .names import name_order, sentence_name
from .vocabulary import Audience, Gender

_WOMEN_ONLY_OF = f"""
SELECT w.name FROM enrolment e
JOIN workshop w ON w.id = e.workshop_id AND w.audience = '{Audience.WOMEN}'
WHERE e.participant_id = :person AND {not_over(":day")}
ORDER BY w.position, w.name
"""

_MEN_IN = f"""
SELECT DISTINCT p.id, p.last_name, p.first_name, p.own_script FROM enrolment e
JOIN participant p ON p.id = e.participant_id AND p.deleted_at IS NULL
    AND p.gender = '{Gender.MAN}'
WHERE e.workshop_id = :workshop AND {not_over(":day")}
"""


def refuse_men(audience: str, gender: str | None) -> None:
    """Raise InvalidInput for a man where only women are welcome."""
    if audience == Audience.WOMEN and gender == Gender.MAN:
        raise InvalidInput("participant", _("This workshop is for women only."))


def workshops_of_a_man(participant_id: int, day: date) -> str:
    """Said when someone's gender becomes "man": the women-only workshops he is enrolled in,
    or waits for; "" when there are none."""
    rows = database.execute_sql(_WOMEN_ONLY_OF, {"person": participant_id, "day": day.isoformat()})
    names = [name for (name,) in rows]
    if not names:
        return ""
    return _("Still enrolled in a women-only workshop: {workshops}").format(
        workshops=join_names(names)
    )


def men_of_a_workshop(workshop_id: int, day: date) -> str:
    """Said when a workshop becomes for women only: the men who are enrolled in it, or wait
    for it; "" when there are none."""
    rows = database.execute_sql(_MEN_IN, {"workshop": workshop_id, "day": day.isoformat()})
    men = sorted((name for _id, *name in rows), key=lambda name: name_order(*name))
    if not men:
        return ""
    return _("For women only from now on, but still enrolled: {names}").format(
        names=join_names(sentence_name(*name) for name in men)
    )
