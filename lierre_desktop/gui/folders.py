"""Folders of this computer, as its own windows show them: asking for one, opening one."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from .. import whereabouts
from ..i18n import _
from .components.labels import BREAK, breakable


def shown(folder: Path) -> str:
    """A folder's path as a label shows it: in several lines where one is too short for it."""
    return f"{os.sep}{BREAK}".join(map(breakable, str(folder).split(os.sep)))


def ask_for_folder(
    owner: QWidget, current: Path | None, take: Callable[[Path], object]
) -> QFileDialog:
    """Ask for a folder for the copies, beginning near the current one; `take` gets the answer."""
    near = (current, current.parent) if current is not None else ()
    start = next((each for each in near if whereabouts.answers(each)), Path.home())
    dialog = QFileDialog(owner.window(), _("Folder of the copies"), str(start))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
    dialog.open()
    return dialog


def open_folder(folder: Path) -> bool:
    """Show a folder in the computer's own window; False when it can't be."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
