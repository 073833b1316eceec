"""What happens when the program is at fault: a log without values, and a plain dialog.

Hides the hooks. An exception's text may hold a name or a note, so logs and the dialog
only say types, files and lines. What fails outside of Python leaves the same in a file
of its own, which the next start reads.
"""

from __future__ import annotations

import faulthandler
import logging
import re
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from traceback import extract_tb
from types import TracebackType
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from ..i18n import _
from ..paths import PACKAGE, private_folder

LOG_NAME = "lierre.log"
NATIVE_LOG_NAME = "lierre-fault.log"
_LOG_BYTES, _LOG_FILES = 256 * 1024, 3
_log = logging.getLogger("lierre")


def describe(error: BaseException) -> str:
    """The error and what led to it: types, files, lines and functions; never a value."""
    lines: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(lines) < 200:
        kind = type(cause)
        lines.append(f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins."))
        lines += [
            f"  {_short(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in extract_tb(cause.__traceback__)
        ]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


def _short(filename: str) -> str:
    """A file as the program knows it: the user's folders stay out of the log.

    Modules that were compiled for an installed program begin at the package's own name.
    """
    path = Path(filename)
    for package in (PACKAGE, Path(PACKAGE.name)):
        if path.is_relative_to(package):
            return path.relative_to(package).as_posix()
    return path.name


class _QuietFormatter(logging.Formatter):
    """Formats exceptions without their values."""

    def format(self, record: logging.LogRecord) -> str:
        """Forget what another handler kept on the record: the whole traceback."""
        record.exc_text = None
        written = super().format(record)
        record.exc_text = None
        return written

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        return describe(ei[1]) if ei[1] is not None else ""


def keep_log(folder: Path) -> logging.Handler:
    """Write warnings and faults in a private rotating file of this folder."""
    from logging.handlers import RotatingFileHandler  # 20 ms: after the first window

    handler = RotatingFileHandler(
        private_folder(folder) / LOG_NAME,
        maxBytes=_LOG_BYTES,
        backupCount=_LOG_FILES,
        encoding="utf-8",
        delay=True,
    )
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_QuietFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    return handler


def log_fault(words: str) -> None:
    """Note something that went wrong out of sight; `words` are ours, never a value."""
    _log.warning(words)


# What ends the program; "code 0x8001010d" and its like are Windows talking to itself.
_NATIVE_END = re.compile(r"(?:Fatal Python error|Windows fatal exception): (?!code 0x)([\w ]+)")
_NATIVE_FRAME = re.compile(r' +File "(.+)", line (\d+) in (.+)')
_NATIVE_BYTES = 64 * 1024  # read of the file, and its frames told
_NATIVE_FRAMES = 60


def keep_native_log(folder: Path) -> None:
    """Have a crash outside of Python leave its files, lines and functions in this folder.

    What an earlier one left there is lost: `native_fault` reads it before. Raises OSError.
    """
    file = open(private_folder(folder) / NATIVE_LOG_NAME, "w", encoding="utf-8")  # to the end
    faulthandler.enable(file)


def native_fault(folder: Path) -> str:
    """The crash outside of Python that the last program left in this folder, "" for none."""
    try:
        with open(folder / NATIVE_LOG_NAME, encoding="utf-8", errors="replace") as file:
            left = file.read(_NATIVE_BYTES)
    except OSError:
        return ""
    ends = list(_NATIVE_END.finditer(left))
    if not ends:
        return ""
    frames = _NATIVE_FRAME.findall(left, ends[-1].end())[:_NATIVE_FRAMES]
    told = [f"  {_short(filename)}:{line} {name}" for filename, line, name in frames]
    return "\n".join((ends[-1].group(1).strip(), *told))


class CrashHandler:
    """Receives what nobody caught: logs it once, and tells the user without hiding the work.

    `logs` is the folder told to the user; `noted` receives each report, before it is shown.
    """

    def __init__(
        self,
        show: Callable[[str], None] | None = None,
        *,
        logs: Path | None = None,
        noted: Callable[[str], object] = lambda _report: None,
    ) -> None:
        self._show = show or partial(show_dialog, logs=logs)
        self._noted = noted
        self._busy = False

    def install(self) -> None:
        """Take over from Python's own hooks, which print values."""
        sys.excepthook = self.caught
        threading.excepthook = lambda seen: self._handle(seen.exc_value)
        sys.unraisablehook = lambda seen: self._handle(seen.exc_value)

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """What Python calls with an exception that nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        else:
            self._handle(error)

    def _handle(self, error: BaseException | None) -> None:
        if error is None or self._busy:
            return
        self._busy = True
        try:
            report = describe(error)
            _log.error("not caught\n%s", report)
            self._noted(report)
            if threading.current_thread() is threading.main_thread():
                self._show(report)
        finally:
            self._busy = False


_dialogs: list[Any] = []


def show_dialog(report: str, logs: Path | None = None) -> None:
    """Tell the user in a window of its own; one at a time. `logs` is where the log lies."""
    if QApplication.instance() is None or _dialogs:
        return
    dialog = QMessageBox(
        QMessageBox.Icon.Warning,
        _("Lierre made a mistake"),
        _("Lierre made a mistake in what it was doing."),
        QMessageBox.StandardButton.NoButton,
        QApplication.activeWindow(),
    )
    told = [
        _(
            "What had been saved is there, and what you were typing is kept. You can go on; if "
            "it happens again, close Lierre and open it again. The details below hold no name: "
            "they can be sent to whoever helps you."
        )
    ]
    if logs is not None:
        told.append(_("The log is in the folder {folder}.").format(folder=logs))
    dialog.setInformativeText("\n\n".join(told))
    dialog.setTextFormat(Qt.TextFormat.PlainText)
    dialog.setDetailedText(report)
    dialog.addButton(_("Go on"), QMessageBox.ButtonRole.AcceptRole)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.finished.connect(lambda _answer: _dialogs.clear())
    _dialogs.append(dialog)
    dialog.open()
