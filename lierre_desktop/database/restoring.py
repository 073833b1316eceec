"""Copies opened on this computer: looked into, put in the place of the data, taken back.

Hides how a copy is read without a byte of it being written, and what each trouble is
called. A copy is two files: `….lierre-backup` and, under the same name, its keys `….cles`.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as engine

from .. import paths
from . import backup, connection, migrations, replacing, vault
from .errors import (
    DamagedData,
    DamagedKeys,
    NewerData,
    StorageTrouble,
    WrongPassphrase,
)
from .restoring_troubles import (
    CopyGone,
    FolderRefuses,
    KeysMissing,
    NoRoom,
    NotPutAside,
    SpoiltCopy,
    SpoiltKeys,
    WrongOfThatDay,
)

# The copy and its keys as they were read, inside the folder of what is prepared.
_SCRATCH, _SCRATCH_KEYS = "copy", "keys"
_BLOCK = 1024 * 1024  # bytes read at once
_SPOILT = ("malformed", "not a database")  # what the engine says of pages that fail
_SPARE = 8 * 1024 * 1024  # bytes left free besides: the disk is the user's too


@dataclass(frozen=True, slots=True)
class Copy:
    """What a copy says without its passphrase. `made` is in UTC, `size` in bytes."""

    path: Path
    made: datetime
    size: int


@dataclass(frozen=True, slots=True)
class What:
    """What a centre holds, in numbers that its coordinator knows; nothing in the bin counts.

    `centre` is "" when its name was never changed; `changed` is the newest change (UTC).
    """

    schema: int
    centre: str
    demo: bool  # whether everybody in it is invented
    people: int
    sessions: int  # those that were held
    interviews: int
    changed: datetime | None


@dataclass(frozen=True, slots=True)
class Replaced:
    """The data whose place a copy took at an instant (UTC), whole in a folder of their own."""

    folder: Path
    at: datetime


# -- looking -----------------------------------------------------------------------


def glance(copy: Path) -> Copy:
    """What can be said of a copy before its passphrase is typed.

    Raises CopyGone, or KeysMissing when its keys aren't beside it.
    """
    with _reading(copy):
        status = copy.stat()
        if not copy.is_file():
            raise CopyGone(copy)
        if not keys_of(copy).is_file():
            raise KeysMissing(keys_of(copy))
    return Copy(copy, _made(copy, status.st_mtime), status.st_size)


def keys_of(copy: Path) -> Path:
    """Where the keys of a copy are looked for."""
    return copy.with_suffix(backup.KEYS_SUFFIX)


def look_into(copy: Path, passphrase: str) -> What:
    """Check every page of a copy, and what it holds; nothing is written anywhere.

    Raises NewerData, WrongOfThatDay, SpoiltCopy, SpoiltKeys, or what `glance` raises.
    """
    key = _unlocked(copy, passphrase)
    with _reading(copy), _judging(), closing(_opened(copy, key)) as opened:
        return _checked(opened)


def look_at_present(folder: Path, passphrase: str) -> What | None:
    """What the centre of a folder holds, if this passphrase happens to open it too.

    None otherwise, whatever the reason: the restore itself says it. Nothing is migrated.
    """
    try:
        lock = connection.hold(folder)
    except (StorageTrouble, OSError):
        return None
    try:
        replacing.settle(folder)
        if not (folder / paths.DATABASE_NAME).is_file():
            return None
        key = vault.unlock(folder / paths.KEYS_NAME, passphrase)
        with closing(connection.connect(folder / paths.DATABASE_NAME, key)) as opened:
            return _what(opened)
    except (StorageTrouble, OSError, engine.DatabaseError):
        return None
    finally:
        lock.release()


def written_at(folder: Path) -> datetime | None:
    """When the data of a folder were last written (UTC), by the files themselves."""
    found = [
        path.stat().st_mtime
        for path in (folder / name for name in replacing.CENTRE_FILES)
        if path.is_file()
    ]
    return datetime.fromtimestamp(max(found), UTC) if found else None


# -- restoring -----------------------------------------------------------------------


def restore(copy: Path, passphrase: str, folder: Path) -> Replaced | None:
    """Put a verified copy in the place of the data of a folder, under a salt of its own.

    What was there is kept whole, and returned; None in a folder without data. Whatever
    happens, the folder opens afterwards as the old centre or as the new one, and an older
    schema is brought up to date when it is opened. Raises what `look_into` raises, InUse,
    NoRoom, FolderRefuses or Unfinished.
    """
    key = _unlocked(copy, passphrase)
    with _writing(folder):
        made = not folder.exists()
        paths.private_folder(folder)
        lock = connection.hold(folder)
        try:
            replacing.settle(folder)
            try:
                replacing.decide(folder, _prepare(copy, key, folder))
            except BaseException:
                replacing.discard(folder)
                raise
            return _as_replaced(replacing.settle(folder))
        finally:
            if made and not paths.holds_data(folder):
                connection.forget(folder, lock, whole=True)
            else:
                lock.release()


def replaced(folder: Path) -> list[Replaced]:
    """The data that were put aside in a folder and can be put back, newest first."""
    kept = paths.replaced_folder(folder)
    if not kept.is_dir():
        return []
    whole = [each for each in kept.iterdir() if (each / paths.DATABASE_NAME).is_file()]
    found = [each for each in map(_as_replaced, whole) if each is not None]
    return sorted(found, key=lambda each: each.at, reverse=True)


def restore_replaced(chosen: Replaced, folder: Path) -> Replaced | None:
    """Put back data that a copy had replaced; what is there now is put aside in turn.

    Raises InUse, NotPutAside, FolderRefuses or Unfinished.
    """
    with _writing(folder):
        lock = connection.hold(folder)
        try:
            replacing.settle(folder)
            if not (chosen.folder / paths.DATABASE_NAME).is_file():
                raise NotPutAside(chosen.folder)
            replacing.decide(folder, chosen.folder)
            return _as_replaced(replacing.settle(folder))
        finally:
            lock.release()


def _prepare(copy: Path, key: vault.RawKey, folder: Path) -> Path:
    """The files that will enter, made whole and read back: a copy may change while it is read."""
    part = replacing.prepared(folder)
    scratch, keys = part / _SCRATCH, part / _SCRATCH_KEYS
    _fetch(copy, scratch)
    _fetch(keys_of(copy), keys)
    own = vault.for_another_file(keys, part / paths.KEYS_NAME, key)
    with _judging(), closing(_opened(scratch, key)) as opened:
        _checked(opened)
        backup.copy_pages(opened, part / paths.DATABASE_NAME, own)
        if backup.verify(part / paths.DATABASE_NAME, own) != backup.row_counts(opened):
            raise DamagedData()
    for read in (scratch, keys):
        read.unlink()
    return part


def _fetch(file: Path, target: Path) -> None:
    """Bring a file of the copy onto this disk once: a key or a share may go away or be slow."""
    with _reading(file):
        source = open(file, "rb")  # noqa: SIM115 - closed below; only its reading is the copy's
    with source, open(target, "wb") as written:
        size = os.fstat(source.fileno()).st_size
        if shutil.disk_usage(target.parent).free < 2 * size + _SPARE:
            raise NoRoom()
        while True:
            with _reading(file):
                block = source.read(_BLOCK)
            if not block:
                return
            written.write(block)


# -- reading a copy ------------------------------------------------------------------


def _unlocked(copy: Path, passphrase: str) -> vault.RawKey:
    made = glance(copy).made
    with _reading(copy):
        try:
            return vault.unlock(keys_of(copy), passphrase)
        except WrongPassphrase:
            raise WrongOfThatDay(made) from None
        except DamagedKeys:
            raise SpoiltKeys(keys_of(copy)) from None


def _opened(copy: Path, key: vault.RawKey) -> Any:
    """A connection that can't write: neither the file, nor beside it, and that looks at no
    side file, whoever's it may be."""
    name = "/" + copy.absolute().as_posix().removeprefix("/")
    for sign in "%?#":  # those that mean something in the name of a database
        name = name.replace(sign, f"%{ord(sign):02x}")
    opened = engine.connect(f"file://{name}?immutable=1", uri=True, isolation_level=None)
    opened.execute("PRAGMA cipher_log_level = NONE")
    opened.execute(f'PRAGMA key = "{key.literal()}"')
    return opened


