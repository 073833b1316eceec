"""What the trial tries: the setup and the portable archive of now, and an older setup.

Hides when they must be built: not while nothing they are made of has changed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

import lierre_desktop
from lierre_desktop.database import migrations, released

from .. import layout, payload, setup
from .stage import Stage
from .steps import Failed, expect

VERSION = lierre_desktop.__version__
SETUP = layout.setup_file(VERSION)
PORTABLE = layout.portable_file(VERSION)
LARGEST_SETUP, LARGEST_PAYLOAD = 40_000_000, 140_000_000  # bytes, the aims of the project

OLDER_VERSION = "0.0.1"
OLDER_SCHEMA = max(set(released.schemas()) - {len(migrations.STEPS)})
STALE = "of-an-older-version.txt"  # in the runtime of the older build alone

# All that ends in a setup, whatever their kind.
_SOURCES = (
    "lierre_desktop resources translations ui windows constraints.txt installer.nsi"
    " pyproject.toml LICENSE"
).split()
_LEFT_OUT = {"__pycache__", "trial"}
_STAMP = layout.WORK / "built.sha256"


def built(stage: Stage, *, as_it_is: bool) -> str:
    """Build what isn't built of these sources yet, unless it is tried as it is; its size."""
    sources = _sources()
    if as_it_is or _stamp(sources) == _read_stamp():
        how = "as it is" if as_it_is else "unchanged"
    else:
        how = "built"
        build(stage)
        _STAMP.write_text(_stamp(sources), encoding="ascii")
    compressed, unpacked = SETUP.stat().st_size, payload.size(layout.PAYLOAD)
    expect(compressed <= LARGEST_SETUP, f"the setup has {megabytes(compressed)}")
    expect(unpacked <= LARGEST_PAYLOAD, f"the payload has {megabytes(unpacked)}")
    return f"{how}: {megabytes(compressed)}, {megabytes(unpacked)} installed"


def build(stage: Stage, *options: str) -> None:
    """Build with the developer's own verb. Raises Failed with what it said last."""
    command = [sys.executable, "-m", "windows.build", *options]
    done = subprocess.run(
        command,
        cwd=layout.ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    stage.log(done.stdout)
    if done.returncode:
        raise Failed(f"windows.build: {done.stdout.strip().rpartition(chr(10))[2]}")


def built_twice(stage: Stage) -> str:
    """Build the payload again and compare it with the first, file by file."""
    first = payload.manifest(layout.PAYLOAD)
    build(stage, "--payload-only")
    second = payload.manifest(layout.PAYLOAD)
    different = set(first.splitlines()) ^ set(second.splitlines())
    names = sorted({line.partition("  ")[2] for line in different})
    expect(not names, f"{len(names)} files differ, {names[:1]} among them")
    return f"{len(first.splitlines())} files, the same"


def megabytes(size: int) -> str:
    """A size in words."""
    return f"{size / 1_000_000:.1f} MB"


def _sources() -> str:
    """A digest of all that ends in a setup."""
    digest = sha256()
    for name in _SOURCES:
        path = layout.ROOT / name
        for file in sorted(_below(path)) if path.is_dir() else [path]:
            digest.update(f"{file.relative_to(layout.ROOT).as_posix()}\n".encode())
            digest.update(sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _stamp(sources: str) -> str:
    """A digest of what was built, with that of what it was built from."""
    made = [sha256(file.read_bytes()).hexdigest() for file in (SETUP, PORTABLE) if file.is_file()]
    tree = payload.manifest(layout.PAYLOAD) if layout.PAYLOAD.is_dir() else ""
    return sha256("\n".join([sources, *made, tree]).encode()).hexdigest()


def _read_stamp() -> str:
    return _STAMP.read_text(encoding="ascii") if _STAMP.is_file() else ""


def _below(folder: Path) -> Iterable[Path]:
    for path, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in _LEFT_OUT]
        yield from (Path(path, name) for name in names)


def older_setup(stage: Stage, sign: str) -> Path:
    """The setup of an older version: the same payload with a file that the new one hasn't.

    It reads the data of the last released schema, no newer one. It is signed with a command,
    and compressed in haste.
    """
    folder = stage.folder / "older"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(layout.PAYLOAD, folder, copy_function=os.link)
    (folder / layout.RUNTIME / STALE).write_text("Not of the new version.\n", encoding="ascii")
    with stage.logged():
        return setup.build(
            folder,
            OLDER_VERSION,
            OLDER_SCHEMA,
            output=stage.folder / f"Lierre-{OLDER_VERSION}-setup.exe",
            quick=True,
            sign=sign,
        )
