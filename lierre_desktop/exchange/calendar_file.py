"""Timetables as iCalendar files, for the calendars of telephones and colleagues.

Hides the icalendar library. A file says nothing about participants: it holds
sessions only, whoever's they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from ..centre.session_card import SessionCard
from ..centre.themes import theme_label
from ..centre.vocabulary import SessionStatus, label
from ..i18n import _, language, plain

if TYPE_CHECKING:
    from icalendar import Event

ZONE = "Europe/Paris"
_DAY = 24 * 60


def render(cards: Iterable[SessionCard], *, name: str, centre: str, made_at: datetime) -> bytes:
    """The .ics of some sessions: a week's, a workshop's, a person's.

    `name` is what the calendar is called, `centre` the centre's name, `made_at` an
    aware moment or a local one. A session keeps its UID from one file to the next, and
    one that doesn't take place stays in it as cancelled: calendars then strike it out.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//Lierre//{language().upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", ZONE)
    for card in cards:
        calendar.add_component(_event(card, centre, made_at.astimezone(UTC)))
    calendar.add_missing_timezones()
    data: bytes = calendar.to_ical()
    return data


def _event(card: SessionCard, centre: str, stamp: datetime) -> Event:
    from icalendar import Event

    off = card.status in (SessionStatus.CANCELLED, SessionStatus.MOVED)
    event = Event()
    event.add("uid", f"session-{card.id}@{_domain(centre)}")
    event.add("dtstamp", stamp.replace(microsecond=0))
    event.add("sequence", card.version - 1)
    event.add("dtstart", _moment(card.day, card.start))
    event.add("dtend", _moment(card.day, card.end))
    event.add("summary", _summary(card))
    event.add("description", _description(card))
    event.add("categories", [theme_label(card.theme)])
    event.add("status", "CANCELLED" if off else "CONFIRMED")
    place = ", ".join(part for part in (card.venue, card.venue_address) if part)
    if place:
        event.add("location", place)
    return event


def _summary(card: SessionCard) -> str:
    """The session's name; many calendars show no status, so the words say it too."""
    if card.status is SessionStatus.CANCELLED:
        return _("Cancelled: {workshop}").format(workshop=card.label)
    if card.status is SessionStatus.MOVED:
        return _("Moved: {workshop}").format(workshop=card.label)
    return card.label


def _description(card: SessionCard) -> str:
    lines = [card.workshop]
    if card.cause is not None:
        lines.append(label(card.cause))
    return "\n".join(lines)


def _moment(day: date, minute: int) -> datetime:
    """A wall-clock moment of the centre; 24:00 is midnight of the next day."""
    days, rest = divmod(minute, _DAY)
    moment = datetime.combine(day + timedelta(days=days), time(rest // 60, rest % 60))
    return moment.replace(tzinfo=ZoneInfo(ZONE))


def _domain(centre: str) -> str:
    """The centre's name as a UID may hold it: "centre-le-lierre"."""
    return re.sub(r"[^a-z0-9]+", "-", plain(centre)).strip("-") or "lierre"
