"""The wheel: installed alone, away from the checkout, it holds or names all that it needs.

The packages it requires, and theirs, are lent by the environment of the tests, through
links, and no other. Lierre itself, its forms, resources and catalogues can only come
from the wheel.
"""

from __future__ import annotations

import ast
import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import lierre_desktop
from tests import sources

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = "Scripts" if os.name == "nt" else "bin"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty environment with the wheel and what it requires, nothing else."""
    folder = tmp_path_factory.mktemp("installed")
    call(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder))
    call(sys.executable, "-m", "venv", "--without-pip", str(folder / "venv"))
    (wheel,) = folder.glob("*.whl")
    options = ["--no-deps", "--no-index", "--no-compile", "--disable-pip-version-check"]
    # As `pip --python` does, but started once: its own start takes most of its time.
    (pip,) = importlib.import_module("pip").__path__
    call(str(folder / "venv" / SCRIPTS / "python"), pip, "install", *options, str(wheel))
    where = ask(folder, "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
    lend_what_is_required(Path(where.strip()))
    return folder


def lend_what_is_required(packages: Path) -> None:
    """Link, beside the wheel, the packages that its own metadata ask for, and those of these."""
    (wheel,) = metadata.distributions(path=[str(packages)])
    lent, to_lend = set[str](), required_by(wheel)
    while to_lend:
        name = to_lend.pop()
        if name not in lent:
            lent.add(name)
            package = metadata.distribution(name)
            to_lend |= required_by(package)
            for part in {file.parts[0] for file in package.files or ()} - {"..", "__pycache__"}:
                (packages / part).symlink_to(Path(str(package.locate_file(part))))


def required_by(package: metadata.Distribution) -> set[str]:
    """The packages it requires on this computer, extras left out."""
    wanted = map(Requirement, package.requires or ())
    return {
        canonicalize_name(each.name)
        for each in wanted
        if not each.marker or each.marker.evaluate({"extra": ""})
    }


def call(*command: str) -> None:
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def ask(folder: Path, command: str, *arguments: str) -> str:
    """Run a command of the installed environment from an unrelated folder; its output."""
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir(exist_ok=True)
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [folder / "venv" / SCRIPTS / command, *arguments],
        cwd=elsewhere,
        env={**variables, "LIERRE_DATA": str(folder / "data"), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_only_what_the_wheel_requires_is_there(installed: Path) -> None:
    code = "import importlib.metadata as m; print(*(d.name for d in m.distributions()))"
    names = set(map(canonicalize_name, ask(installed, "python", "-c", code).split()))
    assert {"lierre-desktop", "peewee", "pillow"} <= names  # reportlab's pillow, too
    assert not {"pytest", "packaging", "hatchling", "pip"} & names


def test_whatever_the_program_imports_is_required(installed: Path) -> None:
    names = {name for module in sources.modules() for name in imported(module)}
    assert "icalendar" in names
    names -= sys.stdlib_module_names  # those of Windows are only there
    code = (
        "import sys; from importlib.util import find_spec\n"
        "print(*(name for name in sys.argv[1:] if find_spec(name) is None))"
    )
    assert ask(installed, "python", "-c", code, *sorted(names)).split() == []


def imported(module: sources.Source) -> Iterator[str]:
    """The packages that a module imports from outside its own, wherever it does."""
    for node in module.nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def test_the_command_is_installed(installed: Path) -> None:
    assert lierre_desktop.__version__ in ask(installed, "lierre-desktop", "--version")


def test_everything_comes_from_the_wheel(installed: Path) -> None:
    code = (
        "import lierre_desktop.gui.forms as forms\n"
        "from lierre_desktop import i18n, paths\n"
        "print(*forms.__path__, paths.resource('fonts'), paths.catalogues(), sep='\\n')\n"
        "print(i18n.join_names(['Anne', 'Carole']))"
    )
    *places, words = ask(installed, "python", "-c", code).splitlines()
    assert len(places) == 3
    for place in map(Path, places):
        assert place.is_relative_to(installed / "venv")
        assert any(place.iterdir())
    assert words == "Anne et Carole"


def test_the_installed_program_tests_itself(installed: Path) -> None:
    said = ask(installed, "lierre-desktop", "self-test", "--only", "data", "forms", "--json")
    checks = json.loads(said)
    assert len(checks) > 7 and not any(check["trouble"] for check in checks)
    assert any("Français" in check["check"] for check in checks), "its forms, too"
