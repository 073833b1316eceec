"""`restore` as typed: a new computer, a folder that holds data, and the way back."""

from __future__ import annotations

from pathlib import Path

import pytest

from lierre_desktop import cli, paths
from lierre_desktop.__main__ import main
from lierre_desktop.centre import participants
from lierre_desktop.database import backup
from lierre_desktop.database.connection import open_centre
from tests.e2e.conftest import PASSPHRASE, PEOPLE, Run


@pytest.fixture
def copy(data: Path, tmp_path: Path) -> Path:
    """A copy of the centre on a USB key."""
    with open_centre(data, PASSPHRASE) as opened:
        return backup.make(opened.database, tmp_path / "Clé USB", "closing")


def test_a_copy_opens_on_a_new_computer(run: Run, copy: Path, tmp_path: Path) -> None:
    folder = tmp_path / "nouveau" / "Lierre"
    answer = run("restore", str(copy), "--to", str(folder))
    assert answer.code == 0 and answer.out == ""
    assert str(folder) in answer.err and f"{len(PEOPLE)} people" in answer.err
    assert "--undo" not in answer.err
    assert main(["--data", str(folder), "participants", "--search", "Benali"]) == 0


def test_data_are_only_replaced_when_asked_and_can_come_back(
    run: Run, copy: Path, data: Path
) -> None:
    with open_centre(data, PASSPHRASE):
        participants.save(participants.ParticipantData(last_name="Arrivée"))
    refused = run("restore", str(copy), "--to", str(data))
    assert refused.code == cli.BAD_INPUT and "--replace" in refused.err
    assert "ARRIVÉE" in run("participants").out
    replaced = run("restore", str(copy), "--to", str(data), "--replace")
    assert replaced.code == 0 and str(paths.replaced_folder(data)) in replaced.err
    assert "ARRIVÉE" not in run("participants").out
    assert run("restore", "--undo", "--to", str(data)).code == 0
    assert "ARRIVÉE" in run("participants").out


def test_what_cannot_be_restored_is_said(
    run: Run, copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "nouveau"
    assert run("restore", str(copy)).code == cli.BAD_INPUT
    assert run("restore", str(tmp_path / "nowhere"), "--to", str(folder)).code == cli.BAD_INPUT
    assert run("restore", "--undo", "--to", str(folder)).code == cli.BAD_INPUT
    monkeypatch.setenv("LIERRE_PASSPHRASE", "une autre phrase que la bonne")
    assert run("restore", str(copy), "--to", str(folder)).code == cli.WRONG_PASSPHRASE
    monkeypatch.setenv("LIERRE_PASSPHRASE", PASSPHRASE)
    keys = copy.with_suffix(".cles")
    keys.unlink()
    answer = run("restore", str(copy), "--to", str(folder))
    assert answer.code == cli.STORAGE_TROUBLE and keys.name in answer.err
    assert not folder.exists()
