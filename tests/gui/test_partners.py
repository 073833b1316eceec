"""The Partners page: the structures and their card, whom one sends there, what comes back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre.network import orientations, partners
from lierre_desktop.centre.network.orientations import Answer, OrientationData
from lierre_desktop.centre.network.partners import ContactData, PartnerData
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.gui import look
from lierre_desktop.gui.awaits import TO_REMIND_ITEM
from lierre_desktop.gui.everywhere import Everywhere
from lierre_desktop.gui.partners.list_out import orientations_out, partners_out
from lierre_desktop.gui.partners.orientations_list import DUE, EVERYTHING, FEEDBACK
from lierre_desktop.gui.partners.page import ORIENTATIONS, PartnersPage
from lierre_desktop.gui.preview import PreviewWindow
from tests.centre.conftest import Maker

NOW = datetime(2026, 11, 10, 14, 58)
DAY = date(2026, 11, 10)

# Offscreen, popups ask the platform for what it can't do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Sentences are compared in English, their source."""
    i18n.set_language("en")
    yield


class Visit:
    """A Partners page in a window of its own."""

    def __init__(self, qtbot: QtBot) -> None:
        self.page = PartnersPage(lambda: NOW)
        self.page.wanted.connect(lambda _key, item: self.page.show_item(item))
        qtbot.addWidget(self.page)
        self.page.resize(1300, 700)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    def press(self, words: str, inside: QWidget | None = None) -> None:
        """Click the shown button whose words or accessible name these are."""
        QApplication.processEvents()
        found = [
            each
            for each in (inside or self.page).findChildren(QAbstractButton)
            if each.isVisible() and words in (each.text(), each.accessibleName())
        ]
        assert len(found) == 1, (words, [each.text() for each in found])
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def save(self) -> None:
        """Ctrl+S where the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()

    def said(self) -> str:
        """Everything that shown labels and buttons say."""
        QApplication.processEvents()
        shown: list[QLabel | QAbstractButton] = [
            *self.page.findChildren(QLabel),
            *self.page.findChildren(QAbstractButton),
        ]
        return "\n".join(each.text() for each in shown if each.isVisible())


@pytest.fixture
def ecluse(centre: OpenCentre) -> int:
    """A sensitive structure in Yutz, and one that isn't."""
    partners.save(PartnerData(name="Ludothèque", axis="TIERS"))
    data = PartnerData(name="Écluse", city="Yutz", sensitive=True, phone="03 82 00 00 00")
    return partners.save(data).id


def orient(partner: int, person: int, day: date, **values: object) -> int:
    data = OrientationData(participant_id=person, partner_id=partner, made_on=day, **values)  # type: ignore[arg-type]
    return orientations.save(data).id


# -- the list and the card ---------------------------------------------------------------


def test_an_empty_centre_may_begin_with_the_partners_shipped(
    centre: OpenCentre, qtbot: QtBot
) -> None:
    visit = Visit(qtbot)
    visit.press("Begin with Le Lierre's partners")
    assert len(partners.listed()) == 34
    assert "34 partners" in visit.said()


