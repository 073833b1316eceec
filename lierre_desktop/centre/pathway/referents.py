"""Who accompanies a person: several at a time, one after the other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ...database.journal import changing
from ...database.models import Contact, Referent, StaffMember, database
from ...i18n import _, day_and_month
from .. import terms
from ..changes import Changes, Done, InvalidInput
from ..keeping import data_of, keep, take_away, values_of
from ..names import sentence_name
from ..rows import fetch
from .checks import known_partner, later_day, needed_day, open_to_writing


@dataclass(frozen=True, slots=True)
class ReferentData:
    """Someone of the team, or a partner's contact, who accompanies a pathway for a time."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    staff_id: int | None = None
    contact_id: int | None = None
    role: str | None = None  # term of "role_referent"
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ReferentLine:
    """A referent by name, with what it takes to reach him."""

    id: int
    version: int
    pathway_id: int
    staff_id: int | None
    contact_id: int | None
    last_name: str
    first_name: str
    organisation: str  # of someone from outside: hers, or the partner's name
    partner_id: int | None  # whose contact it is; see `partners.is_sensitive`
    role: str
    phone: str
    email: str
    since: date
    until: date | None

    @property
    def name(self) -> str:
        """ "Hélène Richter"."""
        return sentence_name(self.last_name, self.first_name)


_LINES = """
SELECT r.id, r.version, r.pathway_id, r.staff_id, r.contact_id,
       ifnull(m.last_name, c.last_name), ifnull(m.first_name, c.first_name),
       ifnull(m.organisation, b.name), b.id,
       r.role, ifnull(m.phone, c.phone), ifnull(m.email, c.email), r.since, r.until
FROM referent r
LEFT JOIN staff_member m ON m.id = r.staff_id
LEFT JOIN contact c ON c.id = r.contact_id
LEFT JOIN partner b ON b.id = c.partner_id
WHERE r.deleted_at IS NULL AND r.pathway_id = ?
ORDER BY r.since DESC, r.id DESC
"""


def save(data: ReferentData) -> Done:
    """Keep a referent. Raises InvalidInput, also for one who has this role at that time."""
    wanted = _checked(data)
    _refuse_twice(wanted)
    said = _("Referent kept: {name}").format(name=_name_of(wanted))
    return keep(Referent, "referent.save", wanted, Changes.PATHWAYS, said)


def hand_to(referent_id: int, new: ReferentData, day: date) -> Done:
    """Let `new` take over from a referent on a day, on which both are there to meet.

    The pathway goes on: nothing but the referents changes. The role stays unless `new`
    has one. Raises InvalidInput when the referent isn't there on that day.
    """
    row = fetch(Referent, referent_id)
    if not (row.since <= day and (row.until is None or day <= row.until)):
        raise InvalidInput("since", _("This referent isn't there on that day."))
    wanted = _checked(replace(new, pathway_id=row.pathway_id, role=new.role or row.role, since=day))
    if (wanted.staff_id, wanted.contact_id) == (row.staff_id, row.contact_id):
        raise InvalidInput("staff_id", _("Choose someone else to take over."))
    _refuse_twice(wanted)
    with changing("referent.hand_over") as changes:
        changes.update(row, until=day)
        opened = changes.create(Referent, **values_of(wanted))
    said = _("{name} takes over from {day}").format(name=_name_of(wanted), day=day_and_month(day))
    return Done(Changes.PATHWAYS, said, changes.batch, opened.id)


def remove(referent_id: int) -> Done:
    """Put a referent entered by mistake in the bin; one who leaves is given a last day."""
    said = _("Referent put in the bin")
    return take_away(Referent, "referent.remove", referent_id, Changes.PATHWAYS, said)


def get(referent_id: int) -> ReferentData:
    """One referent. Raises InvalidInput when the number is unknown."""
    return data_of(ReferentData, fetch(Referent, referent_id))


def of_pathway(pathway_id: int) -> list[ReferentData]:
    """A pathway's referents, newest first."""
    rows = (
        Referent.select()
        .where(Referent.pathway == pathway_id, Referent.deleted_at.is_null())
        .order_by(Referent.since.desc(), Referent.id.desc())
    )
    return [data_of(ReferentData, row) for row in rows]


def lines(pathway_id: int) -> list[ReferentLine]:
    """Every referent of a pathway by name, newest first."""
    return [_line(row) for row in database.execute_sql(_LINES, (pathway_id,))]


def current(pathway_id: int, day: date) -> list[ReferentLine]:
    """Who accompanies a pathway on a day, the one who has been there longest first."""
    there = [
        line
        for line in lines(pathway_id)
        if line.since <= day and (line.until is None or day <= line.until)
    ]
    return there[::-1]


def _checked(data: ReferentData) -> ReferentData:
    open_to_writing(data.pathway_id)
    if (data.staff_id is None) == (data.contact_id is None):
        raise InvalidInput("staff_id", _("Choose someone of the team, or a partner's contact."))
    if (
        data.staff_id is not None
        and StaffMember.get_or_none(StaffMember.id == data.staff_id) is None
    ):
        raise InvalidInput("staff_id", _("This team member isn't known."))
    known_partner(None, data.contact_id)
    since = needed_day("since", data.since, _("Since when?"))
    return replace(
        data,
        role=terms.check("role", "role_referent", data.role, missing=_("Say what the role is.")),
        until=later_day("until", data.until, since),
    )


def _refuse_twice(data: ReferentData) -> None:
    """One person has one role once at a time; several people may share a role."""
    for other in of_pathway(data.pathway_id):
        same = (other.staff_id, other.contact_id, other.role) == (
            data.staff_id,
            data.contact_id,
            data.role,
        )
        if same and other.id != data.id and _overlap(data, other):
            raise InvalidInput(
                "since",
                _("{name} already has this role at that time.").format(name=_name_of(data)),
            )


def _overlap(one: ReferentData, other: ReferentData) -> bool:
    return (one.since or date.min) <= (other.until or date.max) and (other.since or date.min) <= (
        one.until or date.max
    )


def _name_of(data: ReferentData) -> str:
    row = (
        StaffMember.get_by_id(data.staff_id)
        if data.staff_id is not None
        else Contact.get_by_id(data.contact_id)
    )
    return sentence_name(row.last_name, row.first_name)


def _line(row: tuple[Any, ...]) -> ReferentLine:
    since, until = (date.fromisoformat(day) if day else None for day in row[-2:])
    return ReferentLine(*(*row[:-2], since, until))
