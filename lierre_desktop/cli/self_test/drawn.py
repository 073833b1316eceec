"""What one invented centre gives: papers, files for other programs, the pages of the window."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ... import i18n
from ...i18n import _
from . import files, papers, samples, window
from .check import Check
from .samples import Samples


@dataclass(slots=True)
class _Desk:
    """The invented centre, once a check has made it."""

    folder: Path
    samples: Samples | None = None

    def open(self) -> None:
        """Make it. Raises StorageTrouble."""
        self.samples = samples.invent(self.folder)

    def close(self) -> None:
        """Let go of its file."""
        if self.samples is not None:
            self.samples.opened.close()


def checks(folder: Path, parts: Collection[str]) -> Iterator[Check]:
    """Every paper and file, every page, as `parts` says; none when their centre isn't made."""
    desk = _Desk(folder / "invented")
    try:
        yield Check(_("Inventing a centre with people of many languages"), desk.open)
        if desk.samples is not None and "papers" in parts:
            yield from _papers(desk.samples, folder)
        if desk.samples is not None and "pages" in parts and window.is_there():
            yield from window.page_checks(desk.samples.opened, folder)
    finally:
        desk.close()


def _papers(made: Samples, folder: Path) -> Iterator[Check]:
    for code, name in i18n.LANGUAGES.items():
        title = _("Papers that speak {language}").format(language=name)
        yield Check(title, partial(samples.speak_on_paper, code))
        yield from papers.checks(made, name)
        yield from files.checks(made, folder, name)
    yield from papers.name_checks(made)
    yield from papers.own_language_checks(made)
