"""The title of a section, and the sections that the centre adds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ...centre.changes import Done
from ...centre.report import reports
from ...centre.report.reports import SectionData
from ...centre.report.sections import OWN
from ...i18n import N_, _
from ..components import FieldMessage, Form, button
from ..people.built_form import BuiltForm
from ..perform import perform
from ..settings.panel_content import PanelContent


class SectionForm(PanelContent):
    """`kept(id)` follows a save, `removed` a removal."""

    kept = Signal(int)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._report_id = 0
        self._section: SectionData | None = None
        self.title_edit = QLineEdit()
        self.ui = BuiltForm(self)
        _editor, line = self.ui.ask("title", N_("Title of the section"), self.title_edit)
        self._message = FieldMessage(self.title_edit, line)
        self._form = Form({"title": self._message}, self.ui.whole_alert.show_message)
        self.remove_button = button("danger", "", "trash", on_click=self.remove)
        self.ui.add(self.remove_button)
        self.save_button = button("primary", "", on_click=self.save)
        self.save_button.setProperty("keys", "Ctrl+S")
        self.foot = [self.save_button]
        self.title_edit.returnPressed.connect(self.save)

    def retranslate(self) -> None:
        self._form.clear_errors()
        self.ui.retranslateUi(self)
        self.remove_button.setText(_("Remove the section"))
        self.save_button.setText(_("Save") if self._section else _("Add a section"))

    def open(self, report_id: int, section: SectionData | None) -> None:
        """Ask for the title of a section; None adds one."""
        self._report_id, self._section = report_id, section
        self.retranslate()
        shipped = section is not None and section.code != OWN
        self._message.set_help(_("Empty: its usual title comes back.") if shipped else "")
        self.title_edit.setText(section.title if section else "")
        self.remove_button.setVisible(section is not None and not shipped)

    def focus_first(self) -> None:
        self.title_edit.setFocus()
        self.title_edit.selectAll()

    def save(self) -> None:
        """Keep the title, or add the section."""
        done = perform(self, self._command, self._form)
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
            if perform(self, lambda: reports.remove_section(section.id), self._form) is not None:
                self.removed.emit()
