"""The program with a window: first day or unlock, then the pages, until it is closed.

Hides which window comes when, and that one program shows them for a data folder. The
unlock window loads neither the database nor the pages: they follow while the passphrase
is typed.
"""

from __future__ import annotations

import gc
import shutil
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from .. import paths
from ..database.errors import StorageTrouble, storage_errors
from ..i18n import _
from . import crash, fonts, instance, look
from .preferences import Preferences
from .session import Ending, Session
from .translator import Languages
from .warming import warm_up

if TYPE_CHECKING:
    from ..database.connection import OpenCentre
    from ..database.vault import Cost
    from .copies import Copies
    from .main_window import MainWindow
    from .perform import Report
    from .restoring import Restoring
    from .welcome import NewCentre

ALIVE_MS = 60_000
STORAGE_TROUBLE = 4  # the exit code, as of the command line
DEMO_FOLDER = "demo"
DEMO_PASSPHRASE = "centre de démonstration"  # opens invented people only


def run(folder: Path, language: str | None = None, backup: Path | None = None) -> int:
    """Show the program over the data of `folder`; the exit code when it is closed.

    `language` is spoken instead of the one this computer remembers. When a window is
    already open over the folder, it comes forward instead, and is told of `backup`.
    """
    try:
        lock = instance.claim(paths.private_folder(folder), backup)
    except (StorageTrouble, OSError) as error:
        return _cannot_start(error)
    return 0 if lock is None else _show_windows(folder, lock, language, backup)


def _show_windows(
    folder: Path, lock: instance.WindowLock, language: str | None, backup: Path | None
) -> int:
    """From the first window to the last; the exit code."""
    session = Session(folder)
    ending = session.begin() if lock.held else None
    app = application()
    preferences = Preferences(folder)
    languages = start(app, folder, preferences, session)
    if ending is not None:
        QTimer.singleShot(0, ending.log)  # once the log is there
    if language is not None:
        languages.speak(language)
    program = Program(folder, preferences, languages, ending=ending)
    listener = instance.Listener(folder, app)
    listener.asked.connect(program.answer)

    def leave() -> None:
        """Leave nothing open: when the user's session ends, there may be no time after it."""
        try:
            program.close_data()
        finally:
            session.end()

    app.aboutToQuit.connect(leave)
    _quit_when_told(app)
    program.open_first_window(backup)
    if not lock.held:
        program.warn_of_folder()
    code = app.exec()
    try:
        leave()
        program.close()
    finally:
        lock.release()  # the next window waits until the copies are carried
    return code


def _cannot_start(error: StorageTrouble | OSError) -> int:
    """Say why, on the screen and to whoever started us; the exit code of storage troubles."""
    application()
    try:
        with storage_errors():  # loads the engine: only when there is something to say
            raise error
    except StorageTrouble as trouble:
        sys.stderr.write(f"{trouble}\n")
        QMessageBox.critical(None, paths.APP_NAME, str(trouble))
    return STORAGE_TROUBLE


def _quit_when_told(app: QApplication) -> None:
    """End as the user would when the system asks for it."""

    def quit_soon(_number: int, _frame: object) -> None:
        QTimer.singleShot(0, app, lambda: app.exit(0))

    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), quit_soon)


