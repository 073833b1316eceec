"""Single sessions: moved, cancelled, restored; a held one is evidence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop.centre import clashes, programme, sessions, slots, timetable
from lierre_desktop.centre.changes import Done, InvalidInput
from lierre_desktop.centre.recurrence import SlotData
from lierre_desktop.centre.sessions import SessionData
from lierre_desktop.centre.vocabulary import Cause, SessionStatus
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Attendance, Enrolment, Participant, Session, Workshop

Attempt = Callable[[], Done]

MONDAY, THURSDAY, FRIDAY = date(2026, 11, 9), date(2026, 11, 12), date(2026, 11, 13)


@pytest.fixture
def relaxation(centre: OpenCentre) -> int:
    """A weekly Monday workshop; returns its number."""
    workshop = programme.save_workshop(programme.WorkshopData(name="Relaxation")).id
    slots.save(SlotData(workshop, 1, 870, 945, date(2026, 9, 7), date(2026, 12, 18)))
    return workshop


def on(day: date) -> list[timetable.SessionCard]:
    return timetable.sessions(day, day)


def person(name: str = "Test") -> int:
    with changing("test.person") as changes:
        row = changes.create(Participant, last_name=name, search_key="test", created_at="2026")
    return row.id


def enrol(person_id: int, workshop_id: int) -> None:
    with changing("test.enrol") as changes:
        changes.create(
            Enrolment,
            workshop=workshop_id,
            participant=person_id,
            state="ENROLLED",
            first_day=date(2026, 9, 1),
        )


def mark(session_id: int, person_id: int, value: str | None) -> None:
    with changing("test.mark") as changes:
        changes.create(Attendance, session=session_id, participant=person_id, mark=value)


def test_an_outing_is_added_outside_any_slot(centre: OpenCentre) -> None:
    outings = programme.save_workshop(
        programme.WorkshopData(name="Sorties culturelles", theme="outings", promised=10)
    ).id
    done = sessions.add(SessionData(outings, THURSDAY, 780, 1020, title="Musée de la Cour d’Or"))
    (card,) = on(THURSDAY)
    assert (card.id, card.label, card.slot_id) == (done.id, "Musée de la Cour d’Or", None)
    (promise,) = timetable.promises(date(2026, 9, 1), date(2027, 8, 31))
    assert (promise.promised, promise.planned, promise.missing) == (10, 1, 9)


def test_moving_to_another_day_leaves_a_trace(relaxation: int) -> None:
    (card,) = on(MONDAY)
    done = sessions.move(card.id, THURSDAY, 600, 675)
    (trace,), (moved,) = on(MONDAY), on(THURSDAY)
    assert (trace.status, trace.moved_to) == (SessionStatus.MOVED, THURSDAY)
    assert (moved.id, moved.status, moved.moved_from) == (done.id, SessionStatus.PLANNED, MONDAY)
    assert (moved.start, moved.end) == (600, 675)
    promise = timetable.promises(MONDAY, FRIDAY)[0]
    assert (promise.planned, promise.moved) == (1, 1)


def test_a_replacement_moved_again_keeps_one_trace(relaxation: int) -> None:
    sessions.move(on(MONDAY)[0].id, THURSDAY, 600, 675)
    sessions.move(on(THURSDAY)[0].id, FRIDAY, 600, 675)
    assert on(THURSDAY) == []
    assert on(MONDAY)[0].moved_to == FRIDAY
    sessions.move(on(FRIDAY)[0].id, MONDAY, 870, 945)
    assert on(FRIDAY) == []
    assert [card.status for card in on(MONDAY)] == [SessionStatus.PLANNED]


def test_other_hours_of_the_same_day_leave_none(relaxation: int) -> None:
    (card,) = on(MONDAY)
    sessions.move(card.id, MONDAY, 900, 960)
    (same,) = on(MONDAY)
    assert (same.id, same.start, same.by_hand) == (card.id, 900, True)


def test_people_invited_follow_the_session(relaxation: int) -> None:
    (card,) = on(MONDAY)
    guest = person()
    mark(card.id, guest, None)
    done = sessions.move(card.id, THURSDAY, 600, 675)
    assert timetable.session(done.id).enrolled == 1


def test_cancelling_needs_a_cause_and_says_whom_to_tell(relaxation: int) -> None:
    for name in ("A", "B"):
        enrol(person(name), relaxation)
    (card,) = on(MONDAY)
    done = sessions.cancel(card.id, Cause.FACILITATOR)
    (cancelled,) = on(MONDAY)
    assert (cancelled.status, cancelled.cause) == (SessionStatus.CANCELLED, Cause.FACILITATOR)
    assert "2" in done.said
    sessions.restore(card.id)
    assert on(MONDAY)[0].status is SessionStatus.PLANNED


def test_an_excuse_given_in_advance_goes_with_the_cancellation(relaxation: int) -> None:
    (card,) = on(MONDAY)
    mark(card.id, person(), "ABSENT_EXCUSE")
    sessions.cancel(card.id, Cause.VENUE)
    assert [row.mark for row in Attendance.select()] == [None]


def test_whoever_was_excused_and_left_is_not_expected_again(relaxation: int) -> None:
    (card,) = on(MONDAY)
    someone = person()
    enrol(someone, relaxation)
    mark(card.id, someone, "ABSENT_EXCUSE")
    sessions.cancel(card.id, Cause.VENUE)
    assert Attendance.select().count() == 0
    with changing("test.end") as changes:
        changes.update(Enrolment.get(), last_day=date(2026, 10, 1))
    sessions.restore(card.id)
    assert timetable.session(card.id).enrolled == 0


def test_a_session_is_not_shortened_below_what_someone_missed(relaxation: int) -> None:
    (card,) = on(MONDAY)
    with changing("test.mark") as changes:
        changes.create(
            Attendance, session=card.id, participant=person(), mark="RETARD", late_minutes=50
        )
    with pytest.raises(InvalidInput) as refused:
        sessions.move(card.id, MONDAY, 870, 915)
    assert refused.value.field == "end"
    assert on(MONDAY)[0].end == 945


def test_nothing_is_restored_in_a_workshop_of_the_bin(relaxation: int) -> None:
    (card,) = on(MONDAY)
    sessions.cancel(card.id, Cause.VENUE)
    with changing("test.bin") as changes:
        changes.remove(Workshop.get_by_id(relaxation))
    with pytest.raises(InvalidInput):
        sessions.restore(card.id)


def test_a_session_with_people_marked_is_neither_cancelled_nor_moved(relaxation: int) -> None:
    (card,) = on(MONDAY)
    mark(card.id, person(), "PRESENT")
    attempts: tuple[Attempt, ...] = (
        lambda: sessions.cancel(card.id, Cause.OTHER),
        lambda: sessions.move(card.id, THURSDAY, 600, 675),
        lambda: sessions.remove(card.id),
    )
    for attempt in attempts:
        with pytest.raises(InvalidInput):
            attempt()
    assert on(MONDAY) == [timetable.session(card.id)]
    assert on(THURSDAY) == []


def test_a_held_session_refuses_everything(relaxation: int) -> None:
    (card,) = on(MONDAY)
    with changing("test.hold") as changes:
        changes.update(Session.get_by_id(card.id), status="TENUE", closed_at="2026-11-09T17:00:00")
    data = sessions.data_of(timetable.session(card.id))
    attempts: tuple[Attempt, ...] = (
        lambda: sessions.cancel(card.id, Cause.OTHER),
        lambda: sessions.move(card.id, THURSDAY, 600, 675),
        lambda: sessions.change(replace(data, note="autre")),
        lambda: sessions.restore(card.id),
        lambda: sessions.remove(card.id),
    )
    for attempt in attempts:
        with pytest.raises(InvalidInput) as refused:
            attempt()
        assert refused.value.message


def test_restoring_a_moved_session_brings_it_home(relaxation: int) -> None:
    (card,) = on(MONDAY)
    sessions.move(card.id, THURSDAY, 600, 675)
    sessions.restore(card.id)
    assert on(THURSDAY) == []
    assert on(MONDAY)[0].status is SessionStatus.PLANNED


def test_several_sessions_are_cancelled_at_once_or_not_at_all(relaxation: int) -> None:
    cards = timetable.workshop_sessions(relaxation, date(2026, 11, 1), date(2026, 11, 30))
    with pytest.raises(InvalidInput):
        sessions.cancel_many([*(card.id for card in cards), 9999], Cause.CLOSURE)
    assert timetable.promises(date(2026, 11, 1), date(2026, 11, 30))[0].cancelled == 0
    sessions.cancel_many([card.id for card in cards], Cause.CLOSURE)
    assert timetable.promises(date(2026, 11, 1), date(2026, 11, 30))[0].cancelled == len(cards)


def test_hours_that_cannot_be_are_refused(relaxation: int) -> None:
    (card,) = on(MONDAY)
    for start, end in ((700, 600), (-5, 60), (1440, 1450), (600, 1441), (600, 600)):
        with pytest.raises(InvalidInput):
            sessions.move(card.id, MONDAY, start, end)
        with pytest.raises(InvalidInput):
            sessions.add(SessionData(relaxation, MONDAY, start, end))
    assert on(MONDAY) == [card]


def test_an_unknown_session_is_said(relaxation: int) -> None:
    with pytest.raises(InvalidInput) as refused:
        timetable.session(9999)
    assert "9999" in refused.value.message


def test_two_workshops_at_once_are_a_clash_for_the_person(relaxation: int) -> None:
    vie = programme.save_workshop(programme.WorkshopData(name="Espace Vie")).id
    slots.save(SlotData(vie, 1, 840, 960, date(2026, 9, 7), date(2026, 12, 18)))
    assert clashes.clashes(MONDAY, MONDAY) == []
    both = person()
    for workshop in (relaxation, vie):
        enrol(both, workshop)
    enrol(person("elle"), vie)
    (clash,) = clashes.clashes(MONDAY, MONDAY)
    assert (clash.kind, clash.people) == (clashes.ClashKind.PARTICIPANT, (both,))
    assert "Relaxation" in clash.sentence and "Espace Vie" in clash.sentence
    sessions.cancel(on(MONDAY)[0].id, Cause.VENUE)
    assert clashes.clashes(MONDAY, MONDAY) == []


def test_a_session_to_be_shows_its_clashes(relaxation: int) -> None:
    room = programme.save_venue(programme.VenueData(name="Salle polyvalente")).id
    wanted = SessionData(relaxation, THURSDAY, 600, 660, venue_id=room)
    assert sessions.clashes_of(wanted) == ()
    sessions.add(wanted)
    (sentence,) = sessions.clashes_of(replace(wanted, start=630, end=700))
    assert "Salle polyvalente" in sentence


def test_a_cancelled_session_leaves_its_room_to_others(relaxation: int) -> None:
    room = programme.save_venue(programme.VenueData(name="Salle polyvalente")).id
    wanted = SessionData(relaxation, THURSDAY, 600, 660, venue_id=room)
    sessions.cancel(sessions.add(wanted).id, Cause.OTHER)
    assert sessions.clashes_of(wanted) == ()


def test_a_session_entered_twice_is_a_clash_for_everyone(relaxation: int) -> None:
    enrol(person(), relaxation)
    (sentence,) = sessions.clashes_of(SessionData(relaxation, MONDAY, 900, 960))
    assert "1" in sentence
    sessions.add(SessionData(relaxation, MONDAY, 900, 960))
    assert [clash.kind for clash in clashes.clashes(MONDAY, MONDAY)] == [
        clashes.ClashKind.PARTICIPANT
    ]


def test_what_waits_to_be_entered_is_listed_oldest_first(relaxation: int) -> None:
    cards = timetable.to_enter(MONDAY, 944)
    assert [card.day for card in cards] == sorted(card.day for card in cards)
    assert MONDAY not in [card.day for card in cards]
    assert MONDAY in [card.day for card in timetable.to_enter(MONDAY, 945)]
    assert timetable.count_to_enter(MONDAY, 945) == len(cards) + 1


def test_a_season_and_a_monday() -> None:
    assert timetable.season_of(date(2026, 8, 31)) == (date(2025, 9, 1), date(2026, 8, 31))
    assert timetable.season_of(date(2026, 9, 1)) == (date(2026, 9, 1), date(2027, 8, 31))
    assert timetable.monday_of(FRIDAY) == MONDAY
