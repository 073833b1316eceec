"""The first day of a centre."""

from __future__ import annotations

from pathlib import Path

from lierre_desktop.centre import settings
from lierre_desktop.centre.founding import found
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
