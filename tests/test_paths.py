"""Files written whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from lierre_desktop import paths


def test_a_file_takes_its_place_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"yesterday's")
    with paths.whole_file(target) as file:
        file.write(b"today's")
        assert target.read_bytes() == b"yesterday's"
    assert target.read_bytes() == b"today's" and list(tmp_path.iterdir()) == [target]
    if os.name == "posix":
        assert target.stat().st_mode & 0o077 == 0, "a list of names is the user's own"


def test_a_file_that_fails_halfway_leaves_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"yesterday's")
    with pytest.raises(ValueError), paths.whole_file(target) as file:
        file.write(b"today")
        raise ValueError
    assert target.read_bytes() == b"yesterday's" and list(tmp_path.iterdir()) == [target]


def test_what_is_written_is_on_the_disk_before_it_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    sync, replace = os.fsync, os.replace

    def note_sync(number: int) -> None:
        steps.append(f"sync {os.fstat(number).st_size}")
        sync(number)

    def note_replace(source: Path, target: Path) -> None:
        steps.append("replace")
        replace(source, target)

    monkeypatch.setattr(os, "fsync", note_sync)
    monkeypatch.setattr(os, "replace", note_replace)
    paths.write_whole(tmp_path / "week.ics", b"BEGIN:VCALENDAR")
    assert steps == ["sync 15", "replace"]


def test_a_folder_that_refuses_says_so_and_keeps_nothing(tmp_path: Path) -> None:
    target = tmp_path / "taken.pdf"
    target.mkdir()
    with pytest.raises(OSError):
        paths.write_whole(target, b"%PDF")
    assert list(tmp_path.iterdir()) == [target] and list(target.iterdir()) == []


def test_a_portable_program_keeps_its_data_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    launcher = tmp_path / "Zoé Łękawska" / "Lierre.exe"
    launcher.parent.mkdir()
    monkeypatch.setattr(sys, "executable", str(launcher))
    monkeypatch.delenv("LIERRE_DATA", raising=False)
    assert paths.portable_folder() is None
    assert tmp_path not in paths.data_folder().parents
    launcher.with_name(paths.PORTABLE_MARK).touch()
    assert paths.data_folder() == launcher.parent / "donnees"
    monkeypatch.setenv("LIERRE_DATA", str(tmp_path / "asked for"))
    assert paths.data_folder() == tmp_path / "asked for"


@pytest.mark.skipif(os.name != "posix", reason="rights are read as Linux tells them")
def test_a_folder_is_its_owners_unless_it_is_taken_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert paths.private_folder(tmp_path / "kept").stat().st_mode & 0o777 == 0o700
    monkeypatch.setattr(paths, "portable_folder", lambda: tmp_path / "taken")
    taken, beside = paths.private_folder(tmp_path / "taken"), tmp_path / "beside"
    beside.mkdir()
    assert taken.stat().st_mode == beside.stat().st_mode
