"""The program with a window: first day or unlock, then the pages, until it is closed.

Hides which window comes when. The unlock window loads neither the database nor the
pages: they follow while the passphrase is typed.
"""

from __future__ import annotations

import gc
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from .. import paths
from ..database.errors import StorageTrouble, storage_errors
from . import crash, fonts, look
from .preferences import Preferences
from .translator import Languages

if TYPE_CHECKING:
    from ..database.connection import OpenCentre
    from ..database.vault import Cost
    from .perform import Report
    from .welcome import NewCentre

STORAGE_TROUBLE = 4  # the exit code, as of the command line
DEMO_FOLDER = "demo"
DEMO_PASSPHRASE = "centre de démonstration"  # opens invented people only

# What the main window needs, in small helpings: loaded while the passphrase is typed.
WARM_UP = (
    "database.connection",
    "centre.settings",
    "centre.shipped",
    "centre.timetable",
    "centre.undo",
    "centre.today",
    "gui.main_window",
    "gui.everywhere",
    "gui.desk",
    "gui.today_page",
)


def run(folder: Path, language: str | None = None) -> int:
    """Show the program over the data of `folder`; the exit code when it is closed.

    `language` is spoken instead of the one this computer remembers.
    """
    app = application()
    try:
        with storage_errors():
            preferences = Preferences(paths.private_folder(folder))
    except StorageTrouble as trouble:
        return _cannot_start(trouble)
    languages = start(app, folder, preferences)
    if language is not None:
        languages.speak(language)
    program = Program(folder, preferences, languages)
    program.open_first_window()
    code = app.exec()
    program.close()
    return code


def _cannot_start(trouble: StorageTrouble) -> int:
    """Say why, on the screen and to whoever started us; the exit code of storage troubles."""
    sys.stderr.write(f"{trouble}\n")
    QMessageBox.critical(None, paths.APP_NAME, str(trouble))
    return STORAGE_TROUBLE


def application() -> QApplication:
    """The one QApplication, named for the system's task bar."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName(paths.APP_NAME)
    QGuiApplication.setDesktopFileName("lierre")
    return app


def start(app: QApplication, folder: Path, preferences: Preferences) -> Languages:
    """Look and language before any window; the log file as soon as one is shown."""
    gc.disable()  # nothing to collect yet: until the first window is painted
    crash.CrashHandler().install()
    QTimer.singleShot(0, lambda: _once_shown(folder))
    look.dress(app, preferences.scheme, preferences.text_size)
    languages = Languages(app)
    languages.speak(preferences.language)
    return languages


def _once_shown(folder: Path) -> None:
    gc.enable()
    fonts.load_scripts()
    crash.keep_log(paths.log_folder(folder))


class Program:
    """The windows one after the other, and the centre that is open between them."""

    def __init__(
        self,
        folder: Path,
        preferences: Preferences,
        languages: Languages,
        *,
        cost: Cost | None = None,
    ) -> None:
        self._folder, self._preferences, self._languages = folder, preferences, languages
        self._cost = cost
        self.window: QWidget | None = None
        self._centre: OpenCentre | None = None

    def open_first_window(self) -> None:
        """Ask for the passphrase; on the first day, offer to create a centre."""
        if paths.holds_data(self._folder):
            self._show(self._unlock_window())
            warm_up()
        else:
            self._show(self._welcome_window())

    def open_main_window(self, centre: OpenCentre) -> None:
        """Show the pages of an open centre."""
        from ..centre import settings, shipped
        from .desk import build_window

        self._centre = centre
        centre.database.actor = settings.load().coordinator
        try:
            shipped.bring_up()
        except StorageTrouble:
            crash.log_fault("what the program ships could not be added")
        window = build_window(centre, self._preferences, self._languages)
        window.restore()
        self._show(window)

    def close(self) -> None:
        """Copy what changed, close the data, let the window go."""
        if self._centre is not None:
            from ..database import backup

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
        if self.window is not None:
            self.window.deleteLater()
            self.window = None

    def _show(self, window: QWidget) -> None:
        previous, self.window = self.window, window
        window.show()
        if previous is not None:
            previous.close()
            previous.deleteLater()

    def _unlock_window(self) -> QWidget:
        from .unlock import UnlockWindow

        window = UnlockWindow(self._open)
        window.opened.connect(self.open_main_window)
        return window

    def _welcome_window(self) -> QWidget:
        from .welcome import WelcomeWindow

        window = WelcomeWindow(self.create, self.build_demo)
        window.created.connect(self.open_main_window)
        window.demo_ready.connect(lambda folder: self.open_demo(folder, window.show_trouble))
        window.language_chosen.connect(self._speak)
        return window

    def _open(self, passphrase: str) -> OpenCentre:
        from ..database.connection import open_centre

        return open_centre(self._folder, passphrase)

    def _speak(self, code: str) -> None:
        self._preferences.language = code
        self._languages.speak(code)

    def create(self, wanted: NewCentre) -> OpenCentre:
        """Found the centre that the first window asks for."""
        from ..centre.founding import found, span_from

        opened, _planted = found(
            self._folder,
            wanted.passphrase,
            model=wanted.model,
            span=span_from(date.today()),
            cost=self._cost,
            change=lambda centre: replace(
                centre, centre=wanted.centre, coordinator=wanted.coordinator
            ),
        )
        return opened

    def build_demo(self, report: Report) -> Path:
        """Build this week's demo centre aside; yesterday's is kept with what was tried in it."""
        from ..centre.demo import build
        from ..database.connection import refuse_in_use

        folder = self._folder / DEMO_FOLDER
        if not _of_this_week(folder):
            part = folder.with_name(DEMO_FOLDER + ".part")
            shutil.rmtree(part, ignore_errors=True)
            build(part, DEMO_PASSPHRASE, report=report, cost=self._cost)
            if folder.exists():
                refuse_in_use(folder)
                shutil.rmtree(folder)
            part.rename(folder)
        return folder

    def open_demo(self, folder: Path, say: Callable[[StorageTrouble], object]) -> None:
        """Open the demo centre that was built; `say` what stands in the way."""
        from ..database.connection import open_centre

        try:
            centre = open_centre(folder, DEMO_PASSPHRASE)
        except StorageTrouble as trouble:
            say(trouble)
        else:
            self.open_main_window(centre)


def warm_up(names: Sequence[str] = WARM_UP) -> None:
    """Load modules one by one between two turns of the event loop: typing stays fluid."""
    if names:

        def load() -> None:
            import_module(f"lierre_desktop.{names[0]}")
            warm_up(names[1:])

        QTimer.singleShot(0, load)


def _of_this_week(folder: Path) -> bool:
    """True when the demo centre of the folder was built for the current week."""
    keys = folder / paths.KEYS_NAME
    if not keys.is_file():
        return False
    built = datetime.fromtimestamp(keys.stat().st_mtime, UTC).isocalendar()
    return built[:2] == datetime.now(UTC).isocalendar()[:2]
