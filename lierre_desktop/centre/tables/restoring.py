"""What restoring a whole centre would do, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...database.models import database
from ...i18n import _
from ..changes import InvalidInput
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
    no archive, a newer one, or a centre that holds people."""
    by_name = archive.check(tables)
    if database.execute_sql("SELECT 1 FROM participant LIMIT 1").fetchone():
        raise InvalidInput(
            "file", _("This centre holds people already: restore into an empty folder.")
        )
    counts = {name: len(table.rows) for name, table in by_name.items() if name != archive.HEAD}
    people, pathways, sessions = (
        counts.get(name, 0) for name in ("participant", "pathway", "session")
    )
    return Contents(people, pathways, sessions, sum(counts.values()))
