"""Small checks that the modules of a pathway share: their days, and who they name."""

from __future__ import annotations

from datetime import date

from ...database.models import Contact, Partner
from ...i18n import _, numeric_date
from ..calendar import check_span
from ..changes import InvalidInput


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
