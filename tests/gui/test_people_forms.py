"""The forms of the People page: someone new or changed, drafts, look-alikes, enrolments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre import enrolments, participants
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.centre.vocabulary import EnrolmentState, Gender
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.models import Enrolment, Participant
from lierre_desktop.gui.drafts import flush_all
from tests.centre.conftest import Maker

from .people_page import TODAY, Visit

# Offscreen, popups ask the platform for what it can't do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Sentences are compared in English, their source."""
    i18n.set_language("en")
    yield


@pytest.fixture
def zeynep(centre: OpenCentre) -> int:
    """Zeynep Arslan, known to the centre."""
    data = ParticipantData(
        last_name="Arslan", first_name="Zeynep", gender=Gender.WOMAN, birth_date=date(1985, 3, 14)
    )
    return participants.save(data).id


# -- someone new -----------------------------------------------------------------------


def test_someone_new_is_typed_saved_and_shown(centre: OpenCentre, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.page.add()
    ui = visit.page.forms.person.ui
    QTest.keyClicks(ui.last_name_edit, "Popa")
    QTest.keyClicks(ui.first_name_edit, "Ilie")
    QTest.keyClicks(ui.birth_date_edit, "17 avril 77")
    visit.press("Man")
    QTest.keyClicks(ui.phone_edit, "0612345678")
    QTest.keyClicks(ui.other_phone_edit, "+352621123456")
    QTest.keyClicks(ui.languages_edit.field, "romanian")
    QTest.keyClick(ui.languages_edit.field, Qt.Key.Key_Return)
    QTest.keyClicks(ui.notes_edit, "Libre le mardi.")
    visit.ctrl_s()
    (row,) = Participant.select()
    kept = participants.get(row.id)
    assert (kept.last_name, kept.first_name, kept.gender) == ("Popa", "Ilie", Gender.MAN)
    assert kept.birth_date == date(1977, 4, 17)
    assert (kept.phone, kept.other_phone) == ("06 12 34 56 78", "+352 621 123 456")
    assert kept.languages == ("ro",) and kept.notes == "Libre le mardi."
    assert visit.page.record.person.id == row.id and not visit.page.panel.isVisible()


def test_the_form_opens_with_nothing_typed_and_no_draft(centre: OpenCentre, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.page.add()
    assert visit.button("Not told").isChecked()
    assert not visit.says("draft") and not visit.says("Draft")
    assert visit.says("no diagnosis and no judgement. The person may read them.")


def test_a_day_that_does_not_exist_is_said_beside_the_field(
    centre: OpenCentre, qtbot: QtBot
) -> None:
    visit = Visit(qtbot)
    visit.page.add()
    ui = visit.page.forms.person.ui
    QTest.keyClicks(ui.last_name_edit, "Popa")
    QTest.keyClicks(ui.birth_date_edit, "31/02/1980")
    visit.ctrl_s()
    assert ui.birth_date_help.text() == "This day doesn't exist."
    assert ui.birth_date_edit.property("state") == "error" and ui.birth_date_edit.hasFocus()
    assert Participant.select().count() == 0
    ui.birth_date_edit.setText("3/1/2027")
    visit.ctrl_s()
    assert ui.birth_date_help.text() == "This birth date lies in the future. Check the year."
    assert Participant.select().count() == 0


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("last_name", ""),
        ("last_name", "x" * 300),
        ("phone", "12"),
        ("other_phone", "621 123 456"),
        ("email", "zeynep"),
        ("postcode", "5" * 30),
    ],
)
def test_what_cannot_be_kept_is_said_beside_its_field(
    centre: OpenCentre, qtbot: QtBot, field: str, typed: str
) -> None:
    visit = Visit(qtbot)
    visit.page.add()
    form = visit.page.forms.person
    form.ui.last_name_edit.setText("Popa")
    edit, help_line = getattr(form.ui, f"{field}_edit"), getattr(form.ui, f"{field}_help")
    edit.setText(typed)
    visit.ctrl_s()
    assert help_line.property("state") == "error" and help_line.text()
    assert edit.hasFocus() and Participant.select().count() == 0


# -- look-alikes -----------------------------------------------------------------------


