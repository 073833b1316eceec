"""Tables as they are read: words and numbers of every cell, masked where they must be.

A distribution sets last year beside each row. The other tables, wide already, say last
year's total under their own; a table of months also sets it beside the column it charts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ....i18n import N_, _, language
from ...tables.table import Cell as PlainCell
from ...tables.table import Table as PlainTable
from ...tables.table import neutral
from ..figures import Amount, Behind, Column, Row, Shape, Table, Unit
from ..periods import Query
from . import margins, notes, said
from .masking import NOTHING_HIDDEN, Masking, masking
from .shown import Cell, Grid, GridColumn, GridRow, RowKind
from .told_as_one import joined

_STRONG = ("held", "assiduity", margins.TOTAL)
_COUNTS = (Unit.COUNT, Unit.MINUTES, Unit.CENTS, Unit.FTE)
_SUFFIXES = {Unit.SHARE: "%", Unit.MINUTES: "h", Unit.MEAN_MINUTES: "h", Unit.FTE: N_("FTE")}
_SUFFIXES |= {Unit.CENTS: "€", Unit.MEAN_CENTS: "€"}


def grid(table: Table, query: Query, *, mask: int = 0) -> Grid:
    """A table to be read; counts of people under `mask` are hidden (0: none is)."""
    laid = readied(table, mask)
    definition = table.definition
    empty = notes.nothing(laid.table, query, laid.hidden)
    words = said.definition(definition, query)
    if empty:
        return Grid(definition.code, definition.label, (), (), words, empty=empty)
    is_distribution = definition.shape is Shape.DISTRIBUTION
    writer = _Distribution(laid, query) if is_distribution else _Columns(laid, query)
    rows = tuple(_with_headings(laid.table, writer))
    return Grid(
        definition.code,
        definition.label,
        writer.columns(),
        rows,
        words,
        notes.of_table(laid.table, query, laid.hidden, rows),
        brief=said.brief(definition, query),
        marks=notes.of_hidden(rows, laid.hidden),
    )


@dataclass(frozen=True, slots=True)
class Readied:
    """A table with its margins, and what is hidden of it: the same for grid and chart."""

    table: Table
    hidden: Masking

    @property
    def is_compared(self) -> bool:
        """True when the earlier period can be shown."""
        rows = margins.all_rows(self.table)
        return self.hidden.before and any(row.before for row in rows)

    def cell(self, place: margins.Place, *, before: bool = False) -> Cell:
        """A cell of the table, of this period or of the one before."""
        row = (*self.table.rows, self.table.total)[place[0]]
        amounts = () if row is None else row.before if before else row.cells
        amount = amounts[place[1]] if amounts else None
        unit = self.table.columns[place[1]].unit
        if amount is not None and self.hidden.hides(place, amount.value, before=before):
            return Cell(self._hidden_words(unit, amount.value, place), masked=True)
        return _written(amount, unit, None if before else _behind(row, place[1]))

    def _hidden_words(self, unit: Unit, value: int, place: margins.Place) -> str:
        if unit not in _COUNTS:
            return said.NO_BASE
        small = self.hidden.is_small(value, place)
        return said.masked(self.hidden.threshold) if small else said.HIDDEN


def readied(table: Table, mask: int) -> Readied:
    """The table as it is published."""
    whole = margins.with_margins(table)
    if not mask:
        return Readied(whole, NOTHING_HIDDEN)
    published = joined(whole)
    return Readied(published, masking(published, mask))


def _written(amount: Amount | None, unit: Unit, behind: Behind | None = None) -> Cell:
    return Cell(said.amount(amount, unit), said.rounded(amount, unit), behind=behind)


def _behind(row: Row | None, column: int) -> Behind | None:
    return row.behind[column] if row is not None and column < len(row.behind) else None


# -- rows ------------------------------------------------------------------------------


def _with_headings(table: Table, writer: _Distribution | _Columns) -> Iterator[GridRow]:
    heading = ""
    for place, row in enumerate(table.rows):
        if row.group != heading:
            heading = row.group
            if heading:
                yield GridRow(RowKind.GROUP, f"group {heading}", heading, ())
        kind = RowKind.UNKNOWN if row.unknown else RowKind.BODY
        yield GridRow(kind, row.key, row.label, writer.cells(place))
    if table.total is not None:
        place = len(table.rows)
        yield GridRow(RowKind.TOTAL, table.total.key, table.total.label, writer.cells(place))
        yield from writer.below()


@dataclass(frozen=True, slots=True)
class _Distribution:
    """Count and share of each row, then and now, and the points between them."""

    laid: Readied
    query: Query

    def columns(self) -> tuple[GridColumn, ...]:
        now = said.short_period(self.query.period)
        table, columns = self.laid.table, [GridColumn("label", "")]
        columns.append(GridColumn("now", now, Unit.COUNT, strong=True))
        if table.base is not None:
            columns.append(GridColumn("share", _("share"), Unit.SHARE))
        if self.laid.is_compared and self.query.against is not None:
            before = said.short_period(self.query.against)
            columns.append(GridColumn("before", before, Unit.COUNT, soft=True))
            if table.base is not None:
                columns.append(GridColumn("share_before", _("share"), Unit.SHARE, soft=True))
            if table.base is not None and self.query.tells_changes:
                columns.append(GridColumn("points", _("points"), Unit.COUNT))
        return tuple(columns)

    def cells(self, place: int) -> tuple[Cell, ...]:
        """The cells of a row after its label."""
        with_shares = self.laid.table.base is not None
        now, now_share = self._side(place, before=False)
        cells = [now, now_share] if with_shares else [now]
        if self.laid.is_compared and self.query.against is not None:
            before, before_share = self._side(place, before=True)
            cells += [before, before_share] if with_shares else [before]
            if with_shares and self.query.tells_changes:
                cells.append(self._points(place, now.masked or before.masked))
        return tuple(cells)

    def below(self) -> Iterator[GridRow]:
        """Nothing: last year stands beside."""
        return iter(())

    def _side(self, place: int, *, before: bool) -> tuple[Cell, Cell]:
        count = self.laid.cell((place, 0), before=before)
        if count.masked:
            return count, Cell(said.NO_BASE, masked=True)
        return count, _written(self._share(place, before), Unit.SHARE)

    def _share(self, place: int, before: bool) -> Amount | None:
        row = (*self.laid.table.rows, self.laid.table.total)[place]
        amounts = () if row is None else row.before if before else row.cells
        base = self.laid.table.base_before if before else self.laid.table.base
        amount = amounts[0] if amounts else None
        return None if amount is None or base is None else Amount(amount.value, base)

    def _points(self, place: int, masked: bool) -> Cell:
        if masked:
            return Cell(said.NO_BASE, masked=True)
        if place == len(self.laid.table.rows):
            return Cell("")
        points = said.difference(self._share(place, False), self._share(place, True))
        return Cell(said.NO_BASE) if points is None else Cell(said.signed(points), float(points))


@dataclass(frozen=True, slots=True)
class _Columns:
    """The columns as they are; last year's total under this one's."""

    laid: Readied
    query: Query

    def columns(self) -> tuple[GridColumn, ...]:
        """The labels' column, the table's, and what is set beside for comparison."""
        is_flow = self.laid.table.definition.shape is Shape.FLOW
        head = GridColumn("label", _("at entry") if is_flow else "")
        columns = (self._column(one, is_flow) for one in self.laid.table.columns)
        return (head, *columns, *(self._column_before(place) for place in self._beside()))

    def cells(self, place: int) -> tuple[Cell, ...]:
        """The cells of a row after its label."""
        now = [self.laid.cell((place, column)) for column in range(len(self.laid.table.columns))]
        before = [self.laid.cell((place, column), before=True) for column in self._beside()]
        return (*now, *before)

    def below(self) -> Iterator[GridRow]:
        """Last year's total."""
        table, against = self.laid.table, self.query.against
        if table.total is None or not table.total.before or against is None:
            return
        if not self.laid.hidden.before:
            return
        columns, bottom = range(len(table.columns)), len(table.rows)
        cells = [self.laid.cell((bottom, column), before=True) for column in columns]
        blanks = [Cell("") for _column in self._beside()]
        yield GridRow(RowKind.TOTAL, "before", said.short_period(against), (*cells, *blanks))

    def _beside(self) -> list[int]:
        if not self.laid.is_compared or self.query.against is None:
            return []
        return sorted(margins.compared_columns(self.laid.table))

    def _column(self, column: Column, is_flow: bool) -> GridColumn:
        is_total = column.key == margins.TOTAL
        group = _("at exit") if is_flow and not is_total else _(column.group)
        strong = column.key in _STRONG
        return GridColumn(column.key, _(column.title), column.unit, group, strong=strong)

    def _column_before(self, place: int) -> GridColumn:
        column, against = self.laid.table.columns[place], self.query.against
        year = said.short_period(against) if against else ""
        title = _("{column} {year}").format(column=_(column.title), year=year)
        return GridColumn(f"{column.key}_before", title, column.unit, soft=True)


