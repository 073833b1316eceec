"""What this computer says of its drives and folders.

Hides Windows' functions and Linux's table of mounts. Nothing here raises: an answer that
the system refuses is an empty one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePath
from typing import Protocol


class DriveKind(Enum):
    """How a drive hangs on the computer."""

    FIXED = "fixed"
    REMOVABLE = "removable"
    NETWORK = "network"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Drive:
    """A drive by its root, the name its owner sees, and its free bytes when they were asked."""

    root: str
    kind: DriveKind
    label: str = ""
    free: int = 0


class Computer(Protocol):
    """All that is asked of a computer; tests have one of their own."""

    @property
    def environment(self) -> Mapping[str, str]:
        """The variables of the session."""

    @property
    def home(self) -> str:
        """The user's home folder."""

    @property
    def documents(self) -> str:
        """The user's documents, wherever Windows was told to keep them."""

    def path(self, text: str) -> PurePath:
        """A path in this computer's manner: Windows' ignore the case of letters."""

    def resolved(self, path: PurePath) -> PurePath:
        """The path behind links and junctions."""

    def text(self, path: PurePath) -> str:
        """What a small file says, "" when it can't be read."""

    def drive(self, path: PurePath) -> Drive | None:
        """The drive that holds a path, without asking for its free space."""

    def drives(self) -> Sequence[Drive]:
        """The drives of this computer that can be written, with their free space."""

    def sync_roots(self) -> Sequence[tuple[str, str]]:
        """The folders that programs registered as synchronised: (folder, program)."""


def this_computer() -> Computer:
    """The computer we run on."""
    if sys.platform == "win32":
        from .windows import WindowsComputer

        return WindowsComputer()
    from .posix import PosixComputer

    return PosixComputer()


class Here:
    """What every system answers alike."""

    paths: type[PurePath] = PurePath

    @property
    def environment(self) -> Mapping[str, str]:
        return os.environ

    @property
    def home(self) -> str:
        return os.path.expanduser("~")

    @property
    def documents(self) -> str:
        from platformdirs import user_documents_path

        return str(user_documents_path())

    def path(self, text: str) -> PurePath:
        return self.paths(text)

    def resolved(self, path: PurePath) -> PurePath:
        try:
            return self.path(os.path.realpath(path))
        except (OSError, ValueError):
            return path

    def text(self, path: PurePath) -> str:
        try:
            return Path(path).read_text(encoding="utf-8-sig", errors="replace")
        except (OSError, ValueError):
            return ""
