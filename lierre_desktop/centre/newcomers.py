"""Someone nobody knew yet walks into a session: kept and put on its roll at once."""

from __future__ import annotations

from datetime import date

from ..database.errors import storage_errors
from ..database.models import database
from . import attendance, participants
from .changes import Done
from .participants import ParticipantData


def add_newcomer(session_id: int, data: ParticipantData, *, today: date) -> Done:
    """Keep a new person and add her to an open roll, or do neither.

    Taking it back takes her off the roll; the person stays known. Raises InvalidInput
    as `participants.save` and `attendance.add_walk_in` do.
    """
    with storage_errors(), database.atomic():
        person = participants.save(data)
        added = attendance.add_walk_in(session_id, person.id, today=today)
    return Done(person.changes | added.changes, added.said, added.batch, person.id)
