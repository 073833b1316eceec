"""The files of another centre in the place of a folder's own, whatever interrupts it.

Hides the order. A database and its key file can't change places in one step, but a folder
is renamed in one. So what comes is made whole in a folder that nobody reads (PREPARING_NAME);
renaming it COMING_NAME decides. From there on `settle` only goes forward, each time the
data are opened, until nothing is left to do:

1. every file of the centre that was here moves into LEAVING; COMING is renamed ENTERING;
2. every file of ENTERING moves to its place;
3. LEAVING moves into `remplacees` under its instant: it is never deleted.

A step looks at what is there, so that doing it again does the rest of it. Killed before the
decision, the folder opens as the old centre; after it, as the new one. What the centre
doesn't need, step 3 and the leftovers of what wasn't decided, never keeps it from opening:
it waits for the next time.
"""

from __future__ import annotations

import os
import shutil
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from .. import paths
from ..i18n import N_
from .errors import StorageTrouble

STAMP = "%Y%m%dT%H%M%S%fZ"
CENTRE_FILES = (
    *(paths.DATABASE_NAME + side for side in ("-wal", "-shm", "-journal")),
    paths.DATABASE_NAME,
    paths.KEYS_NAME,
)
"""What belongs to one centre and no other: a side file served with another database, or a
database without its own key file, would be of no use."""

# An antivirus or a synchronisation may hold what was just written, for a moment.
_PAUSES = (0.1, 0.2, 0.4, 0.8) if os.name == "nt" else ()


class Unfinished(StorageTrouble):
    text = N_("Another program holds the data: they couldn't all be put in place.")
    advice = N_("Nothing is lost. Close the other programs, then open Lierre again to finish.")


def prepared(folder: Path) -> Path:
    """An empty private folder, to make the coming files in. Raises OSError."""
    part = folder / paths.PREPARING_NAME
    if part.exists():
        shutil.rmtree(part)
    return paths.private_folder(part)


def discard(folder: Path) -> None:
    """Forget what was being prepared and wasn't decided; a file that is held stays."""
    shutil.rmtree(folder / paths.PREPARING_NAME, ignore_errors=True)


def decide(folder: Path, coming: Path) -> None:
    """Have the files of `coming`, a folder inside this one, take the place of the centre's.

    To be called while the centre's lock is held and all is settled, then `settle`. Raises
    OSError, or Unfinished when files that left before are still held: nothing has changed then.
    """
    if (folder / paths.LEAVING_NAME).exists():
        raise Unfinished()
    _sync(coming)
    _move(coming, folder / paths.COMING_NAME)


def settle(folder: Path) -> Path | None:
    """Finish what was decided; where the files that were here are now, None without any.

    To be called while the centre's lock is held. Raises Unfinished when a file is held
    that the centre needs: the rest is done at the next opening.
    """
    discard(folder)
    try:
        _let_leave(folder)
        _let_enter(folder)
    except OSError as error:
        raise Unfinished() from error
    with suppress(OSError):
        return _keep_what_left(folder)
    waiting = folder / paths.LEAVING_NAME
    return waiting if waiting.is_dir() else None


def _let_leave(folder: Path) -> None:
    coming, leaving = folder / paths.COMING_NAME, folder / paths.LEAVING_NAME
    if coming.is_dir():
        _sync(folder)
        paths.private_folder(leaving)
        for name in CENTRE_FILES:
            if (folder / name).exists():
                _move(folder / name, leaving / name)
        for each in (leaving, folder):
            _sync(each)
        _move(coming, folder / paths.ENTERING_NAME)
        _sync(folder)


def _let_enter(folder: Path) -> None:
    entering = folder / paths.ENTERING_NAME
    if entering.is_dir():
        for each in entering.iterdir():
            # What somebody laid there besides stays with what is kept.
            place = folder if each.name in CENTRE_FILES else folder / paths.LEAVING_NAME
            _move(each, place / each.name)
        _sync(folder)
        entering.rmdir()


def _keep_what_left(folder: Path) -> Path | None:
    leaving = folder / paths.LEAVING_NAME
    if not leaving.is_dir():
        return None
    if not any(leaving.iterdir()):
        leaving.rmdir()
        return None
    kept = paths.private_folder(paths.replaced_folder(folder))
    target = kept / datetime.now(UTC).strftime(STAMP)
    _move(leaving, target)
    _sync(kept)
    _sync(folder)
    return target


def _move(source: Path, target: Path) -> None:
    for pause in _PAUSES:
        try:
            os.replace(source, target)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    os.replace(source, target)


def _sync(folder: Path) -> None:
    """Have the names of a folder on the disk before the next step. Windows keeps them in order."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
