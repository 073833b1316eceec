"""Small checks that the modules of a pathway share: their days, whom they name, whose they are."""

from __future__ import annotations

from datetime import date
from typing import Any

from ...database.models import Contact, Participant, Partner, Pathway, Row
from ...i18n import _, numeric_date
from ..calendar import check_span
from ..changes import InvalidInput
from ..rows import fetch, storable


def needed_day(field: str, day: date | None, missing: str) -> date:
    """A day that must be there; `missing` is the sentence when it isn't."""
    if day is None:
        raise InvalidInput(field, missing)
    check_span(day, day, field, field)
    return day


def later_day(field: str, day: date | None, first: date) -> date | None:
    """A day that may be left out, but not lie before `first`. Raises InvalidInput."""
    if day is None:
        return None
    check_span(day, day, field, field)
    if day < first:
        raise InvalidInput(field, _("It can't come before {day}.").format(day=numeric_date(first)))
    return day


def latest() -> date:
    """The last day on which something can have happened: today."""
    return date.today()


def past_day(field: str, day: date | None) -> date | None:
    """The day of something that has happened: today at the latest. Raises InvalidInput."""
    if day is None:
        return None
    check_span(day, day, field, field)
    if day > latest():
        raise InvalidInput(field, _("This day lies in the future: it hasn't happened yet."))
    return day


def open_to_writing(pathway_id: int) -> Pathway:
    """The pathway something is written in. Raises InvalidInput when it is unknown or in the
    bin, or the person is."""
    row = fetch(Pathway, pathway_id)
    person = Participant.get_by_id(row.participant_id)
    if person.deleted_at is not None:
        raise InvalidInput(
            "pathway_id", _("This person is in the bin: take the record out of it first.")
        )
    return row


def is_kept(kind: type[Row], data: Any, *names: str) -> bool:
    """True when the row as it is kept says the same in these columns: what it is linked to
    may lie in the bin since, and it can be saved all the same."""
    row = kind.get_or_none(kind.id == storable(data.id)) if data.id else None
    return row is not None and all(getattr(row, name) == getattr(data, name) for name in names)


def known_partner(partner_id: int | None, contact_id: int | None) -> int | None:
    """The partner, or the one whose contact is named alone; those in the bin too, which a
    row of the past may be about. Raises InvalidInput."""
    if partner_id is not None and Partner.get_or_none(Partner.id == partner_id) is None:
        raise InvalidInput("partner_id", _("This partner isn't known."))
    if contact_id is None:
        return partner_id
    contact = Contact.get_or_none(Contact.id == contact_id)
    if contact is None:
        raise InvalidInput("contact_id", _("This contact isn't known."))
    if partner_id is not None and contact.partner_id != partner_id:
        raise InvalidInput("contact_id", _("This contact belongs to another partner."))
    return int(contact.partner_id)
