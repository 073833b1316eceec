"""The form of a letter's text: its words, the placeholders it may use, how it will read."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...centre.changes import Done, InvalidInput
from ...centre.letters import invented, templates
from ...centre.letters.templates import LetterKind, Template
from ..components import label
from ..forms.ui_settings_letter import Ui_SettingsLetter
from ..perform import perform
from .answers import written
from .editor import Editor, Now


@dataclass(frozen=True, slots=True)
class LetterText:
    """The text of a kind of letter, numbered by its place in the list."""

    id: int
    kind: LetterKind
    subject: str
    body: str
    row: int  # of the database, 0 as shipped
    version: int


def numbered() -> list[LetterText]:
    """The texts in force of all kinds, in order."""
    return [
        LetterText(number, each.kind, each.subject, each.body, each.id, each.version)
        for number, each in enumerate(templates.templates(), 1)
    ]


class LetterForm(Editor[LetterText]):
    """The subject and the text of a kind of letter."""

    form_name = "letter"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = Ui_SettingsLetter()
        self.ui.setupUi(self)
        ui = self.ui
        self._writing: QObject | None = None
        for field in (ui.subject_edit, ui.body_edit):
            field.installEventFilter(self)
        self.bind(
            ui,
            {
                "subject": (ui.subject_edit, ui.subject_help),
                "body": (ui.body_edit, ui.body_help),
            },
        )
        self._subject_shown = label("", "strong", wrap=True)
        self._body_shown = label("", wrap=True)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._subject_shown)
        column.addWidget(self._body_shown)
        ui.preview_card.add(holder)
        ui.word_choice.chosen.connect(self.insert)
        ui.reset_button.clicked.connect(lambda _on=False: self.reset())
        self.edited.connect(self._follow)

    # -- the editor's contract ---------------------------------------------------------------

    def open(self, data: LetterText) -> None:
        self._writing = None
        self.ui.subject_frame.setVisible(data.kind is not LetterKind.CERTIFICATE)
        self.ui.word_choice.set_words(templates.meanings(data.kind))
        super().open(data)
        self.ui.reset_button.setVisible(bool(data.row))

    def retranslate(self) -> None:
        super().retranslate()
        if self.filled:
            self.ui.word_choice.set_words(templates.meanings(self.base.kind))
            self._follow()

    def draft_key(self, data: LetterText) -> tuple[object, ...]:
        return (data.kind,)

    def latest(self, data: LetterText) -> LetterText:
        return numbered()[data.id - 1]

    def focus_field(self) -> None:
        self.ui.body_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def command(self, data: LetterText) -> Done:
        return templates.save(Template(data.kind, data.subject, data.body, data.row, data.version))

    # -- gestures ----------------------------------------------------------------------------

    def insert(self, placeholder: str) -> None:
        """Write a placeholder where the cursor is, in the text or in the subject."""
        if self._writing is self.ui.subject_edit:
            self.ui.subject_edit.insert(placeholder)
            self.ui.subject_edit.setFocus()
        else:
            self.ui.body_edit.insertPlainText(placeholder)
            self.ui.body_edit.setFocus()

    def reset(self) -> None:
        """Take the text that comes with the program again; undo brings the centre's back."""
        kind = self.base.kind
        if perform(self, lambda: templates.reset(kind), self.form) is not None:
            self.forget()
            self.open(self.latest(self.base))
            self.focus_first()

    # -- what follows what is typed --------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember which field was written in last: placeholders go there."""
        if event.type() == QEvent.Type.FocusIn:
            self._writing = watched
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        """Say what isn't understood beside its field, and how the letter would read."""
        if not self.filled:
            return
        texts = {"subject": self.ui.subject_edit.text(), "body": written(self.ui.body_edit)}
        for name, text in texts.items():
            try:
                templates.check(name, text, self.base.kind)
            except InvalidInput as error:
                self.messages[name].set_warning(error.message)
            else:
                self.messages[name].set_warning("")
        values = invented.values(self._now().date())
        subject = templates.fill(texts["subject"], values)
        self._subject_shown.setText(subject)
        self._subject_shown.setVisible(bool(subject))
        self._body_shown.setText(templates.fill(texts["body"], values))
