"""What the timetable is made of: venues, the team, and workshops.

A row that sessions speak of is never erased: it goes to the bin, and the past keeps
its name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..database.journal import changing
from ..database.models import (
    Enrolment,
    Session,
    SessionFacilitator,
    Slot,
    SlotFacilitator,
    StaffMember,
    Venue,
    Workshop,
    database,
)
from ..i18n import _, collation_key, ngettext
from .changes import Changes, Done, InvalidInput
from .enrolments import end_all, enrolments_ended, sentences
from .rows import fetch, line, paragraphs, required_text
from .themes import THEMES
from .vocabulary import Audience
from .women_only import men_of_a_workshop

REPORT_GROUPS = ("WEEKLY", "HEALTH", "OUTING")  # of the yearly report


@dataclass(frozen=True, slots=True)
class VenueData:
    """A room or a place. `id` 0 is a new one; `capacity` in people."""

    id: int = 0
    name: str = ""
    address: str = ""
    capacity: int | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class StaffData:
    """Someone of the team, or a facilitator from outside. `id` 0 is a new one."""

    id: int = 0
    last_name: str = ""
    first_name: str = ""
    role: str = ""
    organisation: str = ""
    phone: str = ""
    email: str = ""
    version: int = 1

    @property
    def full_name(self) -> str:
        """ "Brigitte Klein"."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class WorkshopData:
    """A workshop. `promised` is the number of sessions promised a year, if any was."""

    id: int = 0
    name: str = ""
    short_name: str = ""
    subtitle: str = ""
    description: str = ""
    theme: str = "daily_life"
    colour: str = ""  # a theme whose colour it borrows; empty: its own theme's
    capacity: int | None = None
    audience: Audience = Audience.EVERYONE
    promised: int | None = None
    counts_as_activity: bool = True
    report_group: str = ""  # its place in the report, one of REPORT_GROUPS; empty: deduced
    position: int = 0
    version: int = 1

    @property
    def label(self) -> str:
        """The short name, or the name."""
        return self.short_name or self.name


def venues() -> list[VenueData]:
    """The venues in use, by name."""
    rows = Venue.select().where(Venue.deleted_at.is_null())
    found = [VenueData(r.id, r.name, r.address, r.capacity, r.version) for r in rows]
    return sorted(found, key=lambda venue: collation_key(venue.name))


def team() -> list[StaffData]:
    """The team and the facilitators, by last name."""
    rows = StaffMember.select().where(StaffMember.deleted_at.is_null())
    found = [_staff(row) for row in rows]
    return sorted(
        found, key=lambda person: collation_key(f"{person.last_name} {person.first_name}")
    )


def workshops() -> list[WorkshopData]:
    """The workshops, in the centre's own order."""
    rows = (
        Workshop.select()
        .where(Workshop.deleted_at.is_null())
        .order_by(Workshop.position, Workshop.name)
    )
    return [_workshop(row) for row in rows]


def workshop(workshop_id: int) -> WorkshopData:
    """One workshop. Raises InvalidInput when the number is unknown."""
    return _workshop(fetch(Workshop, workshop_id))


def save_venue(data: VenueData) -> Done:
    """Keep a venue. Raises InvalidInput."""
    values = {
        "name": required_text("name", data.name, _("Give the venue a name.")),
        "address": line("address", data.address, 200),
        "capacity": _count("capacity", data.capacity, 1),
    }
    with changing("programme.venue") as changes:
        row = _keep(changes, Venue, data.id, data.version, values)
    return Done(
        Changes.TIMETABLE, _("Venue kept: {name}").format(name=row.name), changes.batch, row.id
    )


def save_staff(data: StaffData) -> Done:
    """Keep someone of the team. Raises InvalidInput."""
    values = {
        "last_name": required_text("last_name", data.last_name, _("Give a last name.")),
        "first_name": line("first_name", data.first_name),
        "role": line("role", data.role),
        "organisation": line("organisation", data.organisation),
        "phone": line("phone", data.phone, 40),
        "email": line("email", data.email),
    }
    with changing("programme.staff") as changes:
        row = _keep(changes, StaffMember, data.id, data.version, values)
    said = _("Kept in the team: {name}").format(name=_staff(row).full_name)
    return Done(Changes.TIMETABLE, said, changes.batch, row.id)


