"""The form of a person: new, or known and changed. What is typed is kept as a draft: one for
someone new, one for each person whose form was left without saving.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from ...centre import drafts, participants
from ...centre.changes import Done
from ...centre.languages import language_choices
from ...centre.participants import ParticipantData
from ...centre.vocabulary import Gender
from ...i18n import N_, _, numeric_date
from .. import look
from ..components import Alert, Button, FieldMessage, Form, Segments, button
from ..form_draft import FormDraft
from ..forms.ui_participant_form import Ui_ParticipantForm
from ..perform import perform
from ..settings.panel_content import PanelContent
from .lookalikes import LookalikesAlert
from .photo_edit import PhotoEdit

TEXTS = (
    "last_name",
    "first_name",
    "birth_date",
    "birth_name",
    "own_script",
    "phone",
    "other_phone",
    "email",
    "address",
    "postcode",
    "city",
)
"""The fields of one line, as they are typed."""
NOT_SAID = "none"
GENDERS = (
    (Gender.WOMAN, N_("Woman")),
    (Gender.MAN, N_("Man")),
    (Gender.OTHER, N_("Other")),
    (NOT_SAID, N_("Not told")),
)
PATIENCE_MS = 300
"""How long typing must pause before people who look alike are looked for."""


@dataclass(frozen=True, slots=True)
class Typed:
    """Everything the form holds at a moment, as typed."""

    texts: tuple[str, ...]
    gender: str
    languages: tuple[str, ...]
    notes: str


class ParticipantForm(PanelContent):
    """Identity and contact of one person.

    `saved(id)` follows a save, `known(id)` asks for the page of a look-alike.
    """

    saved = Signal(int)
    known = Signal(int)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._base = ParticipantData()
        self.ui = Ui_ParticipantForm()
        self.ui.setupUi(self)
        self._gender = self._lay_gender()
        self.ui.birth_date_edit.set_today(lambda: self._now().date())
        self._lay_alerts()
        self.photo = PhotoEdit()
        self.ui.alerts_layout.addWidget(self.photo)
        self.draft_label = QLabel()
        self.draft_label.setProperty("role", "caption")
        self.save_button: Button = button("primary", "", "", "Ctrl+S", self.save)
        self.foot = [self.draft_label, self.save_button]
        self._messages = self._field_messages()
        self._form = Form(self._messages, self._say_whole)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._look_for_lookalikes)
        self._listen()
        self.retranslate()
        self._order_tabs()

    # -- building ------------------------------------------------------------------------

    def _lay_gender(self) -> Segments:
        segments = Segments(GENDERS)
        segments.choose(NOT_SAID)
        self.ui.gender_choice_layout.addWidget(segments)
        self.ui.gender_choice_layout.addStretch(1)
        return segments

    def _lay_alerts(self) -> None:
        """What is said of the whole form, of its draft, and of people who look alike."""
        self._whole = Alert(tone="danger")
        found = Alert(tone="info", icon="pencil-simple")
        for alert in (self._whole, found):
            alert.hide()
            self.ui.alerts_layout.addWidget(alert)
        fields = {name: self._line(name) for name in TEXTS}
        self.draft = FormDraft(
            self,
            "participant",
            fields
            | {"gender": self._gender, "languages": self.ui.languages_edit}
            | {"notes": self.ui.notes_edit},
            title=self._draft_title,
            now=self._now,
            alert=found,
            again=self._open_again,
        )
        self._lookalikes = LookalikesAlert(after=self.ui.birth_date_edit)
        self._lookalikes.opened.connect(self.known)
        self.ui.lookalikes_layout.addWidget(self._lookalikes)

    def _draft_title(self) -> str:
        return _("Identity and contact") if self._base.id else _("New person")

    def _field_messages(self) -> dict[str, FieldMessage]:
        ui = self.ui
        messages = {name: FieldMessage(self._line(name), self._help(name)) for name in TEXTS}
        messages["gender"] = FieldMessage(self._gender, ui.gender_help)
        messages["languages"] = FieldMessage(ui.languages_edit, ui.languages_help)
        messages["notes"] = FieldMessage(ui.notes_edit, ui.notes_help)
        return messages

    def _line(self, name: str) -> QLineEdit:
        field: QLineEdit = getattr(self.ui, f"{name}_edit")
        return field

    def _help(self, name: str) -> QLabel:
        line: QLabel = getattr(self.ui, f"{name}_help")
        return line

    def _order_tabs(self) -> None:
        """The gender's segments come after the birth date, as they stand."""
        before: QWidget = self.ui.birth_date_edit
        for segment in self._gender.findChildren(QAbstractButton):
            QWidget.setTabOrder(before, segment)
            before = segment

    def _listen(self) -> None:
        for name in TEXTS:
            self._line(name).textChanged.connect(self._typed)
        self.ui.languages_edit.changed.connect(self.draft.touched)
        self.draft.told.connect(self._tell_draft)
        self.ui.birth_date_edit.checked.connect(self._messages["birth_date"].set_error)

    def retranslate(self) -> None:
        """Write every word in the current language; what is typed stays."""
        ui = self.ui
        ui.retranslateUi(self)
        self._gender.set_choices([(key, _(words)) for key, words in GENDERS])
        self._gender.setAccessibleName(ui.gender_label.text())
        ui.languages_edit.set_choices(language_choices())
        for name, message in self._messages.items():
            message.set_help(self._help(name).text())
        self.save_button.setText(_("Save"))
        self._lookalikes.retranslate()
        self.photo.retranslate()
        self.draft.retranslate()

    # -- opening and leaving -------------------------------------------------------------

    @property
    def participant_id(self) -> int:
        """The person whose form it is, 0 for someone new."""
        return self._base.id

    def open_new(self, hint: str = "") -> None:
        """The form of someone new, as it was left; `hint` is what was searched for."""
        self._open(ParticipantData())
        if hint and not self.draft.dirty:
            field = "phone" if any(ch.isdigit() for ch in hint) else "last_name"
            self._line(field).setText(hint.strip())

    def open_known(self, data: ParticipantData) -> None:
        """The form of someone known, as it was left."""
        self._open(data)

    def _open(self, data: ParticipantData) -> None:
        self.draft.leave()
        self._base = data
        self._show(_typed_from(data))
        whom = (drafts.person(data.id),) if data.id else (0,)
        begun = self.draft.opened(*whom, about=data.id, begun_from=data.version)
        if begun is not None and data.id:
            self._base = replace(data, version=begun)
        self._start_clean()
        self.photo.show_person(data)

    def _open_again(self) -> None:
        """What is kept, once what was typed is given up."""
        self._open(participants.get(self._base.id) if self._base.id else ParticipantData())
        self.focus_first()

    def focus_first(self) -> None:
        """Bring the keyboard to the first field, or to what is said of a draft."""
        if not self.draft.take_keyboard():
            self.ui.last_name_edit.setFocus()

    # -- what is typed -------------------------------------------------------------------

    def _show(self, typed: Typed) -> None:
        for name, text in zip(TEXTS, typed.texts, strict=True):
            self._line(name).setText(text)
        self._gender.choose(typed.gender)
        self.ui.languages_edit.set_keys(typed.languages)
        self.ui.notes_edit.setPlainText(typed.notes)

    def _start_clean(self) -> None:
        """No error yet; the notes stay away while names are hidden."""
        self._form.clear_errors()
        ui, hidden = self.ui, look.discreet()
        for widget in (ui.notes_edit, ui.notes_help):
            widget.setVisible(not hidden)
        ui.notes_hidden_label.setVisible(hidden)
        self._lookalikes.start()

    def _typed_now(self) -> Typed:
        return Typed(
            texts=tuple(self._line(name).text() for name in TEXTS),
            gender=self._gender.key,
            languages=self.ui.languages_edit.keys,
            notes=self.ui.notes_edit.toPlainText(),
        )

    def data(self) -> ParticipantData:
        """What is typed. Raises InvalidInput for a birth date that can't be read."""
        return replace(self._without_birth(), birth_date=self.ui.birth_date_edit.read("birth_date"))

    def _without_birth(self) -> ParticipantData:
        typed = self._typed_now()
        values: dict[str, Any] = dict(zip(TEXTS, typed.texts, strict=True))
        values["birth_date"] = None
        return replace(
            self._base,
            **values,
            gender=None if typed.gender == NOT_SAID else Gender(typed.gender),
            languages=typed.languages,
            notes=typed.notes,
        )

    def _typed(self) -> None:
        if self._base.id == 0:
            self._patience.start()

    def _tell_draft(self) -> None:
        """Say that something isn't saved."""
        self.draft_label.setText(self.draft.kept_words)

    def _say_whole(self, message: str) -> None:
        self._whole.show_message(message)

    # -- look-alikes and saving ----------------------------------------------------------

    def _look_for_lookalikes(self) -> bool:
        """Show people who may be the one typed; True when there are some not seen before."""
        if self._base.id:
            return False
        return self._lookalikes.look(
            replace(self._without_birth(), birth_date=self.ui.birth_date_edit.day)
        )

    def save(self) -> None:
        """Save, unless someone alike was just found: then show them first."""
        self._patience.stop()
        if self._look_for_lookalikes():
            self._lookalikes.focus()
            return
        done = perform(self, partial(self.draft.saving, self._command), self._form)
        if done is not None:
            self.draft.forget()
            self.saved.emit(done.id)

    def _command(self) -> Done:
        return participants.save(self.data())


def _typed_from(data: ParticipantData) -> Typed:
    """The fields as they stand for saved data."""
    birth = numeric_date(data.birth_date) if data.birth_date else ""
    texts = {name: getattr(data, name) for name in TEXTS} | {"birth_date": birth}
    return Typed(
        texts=tuple(texts[name] for name in TEXTS),
        gender=data.gender or NOT_SAID,
        languages=data.languages,
        notes=data.notes,
    )
