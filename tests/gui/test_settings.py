"""The Settings page: what is typed is kept, shown, refused or done, and never lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n, paths
from lierre_desktop.centre import calendar, programme, sessions, settings, slots, timetable
from lierre_desktop.centre.calendar import Span
from lierre_desktop.centre.programme import StaffData, VenueData, WorkshopData
from lierre_desktop.centre.recurrence import SlotData
from lierre_desktop.centre.sessions import SessionData
from lierre_desktop.centre.slots import Scope
from lierre_desktop.centre.vocabulary import Audience, Cause, Runs, SessionStatus
from lierre_desktop.database import backup
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.gui import look
from lierre_desktop.gui.components import Row
from lierre_desktop.gui.components.labels import BREAK
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.settings.appearance import AppearanceSection
from lierre_desktop.gui.settings.calendar import CalendarSection
from lierre_desktop.gui.settings.centre import CentreSection
from lierre_desktop.gui.settings.data import DataSection
from lierre_desktop.gui.settings.page import TITLES, SettingsPage
from lierre_desktop.gui.settings.section import Section
from lierre_desktop.gui.settings.team import TeamSection
from lierre_desktop.gui.settings.venues import VenuesSection
from lierre_desktop.gui.settings.workshops import WorkshopsSection
from lierre_desktop.gui.translator import Languages

NOW = datetime(2026, 11, 10, 14, 58)
TODAY = NOW.date()
MONDAY = date(2026, 11, 9)
CTRL = Qt.KeyboardModifier.ControlModifier
NO_KEY = Qt.KeyboardModifier.NoModifier
S = TypeVar("S", bound=Section)
KEYS: dict[type[Section], str] = {
    CentreSection: "centre",
    WorkshopsSection: "workshops",
    VenuesSection: "venues",
    TeamSection: "team",
    CalendarSection: "calendar",
    AppearanceSection: "appearance",
    DataSection: "data",
}


@pytest.fixture(autouse=True)
def english(languages: Languages) -> Iterator[None]:
    """Sentences are compared in English, their source."""
    languages.speak("en")
    yield


@pytest.fixture
def page(
    centre: OpenCentre, preferences: Preferences, languages: Languages, qtbot: QtBot
) -> SettingsPage:
    """The page on an empty centre, shown on a large screen."""
    made = SettingsPage(centre, preferences, languages, lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def couture(centre: OpenCentre) -> int:
    """A workshop for women, with a theme."""
    data = WorkshopData(name="Couture", theme="sewing", audience=Audience.WOMEN, capacity=12)
    return programme.save_workshop(data).id


@pytest.fixture
def tuesdays(couture: int) -> int:
    """Its slot: Tuesdays 9 h – 11 h, from 1 September to 31 December 2026."""
    return slots.save(SlotData(couture, 2, 540, 660, date(2026, 9, 1), date(2026, 12, 31))).id


def section(page: SettingsPage, kind: type[S]) -> S:
    """Open a section, as a click on its name does."""
    page.open_section(KEYS[kind])
    shown = page.section
    assert isinstance(shown, kind)
    return shown


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    """Press a key where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def rows(parent: QWidget) -> list[Row]:
    """The lines shown, in their order."""
    return [row for row in parent.findChildren(Row) if not row.isHidden()]


def said(parent: QWidget) -> str:
    """Every word that labels show under a widget."""
    return "\n".join(each.text() for each in parent.findChildren(QLabel) if each.isVisible())


def days_of(workshop: int) -> list[date]:
    """The planned days of a workshop."""
    cards = timetable.workshop_sessions(workshop, date(2026, 1, 1), date(2028, 1, 1))
    return [card.day for card in cards if card.status is SessionStatus.PLANNED]


# -- the centre ----------------------------------------------------------------------------


