"""The vocabularies in the settings: one list, its order, its words, and how a term leaves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop.centre import term_changes, terms
from lierre_desktop.centre.terms import LISTS
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.gui.components import Badge, Row
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.settings.page import SettingsPage
from lierre_desktop.gui.settings.vocabularies import VocabulariesSection
from lierre_desktop.gui.translator import Languages

PLACES = "lieu_de_vie"
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def english(languages: Languages) -> Iterator[None]:
    """Sentences are compared in English, their source."""
    languages.speak("en")
    yield


@pytest.fixture
def page(
    centre: OpenCentre, preferences: Preferences, languages: Languages, qtbot: QtBot
) -> SettingsPage:
    """The settings, open at the vocabularies."""
    made = SettingsPage(centre, preferences, languages, lambda: datetime(2026, 11, 10, 14, 58))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.open_section("vocabularies")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def section(page: SettingsPage) -> VocabulariesSection:
    """The section, at the kinds of places of life."""
    shown = page.section
    assert isinstance(shown, VocabulariesSection)
    shown.show_list(PLACES)
    return shown


def number(code: str, list_name: str = PLACES) -> int:
    """The id of a term."""
    return terms.book().term(list_name, code).id


def codes() -> list[str]:
    """The places of life that forms propose."""
    return [term.code for term in terms.book().choices(PLACES)]


def row(section: VocabulariesSection, words: str) -> Row:
    """The line of a term, once what was just laid out is shown."""
    QApplication.processEvents()
    return next(
        each
        for each in section.card.findChildren(Row)
        if not each.isHidden() and words in each.accessibleName()
    )


def press(key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Press a key where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def said(parent: QWidget) -> str:
    """Every word that labels show under a widget."""
    return "\n".join(each.text() for each in parent.findChildren(QLabel) if each.isVisible())


def test_every_list_can_be_chosen(section: VocabulariesSection) -> None:
    offered = [section.list_combo.itemData(each) for each in range(section.list_combo.count())]
    assert offered == list(LISTS)
    section.show_list("sortie")
    badges = row(section, "Permanent contract (CDI)").findChildren(Badge)
    assert [badge.text() for badge in badges] == ["Lasting work"]
    assert section.list_combo.hasFocus()


def test_a_term_is_added_by_keyboard(section: VocabulariesSection) -> None:
    section.add()
    assert section.form.ui.label_fr_edit.hasFocus()
    QTest.keyClicks(section.form.ui.label_fr_edit, "Peniche")
    press(Qt.Key.Key_S, CTRL)
    assert codes()[-1] == "PENICHE"
    assert row(section, "Peniche").isVisible()
    assert not section.form.isVisible()


def test_a_term_of_a_family_asks_for_it(section: VocabulariesSection) -> None:
    section.show_list("sortie")
    section.add()
    ui = section.form.ui
    ui.label_fr_edit.setText("Service civique")
    section.form.save_button.click()
    assert "counts as" in ui.family_help.text()
    ui.family_combo.setCurrentIndex(ui.family_combo.findData("POSITIVE"))
    section.form.save_button.click()
    added = terms.book().term("sortie", "SERVICE_CIVIQUE")
    assert (added.family, added.label_en) == ("POSITIVE", "Service civique")
    section.open(added.id)
    assert not ui.family_combo.isEnabled()


def test_a_term_is_reworded(section: VocabulariesSection) -> None:
    section.open(number("SQUAT"))
    section.form.ui.label_en_edit.setText("Occupied building")
    section.form.save_button.click()
    assert terms.book().term(PLACES, "SQUAT").label_en == "Occupied building"
    assert row(section, "Occupied building").hasFocus()


def test_alt_and_arrows_move_the_line(section: VocabulariesSection) -> None:
    before = codes()
    row(section, "Squat").setFocus()
    for _press in range(2):
        press(Qt.Key.Key_Up, ALT)
    assert codes() == ["SQUAT", "BIDONVILLE", *before[2:]]
    assert row(section, "Squat").hasFocus()
    press(Qt.Key.Key_Down, ALT)
    assert codes() == before


def test_retired_terms_have_no_place_in_the_order(section: VocabulariesSection) -> None:
    section.open(number("RUE"))
    section.form.ui.retire_button.click()
    assert "RUE" not in codes()
    assert not section.form.isVisible()
    row(section, "Street").setFocus()
    before = codes()
    press(Qt.Key.Key_Up, ALT)
    assert codes() == before
    section.order_button.click()
    section.arrow(number("SQUAT"), 1).click()
    assert codes() != before
    with pytest.raises(KeyError):
        section.arrow(number("RUE"), -1)


def test_a_retired_term_is_used_again(section: VocabulariesSection) -> None:
    term_changes.retire(PLACES, "RUE")
    section.reload()
    section.open(number("RUE"))
    assert not section.form.ui.retire_button.isVisible()
    section.form.ui.restore_button.click()
    assert "RUE" in codes()


def test_merging_says_what_it_does_first(section: VocabulariesSection) -> None:
    section.show_list("sortie")
    section.open(number("CREATION", "sortie"))
    ui = section.form.ui
    assert not ui.merge_button.isEnabled()
    ui.merge_combo.setCurrentIndex(ui.merge_combo.findData("CDD_MOINS_6"))
    assert "will read “Fixed-term or agency contract under 6 months”" in ui.merge_help.text()
    assert "Transitional work" in ui.merge_help.text()
    ui.merge_button.click()
    assert terms.book().term("sortie", "CREATION").merged_into == "CDD_MOINS_6"
    section.open(number("CREATION", "sortie"))
    assert "reads “Fixed-term" in ui.usage_label.text()
    assert not ui.merge_frame.isVisible()


def test_what_lierre_relies_on_can_only_be_reworded(section: VocabulariesSection) -> None:
    section.show_list("recours")
    section.open(number("DALO", "recours"))
    ui = section.form.ui
    assert "relies on" in ui.kept_label.text()
    assert not ui.retire_button.isVisible() and not ui.merge_frame.isVisible()
    assert "never used" in said(section.form)


def test_a_draft_belongs_to_its_list(section: VocabulariesSection) -> None:
    section.add()
    section.form.ui.label_fr_edit.setText("Péniche")
    section.show_list("recours")
    assert not section.form.isVisible()
    section.add()
    assert section.form.ui.label_fr_edit.text() == ""
    section.show_list(PLACES)
    section.add()
    assert section.form.ui.label_fr_edit.text() == "Péniche"
    section.form.start_again()
    assert section.form.ui.label_fr_edit.text() == ""


def test_long_words_stay_within_the_line(section: VocabulariesSection) -> None:
    term_changes.add(PLACES, "Terrain " + "vague " * 18)
    section.reload()
    assert row(section, "Terrain").width() <= section.card.width()
    assert section.card.width() <= section.width()
