"""Charts of tables: marks with the words that stand on them, hidden as their grids are."""

from __future__ import annotations

from .figures import Table
from .periods import Query
from .shown import Chart


def chart(table: Table, query: Query, *, mask: int = 0) -> Chart | None:
    """The chart of a table; None where its shape has none, or nothing was counted."""
    raise NotImplementedError
