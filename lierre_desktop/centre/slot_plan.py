"""What a change of a slot would do to its sessions: which are made, changed or removed.

Hides how a week's occurrence is matched with the session that stands for it. A session
stays as it is once something happened to it: it was held, cancelled, moved, changed or
put in the bin by hand, someone is marked in its roll call, its sheet was printed, or
its day has passed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ..database.models import Session, Slot, database
from ..i18n import _
from .calendar import days
from .changes import InvalidInput
from .recurrence import Skipped, SlotData, occurrences
from .rows import fetch
from .timetable import monday_of


class Scope(StrEnum):
    """How far a change of a slot reaches."""

    ALL = "all"  # every session of the slot that may still change
    FOLLOWING = "following"  # from the week of a given day on: the slot is split there


@dataclass(slots=True)
class Plan:
    """The rows a save would write. `data` is the rule as it will hold."""

    data: SlotData
    create: list[date]
    change: list[tuple[Session, date]]
    remove: list[Session]
    kept: list[Session]
    skipped: list[Skipped]


def plan(data: SlotData, scope: Scope, from_day: date | None, today: date) -> Plan:
    """What saving the slot would do. Raises InvalidInput when it would end before it begins."""
    since = monday_of(from_day) if scope is Scope.FOLLOWING and from_day is not None else None
    data = _as_it_will_hold(data, since)
    if data.valid_from > data.valid_to:
        raise InvalidInput("valid_to", _("The slot would end before it begins."))
    taken, skipped = occurrences(data, days(data.valid_from, data.valid_to))
    free, kept = free_and_kept(data.id, since, today) if data.id else ([], [])
    made = Plan(data, [], [], [], kept, skipped)
    settled = {_stands_for(session) for session in kept}
    settled |= _binned_weeks(data.id) | _weeks_held_before(data)
    by_week = {monday_of(session.day): session for session in free}
    for day in taken:
        week = monday_of(day)
        if week in by_week:
            made.change.append((by_week.pop(week), day))
        elif week not in settled:
            made.create.append(day)
    made.remove = list(by_week.values())
    return made


def splits(row: Slot, from_day: date) -> bool:
    """False in the slot's first week: the whole slot changes then."""
    return monday_of(from_day) > row.valid_from


def free_and_kept(
    slot_id: int, since: date | None, today: date
) -> tuple[list[Session], list[Session]]:
    """The slot's sessions that a change may touch, and those it leaves alone."""
    query = Session.select().where(Session.slot == slot_id, Session.deleted_at.is_null())
    if since is not None:
        query = query.where(Session.day >= since)
    untouched = _untouched(slot_id, today)
    free: list[Session] = []
    kept: list[Session] = []
    for session in query.order_by(Session.day):
        (free if session.id in untouched else kept).append(session)
    return free, kept


def _as_it_will_hold(data: SlotData, since: date | None) -> SlotData:
    """The rule with its first day and the week its rhythm is counted from.

    A rhythm is kept as long as neither it nor the first day is changed.
    """
    if not data.id:
        return replace(data, anchor=monday_of(data.valid_from))
    row = fetch(Slot, data.id)
    if since is not None:
        same = data.every_weeks == row.every_weeks
        first = max(data.valid_from, since)
        return replace(data, valid_from=first, anchor=row.anchor if same else monday_of(first))
    same = data.valid_from == row.valid_from
    return replace(data, anchor=row.anchor if same else monday_of(data.valid_from))


def _stands_for(session: Session) -> date:
    """The week whose occurrence a session is: where it comes from, if it was moved."""
    origin = session.moved_from
    return monday_of(session.day if origin is None else origin.day)


def _untouched(slot_id: int, today: date) -> set[int]:
    """The sessions to come to which nothing has happened yet."""
    rows = database.execute_sql(
        """
        SELECT s.id FROM session s
        WHERE s.slot_id = ? AND s.deleted_at IS NULL AND s.status = 'PREVUE'
          AND s.by_hand = 0 AND s.day >= ?
          AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = s.id)
          AND NOT EXISTS (SELECT 1 FROM sheet_session p WHERE p.session_id = s.id)
        """,
        (slot_id, today.isoformat()),
    )
    return {int(row[0]) for row in rows}


def _binned_weeks(slot_id: int) -> set[date]:
    """The weeks whose session someone put in the bin: it doesn't come back by itself."""
    rows = database.execute_sql(
        "SELECT day FROM session"
        " WHERE slot_id = ? AND by_hand = 1 AND deleted_at IS NOT NULL AND moved_from_id IS NULL",
        (slot_id,),
    )
    return {monday_of(date.fromisoformat(row[0])) for row in rows}


def _weeks_held_before(data: SlotData) -> set[date]:
    """The weeks whose session was held under a rule that this slot took over from.

    A held session is never touched, not even to say that another slot took over.
    """
    rows = database.execute_sql(
        """
        WITH RECURSIVE line(id) AS (
            SELECT continues_id FROM slot WHERE id = ?
            UNION SELECT s.continues_id FROM slot s JOIN line ON s.id = line.id
        )
        SELECT day FROM session
        WHERE slot_id IN (SELECT id FROM line WHERE id IS NOT NULL)
          AND status = 'TENUE' AND deleted_at IS NULL AND day BETWEEN ? AND ?
        """,
        (data.id, data.valid_from.isoformat(), data.valid_to.isoformat()),
    )
    return {monday_of(date.fromisoformat(row[0])) for row in rows}