def test_the_centre_is_saved_with_ctrl_s_and_only_when_something_changed(
    page: SettingsPage,
) -> None:
    form = section(page, CentreSection).form
    assert not form.save_button.isEnabled()
    form.ui.centre_edit.setFocus()
    form.ui.centre_edit.setText("Centre des Tilleuls")
    form.ui.banner_edit.setPlainText("Département\n\n Europe ")
    form.ui.blank_rows_edit.setValue(5)
    assert form.save_button.isEnabled()
    QTest.keyClick(form.ui.centre_edit, Qt.Key.Key_S, CTRL)
    kept = settings.load()
    assert (kept.centre, kept.banner, kept.blank_rows) == (
        "Centre des Tilleuls",
        ("Département", "Europe"),
        5,
    )
    assert not form.save_button.isEnabled()


def test_what_is_refused_is_said_beside_its_field(page: SettingsPage) -> None:
    form = section(page, CentreSection).form
    form.ui.centre_edit.setText("  ")
    form.ui.city_edit.setText("Metz")
    form.save_button.click()
    assert "Give the centre's name" in form.ui.centre_help.text()
    assert settings.load().city == "Thionville"
    form.ui.centre_edit.setText("<b>&\"'")
    form.save_button.click()
    assert settings.load().centre == "<b>&\"'"
    assert "printed" in form.ui.centre_help.text()


def test_what_follows_is_signed_with_the_new_name(page: SettingsPage, centre: OpenCentre) -> None:
    form = section(page, CentreSection).form
    form.ui.coordinator_edit.setText("Samira Bensaïd")
    form.save_button.click()
    assert centre.database.actor == "Samira Bensaïd"


def test_leaving_a_section_keeps_what_is_typed(page: SettingsPage) -> None:
    form = section(page, CentreSection).form
    form.ui.city_edit.setText("Metz")
    section(page, VenuesSection)
    programme.save_venue(VenueData(name="Atelier"))
    page.refresh()
    assert section(page, CentreSection).form.ui.city_edit.text() == "Metz"


# -- venues and team -------------------------------------------------------------------------


def test_a_first_venue_is_added_by_keyboard_alone(page: SettingsPage) -> None:
    venues = section(page, VenuesSection)
    assert "No venue yet" in said(venues)
    page.add()
    form = venues.form
    assert form.ui.name_edit.hasFocus()
    QTest.keyClicks(form.ui.name_edit, "Espace adultes")
    press(Qt.Key.Key_S, CTRL)
    assert [venue.name for venue in programme.venues()] == ["Espace adultes"]
    assert page.panel.isHidden()
    assert programme.venues()[0].capacity is None
    (row,) = rows(venues)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert form.isVisible()
    press(Qt.Key.Key_Escape)
    assert page.panel.isHidden()
    assert row.hasFocus()


def test_a_draft_is_found_again_and_can_be_forgotten(page: SettingsPage) -> None:
    number = programme.save_venue(VenueData(name="Salle")).id
    other = programme.save_venue(VenueData(name="Cuisine")).id
    venues = section(page, VenuesSection)
    venues.open(number)
    venues.form.ui.name_edit.setText("Salle bleue")
    venues.open(other)
    assert venues.form.ui.name_edit.text() == "Cuisine"
    venues.open(number)
    assert venues.form.ui.name_edit.text() == "Salle bleue"
    assert "Here is your draft of 14:58" in said(page.panel)
    venues.form.start_again()
    assert venues.form.ui.name_edit.text() == "Salle"
    assert programme.venues()[1].name == "Salle"


def test_a_stale_form_is_refused(page: SettingsPage) -> None:
    number = programme.save_venue(VenueData(name="Salle")).id
    venues = section(page, VenuesSection)
    venues.open(number)
    venues.form.ui.name_edit.setText("Salle bleue")
    programme.save_venue(VenueData(id=number, name="Salle rouge", version=1))
    venues.form.save_button.click()
    assert "changed meanwhile" in said(page.panel)
    assert programme.venues()[0].name == "Salle rouge"


def test_a_venue_still_used_is_not_binned(page: SettingsPage, couture: int) -> None:
    venue = programme.save_venue(VenueData(name="Salle")).id
    sessions.add(SessionData(couture, TODAY, 540, 660, venue))
    venues = section(page, VenuesSection)
    venues.open(venue)
    venues.form.ui.remove_button.click()
    assert "still needs it" in said(page.panel)
    assert programme.venues()


