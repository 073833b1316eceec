"""Every figure of a small demo centre, counted a second time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from lierre_desktop import i18n
from lierre_desktop.centre import demo
from lierre_desktop.centre.activity.periods import Basis, Period, asked, season, year
from lierre_desktop.centre.demo import DemoWish
from lierre_desktop.database.connection import OpenCentre, create_centre

from ..conftest import CHEAP, PASSPHRASE
from .oracle_compare import differences

TODAY = date(2026, 11, 10)


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenCentre]:
    """Two years of forty people, made once."""
    folder = tmp_path_factory.mktemp("demo")
    i18n.set_language("en")
    with create_centre(folder, PASSPHRASE, actor=demo.COORDINATOR, cost=CHEAP) as centre:
        demo.plant(DemoWish(TODAY, years=2, participants=40))
        yield centre


@pytest.mark.parametrize(
    ("period", "basis"), [(year(2026), Basis.FOLLOWED), (season(2025), Basis.ENROLLED)]
)
def test_the_demo_centre(planted: OpenCentre, period: Period, basis: Basis) -> None:
    assert differences(asked(period, TODAY, basis)) == []
