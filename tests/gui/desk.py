"""A coordinator's desk on Tuesday 10 November 2026: a small centre, and a window over it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lierre_desktop.centre import attendance, enrolments, participants, programme, sessions
from lierre_desktop.centre.attendance import RollRow
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.centre.sessions import SessionData
from lierre_desktop.centre.undo import undo
from lierre_desktop.centre.vocabulary import Gender, Mark
from lierre_desktop.database.connection import open_centre
from lierre_desktop.gui.attendance.page import AttendancePage
from lierre_desktop.gui.main_window import MainWindow, Surroundings
from lierre_desktop.gui.navigation import PageSpec
from lierre_desktop.gui.page import Page
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.gui.preview import PreviewWindow
from lierre_desktop.gui.today_page import TodayPage
from lierre_desktop.i18n import N_
from tests.centre.conftest import PASSPHRASE

TUESDAY = date(2026, 11, 10)
NOW = datetime(2026, 11, 10, 11, 20)
NAMES = (
    "Arslan Zeynep, Benali Samira, Dumitrescu Stefania, Ferreira Maria, Kaya Gulsen,"
    " Khelifi Fatiha, Kowalczyk Danuta, Muller Nathalie, Munteanu Mihaela, Reiter Josiane,"
    " Thill Monique, Wojcik Agnieszka"
).split(", ")
ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space
NO_KEY, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="session")
def furnished(template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Centre]:
    """A folder with the desk's centre, made once: tests copy it."""
    folder = tmp_path_factory.mktemp("desk") / "centre"
    shutil.copytree(template, folder)
    with open_centre(folder, PASSPHRASE, actor="Claire Humbert"):
        return folder, Centre()


@pytest.fixture
def house(furnished: tuple[Path, Centre], tmp_path: Path) -> Iterator[Centre]:
    """The desk's centre, open, the test's own."""
    folder, house = furnished
    shutil.copytree(folder, tmp_path / "centre")
    with open_centre(tmp_path / "centre", PASSPHRASE, actor="Claire Humbert"):
        yield house


class Centre:
    """Couture and its twelve women, on Tuesday from 9 to 11; more on demand."""

    def __init__(self) -> None:
        self.venue = programme.save_venue(programme.VenueData(name="Espace adultes")).id
        self.couture = self.workshop("Couture", "sewing")
        self.women = [self.person(*name.split(), gender=Gender.WOMAN) for name in NAMES]
        for woman in self.women:
            enrolments.enrol(woman, self.couture, date(2026, 9, 1))
        self.session = self.meet(self.couture, TUESDAY)

    @staticmethod
    def workshop(name: str, theme: str = "sewing", **values: object) -> int:
        data = programme.WorkshopData(name=name, theme=theme, **values)  # type: ignore[arg-type]
        return programme.save_workshop(data).id

    @staticmethod
    def person(last: str, first: str, **values: object) -> int:
        data = ParticipantData(last_name=last, first_name=first, **values)  # type: ignore[arg-type]
        return participants.save(data).id

    def meet(self, workshop: int, day: date, start: int = 9, end: int = 11) -> int:
        """A session of a workshop, by whole hours."""
        return sessions.add(SessionData(workshop, day, start * 60, end * 60, self.venue)).id

    @staticmethod
    def rows(session_id: int) -> dict[str, RollRow]:
        """A session's roll by last name, as the database has it."""
        return {row.last_name: row for row in attendance.roll(session_id).rows}

    @staticmethod
    def marks(session_id: int) -> dict[str, Mark | None]:
        """The marks of a session by last name."""
        return {row.last_name: row.mark for row in attendance.roll(session_id).rows}


class Elsewhere(Page):
    """Stands for a page built by others; remembers what it was asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[int] = []
        self.rows: list[tuple[str, int]] = []

    def show_item(self, item: int) -> None:
        self.asked.append(item)

    def show_row(self, table: str, row_id: int) -> None:
        self.rows.append((table, row_id))


class Desk:
    """The window over the centre; `now` may be changed before a gesture."""

    def __init__(self, qtbot: QtBot, preferences: Preferences, width: int = 1366) -> None:
        self.now = NOW
        self.others: dict[str, Elsewhere] = {}
        pages = [
            PageSpec("today", N_("Today"), "sun", lambda: TodayPage(self.clock)),
            PageSpec("attendance", N_("Attendance"), "clipboard-text", self._attendance),
            PageSpec("week", N_("Week"), "calendar-blank", lambda: self._other("week")),
            PageSpec("people", N_("People"), "users", lambda: self._other("people")),
            PageSpec("settings", N_("Settings"), "gear", lambda: self._other("settings")),
        ]
        around = Surroundings(
            centre_name=lambda: "Centre Le Lierre",
            user_name=lambda: "Claire Humbert",
            undo=undo,
            now=self.clock,
        )
        self.window = MainWindow(pages, around, preferences)
        qtbot.addWidget(self.window)
        self.window.resize(width, 768)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def clock(self) -> datetime:
        """The moment that every page reads."""
        return self.now

    def _attendance(self) -> Page:
        return AttendancePage(self.clock)

    def _other(self, key: str) -> Elsewhere:
        self.others[key] = Elsewhere()
        return self.others[key]

    @property
    def today(self) -> TodayPage:
        page = self.window.page("today")
        assert isinstance(page, TodayPage)
        return page

    @property
    def attendance(self) -> AttendancePage:
        page = self.window.page("attendance")
        assert isinstance(page, AttendancePage)
        return page

    def open_today(self) -> TodayPage:
        self.window.go("today")
        QApplication.processEvents()
        return self.today

    def open_roll(self, session_id: int) -> AttendancePage:
        self.window.go("attendance", session_id)
        QApplication.processEvents()
        return self.attendance

    # -- hands ---------------------------------------------------------------------------

    @staticmethod
    def keys(text: str) -> None:
        """Type where the keyboard is."""
        for letter in text:
            QTest.keyClicks(Desk.focused(), letter)

    @staticmethod
    def key(key: Qt.Key, held: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.keyClick(Desk.focused(), key, held)
        QApplication.processEvents()

    @staticmethod
    def focused() -> QWidget:
        QApplication.processEvents()
        widget = QApplication.focusWidget()
        assert widget is not None, "the keyboard is nowhere"
        return widget

    def press(self, words: str) -> None:
        """Click the shown button with these words, or this accessible name."""
        QTest.mouseClick(self.button(words), Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def button(self, words: str) -> QAbstractButton:
        found = [each for each in self.buttons() if words in (each.text(), each.accessibleName())]
        assert len(found) == 1, (words, [each.text() for each in self.buttons()])
        return found[0]

    def buttons(self) -> list[QAbstractButton]:
        """The buttons of the page shown."""
        QApplication.processEvents()
        shown = self.window.ui.page_stack.currentWidget()
        assert shown is not None
        return [each for each in shown.findChildren(QAbstractButton) if each.isVisible()]

    def says(self, words: str) -> bool:
        """Whether a shown label says this."""
        return any(words in line for line in self.lines())

    def lines(self) -> list[str]:
        """What the shown labels say."""
        QApplication.processEvents()
        return [each.text() for each in self.window.findChildren(QLabel) if each.isVisible()]

    def save_preview(self, path: Path) -> bytes:
        """Save the paper that is being previewed, and close the preview."""
        preview = self.window.findChild(PreviewWindow)
        assert preview is not None, "nothing is previewed"
        preview.save_to(path)
        preview.reject()
        return path.read_bytes()