def test_someone_of_the_team_is_added_then_binned(page: SettingsPage) -> None:
    team = section(page, TeamSection)
    team.add_button.click()
    form = team.form
    form.ui.last_name_edit.setText("Klein")
    form.ui.first_name_edit.setText("Brigitte")
    form.save_button.click()
    (member,) = programme.team()
    assert member.full_name == "Brigitte Klein"
    team.open(member.id)
    form.ui.remove_button.click()
    assert programme.team() == []
    assert page.panel.isHidden()


# -- workshops and slots ---------------------------------------------------------------------


def test_a_new_workshop_stays_open_for_its_first_slot(page: SettingsPage) -> None:
    workshops = section(page, WorkshopsSection)
    page.add()
    form = workshops.workshop_form
    form.ui.name_edit.setText("Jardin")
    assert form.ui.colour_combo.currentText() == "Moss"
    form.ui.theme_combo.setCurrentIndex(form.ui.theme_combo.findData("cooking"))
    form.ui.promised_edit.setValue(20)
    form.save_button.click()
    (kept,) = programme.workshops()
    assert (kept.name, kept.theme, kept.colour, kept.promised) == (
        "Jardin",
        "cooking",
        "cooking",
        20,
    )
    assert kept.capacity is None
    assert form.isVisible()
    assert form.ui.add_slot_button.hasFocus()


def test_a_slot_says_what_it_will_do_then_does_it(
    page: SettingsPage, couture: int, qtbot: QtBot
) -> None:
    calendar.save_closure(Span(0, "Noël", date(2026, 12, 21), date(2027, 1, 1)))
    workshops = section(page, WorkshopsSection)
    workshops.open(couture)
    workshops.workshop_form.ui.add_slot_button.click()
    form = workshops.slot_form
    form.ui.weekday_combo.setCurrentIndex(3)
    form.ui.start_edit.setText("14h")
    form.ui.end_edit.setText("16")
    form.ui.valid_to_edit.setText("31/12/2026")
    qtbot.waitUntil(lambda: "6 sessions created" in form.preview_alert.words)
    assert "2 skipped: Noël (2)" in form.preview_alert.words
    form.ui.skipped_button.click()
    assert "Thu 24 Dec" in form.ui.skipped_label.text()
    form.save_button.click()
    assert len(days_of(couture)) == 6
    assert workshops.workshop_form.isVisible()
    assert "Thursday 14:00" in said(page.panel)


def test_hours_reversed_are_refused_beside_the_end(page: SettingsPage, couture: int) -> None:
    workshops = section(page, WorkshopsSection)
    workshops.open(couture)
    workshops.open_slot(0)
    form = workshops.slot_form
    form.ui.start_edit.setText("16h")
    form.ui.end_edit.setText("14h")
    form.save_button.click()
    assert "The end comes before the beginning." in form.ui.end_help.text()
    form.ui.end_edit.setText("")
    form.save_button.click()
    assert "Give the hour." in form.ui.end_help.text()
    assert slots.slots() == []


def test_clashes_are_shown_before_saving(
    page: SettingsPage, couture: int, tuesdays: int, qtbot: QtBot
) -> None:
    venue = programme.save_venue(VenueData(name="Espace adultes")).id
    other = programme.save_workshop(WorkshopData(name="FLE", theme="french")).id
    slots.save(SlotData(other, 2, 600, 720, date(2026, 11, 1), date(2026, 11, 30), venue_id=venue))
    workshops = section(page, WorkshopsSection)
    workshops.open(couture)
    workshops.open_slot(tuesdays)
    form = workshops.slot_form
    form.ui.venue_id_combo.setCurrentIndex(form.ui.venue_id_combo.findData(venue))
    qtbot.waitUntil(lambda: "Espace adultes is taken by" in form.preview_alert.words)


