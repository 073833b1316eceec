"""What the Windows build fetches: locked at the versions of constraints.txt, and complete."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from subprocess import CompletedProcess
from types import ModuleType
from unittest.mock import patch

import pytest
from packaging.requirements import Requirement

from windows import layout, lock, sources
from windows.errors import CannotBuild
from windows.lock import Locked


def test_the_lock_is_what_the_program_needs_at_the_versions_of_the_checkout() -> None:
    locked = {each.name: each.version for each in lock.read(lock.WHEELS)}
    assert locked == lock.wanted(), "constraints.txt changed: run python -m windows.lock"


def test_the_closure_knows_windows() -> None:
    wanted = lock.wanted()
    assert "tzdata" in wanted  # Windows has no time zones of its own
    assert "typing-extensions" in wanted  # of python-docx, two steps away
    assert "pytest" not in wanted
    assert lock.on_windows(Requirement('x ; sys_platform == "win32"'))
    assert not lock.on_windows(Requirement('x ; python_version < "3.13"'))
    assert not lock.on_windows(Requirement('x ; extra == "test"'))


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    locked = [Locked("peewee", "4.5.3", "a" * 64), Locked("six", "1.17.0", "b" * 64)]
    file = tmp_path / "lock.txt"
    file.write_text(lock.written(locked), encoding="utf-8")
    assert lock.read(file) == locked


@pytest.mark.parametrize("line", ["six", "six==1.17.0", "six==1.17.0 --hash=sha256:short"])
def test_a_line_without_its_hash_is_refused(tmp_path: Path, line: str) -> None:
    file = tmp_path / "lock.txt"
    file.write_text(f"# pins\n{line}\n", encoding="utf-8")
    with pytest.raises(CannotBuild, match="SHA-256"):
        lock.read(file)


def test_contents_that_are_not_expected_are_refused() -> None:
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    sources.check("python.zip", b"", empty.upper())
    with pytest.raises(CannotBuild, match=r"python.zip isn't the file expected"):
        sources.check("python.zip", b"other", empty)


def test_what_was_fetched_is_used_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "DOWNLOADS", tmp_path)
    (tmp_path / "six-1.17.0-py3-none-any.whl").write_bytes(b"")
    file = tmp_path.parent / "one.txt"
    digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    file.write_text(lock.written([Locked("six", "1.17.0", digest)]), encoding="utf-8")
    monkeypatch.setattr(lock, "pip_download", lambda *_: pytest.fail("pip was called"))
    assert sources.fetch(file) == [tmp_path / "six-1.17.0-py3-none-any.whl"]


def test_of_a_source_package_pip_only_learns_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "PKG-INFO").write_text("Name: a-package\nVersion: 1.2\n\nText\n", encoding="utf-8")
    (tmp_path / "setup.py").write_text("raise SystemExit('it was run')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    answers: list[str] = []

    def ask(_command: list[str], *, env: dict[str, str], check: bool) -> CompletedProcess[bytes]:
        ours = import_from(Path(env["PYTHONPATH"], "setuptools", "build_meta.py"))
        answers.append(ours.__legacy__.prepare_metadata_for_build_wheel(str(tmp_path)))
        return CompletedProcess([], 0)

    monkeypatch.setattr(subprocess, "run", ask)
    lock.pip_download(tmp_path)
    assert answers == ["a_package-1.2.dist-info"]
    said = tmp_path / answers[0] / "METADATA"
    assert said.read_text(encoding="utf-8").startswith("Name: a-package\nVersion: 1.2\n")


def import_from(path: Path) -> ModuleType:
    """A module that is on nobody's path, under the name that pip gives it."""
    found = spec_from_file_location("setuptools.build_meta", path)
    assert found is not None and found.loader is not None
    module = module_from_spec(found)
    with patch.dict(sys.modules, {found.name: module}):
        found.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("name", "digest", "words"),
    [("missing.zip", "", "There is no file"), ("given.zip", "", "--python-sha256")]
    + [("given.zip", "0" * 64, "isn't the file expected")],
)
def test_another_python_needs_its_hash(tmp_path: Path, name: str, digest: str, words: str) -> None:
    (tmp_path / "given.zip").write_bytes(b"PK")
    with pytest.raises(CannotBuild, match=words):
        sources.unpack_python(tmp_path / "python", tmp_path / name, digest)
