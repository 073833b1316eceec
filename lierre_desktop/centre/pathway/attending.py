"""Who comes to workshops before the welcome: worth a word, never a refusal."""

from __future__ import annotations

from datetime import date

from ...database.models import database
from .states import ATTENDING, OPEN

_STATES_ON = """
SELECT (SELECT t.state FROM pathway_transition t
        WHERE t.pathway_id = k.id AND t.day <= :day ORDER BY t.id DESC LIMIT 1)
FROM pathway k
WHERE k.participant_id = :person AND k.deleted_at IS NULL AND k.opened_on <= :day
"""


def not_welcomed_yet(participant_id: int, day: date) -> bool:
    """True when a pathway of a person is open on that day and none has reached the welcome.

    Nobody needs a pathway to come, and who has ended one may go on coming.
    """
    values = {"person": participant_id, "day": day.isoformat()}
    states = [state for (state,) in database.execute_sql(_STATES_ON, values)]
    return any(state in OPEN for state in states) and not any(
        state in ATTENDING for state in states
    )
