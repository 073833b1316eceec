"""The wheel: installed alone, away from the checkout, it holds all that it needs.

The packages it depends on are lent by the environment of the tests, through the path;
Lierre itself, its forms, resources and catalogues can only come from the wheel.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

import lierre_desktop

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = "Scripts" if os.name == "nt" else "bin"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty environment where the wheel was installed, and nothing else."""
    folder = tmp_path_factory.mktemp("installed")
    python_m("hatchling", "build", "--target", "wheel", "--directory", str(folder))
    python_m("venv", "--without-pip", str(folder / "venv"))
    (wheel,) = folder.glob("*.whl")
    python = folder / "venv" / SCRIPTS / "python"
    options = ["--no-deps", "--no-index", "--no-compile", "--disable-pip-version-check"]
    python_m("pip", "--python", str(python), "install", *options, str(wheel))
    where = ask(folder, "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
    lent = sysconfig.get_path("purelib")
    Path(where.strip(), "lent.pth").write_text(f"{lent}\n", encoding="utf-8")
    return folder


def python_m(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", *arguments], cwd=ROOT, check=True, capture_output=True)


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
    ask(installed, "lierre-desktop", "self-test")
