"""The licences of everything in the payload."""

from __future__ import annotations

import shutil
from pathlib import Path


def gather(packages: Path, python: Path, payload: Path) -> None:
    """Take what the wheels say of themselves out of the packages."""
    for said in packages.glob("*.dist-info"):
        shutil.rmtree(said)
