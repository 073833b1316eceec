"""A fresh encrypted centre for each test of the database room."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from lierre_desktop.database import connection, vault
from lierre_desktop.database.connection import OpenCentre

PASSPHRASE = "lierre grimpant vert sur le mur ancien"
CHEAP = vault.Cost(memory_kib=8, passes=1, lanes=1)


@pytest.fixture(autouse=True)
def durable(pragmas: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """Here, commits wait for the disk as they do in the program."""
    monkeypatch.setattr(connection, "PRAGMAS", pragmas)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "centre"


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an empty centre, made once: tests copy it."""
    folder = tmp_path_factory.mktemp("database") / "centre"
    connection.create_centre(folder, PASSPHRASE, cost=CHEAP).close()
    return folder


@pytest.fixture
def centre(template: Path, folder: Path) -> Iterator[OpenCentre]:
    shutil.copytree(template, folder)
    with connection.open_centre(folder, PASSPHRASE, actor="Claire") as opened:
        yield opened


def reopen(folder: Path, passphrase: str = PASSPHRASE) -> OpenCentre:
    return connection.open_centre(folder, passphrase)
