"""Both calculations of a question side by side, amount by amount, with what is behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict

from lierre_desktop.centre import activity, settings
from lierre_desktop.centre.activity.figures import Amount, Behind, Figure, Row, Table
from lierre_desktop.centre.activity.periods import Period, Query

from . import (  # noqa: F401 - each writes its codes into SECOND
    oracle_change,
    oracle_fse,
    oracle_means,
    oracle_people,
    oracle_sessions,
    oracle_support,
)
from .oracle import SECOND, Cells, Found, Grid, World, exported

NOTHING = Found(0)


def differences(query: Query) -> list[str]:
    """Where the two calculations disagree, of the period and of the one before it."""
    measured, tables = activity.measured(query), exported()
    chosen = asdict(settings.load())

    def world(span: Period) -> World:
        ends, today = span.iso, query.today.isoformat() if query.today else "9999"
        return World(tables, ends["first"], ends["last"], query.basis.value, chosen, today)

    now, before = world(query.period), world(query.against) if query.against else None
    found: list[str] = []
    for code, definition in activity.definitions().items():
        earlier = before if definition.compared else None
        expected, was = SECOND[code](now), SECOND[code](earlier) if earlier else None
        if isinstance(expected, Grid):
            assert was is None or isinstance(was, Grid)
            said = _of_table(measured.tables[code], expected, was)
        else:
            assert was is None or isinstance(was, Found)
            said = _of_figure(measured.figures[code], expected, was)
        found += [f"{code} {each}" for each in said]
    return found


def _of_figure(figure: Figure, expected: Found, was: Found | None) -> Iterator[str]:
    yield from _of_cell("", figure.amount, figure.behind, expected)
    yield from _of_cell("before", figure.before, None, was)


def _of_table(table: Table, expected: Grid, was: Grid | None) -> Iterator[str]:
    if table.base != expected.base:
        yield f"is of {table.base}, not of {expected.base}"
    if was is not None and table.base_before != was.base:
        yield f"was of {table.base_before}, not of {was.base}"
    rows = {_key(table, row): row for row in table.rows}
    if len(rows) != len(table.rows):
        yield "has two rows of one key"
    for key in rows.keys() | expected.rows.keys():
        yield from _of_row(key, rows.get(key), expected.rows.get(key))
    if was is not None:
        for key in rows.keys() | was.rows.keys():
            yield from _before(key, rows.get(key), was.rows.get(key))
    if table.total is None or expected.total is None:
        if table.total or expected.total:
            yield "has a total in one calculation only"
        return
    yield from _of_row("total", table.total, expected.total)
    if was is not None:
        yield from _before("total", table.total, was.total)


def _key(table: Table, row: Row) -> str:
    """Accounts are told by their number and label, without their title."""
    if table.code != "MOY-22" or row.key.startswith("total:"):
        return row.key
    _title, _colon, label = row.key.partition("\u00a0: ")
    return f"{row.key[:2]} : {label}"


def _of_row(key: str, row: Row | None, expected: Cells | None) -> Iterator[str]:
    if row is None or expected is None:
        yield from _unshared(key, row.cells if row else (), expected or ())
        return
    for amount, behind, cell in zip(row.cells, row.behind, expected, strict=True):
        yield from _of_cell(key, amount, behind, cell)


def _before(key: str, row: Row | None, was: Cells | None) -> Iterator[str]:
    if row is None or was is None:
        yield from _unshared(f"{key} before", row.before if row else (), was or ())
        return
    for amount, cell in zip(row.before, was, strict=True):
        nothing = None if amount is None else NOTHING  # a row of this period alone
        yield from _of_cell(f"{key} before", amount, None, cell or nothing)


def _unshared(key: str, cells: Sequence[Amount | None], expected: Cells) -> Iterator[str]:
    """A row of one calculation only must count nothing."""
    if any(cell and cell.value for cell in (*cells, *expected)):
        yield f"{key}: {cells} in one calculation, {expected} in the other"


def _of_cell(
    key: str, amount: Amount | None, behind: Behind | None, expected: Found | None
) -> Iterator[str]:
    if amount is None or expected is None:
        is_gone = amount == Amount(0) and behind is None  # a row of the earlier period alone
        if (amount or expected) and not is_gone:
            yield f"{key}: {amount}, not {expected}"
        return
    if amount.value != expected.value or (expected is not NOTHING and amount.base != expected.base):
        yield f"{key}: {amount}, not {expected}"
    if behind is not None and expected.ids is not None and set(behind.ids) != expected.ids:
        yield f"{key}: behind it {behind.ids}, not {sorted(expected.ids)}"
