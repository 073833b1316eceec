"""Papers are compared in English, their source language: no catalogue is needed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lierre_desktop import i18n


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Speak English on paper for the length of a test."""
    with i18n.speaking("en"):
        yield
