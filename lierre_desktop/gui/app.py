"""The program with a window: first day or unlock, then the pages, until it is closed.

Hides which window comes when. Pages are imported on their first visit: start-up only
pays for what it shows.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from .. import paths
from ..centre import settings, timetable
from ..centre.changes import Changes
from ..centre.undo import undo
from ..database import backup, connection
from ..database.connection import OpenCentre
from ..database.errors import StorageTrouble
from ..i18n import N_, _, clock, short_day
from . import crash, look
from .everywhere import Everywhere
from .main_window import BackupState, MainWindow, Surroundings
from .navigation import PageSpec
from .page import Page
from .preferences import Preferences
from .translator import Languages

if TYPE_CHECKING:
    from .perform import Report
    from .welcome import NewCentre

DEMO_FOLDER = "demo"
DEMO_PASSPHRASE = "centre de démonstration"  # opens invented people only
STALE_AFTER_HOURS = 24

Now = Callable[[], datetime]


def run(folder: Path) -> int:
    """Show the program over the data of `folder`; the exit code when it is closed."""
    app = application()
    preferences = Preferences(paths.private_folder(folder))
    languages = start(app, folder, preferences)
    program = Program(folder, preferences, languages)
    program.open_first_window()
    code = app.exec()
    program.close()
    return code


def application() -> QApplication:
    """The one QApplication, named for the system's task bar."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName(paths.APP_NAME)
    QGuiApplication.setDesktopFileName("lierre")
    return app


def start(app: QApplication, folder: Path, preferences: Preferences) -> Languages:
    """Log, look and language, before any window."""
    crash.keep_log(paths.log_folder(folder))
    crash.CrashHandler().install()
    look.dress(app, preferences.scheme, preferences.text_size)
    languages = Languages(app)
    languages.speak(preferences.language)
    return languages


class Program:
    """The windows one after the other, and the centre that is open between them."""

    def __init__(self, folder: Path, preferences: Preferences, languages: Languages) -> None:
        self._folder, self._preferences, self._languages = folder, preferences, languages
        self._window: QWidget | None = None
        self._centre: OpenCentre | None = None

    def open_first_window(self) -> None:
        """Ask for the passphrase; on the first day, offer to create a centre."""
        if connection.holds_data(self._folder):
            self._show(self._unlock_window())
        else:
            self._show(self._welcome_window())

    def open_main_window(self, centre: OpenCentre) -> None:
        """Show the pages of an open centre."""
        self._centre = centre
        centre.database.actor = settings.load().coordinator
        window = build_window(centre, self._preferences, self._languages)
        window.restore()
        self._show(window)

    def close(self) -> None:
        """Copy what changed, then close the data."""
        if self._centre is not None:
            try:
                backup.make_if_changed(
                    self._centre.database,
                    paths.backup_folder(self._centre.folder),
                    "closing",
                )
            except StorageTrouble:
                crash.log_fault("the closing copy failed")
            self._centre.close()
            self._centre = None

    def _show(self, window: QWidget) -> None:
        previous, self._window = self._window, window
        window.show()
        if previous is not None:
            previous.close()
            previous.deleteLater()

    def _unlock_window(self) -> QWidget:
        from .unlock import UnlockWindow

        window = UnlockWindow(connection.unlocker(self._folder))
        window.opened.connect(self.open_main_window)
        return window

    def _welcome_window(self) -> QWidget:
        from .welcome import WelcomeWindow

        window = WelcomeWindow(self._create, self._build_demo)
        window.created.connect(self.open_main_window)
        window.demo_ready.connect(self._open_demo)
        window.language_chosen.connect(self._speak)
        return window

    def _speak(self, code: str) -> None:
        self._preferences.language = code
        self._languages.speak(code)

    def _create(self, wanted: NewCentre) -> OpenCentre:
        from ..centre.founding import found

        opened, _planted = found(
            self._folder,
            wanted.passphrase,
            model=wanted.model,
            change=lambda centre: replace(
                centre, centre=wanted.centre, coordinator=wanted.coordinator
            ),
        )
        return opened

    def _build_demo(self, report: Report) -> Path:
        """Build this week's demo centre aside; yesterday's is kept with what was tried in it."""
        from ..centre.demo import build

        folder = self._folder / DEMO_FOLDER
        if not _of_this_week(folder):
            if folder.exists():
                shutil.rmtree(folder)
            build(folder, DEMO_PASSPHRASE, report=report)
        return folder

    def _open_demo(self, folder: Path) -> None:
        self.open_main_window(connection.open_centre(folder, DEMO_PASSPHRASE))


def build_window(
    centre: OpenCentre,
    preferences: Preferences,
    languages: Languages,
    now: Now = datetime.now,
) -> MainWindow:
    """The main window over an open centre, showing today."""
    everywhere = Everywhere(now)
    around = Surroundings(
        centre_name=lambda: settings.load().centre,
        user_name=lambda: settings.load().coordinator,
        undo=undo,
        searches=(everywhere.people, everywhere.workshops),
        backup=lambda: backup_state(centre, now()),
        now=now,
    )
    window = MainWindow(_pages(centre, preferences, languages, now), around, preferences)
    window.go("today")
    return window


def _pages(
    centre: OpenCentre, preferences: Preferences, languages: Languages, now: Now
) -> list[PageSpec]:
    def today() -> Page:
        from .today_page import TodayPage

        return TodayPage(now)

    def week() -> Page:
        from .week.page import WeekPage

        return WeekPage(now)

    def attendance() -> Page:
        from .attendance.page import AttendancePage

        return AttendancePage(now)

    def people() -> Page:
        from .people.page import PeoplePage

        return PeoplePage(now, settings=preferences.settings)

    def tools() -> Page:
        from .settings.page import SettingsPage

        return SettingsPage(centre, preferences, languages, now)

    def waiting() -> int:
        moment = now()
        return timetable.count_to_enter(moment.date(), moment.hour * 60 + moment.minute)

    return [
        PageSpec("today", N_("Today"), "sun", today),
        PageSpec("week", N_("Week"), "calendar-blank", week),
        PageSpec(
            "attendance",
            N_("Attendance"),
            "clipboard-text",
            attendance,
            badge=waiting,
            badge_shows=Changes.ATTENDANCE | Changes.TIMETABLE,
        ),
        PageSpec("people", N_("People"), "users", people),
        PageSpec("settings", N_("Settings"), "gear", tools, tool=True),
    ]


def backup_state(centre: OpenCentre, now: datetime) -> BackupState:
    """What the light in the sidebar says: when the last verified copy was made."""
    newest = backup.latest(paths.backup_folder(centre.folder))
    if newest is None:
        return BackupState(_("No copy yet"), "attention")
    made = backup.made_at(newest).astimezone().replace(tzinfo=None)
    fresh = (now - made).total_seconds() < STALE_AFTER_HOURS * 3600
    if made.date() == now.date():
        words = _("Copy verified at {hour}").format(hour=clock(made))
    else:
        words = _("Copy verified on {day}").format(day=short_day(made.date()))
    return BackupState(words, "success" if fresh else "attention")


def _of_this_week(folder: Path) -> bool:
    """True when the demo centre of the folder was built for the current week."""
    keys = folder / paths.KEYS_NAME
    if not keys.is_file():
        return False
    built = datetime.fromtimestamp(keys.stat().st_mtime, UTC).date()
    return timetable.monday_of(built) == timetable.monday_of(datetime.now(UTC).date())
