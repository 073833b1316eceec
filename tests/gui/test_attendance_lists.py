"""Choosing a session, the month grid and the register of sheets, with real keys and clicks."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre import attendance, enrolments, sessions, sheets, timetable
from lierre_desktop.centre.attendance import MarkEntry
from lierre_desktop.centre.vocabulary import Cause, Mark, SessionStatus
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.gui.attendance.grid_table import GridTable
from lierre_desktop.gui.attendance.page import GRID_VIEW, SHEETS, SHEETS_VIEW
from lierre_desktop.gui.attendance.printing import preview_sheets
from lierre_desktop.gui.attendance.session_list import AROUND, DAY
from lierre_desktop.gui.attendance.sheet_register import ALL
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.preview import PreviewWindow

from .desk import CTRL, ENTER, TUESDAY, Centre, Desk
from .desk import furnished as furnished
from .desk import house as house

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
    """The window over the desk's centre."""
    return Desk(qtbot, preferences)


# -- choosing a session -------------------------------------------------------------------


def test_what_is_left_to_enter_comes_first(desk: Desk, house: Centre) -> None:
    earlier = house.meet(house.couture, date(2026, 9, 8))
    desk.window.go("attendance")
    page = desk.attendance
    assert desk.says("2 sessions to enter")
    assert [card.id for card in page.sessions.cards] == [house.session, earlier]
    page.sessions.focus_list()
    desk.key(Key.Key_Down)
    desk.key(ENTER)
    assert page.roll.session_id == earlier
    desk.press("Sessions")
    assert page.sessions.isVisible()


def test_sessions_are_found_by_day_and_workshop(desk: Desk, house: Centre) -> None:
    fle = house.workshop("FLE", "french")
    coming = house.meet(fle, date(2026, 11, 13))
    desk.window.go("attendance")
    choice = desk.attendance.sessions
    assert [card.id for card in choice.cards] == [house.session]
    desk.press("Recent and coming")
    assert [card.id for card in choice.cards] == [coming, house.session]
    choice.ui.workshop_chip.choose(str(house.couture))
    assert [card.id for card in choice.cards] == [house.session]
    choice.ui.workshop_chip.choose("")
    desk.press("A day")
    assert choice.ui.day_edit.day == TUESDAY
    choice.ui.day_edit.setText("13/11/2026")
    assert [card.id for card in choice.cards] == [coming]
    assert choice.ui.span_segments.key == DAY


def test_once_everything_is_entered_the_list_says_so(desk: Desk, house: Centre) -> None:
    attendance.close(house.session, today=TUESDAY)
    desk.window.go("attendance")
    assert desk.says("Every session is entered")
    desk.press("See recent and coming sessions")
    assert desk.attendance.sessions.ui.span_segments.key == AROUND
    assert [card.id for card in desk.attendance.sessions.cards] == [house.session]


# -- the month grid -----------------------------------------------------------------------


def grid(desk: Desk) -> GridTable:
    """The grid of Couture in November, its current cell at Tuesday 10."""
    desk.window.go("attendance")
    desk.press("Month grid")
    table = desk.attendance.grid.ui.grid_table
    days = [card.day for card in table.grid_model.sessions]
    table.go_to(0, days.index(TUESDAY))
    table.setFocus()
    return table


def test_the_grid_is_entered_with_the_same_keys(desk: Desk, house: Centre) -> None:
    grid(desk)
    desk.keys("P")
    desk.key(ENTER)
    desk.keys("A")
    desk.key(Key.Key_Down)
    desk.keys("E")
    desk.key(Key.Key_Down)
    desk.keys("R30")
    desk.key(ENTER)
    rows = house.rows(house.session)
    assert [rows[name].mark for name in ("Arslan", "Benali", "Dumitrescu", "Ferreira")] == [
        P,
        A,
        E,
        R,
    ]
    assert rows["Ferreira"].late_minutes == 30
    desk.key(Key.Key_Up)
    desk.key(Key.Key_Delete)
    assert house.marks(house.session)["Ferreira"] is None
    desk.keys("T")
    assert list(house.marks(house.session).values()).count(P) == 10
    assert desk.says("the rest is marked present")


def test_a_click_goes_round_the_marks(desk: Desk, house: Centre) -> None:
    table = grid(desk)
    place = table.visualRect(table.grid_model.index(1, table.currentIndex().column())).center()
    seen = []
    for _click in range(4):
        QTest.mouseClick(table.viewport(), LEFT, pos=place)
        seen.append(house.marks(house.session)["Benali"])
    assert seen == [P, A, E, None]


def test_totals_stand_in_the_heads(desk: Desk, house: Centre) -> None:
    attendance.record(house.session, [MarkEntry(house.women[0], P)], today=TUESDAY)
    model = grid(desk).grid_model
    assert (model.by_session[0].short, model.by_person[0].short) == ("1 / 12", "1 / 1")
    spoken = model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "ARSLAN Zeynep, 1 presence out of 1"
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"ARSLAN Zeynep, {i18n.day_and_month(TUESDAY)}, Present"


