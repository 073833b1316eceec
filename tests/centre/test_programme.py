"""Venues, the team, workshops and the centre's settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from lierre_desktop.centre import enrolments, programme, sessions, settings, slots, timetable
from lierre_desktop.centre.changes import Changes, Done, InvalidInput
from lierre_desktop.centre.departments import DEPARTMENTS, department_label
from lierre_desktop.centre.programme import StaffData, VenueData, WorkshopData
from lierre_desktop.centre.recurrence import SlotData
from lierre_desktop.centre.undo import undo
from lierre_desktop.centre.vocabulary import Audience, Cause
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Enrolment, Session, SessionFacilitator

from .conftest import Maker

HOSTILE = "<b>&\"'</b> {name} %s"


def test_what_is_typed_is_what_is_kept(centre: OpenCentre) -> None:
    programme.save_venue(VenueData(name=f"  {HOSTILE}  ", address="31  avenue de Guise"))
    (venue,) = programme.venues()
    assert (venue.name, venue.address) == (HOSTILE, "31 avenue de Guise")
    done = programme.save_workshop(
        WorkshopData(
            name=HOSTILE,
            theme="arts",
            audience=Audience.WOMEN,
            capacity=8,
            promised=15,
            report_group="HEALTH",
        )
    )
    kept = programme.workshop(done.id)
    assert kept.report_group == "HEALTH"
    assert (kept.name, kept.audience, kept.capacity, kept.promised, kept.colour) == (
        HOSTILE,
        Audience.WOMEN,
        8,
        15,
        "arts",
    )
    assert done.changes is Changes.TIMETABLE


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": " \t "}, "name"),
        ({"name": "\u200b \u2060"}, "name"),
        ({"name": "\u3164"}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"name": "a\x00b"}, "name"),
        ({"name": "a\ud800b"}, "name"),
        ({"theme": "cirque"}, "theme"),
        ({"colour": "#ffffff"}, "colour"),
        ({"capacity": 0}, "capacity"),
        ({"capacity": 1000}, "capacity"),
        ({"promised": -1}, "promised"),
        ({"report_group": "MONTHLY"}, "report_group"),
        ({"description": "x" * 5000}, "description"),
        ({"id": 42}, "id"),
    ],
)
def test_a_workshop_that_cannot_be_is_refused(
    centre: OpenCentre, values: dict[str, Any], field: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        programme.save_workshop(replace(WorkshopData(name="Couture"), **values))
    assert (refused.value.field, bool(refused.value.message)) == (field, True)
    assert programme.workshops() == []


def test_two_workshops_cannot_share_a_name(centre: OpenCentre) -> None:
    programme.save_workshop(WorkshopData(name="Couture"))
    with pytest.raises(InvalidInput) as refused:
        programme.save_workshop(WorkshopData(name=" Couture "))
    assert refused.value.field == "name"


def test_men_are_named_when_a_workshop_becomes_for_women_only(
    centre: OpenCentre, make_participant: Maker, make_enrolment: Maker
) -> None:
    done = programme.save_workshop(WorkshopData(name="Couture", audience=Audience.WOMEN))
    assert done.said == "Workshop kept: Couture"
    everyone = replace(programme.workshop(done.id), audience=Audience.EVERYONE)
    programme.save_workshop(everyone)
    for name, gender in (("Popa", "M"), ("Benali", "F"), ("Sans", None)):
        make_enrolment(make_participant(name, gender=gender), done.id)
    make_enrolment(make_participant("Nowak", "Piotr", gender="M"), done.id, state="WAITING")
    left = make_participant("Ancien", gender="M")
    make_enrolment(left, done.id, last_day=date(2026, 9, 30))
    make_enrolment(make_participant("Parti", gender="M", deleted_at="2026-10-01"), done.id)
    women = replace(programme.workshop(done.id), audience=Audience.WOMEN)
    assert programme.save_workshop(women).said == (
        "Workshop kept: Couture."
        " For women only from now on, but still enrolled: Piotr Nowak and Popa"
    )
    assert programme.workshop(done.id).audience is Audience.WOMEN
    again = replace(programme.workshop(done.id), subtitle="machine et main")
    assert programme.save_workshop(again).said == "Workshop kept: Couture"


def test_a_form_opened_before_another_change_is_refused(centre: OpenCentre) -> None:
    programme.save_staff(StaffData(last_name="Klein"))
    (before,) = programme.team()
    programme.save_staff(replace(before, first_name="Brigitte"))
    with pytest.raises(InvalidInput):
        programme.save_staff(replace(before, role="bénévole"))
    assert programme.team()[0].full_name == "Brigitte Klein"


def test_what_planned_sessions_need_is_not_put_in_the_bin(centre: OpenCentre) -> None:
    venue = programme.save_venue(VenueData(name="Espace adultes")).id
    member = programme.save_staff(StaffData(last_name="Klein")).id
    workshop = programme.save_workshop(WorkshopData(name="Couture")).id
    slot = slots.save(
        SlotData(workshop, 2, 540, 660, date(2026, 9, 1), date(2026, 10, 1), venue, (member,))
    )
    removals: tuple[Callable[[], Done], ...] = (
        lambda: programme.remove_venue(venue),
        lambda: programme.remove_staff(member),
        lambda: programme.remove_workshop(workshop),
    )
    for remove in removals:
        with pytest.raises(InvalidInput) as refused:
            remove()
        assert "5" in refused.value.message
    slots.remove(slot.id, date(2026, 9, 1), today=date(2026, 8, 25))
    for remove in reversed(removals):
        remove()
    assert (programme.venues(), programme.team(), programme.workshops()) == ([], [], [])


def test_someone_of_the_team_whom_a_weekly_slot_needs_stays(
    centre: OpenCentre, make_workshop: Maker
) -> None:
    member = programme.save_staff(StaffData(last_name="Klein")).id
    ended = SlotData(
        make_workshop(), 2, 540, 660, date(2026, 9, 1), date(2026, 9, 6), facilitator_ids=(member,)
    )
    saved = slots.save(ended)
    sessions.cancel(timetable.sessions(date(2026, 9, 1), date(2026, 9, 6))[0].id, Cause.OTHER)
    with pytest.raises(InvalidInput, match="1 weekly slot still needs it"):
        programme.remove_staff(member)
    slots.save(replace(slots.slot(saved.id), facilitator_ids=()))
    assert programme.remove_staff(member).batch


def test_a_workshop_goes_with_its_slots_and_enrolments(
    make_workshop: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture, today = make_workshop("Couture"), date(2026, 11, 10)
    zeynep, samira, maria = (make_participant(name) for name in ("Arslan", "Benali", "Ferreira"))
    make_enrolment(zeynep, couture)
    make_enrolment(samira, couture, state="WAITING")
    make_enrolment(maria, couture, last_day=date(2026, 10, 1))
    make_enrolment(maria, make_workshop("FLE"))
    done = programme.remove_workshop(couture, today=today)
    assert done.said == "Workshop put in the bin: Couture, 2 enrolments ended"
    assert Changes.ENROLMENTS in done.changes
    ended = {row.participant_id: row.last_day for row in Enrolment.select() if not row.deleted_at}
    assert ended[zeynep] == today and samira not in ended
    assert [line.workshop for line in enrolments.of_participant(maria)] == ["FLE"]


def test_what_a_session_to_come_stands_on_must_not_be_in_the_bin(
    centre: OpenCentre, make_workshop: Maker, make_session: Maker
) -> None:
    venue = programme.save_venue(VenueData(name="Espace adultes")).id
    member = programme.save_staff(StaffData(last_name="Klein", first_name="Brigitte")).id
    workshop = make_workshop("Couture")
    session = make_session(workshop, venue=venue)
    with changing("test.make") as changes:
        changes.create(SessionFacilitator, session=session, staff=member)
    programme.check_in_use(Session.get_by_id(session))
    sessions.cancel(session, Cause.OTHER)
    removals: tuple[tuple[Callable[[], Done], str], ...] = (
        (lambda: programme.remove_workshop(workshop), "Couture"),
        (lambda: programme.remove_venue(venue), "Espace adultes"),
        (lambda: programme.remove_staff(member), "Brigitte Klein"),
    )
    for remove, name in removals:
        removed = remove()
        with pytest.raises(InvalidInput, match=f"In the bin: {name}."):
            programme.check_in_use(Session.get_by_id(session))
        undo(removed.batch)


def test_lists_follow_french_order(centre: OpenCentre) -> None:
    for name in ("Zola", "Çelik", "Łuczak", "Étienne", "martin"):
        programme.save_staff(StaffData(last_name=name))
    names = [member.last_name for member in programme.team()]
    assert names == ["Çelik", "Étienne", "Łuczak", "martin", "Zola"]


def test_workshops_stand_in_the_order_given(centre: OpenCentre) -> None:
    names = ("Couture", "FLE", "Cuisine")
    couture, fle, cuisine = (programme.save_workshop(WorkshopData(name=name)).id for name in names)
    done = programme.order_workshops([cuisine, couture])
    assert [each.id for each in programme.workshops()] == [cuisine, couture, fle]
    assert done.changes is Changes.TIMETABLE
    with pytest.raises(InvalidInput):
        programme.order_workshops([couture, 999])


def test_each_department_has_its_name() -> None:
    assert set(DEPARTMENTS) == set(settings.departments())
    assert department_label("57") == "57 – Moselle"
    assert department_label("99") == "99"


def test_settings_are_le_lierres_until_changed(centre: OpenCentre) -> None:
    first = settings.load()
    assert (first.department, first.zone, first.city) == ("57", "B", "Thionville")
    assert first.full_address == "31 avenue de Guise, 57100 Thionville"
    settings.save(replace(first, centre="Centre du Parc", banner=("Ville", "CAF")))
    again = settings.load()
    assert (again.centre, again.banner) == ("Centre du Parc", ("Ville", "CAF"))
    assert settings.identity().banner[1].name == "CAF"
    assert settings.save(again).changes is Changes.NONE


def test_settings_are_kept_on_one_line_each(centre: OpenCentre) -> None:
    typed = replace(
        settings.load(),
        centre=" Centre\n du  Parc ",
        address=HOSTILE,
        banner=("Ville\tde Metz", " ", "\u200b", HOSTILE),
    )
    settings.save(typed)
    kept = settings.load()
    assert (kept.centre, kept.address) == ("Centre du Parc", HOSTILE)
    assert kept.banner == ("Ville de Metz", HOSTILE)
    assert settings.save(kept).changes is Changes.NONE


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"centre": "  "}, "centre"),
        ({"centre": "x" * 300}, "centre"),
        ({"centre": "\u200b"}, "centre"),
        ({"centre": "A\ud800"}, "centre"),
        ({"city": "A\x00B"}, "city"),
        ({"banner": ("Ville", "x" * 5000)}, "banner"),
        ({"footer": ("CAF\udfff",)}, "footer"),
        ({"zone": "D"}, "zone"),
        ({"department": "20"}, "department"),
        ({"department": "99"}, "department"),
        ({"language": "xx"}, "language"),
        ({"blank_rows": 99}, "blank_rows"),
        ({"report_keywords": "x" * 501}, "report_keywords"),
    ],
)
def test_settings_that_cannot_be_are_refused(
    centre: OpenCentre, values: dict[str, Any], field: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        settings.save(replace(settings.load(), **values))
    assert refused.value.field == field
    assert settings.load() == settings.CentreSettings()
