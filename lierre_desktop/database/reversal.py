"""Putting a row back as it was before one entry of the journal.

Refuses instead of guessing: the row must still be as the entry left it, and nothing
made since may need it.
"""

from __future__ import annotations

from typing import Any

from peewee import ForeignKeyField, IntegrityError

from .journal import Changing, image
from .models import MODELS, BinnableRow, Row, database

Image = dict[str, Any]

_KINDS = {kind._meta.table_name: kind for kind in MODELS}


class ChangedSince(Exception):
    """The row isn't as the entry left it, or another one has taken its place."""


class StillNeeded(Exception):
    """Something made later refers to the row."""


def row_before(table: str, row_id: int, after: Image | None) -> Row | None:
    """The row to be taken back, None when it is to be inserted again.

    Raises ChangedSince unless it is as the entry left it. Versions don't count: a
    change taken back leaves the same content with a later version.
    """
    row: Row | None = _KINDS[table].get_or_none(_KINDS[table].id == row_id)
    if _content(None if row is None else image(row)) != _content(after):
        raise ChangedSince()
    return row


def take_back(
    changes: Changing, table: str, row: Row | None, before: Image | None, last: int
) -> Row | None:
    """Undo one entry within a command; `last` is the seq where its batch ended.

    `row` comes from `row_before`. Returns the row as it is now, None when it is gone.
    Raises ChangedSince or StillNeeded.
    """
    kind = _KINDS[table]
    try:
        if before is None:
            assert row is not None
            if _is_referred_to(kind, row.id):
                raise StillNeeded()
            _remove(changes, row)
            return row if isinstance(row, BinnableRow) else None
        if row is None:
            changes.put_back(kind, before)
            return kind.get_by_id(before["id"])
        if _goes_to_the_bin(row, before) and _is_referred_to(kind, row.id, since=last):
            raise StillNeeded()
        changes.update(row, **_values(kind, row, before))
        return row
    except IntegrityError as error:
        raise ChangedSince() from error


def _remove(changes: Changing, row: Row) -> None:
    """Remove the row; what refers to it by other columns than its id refuses by itself."""
    try:
        changes.remove(row)
    except IntegrityError as error:
        raise StillNeeded() from error


def _content(values: Image | None) -> Image | None:
    """What of an image is compared; a column left out of it is empty."""
    if values is None:
        return None
    return {
        name: value for name, value in values.items() if name != "version" and value is not None
    }


def _values(kind: type[Row], row: Row, before: Image) -> dict[str, Any]:
    return {
        name: field.python_value(before.get(name))
        for name, field in kind._meta.fields.items()
        if name not in ("id", "version", *kind.unjournalled)
        and (name in before or name in row.__data__)
    }


def _goes_to_the_bin(row: Row, before: Image) -> bool:
    return isinstance(row, BinnableRow) and not row.deleted_at and bool(before.get("deleted_at"))


# Whether a row lived when an entry was written; one that has none was generated in bulk,
# before anything else.
_LIVED = """ifnull(
    (SELECT k.after IS NOT NULL AND json_extract(k.after, '$.deleted_at') IS NULL
     FROM journal k WHERE k.subject = :table AND k.subject_id = c.id AND k.seq <= :since
     ORDER BY k.seq DESC LIMIT 1),
    NOT EXISTS (SELECT 1 FROM journal k WHERE k.subject = :table AND k.subject_id = c.id)
)"""


def _is_referred_to(kind: type[Row], row_id: int, since: int | None = None) -> bool:
    """True when a living row points here; `since`: one that didn't live at that entry."""
    for child in MODELS:
        table = child._meta.table_name
        where = " AND c.deleted_at IS NULL" if issubclass(child, BinnableRow) else ""
        where += "" if since is None else f" AND NOT {_LIVED}"
        for field in child._meta.sorted_fields:
            if not isinstance(field, ForeignKeyField) or field.rel_model is not kind:
                continue
            found = database.execute_sql(
                f'SELECT 1 FROM "{table}" c WHERE c.{field.column_name} = :id{where} LIMIT 1',
                {"id": row_id, "table": table, "since": since},
            ).fetchone()
            if found:
                return True
    return False
