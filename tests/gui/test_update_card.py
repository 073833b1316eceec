"""The card that updates Lierre: nothing starts unless the file is proven and the data copied."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop import paths
from lierre_desktop.centre.changes import Done
from lierre_desktop.database.errors import DamagedData, StorageTrouble
from lierre_desktop.gui.components import ToastAction
from lierre_desktop.gui.settings import update_card
from lierre_desktop.gui.settings.update_card import UpdateCard
from lierre_desktop.gui.translator import Languages
from tests.exchange.setup_samples import publish, setup

SETUP = setup()
HASH = hashlib.sha256(SETUP).hexdigest()


class Window(QWidget):
    """A window around the card, which hears what went wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        QVBoxLayout(self)

    def announce_done(self, done: Done, _offers: Sequence[ToastAction] = ()) -> None:
        self.said.append(done.said)

    def show_trouble(self, trouble: StorageTrouble) -> None:
        self.said.append(str(trouble))

    def show_refusal(self, message: str) -> None:
        self.said.append(message)


class Desk:
    """A card in its window, what was done through it, and in which order."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window, self.done = Window(), list[str]()
        self.trouble: StorageTrouble | None = None
        self.starts = True
        self.card = UpdateCard(self.copy, "win32")
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(self.card)
        qtbot.addWidget(self.window)
        self.window.show()
        self._qtbot = qtbot

    def copy(self) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.done.append("copied")

    def start(self, program: Path) -> bool:
        assert program.read_bytes() == SETUP
        self.done.append("started")
        return self.starts

    def install(self) -> None:
        self.card.ui.install_button.click()
        assert not self.card.ui.update_line.isEnabled()
        self._qtbot.waitUntil(self.card.ui.update_line.isEnabled)


@pytest.fixture
def desk(
    qtbot: QtBot, languages: Languages, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Desk:
    (tmp_path / "temp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    languages.speak("en")
    made = Desk(qtbot)
    monkeypatch.setattr(update_card, "start", made.start)
    return made


@pytest.fixture
def chosen(tmp_path: Path) -> Path:
    path = tmp_path / "Lierre-9.8.7-setup.exe"
    path.write_bytes(SETUP)
    return path


def test_a_proven_setup_starts_after_a_copy_and_lierre_closes(desk: Desk, chosen: Path) -> None:
    ui = desk.card.ui
    assert not ui.install_button.isVisible() and not ui.hash_part.isVisible()
    desk.card.take(publish(chosen, SETUP))
    assert "Lierre 9.8.7: the file matches the hash beside it" in ui.update_alert.words
    assert not ui.hash_part.isVisible()
    desk.install()
    assert desk.done == ["copied", "started"]
    assert not desk.window.isVisible()


def test_the_hash_is_asked_for_where_none_is_beside(desk: Desk, chosen: Path) -> None:
    ui = desk.card.ui
    desk.card.take(chosen)
    assert "This is Lierre 9.8.7" in ui.update_alert.words
    assert ui.hash_part.isVisible() and not ui.install_button.isVisible()
    ui.check_button.click()
    assert "Paste the SHA-256" in ui.hash_help.text()
    ui.hash_edit.setText("0" * 64)
    ui.check_button.click()
    assert "damaged" in ui.hash_help.text() and not ui.install_button.isVisible()
    ui.hash_edit.setText(HASH.upper())
    ui.hash_edit.returnPressed.emit()
    assert ui.install_button.isVisible() and not ui.hash_part.isVisible()
    assert "Lierre 9.8.7: the file is what was published" in ui.update_alert.words


def test_another_file_is_refused_and_the_first_forgotten(
    desk: Desk, chosen: Path, tmp_path: Path
) -> None:
    desk.card.take(publish(chosen, SETUP))
    desk.card.take(publish(tmp_path / "other.exe", b"MZ"))
    assert desk.card.ui.update_alert.words == "This file isn’t a setup of Lierre."
    assert not desk.card.ui.install_button.isVisible()
    assert not any((tmp_path / "temp").iterdir())


def test_without_a_verified_copy_nothing_starts(desk: Desk, chosen: Path) -> None:
    desk.trouble = DamagedData()
    desk.card.take(publish(chosen, SETUP))
    desk.install()
    assert desk.done == [] and desk.window.said == [str(DamagedData())]
    assert desk.window.isVisible() and desk.card.ui.install_button.isVisible()


def test_a_setup_exchanged_since_does_not_start(desk: Desk, chosen: Path, tmp_path: Path) -> None:
    desk.card.take(publish(chosen, SETUP))
    (copy,) = (tmp_path / "temp").glob("*/*.exe")
    copy.write_bytes(SETUP + b"\0")
    desk.install()
    assert desk.done == ["copied"] and desk.window.isVisible()
    assert "changed since" in desk.card.ui.update_alert.words


def test_a_system_that_refuses_is_told(desk: Desk, chosen: Path) -> None:
    desk.starts = False
    desk.card.take(publish(chosen, SETUP))
    desk.install()
    assert desk.window.isVisible()
    assert "Windows didn’t start" in desk.card.ui.update_alert.words


def test_elsewhere_the_card_says_why_not(
    qtbot: QtBot, languages: Languages, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    languages.speak("en")
    monkeypatch.setattr(paths, "portable_folder", lambda: tmp_path)
    for platform, why in (("linux", "for Windows"), ("win32", "portable")):
        card = UpdateCard(list, platform)
        qtbot.addWidget(card)
        card.show()
        assert why in card.ui.reason_label.text()
        assert not card.ui.choose_button.isVisible()


def test_a_program_starts_apart() -> None:
    assert not update_card.start(Path("there is no such program"))
