"""How the program ended last time, told by what it left."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from lierre_desktop import __version__, paths
from lierre_desktop.gui import crash
from lierre_desktop.gui.session import Cause, Ending, Session, running_pid

SECRET = "Zeynep Arslan"


def left(folder: Path) -> Path:
    return folder / paths.SESSION_NAME


def next_start(folder: Path) -> Ending:
    """What the next start is told."""
    ending = Session(folder).begin()
    assert ending is not None
    return ending


def test_a_window_that_is_closed_leaves_nothing(tmp_path: Path) -> None:
    session = Session(tmp_path)
    assert session.begin() is None
    assert running_pid(tmp_path) == os.getpid()
    session.end()
    assert list(tmp_path.iterdir()) == []
    assert running_pid(tmp_path) == 0
    assert Session(tmp_path).begin() is None


def test_a_process_that_ends_is_told_with_its_last_sign_of_life(tmp_path: Path) -> None:
    session = Session(tmp_path)
    session.begin()
    long_ago = datetime(2026, 11, 23, 14, 10).timestamp()
    os.utime(left(tmp_path), (long_ago, long_ago))
    session.alive()
    ending = next_start(tmp_path)
    assert (ending.cause, ending.version, ending.report) == (Cause.UNKNOWN, __version__, "")
    assert ending.began is not None and ending.seen is not None
    assert abs(ending.seen - datetime.now()) < timedelta(minutes=1)
    assert not ending.careful


def test_the_second_time_in_a_row_asks_for_care(tmp_path: Path) -> None:
    Session(tmp_path).begin()
    assert next_start(tmp_path).in_a_row == 1
    again = Session(tmp_path)
    ending = again.begin()
    assert ending is not None and ending.in_a_row == 2 and ending.careful
    again.end()
    Session(tmp_path).begin()
    assert next_start(tmp_path).in_a_row == 1


def test_a_mistake_just_before_is_what_ended_it(tmp_path: Path) -> None:
    session = Session(tmp_path)
    session.begin()
    session.fault("ValueError\n  gui/page.py:1 reload")
    ending = next_start(tmp_path)
    assert (ending.cause, ending.report) == (
        Cause.FAULT,
        "ValueError\n  gui/page.py:1 reload",
    )


def test_a_mistake_long_before_is_not(tmp_path: Path) -> None:
    session = Session(tmp_path)
    session.begin()
    session.fault("ValueError")
    later = left(tmp_path).stat().st_mtime + 3_600
    os.utime(left(tmp_path), (later, later))
    assert next_start(tmp_path).cause is Cause.UNKNOWN


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\x00{", b"[1]", b'{"pid": "x", "started_at": 3, "bad_before": -1, "version": []}'],
)
def test_a_damaged_file_only_tells_that_it_ended_badly(tmp_path: Path, content: bytes) -> None:
    left(tmp_path).write_bytes(content)
    assert running_pid(tmp_path) == 0
    ending = next_start(tmp_path)
    assert (ending.began, ending.in_a_row) == (None, 1)


def test_a_folder_that_refuses_does_not_prevent_starting(tmp_path: Path) -> None:
    left(tmp_path).mkdir()
    session = Session(tmp_path)
    ending = session.begin()
    assert ending is not None and ending.seen is None
    session.alive()
    session.fault("ValueError")
    session.end()
    assert Session(tmp_path / "nowhere").begin() is None


NATIVE = f"""
import faulthandler, sys
from pathlib import Path
from lierre_desktop.gui import crash
crash.keep_native_log(Path(sys.argv[1]))
def open_record(name):
    faulthandler._sigsegv()
open_record({SECRET!r})
"""


def test_a_crash_outside_of_python_leaves_where_and_never_what(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    logs = paths.log_folder(tmp_path)
    Session(tmp_path).begin()
    died = subprocess.run([sys.executable, "-c", NATIVE, str(logs)], capture_output=True)
    assert died.returncode != 0
    assert SECRET not in (logs / crash.NATIVE_LOG_NAME).read_text(encoding="utf-8")
    ending = next_start(tmp_path)
    assert ending.cause is Cause.NATIVE
    assert "open_record" in ending.report
    ending.log()
    assert "open_record" in caplog.text and SECRET not in caplog.text
    caplog.clear()


def test_the_folders_of_the_user_stay_out_of_the_report(tmp_path: Path) -> None:
    (tmp_path / crash.NATIVE_LOG_NAME).write_text(
        "Windows fatal exception: access violation\n\n"
        "Current thread 0x00001a2c (most recent call first):\n"
        '  File "/home/Zoe/elsewhere/thing.py", line 7 in paint\n'
        f'  File "{paths.PACKAGE / "gui" / "page.py"}", line 12 in reload\n\n'
        "Extension modules: shiboken6.Shiboken (total: 1)\n"
    )
    report = crash.native_fault(tmp_path)
    assert report == "access violation\n  thing.py:7 paint\n  gui/page.py:12 reload".replace(
        "/", os.sep
    )


def test_what_windows_tells_itself_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / crash.NATIVE_LOG_NAME).write_text(
        "Windows fatal exception: code 0x8001010d\n\nCurrent thread 0x00001a2c (most recent "
        'call first):\n  File "app.py", line 7 in run\n'
    )
    assert crash.native_fault(tmp_path) == ""
