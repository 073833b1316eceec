"""What comes with the program and lives in the centre's data: its vocabularies, its partners.

A centre made by an earlier version gets what it lacks when it is opened.
"""

from __future__ import annotations

from ..database.models import database
from . import terms
from .network import partners


def bring_up() -> int:
    """Plant what the open centre lacks of what the program ships; how many terms it took.

    Costs one query when there is nothing to do. Le Lierre's own partners only come to a
    centre that began with its programme.
    """
    planted = terms.ship()
    if planted and _began_as_le_lierre():
        partners.ship()
    return planted


def _began_as_le_lierre() -> bool:
    return bool(
        database.execute_sql(
            "SELECT EXISTS (SELECT 1 FROM journal WHERE command IN ('model.plant', 'demo.plant'))"
        ).fetchone()[0]
    )
