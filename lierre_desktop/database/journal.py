"""The journal: every change of a row, written in the transaction that makes it.

A command opens `changing("timetable.cancel")` and changes rows through what it
gets: each change leaves who, what, before and after, chained over salted digests
so that a purge may drop contents without breaking the chain. Undo and history are
built on it.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import takewhile
from typing import Any, TypeVar

from .errors import storage_errors
from .models import BinnableRow, Row, database

SomeRow = TypeVar("SomeRow", bound=Row)

_TEN_MINUTES = len("2026-11-10T14:3")  # of an instant, letters that ten minutes share

_ENCODE = json.JSONEncoder(ensure_ascii=False).encode


class Stale(Exception):
    """The row was changed by someone else since it was read."""


def now() -> str:
    """The instant in UTC, to the microsecond: journal stamps and bin dates."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def image(row: Row) -> dict[str, Any]:
    """The row's columns and values as JSON can hold them, less those the journal leaves out."""
    values = {}
    for name, value in row.__data__.items():
        if name not in row.unjournalled:
            values[name] = value.isoformat() if isinstance(value, date) else value
    return values


class Changing:
    """The changes of one command: make them here and the journal knows."""

    def __init__(self, command: str) -> None:
        self.command = command
        self._entries: list[tuple[str, int, str | None, str | None]] = []
        self.batch = 0

    def create(self, kind: type[SomeRow], /, **values: Any) -> SomeRow:
        """Insert a row."""
        row = kind(**values)
        self._insert(row)
        return row

    def update(self, row: SomeRow, **values: Any) -> bool:
        """Change some columns of a row; False when they already have these values.

        Raises Stale when the row has changed since it was read.
        """
        before = image(row)
        for name, value in values.items():
            setattr(row, name, value)
        after = image(row)
        if after == before:
            return False
        after["version"] = row.version = before["version"] + 1
        self._write(row, [*values, "version"], before["version"])
        self._note(row, before, after)
        return True

    def rewrite(self, row: SomeRow, **values: Any) -> bool:
        """As `update`, for a text that is kept every few seconds while it is written.

        Where the newest entry is this command's on this row too, of the same ten minutes, it
        becomes a step on the way: the new entry starts from where that one did, and that one
        keeps its digest without its content. Taken back, they go together.
        """
        if not self.update(row, **values):
            return False
        subject, row_id, _before, after = self._entries[-1]
        connection = database.connection()
        seq, before, *step = connection.execute(
            "SELECT seq, before, substr(at, 1, ?), actor, command, subject, subject_id"
            " FROM journal ORDER BY seq DESC LIMIT 1",
            (_TEN_MINUTES,),
        ).fetchone() or (0, None)
        here = [now()[:_TEN_MINUTES], database.obj.actor, self.command, subject, row_id]
        if before is not None and step == here:
            self._entries[-1] = (subject, row_id, before, after)
            connection.execute(
                "UPDATE journal SET before = NULL, after = NULL, salt = NULL WHERE seq = ?", (seq,)
            )
        return True

    def remove(self, row: Row) -> None:
        """Put a row in the bin when it has one, else delete it."""
        if isinstance(row, BinnableRow):
            self.update(row, deleted_at=now())
            return
        before = image(row)
        row.delete_instance()
        self._note(row, before, None)

    def put_back(self, kind: type[Row], values: Mapping[str, Any]) -> None:
        """Insert a deleted row again with the id it had."""
        self._insert(kind(**values))

    def bulk(self, kind: type[Row], rows: Iterable[Mapping[str, Any]]) -> int:
        """Insert many rows with one journal entry that counts them: for generated data."""
        many = list(rows)
        if many:
            columns = list(many[0])
            names = ", ".join(f'"{kind._meta.fields[name].column_name}"' for name in columns)
            sql = (
                f'INSERT INTO "{kind._meta.table_name}" ({names}) '
                f"VALUES ({', '.join('?' * len(columns))})"
            )
            database.connection().executemany(
                sql, [[_plain_value(row[name]) for name in columns] for row in many]
            )
        self._entries.append((kind._meta.table_name, 0, None, json.dumps({"rows": len(many)})))
        return len(many)

    def _insert(self, row: Row) -> None:
        fields = [row._meta.fields[name] for name in row.__data__]
        columns = ", ".join(f'"{field.column_name}"' for field in fields)
        cursor = database.execute_sql(
            f'INSERT INTO "{row._meta.table_name}" ({columns})'
            f" VALUES ({', '.join('?' * len(fields))})",
            [field.db_value(row.__data__[field.name]) for field in fields],
        )
        row.id = cursor.lastrowid
        self._note(row, None, image(row))

    def _write(self, row: Row, names: Iterable[str], version: int) -> None:
        # Spelt out, here and in `_insert`: peewee's query builder would take as long as
        # the commit, and this is what makes each mark of a roll call durable.
        fields = [row._meta.combined[name] for name in names]
        columns = ", ".join(f'"{field.column_name}" = ?' for field in fields)
        cursor = database.execute_sql(
            f'UPDATE "{row._meta.table_name}" SET {columns} WHERE id = ? AND version = ?',
            [*(field.db_value(row.__data__[field.name]) for field in fields), row.id, version],
        )
        if cursor.rowcount != 1:
            raise Stale()

    def _note(
        self, row: Row, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None
    ) -> None:
        self._entries.append((row._meta.table_name, row.id, _json(before), _json(after)))

    def write_entries(self) -> None:
        """Append the noted changes to the journal; called once, inside the transaction."""
        if not self._entries:
            return
        connection = database.connection()
        last = connection.execute(
            "SELECT seq, chain FROM journal ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        seq, chain = last if last else (0, b"")
        self.batch = seq + 1
        at, actor = now(), database.obj.actor
        rows = []
        for number, (subject, subject_id, before, after) in enumerate(self._entries, seq + 1):
            salt = os.urandom(16)
            digest = digest_of(salt, before, after)
            head = (number, at, actor, self.command, self.batch, subject, subject_id)
            chain = _linked(chain, head, digest)
            rows.append((*head, before, after, salt, digest, chain))
        connection.executemany(
            "INSERT INTO journal (seq, at, actor, command, batch, subject, subject_id,"
            " before, after, salt, digest, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )


def last_seq() -> int:
    """The number of the newest entry: it grows with every change, whatever it is."""
    row = database.execute_sql("SELECT ifnull(max(seq), 0) FROM journal").fetchone()
    return int(row[0])


def digest_of(salt: bytes, before: str | None, after: str | None) -> bytes:
    """The salted digest of an entry's content: it stays when the content is purged."""
    return hashlib.sha256(salt + json.dumps([before, after]).encode()).digest()


@contextmanager
def changing(command: str) -> Iterator[Changing]:
    """One command: one transaction, its journal entries inside it.

    Raises StorageTrouble when the disk or the file stands in the way; nothing is
    written then, nor when the command raises anything else.
    """
    changes = Changing(command)
    with storage_errors(), database.atomic():
        yield changes
        changes.write_entries()


@dataclass(frozen=True, slots=True)
class Batch:
    """What a command wrote in the journal: `entries` are (table, row id, before, after)."""

    first: int  # seq of its first entry, which is its number
    last: int
    at: datetime  # UTC
    actor: str
    command: str
    entries: tuple[tuple[str, int, dict[str, Any] | None, dict[str, Any] | None], ...]


def batch_of(number: int) -> Batch | None:
    """A command's batch, None when there is no such number.

    Its entries follow each other from `seq = number` on: no index is needed, and one
    less is kept up to date with each mark entered.
    """
    rows = database.connection().execute(
        "SELECT batch, seq, at, actor, command, subject, subject_id, before, after"
        " FROM journal WHERE seq >= ? ORDER BY seq",
        (number,),
    )
    found = list(takewhile(lambda row: row[0] == number, rows))
    if not found:
        return None
    _number, first, at, actor, command, *_entry = found[0]
    entries = tuple((row[5], row[6], _loaded(row[7]), _loaded(row[8])) for row in found)
    return Batch(first, found[-1][1], datetime.fromisoformat(at), actor, command, entries)


def entries(batch: int) -> list[tuple[str, int, dict[str, Any] | None, dict[str, Any] | None]]:
    """What a command changed, in order: table, row id, before, after."""
    found = batch_of(batch)
    return list(found.entries) if found else []


def chain_is_whole() -> bool:
    """True when no entry was altered, added or dropped among those that are there.

    Entries missing from the end leave a whole chain: only a witness kept elsewhere
    can tell how far it went.
    """
    chain = b""
    rows = database.connection().execute(
        "SELECT seq, at, actor, command, batch, subject, subject_id,"
        " before, after, salt, digest, chain FROM journal ORDER BY seq"
    )
    for *head, before, after, salt, digest, linked in rows:
        chain = _linked(chain, tuple(head), digest)
        if chain != linked or (salt is not None and digest_of(salt, before, after) != digest):
            return False
    return True


def _linked(chain: bytes, head: tuple[object, ...], digest: bytes) -> bytes:
    """The chain's next link: the one before, who did what when, and the content's digest."""
    return hashlib.sha256(chain + "\x1f".join(map(str, head)).encode() + digest).digest()


def _json(values: Mapping[str, Any] | None) -> str | None:
    return None if values is None else _ENCODE(values)


def _loaded(text: str | None) -> dict[str, Any] | None:
    if text is None:
        return None
    values: dict[str, Any] = json.loads(text)
    return values


def _plain_value(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
