"""The window's part of `lierre-desktop self-test`: every form and every page, in any language.

Nothing is shown, so that no display is needed.
"""

from __future__ import annotations

import os
import pkgutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QFrame

from .. import i18n
from ..database.connection import OpenCentre
from . import forms
from .translator import Languages

_BESIDE = ("report",)  # the pages without a button of their own in the sidebar


def open_every_form(language: str) -> int:
    """Set up each form on a bare widget in a language; how many there are.

    Raises ImportError or RuntimeError when Qt or a form stands in the way.
    """
    with _speaking(_application(), language):
        modules = [
            import_module(f"{forms.__name__}.{found.name}")
            for found in pkgutil.iter_modules(forms.__path__)
        ]
        for module in modules:
            _open(module)
    return len(modules)


def open_every_page(centre: OpenCentre, folder: Path, language: str, now: datetime) -> int:
    """Visit each page of the window over an open centre; how many there are.

    What the window would remember goes into `folder`. Raises what a page raises, in its
    own code or when Qt calls it.
    """
    from .desk import build_window
    from .navigation import NavButton
    from .preferences import Preferences

    app, preferences = _application(), Preferences(folder)
    with _speaking(app, language) as languages, _slots_heard():
        window = build_window(centre, preferences, languages, lambda: now)
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.show()
        try:
            keys = [each.spec.key for each in window.findChildren(NavButton)]
            for key in (*keys, *_BESIDE):
                window.go(key)
                app.processEvents()
                window.grab()
        finally:
            window.close()
            window.deleteLater()
            app.sendPostedEvents(window, QEvent.Type.DeferredDelete)
            preferences.settings.sync()  # else Qt writes them later, where the folder was
    return len(keys) + len(_BESIDE)


@contextmanager
def _speaking(app: QCoreApplication, language: str) -> Iterator[Languages]:
    """The window's words in a language; as they were afterwards."""
    before = i18n.language()
    languages = Languages(app)
    languages.speak(language)
    try:
        yield languages
    finally:
        languages.fall_silent()
        i18n.set_language(before)


@contextmanager
def _slots_heard() -> Iterator[None]:
    """Raise, at the end, the first error of what Qt called: it would only be printed."""
    errors: list[BaseException] = []

    def hear(_kind: type[BaseException], error: BaseException, _at: TracebackType | None) -> None:
        errors.append(error)

    before, sys.excepthook = sys.excepthook, hear
    try:
        yield
    finally:
        sys.excepthook = before
    if errors:
        raise errors[0]


def _application() -> QCoreApplication:
    running = QApplication.instance()
    if running is not None:
        return running
    if os.name == "posix":  # Windows has a desktop, whoever asks
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication(["lierre-desktop"])


def _open(module: Any) -> None:
    (name,) = (name for name in vars(module) if name.startswith("Ui_"))
    # A frame is the one class that all forms are drawn for, or that can stand in for it.
    host = QFrame()
    form = getattr(module, name)()
    form.setupUi(host)
    form.retranslateUi(host)
    host.deleteLater()
