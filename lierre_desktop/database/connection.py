"""Opening the centre's data: lock, key, version, backup, migration, in that order.

Hides the engine (SQLCipher through peewee), its settings, and the lock file.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as engine
from filelock import FileLock, Timeout
from peewee import DatabaseError
from playhouse.sqlcipher_ext import SqlCipherDatabase

from .. import paths
from . import backup, migrations, replacing, vault
from .errors import (
    AlreadyThere,
    DamagedData,
    InUse,
    NewerData,
    NoCentre,
    NotEncrypted,
    StorageTrouble,
    storage_errors,
)
from .models import database as proxy

OLDEST_ENGINE = (3, 51, 3)  # earlier SQLite can corrupt a WAL file (sqlite.org/wal.html)
APPLICATION_ID = 0x4C494552  # "LIER"

PRAGMAS: tuple[str, ...] = (
    "PRAGMA cipher_log_level = NONE",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -64000",
    "PRAGMA foreign_keys = ON",
)


class CentreDatabase(SqlCipherDatabase):
    """One encrypted file, one handle. The key stays out of `connect_params`.

    `actor` is the staff name that the journal writes beside each change.
    """

    def __init__(self, path: Path, key: vault.RawKey, actor: str = "") -> None:
        super().__init__(str(path), lock_type="IMMEDIATE")
        self.key = key
        self.actor = actor

    def _connect(self) -> Any:
        connection = connect(Path(self.database), self.key)
        try:
            self._add_conn_hooks(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def get_binary_type(self) -> type[memoryview]:
        """Of the engine that is used: peewee asks plain SQLite, which Windows isn't given."""
        return engine.Binary  # type: ignore[no-any-return]


def connect(path: Path, key: vault.RawKey) -> Any:
    """A keyed connection with the house's settings; raises the engine's own errors."""
    connection = engine.connect(str(path), isolation_level=None, check_same_thread=False)
    try:
        connection.execute(f'PRAGMA key = "{key.literal()}"')
        for pragma in PRAGMAS:
            connection.execute(pragma).fetchall()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def assert_engine(connection: Any) -> None:
    """Refuse an engine without a cipher: plain sqlite3 ignores `PRAGMA key` silently."""
    row = connection.execute("PRAGMA cipher_version").fetchone()
    if not row or not row[0] or engine.sqlite_version_info < OLDEST_ENGINE:
        raise NotEncrypted()


@dataclass(slots=True)
class OpenCentre:
    """The open data of one centre: close it when done (also a context manager)."""

    folder: Path
    database: CentreDatabase
    lock: FileLock

    def close(self) -> None:
        """Write everything into the one file and let others open it."""
        try:
            if not self.database.is_closed():
                self.database.close()
        finally:
            self.lock.release()

    def __enter__(self) -> OpenCentre:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def create_centre(
    folder: Path, passphrase: str, *, actor: str = "", cost: vault.Cost | None = None
) -> OpenCentre:
    """Make an empty encrypted centre in a folder that holds none, and open it.

    Raises AlreadyThere, InUse or another StorageTrouble. What it had begun to write
    is removed when it fails.
    """
    with storage_errors():
        made = not folder.exists()
        paths.private_folder(folder)
        lock = hold(folder)
        if paths.holds_data(folder):  # asked under the lock: a restore may just have ended
            lock.release()
            raise AlreadyThere()
        try:
            key = vault.create(folder / paths.KEYS_NAME, passphrase, cost)
            return _attach(folder, key, lock, actor, migrations.STEPS)
        except BaseException:
            forget(folder, lock, made)
            raise


def open_centre(
    folder: Path,
    passphrase: str,
    *,
    actor: str = "",
    steps: Sequence[str] = migrations.STEPS,
) -> OpenCentre:
    """Open the centre of a folder, bringing an older file through the missing steps first.

    Raises NoCentre, InUse, WrongPassphrase, NewerData, DamagedData, NotEncrypted or
    another StorageTrouble; the file is untouched when it does.
    """
    with storage_errors():
        if not paths.holds_data(folder):
            raise NoCentre()
        lock = hold(folder)
        try:
            replacing.settle(folder)
            if not (folder / paths.DATABASE_NAME).is_file():
                raise NoCentre()
            key = vault.unlock(folder / paths.KEYS_NAME, passphrase)
            return _attach(folder, key, lock, actor, steps)
        except BaseException:
            lock.release()
            raise


def forget(folder: Path, lock: FileLock, whole: bool = False) -> None:
    """Remove what a creation that failed had begun to write, by its exact names.

    The database is closed, the lock still held: it is let go once nothing more is removed,
    for what comes then is another's. With `whole`, the folder goes too if it is empty.
    """
    base = paths.DATABASE_NAME
    names = [base, *(base + side for side in ("-wal", "-shm", "-journal"))]
    names += [paths.KEYS_NAME, f"{paths.KEYS_NAME}.part", paths.SCHEMA_NAME, paths.LOCK_NAME]
    for name in names:
        with suppress(OSError):  # why it failed matters more; Windows removes the lock itself
            (folder / name).unlink()
    lock.release()
    if whole:
        with suppress(OSError):  # not empty
            folder.rmdir()


def refuse_in_use(folder: Path) -> None:
    """Raise InUse while another program has the centre of this folder open."""
    hold(folder).release()


def hold(folder: Path) -> FileLock:
    """Keep others from opening the data of this folder until it is released. Raises InUse."""
    lock = FileLock(str(folder / paths.LOCK_NAME), thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise InUse() from None
    return lock


def _attach(
    folder: Path, key: vault.RawKey, lock: FileLock, actor: str, steps: Sequence[str]
) -> OpenCentre:
    path = folder / paths.DATABASE_NAME
    _refuse_plain(path)
    opened = CentreDatabase(path, key, actor)
    try:
        _open_keyed(opened)
        assert_engine(opened.connection())
        _bring_up_to_date(opened, folder, steps)
        _tell_schema(folder, len(steps))
    except BaseException:
        opened.close()
        raise
    proxy.initialize(opened)
    return OpenCentre(folder, opened, lock)


def _tell_schema(folder: Path, number: int) -> None:
    """Leave the number of the schema where it is read without the key: the installer refuses
    an older Lierre by it. Not written, the older Lierre refuses by itself.
    """
    path, told = folder / paths.SCHEMA_NAME, f"{number}\n".encode()
    with suppress(OSError):
        if not (path.is_file() and path.read_bytes() == told):
            paths.write_whole(path, told)


def _refuse_plain(path: Path) -> None:
    """Refuse a readable database. To be asked before connecting: on POSIX, closing any
    handle on the file would drop the locks that the engine holds on it."""
    if path.exists():
        with open(path, "rb") as file:
            if file.read(15) == b"SQLite format 3":
                raise NotEncrypted()


def _open_keyed(opened: CentreDatabase) -> None:
    """Connect; the passphrase was right, so a refusal means the file, not the person."""
    try:
        opened.connect()
    except (DatabaseError, engine.DatabaseError) as error:
        if "not a database" in str(error) or "malformed" in str(error):
            raise DamagedData() from error
        raise


def _bring_up_to_date(opened: CentreDatabase, folder: Path, steps: Sequence[str]) -> None:
    done = migrations.version(opened)
    if done > len(steps):
        raise NewerData()
    if done == len(steps):
        return
    if done:
        backup.make(opened, paths.backup_folder(folder), "migration")
    else:
        opened.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    try:
        migrations.bring_up(opened, steps)
    except ValueError as error:
        raise StorageTrouble(DamagedData.text, DamagedData.advice) from error
