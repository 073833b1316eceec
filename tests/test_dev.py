"""dev.py: what it installs, what it says when it can't, and what it answers.

The system, pip and apt are replaced: a real set-up is what ran before these tests.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tomllib
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, packages_distributions, requires
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import dev
from tests import sources

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a Linux matter")


# -- constraints.txt ---------------------------------------------------------------

PLATFORMS = [
    {"python_version": version, "sys_platform": system, "platform_system": name, "os_name": family}
    for version in ("3.11", "3.12", "3.13")
    for system, name, family in (("linux", "Linux", "posix"), ("win32", "Windows", "nt"))
]


def pins() -> list[Requirement]:
    lines = dev.CONSTRAINTS.read_text(encoding="utf-8").splitlines()
    return [Requirement(line) for line in lines if line and not line.lstrip().startswith("#")]


def pinned(platform: dict[str, str]) -> dict[str, str]:
    """The version of each package that a platform installs."""
    return {
        canonicalize_name(pin.name): next(iter(pin.specifier)).version
        for pin in pins()
        if pin.marker is None or pin.marker.evaluate(platform)
    }


def declared() -> list[Requirement]:
    project = tomllib.loads((dev.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    development = project["optional-dependencies"]["dev"]
    return [Requirement(line) for line in project["dependencies"] + development]


def wanted_by(package: str, platform: dict[str, str]) -> list[Requirement]:
    """What an installed package needs on a platform, extras left out."""
    try:
        lines = requires(package) or []
    except PackageNotFoundError:
        return []  # installed on another platform only
    needs = map(Requirement, lines)
    return [n for n in needs if n.marker is None or n.marker.evaluate({**platform, "extra": ""})]


def test_every_version_is_exact() -> None:
    assert all(str(pin.specifier).startswith("==") for pin in pins())


@pytest.mark.parametrize(
    "platform", PLATFORMS, ids=lambda p: p["sys_platform"] + p["python_version"]
)
def test_constraints_are_complete(platform: dict[str, str]) -> None:
    versions = pinned(platform)
    needs = [*declared(), *(need for package in versions for need in wanted_by(package, platform))]
    for need in needs:
        version = versions.get(canonicalize_name(need.name), "missing")
        assert version != "missing", need
        assert need.specifier.contains(version, prereleases=True), f"{need}: {version}"


def test_every_library_imported_is_declared() -> None:
    """An installed Lierre must not lean on a package that only development brings."""
    project = tomllib.loads((dev.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    runtime = {canonicalize_name(Requirement(line).name) for line in project["dependencies"]}
    origin = packages_distributions()
    ours = {"lierre_desktop", "shiboken6"}  # the second is half of PySide6
    for module in imported_modules() - sys.stdlib_module_names - ours:
        assert {canonicalize_name(name) for name in origin[module]} & runtime, module


def imported_modules() -> set[str]:
    """The first name of everything the program imports, inside functions too."""
    found = set()
    for module in sources.modules():
        for node in module.nodes:
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.split(".")[0])
    return found


# -- the environment ---------------------------------------------------------------


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """dev.py on an empty folder, whose .venv isn't there yet."""
    venv = tmp_path / ".venv"
    for name, value in {
        "VENV": venv,
        "STAMP": venv / "constraints.sha256",
        "PYTHON": venv / "bin" / "python",
    }.items():
        monkeypatch.setattr(dev, name, value)
    return tmp_path


Commands = list[list[str]]


def record_calls(monkeypatch: pytest.MonkeyPatch, failing: str = "nothing") -> Commands:
    """Replace `dev.call`; a command that holds `failing` answers 1. Where calls are noted."""
    calls: Commands = []

    def call(*command: str | Path) -> int:
        calls.append([str(word) for word in command])
        if "venv" in calls[-1]:
            dev.PYTHON.parent.mkdir(parents=True)
            dev.PYTHON.symlink_to(sys.executable)
        return int(failing in calls[-1])

    monkeypatch.setattr(dev, "call", call)
    return calls


