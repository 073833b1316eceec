"""Weekly slots and the sessions they generate.

A slot is a rule (Tuesdays 9 h – 11 h, in term time…); its sessions are rows of their
own from the day it is saved. Changing the rule never touches a session that was held,
cancelled, moved, changed by hand, or that already has a mark: the preview counts them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from ..database.journal import Changing, changing
from ..database.models import (
    Attendance,
    Session,
    SessionFacilitator,
    Slot,
    SlotFacilitator,
    StaffMember,
    Venue,
    Workshop,
    database,
)
from ..i18n import _, ngettext
from . import clashes
from .calendar import check_span, days
from .changes import Changes, Done, InvalidInput
from .recurrence import Skipped, SlotData, check_hours, occurrences, skipped_in_words
from .rows import fetch
from .timetable import SessionCard, monday_of
from .vocabulary import Runs, SessionStatus

LONGEST_YEARS = 5


class Scope(StrEnum):
    """How far a change of a slot reaches."""

    ALL = "all"  # every session of the slot that may still change
    FOLLOWING = "following"  # from a given day on: the slot is split there


@dataclass(frozen=True, slots=True)
class SlotPreview:
    """What saving a slot would do, counted and in words."""

    created: tuple[date, ...]
    changed: int
    removed: int
    kept: int  # left as they are: held, cancelled, moved, by hand, or marked
    skipped: tuple[Skipped, ...]
    clashes: tuple[clashes.Clash, ...]

    @property
    def sentence(self) -> str:
        """ "31 sessions created, 6 skipped: 4 Noël, 2 Toussaint"."""
        return _in_words(self)


@dataclass(slots=True)
class _Plan:
    """The rows a save would write."""

    create: list[date]
    change: list[tuple[Session, date]]
    remove: list[Session]
    kept: list[Session]
    skipped: list[Skipped]


def slots(workshop_id: int | None = None) -> list[SlotData]:
    """The slots in use, of one workshop or of all, by weekday and hour."""
    query = Slot.select().where(Slot.deleted_at.is_null())
    if workshop_id is not None:
        query = query.where(Slot.workshop == workshop_id)
    rows = list(query.order_by(Slot.weekday, Slot.start, Slot.valid_from))
    team: dict[int, list[int]] = {}
    for link in SlotFacilitator.select().order_by(SlotFacilitator.id):
        team.setdefault(link.slot_id, []).append(link.staff_id)
    return [_data(row, tuple(team.get(row.id, ()))) for row in rows]


def slot(slot_id: int) -> SlotData:
    """One slot. Raises InvalidInput when the number is unknown."""
    row = fetch(Slot, slot_id)
    links = SlotFacilitator.select().where(SlotFacilitator.slot == row)
    return _data(row, tuple(link.staff_id for link in links.order_by(SlotFacilitator.id)))


def preview(data: SlotData, scope: Scope = Scope.ALL, from_day: date | None = None) -> SlotPreview:
    """What `save` would do, without writing. Raises InvalidInput as it would."""
    _check(data, scope, from_day)
    plan = _plan(data, scope, from_day)
    return SlotPreview(
        created=tuple(plan.create),
        changed=len(plan.change),
        removed=len(plan.remove),
        kept=len(plan.kept),
        skipped=tuple(plan.skipped),
        clashes=tuple(clashes.with_proposed(_proposed(data, plan))),
    )


def save(data: SlotData, scope: Scope = Scope.ALL, from_day: date | None = None) -> Done:
    """Keep a slot and make its sessions follow; says in words what was done.

    With Scope.FOLLOWING the slot ends before the week of `from_day` and a new one takes
    over from there. Raises InvalidInput for reversed hours, unknown rows or a stale form.
    """
    with changing("slot.save") as changes:
        done = save_within(changes, data, scope, from_day)
    return Done(done.changes, done.said, changes.batch, done.id)


def save_within(
    changes: Changing, data: SlotData, scope: Scope = Scope.ALL, from_day: date | None = None
) -> Done:
    """`save` as part of a larger command."""
    _check(data, scope, from_day)
    plan = _plan(data, scope, from_day)
    row = _keep_rule(changes, data, scope, from_day)
    _keep_sessions(changes, data, row, plan)
    told = SlotPreview(
        tuple(plan.create),
        len(plan.change),
        len(plan.remove),
        len(plan.kept),
        tuple(plan.skipped),
        (),
    )
    return Done(Changes.TIMETABLE, told.sentence, 0, row.id)


def remove(slot_id: int, from_day: date) -> Done:
    """End a slot: its planned sessions from that day on disappear, the past stays."""
    row = fetch(Slot, slot_id)
    with changing("slot.remove") as changes:
        gone, _kept = _free_and_kept(row.id, from_day)
        for session in gone:
            changes.remove(session)
        if from_day <= row.valid_from:
            changes.remove(row)
        else:
            changes.update(row, valid_to=min(row.valid_to, from_day - timedelta(days=1)))
    said = ngettext("{n} planned session removed", "{n} planned sessions removed", len(gone))
    return Done(Changes.TIMETABLE, said.format(n=len(gone)), changes.batch)


def _check(data: SlotData, scope: Scope, from_day: date | None) -> None:
    if not 1 <= data.weekday <= 7:
        raise InvalidInput("weekday", _("Choose a day of the week."))
    check_hours(data.start, data.end)
    if not 1 <= data.every_weeks <= 4:
        raise InvalidInput("every_weeks", _("A slot comes back every 1 to 4 weeks."))
    check_span(data.valid_from, data.valid_to, "valid_from", "valid_to")
    if data.valid_to.year - data.valid_from.year > LONGEST_YEARS:
        raise InvalidInput(
            "valid_to", _("A slot lasts {years} years at most.").format(years=LONGEST_YEARS)
        )
    if scope is Scope.FOLLOWING and (from_day is None or not data.id):
        raise InvalidInput("", _("Say from which session on the change holds."))
    fetch(Workshop, data.workshop_id)
    check_place_and_team(data.venue_id, data.facilitator_ids)
    if data.id:
        fetch(Slot, data.id, data.version)


def check_place_and_team(venue_id: int | None, facilitator_ids: Iterable[int]) -> None:
    """Refuse a venue or facilitators that don't exist. Raises InvalidInput."""
    if venue_id is not None:
        fetch(Venue, venue_id)
    for member in facilitator_ids:
        fetch(StaffMember, member)


