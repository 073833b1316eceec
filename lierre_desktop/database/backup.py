"""Verified copies of the open database, each with its own key file.

A copy is made through the same handle (nobody else can write meanwhile), reopened
from disk and compared before it gets its final name.
"""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as engine

from .. import paths
from . import vault
from .errors import DamagedData, storage_errors
from .journal import last_change

if TYPE_CHECKING:
    from .connection import CentreDatabase

SUFFIX = ".lierre-backup"
STAMP = "%Y%m%dT%H%M%S%fZ"
NEWEST_KEPT = 30
_NAME = re.compile(r"lierre-\d{8}T\d{12}Z-[a-z]+" + re.escape(SUFFIX))


def make(database: CentreDatabase, folder: Path, reason: str) -> Path:
    """Copy the open database into `folder`, verify the copy, return its path.

    `reason` ("migration", "closing") stands in the file name. The copy has a fresh
    salt and its key file beside it, opened by the same passphrase. Raises DamagedData
    when the copy doesn't read back equal, and the engine's or the disk's own errors.
    """
    paths.private_folder(folder)
    stamp = datetime.now(UTC).strftime(STAMP)
    final = folder / f"lierre-{stamp}-{reason}{SUFFIX}"
    part = final.with_name(final.name + ".part")
    keys = Path(database.database).with_name(paths.KEYS_NAME)
    key = vault.for_another_file(keys, final.with_suffix(".cles"), database.key)
    try:
        _copy(database.connection(), part, key)
        if verify(part, key) != row_counts(database.connection()):
            raise DamagedData()
        os.replace(part, final)
    except BaseException:
        part.unlink(missing_ok=True)
        final.with_suffix(".cles").unlink(missing_ok=True)
        raise
    return final


def make_if_changed(
    database: CentreDatabase, folder: Path, reason: str, count: int = NEWEST_KEPT
) -> Path | None:
    """`make` unless nothing was written since the last copy; then keep the `count` newest.

    Raises StorageTrouble when the copy can't be made.
    """
    newest, changed = latest(folder), last_change()
    if newest is not None and (changed is None or changed < made_at(newest)):
        return None
    with storage_errors():
        made = make(database, folder, reason)
        keep_newest(folder, count)
    return made


def latest(folder: Path) -> Path | None:
    """The newest verified copy of the folder."""
    return max(_copies(folder), default=None)


def made_at(copy: Path) -> datetime:
    """The instant (UTC) a copy was made, as its name says."""
    return datetime.strptime(copy.name.split("-")[1], STAMP).replace(tzinfo=UTC)


def keep_newest(folder: Path, count: int) -> int:
    """Remove older copies; the number removed. Call it after a verified one.

    Kept: the `count` newest, the newest of an earlier day, and the last one made before
    a migration. Files that we didn't name are never touched.
    """
    copies = sorted(_copies(folder), reverse=True)
    kept = set(copies[: max(1, count)])
    kept |= set([copy for copy in copies if made_at(copy).date() < made_at(copies[0]).date()][:1])
    kept |= set([copy for copy in copies if copy.name.endswith(f"-migration{SUFFIX}")][:1])
    for copy in copies:
        if copy not in kept:
            copy.unlink()
            copy.with_suffix(".cles").unlink(missing_ok=True)
    return len(copies) - len(kept)


def _copies(folder: Path) -> list[Path]:
    """The copies that we made: their names sort by time."""
    if not folder.is_dir():
        return []
    return [path for path in folder.iterdir() if _NAME.fullmatch(path.name)]


def _reopen(path: Path, key: vault.RawKey) -> Any:
    connection = engine.connect(str(path), isolation_level=None)
    connection.execute(f'PRAGMA key = "{key.literal()}"')
    return connection


def _copy(source: Any, target: Path, key: vault.RawKey) -> None:
    connection = _reopen(target, key)
    try:
        source.backup(connection)
        # The copy travels alone: no side file may be needed to read it.
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    finally:
        connection.close()
    with open(target, "rb+") as file:
        os.fsync(file.fileno())


def verify(path: Path, key: vault.RawKey) -> list[tuple[str, int]]:
    """Read a copy back from disk: each table's name and row count.

    Raises DamagedData when a page fails the cipher's or SQLite's own checks, and the
    engine's errors when it can't be read at all.
    """
    connection = _reopen(path, key)
    try:
        for check in ("PRAGMA cipher_integrity_check", "PRAGMA integrity_check"):
            rows = connection.execute(check).fetchall()
            if rows and rows != [("ok",)]:
                raise DamagedData()
        return row_counts(connection)
    finally:
        connection.close()


def row_counts(connection: Any) -> list[tuple[str, int]]:
    """Each table's name and how many rows it has."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    return [
        (name, connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
        for (name,) in tables
    ]
