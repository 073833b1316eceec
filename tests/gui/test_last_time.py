"""What the next start says after a bad ending."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from lierre_desktop import paths
from lierre_desktop.centre import drafts
from lierre_desktop.centre.drafts import Place
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.gui import app as program
from lierre_desktop.gui.last_time import LastTime, at_length, in_short, kept_words, report
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.session import Cause, Ending
from lierre_desktop.gui.translator import Languages
from lierre_desktop.gui.unlock import UnlockWindow
from lierre_desktop.i18n import _

SEEN = datetime(2026, 11, 23, 14, 10)
ENDING = Ending(Cause.FAULT, "0.1.0", SEEN, SEEN, 1, "ValueError\n  gui/page.py:1 reload")


@pytest.fixture
def block(qtbot: QtBot, centre: OpenCentre) -> LastTime:
    """What is said while one thing was being typed."""
    drafts.keep(Place("session", "0", "Ajouter une séance", "week"), {"a": 1}, SEEN)
    made = LastTime(ENDING, Path("logs"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_what_happened_what_is_kept_and_where_the_log_is(block: LastTime) -> None:
    said = block.alert.words
    assert said.startswith(at_length(ENDING))
    assert kept_words() and kept_words() in said
    assert "logs" in said


def test_nothing_is_said_to_be_kept_when_nothing_is(block: LastTime) -> None:
    drafts.forget("session", "0")
    block.retranslate()
    assert kept_words() == ""
    assert block.alert.words.startswith(at_length(ENDING))


def test_it_says_what_is_kept_by_the_time_it_is_shown(block: LastTime) -> None:
    kept, said = kept_words(), block.alert.words
    drafts.keep(Place("session", "1", "Changer une séance", "week"), {"a": 1}, SEEN)
    block.hide()
    block.show()
    assert block.alert.words == said and kept in said  # however many there are
    for number in "01":
        drafts.forget("session", number)
    block.hide()
    block.show()
    assert kept not in block.alert.words


def test_another_language_says_it_too(qtbot: QtBot, block: LastTime, languages: Languages) -> None:
    languages.speak("en")
    qtbot.waitUntil(lambda: block.alert.words.startswith("Last time, Lierre stopped"))
    assert block.copy_button.text() == "Copy the report"


def test_its_cross_closes_it(block: LastTime) -> None:
    named = {each.accessibleName(): each for each in block.findChildren(QAbstractButton)}
    named[_("Close the message")].click()
    assert block.isHidden()


def test_the_log_is_one_gesture_away(block: LastTime, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    block.open_button.click()
    assert opened == [QUrl.fromLocalFile("logs")]
    block.copy_button.click()
    assert QGuiApplication.clipboard().text() == report(ENDING)
    assert block.copy_button.text() == _("Report copied")


def test_the_report_names_nobody() -> None:
    told = report(ENDING)
    assert "gui/page.py:1" in told and "0.1.0" in told
    assert str(Path.home()) not in told
    assert report(Ending(Cause.UNKNOWN, "", None, None, 1, "")).startswith("Lierre ?")


@pytest.mark.parametrize("cause", Cause)
def test_each_cause_has_its_words(cause: Cause) -> None:
    others = {at_length(Ending(each, "", None, SEEN, 1, "")) for each in Cause if each != cause}
    said = at_length(Ending(cause, "", None, SEEN, 1, ""))
    assert said not in others
    assert "14" in said
    assert len(at_length(Ending(cause, "", None, None, 1, ""))) < len(said)
    assert len(at_length(Ending(cause, "", None, SEEN, 2, ""))) > len(said)


def test_it_is_said_in_short_before_the_passphrase(
    qtbot: QtBot, tmp_path: Path, languages: Languages
) -> None:
    (tmp_path / paths.KEYS_NAME).touch()
    run = program.Program(tmp_path, Preferences(tmp_path), languages, ending=ENDING)
    run.open_first_window()
    assert isinstance(run.window, UnlockWindow)
    assert run.window.ui.alert.words == in_short()
    run.warn_of_folder()
    assert str(tmp_path) in run.window.ui.alert.words
    run.window.close()
    run.close()