def _checked(opened: Any) -> What:
    """What a copy holds once every page and every link was checked."""
    schema = opened.execute("PRAGMA user_version").fetchone()[0]
    if schema > len(migrations.STEPS):
        raise NewerData()
    backup.check_pages(opened)
    if schema == 0 or opened.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise DamagedData()
    return _what(opened)


def _what(opened: Any) -> What:
    def ask(table: str, query: str, *about: str) -> Any:
        known = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"
        if not opened.execute(known, (table,)).fetchone()[0]:
            return None  # an older schema
        row = opened.execute(query, about).fetchone()
        return row and row[0]

    def count(table: str, more: str = "") -> int:
        return ask(table, f"SELECT count(*) FROM {table} WHERE deleted_at IS NULL{more}") or 0

    def setting(key: str) -> Any:
        return json.loads(ask("setting", "SELECT value FROM setting WHERE key = ?", key) or "null")

    changed = ask("journal", "SELECT at FROM journal ORDER BY seq DESC LIMIT 1")
    return What(
        schema=opened.execute("PRAGMA user_version").fetchone()[0],
        centre=setting("centre") or "",
        demo=bool(setting("demo")),
        people=count("participant"),
        sessions=count("session", " AND status = 'TENUE'"),
        interviews=count("interview"),
        changed=datetime.fromisoformat(changed) if changed else None,
    )


def _made(copy: Path, written: float) -> datetime:
    """When a copy was made: by the name we gave it, else by the file itself."""
    try:
        return backup.made_at(copy)
    except (ValueError, IndexError):
        return datetime.fromtimestamp(written, UTC)


def _as_replaced(folder: Path | None) -> Replaced | None:
    if folder is None:
        return None
    try:
        at = datetime.strptime(folder.name, replacing.STAMP).replace(tzinfo=UTC)
    except ValueError:  # renamed by somebody
        at = datetime.fromtimestamp(folder.stat().st_mtime, UTC)
    return Replaced(folder, at)


# -- troubles ------------------------------------------------------------------------


@contextmanager
def _reading(copy: Path) -> Iterator[None]:
    """A file or a drive that refuses in here is the copy's."""
    try:
        yield
    except OSError as error:
        raise CopyGone(copy) from error
    except engine.OperationalError as error:
        raise CopyGone(copy) from error


@contextmanager
def _judging() -> Iterator[None]:
    """Pages or links that fail a check in here are the copy's."""
    try:
        yield
    except DamagedData as error:
        raise SpoiltCopy() from error
    except engine.DatabaseError as error:
        if any(sign in str(error) for sign in _SPOILT):
            raise SpoiltCopy() from error
        raise


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    """What refuses in here, and isn't told otherwise, is the data folder."""
    try:
        yield
    except (OSError, engine.OperationalError) as error:
        if getattr(error, "errno", None) == errno.ENOSPC or "disk is full" in str(error):
            raise NoRoom() from error
        raise FolderRefuses(folder) from error
