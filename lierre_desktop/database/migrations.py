"""Numbered steps of frozen SQL: how a file of any released version becomes today's.

A step is never edited once it has landed: files made by it exist.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from peewee import SqliteDatabase
from sqlcipher3.dbapi2 import complete_statement

from .steps import step_0001, step_0002, step_0003, step_0004

STEPS: tuple[str, ...] = (
    step_0001.SQL,
    step_0002.SQL,
    step_0003.SQL,
    step_0004.SQL,
)


def statements(script: str) -> Iterator[str]:
    """The single statements of a script; a trigger's inner semicolons don't split it."""
    pending = ""
    for line in script.splitlines():
        pending += line + "\n"
        if pending.strip() and complete_statement(pending):
            yield pending.strip()
            pending = ""
    if pending.strip():
        raise ValueError("the script ends inside a statement")


def version(database: SqliteDatabase) -> int:
    """How many steps this file has been through; 0 for an empty file."""
    return int(database.execute_sql("PRAGMA user_version").fetchone()[0])


def bring_up(database: SqliteDatabase, steps: Sequence[str]) -> None:
    """Take the steps the file hasn't been through, in one transaction: all or none.

    Raises ValueError, the file as it was, when rows no longer find the rows they name.
    """
    done = version(database)
    with database.atomic("IMMEDIATE"):
        for script in steps[done:]:
            for statement in statements(script):
                database.execute_sql(statement)
        broken = database.execute_sql("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            raise ValueError(f"foreign key of table {broken[0]} broken by the migration")
        database.execute_sql(f"PRAGMA user_version = {len(steps)}")
