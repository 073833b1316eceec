"""What a published table tells as one, so that two small counts don't hide large ones.

A few people of another gender and a few of whom it isn't known would hide women and men
with them. Published together they are what isn't told of a gender; on the screen, which
hides nothing, they stay apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import reduce
from typing import TypeVar

from ....i18n import N_, _
from ...vocabulary import Gender
from ..counts.counting import UNKNOWN
from ..figures import Amount, Behind, Column, Row, Table, behind
from .margins import TOTAL

OTHERS = "others"
"""The key of a column that has both from the beginning."""

_NOT_TOLD = (Gender.OTHER.value, UNKNOWN)
_GENDERS = frozenset((*Gender, UNKNOWN, TOTAL))
_ROW, _COLUMN = N_("Other, or not said"), N_("other, or not said")
_Cell = TypeVar("_Cell")


def joined(table: Table) -> Table:
    """The table with other genders and what isn't known in one row, or in one column.

    Everyone has one gender, so that what is counted of the two adds up.
    """
    return _with_one_column(_with_one_row(table))


def _with_one_row(table: Table) -> Table:
    pair = _pair([row.key for row in table.rows])
    rows = _as_one(table.rows, pair, lambda found: reduce(_added, found))
    return replace(
        table,
        rows=tuple(
            replace(row, key=UNKNOWN, label=_(_ROW), unknown=True)
            if pair and row is rows[pair[0]]
            else row
            for row in rows
        ),
    )


def _with_one_column(table: Table) -> Table:
    pair = _pair([column.key for column in table.columns])
    if not pair:
        return table

    def named(found: Sequence[Column]) -> Column:
        return replace(found[0], key=UNKNOWN, title=_COLUMN)

    def line(row: Row) -> Row:
        return replace(
            row,
            cells=_as_one(row.cells, pair, lambda found: reduce(_sum, found)),
            behind=_as_one(row.behind, pair, lambda found: reduce(_together, found)),
            before=_as_one(row.before, pair, lambda found: reduce(_sum, found)),
        )

    return replace(
        table,
        columns=_as_one(table.columns, pair, named),
        rows=tuple(map(line, table.rows)),
        total=line(table.total) if table.total else None,
    )


def _pair(keys: Sequence[str]) -> tuple[int, ...]:
    """Where the keys of genders have the two, or one of them; nowhere among other keys."""
    if not _GENDERS.issuperset(keys) or not set(Gender).intersection(keys):
        return ()
    return tuple(place for place, key in enumerate(keys) if key in _NOT_TOLD)


def _as_one(
    cells: Sequence[_Cell], pair: Sequence[int], one: Callable[[Sequence[_Cell]], _Cell]
) -> tuple[_Cell, ...]:
    """The cells with one in the place of a pair; no cells stay none."""
    if not pair or not cells:
        return tuple(cells)
    both = one([cells[place] for place in pair])
    kept: Iterable[int] = (place for place in range(len(cells)) if place not in pair[1:])
    return tuple(both if place == pair[0] else cells[place] for place in kept)


def _added(one: Row, other: Row) -> Row:
    return replace(
        other,
        cells=tuple(map(_sum, one.cells, other.cells)),
        behind=tuple(map(_together, one.behind, other.behind)),
        before=tuple(map(_sum, one.before, other.before)),
    )


def _sum(one: Amount | None, other: Amount | None) -> Amount | None:
    if one is None or other is None:
        return one or other
    bases = [base for base in (one.base, other.base) if base is not None]
    return Amount(one.value + other.value, sum(bases) if bases else None)


def _together(one: Behind | None, other: Behind | None) -> Behind | None:
    if one is None or other is None:
        return None
    return behind(one.subject, (*one.ids, *other.ids))
