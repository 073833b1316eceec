"""Rows of any kind, written directly: a test of one module doesn't stand on another."""

from __future__ import annotations

from typing import Any

from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Row


def make(table: type[Row], /, **values: Any) -> int:
    """Write a row and answer its id: `make(Note, participant=zeynep, day=TODAY, …)`."""
    with changing("test.make") as changes:
        return int(changes.create(table, **values).id)