def test_the_list_is_searched_and_filtered(ecluse: int, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    shown = visit.page.list
    assert [line.name for line in shown.shown] == ["Écluse", "Ludothèque"]
    visit.page.find_here()
    focused = QApplication.focusWidget()
    assert focused is shown.ui.search_edit
    QTest.keyClicks(focused, "yutz")
    assert [line.name for line in shown.shown] == ["Écluse"]
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    visit.press("Mediation")
    assert [line.name for line in shown.shown] == ["Ludothèque"]
    QTest.keyClicks(focused, "yutz")
    assert "No partner found" in visit.said()
    visit.press("Show every partner")
    assert len(shown.shown) == 2


def test_enter_opens_the_card_which_says_what_is_sensitive(ecluse: int, qtbot: QtBot) -> None:
    partners.save_contact(ContactData(partner_id=ecluse, last_name="Wagner", first_name="Anne"))
    visit = Visit(qtbot)
    table = visit.page.list.ui.partners_table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert visit.page.card.partner.id == ecluse
    said = visit.said()
    assert "03 82 00 00 00" in said and "Anne Wagner" in said
    assert "Documents that leave the centre say “Other” in its place." in said
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert not visit.page.panel.isVisible()


def test_a_partner_is_added_changed_and_removed(centre: OpenCentre, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.page.add()
    form = visit.page.partner_form
    visit.save()
    assert "Give the partner a name." in visit.said()
    QTest.keyClicks(form.ui.name_edit, "CCAS de Yutz")
    form.ui.axis_combo.setCurrentIndex(form.ui.axis_combo.findData("DROIT_COMMUN"))
    form.ui.sensitive_check.click()
    visit.save()
    (line,) = partners.listed()
    assert (line.name, line.axis, line.sensitive) == ("CCAS de Yutz", "DROIT_COMMUN", True)
    assert visit.page.card.partner.id == line.id  # the card follows
    visit.press("Change")
    visit.press("Put in the bin")
    assert partners.listed() == [] and not visit.page.panel.isVisible()


def test_what_is_typed_of_a_partner_is_kept_as_a_draft(ecluse: int, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.page.show_item(ecluse)
    visit.press("Change")
    QTest.keyClicks(visit.page.partner_form.ui.city_edit, " Basse")
    visit.page.panel.close_panel()
    visit.page.show_item(ecluse)
    visit.press("Change")
    assert visit.page.partner_form.ui.city_edit.text() == "Yutz Basse"
    assert partners.get(ecluse).city == "Yutz"


def test_a_contact_is_added_from_the_card(ecluse: int, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.page.show_item(ecluse)
    visit.press("Add a contact")
    QTest.keyClicks(visit.page.contact_form.ui.last_name_edit, "Wagner")
    visit.save()
    assert [one.last_name for one in partners.contacts_of(ecluse)] == ["Wagner"]
    assert "Wagner" in visit.said()


# -- orientations ------------------------------------------------------------------------


def test_someone_is_sent_from_the_card(ecluse: int, qtbot: QtBot, make_participant: Maker) -> None:
    person = make_participant("Arslan", "Zeynep")
    visit = Visit(qtbot)
    visit.page.show_item(ecluse)
    visit.press("Send someone there")
    ui = visit.page.orientation_form.ui
    assert ui.partner_id_combo.currentData() == ecluse
    visit.save()
    assert "Say who is sent to the partner." in visit.said()
    QTest.keyClicks(ui.participant_id_edit, "zeyn")
    QTest.keyClick(ui.participant_id_edit, Qt.Key.Key_Return)
    QTest.keyClicks(ui.motive_edit, "Lunettes")
    visit.save()
    (made,) = orientations.of_participant(person, DAY)
    assert (made.data.made_on, made.data.motive) == (DAY, "Lunettes")
    assert made.data.remind_on == date(2026, 11, 25)
    assert "ARSLAN Zeynep" in visit.said()


def test_the_letter_of_a_reminder_is_written_as_long_as_no_answer_came(
    ecluse: int, qtbot: QtBot, make_participant: Maker, tmp_path: Path
) -> None:
    zeynep = make_participant("Arslan", "Zeynep")
    sent = orient(ecluse, zeynep, date(2026, 10, 20), consent=True)
    orientations.remind(sent, DAY)
    visit = Visit(qtbot)
    visit.page.show_item(ecluse)
    visit.press("Reminder letter, ARSLAN Zeynep")
    preview = visit.page.findChild(PreviewWindow)
    assert preview is not None
    preview.save_to(tmp_path / "letter.docx")
    assert (tmp_path / "letter.docx").read_bytes()[:2] == b"PK"
    preview.close()
    visit.page.show_item(TO_REMIND_ITEM)
    assert visit.page.orientations.filter == DUE
    visit.page.orientations.choose(EVERYTHING)

    def letters() -> list[QAbstractButton]:
        QApplication.processEvents()
        found = visit.page.orientations.findChildren(QAbstractButton)
        return [
            each
            for each in found
            if each.isVisible() and each.accessibleName().startswith("Reminder letter")
        ]

    assert len(letters()) == 1
    orientations.answer(sent, Answer.ACCEPTED, DAY)
    visit.page.reload()
    assert letters() == []


def test_lists_are_taken_out_without_naming_a_sensitive_structure_beside_someone(
    ecluse: int, qtbot: QtBot, make_participant: Maker
) -> None:
    orient(ecluse, make_participant("Arslan", "Zeynep"), date(2026, 10, 20))
    visit = Visit(qtbot)
    visit.press("Print or export the list")
    assert [each.text() for each in visit.page.findChildren(QMenu)[-1].actions()] == [
        "Print the list",
        "Export the list…",
    ]
    shown = orientations_out(orientations.everything(DAY), "1 orientation")
    (paper,), (data,) = shown.rows, shown.data.rows
    assert paper[:4] == ("ARSLAN Zeynep", "Other", "20/10/2026", "To be reminded")
    assert data[:4] == ("Arslan", "Zeynep", "Other", date(2026, 10, 20))
    structures = partners_out(visit.page.list.shown, "").data.rows
    assert [row[0] for row in structures] == ["Écluse", "Ludothèque"]


def test_after_a_reminder_the_keyboard_is_on_the_next_line(
    ecluse: int, qtbot: QtBot, make_participant: Maker
) -> None:
    orient(ecluse, make_participant("Arslan", "Zeynep"), date(2026, 10, 20))
    orient(ecluse, make_participant("Nowak", "Ewa"), date(2026, 10, 21))
    visit = Visit(qtbot)
    visit.press("Orientations")
    for name, then in (("ARSLAN Zeynep", "Remind, NOWAK Ewa"), ("NOWAK Ewa", "")):
        visit.press(f"Remind, {name}")
        visit.page.reload()
        QApplication.processEvents()
        focused = QApplication.focusWidget()
        assert focused is not None and visit.page.orientations.isAncestorOf(focused)
        assert not then or focused.accessibleName() == then


def test_each_orientation_offers_its_next_gesture(
    ecluse: int, qtbot: QtBot, make_participant: Maker, tmp_path: Path
) -> None:
    due = orient(ecluse, make_participant("Arslan", "Zeynep"), date(2026, 10, 20))
    new = orient(ecluse, make_participant("Nowak", "Ewa"), DAY, consent=True)
    visit = Visit(qtbot)
    visit.press("Orientations")
    assert "2 orientations, 1 to be reminded" in visit.said()
    visit.press("Remind, ARSLAN Zeynep")
    assert orientations.get(due).reminded_on == DAY
    assert "Nothing is due here" in visit.said()

    visit.page.orientations.choose(EVERYTHING)
    visit.press("Prepare the letter, NOWAK Ewa")
    preview = visit.page.findChild(PreviewWindow)
    assert preview is not None and orientations.get(new).letter_on is None
    preview.save_to(tmp_path / "letter.pdf")
    preview.reject()
    visit.page.activateWindow()
    qtbot.waitUntil(visit.page.isActiveWindow)
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    assert orientations.get(new).letter_on == DAY
    visit.press("Note the answer, NOWAK Ewa")
    form = visit.page.answer_form
    assert not form.ui.remind_on_edit.isVisible()
    form.ui.answer_combo.setCurrentIndex(form.ui.answer_combo.findText("Request accepted"))
    visit.save()
    assert orientations.get(new).answer is Answer.ACCEPTED
    visit.page.orientations.choose(FEEDBACK)
    visit.press("Feed back, NOWAK Ewa")
    assert orientations.get(new).feedback_on == DAY


def test_a_waiting_list_asks_when_to_remind(
    ecluse: int, qtbot: QtBot, make_participant: Maker
) -> None:
    number = orient(ecluse, make_participant("Arslan"), date(2026, 10, 20))
    visit = Visit(qtbot)
    visit.press("Orientations")
    visit.press("Note the answer, ARSLAN")
    ui = visit.page.answer_form.ui
    ui.answer_combo.setCurrentIndex(ui.answer_combo.findText("On the partner's waiting list"))
    assert ui.remind_on_edit.isVisible()
    ui.remind_on_edit.set_date(date(2027, 1, 4))
    visit.save()
    kept = orientations.get(number)
    assert (kept.answer, kept.remind_on) == (Answer.WAITING, date(2027, 1, 4))


def test_an_orientation_nobody_answers_is_closed(
    ecluse: int, qtbot: QtBot, make_participant: Maker
) -> None:
    number = orient(ecluse, make_participant("Arslan"), date(2026, 10, 20))
    visit = Visit(qtbot)
    visit.press("Orientations")
    visit.press("Note the answer, ARSLAN")
    visit.press("Close without an answer")
    assert orientations.get(number).closed_on == DAY
    assert not visit.page.panel.isVisible() and "Nothing is due here" in visit.said()


def test_words_of_diagnosis_bring_a_reminder_and_do_not_prevent_saving(
    ecluse: int, qtbot: QtBot, make_participant: Maker
) -> None:
    person = make_participant("Arslan")
    number = orient(ecluse, person, DAY)
    visit = Visit(qtbot)
    visit.page.show_item(ecluse)
    visit.page.card.orientation_wanted.emit(number)
    ui = visit.page.orientation_form.ui
    QTest.keyClicks(ui.motive_edit, "Souffre de depression")
    qtbot.waitUntil(lambda: "this suggests a diagnosis" in ui.motive_help.text())
    visit.save()
    assert orientations.get(number).motive == "Souffre de depression"


def test_names_are_masked_when_asked(ecluse: int, qtbot: QtBot, make_participant: Maker) -> None:
    orient(ecluse, make_participant("Arslan", "Zeynep"), date(2026, 10, 20))
    look.set_discreet(True)
    visit = Visit(qtbot)
    visit.page.show_item(ecluse)
    assert "Arslan" not in visit.said().title()
    visit.page.panel.close_panel()
    visit.press("Orientations")
    assert "A. Z. to Écluse" in visit.said() and "Arslan" not in visit.said().title()


def test_adding_follows_the_view(ecluse: int, qtbot: QtBot) -> None:
    visit = Visit(qtbot)
    visit.press(ORIENTATIONS.title())
    assert "Nobody was sent to a partner yet" in visit.said()
    visit.page.add()
    assert visit.page.panel.content is visit.page.orientation_form


def test_the_search_of_the_window_finds_partners(ecluse: int) -> None:
    everywhere = Everywhere(lambda: NOW)
    (found,) = everywhere.partners("eclu")
    assert (found.page, found.id, found.title) == ("partners", ecluse, "Écluse")
    assert everywhere.partners(" ") == []
