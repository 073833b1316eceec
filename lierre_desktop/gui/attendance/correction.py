"""Correcting a closed roll: what it should say, and why; the rest is kept by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from ...centre import drafts
from ...centre.changes import InvalidInput
from ...centre.marks import MarkEntry
from ...centre.timetable import SessionCard
from ...centre.vocabulary import Gender, Mark, Reason, label
from ...i18n import _, format_time
from ..components import Alert, FieldMessage, Form
from ..form_draft import FormDraft
from ..forms.ui_correction_form import Ui_CorrectionForm
from . import words
from .minutes import read_early, read_late


class _Chosen:
    """The mark chosen, as a draft has it."""

    def __init__(
        self, mark: Callable[[], Mark | None], radios: Mapping[Mark | None, QRadioButton]
    ) -> None:
        self._mark, self._radios = mark, radios

    def held(self) -> Mark | None:
        """The mark."""
        return self._mark()

    def hold_again(self, held: str | None) -> None:
        """Choose it again."""
        self._radios[Mark(held) if held else None].setChecked(True)


class CorrectionForm(QWidget):
    """A mark, its details and the reason; `corrected` gives the MarkEntry and the reason."""

    corrected = Signal(object, str)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CorrectionForm()
        self.ui.setupUi(self)
        self._session: SessionCard | None = None
        self._participant_id = 0
        self._start_again: Callable[[], None] = lambda: None
        self._alert = Alert()
        self._alert.hide()
        self.ui.alerts_layout.addWidget(self._alert)
        self._radios = {
            Mark.PRESENT: self.ui.present_radio,
            Mark.LATE: self.ui.late_radio,
            Mark.EXCUSED: self.ui.excused_radio,
            Mark.ABSENT: self.ui.absent_radio,
            None: self.ui.blank_radio,
        }
        for radio in self._radios.values():
            radio.toggled.connect(self._show_details)
        self._hours = FieldMessage(self.ui.late_edit, self.ui.hours_help)
        self._why = FieldMessage(self.ui.why_edit, self.ui.why_help)
        places = {"why": self._why, "late": self._hours, "early": self._hours}
        self.form = Form(places | {"late_minutes": self._hours}, self._alert.show_message)
        for edit in (self.ui.late_edit, self.ui.early_edit, self.ui.why_edit):
            edit.returnPressed.connect(self._correct)
        self.ui.correct_button.clicked.connect(self._correct)
        self.draft = self._make_draft(now)
        self.retranslate()

    def _make_draft(self, now: Callable[[], datetime]) -> FormDraft:
        ui, found = self.ui, Alert(tone="info")
        ui.alerts_layout.addWidget(found)
        draft = FormDraft(
            self,
            "correction",
            {
                "mark": _Chosen(self._mark, self._radios),
                "late": ui.late_edit,
                "early": ui.early_edit,
                "reason": ui.reason_combo,
                "why": ui.why_edit,
            },
            title=lambda: _("Correct a mark"),
            now=now,
            alert=found,
            again=lambda: self._start_again(),
        )
        for radio in self._radios.values():
            radio.toggled.connect(draft.touched)
        return draft

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self.ui.retranslateUi(self)
        self._hours.set_help(_("Minutes (20) or an hour (9h20)"))
        self._why.set_help(_("Kept with your name, the date and what stood there before"))
        combo, chosen = self.ui.reason_combo, self.ui.reason_combo.currentData()
        combo.clear()
        combo.addItem(_("Not said"), None)
        for reason in Reason:
            if reason is not Reason.NOT_SAID:
                combo.addItem(label(reason), reason)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        self.draft.retranslate()

    def start(
        self,
        session: SessionCard,
        person: words.Named,
        gender: Gender | None,
        before: MarkEntry | None,
        participant_id: int,
        mark: Mark | None,
    ) -> None:
        """Ask about someone; `mark` is what was pressed, `before` what stands there."""
        self.draft.leave()
        self.form.clear_errors()
        self._session, self._participant_id = session, participant_id
        self._start_again = partial(
            self.start, session, person, gender, before, participant_id, mark
        )
        self.ui.name_label.setText(words.sentence_name(person))
        said = words.entry_words(before, gender, session)
        self.ui.before_label.setText(_("Until now: {mark}").format(mark=said))
        late = before.late_minutes if before else 0
        early = before.early_minutes if before else 0
        self.ui.late_edit.setText(format_time(session.start + late) if late else "")
        self.ui.early_edit.setText(format_time(session.end - early) if early else "")
        reason = before.reason if before else None
        self.ui.reason_combo.setCurrentIndex(max(self.ui.reason_combo.findData(reason), 0))
        self._radios[mark].setChecked(True)
        self.ui.why_edit.clear()
        self.draft.opened(session.id, drafts.person(participant_id), about=participant_id)
        self._show_details()
        first = self.ui.late_edit if mark is Mark.LATE else self.ui.why_edit
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self) -> Mark | None:
        return next(mark for mark, radio in self._radios.items() if radio.isChecked())

    def _show_details(self) -> None:
        self.ui.hours.setVisible(self.ui.late_radio.isChecked())
        self.ui.reason.setVisible(self.ui.excused_radio.isChecked())

    def _correct(self) -> None:
        try:
            entry = self._read()
        except InvalidInput as error:
            self.form.show_invalid(error)
            return
        self.corrected.emit(entry, self.ui.why_edit.text())

    def _read(self) -> MarkEntry:
        assert self._session is not None, "asked about nobody"
        mark = self._mark()
        late = early = 0
        if mark is Mark.LATE:
            late = read_late(self.ui.late_edit.text(), self._session)
            early = read_early(self.ui.early_edit.text(), self._session)
        reason = self.ui.reason_combo.currentData() if mark is Mark.EXCUSED else None
        return MarkEntry(
            self._participant_id, mark, late, early, Reason(reason) if reason else None
        )