def _plan(data: SlotData, scope: Scope, from_day: date | None) -> _Plan:
    since = None
    anchor = None
    if scope is Scope.FOLLOWING and from_day is not None:
        since = monday_of(from_day)
        anchor = fetch(Slot, data.id).valid_from
        data = replace(data, valid_from=max(data.valid_from, since))
        if data.valid_from > data.valid_to:
            raise InvalidInput("valid_to", _("The slot would end before it begins."))
    taken, skipped = occurrences(data, days(data.valid_from, data.valid_to), anchor)
    free, kept = _free_and_kept(data.id, since) if data.id else ([], [])
    settled = {monday_of(session.day) for session in kept} | _orphan_weeks(data)
    return _match(taken, skipped, free, kept, settled)


def _orphan_weeks(data: SlotData) -> set[date]:
    """The weeks whose session was held under an earlier rule that has since ended.

    A held session is never touched, not even to say that another slot took over.
    """
    rows = database.execute_sql(
        """
        SELECT s.day FROM session s JOIN slot o ON o.id = s.slot_id
        WHERE s.workshop_id = ? AND s.status = 'TENUE' AND s.deleted_at IS NULL
          AND s.day BETWEEN ? AND ? AND s.day NOT BETWEEN o.valid_from AND o.valid_to
        """,
        (data.workshop_id, data.valid_from.isoformat(), data.valid_to.isoformat()),
    )
    return {monday_of(date.fromisoformat(row[0])) for row in rows}


def _match(
    taken: list[date],
    skipped: list[Skipped],
    free: list[Session],
    kept: list[Session],
    settled: set[date],
) -> _Plan:
    """Give each week's existing session its new day; make or remove the difference.

    A settled week, whose session is kept as it is, gets no second one.
    """
    by_week = {monday_of(session.day): session for session in free}
    plan = _Plan([], [], [], kept, skipped)
    for day in taken:
        week = monday_of(day)
        if week in settled:
            continue
        if week in by_week:
            plan.change.append((by_week.pop(week), day))
        else:
            plan.create.append(day)
    plan.remove = list(by_week.values())
    return plan


def _free_and_kept(slot_id: int, since: date | None) -> tuple[list[Session], list[Session]]:
    """The slot's sessions that a change may touch, and those it leaves alone."""
    query = Session.select().where(Session.slot == slot_id, Session.deleted_at.is_null())
    if since is not None:
        query = query.where(Session.day >= since)
    rows = list(query.order_by(Session.day))
    marked = {
        mark.session_id
        for mark in Attendance.select().where(Attendance.session.in_([row.id for row in rows]))
    }
    free: list[Session] = []
    kept: list[Session] = []
    for session in rows:
        may_change = (
            session.status == SessionStatus.PLANNED
            and not session.by_hand
            and session.id not in marked
        )
        (free if may_change else kept).append(session)
    return free, kept


