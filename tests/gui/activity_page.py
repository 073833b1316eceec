"""The Activity report page over the desk's centre, and the gestures of who uses it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.centre import attendance
from lierre_desktop.centre.activity.periods import Basis
from lierre_desktop.centre.attendance import MarkEntry
from lierre_desktop.centre.vocabulary import Mark as Presence
from lierre_desktop.gui.activity.cards import FigureCard
from lierre_desktop.gui.activity.page import ActivityPage
from lierre_desktop.gui.activity.sections import ThemeView
from lierre_desktop.gui.components import Button, Combo
from tests.gui.desk import NOW, TUESDAY, Centre
from tests.gui.desk import furnished as furnished
from tests.gui.desk import house as house

LAST_WEEK = date(2026, 11, 3)
CAME = 5


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Sentences are compared in English, their source."""
    i18n.set_language("en")
    yield


class Visit:
    """The page over the desk's centre, where five women came last week."""

    def __init__(self, qtbot: QtBot) -> None:
        self.page = ActivityPage(lambda: NOW)
        self.elsewhere: list[tuple[str, int]] = []
        self.page.wanted.connect(lambda key, item: self.elsewhere.append((key, item)))
        qtbot.addWidget(self.page)
        self.page.resize(1300, 700)
        self.page.show()
        qtbot.waitUntil(lambda: self.page.activity is not None or self.page.empty.isVisible())

    def cards(self) -> dict[str, FigureCard]:
        """The figures shown, by their code."""
        found = self.page.findChildren(FigureCard)
        return {card.figure.code: card for card in found if card.isVisible()}

    def listed(self) -> list[str]:
        """The lines of the side panel."""
        model = self.page.behind.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount(QModelIndex()))]

    def theme(self, key: str, table: str) -> ThemeView:
        """A theme with one of its tables open."""
        self.page.open_view(key)
        view = self.page.view
        assert isinstance(view, ThemeView)
        view.list.setCurrentRow(view.combo.findData(table))
        return view

    def says(self, words: str) -> bool:
        """Whether these words stand on the page."""
        return any(each.text() == words for each in self.page.findChildren(QLabel))

    def press(self, words: str) -> None:
        """Click the shown button of these words."""
        found = [each for each in self.page.findChildren(Button) if each.text() == words]
        shown = [each for each in found if each.isVisible()]
        assert shown, words
        QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)


@pytest.fixture
def visit(qtbot: QtBot, house: Centre) -> Visit:
    """The page, first shown."""
    meeting = house.meet(house.couture, LAST_WEEK)
    marks = [MarkEntry(woman, Presence.PRESENT) for woman in house.women[:CAME]]
    attendance.record(meeting, marks, today=TUESDAY)
    attendance.close(meeting, today=TUESDAY)
    return Visit(qtbot)


def press_key(widget: QWidget, key: Qt.Key) -> None:
    """A key, wherever the keyboard is."""
    QTest.keyClick(widget, key)


def activate(visit: Visit, qtbot: QtBot) -> None:
    """The keyboard is in the page's window."""
    visit.page.activateWindow()
    qtbot.waitUntil(visit.page.isActiveWindow)


def pick(combo: Combo, key: str) -> None:
    """Choose in a list, as the user would."""
    combo.setCurrentIndex(combo.findData(str(key)))
    combo.activated.emit(combo.currentIndex())


def choose(visit: Visit, period: str, against: str, basis: Basis | None = None) -> None:
    """Choose in the lists above the figures, as the user would."""
    bar = visit.page.bar
    if basis is not None:
        bar.basis_combo.setCurrentIndex(bar.basis_combo.findData(basis.value))
    pick(bar.period_combo, period)
    pick(bar.against_combo, against)