def save_workshop(data: WorkshopData) -> Done:
    """Keep a workshop; when it becomes for women only, says which men are in it. Raises
    InvalidInput."""
    values = _workshop_values(data)
    same_name = Workshop.get_or_none(
        (Workshop.name == values["name"]) & Workshop.deleted_at.is_null() & (Workshop.id != data.id)
    )
    if same_name is not None:
        raise InvalidInput(
            "name", _("Another workshop has this name: sheets couldn't be told apart.")
        )
    was = workshop(data.id).audience if data.id else data.audience
    with changing("programme.workshop") as changes:
        if not data.id:
            last = database.execute_sql("SELECT ifnull(max(position), 0) FROM workshop")
            values["position"] = data.position or int(last.fetchone()[0]) + 1
        row = _keep(changes, Workshop, data.id, data.version, values)
    said = _("Workshop kept: {name}").format(name=row.name)
    if data.audience is Audience.WOMEN and was is not Audience.WOMEN:
        said = sentences(said, men_of_a_workshop(row.id, date.today()))
    return Done(Changes.TIMETABLE, said, changes.batch, row.id)


def order_workshops(workshop_ids: Sequence[int]) -> Done:
    """Put the workshops in this order, those left out last. Raises InvalidInput."""
    rows = {row.id: row for row in Workshop.select().where(Workshop.deleted_at.is_null())}
    if unknown := [number for number in workshop_ids if number not in rows]:
        fetch(Workshop, unknown[0])
    rest = sorted(rows.keys() - set(workshop_ids), key=lambda number: rows[number].position)
    with changing("programme.order_workshops") as changes:
        for position, number in enumerate((*workshop_ids, *rest), 1):
            if rows[number].position != position:
                changes.update(rows[number], position=position)
    return Done(Changes.TIMETABLE, _("Order of the workshops kept"), changes.batch)


def remove_venue(venue_id: int) -> Done:
    """Put a venue in the bin. Raises InvalidInput while planned sessions take place there."""
    row = fetch(Venue, venue_id)
    _refuse_while_used("s.venue_id = ?", venue_id)
    _refuse_while_slotted(Slot.venue == venue_id)
    with changing("programme.remove_venue") as changes:
        changes.remove(row)
    said = _("Venue put in the bin: {name}").format(name=row.name)
    return Done(Changes.TIMETABLE, said, changes.batch)


def remove_staff(staff_id: int) -> Done:
    """Put someone of the team in the bin. Raises InvalidInput while they lead planned
    sessions or weekly slots."""
    row = fetch(StaffMember, staff_id)
    _refuse_while_used(
        "s.id IN (SELECT session_id FROM session_facilitator WHERE staff_id = ?)", staff_id
    )
    led = SlotFacilitator.select(SlotFacilitator.slot).where(SlotFacilitator.staff == row)
    _refuse_while_slotted(Slot.id.in_(led))
    with changing("programme.remove_staff") as changes:
        changes.remove(row)
    said = _("Put in the bin: {name}").format(name=_staff(row).full_name)
    return Done(Changes.TIMETABLE, said, changes.batch)


def remove_workshop(workshop_id: int, *, today: date | None = None) -> Done:
    """Put a workshop in the bin with its weekly slots, and end its enrolments.

    Raises InvalidInput while it has planned sessions.
    """
    row = fetch(Workshop, workshop_id)
    _refuse_while_used("s.workshop_id = ?", workshop_id)
    with changing("programme.remove_workshop") as changes:
        ended = end_all(changes, Enrolment.workshop == row, today or date.today())
        for slot in Slot.select().where(Slot.workshop == row, Slot.deleted_at.is_null()):
            changes.remove(slot)
        changes.remove(row)
    said = _("Workshop put in the bin: {name}").format(name=row.name)
    said += enrolments_ended(len(ended))
    return Done(Changes.TIMETABLE | Changes.ENROLMENTS, said, changes.batch)


