"""Where things live: resources of the program, data of the centre, logs.

Hides the difference between a checkout and an installed program, and how a file takes
the place of another.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

PACKAGE = Path(__file__).resolve().parent
CHECKOUT = PACKAGE.parent if (PACKAGE.parent / "resources").is_dir() else None

APP_NAME = "Lierre"
DATABASE_NAME = "lierre.db"
KEYS_NAME = "lierre.cles"
LOCK_NAME = "lierre.lock"
WINDOW_LOCK_NAME = "lierre.window.lock"
SESSION_NAME = "lierre.session"
RAISE_NAME = "lierre.raise"
SCHEMA_NAME = "lierre.schema"
BACKUP_SUFFIX = ".lierre-backup"
PORTABLE_MARK = "portable.txt"  # beside the launcher (windows/portable.py)
COPIES_GUIDE_NAME = "LISEZMOI-copies-Lierre.txt"

# Folders of the data folder while another centre takes its place (database/replacing.py).
PREPARING_NAME = "lierre.coming.part"
COMING_NAME = "lierre.coming"
ENTERING_NAME = "lierre.entering"
LEAVING_NAME = "lierre.leaving"


def resource(*parts: str) -> Path:
    """A file shipped with the program, from the wheel or from the checkout."""
    installed = PACKAGE / "resources"
    root = installed if installed.is_dir() or CHECKOUT is None else CHECKOUT / "resources"
    return root.joinpath(*parts)


def catalogues() -> Path:
    """The folder that holds <language>/LC_MESSAGES/lierre.mo."""
    installed = PACKAGE / "locale"
    return installed if installed.is_dir() or CHECKOUT is None else CHECKOUT / "build" / "locale"


def data_folder() -> Path:
    """The user's own data folder: LIERRE_DATA, else the portable or the platform's local one."""
    if chosen := os.environ.get("LIERRE_DATA"):
        return Path(chosen)
    if beside := portable_folder():
        return beside
    from platformdirs import user_data_path

    return user_data_path(APP_NAME, appauthor=False, roaming=False)


def portable_folder() -> Path | None:
    """Beside a program that was unpacked with the mark of one that takes its data along."""
    program = Path(sys.executable)
    return program.with_name("donnees") if program.with_name(PORTABLE_MARK).is_file() else None


def holds_data(folder: Path) -> bool:
    """True when a centre, what is left of one, or one that takes its place lies in the folder."""
    names = (DATABASE_NAME, KEYS_NAME, COMING_NAME, ENTERING_NAME)
    return any((folder / name).exists() for name in names)


def log_folder(data: Path) -> Path:
    """Logs stand beside the data they speak of, so that one folder holds everything."""
    return data / "logs"


def backup_folder(data: Path) -> Path:
    """The first place of backups; a second place is a setting."""
    return data / "backups"


def replaced_folder(data: Path) -> Path:
    """Where the files of a centre are kept whose place a restored copy took."""
    return data / "remplacees"


def private_folder(folder: Path) -> Path:
    """Make a folder that only its owner may read, with its parents; return it.

    One that exists is left with the rights its owner gave it. What is taken along from one
    computer to another has those of its surroundings: its owner's account stays behind.
    """
    if not folder.is_dir():
        folder.mkdir(parents=True, mode=0o700 if portable_folder() is None else 0o777)
    return folder


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """Write beside a file, then take its place: readable by its owner only, never half there.

    Raises OSError when the disk refuses.
    """
    from tempfile import NamedTemporaryFile

    beside: Path | None = None
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=".lierre-", delete=False) as file:
            beside = Path(file.name)
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    finally:
        if beside is not None:
            beside.unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Write a document whole or not at all. Raises OSError."""
    with whole_file(path) as file:
        file.write(content)
