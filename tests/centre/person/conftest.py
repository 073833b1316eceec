"""A centre that knows its vocabularies, and two people to speak of."""

from __future__ import annotations

from typing import Any

import pytest

from lierre_desktop.centre import terms
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Row

from ..conftest import Maker


def make(table: type[Row], /, **values: Any) -> Any:
    """A row of a table that these tests don't look at otherwise."""
    with changing("test.make") as changes:
        return changes.create(table, **values)


@pytest.fixture(autouse=True)
def vocabularies(centre: OpenCentre) -> None:
    """The terms that come with the program."""
    terms.ship()


@pytest.fixture
def zeynep(make_participant: Maker, vocabularies: None) -> int:
    """Zeynep Arslan."""
    return make_participant("Arslan", "Zeynep")