def test_from_a_day_on_leaves_the_earlier_sessions_alone(
    page: SettingsPage, couture: int, tuesdays: int
) -> None:
    workshops = section(page, WorkshopsSection)
    workshops.open(couture)
    workshops.open_slot(tuesdays)
    form = workshops.slot_form
    assert form.scope is Scope.FOLLOWING
    form.ui.weekday_combo.setCurrentIndex(4)
    form.ui.runs_combo.setCurrentIndex(form.ui.runs_combo.findData(Runs.BOTH.value))
    form.ui.from_edit.set_date(date(2026, 11, 16))
    form.save_button.click()
    days = days_of(couture)
    assert {day.isoweekday() for day in days if day < date(2026, 11, 16)} == {2}
    assert {day.isoweekday() for day in days if day >= date(2026, 11, 16)} == {5}
    assert len(slots.slots(couture)) == 2


def test_every_session_of_a_slot_can_change_at_once(
    page: SettingsPage, couture: int, tuesdays: int
) -> None:
    workshops = section(page, WorkshopsSection)
    workshops.open(couture)
    workshops.open_slot(tuesdays)
    form = workshops.slot_form
    form.ui.all_radio.click()
    form.ui.weekday_combo.setCurrentIndex(4)
    form.save_button.click()
    days = days_of(couture)
    assert {day.isoweekday() for day in days if day >= TODAY} == {5}
    assert {day.isoweekday() for day in days if day < TODAY} == {2}
    assert len(slots.slots(couture)) == 1


def test_a_slot_ends_from_a_day_on(page: SettingsPage, couture: int, tuesdays: int) -> None:
    workshops = section(page, WorkshopsSection)
    workshops.open(couture)
    workshops.open_slot(tuesdays)
    form = workshops.slot_form
    form.ui.stop_button.click()
    form.ui.stop_edit.setText("1/12/2026")
    form.ui.stop_now_button.click()
    assert max(days_of(couture)) == date(2026, 11, 24)
    assert workshops.workshop_form.isVisible()


def test_workshops_change_places_by_keyboard(page: SettingsPage, couture: int) -> None:
    programme.save_workshop(WorkshopData(name="FLE", theme="french"))
    programme.save_workshop(WorkshopData(name="Cuisine", theme="cooking"))
    workshops = section(page, WorkshopsSection)
    workshops.order_button.click()
    workshops.arrow(couture, 1).setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space)
    assert [each.name for each in programme.workshops()] == ["FLE", "Cuisine", "Couture"]
    assert workshops.arrow(couture, -1).hasFocus()


# -- the calendar ----------------------------------------------------------------------------


def test_public_holidays_follow_the_department_before_saving(page: SettingsPage) -> None:
    part = section(page, CalendarSection)
    assert "13 days" in said(part.public)
    part.place.ui.good_friday_check.click()
    assert "12 days" in said(part.public)
    combo = part.place.ui.department_combo
    combo.setCurrentIndex(combo.findData("75"))
    assert "11 days" in said(part.public)
    assert part.place.ui.good_friday_check.isHidden()
    assert settings.load().department == "57"
    part.place.save_button.click()
    assert settings.load().department == "75"
    assert settings.load().centre == "Centre Le Lierre"


def test_an_unknown_zone_says_what_to_do(page: SettingsPage, qtbot: QtBot) -> None:
    part = section(page, CalendarSection)
    qtbot.waitUntil(lambda: "No school holidays are known for zone B." in said(part.school))
    part.school.add_button.click()
    part.school_form.ui.name_edit.setText("Vacances d’hiver")
    part.school_form.ui.first_day_edit.setText("20/02/2027")
    part.school_form.ui.last_day_edit.setText("8/03/2027")
    part.school_form.save_button.click()
    (kept,) = calendar.school_holidays()
    assert (kept.zone, kept.last_day) == ("B", date(2027, 3, 8))
    qtbot.waitUntil(lambda: "known until 8 March 2027." in said(part.school))


