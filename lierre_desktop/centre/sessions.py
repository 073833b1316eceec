"""Single sessions: added outside any slot, changed one by one, moved, cancelled.

A session that was held is evidence: nothing here touches it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..database.journal import Changing, changing
from ..database.models import (
    Attendance,
    Session,
    SessionFacilitator,
    SheetSession,
    Workshop,
)
from ..i18n import _, day_and_month, format_time, ngettext, short_day
from . import clashes, programme
from .calendar import check_span
from .changes import Changes, Done, InvalidInput
from .marks import MarkEntry, refuse_shorter, seats_where, sitting, write
from .recurrence import check_hours
from .rows import fetch, line, paragraphs
from .sheet_register import numbers_in_force
from .slots import check_place_and_team, keep_session_team
from .timetable import SessionCard
from .timetable import session as card_of
from .vocabulary import Cause, Mark, SessionStatus, label


@dataclass(frozen=True, slots=True)
class SessionData:
    """A single session as a form carries it; `id` 0 is a new one."""

    workshop_id: int
    day: date
    start: int
    end: int
    venue_id: int | None = None
    facilitator_ids: tuple[int, ...] = ()
    title: str = ""
    note: str = ""
    id: int = 0
    version: int = 1


def add(data: SessionData) -> Done:
    """Add a session outside any slot: an outing, an extra workshop. Raises InvalidInput."""
    with changing("session.add") as changes:
        row = add_within(changes, data)
    said = _("{workshop} added on {day}").format(
        workshop=card_of(row.id).label, day=day_and_month(data.day)
    )
    return Done(Changes.TIMETABLE, said, changes.batch, row.id)


def add_within(changes: Changing, data: SessionData) -> Session:
    """`add` as part of a larger command; returns the row."""
    values = _values(data)
    row = changes.create(Session, workshop=data.workshop_id, by_hand=True, **values)
    keep_session_team(changes, row.id, data.facilitator_ids)
    return row


def change(data: SessionData) -> Done:
    """Change this session alone: day, hours, venue, facilitators, title, note.

    A change of day is a move: see `move`. Raises InvalidInput for a session that was
    held, cancelled or moved, or that changed meanwhile, and for another workshop.
    """
    row = _changeable(data.id, data.version)
    if row.workshop_id != data.workshop_id:
        raise InvalidInput(
            "workshop_id", _("A session stays with its workshop. Cancel it, then add another.")
        )
    values = _values(data)
    with changing("session.change") as changes:
        target = row
        if data.day != row.day:
            target = _move_day(changes, row, data.day)
        else:
            refuse_shorter(row.id, data.start, data.end)
        changes.update(target, **values, by_hand=True)
        keep_session_team(changes, target.id, data.facilitator_ids)
    said = _("{workshop} of {day} changed").format(
        workshop=card_of(target.id).label, day=day_and_month(target.day)
    )
    return Done(Changes.TIMETABLE, said, changes.batch, target.id)


def move(session_id: int, day: date, start: int, end: int) -> Done:
    """Move a planned session: to other hours of its day, or to another day.

    To another day, a weekly session stays where it was as "moved" and a new one takes
    its place; moved back home, the trace goes away. One outside any slot just changes
    day. Raises InvalidInput.
    """
    row = _changeable(session_id)
    check_hours(start, end)
    check_span(day, day, "day", "day")
    with changing("session.move") as changes:
        target = row
        if day != row.day:
            target = _move_day(changes, row, day)
        else:
            refuse_shorter(row.id, start, end)
        changes.update(target, start=start, end=end, by_hand=True)
    said = _("{workshop} moved to {day}, {hour}").format(
        workshop=card_of(target.id).label, day=short_day(day), hour=format_time(start)
    )
    return Done(Changes.TIMETABLE, said, changes.batch, target.id)


def cancel(session_id: int, cause: Cause) -> Done:
    """Cancel a planned session with its cause; says how many people are to be told."""
    return cancel_many((session_id,), cause)


def cancel_many(session_ids: Iterable[int], cause: Cause) -> Done:
    """Cancel planned sessions for the same cause: a closure, an absent facilitator."""
    rows = [_changeable(session_id) for session_id in dict.fromkeys(session_ids)]
    if not rows:
        raise InvalidInput("", _("There is no session to cancel."))
    for row in rows:
        _refuse_marks(row)
    with changing("session.cancel") as changes:
        for row in rows:
            _drop_excuses(changes, row)
            changes.update(row, status=SessionStatus.CANCELLED.value, cause=cause.value)
    if len(rows) > 1:
        said = ngettext("{n} session cancelled", "{n} sessions cancelled", len(rows))
        return Done(Changes.TIMETABLE, said.format(n=len(rows)), changes.batch)
    card = card_of(rows[0].id)
    said = _("{workshop} of {day} cancelled").format(workshop=card.label, day=short_day(card.day))
    if card.enrolled:
        said += ngettext(
            ", {n} person to be told", ", {n} people to be told", card.enrolled
        ).format(n=card.enrolled)
    return Done(Changes.TIMETABLE, said, changes.batch, card.id)


def restore(session_id: int) -> Done:
    """Plan a cancelled session again, or bring a moved one back to its day."""
    row = fetch(Session, session_id)
    programme.check_in_use(row)
    with changing("session.restore") as changes:
        if row.status == SessionStatus.CANCELLED:
            changes.update(row, status=SessionStatus.PLANNED.value, cause=None)
        elif row.status == SessionStatus.MOVED:
            replacement = _replacement(row.id)
            if replacement is not None:
                _changeable(replacement.id)
                _refuse_marks(replacement)
                _bring_home(changes, replacement, row)
            else:
                changes.update(row, status=SessionStatus.PLANNED.value)
        else:
            raise InvalidInput("", _("Only a cancelled or moved session can be restored."))
    card = card_of(row.id)
    said = _("{workshop} of {day} is planned again").format(
        workshop=card.label, day=short_day(card.day)
    )
    return Done(Changes.TIMETABLE, said, changes.batch, row.id)


def remove(session_id: int) -> Done:
    """Put in the bin a session entered by mistake. Raises InvalidInput once it was held,
    has marks, or has a printed sheet."""
    row = _changeable(session_id)
    card = card_of(session_id)
    _refuse_marks(row)
    if SheetSession.select().where(SheetSession.session == row).exists():
        raise InvalidInput("", _("A sign-in sheet was printed for it. Cancel the session instead."))
    with changing("session.remove") as changes:
        changes.update(row, by_hand=True)  # its slot doesn't make it again
        changes.remove(row)
    said = _("{workshop} of {day} put in the bin").format(
        workshop=card.label, day=short_day(card.day)
    )
    return Done(Changes.TIMETABLE, said, changes.batch)


def clashes_of(data: SessionData) -> tuple[str, ...]:
    """The clashes that saving this session would make, in words; empty when none."""
    check_hours(data.start, data.end)
    cards = clashes.proposed_cards(
        data.workshop_id,
        [(data.day, data.id or -1)],
        (data.start, data.end),
        data.venue_id,
        data.facilitator_ids,
    )
    return clashes.summary(clashes.with_proposed(cards))


def printed_sheet(session_id: int) -> str:
    """The number of the sheet in force of a session, "" when there is none."""
    return numbers_in_force((session_id,)).get(session_id, "")


def data_of(card: SessionCard) -> SessionData:
    """What a form starts from."""
    return SessionData(
        id=card.id,
        version=card.version,
        workshop_id=card.workshop_id,
        day=card.day,
        start=card.start,
        end=card.end,
        venue_id=card.venue_id,
        facilitator_ids=card.facilitator_ids,
        title=card.title,
        note=card.note,
    )


def _values(data: SessionData) -> dict[str, Any]:
    fetch(Workshop, data.workshop_id)
    check_hours(data.start, data.end)
    check_span(data.day, data.day, "day", "day")
    check_place_and_team(data.venue_id, data.facilitator_ids)
    return {
        "day": data.day,
        "start": data.start,
        "end": data.end,
        "venue": data.venue_id,
        "title": line("title", data.title),
        "note": paragraphs("note", data.note),
    }


def _changeable(session_id: int, version: int | None = None) -> Session:
    """A planned session. Raises InvalidInput with what stands in the way otherwise."""
    row = fetch(Session, session_id, version)
    if row.status == SessionStatus.PLANNED:
        return row
    if row.status == SessionStatus.HELD:
        raise InvalidInput("", _("This session was held: it stays as it was."))
    status = label(SessionStatus(row.status))
    raise InvalidInput(
        "",
        _("This session isn't planned any more ({status}). Restore it first.").format(
            status=status.lower()
        ),
    )


def _refuse_marks(row: Session) -> None:
    """People who were there, or missed, are facts; an excuse given in advance is not."""
    marks = Attendance.select().where(
        Attendance.session == row,
        Attendance.mark.is_null(False),
        Attendance.mark != Mark.EXCUSED.value,
    )
    if marks.exists():
        raise InvalidInput(
            "", _("People are already marked in its roll call. Erase these marks first.")
        )


_EXCUSED = (
    "SELECT participant_id FROM attendance WHERE session_id = :session AND mark = 'ABSENT_EXCUSE'"
)


def _drop_excuses(changes: Changing, row: Session) -> None:
    """Nobody is excused from a session that doesn't take place."""
    at = sitting(row.id)
    for seat in seats_where(at, _EXCUSED).values():
        write(changes, at, seat, MarkEntry(seat.participant_id, None))


