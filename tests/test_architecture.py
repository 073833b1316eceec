"""The arrows of docs/architecture.md, and the habits that no linter knows.

Hides how imports are followed: pytest-archon does. The habits are read from the syntax
tree, so that a comment or a docstring may speak of what the code may not do.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Sequence

import pytest
from pytest_archon import archrule

from tests import sources

LONGEST_FUNCTION = 60
LONGEST_FILE = 400

# What each room may not import of the others, directly.
CLOSED_ROOMS = {
    "database": ["centre", "exchange", "documents", "gui", "cli", "__main__"],
    "centre": ["exchange", "documents", "gui", "cli", "__main__"],
    "exchange": ["database", "documents", "gui", "cli", "__main__"],
    "documents": ["database", "exchange", "gui", "cli", "__main__"],
    "gui": ["cli", "__main__"],
    "cli": ["__main__"],
}
# Opening, vault, backup and what they raise: all that the outer rooms see of the database.
INSIDE_THE_DATABASE = ["models", "migrations", "journal", "steps"]
# The libraries that only some rooms may import: elsewhere they would leak.
KEPT_INSIDE = {
    "PySide6": ["gui", "__main__"],
    "shiboken6": ["gui", "__main__"],
    "peewee": ["database", "centre"],
    "playhouse": ["database"],
    "sqlcipher3": ["database"],
    "reportlab": ["documents"],
    "uharfbuzz": ["documents"],
    "bidi": ["documents"],
    "socket": [],
    "ssl": [],
    "http": [],
    "urllib": [],
    "urllib3": [],
    "requests": [],
    "ftplib": [],
    "smtplib": [],
    "asyncio": [],
}


def room(name: str) -> list[str]:
    """The patterns of a room: the module, or the package and what it holds."""
    return [f"lierre_desktop.{name}", f"lierre_desktop.{name}.*"]


def library(name: str) -> list[str]:
    return [name, f"{name}.*"]


# -- imports -----------------------------------------------------------------------


@pytest.mark.parametrize("name", CLOSED_ROOMS)
def test_imports_go_one_way(name: str) -> None:
    closed = [pattern for other in CLOSED_ROOMS[name] for pattern in room(other)]
    rule = archrule(f"{name} knows nothing of the rooms above it").match(*room(name))
    rule.should_not_import(*closed).check("lierre_desktop", only_direct_imports=True)


@pytest.mark.parametrize("name", ["i18n", "paths"])
def test_what_everyone_imports_imports_no_room(name: str) -> None:
    closed = [pattern for other in CLOSED_ROOMS for pattern in room(other)]
    rule = archrule(f"{name} knows no room").match(*room(name))
    rule.should_not_import(*closed).check("lierre_desktop")


@pytest.mark.parametrize("name", ["gui", "cli"])
def test_outer_rooms_open_the_database_and_no_more(name: str) -> None:
    closed = [pattern for part in INSIDE_THE_DATABASE for pattern in room(f"database.{part}")]
    rule = archrule(f"{name} sees opening, vault and backup only").match(*room(name))
    rule.should_not_import(*closed).check("lierre_desktop", only_direct_imports=True)


@pytest.mark.parametrize("name", ["documents", "exchange"])
def test_papers_and_files_never_query(name: str) -> None:
    engine = library("peewee") + library("sqlcipher3")
    rule = archrule(f"{name} takes dataclasses").match(*room(name))
    rule.should_not_import(*engine).check("lierre_desktop", skip_type_checking=True)


@pytest.mark.parametrize("name", KEPT_INSIDE)
def test_libraries_stay_in_their_rooms(name: str) -> None:
    allowed = [pattern for inside in KEPT_INSIDE[name] for pattern in room(inside)]
    rule = archrule(f"{name} stays inside").match("lierre_desktop*").exclude(*allowed)
    rule.should_not_import(*library(name)).check("lierre_desktop", only_direct_imports=True)


def test_nothing_reaches_for_the_network() -> None:
    rule = archrule("no network").match("lierre_desktop*")
    rule.should_not_import("PySide6.QtNetwork*").check("lierre_desktop", only_direct_imports=True)


# -- habits ------------------------------------------------------------------------

Finding = Iterator[tuple[int, str]]
Habit = Callable[[Sequence[ast.AST]], Finding]  # told the nodes of a module, itself first


def ours() -> Iterator[sources.Source]:
    """The modules we write."""
    return (module for module in sources.modules() if not module.is_generated)


def found(habit: Habit, *, except_in: tuple[str, ...] = ()) -> list[str]:
    """Where a bad habit is seen: "gui/look.py:12 what"."""
    return [
        f"{module.name}:{line} {what}"
        for module in ours()
        if module.name not in except_in
        for line, what in habit(module.nodes)
    ]


def calls_of(function: str) -> Habit:
    """Calls of a function or a method by this name."""

    def habit(nodes: Sequence[ast.AST]) -> Finding:
        for node in nodes:
            if isinstance(node, ast.Call):
                called = node.func
                name = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
                if name == function:
                    yield node.lineno, ast.unparse(called)

    return habit


def colours(nodes: Sequence[ast.AST]) -> Finding:
    """Texts that hold a colour."""
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            for colour in re.findall(r"#[0-9a-fA-F]{6}\b", node.value):
                yield node.lineno, colour


def long_functions(nodes: Sequence[ast.AST]) -> Finding:
    """Functions that no longer fit on a screen."""
    for node in nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield node.lineno, f"{node.name}: {length} lines"


def missing_docstring(nodes: Sequence[ast.AST]) -> Finding:
    """Modules that don't say what they hide."""
    module = nodes[0]
    if not (isinstance(module, ast.Module) and ast.get_docstring(module)):
        yield 1, "no docstring"


def test_migrations_never_use_the_one_that_deletes_children() -> None:
    assert not found(calls_of("migrate"))


def test_no_text_is_read_as_markup() -> None:
    assert not found(calls_of("Paragraph"))


def test_colours_are_named_once() -> None:
    assert not found(colours, except_in=("gui/look.py", "documents/page.py"))


def test_there_is_one_style_sheet() -> None:
    assert not found(calls_of("setStyleSheet"), except_in=("gui/look.py",))


def test_functions_fit_on_a_screen() -> None:
    assert not found(long_functions)


def test_files_stay_short() -> None:
    lengths = {module.name: module.text.count("\n") for module in ours()}
    assert not {name: length for name, length in lengths.items() if length > LONGEST_FILE}


def test_every_module_says_what_it_hides() -> None:
    assert not found(missing_docstring)


@pytest.mark.parametrize(
    ("habit", "code"),
    [
        (calls_of("migrate"), "migrate(step)"),
        (calls_of("Paragraph"), "platypus.Paragraph(name)"),
        (colours, "ink = 'color: #1a2b3c'"),
        (long_functions, "def long():\n" + "    pass\n" * LONGEST_FUNCTION),
        (missing_docstring, "x = 1"),
    ],
)
def test_each_habit_would_be_seen(habit: Habit, code: str) -> None:
    assert list(habit(sources.nodes(code)))