def check_in_use(row: Slot | Session) -> None:
    """Raise InvalidInput when what a weekly slot or a session to come stands on is in the
    bin: its workshop, its venue, someone of its team."""
    links = (
        SlotFacilitator.select().where(SlotFacilitator.slot == row)
        if isinstance(row, Slot)
        else SessionFacilitator.select().where(SessionFacilitator.session == row)
    )
    for needed in (row.workshop, row.venue, *(link.staff for link in links)):
        if needed is not None and needed.deleted_at is not None:
            raise InvalidInput("", _("In the bin: {name}.").format(name=_called(needed)))


def _called(row: Workshop | Venue | StaffMember) -> str:
    return _staff(row).full_name if isinstance(row, StaffMember) else str(row.name)


def _workshop_values(data: WorkshopData) -> dict[str, Any]:
    if data.theme not in THEMES:
        raise InvalidInput("theme", _("Choose a theme from the list."))
    if data.colour and data.colour not in THEMES:
        raise InvalidInput("colour", _("Choose a colour from the list."))
    if data.report_group not in ("", *REPORT_GROUPS):
        raise InvalidInput("report_group", _("Choose its place in the report from the list."))
    return {
        "name": required_text("name", data.name, _("Give the workshop a name.")),
        "short_name": line("short_name", data.short_name, 40),
        "subtitle": line("subtitle", data.subtitle),
        "description": paragraphs("description", data.description),
        "theme": data.theme,
        "colour": data.colour or data.theme,
        "capacity": _count("capacity", data.capacity, 1),
        "audience": data.audience.value,
        "promised": _count("promised", data.promised, 0),
        "counts_as_activity": data.counts_as_activity,
        "report_group": data.report_group,
    }


def _count(field: str, value: int | None, least: int) -> int | None:
    if value is not None and not least <= value <= 999:
        raise InvalidInput(field, _("Type a number from {least} to 999.").format(least=least))
    return value


def _keep(changes: Any, kind: type[Any], row_id: int, version: int, values: dict[str, Any]) -> Any:
    if not row_id:
        return changes.create(kind, **values)
    row = fetch(kind, row_id, version)
    changes.update(row, **values)
    return row


def _refuse_while_used(where: str, row_id: int) -> None:
    row = database.execute_sql(
        "SELECT count(*), min(s.day) FROM session s"
        f" WHERE s.status = 'PREVUE' AND s.deleted_at IS NULL AND {where}",
        (row_id,),
    ).fetchone()
    if row[0]:
        raise InvalidInput(
            "id",
            ngettext(
                "{n} planned session still needs it. Move or cancel it first.",
                "{n} planned sessions still need it. Move or cancel them first.",
                row[0],
            ).format(n=row[0]),
        )


def _refuse_while_slotted(where: Any) -> None:
    count = Slot.select().where(where, Slot.deleted_at.is_null()).count()
    if count:
        raise InvalidInput(
            "id",
            ngettext(
                "{n} weekly slot still needs it. Change it first.",
                "{n} weekly slots still need it. Change them first.",
                count,
            ).format(n=count),
        )


def _staff(row: StaffMember) -> StaffData:
    return StaffData(
        row.id,
        row.last_name,
        row.first_name,
        row.role,
        row.organisation,
        row.phone,
        row.email,
        row.version,
    )


def _workshop(row: Workshop) -> WorkshopData:
    return WorkshopData(
        id=row.id,
        name=row.name,
        short_name=row.short_name,
        subtitle=row.subtitle,
        description=row.description,
        theme=row.theme,
        colour=row.colour,
        capacity=row.capacity,
        audience=Audience(row.audience),
        promised=row.promised,
        counts_as_activity=bool(row.counts_as_activity),
        report_group=row.report_group,
        position=row.position,
        version=row.version,
    )
