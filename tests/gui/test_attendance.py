"""The roll call with real keys and clicks: what is entered, kept, refused and said."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre import attendance, programme, sessions, sheets, timetable
from lierre_desktop.centre.attendance import MarkEntry
from lierre_desktop.centre.participants import ParticipantData, get
from lierre_desktop.centre.people import people
from lierre_desktop.centre.sessions import SessionData
from lierre_desktop.centre.vocabulary import Audience, Cause, Gender, Mark, Reason, SessionStatus
from lierre_desktop.gui import look
from lierre_desktop.gui.attendance import words
from lierre_desktop.gui.attendance.minutes import read_early, read_late
from lierre_desktop.gui.attendance.newcomer import split_name
from lierre_desktop.gui.attendance.roll_delegate import key_rects
from lierre_desktop.gui.attendance.roll_list import RollList
from lierre_desktop.gui.attendance.roll_model import KEYS, NAME, STATE
from lierre_desktop.gui.preferences import Preferences

from .desk import CTRL, ENTER, NOW, TUESDAY, Centre, Desk
from .desk import furnished as furnished
from .desk import house as house
from .hands import offered

# Offscreen, popups ask the platform for what it can't do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
P, R, E, A = Mark.PRESENT, Mark.LATE, Mark.EXCUSED, Mark.ABSENT


@pytest.fixture(autouse=True)
def english() -> None:
    """Words are compared in English, their source."""
    i18n.set_language("en")


@pytest.fixture
def desk(qtbot: QtBot, house: Centre, preferences: Preferences) -> Desk:
    """The window, on the roll call of Couture."""
    desk = Desk(qtbot, preferences)
    desk.open_roll(house.session)
    return desk


def roll_list(desk: Desk) -> RollList:
    return desk.attendance.roll.ui.roll_list


def current(desk: Desk) -> str:
    """The last name on the current line."""
    line = roll_list(desk).line
    assert line is not None
    return line.row.last_name


def cell(desk: Desk, row: int, column: int) -> str:
    """What a screen reader says of a cell."""
    model = roll_list(desk).roll_model
    return str(model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))


# -- marks by keyboard --------------------------------------------------------------------


def test_each_key_is_kept_at_once(desk: Desk, house: Centre) -> None:
    assert current(desk) == "Arslan"
    desk.keys("p")
    assert house.marks(house.session)["Arslan"] is P
    desk.key(Key.Key_Down)
    desk.keys("A")
    assert house.marks(house.session)["Benali"] is A
    desk.key(Key.Key_Delete)
    assert house.marks(house.session)["Benali"] is None
    assert house.marks(house.session)["Arslan"] is P
    assert desk.says("Saved at")


def test_figures_go_to_a_line_and_enter_to_who_is_left(desk: Desk, house: Centre) -> None:
    desk.keys("4a")
    assert current(desk) == "Ferreira"
    desk.keys("11")
    assert current(desk) == "Thill"
    desk.keys("a")
    desk.key(ENTER)
    assert current(desk) == "Wojcik"
    desk.keys("p")
    desk.key(ENTER)
    assert current(desk) == "Arslan"
    desk.keys("99")
    assert current(desk) == "Munteanu"


def test_the_rest_is_present_without_touching_what_was_entered(desk: Desk, house: Centre) -> None:
    desk.keys("2A3E")
    desk.keys("T")
    marks = house.marks(house.session)
    assert (marks["Benali"], marks["Dumitrescu"]) == (A, E)
    assert [mark for mark in marks.values() if mark is P] == [P] * 10
    assert desk.says("10 people marked present.")
    desk.press("Undo")
    marks = house.marks(house.session)
    assert [mark for mark in marks.values() if mark is not None] == [A, E]
    desk.keys("TT")
    assert desk.says("Everyone is entered already.")


def test_letters_never_search_a_name(desk: Desk) -> None:
    desk.keys("w")
    assert current(desk) == "Arslan"
    roll_list(desk).keyboardSearch("wojcik")
    assert current(desk) == "Arslan"


def test_a_key_can_be_clicked(desk: Desk, house: Centre) -> None:
    view = roll_list(desk)
    place = view.visualRect(view.roll_model.index(6, KEYS))
    QTest.mouseClick(view.viewport(), LEFT, pos=key_rects(place)[A].center())
    assert house.marks(house.session)["Kowalczyk"] is A
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(place.right() - 1, place.center().y()))
    assert list(house.marks(house.session).values()).count(None) == 11


def test_what_is_drawn_is_also_said(desk: Desk, house: Centre) -> None:
    attendance.record(house.session, [MarkEntry(house.women[0], R, 20)], today=TUESDAY)
    desk.attendance.refresh()
    assert cell(desk, 0, NAME) == "1, ARSLAN Zeynep, Late, arrival at 9:20"
    assert (cell(desk, 0, KEYS), cell(desk, 0, STATE)) == ("R", "Late, arrival at 9:20")
    assert cell(desk, 1, KEYS) == "nothing entered"


def test_names_are_masked_in_discreet_mode(desk: Desk) -> None:
    look.set_discreet(True)
    desk.attendance.refresh()
    assert cell(desk, 0, NAME).startswith("1, A. Z.,")


# -- minutes and reasons ------------------------------------------------------------------


def test_a_late_arrival_is_typed_in_the_line(desk: Desk, house: Centre) -> None:
    desk.keys("3R")
    assert house.marks(house.session)["Dumitrescu"] is None
    desk.keys("20")
    desk.key(ENTER)
    row = house.rows(house.session)["Dumitrescu"]
    assert (row.mark, row.late_minutes, row.early_minutes) == (R, 20, 0)
    assert current(desk) == "Ferreira"
    desk.keys("R")
    desk.key(Key.Key_Tab)
    desk.keys("10h45")
    desk.key(ENTER)
    row = house.rows(house.session)["Ferreira"]
    assert (row.mark, row.late_minutes, row.early_minutes) == (R, 0, 15)
    assert cell(desk, 3, STATE) == "Left early, departure at 10:45"


def test_minutes_outside_the_session_are_refused(desk: Desk, house: Centre) -> None:
    desk.keys("R8h")
    desk.key(ENTER)
    assert desk.says("The session goes from")
    assert house.marks(house.session)["Arslan"] is None
    desk.key(Key.Key_Escape)
    desk.keys("P")
    assert house.marks(house.session)["Arslan"] is P


def test_minutes_typed_are_kept_when_the_keyboard_leaves(desk: Desk, house: Centre) -> None:
    desk.keys("R15")
    roll_list(desk).setFocus()
    assert house.rows(house.session)["Arslan"].late_minutes == 15
    desk.keys("2R")
    roll_list(desk).setFocus()
    assert house.marks(house.session)["Benali"] is None


@pytest.mark.parametrize(
    ("late", "early", "expected"),
    [("20", "", (20, 0)), ("9h20", "10:30", (20, 30)), ("930", "5 min", (30, 5)), ("", "", (0, 0))],
)
def test_hours_and_minutes_mean_the_same(
    house: Centre, late: str, early: str, expected: tuple[int, int]
) -> None:
    card = timetable.session(house.session)
    assert (read_late(late, card), read_early(early, card)) == expected


def test_an_excuse_may_have_a_reason(desk: Desk, house: Centre) -> None:
    desk.keys("5E")
    assert house.rows(house.session)["Kaya"].mark is E
    assert house.rows(house.session)["Kaya"].reason is None
    desk.keys("2")
    assert house.rows(house.session)["Kaya"].reason is Reason.CHILD
    assert current(desk) == "Kaya"
    desk.key(ENTER)
    desk.keys("E")
    desk.key(ENTER)
    desk.keys("1")
    assert house.rows(house.session)["Khelifi"].reason is None
    assert current(desk) == "Arslan"


def test_a_reason_can_be_clicked(desk: Desk, house: Centre) -> None:
    desk.keys("E")
    desk.press("Transport")
    assert house.rows(house.session)["Arslan"].reason is Reason.TRANSPORT


# -- people who come in -------------------------------------------------------------------


def test_someone_known_walks_in(desk: Desk, house: Centre) -> None:
    olena = house.person("Tkatchenko", "Olena", gender=Gender.WOMAN)
    desk.key(Key.Key_Insert)
    desk.keys("olena")
    desk.key(ENTER)
    row = house.rows(house.session)["Tkatchenko"]
    assert (row.participant_id, row.mark, row.walk_in) == (olena, P, True)
    assert current(desk) == "Tkatchenko"
    assert "Came without enrolment" in cell(desk, 12, NAME)
    desk.key(Key.Key_Delete)
    assert "Tkatchenko" not in house.rows(house.session)


def test_someone_on_the_roll_is_only_found(desk: Desk, house: Centre) -> None:
    desk.attendance.find_here()
    desk.keys("reit")
    edit = desk.attendance.roll.ui.walk_in_bar.edit
    assert edit.shown[0] == "REITER Josiane · on the list already, no. 10"
    desk.key(ENTER)
    assert current(desk) == "Reiter"
    assert len(house.rows(house.session)) == 12


def test_someone_new_is_made_and_noted_present(desk: Desk, house: Centre) -> None:
    desk.key(Key.Key_Insert)
    desk.keys("tkatchenko olena")
    desk.key(ENTER)
    assert desk.says("Someone new")
    desk.press("Woman")
    desk.press("Add to the list")
    row = house.rows(house.session)["tkatchenko"]
    assert (row.first_name, row.gender, row.mark, row.walk_in) == ("olena", Gender.WOMAN, P, True)
    assert current(desk) == "tkatchenko"


def test_a_newcomer_who_is_known_is_recognised(desk: Desk, house: Centre) -> None:
    known = house.person("Tkatchenko", "Olena")
    form = desk.attendance.roll.newcomer
    desk.key(Key.Key_Insert)
    desk.keys("tkachenko olena")
    desk.key(ENTER)
    assert form.data == ParticipantData(last_name="tkachenko", first_name="olena")
    desk.press("It’s the same person")
    assert house.rows(house.session)["Tkatchenko"].participant_id == known
    assert len(people(TUESDAY)) == 13


def test_a_newcomer_without_a_name_is_refused(desk: Desk, house: Centre) -> None:
    desk.key(Key.Key_Insert)
    desk.keys("x")
    desk.key(ENTER)
    form = desk.attendance.roll.newcomer
    form.ui.last_name_edit.clear()
    form.ui.first_name_edit.setText("a" * 300)
    desk.press("Add to the list")
    assert desk.says("Too long")
    assert len(people(TUESDAY)) == 12


def test_a_man_in_a_workshop_for_women_leaves_nothing_behind(
    qtbot: QtBot, house: Centre, preferences: Preferences
) -> None:
    women_only = house.workshop("Paroles", audience=Audience.WOMEN)
    desk = Desk(qtbot, preferences)
    desk.open_roll(house.meet(women_only, TUESDAY, 8, 9))
    desk.key(Key.Key_Insert)
    desk.keys("Martin Paul")
    desk.key(ENTER)
    desk.press("Man")
    desk.press("Add to the list")
    assert len(people(TUESDAY)) == 12
    assert desk.says("women")


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("tkatchenko olena", ("tkatchenko", "olena")),
        ("Olena TKATCHENKO", ("TKATCHENKO", "Olena")),
        ("DE SOUSA Maria", ("DE SOUSA", "Maria")),
        ("olena", ("olena", "")),
        ("", ("", "")),
    ],
)
def test_names_are_read_out_of_what_was_typed(typed: str, names: tuple[str, str]) -> None:
    assert split_name(typed) == names


# -- note, sheet, closing -----------------------------------------------------------------


def test_the_note_is_kept_when_its_field_is_left(desk: Desk, house: Centre) -> None:
    note = desk.attendance.roll.ui.roll_side.ui.note_edit
    note.setFocus()
    desk.keys("Sacs finis")
    desk.attendance.refresh()
    assert note.toPlainText() == "Sacs finis"
    roll_list(desk).setFocus()
    assert timetable.session(house.session).note == "Sacs finis"


def test_leaving_the_page_keeps_the_note(desk: Desk, house: Centre) -> None:
    desk.attendance.roll.ui.roll_side.ui.note_edit.setFocus()
    desk.keys("Samira a aidé".replace("é", "e"))
    desk.window.go("week")
    assert timetable.session(house.session).note == "Samira a aide"


def test_a_note_that_is_too_long_is_refused_beside_it(desk: Desk, house: Centre) -> None:
    note = desk.attendance.roll.ui.roll_side.ui.note_edit
    note.setFocus()
    note.setPlainText("x" * 5001)
    roll_list(desk).setFocus()
    assert desk.says("Too long")
    assert timetable.session(house.session).note == ""


def test_closing_locks_and_leaves_nobody_present(desk: Desk, house: Centre) -> None:
    desk.keys("1P2A")
    assert desk.says("10 people remain to be entered.")
    desk.key(ENTER, CTRL)
    assert timetable.session(house.session).status is SessionStatus.HELD
    assert list(house.marks(house.session).values()).count(None) == 10
    desk.keys("5P")
    assert house.marks(house.session)["Kaya"] is None
    assert desk.says("Correct a mark")


def test_a_roll_without_anyone_says_what_can_be_done(
    qtbot: QtBot, house: Centre, preferences: Preferences
) -> None:
    empty = house.meet(house.workshop("Relaxation", "wellbeing"), date(2026, 11, 3))
    desk = Desk(qtbot, preferences)
    desk.open_roll(empty)
    assert desk.says("Nobody is expected. Add those who came")
    desk.key(ENTER, CTRL)
    assert timetable.session(empty).status is SessionStatus.HELD


def test_after_closing_the_next_session_is_offered(
    qtbot: QtBot, house: Centre, preferences: Preferences
) -> None:
    earlier = house.meet(house.couture, date(2026, 11, 3))
    desk = Desk(qtbot, preferences)
    desk.open_roll(house.session)
    desk.key(ENTER, CTRL)
    QTest.mouseClick(offered(desk.window.toast)[0], LEFT)
    assert desk.attendance.roll.session_id == earlier


def test_a_correction_asks_why_and_keeps_what_was(desk: Desk, house: Centre) -> None:
    desk.keys("4A")
    desk.key(ENTER, CTRL)
    desk.keys("4E")
    assert desk.says("Until now: Absent")
    desk.key(ENTER)
    assert desk.says("Say why")
    assert house.marks(house.session)["Ferreira"] is A
    desk.keys("Certificate")
    desk.key(ENTER)
    assert house.marks(house.session)["Ferreira"] is E
    kept = attendance.corrections(house.session)[0]
    assert (kept.why, kept.author) == ("Certificate", "Claire Humbert")
    assert kept.before is not None and kept.before.mark is A
    assert desk.says("Maria Ferreira: Absent → Excused")
    assert desk.says("Claire Humbert")


def test_someone_forgotten_is_added_by_a_correction(desk: Desk, house: Centre) -> None:
    house.person("Tkatchenko", "Olena")
    desk.key(ENTER, CTRL)
    desk.key(Key.Key_Insert)
    desk.keys("olena")
    desk.key(ENTER)
    assert desk.says("Until now: Not on the list")
    desk.keys("Forgotten")
    desk.key(ENTER)
    assert house.marks(house.session)["Tkatchenko"] is P


def test_a_sheet_comes_back_and_is_printed_only_when_saved(
    desk: Desk, house: Centre, tmp_path: Path
) -> None:
    desk.press("Print the sheet")
    assert sheets.of_session(house.session) == []
    assert desk.save_preview(tmp_path / "sheet.pdf").startswith(b"%PDF")
    number = sheets.of_session(house.session)[0].number
    assert desk.says(f"Sheet no. {number}")
    desk.press("Mark as come back signed")
    assert sheets.of_session(house.session)[0].returned_at is not None


# -- days to come, cancelled sessions -----------------------------------------------------


def test_a_coming_session_takes_excuses_only(desk: Desk, house: Centre) -> None:
    coming = house.meet(house.couture, date(2026, 11, 17))
    desk.open_roll(coming)
    desk.keys("1P")
    assert desk.says("only an excuse can be entered")
    desk.keys("2E")
    marks = house.marks(coming)
    assert (marks["Arslan"], marks["Benali"]) == (None, E)
    assert "Close the session" not in [each.text() for each in desk.buttons()]


def test_someone_is_invited_to_a_coming_session(desk: Desk, house: Centre) -> None:
    house.person("Tkatchenko", "Olena")
    coming = house.meet(house.couture, date(2026, 11, 17))
    desk.open_roll(coming)
    desk.key(Key.Key_Insert)
    desk.keys("olena")
    desk.key(ENTER)
    row = house.rows(coming)["Tkatchenko"]
    assert (row.mark, row.walk_in, row.enrolled) == (None, False, False)
    desk.key(Key.Key_Delete)
    assert "Tkatchenko" not in house.rows(coming)


def test_a_cancelled_session_takes_nothing(desk: Desk, house: Centre) -> None:
    coming = house.meet(house.couture, date(2026, 11, 17))
    sessions.cancel(coming, Cause.FACILITATOR)
    desk.open_roll(coming)
    desk.keys("PT")
    desk.key(ENTER, CTRL)
    assert set(house.marks(coming).values()) == {None}
    assert timetable.session(coming).status is SessionStatus.CANCELLED
    assert desk.says("facilitator absent")


@pytest.mark.parametrize("way", ["sidebar", "back"])
def test_the_roll_of_a_session_gone_to_the_bin_gives_way_to_the_list(
    desk: Desk, house: Centre, way: str
) -> None:
    desk.window.go("week")
    desk.window.announce_done(sessions.remove(house.session))
    if way == "back":
        desk.key(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    else:
        desk.window.go("attendance", house.session)
    assert desk.attendance.sessions.isVisible()
    assert desk.says("Everything is entered")


def test_taking_back_a_session_leaves_its_roll(desk: Desk, house: Centre) -> None:
    added = sessions.add(SessionData(house.couture, TUESDAY, 14 * 60, 16 * 60, house.venue))
    desk.window.announce_done(added)
    desk.open_roll(added.id)
    desk.key(Key.Key_Z, CTRL)
    assert desk.attendance.sessions.isVisible()


def test_a_session_can_be_closed_from_its_first_minute(desk: Desk, house: Centre) -> None:
    desk.now = datetime(2026, 11, 10, 8, 50)
    desk.attendance.refresh()
    assert not desk.button("Close the session").isEnabled()
    desk.now = NOW
    desk.attendance.refresh()
    assert desk.button("Close the session").isEnabled()


# -- words, room, languages ---------------------------------------------------------------


def test_absences_in_a_row_are_counted(desk: Desk, house: Centre) -> None:
    earlier = house.meet(house.couture, date(2026, 11, 3))
    attendance.record(earlier, [MarkEntry(house.women[9], A)], today=TUESDAY)
    attendance.close(earlier, today=TUESDAY)
    desk.keys("10A")
    assert cell(desk, 9, STATE) == "Absent, absence number 2 in a row"


def test_a_person_with_only_her_own_script_is_named(house: Centre) -> None:
    nino = house.person("", "", own_script="ნინო ბერიძე")
    assert words.list_name(get(nino)) == "ნინო ბერიძე"
    look.set_discreet(True)
    assert words.list_name(get(nino)) == "ნ."


def test_sixty_people_and_a_long_name(desk: Desk, house: Centre) -> None:
    crowd = house.workshop("Fête")
    big = house.meet(crowd, TUESDAY, 8, 9)
    for number in range(59):
        who = house.person(f"Nom{number:02d}", "Prénom")
        attendance.add_walk_in(big, who, today=TUESDAY)
    long = house.person("N" * 120, "P" * 120)
    attendance.add_walk_in(big, long, today=TUESDAY)
    desk.open_roll(big)
    desk.keys("60A")
    assert house.marks(big)["Nom58"] is A
    assert desk.window.width() == 1366


def test_a_venue_of_one_long_word_does_not_widen_the_window(
    qtbot: QtBot, house: Centre, preferences: Preferences
) -> None:
    name = "W" * 120
    long = programme.save_venue(programme.VenueData(name=name)).id
    hours = (14 * 60, 16 * 60)
    session = sessions.add(SessionData(house.couture, TUESDAY, *hours, long)).id
    desk = Desk(qtbot, preferences, width=910)
    head = desk.open_roll(session).roll.ui.roll_head
    assert desk.window.width() == 910
    assert head.minimumSizeHint().width() < 910
    said = next(each for each in head.findChildren(QLabel) if "WW" in each.text())
    assert name in said.text().replace("\u200b", ""), "it goes on below, whole"
    assert said.height() >= said.heightForWidth(said.width())


def test_where_it_is_narrow_the_note_takes_turns_with_the_list(
    qtbot: QtBot, house: Centre, preferences: Preferences
) -> None:
    desk = Desk(qtbot, preferences, width=910)
    roll = desk.open_roll(house.session).roll
    assert roll.ui.list_card.isVisible() and not roll.ui.roll_side.isVisible()
    desk.press("Note and sheet")
    assert roll.ui.roll_side.isVisible() and not roll.ui.list_card.isVisible()
    desk.press("Back to the list")
    assert roll.ui.list_card.isVisible()
    assert desk.window.width() == 910
    desk.press("Close the session")
    assert timetable.session(house.session).status is SessionStatus.HELD


def test_another_language_changes_the_roll_call_at_once(desk: Desk) -> None:
    i18n.set_language("fr")
    page = desk.attendance
    page.retranslate()
    page.reload()
    QApplication.processEvents()
    assert page.title == i18n._("Attendance")
    head = roll_list(desk).roll_model.headerData(NAME, Qt.Orientation.Horizontal)
    assert head == i18n._("Name")
