"""How tables leave the page: copied to a spreadsheet, printed, exported."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QStandardPaths, QStringListModel, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from ...centre import settings
from ...centre.activity.periods import Query
from ...centre.activity.showing import grids, notes, said
from ...centre.activity.showing.shown import Chart, Grid, RowKind
from ...centre.changes import Changes, Done, InvalidInput
from ...centre.report.papers import ChartPart, GridPart, Part, Prose, ReportPaper, Section
from ...centre.report.rich_text import Block, BlockKind, Span
from ...centre.tables.table import Cell as PlainCell
from ...i18n import _, language
from ..people.list_out import ShownList
from ..perform import perform

_UNFIT = re.compile(r'[\\/:*?"<>|]')

if TYPE_CHECKING:
    from ..preview import PreviewWindow


def copy(grid: Grid) -> None:
    """Put a table on the clipboard: cells for a spreadsheet, a table for a text."""
    data = _carrier()
    data.setText(grids.tsv(grid))
    data.setHtml(html(grid))
    QApplication.clipboard().setMimeData(data)


def _carrier() -> QMimeData:
    """Data for the clipboard, made by Qt: what Python makes is gone before the clipboard is,
    and the program would crash as it ends."""
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    return data


def html(grid: Grid) -> str:
    """A table as HTML, without colours: it takes the look of where it is pasted.

    Spreadsheets read it before the text, so numbers stand there without a unit too.
    """
    if grid.empty:
        return f"<p>{escape(grid.empty)}</p>"
    table = grids.plain(grid)
    head = "".join(f"<th>{escape(words)}</th>" for words in table.headers)
    lines = []
    for row, (name, *cells) in zip(grid.rows, table.rows, strict=True):
        tag = "td" if row.kind in (RowKind.BODY, RowKind.UNKNOWN) else "th"
        values = "".join(_html_cell(cell, tag) for cell in cells)
        lines.append(f'<tr><{tag} align="left">{escape(grids.pasted(name))}</{tag}>{values}</tr>')
    return f"<table><tr>{head}</tr>{''.join(lines)}</table>"


def _html_cell(cell: PlainCell, tag: str) -> str:
    """A number says its value (`sdval` of LibreOffice, `x:num` of Excel) whatever the language."""
    value = f' sdval="{cell}" x:num="{cell}"' if isinstance(cell, int | float) else ""
    return f'<{tag} align="right"{value}>{escape(grids.pasted(cell))}</{tag}>'


def as_list(grid: Grid, days: str) -> ShownList:
    """A table for the list that is exported; `days` tells the period."""
    rows = tuple((row.label, *(cell.words for cell in row.cells)) for row in grid.rows)
    wide = len(grid.columns)
    return ShownList(
        grid.title,
        days,
        tuple(column.title for column in grid.columns),
        tuple((*row, *("",) * (wide - len(row))) for row in rows),
        grids.plain(grid),
    )


def show_paper(
    owner: QWidget, title: str, parts: Sequence[Part], query: Query, today: date
) -> PreviewWindow:
    """Figures, charts and tables as the report sets them, before they are printed."""
    from ...documents import report
    from ..preview import show_preview

    days = Block(BlockKind.PARAGRAPH, (Span(basis_words(query)),))
    section = Section("", "", title, "", (Prose((days,)), *parts))
    paper = ReportPaper(
        identity=settings.identity(),
        title=_("Activity report"),
        year=said.short_period(query.period),
        subtitle="",
        period=said.period(query.period),
        version="",
        against=said.period(query.against) if query.against else "",
        day=today,
        language=language(),
        cover=None,
        sections=(section,),
        reading=(),
        masked_below=0,
        basis=query.basis.label,
    )
    name = file_name(title, query) + ".pdf"
    return show_preview(owner.window(), report.render_sections(paper), title, name)


def table_parts(grid: Grid, chart: Chart | None) -> tuple[Part, ...]:
    """A table, and its chart above it, for paper."""
    drawn = (ChartPart(1, chart, grid),) if chart is not None else ()
    return (*drawn, GridPart(1, grid))


def basis_words(query: Query) -> str:
    """Which days are counted, beside which others, and whom: what a paper must say by itself."""
    days = notes.of_spans(query.period, query.against) or notes.comparison(query)
    return " ".join((days, _("{who}.").format(who=query.basis.label)))


def file_name(title: str, query: Query) -> str:
    """A name that tells the period, without what a file can't be named by."""
    words = f"{title} {said.short_period(query.period)}"
    return " ".join(_UNFIT.sub("-", words).split())


def ask_where(owner: QWidget, found: Sequence[Grid], query: Query) -> QFileDialog:
    """Ask where to save every table, a sheet each."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name = file_name(_("activity report"), query) + ".xlsx"
    dialog = QFileDialog(owner.window(), _("Export every table"), str(Path(folder) / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    filters = {
        _("Excel workbook (*.xlsx)"): "xlsx",
        _("OpenDocument spreadsheet (*.ods)"): "ods",
    }
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen]))
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: export(owner, found, Path(chosen)))
    dialog.open()
    return dialog


def export(owner: QWidget, found: Sequence[Grid], path: Path) -> None:
    """Write tables into a file; what stands in the way is said by the window."""
    perform(owner, lambda: _written(found, path))


def _written(found: Sequence[Grid], path: Path) -> Done:
    from ...exchange import spreadsheet_out

    try:
        spreadsheet_out.write(path, [grids.plain(grid) for grid in found])
    except OSError as error:
        raise InvalidInput(
            "", _("The tables can't be written there. Choose another folder.")
        ) from error
    return Done(Changes.NONE, _("Tables saved: {name}").format(name=path.name))
