"""Reading spreadsheets: .xlsx, .ods and .csv files become plain tables, line by line.

Hides the calamine library, encodings and separators. A file is never trusted: its size,
what it unpacks to and how far its cells reach are looked at before it is read.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from ..centre.changes import InvalidInput
from ..centre.tables.table import Cell, Line, Table, from_neutral
from ..i18n import _
from . import csv_in
from .spreadsheet_epoch import counts_from_1904
from .spreadsheet_limits import Limits, check_reach, check_unpacked, limits_of

SUFFIXES = (".xlsx", ".ods", ".csv")


def read(path: Path) -> list[Table]:
    """The sheets of a file, headers not yet looked for; sheets without anything are left out.

    Raises InvalidInput when the file can't be read, is too large, or holds nothing.
    """
    suffix = path.suffix.lower()
    if suffix in (".txt", ".tsv"):
        suffix = ".csv"
    if suffix not in SUFFIXES:
        raise InvalidInput(
            "file", _("Only .xlsx, .ods and .csv files can be read: save it as one of these.")
        )
    limits = limits_of(path, suffix)
    content = _content(path, limits)
    if suffix == ".csv":
        sheets = [csv_in.read(content, path.stem)]
    else:
        sheets = _workbook(content, suffix, limits)
    found = [sheet for sheet in sheets if sheet.rows]
    if not found:
        raise InvalidInput("file", _("There is nothing in this file."))
    return found


def _content(path: Path, limits: Limits) -> bytes:
    try:
        if path.stat().st_size > limits.bytes:
            raise InvalidInput(
                "file",
                _("This file is too large: {most} MB at most. Split it.").format(
                    most=limits.bytes // 1_000_000
                ),
            )
        return path.read_bytes()
    except OSError:
        raise InvalidInput(
            "file",
            _("{file} can't be opened: check its name, and close it elsewhere.").format(
                file=path.name
            ),
        ) from None


def _workbook(content: bytes, suffix: str, limits: Limits) -> list[Table]:
    from io import BytesIO

    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    damaged = _("This file is damaged, or isn't the spreadsheet that its name says.")
    check_unpacked(content, limits, damaged)
    check_reach(content, suffix, limits, damaged)
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(content))
        sheets = [(name, book.get_sheet_by_name(name)) for name in book.sheet_names]
    except PasswordError:
        raise InvalidInput(
            "file", _("This file is locked by a password: save it without one.")
        ) from None
    except (CalamineError, ValueError, OSError):
        raise InvalidInput("file", damaged) from None
    dates_1904 = counts_from_1904(content, suffix)
    return [replace(_sheet(sheet, name, limits), dates_1904=dates_1904) for name, sheet in sheets]


def _sheet(sheet: Any, name: str, limits: Limits) -> Table:
    start, end = sheet.start, sheet.end
    if start is None or end is None:
        return Table(name, (), ())
    if limits.exceeded(end[0] + 1, end[1] + 1):
        raise limits.too_large(name)
    return Table(name, (), trimmed(sheet.to_python(skip_empty_area=False)))


def trimmed(lines: list[list[Any]]) -> tuple[Line, ...]:
    """The lines with their cells plain, without the empty ones at the end."""
    rows = [tuple(map(_cell, line)) for line in lines]
    while rows and all(cell is None for cell in rows[-1]):
        rows.pop()
    return tuple(rows)


def _cell(value: Any) -> Cell:
    if isinstance(value, str):
        return from_neutral(value) or None
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    if isinstance(value, timedelta):
        return _lasting(value)
    if isinstance(value, datetime) and value.time() == time():
        return value.date()
    if isinstance(value, str | int | float | bool | date | datetime | time):
        return value
    return None


def _lasting(value: timedelta) -> Cell:
    """A duration: an hour of the clock below a day, else as it reads ("36:30")."""
    minutes = round(value / timedelta(minutes=1))
    if 0 <= minutes < 24 * 60:
        return time(minutes // 60, minutes % 60)
    return f"{minutes // 60}:{minutes % 60:02d}"
