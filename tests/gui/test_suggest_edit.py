"""Typing that suggests, and several choices kept as chips."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from lierre_desktop.gui.components.suggest_edit import ChoicesEdit, SuggestEdit

LANGUAGES = [("fr", "Français"), ("ro", "Roumain"), ("ru", "Russe"), ("tr", "Turc")]


# Offscreen, popups ask the platform for what it can't do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def choices(qtbot: QtBot) -> ChoicesEdit:
    made = ChoicesEdit()
    made.set_choices(LANGUAGES)
    qtbot.addWidget(made)
    made.show()
    return made


def chips(edit: ChoicesEdit) -> list[QAbstractButton]:
    """The chips shown, once the layout has shown them."""
    QApplication.processEvents()
    return [each for each in edit.findChildren(QAbstractButton) if not each.isHidden()]


def test_enter_takes_the_first_suggestion(qtbot: QtBot) -> None:
    edit = SuggestEdit()
    edit.suggest = lambda text: [("1", f"{text} one"), ("2", f"{text} two")]
    qtbot.addWidget(edit)
    edit.show()
    picked: list[str] = []
    edit.picked.connect(picked.append)
    QTest.keyClicks(edit, "a")
    assert edit.shown == ["a one", "a two"]
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert picked == ["1"] and edit.text() == "a one"
    assert edit.shown == []


def test_nothing_found_shows_no_list(qtbot: QtBot) -> None:
    edit = SuggestEdit()
    qtbot.addWidget(edit)
    edit.show()
    QTest.keyClicks(edit, "zzz")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.shown == [] and edit.text() == "zzz"


def test_choices_ignore_accents_and_prefer_beginnings(choices: ChoicesEdit) -> None:
    QTest.keyClicks(choices.field, "R")
    assert choices.field.shown == ["Roumain", "Russe", "Français", "Turc"]
    QTest.keyClick(choices.field, Qt.Key.Key_Backspace)
    QTest.keyClicks(choices.field, "franc")
    QTest.keyClick(choices.field, Qt.Key.Key_Return)
    assert choices.keys == ("fr",)
    assert [chip.text() for chip in chips(choices)] == ["Français"]
    assert choices.field.text() == ""


def test_a_choice_is_offered_once(choices: ChoicesEdit) -> None:
    choices.set_keys(["ro"])
    QTest.keyClicks(choices.field, "rou")
    assert choices.field.shown == []


def test_choices_are_let_go_by_click_and_by_key(choices: ChoicesEdit) -> None:
    kept: list[tuple[str, ...]] = []
    choices.changed.connect(lambda: kept.append(choices.keys))
    choices.set_keys(["fr", "ru", "tr"])
    QTest.mouseClick(chips(choices)[0], Qt.MouseButton.LeftButton)
    QTest.keyClick(chips(choices)[0], Qt.Key.Key_Delete)
    QTest.keyClick(choices.field, Qt.Key.Key_Backspace)
    assert kept == [("ru", "tr"), ("tr",), ()]
    QTest.keyClick(choices.field, Qt.Key.Key_Backspace)
    assert len(kept) == 3 and not chips(choices)
