"""What a spreadsheet may weigh: looked at before it is read, because files can lie.

A few kilobytes may unpack to gigabytes, and one stray cell at the far corner makes a
sheet of seventeen thousand million cells. Lists have one set of limits; an archive of a
whole centre, which thirty years fill, has another.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from ..centre.changes import InvalidInput
from ..centre.tables.table import WHOLE_CENTRE
from ..i18n import _

_Reach = tuple[int, int]
"""A row and a column, counted from 1."""

_UNREADABLE = (BadZipFile, KeyError, ValueError, OSError, EOFError, RuntimeError, zlib.error)
"""What opening a packed file that is damaged or isn't one may raise."""

MOST_ENTRIES = 2_000
HIGHEST_RATIO = 250  # of an entry above a megabyte; real sheets stay below 60


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may weigh: in bytes as it is and unpacked, and how far a sheet reaches."""

    bytes: int
    unpacked: int
    rows: int
    columns: int
    cells: int

    def exceeded(self, rows: int, columns: int) -> bool:
        """True when a sheet of this size isn't read."""
        return rows > self.rows or columns > self.columns or rows * columns > self.cells

    def too_large(self, name: str) -> InvalidInput:
        """What to say of a sheet that reaches too far."""
        return InvalidInput(
            "file",
            _(
                "The sheet “{sheet}” reaches too far: {rows} lines and {columns} columns at most."
                " Delete what lies beyond the table, or split it."
            ).format(sheet=name, rows=self.rows, columns=self.columns),
        )


LISTS = Limits(25_000_000, 300_000_000, 200_000, 200, 8_000_000)
# A text longer than a cell takes several columns: the file of a frozen report takes hundreds.
ARCHIVES = Limits(500_000_000, 4_000_000_000, 1_048_576, 16_384, 60_000_000)

_XLSX_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"[^>]*?(/?)>')
_SHEET = re.compile(r"xl/worksheets/([^/]+\.xml)")
_ODS_TAG = re.compile(
    rb"<(?:(table:table-row|table:table-cell|table:covered-table-cell|table:table)(?![\w-])([^>]*)>)"
)
_NAMED = re.compile(rb"<(?:(?:\w+:)?sheet|table:table|(?:\w+:)?Relationship)\s([^>]*)>")
_ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_LOOKED_AT = 2_000_000  # bytes among which the names of sheets are looked for
_REPEATED = re.compile(rb'number-(?:columns|rows)-repeated="([0-9]{1,10})"')


def limits_of(path: Path, suffix: str) -> Limits:
    """The limits of archives for what says that it is one, else those of lists."""
    try:
        if path.stat().st_size > ARCHIVES.bytes:
            return LISTS
        with ZipFile(path) as packed:
            names = _names(packed, "content.xml" if suffix == ".ods" else "xl/workbook.xml")
            is_archive = any(WHOLE_CENTRE in (x.get("name"), x.get("table:name")) for x in names)
    except _UNREADABLE:
        return LISTS
    return ARCHIVES if is_archive else LISTS


def _names(packed: ZipFile, entry: str) -> Iterator[dict[str, str]]:
    """The attributes of what bears a name at the beginning of an entry: sheets, their parts."""
    with packed.open(entry) as opened:
        for found in _NAMED.finditer(opened.read(_LOOKED_AT)):
            yield _attributes(found[1])


def _attributes(written: bytes) -> dict[str, str]:
    pairs = _ATTRIBUTE.findall(written.decode(errors="replace"))
    return {name: unescape(double or single) for name, double, single in pairs}


def check_unpacked(content: bytes, limits: Limits, damaged: str) -> None:
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
    if swollen or total > limits.unpacked or len(entries) > MOST_ENTRIES:
        raise InvalidInput(
            "file",
            _("This file unpacks to far more than a list of people needs: it isn't read."),
        )


def check_reach(content: bytes, suffix: str, limits: Limits, damaged: str) -> None:
    """Refuse a workbook with a cell that lies too far from the first one."""
    for name, (rows, columns) in _reaches(content, suffix, damaged):
        if limits.exceeded(rows, columns):
            raise limits.too_large(name)


def _reaches(content: bytes, suffix: str, damaged: str) -> list[tuple[str, _Reach]]:
    """The sheets of a workbook by their title, and how far their cells go."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            if suffix == ".ods":
                return list(_ods_reaches(packed.read("content.xml")))
            titles = _titles(packed)
            sheets = filter(None, map(_SHEET.fullmatch, packed.namelist()))
            return [
                (titles.get(each[1], each[1]), _xlsx_reach(packed.read(each[0]))) for each in sheets
            ]
    except _UNREADABLE:
        raise InvalidInput("file", damaged) from None


def _titles(packed: ZipFile) -> dict[str, str]:
    """The titles of the sheets of an .xlsx by the file that holds them."""
    files = {
        part["Id"]: part["Target"].rpartition("/")[2]
        for part in _names(packed, "xl/_rels/workbook.xml.rels")
        if "Id" in part and "Target" in part
    }
    return {
        files.get(sheet.get("r:id", ""), ""): sheet.get("name", "")
        for sheet in _names(packed, "xl/workbook.xml")
    }


def _xlsx_reach(sheet: bytes) -> _Reach:
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


def _ods_reaches(content: bytes) -> Iterator[tuple[str, _Reach]]:
    """Each sheet by its title, and its furthest row and column that hold something."""
    title = ""
    row = column = furthest_row = furthest_column = 0
    for found in _ODS_TAG.finditer(content):
        kind, attributes = found[1], found[2]
        again = _REPEATED.search(attributes)
        times = int(again[1]) if again else 1
        if kind == b"table:table":
            yield title, (furthest_row, furthest_column)
            title = _attributes(attributes).get("table:name", "")
            row = column = furthest_row = furthest_column = 0
        elif kind == b"table:table-row":
            row, column = row + times, 0
        else:
            column += times
            if b"value-type" in attributes:
                furthest_row = max(furthest_row, row)
                furthest_column = max(furthest_column, column)
    yield title, (furthest_row, furthest_column)
