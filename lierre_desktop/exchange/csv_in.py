"""Comma-separated files as office programs write them: any of their encodings and separators."""

from __future__ import annotations

import csv
from io import StringIO

from ..centre.changes import InvalidInput
from ..centre.tables.table import Line, Table, from_neutral
from ..i18n import _
from .spreadsheet_limits import LISTS

_SEPARATORS = ";\t,|"
_SAMPLE = 20  # lines looked at to find the separator


def read(content: bytes, name: str) -> Table:
    """The one sheet of a file. Raises InvalidInput when it isn't a text, or too large."""
    text = _decoded(content)
    # A field may hold line breaks, never more than the whole file. The limit is the
    # process's: others read tables too.
    before = csv.field_size_limit(max(len(text), 1))
    try:
        lines = list(csv.reader(StringIO(text, newline=""), delimiter=_separator(text)))
    except csv.Error:
        raise _not_a_text() from None
    finally:
        csv.field_size_limit(before)
    widest = max(map(len, lines), default=0)
    if LISTS.exceeded(len(lines), widest):
        raise LISTS.too_large(name)
    rows = [_row(line, widest) for line in lines]
    while rows and not any(rows[-1]):
        rows.pop()
    return Table(name, (), tuple(rows))


def _row(line: list[str], width: int) -> Line:
    cells = [from_neutral(cell) or None for cell in line]
    return tuple(cells + [None] * (width - len(cells)))


def _decoded(content: bytes) -> str:
    """UTF-16 and UTF-8 tell themselves; what is neither comes from an older Windows."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise _not_a_text()


def _separator(text: str) -> str:
    """The separator that cuts the first lines most evenly; titles above have none."""
    lines = [line for line in text.splitlines()[:_SAMPLE] if line.strip()]

    def evenness(separator: str) -> tuple[int, int]:
        counts = [line.count(separator) for line in lines]
        usual = max(set(counts), key=lambda each: (each > 0, counts.count(each), each), default=0)
        return (counts.count(usual) * min(usual, 3) if usual else 0, usual)

    return max(_SEPARATORS, key=evenness)


def _not_a_text() -> InvalidInput:
    return InvalidInput(
        "file", _("This file isn't a table in text: save it as .xlsx or .ods instead.")
    )
