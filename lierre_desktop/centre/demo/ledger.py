"""Rows of the demo centre in the making: numbered as they come, written in bulk."""

from __future__ import annotations

from typing import Any

from ...database.journal import Changing
from ...database.models import MODELS, Row, database


class Ledger:
    """Rows to write, by kind; a row's number is known as soon as it is noted."""

    def __init__(self) -> None:
        self._rows: dict[type[Row], list[dict[str, Any]]] = {}
        self._first: dict[type[Row], int] = {}

    def add(self, kind: type[Row], /, **columns: Any) -> int:
        """Note a row; what isn't given has the model's default. Its number."""
        rows = self._rows.setdefault(kind, [])
        number = self._next(kind) + len(rows)
        blank = {
            name: None if callable(field.default) else field.default
            for name, field in kind._meta.fields.items()
        }
        unknown = set(columns) - set(blank)
        if unknown:
            raise ValueError(f"{kind.__name__} has no {sorted(unknown)}")
        rows.append(blank | {"id": number} | columns)
        return number

    def write(self, changes: Changing) -> None:
        """Write everything, parents before children."""
        for kind in MODELS:
            if kind in self._rows:
                changes.bulk(kind, self._rows[kind])

    def _next(self, kind: type[Row]) -> int:
        if kind not in self._first:
            row = database.execute_sql(
                f'SELECT ifnull(max(id), 0) + 1 FROM "{kind._meta.table_name}"'
            ).fetchone()
            self._first[kind] = int(row[0])
        return self._first[kind]
