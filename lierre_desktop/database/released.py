"""Centres as each released schema left them: what today's program must still open.

Each `schema_NNNN.sql` is the dump of a small centre made when that schema was released:
an invented couture workshop, with a session held and corrected, one moved, one cancelled.
They are shipped, so that a computer can show that it brings older data up to date.
"""

from __future__ import annotations

from pathlib import Path

from .. import paths
from . import connection, vault
from .backup import row_counts


def schemas() -> list[int]:
    """The numbers of the schemas that left a dump, oldest first."""
    dumps = paths.resource("data", "released").glob("schema_*.sql")
    return sorted(int(dump.stem.removeprefix("schema_")) for dump in dumps)


def lay_out(
    folder: Path, schema: int, passphrase: str, cost: vault.Cost | None = None
) -> dict[str, int]:
    """Make the centre of a released schema in an empty folder; how many rows each table has.

    Raises the engine's or the disk's own errors.
    """
    dump = paths.resource("data", "released", f"schema_{schema:04d}.sql")
    paths.private_folder(folder)
    key = vault.create(folder / paths.KEYS_NAME, passphrase, cost)
    old = connection.connect(folder / paths.DATABASE_NAME, key)
    try:
        old.execute("PRAGMA foreign_keys = OFF")  # as the dump says, too late inside of a step
        # In one step: the disk isn't waited for at each row.
        old.executescript(f"BEGIN;\n{dump.read_text(encoding='utf-8')}\nCOMMIT;")
        old.execute(f"PRAGMA user_version = {schema}")
        return dict(row_counts(old))
    finally:
        old.close()
