"""The title of a section, and the sections that the centre adds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ...centre.changes import Done
from ...centre.report import reports
from ...centre.report.reports import SectionData
from ...centre.report.sections import OWN
from ...i18n import N_, _
from .asking import AskingForm


class SectionForm(AskingForm):
    """`kept(id)` follows a save, `removed` a removal."""

    kept = Signal(int)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._report_id = 0
        self._section: SectionData | None = None
        self.title_edit = QLineEdit()
        self.ask("title", N_("Title of the section"), self.title_edit)
        self.remove_button = self.add_removal(self.remove)
        self.title_edit.returnPressed.connect(self.save)
        self.keep_draft("report_section", lambda: self.open(self._report_id, self._section))

    def retranslate(self) -> None:
        super().retranslate()
        self.remove_button.setText(_("Remove the section"))
        self.save_button.setText(_("Save") if self._section else _("Add a section"))

    def open(self, report_id: int, section: SectionData | None) -> None:
        """Ask for the title of a section; None adds one."""
        assert self.draft is not None
        self.draft.leave()
        self._report_id, self._section = report_id, section
        self.retranslate()
        shipped = section is not None and section.code != OWN
        self.messages["title"].set_help(_("Empty: its usual title comes back.") if shipped else "")
        self.title_edit.setText(section.title if section else "")
        self.remove_button.setVisible(section is not None and not shipped)
        self.draft.opened(report_id, section.id if section else 0)

    def focus_field(self) -> None:
        self.title_edit.setFocus()
        self.title_edit.selectAll()

    def save(self) -> None:
        """Keep the title, or add the section."""
        done = self.perform(self._command)
        if done is not None:
            self.kept.emit(done.id)

    def _command(self) -> Done:
        title = self.title_edit.text()
        if self._section is None:
            return reports.add(self._report_id, title)
        return reports.rename(self._section.id, title)

    def remove(self) -> None:
        """Put the section in the bin."""
        section = self._section
        if section is not None:
            if self.perform(lambda: reports.remove_section(section.id)) is not None:
                self.removed.emit()
