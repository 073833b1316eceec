"""What the forms of the report have in common: questions in a column, errors beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ...centre.changes import Done
from ...i18n import _
from ..components import Button, FieldMessage, Form, button
from ..components.date_edit import DateEdit
from ..form_draft import FormDraft
from ..people.built_form import BuiltForm
from ..perform import perform
from ..settings.answers import Holding
from ..settings.panel_content import PanelContent


class AskingForm(PanelContent):
    """A form that keeps at once: a subclass asks in its `__init__` and defines `save`."""

    def __init__(self, now: Callable[[], datetime] = datetime.now) -> None:
        super().__init__()
        self._now = now
        self._lines: dict[str, QLabel] = {}
        self.messages: dict[str, FieldMessage] = {}
        self._editors: dict[str, QWidget] = {}
        self.draft: FormDraft | None = None
        self.ui = BuiltForm(self)
        self.form = Form(self.messages, self.ui.whole_alert.show_message)
        self.save_button = button("primary", "", on_click=self.save)
        self.save_button.setProperty("keys", "Ctrl+S")
        self.foot = [self.save_button]

    def ask(self, name: str, words: str, editor: QWidget, help_text: str = "") -> None:
        """Add a question in words marked with N_; `name` is the field that a refusal names."""
        _editor, line = self.ui.ask(name, words, editor, help_text)
        self._lines[name], self._editors[name] = line, editor
        self.messages[name] = FieldMessage(editor, line)
        self.form = Form(self.messages, self.ui.whole_alert.show_message)
        if isinstance(editor, DateEdit):
            editor.set_today(lambda: self._now().date())
            editor.checked.connect(self.messages[name].set_error)

    def keep_draft(
        self,
        name: str,
        again: Callable[[], object],
        apart: Mapping[str, QWidget | Holding | None] | None = None,
    ) -> None:
        """Keep what is typed under `name`, once everything is asked; `again` fills the form
        afresh. `apart` stands for editors asked for, or comes with them; None leaves one out.
        """
        fields = {**self._editors, **(apart or {})}
        self.draft = FormDraft(
            self,
            name,
            {name: field for name, field in fields.items() if field is not None},
            title=lambda: self.heading(),
            now=self._now,
            alert=self.ui.draft_alert,
            again=again,
            about=self.person_named,
        )

    def person_named(self) -> int:
        """Whom it is about, 0 for nobody."""
        return 0

    def perform(self, command: Callable[[], Done]) -> Done | None:
        """Run a command that ends what the form asks; its draft goes with it."""
        draft = self.draft
        if draft is None:
            return perform(self, command, self.form)
        done = perform(self, partial(draft.saving, command), self.form)
        if done is not None:
            draft.forget()
        return done

    def add_removal(self, gesture: Callable[[], object]) -> Button:
        """Add the button that takes the thing away, at the left under the questions."""
        made = button("danger", "", "trash", on_click=gesture)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self.ui.add(holder)
        return made

    def retranslate(self) -> None:
        self.form.clear_errors()
        self.ui.retranslateUi(self)
        for name, message in self.messages.items():
            message.set_help(self._lines[name].text())
        self.save_button.setText(_("Save"))
        if self.draft is not None:
            self.draft.retranslate()

    def focus_first(self) -> None:
        if self.draft is None or not self.draft.take_keyboard():
            self.focus_field()

    def focus_field(self) -> None:
        """Bring the keyboard to the question that comes first."""

    def save(self) -> None:
        """Keep what is asked (Ctrl+S)."""
        raise NotImplementedError
