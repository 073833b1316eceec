"""An open encrypted centre per test, and small makers of workshops, sessions and people.

The makers write rows directly: a test of one module doesn't stand on another.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from lierre_desktop import i18n
from lierre_desktop.centre import terms
from lierre_desktop.database import vault
from lierre_desktop.database.connection import OpenCentre, create_centre, open_centre
from lierre_desktop.database.journal import changing, now
from lierre_desktop.database.models import Enrolment, Participant, Session, Workshop

PASSPHRASE = "sept mots de lierre sur un vieux mur"
CHEAP = vault.Cost(8, 1, 1)
TUESDAY = date(2026, 11, 10)

Maker = Callable[..., int]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Sentences are compared in English, their source: no catalogue is needed."""
    before = i18n.language()
    i18n.set_language("en")
    yield
    i18n.set_language(before)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a centre that has the shipped vocabularies only, made once: tests copy it."""
    folder = tmp_path_factory.mktemp("template")
    with create_centre(folder, PASSPHRASE, cost=CHEAP):
        terms.ship()
    return folder


@pytest.fixture
def centre(template: Path, tmp_path: Path) -> Iterator[OpenCentre]:
    """A centre of the test's own, open, whose journal says "Claire Humbert"."""
    folder = tmp_path / "centre"
    shutil.copytree(template, folder)
    with open_centre(folder, PASSPHRASE, actor="Claire Humbert") as opened:
        yield opened


@pytest.fixture
def make_workshop(centre: OpenCentre) -> Maker:
    """Make a workshop and answer its id: `make_workshop("Couture", capacity=12)`."""

    def make(name: str = "Couture", **values: Any) -> int:
        values = {"theme": "sewing", "colour": "sewing", "audience": "EVERYONE"} | values
        with changing("test.make") as changes:
            return int(changes.create(Workshop, name=name, **values).id)

    return make


@pytest.fixture
def make_session(centre: OpenCentre) -> Maker:
    """Make a session of a workshop, 9 h to 11 h, and answer its id."""

    def make(workshop_id: int, day: date = TUESDAY, **values: Any) -> int:
        values = {"start": 9 * 60, "end": 11 * 60} | values
        with changing("test.make") as changes:
            return int(changes.create(Session, workshop=workshop_id, day=day, **values).id)

    return make


@pytest.fixture
def make_participant(centre: OpenCentre) -> Maker:
    """Make a person and answer her id: `make_participant("Arslan", "Zeynep")`."""

    def make(last_name: str, first_name: str = "", **values: Any) -> int:
        key = f" {i18n.plain(last_name)} {i18n.plain(first_name)}".rstrip()
        values = {"search_key": key, "created_at": now()} | values
        with changing("test.make") as changes:
            row = changes.create(Participant, last_name=last_name, first_name=first_name, **values)
            return int(row.id)

    return make


@pytest.fixture
def make_enrolment(centre: OpenCentre) -> Maker:
    """Enrol a person in a workshop from 1 September 2026 and answer the enrolment's id."""

    def make(participant_id: int, workshop_id: int, **values: Any) -> int:
        values = {"state": "ENROLLED", "first_day": date(2026, 9, 1)} | values
        with changing("test.make") as changes:
            row = changes.create(
                Enrolment, participant=participant_id, workshop=workshop_id, **values
            )
            return int(row.id)

    return make
