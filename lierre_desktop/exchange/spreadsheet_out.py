"""Writing spreadsheets: plain tables become .xlsx, .ods or .csv files, whole or not at all.

Hides the XlsxWriter library. Texts that a spreadsheet could take for a formula get an
apostrophe before them, which reading the file back removes.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date, datetime, time
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

from .. import paths
from ..centre.changes import InvalidInput
from ..centre.tables.cells import as_text
from ..centre.tables.table import Cell, Table, neutral
from ..i18n import _
from . import ods_out

SUFFIXES = (".xlsx", ".ods", ".csv")
LONGEST_CELL = 32_767  # what .xlsx holds, counted as Excel does


def write(path: Path, tables: Sequence[Table]) -> None:
    """Write tables into a file, in the format its name asks for.

    Raises InvalidInput for another name, for several tables in a .csv, and OSError.
    """
    paths.write_whole(path, render(path.suffix, tables))


def render(suffix: str, tables: Sequence[Table]) -> bytes:
    """The content of such a file. Raises InvalidInput as `write` does."""
    writers = {".xlsx": _xlsx, ".ods": ods_out.render, ".csv": _csv}
    writer = writers.get(suffix.lower())
    if writer is None:
        raise InvalidInput("out", _("Give the file a name that ends with .xlsx, .ods or .csv."))
    return writer(tables)


def _csv(tables: Sequence[Table]) -> bytes:
    if len(tables) != 1:
        raise InvalidInput(
            "out", _("A .csv file holds one table only: choose .xlsx or .ods for all of them.")
        )
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    (table,) = tables
    writer.writerow([neutral(header) for header in table.headers])
    writer.writerows([_csv_cell(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig", errors="replace")


def _csv_cell(cell: Cell) -> str:
    """A cell as a French spreadsheet types it."""
    if isinstance(cell, str):
        return neutral(cell)
    if isinstance(cell, float):
        return repr(cell).replace(".", ",")
    return as_text(cell)


def _xlsx(tables: Sequence[Table]) -> bytes:
    import xlsxwriter

    content = BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False})
    bold = book.add_format({"bold": True})
    formats = {
        datetime: book.add_format({"num_format": "dd/mm/yyyy hh:mm"}),
        date: book.add_format({"num_format": "dd/mm/yyyy"}),
        time: book.add_format({"num_format": "hh:mm"}),
    }
    for table, name in zip(tables, sheet_names(tables), strict=True):
        sheet = book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        for column, header in enumerate(table.headers):
            sheet.write_string(0, column, neutral(header), bold)
            sheet.set_column(column, column, min(max(len(header) + 2, 10), 40))
        for number, row in enumerate(table.rows, 1):
            for column, cell in enumerate(row):
                _write_cell(sheet, number, column, cell, formats)
    book.close()
    return content.getvalue()


def _write_cell(sheet: Any, row: int, column: int, cell: Cell, formats: dict[type, Any]) -> None:
    if cell is None or cell == "":
        return
    if isinstance(cell, str):
        sheet.write_string(row, column, cut(neutral(cell)))
    elif isinstance(cell, bool):
        sheet.write_boolean(row, column, cell)
    elif isinstance(cell, int | float):
        sheet.write_number(row, column, cell)
    elif isinstance(cell, date) and cell.year < 1900:  # before the calendar of .xlsx
        sheet.write_string(row, column, cell.isoformat())
    else:
        sheet.write_datetime(row, column, cell, formats[type(cell)])


def cut(text: str) -> str:
    """The text as far as a cell of .xlsx can hold it."""
    if len(text) <= LONGEST_CELL // 2:
        return text
    encoded = text.encode("utf-16-le", errors="replace")
    if len(encoded) <= LONGEST_CELL * 2:
        return text
    return encoded[: (LONGEST_CELL - 1) * 2].decode("utf-16-le", errors="ignore") + "…"


def sheet_names(tables: Sequence[Table]) -> list[str]:
    """Names that every spreadsheet takes: 31 letters, no two alike, no forbidden sign."""
    names: list[str] = []
    for table in tables:
        plain = "".join(" " if char in "[]:*?/\\" else char for char in table.name).strip(" '")
        base = plain[:31] or _("Table")
        name, number = base, 2
        while name.lower() in (taken.lower() for taken in names):
            name, number = f"{base[:27]} {number}", number + 1
        names.append(name)
    return names
