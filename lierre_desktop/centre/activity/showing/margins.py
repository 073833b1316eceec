"""The sums at the edges of a table: those it has, and those a reader expects to find."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ....i18n import N_, _
from ..figures import Amount, Behind, Column, Row, Shape, Table, Unit, behind

Place = tuple[int, int]  # row (the total comes after the last one) and column
TOTAL = "total"
_TITLE = N_("All together")


def all_rows(table: Table) -> Iterator[Row]:
    """The rows, then the total."""
    yield from table.rows
    if table.total is not None:
        yield table.total


def compared_columns(table: Table) -> frozenset[int]:
    """The columns whose earlier values are set beside them; of the others only the total's."""
    if table.definition.shape is Shape.DISTRIBUTION:
        return frozenset({0})
    charted = charted_column(table)
    is_months = table.definition.shape is Shape.MONTHS
    return frozenset({charted}) if is_months and charted is not None else frozenset()


def charted_column(table: Table) -> int | None:
    """The column that a chart of months shows: presences where there are some."""
    keys = [column.key for column in table.columns]
    if "presences" in keys:
        return keys.index("presences")
    counts = [place for place, one in enumerate(table.columns) if one.unit is Unit.COUNT]
    return counts[0] if counts else None


def total_column(table: Table, columns: Sequence[int] | None = None) -> int | None:
    """The column that is the sum of the other ones, if one is; among `columns` if given.

    In a grid any column may be that sum, whatever its key.
    """
    places = list(range(len(table.columns)) if columns is None else columns)
    named = [place for place in places if table.columns[place].key == TOTAL]
    any_of = places if table.definition.shape is Shape.GRID and len(places) > 2 else []
    found = [place for place in (*any_of, *named) if _is_sum(table, place, places)]
    return found[-1] if found else None


def _is_sum(table: Table, column: int, among: Sequence[int]) -> bool:
    lines = [[_sum([row.cells[place]]).value for place in among] for row in all_rows(table)]
    position = among.index(column)
    return bool(lines) and all(2 * line[position] == sum(line) for line in lines)


def with_margins(table: Table) -> Table:
    """The table with the sums of its shape: below a distribution, on both sides of a flow.

    A distribution keeps its counts only: its shares are worked out from them.
    """
    shape = table.definition.shape
    if shape is Shape.FLOW and table.rows:
        return _with_right(_with_bottom(_without_zeros(table)))
    if shape is Shape.PYRAMID and table.rows:
        return _with_right(_with_bottom(table))
    if shape is Shape.DISTRIBUTION and table.rows:
        return _with_base(_counts_only(table))
    return table


def _without_zeros(table: Table) -> Table:
    """The table less the states that nobody was in, in either period: what isn't known stays."""
    keys = [row.key for row in table.rows if row.unknown or _is_used(row)]
    lines = [(*row.cells, *row.before) for row in table.rows]
    width = len(table.columns)
    used = {
        place % width
        for line in lines
        for place, amount in enumerate(line)
        if amount is not None and amount.value
    }
    unknown = {row.key for row in table.rows if row.unknown}
    kept = [
        place
        for place, one in enumerate(table.columns)
        if place in used or one.key in (*unknown, TOTAL)
    ]
    return replace(
        table,
        columns=tuple(table.columns[place] for place in kept),
        rows=tuple(_only(row, kept) for row in table.rows if row.key in keys),
        total=_only(table.total, kept) if table.total else None,
        left_out=table.left_out + len(table.rows) - len(keys) + width - len(kept),
    )


def _is_used(row: Row) -> bool:
    return any(amount is not None and amount.value for amount in (*row.cells, *row.before))


def _only(row: Row, columns: Sequence[int]) -> Row:
    """A row with some of its columns."""
    cells, known, before = row.cells, row.behind, row.before
    return replace(
        row,
        cells=tuple(cells[place] for place in columns),
        behind=tuple(known[place] for place in columns) if known else (),
        before=tuple(before[place] for place in columns) if before else (),
    )


def _counts_only(table: Table) -> Table:
    if len(table.columns) == 1:
        return table
    rows = tuple(_only(row, [0]) for row in table.rows)
    total = _only(table.total, [0]) if table.total else None
    return replace(table, columns=table.columns[:1], rows=rows, total=total)


def _with_base(table: Table) -> Table:
    if table.total is not None or table.base is None:
        return table
    before = () if table.base_before is None else (Amount(table.base_before),)
    total = Row(TOTAL, _(_TITLE), (Amount(table.base),), (_union(table, 0),), before=before)
    return replace(table, total=total)


def _with_bottom(table: Table) -> Table:
    if table.total is not None:
        return table
    columns = range(len(table.columns))
    total = Row(
        TOTAL,
        _(_TITLE),
        tuple(_sum(row.cells[place] for row in table.rows) for place in columns),
        tuple(_union(table, place) for place in columns),
        before=tuple(
            _sum(row.before[place] for row in table.rows)
            for place in columns
            if all(row.before for row in table.rows)
        ),
    )
    return replace(table, total=total)


def _with_right(table: Table) -> Table:
    """The table with a column of the sums of its rows."""
    if any(column.key == TOTAL for column in table.columns):
        return table
    return replace(
        table,
        columns=(*table.columns, Column(TOTAL, _TITLE)),
        rows=tuple(_lengthened(row) for row in table.rows),
        total=_lengthened(table.total) if table.total else None,
    )


def _lengthened(row: Row) -> Row:
    known = [one for one in row.behind if one is not None]
    together: tuple[Behind | None, ...] = ()
    if known and len(row.behind) == len(row.cells):
        ids = (number for one in known for number in one.ids)
        together = (*row.behind, behind(known[0].subject, ids))
    return replace(
        row,
        cells=(*row.cells, _sum(row.cells)),
        behind=together,
        before=(*row.before, _sum(row.before)) if row.before else (),
    )


def _sum(amounts: Iterable[Amount | None]) -> Amount:
    return Amount(sum(amount.value for amount in amounts if amount))


def _union(table: Table, column: int) -> Behind | None:
    """Everyone behind the rows of a column: nothing unless every row tells."""
    known = [row.behind[column] for row in table.rows if column < len(row.behind)]
    found = [one for one in known if one is not None]
    if not found or len(found) < len(table.rows):
        return None
    return behind(found[0].subject, (number for one in found for number in one.ids))
