"""The first day of a centre."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from lierre_desktop.centre import settings
from lierre_desktop.centre.founding import found
from lierre_desktop.centre.network import partners
from lierre_desktop.centre.settings import CentreSettings
from tests.centre.conftest import CHEAP, PASSPHRASE


def settings_of_a_new_centre(folder: Path) -> CentreSettings:
    opened, _done = found(folder, PASSPHRASE, model="empty", cost=CHEAP)
    with opened:
        return settings.load()


def test_each_centre_has_calendar_events_of_its_own(tmp_path: Path) -> None:
    one, other = (settings_of_a_new_centre(tmp_path / name) for name in ("one", "other"))
    assert len(one.calendar_id) == len(other.calendar_id) == 16
    assert one.calendar_id != other.calendar_id


def test_le_lierre_starts_with_its_partners_an_empty_centre_with_none(tmp_path: Path) -> None:
    day = date(2026, 9, 1)
    for model, count in (("lierre", 34), ("empty", 0)):
        opened, _done = found(
            tmp_path / model, PASSPHRASE, model=model, span=(day, day), cost=CHEAP
        )
        with opened:
            assert len(partners.listed()) == count
