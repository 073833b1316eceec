"""The common shape of the commands that keep one row of a form, or put it in the bin.

What differs from one kind of row to another is checked by its module before it comes here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any, TypeVar

from ..database.journal import Changing, changing
from ..database.models import Row
from ..i18n import _
from .changes import Changes, Done
from .rows import fetch

SomeData = TypeVar("SomeData")
Also = Callable[[Changing, int], object]
"""What else belongs to the same transaction; it gets the kept row's id."""


def values_of(data: Any) -> dict[str, Any]:
    """The columns a frozen dataclass carries for its row: all but `id` and `version`.

    Terms of closed lists are kept by their code; fields that are tuples have tables of
    their own and are left out.
    """
    values = {field.name: getattr(data, field.name) for field in fields(data)}
    return {
        name: str(value) if isinstance(value, str) else value
        for name, value in values.items()
        if name not in ("id", "version") and not isinstance(value, tuple)
    }


def data_of(kind: type[SomeData], row: Row, /, **more: Any) -> SomeData:
    """The dataclass of a row: its fields are the row's columns, `more` gives the others."""
    names = [field.name for field in fields(kind) if field.name not in more]  # type: ignore[arg-type]
    return kind(**{name: getattr(row, name) for name in names}, **more)


def keep(
    kind: type[Row],
    command: str,
    data: Any,
    touched: Changes,
    said: str,
    *,
    also: Also | None = None,
) -> Done:
    """Create the row (id 0) or change it, in one transaction with what `also` does.

    Raises InvalidInput when the row is unknown or was changed meanwhile.
    """
    values = values_of(data)
    row = fetch(kind, data.id, data.version) if data.id else None
    with changing(command) as changes:
        if row is None:
            row = changes.create(kind, **values)
        else:
            changes.update(row, **values)
        if also is not None:
            also(changes, row.id)
    if not changes.batch:
        return Done(Changes.NONE, _("Nothing to change"), 0, row.id)
    return Done(touched, said, changes.batch, row.id)


def take_away(
    kind: type[Row],
    command: str,
    row_id: int,
    touched: Changes,
    said: str,
    *,
    before: Also | None = None,
) -> Done:
    """Put the row in the bin, or delete it where its kind has none; `before` goes first.

    Raises InvalidInput when there is no such row.
    """
    row = fetch(kind, row_id)
    with changing(command) as changes:
        if before is not None:
            before(changes, row_id)
        changes.remove(row)
    return Done(touched, said, changes.batch, row_id)


def replace_links(
    changes: Changing, kind: type[Row], owner: Mapping[str, int], wanted: list[dict[str, Any]]
) -> None:
    """Make the rows that hang on an owner exactly those wanted: kept, created, deleted.

    `owner` is the one column (by field name) and value they share.
    """
    (name, number), *_none = owner.items()
    current = list(kind.select().where(getattr(kind, name) == number))
    left = list(wanted)
    for row in current:
        same = next((one for one in left if _says(row, one)), None)
        if same is None:
            changes.remove(row)
        else:
            left.remove(same)
    for one in left:
        changes.create(kind, **owner, **one)


def _says(row: Row, values: Mapping[str, Any]) -> bool:
    return all(getattr(row, name) == value for name, value in values.items())
