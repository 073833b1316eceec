"""What the next start says after a bad ending, and the way back to what was typed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from lierre_desktop import paths
from lierre_desktop.centre import drafts
from lierre_desktop.centre.drafts import Kept, Place
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.gui import app as program
from lierre_desktop.gui import look
from lierre_desktop.gui.components import Row
from lierre_desktop.gui.last_time import MOST, LastTime, at_length, in_short, report
from lierre_desktop.gui.page import Page
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.session import Cause, Ending
from lierre_desktop.gui.translator import Languages
from lierre_desktop.gui.unlock import UnlockWindow
from lierre_desktop.i18n import _
from tests.centre.conftest import Maker

SEEN = datetime(2026, 11, 23, 14, 10)
ENDING = Ending(Cause.FAULT, "0.1.0", SEEN, SEEN, 1, "ValueError\n  gui/page.py:1 reload")


class Home(Page):
    """The page at whose top it is said; it remembers what was resumed."""

    def __init__(self, logs: Path, ending: Ending = ENDING) -> None:
        super().__init__()
        self.resumed: list[Kept] = []
        self.block = LastTime(self, ending, logs, self.resumed.append)
        self.body.addWidget(self.block)


@pytest.fixture
def home(qtbot: QtBot, centre: OpenCentre, make_participant: Maker) -> Home:
    """Two things were being typed, one of them about someone."""
    person = make_participant("Arslan", "Zeynep")
    drafts.keep(Place("session", "0", "Ajouter une séance", "week"), {"a": 1}, SEEN)
    drafts.keep(Place("interview", "0", "Nouvel entretien", "people", person), {"a": 1}, SEEN)
    page = Home(Path("logs"))
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    return page


def words(page: Page) -> str:
    return " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def buttons(page: Page, said: str) -> list[QAbstractButton]:
    found = page.findChildren(QAbstractButton)
    return [each for each in found if each.text() == said and each.isVisible()]


def test_what_was_typed_is_listed_and_leads_back(home: Home) -> None:
    assert "Ajouter une séance" in words(home)
    assert "ARSLAN Zeynep" in words(home)
    buttons(home, _("Resume"))[0].click()
    home.findChildren(Row)[1].clicked.emit()
    assert [draft.title for draft in home.resumed] == ["Nouvel entretien", "Ajouter une séance"]


def test_names_are_masked_with_all_others(qtbot: QtBot, home: Home) -> None:
    look.set_discreet(True)
    home.refresh()
    qtbot.waitUntil(lambda: "A. Z." in words(home))
    assert "ARSLAN" not in words(home)


def test_what_is_saved_goes_from_the_list(qtbot: QtBot, home: Home) -> None:
    drafts.forget("interview", "0")
    home.refresh()
    qtbot.waitUntil(lambda: len(buttons(home, _("Resume"))) == 1)
    drafts.forget("session", "0")
    home.refresh()
    assert not home.block.drafts_card.isVisible()
    assert home.block.alert.isVisible()


def test_many_are_shown_on_demand(qtbot: QtBot, home: Home) -> None:
    for number in range(MOST):
        drafts.keep(Place("session", f"n{number}", "Séance", "week"), {"a": 1}, SEEN)
    home.refresh()
    qtbot.waitUntil(lambda: len(buttons(home, _("Resume"))) == MOST)
    (more,) = [each for each in home.findChildren(QAbstractButton) if "2" in each.text()]
    more.click()
    qtbot.waitUntil(lambda: len(buttons(home, _("Resume"))) == MOST + 2)


def test_it_is_closed_for_good(home: Home) -> None:
    (close,) = [
        each
        for each in home.findChildren(QAbstractButton)
        if each.accessibleName() == _("Close the message")
    ]
    close.click()
    home.refresh()
    assert not home.block.isVisible()


def test_the_log_is_one_gesture_away(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    home.block.open_button.click()
    assert opened == [QUrl.fromLocalFile("logs")]
    assert "logs" in home.block.alert.words
    home.block.copy_button.click()
    assert QGuiApplication.clipboard().text() == report(ENDING)
    assert home.block.copy_button.text() == _("Report copied")


def test_the_report_names_nobody(home: Home) -> None:
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
