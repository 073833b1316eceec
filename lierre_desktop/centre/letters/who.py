"""Whom papers speak of, who signs them, and which names may stand on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ...database.models import Participant, StaffMember
from ...i18n import _
from .. import settings
from ..names import sentence_name
from ..network import partners
from ..pathway import referents
from ..rows import fetch
from ..terms import Book
from ..vocabulary import Gender
from .papers import PaperPerson, Signer


def person(participant_id: int) -> PaperPerson:
    """The person of this number. Raises InvalidInput when there is none."""
    row = fetch(Participant, participant_id)
    return PaperPerson(
        row.last_name,
        row.first_name,
        row.own_script,
        Gender(row.gender) if row.gender else None,
        row.birth_date,
    )


def postal_lines(participant_id: int) -> tuple[str, ...]:
    """The lines of an envelope to the person."""
    row = fetch(Participant, participant_id)
    named = person(participant_id)
    whole = " ".join(filter(None, (named.civility, named.name)))
    town = " ".join(filter(None, (row.postcode, row.city)))
    return tuple(filter(None, (whole, row.address, town)))


def coordinator() -> Signer:
    """Who signs for the centre."""
    return Signer(settings.load().coordinator, _("coordination"))


def referent(pathway_id: int, day: date, book: Book) -> Signer | None:
    """Who accompanies a pathway on a day: the one who has done so for the longest time."""
    found = referents.current(pathway_id, day)
    if not found:
        return None
    first = min(found, key=lambda line: (line.since, line.id))
    return Signer(first.name, book.label("role_referent", first.role))


def member(staff_id: int | None) -> Signer | None:
    """Someone of the team, None without a number."""
    row = StaffMember.get_or_none(StaffMember.id == staff_id) if staff_id else None
    return None if row is None else Signer(sentence_name(row.last_name, row.first_name), row.role)


@dataclass(frozen=True, slots=True)
class Structures:
    """The names of structures as a paper may say them."""

    names: dict[int, str]

    def name(self, partner_id: int | None) -> str:
        """The name, "Other" for a sensitive one; "" without a number."""
        return self.names.get(partner_id, "") if partner_id else ""


def structures(partner_ids: Iterable[int | None], book: Book, *, outside: bool) -> Structures:
    """These structures; those that are sensitive aren't named on what leaves the centre."""
    found = partners.known({number for number in partner_ids if number})
    return Structures(
        {
            number: partners.outside_name(partner, book) if outside else partner.name
            for number, partner in found.items()
        }
    )
