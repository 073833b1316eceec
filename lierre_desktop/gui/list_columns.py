"""A list that is printed or exported, from its columns: what each says of a line.

Hides how a day or a number of a spreadsheet reads on paper.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from ..centre.tables.table import Cell, Table
from ..i18n import _, format_time, numeric_date
from .people.list_out import ShownList

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ListColumn(Generic[T]):
    """A column: `title` is a source string; `cell` is what a spreadsheet holds, `words` what
    paper says where that reads otherwise. `paper` is false for what only data need."""

    title: str
    cell: Callable[[T], Cell]
    words: Callable[[T], str] | None = None
    paper: bool = True

    def said(self, line: T) -> str:
        """The words on paper."""
        return self.words(line) if self.words is not None else _said(self.cell(line))


def shown_list(
    title: str, said: str, columns: Sequence[ListColumn[T]], lines: Iterable[T]
) -> ShownList:
    """These lines, as the list `title` that `said` describes."""
    found = tuple(lines)
    printed = [column for column in columns if column.paper]
    return ShownList(
        title,
        said,
        tuple(_(column.title) for column in printed),
        tuple(tuple(column.said(line) for column in printed) for line in found),
        Table(
            title,
            tuple(_(column.title) for column in columns),
            tuple(tuple(column.cell(line) for column in columns) for line in found),
        ),
    )


def at(minute: int | None) -> str:
    """An hour of the day; "" for none."""
    return format_time(minute) if minute is not None else ""


def _said(cell: Cell) -> str:
    if cell is None:
        return ""
    return numeric_date(cell) if isinstance(cell, date) else str(cell)
