"""Weekly slots and the sessions they generate.

A slot is a rule (Tuesdays 9 h – 11 h, in term time…); its sessions are rows of their
own from the day it is saved. Changing the rule leaves alone every session to which
something happened: `slot_plan` says which, and the preview counts them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from ..database.journal import Changing, changing
from ..database.models import (
    Session,
    SessionFacilitator,
    Slot,
    SlotFacilitator,
    StaffMember,
    Venue,
    Workshop,
)
from ..i18n import _, ngettext
from . import clashes
from .calendar import check_span
from .changes import Changes, Done, InvalidInput
from .recurrence import Skipped, SlotData, check_hours, skipped_in_words
from .rows import fetch
from .slot_plan import Plan, free_and_kept, plan, splits
from .slot_plan import Scope as Scope
from .timetable import SessionCard, monday_of
from .vocabulary import Runs, SessionStatus

LONGEST_YEARS = 5


@dataclass(frozen=True, slots=True)
class SlotPreview:
    """What saving a slot would do, counted and in words."""

    created: tuple[date, ...]
    changed: int
    removed: int
    kept: int  # left as they are: see `slot_plan`
    skipped: tuple[Skipped, ...]
    clashes: tuple[clashes.Clash, ...] = ()

    @property
    def sentence(self) -> str:
        """ "31 sessions created, 6 skipped: 4 Noël, 2 Toussaint"."""
        return _in_words(self)


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


def preview(
    data: SlotData,
    scope: Scope = Scope.ALL,
    from_day: date | None = None,
    *,
    today: date | None = None,
) -> SlotPreview:
    """What `save` would do, without writing. Raises InvalidInput as it would."""
    _check(data, scope, from_day)
    made = plan(data, scope, from_day, today or date.today())
    return replace(_counted(made), clashes=tuple(clashes.with_proposed(_proposed(made))))


def save(
    data: SlotData,
    scope: Scope = Scope.ALL,
    from_day: date | None = None,
    *,
    today: date | None = None,
) -> Done:
    """Keep a slot and make its sessions follow; says in words what was done.

    With Scope.FOLLOWING the slot ends before the week of `from_day` and a new one takes
    over from there. Sessions before `today` stay as they are. Raises InvalidInput for
    reversed hours, unknown rows or a stale form.
    """
    with changing("slot.save") as changes:
        done = save_within(changes, data, scope, from_day, today=today)
    return Done(done.changes, done.said, changes.batch, done.id)


def save_within(
    changes: Changing,
    data: SlotData,
    scope: Scope = Scope.ALL,
    from_day: date | None = None,
    *,
    today: date | None = None,
) -> Done:
    """`save` as part of a larger command."""
    _check(data, scope, from_day)
    made = plan(data, scope, from_day, today or date.today())
    row = _keep_rule(changes, made.data, scope, from_day)
    _keep_sessions(changes, made, row)
    return Done(Changes.TIMETABLE, _counted(made).sentence, 0, row.id)


def remove(slot_id: int, from_day: date, *, today: date | None = None) -> Done:
    """End a slot: its sessions to come from that day on disappear, the rest stays."""
    row = fetch(Slot, slot_id)
    with changing("slot.remove") as changes:
        gone, _kept = free_and_kept(row.id, from_day, today or date.today())
        for session in gone:
            changes.remove(session)
        if from_day <= row.valid_from:
            changes.remove(row)
        else:
            changes.update(row, valid_to=min(row.valid_to, from_day - timedelta(days=1)))
    said = ngettext("{n} planned session removed", "{n} planned sessions removed", len(gone))
    return Done(Changes.TIMETABLE, said.format(n=len(gone)), changes.batch)


def _counted(made: Plan) -> SlotPreview:
    return SlotPreview(
        created=tuple(made.create),
        changed=len(made.change),
        removed=len(made.remove),
        kept=len(made.kept),
        skipped=tuple(made.skipped),
    )


def _check(data: SlotData, scope: Scope, from_day: date | None) -> None:
    if not 1 <= data.weekday <= 7:
        raise InvalidInput("weekday", _("Choose a day of the week."))
    check_hours(data.start, data.end)
    if not 1 <= data.every_weeks <= 4:
        raise InvalidInput("every_weeks", _("A slot comes back every 1 to 4 weeks."))
    check_span(data.valid_from, data.valid_to, "valid_from", "valid_to")
    if (data.valid_to - data.valid_from).days > LONGEST_YEARS * 366:
        raise InvalidInput(
            "valid_to", _("A slot lasts {years} years at most.").format(years=LONGEST_YEARS)
        )
    if scope is Scope.FOLLOWING and (from_day is None or not data.id):
        raise InvalidInput("", _("Say from which session on the change holds."))
    fetch(Workshop, data.workshop_id)
    check_place_and_team(data.venue_id, data.facilitator_ids)
    if data.id and fetch(Slot, data.id, data.version).workshop_id != data.workshop_id:
        raise InvalidInput(
            "workshop_id", _("A slot stays with its workshop. End it, then make another one.")
        )


def check_place_and_team(venue_id: int | None, facilitator_ids: Iterable[int]) -> None:
    """Refuse a venue or facilitators that don't exist. Raises InvalidInput."""
    if venue_id is not None:
        fetch(Venue, venue_id)
    for member in facilitator_ids:
        fetch(StaffMember, member)


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
        "anchor": data.anchor,
        "runs": data.runs.value,
        "skips_public_holidays": data.skips_public_holidays,
    }
    row = fetch(Slot, data.id) if data.id else None
    if row is None:
        row = changes.create(Slot, **values)
    elif scope is Scope.FOLLOWING and from_day is not None and splits(row, from_day):
        last = monday_of(from_day) - timedelta(days=1)
        changes.update(row, valid_to=min(row.valid_to, last))
        row = changes.create(Slot, **values, continues=row.id)
    else:
        changes.update(row, **values)
    _keep_team(changes, SlotFacilitator, "slot", row.id, data.facilitator_ids)
    return row


def _keep_sessions(changes: Changing, made: Plan, row: Slot) -> None:
    data = made.data
    values = {"start": data.start, "end": data.end, "venue": data.venue_id, "slot": row.id}
    for session in made.remove:
        changes.remove(session)
    for session, day in made.change:
        changes.update(session, day=day, **values)
        keep_session_team(changes, session.id, data.facilitator_ids)
    for session in made.kept:
        if session.status != SessionStatus.HELD:
            changes.update(session, slot=row.id)
    for day in made.create:
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


def _proposed(made: Plan) -> list[SessionCard]:
    """The sessions to be: what the clashes are looked for among."""
    data = made.data
    days_and_ids = [(day, session.id) for session, day in made.change]
    days_and_ids += [(day, -number - 1) for number, day in enumerate(made.create)]
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
        anchor=row.anchor,
    )
