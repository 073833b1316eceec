"""The two launchers, compiled from one source: what a double-click starts, and its console twin.

Hides the compiler. The same sources give the same bytes on every computer that has the
same compiler.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from string import Template
from tempfile import TemporaryDirectory

from . import layout
from .errors import CannotBuild

SOURCES = Path(__file__).resolve().parent / "launcher"
ICON = layout.ROOT / "resources" / "logo" / "lierre.ico"
CROSS = "x86_64-w64-mingw32-"  # also what MinGW-w64 names its tools on Windows

FLAGS = (
    "-std=c17 -Os -s -Wall -Wextra -Werror -municode -static-libgcc"
    " -Wl,--no-insert-timestamp -Wl,--dynamicbase -Wl,--nxcompat -Wl,--high-entropy-va"
).split()
KINDS = {layout.LAUNCHER: ["-mwindows", "-DWINDOW"], layout.CONSOLE_LAUNCHER: ["-mconsole"]}
DESCRIPTIONS = {layout.LAUNCHER: "Lierre", layout.CONSOLE_LAUNCHER: "Lierre (terminal)"}


def build(version: str, folder: Path) -> list[Path]:
    """Compile both launchers into the folder; their paths.

    Raises CannotBuild, or CalledProcessError when the compiler refuses.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return [_compiled(version, folder / name, kind) for name, kind in KINDS.items()]


def _compiled(version: str, target: Path, kind: list[str]) -> Path:
    with TemporaryDirectory(prefix="lierre-launcher-") as scratch:
        work = Path(scratch)  # only bare names reach the compiler, so that none stays inside
        for source in (SOURCES / "launcher.c", SOURCES / "launcher.manifest", ICON):
            shutil.copy(source, work)
        (work / "launcher.rc").write_text(resources(version, target.name), encoding="utf-8")
        _run(work, "windres", "launcher.rc", "-O", "coff", "-o", "resources.o")
        _run(work, "gcc", *FLAGS, *kind, "launcher.c", "resources.o", "-o", "launcher.exe")
        shutil.copyfile(work / "launcher.exe", target)
    return target


def resources(version: str, name: str) -> str:
    """The resource script of a launcher: its icon, its manifest and its version."""
    template = Template((SOURCES / "launcher.rc.in").read_text(encoding="utf-8"))
    return template.substitute(
        icon=ICON.name,
        manifest="launcher.manifest",
        name=name,
        description=DESCRIPTIONS[name],
        version=version,
        numbers=",".join(map(str, numbers(version))),
    )


def numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers Windows wants of a version: those it begins with, then zeros."""
    begin = re.match(r"\d+(?:\.\d+){0,3}", version)
    if begin is None:
        raise ValueError(f"not a version: {version}")
    found = [int(number) for number in begin[0].split(".")] + [0, 0, 0]
    return found[0], found[1], found[2], found[3]


def _run(folder: Path, tool: str, *arguments: str) -> None:
    # Without the prefix it is Windows' own only where Windows runs.
    command = shutil.which(CROSS + tool) or (shutil.which(tool) if os.name == "nt" else None)
    if command is None:
        raise CannotBuild(f"{CROSS}{tool} is missing: install MinGW-w64")
    subprocess.run([command, *arguments], cwd=folder, check=True)
