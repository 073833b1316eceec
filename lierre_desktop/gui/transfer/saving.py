"""Saving a spreadsheet: where to, and writing it beside the window's own work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ...centre.changes import Changes, Done, InvalidInput
from ...centre.tables.table import Table
from ...i18n import _
from ..perform import Report, perform, run_in_background

FORMATS = (".xlsx", ".ods", ".csv")


def ask_where(owner: QWidget, name: str, chosen: Callable[[str], object]) -> QFileDialog:
    """Ask where to save a spreadsheet, proposing `name`; `chosen` is told the path."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(owner.window(), _("Save the list"), str(Path(folder) / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    suffix = Path(name).suffix
    dialog.setNameFilter(_("Spreadsheet (*{suffix})").format(suffix=suffix))
    dialog.setDefaultSuffix(suffix[1:])
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def write(owner: QWidget, path: Path, tables: Sequence[Table], ended: Callable[[], object]) -> None:
    """Write tables into a file in the worker; the window says when it is done, or why not.

    `ended` is called either way.
    """

    def work(_report: Report) -> None:
        from ...exchange import spreadsheet_out

        try:
            spreadsheet_out.write(path, tables)
        except OSError as error:
            raise InvalidInput(
                "",
                _("The file can't be written there. Close it elsewhere, or choose another folder."),
            ) from error

    def done(_nothing: None) -> None:
        ended()
        said = _("File saved: {name}").format(name=path.name)
        perform(owner, lambda: Done(Changes.NONE, said))

    def failed(error: BaseException) -> None:
        ended()
        if isinstance(error, InvalidInput):
            perform(owner, lambda: _refuse(error))

    run_in_background(owner, work, lambda _count, _total: None, done, failed)


def _refuse(error: InvalidInput) -> Done:
    raise error
