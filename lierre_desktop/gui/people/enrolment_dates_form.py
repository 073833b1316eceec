"""The dates of an enrolment: corrected, ended, or the whole taken away as a mistake."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...centre import enrolments
from ...centre.changes import Done, InvalidInput
from ...centre.enrolments import EnrolmentLine
from ...centre.vocabulary import EnrolmentState
from ...i18n import _
from ..attendance.words import sentence_name
from ..components import Alert, Button, FieldMessage, Form, button
from ..form_draft import FormDraft
from ..forms.ui_enrolment_dates_form import Ui_EnrolmentDatesForm
from ..perform import perform
from ..settings.panel_content import PanelContent


class EnrolmentDatesForm(PanelContent):
    """From when to when someone is enrolled. `saved(person's id)` follows a save."""

    saved = Signal(int)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._line: EnrolmentLine | None = None
        self._proposed: date | None = None
        self.ui = Ui_EnrolmentDatesForm()
        self.ui.setupUi(self)
        ui = self.ui
        self._whole = Alert(tone="danger")
        self._whole.hide()
        ui.alerts_layout.addWidget(self._whole)
        self._messages = {
            "first_day": FieldMessage(ui.first_day_edit, ui.first_day_help),
            "last_day": FieldMessage(ui.last_day_edit, ui.last_day_help),
        }
        for name, field in (("first_day", ui.first_day_edit), ("last_day", ui.last_day_edit)):
            field.set_today(lambda: self._now().date())
            field.checked.connect(self._messages[name].set_error)
        self._form = Form(self._messages, self._whole.show_message)
        alert = Alert(tone="info", icon="pencil-simple")
        ui.alerts_layout.addWidget(alert)
        self.draft = FormDraft(
            self,
            "enrolment_dates",
            {"first_day": ui.first_day_edit, "last_day": ui.last_day_edit},
            title=lambda: _("Dates of the enrolment"),
            now=now,
            alert=alert,
            again=self._open_again,
        )
        ui.mistake_button.clicked.connect(lambda _on=False: self._take_away())
        self.save_button: Button = button("primary", "", "", "Ctrl+S", self.save)
        self.foot = [self.save_button]
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word in the current language; what is typed stays."""
        self.ui.retranslateUi(self)
        self._messages["first_day"].set_help(self.ui.first_day_help.text())
        self._messages["last_day"].set_help(self.ui.last_day_help.text())
        self.save_button.setText(_("Save"))
        self.draft.retranslate()
        self._describe()

    def open_line(self, line: EnrolmentLine, *, last_day: date | None) -> None:
        """Show an enrolment; `last_day` is proposed as its end."""
        self.draft.leave()
        self._line, self._proposed = line, last_day
        self.ui.first_day_edit.set_date(line.first_day)
        self.ui.last_day_edit.set_date(last_day)
        self._form.clear_errors()
        begun = self.draft.opened(line.id, about=line.participant_id, begun_from=line.version)
        if begun is not None:
            self._line = replace(line, version=begun)
        self._describe()

    def _open_again(self) -> None:
        """The dates of now, once what was typed is given up."""
        if self._line is not None:
            held = enrolments.of_participant(self._line.participant_id)
            line = next((each for each in held if each.id == self._line.id), self._line)
            self.open_line(line, last_day=self._proposed)
            self.focus_first()

    def focus_first(self) -> None:
        """Bring the keyboard to the last day, which is what changes most."""
        self.ui.last_day_edit.setFocus()
        self.ui.last_day_edit.selectAll()

    def _describe(self) -> None:
        if self._line is None:
            return
        ui, line = self.ui, self._line
        text = _("{name}, {workshop}")
        ui.enrolment_label.setText(text.format(name=sentence_name(line), workshop=line.workshop))
        waits = line.state is EnrolmentState.WAITING
        words = _("On the waiting list, number {rank}.").format(rank=line.rank) if waits else ""
        ui.waiting_label.setText(words)
        ui.waiting_label.setVisible(waits)

    def save(self) -> None:
        """Keep the dates."""
        self._finish(perform(self, partial(self.draft.saving, self._command), self._form))

    def _command(self) -> Done:
        assert self._line is not None
        first = self.ui.first_day_edit.read("first_day")
        if first is None:
            raise InvalidInput("first_day", _("Give a first day."))
        last = self.ui.last_day_edit.read("last_day")
        return enrolments.change(self._line.id, first, last, version=self._line.version)

    def _take_away(self) -> None:
        if self._line is not None:
            removal = partial(enrolments.remove, self._line.id)
            self._finish(perform(self, partial(self.draft.saving, removal), self._form))

    def _finish(self, done: Done | None) -> None:
        if done is not None and self._line is not None:
            self.draft.forget()
            self.saved.emit(self._line.participant_id)
