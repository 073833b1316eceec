"""The structures the centre works with, by axis, and the people one knows there.

A structure that papers of the past speak of is never erased: it goes to the bin, and
they keep its name.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from ... import paths
from ...database.journal import changing
from ...database.models import Contact, Orientation, Partner, database
from ...i18n import _, collation_key, ngettext, plain
from .. import keeping, terms
from ..changes import Changes, Done, InvalidInput
from ..names import sentence_name
from ..rows import fetch, line, paragraphs, required_text
from ..terms import Book

AXES = "axe_partenarial"
KINDS = "orienteur"
OTHER = "AUTRE"  # the kind under which a sensitive structure is named outside


@dataclass(frozen=True, slots=True)
class PartnerData:
    """A structure. `sensitive`: its very name says too much about who goes there."""

    id: int = 0
    version: int = 0
    name: str = ""
    short_name: str = ""
    axis: str = "ASSOCIATIF"  # term of axe_partenarial
    kind: str | None = None  # term of orienteur
    sensitive: bool = False
    address: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    opening: str = ""
    notes: str = ""
    shipped: bool = False

    @property
    def label(self) -> str:
        """The short name, or the name."""
        return self.short_name or self.name


@dataclass(frozen=True, slots=True)
class ContactData:
    """Someone at a partner's; `until` is the day she left her post, where known."""

    id: int = 0
    version: int = 0
    partner_id: int = 0
    last_name: str = ""
    first_name: str = ""
    role: str = ""
    phone: str = ""
    email: str = ""
    notes: str = ""
    until: date | None = None

    @property
    def full_name(self) -> str:
        """ "Hélène Wagner"."""
        return sentence_name(self.last_name, self.first_name)


@dataclass(frozen=True, slots=True)
class PartnerLine:
    """One structure of the list, with what the centre did with it."""

    id: int
    name: str
    short_name: str
    axis: str
    kind: str | None
    sensitive: bool
    city: str
    phone: str
    orientations: int  # made to it
    answered: int  # of these, settled: accepted, refused, or the person did not go
    people: int  # different people sent there


# -- reading -----------------------------------------------------------------------------

_LINES = """
SELECT p.id, p.name, p.short_name, p.axis, p.kind, p.sensitive, p.city, p.phone,
       count(o.id), count(CASE WHEN o.answer <> 'WAITING' THEN 1 END),
       count(DISTINCT o.participant_id)
FROM partner p LEFT JOIN orientation o ON o.partner_id = p.id AND o.deleted_at IS NULL
WHERE p.deleted_at IS NULL GROUP BY p.id
"""


def listed(search: str = "", axis: str | None = None) -> list[PartnerLine]:
    """The structures in use, by name: those of an axis, those that hold every typed word."""
    words = plain(search).split()
    found = []
    for number, name, short_name, row_axis, kind, sensitive, *rest in database.execute_sql(_LINES):
        text = plain(f"{name} {short_name} {rest[0]}")
        if (axis is None or axis == row_axis) and all(word in text for word in words):
            found.append(
                PartnerLine(number, name, short_name, row_axis, kind, bool(sensitive), *rest)
            )
    return sorted(found, key=lambda partner: collation_key(partner.name))


def get(partner_id: int) -> PartnerData:
    """One structure. Raises InvalidInput for one unknown or in the bin."""
    return keeping.data_of(PartnerData, fetch(Partner, partner_id))


def known(partner_ids: Iterable[int]) -> dict[int, PartnerData]:
    """Structures by number, those in the bin too: for what the past says of them."""
    rows = Partner.select().where(Partner.id.in_(set(partner_ids)))
    return {row.id: keeping.data_of(PartnerData, row) for row in rows}


def known_contacts(contact_ids: Iterable[int]) -> dict[int, ContactData]:
    """Contacts by number, those in the bin too: for what the past says of them."""
    rows = Contact.select().where(Contact.id.in_(set(contact_ids)))
    return {row.id: keeping.data_of(ContactData, row) for row in rows}


def contacts_of(partner_id: int) -> list[ContactData]:
    """The people known at a structure, by name, those who left last."""
    rows = Contact.select().where(Contact.partner == partner_id, Contact.deleted_at.is_null())
    found = [keeping.data_of(ContactData, row) for row in rows]
    return sorted(
        found,
        key=lambda one: (
            one.until is not None,
            collation_key(one.last_name),
            collation_key(one.first_name),
        ),
    )


def get_contact(contact_id: int) -> ContactData:
    """One contact. Raises InvalidInput for one unknown or in the bin."""
    return keeping.data_of(ContactData, fetch(Contact, contact_id))


