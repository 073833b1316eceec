"""One report in four files and on the screen: they say the same, word for word."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest
from python_calamine import CalamineWorkbook

from lierre_desktop import i18n
from lierre_desktop.centre import activity, demo
from lierre_desktop.centre.activity import periods
from lierre_desktop.centre.activity.showing import grids, notes
from lierre_desktop.centre.activity.showing.shown import Grid, RowKind
from lierre_desktop.centre.report import building
from lierre_desktop.centre.report.papers import ChartPart, GridPart, Headline, Prose, ReportPaper
from lierre_desktop.database.connection import OpenCentre, open_centre
from lierre_desktop.documents import report as pdf
from lierre_desktop.exchange import report_json, report_sheet, report_word
from lierre_desktop.gui.activity.grid_table import GridModel
from tests.e2e.conftest import CHEAP, PASSPHRASE, Run

UNTIL = date(2025, 6, 27)
QUERY = periods.asked(periods.year(2025), UNTIL)


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenCentre]:
    """A season of a small demo centre, open."""
    folder = tmp_path_factory.mktemp("lived") / "centre"
    demo.build(folder, PASSPHRASE, until=UNTIL, years=1, participants=30, cost=CHEAP)
    with open_centre(folder, PASSPHRASE, actor="test") as opened:
        yield opened


@pytest.fixture(scope="module")
def found(lived: OpenCentre) -> activity.Activity:
    """Its figures, as the screen has them."""
    with i18n.speaking("fr"):
        return activity.measured(QUERY)


@pytest.fixture(scope="module")
def paper(found: activity.Activity) -> ReportPaper:
    """Its activity report, in French; with the figures, before a command opens another centre."""
    with i18n.speaking("fr"):
        return building.paper_for(QUERY, "activity", datetime(2025, 6, 27, 17))


def squeezed(text: str) -> str:
    """Words without what line breaks and no-break spaces make of the room between them."""
    return re.sub(r"[\s\u00ad]+", "", text)


def shown_grids(paper: ReportPaper) -> list[Grid]:
    """Every table of the report, those of its charts too."""
    return [
        part.grid
        for section in paper.sections
        for part in section.parts
        if isinstance(part, GridPart | ChartPart) and part.grid.rows
    ]


def tables(paper: ReportPaper) -> list[Grid]:
    """The tables printed as tables."""
    return [
        part.grid
        for section in paper.sections
        for part in section.parts
        if isinstance(part, GridPart) and part.grid.rows
    ]


def test_there_is_something_to_compare(paper: ReportPaper) -> None:
    assert len(tables(paper)) > 10
    assert sum(
        cell.number or 0 for grid in tables(paper) for row in grid.rows for cell in row.cells
    )


def test_pdf_says_every_row(paper: ReportPaper) -> None:
    with i18n.speaking("fr"):
        document = pypdfium2.PdfDocument(pdf.render(paper))
    text = squeezed("".join(page.get_textpage().get_text_bounded() for page in document))
    document.close()
    for grid in tables(paper):
        for row in grid.rows:
            assert squeezed("".join(cell.words for cell in row.cells)) in text, (grid.code, row)
    for section in paper.sections:
        assert squeezed(section.title) in text
        for part in section.parts:
            if isinstance(part, Prose):
                assert all(squeezed(block.text) in text for block in part.blocks)
            if isinstance(part, Headline):
                assert all(squeezed(figure.words) in text for figure in part.figures)


def test_word_says_every_row(paper: ReportPaper) -> None:
    with i18n.speaking("fr"):
        document = docx.Document(BytesIO(report_word.render(paper)))
    written = [
        [[cell.text for cell in row.cells] for row in table.rows] for table in document.tables
    ]
    for grid in tables(paper):
        wanted = [
            [row.label, *(cell.words for cell in row.cells)]
            for row in grid.rows
            if row.kind is not RowKind.GROUP
        ]
        assert any(all(line in table for line in wanted) for table in written), grid.code
    headings = [each.text for each in document.paragraphs if _style(each) == "Heading 1"]
    assert headings == [f"{each.number}\u2002{each.title}" for each in paper.sections]
    texts = {each.text for each in document.paragraphs}
    prose = [part for each in paper.sections for part in each.parts if isinstance(part, Prose)]
    texts |= {text.partition("\u2002")[2] for text in texts}  # a heading behind its number
    assert all(block.text in texts for part in prose for block in part.blocks)


def _style(paragraph: Any) -> str:
    return str(paragraph.style.name)


def test_spreadsheet_holds_every_number(paper: ReportPaper) -> None:
    with i18n.speaking("fr"):
        book = CalamineWorkbook.from_filelike(BytesIO(report_sheet.render(paper)))
    for grid in shown_grids(paper):
        name = next(name for name in book.sheet_names if name.endswith(grid.code))
        lines = book.get_sheet_by_name(name).to_python()
        for row in grid.rows:
            if row.kind is RowKind.GROUP:
                continue
            wanted = [
                cell.words if cell.number is None or cell.masked else _as_sheet(cell, column.unit)
                for cell, column in zip(row.cells, grid.columns[1:], strict=True)
            ]
            width = len(grid.columns)
            found = [line[1:width] for line in lines if line[0] == row.label.lstrip("'")]
            assert any(_alike(line, wanted) for line in found), (grid.code, row.label)


def _as_sheet(cell: Any, unit: Any) -> float:
    return float(cell.number) / 100 if unit == "share" else float(cell.number)


def _alike(found: list[Any], wanted: list[Any]) -> bool:
    return all(
        one == other if isinstance(other, str) else one == pytest.approx(other)
        for one, other in zip(found, wanted, strict=True)
    )


def test_json_and_screen_say_every_cell(paper: ReportPaper) -> None:
    written = json.loads(report_json.render(paper))
    parts = [part for section in written["sections"] for part in section["parts"]]
    by_code = {part["code"]: part for part in parts if part["part"] == "table"}
    for grid in tables(paper):
        words = [[cell["words"] for cell in row["cells"]] for row in by_code[grid.code]["rows"]]
        assert words == [[cell.words for cell in row.cells] for row in grid.rows]


def test_screen_shows_what_the_paper_says_but_for_the_masked(
    found: activity.Activity, paper: ReportPaper
) -> None:
    with i18n.speaking("fr"):
        for grid in tables(paper):
            if grid.code not in found.tables:
                continue
            model = GridModel(grids.grid(found.tables[grid.code], QUERY))
            rows = {row.key: place for place, row in enumerate(model.grid.rows)}
            columns = {column.key: place for place, column in enumerate(model.grid.columns)}
            for row in grid.rows:
                for column, cell in zip(grid.columns[1:], row.cells, strict=False):
                    if not cell.masked and row.key in rows and column.key in columns:
                        shown = model.index(rows[row.key], columns[column.key])
                        assert model.data(shown) == cell.words, (grid.code, row.key)


def test_the_commands_write_the_same_report(run: Run, tmp_path: Path) -> None:
    for suffix in ("pdf", "docx", "xlsx", "json"):
        out = tmp_path / f"report.{suffix}"
        answer = run("report", "--year", "2025", "--against", "none", "--out", str(out))
        assert (answer.code, out.stat().st_size > 1000) == (0, True), answer.err
    rows = run("figures", "--year", "2025", "--code", "ATE-05", "--people", "--json").rows
    assert rows[0]["value"] == 4 and len(rows[0]["ids"]) == 4
    unknown = run("report", "--year", "2025", "--out", str(tmp_path / "r.txt"))
    assert (unknown.code, ".pdf, .docx, .xlsx or .json" in unknown.err) == (2, True)
    without = run("figures", "--year", "2025", "--code", "")
    assert (without.code, without.err.startswith("The option --code isn't")) == (2, True)
    to_come = run("figures", "--year", "2099")
    assert (to_come.code, to_come.out) == (2, "")
    alone = periods.asked(periods.year(2025), date.today(), compare=False)
    said = run("figures", "--year", "2025", "--against", "none", "--code", "PUB-01").err
    assert said.startswith(notes.comparison(alone))
    assert run("figures", "--from", "2025-03-05", "--to", "2025-03-01").code == 2
    assert run("figures", "--year", "2025", "--code", "XXX-01").code == 2
