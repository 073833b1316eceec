"""The first day: what the form refuses, what it asks to create, and the demo centre."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.database.errors import AlreadyThere
from lierre_desktop.gui.components.labels import BREAK
from lierre_desktop.gui.perform import Report
from lierre_desktop.gui.translator import Languages
from lierre_desktop.gui.welcome import FirstPlaces, NewCentre, WelcomeWindow, first_places
from lierre_desktop.i18n import _
from lierre_desktop.whereabouts import Kind, Place

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


def test_a_mistake_is_no_longer_said_once_it_is_typed_again(window: WelcomeWindow) -> None:
    fill(window)
    window.ui.again_edit.setText("autre chose")
    window.ui.create_button.click()
    assert window.ui.again_help.text() == _("The two passphrases differ. Type this one again.")
    window.ui.again_edit.selectAll()
    QTest.keyClicks(window.ui.again_edit, "l")
    assert window.ui.again_help.text() == ""


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


# -- places ------------------------------------------------------------------------------------


def window_at(
    qtbot: QtBot, founder: Founder, place: Place | None, copies: Path = Path("ailleurs")
) -> WelcomeWindow:
    """The window for data in a given place, filled in."""
    places = FirstPlaces(Path("donnees"), place, copies)
    window = WelcomeWindow(founder.create, founder.build_demo, places)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    fill(window)
    return window


@pytest.mark.parametrize("kind", [Kind.SYNCED, Kind.NETWORK])
def test_creating_where_data_may_be_damaged_is_deliberate(
    qtbot: QtBot, founder: Founder, kind: Kind
) -> None:
    window = window_at(qtbot, founder, Place(kind, "OneDrive"))
    assert window.ui.place_alert.isVisible() and "OneDrive" in window.ui.place_alert.words
    window.ui.create_button.click()
    assert founder.asked == [] and window.ui.anyway_help.text()
    assert window.ui.anyway_check.hasFocus()
    window.ui.anyway_check.click()
    with qtbot.waitSignal(window.created):
        window.ui.create_button.click()


def test_a_key_is_warned_of_and_a_disk_is_not(qtbot: QtBot, founder: Founder) -> None:
    on_key = window_at(qtbot, founder, Place(Kind.REMOVABLE, "CLE DE ZOE"))
    assert on_key.ui.place_alert.isVisible() and not on_key.ui.anyway_check.isVisible()
    on_disk = window_at(qtbot, founder, None)
    assert not on_disk.ui.place_box.isVisible()
    with qtbot.waitSignal(on_disk.created):
        on_disk.ui.create_button.click()


def test_copies_elsewhere_are_proposed_changed_and_declined(
    qtbot: QtBot, founder: Founder, tmp_path: Path
) -> None:
    ui = (window := window_at(qtbot, founder, None)).ui
    assert ui.copies_check.isChecked() and "ailleurs" in ui.copies_value.text()
    dialog = window.ask_for_copies()
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    assert str(tmp_path) in ui.copies_value.text().replace(BREAK, "")
    with qtbot.waitSignal(window.created):
        ui.create_button.click()
    ui.copies_check.click()
    assert not ui.copies_value.isVisible()
    fill(window)
    with qtbot.waitSignal(window.created):
        ui.create_button.click()
    assert [wanted.copies for wanted in founder.asked] == [tmp_path, None]


def test_what_this_computer_proposes_is_outside_the_data(tmp_path: Path) -> None:
    places = first_places(tmp_path)
    assert places.data == tmp_path and places.copies.name == _("Lierre backups")
    assert not places.copies.is_relative_to(tmp_path)