def test_a_closed_column_is_locked_and_leads_to_its_roll(desk: Desk, house: Centre) -> None:
    table = grid(desk)
    desk.keys("P")
    desk.key(ENTER, CTRL)
    assert timetable.session(house.session).status is SessionStatus.HELD
    table.setFocus()
    desk.keys("A")
    assert house.marks(house.session)["Arslan"] is P
    assert desk.says("is closed: open it to correct")
    desk.press("Open the session")
    assert desk.attendance.roll.session_id == house.session


def test_cancelled_coming_and_unexpected_cells_are_explained(desk: Desk, house: Centre) -> None:
    off = house.meet(house.couture, date(2026, 11, 17))
    sessions.cancel(off, Cause.VENUE)
    house.meet(house.couture, date(2026, 11, 24))
    late_comer = house.person("Aaa", "Ana")
    enrolments.enrol(late_comer, house.couture, date(2026, 11, 20))
    table = grid(desk)
    desk.keys("P")
    assert desk.says("isn’t expected on")
    table.go_to(1, 1)
    desk.keys("P")
    assert desk.says("has no roll call: room not available")
    table.go_to(1, 2)
    desk.keys("P")
    assert desk.says("only an excuse can be entered")
    desk.keys("E")
    coming = table.grid_model.sessions[2].id
    assert house.marks(coming)["Arslan"] is E


def test_the_months_sheet_is_printed(desk: Desk, house: Centre, tmp_path: Path) -> None:
    grid(desk)
    desk.press("Print the month’s sheet")
    desk.save_preview(tmp_path / "month.pdf")
    assert sheets.of_session(house.session)[0].kind is sheets.SheetKind.MONTH


def test_another_month_or_workshop_may_be_empty(desk: Desk, house: Centre) -> None:
    fle = house.workshop("FLE", "french")
    grid(desk)
    desk.press("Next month")
    assert desk.says("No session this month")
    assert desk.says(i18n.month_and_year(date(2026, 12, 1)))
    desk.press("Previous month")
    house.meet(fle, TUESDAY, 14, 16)
    desk.attendance.grid.show_month(fle, TUESDAY)
    assert desk.says("Nobody is enrolled this month")


def test_the_roll_leads_to_its_months_grid(desk: Desk, house: Centre) -> None:
    desk.open_roll(house.session)
    desk.press("Month grid")
    table = desk.attendance.grid.ui.grid_table
    assert table.isVisible()
    assert table.grid_model.sessions[table.currentIndex().column()].id == house.session


def test_a_grid_without_workshops_says_where_they_are_made(
    qtbot: QtBot, centre: OpenCentre, preferences: Preferences
) -> None:
    desk = Desk(qtbot, preferences)
    desk.window.go("attendance")
    desk.press("Month grid")
    assert desk.says("No workshop yet")


# -- the register of sheets ---------------------------------------------------------------


def printed(session_id: int, day: date = date(2026, 11, 2)) -> str:
    """Print a session's sheet; its number."""
    at = datetime(day.year, day.month, day.day, 16)
    return sheets.register(sheets.draft([session_id], today=day), at)[0].number


def test_nothing_has_come_back_when_nothing_was_printed(desk: Desk, house: Centre) -> None:
    desk.window.go("attendance", SHEETS)
    assert desk.says("No sheet printed yet")
    assert not desk.says("Every sheet has come back")


def test_sheets_come_back_with_enter(desk: Desk, house: Centre) -> None:
    earlier = house.meet(house.couture, date(2026, 11, 3))
    first, second = printed(earlier), printed(house.session)
    coming = house.meet(house.couture, date(2026, 11, 17))
    printed(coming)
    desk.window.go("attendance", SHEETS)
    register = desk.attendance.register
    shown = [line.number for line in register.lines]
    assert shown == [second, first]
    register.focus_list()
    desk.key(ENTER)
    assert sheets.of_session(house.session)[0].returned_at is not None
    assert [line.number for line in register.lines] == [first]
    desk.press("Mark as come back signed")
    assert desk.says("Every sheet has come back")
    desk.press("All of the season")
    assert len(register.lines) == 3
    assert register.ui.which_segments.key == ALL


def test_a_sheet_printed_again_keeps_its_number(desk: Desk, house: Centre, tmp_path: Path) -> None:
    number = printed(house.session)
    desk.window.go("attendance", SHEETS)
    desk.press("Print again")
    desk.save_preview(tmp_path / "again.pdf")
    assert [line.number for line in sheets.of_session(house.session)] == [number]


def test_a_sheet_whose_people_changed_says_its_new_number(
    desk: Desk, house: Centre, tmp_path: Path
) -> None:
    number = printed(house.session)
    olena = house.person("Tkatchenko", "Olena")
    enrolments.enrol(olena, house.couture, date(2026, 11, 1))
    desk.window.go("attendance", SHEETS)
    desk.press("Print again")
    assert desk.says(f"What sheet {number} says has changed since: it is printed under 2026-0002.")
    desk.save_preview(tmp_path / "again.pdf")
    old = [line for line in sheets.of_session(house.session) if line.number == number]
    assert old[0].replaced_by == "2026-0002"