def _keep_rule(changes: Changing, data: SlotData, scope: Scope, from_day: date | None) -> Slot:
    values: dict[str, Any] = {
        "workshop": data.workshop_id,
        "weekday": data.weekday,
        "start": data.start,
        "end": data.end,
        "venue": data.venue_id,
        "valid_from": data.valid_from,
        "valid_to": data.valid_to,
        "every_weeks": data.every_weeks,
        "runs": data.runs.value,
        "skips_public_holidays": data.skips_public_holidays,
    }
    row = fetch(Slot, data.id) if data.id else None
    if row is None:
        row = changes.create(Slot, **values)
    elif scope is Scope.FOLLOWING and from_day is not None and _splits(row, from_day):
        split = monday_of(from_day)
        changes.update(row, valid_to=min(row.valid_to, split - timedelta(days=1)))
        row = changes.create(Slot, **values | {"valid_from": max(data.valid_from, split)})
    else:
        changes.update(row, **values)
    _keep_team(changes, SlotFacilitator, "slot", row.id, data.facilitator_ids)
    return row


def _splits(row: Slot, from_day: date) -> bool:
    """False in the slot's first week: the whole slot changes then."""
    return monday_of(from_day) > row.valid_from


def _keep_sessions(changes: Changing, data: SlotData, row: Slot, plan: _Plan) -> None:
    values = {"start": data.start, "end": data.end, "venue": data.venue_id, "slot": row.id}
    for session in plan.remove:
        changes.remove(session)
    for session, day in plan.change:
        changes.update(session, day=day, **values)
        keep_session_team(changes, session.id, data.facilitator_ids)
    for session in plan.kept:
        if session.status != SessionStatus.HELD:
            changes.update(session, slot=row.id)
    for day in plan.create:
        created = changes.create(Session, workshop=data.workshop_id, day=day, **values)
        for member in data.facilitator_ids:
            changes.create(SessionFacilitator, session=created.id, staff=member)


def keep_session_team(changes: Changing, session_id: int, staff_ids: Iterable[int]) -> None:
    """Make a session's facilitators exactly these."""
    _keep_team(changes, SessionFacilitator, "session", session_id, staff_ids)


def _keep_team(
    changes: Changing, kind: Any, owner: str, owner_id: int, staff_ids: Iterable[int]
) -> None:
    wanted = list(dict.fromkeys(staff_ids))
    present = list(kind.select().where(getattr(kind, owner) == owner_id))
    for link in present:
        if link.staff_id not in wanted:
            changes.remove(link)
    there = {link.staff_id for link in present}
    for member in wanted:
        if member not in there:
            changes.create(kind, **{owner: owner_id, "staff": member})


def _proposed(data: SlotData, plan: _Plan) -> list[SessionCard]:
    """The sessions to be: what the clashes are looked for among."""
    days_and_ids = [(day, session.id) for session, day in plan.change]
    days_and_ids += [(day, -number - 1) for number, day in enumerate(plan.create)]
    return clashes.proposed_cards(
        data.workshop_id,
        days_and_ids,
        (data.start, data.end),
        data.venue_id,
        data.facilitator_ids,
    )


def _in_words(told: SlotPreview) -> str:
    created, changed, removed, kept = len(told.created), told.changed, told.removed, told.kept
    counts = (
        (created, ngettext("{n} session created", "{n} sessions created", created)),
        (changed, ngettext("{n} session changed", "{n} sessions changed", changed)),
        (removed, ngettext("{n} session removed", "{n} sessions removed", removed)),
        (kept, ngettext("{n} left as it is", "{n} left as they are", kept)),
    )
    parts = [text.format(n=count) for count, text in counts if count]
    if not parts:
        parts = [_("No session created")]
    return ", ".join(parts) + skipped_in_words(told.skipped)


def _data(row: Slot, team: tuple[int, ...]) -> SlotData:
    return SlotData(
        id=row.id,
        version=row.version,
        workshop_id=row.workshop_id,
        weekday=row.weekday,
        start=row.start,
        end=row.end,
        venue_id=row.venue_id,
        facilitator_ids=team,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        every_weeks=row.every_weeks,
        runs=Runs(row.runs),
        skips_public_holidays=bool(row.skips_public_holidays),
    )
