"""What restoring a whole centre would do, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from . import archive
from .table import Table


@dataclass(frozen=True, slots=True)
class Contents:
    """What an archive holds: people, pathways, sessions, and rows of all tables."""

    people: int
    pathways: int
    sessions: int
    rows: int


def look_at(tables: Sequence[Table]) -> Contents:
    """What an archive holds. Raises InvalidInput where restoring it here is refused anyway:
    no archive, a newer or a damaged one, or a centre that holds people."""
    archive.refuse_people()
    return contents(tables)


def contents(tables: Sequence[Table]) -> Contents:
    """What an archive holds, whatever centre it may go to. Raises InvalidInput as `look_at`."""
    counts = {
        kind._meta.table_name: sum(1 for _row in rows) for kind, rows in archive.contents(tables)
    }
    people, pathways, sessions = (
        counts.get(name, 0) for name in ("participant", "pathway", "session")
    )
    return Contents(people, pathways, sessions, sum(counts.values()))
