"""What every form of the settings does: fill, compare, keep a draft, save.

A form declares its fields by the names that commands use in `InvalidInput.field`; the
rest is alike. What is typed and not saved is kept for each thing, whatever happens to the
program, and found again when the thing is opened.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ...centre.changes import Done, InvalidInput
from ...centre.drafts import Place
from ...i18n import _
from ..components import Alert, FieldMessage, Form, button, label
from ..components.date_edit import DateEdit
from ..components.time_edit import TimeEdit
from ..drafts import Content, Keeper, subject_of
from ..perform import perform
from .answers import held_in, hold_again, kind_of
from .panel_content import PanelContent

T = TypeVar("T")
Now = Callable[[], datetime]


class FormUi(Protocol):
    """What the generated forms of the settings have in common."""

    whole_alert: Alert
    draft_alert: Alert

    def retranslateUi(self, form: Any) -> None:
        """Write the fixed words in the current language."""


class Editor(PanelContent, Generic[T]):
    """A form over one frozen dataclass.

    A subclass names itself, sets its widgets up, calls `bind`, and defines `command`.
    `saved(id)` follows a save, `removed` a removal, `edited` any change of what is typed.
    """

    form_name: str
    """What its drafts are kept under: never changed once it is released."""

    saved = Signal(int)
    removed = Signal()
    edited = Signal()

    def __init__(self, now: Now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._fields: dict[str, QWidget] = {}
        self._help: dict[str, QLabel] = {}
        self._clean: tuple[object, ...] = ()
        self._filling = False
        self.filled = False  # whether something was opened yet: only then is there a base
        self.base: T
        self._opened: T  # as it was kept; `base` may be what an older draft began from
        self.draft_label = label("", "caption")
        self.save_button = button("primary", "", on_click=self.save)
        self.save_button.setProperty("keys", "Ctrl+S")
        self.foot = [self.draft_label, self.save_button]
        self.keeper = Keeper(self, self._unsaved, self.draft_title, now, self._about)
        self.keeper.told.connect(self._tell_draft)

    # -- for subclasses --------------------------------------------------------------------

    def bind(self, ui: FormUi, fields: Mapping[str, tuple[QWidget, QLabel]]) -> None:
        """Declare the form, and each field with the line for its help and errors."""
        self._form_ui, self.draft_alert = ui, ui.draft_alert
        self._draft_gesture = button("quiet", "", on_click=self._act)
        self.draft_alert.add_action(self._draft_gesture)
        for alert in (ui.whole_alert, ui.draft_alert):
            alert.hide()
        self.messages: dict[str, FieldMessage] = {}
        for name, (field, line) in fields.items():
            self._fields[name] = field
            self.also(name, field, line)
            kind_of(field).follow(field, self._typed)

    def also(self, name: str, field: QWidget, line: QLabel) -> None:
        """Declare a field that asks how to save, and isn't kept with the thing."""
        self._help[name] = line
        self.messages[name] = FieldMessage(field, line)
        if isinstance(field, (DateEdit, TimeEdit)):
            field.checked.connect(self.messages[name].set_error)
        if isinstance(field, DateEdit):
            field.set_today(lambda: self._now().date())
        self.form = Form(self.messages, self._say_whole)

    def _say_whole(self, words: str) -> None:
        self._form_ui.whole_alert.show_message(words, "danger")

    def command(self, data: T) -> Done:
        """Keep the data. Raises InvalidInput."""
        raise NotImplementedError

    def removal(self, data: T) -> Done:
        """Take the thing away. Raises InvalidInput."""
        raise NotImplementedError

    def draft_key(self, data: T) -> tuple[object, ...]:
        """What a draft belongs to: the thing's number, 0 for a new one.

        A person stands in it as `centre.drafts.person` writes her.
        """
        return (getattr(data, "id", 0),)

    def draft_title(self) -> str:
        """What a draft is called in a list: never by a person's name."""
        return self.heading()

    def kept_beside(self) -> Mapping[str, QWidget]:
        """Fields declared with `also` that are kept in a draft with the others."""
        return {}

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        """Give the answers read the types that the dataclass wants."""
        return answers

    def fill_choices(self) -> None:
        """Offer what lists offer, in the current language."""

    # -- words -------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Write every word in the current language; what is typed stays."""
        self._filling = True
        self.form.clear_errors()
        self._form_ui.retranslateUi(self)
        self.fill_choices()
        for name, message in self.messages.items():
            message.set_help(self._help[name].text())
        self._filling = False
        self.save_button.setText(_("Save"))
        self._tell_draft()

    # -- opening and leaving -------------------------------------------------------------------

    def open(self, data: T) -> None:
        """Show the thing as it is kept, or the draft that was left of it."""
        self.keeper.flush()
        self.base = self._opened = data
        self.filled = True
        self._fill(data)
        self._clean = self.typed()
        draft = self.keeper.begin(self._place(data))
        if draft is not None:
            self._begun_from(draft.begun_from)
            self._hold_again(draft.content)
            self.keeper.restored()
        self.form.clear_errors()
        self._tell_draft()
        self.edited.emit()

    def refresh(self, latest: T) -> None:
        """The thing may have changed elsewhere: show it again unless something is typed."""
        if not self.filled or not self.dirty:
            self.open(latest)
        else:
            self._opened = latest

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields kept with the thing."""
        return tuple(self._fields)

    def field(self, name: str) -> QWidget:
        """The editor of a field kept with the thing."""
        return self._fields[name]

    def _act(self) -> None:
        if self.keeper.erased:
            self.take_back()
        else:
            self.start_again()

    def start_again(self) -> None:
        """Erase what is typed; show the thing as it is kept."""
        if self._open_afresh(self.keeper.erase):
            # letters that were on their way to a field don't give it up for good
            self._draft_gesture.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_back(self) -> None:
        """Put back what was just erased."""
        if self._open_afresh(self.keeper.take_back):
            self.focus_first()

    def _open_afresh(self, change: Callable[[], None]) -> bool:
        """Show the thing as it is kept, once its draft is changed; False when it is gone."""
        try:
            latest = self.latest(self._opened)
        except InvalidInput as gone:  # what is typed may still be copied from here
            self._say_whole(gone.message)
            return False
        change()
        self.open(latest)
        return True

    def latest(self, data: T) -> T:
        """The thing as it is kept now; where it isn't read again, as it was opened.

        Raises InvalidInput when it is gone.
        """
        return data

    def _place(self, data: T) -> Place:
        return Place(
            form=self.form_name,
            subject=subject_of(*self.draft_key(data)),
            begun_from=getattr(data, "version", 0),
        )

    def _about(self) -> int:
        return self.person_of(self.base) if self.filled else 0

    def person_of(self, data: T) -> int:
        """Whom the thing is about, 0 when it doesn't say."""
        return getattr(data, "participant_id", None) or 0

    def _begun_from(self, version: int) -> None:
        """What was typed in an older version can't be saved over the one of now."""
        if version and hasattr(self.base, "version"):
            self.base = replace(self.base, version=version)  # type: ignore[type-var]

    def _unsaved(self) -> Content | None:
        if not self.filled or not self.dirty:
            return None
        return {name: held_in(field) for name, field in self._kept_fields().items()}

    def _kept_fields(self) -> dict[str, QWidget]:
        return {**self._fields, **self.kept_beside()}

    def _hold_again(self, content: Mapping[str, object]) -> None:
        """Put back what was typed; what the form doesn't ask any more is left out."""
        fields = self._kept_fields()
        self._filling = True
        self.fill_choices()
        for name in [name for name in fields if name in content]:
            hold_again(fields[name], content[name])
        self._filling = False

    def focus_first(self) -> None:
        """Bring the keyboard to the first field; to the alert where something new was found
        begun, so that two things aren't typed into one."""
        if self.keeper.begun_new and not self.draft_alert.isHidden():
            self._draft_gesture.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_field()

    def focus_field(self) -> None:
        """Bring the keyboard to the field that comes first."""
        first = next(iter(self._fields.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is typed -------------------------------------------------------------------------

    def _fill(self, data: T) -> None:
        self._put({name: getattr(data, name) for name in self._fields})

    def _put(self, answers: Mapping[str, object]) -> None:
        self._filling = True
        self.fill_choices()
        for name, value in answers.items():
            kind_of(self._fields[name]).put(self._fields[name], value)
        self._filling = False

    def typed(self) -> tuple[object, ...]:
        """What stands in the fields, readable or not."""
        own = [kind_of(field).typed(field) for field in self._fields.values()]
        return (*own, *(held_in(field) for field in self.kept_beside().values()))

    @property
    def dirty(self) -> bool:
        """Whether something is typed that isn't saved."""
        return self.typed() != self._clean

    @property
    def is_new(self) -> bool:
        """Whether the thing shown isn't kept yet."""
        return self.filled and getattr(self.base, "id", 1) == 0

    def read(self) -> T:
        """The thing as typed. Raises InvalidInput."""
        answers = {name: kind_of(field).read(field, name) for name, field in self._fields.items()}
        made: T = replace(self.base, **self.shape(answers))  # type: ignore[type-var]
        return made

    def _typed(self, *_what: object) -> None:
        if self._filling:
            return
        self.keeper.touched()
        self._tell_draft()
        self.edited.emit()

    def _tell_draft(self) -> None:
        """Say that something isn't saved, and offer to erase what was found again."""
        dirty = self.filled and self.dirty
        self.save_button.setEnabled(dirty or self.is_new)
        self.draft_label.setText(self.keeper.kept_words() if dirty else "")
        said, gesture = self.keeper.above(dirty)
        self._draft_gesture.setText(gesture)
        if said != self.draft_alert.words or not said:
            self.draft_alert.show_message(said, "info")

    # -- saving --------------------------------------------------------------------------------

    def save(self) -> None:
        """Save when something changed; show what is refused beside its field."""
        if not (self.dirty or self.is_new):
            return
        done = perform(self, partial(self.keeper.saving, self._command), self.form)
        if done is not None:
            self.forget()
            self.saved.emit(done.id)

    def _command(self) -> Done:
        return self.command(self.read())

    def remove(self) -> None:
        """Take the thing away; what stands in the way is said above the form."""
        removal = partial(self.keeper.saving, lambda: self.removal(self.base))
        if perform(self, removal, self.form) is not None:
            self.forget()
            self.removed.emit()

    def forget(self) -> None:
        """What is typed is kept now, or given up."""
        self.keeper.forget()
        self._clean = self.typed()
        self._tell_draft()
