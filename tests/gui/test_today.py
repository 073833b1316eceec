"""The home page: what it says of the day, its one next gesture, and where each line leads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre import attendance, enrolments, sessions, settings, sheets, timetable
from lierre_desktop.centre.attendance import MarkEntry
from lierre_desktop.centre.pathway import interviews
from lierre_desktop.centre.pathway.interviews import InterviewData
from lierre_desktop.centre.vocabulary import Cause, Mark, SessionStatus
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.gui import look
from lierre_desktop.gui.attendance.page import SHEETS
from lierre_desktop.gui.awaits import SHEETS_ITEM
from lierre_desktop.gui.components import Row
from lierre_desktop.gui.navigation import NavButton
from lierre_desktop.gui.preferences import Preferences

from .desk import CTRL, ENTER, TUESDAY, Centre, Desk
from .desk import furnished as furnished
from .desk import house as house

# Offscreen, popups ask the platform for what it can't do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Open = Callable[[], Desk]


@pytest.fixture(autouse=True)
def english() -> None:
    """Words are compared in English, their source."""
    i18n.set_language("en")


@pytest.fixture
def open_today(qtbot: QtBot, house: Centre, preferences: Preferences) -> Open:
    """Open the window on Today, once the test has prepared the day."""

    def opened() -> Desk:
        desk = Desk(qtbot, preferences)
        desk.open_today()
        return desk

    return opened


def filled(desk: Desk) -> list[str]:
    """The words of the filled buttons of the page."""
    return [each.text() for each in desk.buttons() if each.property("kind") == "primary"]


# -- the everyday gesture -----------------------------------------------------------------


def test_a_roll_call_of_twelve_with_two_absent_takes_five_gestures(
    open_today: Open, house: Centre
) -> None:
    desk = open_today()
    desk.key(ENTER)  # 1: the next gesture of the page has the keyboard
    desk.keys("4A")  # 2
    desk.keys("11A")  # 3
    desk.keys("T")  # 4
    desk.key(ENTER, CTRL)  # 5
    marks = house.marks(house.session)
    assert timetable.session(house.session).status is SessionStatus.HELD
    assert {name for name, mark in marks.items() if mark is Mark.ABSENT} == {"Ferreira", "Thill"}
    assert list(marks.values()).count(Mark.PRESENT) == 10


# -- the sentence -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("past", "later", "sentence"),
    [
        (0, 0, "Left to do: 1 session to enter."),
        (2, 0, "Left to do: 3 sessions to enter."),
        (1, 1, "Left to do: 2 sessions to enter and 1 sheet to print."),
        (0, 2, "Left to do: 1 session to enter and 2 sheets to print."),
    ],
)
def test_the_sentence_counts_what_is_left(
    open_today: Open, house: Centre, past: int, later: int, sentence: str
) -> None:
    for number in range(past):
        house.meet(house.couture, date(2026, 11, 2 + number))
    for number in range(later):
        house.meet(house.couture, TUESDAY, 14 + number, 15 + number)
    assert open_today().says(f"Hello. {sentence}")


def test_the_coordinator_is_greeted_by_her_first_name(open_today: Open, house: Centre) -> None:
    settings.save(replace(settings.load(), coordinator="Claire Humbert"))
    attendance.close(house.session, today=TUESDAY)
    assert open_today().says("Hello Claire. Everything is entered and printed.")


# -- the day ------------------------------------------------------------------------------


def test_each_session_offers_its_own_gesture(open_today: Open, house: Centre) -> None:
    held = house.meet(house.couture, TUESDAY, 7, 8)
    attendance.close(held, today=TUESDAY)
    printed = house.meet(house.couture, TUESDAY, 15, 16)
    sheets.register(sheets.draft([printed]), datetime(2026, 11, 9, 16, 0))
    house.meet(house.couture, TUESDAY, 17, 18)
    off = house.meet(house.couture, TUESDAY, 19, 20)
    sessions.cancel(off, Cause.VENUE)
    desk = open_today()
    for words in ("Held", "To enter", "Sheet 2026-0001", "Sheet to print"):
        assert desk.says(words)
    assert desk.says("Cancelled, 12 to be told")
    assert desk.says("in 3\u202fh\u202f40") and desk.says("over")
    assert filled(desk) == ["Enter attendance"]


def test_interviews_stand_among_the_sessions_by_the_clock(open_today: Open, house: Centre) -> None:
    house.meet(house.couture, TUESDAY, 15, 16)
    planned = InterviewData(
        participant_id=house.women[0], kind="SUIVI", day=TUESDAY, start=13 * 60 + 30
    )
    interviews.save(planned)
    desk = open_today()
    rows = desk.today.ui.day_card.findChildren(Row)
    assert [row.findChildren(QLabel)[0].text()[:2] for row in rows] == ["9:", "13", "15"]
    assert desk.says("2 sessions, 1 interview") and desk.says("in 2\u202fh\u202f10")
    desk.press("Open")
    assert desk.others["people"].asked == [house.women[0]]
    assert desk.others["people"].rows == [
        ("interview", interviews.of_participant(house.women[0])[0].id)
    ]


def test_what_waits_of_a_pathway_leads_to_its_row(open_today: Open, house: Centre) -> None:
    past = InterviewData(
        participant_id=house.women[0], kind="SUIVI", day=date(2026, 11, 9), start=9 * 60
    )
    number = interviews.save(past).id
    desk = open_today()
    next(each for each in desk.buttons() if each.text() == "Write up").click()
    assert desk.others["people"].asked == [house.women[0]]
    assert desk.others["people"].rows == [("interview", number)]


def test_a_line_for_several_opens_them_all_in_its_place(open_today: Open, house: Centre) -> None:
    past = InterviewData(participant_id=house.women[0], kind="SUIVI", start=9 * 60)
    days = [date(2026, 11, day) for day in (2, 3, 4, 5, 6)]
    numbers = [interviews.save(replace(past, day=day)).id for day in days]
    desk = open_today()
    title = "5 interviews to write up"
    opener = next(each for each in desk.buttons() if each.accessibleName() == f"See: {title}")
    opener.click()
    rows = [each for each in desk.buttons() if each.text() == "Write up"]
    assert len(rows) == 5 and rows[0].hasFocus()
    rows[2].click()
    assert desk.others["people"].rows == [("interview", numbers[2])]
    desk.open_today()
    rows = [each for each in desk.buttons() if each.text() == "Write up"]
    rows[0].setFocus()
    QTest.keyClick(rows[0], Qt.Key.Key_Escape)
    focused = QApplication.focusWidget()
    assert focused is not None and focused.accessibleName() == f"See: {title}"
    assert "Write up" not in [each.text() for each in desk.buttons()]


def test_the_whole_line_leads_where_its_button_does(open_today: Open, house: Centre) -> None:
    desk = open_today()
    row = desk.today.ui.day_card.findChildren(Row)[0]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert desk.attendance.roll.session_id == house.session


def test_only_one_button_is_filled(open_today: Open, house: Centre) -> None:
    attendance.close(house.session, today=TUESDAY)
    house.meet(house.couture, date(2026, 11, 5))
    house.meet(house.couture, date(2026, 11, 6))
    assert filled(open_today()) == ["Enter"]


def test_past_sessions_come_nearest_first_and_the_rest_is_counted(
    open_today: Open, house: Centre
) -> None:
    for day in range(1, 8):
        house.meet(house.couture, date(2026, 10, day))
    desk = open_today()
    leads = [line for line in desk.lines() if "Oct" in line]
    assert leads[:5] == [i18n.short_day(date(2026, 10, day)) for day in (7, 6, 5, 4, 3)]
    assert desk.says("7 past sessions")
    assert desk.says("and 2 others, since")
    desk.press("See all")
    assert len(desk.attendance.sessions.cards) == 8


def test_the_sheets_of_the_day_are_printed_together(
    open_today: Open, house: Centre, tmp_path: Path
) -> None:
    later = house.meet(house.couture, TUESDAY, 15, 16)
    desk = open_today()
    desk.window.activateWindow()
    desk.today.print_()
    desk.save_preview(tmp_path / "sheets.pdf")
    assert [bool(sheets.of_session(each)) for each in (later, house.session)] == [True, False]
    assert desk.says("Sheet 2026-0001")
    desk.today.print_()
    desk.save_preview(tmp_path / "sheets.pdf")
    assert sheets.of_session(house.session)[0].number == "2026-0002"


def test_the_time_left_stays_true_and_the_keyboard_stays(open_today: Open, house: Centre) -> None:
    house.meet(house.couture, TUESDAY, 15, 16)
    desk = open_today()
    desk.button("Print").setFocus()
    assert desk.says("in 3\u202fh\u202f40")
    desk.now = datetime(2026, 11, 10, 12, 0)
    desk.today.reload()
    assert desk.says("in 3\u202fh")
    assert desk.focused() is desk.button("Print")


# -- what waits ---------------------------------------------------------------------------


def test_clashes_places_and_sheets_wait(open_today: Open, house: Centre) -> None:
    small = house.workshop("Relaxation", "wellbeing", capacity=1)
    olena = house.person("Tkatchenko", "Olena")
    enrolments.enrol(olena, small, date(2026, 10, 1), force_waiting=True)
    enrolments.enrol(house.women[0], house.workshop("FLE"), date(2026, 9, 1))
    past = house.meet(house.couture, date(2026, 11, 3))
    sheets.register(sheets.draft([past]), datetime(2026, 11, 2, 16, 0))
    house.meet(small, date(2026, 11, 13), 14, 16)
    house.meet(house.couture, date(2026, 11, 13), 15, 17)
    desk = open_today()
    assert desk.says("Espace adultes: two sessions at once")
    assert desk.says("1 free place: Relaxation")
    assert desk.says("Olena Tkatchenko has waited since")
    assert desk.says("1 sheet hasn’t come back")
    desk.press("Enrol: 1 free place: Relaxation")
    assert desk.others["people"].asked == [olena]


def test_a_sheet_that_came_back_waits_to_be_entered(open_today: Open, house: Centre) -> None:
    past = house.meet(house.couture, date(2026, 11, 3))
    sheets.register(sheets.draft([past]), datetime(2026, 11, 2, 16, 0))
    sheets.mark_returned(sheets.of_session(past)[0].id)
    desk = open_today()
    desk.press("Enter: 1 sheet come back waits to be entered")
    assert desk.attendance.roll.session_id == past


def test_sheets_not_come_back_lead_to_the_register(open_today: Open, house: Centre) -> None:
    past = house.meet(house.couture, date(2026, 11, 3))
    sheets.register(sheets.draft([past]), datetime(2026, 11, 2, 16, 0))
    desk = open_today()
    desk.press("See: 1 sheet hasn’t come back")
    assert desk.attendance.register.isVisible()
    assert SHEETS_ITEM == SHEETS


def test_nothing_waits_on_a_quiet_day(open_today: Open) -> None:
    assert open_today().says("Nothing awaits you for the moment.")


def test_names_are_masked_in_discreet_mode(open_today: Open, house: Centre) -> None:
    small = house.workshop("Relaxation", "wellbeing", capacity=1)
    olena = house.person("Tkatchenko", "Olena")
    enrolments.enrol(olena, small, date(2026, 10, 1), force_waiting=True)
    look.set_discreet(True)
    desk = open_today()
    look.set_discreet(True)
    desk.today.refresh()
    assert desk.says("O. T. has waited since")
    assert not desk.says("Tkatchenko")


# -- the days ahead, closed days, an empty centre -----------------------------------------


def test_the_days_ahead_show_closures_and_cancellations(open_today: Open, house: Centre) -> None:
    thursday = house.meet(house.couture, date(2026, 11, 12))
    sessions.cancel(thursday, Cause.FACILITATOR)
    friday = house.meet(house.couture, date(2026, 11, 13), 14, 16)
    desk = open_today()
    assert desk.says("Public holiday, Armistice: the centre is closed")
    assert desk.says("Cancelled, 12 to be told")
    assert desk.says("Until the end of the week")
    desk.press("Couture, 14:00")
    assert desk.others["week"].asked == [friday]


def test_a_public_holiday_says_so(open_today: Open, house: Centre) -> None:
    desk = open_today()
    desk.now = datetime(2026, 11, 11, 9, 0)
    desk.today.reload()
    assert desk.says("Public holiday, Armistice: the centre is closed")
    assert "Print today’s sheets" not in [each.text() for each in desk.buttons()]


def test_a_day_without_session_says_so(open_today: Open, house: Centre) -> None:
    desk = open_today()
    desk.now = datetime(2026, 11, 12, 9, 0)
    desk.today.reload()
    assert desk.says("No session today.")


def test_an_empty_centre_says_what_to_do_first(
    qtbot: QtBot, centre: OpenCentre, preferences: Preferences
) -> None:
    desk = Desk(qtbot, preferences)
    desk.open_today()
    assert desk.says("Your centre is ready")
    assert filled(desk) == ["Create the workshops"]
    desk.press("Add someone")
    assert desk.others["people"].asked == [0]


def test_workshops_without_people_ask_for_people(
    qtbot: QtBot, centre: OpenCentre, preferences: Preferences
) -> None:
    Centre.workshop("Couture")
    desk = Desk(qtbot, preferences)
    desk.open_today()
    assert desk.says("Nobody is noted yet")


def test_the_right_column_goes_under_where_it_is_narrow(
    qtbot: QtBot, house: Centre, preferences: Preferences
) -> None:
    desk = Desk(qtbot, preferences, width=910)
    page = desk.open_today()
    assert desk.window.width() == 910
    assert page.ui.awaits_card.mapTo(page, page.ui.awaits_card.rect().topLeft()).x() == (
        page.ui.day_card.mapTo(page, page.ui.day_card.rect().topLeft()).x()
    )


def test_arrows_in_the_sidebar_stay_there(open_today: Open, house: Centre) -> None:
    desk = open_today()
    entry = desk.window.findChildren(NavButton)[2]
    entry.setFocus()
    desk.window.go("attendance")
    assert desk.focused() is entry
    desk.window.go("today")
    assert desk.focused() is entry


def test_a_mark_elsewhere_is_seen_here(open_today: Open, house: Centre) -> None:
    desk = open_today()
    desk.press("Enter attendance")
    attendance.record(house.session, [MarkEntry(house.women[0], Mark.PRESENT)], today=TUESDAY)
    desk.window.go("today")
    desk.today.refresh()
    QApplication.processEvents()
    assert desk.says("Roll call begun")
