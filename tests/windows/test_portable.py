"""The portable archive: the same bytes each time, and the mark that keeps data beside it."""

from __future__ import annotations

import os
from pathlib import Path
from zipfile import ZipFile

from windows import layout, portable


def payload(folder: Path, when: int) -> Path:
    """A small one, whose files are so old."""
    for name in (layout.LAUNCHER, layout.CONSOLE_LAUNCHER, "runtime/Zoé/é.pyc", "licences/Qt.txt"):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(name.encode())
        os.utime(file, (when, when))
    return folder


def test_the_same_payload_gives_the_same_bytes(tmp_path: Path) -> None:
    first = portable.build(payload(tmp_path / "a", 1), "1.0", tmp_path / "a.zip")
    second = portable.build(payload(tmp_path / "b", 2_000_000_000), "1.0", tmp_path / "b.zip")
    assert first.read_bytes() == second.read_bytes()


def test_everything_is_in_one_folder_with_the_mark(tmp_path: Path) -> None:
    made = portable.build(payload(tmp_path / "payload", 1), "1.0", tmp_path / "new" / "a.zip")
    with ZipFile(made) as archive:
        names = archive.namelist()
        assert names == sorted(names) and {name.split("/")[0] for name in names} == {"Lierre-1.0"}
        assert archive.read("Lierre-1.0/runtime/Zoé/é.pyc").decode() == "runtime/Zoé/é.pyc"
        mark = archive.read(f"Lierre-1.0/{layout.PORTABLE_MARK}").decode("utf-8-sig")
        guide = archive.read(f"Lierre-1.0/{portable.READ_ME}").decode("utf-8-sig")
    assert "donnees" in mark and "Lierre 1.0" in guide
    assert "\n" not in mark.replace("\r\n", ""), "as the editor of Windows wants its lines"
