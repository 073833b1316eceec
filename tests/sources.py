"""The program's own modules, parsed once for every test that looks for a habit in them.

Hides that parsing them all takes a second, and that what it makes is not for the collector.
"""

from __future__ import annotations

import ast
import gc
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import lierre_desktop

PACKAGE = Path(lierre_desktop.__file__).resolve().parent


@dataclass(frozen=True)
class Source:
    """A module of the program: its path in the package, its text and its syntax."""

    name: str
    text: str
    nodes: tuple[ast.AST, ...]  # all of them, the module itself first

    @property
    def is_generated(self) -> bool:
        """Whether Qt's compiler wrote it."""
        return self.name.rpartition("/")[2].startswith("ui_")


@cache
def modules() -> tuple[Source, ...]:
    """Every module of the program, the generated ones too, in the order of their names."""
    gc.collect()  # now: among a million nodes that live until the end, it would take long
    gc.disable()
    try:
        found = tuple(_read(path) for path in sorted(PACKAGE.glob("**/*.py")))
        gc.freeze()  # thawed by conftest.py
    finally:
        gc.enable()
    return found


def nodes(code: str) -> tuple[ast.AST, ...]:
    """Every node of the syntax of a module, the module itself first."""
    return tuple(ast.walk(ast.parse(code)))


def _read(path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    return Source(path.relative_to(PACKAGE).as_posix(), text, nodes(text))
