"""Signing what is shipped, with the command of whoever publishes.

The command signs one file in its place and is given as a template, run by the shell:
`signtool sign /fd sha256 /a "{file}"`, or a script of one's own, `./sign.sh "{file}"`. No key
and no password stands in the project.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from . import layout
from .errors import CannotBuild

FILE = "{file}"
LAUNCHERS = (layout.LAUNCHER, layout.CONSOLE_LAUNCHER)


def check(command: str) -> None:
    """Raises CannotBuild when a template can't be used."""
    if FILE not in command or "`" in command:
        raise CannotBuild(f"a signing command names {FILE} and holds no backquote: {command}")


def sign(file: Path, command: str) -> None:
    """Sign a file in its place. Raises CalledProcessError when the command fails."""
    check(command)
    subprocess.run(command.replace(FILE, str(file)), shell=True, check=True)


def launchers(payload: Path, folder: Path, command: str | None) -> Path:
    """The folder of the launchers as they are shipped: the payload itself, or signed copies.

    The payload stays as it was built, the same at each build.
    """
    if command is None:
        return payload.resolve()
    for name in LAUNCHERS:
        shutil.copyfile(payload / name, folder / name)
        sign(folder / name, command)
    return folder