@linux_only
def test_a_new_environment_holds_the_constraints(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = record_calls(monkeypatch)
    monkeypatch.setattr(subprocess, "check_output", lambda *_args, **_options: f"{elsewhere}\n")
    dev.make_environment()
    assert [call[2] for call in calls] == ["venv", "pip"]
    assert str(dev.CONSTRAINTS) in calls[1]
    assert "--no-deps" in calls[1]
    assert (elsewhere / "lierre-checkout.pth").read_text() == f"{dev.ROOT}\n"
    assert dev.STAMP.read_text() == dev.fingerprint()


@linux_only
@pytest.mark.parametrize(("failing", "advice"), [("venv", "Python could not"), ("pip", "again")])
def test_what_was_interrupted_is_done_again(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch, failing: str, advice: str
) -> None:
    record_calls(monkeypatch, failing)
    with pytest.raises(dev.CannotStart, match=advice):
        dev.make_environment()
    assert not dev.environment_is_current()


def test_other_constraints_make_the_environment_again(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "answers", lambda _code: True)
    dev.VENV.mkdir()
    dev.STAMP.write_text(dev.fingerprint())
    assert dev.environment_is_current()
    monkeypatch.setattr(dev, "fingerprint", lambda: "other versions")
    assert not dev.environment_is_current()


def test_a_working_environment_is_never_cleared(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Other versions may be out of reach, and somebody may be working in it."""
    calls = record_calls(monkeypatch, failing="pip")
    monkeypatch.setattr(dev, "answers", lambda _code: True)
    dev.VENV.mkdir()
    dev.STAMP.write_text("other versions")
    with pytest.raises(dev.CannotStart):
        dev.make_environment()
    assert [call[2] for call in calls] == ["pip"]
    assert not dev.STAMP.exists()


def test_an_old_python_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 13))
    with pytest.raises(dev.CannotStart, match=r"needs Python 3\.11 or later"):
        dev.set_up()


def test_an_edited_catalogue_is_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "translations" / "fr" / "LC_MESSAGES" / "lierre.po"
    compiled = tmp_path / "locale" / "fr" / "LC_MESSAGES" / "lierre.mo"
    monkeypatch.setattr(dev, "TRANSLATIONS", tmp_path / "translations")
    monkeypatch.setattr(dev, "CATALOGUES", tmp_path / "locale")
    for path in (source, compiled):
        path.parent.mkdir(parents=True)
    source.touch()
    assert dev.catalogues_are_stale()
    compiled.touch()
    later = source.stat().st_mtime + 1
    os.utime(compiled, (later, later))
    assert not dev.catalogues_are_stale()


# -- system packages ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
    ],
)
def test_debian_names_its_libraries_by_rule(library: str, package: str) -> None:
    assert dev.debian_package(library) == package


@pytest.fixture
def bare_system(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Commands]:
    """A system without libEGL; answers the apt commands that get run."""

    def make(*, debian: bool = True, root: bool = True, status: int = 0) -> Commands:
        commands: Commands = []

        def run(command: list[str], **_options: Any) -> subprocess.CompletedProcess[str]:
            commands.append(command)
            return subprocess.CompletedProcess(command, status)

        monkeypatch.setattr(dev, "loads", lambda library: library != "libEGL.so.1")
        monkeypatch.setattr(dev, "is_debian", lambda: debian)
        monkeypatch.setattr("os.geteuid", lambda: 0 if root else 1000)
        monkeypatch.setattr(subprocess, "run", run)
        return commands

    return make


@linux_only
def test_root_installs_what_is_missing(bare_system: Callable[..., Commands]) -> None:
    commands = bare_system()
    dev.install_system_packages(display=False)
    update, install = commands
    assert update[-1] == "update"
    assert install[:3] == ["apt-get", "-qq", "install"]
    assert install[-1] == "libegl1"


@linux_only
def test_others_are_told_the_one_command(bare_system: Callable[..., Commands]) -> None:
    commands = bare_system(root=False)
    with pytest.raises(dev.CannotStart, match="sudo apt-get install -y libegl1$"):
        dev.install_system_packages(display=True)
    assert not commands


@linux_only
def test_elsewhere_the_libraries_are_named(bare_system: Callable[..., Commands]) -> None:
    commands = bare_system(debian=False)
    with pytest.raises(dev.CannotStart, match=r"libEGL\.so\.1"):
        dev.install_system_packages(display=False)
    assert not commands


@linux_only
def test_apt_that_fails_is_said(bare_system: Callable[..., Commands]) -> None:
    bare_system(status=100)
    with pytest.raises(dev.CannotStart, match="apt-get update failed"):
        dev.install_system_packages(display=False)


@linux_only
def test_a_python_without_venv_is_completed(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    assert package in dev.missing_packages(display=False).values()


@linux_only
def test_commands_without_a_display_work_offscreen(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    assert dev.surroundings()["QT_QPA_PLATFORM"] == "offscreen"
    monkeypatch.setenv("DISPLAY", ":0")
    assert "QT_QPA_PLATFORM" not in dev.surroundings()


def test_commands_keep_modules_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert "PYTHONDONTWRITEBYTECODE" not in dev.surroundings()


def test_commands_speak_utf8(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    assert dev.surroundings()["LC_ALL"] == "C.UTF-8"


# -- verbs -------------------------------------------------------------------------


def test_help_explains_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        dev.main(["--help"])
    said = capsys.readouterr().out
    assert stop.value.code == 0
    for verb in ("run", "test", "forms", "translations", "screens", "bench", "wheel"):
        assert f"\n{verb}" in said


@pytest.mark.parametrize("arguments", [[], ["fly"]])
def test_unknown_verbs_are_refused(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        dev.main(arguments)
    assert stop.value.code == 2


def test_verbs_without_arguments_refuse_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["forms", "--all"]) == 2
    assert "Not understood: --all" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("verb", "display", "program"),
    [
        (["run"], True, ["lierre_desktop"]),
        (["run"], False, ["tests.offscreen"]),
        (["run", "sessions", "--json"], False, ["lierre_desktop", "sessions", "--json"]),
        (["screens", "pictures"], False, ["tests.screens", "pictures"]),
        (["bench", "--json", "x"], False, ["benchmarks", "--json", "x"]),
    ],
)
def test_verbs_pass_their_arguments_on(
    monkeypatch: pytest.MonkeyPatch, verb: list[str], display: bool, program: list[str]
) -> None:
    calls = record_calls(monkeypatch)
    monkeypatch.setattr(dev, "set_up", lambda **_options: None)
    monkeypatch.setattr(dev, "has_display", lambda: display)
    assert dev.main(verb) == 0
    assert calls == [[str(dev.PYTHON), "-m", *program]]


CLOSING = "===== 12 passed in 3.00s ====="


@pytest.mark.parametrize(
    ("passed", "failures", "status"),
    [(True, {}, 0), (False, {}, 1), (True, {"mypy": "page.py:3: error"}, 1)],
)
def test_the_suite_fails_when_any_part_does(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    passed: bool,
    failures: dict[str, str],
    status: int,
) -> None:
    monkeypatch.setattr(dev, "set_up", lambda: None)
    monkeypatch.setattr(dev, "run_checks", lambda: failures)
    monkeypatch.setattr(dev, "run_pytest", lambda _arguments: (passed, CLOSING))
    assert dev.main(["test", "-k", "week"]) == status
    said = capsys.readouterr().out
    assert CLOSING in said.splitlines()[-3:]
    assert all(output in said for output in failures.values())


def test_pytest_is_shown_and_its_last_line_kept(capfd: pytest.CaptureFixture[str]) -> None:
    passed, closing_line = dev.run_pytest(["--version"])
    assert passed
    assert closing_line.startswith("pytest ")
    assert closing_line in capfd.readouterr().out


def test_checks_that_fail_are_quoted(monkeypatch: pytest.MonkeyPatch) -> None:
    checks = {"good": ["platform"], "bad": ["no_such_module"]}
    monkeypatch.setattr(dev, "CHECKS", checks)
    failures = dev.run_checks()
    assert list(failures) == ["bad"]
    assert "no_such_module" in failures["bad"]
