"""The watch over the network, which every test of this folder is under, sees what it should."""

from __future__ import annotations

import ftplib
import http.client
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import Run
from tests.e2e.network.watch import NetworkForbidden

NOWHERE = "127.0.0.1"  # were it not refused, it would still reach nobody


@pytest.mark.parametrize(
    ("attempt", "event"),
    [
        (lambda: socket.socket(), "socket.__new__"),
        (lambda: socket.create_connection((NOWHERE, 9)), "socket.getaddrinfo"),
        (lambda: socket.gethostbyname(NOWHERE), "socket.gethostbyname"),
        (lambda: urllib.request.urlopen(f"http://{NOWHERE}:9/"), "urllib.Request"),
        (lambda: http.client.HTTPConnection(NOWHERE, 9).connect(), "http.client.connect"),
        (lambda: ftplib.FTP(NOWHERE), "ftplib.connect"),
    ],
)
def test_an_attempt_fails_and_is_written_down(
    attempts: Path, attempt: Callable[[], object], event: str
) -> None:
    with pytest.raises(NetworkForbidden):
        attempt()
    assert attempts.read_text().splitlines() == [event]
    attempts.unlink()


def test_the_processes_that_tests_start_are_watched_too(attempts: Path) -> None:
    code = "import socket\ntry: socket.socket()\nexcept Exception: pass"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode != 0 and "NetworkForbidden" in done.stderr
    assert attempts.read_text().splitlines() == ["socket.__new__"]
    attempts.unlink()


def test_a_command_is_watched(run: Run, attempts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Were a command to reach for the network, its test would fail."""
    from lierre_desktop.centre import timetable

    def reach(*_days: object) -> list[object]:
        socket.socket()
        return []

    monkeypatch.setattr(timetable, "sessions", reach)
    with pytest.raises(NetworkForbidden):
        run("sessions", "--from", "2025-03-03", "--to", "2025-03-04", "--json")
    attempts.unlink()
