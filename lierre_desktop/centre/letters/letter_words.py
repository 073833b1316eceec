"""The words around the letters, the same on PDF and in Word."""

from __future__ import annotations

from datetime import date

from ...i18n import _, duration, format_date, long_date, time_span
from ...own_language import P_
from .papers import Convocation, RelaySheet, Signer

DAY, HOURS, PLACE, MET = P_("Day"), P_("Hours"), P_("Place"), P_("With")
APPOINTMENT = P_("My appointment")
CANNOT_COME = P_("I cannot come? I call the centre.")


def place_and_day(place: str, day: date) -> str:
    """Where and when a letter is written, as its head or its end says."""
    words = format_date(day, "d MMMM y")
    if not place:
        return _("On {day}").format(day=words)
    return _("{place}, on {day}").format(place=place, day=words)


def appointment_lines(convocation: Convocation) -> list[tuple[str, str]]:
    """Day, hours, place and person met, in the paper's language: message and words."""
    hours = duration(convocation.minutes) if convocation.minutes else ""
    if convocation.start is not None:
        hours = time_span(convocation.start, convocation.start + convocation.minutes)
    found = [
        (DAY, long_date(convocation.day)),
        (HOURS, hours),
        (PLACE, convocation.place),
        (MET, convocation.met),
    ]
    return [(message, words) for message, words in found if words]


def relay_facts(relay: RelaySheet) -> list[tuple[str, str]]:
    """What the head of the sheet says: labels and words."""
    receiver = ", ".join(filter(None, (relay.receiver.name, relay.receiver.role, relay.structure)))
    found = [
        (_("Person"), relay.person.full_name),
        (_("Supported until now by"), signer_words(relay.referent)),
        (_("Handed over to"), receiver),
        (_("Decided on"), long_date(relay.decided_on)),
    ]
    if relay.meeting_on is not None:
        found.append((_("Meeting of the three"), long_date(relay.meeting_on)))
    return [(label, words) for label, words in found if words]


def signer_words(signer: Signer) -> str:
    """ "Hélène Richter, coordinatrice"."""
    return ", ".join(filter(None, (signer.name, signer.role)))


def agreement_words(relay: RelaySheet) -> str:
    """That the person agrees to what is passed on, or that she still has to say so."""
    if relay.agreed:
        return _("I have read what is passed on and I agree to it.")
    return _("To be read with the person: nothing is passed on without her agreement.")
