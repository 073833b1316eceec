"""The week's poster and a person's own timetable: what they show and say."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from lierre_desktop.centre import attendance, calendar, posters, programme, sessions, settings
from lierre_desktop.centre.calendar import Span
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.programme import VenueData
from lierre_desktop.centre.settings import CentreSettings
from lierre_desktop.centre.vocabulary import Cause
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Slot
from tests.centre.conftest import TUESDAY, Maker

MONDAY = date(2026, 11, 9)
DAY = timedelta(days=1)
SLOT: dict[str, Any] = {"start": 540, "end": 660, "valid_from": MONDAY, "anchor": MONDAY}


def test_an_ordinary_week_runs_from_monday_to_friday(
    make_workshop: Maker, make_session: Maker
) -> None:
    venue = programme.save_venue(VenueData(name="Espace adultes", address="31 avenue de Guise"))
    couture = make_workshop(short_name="Couture", subtitle="à la main et à la machine")
    make_session(couture, TUESDAY, venue=venue.id)
    poster = posters.week_poster(TUESDAY, printed_on=MONDAY)
    assert [day.day for day in poster.days] == [MONDAY + n * DAY for n in range(5)]
    assert [len(day.cards) for day in poster.days] == [0, 1, 0, 0, 0]
    assert poster.days[2].reason == "Public holiday: Armistice"
    (card,) = poster.days[1].cards
    assert (card.start, card.end, card.title, card.theme) == (540, 660, "Couture", "sewing")
    assert (card.venue_letter, card.venue) == ("A", "Espace adultes")
    assert [(v.letter, v.address) for v in poster.venues] == [("A", "31 avenue de Guise")]
    assert poster.printed_on == MONDAY


def test_a_saturday_outing_makes_the_week_longer(make_workshop: Maker, make_session: Maker) -> None:
    make_session(make_workshop("Sorties"), MONDAY + 5 * DAY, title="Musée de la mine")
    poster = posters.week_poster(MONDAY)
    assert len(poster.days) == 6
    (card,) = poster.days[5].cards
    assert (card.title, card.venue_letter) == ("Musée de la mine", "")


def test_a_closed_day_says_why(centre: OpenCentre) -> None:
    calendar.save_closure(Span(0, "Inventaire", MONDAY, TUESDAY))
    reasons = [day.reason for day in posters.week_poster(MONDAY).days]
    assert reasons == ["Inventaire", "Inventaire", "Public holiday: Armistice", "", ""]


def test_cancelled_and_moved_sessions_warn_whoever_would_come(
    make_workshop: Maker, make_session: Maker
) -> None:
    couture = make_workshop()
    with changing("test.make") as changes:
        slot = changes.create(
            Slot, workshop=couture, weekday=2, **SLOT, runs="BOTH", valid_to=MONDAY + 30 * DAY
        )
    sessions.cancel(make_session(couture, MONDAY), Cause.FACILITATOR)
    sessions.cancel(make_session(couture, MONDAY, start=840, end=900), Cause.OTHER)
    sessions.move(make_session(couture, TUESDAY, slot=slot.id), MONDAY + 3 * DAY, 600, 720)
    days = posters.week_poster(MONDAY).days
    assert [(card.cancelled, card.cause) for card in days[0].cards] == [
        (True, "facilitator absent"),
        (True, ""),
    ]
    assert days[1].cards[0].cause == "moved to Thursday 12 November"
    assert days[3].cards[0].cancelled is False


def test_letters_stay_the_same_from_week_to_week(make_workshop: Maker, make_session: Maker) -> None:
    couture = make_workshop()
    first, second, third = (
        programme.save_venue(VenueData(name=name)).id for name in ("Annexe", "Cuisine", "Salle")
    )
    programme.remove_venue(first)
    make_session(couture, MONDAY, venue=third)
    make_session(couture, TUESDAY, venue=second)
    poster = posters.week_poster(MONDAY)
    assert [(venue.letter, venue.name) for venue in poster.venues] == [
        ("B", "Cuisine"),
        ("C", "Salle"),
    ]


def test_letters_go_on_after_z(centre: OpenCentre) -> None:
    for number in range(28):
        programme.save_venue(VenueData(name=f"Salle {number}"))
    letters = list(posters.venue_letters().values())
    assert (letters[0], letters[25:]) == ("A", ["Z", "AA", "AB"])


def test_notes_name_what_the_week_does_not_show(make_workshop: Maker, make_session: Maker) -> None:
    make_session(make_workshop("Couture", promised=40), TUESDAY)
    make_workshop("Ateliers de sophrologie", short_name="Sophrologie", promised=24)
    make_workshop("FLE intensif", promised=10)
    make_workshop("Permanence")
    term = make_workshop("Espace Vie")
    mixed = make_workshop("Cuisine")
    with changing("test.make") as changes:
        for workshop, runs in ((term, "TERM"), (mixed, "TERM"), (mixed, "HOLIDAYS")):
            changes.create(
                Slot, workshop=workshop, weekday=1, **SLOT, runs=runs, valid_to=MONDAY + 6 * DAY
            )
    assert posters.week_poster(MONDAY).notes == (
        "Also during the year: sophrologie, FLE intensif.",
        "Espace Vie stops during the school holidays.",
    )
    later = posters.week_poster(MONDAY + 7 * DAY).notes
    assert later == ("Also during the year: sophrologie, couture, FLE intensif.",)


# -- one person --------------------------------------------------------------------


def test_a_person_sees_only_her_own_sessions(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    settings.save(CentreSettings(banner=("Département",), footer=("Ville",)))
    couture, cuisine, paroles = (make_workshop(name) for name in ("Couture", "Cuisine", "Paroles"))
    person = make_participant("Haddad", "Salma", own_script="سلمى حدّاد")
    make_enrolment(person, couture, last_day=TUESDAY + DAY)
    make_enrolment(person, paroles, state="WAITING")
    kept = make_session(couture, TUESDAY, start=840, end=960)
    dropped = make_session(couture, TUESDAY, start=540, end=660)
    sessions.cancel(dropped, Cause.VENUE)
    make_session(couture, TUESDAY + 2 * DAY)
    make_session(paroles, TUESDAY)
    invited = make_session(cuisine, TUESDAY + 3 * DAY)
    make_session(cuisine, TUESDAY + 2 * DAY)
    attendance.add_walk_in(invited, person, today=MONDAY)
    timetable = posters.personal_timetable(person, MONDAY, MONDAY + 6 * DAY, printed_on=MONDAY)
    assert [(day.day, len(day.entries)) for day in timetable.days] == [
        (TUESDAY, 2),
        (TUESDAY + 3 * DAY, 1),
    ]
    assert [(e.start, e.cancelled) for e in timetable.days[0].entries] == [
        (540, True),
        (840, False),
    ]
    assert (timetable.last_name, timetable.own_script) == ("Haddad", "سلمى حدّاد")
    assert timetable.identity.banner == () and timetable.identity.footer_logos == ()
    cards = posters.personal_sessions(person, MONDAY, MONDAY + 6 * DAY)
    assert [card.id for card in cards] == [dropped, kept, invited]


def test_a_moved_session_strikes_out_the_old_appointment_and_leaves_the_paper(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop()
    enrolled, invited = make_participant("Haddad"), make_participant("Benali")
    make_enrolment(enrolled, couture)
    with changing("test.make") as changes:
        slot = changes.create(
            Slot, workshop=couture, weekday=2, **SLOT, runs="BOTH", valid_to=MONDAY + 30 * DAY
        )
    old = make_session(couture, TUESDAY, slot=slot.id)
    attendance.add_walk_in(old, invited, today=MONDAY)
    new = sessions.move(old, MONDAY + 3 * DAY, 600, 720).id
    for person in (enrolled, invited):
        cards = posters.personal_sessions(person, MONDAY, MONDAY + 6 * DAY)
        assert [card.id for card in cards] == [old, new]
        timetable = posters.personal_timetable(person, MONDAY, MONDAY + 6 * DAY)
        assert [day.day for day in timetable.days] == [MONDAY + 3 * DAY]


def test_nobody_and_reversed_dates_are_refused(make_participant: Maker) -> None:
    person = make_participant("Haddad")
    with pytest.raises(InvalidInput, match="nothing with the number 50"):
        posters.personal_timetable(50, MONDAY, TUESDAY)
    with pytest.raises(InvalidInput, match="comes before the first"):
        posters.personal_timetable(person, TUESDAY, MONDAY)
    assert posters.personal_timetable(person, MONDAY, TUESDAY).days == ()
