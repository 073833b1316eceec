"""The window's part: every form and every page opens in each language, without a display."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from ... import i18n
from ...database.connection import OpenCentre
from ...i18n import _
from .check import Check, Failed
from .samples import NOW


def is_there() -> bool:
    """True where the window's libraries are installed."""
    return importlib.util.find_spec("PySide6") is not None


def form_checks() -> Iterator[Check]:
    """Every form in each language."""
    for code, name in i18n.LANGUAGES.items():
        title = _("Opening every form in {language}").format(language=name)
        yield Check(title, partial(_forms, code))


def page_checks(centre: OpenCentre, folder: Path) -> Iterator[Check]:
    """Every page of the window over an open centre, in each language."""
    for code, name in i18n.LANGUAGES.items():
        title = _("Opening every page in {language}").format(language=name)
        yield Check(title, partial(_pages, centre, folder, code))


def _forms(language: str) -> None:
    from ...gui.self_test import open_every_form

    if not open_every_form(language):
        raise Failed(_("there is no form"))


def _pages(centre: OpenCentre, folder: Path, language: str) -> None:
    from ...gui.self_test import open_every_page

    open_every_page(centre, folder, language, NOW)
