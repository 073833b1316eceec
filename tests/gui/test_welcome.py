"""The first day: what the form refuses, what it asks to create, and the demo centre."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.database.errors import AlreadyThere
from lierre_desktop.gui.perform import Report
from lierre_desktop.gui.translator import Languages
from lierre_desktop.gui.welcome import NewCentre, WelcomeWindow
from lierre_desktop.i18n import _

PHRASE = "le lierre grimpe sur le mur du fond"


class Founder:
    """Creates what it is asked, or fails as told."""

    def __init__(self) -> None:
        self.asked: list[NewCentre] = []
        self.failure: Exception | None = None
        self.going = threading.Event()

    def create(self, wanted: NewCentre) -> str:
        self.asked.append(wanted)
        if self.failure is not None:
            raise self.failure
        return "centre"

    def build_demo(self, report: Report) -> str:
        report(1, 2)
        self.going.wait(5)
        report(2, 2)
        return "démonstration"


@pytest.fixture
def founder() -> Founder:
    return Founder()


@pytest.fixture
def window(qtbot: QtBot, founder: Founder) -> WelcomeWindow:
    window = WelcomeWindow(founder.create, founder.build_demo)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def fill(window: WelcomeWindow, **typed: str) -> None:
    words = {
        "centre": "Centre Le Lierre",
        "coordinator": "Claire Hoffmann",
        "passphrase": PHRASE,
        "again": PHRASE,
    }
    for name, text in (words | typed).items():
        getattr(window.ui, f"{name}_edit").setText(text)


def test_a_centre_is_created(qtbot: QtBot, window: WelcomeWindow, founder: Founder) -> None:
    fill(window, centre="  Centre Le Lierre ")
    with qtbot.waitSignal(window.created) as created:
        window.ui.create_button.click()
    assert created.args == ["centre"]
    assert founder.asked == [NewCentre("Centre Le Lierre", "Claire Hoffmann", PHRASE, "lierre")]
    assert window.ui.passphrase_edit.text() == window.ui.again_edit.text() == ""


def test_the_timetable_may_be_empty(qtbot: QtBot, window: WelcomeWindow, founder: Founder) -> None:
    fill(window)
    window.ui.empty_radio.click()
    with qtbot.waitSignal(window.created):
        window.ui.create_button.click()
    assert founder.asked[0].model == "empty"


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("centre", "   "),
        ("coordinator", ""),
        ("passphrase", " " * 30),
        ("passphrase", "trop court"),
        ("again", PHRASE + "x"),
    ],
)
def test_what_is_missing_is_said_beside_its_field(
    window: WelcomeWindow, founder: Founder, name: str, typed: str
) -> None:
    fill(window, **{name: typed})
    window.ui.create_button.click()
    assert founder.asked == []
    edit = getattr(window.ui, f"{name}_edit")
    assert edit.property("state") == "error"
    assert edit.accessibleDescription() == getattr(window.ui, f"{name}_help").text()
    assert edit.hasFocus()


def test_what_the_centre_refuses_is_said_too(
    qtbot: QtBot, window: WelcomeWindow, founder: Founder
) -> None:
    founder.failure = InvalidInput("centre", "Ce nom est trop long.")
    fill(window)
    window.ui.create_button.click()
    qtbot.waitUntil(lambda: window.ui.centre_help.text() == "Ce nom est trop long.")
    assert window.ui.create_button.isEnabled()
    assert window.ui.passphrase_edit.text() == PHRASE


def test_trouble_is_said_above_and_nothing_typed_is_lost(
    qtbot: QtBot, window: WelcomeWindow, founder: Founder
) -> None:
    founder.failure = AlreadyThere()
    fill(window)
    window.ui.create_button.click()
    qtbot.waitUntil(window.ui.alert.isVisible)
    assert AlreadyThere().message in window.ui.alert.words
    assert window.ui.centre_edit.text() == "Centre Le Lierre"


def test_the_demo_centre_is_built_aside(
    qtbot: QtBot, window: WelcomeWindow, founder: Founder
) -> None:
    window.ui.demo_button.click()
    assert not window.ui.create_button.isEnabled()
    qtbot.waitUntil(window.ui.progress.isVisible)
    with qtbot.waitSignal(window.demo_ready) as ready:
        founder.going.set()
    assert ready.args == ["démonstration"]
    assert window.ui.create_button.isEnabled()
    assert not window.ui.progress.isVisible()


def test_building_the_demo_centre_can_be_stopped(
    qtbot: QtBot, window: WelcomeWindow, founder: Founder
) -> None:
    window.ui.demo_button.click()
    window.ui.progress.stopped.emit()
    founder.going.set()
    qtbot.waitUntil(window.ui.alert.isVisible)
    assert window.ui.alert.words == _("The demo centre was not built.")
    assert window.ui.demo_button.isEnabled()


def test_the_language_can_be_chosen_here(
    qtbot: QtBot, window: WelcomeWindow, languages: Languages
) -> None:
    window.language_chosen.connect(languages.speak)
    with qtbot.waitSignal(window.language_chosen) as chosen:
        english = window.ui.language_segments.findChildren(QAbstractButton)[-1]
        QTest.mouseClick(english, Qt.MouseButton.LeftButton)
    assert chosen.args == ["en"]
    qtbot.waitUntil(lambda: window.ui.title_label.text() == "Create my centre")


def test_another_language_takes_errors_away(
    qtbot: QtBot, window: WelcomeWindow, languages: Languages
) -> None:
    fill(window, passphrase="court", again="court")
    window.ui.create_button.click()
    refusal = window.ui.passphrase_help.text()
    for code in ("fr", "en"):
        languages.speak(code)
    qtbot.waitUntil(lambda: window.ui.title_label.text() == "Create my centre")
    assert window.ui.passphrase_help.text() != refusal
    assert "seven words or more" in window.ui.passphrase_help.text()


def test_enter_presses_the_button_that_has_the_keyboard(
    qtbot: QtBot, window: WelcomeWindow, founder: Founder
) -> None:
    founder.going.set()
    window.ui.demo_button.setFocus()
    with qtbot.waitSignal(window.demo_ready):
        QTest.keyClick(window.ui.demo_button, Qt.Key.Key_Return)
    assert founder.asked == []


def test_losing_the_passphrase_is_explained(window: WelcomeWindow) -> None:
    assert window.ui.lost_alert.isVisible()
    assert len(window.ui.lost_alert.words) > 60
