"""Does everything work on this computer? A line a check, on invented data put aside.

For after an installation, and for the telephone: the lines that fail say what to repair.
Nothing of the user's is read or written: the centre that is tried lies in a folder of its
own, which goes away at the end, whatever happened.
"""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path

from ...centre.changes import InvalidInput
from ...i18n import _, ngettext
from ..arguments import Typed
from ..output import say, write_json, write_text
from . import data, drawn, window
from .check import Check, Outcome, outcome

FAILED = 1
PARTS = ("data", "papers", "pages", "forms")


def run(typed: Typed) -> int:
    """Make every check; 0 when all of them pass."""
    found: list[Outcome] = []
    with tempfile.TemporaryDirectory(prefix="lierre-", ignore_cleanup_errors=True) as name:
        for check in checks(Path(name), _asked(typed.options.only)):
            found.append(outcome(check))
            if not typed.options.json:
                write_text(found[-1].line)
    failures = sum(bool(each.trouble) for each in found)
    if typed.options.json:
        write_json([{"check": each.title, "trouble": each.trouble or None} for each in found])
        say(_counted(len(found), failures))
    else:
        write_text(_counted(len(found), failures))
    return FAILED if failures else 0


def checks(folder: Path, parts: Collection[str] = PARTS) -> Iterator[Check]:
    """Those of some parts, in order; each is to be made before the next is asked for."""
    if "data" in parts:
        yield from data.checks(folder)
    if "papers" in parts or "pages" in parts:
        yield from drawn.checks(folder, parts)
    if "forms" in parts and window.is_there():
        yield from window.form_checks()


def _asked(words: Collection[str]) -> Collection[str]:
    """The parts of --only, all of them without it. Raises InvalidInput."""
    if not set(words) <= set(PARTS):
        raise InvalidInput("--only", _("The parts are data, papers, pages and forms."))
    return words or PARTS


def _counted(count: int, failures: int) -> str:
    """The closing line."""
    text = ngettext("{n} check", "{n} checks", count).format(n=count)
    if not failures:
        return _("{checks}: all in order").format(checks=text)
    return _("{checks}: {n} FAILED").format(checks=text, n=failures)