def is_sensitive(partner: PartnerData, book: Book) -> bool:
    """True when its name may not leave the centre, by its own mark or by its kind's."""
    return partner.sensitive or book.sensitive(KINDS, partner.kind)


def outside_name(partner: PartnerData, book: Book) -> str:
    """The name on a document that leaves the centre: "Autre" for a sensitive structure."""
    return book.label(KINDS, OTHER) if is_sensitive(partner, book) else partner.name


# -- keeping -----------------------------------------------------------------------------


def save(data: PartnerData) -> Done:
    """Keep a structure. Raises InvalidInput, also when another one bears its name."""
    wanted = _checked(data)
    same = Partner.get_or_none(
        (Partner.name.collate("NOCASE") == wanted.name)
        & Partner.deleted_at.is_null()
        & (Partner.id != data.id)
    )
    if same is not None:
        raise InvalidInput("name", _("Another partner has this name."))
    said = _("Partner kept: {name}").format(name=wanted.name)
    return keeping.keep(Partner, "partner.save", wanted, Changes.PARTNERS, said)


def remove(partner_id: int) -> Done:
    """Put a structure in the bin; what was done with it keeps its name.

    Raises InvalidInput while orientations to it wait for an answer.
    """
    row = fetch(Partner, partner_id)
    waiting = (
        Orientation.select()
        .where(
            Orientation.partner == row,
            Orientation.deleted_at.is_null(),
            Orientation.closed_on.is_null(),
        )
        .count()
    )
    if waiting:
        raise InvalidInput(
            "id",
            ngettext(
                "{n} orientation to this partner isn't finished. Answer or close it first.",
                "{n} orientations to this partner aren't finished. Answer or close them first.",
                waiting,
            ).format(n=waiting),
        )
    said = _("Partner put in the bin: {name}").format(name=row.name)
    return keeping.take_away(Partner, "partner.remove", partner_id, Changes.PARTNERS, said)


def save_contact(data: ContactData) -> Done:
    """Keep someone at a partner's. Raises InvalidInput."""
    fetch(Partner, data.partner_id)
    wanted = replace(
        data,
        last_name=required_text("last_name", data.last_name, _("Give a last name.")),
        first_name=line("first_name", data.first_name),
        role=line("role", data.role),
        phone=line("phone", data.phone, 40),
        email=line("email", data.email),
        notes=paragraphs("notes", data.notes, 2_000),
    )
    said = _("Contact kept: {name}").format(name=wanted.full_name)
    return keeping.keep(Contact, "contact.save", wanted, Changes.PARTNERS, said)


def remove_contact(contact_id: int) -> Done:
    """Put a contact in the bin; who left her post is better kept with the day she left."""
    name = get_contact(contact_id).full_name
    said = _("Contact put in the bin: {name}").format(name=name)
    return keeping.take_away(Contact, "contact.remove", contact_id, Changes.PARTNERS, said)


def were_shipped() -> bool:
    """True once the partners that come with Lierre were planted, whatever became of them."""
    return bool(Partner.select().where(Partner.shipped).exists())


def ship() -> Done:
    """Plant the partners that come with Lierre; once in a centre's life, however it
    renames or removes them afterwards."""
    if were_shipped():
        return Done(Changes.NONE, _("Nothing to change"))
    taken = {
        row.name.lower() for row in Partner.select(Partner.name).where(Partner.deleted_at.is_null())
    }
    planted = 0
    with changing("partner.ship") as changes:
        for data in shipped():
            if data.name.lower() not in taken:
                changes.create(Partner, **keeping.values_of(data))
                planted += 1
    said = ngettext("{n} partner added", "{n} partners added", planted).format(n=planted)
    return Done(Changes.PARTNERS, said, changes.batch)


def shipped() -> list[PartnerData]:
    """The partners of the seed of Le Lierre, as the program ships them."""
    text = paths.resource("data", "partners.json").read_text(encoding="utf-8")
    return [PartnerData(shipped=True, **row) for row in json.loads(text)["partners"]]


def _checked(data: PartnerData) -> PartnerData:
    axis = terms.check("axis", AXES, data.axis, missing=_("Say what the partner works on."))
    return replace(
        data,
        name=required_text("name", data.name, _("Give the partner a name.")),
        short_name=line("short_name", data.short_name),
        axis=axis or "",
        kind=terms.check("kind", KINDS, data.kind),
        address=line("address", data.address, 250),
        postcode=line("postcode", data.postcode, 12),
        city=line("city", data.city),
        phone=line("phone", data.phone, 40),
        email=line("email", data.email),
        website=line("website", data.website, 250),
        opening=line("opening", data.opening, 500),
        notes=paragraphs("notes", data.notes, 10_000),
    )
