"""Enrolling a person in a workshop: what it will do is said before it is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...centre import drafts, enrolments
from ...centre.changes import Done, InvalidInput
from ...centre.enrolment_clashes import person_clashes
from ...centre.enrolments import Foreseen
from ...centre.finder import Finder, Found
from ...centre.vocabulary import Audience, EnrolmentState
from ...centre.workshop_places import WorkshopPlaces
from ...i18n import _, ngettext
from ..attendance.words import sentence_name
from ..components import Alert, Button, FieldMessage, Form, button
from ..form_draft import FormDraft
from ..forms.ui_enrolment_form import Ui_EnrolmentForm
from ..perform import perform
from ..settings.panel_content import PanelContent


class EnrolmentForm(PanelContent):
    """The form of one new enrolment, from a person's page or from a workshop's side.

    `saved(person's id)` follows a save.
    """

    saved = Signal(int)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._waits = False
        self._opened_for: tuple[Found | None, Sequence[WorkshopPlaces], int] = (None, (), 0)
        self.ui = Ui_EnrolmentForm()
        self.ui.setupUi(self)
        ui = self.ui
        for field in (ui.first_day_edit, ui.last_day_edit):
            field.set_today(lambda: self._now().date())
            field.value_changed.connect(lambda _day: self._foresee())
        ui.person_edit.person_changed.connect(self._foresee)
        ui.workshop_combo.currentIndexChanged.connect(lambda _index: self._foresee())
        ui.waiting_check.toggled.connect(lambda _on: self._foresee())
        self._whole = Alert(tone="danger")
        self._whole.hide()
        ui.alerts_layout.addWidget(self._whole)
        self.save_button: Button = button("primary", "", "", "Ctrl+S", self.save)
        self.foot = [self.save_button]
        self._messages = {
            "participant": FieldMessage(ui.person_edit, ui.person_help),
            "workshop": FieldMessage(ui.workshop_combo, ui.workshop_help),
            "first_day": FieldMessage(ui.first_day_edit, ui.first_day_help),
            "last_day": FieldMessage(ui.last_day_edit, ui.last_day_help),
        }
        ui.first_day_edit.checked.connect(self._messages["first_day"].set_error)
        ui.last_day_edit.checked.connect(self._messages["last_day"].set_error)
        self._form = Form(self._messages, self._whole.show_message)
        self.draft = self._make_draft()
        self.retranslate()

    def _make_draft(self) -> FormDraft:
        ui, alert = self.ui, Alert(tone="info", icon="pencil-simple")
        ui.alerts_layout.addWidget(alert)
        draft = FormDraft(
            self,
            "enrolment",
            {
                "person": ui.person_edit,
                "workshop": ui.workshop_combo,
                "first_day": ui.first_day_edit,
                "last_day": ui.last_day_edit,
                "waiting": ui.waiting_check,
            },
            title=lambda: _("Enrol in a workshop"),
            now=self._now,
            alert=alert,
            again=lambda: self.open_for(*self._opened_for),
            about=lambda: ui.person_edit.number,
        )
        ui.person_edit.textChanged.connect(draft.touched)
        return draft

    def retranslate(self) -> None:
        """Write every word in the current language; what is typed stays."""
        ui = self.ui
        ui.retranslateUi(self)
        for name, line in (
            ("participant", ui.person_help),
            ("workshop", ui.workshop_help),
            ("first_day", ui.first_day_help),
            ("last_day", ui.last_day_help),
        ):
            self._messages[name].set_help(line.text())
        self.draft.retranslate()
        self._foresee()

    # -- opening -------------------------------------------------------------------------

    def open_for(
        self, person: Found | None, workshops: Sequence[WorkshopPlaces], workshop_id: int = 0
    ) -> None:
        """Enrol this person, or one to be found; in this workshop, or one to be chosen."""
        ui = self.ui
        self.draft.leave()
        self._opened_for = person, workshops, workshop_id
        self._fill_workshops(workshops, workshop_id)
        ui.person_edit.setReadOnly(person is not None)
        ui.person_edit.hold(person)
        ui.person_help.setVisible(person is None)
        ui.first_day_edit.set_date(self._now().date())
        ui.last_day_edit.set_date(None)
        ui.waiting_check.setChecked(False)
        self._form.clear_errors()
        ui.person_help.setVisible(person is None)
        self.draft.opened(drafts.person(person.id if person else 0), workshop_id)
        self._foresee()

    def set_finder(self, finder: Finder) -> None:
        """Look for people among these from now on."""
        self.ui.person_edit.finder = finder

    def focus_first(self) -> None:
        """Bring the keyboard to the first question left to answer, or to what is said of a
        draft."""
        ui = self.ui
        if self.draft.take_keyboard():
            return
        (ui.workshop_combo if ui.person_edit.person is not None else ui.person_edit).setFocus()

    def _fill_workshops(self, workshops: Sequence[WorkshopPlaces], chosen: int) -> None:
        combo = self.ui.workshop_combo
        combo.blockSignals(True)
        combo.clear()
        combo.addItem(_("Choose a workshop"), 0)
        for each in workshops:
            combo.addItem(workshop_choice(each), each.id)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        combo.blockSignals(False)

    # -- what it would do ----------------------------------------------------------------

    def _foresee(self) -> None:
        """Say what saving would do, as far as it is known."""
        self._clear_outlook()
        self.ui.workshop_combo.setToolTip(self.ui.workshop_combo.currentText())
        self._waits = self.ui.waiting_check.isChecked()
        person, workshop = self.ui.person_edit.person, self._workshop()
        first = self.ui.first_day_edit.day
        if person is not None and workshop and first is not None:
            try:
                seen = enrolments.foresee(person.id, workshop, first, self.ui.last_day_edit.day)
            except InvalidInput as refusal:
                self._say(refusal.message, "danger")
            else:
                self._say_outlook(person, workshop, first, seen)
        words = _("Put on the waiting list") if self._waits else _("Enrol")
        self.save_button.setText(words)
        self.save_button.updateGeometry()

    def _say_outlook(self, person: Found, workshop: int, first: date, seen: Foreseen) -> None:
        self._waits = self._waits or seen.state is EnrolmentState.WAITING
        self._say(*_places_said(seen, sentence_name(person)))
        if seen.gender_unknown:
            self._say(_("Women only: the gender isn't noted."), "attention")
        if seen.waiting and not self._waits:
            text = ngettext(
                "{n} person waits for a place there.",
                "{n} people wait for a place there.",
                seen.waiting,
            )
            self._say(text.format(n=seen.waiting), "attention")
        for clash in person_clashes(person.id, workshop, first, self.ui.last_day_edit.day):
            self._say(clash.sentence + ".", "attention")

    def _say(self, sentence: str, tone: str) -> None:
        alert = Alert(tone=tone)
        self.ui.outlook_layout.addWidget(alert)
        alert.show_message(sentence)

    def _clear_outlook(self) -> None:
        while (item := self.ui.outlook_layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _workshop(self) -> int:
        return int(self.ui.workshop_combo.currentData() or 0)

    # -- saving --------------------------------------------------------------------------

    def save(self) -> None:
        """Enrol, or put on the waiting list."""
        done = perform(self, partial(self.draft.saving, self._command), self._form)
        person = self.ui.person_edit.person
        if done is not None and person is not None:
            self.draft.forget()
            self.saved.emit(person.id)

    def _command(self) -> Done:
        ui = self.ui
        person, workshop = ui.person_edit.person, self._workshop()
        if person is None:
            raise InvalidInput("participant", _("Choose a person in the list."))
        if not workshop:
            raise InvalidInput("workshop", _("Choose a workshop."))
        first = ui.first_day_edit.read("first_day")
        if first is None:
            raise InvalidInput("first_day", _("Give a first day."))
        return enrolments.enrol(
            person.id,
            workshop,
            first,
            last_day=ui.last_day_edit.read("last_day"),
            force_waiting=ui.waiting_check.isChecked(),
        )


def workshop_choice(workshop: WorkshopPlaces) -> str:
    """ "Relaxation · femmes · 3 places libres · 2 en attente"."""
    parts = [workshop.label]
    if workshop.audience is Audience.WOMEN:
        parts.append(_("women"))
    if workshop.free is None:
        parts.append(_("no limit"))
    elif workshop.free:
        text = ngettext("{n} place free", "{n} places free", workshop.free)
        parts.append(text.format(n=workshop.free))
    else:
        parts.append(_("full"))
    if workshop.waiting:
        text = ngettext("{n} waiting", "{n} waiting", workshop.waiting)
        parts.append(text.format(n=workshop.waiting))
    return " · ".join(parts)


def _places_said(seen: Foreseen, name: str) -> tuple[str, str]:
    """The places in words, and the tone they are said in."""
    if seen.capacity is None:
        return _("No limit to the number of people."), "info"
    if seen.state is EnrolmentState.WAITING:
        text = _("Full: {held} of {capacity}. {name} will be number {rank} on the waiting list.")
        rank = seen.rank
        words = text.format(held=seen.held, capacity=seen.capacity, name=name, rank=rank)
        return words, "attention"
    text = ngettext(
        "{n} place free of {capacity}.",
        "{n} places free of {capacity}.",
        seen.capacity - seen.held,
    )
    return text.format(n=seen.capacity - seen.held, capacity=seen.capacity), "info"
