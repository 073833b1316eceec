"""A centre with its vocabularies, open, and a short way to import a small file."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from lierre_desktop.centre import terms
from lierre_desktop.centre.tables import imports
from lierre_desktop.centre.tables.plan import Decisions, ImportKind, ImportPlan
from lierre_desktop.centre.tables.table import Line, Table
from lierre_desktop.database.connection import OpenCentre, create_centre, open_centre
from tests.centre.conftest import CHEAP, PASSPHRASE

Plan = Callable[..., ImportPlan]
TODAY = date(2026, 11, 23)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A centre whose vocabularies are planted, made once."""
    folder = tmp_path_factory.mktemp("tables")
    with create_centre(folder, PASSPHRASE, cost=CHEAP):
        terms.ship()
    return folder


@pytest.fixture
def centre(template: Path, tmp_path: Path) -> Iterator[OpenCentre]:
    """A copy of it for a test."""
    folder = tmp_path / "centre"
    shutil.copytree(template, folder)
    with open_centre(folder, PASSPHRASE, actor="Claire Humbert") as opened:
        yield opened


@pytest.fixture
def plan(centre: OpenCentre) -> Plan:
    """Plan the import of lines, the first of which are the headers."""

    def make(kind: ImportKind, *lines: Line, decisions: Decisions | None = None) -> ImportPlan:
        width = max(map(len, lines))
        rows = tuple(line + (None,) * (width - len(line)) for line in lines)
        found = imports.find([Table("Couture", (), rows)], kind, TODAY)
        return imports.plan(found, imports.propose(kind, found, TODAY), TODAY, decisions)

    return make