def words_of(pdf: bytes) -> str:
    """What a paper says."""
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)


def test_the_number_on_paper_is_the_registers(desk: Desk, house: Centre, tmp_path: Path) -> None:
    other = house.meet(house.couture, date(2026, 11, 3))
    desk.open_roll(house.session)
    desk.attendance.print_()
    taken = printed(other)
    paper = words_of(desk.save_preview(tmp_path / "sheet.pdf"))
    (line,) = sheets.of_session(house.session)
    assert (taken, line.number) == ("2026-0001", "2026-0002")
    assert line.number in paper and taken not in paper
    assert "FEUILLE D’ÉMARGEMENT" in paper, "papers speak the centre's language, not the screen's"


def test_a_printed_sheet_shows_and_keeps_its_number(
    desk: Desk, house: Centre, tmp_path: Path
) -> None:
    other = house.meet(house.couture, date(2026, 11, 3))
    desk.open_roll(house.session)
    desk.attendance.print_()
    printed(other)
    preview = desk.window.findChild(PreviewWindow)
    assert preview is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    before = preview.ui.page_label.pixmap().toImage()
    preview.print_on(printer)
    assert preview.ui.page_label.pixmap().toImage() != before
    assert "2026-0002" in words_of(desk.save_preview(tmp_path / "sheet.pdf"))
    assert len(sheets.of_session(house.session)) == 1


def test_a_sheet_the_register_refuses_is_neither_saved_nor_printed(
    desk: Desk, house: Centre, tmp_path: Path
) -> None:
    desk.open_roll(house.session)
    desk.attendance.print_()
    sessions.remove(house.session)
    preview = desk.window.findChild(PreviewWindow)
    assert preview is not None
    preview.save_to(tmp_path / "sheet.pdf")
    refused = "The register refuses this paper: it is neither printed nor saved."
    assert preview.ui.alert.words == refused
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.print_on(printer)
    assert list(tmp_path.glob("*.pdf")) == []
    assert desk.says(f"There is no session number {house.session}.")


def test_only_the_sheets_printed_are_registered(desk: Desk, house: Centre, tmp_path: Path) -> None:
    second = house.meet(house.couture, TUESDAY, 14, 16)
    drafts = sheets.draft([house.session, second], today=TUESDAY)
    preview = preview_sheets(desk.window, drafts, "Tuesday", "sheets.pdf", desk.clock)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 2)
    preview.print_on(printer)
    assert sheets.of_session(house.session) == []
    assert [line.number for line in sheets.of_session(second)] == ["2026-0001"]
    words = words_of(desk.save_preview(tmp_path / "all.pdf"))
    assert words.index("2026-0002") < words.index("2026-0001")
    assert len(sheets.of_session(second)) == 1


def test_a_folder_that_refuses_registers_nothing(desk: Desk, house: Centre, tmp_path: Path) -> None:
    desk.open_roll(house.session)
    desk.attendance.print_()
    preview = desk.window.findChild(PreviewWindow)
    assert preview is not None
    preview.save_to(tmp_path / "nowhere" / "sheet.pdf")
    assert sheets.of_session(house.session) == []


def test_paper_signed_before_a_reprint_can_still_come_back(desk: Desk, house: Centre) -> None:
    number = printed(house.session)
    enrolments.enrol(house.person("Tkatchenko", "Olena"), house.couture, date(2026, 11, 1))
    printed(house.session)
    desk.window.go("attendance", SHEETS)
    desk.press("All of the season")
    register = desk.attendance.register
    register.focus_list()
    desk.key(Key.Key_Down)
    assert desk.says(f"{number} · Couture")
    assert not register.ui.print_button.isEnabled()
    desk.press("Mark as come back signed")
    states = [line.state for line in sheets.of_session(house.session)]
    assert states == [sheets.SheetState.PRINTED, sheets.SheetState.RETURNED]


def test_a_months_sheet_is_printed_again(desk: Desk, house: Centre, tmp_path: Path) -> None:
    at = datetime(2026, 11, 2, 16)
    number = sheets.register(sheets.draft_month(house.couture, TUESDAY, today=at.date()), at)[0]
    desk.window.go("attendance", SHEETS)
    assert desk.says(f"{number.number} · Couture")
    desk.press("Print again")
    desk.save_preview(tmp_path / "again.pdf")
    assert [line.number for line in sheets.of_session(house.session)] == [number.number]
    desk.press("Open the session")
    assert desk.attendance.roll.session_id == house.session


def test_ctrl_p_prints_what_is_shown(desk: Desk, house: Centre, tmp_path: Path) -> None:
    printed(house.session)
    desk.window.go("attendance", SHEETS)
    for view in (SHEETS_VIEW, GRID_VIEW):
        desk.attendance.show_item(SHEETS if view == SHEETS_VIEW else 0)
        if view == GRID_VIEW:
            desk.press("Month grid")
        desk.attendance.print_()
        assert desk.save_preview(tmp_path / f"{view}.pdf").startswith(b"%PDF")
        QApplication.processEvents()
