"""The yearly report as a spreadsheet: a sheet a table, native charts, the definitions.

Numbers are numbers, in the units and with the rounding of the paper; a masked cell holds
its words only. What was written is in the Word file and the PDF.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from io import BytesIO
from math import ceil
from typing import Any

from ..centre.activity.figures import Unit
from ..centre.activity.showing.shown import Cell, Chart, Grid, GridColumn, KeyFigure, RowKind
from ..centre.report.papers import (
    ChartPart,
    DefinitionLine,
    DefinitionsPart,
    GridPart,
    Headline,
    Part,
    ReportPaper,
)
from ..centre.tables.table import Table, neutral
from ..i18n import _
from . import report_charts
from .inks import IVY, SOFT
from .spreadsheet_out import cut, sheet_names

_FORMATS = {
    Unit.SHARE: "0 %",
    Unit.MEAN: "#,##0.0",
    Unit.FTE: "#,##0.00",
    Unit.CENTS: "#,##0.00 €",
    Unit.MEAN_CENTS: "#,##0.00 €",
}
_PLAIN = "#,##0.##"
_WHOLE = "#,##0"
_LABEL_WIDTH, _COLUMN_WIDTH, _DEFINITION_WIDTH = 42, 13, 90  # letters
_CHANGE_WIDTH = 26
_LEAST_COLUMNS = 7  # that a text under a narrow table goes across
_LINE = 15.0  # points
_ROW_PIXELS = 20
_WRAPPED = {"text_wrap": True, "valign": "top"}


@dataclass(frozen=True, slots=True)
class _Leaf:
    """What one sheet holds: a table under its number and title, its chart if it has one."""

    name: str
    title: str
    grid: Grid
    chart: Chart | None = None


def render(paper: ReportPaper) -> bytes:
    """The report as .xlsx; the same report makes the same bytes."""
    import xlsxwriter

    content = BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties(
        {
            "title": cut(f"{paper.title} {paper.year}".strip())[:255],
            "author": paper.identity.centre[:255],
            "created": datetime.combine(paper.day, time(12)),
        }
    )
    looks = _Looks(book)
    leaves = list(_leaves(paper))
    first, last = _("Read me"), _("Definitions")
    names = sheet_names([Table(name, (), ()) for name in (first, *_names(leaves), last)])
    _read_me(book.add_worksheet(names[0]), paper, looks)
    for name, leaf in zip(names[1:-1], leaves, strict=True):
        _leaf(book, book.add_worksheet(name), leaf, looks)
    _definitions(book.add_worksheet(names[-1]), paper, looks)
    book.close()
    return content.getvalue()


class _Looks:
    """The formats of the book, each made once."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, Any], ...], Any] = {}

    def of(self, **properties: Any) -> Any:
        """The format with these properties."""
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format({"font_name": "Arial", **properties})
        return self._made[key]


# -- sheets ------------------------------------------------------------------------


def _leaves(paper: ReportPaper) -> Iterator[_Leaf]:
    for section in paper.sections:
        for part in section.parts:
            if isinstance(part, GridPart):
                number = _("Table {n}").format(n=part.number)
                yield _Leaf(
                    f"{number} {part.grid.code}", f"{number} · {part.grid.title}", part.grid
                )
            elif isinstance(part, ChartPart):
                number = _("Figure {n}").format(n=part.number)
                title = f"{number} · {part.chart.title}"
                yield _Leaf(f"{number} {part.grid.code}", title, part.grid, part.chart)


def _names(leaves: list[_Leaf]) -> list[str]:
    return [leaf.name for leaf in leaves]


