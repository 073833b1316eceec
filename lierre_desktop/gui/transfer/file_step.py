"""The first step: which file, what it holds, which of its sheets."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ...centre.changes import InvalidInput
from ...centre.tables.plan import ImportKind
from ...i18n import _, join_names
from ..components.cards import breakable
from ..forms.ui_import_file import Ui_ImportFile
from ..settings.answers import offer
from . import words
from .draft import Draft
from .step import Step


class FileStep(Step):
    """The file; `chosen(path)` asks to read one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_ImportFile()
        self.ui.setupUi(self)
        ui = self.ui
        ui.whole_alert.hide()
        ui.choose_button.clicked.connect(lambda _on=False: self.ask_file())
        ui.drop_zone.dropped.connect(self.chosen)
        ui.kind_segments.chosen.connect(lambda key: self._look(ImportKind(key), None))
        ui.sheet_combo.currentIndexChanged.connect(lambda _row: self._choose_sheet())

    @property
    def title(self) -> str:
        return _("Your file")

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.kind_segments.set_choices([(kind.value, kind.label) for kind in ImportKind])
        self.refresh()

    def first_choice(self) -> QWidget | None:
        return self.ui.choose_button

    # -- the file --------------------------------------------------------------------------

    def ask_file(self) -> QFileDialog:
        """Ask which file to read."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self.window(), _("Choose a file"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(_("Spreadsheets (*.xlsx *.ods *.csv *.txt *.tsv)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.chosen)
        dialog.open()
        return dialog

    def show_reading(self, path: Path) -> None:
        """Say that the file is being read."""
        self.ui.choose_button.setEnabled(False)
        self.ui.found_label.setText(_("Reading {file}…").format(file=path.name))
        self.ui.found_label.show()

    def say_trouble(self, message: str) -> None:
        """Say why a file can't be read, "" when it can."""
        self.ui.choose_button.setEnabled(True)
        self.ui.whole_alert.show_message(message, "danger")

    # -- what it holds -----------------------------------------------------------------------

    def refresh(self) -> None:
        ui, draft = self.ui, self.draft
        ui.choose_button.set_kind("primary" if draft is None else "secondary")
        ui.choose_button.setText(_("Choose a file") if draft is None else _("Choose another file"))
        tables = draft is not None and not draft.is_whole
        ui.kind_frame.setVisible(tables)
        ui.sheet_frame.setVisible(tables and len(draft.sheets) > 1 if draft else False)
        ui.found_label.setVisible(draft is not None)
        whole = ""
        if draft is not None and draft.is_whole:
            whole = _(
                "This file is a whole centre. It can be restored where nobody has been entered"
                " yet: settings, vocabularies and workshops are those of the file afterwards."
            )
            held = join_names(words.of_whole(draft))
            ui.found_label.setText(
                _("{file}: {held}").format(file=draft.path.name, held=held)
                if held
                else draft.path.name
            )
        elif draft is not None:
            self._show_table(draft)
        ui.whole_centre_alert.show_message(whole, "info")

    def _show_table(self, draft: Draft) -> None:
        ui = self.ui
        ui.found_label.setText(breakable(draft.found.sentence()))
        ui.kind_segments.choose(draft.mapping.kind.value)
        names = [(sheet.name, sheet.name) for sheet in draft.sheets]
        offer(ui.sheet_combo, names)
        blocked = ui.sheet_combo.blockSignals(True)
        ui.sheet_combo.setCurrentIndex(ui.sheet_combo.findData(draft.found.sheet))
        ui.sheet_combo.blockSignals(blocked)

    def _choose_sheet(self) -> None:
        name = self.ui.sheet_combo.currentData()
        if self.draft is not None and name is not None and name != self.draft.found.sheet:
            self._look(self.draft.mapping.kind, str(name))

    def _look(self, kind: ImportKind, sheet: str | None) -> None:
        """Take the file otherwise; a sheet without a table is refused, the choice goes back."""
        if self.draft is None:
            return
        try:
            self.draft.look(kind, sheet or self.draft.found.sheet)
        except InvalidInput as error:
            self.say_trouble(error.message)
            self.refresh()
            return
        self.say_trouble("")
        self.refresh()
        self.changed.emit()
