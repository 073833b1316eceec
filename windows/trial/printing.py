"""The demo centre's week, printed by the installed program and by the checkout's: the same?"""

from __future__ import annotations

import difflib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2

from .. import layout
from .stage import PASSPHRASE, Stage
from .steps import Failed, expect

_LANGUAGE = ("--language", "fr")
_DEMO = ("demo", "--until", "2026-11-10", "--years", "1", "--participants", "40", "--seed", "57")
_WEEK = ("--week", "2026-W46")
_SHEETS, _POSTER = "sheets.pdf", "poster.pdf"
_SESSIONS = ("sessions", "--from", "2026-11-09", "--to", "2026-11-15", "--json")
_FIGURES = ("figures", "--from", "2026-09-01", "--to", "2026-11-10", "--json")

Lierre = Callable[..., str]
"""A Lierre: the arguments of a command in, what it says out."""


def same_week(stage: Stage) -> str:
    """Build the demo centre on both sides, print its week and count; compare all of it."""
    there, here = stage.prefix.drive / "imprimés", stage.folder / "linux"
    for folder in (there, here):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
    shutil.rmtree(stage.data, ignore_errors=True)
    windows = _worked(stage.lierre, there, stage.data)
    linux = _worked(_of_the_checkout(stage), here, here / "data")
    for name, counted in windows.items():
        expect(counted == linux[name], f"{name} isn't the same on Windows")
    lines = sum(_compared(here / name, there / name) for name in (_SHEETS, _POSTER))
    count = len(windows["sessions"])
    return f"{lines} lines of print, {count} sessions, figures: equal"


def _worked(lierre: Lierre, out: Path, data: Path) -> dict[str, Any]:
    """What a Lierre counts, its papers printed into a folder."""
    spoken = (*_LANGUAGE, "--data", data)
    lierre(*spoken, *_DEMO)
    lierre(*spoken, "sheets", *_WEEK, "--out", out / _SHEETS)
    lierre(*spoken, "poster", *_WEEK, "--out", out / _POSTER)
    return {
        "sessions": json.loads(lierre(*spoken, *_SESSIONS)),
        "figures": json.loads(lierre(*spoken, *_FIGURES)),
    }


def _of_the_checkout(stage: Stage) -> Lierre:
    """The Lierre of this checkout, on Linux."""

    def lierre(*arguments: str | Path) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "lierre_desktop", *arguments],
            cwd=layout.ROOT,
            env={**os.environ, "LIERRE_PASSPHRASE": PASSPHRASE},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        stage.log(f"> (Linux) {' '.join(map(str, arguments))}\n{done.stdout}{done.stderr}")
        if done.returncode:
            raise Failed(f"on Linux: {done.stderr.strip()}")
        return done.stdout

    return lierre


def _compared(linux: Path, windows: Path) -> int:
    """The lines of a paper that both printed; raises Failed where they differ."""
    here, there = text_of(linux.read_bytes()), text_of(windows.read_bytes())
    if difference := first_difference(here, there):
        raise Failed(f"{linux.name}: {difference}")
    expect(bool(here), f"{linux.name} holds no text")
    return len(here)


def text_of(pdf: bytes) -> list[str]:
    """The lines of a PDF, page after page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
    return [line for page in pages for line in page.splitlines()]


def first_difference(linux: list[str], windows: list[str]) -> str:
    """Where two texts part, in words; nothing when they are the same."""
    for line in difflib.unified_diff(linux, windows, n=0, lineterm=""):
        if line[:1] in "+-" and not line.startswith(("+++", "---")):
            side = "Linux" if line[0] == "-" else "Windows"
            return f"only on {side}: {line[1:]}"
    return ""
