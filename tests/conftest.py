"""What every test stands on: Qt offscreen, a home of its own, and nothing said in secret.

A warning of Python or of Qt fails the test that caused it, and so does a log record of
level warning or above. A test that expects one asserts it, then calls `caplog.clear()`.
"""

from __future__ import annotations

import gc
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

import dev

TESTS = Path(__file__).resolve().parent
DURABLE, HASTY = "PRAGMA synchronous = FULL", "PRAGMA synchronous = OFF"

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


def pytest_sessionstart(session: pytest.Session) -> None:
    """Compile the catalogues if they were edited: tests read what the program reads."""
    if dev.catalogues_are_stale():
        from translations.catalogues import compile_catalogues

        compile_catalogues(dev.CATALOGUES)
    if session.config.args_source is pytest.Config.ArgsSource.TESTPATHS:
        compile_a_share(getattr(session.config, "workerinput", {}))


def compile_a_share(worker: dict[str, Any]) -> None:
    """Import one's part of the tests, when the suite is shared: the other workers read it compiled.

    They all import every test, in the same order: each would compile everything again.
    """
    count = worker.get("workercount", 1)
    place = int(worker.get("workerid", "gw0").removeprefix("gw"))
    if count > 1 and not sys.dont_write_bytecode:
        for path in sorted(TESTS.glob("**/test_*.py"))[place::count]:
            name = ".".join(path.relative_to(TESTS.parent).with_suffix("").parts)
            with suppress(ImportError, SyntaxError):  # the collection says it
                import_module(name)


def pytest_collection_finish() -> None:
    """Spare the collector what was imported: half a million objects that live until the end."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    """Let the collector see everything again: pytest looks for what was never closed."""
    gc.unfreeze()


def pytest_unconfigure() -> None:
    """Remove the home of the tests."""
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def pragmas() -> tuple[str, ...]:
    """The program's own pragmas; in the tests, commits don't wait for the disk.

    Those of tests/database do, and so does what runs in a process of its own.
    """
    from lierre_desktop.database import connection

    asked = connection.PRAGMAS
    assert DURABLE in asked
    connection.PRAGMAS = tuple(HASTY if pragma == DURABLE else pragma for pragma in asked)
    return asked


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
