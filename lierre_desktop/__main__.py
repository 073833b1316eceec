"""Where the program starts: arguments, then a command or the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from . import cli


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the program; the exit code when it ends."""
    if os.name == "posix":
        os.umask(0o077)  # whatever is written is the user's own
    _fill_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        # A letter that a console can't show must not stop a command.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    return cli.main(sys.argv[1:] if arguments is None else arguments, window)


def _fill_closed_streams() -> None:
    """Without a console, or closed by whoever starts us: read nothing, write nowhere.

    In this order each takes back its own number, which no file of data may have.
    """
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")
    if sys.stdout is None:
        sys.stdout = _terminal_or_nowhere()
    if sys.stderr is None:
        sys.stderr = _terminal_or_nowhere()


def _terminal_or_nowhere() -> TextIO:
    """For Windows' program without a console: the terminal its launcher joined, if there is one."""
    if os.name == "nt":
        with suppress(OSError):
            return open("CONOUT$", "w", encoding="utf-8")
    return open(os.devnull, "w", encoding="utf-8")


def window(data: Path, language: str | None, backup: Path | None) -> int:
    """Open the window on a data folder, in the language asked for and on a backup, if any."""
    from .gui import app

    return app.run(data, language, backup)


if __name__ == "__main__":
    sys.exit(main())
