"""Sign-in sheets: who is printed, on which page, under which number, and the register."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta

import pytest

from lierre_desktop.centre import attendance, sessions, settings, sheets
from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.papers import MonthSheet, SheetRow, SignInSheet
from lierre_desktop.centre.settings import CentreSettings
from lierre_desktop.centre.sheet_pages import Expected, half_days, paginate
from lierre_desktop.centre.sheets import SheetState
from lierre_desktop.centre.undo import undo
from lierre_desktop.centre.vocabulary import Cause
from lierre_desktop.database import journal
from lierre_desktop.database.journal import chain_is_whole, changing
from lierre_desktop.database.models import Enrolment, Sheet
from tests.centre.conftest import TUESDAY, Maker

PRINTED = datetime(2026, 11, 9, 17, 30)
WEEK = timedelta(days=7)


def people(count: int) -> list[Expected]:
    return [Expected(100 + n, f"Nom{n:02d}", "", "") for n in range(1, count + 1)]


def shape(pages: tuple[tuple[SheetRow, ...], ...]) -> list[tuple[int, int]]:
    """Names and blank rows of each page."""
    return [
        (sum(row.participant_id > 0 for row in page), sum(row.participant_id == 0 for row in page))
        for page in pages
    ]


def print_sheets(*session_ids: int) -> list[sheets.AnySheet]:
    return sheets.register(sheets.draft(session_ids, today=PRINTED.date()), PRINTED)


# -- pages -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (0, [(0, 15)]),
        (1, [(1, 3)]),
        (12, [(12, 3)]),
        (13, [(13, 2)]),
        (14, [(14, 1)]),
        (15, [(8, 0), (7, 3)]),
        (16, [(8, 0), (8, 3)]),
        (40, [(14, 0), (13, 0), (13, 2)]),
    ],
)
def test_blank_rows_shrink_then_names_are_shared(
    count: int, expected: list[tuple[int, int]]
) -> None:
    pages = paginate(people(count), 15, 3)
    assert shape(pages) == expected
    rows = [row for page in pages for row in page]
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    assert [row.participant_id for row in rows if row.participant_id] == [
        person.participant_id for person in people(count)
    ]
    names_first = sorted(rows, key=lambda row: row.participant_id == 0)
    assert rows == names_first


@pytest.mark.parametrize(
    ("count", "blank", "expected"),
    [
        (15, 0, [(15, 0)]),
        (16, 0, [(8, 0), (8, 0)]),
        (10, 10, [(10, 5)]),
        (29, 1, [(15, 0), (14, 1)]),
        (30, 1, [(10, 0), (10, 0), (10, 1)]),
    ],
)
def test_the_centre_chooses_its_blank_rows(
    count: int, blank: int, expected: list[tuple[int, int]]
) -> None:
    assert shape(paginate(people(count), 15, blank)) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (8 * 60 + 30, 13 * 60, ("morning",)),
        (9 * 60, 14 * 60, ("morning",)),
        (9 * 60, 14 * 60 + 1, ("morning", "afternoon")),
        (12 * 60, 13 * 60 + 30, ("afternoon",)),
        (14 * 60, 16 * 60, ("afternoon",)),
        (9 * 60, 17 * 60, ("morning", "afternoon")),
    ],
)
def test_one_signature_per_half_day_touched(
    start: int, end: int, expected: tuple[str, ...]
) -> None:
    assert half_days(start, end) == expected


# -- who is printed ----------------------------------------------------------------


def test_a_sheet_lists_who_is_enrolled_that_day_in_french_order(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop()
    session = make_session(couture)
    names = [("Łuczak", "Bożena"), ("Çelik", "Gülşen"), ("Dupont", "Anne"), ("Martin", "Zoé")]
    for last, first in names:
        make_enrolment(make_participant(last, first), couture)
    only_arabic = make_participant("", own_script="الخطيب مريم")
    make_enrolment(only_arabic, couture)
    left = make_participant("Avant")
    make_enrolment(left, couture, last_day=TUESDAY - WEEK)
    make_enrolment(make_participant("Apres"), couture, first_day=TUESDAY + WEEK)
    make_enrolment(make_participant("Attente"), couture, state="WAITING")
    (sheet,) = sheets.draft([session])
    printed = [row for row in sheet.pages[0] if row.participant_id]
    assert [row.last_name for row in printed] == ["Çelik", "Dupont", "Łuczak", "Martin", ""]
    assert printed[-1].own_script == "الخطيب مريم"
    assert sheet.enrolled == 5
    assert (sheet.workshop, sheet.day, sheet.start, sheet.end) == ("Couture", TUESDAY, 540, 660)


def test_an_invited_person_is_printed_and_a_walk_in_is_not(
    make_workshop: Maker, make_session: Maker, make_participant: Maker
) -> None:
    session = make_session(make_workshop())
    invited, walked_in = make_participant("Invitée"), make_participant("Venue")
    attendance.add_walk_in(session, invited, today=TUESDAY - WEEK)
    attendance.add_walk_in(session, walked_in, today=TUESDAY)
    (sheet,) = sheets.draft([session])
    assert [row.participant_id for row in sheet.pages[0]][:2] == [invited, 0]


def test_a_closed_roll_prints_who_was_expected_then(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop()
    session = make_session(couture)
    person = make_participant("Arslan", "Zeynep")
    enrolment = make_enrolment(person, couture)
    attendance.close(session, today=TUESDAY, minute=700)
    with changing("test.change") as changes:
        changes.update(Enrolment.get_by_id(enrolment), last_day=date(2026, 10, 1))
    make_enrolment(make_participant("Tardif"), couture)
    (sheet,) = sheets.draft([session])
    assert [row.participant_id for row in sheet.pages[0]] == [person, 0, 0, 0]


def test_an_outing_prints_its_own_title_and_two_signatures(
    make_workshop: Maker, make_session: Maker
) -> None:
    outings = make_workshop("Sorties culturelles", theme="outings")
    session = make_session(outings, title="Musée de la mine", start=540, end=1020)
    (sheet,) = sheets.draft([session])
    assert sheet.workshop == "Sorties culturelles – Musée de la mine"
    assert sheet.half_days == ("morning", "afternoon")


@pytest.mark.parametrize("moved", [False, True])
def test_what_does_not_take_place_has_no_sheet(
    make_workshop: Maker, make_session: Maker, moved: bool
) -> None:
    couture = make_workshop()
    session = make_session(couture, status="REPORTEE" if moved else "PREVUE")
    if not moved:
        sessions.cancel(session, Cause.FACILITATOR)
    with pytest.raises(InvalidInput, match="was moved" if moved else "is cancelled"):
        sheets.draft([session])


def test_an_unknown_session_is_named(make_workshop: Maker, make_session: Maker) -> None:
    session = make_session(make_workshop())
    with pytest.raises(InvalidInput, match="no session number 999"):
        sheets.draft([session, 999])


# -- a month -----------------------------------------------------------------------


def test_a_month_takes_five_sessions_a_sheet(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop()
    days = [date(2026, 11, 2 + n * 4) for n in range(7)]
    ids = [make_session(couture, day) for day in days]
    sessions.cancel(ids[0], Cause.VENUE)
    make_session(couture, date(2026, 12, 1))
    make_enrolment(make_participant("Arslan"), couture)
    make_enrolment(make_participant("Benali"), couture, first_day=date(2026, 11, 25))
    first, second = sheets.draft_month(couture, date(2026, 11, 17))
    assert [len(sheet.columns) for sheet in (first, second)] == [3, 3]
    assert [column.session_id for column in first.columns] == ids[1:4]
    assert (first.enrolled, second.enrolled) == (1, 2)
    assert first.month == date(2026, 11, 1)
    assert shape(second.pages) == [(2, 3)]


def test_a_month_of_ten_rows_a_page(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop()
    make_session(couture)
    for number in range(10):
        make_enrolment(make_participant(f"Nom{number}"), couture)
    (sheet,) = sheets.draft_month(couture, TUESDAY)
    assert shape(sheet.pages) == [(5, 0), (5, 3)]


def test_a_month_without_a_session_or_of_whole_days_is_refused(
    make_workshop: Maker, make_session: Maker
) -> None:
    couture = make_workshop()
    with pytest.raises(InvalidInput, match="has no session to print in November 2026"):
        sheets.draft_month(couture, TUESDAY)
    make_session(couture, start=540, end=1020)
    with pytest.raises(InvalidInput, match="print its sheet by itself"):
        sheets.draft_month(couture, TUESDAY)
    with pytest.raises(InvalidInput, match="nothing with the number 77"):
        sheets.draft_month(77, TUESDAY)


# -- numbers -----------------------------------------------------------------------


def test_numbers_follow_each_other_and_start_anew_each_year(
    make_workshop: Maker, make_session: Maker
) -> None:
    couture = make_workshop()
    ids = [make_session(couture, TUESDAY + n * WEEK) for n in range(3)]
    drafts = sheets.draft(ids[:2], today=PRINTED.date())
    assert [sheet.number for sheet in drafts] == ["2026-0001", "2026-0002"]
    assert Sheet.select().count() == 0
    assert [sheet.number for sheet in print_sheets(*ids[:2])] == ["2026-0001", "2026-0002"]
    january = datetime(2027, 1, 4, 9, 0)
    (next_year,) = sheets.register(sheets.draft([ids[2]], today=january.date()), january)
    assert next_year.number == "2027-0001"
    assert chain_is_whole()


def test_an_unchanged_sheet_keeps_its_number(make_workshop: Maker, make_session: Maker) -> None:
    session = make_session(make_workshop())
    (first,) = print_sheets(session)
    (draft,) = sheets.draft([session], today=date(2027, 2, 1))
    (again,) = sheets.register([draft], datetime(2027, 2, 1, 9, 0))
    assert first.number == draft.number == again.number
    assert len(sheets.of_session(session)) == 1


def test_another_list_or_another_hour_makes_another_sheet(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop()
    session = make_session(couture)
    print_sheets(session)
    make_enrolment(make_participant("Arslan"), couture)
    (second,) = print_sheets(session)
    sessions.move(session, TUESDAY, 600, 720)
    (third,) = print_sheets(session)
    assert (second.number, third.number) == ("2026-0002", "2026-0003")
    lines = sheets.of_session(session)
    assert [(line.number, line.replaced_by) for line in lines] == [
        ("2026-0003", ""),
        ("2026-0002", "2026-0003"),
        ("2026-0001", "2026-0002"),
    ]
    assert [line.state for line in lines] == [SheetState.PRINTED, *[SheetState.REPLACED] * 2]


def test_a_signed_sheet_is_never_replaced(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop()
    session = make_session(couture)
    print_sheets(session)
    sheets.mark_returned(sheets.of_session(session)[0].id)
    make_enrolment(make_participant("Arslan"), couture)
    print_sheets(session)
    assert [line.state for line in sheets.of_session(session)] == [
        SheetState.PRINTED,
        SheetState.RETURNED,
    ]


def test_session_and_month_sheets_live_side_by_side(
    make_workshop: Maker, make_session: Maker
) -> None:
    couture = make_workshop()
    first, second = make_session(couture), make_session(couture, TUESDAY + WEEK)
    (single,) = print_sheets(first)
    (month,) = sheets.register(sheets.draft_month(couture, TUESDAY), PRINTED)
    assert isinstance(single, SignInSheet) and isinstance(month, MonthSheet)
    assert [line.replaced_by for line in sheets.of_session(first)] == ["", ""]
    sessions.cancel(second, Cause.OTHER)
    (shorter,) = sheets.register(sheets.draft_month(couture, TUESDAY), PRINTED)
    assert shorter.number == "2026-0003"
    assert sheets.of_session(second)[0].replaced_by == "2026-0003"


def test_a_draft_that_waited_gets_a_number_nobody_took(
    make_workshop: Maker, make_session: Maker
) -> None:
    couture = make_workshop()
    first, second = make_session(couture), make_session(couture, TUESDAY + WEEK)
    waiting = sheets.draft([first], today=PRINTED.date())
    print_sheets(second)
    (printed,) = sheets.register(waiting, PRINTED)
    assert (waiting[0].number, printed.number) == ("2026-0001", "2026-0002")


# -- the register ------------------------------------------------------------------


def test_the_register_follows_a_sheet_from_printer_to_roll_call(
    make_workshop: Maker, make_session: Maker
) -> None:
    session = make_session(make_workshop())
    print_sheets(session)
    (line,) = sheets.register_lines(TUESDAY, TUESDAY)
    assert (line.number, line.state, line.pages) == ("2026-0001", SheetState.PRINTED, 1)
    assert line.printed_at.replace(tzinfo=None) == PRINTED
    back = datetime(2026, 11, 10, 11, 5)
    done = sheets.mark_returned(line.id, at=back)
    assert done.changes is Changes.SHEETS and done.batch
    (line,) = sheets.register_lines(TUESDAY, TUESDAY)
    assert line.state is SheetState.RETURNED
    assert line.returned_at is not None and line.returned_at.replace(tzinfo=None) == back
    attendance.close(session, today=TUESDAY, minute=700)
    (line,) = sheets.register_lines(TUESDAY, TUESDAY)
    assert line.state is SheetState.ENTERED and line.entered_at is not None
    assert sheets.register_lines(TUESDAY + WEEK, TUESDAY + 2 * WEEK) == []


def test_a_month_sheet_is_entered_with_its_last_session(
    make_workshop: Maker, make_session: Maker
) -> None:
    couture = make_workshop()
    ids = [make_session(couture, TUESDAY - n * WEEK) for n in range(2)]
    sheets.register(sheets.draft_month(couture, TUESDAY), PRINTED)
    attendance.close(ids[0], today=TUESDAY, minute=700)
    assert sheets.of_session(ids[0])[0].state is SheetState.PRINTED
    attendance.close(ids[1], today=TUESDAY, minute=700)
    assert sheets.of_session(ids[0])[0].state is SheetState.ENTERED


def test_a_sheet_signed_before_it_was_printed_again_comes_back_too(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop()
    session = make_session(couture)
    print_sheets(session)
    make_enrolment(make_participant("Arslan"), couture)
    print_sheets(session)
    signed = sheets.of_session(session)[-1]
    assert signed.state is SheetState.REPLACED
    sheets.mark_returned(signed.id)
    last, signed = sheets.of_session(session)
    assert (signed.state, signed.replaced_by) == (SheetState.RETURNED, last.number)
    assert last.state is SheetState.PRINTED
    attendance.close(session, today=TUESDAY, minute=700)
    assert [line.state for line in sheets.of_session(session)] == [SheetState.ENTERED] * 2


def test_a_replaced_sheet_that_never_came_back_is_not_entered(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop()
    session = make_session(couture)
    print_sheets(session)
    make_enrolment(make_participant("Arslan"), couture)
    print_sheets(session)
    attendance.close(session, today=TUESDAY, minute=700)
    states = [line.state for line in sheets.of_session(session)]
    assert states == [SheetState.ENTERED, SheetState.REPLACED]


def test_printing_is_not_taken_back_but_a_return_is(
    make_workshop: Maker, make_session: Maker
) -> None:
    session = make_session(make_workshop())
    (sheet,) = print_sheets(session)
    with pytest.raises(InvalidInput, match="its number is kept"):
        undo(journal.last_seq() - 1)  # the sheet, then its session
    (line,) = sheets.of_session(session)
    assert line.number == sheet.number
    undo(sheets.mark_returned(line.id).batch)
    assert sheets.of_session(session)[0].state is SheetState.PRINTED


def test_coming_back_twice_changes_nothing(make_workshop: Maker, make_session: Maker) -> None:
    session = make_session(make_workshop())
    print_sheets(session)
    sheet_id = sheets.of_session(session)[0].id
    sheets.mark_returned(sheet_id)
    assert sheets.mark_returned(sheet_id).changes is Changes.NONE
    with pytest.raises(InvalidInput, match="nothing with the number 99"):
        sheets.mark_returned(99)


def test_the_layout_can_be_read_back_without_a_name(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop()
    session = make_session(couture)
    person = make_participant("Arslan", "Zeynep")
    make_enrolment(person, couture)
    print_sheets(session)
    row = Sheet.get()
    layout = json.loads(row.layout)
    assert layout["pages"] == [[person, 0, 0, 0]]
    assert layout["half_days"] == ["morning"]
    assert layout["sessions"] == [[session, "2026-11-10", 540, 660]]
    assert (row.geometry, row.kind) == (1, "SESSION")
    assert "Arslan" not in row.layout


def test_blank_rows_follow_the_setting(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    settings.save(CentreSettings(blank_rows=5))
    couture = make_workshop()
    session = make_session(couture)
    make_enrolment(make_participant("Arslan"), couture)
    assert shape(sheets.draft([session])[0].pages) == [(1, 5)]
