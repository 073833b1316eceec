"""Putting the parts together: one reading of each span, then both spans side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from ..person.situations import Histories
from .facts import Facts
from .figures import Amount, Definition, Figure, MeasuredTable, Measures, Row, Table
from .periods import Query


@dataclass(frozen=True, slots=True)
class Activity:
    """Every figure and table of a period, by code, in the order of the definitions."""

    query: Query
    figures: Mapping[str, Figure]
    tables: Mapping[str, Table]


@cache
def _parts() -> tuple[ModuleType, ...]:
    """The modules that measure, in the order of their figures."""
    from .counts import accompaniment, change, fse, means, outings, people, profile, workshops

    return (people, profile, workshops, outings, accompaniment, change, means, fse)


@cache
def definitions() -> Mapping[str, Definition]:
    """What every code means, in order."""
    found: dict[str, Definition] = {}
    for part in _parts():
        found.update(part.DEFINITIONS)
    return found


def measured(query: Query) -> Activity:
    """All the figures of a period and of the one it is compared with."""
    histories = Histories()
    now = _measures(Facts(query.period, query.basis, histories, query.today))
    before = (
        _measures(Facts(query.against, query.basis, histories, query.today))
        if query.against
        else None
    )
    figures, tables = {}, {}
    for code, definition in definitions().items():
        earlier = before if definition.compared else None
        if definition.shape is None:
            figures[code] = _figure(definition, now, earlier)
        else:
            tables[code] = _table(definition, now, earlier)
    return Activity(query, figures, tables)


def _measures(facts: Facts) -> Measures:
    found = Measures()
    for part in _parts():
        measure: Callable[[Facts], Measures] = part.measure
        found.add(measure(facts))
    return found


def _figure(definition: Definition, now: Measures, before: Measures | None) -> Figure:
    measure = now.figures[definition.code]
    earlier = before.figures[definition.code].amount if before else None
    return Figure(definition, measure.amount, measure.behind, earlier)


def _table(definition: Definition, now: Measures, before: Measures | None) -> Table:
    current = now.tables[definition.code]
    earlier = before.tables[definition.code] if before else None
    return Table(
        definition,
        current.columns,
        tuple(_rows(current, earlier)),
        _with_before(current.total, earlier.total if earlier else None),
        current.base,
        earlier.base if earlier else None,
        current.left_out,
    )


def _rows(now: MeasuredTable, before: MeasuredTable | None) -> list[Row]:
    """The rows of both spans in one order; a row of one of them only is empty in the other."""
    if before is None:
        return list(now.rows)
    earlier = {row.key: row for row in before.rows}
    rows = [_joined(row, earlier.pop(row.key, None)) for row in now.rows]
    for place, row in enumerate(before.rows):
        if row.key in earlier:
            rows.insert(_place(rows, before.rows[:place]), _gone(row, now))
    return rows


def _place(rows: list[Row], before_it: tuple[Row, ...]) -> int:
    """Right behind the nearest row that came before it a year ago."""
    keys = [row.key for row in rows]
    for row in reversed(before_it):
        if row.key in keys:
            return keys.index(row.key) + 1
    return 0


def _gone(row: Row, now: MeasuredTable) -> Row:
    """A row that this period has no more: nothing was counted."""
    empty = tuple(None if cell is None else Amount(0, cell.base and 0) for cell in row.cells)
    nobody = (None,) * len(empty)
    return Row(
        row.key, row.label, empty, nobody, row.group, row.unknown, row.cells, row.part_of
    )  # fmt: skip


def _joined(row: Row, earlier: Row | None) -> Row:
    if earlier is None:
        return Row(
            row.key, row.label, row.cells, row.behind, row.group, row.unknown,
            tuple(None if cell is None else Amount(0, cell.base and 0) for cell in row.cells),
            row.part_of,
        )  # fmt: skip
    return Row(
        row.key, row.label, row.cells, row.behind, row.group, row.unknown, earlier.cells,
        row.part_of,
    )  # fmt: skip


def _with_before(total: Row | None, earlier: Row | None) -> Row | None:
    if total is None or earlier is None:
        return total
    return Row(
        total.key, total.label, total.cells, total.behind, total.group, total.unknown, earlier.cells
    )