def _read_me(sheet: Any, paper: ReportPaper, looks: _Looks) -> None:
    """What the file is about, how to read it, and the figures of every headline."""
    for column, width in enumerate((_LABEL_WIDTH, _COLUMN_WIDTH, _COLUMN_WIDTH, _CHANGE_WIDTH)):
        sheet.set_column(column, column, width)
    sheet.set_column(4, 4, _DEFINITION_WIDTH)
    _to_print(sheet)
    title = looks.of(bold=True, font_size=16, font_color=f"#{IVY}")
    sheet.write_string(0, 0, f"{paper.title} {paper.year}".strip(), title)
    row = 1
    for words in filter(None, _about(paper)):
        sheet.write_string(row, 0, neutral(words), looks.of())
        row += 1
    for sign, words in paper.reading:
        sheet.write_string(row + 1, 0, sign, looks.of(bold=True))
        sheet.write_string(row + 1, 1, words, looks.of())
        row += 1
    _key_figures(sheet, row + 2, paper, looks)


def _about(paper: ReportPaper) -> tuple[str, ...]:
    compared = _("compared with: {earlier}").format(earlier=paper.against) if paper.against else ""
    about = (paper.identity.centre, paper.identity.action, paper.period, compared)
    return (*about, paper.basis, paper.version)


def _key_figures(sheet: Any, first: int, paper: ReportPaper, looks: _Looks) -> None:
    now, before = paper.year or _("Value"), paper.against
    heads = (_("Figure"), now, before, _("Development"), _("Definition"))
    for column, head in enumerate(heads):
        sheet.write_string(first, column, head, looks.of(bold=True, bottom=1, text_wrap=True))
    sheet.set_row(first, _height(before, _COLUMN_WIDTH))
    for row, figure in enumerate(_headlines(paper), first + 1):
        sheet.write_string(row, 0, neutral(figure.title), looks.of(**_WRAPPED))
        for column, number in ((1, figure.number), (2, figure.before)):
            if number is not None:
                share = figure.unit is Unit.SHARE
                look = looks.of(num_format=_format(figure.unit, number), valign="top")
                sheet.write_number(row, column, number / 100 if share else number, look)
        if figure.number is None:
            sheet.write_string(row, 1, figure.words, looks.of(align="right", valign="top"))
        sheet.write_string(row, 3, neutral(figure.change), looks.of(**_WRAPPED, indent=1))
        sheet.write_string(row, 4, neutral(figure.definition), looks.of(**_WRAPPED))
        sheet.set_row(row, _height(figure.definition, _DEFINITION_WIDTH))


def _format(unit: Unit | None, number: float) -> str:
    """How a number is written: without decimals where it has none."""
    whole = _WHOLE if number == int(number) else _PLAIN
    return _FORMATS.get(unit, whole) if unit else whole


def _headlines(paper: ReportPaper) -> Iterator[KeyFigure]:
    """The figures of every headline, each once."""
    seen = set()
    for part in _parts(paper):
        if isinstance(part, Headline):
            for figure in part.figures:
                if figure.code not in seen:
                    seen.add(figure.code)
                    yield figure


def _leaf(book: Any, sheet: Any, leaf: _Leaf, looks: _Looks) -> None:
    """A table under its title and definition, its notes, then its chart and the chart's data."""
    across = max(_LEAST_COLUMNS, len(leaf.grid.columns))
    sheet.set_column(0, 0, _LABEL_WIDTH)
    sheet.set_column(1, across, _COLUMN_WIDTH)
    sheet.write_string(0, 0, neutral(leaf.title), looks.of(bold=True, font_size=13))
    _text(sheet, 1, across, leaf.grid.definition, looks.of(**_WRAPPED, italic=True))
    row = _grid(sheet, leaf.grid, 3, looks)
    for note in filter(None, (*leaf.grid.notes, leaf.chart.note if leaf.chart else "")):
        _text(sheet, row, across, note, looks.of(**_WRAPPED, font_color=f"#{SOFT}"))
        row += 1
    if leaf.chart is not None and leaf.chart.rows:
        below = row + 2 + report_charts.height(leaf.chart) // _ROW_PIXELS
        drawn, _end = report_charts.draw(book, sheet, leaf.chart, below + 1, 0)
        sheet.insert_chart(row + 1, 0, drawn, {"description": leaf.chart.said[:255]})
    _to_print(sheet, upright=leaf.chart is not None)


