"""Spreadsheets: what is written is read back, what lies is refused before it is read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.tables.table import (
    WHOLE_CENTRE,
    Cell,
    Line,
    Table,
    from_neutral,
    neutral,
)
from lierre_desktop.exchange import csv_in, spreadsheet_in, spreadsheet_limits, spreadsheet_out

CELLS = Table(
    "Été 2026",
    ("Nom", "Valeur"),
    (
        ("=1+1", 1),
        ("+33 6 12", 2.5),
        ("-5", date(1985, 3, 12)),
        ("@moi", datetime(2026, 1, 2, 9, 30)),
        ("'=déjà", time(9, 30)),
        ("0612", True),
        ("deux  blancs\net une ligne ", None),
        ("'", 10**14),
        ('😀 <b> & "x"', -3),
    ),
)

texts = st.text(
    st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"), max_size=30
)


def written(path: Path, *tables: Table) -> list[Table]:
    spreadsheet_out.write(path, tables)
    return spreadsheet_in.read(path)


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_what_is_written_is_read_back_typed(tmp_path: Path, suffix: str) -> None:
    other = Table("Autre", ("Seul",), (("x",),))
    first, second = written(tmp_path / f"liste{suffix}", CELLS, other)
    assert (first.name, second.name) == ("Été 2026", "Autre")
    assert first.rows == (CELLS.headers, *CELLS.rows)
    assert [type(row[1]) for row in first.rows[1:]] == [type(row[1]) for row in CELLS.rows]


def test_an_ods_file_is_sound_xml_with_its_kind_first() -> None:
    content = spreadsheet_out.render(".ods", [CELLS, Table("Vide", (), ())])
    with ZipFile(BytesIO(content)) as packed:
        first = packed.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
        root = ElementTree.fromstring(packed.read("content.xml"))
        ElementTree.fromstring(packed.read("META-INF/manifest.xml"))
    table = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
    assert [len(list(each.iter(f"{table}table-row"))) for each in root.iter(f"{table}table")] == [
        1 + len(CELLS.rows),
        1,
    ]


def test_a_csv_file_is_french(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    (table,) = written(path, CELLS)
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfNom;Valeur\r\n'=1+1;1\r\n")
    assert b";2,5\r\n" in content and b";12/03/1985\r\n" in content
    assert [row[0] for row in table.rows[1:]] == [row[0] for row in CELLS.rows]


def test_a_csv_file_holds_one_table(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="un seul tableau"):
        spreadsheet_out.write(tmp_path / "deux.csv", [CELLS, CELLS])
    assert not list(tmp_path.iterdir())


@settings(max_examples=60)
@given(texts)
def test_neutral_texts_come_back(text: str) -> None:
    assert from_neutral(neutral(text)) == text
    assert not neutral(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@settings(max_examples=15)
@given(st.lists(texts, min_size=1, max_size=6))
def test_any_text_comes_back(cells: list[str]) -> None:
    rows: tuple[Line, ...] = tuple((cell or None, "fin") for cell in cells)
    for suffix in (".xlsx", ".ods"):
        with TemporaryDirectory() as name:
            (table,) = written(Path(name, f"f{suffix}"), Table("T", ("a", "b"), rows))
        assert table.rows[1:] == rows


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        ("Nom;Prénom\nDUPONT;Éléonore\n".encode("cp1252"), (("DUPONT", "Éléonore"),)),
        ("\ufeffNom;Prénom\nDUPONT;Zoé\n".encode(), (("DUPONT", "Zoé"),)),
        ("Nom\tPrénom\nA\tB\n".encode("utf-16"), (("A", "B"),)),
        (b'Nom,Note\nA,"un, deux\nlignes"\n', (("A", "un, deux\nlignes"),)),
        (b"2025\n\nNom;Cp\nA;B;\n", ((None,) * 3, ("Nom", "Cp", None), ("A", "B", None))),
    ],
)  # fmt: skip
def test_csv_files_of_every_origin(tmp_path: Path, content: bytes, rows: tuple[Line, ...]) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(content)
    (table,) = spreadsheet_in.read(path)
    assert table.rows[1:] == rows


def test_dates_of_the_macintosh_calendar(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "mac.xlsx"
    book = xlsxwriter.Workbook(path, {"date_1904": True})
    sheet = book.add_worksheet()
    sheet.write_datetime(0, 0, datetime(1985, 3, 12), book.add_format({"num_format": "dd/mm/yyyy"}))
    sheet.write_number(0, 1, 29656)
    book.close()
    (table,) = spreadsheet_in.read(path)
    assert table.rows == ((date(1985, 3, 12), 29656),)
    assert table.dates_1904, "what the bare number means"
    (usual,) = written(tmp_path / "usual.xlsx", CELLS)
    assert not usual.dates_1904


# -- hostile files -------------------------------------------------------------------------


def zipped(**entries: bytes) -> bytes:
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as packed:
        for name, data in entries.items():
            packed.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return content.getvalue()


def replaced(content: bytes, name: str, change: tuple[bytes, bytes]) -> bytes:
    """A workbook with one of its parts altered."""
    result = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(result, "w", ZIP_DEFLATED) as new:
        for entry in old.namelist():
            data = old.read(entry)
            new.writestr(entry, data.replace(*change) if entry == name else data)
    return result.getvalue()


SMALL = Table("T", ("a", "b"), ((1, 2),))


@pytest.mark.parametrize(
    ("suffix", "content"),
    [
        (".xlsx", b"PK\x03\x04 rien"),
        (".xlsx", b""),
        (".ods", b"not a zip at all"),
        (".xlsx", zipped(xl__workbook_xml=b"<oops")),
        (".xlsx", zipped(content_xml=b"0" * 2_000_000)),
        (".ods", zipped(**{f"e{n}": b"" for n in range(2_100)})),
        (".csv", b"\x00\x01\x02" * 50),
        (".csv", b""),
        (".pdf", b"%PDF"),
    ],
)
def test_what_is_no_spreadsheet_is_refused(tmp_path: Path, suffix: str, content: bytes) -> None:
    path = tmp_path / f"f{suffix}"
    path.write_bytes(content)
    with pytest.raises(InvalidInput):
        spreadsheet_in.read(path)


FIRST_CELL = b"<table:table-cell office:value-type"
WIDE = FIRST_CELL.replace(b"cell ", b'cell table:number-columns-repeated="90000" ')
FIRST_ROW = b"<table:table-row>" + FIRST_CELL + b'="float"'
TALL = FIRST_ROW.replace(b"row>", b'row table:number-rows-repeated="900000">')
SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("suffix", "name", "change"),
    [
        (".xlsx", SHEET, (b'r="B2"', b'r="XFD1048576"')),
        (".xlsx", SHEET, (b'r="B2"', b'r="B300000"')),
        (".ods", "content.xml", (FIRST_CELL, WIDE)),
        (".ods", "content.xml", (FIRST_ROW, TALL)),
    ],
)
def test_a_cell_far_away_is_refused(
    tmp_path: Path, suffix: str, name: str, change: tuple[bytes, bytes]
) -> None:
    titled = replace(SMALL, name="T & <été>")
    content = replaced(spreadsheet_out.render(suffix, [titled]), name, change)
    path = tmp_path / f"f{suffix}"
    path.write_bytes(content)
    with pytest.raises(InvalidInput, match="«\u00a0T & <été>\u00a0».*(200000|200 000)"):
        spreadsheet_in.read(path)


def test_a_heavy_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet_limits, "LISTS", replace(spreadsheet_limits.LISTS, bytes=10))
    path = tmp_path / "f.csv"
    path.write_bytes(b"a;b\n" * 5)
    with pytest.raises(InvalidInput, match="MB|Mo"):
        spreadsheet_in.read(path)


def test_too_many_lines_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_in, "LISTS", replace(spreadsheet_limits.LISTS, rows=3))
    path = tmp_path / "f.csv"
    path.write_bytes(b"a;b\n" * 5)
    with pytest.raises(InvalidInput):
        spreadsheet_in.read(path)


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_an_archive_has_limits_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    few = replace(spreadsheet_limits.LISTS, bytes=9_000, unpacked=20_000, rows=3, cells=6)
    monkeypatch.setattr(spreadsheet_limits, "LISTS", few)
    many = Table("session", ("id", "day"), tuple((n, f"{n * n:x}") for n in range(1_000)))
    head = Table(WHOLE_CENTRE, ("key", "value"), (("format", 1),))
    assert len(written(tmp_path / f"tout{suffix}", head, many)[1].rows) == 1_001
    with pytest.raises(InvalidInput):
        written(tmp_path / f"liste{suffix}", many)
    monkeypatch.setattr(spreadsheet_limits, "ARCHIVES", replace(few, bytes=10**6, unpacked=10**6))
    with pytest.raises(InvalidInput, match="«\u00a0session\u00a0»"):
        written(tmp_path / f"trop{suffix}", head, many)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"absent\.xlsx"):
        spreadsheet_in.read(tmp_path / "absent.xlsx")


def test_names_of_sheets_fit_every_program() -> None:
    tables = [Table(name, (), ()) for name in ("a/b", "A b", "x" * 40, "", "'")]
    assert spreadsheet_out.sheet_names(tables) == ["a b", "A b 2", "x" * 31, "Tableau", "Tableau 2"]


def test_a_text_longer_than_a_cell_is_cut(tmp_path: Path) -> None:
    long: Cell = "é" * 40_000
    table = written(tmp_path / "f.xlsx", Table("T", ("a",), ((long,),)))[0]
    assert isinstance(table.rows[1][0], str)
    assert table.rows[1][0] == "é" * 32_766 + "…"
