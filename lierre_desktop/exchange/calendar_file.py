"""Timetables and appointments as iCalendar files, for telephones and colleagues.

Hides the icalendar library. A timetable says nothing about participants; appointments
give initials, and names only when they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from ..centre.departments import time_zone
from ..centre.names import sentence_name
from ..centre.pathway.appointment import Appointment, InterviewState
from ..centre.session_card import SessionCard
from ..centre.themes import theme_label
from ..centre.vocabulary import SessionStatus, label
from ..i18n import _, language

if TYPE_CHECKING:
    from icalendar import Event

    from ..centre.settings import CentreSettings

_DAY = 24 * 60


def render(
    cards: Iterable[SessionCard], *, name: str, centre: CentreSettings, made_at: datetime
) -> bytes:
    """The .ics of some sessions: a week's, a workshop's, a person's.

    `name` is what the calendar is called, `made_at` an aware moment or a local one.
    A session keeps its UID from one file to the next, whatever the centre is called,
    and one that doesn't take place stays in it as cancelled: calendars then strike it
    out. Hours are those of the clock where the centre is.
    """
    zone = ZoneInfo(time_zone(centre.department))
    events = [(f"session-{card.id}", _event(card, zone)) for card in cards]
    return _file(events, name, centre, made_at)


def render_appointments(
    appointments: Iterable[Appointment],
    *,
    name: str,
    centre: CentreSettings,
    made_at: datetime,
    in_full: bool = False,
) -> bytes:
    """The .ics of interviews. `in_full` names the people and says what about: a calendar is
    often synchronised with a telephone, so initials are the rule.

    Without an hour an interview takes the day; cancelled or excused, it is struck out.
    """
    zone = ZoneInfo(time_zone(centre.department))
    events = [
        (f"interview-{each.id}", _appointment_event(each, zone, in_full)) for each in appointments
    ]
    return _file(events, name, centre, made_at)


def _file(
    events: Iterable[tuple[str, Event]], name: str, centre: CentreSettings, made_at: datetime
) -> bytes:
    """A calendar of these events, each with the UID it keeps from one file to the next."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//Lierre//{language().upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", time_zone(centre.department))
    for uid, event in events:
        event.add("uid", f"{uid}@{centre.calendar_id}")
        event.add("dtstamp", made_at.astimezone(UTC).replace(microsecond=0))
        calendar.add_component(event)
    calendar.add_missing_timezones()
    data: bytes = calendar.to_ical()
    return data


def _appointment_event(appointment: Appointment, zone: ZoneInfo, in_full: bool) -> Event:
    from icalendar import Event

    who = appointment.initials
    if in_full:
        who = sentence_name(appointment.last_name, appointment.first_name, appointment.own_script)
    off = appointment.state in (InterviewState.CANCELLED, InterviewState.EXCUSED)
    words = _("Cancelled: {workshop}") if off else "{workshop}"
    event = Event()
    event.add("sequence", appointment.version - 1)
    if appointment.start is None:
        event.add("dtstart", appointment.day)
    else:
        event.add("dtstart", _moment(appointment.day, appointment.start, zone))
        event.add("dtend", _moment(appointment.day, appointment.end or 0, zone))
    event.add("summary", words.format(workshop=f"{who} · {appointment.kind}"))
    event.add("status", "CANCELLED" if off else "CONFIRMED")
    event.add("class", "PRIVATE")
    if in_full and appointment.purpose:
        event.add("description", appointment.purpose)
    if appointment.place:
        event.add("location", appointment.place)
    return event


def _event(card: SessionCard, zone: ZoneInfo) -> Event:
    from icalendar import Event

    off = card.status in (SessionStatus.CANCELLED, SessionStatus.MOVED)
    event = Event()
    event.add("sequence", card.version - 1)
    event.add("dtstart", _moment(card.day, card.start, zone))
    event.add("dtend", _moment(card.day, card.end, zone))
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


def _moment(day: date, minute: int, zone: ZoneInfo) -> datetime:
    """A wall-clock moment of the centre; 24:00 is midnight of the next day."""
    days, rest = divmod(minute, _DAY)
    moment = datetime.combine(day + timedelta(days=days), time(rest // 60, rest % 60))
    return moment.replace(tzinfo=zone)
