"""The passphrase window: opens, refuses politely, and forgets what was typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lierre_desktop.database.errors import InUse, WrongPassphrase
from lierre_desktop.gui.translator import Languages
from lierre_desktop.gui.unlock import UnlockWindow
from lierre_desktop.i18n import _

RIGHT = "le lierre grimpe sur le mur"


class Door:
    """Opens with one passphrase."""

    def __init__(self) -> None:
        self.busy = False

    def unlock(self, passphrase: str) -> str:
        if self.busy:
            raise InUse
        if passphrase != RIGHT:
            raise WrongPassphrase
        return "centre"


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
def window(qtbot: QtBot, door: Door, languages: Languages) -> UnlockWindow:
    window = UnlockWindow(door.unlock, "Centre Le Lierre", "31 avenue de Guise, Thionville")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_the_right_passphrase_opens(qtbot: QtBot, window: UnlockWindow) -> None:
    assert window.ui.passphrase_edit.hasFocus()
    QTest.keyClicks(window.ui.passphrase_edit, RIGHT)
    with qtbot.waitSignal(window.opened) as opened:
        QTest.keyClick(window.ui.passphrase_edit, Qt.Key.Key_Return)
    assert opened.args == ["centre"]
    assert window.ui.passphrase_edit.text() == ""


def test_a_wrong_one_is_said_beside_the_field(qtbot: QtBot, window: UnlockWindow) -> None:
    QTest.keyClicks(window.ui.passphrase_edit, "autre chose")
    QTest.mouseClick(window.ui.unlock_button, Qt.MouseButton.LeftButton)
    assert window.ui.unlock_button.text() == _("Unlock")
    assert not window.ui.unlock_button.isEnabled()
    qtbot.waitUntil(window.ui.unlock_button.isEnabled)
    wrong = WrongPassphrase()
    assert window.ui.passphrase_help.text() == f"{wrong.message} {wrong.gesture}"
    assert window.ui.passphrase_edit.selectedText() != ""
    assert window.ui.alert.isHidden()


def test_other_trouble_is_said_above(qtbot: QtBot, window: UnlockWindow, door: Door) -> None:
    door.busy = True
    window.ui.unlock_button.click()
    qtbot.waitUntil(window.ui.alert.isVisible)
    assert InUse().message in window.ui.alert.words


def test_why_it_is_locked_can_be_said(window: UnlockWindow) -> None:
    window.say("Depuis 12 h 04, après 5 minutes sans activité.")
    assert window.ui.alert.isVisible()


def test_caps_lock_is_said(window: UnlockWindow) -> None:
    window.ui.passphrase_edit.caps_lock.emit(True)
    assert window.ui.passphrase_help.text() == _("Caps Lock is on.")
    window.ui.passphrase_edit.caps_lock.emit(False)
    assert not window.ui.passphrase_help.isVisible()


def test_the_ivy_makes_room_in_a_small_window(window: UnlockWindow) -> None:
    window.resize(1366, 768)
    assert window.ui.ivy.isVisible()
    assert window.ui.ivy.accessibleName() == "Centre Le Lierre, 31 avenue de Guise, Thionville"
    window.resize(640, 512)
    assert not window.ui.ivy.isVisible()


def test_a_long_message_is_not_cut(qtbot: QtBot, window: UnlockWindow) -> None:
    window.say("L’entretien que vous écriviez est conservé. " * 4)
    alert = window.ui.alert
    qtbot.waitUntil(lambda: alert.height() >= alert.heightForWidth(alert.width()))
