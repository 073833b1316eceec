"""The whole centre as tables and back; lists of it in plain words."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from lierre_desktop.centre import demo
from lierre_desktop.centre.activity.periods import asked, year
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.person.notes import NoteData, NoteKind
from lierre_desktop.centre.person.notes import save as save_note
from lierre_desktop.centre.report import building, freezing, items, logos, reports, views
from lierre_desktop.centre.report.items import ItemData, ItemKind
from lierre_desktop.centre.tables import archive, exports, restoring
from lierre_desktop.centre.tables.table import Line, Table
from lierre_desktop.database.connection import OpenCentre, create_centre, open_centre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import MODELS, Photo, database
from lierre_desktop.exchange import spreadsheet_in, spreadsheet_out
from tests.centre.conftest import CHEAP, PASSPHRASE

TODAY = date(2026, 11, 23)
Rows = tuple[Line, ...]
IMAGE = "A" * 40_001
PDF = b"%PDF" + Random(1).randbytes(2_500_000)  # with its text, over two hundred cells


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo centre with a restricted note and a photo longer than a cell."""
    folder = tmp_path_factory.mktemp("lived") / "demo"
    demo.build(folder, PASSPHRASE, until=TODAY, years=1, participants=15, cost=CHEAP)
    with open_centre(folder, PASSPHRASE):
        save_note(NoteData(participant_id=1, kind=NoteKind.RESTRICTED, text="=secret à part"))
        with changing("test.make") as changes:
            changes.create(Photo, participant=2, image=IMAGE)
        write_a_report()
    return folder


def write_a_report() -> None:
    """A frozen report with a photo, a view of the centre's own and a logo."""
    report = reports.start(asked(year(2026), TODAY)).id
    section = reports.sections(report)[0].id
    picture = BytesIO()
    Image.new("RGB", (8, 8)).save(picture, "PNG")
    photo = ItemData(section, ItemKind.PHOTO, image=picture.getvalue(), nobody_shown=True)
    items.save(photo)
    logos.save("CAF", picture.getvalue())
    views.copy("caf")
    _paper, proof = building.final(report, datetime(2026, 11, 23, 9, 0))
    freezing.freeze(proof, {"PDF": PDF}, "Claire Humbert")


@pytest.fixture(scope="module")
def tables(lived: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Table]:
    with open_centre(lived, PASSPHRASE):
        return exports.everything()


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bare")
    create_centre(folder, PASSPHRASE, cost=CHEAP).close()
    return folder


@pytest.fixture
def empty(bare: Path, tmp_path: Path) -> Iterator[OpenCentre]:
    folder = tmp_path / "empty"
    shutil.copytree(bare, folder)
    with open_centre(folder, PASSPHRASE) as opened:
        yield opened


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_a_centre_comes_back_row_for_row(
    tables: list[Table], empty: OpenCentre, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"tout{suffix}"
    spreadsheet_out.write(path, tables)
    done = archive.restore_everything(spreadsheet_in.read(path))
    assert exports.everything() == tables
    assert done.said.startswith(str(sum(len(table.rows) for table in tables[1:])))
    image = database.execute_sql("SELECT image FROM photo").fetchone()[0]
    assert image == IMAGE
    assert exports.people(TODAY).rows
    (report,) = reports.reports()
    assert freezing.frozen_file(report.id, "PDF") == PDF


def test_every_table_is_in_it(tables: list[Table]) -> None:
    names = {table.name for table in tables}
    assert names == {kind._meta.table_name for kind in MODELS} | {archive.HEAD}
    said = str(next(table for table in tables if table.name == "note").rows)
    assert "secret à part" in said


def test_a_centre_with_people_is_left_alone(lived: Path, tables: list[Table]) -> None:
    with open_centre(lived, PASSPHRASE), pytest.raises(InvalidInput):
        archive.restore_everything(tables)


def changed(tables: list[Table], name: str, change: Callable[[Rows], Rows]) -> list[Table]:
    """The tables with the rows of one of them altered."""
    return [
        replace(table, rows=change(table.rows)) if table.name == name else table for table in tables
    ]


def test_what_no_longer_fits_together_is_refused_whole(
    tables: list[Table], empty: OpenCentre
) -> None:
    spoilt = (
        [table for table in tables if table.name != archive.HEAD],
        changed(tables, archive.HEAD, lambda rows: (("format", 99), *rows[1:])),
        changed(tables, archive.HEAD, lambda rows: (rows[0], ("schema", 99))),
        changed(tables, "participant", lambda rows: rows[1:]),
        changed(tables, "session", lambda rows: tuple(("x", *row[1:]) for row in rows)),
        changed(tables, "enrolment", lambda rows: (*rows, rows[0])),
        [table for table in tables if table.name != "participant"],
        [table for table in tables if table.name != "photo"],
        changed(tables, "note", lambda rows: rows[1:]),
        changed(tables, archive.HEAD, lambda rows: rows[:2]),
        [replace(table, headers=("id", *table.headers[1:-1], "x")) for table in tables],
    )
    for each in spoilt:
        with pytest.raises(InvalidInput):
            archive.restore_everything(each)
        assert database.execute_sql("SELECT count(*) FROM participant").fetchone()[0] == 0


def test_an_archive_without_anybody_s_sheets_is_refused(
    tables: list[Table], empty: OpenCentre
) -> None:
    head, *_rest = tables
    with pytest.raises(InvalidInput):
        archive.restore_everything([head])
    with pytest.raises(InvalidInput):
        restoring.look_at([head])


def test_what_is_damaged_is_seen_before(tables: list[Table], empty: OpenCentre) -> None:
    held = restoring.look_at(tables)
    assert held == restoring.contents(tables)
    assert (held.people, held.rows) == (15, sum(len(table.rows) for table in tables[1:]))
    spoilt = changed(tables, "session", lambda rows: (("x", *rows[0][1:]), *rows[1:]))
    with pytest.raises(InvalidInput):
        restoring.look_at(spoilt)


def test_a_long_table_goes_over_several_sheets(
    tables: list[Table], lived: Path, bare: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched, open_centre(lived, PASSPHRASE):
        patched.setattr(archive, "MOST_ROWS", 7)
        parts = exports.everything()
    names = [part.name for part in parts]
    assert names.count("participant#2") == names.count("participant#3") == 1
    assert max(len(part.rows) for part in parts[1:]) == 7
    shutil.copytree(bare, tmp_path / "empty")
    with open_centre(tmp_path / "empty", PASSPHRASE):
        archive.restore_everything(list(reversed(parts)))
        assert exports.everything() == tables


def test_lists_are_in_words_and_hold_no_note(lived: Path) -> None:
    with open_centre(lived, PASSPHRASE):
        lists = [
            exports.people(TODAY),
            exports.pathways(TODAY),
            exports.attendance(),
            exports.partners(),
        ]
        two = exports.people(TODAY, [3, 1])
    for table in lists:
        assert table.rows
        assert all(len(row) == len(table.headers) for row in table.rows)
        assert "secret" not in str(table.rows)
    assert [row[0] for row in two.rows] == [3, 1]
