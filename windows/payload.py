"""The payload: what a computer receives, put together in build/windows/payload.

Hides in which order. The same sources give the same bytes: files are pruned, compiled and
archived in the order of their names, with a date that never changes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from . import launcher, layout, libraries, licences, pruned, sources, wine
from .errors import CannotBuild
from .pruning import prune

PYTHON = layout.WORK / "python"  # the whole interpreter, which compiles the modules
PREFIX = layout.WORK / "wine"  # the Windows it runs in on Linux
MANIFEST = layout.WORK / "payload.sha256"
STAND_INS = Path(__file__).with_name("stand_ins")
COMPILER = Path(__file__).with_name("compiling.py")

STILL = 1_767_225_600  # 2026-01-01, the date of every file: an installer keeps dates
STILL_IN_ZIP = (2026, 1, 1, 0, 0, 0)
LAST_MADE = f"{wine.SYSTEM}/{wine.STAND_INS[-1]}.dll"  # of a prefix that is whole
ALWAYS_THE_SAME = {"PYTHONHASHSEED": "0"}  # sets are written in the order of their hashes
C_RUNTIME = ("msvcp140*.dll", "vcruntime140*.dll")
SEARCHED = """\
python313.zip
.
packages
"""
"""Where the interpreter looks for modules, below runtime/: its library, its extensions,
the packages. Nothing else: neither the computer's Python nor its variables have a say."""


def make(version: str, python: Path | None = None, digest: str = "") -> None:
    """Put the payload together; raises CannotBuild when a part is missing or of no use."""
    for folder in (PYTHON, layout.PAYLOAD):
        _empty(folder)
    sources.unpack_python(PYTHON, python, digest)
    runtime, packages = layout.PAYLOAD / layout.RUNTIME, layout.PAYLOAD / layout.PACKAGES
    _interpreter(runtime)
    print("Unpacking the wheels")
    sources.unpack_wheels(packages)
    sources.unpack_lierre(packages)
    licences.gather(packages, PYTHON, layout.PAYLOAD)
    prune(packages, pruned.PACKAGES)
    for stand_in in sorted(STAND_INS.glob("*.py")):
        shutil.copyfile(stand_in, packages / stand_in.name)
    _c_runtime(packages / "shiboken6", runtime)
    print("Compiling the modules")
    compile_modules(packages)
    launcher.build(version, layout.PAYLOAD)
    libraries.check(layout.PAYLOAD)
    _stand_still(layout.PAYLOAD)
    MANIFEST.write_text(manifest(layout.PAYLOAD), encoding="utf-8", newline="\n")


def _empty(folder: Path) -> None:
    """Take away what an earlier build left."""
    try:
        if folder.exists():
            shutil.rmtree(folder)
    except OSError as error:
        raise CannotBuild(f"{error.filename} can't be deleted: close what uses it") from error


def _interpreter(runtime: Path) -> None:
    """The interpreter without what Lierre never loads, and its library, pruned too."""
    shutil.copytree(PYTHON, runtime)
    prune(runtime, pruned.INTERPRETER)
    library = layout.WORK / "library"
    _empty(library)
    with ZipFile(runtime / "python313.zip") as zipped:
        zipped.extractall(library)
    prune(library, pruned.STANDARD_LIBRARY)
    archive(library, runtime / "python313.zip")
    (runtime / "python313._pth").write_text(SEARCHED, encoding="ascii", newline="\n")


def archive(tree: Path, target: Path) -> None:
    """Write a tree as a zip, in the order of its names, stored as it is.

    The installer compresses better than a zip would, and the program starts faster.
    """
    with ZipFile(target, "w", ZIP_STORED) as zipped:
        for name, path in _files(tree):
            zipped.writestr(ZipInfo(name, STILL_IN_ZIP), path.read_bytes())


def _c_runtime(qt: Path, runtime: Path) -> None:
    """Move the C runtime that Qt brings beside the interpreter: every library finds it there."""
    for pattern in C_RUNTIME:
        for path in sorted(qt.glob(pattern)):
            path.replace(runtime / path.name)


def compile_modules(packages: Path) -> None:
    """Compile with the payload's own Python: under Wine, unless this is Windows."""
    python = PYTHON / "python.exe"
    if os.name == "nt":
        variables = {**os.environ, **ALWAYS_THE_SAME}
        done = subprocess.run([python, COMPILER, packages], env=variables, check=False)
        failed = done.returncode != 0
    else:
        prefix = wine.Prefix(PREFIX, "lierre")
        if not (prefix.drive / LAST_MADE).is_file():
            prefix.create()
        ended = prefix.run(python, COMPILER, packages, seconds=900, **ALWAYS_THE_SAME)
        prefix.stop()
        print(ended.output, ended.errors, sep="", end="")
        failed = ended.code != 0
    if failed or next(packages.rglob("*.py"), None):
        raise CannotBuild("The modules could not be compiled: Python says why above")


def _stand_still(tree: Path) -> None:
    """Give every file the same date."""
    for path in tree.rglob("*"):
        os.utime(path, (STILL, STILL))


def manifest(tree: Path) -> str:
    """A line for each file: its SHA-256 and its name."""
    return "".join(
        f"{sha256(path.read_bytes()).hexdigest()}  {name}\n" for name, path in _files(tree)
    )


def size(tree: Path) -> int:
    """The bytes of all files of a tree."""
    return sum(path.stat().st_size for _name, path in _files(tree))


def _files(tree: Path) -> list[tuple[str, Path]]:
    """The files of a tree with their names in it, in the order of these."""
    found = {path.relative_to(tree).as_posix(): path for path in tree.rglob("*") if path.is_file()}
    return sorted(found.items())
