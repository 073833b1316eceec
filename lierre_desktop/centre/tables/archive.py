"""The whole centre as tables, a table of the database each, and back into an empty centre.

Everything is in it, restricted notes included: it is the centre's own archive, not a list
to hand out. The journal isn't: a restored centre begins a new one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from peewee import DateField, Field, ForeignKeyField, TextField

from ...database.errors import RowRefused, sound_rows
from ...database.journal import changing
from ...database.migrations import STEPS
from ...database.models import MODELS, Row, database
from ...i18n import _, ngettext
from ..changes import Changes, Done, InvalidInput
from .plan import Report, unheard
from .table import WHOLE_CENTRE, Cell, Line, Table

FORMAT = 1
HEAD = WHOLE_CENTRE
_ROWS = "rows."  # "rows.participant" in the head says how many there are
_PIECE = 16_000  # letters of a text in one cell: .xlsx holds 32 767, some letters count twice
MOST_ROWS = 1_000_000  # of a sheet: .xlsx holds 1 048 576
_MORE = "#"  # "image#2" is the second piece of the column "image", "session#2" of that table


def everything() -> list[Table]:
    """Every table of the database but the journal, values as they are kept."""
    schema = database.execute_sql("PRAGMA user_version").fetchone()[0]
    tables = list(map(_table, MODELS))
    counts = ((_ROWS + table.name, len(table.rows)) for table in tables)
    head = Table(HEAD, ("key", "value"), (("format", FORMAT), ("schema", schema), *counts))
    return [head, *(part for table in tables for part in _parts(table))]


def _parts(table: Table) -> Iterator[Table]:
    """A table over as many sheets as it needs."""
    for number, first in enumerate(range(0, max(1, len(table.rows)), MOST_ROWS), 1):
        name = table.name if number == 1 else f"{table.name}{_MORE}{number}"
        yield replace(table, name=name, rows=table.rows[first : first + MOST_ROWS])


def _table(kind: type[Row]) -> Table:
    name, columns = kind._meta.table_name, _columns(kind)
    listed = ", ".join(f'"{column}"' for column in columns)
    rows = database.execute_sql(f'SELECT {listed} FROM "{name}" ORDER BY id').fetchall()
    pieces = [_pieces(rows, place) for place in range(len(columns))]
    headers = tuple(
        column if piece == 1 else f"{column}{_MORE}{piece}"
        for column, most in zip(columns, pieces, strict=True)
        for piece in range(1, most + 1)
    )
    if pieces == [1] * len(columns):
        return Table(name, headers, tuple(tuple(row) for row in rows))
    return Table(name, headers, tuple(tuple(_cut(row, pieces)) for row in rows))


def _columns(kind: type[Row]) -> list[str]:
    return [field.column_name for field in kind._meta.sorted_fields]


def _pieces(rows: Sequence[Sequence[Any]], place: int) -> int:
    """How many cells the longest text of a column takes."""
    longest = max((len(row[place]) for row in rows if isinstance(row[place], str)), default=0)
    return max(1, -(-longest // _PIECE))


def _cut(row: Sequence[Any], pieces: Sequence[int]) -> Iterator[Cell]:
    for value, most in zip(row, pieces, strict=True):
        yield value if most == 1 else (value or "")[:_PIECE]
        for piece in range(1, most):
            yield (value or "")[piece * _PIECE : (piece + 1) * _PIECE] or None


# -- back ----------------------------------------------------------------------------------


def restore_everything(tables: Sequence[Table], report: Report = unheard) -> Done:
    """Fill a centre that holds nobody with a whole archive: every row as it was.

    What the centre was founded with (settings, terms, programme) gives way. Raises
    InvalidInput when the tables are no archive, come from a newer Lierre, are damaged, or
    the centre holds people; nothing is written then, nor when `report` raises.
    """
    refuse_people()
    wanted = [(kind, list(rows)) for kind, rows in contents(tables)]
    total, count = sum(len(rows) for _kind, rows in wanted), 0
    with changing("import.all") as changes:
        _empty()
        for kind, rows in wanted:
            try:
                with sound_rows():
                    changes.bulk(kind, rows)
            except RowRefused:
                raise _damaged() from None
            count += len(rows)
            report(count, total)
        if database.execute_sql("PRAGMA foreign_key_check").fetchone():
            raise _damaged()
    said = ngettext("{n} row restored", "{n} rows restored", total).format(n=total)
    return Done(Changes.ALL, said, changes.batch)


def refuse_people() -> None:
    """Raise InvalidInput where the open centre holds people."""
    if database.execute_sql("SELECT 1 FROM participant LIMIT 1").fetchone():
        raise InvalidInput(
            "file", _("This centre holds people already: restore into an empty folder.")
        )


def _empty() -> None:
    """Make room: what a centre was founded with goes."""
    # Rows may point to later ones (what was joined to what): all is checked at the end.
    database.execute_sql("PRAGMA defer_foreign_keys = ON")
    for kind in reversed(MODELS):
        name = kind._meta.table_name
        for field in kind._meta.sorted_fields:
            if isinstance(field, ForeignKeyField) and field.rel_model is kind:
                database.execute_sql(f'UPDATE "{name}" SET "{field.column_name}" = NULL')
        database.execute_sql(f'DELETE FROM "{name}"')


def contents(tables: Sequence[Table]) -> Iterator[tuple[type[Row], Iterator[dict[str, Any]]]]:
    """Each table of an archive with its rows by field name; no centre need be open.

    Raises InvalidInput when the tables are no archive, come from a newer Lierre, or, while
    the rows are gone through, when they are damaged.
    """
    by_name = _joined(map(_headed, tables))
    schema, counts = _head(by_name)
    for kind in MODELS:
        name = kind._meta.table_name
        if name not in counts and schema < len(STEPS):
            continue  # younger than the archive
        if name not in by_name:
            raise _missing(name)
        if len(by_name[name].rows) != counts.get(name):
            raise _damaged()
        yield kind, _rows(kind, by_name[name], schema)


def is_archive(tables: Sequence[Table]) -> bool:
    """True for the sheets of a whole centre."""
    return any(table.name == HEAD for table in tables)


def _headed(table: Table) -> Table:
    """A table from a file has its headers on its first line."""
    if table.headers or not table.rows:
        return table
    return Table(table.name, tuple(str(cell or "") for cell in table.rows[0]), table.rows[1:])


def _joined(parts: Iterable[Table]) -> dict[str, Table]:
    """The tables by name, those that go over several sheets whole again."""
    by_name: dict[str, Table] = {}
    for part in parts:
        name = part.name.partition(_MORE)[0]
        before = by_name.get(name)
        if before is None:
            by_name[name] = part
        elif before.headers == part.headers:
            by_name[name] = replace(before, rows=before.rows + part.rows)
        else:
            raise _damaged()
    return by_name


def _head(by_name: Mapping[str, Table]) -> tuple[int, dict[str, Cell]]:
    """The schema of an archive, and how many rows each of its tables has."""
    if HEAD not in by_name:
        raise _missing(HEAD)
    values = {str(row[0]): row[1] for row in by_name[HEAD].rows if len(row) > 1}
    schema = values.get("schema")
    if values.get("format") != FORMAT or not isinstance(schema, int) or schema > len(STEPS):
        raise InvalidInput(
            "file", _("This file was written by a newer version of Lierre: install that one.")
        )
    counts = {key.removeprefix(_ROWS): n for key, n in values.items() if key.startswith(_ROWS)}
    return schema, counts


def _rows(kind: type[Row], table: Table, schema: int) -> Iterator[dict[str, Any]]:
    """The rows of a table by field name, each value of its column's type."""
    places: dict[str, list[int]] = {}
    for place, header in enumerate(table.headers):
        places.setdefault(header.partition(_MORE)[0], []).append(place)
    fields = [field for field in kind._meta.sorted_fields if field.column_name in places]
    if schema == len(STEPS) and len(fields) < len(kind._meta.sorted_fields):
        raise _damaged()
    for line in table.rows:
        line += (None,) * (len(table.headers) - len(line))
        yield {field.name: _value(field, line, places[field.column_name]) for field in fields}


def _value(field: Field, line: Line, places: Sequence[int]) -> Any:
    cells = [line[place] for place in places]
    if not isinstance(field, TextField | DateField):
        if cells[0] is not None and not isinstance(cells[0], int):
            raise _damaged()
        return cells[0]
    if all(cell is None for cell in cells):
        return None if field.null else ""
    if any(cell is not None and not isinstance(cell, str) for cell in cells):
        raise _damaged()
    return "".join(str(cell) for cell in cells if cell is not None)


def _missing(sheet: str) -> InvalidInput:
    return InvalidInput(
        "file",
        _("This file isn't a whole centre: its sheet “{sheet}” is missing.").format(sheet=sheet),
    )


def _damaged() -> InvalidInput:
    return InvalidInput(
        "file", _("This file was changed since Lierre wrote it: its tables no longer fit together.")
    )
