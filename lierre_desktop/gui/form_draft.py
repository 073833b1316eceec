"""The draft of a form that is no `Editor`: what stands in its fields, kept and found again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ..centre.changes import Done
from ..centre.drafts import Place
from .components import Alert, button
from .drafts import Content, Keeper, subject_of
from .settings.answers import Holding, held_in, hold_again, kind_of


class FormDraft(QObject):
    """Keeps the fields of `form` under `name`; `told` says that its words have changed.

    `title` is what heads the form, without any person's name. What was found again is said
    in `alert`, with the gesture that erases it, then the one that takes it back: `again` fills
    the form afresh. `about` is the person chosen in the form, where one is.
    """

    told = Signal()

    def __init__(
        self,
        form: QWidget,
        name: str,
        fields: Mapping[str, QWidget | Holding],
        *,
        title: Callable[[], str],
        now: Callable[[], datetime],
        alert: Alert,
        again: Callable[[], object],
        about: Callable[[], int] = lambda: 0,
    ) -> None:
        super().__init__(form)
        self.name, self._fields, self._alert, self._again = name, dict(fields), alert, again
        self._clean: Content | None = None  # None: nothing was opened yet
        self._filling = False
        self._gesture = button("quiet", "", on_click=self._act)
        alert.add_action(self._gesture)
        alert.hide()
        self.keeper = Keeper(form, self._unsaved, title, now, about)
        self.keeper.told.connect(self._tell)
        for field in self._fields.values():
            if isinstance(field, QWidget) and not isinstance(field, Holding):
                kind_of(field).follow(field, self.touched)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self._tell()

    # -- opening ---------------------------------------------------------------------------

    def leave(self) -> None:
        """Keep what is typed; to be called before the form is filled with another thing."""
        self.keeper.leave()
        self._clean = None

    def opened(self, *subject: object, about: int = 0, begun_from: int = 0) -> int | None:
        """The form is filled with a thing: put back what was left of it.

        Answers the version it was begun from, None when nothing was left.
        """
        self._clean = self._content()
        place = Place(self.name, subject_of(*subject), participant_id=about, begun_from=begun_from)
        draft = self.keeper.begin(place)
        if draft is not None:
            self._filling = True
            for name in [name for name in self._fields if name in draft.content]:
                hold_again(self._fields[name], draft.content[name])
            self._filling = False
            self.keeper.restored()
        self._tell()
        return draft.begun_from if draft is not None else None

    # -- what is typed -----------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """Whether something is typed that isn't saved."""
        return self._clean is not None and self._content() != self._clean

    def touched(self, *_what: object) -> None:
        """Something was typed; for fields that say themselves what stands in them."""
        if self._clean is not None and not self._filling:
            self.keeper.touched()
            self._tell()

    def _content(self) -> Content:
        return {name: held_in(field) for name, field in self._fields.items()}

    def _unsaved(self) -> Content | None:
        return self._content() if self.dirty else None

    # -- saving and giving up ------------------------------------------------------------------

    def saving(self, command: Callable[[], Done]) -> Done:
        """Run the command that saves; the draft goes with it, or stays when it is refused."""
        return self.keeper.saving(command)

    def forget(self) -> None:
        """What is typed is saved, or given up."""
        self.keeper.forget()
        self._clean = self._content()
        self._tell()

    def _act(self) -> None:
        """Erase what was found, or take back what was just erased."""
        erased = self.keeper.erased
        if erased:
            self.keeper.take_back()
        else:
            self.keeper.erase()
        self._clean = None
        self._again()
        if not erased:  # letters that were on their way to a field don't give it up for good
            self._gesture.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keyboard(self) -> bool:
        """Bring the keyboard to the alert where something new was found begun, so that two
        things aren't typed into one; False when a field is to have it."""
        asks = self.keeper.begun_new and not self._alert.isHidden()
        if asks:
            self._gesture.setFocus(Qt.FocusReason.OtherFocusReason)
        return asks

    # -- words -----------------------------------------------------------------------------

    @property
    def kept_words(self) -> str:
        """ "Brouillon gardé à 14:58" while something is typed."""
        return self.keeper.kept_words() if self.dirty else ""

    def _tell(self) -> None:
        said, gesture = self.keeper.above(self.dirty)
        self._gesture.setText(gesture)
        if said != self._alert.words or not said:
            self._alert.show_message(said, "info")
        self.told.emit()