def application() -> QApplication:
    """The one QApplication, named for the system's task bar."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName(paths.APP_NAME)
    QGuiApplication.setDesktopFileName("lierre")
    return app


def start(
    app: QApplication, folder: Path, preferences: Preferences, session: Session | None = None
) -> Languages:
    """Look and language before any window; the logs as soon as one is shown."""
    gc.disable()  # nothing to collect yet: until the first window is painted
    session = session or Session(folder)
    logs = paths.log_folder(folder)
    crash.CrashHandler(logs=logs, noted=session.fault).install()
    QTimer.singleShot(0, lambda: _once_shown(logs))
    alive = QTimer(app, interval=ALIVE_MS)
    alive.timeout.connect(session.alive)
    alive.start()
    look.dress(app, preferences.scheme, preferences.text_size)
    languages = Languages(app)
    languages.speak(preferences.language)
    return languages


def _once_shown(logs: Path) -> None:
    gc.enable()
    fonts.load_scripts()
    with suppress(OSError):  # a folder that refuses is told when it matters: at opening
        crash.keep_log(logs)
        crash.keep_native_log(logs)


class Program:
    """The windows one after the other, and the centre that is open between them."""

    def __init__(
        self,
        folder: Path,
        preferences: Preferences,
        languages: Languages,
        *,
        cost: Cost | None = None,
        ending: Ending | None = None,
    ) -> None:
        """`ending` says how the last time ended, when it ended badly."""
        self.folder, self._preferences, self._languages = folder, preferences, languages
        self._cost, self._ending = cost, ending
        self.window: QWidget | None = None
        self._centre: OpenCentre | None = None
        self._copies: Copies | None = None

    def open_first_window(self, backup: Path | None = None) -> None:
        """Ask for the passphrase; on the first day, offer to create a centre.

        With a `backup`, offer to restore it instead.
        """
        if backup is not None:
            self.restoring.show(backup)
        elif paths.holds_data(self.folder):
            self.show(self._unlock_window())
            warm_up()
        else:
            self.show(self._welcome_window())

    def open_main_window(self, centre: OpenCentre) -> None:
        """Show the pages of an open centre, or close it where they can't be shown."""
        try:
            window = self._main_window(centre)
        except BaseException:
            self._centre = self._copies = None
            centre.close()
            raise
        self.show(window)

    def _main_window(self, centre: OpenCentre) -> MainWindow:
        from ..centre import settings, shipped
        from .copies import Copies
        from .desk import build_window

        self._centre, self._copies = centre, Copies(centre, self._preferences)
        centre.database.actor = settings.load().coordinator
        try:
            shipped.bring_up()
        except StorageTrouble:
            crash.log_fault("what the program ships could not be added")
        window = build_window(centre, self._preferences, self._languages)
        window.restore_wanted.connect(lambda: self.restoring.offer())
        window.putting_back_wanted.connect(lambda kept: self.restoring.offer_back(kept))
        window.restore(remembered=self._ending is None or not self._ending.careful)
        if self._ending is not None:
            from .last_time import tell

            tell(window, self._ending, paths.log_folder(self.folder))
            self._ending = None
        return window

    def answer(self, request: instance.Request) -> None:
        """A second start asks for the window."""
        if self.window is None:
            return
        instance.bring_forward(self.window, request.token)
        if request.backup is not None:
            self.restoring.offer(request.backup)

    @cached_property
    def restoring(self) -> Restoring:
        """What leads to a restored copy."""
        from .restoring import Restoring

        return Restoring(self)

    @property
    def has_centre(self) -> bool:
        """Whether a centre is open."""
        return self._centre is not None

    def close_centre(self) -> bool:
        """Close the data, and carry their last copy to its second place; as `close_data`."""
        copied = self.close_data()
        if self._copies is not None:
            self._copies.carry()
            self._copies = None
        return copied

    def close(self) -> None:
        """Close the centre and let the window go."""
        self.close_centre()
        if self.window is not None:
            self.window.deleteLater()
            self.window = None

    def close_data(self) -> bool:
        """Keep what is typed, copy what changed, and close the data; False without that copy."""
        copied = True
        if self._centre is not None and self._copies is not None:
            from . import drafts

            try:
                drafts.flush_all()
                self._copies.make_on_closing()
            except StorageTrouble:
                copied = False
                crash.log_fault("the closing copy failed")
            finally:
                centre, self._centre = self._centre, None
                centre.close()
        return copied

    def warn_of_folder(self) -> None:
        """Say at once that nothing could be saved, where a centre is about to be opened."""
        from .unlock import UnlockWindow

        if isinstance(self.window, UnlockWindow):
            words = _(
                "Lierre may not write in its data folder {folder}: nothing could be saved. "
                "Allow writing there, then start Lierre again."
            )
            self.window.say(words.format(folder=self.folder), "attention")

    def show(self, window: QWidget) -> None:
        """Show a window in the place of the one before."""
        previous, self.window = self.window, window
        window.show()
        if previous is not None:
            previous.close()
            previous.deleteLater()

    def _unlock_window(self) -> QWidget:
        from .unlock import UnlockWindow

        window = UnlockWindow(self.unlock)
        if self._ending is not None:
            from .last_time import in_short

            window.say(in_short())
        window.opened.connect(self.open_main_window)
        window.restore_wanted.connect(lambda: self.restoring.show())
        return window

    def _welcome_window(self) -> QWidget:
        from .welcome import WelcomeWindow, first_places

        window = WelcomeWindow(self.create, self.build_demo, first_places(self.folder))
        window.created.connect(self.open_main_window)
        window.demo_ready.connect(lambda folder: self.open_demo(folder, window.show_trouble))
        window.language_chosen.connect(self._speak)
        window.restore_wanted.connect(lambda: self.restoring.show())
        return window

    def unlock(self, passphrase: str) -> OpenCentre:
        """Open the centre of the folder. Raises StorageTrouble."""
        from ..database.connection import open_centre

        return open_centre(self.folder, passphrase)

    def _speak(self, code: str) -> None:
        self._preferences.language = code
        self._languages.speak(code)

    def create(self, wanted: NewCentre) -> OpenCentre:
        """Found the centre that the first window asks for.

        Raises InvalidInput for a folder of copies that can't be written, or StorageTrouble.
        """
        from ..centre.founding import found, span_from
        from .copies import prepare

        if wanted.copies is not None:
            prepare(wanted.copies, self.folder)
        opened, _planted = found(
            self.folder,
            wanted.passphrase,
            model=wanted.model,
            span=span_from(date.today()),
            cost=self._cost,
            change=lambda centre: replace(
                centre, centre=wanted.centre, coordinator=wanted.coordinator
            ),
        )
        self._preferences.copies_folder = wanted.copies
        return opened

    def build_demo(self, report: Report) -> Path:
        """Build this week's demo centre aside; yesterday's is kept with what was tried in it."""
        from ..centre.demo import build
        from ..database.connection import refuse_in_use

        folder = self.folder / DEMO_FOLDER
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


def _of_this_week(folder: Path) -> bool:
    """True when the demo centre of the folder was built for the current week."""
    keys = folder / paths.KEYS_NAME
    if not keys.is_file():
        return False
    built = datetime.fromtimestamp(keys.stat().st_mtime, UTC).isocalendar()
    return built[:2] == datetime.now(UTC).isocalendar()[:2]
