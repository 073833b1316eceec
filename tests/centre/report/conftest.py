"""A small centre that stays open for a module; what a test writes is taken back after it.

Three people over two years: two of them came in 2025, one of those in 2024 too. A report of
2025 is begun.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from lierre_desktop.centre.activity.periods import Basis, Query, asked, year
from lierre_desktop.centre.changes import Done
from lierre_desktop.centre.report import building, freezing, reports
from lierre_desktop.centre.report.papers import Files
from lierre_desktop.centre.report.reports import SectionData
from lierre_desktop.database.connection import OpenCentre, open_centre
from lierre_desktop.database.models import Setting, database

from ..activity.conftest import Rows
from ..conftest import PASSPHRASE

NOW = datetime(2026, 1, 15, 10, 30)
QUERY = asked(year(2025), NOW.date(), Basis.PRESENT)


@pytest.fixture(scope="module")
def lived(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenCentre]:
    folder = tmp_path_factory.mktemp("report") / "centre"
    shutil.copytree(template, folder)
    with open_centre(folder, PASSPHRASE, actor="Claire Humbert") as opened:
        _live(Rows())
        reports.start(QUERY)
        yield opened


def _live(rows: Rows) -> None:
    rows.add(Setting, key="language", value='"en"')
    sewing = rows.workshop("Couture", promised=4)
    zeynep, ines, lea = (rows.person(name) for name in ("Arslan", "Benali", "Colin"))
    for person in (zeynep, ines, lea):
        rows.pathway(person, date(2024, 3, 1), welcomed=date(2024, 3, 1))
    rows.held(sewing, date(2024, 5, 7), {zeynep: "PRESENT"})
    rows.held(sewing, date(2025, 2, 4), {zeynep: "PRESENT", ines: "PRESENT"})
    rows.held(sewing, date(2025, 2, 11), {zeynep: "PRESENT", ines: "ABSENT"})
    rows.session(sewing, date(2025, 2, 18), status="ANNULEE", cause="FERIE")


@pytest.fixture
def centre(lived: OpenCentre) -> Iterator[OpenCentre]:
    with database.atomic() as transaction:
        yield lived
        transaction.rollback()


@pytest.fixture
def query() -> Query:
    return QUERY


@pytest.fixture
def report(centre: OpenCentre) -> int:
    """A report of 2025, just begun."""
    return reports.reports()[0].id


def named(report_id: int, code: str) -> SectionData:
    """The section of this kind."""
    return next(one for one in reports.sections(report_id) if one.code == code)


def freeze(report_id: int, files: Files) -> Done:
    """Freeze a report with these files, as if they were its own."""
    _paper, proof = building.final(report_id, NOW)
    return freezing.freeze(proof, files, "Claire Humbert")


def picture(size: tuple[int, int] = (40, 30), form: str = "PNG") -> bytes:
    """A picture of one colour."""
    file = BytesIO()
    Image.new("RGB", size, (30, 90, 60)).save(file, form)
    return file.getvalue()