def _text(sheet: Any, row: int, across: int, words: str, look: Any) -> None:
    """A text across the columns of a table, in as many lines as it needs."""
    if not words:
        return
    room = _LABEL_WIDTH + _COLUMN_WIDTH * (across - 1)
    sheet.merge_range(row, 0, row, across - 1, "", look)
    sheet.write_string(row, 0, neutral(cut(words)), look)
    sheet.set_row(row, _height(words, room))


def _height(words: str, room: float) -> float:
    """The height in points of a text in a room so many letters wide: rows don't grow with
    merged cells, and some programs don't let any grow by themselves."""
    return _LINE * max(1, ceil(len(words) * 1.1 / room))


def _to_print(sheet: Any, *, upright: bool = False) -> None:
    """A4 lying down, or upright for a table with its chart, as wide as the page."""
    if not upright:
        sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)


def _grid(sheet: Any, grid: Grid, row: int, looks: _Looks) -> int:
    """Write a table; the row below it."""
    if not grid.rows:
        sheet.write_string(row, 0, neutral(grid.empty), looks.of())
        return row + 2
    if any(column.group for column in grid.columns):
        for place, column in enumerate(grid.columns):
            if column.group and column.group != grid.columns[place - 1].group:
                sheet.write_string(row, place, neutral(column.group), looks.of(italic=True))
        row += 1
    for place, column in enumerate(grid.columns):
        align = "right" if place else "left"
        look = looks.of(bold=True, bottom=1, text_wrap=True, align=align)
        sheet.write_string(row, place, neutral(column.title), look)
    for line in grid.rows:
        row += 1
        strong = {"bold": True} if line.kind in (RowKind.TOTAL, RowKind.GROUP) else {}
        sheet.write_string(row, 0, neutral(line.label), looks.of(**strong))
        if line.kind is RowKind.GROUP:
            continue
        for place, (column, cell) in enumerate(zip(grid.columns[1:], line.cells, strict=True), 1):
            _cell(sheet, row, place, column, cell, strong, looks)
    return row + 2


def _cell(
    sheet: Any, row: int, place: int, column: GridColumn, cell: Cell, strong: Any, looks: _Looks
) -> None:
    if cell.masked or cell.number is None:
        italic = {"italic": True} if cell.masked else {}
        look = looks.of(align="right", **italic, **strong)
        if cell.words:
            sheet.write_string(row, place, neutral(cell.words), look)
        return
    number = cell.number / 100 if column.unit is Unit.SHARE else cell.number
    form = _format(column.unit, cell.number)
    sheet.write_number(row, place, number, looks.of(num_format=form, **strong))


def _definitions(sheet: Any, paper: ReportPaper, looks: _Looks) -> None:
    sheet.set_column(0, 0, _COLUMN_WIDTH)
    sheet.set_column(1, 1, _LABEL_WIDTH)
    sheet.set_column(2, 2, _DEFINITION_WIDTH)
    for column, head in enumerate((_("Code"), _("Figure"), _("Definition"))):
        sheet.write_string(0, column, head, looks.of(bold=True, bottom=1))
    _to_print(sheet)
    wrapped = looks.of(**_WRAPPED)
    for row, line in enumerate(_defined(paper), 1):
        for column, words in enumerate((line.code, line.title, line.said)):
            sheet.write_string(row, column, neutral(cut(words)), wrapped)
        sheet.set_row(row, _height(line.said, _DEFINITION_WIDTH))
    sheet.freeze_panes(1, 0)


def _defined(paper: ReportPaper) -> Iterator[DefinitionLine]:
    for part in _parts(paper):
        if isinstance(part, DefinitionsPart):
            yield from part.lines


def _parts(paper: ReportPaper) -> Iterator[Part]:
    for section in paper.sections:
        yield from section.parts
