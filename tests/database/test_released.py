"""Data of every released schema open with today's program, row for row."""

from __future__ import annotations

from pathlib import Path

import pytest

from lierre_desktop.database import journal, migrations, released
from lierre_desktop.database.backup import row_counts
from tests.database.conftest import CHEAP, PASSPHRASE, reopen


def test_every_released_schema_left_its_dump() -> None:
    assert released.schemas() == list(range(1, len(migrations.STEPS) + 1))


@pytest.mark.parametrize("schema", released.schemas())
def test_its_data_open_with_todays_program(schema: int, folder: Path) -> None:
    before = released.lay_out(folder, schema, PASSPHRASE, CHEAP)
    with reopen(folder) as opened:
        assert migrations.version(opened.database) == len(migrations.STEPS)
        after = dict(row_counts(opened.database.connection()))
        assert {table: after[table] for table in before} == before
        assert all(before.values())
        assert journal.chain_is_whole()
