"""Tables as they are read: words and numbers of every cell, masked where they must be."""

from __future__ import annotations

from ..tables.table import Table as PlainTable
from .figures import Table
from .periods import Query
from .shown import Grid


def grid(table: Table, query: Query, *, mask: int = 0) -> Grid:
    """A table to be read; counts of people under `mask` are hidden (0: none is)."""
    raise NotImplementedError


def plain(grid: Grid) -> PlainTable:
    """The grid for a spreadsheet: numbers as numbers, hidden cells as their words."""
    raise NotImplementedError


def tsv(grid: Grid) -> str:
    """The grid as lines of tab-separated words, for the clipboard."""
    raise NotImplementedError
