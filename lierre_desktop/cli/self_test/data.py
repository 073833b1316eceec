"""The data: an encrypted centre made, opened, copied, restored, and older ones brought up."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from ... import paths
from ...centre import founding, timetable
from ...database import backup, connection, released, restoring
from ...database.errors import WrongPassphrase
from ...i18n import _
from .check import Check, Failed
from .samples import CHEAP, MONDAY, PASSPHRASE, SUNDAY

_SESSIONS = 8  # of the model’s week


def checks(folder: Path) -> Iterator[Check]:
    """Those of the data: one centre, its copy, and one of each released schema."""
    centre = folder / "centre"
    yield Check(_("Creating an encrypted centre"), partial(_create, centre))
    yield Check(_("Opening it again, with its passphrase only"), partial(_open, centre))
    yield Check(_("Making a backup copy of it"), partial(_copy, centre, folder / "copies"))
    restored = folder / "restored"
    yield Check(_("Restoring the copy"), partial(_restore, folder / "copies", restored))
    yield Check(
        _("Restoring it over other data"), partial(_restore_over, folder / "copies", restored)
    )
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


def _copy(centre: Path, copies: Path) -> None:
    with connection.open_centre(centre, PASSPHRASE) as opened:
        backup.make(opened.database, copies, "trial")


def _newest(copies: Path) -> Path:
    newest = backup.latest(copies)
    if newest is None:
        raise Failed(_("there is no copy"))
    return newest


def _restore(copies: Path, target: Path) -> None:
    restoring.restore(_newest(copies), PASSPHRASE, target)
    _open(target)


def _restore_over(copies: Path, target: Path) -> None:
    """What was there is kept aside, and can be put back."""
    replaced = restoring.restore(_newest(copies), PASSPHRASE, target)
    if replaced is None:
        raise Failed(_("what was replaced isn’t kept"))
    restoring.restore_replaced(replaced, target)
    _open(target)


def _bring_up(folder: Path, schema: int) -> None:
    before = released.lay_out(folder, schema, PASSPHRASE, CHEAP)
    with connection.open_centre(folder, PASSPHRASE) as opened:
        after = dict(backup.row_counts(opened.database.connection()))
    if any(after.get(table) != rows for table, rows in before.items()):
        raise Failed(_("rows are missing"))
