"""Letters about one person, made from the centre's templates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from ...i18n import _, format_date, long_date, time_span
from ...own_language import LANGUAGES
from .. import settings, terms
from ..changes import InvalidInput
from ..network import orientations, partners
from ..network.orientations import OrientationData
from ..network.partners import ContactData
from ..pathway import interviews, pathways, relays
from ..pathway.relays import RelayData
from . import templates, who
from .papers import Convocation, Letter, RelaySheet, Signer
from .templates import LetterKind


def common_values(participant_id: int, pathway_id: int | None, today: date) -> dict[str, str]:
    """What every letter knows: the centre, the person and who accompanies her."""
    centre = settings.load()
    person = who.person(participant_id)
    referent = who.referent(pathway_id, today, terms.book()) if pathway_id else None
    born = person.birth_date
    return {
        "action": centre.action,
        "centre": centre.centre,
        "civility": person.civility,
        "coordinator": centre.coordinator,
        "person": person.name,
        "phone": centre.phone,
        "referent": referent.name if referent else centre.coordinator,
        "today": format_date(today, "d MMMM y"),
        "birth_date": format_date(born, "d MMMM y") if born else "",
    }


def orientation_letter(orientation_id: int, today: date) -> Letter:
    """The letter that announces a person to a structure. Raises InvalidInput."""
    return _to_partner(LetterKind.ORIENTATION, orientation_id, today)


def reminder_letter(orientation_id: int, today: date) -> Letter:
    """The letter that asks a structure for news of an orientation. Raises InvalidInput."""
    return _to_partner(LetterKind.REMINDER, orientation_id, today)


def _to_partner(kind: LetterKind, orientation_id: int, today: date) -> Letter:
    data = orientations.get(orientation_id)
    if not data.consent:
        raise InvalidInput(
            "consent", _("The person hasn't agreed to this letter yet: ask, then tick it.")
        )
    with settings.on_paper():
        structure = partners.known((data.partner_id,))[data.partner_id]
        contact = _contact(data)
        made_on = data.letter_on or data.made_on or today
        values = common_values(data.participant_id, data.pathway_id, today) | {
            "contact": contact,
            "made_on": format_date(made_on, "d MMMM y"),
            "motive": data.motive,
            "partner": structure.name,
        }
        town = " ".join(filter(None, (structure.postcode, structure.city)))
        recipient = (structure.name, contact, structure.address, town)
        return _letter(kind, values, recipient, today)


def _contact(data: OrientationData) -> str:
    return _known_contact(data.contact_id).full_name if data.contact_id else ""


def _known_contact(contact_id: int) -> ContactData:
    """A contact, in the bin too: letters of the past can be printed again."""
    return partners.known_contacts((contact_id,))[contact_id]


def convocation(interview_id: int, today: date, language: str | None = None) -> Convocation:
    """The person's letter about an interview, in her language too if one is given.

    Raises InvalidInput for an unknown interview or language.
    """
    if language and language not in LANGUAGES:
        raise InvalidInput("language", _("This language isn't available."))
    data = interviews.get(interview_id)
    if data.day is None:
        raise InvalidInput("day", _("This appointment has no day yet."))
    with settings.on_paper():
        hours = "" if data.start is None else time_span(data.start, data.start + data.minutes)
        place = data.place or settings.load().full_address
        values = common_values(data.participant_id, data.pathway_id, today) | {
            "day": long_date(data.day),
            "hour": hours,
            "place": place,
            "purpose": data.purpose,
        }
        met = who.member(data.staff_id) or who.coordinator()
        letter = _letter(
            LetterKind.CONVOCATION, values, who.postal_lines(data.participant_id), today, met
        )
        return Convocation(
            letter=letter,
            person=who.person(data.participant_id),
            day=data.day,
            start=data.start,
            minutes=data.minutes,
            place=place,
            met=met.name,
            purpose=data.purpose,
            language=language or "",
        )


def relay_sheet(relay_id: int, today: date) -> RelaySheet:
    """The sheet of a hand-over, for the person, who leaves and who takes over.

    Raises InvalidInput for an unknown hand-over.
    """
    data = relays.get(relay_id)
    pathway = pathways.get(data.pathway_id)
    with settings.on_paper():
        book = terms.book()
        structure = partners.known((data.partner_id,))[data.partner_id] if data.partner_id else None
        address = structure.name if structure else ""
        # The address tells the post; the sheet itself is read by others too.
        name = partners.outside_name(structure, book) if structure else ""
        worker = _receiver(data, masked=name != address)
        values = common_values(pathway.participant_id, pathway.id, today) | {
            "day": long_date(data.meeting_on) if data.meeting_on else "",
            "partner": name,
            "worker": worker.name,
        }
        return RelaySheet(
            letter=_letter(LetterKind.RELAY, values, (address, worker.name), today),
            person=who.person(pathway.participant_id),
            referent=who.referent(pathway.id, today, book) or who.coordinator(),
            receiver=worker,
            structure=name,
            decided_on=data.decided_on or today,
            meeting_on=data.meeting_on,
            passed_on=tuple(part for part in data.passed_on.split("\n") if part.strip()),
            agreed=data.agreed,
        )


def _receiver(data: RelayData, *, masked: bool) -> Signer:
    """Who takes over; the role of a contact would tell a structure that isn't named."""
    if not data.contact_id:
        return Signer(data.worker)
    contact = _known_contact(data.contact_id)
    return Signer(contact.full_name, "" if masked else contact.role)


def _letter(
    kind: LetterKind,
    values: Mapping[str, str],
    recipient: tuple[str, ...],
    today: date,
    signer: Signer | None = None,
) -> Letter:
    filled = templates.filled(kind, values)
    return Letter(
        identity=replace(settings.identity(), banner=(), footer_logos=()),
        place=settings.load().city,
        day=today,
        recipient=tuple(filter(None, recipient)),
        subject=filled.subject,
        paragraphs=filled.paragraphs,
        signer=signer or who.coordinator(),
    )