def _replacement(session_id: int) -> Session | None:
    found: Session | None = Session.get_or_none(
        (Session.moved_from == session_id) & Session.deleted_at.is_null()
    )
    return found


def _move_day(changes: Changing, row: Session, day: date) -> Session:
    """Move to another day; returns the row that stands there now.

    A replacement moved again simply changes day, so that one trace remains: the
    first. Brought back to the day it came from, the first takes its place again.
    """
    _refuse_marks(row)
    _drop_excuses(changes, row)
    if row.moved_from_id is not None:
        origin = fetch(Session, row.moved_from_id)
        if origin.day == day:
            return _bring_home(changes, row, origin)
    if row.moved_from_id is not None or row.slot_id is None:
        changes.update(row, day=day)
        return row
    changes.update(row, status=SessionStatus.MOVED.value)
    created = changes.create(
        Session,
        workshop=row.workshop_id,
        slot=row.slot_id,
        day=day,
        start=row.start,
        end=row.end,
        venue=row.venue_id,
        title=row.title,
        note=row.note,
        by_hand=True,
        moved_from=row.id,
    )
    _carry_over(changes, row.id, created.id)
    return created


def _bring_home(changes: Changing, replacement: Session, origin: Session) -> Session:
    """The first session takes its place again, with those invited meanwhile."""
    _carry_over(changes, replacement.id, origin.id)
    changes.remove(replacement)
    changes.update(origin, status=SessionStatus.PLANNED.value)
    return origin


def _carry_over(changes: Changing, old: int, new: int) -> None:
    """Facilitators and people invited to the session follow it to its new day."""
    team = SessionFacilitator.select().where(SessionFacilitator.session == old)
    keep_session_team(changes, new, [link.staff_id for link in team])
    there = {row.participant_id for row in Attendance.select().where(Attendance.session == new)}
    for guest in Attendance.select().where(Attendance.session == old):
        if guest.participant_id not in there:
            changes.create(
                Attendance, session=new, participant=guest.participant_id, walk_in=guest.walk_in
            )
