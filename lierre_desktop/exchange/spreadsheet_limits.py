"""What a spreadsheet may weigh: looked at before it is read, because files can lie.

A few kilobytes may unpack to gigabytes, and one stray cell at the far corner makes a
sheet of seventeen thousand million cells.
"""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from ..centre.changes import InvalidInput
from ..i18n import _

MOST_BYTES = 25_000_000
MOST_ROWS, MOST_COLUMNS = 200_000, 200
MOST_CELLS = 8_000_000
MOST_ENTRIES = 2_000
MOST_UNPACKED = 300_000_000
HIGHEST_RATIO = 250  # of an entry above a megabyte; real sheets stay below 60

_XLSX_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"[^>]*?(/?)>')
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_ODS_TAG = re.compile(
    rb"<(?:(table:table-row|table:table-cell|table:covered-table-cell|table:table)\b([^>]*)>)"
)
_REPEATED = re.compile(rb'number-(?:columns|rows)-repeated="([0-9]{1,10})"')


def too_large(name: str) -> InvalidInput:
    """What to say of a sheet that reaches too far."""
    return InvalidInput(
        "file",
        _(
            "The sheet “{sheet}” reaches too far: {rows} lines and {columns} columns at most."
            " Delete what lies beyond the table, or split it."
        ).format(sheet=name, rows=MOST_ROWS, columns=MOST_COLUMNS),
    )


def is_too_large(rows: int, columns: int) -> bool:
    """True when a sheet of this size isn't read."""
    return rows > MOST_ROWS or columns > MOST_COLUMNS or rows * columns > MOST_CELLS


def check_unpacked(content: bytes, damaged: str) -> None:
    """Refuse a packed file that would unpack to too much; `damaged` is said of no such file."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            entries = packed.infolist()
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        raise InvalidInput("file", damaged) from None
    swollen = any(
        entry.file_size > 1_000_000
        and entry.file_size > HIGHEST_RATIO * max(entry.compress_size, 1)
        for entry in entries
    )
    total = sum(entry.file_size for entry in entries)
    if swollen or total > MOST_UNPACKED or len(entries) > MOST_ENTRIES:
        raise InvalidInput(
            "file",
            _("This file unpacks to far more than a list of people needs: it isn't read."),
        )


def check_reach(content: bytes, suffix: str, damaged: str) -> None:
    """Refuse a workbook with a cell that lies too far from the first one."""
    for name, (rows, columns) in _reaches(content, suffix, damaged):
        if is_too_large(rows, columns):
            raise too_large(name.rpartition("/")[2].partition(".")[0])


def _reaches(content: bytes, suffix: str, damaged: str) -> list[tuple[str, tuple[int, int]]]:
    """The parts of a workbook that hold cells, and how far these go."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            if suffix == ".ods":
                return [("content.xml", _ods_reach(packed.read("content.xml")))]
            sheets = [name for name in packed.namelist() if _SHEET.fullmatch(name)]
            return [(name, _xlsx_reach(packed.read(name))) for name in sheets]
    except (BadZipFile, KeyError, ValueError, OSError, EOFError, RuntimeError, zlib.error):
        raise InvalidInput("file", damaged) from None


def _xlsx_reach(sheet: bytes) -> tuple[int, int]:
    """The furthest row and column of a sheet that hold something."""
    rows, letters = 0, b""
    for found in _XLSX_CELL.finditer(sheet):
        if found[3]:
            continue  # dressed, but empty
        rows = max(rows, int(found[2]))
        if (len(found[1]), found[1]) > (len(letters), letters):
            letters = found[1]
    columns = 0
    for letter in letters:
        columns = columns * 26 + letter - ord("A") + 1
    return rows, columns


def _ods_reach(content: bytes) -> tuple[int, int]:
    """The furthest row and column, of any sheet, that hold something."""
    furthest_row = furthest_column = 0
    row = column = 0
    for found in _ODS_TAG.finditer(content):
        kind, attributes = found[1], found[2]
        again = _REPEATED.search(attributes)
        times = int(again[1]) if again else 1
        if kind == b"table:table":
            row = column = 0
        elif kind == b"table:table-row":
            row, column = row + times, 0
        else:
            column += times
            if b"value-type" in attributes:
                furthest_row = max(furthest_row, row)
                furthest_column = max(furthest_column, column)
    return furthest_row, furthest_column
