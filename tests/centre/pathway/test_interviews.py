"""Interviews: what is kept of them, what is refused, what is proposed, what clashes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.pathway import interviews
from lierre_desktop.centre.pathway.interview_clashes import clashes
from lierre_desktop.centre.pathway.interviews import Attendee, InterviewData, InterviewState
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.models import Objective, SessionFacilitator

from ..conftest import TUESDAY, Maker
from .rows import make

NOW = datetime(2026, 11, 10, 10, 22)


@pytest.fixture
def zeynep(make_participant: Maker) -> int:
    return make_participant("Arslan", "Zeynep")


def wanted(person: int, **values: Any) -> InterviewData:
    base = InterviewData(participant_id=person, kind="SUIVI", day=TUESDAY, start=9 * 60)
    return replace(base, **values)


def saved(person: int, **values: Any) -> InterviewData:
    return interviews.get(interviews.save(wanted(person, **values), now=NOW).id)


# -- keeping -------------------------------------------------------------------------------


def test_an_interview_keeps_who_was_there_and_joins_the_open_pathway(
    zeynep: int, make_pathway: Maker, make_staff: Maker, make_partner: Maker, make_contact: Maker
) -> None:
    way, old = make_pathway(zeynep), date(2025, 1, 1)
    make_pathway(zeynep, opened_on=old, state="SORTI", exit_kind="CDI", closed_on=old)
    claire = make_staff("Humbert", "Claire")
    worker = make_contact(make_partner("CMS"), "Lambert")
    others = (Attendee(contact_id=worker), Attendee(name="sa sœur"), Attendee(name="sa sœur"))
    data = saved(zeynep, staff_id=claire, attendees=others, summary=" Bien. ")
    assert (data.pathway_id, data.minutes, data.summary) == (way, 90, "Bien.")
    assert data.attendees == others[:2]
    interviews.save(replace(data, attendees=others[1:2]))
    (found,) = interviews.of_pathway(way)
    assert found.attendees == others[1:2]


def test_no_open_pathway_is_none(zeynep: int) -> None:
    assert saved(zeynep).pathway_id is None


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"kind": None}, "kind"),
        ({"mode": "NOPE"}, "mode"),
        ({"day": None}, "day"),
        ({"start": 1440}, "start"),
        ({"minutes": 1441}, "minutes"),
        ({"state": InterviewState.DONE, "day": date(2026, 11, 11)}, "state"),
        ({"state": InterviewState.DONE, "start": 11 * 60}, "state"),
        ({"state": InterviewState.MISSED, "start": 11 * 60}, "state"),
        ({"attendees": (Attendee(),)}, "attendees"),
        ({"attendees": (Attendee(staff_id=1, name="x"),)}, "attendees"),
        ({"attendees": (Attendee(contact_id=99),)}, "attendees"),
        ({"state": InterviewState.DONE, "kind": "SYNTHESE"}, "attendees"),
    ],
)
def test_what_cannot_be_is_refused(zeynep: int, values: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        interviews.save(wanted(zeynep, **values), now=NOW)
    assert refused.value.field == field


def test_the_pathway_and_the_objective_are_her_own(zeynep: int, make_pathway: Maker) -> None:
    other = make_pathway()
    aim = make(Objective, pathway=other, title="Lire", state="OPEN", set_on=TUESDAY)
    with pytest.raises(InvalidInput, match="somebody else"):
        interviews.save(wanted(zeynep, pathway_id=other))
    with pytest.raises(InvalidInput, match="another pathway"):
        interviews.save(wanted(zeynep, objective_id=aim))


def test_a_planned_one_is_moved_marked_and_taken_back(zeynep: int) -> None:
    data = saved(zeynep, day=date(2026, 11, 12))
    interviews.move(data.id, TUESDAY, 8 * 60)
    missed = interviews.mark(data.id, InterviewState.MISSED, now=NOW)
    found = interviews.get(data.id)
    assert (found.day, found.start, found.state) == (TUESDAY, 480, InterviewState.MISSED)
    with pytest.raises(InvalidInput, match="isn't planned"):
        interviews.move(data.id, TUESDAY, None)
    undo(missed.batch)
    assert interviews.get(data.id).state is InterviewState.PLANNED


def test_an_excuse_may_come_before_but_not_a_presence(zeynep: int) -> None:
    data = saved(zeynep, day=date(2026, 11, 12))
    with pytest.raises(InvalidInput):
        interviews.mark(data.id, InterviewState.DONE, now=NOW)
    interviews.mark(data.id, InterviewState.EXCUSED, now=NOW)
    interviews.remove(data.id)
    assert interviews.of_participant(zeynep) == []


# -- starting now --------------------------------------------------------------------------


def test_the_first_is_a_welcome_then_a_follow_up_with_the_same_worker(
    zeynep: int, make_pathway: Maker, make_staff: Maker
) -> None:
    way, claire = make_pathway(zeynep), make_staff("Humbert", "Claire")
    first = interviews.start_now(zeynep, NOW)
    assert (first.kind, first.mode, first.start, first.pathway_id) == (
        "ACCUEIL", "SPONTANE", 620, way,
    )  # fmt: skip
    saved(zeynep, state=InterviewState.DONE, day=date(2026, 10, 1), staff_id=claire)
    then = interviews.start_now(zeynep, NOW)
    assert (then.kind, then.staff_id, then.id) == ("SUIVI", claire, 0)
    interviews.save(then, now=NOW)


def test_the_appointment_of_today_begins(zeynep: int) -> None:
    saved(zeynep, start=16 * 60)
    near = saved(zeynep, start=10 * 60 + 30, purpose="Préparer le renouvellement")
    begun = interviews.start_now(zeynep, NOW)
    assert (begun.id, begun.state, begun.start) == (near.id, InterviewState.DONE, 622)
    assert begun.purpose == "Préparer le renouvellement"
    interviews.save(begun, now=NOW)


# -- clashes -------------------------------------------------------------------------------


def test_workshops_and_other_interviews_warn(
    zeynep: int,
    make_participant: Maker,
    make_staff: Maker,
    make_workshop: Maker,
    make_session: Maker,
    make_enrolment: Maker,
) -> None:
    claire, karim = make_staff("Humbert", "Claire"), make_staff("Ziani", "Karim")
    sewing, digital = make_workshop(), make_workshop("Multimédia")
    make_session(sewing)
    led = make_session(digital, start=600, end=720)
    make(SessionFacilitator, session=led, staff=karim)
    make_enrolment(zeynep, sewing)
    saved(make_participant("Nowak"), staff_id=claire, start=9 * 60 + 30, minutes=30)
    own = saved(zeynep, start=10 * 60, minutes=15)
    proposed = wanted(zeynep, staff_id=claire, attendees=(Attendee(staff_id=karim),))
    assert [each.replace("\xa0", " ") for each in clashes(proposed)] == [
        "Couture, 9:00 – 11:00: the person is expected there",
        "Multimédia, 10:00 – 12:00: Karim Ziani leads it",
        "9:30 – 10:00: Claire Humbert has another interview",
        "10:00 – 10:15: the person has another interview",
    ]
    assert clashes(replace(own, start=13 * 60)) == []
    assert clashes(replace(proposed, start=None)) == []


# -- the agenda ----------------------------------------------------------------------------


def test_the_agenda_is_in_time_order_and_says_who(zeynep: int, make_staff: Maker) -> None:
    claire = make_staff("Humbert", "Claire")
    saved(zeynep, start=None, mode="TEL")
    saved(zeynep, staff_id=claire, place="Mairie")
    saved(zeynep, day=date(2026, 11, 9), state=InterviewState.MISSED)
    found = interviews.agenda(date(2026, 11, 9), TUESDAY)
    assert [(each.day.day, each.start) for each in found] == [(9, 540), (10, 540), (10, None)]
    assert (found[1].kind, found[1].staff, found[1].end) == ("Follow-up", "Claire Humbert", 630)
    assert (found[1].initials, found[2].mode) == ("Z. A.", "By phone")
    assert len(interviews.appointments(date(2026, 11, 9), TUESDAY)) == 2
    assert interviews.places()[0] == "At the centre" and interviews.places()[-1] == "Mairie"
