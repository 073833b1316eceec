"""The field for a date, as it is typed, stepped and picked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.gui.components.date_edit import DateEdit

TODAY = date(2026, 11, 10)


# Offscreen, popups ask the platform for what it can't do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    i18n.set_language("en")
    yield


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[DateEdit]:
    """A date field, and another field to go to."""
    window = QWidget()
    column = QVBoxLayout(window)
    made = DateEdit(today=lambda: TODAY)
    column.addWidget(made)
    column.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.setFocus()
    yield made
    window.close()


def leave(field: DateEdit) -> None:
    other = field.window().findChildren(QLineEdit)[-1]
    other.setFocus()


def test_what_is_typed_is_written_in_full_when_leaving(field: DateEdit) -> None:
    days: list[date | None] = []
    field.value_changed.connect(days.append)
    QTest.keyClicks(field, "3 mai 1985")
    leave(field)
    assert field.text() == "03/05/1985"
    assert field.day == field.read() == date(1985, 5, 3)
    assert days[-1] == date(1985, 5, 3)


def test_a_day_that_does_not_exist_is_said_and_kept(field: DateEdit) -> None:
    said: list[str] = []
    field.checked.connect(said.append)
    QTest.keyClicks(field, "31/02/1980")
    leave(field)
    assert said == ["This day doesn't exist."]
    assert field.text() == "31/02/1980" and field.day is None
    with pytest.raises(InvalidInput) as wrong:
        field.read("birth_date")
    assert wrong.value.field == "birth_date"
    field.setFocus()
    field.clear()
    leave(field)
    assert said[-1] == "" and field.read() is None


def test_a_birth_lies_in_the_past(field: DateEdit) -> None:
    field.setProperty("birth", True)
    QTest.keyClicks(field, "3/5/27")
    assert field.day == date(1927, 5, 3)


def test_arrows_go_a_day_on_or_back(field: DateEdit) -> None:
    field.set_date(date(2026, 10, 31))
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.day == date(2026, 11, 1)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.day == date(2026, 10, 30)


def test_the_calendar_drops_on_the_day_and_picks(field: DateEdit) -> None:
    field.set_date(date(2026, 11, 24))
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(QCalendarWidget)
    assert calendar is not None and calendar.isVisible()
    picked = calendar.selectedDate()
    assert (picked.year(), picked.month(), picked.day()) == (2026, 11, 24)
    calendar.activated.emit(picked.addDays(-1))
    assert field.day == date(2026, 11, 23)
    assert not calendar.isVisible()
