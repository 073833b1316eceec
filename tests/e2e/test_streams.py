"""Commands whose terminal is closed, full or gone: what is said, and how they leave."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lierre_desktop import cli
from tests.e2e.conftest import FIRST, LAST, Run

SHELL = pytest.mark.skipif(os.name != "posix", reason="streams are closed by a POSIX shell")
FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")

LISTING = ("sessions", "--from", str(FIRST), "--to", str(LAST))
MISTAKE = ("sheets", "--week", "x", "--out", "x.pdf")


def shell(data: Path, redirection: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a shell would, its streams redirected."""
    words = [sys.executable, "-m", "lierre_desktop", "--data", str(data), *arguments]
    script = f'exec "$@" {redirection}'
    return subprocess.run(["sh", "-c", script, "sh", *words], capture_output=True, text=True)


@SHELL
@pytest.mark.parametrize(
    ("redirection", "arguments", "code"),
    [
        (">&-", LISTING, cli.DONE),
        ("2>&-", LISTING, cli.DONE),
        ("2>&-", MISTAKE, cli.BAD_INPUT),
        ("<&- >&- 2>&-", MISTAKE, cli.BAD_INPUT),
        pytest.param("2>/dev/full", MISTAKE, cli.BAD_INPUT, marks=FULL),
    ],
)
def test_a_closed_stream_changes_nothing_to_the_rest(
    data: Path, redirection: str, arguments: tuple[str, ...], code: int
) -> None:
    answer = shell(data, redirection, *arguments)
    assert answer.returncode == code
    assert "Traceback" not in answer.stderr


@SHELL
def test_a_passphrase_is_not_asked_of_a_closed_terminal(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LIERRE_PASSPHRASE")
    answer = shell(data, "<&-", *LISTING)
    assert answer.returncode == cli.BAD_INPUT
    assert answer.stderr.startswith("No passphrase") and len(answer.stderr.splitlines()) == 1


def test_a_terminal_left_without_a_passphrase(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def left(_prompt: str) -> str:
        raise EOFError

    monkeypatch.delenv("LIERRE_PASSPHRASE")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", left)
    answer = run(*LISTING)
    assert answer.code == cli.BAD_INPUT and answer.err.startswith("No passphrase")


@FULL
@pytest.mark.parametrize("arguments", [LISTING, (*LISTING, "--json"), ("--help",), ("self-test",)])
def test_an_answer_that_the_disk_refuses_is_storage_trouble(
    data: Path, arguments: tuple[str, ...]
) -> None:
    answer = shell(data, ">/dev/full", *arguments)
    assert answer.returncode == cli.STORAGE_TROUBLE
    assert answer.stderr.startswith("The output can't be written.")
    assert len(answer.stderr.splitlines()) == 1


def test_a_reader_that_has_enough_stops_nothing(data: Path) -> None:
    words = ["-m", "lierre_desktop", "--data", str(data), *LISTING]
    with subprocess.Popen(
        [sys.executable, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as listing:
        assert listing.stdout is not None and listing.stderr is not None
        listing.stdout.close()
        told = listing.stderr.read()
    assert (listing.returncode, told) == (0, b"")
