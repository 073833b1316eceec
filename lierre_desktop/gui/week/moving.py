"""Moving a session by mouse or keyboard, and taking the rest of its slot along.

One session moves at once and the toast offers the following ones. Accepting takes the
first move back and changes the slot from that week on instead, so that no exception
is left behind.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from ...centre import sessions, slots, timetable, undo
from ...centre.changes import Done, InvalidInput
from ...centre.recurrence import SlotData
from ...centre.timetable import SessionCard
from ...i18n import _
from ..components import ToastAction
from ..perform import perform


def move(
    owner: QWidget, today: date, session_id: int, day: date, start: int, end: int
) -> Done | None:
    """Give a session another day or other hours; offer the same for those that follow."""
    card = timetable.session(session_id)

    def offers(done: Done) -> list[ToastAction]:
        if card.slot_id is None:
            return []
        slot = replace(slots.slot(card.slot_id), weekday=day.isoweekday(), start=start, end=end)
        return [
            ToastAction(
                _("The following ones too"),
                lambda: perform(owner, lambda: _move_following(done.batch, slot, card.day, today)),
            )
        ]

    return perform(owner, lambda: sessions.move(session_id, day, start, end), None, offers)


def _move_following(batch: int, slot: SlotData, from_day: date, today: date) -> Done:
    """Change the slot from a day on in place of the move already made. Raises InvalidInput."""
    slots.preview(
        slot, slots.Scope.FOLLOWING, from_day, today=today
    )  # refused before anything is undone
    undo.undo(batch)
    return slots.save(slot, slots.Scope.FOLLOWING, from_day, today=today)


def warning(card: SessionCard, day: date, start: int, end: int) -> str:
    """What a session would clash with at other hours; "" when with nothing."""
    wanted = replace(sessions.data_of(card), day=day, start=start, end=end)
    try:
        found = sessions.clashes_of(wanted)
    except InvalidInput as error:
        return error.message
    return found[0] if found else ""
