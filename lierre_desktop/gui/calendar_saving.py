"""Saving a calendar file: where to, and what to say of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ..centre.changes import Changes, Done, InvalidInput
from ..i18n import _
from ..paths import write_whole


def ask_where(owner: QWidget, name: str, chosen: Callable[[str], object]) -> QFileDialog:
    """Ask where to save a calendar file, proposing `name`; `chosen` is told the path."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(owner.window(), _("Save the calendar"), str(Path(folder) / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(_("Calendar (*.ics)"))
    dialog.setDefaultSuffix("ics")
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def write(path: Path, data: bytes) -> Done:
    """Write the calendar file. Raises InvalidInput when the folder refuses it."""
    try:
        write_whole(path, data)
    except OSError as error:
        raise InvalidInput(
            "", _("The calendar can't be written there. Choose another folder.")
        ) from error
    return Done(Changes.NONE, _("Calendar saved: {name}").format(name=path.name))
