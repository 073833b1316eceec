"""Generated files: no crash, nothing half written. `dev.py imports` tries two thousand."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.tables import imports
from lierre_desktop.centre.tables import plan as plans
from lierre_desktop.centre.tables.plan import ImportKind, ImportPlan
from lierre_desktop.centre.tables.table import Table
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.models import MODELS, database
from lierre_desktop.exchange import spreadsheet_in, spreadsheet_out
from tests.centre.conftest import Maker
from tests.centre.tables.conftest import TODAY
from tests.centre.tables.messy import sheets

FILES = int(os.environ.get("LIERRE_IMPORT_FILES", "25"))


class Stopped(Exception):
    """Somebody pressed Cancel."""


class TakenBack(Exception):
    """The end of an example: the centre is as it was for the next one."""


@pytest.fixture
def lived_in(centre: OpenCentre, make_participant: Maker, make_workshop: Maker) -> OpenCentre:
    """A centre that knows a few of the people of the files."""
    make_participant("Dupont-Lévy", "Marie", birth_date=date(1985, 3, 12))
    make_participant("Da Silva", "Jean")
    make_workshop("Couture")
    return centre


def counts() -> dict[str, int]:
    names = [kind._meta.table_name for kind in MODELS]
    both = " UNION ALL ".join(f"SELECT '{name}', count(*) FROM \"{name}\"" for name in names)
    return dict(database.execute_sql(both))


def expected(before: dict[str, int], plan: ImportPlan) -> dict[str, int]:
    after = dict(before)
    for insert in plan.inserts:
        after[insert.kind._meta.table_name] += len(insert.rows)
    return after


def as_file(sheet: Table, suffix: str, spoilt: int) -> list[Table]:
    """The sheet written, perhaps damaged by one byte, and read back."""
    content = bytearray(spreadsheet_out.render(suffix, [sheet]))
    if spoilt:
        content[spoilt % len(content)] ^= 0x5A
    with TemporaryDirectory() as name:
        path = Path(name, f"liste{suffix}")
        path.write_bytes(bytes(content))
        return spreadsheet_in.read(path)


@settings(
    max_examples=FILES,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)
@given(data=st.data())
def test_any_file_is_imported_whole_or_refused(lived_in: OpenCentre, data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(ImportKind))
    sheet = data.draw(sheets(kind))
    suffix = data.draw(st.sampled_from(spreadsheet_out.SUFFIXES))
    spoilt = data.draw(st.one_of(st.just(0), st.just(0), st.integers(1, 10**6)))
    stop_at = data.draw(st.one_of(st.none(), st.integers(1, 20)))
    before = counts()

    def report(count: int, _all: int) -> None:
        if stop_at is not None and count >= stop_at:
            raise Stopped

    with pytest.raises(TakenBack), lived_in.database.atomic():
        written = before
        try:
            found = imports.find(as_file(sheet, suffix, spoilt), kind, TODAY)
            plan = imports.plan(found, imports.propose(kind, found, TODAY), TODAY)
            assert counts() == before, "a dry run wrote something"
            lines = {number for number, _line in found.lines}
            assert {each.line for each in plan.refused} <= lines
            imports.carry_out(plan, report)
            written = expected(before, plan)
        except (InvalidInput, Stopped):
            pass
        assert counts() == written
        assert not database.execute_sql("PRAGMA foreign_key_check").fetchall()
        raise TakenBack
    assert counts() == before


def test_small_and_large_files_are_written_alike(
    lived_in: OpenCentre, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The campaign writes row by row; large files go in bulk, with the same rows."""
    rows = (("Nom Prénom", "DDN", "Logement", "Ressources"), ("Zoé A", "1/2/1990", "CHRS", "RSA"))
    found = imports.find([Table("F", (), rows)], ImportKind.PARTICIPANTS, TODAY)
    plan = imports.plan(found, imports.propose(ImportKind.PARTICIPANTS, found, TODAY), TODAY)
    written = []
    for most in (plans.MOST_TAKEN_BACK, 0):
        monkeypatch.setattr(plans, "MOST_TAKEN_BACK", most)
        with pytest.raises(TakenBack), lived_in.database.atomic():
            imports.carry_out(plan)
            written.append(
                [
                    database.execute_sql(f"SELECT * FROM {insert.kind._meta.table_name}").fetchall()
                    for insert in plan.inserts
                ]
            )
            raise TakenBack
    assert written[0] == written[1]