def test_a_closure_offers_to_cancel_the_sessions_it_falls_on(
    page: SettingsPage, couture: int, tuesdays: int
) -> None:
    part = section(page, CalendarSection)
    page.add()
    part.closure_form.ui.name_edit.setText("Travaux")
    part.closure_form.ui.first_day_edit.setText("24/11/2026")
    part.closure_form.ui.last_day_edit.setText("1/12/2026")
    part.closure_form.save_button.click()
    offer = part.closure_sessions
    assert offer.isVisible()
    first, second = offer.chosen
    offer.box(first).click()
    offer.cancel_button.click()
    assert page.panel.isHidden()
    assert timetable.session(first).status is SessionStatus.PLANNED
    card = timetable.session(second)
    assert (card.status, card.cause) == (SessionStatus.CANCELLED, Cause.CLOSURE)


def test_a_closure_without_sessions_just_closes_the_panel(page: SettingsPage) -> None:
    part = section(page, CalendarSection)
    part.closures.add_button.click()
    part.closure_form.ui.name_edit.setText("Pont")
    part.closure_form.save_button.click()
    assert page.panel.isHidden()
    assert calendar.closures()[0].first_day == TODAY
    part.closures.opened.emit(calendar.closures()[0].id)
    part.closure_form.ui.remove_button.click()
    assert calendar.closures() == []


def test_reversed_days_are_refused_beside_the_last(page: SettingsPage) -> None:
    part = section(page, CalendarSection)
    page.add()
    form = part.closure_form
    form.ui.name_edit.setText("Travaux")
    form.ui.last_day_edit.setText("1/11/2026")
    form.save_button.click()
    assert "The last day comes before the first." in form.ui.last_day_help.text()
    assert calendar.closures() == []


# -- this computer, and the data ---------------------------------------------------------------


def test_the_language_changes_at_once_and_is_remembered(
    page: SettingsPage, preferences: Preferences, qtbot: QtBot
) -> None:
    part = section(page, AppearanceSection)
    part.ui.language_choice.chosen.emit("fr")
    assert (i18n.language(), preferences.language) == ("fr", "fr")
    qtbot.waitUntil(lambda: page.title == "Réglages")


def test_another_language_leaves_what_is_typed(page: SettingsPage, qtbot: QtBot) -> None:
    programme.save_venue(VenueData(name="Salle"))
    venues = section(page, VenuesSection)
    page.add()
    venues.form.ui.name_edit.setText("Cour")
    part = section(page, AppearanceSection)
    part.ui.language_choice.chosen.emit("fr")
    qtbot.waitUntil(lambda: venues.form.save_button.text() == "Enregistrer")
    assert venues.form.ui.name_edit.text() == "Cour"


def test_look_and_text_size_are_remembered(page: SettingsPage, preferences: Preferences) -> None:
    part = section(page, AppearanceSection)
    part.ui.scheme_choice.chosen.emit("dark")
    part.ui.text_size_choice.chosen.emit("125")
    assert look.is_dark()
    assert look.text_size() == 125
    assert (preferences.scheme, preferences.text_size) == (look.Scheme.DARK, 125)


def test_a_copy_is_made_and_verified(page: SettingsPage, centre: OpenCentre, qtbot: QtBot) -> None:
    part = section(page, DataSection)
    assert "No copy yet" in said(part)
    part.ui.copy_button.click()
    assert not part.ui.copy_button.isEnabled()
    qtbot.waitUntil(part.ui.copy_button.isEnabled)
    assert backup.latest(paths.backup_folder(centre.folder)) is not None
    assert "No copy yet" not in said(part)
    assert str(centre.folder) in said(part).replace(BREAK, "")


# -- the page --------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [640, 1366])
def test_every_section_opens_at_any_width(page: SettingsPage, width: int, couture: int) -> None:
    programme.save_staff(StaffData(last_name="K" * 120, first_name="B"))
    page.resize(width, 512)
    for key in TITLES:
        page.open_section(key)
        assert page.section.isVisible()
        assert page.section.geometry().right() < page.width()
        assert page.title == "Settings"


def test_on_a_small_screen_the_panel_takes_the_room_of_the_list(
    page: SettingsPage, couture: int
) -> None:
    page.resize(910, 512)
    workshops = section(page, WorkshopsSection)
    assert page.list.isVisible()
    workshops.open(couture)
    assert not page.list.isVisible()
    press(Qt.Key.Key_Escape)
    assert page.list.isVisible()
    assert workshops.isVisible()
