"""Restoring from the screen: each step, turning back, and what the next window says."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from lierre_desktop import paths
from lierre_desktop.centre import participants
from lierre_desktop.database import backup, connection, restoring, vault
from lierre_desktop.database.errors import DamagedData
from lierre_desktop.database.restoring import Replaced
from lierre_desktop.gui import app as program
from lierre_desktop.gui import instance, restore_words
from lierre_desktop.gui.main_window import MainWindow
from lierre_desktop.gui.notices import Notice
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.restore_window import RestoreWindow, Step
from lierre_desktop.gui.settings.page import SettingsPage
from lierre_desktop.gui.settings.restore_card import RestoreCard
from lierre_desktop.gui.translator import Languages
from lierre_desktop.gui.unlock import UnlockWindow
from lierre_desktop.gui.welcome import WelcomeWindow
from lierre_desktop.i18n import _

PASSPHRASE, OTHER = "sept mots de lierre sur un vieux mur", "huit mots pour un tout autre centre"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CHEAP = vault.Cost(8, 1, 1)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy with one person, and a centre where a second one came since."""
    folder = tmp_path_factory.mktemp("restore")
    with connection.create_centre(folder / "here", PASSPHRASE, cost=CHEAP) as centre:
        participants.save(participants.ParticipantData(last_name="Première"))
        backup.make(centre.database, folder / "copies", "closing")
        participants.save(participants.ParticipantData(last_name="Seconde"))
    return folder


@pytest.fixture
def copy(model: Path, tmp_path: Path) -> Path:
    shutil.copytree(model / "copies", tmp_path / "Clé USB")
    return next((tmp_path / "Clé USB").glob("*.lierre-backup"))


@pytest.fixture
def here(model: Path, tmp_path: Path) -> Path:
    shutil.copytree(model / "here", tmp_path / "données")
    return tmp_path / "données"


@pytest.fixture
def languages(qapp: QApplication) -> Languages:
    return Languages(qapp)


@pytest.fixture
def run(here: Path, languages: Languages) -> Iterator[program.Program]:
    made = program.Program(here, Preferences(here), languages, cost=CHEAP)
    yield made
    made.close()


def window_of(run: program.Program) -> RestoreWindow:
    assert isinstance(run.window, RestoreWindow)
    return run.window


def go(qtbot: QtBot, window: RestoreWindow, passphrase: str = PASSPHRASE) -> None:
    """Type the passphrase and have the copy looked into."""
    window.ui.passphrase_edit.setText(passphrase)
    window.ui.go_button.click()
    qtbot.waitUntil(lambda: window.ui.go_button.isEnabled())


def step_of(window: RestoreWindow) -> Step:
    """Where it is now; asked again each time."""
    return window.step


def names() -> list[str]:
    from lierre_desktop.database.models import Participant

    return [person.last_name for person in Participant.select()]


def test_a_copy_replaces_the_data_after_a_second_step(
    qtbot: QtBot, run: program.Program, copy: Path, here: Path
) -> None:
    run.open_first_window(copy)
    window = window_of(run)
    assert step_of(window) is Step.ASK and copy.name in window.ui.file_detail.text().replace(
        "\u200b", ""
    )
    go(qtbot, window)
    assert step_of(window) is Step.FOUND
    assert (window.ui.people_copy.text(), window.ui.people_here.text()) == ("1", "2")
    window.ui.go_button.click()
    assert step_of(window) is Step.SURE
    assert window.focusWidget() is window.ui.back_button
    said = window.ui.sure_alert.words.replace("\u200b", "")
    assert paths.replaced_folder(here).name in said
    assert _("What was entered here after {moment} isn’t in the copy.").split("{")[0] in said
    window.ui.go_button.click()
    qtbot.waitUntil(lambda: isinstance(run.window, MainWindow))
    assert isinstance(run.window, MainWindow) and names() == ["Première"]
    assert len(restoring.replaced(here)) == 1
    told = [each.words for each in run.window.findChildren(Notice)]
    kept = _("The data that were here before are put aside: the settings can put them back.")
    assert any(kept in each for each in told)


def test_what_was_put_aside_comes_back_from_the_settings(
    qtbot: QtBot, run: program.Program, copy: Path, here: Path
) -> None:
    restoring.restore(copy, PASSPHRASE, here)
    run.open_main_window(run.unlock(PASSPHRASE))
    assert isinstance(run.window, MainWindow)
    run.window.go("settings")
    page = run.window.page("settings")
    assert isinstance(page, SettingsPage)
    page.open_section("data")
    card = page.findChild(RestoreCard)
    assert card is not None
    back = next(each for each in card.findChildren(QPushButton) if each.text() == _("Put back…"))
    back.click()
    answer(_("Close the centre and put them back"))
    assert isinstance(run.window, UnlockWindow)
    assert run.window.ui.alert.words
    with run.unlock(PASSPHRASE):
        assert names() == ["Première", "Seconde"]


def answer(gesture: str) -> None:
    """Press a button of the question that is open."""
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    next(each for each in box.buttons() if each.text() == gesture).click()


