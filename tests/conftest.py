"""What every test stands on: Qt offscreen, a home of its own, and nothing said in secret.

A warning of Python or of Qt fails the test that caused it, and so does a log record of
level warning or above. A test that expects one asserts it, then calls `caplog.clear()`.
"""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

import dev

# Qt, fontconfig and platformdirs read these when they start: set them before.
HOME = Path(tempfile.mkdtemp(prefix="lierre-tests-"))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["HOME"] = os.environ["USERPROFILE"] = str(HOME)
for _variable in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
    os.environ[_variable] = str(HOME / _variable.lower())
os.environ["XDG_RUNTIME_DIR"] = os.environ["LOCALAPPDATA"] = os.environ["APPDATA"] = str(HOME)
for _variable in ("LIERRE_DATA", "LIERRE_PASSPHRASE", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"):
    os.environ.pop(_variable, None)

# No deadline: two cores are shared with ruff and mypy. No database: nothing is left behind.
settings.register_profile("lierre", deadline=None, database=None)
settings.load_profile("lierre")


def pytest_sessionstart() -> None:
    """Compile the catalogues if they were edited: tests read what the program reads."""
    if dev.catalogues_are_stale():
        from translations.catalogues import compile_catalogues

        compile_catalogues(dev.CATALOGUES)


def pytest_unconfigure() -> None:
    """Remove the home of the tests."""
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def french() -> Iterator[None]:
    """Every test starts in French and leaves the language as it found it."""
    from lierre_desktop import i18n

    i18n.set_language(i18n.DEFAULT_LANGUAGE)
    yield
    i18n.set_language(i18n.DEFAULT_LANGUAGE)


@pytest.fixture(autouse=True)
def far_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    """The days that tests tell of have happened, whatever the machine's clock says."""
    from lierre_desktop.centre.pathway import checks

    monkeypatch.setattr(checks, "latest", lambda: date(2029, 12, 31))


@pytest.fixture(autouse=True)
def no_stray_records(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves a warning or an error in the logs."""
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    stray = [record for record in records if record.levelno >= logging.WARNING]
    if stray:
        pytest.fail("stray log records: " + "; ".join(map(logging.Formatter().format, stray)))
