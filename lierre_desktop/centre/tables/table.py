"""A plain table: what comes out of a spreadsheet and what goes into one. No file here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

Cell = str | int | float | bool | date | datetime | time | None
"""What stands in one cell; None for an empty one."""

Line = tuple[Cell, ...]

WHOLE_CENTRE = "lierre"
"""The name of the sheet by which a file tells that it holds a whole centre."""


@dataclass(frozen=True, slots=True)
class Table:
    """A named table. Straight from a file, `headers` is empty and every line is in `rows`.

    `dates_1904` tells that bare day numbers count from 1904 in this file.
    """

    name: str
    headers: tuple[str, ...]
    rows: tuple[Line, ...]
    dates_1904: bool = False


_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def neutral(text: str) -> str:
    """The text with an apostrophe before it when a spreadsheet could take it for a formula."""
    marked = text.startswith("'") and (len(text) == 1 or text[1] in ("'", *_DANGEROUS))
    return f"'{text}" if marked or text.startswith(_DANGEROUS) else text


def from_neutral(text: str) -> str:
    """The text as it was before `neutral`."""
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in ("'", *_DANGEROUS) else text
