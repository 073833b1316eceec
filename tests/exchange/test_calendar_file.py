"""iCalendar files, read back by the library that phones' calendars resemble."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from icalendar import Calendar, Event

from lierre_desktop import i18n
from lierre_desktop.centre.pathway.appointment import Appointment, InterviewState
from lierre_desktop.centre.settings import CentreSettings
from lierre_desktop.centre.timetable import SessionCard
from lierre_desktop.centre.vocabulary import Cause, SessionStatus
from lierre_desktop.exchange import calendar_file

MADE = datetime(2026, 11, 9, 8, 30)
CENTRE = CentreSettings(calendar_id="5f0c")

CARD = SessionCard(
    id=412,
    workshop_id=4,
    workshop="Multimédia (informatique, vidéo, Internet)",
    short_name="Multimédia",
    subtitle="informatique, vidéo, Internet",
    title="",
    theme="digital",
    colour="digital",
    audience="EVERYONE",
    capacity=8,
    day=date(2026, 11, 12),
    start=9 * 60,
    end=11 * 60,
    venue_id=2,
    venue="Espace multimédia",
    venue_address="19 boulevard Charlemagne",
    facilitators=("Karim Ziani",),
    facilitator_ids=(3,),
    status=SessionStatus.PLANNED,
    cause=None,
    slot_id=9,
    by_hand=False,
    moved_to=None,
    moved_from=None,
    note="Salma ne vient pas",
    enrolled=7,
    entered=0,
    present=0,
    walk_ins=0,
    version=3,
)


@pytest.fixture(autouse=True)
def english() -> None:
    i18n.set_language("en")


def read_back(*cards: SessionCard, centre: CentreSettings = CENTRE) -> tuple[Calendar, list[Event]]:
    data = calendar_file.render(cards, name="Week 46", centre=centre, made_at=MADE)
    calendar = Calendar.from_ical(data)
    assert isinstance(calendar, Calendar)
    return calendar, list(calendar.events)


def test_a_session_is_an_event_with_hours_place_and_name() -> None:
    calendar, (event,) = read_back(CARD)
    assert calendar["X-WR-CALNAME"] == "Week 46"
    assert event["SUMMARY"] == "Multimédia"
    assert event["DESCRIPTION"] == "Multimédia (informatique, vidéo, Internet)"
    assert event["LOCATION"] == "Espace multimédia, 19 boulevard Charlemagne"
    assert event["STATUS"] == "CONFIRMED"
    assert event.start.isoformat() == "2026-11-12T09:00:00+01:00"
    assert event.end.isoformat() == "2026-11-12T11:00:00+01:00"
    assert event["CATEGORIES"].to_ical() == b"Digital skills"


def test_the_zone_travels_with_the_file_and_knows_summer() -> None:
    calendar, (winter, summer) = read_back(CARD, replace(CARD, id=2, day=date(2027, 7, 1)))
    (zone,) = calendar.timezones
    assert zone.tz_name == "Europe/Paris"
    offsets = {str(part["TZOFFSETTO"].to_ical()) for part in zone.walk() if "TZOFFSETTO" in part}
    assert offsets == {"+0100", "+0200"}
    assert winter["DTSTART"].params["TZID"] == "Europe/Paris"
    assert summer.start.isoformat() == "2027-07-01T09:00:00+02:00"


def test_a_session_keeps_its_uid_and_says_it_changed() -> None:
    _, (before,) = read_back(CARD)
    _, (after,) = read_back(replace(CARD, start=600, end=720, version=4))
    assert before["UID"] == after["UID"] == "session-412@5f0c"
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (2, 3)


def test_a_centre_that_takes_another_name_doubles_nothing() -> None:
    _, (before,) = read_back(CARD)
    _, (after,) = read_back(CARD, centre=replace(CENTRE, centre="Maison de quartier"))
    assert before["UID"] == after["UID"]


@pytest.mark.parametrize(
    ("department", "zone", "start"),
    [
        ("57", "Europe/Paris", "2026-11-12T09:00:00+01:00"),
        ("2A", "Europe/Paris", "2026-11-12T09:00:00+01:00"),
        ("971", "America/Guadeloupe", "2026-11-12T09:00:00-04:00"),
        ("972", "America/Martinique", "2026-11-12T09:00:00-04:00"),
        ("973", "America/Cayenne", "2026-11-12T09:00:00-03:00"),
        ("974", "Indian/Reunion", "2026-11-12T09:00:00+04:00"),
        ("976", "Indian/Mayotte", "2026-11-12T09:00:00+03:00"),
    ],
)
def test_nine_o_clock_is_nine_o_clock_where_the_centre_is(
    department: str, zone: str, start: str
) -> None:
    calendar, (event,) = read_back(CARD, centre=replace(CENTRE, department=department))
    assert calendar["X-WR-TIMEZONE"] == zone
    assert event["DTSTART"].params["TZID"] == zone
    assert event.start.isoformat() == start
    assert [part.tz_name for part in calendar.timezones] == [zone]


@pytest.mark.parametrize(
    ("status", "cause", "summary"),
    [
        (SessionStatus.CANCELLED, Cause.FACILITATOR, "Cancelled: Multimédia"),
        (SessionStatus.MOVED, None, "Moved: Multimédia"),
    ],
)
def test_what_does_not_take_place_stays_as_cancelled(
    status: SessionStatus, cause: Cause | None, summary: str
) -> None:
    _, (event,) = read_back(replace(CARD, status=status, cause=cause))
    assert event["STATUS"] == "CANCELLED"
    assert event["SUMMARY"] == summary
    assert ("Facilitator absent" in str(event["DESCRIPTION"])) is (cause is not None)


def test_nothing_is_said_about_participants_or_notes() -> None:
    data = calendar_file.render([CARD], name="Week", centre=CENTRE, made_at=MADE)
    assert b"Salma" not in data and b"Karim" not in data


def test_midnight_is_the_end_of_the_day_and_any_text_is_kept() -> None:
    odd = 'Conte, "voix; silences"\\ <b>&'
    nowhere = replace(CARD, venue="", venue_id=None, venue_address="")
    _, (event,) = read_back(replace(nowhere, title=odd, start=1200, end=1440))
    assert event["SUMMARY"] == odd
    assert event.end.isoformat() == "2026-11-13T00:00:00+01:00"
    assert "LOCATION" not in event


def test_an_empty_timetable_is_a_whole_calendar() -> None:
    calendar, events = read_back()
    assert events == [] and calendar["VERSION"] == "2.0"


# -- appointments ----------------------------------------------------------------------------

APPOINTMENT = Appointment(
    id=7,
    version=2,
    participant_id=3,
    last_name="Arslan",
    first_name="Zeynep",
    own_script="",
    state=InterviewState.PLANNED,
    kind="Follow-up",
    mode="",
    place="Mairie",
    day=date(2026, 11, 12),
    start=13 * 60 + 30,
    minutes=90,
    staff_id=None,
    staff="Claire Humbert",
    purpose="Renew the contract",
)


def appointment(*, in_full: bool = False, **values: Any) -> Event:
    data = calendar_file.render_appointments(
        [replace(APPOINTMENT, **values)],
        name="Appointments",
        centre=CENTRE,
        made_at=MADE,
        in_full=in_full,
    )
    (event,) = Calendar.from_ical(data).events
    return event


def test_an_appointment_gives_initials_and_no_more() -> None:
    event = appointment()
    assert event["SUMMARY"] == "Z. A. · Follow-up"
    assert (event["UID"], event["SEQUENCE"]) == ("interview-7@5f0c", 1)
    assert event.start.isoformat() == "2026-11-12T13:30:00+01:00"
    assert event.end.isoformat() == "2026-11-12T15:00:00+01:00"
    assert (event["LOCATION"], event["CLASS"]) == ("Mairie", "PRIVATE")
    assert b"Arslan" not in event.to_ical() and b"Renew" not in event.to_ical()


def test_names_and_purposes_only_when_they_are_asked_for() -> None:
    event = appointment(in_full=True)
    assert event["SUMMARY"] == "Zeynep Arslan · Follow-up"
    assert event["DESCRIPTION"] == "Renew the contract"


def test_an_appointment_without_an_hour_takes_the_day() -> None:
    assert appointment(start=None).start == date(2026, 11, 12)


@pytest.mark.parametrize("state", [InterviewState.CANCELLED, InterviewState.EXCUSED])
def test_an_appointment_off_is_struck_out(state: InterviewState) -> None:
    event = appointment(state=state)
    assert (event["STATUS"], event["SUMMARY"]) == ("CANCELLED", "Cancelled: Z. A. · Follow-up")


def test_a_name_in_its_own_script_has_an_initial_too() -> None:
    someone = replace(APPOINTMENT, last_name="", first_name="", own_script="Ольга")
    assert someone.initials == "О."