# -- elsewhere -------------------------------------------------------------------------


def plain(grid: Grid) -> PlainTable:
    """The grid for a spreadsheet: numbers as numbers, hidden cells as their words."""
    rows = [
        (row.label, *(_plain_cell(cell) for cell in row.cells))
        + (None,) * (len(grid.columns) - 1 - len(row.cells))
        for row in grid.rows
    ]
    return PlainTable(grid.title, tuple(_headers(grid)), tuple(rows))


def tsv(grid: Grid) -> str:
    """The grid as lines of tab-separated values, for the clipboard; a sentence when empty."""
    if grid.empty:
        return neutral(grid.empty)
    table = plain(grid)
    lines = (table.headers, *table.rows)
    return "\n".join("\t".join(pasted(cell) for cell in line) for line in lines)


def _headers(grid: Grid) -> Iterator[str]:
    """Heads that tell every column by itself: groups and units written out."""
    count = ""
    for column in grid.columns:
        count = column.title if column.unit is Unit.COUNT else count
        is_share = column.key in ("share", "share_before")
        words = [column.group, count if is_share else "", column.title]
        suffix = _(_SUFFIXES.get(column.unit, "")) if column.unit else ""
        yield " ".join(one for one in (*words, f"({suffix})" if suffix else "") if one)


def _plain_cell(cell: Cell) -> PlainCell:
    if cell.number is None:
        return cell.words or None
    return int(cell.number) if cell.number.is_integer() else cell.number


def pasted(cell: PlainCell) -> str:
    """A value as a spreadsheet in the current language reads it when pasted: "6,1"."""
    if cell is None:
        return ""
    if isinstance(cell, float):
        text = f"{cell:.6f}".rstrip("0").rstrip(".")
        return text.replace(".", ",") if language() == "fr" else text
    return neutral(" ".join(cell.split())) if isinstance(cell, str) else str(cell)
