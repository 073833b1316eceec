"""The licences of everything in the payload."""

from __future__ import annotations

import shutil
from pathlib import Path


def gather(packages: Path, python: Path, payload: Path) -> None:
    """Copy the licences."""
