"""Interviews from anywhere: who, what may be shared of it, what was agreed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre.network import partners
from lierre_desktop.centre.network.partners import ContactData, PartnerData
from lierre_desktop.centre.pathway import interviews
from lierre_desktop.centre.pathway.interviews import Attendee, InterviewData, InterviewState
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.gui import look, watching
from lierre_desktop.gui.components import SidePanel
from lierre_desktop.gui.main_window import MainWindow, Surroundings
from lierre_desktop.gui.navigation import PageSpec
from lierre_desktop.gui.pathway.interview_form import InterviewForm
from lierre_desktop.gui.people.page import PeoplePage
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.preview import PreviewWindow
from tests.centre.conftest import Maker

from .desk import Elsewhere
from .people_page import everything_said

NOW = datetime(2026, 11, 10, 14, 58)
DAY = NOW.date()
CTRL = Qt.KeyboardModifier.ControlModifier

# Offscreen, popups ask the platform for what it can't do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Sentences are compared in English, their source."""
    i18n.set_language("en")
    yield


@pytest.fixture
def amina(centre: OpenCentre, make_participant: Maker) -> int:
    """Someone to meet, among others; she speaks Turkish."""
    make_participant("Benali", "Samira")
    return make_participant("Diallo", "Amina", languages="tr")


class Office:
    """A window with a first page and the people's; hands on the form of interviews."""

    def __init__(self, qtbot: QtBot, preferences: Preferences) -> None:
        pages = [
            PageSpec("week", "Week", "sun", Elsewhere),
            PageSpec("people", "People", "users", lambda: PeoplePage(lambda: NOW)),
        ]
        around = Surroundings(lambda: "Le Lierre", lambda: "Claire Humbert", undo, now=lambda: NOW)
        self.window = MainWindow(pages, around, preferences)
        qtbot.addWidget(self.window)
        self.window.resize(1366, 768)
        self.window.go("week")
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def page(self) -> PeoplePage:
        page = self.window.page("people")
        assert isinstance(page, PeoplePage)
        return page

    @property
    def form(self) -> InterviewForm:
        form = self.page.panel.content
        assert isinstance(form, InterviewForm) and self.page.panel.isVisible()
        return form

    @staticmethod
    def focused() -> QWidget:
        QApplication.processEvents()
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focused(), key, held)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused(), text)

    def begin(self, person: int) -> InterviewForm:
        """The form of an interview that begins on someone's record."""
        self.window.go("people", person)
        self.page.begin_interview()
        return self.form

    def save(self) -> None:
        self.key(Qt.Key.Key_S, CTRL)


@pytest.fixture
def form(qtbot: QtBot, amina: int, monkeypatch: pytest.MonkeyPatch) -> InterviewForm:
    """The form alone, at an interview with Amina that begins now."""
    monkeypatch.setattr(watching, "PATIENCE_MS", 0)
    form = InterviewForm(lambda: NOW)
    qtbot.addWidget(form)
    form.retranslate()
    form.begin_with(amina)
    form.show()
    return form


@pytest.fixture
def office(qtbot: QtBot, centre: OpenCentre, preferences: Preferences) -> Office:
    return Office(qtbot, preferences)


def test_three_gestures_from_anywhere_then_one_types(office: Office, amina: int) -> None:
    QTest.keyClick(office.window, Qt.Key.Key_E, CTRL)
    office.type("dia")
    office.key(Qt.Key.Key_Return)
    assert office.focused() is office.form.ui.summary_edit
    office.type("Wants to pass the DELF.")
    office.save()
    (kept,) = interviews.of_participant(amina)
    assert (kept.summary, kept.state) == ("Wants to pass the DELF.", InterviewState.DONE)
    assert (kept.day, kept.start, kept.minutes) == (DAY, 14 * 60 + 55, 90)
    assert not office.page.panel.isVisible()


def test_on_a_record_the_person_is_known(office: Office, amina: int) -> None:
    form = office.begin(amina)
    assert form.ui.person_label.text() == "Amina Diallo"
    assert office.focused() is form.ui.summary_edit


def test_todays_appointment_is_taken_up_and_its_hour_kept(office: Office, amina: int) -> None:
    planned = InterviewData(
        participant_id=amina, kind="SUIVI", day=DAY, start=840, purpose="The contract"
    )
    number = interviews.save(planned).id
    form = office.begin(amina)
    assert form.ui.purpose_edit.text() == "The contract"
    office.type("Signed.")
    office.save()
    kept = interviews.get(number)
    assert (kept.state, kept.start, kept.summary) == (InterviewState.DONE, 840, "Signed.")


def test_an_appointment_has_no_summary_and_its_convocation_is_shown(
    office: Office, amina: int
) -> None:
    office.window.go("people", amina)
    office.page.record.show_row("interview", 0)
    form = office.form
    assert office.focused() is form.ui.day_edit and not form.ui.summary_edit.isVisible()
    office.type("24/11/2026")
    form.ui.start_edit.setText("9h30")
    assert form.ui.language_combo.currentData() == "tr"
    QTest.mouseClick(form.ui.convocation_button, Qt.MouseButton.LeftButton)
    (kept,) = interviews.of_participant(amina)
    assert (kept.state, kept.day, kept.start) == (
        InterviewState.PLANNED,
        date(2026, 11, 24),
        570,
    )
    preview = office.window.findChild(PreviewWindow)
    assert preview is not None and preview.ui.title_label.text().startswith("Convocation")
    preview.reject()


