"""A centre that knows its vocabularies, and two people to speak of."""

from __future__ import annotations

import pytest

from lierre_desktop.centre import terms
from lierre_desktop.database.connection import OpenCentre

from ..conftest import Maker


@pytest.fixture(autouse=True)
def vocabularies(centre: OpenCentre) -> None:
    """The terms that come with the program."""
    terms.ship()


@pytest.fixture
def zeynep(make_participant: Maker, vocabularies: None) -> int:
    """Zeynep Arslan."""
    return make_participant("Arslan", "Zeynep")
