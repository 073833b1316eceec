"""What the payload leaves out of what was fetched, rule by rule, each with its reason.

Hides how rules are matched. A rule that matches nothing is an error: it would tell of a
version that is no longer used.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from .errors import CannotBuild


@dataclass(frozen=True, slots=True)
class Rule:
    """Files of a folder, by patterns where * crosses folders, and why they stay or go."""

    why: str
    names: str  # patterns, apart by blanks
    folder: str = ""  # what they all begin with

    @property
    def patterns(self) -> list[str]:
        """Each pattern in full."""
        return [self.folder + name for name in self.names.split()]

    def takes(self, name: str) -> bool:
        """Whether the rule speaks of this file."""
        return any(fnmatchcase(name, pattern) for pattern in self.patterns)


@dataclass(frozen=True, slots=True)
class Pruning:
    """The rules of one tree: some folders keep only what a rule keeps, all lose what one drops."""

    kept: dict[str, tuple[Rule, ...]]  # by a pattern of folders; "" is the tree itself
    dropped: tuple[Rule, ...] = ()

    def stays(self, name: str) -> bool:
        """Whether a file of the tree is part of the payload; the longest folder decides."""
        if any(rule.takes(name) for rule in self.dropped):
            return False
        folders = [folder for folder in self.kept if fnmatchcase(name, f"{folder}*")]
        return not folders or any(rule.takes(name) for rule in self.kept[max(folders, key=len)])

    def idle(self, names: Iterable[str]) -> list[str]:
        """The patterns that match no file, and the folders that lose nothing."""
        names = list(names)
        rules = [rule for rules in self.kept.values() for rule in rules] + list(self.dropped)
        patterns = [pattern for rule in rules for pattern in rule.patterns]
        unseen = [p for p in patterns if not any(fnmatchcase(name, p) for name in names)]
        return unseen + [folder for folder in self.kept if not self._loses(folder, names)]

    def _loses(self, folder: str, names: list[str]) -> bool:
        inside = [name for name in names if fnmatchcase(name, f"{folder}*")]
        return not all(self.stays(name) for name in inside)


def prune(tree: Path, pruning: Pruning) -> None:
    """Take out of a tree of files what its rules leave out; raises CannotBuild for an idle rule."""
    files = {path.relative_to(tree).as_posix(): path for path in tree.rglob("*") if path.is_file()}
    if idle := pruning.idle(files):
        raise CannotBuild(
            f"windows/pruned.py has rules that match nothing any more: {', '.join(idle)}"
        )
    for name, path in files.items():
        if not pruning.stays(name):
            path.unlink()
    for folder in sorted((path for path in tree.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()
