"""The letters in the settings: their texts, the words they may use, how they will read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop.centre.letters import invented, templates
from lierre_desktop.centre.letters.templates import LetterKind
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.gui.components import Badge, Row
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.settings.answers import written
from lierre_desktop.gui.settings.letters import LettersSection
from lierre_desktop.gui.settings.page import SettingsPage
from lierre_desktop.gui.translator import Languages

ORIENTATION, CONVOCATION, CERTIFICATE = 1, 3, 5
NOW = datetime(2026, 11, 10, 14, 58)


@pytest.fixture(autouse=True)
def english(languages: Languages) -> Iterator[None]:
    """Sentences are compared in English, their source."""
    languages.speak("en")
    yield


@pytest.fixture
def page(
    centre: OpenCentre, preferences: Preferences, languages: Languages, qtbot: QtBot
) -> SettingsPage:
    """The settings, open at the letters."""
    made = SettingsPage(centre, preferences, languages, lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.open_section("letters")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def section(page: SettingsPage) -> LettersSection:
    """The section of the letters."""
    shown = page.section
    assert isinstance(shown, LettersSection)
    return shown


def lines(widget: QWidget) -> str:
    """What the shown labels say."""
    QApplication.processEvents()
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def test_every_kind_of_letter_is_listed_and_none_is_added(section: LettersSection) -> None:
    assert [item.kind for item in section.items] == list(LetterKind)
    assert "Reminder to a partner" in lines(section)
    assert not section.add_button.isVisible()
    section.add()
    assert not section.editor.isVisible()


def test_a_text_is_reworded_and_previewed_as_it_is_typed(
    page: SettingsPage, section: LettersSection
) -> None:
    section.open(CONVOCATION)
    form = section.form
    assert form.ui.body_edit.hasFocus()
    assert "Bonjour Mme Lina Moreau" in lines(form.ui.preview_card)  # papers speak French
    form.ui.body_edit.selectAll()
    QTest.keyClicks(form.ui.body_edit, "Hello {person}, see you at ")
    row = next(each for each in form.ui.word_choice.findChildren(Row) if says(each, "{heure}"))
    assert says(row, "hour of the appointment")
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert form.ui.body_edit.hasFocus()
    assert form.ui.body_edit.toPlainText().endswith("see you at {heure}")
    assert "Hello Lina Moreau, see you at 10" in lines(form.ui.preview_card)
    QTest.keyClick(form.ui.body_edit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert templates.get(LetterKind.CONVOCATION).body == "Hello {person}, see you at {heure}"
    section.reload()
    assert "Your own words" in [each.text() for each in section.findChildren(Badge)]


def says(widget: QWidget, words: str) -> bool:
    """Whether one of its labels says this."""
    return any(words in each.text() for each in widget.findChildren(QLabel))


def test_placeholders_go_into_the_subject_when_that_is_where_one_writes(
    section: LettersSection,
) -> None:
    section.open(ORIENTATION)
    form = section.form
    form.ui.subject_edit.setFocus()
    form.ui.subject_edit.selectAll()
    form.insert("{partner}")
    assert form.ui.subject_edit.text() == "{partner}"
    assert form.ui.subject_edit.hasFocus()


def test_an_unknown_word_is_told_beside_its_field_and_isnt_kept(section: LettersSection) -> None:
    section.open(ORIENTATION)
    form = section.form
    form.ui.body_edit.setPlainText("Dear {doctor}")
    assert "“{doctor}” isn’t known here" in form.ui.body_help.text()
    form.save()
    assert form.ui.body_edit.property("state") == "error"
    assert templates.get(LetterKind.ORIENTATION).is_shipped
    form.ui.body_edit.setPlainText("Dear {contact}")
    assert "known here" not in form.ui.body_help.text()


def test_the_original_text_comes_back_and_undo_brings_the_centres(section: LettersSection) -> None:
    section.open(ORIENTATION)
    form = section.form
    assert not form.ui.reset_button.isVisible()
    form.ui.body_edit.setPlainText("Our own words for {person}")
    form.save()
    section.reload()
    section.open(ORIENTATION)
    assert form.ui.reset_button.isVisible()
    form.ui.reset_button.click()
    original = templates.shipped(LetterKind.ORIENTATION).body
    assert written(form.ui.body_edit) == original
    assert not form.ui.reset_button.isVisible()
    form.ui.body_edit.setPlainText("Once more")
    form.save()
    assert templates.get(LetterKind.ORIENTATION).body == "Once more"


def test_taking_the_original_again_can_be_undone(centre: OpenCentre) -> None:
    kept = templates.Template(LetterKind.RELAY, "", "Ours")
    templates.save(kept)
    undo(templates.reset(LetterKind.RELAY).batch)
    assert templates.get(LetterKind.RELAY).body == "Ours"


def test_what_is_typed_is_kept_as_a_draft(page: SettingsPage, section: LettersSection) -> None:
    section.open(ORIENTATION)
    section.form.ui.body_edit.setPlainText("Half a sentence")
    QTest.keyClick(section.form.ui.body_edit, Qt.Key.Key_Escape)
    assert page.panel.isHidden()
    section.open(CONVOCATION)
    section.open(ORIENTATION)
    assert section.form.ui.body_edit.toPlainText() == "Half a sentence"
    assert "Here is your draft of" in lines(section.form)


def test_the_certificate_has_a_sentence_and_no_subject(section: LettersSection) -> None:
    section.open(CERTIFICATE)
    assert not section.form.ui.subject_edit.isVisible()
    assert section.form.ui.body_edit.isVisible()


def test_the_invented_letter_fills_every_placeholder(centre: OpenCentre) -> None:
    values = invented.values(NOW.date())
    assert set(values) == set(templates.PLACEHOLDERS)
    assert all(values.values())
