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
    """Files, by patterns where * crosses folders, and why they stay or go."""

    why: str
    patterns: tuple[str, ...]

    def takes(self, name: str) -> bool:
        """Whether the rule speaks of this file."""
        return any(fnmatchcase(name, pattern) for pattern in self.patterns)


@dataclass(frozen=True, slots=True)
class Pruning:
    """The rules of one tree: of some folders only what is kept stays, elsewhere what is
    dropped goes."""

    kept: dict[str, tuple[Rule, ...]]  # by folder, with its "/"; the deepest one decides
    dropped: tuple[Rule, ...]

    def stays(self, name: str) -> bool:
        """Whether a file of the tree is part of the payload."""
        if any(rule.takes(name) for rule in self.dropped):
            return False
        folders = [folder for folder in self.kept if name.startswith(folder)]
        return not folders or any(rule.takes(name) for rule in self.kept[max(folders, key=len)])

    def idle(self, names: Iterable[str]) -> list[str]:
        """The patterns that match no file, and the folders of which nothing is left out."""
        names = list(names)
        rules = [rule for rules in self.kept.values() for rule in rules] + list(self.dropped)
        patterns = [pattern for rule in rules for pattern in rule.patterns]
        found = [p for p in patterns if not any(fnmatchcase(name, p) for name in names)]
        return found + [
            folder
            for folder in self.kept
            if all(self.stays(name) for name in names if name.startswith(folder))
        ]


def prune(tree: Path, pruning: Pruning) -> None:
    """Take out of a tree of files what its rules leave out; raises CannotBuild for an idle rule."""
    files = {path.relative_to(tree).as_posix(): path for path in tree.rglob("*") if path.is_file()}
    if idle := pruning.idle(files):
        raise CannotBuild(f"windows/pruned: these rules match nothing any more: {', '.join(idle)}")
    for name, path in files.items():
        if not pruning.stays(name):
            path.unlink()
    for folder in sorted((path for path in tree.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()
