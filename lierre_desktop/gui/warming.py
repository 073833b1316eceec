"""What the main window needs, loaded while the passphrase is typed."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QTimer

WARM_UP = (  # in small helpings
    "database.connection",
    "centre.settings",
    "centre.shipped",
    "centre.timetable",
    "centre.undo",
    "centre.today",
    "gui.main_window",
    "gui.everywhere",
    "gui.desk",
    "gui.today_page",
)


def warm_up(names: Sequence[str] = WARM_UP) -> None:
    """Load modules one by one between two turns of the event loop: typing stays fluid."""
    if names:

        def load() -> None:
            import_module(f"lierre_desktop.{names[0]}")
            warm_up(names[1:])

        QTimer.singleShot(0, load)
