"""How tables leave the page: copied to a spreadsheet, printed, exported."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from ...centre.activity import grids
from ...centre.activity.shown import Grid, RowKind
from ...centre.changes import Changes, Done, InvalidInput
from ...i18n import _
from ..people.list_out import ShownList
from ..perform import perform


def copy(grid: Grid) -> None:
    """Put a table on the clipboard: cells for a spreadsheet, a table for a text."""
    data = QMimeData()
    data.setText(grids.tsv(grid))
    data.setHtml(html(grid))
    QApplication.clipboard().setMimeData(data)


def html(grid: Grid) -> str:
    """A table as HTML, without colours: it takes the look of where it is pasted."""
    head = "".join(f"<th>{escape(column.title)}</th>" for column in grid.columns)
    rows = []
    for row in grid.rows:
        tag = "td" if row.kind in (RowKind.BODY, RowKind.UNKNOWN) else "th"
        cells = "".join(f'<{tag} align="right">{escape(cell.words)}</{tag}>' for cell in row.cells)
        rows.append(f'<tr><{tag} align="left">{escape(row.label)}</{tag}>{cells}</tr>')
    return f"<table><tr>{head}</tr>{''.join(rows)}</table>"


def as_list(grid: Grid, said: str) -> ShownList:
    """A table for the list that is printed or exported; `said` tells the period."""
    rows = tuple((row.label, *(cell.words for cell in row.cells)) for row in grid.rows)
    wide = len(grid.columns)
    return ShownList(
        grid.title,
        said,
        tuple(column.title for column in grid.columns),
        tuple((*row, *("",) * (wide - len(row))) for row in rows),
        grids.plain(grid),
    )


def ask_where(owner: QWidget, found: Sequence[Grid]) -> QFileDialog:
    """Ask where to save every table, a sheet each."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name = _("activity report") + ".xlsx"
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
