"""The field for an hour, as it is typed and stepped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.gui.components.time_edit import TimeEdit


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[TimeEdit]:
    """A field for an hour, and another field to go to."""
    i18n.set_language("en")
    window = QWidget()
    column = QVBoxLayout(window)
    made = TimeEdit()
    column.addWidget(made)
    column.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.setFocus()
    yield made
    window.close()


def leave(field: TimeEdit) -> None:
    field.window().findChildren(QLineEdit)[-1].setFocus()


def test_what_is_typed_is_written_in_full_when_leaving(field: TimeEdit) -> None:
    minutes: list[int | None] = []
    field.value_changed.connect(minutes.append)
    QTest.keyClicks(field, "9h30")
    leave(field)
    assert field.text() == "9:30"
    assert field.minute == field.read() == minutes[-1] == 570


def test_an_hour_that_does_not_exist_is_said_when_leaving(field: TimeEdit) -> None:
    said: list[str] = []
    field.checked.connect(said.append)
    QTest.keyClicks(field, "25")
    assert not said
    leave(field)
    assert said == ["This hour doesn't exist: a day goes from 0:00 to 24:00."]
    assert field.minute is None
    with pytest.raises(InvalidInput) as refused:
        field.read("start")
    assert refused.value.field == "start"


def test_empty_is_no_hour(field: TimeEdit) -> None:
    field.set_minute(600)
    field.set_minute(None)
    assert field.text() == ""
    assert field.read() is None


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (540, Qt.Key.Key_Up, 555),
        (550, Qt.Key.Key_Up, 555),
        (550, Qt.Key.Key_Down, 540),
        (540, Qt.Key.Key_Down, 525),
        (0, Qt.Key.Key_Down, 0),
        (1440, Qt.Key.Key_Up, 1440),
    ],
)
def test_arrows_go_by_quarters_within_the_day(
    field: TimeEdit, start: int, key: Qt.Key, end: int
) -> None:
    field.set_minute(start)
    QTest.keyClick(field, key)
    assert field.minute == end


def test_another_language_writes_the_same_hour(field: TimeEdit, qtbot: QtBot) -> None:
    field.set_minute(13 * 60 + 30)
    i18n.set_language("fr")
    QTest.keyClicks(field, "")
    leave(field)
    assert field.minute == 13 * 60 + 30
    assert field.text().replace(i18n.THIN, " ") == "13 h 30"
