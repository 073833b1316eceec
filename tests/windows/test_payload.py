"""The payload's parts: the same bytes each time, no sockets, and a licence for all of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from windows import layout, licences, lock, payload
from windows.errors import CannotBuild


@pytest.fixture
def modules(tmp_path: Path) -> Path:
    folder = tmp_path / "packages"
    (folder / "inner").mkdir(parents=True)
    (folder / "outer.py").write_text("LETTERS = {'a', 'b', 'c'}\n", encoding="utf-8")
    (folder / "inner" / "part.py").write_text("def f(x):\n    return x in {1, 2}\n", "utf-8")
    return folder


def test_an_archive_depends_on_its_files_alone(tmp_path: Path, modules: Path) -> None:
    payload.archive(modules, tmp_path / "one.zip")
    os.utime(modules / "outer.py", (1, 1))
    payload.archive(modules, tmp_path / "two.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with ZipFile(tmp_path / "one.zip") as zipped:
        assert zipped.namelist() == ["inner/part.py", "outer.py"]


def test_the_manifest_names_every_file_with_its_hash(modules: Path) -> None:
    before = payload.manifest(modules)
    assert [line[66:] for line in before.splitlines()] == ["inner/part.py", "outer.py"]
    (modules / "outer.py").write_text("", encoding="utf-8")
    after = payload.manifest(modules)
    assert before.splitlines()[0] == after.splitlines()[0]
    assert before.splitlines()[1] != after.splitlines()[1]


def test_modules_are_compiled_without_a_trace_of_where(modules: Path) -> None:
    subprocess.run([sys.executable, "-I", payload.COMPILER, modules], check=True)
    compiled = sorted(path.relative_to(modules).as_posix() for path in modules.rglob("*.*"))
    assert compiled == ["inner/part.pyc", "outer.pyc"]
    content = (modules / "inner" / "part.pyc").read_bytes()
    assert b"inner/part.py" in content
    assert str(modules).encode() not in content
    assert content[4] == 1  # known by its source's hash, which isn't looked at again


WITH_STAND_INS = """
import sys
sys.path.insert(0, sys.argv[1])
import _socket, logging.handlers, peewee, socket
assert socket.__file__.startswith(sys.argv[1])
assert type(_socket.CAPI).__name__ == "PyCapsule"
assert not any(hasattr(socket, name) for name in ("socket", "create_connection", "getaddrinfo"))
try:
    socket.gethostname()
except OSError:
    print("refused")
"""


def test_the_stand_ins_open_nothing_and_disturb_nobody() -> None:
    command = [sys.executable, "-I", "-c", WITH_STAND_INS, str(payload.STAND_INS)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert said == "refused\n"


def wheel(packages: Path, name: str, *, licence: str = "MIT", text: bool = True) -> None:
    folder = packages / f"{name}-1.0.dist-info"
    (folder / "licenses").mkdir(parents=True)
    (packages / f"{name}.py").touch()
    said = f"Name: {name}\nVersion: 1.0\n" + (f"License-Expression: {licence}\n" if licence else "")
    (folder / "METADATA").write_text(said, encoding="utf-8")
    (folder / "RECORD").write_text(f"{name}.py,,\n", encoding="utf-8")
    if text:
        (folder / "licenses" / "LICENSE").write_text("May be used.", encoding="utf-8")


@pytest.fixture
def python(tmp_path: Path) -> Path:
    folder = tmp_path / "python"
    folder.mkdir()
    (folder / "LICENSE.txt").write_text("Python's", encoding="utf-8")
    return folder


def test_every_part_brings_its_licence(tmp_path: Path, python: Path) -> None:
    packages, target = tmp_path / "packages", tmp_path / "payload"
    target.mkdir()
    wheel(packages, "useful")
    wheel(packages, "pwiz")  # nothing of it stays
    licences.gather(packages, python, target)
    index = (target / layout.LICENCES / licences.INDEX).read_text(encoding="utf-8-sig")
    assert "useful 1.0" in index
    assert "pwiz" not in index
    assert "EUROPEAN UNION PUBLIC LICENCE" in (target / layout.LICENCE).read_text("utf-8")
    text = target / layout.LICENCES / "useful" / "LICENSE"
    assert text.read_text(encoding="utf-8") == "May be used."


@pytest.mark.parametrize(
    ("part", "words"),
    [({"text": False}, "useful has no licence text"), ({"licence": ""}, "doesn't say its licence")],
)
def test_a_part_without_a_licence_is_an_error(
    tmp_path: Path, python: Path, part: dict[str, str | bool], words: str
) -> None:
    (tmp_path / "payload").mkdir()
    wheel(tmp_path / "packages", "useful", **part)  # type: ignore[arg-type]
    with pytest.raises(CannotBuild, match=words):
        licences.gather(tmp_path / "packages", python, tmp_path / "payload")


def test_what_is_said_of_licences_is_said_of_parts_and_texts_that_exist() -> None:
    names = {each.name for each in lock.read(lock.WHEELS)}
    assert names >= licences.SPELT.keys() | licences.ADDED.keys()
    for texts in licences.ADDED.values():
        assert all((licences.NOTICES / text).is_file() for text in texts)
