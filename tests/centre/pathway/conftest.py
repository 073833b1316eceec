"""A centre with its vocabularies, and makers of pathways and of those who carry them.

The makers write rows directly: a test of one module doesn't stand on another.
"""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from lierre_desktop.centre import terms
from lierre_desktop.database.connection import OpenCentre, open_centre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import (
    Contact,
    Contract,
    Partner,
    Pathway,
    PathwayTransition,
    StaffMember,
)

from ..conftest import PASSPHRASE, Maker

OPENED = date(2026, 1, 13)


@pytest.fixture(scope="session")
def template(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a centre that knows its vocabularies, made once: tests copy it."""
    folder = tmp_path_factory.mktemp("words") / "centre"
    shutil.copytree(template, folder)
    with open_centre(folder, PASSPHRASE, actor="Claire Humbert"):
        terms.ship()
    return folder


@pytest.fixture
def make_pathway(centre: OpenCentre, make_participant: Maker) -> Maker:
    """Make a pathway and answer its id: `make_pathway(state="EN_PARCOURS")`.

    It began on 13 January 2026; without a `participant_id` it is Amina Diallo's, made
    for it. Its log says when it began, and since when (`since`) it is in its state.
    """

    def make(
        participant_id: int = 0,
        *,
        state: str = "ACCUEILLI",
        opened_on: date = OPENED,
        since: date | None = None,
        **values: Any,
    ) -> int:
        person = participant_id or make_participant("Diallo", "Amina")
        rank = Pathway.select().where(Pathway.year == opened_on.year).count() + 1
        with changing("test.make") as changes:
            row = changes.create(
                Pathway,
                participant=person,
                year=opened_on.year,
                rank=rank,
                state=state,
                opened_on=opened_on,
                **values,
            )
            log = [("ACCUEILLI", opened_on)] if since else []
            for each, day in [*log, (state, since or opened_on)]:
                changes.create(PathwayTransition, pathway=row.id, state=each, day=day)
        return int(row.id)

    return make


@pytest.fixture
def make_staff(centre: OpenCentre) -> Maker:
    """Make someone of the team and answer her id: `make_staff("Richter", "Hélène")`."""

    def make(last_name: str, first_name: str = "", **values: Any) -> int:
        with changing("test.make") as changes:
            row = changes.create(StaffMember, last_name=last_name, first_name=first_name, **values)
        return int(row.id)

    return make


@pytest.fixture
def make_partner(centre: OpenCentre) -> Maker:
    """Make a structure and answer its id: `make_partner("CCAS")`."""

    def make(name: str, **values: Any) -> int:
        with changing("test.make") as changes:
            return int(changes.create(Partner, name=name, **{"axis": "DROIT_COMMUN"} | values).id)

    return make


@pytest.fixture
def make_contact(centre: OpenCentre) -> Maker:
    """Make someone at a partner's and answer her id: `make_contact(partner, "Lambert")`."""

    def make(partner_id: int, last_name: str, **values: Any) -> int:
        with changing("test.make") as changes:
            row = changes.create(Contact, partner=partner_id, last_name=last_name, **values)
        return int(row.id)

    return make


@pytest.fixture
def make_contract(centre: OpenCentre) -> Maker:
    """Make a contract (CE) of a pathway and answer its id."""

    def make(pathway_id: int, starts_on: date = OPENED, **values: Any) -> int:
        values = {"kind": "CE"} | values
        with changing("test.make") as changes:
            row = changes.create(Contract, pathway=pathway_id, starts_on=starts_on, **values)
        return int(row.id)

    return make
