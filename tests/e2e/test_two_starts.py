"""The program started twice, killed, and told to end by the system: real processes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from lierre_desktop import cli, paths

# The program, which says when its window is shown, with its alert, and comes forward.
FIRST = """
import sys
from lierre_desktop.__main__ import main
from lierre_desktop.gui import app, instance

open_first_window, bring_forward = app.Program.open_first_window, instance.bring_forward

def opened(program, backup):
    open_first_window(program, backup)
    print("shown", not program.window.ui.alert.isHidden(), flush=True)

def forward(window, token):
    window.showMinimized()
    bring_forward(window, token)
    print("active", window.isActiveWindow() and not window.isMinimized(), flush=True)

app.Program.open_first_window, instance.bring_forward = opened, forward
sys.exit(main(["--data", sys.argv[1]]))
"""

Process = subprocess.Popen[str]


def start(folder: Path) -> Process:
    return subprocess.Popen(
        [sys.executable, "-c", FIRST, str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def said(process: Process) -> str:
    """The next line of a process."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_two_starts_then_killed_then_told_to_end(tmp_path: Path) -> None:
    """The first comes forward; the next one says what happened; the system ends it well."""
    (tmp_path / paths.KEYS_NAME).touch()  # the first window asks for the passphrase
    session, request = tmp_path / paths.SESSION_NAME, tmp_path / paths.RAISE_NAME
    with start(tmp_path) as first:
        assert said(first) == "shown False"
        second = [sys.executable, "-m", "lierre_desktop", "--data", str(tmp_path)]
        assert subprocess.run(second, timeout=20).returncode == cli.DONE
        assert said(first) == "active True"
        first.kill()
    assert session.exists()
    with start(tmp_path) as again:
        assert said(again) == "shown True"
        again.terminate()
        if os.name == "posix":  # Windows ends a session by a message
            request.touch()  # something happens: Python hears the signal
            assert again.wait(timeout=20) == cli.DONE
            assert not session.exists()
