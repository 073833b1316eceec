"""What a published table tells as one, so that two small counts don't hide large ones.

A few people of another gender and a few of whom it isn't known would hide women and men
with them. Published together they are what isn't told of a gender; on the screen, which
hides nothing, they stay apart.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from ...i18n import N_, _
from ..vocabulary import Gender
from .counting import UNKNOWN
from .figures import Amount, Behind, Row, Table, behind
from .small_counts import PEOPLE

OTHERS = "others"
"""The key of a column that has both from the beginning."""

_GENDERS = (Gender.WOMAN.value, Gender.MAN.value)
_PAIR = (Gender.OTHER.value, UNKNOWN)
_Cell = TypeVar("_Cell")
_ROW, _COLUMN = N_("Other, or not said"), N_("other, or not said")


def joined(table: Table) -> Table:
    """The table with other genders and what isn't known in one row, or in one column."""
    if table.definition.subject not in PEOPLE:
        return table
    return _with_one_column(_with_one_row(table))


def _with_one_row(table: Table) -> Table:
    rows = {row.key: row for row in table.rows}
    if not _has_both(rows):
        return table
    pair = [rows[key] for key in _PAIR]
    both = replace(
        pair[1],
        label=_(_ROW),
        cells=tuple(map(_sum, *(row.cells for row in pair))),
        behind=_behind(pair),
        before=tuple(map(_sum, *(row.before for row in pair))),
        unknown=True,
    )
    kept = (row for row in table.rows if row.key != _PAIR[0])
    return replace(table, rows=tuple(both if row.key == UNKNOWN else row for row in kept))


def _has_both(keys: Collection[str]) -> bool:
    return all(key in keys for key in (*_GENDERS, *_PAIR))


def _behind(pair: Sequence[Row]) -> tuple[Behind | None, ...]:
    if not all(row.behind for row in pair):
        return ()
    return tuple(map(_together, *(row.behind for row in pair)))


def _with_one_column(table: Table) -> Table:
    keys = [column.key for column in table.columns]
    if not _has_both(keys):
        return table
    other, unknown = (keys.index(key) for key in _PAIR)

    def line(row: Row) -> Row:
        cells, known, before = row.cells, row.behind, row.before
        return replace(
            row,
            cells=_less(cells, other, unknown, _sum(cells[other], cells[unknown])),
            behind=_less(known, other, unknown, _together(known[other], known[unknown]))
            if known
            else (),
            before=_less(before, other, unknown, _sum(before[other], before[unknown]))
            if before
            else (),
        )

    column = replace(table.columns[unknown], title=_COLUMN)
    return replace(
        table,
        columns=_less(table.columns, other, unknown, column),
        rows=tuple(map(line, table.rows)),
        total=line(table.total) if table.total else None,
    )


def _less(cells: Iterable[_Cell], without: int, place: int, both: _Cell) -> tuple[_Cell, ...]:
    """The cells with one instead of two."""
    return tuple(both if at == place else cell for at, cell in enumerate(cells) if at != without)


def _sum(one: Amount | None, other: Amount | None) -> Amount | None:
    if one is None or other is None:
        return one or other
    bases = (one.base, other.base)
    return Amount(
        one.value + other.value,
        None if None in bases else sum(base for base in bases if base is not None),
    )


def _together(one: Behind | None, other: Behind | None) -> Behind | None:
    if one is None or other is None:
        return None
    return behind(one.subject, (*one.ids, *other.ids))
