"""Verified copies of the open database, each with its own key file.

A copy is made through the same handle (nobody else can write meanwhile), reopened
from disk and compared before it gets its final name. From there it may be carried to a
second folder, on another drive.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as engine

from .. import paths
from . import vault
from .errors import DamagedCopy, DamagedData, storage_errors

if TYPE_CHECKING:
    from .connection import CentreDatabase

SUFFIX, KEYS_SUFFIX = paths.BACKUP_SUFFIX, ".cles"
STAMP = "%Y%m%dT%H%M%S%fZ"
NEWEST_KEPT = 30
BLOCK = 1024 * 1024  # bytes read at once
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
    key = vault.for_another_file(keys, final.with_suffix(KEYS_SUFFIX), database.key)
    try:
        copy_pages(database.connection(), part, key)
        if verify(part, key) != row_counts(database.connection()):
            raise DamagedData()
        os.replace(part, final)
    except BaseException:
        part.unlink(missing_ok=True)
        final.with_suffix(KEYS_SUFFIX).unlink(missing_ok=True)
        raise
    _explain(folder)
    return final


def make_if_changed(
    database: CentreDatabase, folder: Path, reason: str, count: int = NEWEST_KEPT
) -> Path | None:
    """`make` unless the newest copy holds everything; then keep the `count` newest.

    Raises StorageTrouble when the copy can't be made.
    """
    with storage_errors():
        newest = latest(folder)
        if newest is not None and _holds_everything(newest, database):
            return None
        made = make(database, folder, reason)
        keep_newest(folder, database.key, count)
    return made


def _holds_everything(copy: Path, database: CentreDatabase) -> bool:
    """Whether a copy is of this centre and ends with its last change.

    Its date doesn't tell: the clock may have been wrong, then or at the change. One of the
    future isn't enough either: it would be shown as such until then.
    """
    if made_at(copy) > datetime.now(UTC):
        return False
    last = _last_entry(database.connection())
    try:
        return bool(_last_entry_of(copy, database.key) == last)
    except engine.DatabaseError:  # of another centre, or damaged since
        return False


def latest(folder: Path) -> Path | None:
    """The newest verified copy of the folder. Raises OSError."""
    return next(iter(_newest_first(_copies(folder))), None)


def is_named(name: str) -> bool:
    """True for the name of a copy that we made."""
    return _NAME.fullmatch(name) is not None


def made_at(copy: Path) -> datetime:
    """The instant (UTC) a copy was made, as its name says."""
    return datetime.strptime(copy.name.split("-")[1], STAMP).replace(tzinfo=UTC)


def keep_newest(folder: Path, key: vault.RawKey, count: int = NEWEST_KEPT) -> int:
    """Remove older copies of the centre that has this key; the number removed.

    Call it after a verified one. Kept: the `count` newest, the newest of an earlier day,
    and the last one made before a migration. Files that we didn't name are never touched,
    nor the copies of another centre: one restored here, or one that shares the folder.
    """
    copies = [copy for copy in _newest_first(_copies(folder)) if _is_opened_by(copy, key)]
    if not copies:
        return 0
    kept = set(copies[: max(1, count)])
    kept |= set([copy for copy in copies if made_at(copy).date() < made_at(copies[0]).date()][:1])
    kept |= set([copy for copy in copies if copy.name.endswith(f"-migration{SUFFIX}")][:1])
    for copy in copies:
        if copy not in kept:
            copy.unlink()
            copy.with_suffix(KEYS_SUFFIX).unlink(missing_ok=True)
    return len(copies) - len(kept)


# -- the second place ----------------------------------------------------------------------


def prepare(folder: Path) -> None:
    """Make a folder for copies where there is none, and see that it can be written.

    It has the rights of its surroundings: whoever plugs the drive into a new computer must
    be able to read it, and only the passphrase opens what is there. Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryFile(dir=folder):
        pass
    _explain(folder)


def also_in(copy: Path, folder: Path) -> Path:
    """Put a verified copy and its keys into another folder too; its path there.

    Both are read back and compared before they take their names, the keys first: no copy
    ever stands without them. The folder must be there: the name of a drive that isn't
    plugged in is never made into a folder. Raises OSError, or DamagedCopy when what is read
    back differs.
    """
    files = (copy.with_suffix(KEYS_SUFFIX), copy)
    own = secrets.token_hex(4)  # another Lierre may carry the same copy there
    parts = [folder / f"{file.name}.{own}.part" for file in files]
    try:
        for file, part in zip(files, parts, strict=True):
            _transfer(file, part)
        for file, part in zip(files, parts, strict=True):
            os.replace(part, folder / file.name)
    finally:
        for part in parts:
            with suppress(OSError):  # the drive may be gone by now
                part.unlink(missing_ok=True)
    _explain(folder)
    return folder / copy.name


