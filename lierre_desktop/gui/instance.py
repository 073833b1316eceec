"""One window for a data folder: a second start brings the first one forward and leaves.

Hides the lock, which the system lets go when its holder ends, however it ends, and how
the second start asks: a small file beside the data, deleted by who answers. There is
no socket, not even a local one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from .. import paths
from ..database.errors import InUse

PATIENCE = 3.0
"""Seconds that a second start waits for an answer."""
_BETWEEN_LOOKS = 0.05
_LOOK_MS = 2_000  # where the system doesn't tell of new files, on a share say
_FLASH_MS = 500
_ACTIVATION = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""What the desktop gives to the program it starts, and takes back for a window in front."""

if sys.platform == "win32":
    import msvcrt

    def _locked(descriptor: int) -> bool:
        """Lock the first byte, without waiting. False when another holds it."""
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:  # Windows refuses with EACCES, Wine with no reason
            return False
        return True

else:
    import fcntl

    def _locked(descriptor: int) -> bool:
        """Lock the file, without waiting. False when another holds it."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return False
        return True


class WindowLock:
    """Held by the program that shows a window over a data folder.

    filelock would do, but loading it would keep the first window waiting for 15 ms.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / paths.WINDOW_LOCK_NAME
        self._descriptor = -1

    @property
    def held(self) -> bool:
        """Whether this program holds it."""
        return self._descriptor >= 0

    def take(self) -> bool:
        """Take it if nobody holds it; whether it is ours. Raises OSError where none can be."""
        if not self.held:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                if _locked(descriptor):
                    self._descriptor = descriptor
            finally:
                if not self.held:
                    os.close(descriptor)
        return self.held

    def release(self) -> None:
        """Let another window be. The file stays: two could hold one that is made again."""
        if self.held:
            os.close(self._descriptor)
            self._descriptor = -1


@dataclass(frozen=True, slots=True)
class Request:
    """What a second start asks for: the window in front, and perhaps a backup opened."""

    token: str = ""
    backup: Path | None = None


def claim(
    folder: Path, backup: Path | None = None, patience: float = PATIENCE
) -> WindowLock | None:
    """The right to show a window over a folder; None when the one shown came forward instead.

    It isn't held where the folder refuses: who only reads may start. Raises InUse when
    another program holds it and doesn't answer within `patience` seconds.
    """
    lock = WindowLock(folder)
    try:
        if lock.take():
            _withdraw(folder)  # nobody waits for an answer any more
            return lock
    except OSError:
        return lock
    return _ask(folder, lock, backup, patience)


def _ask(folder: Path, lock: WindowLock, backup: Path | None, patience: float) -> WindowLock | None:
    """Ask the holder; it may also be about to end, making its closing copy."""
    try:
        _write(folder, Request(_token(), backup))
    except OSError:
        raise InUse() from None
    _let_come_forward(folder)
    until = monotonic() + patience
    while (folder / paths.RAISE_NAME).exists():
        if lock.take():
            _withdraw(folder)
            return lock
        if monotonic() >= until:
            _withdraw(folder)
            raise InUse()
        sleep(_BETWEEN_LOOKS)
    return None


def _token() -> str:
    return next(filter(None, map(os.environ.get, _ACTIVATION)), "") or ""


def _let_come_forward(folder: Path) -> None:
    """Windows: who was started by the user may pass on the right to come in front."""
    if sys.platform == "win32":
        import ctypes

        from .session import running_pid

        ctypes.windll.user32.AllowSetForegroundWindow(running_pid(folder))


def _write(folder: Path, request: Request) -> None:
    """Ask, unless a request that names a backup waits: it would be lost, and its answer is ours."""
    import json

    if _waiting(folder).backup is not None:
        return
    told = {"token": request.token, "backup": str(request.backup or "")}
    paths.write_whole(folder / paths.RAISE_NAME, json.dumps(told).encode())


def _withdraw(folder: Path) -> None:
    with suppress(OSError):
        (folder / paths.RAISE_NAME).unlink(missing_ok=True)


def _received(folder: Path) -> Request | None:
    """Take the request that waits, if one does: deleting it is the answer."""
    path = folder / paths.RAISE_NAME
    try:
        request = _read(path)
        path.unlink()
    except OSError:  # none, or not to be read yet: looked for again
        return None
    return request


def _waiting(folder: Path) -> Request:
    """The request that waits; an empty one where none does."""
    try:
        return _read(folder / paths.RAISE_NAME)
    except OSError:
        return Request()


def _read(path: Path) -> Request:
    """What a request says, nothing when it is damaged. Raises OSError."""
    import json

    try:
        told = json.loads(path.read_bytes())
        token, backup = str(told["token"]), str(told["backup"])
    except (ValueError, TypeError, KeyError):
        return Request()
    return Request(token, Path(backup) if backup else None)


class Listener(QObject):
    """Hears the second starts, once the first window is shown; emits `asked(Request)`."""

    asked = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self.look)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_MS)
        self.look()

    def look(self) -> None:
        """See whether someone asks."""
        if (self._folder / paths.RAISE_NAME).exists():
            request = _received(self._folder)
            if request is not None:
                self.asked.emit(request)


def bring_forward(window: QWidget, token: str = "") -> None:
    """Show a window in front of the others, with the dialog that is open over it.

    Where the system refuses, its entry in the task bar calls instead.
    """
    if token:
        os.environ[_ACTIVATION[0]] = token  # Qt for Wayland looks there, once
    window.setWindowState(
        window.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive
    )
    window.show()
    front = QApplication.activeModalWidget() or window
    for each in (window, front):
        each.raise_()
        each.activateWindow()
    QTimer.singleShot(_FLASH_MS, front, _caller(front))


def _caller(window: QWidget) -> Callable[[], None]:
    def call() -> None:
        if not window.isActiveWindow():
            QApplication.alert(window)

    return call
