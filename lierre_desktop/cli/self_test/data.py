"""The data: an encrypted centre made, opened, copied, restored, and older ones brought up."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from ... import paths
from ...centre import founding, timetable
from ...database import backup, connection, released
from ...database.errors import WrongPassphrase
from ...i18n import _
from .check import Check, Failed
from .samples import CHEAP, MONDAY, PASSPHRASE, SUNDAY

_SESSIONS = 8  # of the model’s week


def checks(folder: Path) -> Iterator[Check]:
    """Those of the data, each in a folder of its own."""
    centre = folder / "centre"
    yield Check(_("Creating an encrypted centre"), partial(_create, centre))
    yield Check(_("Opening it again, with its passphrase only"), partial(_open, centre))
    yield Check(_("Copying it and opening the copy"), partial(_copy, centre, folder / "copy"))
    for schema in released.schemas():
        title = _("Bringing up to date data of version {number}").format(number=schema)
        yield Check(title, partial(_bring_up, folder / f"schema-{schema}", schema))


def _create(folder: Path) -> None:
    opened, _done = founding.found(folder, PASSPHRASE, span=(MONDAY, SUNDAY), cost=CHEAP)
    opened.close()
    content = (folder / paths.DATABASE_NAME).read_bytes()
    if content.startswith(b"SQLite format 3") or b"Relaxation" in content:
        raise Failed(_("the file can be read without the passphrase"))


def _open(folder: Path) -> None:
    try:
        connection.open_centre(folder, "autre").close()
    except WrongPassphrase:
        pass
    else:
        raise Failed(_("any passphrase opens it"))
    with connection.open_centre(folder, PASSPHRASE):
        if len(timetable.sessions(MONDAY, SUNDAY)) != _SESSIONS:
            raise Failed(_("sessions are missing"))


def _copy(folder: Path, target: Path) -> None:
    with connection.open_centre(folder, PASSPHRASE) as opened:
        copy = backup.make(opened.database, target, "self-test")
    shutil.copy(copy, target / paths.DATABASE_NAME)
    shutil.copy(copy.with_suffix(".cles"), target / paths.KEYS_NAME)
    _open(target)


def _bring_up(folder: Path, schema: int) -> None:
    before = released.lay_out(folder, schema, PASSPHRASE, CHEAP)
    with connection.open_centre(folder, PASSPHRASE) as opened:
        after = dict(backup.row_counts(opened.database.connection()))
    if any(after.get(table) != rows for table, rows in before.items()):
        raise Failed(_("rows are missing"))
