"""Data of every released schema open with today's program, row for row.

Each `schema_NNNN.sql` is the dump of a small centre made when that schema was released:
an invented couture workshop, with a session held and corrected, one moved, one cancelled.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from lierre_desktop import paths
from lierre_desktop.database import connection, journal, migrations, vault
from lierre_desktop.database.backup import row_counts
from tests.database.conftest import CHEAP, PASSPHRASE, reopen

DUMPS = sorted(Path(__file__).parent.glob("schema_*.sql"))


def test_every_released_schema_left_its_dump() -> None:
    assert [dump.stem for dump in DUMPS] == [
        f"schema_{number:04d}" for number in range(1, len(migrations.STEPS) + 1)
    ]


@pytest.mark.parametrize("dump", DUMPS, ids=lambda dump: dump.stem)
def test_its_data_open_with_todays_program(dump: Path, folder: Path) -> None:
    number = int(dump.stem.removeprefix("schema_"))
    paths.private_folder(folder)
    key = vault.create(folder / paths.KEYS_NAME, PASSPHRASE, CHEAP)
    old = connection.connect(folder / paths.DATABASE_NAME, key)
    old.executescript(dump.read_text(encoding="utf-8"))
    old.execute(f"PRAGMA user_version = {number}")
    before = dict(row_counts(old))
    old.close()
    with reopen(folder) as opened:
        assert migrations.version(opened.database) == len(migrations.STEPS)
        after = dict(row_counts(opened.database.connection()))
        assert {table: after[table] for table in before} == before
        assert all(before.values())
        assert journal.chain_is_whole()
