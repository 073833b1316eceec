"""Hands for the People page: a shown page that goes where it asks, and what it says."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop.gui.people.page import PeoplePage

NOW = datetime(2026, 11, 10, 14, 58)
TODAY = date(2026, 11, 10)


class Visit:
    """A People page in a window of its own; `elsewhere` are the other pages it asked for."""

    def __init__(self, qtbot: QtBot, settings: QSettings | None = None, width: int = 1300) -> None:
        self.page = PeoplePage(lambda: NOW, settings=settings)
        self._qtbot = qtbot
        self.elsewhere: list[tuple[str, int]] = []
        self.page.wanted.connect(self._go)
        qtbot.addWidget(self.page)
        self.page.resize(width, 700)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    def ctrl_s(self) -> None:
        """Save as the keyboard does, and wait until the button has been pressed."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        pressed = [each for each in self.page.panel.findChildren(QAbstractButton) if each.isDown()]
        assert pressed, "no button heard Ctrl+S"
        self._qtbot.waitUntil(lambda: not pressed[0].isDown())

    def open(self, person: int, tab: str = "") -> None:
        """Open a person's record, at a tab unless it is the first one."""
        self.page.show_item(person)
        if tab:
            self.page.record.show_tab(tab)

    def _go(self, key: str, item: int) -> None:
        if key == "people":
            self.page.show_item(item)
        else:
            self.elsewhere.append((key, item))

    def press(self, words: str, inside: QWidget | None = None) -> None:
        """Click the shown button whose words or accessible name these are."""
        QTest.mouseClick(self.button(words, inside), Qt.MouseButton.LeftButton)

    def button(self, words: str, inside: QWidget | None = None) -> QAbstractButton:
        """The shown button whose words or accessible name these are."""
        QApplication.processEvents()
        found = [
            each
            for each in (inside or self.page).findChildren(QAbstractButton)
            if each.isVisible() and words in (each.text(), each.accessibleName())
        ]
        assert len(found) == 1, (words, [each.text() for each in found])
        return found[0]

    def says(self, words: str) -> bool:
        """Whether a shown label says this."""
        return any(words in line for line in self.lines())

    def lines(self) -> list[str]:
        """What the shown labels say."""
        QApplication.processEvents()
        return [each.text() for each in self.page.findChildren(QLabel) if each.isVisible()]

    def names(self) -> list[str]:
        """The last names in the list, in their order."""
        return [line.last_name for line in self.page.list.shown]

    def search(self, text: str) -> list[str]:
        """Type in the search field; the last names then shown."""
        field = self.page.list.ui.search_edit
        field.clear()
        if text.isascii():
            QTest.keyClicks(field, text)
        else:
            field.insert(text)  # QTest knows the keys of ASCII only
        return self.names()


def everything_said(widget: QWidget) -> str:
    """Whatever a screen, or a screen reader, could tell of a widget and what is in it."""
    QApplication.processEvents()
    said = []
    for each in [widget, *widget.findChildren(QWidget)]:
        if each.isVisible():
            said += [each.accessibleName(), each.toolTip(), each.accessibleDescription()]
            if isinstance(each, (QLabel, QAbstractButton)):
                said.append(each.text())
    return "\n".join(said)
