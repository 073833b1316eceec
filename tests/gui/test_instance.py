"""One window for a data folder: who holds the lock, who asks, who comes forward."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop import paths
from lierre_desktop.database.errors import InUse
from lierre_desktop.gui import app as program
from lierre_desktop.gui import instance
from lierre_desktop.gui.instance import Listener, Request, WindowLock, claim
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.translator import Languages

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")  # offscreen


@pytest.fixture
def held(tmp_path: Path) -> WindowLock:
    """The lock of a program that shows its window over the test's folder."""
    lock = claim(tmp_path)
    assert lock is not None and lock.held
    return lock


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], None]:
    """Have something happen in the other program while the second start waits."""
    return lambda act: monkeypatch.setattr(instance, "sleep", lambda _seconds: act())


def asked(folder: Path) -> Path:
    return folder / paths.RAISE_NAME


def test_a_second_start_is_answered(
    qtbot: QtBot,
    tmp_path: Path,
    held: WindowLock,
    meanwhile: Callable[[Callable[[], object]], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "from the desktop")
    heard: list[Request] = []
    listener = Listener(tmp_path)
    listener.asked.connect(heard.append)
    meanwhile(listener.look)
    backup = tmp_path / "copie du 9 novembre.lierre-backup"
    assert claim(tmp_path, backup) is None
    assert heard == [Request("from the desktop", backup)]
    assert not asked(tmp_path).exists()
    assert held.held


def test_the_folder_is_watched(qtbot: QtBot, tmp_path: Path) -> None:
    listener = Listener(tmp_path)
    qtbot.waitUntil(lambda: hasattr(listener, "_watcher"))
    with qtbot.waitSignal(listener.asked, timeout=1_000):
        asked(tmp_path).write_text("not what is expected")
    assert not asked(tmp_path).exists()


def test_without_an_answer_it_is_in_use(tmp_path: Path, held: WindowLock) -> None:
    with pytest.raises(InUse):
        claim(tmp_path, patience=0)
    assert not asked(tmp_path).exists()


def test_the_holder_that_ends_leaves_its_place(
    tmp_path: Path, held: WindowLock, meanwhile: Callable[[Callable[[], object]], None]
) -> None:
    meanwhile(held.release)
    lock = claim(tmp_path)
    assert lock is not None and lock.held
    assert not asked(tmp_path).exists()
    lock.release()


def test_a_request_that_cannot_be_written_is_in_use(
    tmp_path: Path, held: WindowLock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _content: bytes) -> None:
        raise PermissionError

    monkeypatch.setattr(paths, "write_whole", refuse)
    with pytest.raises(InUse):
        claim(tmp_path)


def test_a_backup_that_is_asked_for_is_not_lost_to_a_later_start(
    tmp_path: Path, held: WindowLock, meanwhile: Callable[[Callable[[], object]], None]
) -> None:
    backup = tmp_path / "copie.lierre-backup"
    told = json.dumps({"token": "", "backup": str(backup)})
    asked(tmp_path).write_text(told)
    heard: list[Request] = []
    listener = Listener(tmp_path)
    listener.asked.connect(heard.append)
    meanwhile(listener.look)
    assert claim(tmp_path) is None
    assert heard == [Request("", backup)]


def test_a_request_of_yesterday_waits_for_nobody(tmp_path: Path) -> None:
    asked(tmp_path).write_text(json.dumps({"token": "", "backup": ""}))
    lock = claim(tmp_path)
    assert lock is not None
    assert not asked(tmp_path).exists()
    lock.release()


def test_a_folder_that_refuses_does_not_prevent_starting(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    lock = claim(tmp_path / "file")
    assert lock is not None and not lock.held


def test_a_window_in_the_task_bar_comes_forward(qtbot: QtBot) -> None:
    window, other = QWidget(), QWidget()
    for each in (window, other):
        qtbot.addWidget(each)
        each.show()
    window.setWindowState(Qt.WindowState.WindowMaximized)
    window.showMinimized()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    instance.bring_forward(window)
    qtbot.waitUntil(window.isActiveWindow)
    assert window.isMaximized()
    assert not window.isMinimized()


def test_a_dialog_stays_above_its_window(qtbot: QtBot) -> None:
    window, other = QWidget(), QWidget()
    dialog = QDialog(window)
    for each in (window, other):
        qtbot.addWidget(each)
        each.show()
    dialog.open()
    instance.bring_forward(window)
    qtbot.waitUntil(dialog.isActiveWindow)


def test_a_window_that_is_refused_the_front_calls(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[QWidget] = []
    monkeypatch.setattr(QApplication, "alert", called.append)
    monkeypatch.setattr(instance, "_FLASH_MS", 0)
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    instance.bring_forward(window)
    qtbot.waitUntil(lambda: called == [window])


def test_a_second_start_hands_its_backup_over(
    qtbot: QtBot, tmp_path: Path, languages: Languages, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = program.Program(tmp_path, Preferences(tmp_path), languages)
    run.answer(Request())  # between two windows: nothing to show
    run.window = QWidget()
    qtbot.addWidget(run.window)
    offered: list[Path] = []
    monkeypatch.setattr(run.restoring, "offer", offered.append)
    run.answer(Request())
    assert run.window.isVisible() and not offered
    run.answer(Request(backup=tmp_path / "copie.lierre-backup"))
    assert offered == [tmp_path / "copie.lierre-backup"]