def test_the_next_appointment_is_made_in_the_same_gesture(form: InterviewForm, amina: int) -> None:
    form.ui.next_start_edit.setText("9h30")
    form.save()
    assert form.ui.next_day_help.text() == "Give the day of the next appointment."
    form.ui.next_day_edit.setText("24/11/2026")
    form.save()
    after, before = interviews.of_participant(amina)
    assert (after.day, after.start, after.state) == (
        date(2026, 11, 24),
        570,
        InterviewState.PLANNED,
    )
    assert before.day == DAY


def test_those_present_are_contacts_or_any_name(form: InterviewForm, amina: int) -> None:
    structure = partners.save(PartnerData(name="CMS", axis="DROIT_COMMUN")).id
    contact = partners.save_contact(ContactData(partner_id=structure, last_name="Weber")).id
    form.begin_with(amina)
    field = form.ui.attendees_edit.names.field
    for typed in ("web", "Her sister"):
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
    form.save()
    (kept,) = interviews.of_participant(amina)
    assert kept.attendees == (Attendee(contact_id=contact), Attendee(name="Her sister"))


def test_a_length_of_ones_own(form: InterviewForm, amina: int) -> None:
    own = form.ui.minutes_edit.segments.findChildren(QAbstractButton)[-1]
    QTest.mouseClick(own, Qt.MouseButton.LeftButton)
    QTest.keyClicks(form.ui.minutes_edit.number, "25")
    form.save()
    assert interviews.of_participant(amina)[0].minutes == 25


def test_a_clash_warns_and_does_not_refuse(form: InterviewForm, amina: int) -> None:
    other = InterviewData(participant_id=amina, kind="SUIVI", day=DAY, start=10 * 60, minutes=30)
    interviews.save(other, now=NOW)
    form.ui.start_edit.setText("14h30")
    assert not form.ui.clash_alert.isVisible()
    form.ui.start_edit.setText("9h15")
    assert "another interview" in form.ui.clash_alert.words and form.ui.clash_alert.isVisible()
    form.save()
    assert len(interviews.of_participant(amina)) == 2


def test_a_watched_word_brings_a_reminder_and_a_number_is_refused(
    form: InterviewForm, amina: int, qtbot: QtBot
) -> None:
    form.ui.summary_edit.setPlainText("Dit être en dépression.")
    qtbot.waitUntil(lambda: "diagnosis" in form.ui.summary_help.text())
    form.ui.summary_edit.setPlainText("2 85 03 57 463 012 38")
    form.save()
    assert "social-security number" in form.ui.summary_help.text()
    assert interviews.of_participant(amina) == []


def test_the_private_note_stands_apart_and_hides_with_the_names(office: Office, amina: int) -> None:
    form = office.begin(amina)
    assert not form.ui.private_note_edit.isVisible()
    QTest.mouseClick(form.ui.private_button, Qt.MouseButton.LeftButton)
    office.type("To be seen again alone")
    office.save()
    (kept,) = interviews.of_participant(amina)
    assert (kept.private_note, kept.summary) == ("To be seen again alone", "")
    look.set_discreet(True)
    office.page.record.show_row("interview", kept.id)
    QApplication.processEvents()
    said = everything_said(office.form)
    assert not office.form.ui.private_note_edit.isVisible()
    assert "Hidden while names are hidden." in said and "Diallo" not in said
    office.form.ui.summary_edit.setPlainText("Fine.")
    office.save()
    assert interviews.get(kept.id).private_note == "To be seen again alone"


def test_a_kept_summary_hides_with_the_names_and_a_long_name_keeps_the_width(
    office: Office, make_participant: Maker
) -> None:
    ines = make_participant("Vasconcelos de Albuquerque " * 4, "Ines")
    data = InterviewData(participant_id=ines, kind="SUIVI", day=DAY, start=540)
    held = replace(data, state=InterviewState.DONE, summary="Speaks of her sister")
    number = interviews.save(held, now=NOW).id
    look.set_discreet(True)
    office.window.go("people", ines)
    office.page.record.show_row("interview", number)
    QApplication.processEvents()
    ui = office.form.ui
    assert not ui.summary_edit.isVisible() and ui.summary_hidden_label.isVisible()
    look.set_discreet(False)
    office.form.show_interview(number)
    QApplication.processEvents()
    assert ui.summary_edit.isVisible() and not ui.summary_hidden_label.isVisible()
    assert office.form.minimumSizeHint().width() <= SidePanel.WIDTH
    assert interviews.get(number).summary == "Speaks of her sister"


def test_what_is_typed_is_found_again(office: Office, amina: int) -> None:
    office.begin(amina)
    office.type("Half a sen")
    office.key(Qt.Key.Key_Escape)
    assert not office.page.panel.isVisible()
    form = office.begin(amina)
    assert form.ui.summary_edit.toPlainText() == "Half a sen"
    assert form.ui.draft_alert.isVisible()


def test_those_expected_are_one_press_away(office: Office, amina: int) -> None:
    planned = InterviewData(participant_id=amina, kind="SUIVI", day=DAY, start=900)
    interviews.save(planned, now=NOW)
    QTest.keyClick(office.window, Qt.Key.Key_E, CTRL)
    office.key(Qt.Key.Key_Tab)
    office.key(Qt.Key.Key_Return)
    assert office.form.ui.person_label.text() == "Amina Diallo"
    assert office.focused() is office.form.ui.summary_edit
