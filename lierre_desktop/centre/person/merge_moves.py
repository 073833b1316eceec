"""How the rows of one record go over to another: what moves as it is, what would be twice.

Most tables just point to the other person. Where a person can have only one row (a mark
a session, a state a day, a household at a time), the two become one. Corrections of
closed rolls stay as they were written, with the record that goes to the bin.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any

from peewee import ForeignKeyField

from ...database.journal import Changing
from ...database.models import (
    MODELS,
    Attendance,
    Correction,
    Enrolment,
    HouseholdMember,
    Participant,
    Photo,
    ProjectParticipant,
    Row,
    VisitPerson,
)
from ..expected import NO_LAST_DAY
from ..vocabulary import EnrolmentState, Mark

Mover = Callable[[Changing, int, int], None]

STRONGEST_FIRST = (Mark.PRESENT, Mark.LATE, Mark.EXCUSED, Mark.ABSENT, None)
"""Of two marks of one person at one session, the first of these is true."""


def move_all(changes: Changing, keep: int, other: int, today: date) -> None:
    """Point every row of the other person to the one kept."""
    movers: Mapping[type[Row], Mover] = {
        Attendance: _attendance,
        Enrolment: _enrolments,
        HouseholdMember: partial(_household, today=today),
        Photo: _photo,
        ProjectParticipant: _projects,
        VisitPerson: _visits,
    }
    for kind, field in links():
        if kind in movers:
            movers[kind](changes, keep, other)
        elif kind._meta.table_name.endswith("_state"):
            _states(changes, kind, keep, other)
        else:
            _move(changes, kind.select().where(field == other), field.name, keep)


def links() -> Iterator[tuple[type[Row], Any]]:
    """Every foreign key that points to a person and moves with her."""
    for kind in MODELS:
        for field in kind._meta.sorted_fields:
            if isinstance(field, ForeignKeyField) and field.rel_model is Participant:
                if kind is not Correction:
                    yield kind, field


def _move(changes: Changing, rows: Any, name: str, keep: int) -> None:
    for row in rows:
        changes.update(row, **{name: keep})


def _attendance(changes: Changing, keep: int, other: int) -> None:
    """Of two marks at one session, the stronger stays; the other row goes."""
    known = {row.session_id: row for row in Attendance.select().where(_of(Attendance, keep))}
    for row in Attendance.select().where(_of(Attendance, other)):
        twin = known.get(row.session_id)
        if twin is None:
            changes.update(row, participant=keep)
            continue
        changes.remove(row)
        stronger = min((twin, row), key=lambda one: STRONGEST_FIRST.index(one.mark))
        names = ("mark", "late_minutes", "early_minutes", "reason")
        values = {name: getattr(stronger, name) for name in names}
        changes.update(twin, **values, walk_in=twin.walk_in and row.walk_in)


def _enrolments(changes: Changing, keep: int, other: int) -> None:
    """Enrolments in one workshop that overlap become one; a place ends the waits beside it."""
    kept = list(Enrolment.select().where(_of(Enrolment, keep), Enrolment.deleted_at.is_null()))
    for row in Enrolment.select().where(_of(Enrolment, other)):
        twins = [one for one in kept if row.deleted_at is None and _overlap(one, row)]
        # A place before a wait, the kept record's before the other's.
        stays, *gone = sorted((*twins, row), key=lambda one: one.state == EnrolmentState.WAITING)
        # What goes, before what grows: taken back, it shrinks before they have their place.
        for one in gone:
            changes.remove(one)
        spans = [stays, *(one for one in gone if one.state == stays.state)]
        last = max(map(_end, spans))
        changes.update(
            stays,
            participant=keep,
            first_day=min(one.first_day for one in spans),
            last_day=None if last == NO_LAST_DAY else date.fromisoformat(last),
        )
        kept = [one for one in (*kept, row) if one not in gone and one.deleted_at is None]


def _overlap(one: Enrolment, two: Enrolment) -> bool:
    return (
        one.workshop_id == two.workshop_id
        and one.first_day.isoformat() <= _end(two)
        and two.first_day.isoformat() <= _end(one)
    )


def _end(row: Enrolment) -> str:
    return row.last_day.isoformat() if row.last_day else NO_LAST_DAY


def _household(changes: Changing, keep: int, other: int, *, today: date) -> None:
    """One household at a time: that of the record kept. The other one is left today."""
    rows = HouseholdMember.select().where(_of(HouseholdMember, keep))
    here = next((row for row in rows if _is_current(row)), None)
    for row in HouseholdMember.select().where(_of(HouseholdMember, other)):
        if here is None or not _is_current(row):
            changes.update(row, participant=keep)
        elif row.household_id == here.household_id:
            changes.remove(row)
        else:
            changes.update(row, participant=keep, until=max(today, row.since or today))


def _is_current(row: HouseholdMember) -> bool:
    return row.until is None and row.deleted_at is None


def _photo(changes: Changing, keep: int, other: int) -> None:
    """A photo goes to who has none; else it stays in the bin with its record."""
    if Photo.get_or_none(_of(Photo, keep)) is None:
        _move(changes, Photo.select().where(_of(Photo, other)), "participant", keep)


def _projects(changes: Changing, keep: int, other: int) -> None:
    """Two links to one project become one over both spans."""
    rows = ProjectParticipant.select().where(_of(ProjectParticipant, keep))
    known = {row.project_id: row for row in rows}
    for row in ProjectParticipant.select().where(_of(ProjectParticipant, other)):
        twin = known.get(row.project_id)
        if twin is None:
            changes.update(row, participant=keep)
            continue
        changes.remove(row)
        begun = [day for day in (twin.since, row.since) if day is not None]
        over = [day for day in (twin.until, row.until) if day is not None]
        since, until = min(begun, default=None), max(over) if len(over) == 2 else None
        changes.update(twin, since=since, until=until)


def _visits(changes: Changing, keep: int, other: int) -> None:
    known = {row.visit_id for row in VisitPerson.select().where(_of(VisitPerson, keep))}
    for row in VisitPerson.select().where(_of(VisitPerson, other)):
        if row.visit_id in known:
            changes.remove(row)
        else:
            changes.update(row, participant=keep)


def _states(changes: Changing, kind: Any, keep: int, other: int) -> None:
    """Of two states of one day, that of the record kept holds."""
    mine = kind.select().where(_of(kind, keep), kind.deleted_at.is_null())
    known = {row.since for row in mine}
    for row in kind.select().where(_of(kind, other)):
        if row.since in known and row.deleted_at is None:
            changes.remove(row)
        else:
            changes.update(row, participant=keep)


def _of(kind: Any, participant_id: int) -> Any:
    return kind.participant == participant_id
