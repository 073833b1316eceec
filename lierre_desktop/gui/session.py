"""How the program ended last time: a small file that is there while a window runs.

Hides the file and the logs that are read with it. It holds a process number, a version
and hours, never anything about a person, and nothing that goes wrong with it keeps the
program from starting.
"""

from __future__ import annotations

import json
import logging
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Any

from .. import __version__, paths

TOGETHER = timedelta(minutes=2)
"""A fault that comes this near to the end is what ended it."""
CAREFUL_FROM = 2
"""After so many bad endings in a row, the window opens as on the first day."""

_log = logging.getLogger("lierre")


class Cause(Enum):
    """What is known of a bad ending."""

    FAULT = "fault"  # Lierre made a mistake
    NATIVE = "native"  # a part of it that isn't written in Python did
    UNKNOWN = "unknown"  # the computer was switched off, or the process ended


@dataclass(frozen=True, slots=True)
class Ending:
    """A last time that ended badly. Moments are local, None where the file is damaged."""

    cause: Cause
    version: str
    began: datetime | None
    seen: datetime | None  # the last sign of life
    in_a_row: int
    report: str  # types, files and lines; never a value

    @property
    def careful(self) -> bool:
        """Whether it is time to try without what was remembered of the window."""
        return self.in_a_row >= CAREFUL_FROM

    def log(self) -> None:
        """Keep it in the log: what tells it first is written over by the next program."""
        _log.warning("the last time ended badly: %s\n%s", self.cause.value, self.report)


class Session:
    """The time a window is shown over a data folder, from `begin` to `end`."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / paths.SESSION_NAME
        self._logs = paths.log_folder(folder)
        self._told: dict[str, Any] = {}

    def begin(self) -> Ending | None:
        """Note that a window runs; how the last one ended, when it ended badly.

        To be called while the window's lock is held.
        """
        ending = self._ending()
        self._told = {
            "pid": os.getpid(),
            "version": __version__,
            "started_at": _now(),
            "bad_before": ending.in_a_row if ending is not None else 0,
        }
        self._write()
        return ending

    def alive(self) -> None:
        """A sign of life, by the file's own date: nothing is written again."""
        if self._told:
            with suppress(OSError):
                os.utime(self._path)

    def fault(self, report: str) -> None:
        """The program made a mistake: what ends soon after ends by it."""
        if self._told:
            self._told |= {"fault_at": _now(), "fault": report}
            self._write()

    def end(self) -> None:
        """The window was closed as it should."""
        if self._told:
            self._told = {}
            with suppress(OSError):
                self._path.unlink(missing_ok=True)

    def _write(self) -> None:
        """Written in place, in a millisecond: half a file still says that it ended badly."""
        with suppress(OSError):
            self._path.write_bytes(json.dumps(self._told).encode())

    def _ending(self) -> Ending | None:
        try:
            told = _read(self._path)
            seen = datetime.fromtimestamp(self._path.stat().st_mtime)
        except FileNotFoundError:
            return None
        except OSError:
            told, seen = {}, None
        cause, report = self._why(told, seen)
        return Ending(
            cause,
            str(told.get("version", "")),
            _local(told.get("started_at")),
            seen,
            _count(told.get("bad_before")) + 1,
            report,
        )

    def _why(self, told: dict[str, Any], seen: datetime | None) -> tuple[Cause, str]:
        from .crash import native_fault  # loads Qt: only when there is something to tell

        if report := native_fault(self._logs):
            return Cause.NATIVE, report
        fault_at = _local(told.get("fault_at"))
        if fault_at is not None and seen is not None and seen - fault_at < TOGETHER:
            return Cause.FAULT, str(told.get("fault", ""))
        return Cause.UNKNOWN, ""


def running_pid(folder: Path) -> int:
    """The process that shows a window over a folder, as it says itself; 0 when it doesn't."""
    try:
        return _count(_read(folder / paths.SESSION_NAME).get("pid"))
    except OSError:
        return 0


def _read(path: Path) -> dict[str, Any]:
    """What a session file says, nothing when it is damaged. Raises OSError."""
    try:
        told = json.loads(path.read_bytes())
    except ValueError:  # broken JSON, and what is no text
        return {}
    return told if isinstance(told, dict) else {}


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _local(instant: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(instant)).astimezone().replace(tzinfo=None)
    except (ValueError, OverflowError, OSError):
        return None


def _count(value: object) -> int:
    return value if isinstance(value, int) and value >= 0 else 0