def test_a_second_start_and_the_settings_close_the_centre_first(
    qtbot: QtBot, run: program.Program, copy: Path
) -> None:
    run.open_main_window(run.unlock(PASSPHRASE))
    run.answer(instance.Request("", copy))
    answer(_("Cancel"))
    assert isinstance(run.window, MainWindow) and run.has_centre
    run.answer(instance.Request("", copy))
    answer(_("Close the centre and go on"))
    assert step_of(window_of(run)) is Step.ASK and not run.has_centre
    window_of(run).ui.back_button.click()
    assert isinstance(run.window, UnlockWindow)
    run.window.ui.restore_button.click()
    assert step_of(window_of(run)) is Step.CHOOSE
    run.answer(instance.Request("", copy))
    assert step_of(window_of(run)) is Step.ASK


def test_a_copy_that_cannot_be_made_first_is_told(
    qtbot: QtBot,
    run: program.Program,
    copy: Path,
    here: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    run.open_main_window(run.unlock(PASSPHRASE))
    paths.backup_folder(here).write_text("in the way")
    run.restoring.show(copy.with_name("nowhere.lierre-backup"))
    window = window_of(run)
    assert not run.has_centre and "nowhere" in window.ui.alert.words
    assert caplog.messages == ["the closing copy failed"]
    caplog.clear()
    window.take(copy)
    told = window.ui.alert.words
    assert told and "nowhere" not in told
    go(qtbot, window)
    assert step_of(window) is Step.FOUND and window.ui.alert.words == told


def test_a_second_start_asks_before_it_takes_the_first_day_away(
    qtbot: QtBot, copy: Path, tmp_path: Path, languages: Languages
) -> None:
    folder = paths.private_folder(tmp_path / "neuf")
    run = program.Program(folder, Preferences(folder), languages)
    run.open_first_window()
    assert isinstance(run.window, WelcomeWindow)
    run.window.ui.centre_edit.setText("Centre du Parc")
    run.answer(instance.Request("", copy))
    answer(_("Cancel"))
    assert isinstance(run.window, WelcomeWindow)
    assert run.window.ui.centre_edit.text() == "Centre du Parc"
    run.answer(instance.Request("", copy))
    answer(_("Leave it and go on"))
    assert step_of(window_of(run)) is Step.ASK
    run.close()


def test_the_window_stays_while_files_change_places(
    qtbot: QtBot, copy: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, closed = Event(), list[bool]()
    real = restoring.restore

    def waits(*asked: Any) -> Replaced | None:
        gate.wait(5)
        return real(*asked)

    monkeypatch.setattr(restoring, "restore", waits)
    window = RestoreWindow(here, lambda _phrase: closed.append(window.close()), copy)
    qtbot.addWidget(window)
    window.show()
    go(qtbot, window)
    for _step in (Step.FOUND, Step.SURE):
        window.ui.go_button.click()
    assert not window.close() and window.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: closed == [True])


def test_on_a_new_computer_one_step_is_enough(
    qtbot: QtBot, copy: Path, tmp_path: Path, languages: Languages
) -> None:
    folder = paths.private_folder(tmp_path / "neuf")
    run = program.Program(folder, Preferences(folder), languages)
    run.open_first_window()
    assert isinstance(run.window, WelcomeWindow)
    run.window.ui.restore_button.click()
    window = window_of(run)
    window.ui.go_button.click()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(copy))
    dialog.close()
    go(qtbot, window)
    assert window.ui.people_here.isHidden()
    assert window.ui.go_button.text() == _("Open my centre on this computer")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.ui.go_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(run.window, MainWindow))
    assert names() == ["Première"]
    run.close()


def test_troubles_are_said_and_change_nothing(
    qtbot: QtBot, run: program.Program, copy: Path, here: Path
) -> None:
    run.open_first_window(copy)
    window = window_of(run)
    go(qtbot, window, OTHER)
    assert step_of(window) is Step.ASK
    assert window.ui.passphrase_help.property("state") == "error"
    whole = copy.read_bytes()
    copy.write_bytes(whole[: len(whole) // 2])
    go(qtbot, window)
    assert step_of(window) is Step.ASK and window.ui.alert.words
    keys = restoring.keys_of(copy)
    keys.unlink()
    window.take(copy)
    assert step_of(window) is Step.CHOOSE and keys.name in window.ui.alert.words
    window.ui.back_button.click()
    assert isinstance(run.window, UnlockWindow) and restoring.replaced(here) == []


def test_another_passphrase_of_today_shows_dates_only(
    qtbot: QtBot, copy: Path, tmp_path: Path
) -> None:
    connection.create_centre(tmp_path / "autre", OTHER, cost=CHEAP).close()
    window = RestoreWindow(tmp_path / "autre", lambda _phrase: None, copy)
    qtbot.addWidget(window)
    go(qtbot, window)
    assert window.ui.people_here.text() == restore_words.UNKNOWN
    assert window.ui.changed_here.text() != restore_words.UNKNOWN
    assert not window.ui.here_help.isHidden()


def test_a_copy_that_does_not_open_can_be_taken_back(qtbot: QtBot, copy: Path, here: Path) -> None:
    def fail(_phrase: str) -> None:
        raise DamagedData

    window = RestoreWindow(here, fail, copy)
    qtbot.addWidget(window)
    go(qtbot, window)
    window.ui.go_button.click()
    window.ui.go_button.click()
    qtbot.waitUntil(lambda: window.step is Step.STUCK)
    assert DamagedData().message in window.ui.alert.words
    with qtbot.waitSignal(window.left):
        window.ui.go_button.click()
    with connection.open_centre(here, PASSPHRASE):
        assert names() == ["Première", "Seconde"]
