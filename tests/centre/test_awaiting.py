"""Sheets on their way, places to offer, and newcomers kept whole or not at all."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from lierre_desktop.centre import attendance, participants, sessions, sheets
from lierre_desktop.centre.awaiting import free_places, waiting_sheets
from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.newcomers import add_newcomer
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.centre.people import people
from lierre_desktop.centre.undo import undo
from lierre_desktop.centre.vocabulary import Audience, Cause, Gender, Mark
from tests.centre.conftest import TUESDAY, Maker

PRINTED = datetime(2026, 11, 9, 16)


def print_sheet(session_id: int) -> int:
    """Print a session's sheet; its id in the register."""
    sheets.register(sheets.draft([session_id], today=PRINTED.date()), PRINTED)
    return sheets.of_session(session_id)[0].id


# -- sheets --------------------------------------------------------------------------------


def test_a_sheet_waits_once_its_session_is_over(make_workshop: Maker, make_session: Maker) -> None:
    session = make_session(make_workshop(), TUESDAY)
    print_sheet(session)
    assert waiting_sheets(TUESDAY, 10 * 60) == ()
    waiting = waiting_sheets(TUESDAY, 11 * 60)
    assert [(each.number, each.label, each.day, each.returned) for each in waiting] == [
        ("2026-0001", "Couture", TUESDAY, False)
    ]


def test_a_sheet_come_back_waits_until_its_rolls_are_closed(
    make_workshop: Maker, make_session: Maker
) -> None:
    session = make_session(make_workshop(), TUESDAY)
    sheets.mark_returned(print_sheet(session))
    assert [each.returned for each in waiting_sheets(TUESDAY, 720)] == [True]
    attendance.close(session, today=TUESDAY)
    assert waiting_sheets(TUESDAY, 720) == ()


def test_a_closed_roll_still_waits_for_its_signed_sheet(
    make_workshop: Maker, make_session: Maker
) -> None:
    session = make_session(make_workshop(), TUESDAY)
    print_sheet(session)
    attendance.close(session, today=TUESDAY)
    assert [each.session_id for each in waiting_sheets(TUESDAY, 720)] == [session]


def test_replaced_and_cancelled_sheets_wait_for_nothing(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop()
    session, off = make_session(couture, TUESDAY), make_session(couture, date(2026, 11, 3))
    print_sheet(session)
    print_sheet(off)
    make_enrolment(make_participant("Arslan", "Zeynep"), couture)
    print_sheet(session)
    sessions.cancel(off, Cause.VENUE)
    assert [each.number for each in waiting_sheets(TUESDAY, 720)] == ["2026-0003"]


# -- places ----------------------------------------------------------------------------------


def test_a_free_place_names_who_waits_first(
    make_workshop: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop(capacity=2)
    make_enrolment(make_participant("Arslan", "Zeynep"), couture)
    first = make_participant("Thill", "Monique")
    make_enrolment(first, couture, state="WAITING", first_day=date(2026, 10, 5))
    make_enrolment(make_participant("Nowak", "Piotr"), couture, state="WAITING")
    (place,) = free_places(TUESDAY)
    assert (place.label, place.free, place.waiting) == ("Couture", 1, 2)
    assert (place.participant_id, place.last_name, place.since) == (
        first,
        "Thill",
        date(2026, 10, 5),
    )


@pytest.mark.parametrize("held", [{}, {"first_day": date(2027, 1, 4)}])
def test_a_place_held_or_promised_is_not_free(
    make_workshop: Maker, make_participant: Maker, make_enrolment: Maker, held: dict[str, date]
) -> None:
    couture = make_workshop(capacity=1)
    make_enrolment(make_participant("Arslan", "Zeynep"), couture, **held)
    make_enrolment(make_participant("Thill", "Monique"), couture, state="WAITING")
    assert free_places(TUESDAY) == ()


def test_nobody_waits_where_places_have_no_limit_or_the_wish_is_for_later(
    make_workshop: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    later = make_enrolment(
        make_participant("Thill", "Monique"),
        make_workshop(capacity=5),
        state="WAITING",
        first_day=date(2027, 1, 4),
    )
    make_enrolment(make_participant("Nowak"), make_workshop("FLE"), state="WAITING")
    assert later and free_places(TUESDAY) == ()


# -- newcomers ---------------------------------------------------------------------------------


def test_a_newcomer_is_kept_and_noted_present(make_workshop: Maker, make_session: Maker) -> None:
    session = make_session(make_workshop(), TUESDAY)
    data = ParticipantData(last_name="Tkatchenko", first_name="Olena", gender=Gender.WOMAN)
    done = add_newcomer(session, data, today=TUESDAY)
    assert done.changes == Changes.PARTICIPANTS | Changes.ATTENDANCE
    (row,) = attendance.roll(session).rows
    assert (row.participant_id, row.mark, row.walk_in) == (done.id, Mark.PRESENT, True)
    undo(done.batch)
    assert attendance.roll(session).rows == ()
    assert participants.get(done.id).first_name == "Olena"


def test_a_refused_newcomer_leaves_nothing(make_workshop: Maker, make_session: Maker) -> None:
    session = make_session(make_workshop(audience=Audience.WOMEN.value), TUESDAY)
    data = ParticipantData(last_name="Martin", gender=Gender.MAN)
    with pytest.raises(InvalidInput):
        add_newcomer(session, data, today=TUESDAY)
    assert people(TUESDAY) == []
