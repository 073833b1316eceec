"""The Week page, with real keys and clicks, in the window it lives in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre import calendar, programme, sessions, slots, timetable
from lierre_desktop.centre.pathway import interviews
from lierre_desktop.centre.pathway.interviews import InterviewData
from lierre_desktop.centre.recurrence import SlotData
from lierre_desktop.centre.sessions import SessionData
from lierre_desktop.centre.sheet_register import of_session
from lierre_desktop.centre.timetable import SessionCard
from lierre_desktop.centre.undo import undo
from lierre_desktop.centre.vocabulary import Audience, Cause, SessionStatus
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Session
from lierre_desktop.gui import look
from lierre_desktop.gui.components import ElidedLabel
from lierre_desktop.gui.main_window import MainWindow, Surroundings
from lierre_desktop.gui.navigation import PageSpec
from lierre_desktop.gui.page import Page
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.translator import Languages
from lierre_desktop.gui.week.page import MONTH, PROMISES, WEEK, WeekPage
from lierre_desktop.gui.week.session_button import GRIP, SessionButton
from lierre_desktop.i18n import N_
from tests.centre.conftest import Maker

from .hands import offered

# Offscreen, popups ask the platform for what it can't do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MONDAY, TUESDAY, THURSDAY = date(2026, 11, 9), date(2026, 11, 10), date(2026, 11, 12)
NOW = datetime(2026, 11, 10, 11, 20)
NONE, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture(autouse=True)
def english() -> None:
    """Words are compared in English, their source."""
    i18n.set_language("en")


class Timetable:
    """A small timetable around Tuesday 10 November 2026; sessions by name and day."""

    def __init__(self) -> None:
        place = programme.save_venue(programme.VenueData(name="Espace adultes")).id
        self.hall = programme.save_venue(programme.VenueData(name="Salle polyvalente")).id
        self.brigitte = self.staff("Brigitte", "Klein")
        self.karim = self.staff("Karim", "Ziani")
        self.couture = self.workshop("Couture", "sewing", audience=Audience.WOMEN)
        self.relaxation = self.workshop("Relaxation", "wellbeing", promised=24)
        self.multimedia = self.workshop("Multimédia", "digital")
        self.slot(self.couture, 2, 9, 11, place, self.brigitte)
        self.slot(self.multimedia, 4, 9, 11, place, self.karim)
        for start in (14, 15):
            data = SessionData(self.relaxation, MONDAY, start * 60, (start + 2) * 60, self.hall)
            sessions.add(data)

    @staticmethod
    def staff(first: str, last: str) -> int:
        return programme.save_staff(programme.StaffData(first_name=first, last_name=last)).id

    @staticmethod
    def workshop(name: str, theme: str, **values: object) -> int:
        data = programme.WorkshopData(name=name, theme=theme, **values)  # type: ignore[arg-type]
        return programme.save_workshop(data).id

    @staticmethod
    def slot(workshop: int, weekday: int, start: int, end: int, venue: int, staff: int) -> None:
        first, last = date(2026, 11, 2), date(2026, 12, 6)
        hours = (start * 60, end * 60)
        slots.save(SlotData(workshop, weekday, *hours, first, last, venue, (staff,)))

    @staticmethod
    def card(name: str, day: date) -> SessionCard:
        found = [card for card in timetable.sessions(day, day) if card.workshop == name]
        return found[0]


@pytest.fixture
def shown(centre: OpenCentre) -> Timetable:
    return Timetable()


@pytest.fixture
def window(qtbot: QtBot, shown: Timetable, preferences: Preferences) -> MainWindow:
    """The window, on the week of Tuesday 10 November 2026 at 11:20."""
    pages = [
        PageSpec("week", N_("Week"), "calendar-blank", lambda: WeekPage(lambda: NOW)),
        PageSpec("attendance", N_("Attendance"), "clipboard-text", Page),
        PageSpec("people", N_("People"), "users", Page),
    ]
    around = Surroundings(
        centre_name=lambda: "Centre Le Lierre",
        user_name=lambda: "Claire Humbert",
        undo=undo,
        now=lambda: NOW,
    )
    window = MainWindow(pages, around, preferences)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.go("week")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def page(window: MainWindow) -> WeekPage:
    found = window.page("week")
    assert isinstance(found, WeekPage)
    return found


def block(page: WeekPage, card: SessionCard) -> SessionButton:
    found = page.grid.canvas.button(card.id)
    assert found is not None
    return found


def press(page: WeekPage, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    focus = QApplication.focusWidget()
    QTest.keyClick(focus if focus is not None else page.window(), key, modifier)


def focus(page: WeekPage, card: SessionCard) -> SessionButton:
    page.grid.canvas.focus_session(card.id)
    return block(page, card)


# -- the week ----------------------------------------------------------------------------


def test_each_session_is_a_button_that_says_all_there_is_to_know(
    page: WeekPage, shown: Timetable
) -> None:
    button = block(page, shown.card("Couture", TUESDAY))
    said = button.accessibleName()
    for words in ("Couture", "9:00", "Espace adultes", "Brigitte Klein", "To enter"):
        assert words in said
    assert button.isVisible()
    assert button.parent() is page.grid.canvas


def test_the_head_counts_the_week(page: WeekPage, shown: Timetable) -> None:
    sessions.cancel(shown.card("Multimédia", THURSDAY).id, Cause.FACILITATOR)
    page.reload()
    words = [child.property("text") for child in page.ui.page_head.findChildren(QWidget)]
    assert "Week from 9 to 13 November 2026" in words
    assert "Week 46 · 4 sessions planned, 1 cancelled, 3 to enter" in words


def test_a_public_holiday_is_named_and_closed(page: WeekPage) -> None:
    head = page.grid.heads.head(date(2026, 11, 11))
    assert "public holiday" in head.accessibleName()
    assert head.toolTip() == "Armistice"


def test_two_sessions_in_one_room_share_the_width_and_are_told_as_a_clash(
    page: WeekPage, shown: Timetable
) -> None:
    first, second = timetable.sessions(MONDAY, MONDAY)
    assert block(page, first).geometry().right() < block(page, second).geometry().left()
    assert page.grid.heads.head(MONDAY).clash == "Venue taken twice"
    assert "Salle polyvalente" in block(page, first).accessibleName().partition("Clash")[2]


def test_the_badge_of_a_clash_lists_whom_it_concerns(
    page: WeekPage,
    shown: Timetable,
    make_participant: Maker,
    make_enrolment: Maker,
) -> None:
    zeynep = make_participant("Arslan", "Zeynep", phone="06 12 34 56 78")
    make_enrolment(zeynep, shown.couture)
    make_enrolment(zeynep, shown.multimedia)
    other = SessionData(shown.multimedia, TUESDAY, 10 * 60, 12 * 60)
    sessions.add(other)
    page.reload()
    assert page.grid.heads.head(TUESDAY).clash == "Clash for 1"
    QTest.mouseClick(page.grid.heads.head(TUESDAY), LEFT)
    said = [row.accessibleName() for row in page.panel.list.rows]
    assert said[-1] == "ARSLAN Zeynep, 06 12 34 56 78"
    look.set_discreet(True)
    page.refresh()
    assert page.panel.list.rows[-1].accessibleName().startswith("A. Z.")
    asked: list[tuple[str, int]] = []
    page.wanted.connect(lambda key, number: asked.append((key, number)))
    page.panel.list.rows[-1].setFocus()
    press(page, Key.Key_Return)
    assert asked == [("people", zeynep)]


def test_a_saturday_is_shown_once_it_is_used(page: WeekPage, shown: Timetable) -> None:
    saturday = date(2026, 11, 14)
    sessions.add(SessionData(shown.relaxation, saturday, 7 * 60, 20 * 60, title="Metz"))
    page.reload()
    button = block(page, shown.card("Relaxation", saturday))
    assert button.text() == "Metz"
    assert page.grid.canvas.scale.first == 7 * 60
    assert page.grid.canvas.scale.last == 20 * 60


def test_markup_in_a_title_stays_text(page: WeekPage, shown: Timetable) -> None:
    nasty = "<b>&\"'</b><img src=x>"
    data = SessionData(shown.relaxation, THURSDAY, 14 * 60, 15 * 60, title=nasty)
    sessions.add(data)
    page.reload()
    button = block(page, shown.card("Relaxation", THURSDAY))
    assert button.text() == nasty
    assert "<b>" not in button.toolTip()
    page.panel.show_session(button.face.card.id)
    page.grab()


# -- going about -------------------------------------------------------------------------


def test_keys_change_week_and_come_back(page: WeekPage, shown: Timetable) -> None:
    focus(page, shown.card("Couture", TUESDAY))
    press(page, Key.Key_PageDown)
    assert page.day == date(2026, 11, 17)
    assert block(page, shown.card("Couture", date(2026, 11, 17))).hasFocus()
    press(page, Key.Key_PageUp)
    press(page, Key.Key_PageUp)
    assert page.day == date(2026, 11, 3)
    press(page, Key.Key_Home)
    assert page.day == TUESDAY


def test_arrows_walk_through_the_sessions(page: WeekPage, shown: Timetable) -> None:
    focus(page, shown.card("Couture", TUESDAY))
    press(page, Key.Key_Right)
    assert block(page, shown.card("Multimédia", THURSDAY)).hasFocus()
    press(page, Key.Key_Up)
    press(page, Key.Key_Left)
    first, second = timetable.sessions(MONDAY, MONDAY)
    assert block(page, first).hasFocus()
    press(page, Key.Key_Down)
    assert block(page, second).hasFocus()


def test_toolbar_steps_and_filters(page: WeekPage, shown: Timetable) -> None:
    QTest.mouseClick(page.ui.next_button, LEFT)
    assert page.day == date(2026, 11, 17)
    QTest.mouseClick(page.ui.today_button, LEFT)
    page.ui.staff_chip.choose(str(shown.karim))
    assert page.grid.canvas.button(shown.card("Couture", TUESDAY).id) is None
    assert page.grid.canvas.button(shown.card("Multimédia", THURSDAY).id) is not None
    page.ui.theme_chip.choose("sewing")
    assert page.ui.notice_alert.words == "No session passes these filters."
    QTest.mouseClick(page.notice_button, LEFT)
    assert page.grid.canvas.button(shown.card("Couture", TUESDAY).id) is not None
    assert page.ui.notice_alert.isHidden()


def test_an_empty_week_offers_its_first_session(page: WeekPage) -> None:
    page.go_to(date(2027, 3, 1))
    assert page.ui.notice_alert.words == "No session is planned."
    QTest.mouseClick(page.notice_button, LEFT)
    assert page.panel.content is page.panel.form
    assert page.panel.form.ui.day_edit.day == date(2027, 3, 1)


# -- opening and cancelling ----------------------------------------------------------------


@pytest.mark.parametrize("gesture", ["enter", "double click"])
def test_a_session_opens_beside_the_week(page: WeekPage, shown: Timetable, gesture: str) -> None:
    card = shown.card("Couture", TUESDAY)
    button = focus(page, card)
    if gesture == "enter":
        press(page, Key.Key_Return)
    else:
        QTest.mouseDClick(button, LEFT)
    assert page.panel.session_id == card.id
    asked: list[tuple[str, int]] = []
    page.wanted.connect(lambda key, number: asked.append((key, number)))
    QTest.keyClick(page.panel, Key.Key_Escape)
    assert page.panel.isHidden()
    assert block(page, card).hasFocus()
    press(page, Key.Key_Space)
    QTest.mouseClick(page.panel.roll_button, LEFT)
    assert asked == [("attendance", card.id)]


def test_cancelling_is_all_keys_and_says_whom_to_tell(
    window: MainWindow,
    page: WeekPage,
    shown: Timetable,
    make_participant: Maker,
    make_enrolment: Maker,
) -> None:
    make_enrolment(make_participant("Kaya", "Gülşen", phone="06 00 00 00 01"), shown.couture)
    page.reload()
    card = shown.card("Couture", date(2026, 11, 10))
    focus(page, card)
    press(page, Key.Key_Delete)
    for _step in range(4):
        press(page, Key.Key_Right)
    assert page.panel.cancelling.cause is Cause.FACILITATOR
    press(page, Key.Key_Return)
    cancelled = timetable.session(card.id)
    assert (cancelled.status, cancelled.cause) == (SessionStatus.CANCELLED, Cause.FACILITATOR)
    assert "1 person to be told" in window.toast.words
    QTest.mouseClick(offered(window.toast)[0], LEFT)
    assert page.panel.list.rows[-1].accessibleName() == "KAYA Gülşen, 06 00 00 00 01"
    assert "Cancelled: facilitator absent" in block(page, card).accessibleName()
    QTest.mouseClick(page.panel.list.rows[0], LEFT)
    assert page.panel.content is page.panel.detail
    QTest.mouseClick(page.panel.detail.people_button, LEFT)
    assert page.panel.list.isVisible()


def test_cancelling_asks_for_a_cause(page: WeekPage, shown: Timetable) -> None:
    card = shown.card("Couture", TUESDAY)
    focus(page, card)
    press(page, Key.Key_Delete)
    press(page, Key.Key_Return)
    assert timetable.session(card.id).status is SessionStatus.PLANNED
    assert page.panel.cancelling.ui.cause_message.text().startswith("Choose why")


def test_a_closed_day_gives_its_cause(page: WeekPage, shown: Timetable) -> None:
    calendar.save_closure(calendar.Span(0, "Inventaire", TUESDAY, TUESDAY))
    page.panel.ask_cause(shown.card("Couture", TUESDAY).id)
    assert page.panel.cancelling.cause is Cause.CLOSURE


def test_a_cancelled_session_is_restored(page: WeekPage, shown: Timetable) -> None:
    card = shown.card("Couture", TUESDAY)
    sessions.cancel(card.id, Cause.OTHER)
    page.panel.show_session(card.id)
    assert page.panel.detail.cancel_button.isHidden()
    QTest.mouseClick(page.panel.detail.restore_button, LEFT)
    assert timetable.session(card.id).status is SessionStatus.PLANNED


def test_a_session_entered_by_mistake_goes_to_the_bin(page: WeekPage) -> None:
    first, second = timetable.sessions(MONDAY, MONDAY)
    page.panel.show_session(first.id)
    QTest.mouseClick(page.panel.detail.remove_button, LEFT)
    assert timetable.sessions(MONDAY, MONDAY)[0].id == second.id
    assert page.panel.isHidden()


# -- moving --------------------------------------------------------------------------------


def drag(button: SessionButton, start: QPoint, by: QPoint, *, drop: bool = True) -> None:
    """Take hold of a session at a place and pull it."""
    QTest.mousePress(button, LEFT, NONE, start)
    QTest.mouseMove(button, start + by / 2)
    QTest.mouseMove(button, start + by)
    if drop:
        QTest.mouseRelease(button, LEFT, NONE, start + by)


def hours(page: WeekPage, count: float) -> int:
    """So many hours of the grid in pixels."""
    scale = page.grid.canvas.scale
    return scale.y_of(scale.first + round(count * 60))


def test_dragging_changes_the_day_and_the_hours(page: WeekPage, shown: Timetable) -> None:
    second = timetable.sessions(MONDAY, MONDAY)[1]
    button = block(page, second)
    across = page.grid.canvas.column(1).left() - page.grid.canvas.column(0).left()
    drag(button, QPoint(20, 20), QPoint(across, hours(page, 0.75)))
    moved = timetable.session(second.id)
    assert (moved.day, moved.start, moved.end) == (TUESDAY, 15 * 60 + 45, 17 * 60 + 45)


def test_the_ghost_says_the_new_hours_and_what_would_clash(
    page: WeekPage, shown: Timetable
) -> None:
    second = timetable.sessions(MONDAY, MONDAY)[1]
    button = block(page, second)
    ghost = page.grid.canvas.ghost
    drag(button, QPoint(20, 20), QPoint(0, hours(page, -1)), drop=False)
    assert ghost.isVisible()
    assert ghost.words[0].startswith("14:00")
    assert "Salle polyvalente" in ghost.warning
    QTest.mouseMove(button, QPoint(20, 20 + hours(page, 1)))
    assert ghost.words[0].startswith("16:00")
    assert ghost.warning == ""
    QTest.keyClick(button, Key.Key_Escape)
    QTest.mouseRelease(button, LEFT, NONE, QPoint(20, 20 + hours(page, 1)))
    assert ghost.isHidden()
    assert timetable.session(second.id) == second


def test_the_lower_edge_changes_the_end(page: WeekPage, shown: Timetable) -> None:
    card = shown.card("Couture", TUESDAY)
    button = block(page, card)
    foot = QPoint(40, button.height() - GRIP // 2)
    drag(button, foot, QPoint(0, hours(page, 0.5)))
    changed = timetable.session(card.id)
    assert (changed.start, changed.end) == (9 * 60, 11 * 60 + 30)


def test_what_was_held_cannot_be_dragged(page: WeekPage, shown: Timetable) -> None:
    card = shown.card("Couture", TUESDAY)
    with changing("test.make") as changes:
        stamp = "2026-11-10T10:05:00+00:00"
        changes.update(Session.get_by_id(card.id), status="TENUE", closed_at=stamp)
    page.reload()
    drag(block(page, card), QPoint(20, 20), QPoint(0, hours(page, 2)))
    assert page.grid.canvas.ghost.isHidden()
    assert timetable.session(card.id).start == 9 * 60


@pytest.mark.parametrize(
    ("key", "modifier", "start", "end"),
    [
        (Key.Key_Down, ALT, 9 * 60 + 15, 11 * 60 + 15),
        (Key.Key_Up, ALT, 9 * 60 - 15, 11 * 60 - 15),
        (Key.Key_Down, SHIFT, 9 * 60, 11 * 60 + 15),
        (Key.Key_Up, SHIFT, 9 * 60, 11 * 60 - 15),
    ],
)
def test_keys_move_and_resize_by_quarters(
    page: WeekPage,
    shown: Timetable,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    start: int,
    end: int,
) -> None:
    card = shown.card("Couture", TUESDAY)
    focus(page, card)
    press(page, key, modifier)
    changed = timetable.session(card.id)
    assert (changed.start, changed.end) == (start, end)
    assert block(page, changed).hasFocus()


def test_moving_one_session_offers_the_following_ones(
    window: MainWindow, page: WeekPage, shown: Timetable
) -> None:
    card = shown.card("Couture", TUESDAY)
    page.grid.canvas.dropped.emit(card.id, THURSDAY, 14 * 60, 16 * 60)
    assert timetable.session(card.id).status is SessionStatus.MOVED
    assert [each.text() for each in offered(window.toast)] == [
        "The following ones too",
        "Undo",
    ]
    QTest.mouseClick(offered(window.toast)[0], LEFT)
    found = timetable.workshop_sessions(shown.couture, date(2026, 11, 1), date(2026, 11, 30))
    assert [(each.day, each.start) for each in found] == [
        (date(2026, 11, 3), 9 * 60),
        (THURSDAY, 14 * 60),
        (date(2026, 11, 19), 14 * 60),
        (date(2026, 11, 26), 14 * 60),
    ]
    assert {each.status for each in found} == {SessionStatus.PLANNED}


def test_a_move_is_taken_back(window: MainWindow, page: WeekPage, shown: Timetable) -> None:
    card = shown.card("Couture", TUESDAY)
    focus(page, card)
    press(page, Key.Key_Down, ALT)
    QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert timetable.session(card.id).start == 9 * 60


@pytest.mark.parametrize("gesture", ["edit_button", "cancel_button"])
def test_a_form_leaves_with_its_session(
    window: MainWindow, page: WeekPage, shown: Timetable, gesture: str
) -> None:
    added = sessions.add(SessionData(shown.relaxation, TUESDAY, 14 * 60, 16 * 60))
    window.announce_done(added)
    page.panel.show_session(added.id)
    QTest.mouseClick(getattr(page.panel.detail, gesture), LEFT)
    assert page.panel.back_button.isVisible()
    QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert timetable.sessions(TUESDAY, TUESDAY)[-1].id != added.id
    assert page.panel.isHidden()


# -- the form ------------------------------------------------------------------------------


def test_a_session_is_added_outside_any_slot(
    window: MainWindow, page: WeekPage, shown: Timetable
) -> None:
    QTest.keyClick(window, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = page.panel.form
    assert form.ui.day_edit.day == TUESDAY
    assert form.ui.scope_frame.isHidden()
    form.ui.workshop_combo.setCurrentIndex(form.ui.workshop_combo.findText("Relaxation"))
    form.ui.start_edit.setFocus()
    QTest.keyClicks(form.ui.start_edit, "13h30")
    assert form.ui.end_edit.minute == 15 * 60 + 30  # two hours are proposed
    press(page, Key.Key_Tab)
    QTest.keyClicks(form.ui.end_edit, "17")
    form.ui.title_edit.setFocus()
    QTest.keyClicks(form.ui.title_edit, "Metz, en bus")
    QTest.mouseClick(page.panel.save_button, LEFT)
    added = shown.card("Relaxation", TUESDAY)
    assert (added.title, added.start, added.end) == ("Metz, en bus", 810, 1020)
    assert added.slot_id is None
    assert page.panel.session_id == added.id


def test_a_new_session_starts_where_the_grid_was_double_clicked(page: WeekPage) -> None:
    canvas = page.grid.canvas
    spot = QPoint(canvas.column(4).center().x(), canvas.scale.y_of(10 * 60 + 40))
    QTest.mouseDClick(canvas, LEFT, NONE, spot)
    form = page.panel.form.ui
    assert form.day_edit.day == date(2026, 11, 13)
    assert (form.start_edit.minute, form.end_edit.minute) == (630, 750)


@pytest.mark.parametrize(
    ("start", "end", "field", "words"),
    [
        ("11", "9", "end", "The end comes before the beginning."),
        ("25", "26", "start", "This hour doesn't exist"),
        ("", "11", "start", "Give the hour."),
        ("nine", "11", "start", "This hour can't be read."),
    ],
)
def test_hours_that_make_no_sense_are_said_beside_the_field(
    page: WeekPage, shown: Timetable, start: str, end: str, field: str, words: str
) -> None:
    card = shown.card("Couture", TUESDAY)
    page.panel.edit(card.id)
    ui = page.panel.form.ui
    ui.start_edit.setText(start)
    ui.end_edit.setText(end)
    QTest.mouseClick(page.panel.save_button, LEFT)
    assert words in getattr(ui, f"{field}_message").text()
    assert getattr(ui, f"{field}_edit").property("state") == "error"
    assert timetable.session(card.id) == card


def test_fields_stay_level_whatever_is_said_below(page: WeekPage, shown: Timetable) -> None:
    page.panel.edit(shown.card("Couture", TUESDAY).id)
    ui = page.panel.form.ui
    ui.day_edit.setText("someday")
    ui.end_edit.setText("8")
    QTest.mouseClick(page.panel.save_button, LEFT)
    ui.day_edit.checked.emit("This date can't be read.")
    QApplication.processEvents()
    assert ui.day_message.isVisible()
    fields = ui.day_edit, ui.start_edit, ui.end_edit
    assert len({(field.y(), field.height()) for field in fields}) == 1


def test_another_beginning_moves_the_end_along(page: WeekPage, shown: Timetable) -> None:
    page.panel.edit(shown.card("Couture", TUESDAY).id)
    ui = page.panel.form.ui
    ui.start_edit.setFocus()
    ui.start_edit.selectAll()
    QTest.keyClicks(ui.start_edit, "14")
    assert ui.end_edit.minute == 16 * 60


def test_clashes_are_shown_before_saving(qtbot: QtBot, page: WeekPage, shown: Timetable) -> None:
    page.panel.edit(shown.card("Couture", TUESDAY).id)
    form = page.panel.form
    assert form.ui.clash_alert.isHidden()
    form.ui.day_edit.setText("12/11/2026")
    qtbot.waitUntil(lambda: not form.ui.clash_alert.isHidden())
    assert "Espace adultes is taken by" in form.ui.clash_alert.words


def test_a_closed_day_is_told_before_saving(qtbot: QtBot, page: WeekPage, shown: Timetable) -> None:
    page.panel.edit(shown.card("Couture", TUESDAY).id)
    form = page.panel.form
    form.ui.day_edit.setText("11/11/2026")
    expected = "The centre is closed that day: Armistice"
    qtbot.waitUntil(lambda: form.ui.day_message.text() == expected)


def test_a_change_reaches_the_following_sessions_after_saying_what_it_does(
    page: WeekPage, shown: Timetable
) -> None:
    card = shown.card("Couture", TUESDAY)
    page.panel.edit(card.id)
    form = page.panel.form
    QTest.mouseClick(form.ui.following_radio, LEFT, NONE, QPoint(10, 10))
    form.ui.start_edit.setText("10")
    form.ui.end_edit.setText("12:30")
    form.ui.end_edit.setFocus()
    form.retranslate()  # looks up at once, as the pause in typing would
    assert "4 sessions changed" in form.ui.preview_alert.words
    assert not form.ui.title_edit.isEnabled()
    QTest.mouseClick(page.panel.save_button, LEFT)
    found = timetable.workshop_sessions(shown.couture, date(2026, 11, 1), date(2026, 12, 31))
    assert [each.start for each in found] == [540, 600, 600, 600, 600]


def test_a_draft_is_kept_and_forgotten_once_saved(page: WeekPage, shown: Timetable) -> None:
    card = shown.card("Couture", TUESDAY)
    page.panel.edit(card.id)
    page.panel.form.ui.note_edit.setPlainText("apporter du tissu")
    QTest.keyClick(page.panel, Key.Key_Escape)
    page.panel.edit(card.id)
    assert page.panel.form.ui.note_edit.toPlainText() == "apporter du tissu"
    assert page.panel.form.ui.draft_alert.words.startswith("Here is your draft of")
    QTest.mouseClick(page.panel.save_button, LEFT)
    assert timetable.session(card.id).note == "apporter du tissu"
    sessions.change(sessions.data_of(timetable.session(card.id)))
    page.panel.edit(card.id)
    assert page.panel.form.ui.note_edit.toPlainText() == "apporter du tissu"


def test_a_draft_can_be_given_up(page: WeekPage) -> None:
    page.panel.add(TUESDAY, 600)
    page.panel.form.ui.title_edit.setText("Metz")
    page.panel.close_panel()
    page.panel.add(THURSDAY, None)
    form = page.panel.form
    assert form.ui.title_edit.text() == "Metz"
    QTest.mouseClick(form.ui.draft_alert.findChildren(QPushButton)[0], LEFT)
    assert form.ui.title_edit.text() == ""
    assert form.draft.keeper.erased  # and may be taken back


def test_a_form_that_grew_old_is_refused(page: WeekPage, shown: Timetable) -> None:
    card = shown.card("Couture", TUESDAY)
    page.panel.edit(card.id)
    sessions.move(card.id, TUESDAY, 600, 720)
    page.panel.form.ui.note_edit.setPlainText("trop tard")
    QTest.mouseClick(page.panel.save_button, LEFT)
    assert page.panel.form.ui.refusal_alert.words.startswith("This has changed meanwhile")
    assert timetable.session(card.id).note == ""


# -- month and promises ----------------------------------------------------------------------


def show(page: WeekPage, view: str) -> None:
    page.ui.view_segments.choose(view)
    page.ui.view_segments.chosen.emit(view)


def test_the_month_opens_the_week_of_a_day(page: WeekPage, shown: Timetable) -> None:
    show(page, MONTH)
    cell = page.month.cell(TUESDAY)
    assert "9:00 Couture" in cell.accessibleName()
    page.month.focus_day(TUESDAY)
    press(page, Key.Key_Down)
    press(page, Key.Key_Right)
    assert page.month.cell(date(2026, 11, 18)).hasFocus()
    press(page, Key.Key_PageDown)
    assert page.day == date(2026, 12, 1)
    press(page, Key.Key_PageUp)
    page.month.focus_day(date(2026, 11, 17))
    press(page, Key.Key_Return)
    assert page.view == WEEK
    assert block(page, shown.card("Couture", date(2026, 11, 17))).hasFocus()


def test_a_session_of_the_month_opens(page: WeekPage, shown: Timetable) -> None:
    show(page, MONTH)
    QTest.mouseClick(page.month.cell(TUESDAY), LEFT, NONE, QPoint(30, 34))
    assert page.view == WEEK
    assert page.panel.session_id == shown.card("Couture", TUESDAY).id


def test_every_number_of_the_promises_opens_its_list(page: WeekPage, shown: Timetable) -> None:
    show(page, PROMISES)
    figure = page.promises.numbers[shown.relaxation, SessionStatus.PLANNED]
    assert figure.accessibleName() == "Relaxation, 2 sessions planned"
    figure.setFocus()
    press(page, Key.Key_Space)
    assert len(page.panel.list.rows) == 2
    press(page, Key.Key_Return)
    assert page.panel.session_id == timetable.sessions(MONDAY, MONDAY)[0].id
    press(page, Key.Key_Escape)
    QTest.mouseClick(page.ui.next_button, LEFT)
    assert page.day == date(2027, 9, 1)
    assert not page.promises.numbers


# -- paper -----------------------------------------------------------------------------------


def test_the_poster_is_shown_before_it_is_printed(window: MainWindow, page: WeekPage) -> None:
    QTest.keyClick(window, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    preview = page.printing.preview
    assert preview is not None
    assert preview.ui.title_label.text() == "Week from 9 to 13 November 2026 · 1 page"
    preview.reject()


def test_the_menu_offers_every_paper(page: WeekPage) -> None:
    menu = page.printing.menu()
    assert [action.text() for action in menu.actions()] == [
        "Poster, A4",
        "Poster, A3",
        "Sign-in sheets of the week",
        "Save for a calendar (.ics)…",
        "Appointments for a calendar, with initials (.ics)…",
        "Appointments for a calendar, with names (.ics)…",
    ]
    menu.actions()[1].trigger()
    assert page.printing.preview is not None
    page.printing.preview.reject()
    menu.deleteLater()


def test_a_sheet_is_registered_once_it_is_on_paper(
    page: WeekPage, shown: Timetable, tmp_path: Path
) -> None:
    card = shown.card("Couture", TUESDAY)
    page.panel.show_session(card.id)
    QTest.mouseClick(page.panel.detail.sheet_button, LEFT)
    preview = page.printing.preview
    assert preview is not None
    assert not of_session(card.id)
    preview.save_to(tmp_path / "sheet.pdf")
    assert len(of_session(card.id)) == 1
    preview.reject()


def test_the_week_is_saved_for_a_calendar(
    window: MainWindow, page: WeekPage, tmp_path: Path
) -> None:
    page.printing.save_chosen(str(tmp_path / "week.ics"))
    assert (tmp_path / "week.ics").read_bytes().count(b"BEGIN:VEVENT") == 4
    assert "week.ics" in window.toast.words
    page.printing.save_chosen(str(tmp_path / "nowhere" / "week.ics"))
    assert window.message_bar.words.startswith("The calendar can't be written there")


def test_appointments_are_saved_for_a_calendar(
    page: WeekPage, tmp_path: Path, make_participant: Maker
) -> None:
    person = make_participant("Nowak", "Irena")
    day = TUESDAY + timedelta(days=30)
    appointment = InterviewData(participant_id=person, kind="SUIVI", day=day, start=600)
    interviews.save(appointment)
    for in_full in (False, True):
        path = tmp_path / f"{in_full}.ics"
        page.printing.save_appointments(path, in_full=in_full)
        written = path.read_bytes()
        assert written.count(b"BEGIN:VEVENT") == 1
        assert (b"Nowak" in written) is in_full


# -- the look --------------------------------------------------------------------------------


def test_nothing_is_wider_than_the_page(window: MainWindow, page: WeekPage) -> None:
    for size in ((1366, 768), (910, 512), (1920, 1080)):
        window.resize(*size)
        for view in (WEEK, MONTH, PROMISES):
            show(page, view)
            QApplication.processEvents()
            assert page.width() <= window.width()
            for button in (page.add_button, page.ui.day_button, page.ui.view_segments):
                corner = button.mapTo(page, QPoint(button.width(), 0))
                assert corner.x() <= page.width()
                assert button.width() >= button.sizeHint().width()


def test_the_window_opens_a_session_by_its_number(
    window: MainWindow, page: WeekPage, shown: Timetable
) -> None:
    card = shown.card("Couture", date(2026, 11, 24))
    window.go("week", card.id)
    assert page.panel.session_id == card.id
    assert page.grid.canvas.button(card.id) is not None
    sessions.remove(card.id)
    window.go("people")
    window.go("week", card.id)
    assert page.isVisible()


def test_the_words_follow_the_language(qtbot: QtBot, languages: Languages, page: WeekPage) -> None:
    page.panel.add(TUESDAY, None)
    languages.speak("en")
    qtbot.waitUntil(lambda: page.add_button.text() == "Add a session")
    assert page.panel.form.ui.title_label.text() == "Title"
    heads = [each.text() for each in page.panel.findChildren(ElidedLabel) if each.isVisible()]
    assert heads == ["New session"]
    assert page.ui.today_button.text() == "Today"


def test_a_minute_later_a_session_is_to_enter(
    qtbot: QtBot, shown: Timetable, centre: OpenCentre
) -> None:
    now = [datetime(2026, 11, 10, 10, 59)]
    clock: Callable[[], datetime] = lambda: now[0]  # noqa: E731 - the hour goes on
    page = WeekPage(clock)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    card = shown.card("Couture", TUESDAY)
    assert "To enter" not in block(page, card).accessibleName()
    now[0] = datetime(2026, 11, 10, 11, 0)
    page.tick()
    assert "To enter" in block(page, card).accessibleName()
