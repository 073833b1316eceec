"""The window's part of `lierre-desktop self-test`: every form opens, in any language."""

from __future__ import annotations

import os
import pkgutil
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFrame

from .. import i18n
from . import forms
from .translator import Languages


def open_every_form(language: str) -> int:
    """Set up each form on a bare widget in a language; how many there are.

    Nothing is shown, so that no display is needed. Raises ImportError or RuntimeError
    when Qt or a form stands in the way.
    """
    app = _application()
    before = i18n.language()
    languages = Languages(app)
    languages.speak(language)
    try:
        modules = [
            import_module(f"{forms.__name__}.{found.name}")
            for found in pkgutil.iter_modules(forms.__path__)
        ]
        for module in modules:
            _open(module)
    finally:
        languages.fall_silent()
        i18n.set_language(before)
    return len(modules)


def _application() -> QCoreApplication:
    running = QApplication.instance()
    if running is not None:
        return running
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