def test_a_look_alike_is_proposed_while_typing_and_opened(zeynep: int, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.page.add()
    ui = visit.page.forms.person.ui
    QTest.keyClicks(ui.last_name_edit, "ARSLAN")
    QTest.keyClicks(ui.first_name_edit, "Zeinep")
    qtbot.waitUntil(lambda: visit.says("This person may be known already:"))
    assert visit.says("14/03/1985")
    visit.press("Open the page of ARSLAN Zeynep")
    assert visit.page.record.person.id == zeynep


def test_a_look_alike_never_seen_stops_the_first_save_only(zeynep: int, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.page.add()
    ui = visit.page.forms.person.ui
    ui.last_name_edit.setText("Arslan")
    ui.first_name_edit.setText("Zeynep")
    visit.ctrl_s()
    assert Participant.select().count() == 1
    assert visit.button("It is someone else").hasFocus()
    visit.press("It is someone else")
    assert not visit.says("This person may be known already:")
    visit.press("Save")
    assert Participant.select().count() == 2


# -- drafts ----------------------------------------------------------------------------


def test_what_was_typed_is_found_again_until_it_is_forgotten(
    centre: OpenCentre, qtbot: QtBot
) -> None:
    visit = Visit(qtbot)
    page = visit.page
    page.add()
    ui = page.forms.person.ui
    QTest.keyClicks(ui.last_name_edit, "Popa")
    QTest.keyClicks(ui.birth_date_edit, "31/02")
    flush_all()  # as a pause in typing would
    assert visit.says("Draft kept at 14:58")
    QTest.keyClick(ui.birth_date_edit, Qt.Key.Key_Escape)
    assert not page.panel.isVisible()
    page.hide()
    page.show()
    page.add()
    assert (ui.last_name_edit.text(), ui.birth_date_edit.text()) == ("Popa", "31/02")
    assert visit.says("Here is your draft of 14:58, not saved yet.")
    visit.press("Erase the draft")
    assert ui.last_name_edit.text() == "" and not visit.says("draft")


def test_someone_found_begun_is_not_typed_over(centre: OpenCentre, qtbot: QtBot) -> None:
    """Letters typed at once after Ctrl+N, as for someone else."""
    visit = Visit(qtbot)
    page, ui = visit.page, visit.page.forms.person.ui
    page.add()
    assert QApplication.focusWidget() is ui.last_name_edit
    QTest.keyClicks(ui.last_name_edit, "Popa")
    page.panel.close_panel()
    page.add()
    for letter in "De Sousa":  # the space erases, and what comes next gives nothing up
        holder = QApplication.focusWidget()
        assert isinstance(holder, QPushButton)
        QTest.keyClicks(holder, letter)
    assert ui.last_name_edit.text() == "" and visit.says("Draft erased.")
    visit.press("Take it back")
    assert ui.last_name_edit.text() == "Popa"


def test_a_form_emptied_by_hand_is_no_draft(centre: OpenCentre, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.page.add()
    ui = visit.page.forms.person.ui
    QTest.keyClicks(ui.last_name_edit, "P")
    QTest.keyClick(ui.last_name_edit, Qt.Key.Key_Backspace)
    visit.page.panel.close_panel()
    visit.page.add()
    assert not visit.says("draft")


def test_each_person_has_a_draft_of_her_own(zeynep: int, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    page = visit.page
    page.show_item(zeynep)
    visit.press("Change identity and contact")
    ui = page.forms.person.ui
    ui.city_edit.setText("Thionville")
    page.show_item(0)
    page.add()
    assert ui.last_name_edit.text() == "" and ui.city_edit.text() == ""
    page.show_item(zeynep)
    visit.press("Change identity and contact")
    assert (ui.last_name_edit.text(), ui.city_edit.text()) == ("Arslan", "Thionville")
    visit.press("Save")
    assert participants.get(zeynep).city == "Thionville"
    visit.press("Change identity and contact")
    assert not visit.says("draft")


def test_a_draft_never_overwrites_what_was_saved_meanwhile(zeynep: int, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.page.show_item(zeynep)
    visit.press("Change identity and contact")
    ui = visit.page.forms.person.ui
    ui.city_edit.setText("Yutz")
    visit.page.panel.close_panel()
    known = participants.get(zeynep)
    participants.save(ParticipantData(zeynep, known.version, last_name="Arslan", city="Metz"))
    visit.page.show_item(zeynep)
    visit.press("Change identity and contact")
    visit.press("Save")
    assert visit.says("changed meanwhile")
    assert participants.get(zeynep).city == "Metz"
    visit.press("Erase the draft")
    assert ui.city_edit.text() == "Metz"


def test_another_language_keeps_what_is_typed(zeynep: int, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.page.add()
    ui = visit.page.forms.person.ui
    QTest.keyClicks(ui.last_name_edit, "Popa")
    ui.birth_date_edit.setText("31/02/1980")
    visit.press("Save")
    QApplication.sendEvent(visit.page, QEvent(QEvent.Type.LanguageChange))
    qtbot.waitUntil(lambda: ui.birth_date_help.property("state") != "error")
    assert ui.last_name_edit.text() == "Popa" and ui.birth_date_edit.text() == "31/02/1980"


# -- enrolments ------------------------------------------------------------------------


def test_a_place_is_foreseen_then_given(zeynep: int, make_workshop: Maker, qtbot: QtBot) -> None:
    couture = make_workshop("Couture", capacity=12)
    visit = Visit(qtbot)
    visit.page.show_item(zeynep)
    visit.page.add()
    form = visit.page.forms.enrolment
    assert form.ui.person_edit.text() == "ARSLAN Zeynep, 14/03/1985"
    assert form.ui.workshop_combo.itemText(1) == "Couture · 12 places free"
    QTest.keyClick(form.ui.workshop_combo, Qt.Key.Key_Down)
    assert visit.says("12 places free of 12.")
    visit.ctrl_s()
    (line,) = enrolments.of_participant(zeynep, today=TODAY)
    assert (line.workshop_id, line.first_day, line.last_day) == (couture, TODAY, None)
    visit.page.record.show_tab("attendance")
    assert visit.says("since 10 November")


def test_a_full_workshop_says_the_rank_first(
    zeynep: int,
    make_workshop: Maker,
    make_participant: Maker,
    make_enrolment: Maker,
    qtbot: QtBot,
) -> None:
    fle = make_workshop("FLE", capacity=1)
    make_enrolment(make_participant("Popa"), fle)
    visit = Visit(qtbot)
    visit.page.show_item(zeynep)
    visit.page.add()
    combo = visit.page.forms.enrolment.ui.workshop_combo
    assert combo.itemText(1) == "FLE · full"
    combo.setCurrentIndex(1)
    assert visit.says("Full: 1 of 1. Zeynep Arslan will be number 1 on the waiting list.")
    visit.press("Put on the waiting list")
    (line,) = enrolments.of_participant(zeynep, today=TODAY)
    assert line.state is EnrolmentState.WAITING


def test_the_waiting_list_can_be_chosen(zeynep: int, make_workshop: Maker, qtbot: QtBot) -> None:
    make_workshop("Couture")
    visit = Visit(qtbot)
    visit.page.show_item(zeynep)
    visit.page.add()
    form = visit.page.forms.enrolment
    form.ui.workshop_combo.setCurrentIndex(1)
    assert visit.says("No limit to the number of people.")
    visit.press("Put on the waiting list instead")
    visit.press("Put on the waiting list")
    (line,) = enrolments.of_participant(zeynep, today=TODAY)
    assert line.state is EnrolmentState.WAITING


def test_those_who_wait_are_said_before_another_is_given_the_place(
    zeynep: int,
    make_workshop: Maker,
    make_participant: Maker,
    make_enrolment: Maker,
    qtbot: QtBot,
) -> None:
    fle = make_workshop("FLE", capacity=1)
    make_enrolment(make_participant("Popa"), fle, state="WAITING")
    visit = Visit(qtbot)
    visit.page.show_item(zeynep)
    visit.page.add()
    visit.page.forms.enrolment.ui.workshop_combo.setCurrentIndex(1)
    assert visit.says("1 person waits for a place there.")
    visit.press("Put on the waiting list instead")
    assert not visit.says("1 person waits for a place there.")


def test_a_clash_is_said_before_saving(
    zeynep: int,
    make_workshop: Maker,
    make_session: Maker,
    make_enrolment: Maker,
    qtbot: QtBot,
) -> None:
    space, relax = make_workshop("Espace Vie"), make_workshop("Relaxation", position=1)
    for day in (date(2026, 11, 16), date(2026, 11, 23)):
        make_session(space, day, start=840, end=960)
        make_session(relax, day, start=870, end=930)
    make_enrolment(zeynep, space)
    visit = Visit(qtbot)
    visit.page.show_item(zeynep)
    visit.page.add()
    visit.page.forms.enrolment.ui.workshop_combo.setCurrentIndex(2)
    assert visit.says("Espace Vie and Relaxation are at the same time on Monday.")
    visit.press("Enrol", visit.page.panel)
    assert len(enrolments.of_participant(zeynep, today=TODAY)) == 2


def test_women_only_is_said_before_and_at_saving(
    make_workshop: Maker, make_participant: Maker, qtbot: QtBot
) -> None:
    relax = make_workshop("Relaxation", audience="WOMEN")
    unknown, man = make_participant("Inconnue"), make_participant("Nowak", gender="M")
    visit = Visit(qtbot)
    visit.page.show_item(unknown)
    visit.page.add()
    form = visit.page.forms.enrolment
    assert form.ui.workshop_combo.itemText(1) == "Relaxation · women · no limit"
    form.ui.workshop_combo.setCurrentIndex(1)
    assert visit.says("Women only: the gender isn't noted.")
    visit.page.show_item(man)
    visit.page.add()
    form.ui.workshop_combo.setCurrentIndex(1)
    assert visit.says("This workshop is for women only.")
    visit.press("Enrol", visit.page.panel)
    assert form.ui.person_help.property("state") == "error"
    assert enrolments.of_workshop(relax, TODAY) == []


def test_what_is_missing_is_asked_for(zeynep: int, make_workshop: Maker, qtbot: QtBot) -> None:
    make_workshop("Couture")
    visit = Visit(qtbot)
    visit.press("By workshop")
    visit.press("Enrol someone")
    form = visit.page.forms.enrolment
    visit.press("Enrol", visit.page.panel)
    assert form.ui.person_help.text() == "Choose a person in the list."
    QTest.keyClicks(form.ui.person_edit, "ars")
    QTest.keyClick(form.ui.person_edit, Qt.Key.Key_Return)
    form.ui.workshop_combo.setCurrentIndex(0)
    visit.press("Enrol", visit.page.panel)
    assert form.ui.workshop_help.text() == "Choose a workshop."
    form.ui.workshop_combo.setCurrentIndex(1)
    form.ui.first_day_edit.clear()
    visit.press("Enrol", visit.page.panel)
    assert form.ui.first_day_help.text() == "Give a first day."
    form.ui.first_day_edit.setText("demain")
    form.ui.last_day_edit.setText("31/02/2027")
    visit.press("Enrol", visit.page.panel)
    assert form.ui.last_day_help.text() == "This day doesn't exist."
    assert Enrolment.select().count() == 0


def test_a_name_changed_by_hand_lets_the_person_go(
    zeynep: int, make_workshop: Maker, qtbot: QtBot
) -> None:
    make_workshop("Couture")
    visit = Visit(qtbot)
    visit.press("By workshop")
    visit.press("Enrol someone")
    edit = visit.page.forms.enrolment.ui.person_edit
    QTest.keyClicks(edit, "ars")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.person is not None and edit.person.id == zeynep
    QTest.keyClicks(edit, "x")
    assert edit.person is None and not visit.says("No limit")


def test_in_a_narrow_window_the_form_takes_the_place_of_the_list(zeynep: int, qtbot: QtBot) -> None:
    visit = Visit(qtbot, width=820)
    visit.page.add()
    QApplication.processEvents()
    assert visit.page.width() == 820
    assert visit.page.panel.isVisible() and not visit.page.list.isVisible()
    QTest.keyClick(visit.page.forms.person.ui.last_name_edit, Qt.Key.Key_Escape)
    assert visit.page.list.isVisible()