def catch_up(
    folder: Path, second: Path, key: vault.RawKey, count: int = NEWEST_KEPT
) -> Path | None:
    """Have the newest copy of `folder` in `second` too, thinned alike; None without any copy.

    `key` is the one of the centre, which may be closed. Raises OSError or DamagedCopy.
    """
    newest = latest(folder)
    if newest is None:
        return None
    there = second / newest.name
    if not (there.is_file() and there.with_suffix(KEYS_SUFFIX).is_file()):
        also_in(newest, second)
        keep_newest(second, key, count)
    return there


def _transfer(source: Path, target: Path) -> None:
    """Write a file elsewhere, then compare what was read with what reads back."""
    digest = hashlib.sha256()
    with open(source, "rb") as read, open(target, "wb") as written:
        while block := read.read(BLOCK):
            digest.update(block)
            written.write(block)
        written.flush()
        os.fsync(written.fileno())
    with open(target, "rb") as file:
        if hashlib.file_digest(file, "sha256").digest() != digest.digest():
            raise DamagedCopy()


def _is_opened_by(copy: Path, key: vault.RawKey) -> bool:
    """Whether a copy is of the centre that has this key; its own salt stands at its start."""
    try:
        _last_entry_of(copy, key)
    except engine.DatabaseError:
        return False
    return True


def _last_entry_of(copy: Path, key: vault.RawKey) -> Any:
    with open(copy, "rb") as file:
        salt = file.read(len(key.salt))
    with closing(_reopen(copy, vault.RawKey(key.key, salt))) as opened:
        return _last_entry(opened)


def _last_entry(connection: Any) -> Any:
    """How far a journal goes: the chain of its last entry tells all those before."""
    query = "SELECT seq, chain FROM journal ORDER BY seq DESC LIMIT 1"
    return connection.execute(query).fetchone()


def _guide() -> bytes:
    """What stands beside the copies, for whoever finds them; as Windows' Notepad reads it."""
    text = paths.resource("copies", paths.COPIES_GUIDE_NAME).read_text(encoding="utf-8")
    return "\r\n".join(text.splitlines()).encode("utf-8-sig") + b"\r\n"


def _explain(folder: Path) -> None:
    """Tell what the copies are and how to use them; they are good without it."""
    path = folder / paths.COPIES_GUIDE_NAME
    with suppress(OSError):
        if not path.exists():  # what somebody wrote there stays
            paths.write_whole(path, _guide())


# -- files -----------------------------------------------------------------------------------


def _copies(folder: Path) -> list[Path]:
    """The copies that we made."""
    if not folder.is_dir():
        return []
    return [path for path in folder.iterdir() if is_named(path.name)]


def _newest_first(copies: list[Path]) -> list[Path]:
    """By their names; those made while the clock was ahead count as the oldest."""
    now = datetime.now(UTC)
    return sorted(copies, key=lambda copy: (made_at(copy) <= now, copy.name), reverse=True)


def _reopen(path: Path, key: vault.RawKey) -> Any:
    connection = engine.connect(str(path), isolation_level=None)
    connection.execute(f'PRAGMA key = "{key.literal()}"')
    connection.execute("PRAGMA cipher_log_level = NONE")
    return connection


def copy_pages(source: Any, target: Path, key: vault.RawKey) -> None:
    """Write what an open database holds into a new file under another key, on the disk."""
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
        check_pages(connection)
        return row_counts(connection)
    finally:
        connection.close()


def check_pages(connection: Any) -> None:
    """Have the cipher and SQLite check every page. Raises DamagedData or the engine's errors."""
    for check in ("PRAGMA cipher_integrity_check", "PRAGMA integrity_check"):
        rows = connection.execute(check).fetchall()
        if rows and rows != [("ok",)]:
            raise DamagedData()


def row_counts(connection: Any) -> list[tuple[str, int]]:
    """Each table's name and how many rows it has."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    return [
        (name, connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
        for (name,) in tables
    ]
