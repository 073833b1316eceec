"""The notes of a person: to share, private, and restricted ones that are shown on demand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ...centre import drafts, participants
from ...centre.changes import Done
from ...centre.drafts import Kept
from ...centre.person import notes
from ...centre.person.notes import NoteData, NoteKind
from ...i18n import N_, _, long_date, ngettext
from .. import look
from ..components import Badge, BadgeFace, Card, Combo, button
from ..components import label as text_label
from ..components.date_edit import DateEdit
from ..settings.answers import offer
from ..settings.editor import Editor, Now
from ..watching import watch
from .built_form import BuiltForm
from .frames import padded, scrolling
from .record_cards import NotesCard
from .record_tab import Clock, RecordTab

FACES = {
    NoteKind.SHAREABLE: ("users", "success"),
    NoteKind.PRIVATE: ("lock-simple", "neutral"),
    NoteKind.RESTRICTED: ("shield-warning", "attention"),
}


class NotesTab(RecordTab):
    """Every note, newest first; the restricted ones stay away until they are asked for."""

    def __init__(self, now: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._person = 0
        self._unveiled = False
        self._form: NoteForm | None = None
        self._card = Card()
        self._add = button("quiet", "", "plus", on_click=self.add)
        self._veil = button("quiet", "", "eye", on_click=self._turn)
        self._card.add_action(self._veil)
        self._card.add_action(self._add)
        self._first_words = NotesCard()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GUTTER)
        column.addWidget(self._card)
        column.addWidget(self._first_words)
        column.addStretch(1)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(scrolling(inside))

    def retranslate(self) -> None:
        self._add.setText(_("New note"))
        if self._form is not None:
            self._form.retranslate()

    def show_person(self, participant_id: int) -> None:
        if participant_id != self._person:
            self._person, self._unveiled = participant_id, False
        if look.discreet():
            self._unveiled = False
        held = notes.of_participant(participant_id, with_restricted=self._unveiled)
        restricted = notes.counts(participant_id)[NoteKind.RESTRICTED]
        self._card.set_title(_("Notes"))
        self._veil.setVisible(restricted > 0 and not look.discreet())
        text = ngettext("Show {n} restricted note", "Show {n} restricted notes", restricted)
        shown = _("Hide restricted notes") if self._unveiled else text.format(n=restricted)
        self._veil.setText(shown)
        self._veil.updateGeometry()
        self._card.fill([self._row(note) for note in held] or [_nothing()])
        words = participants.get(participant_id).notes
        self._first_words.show_notes("" if look.discreet() else words)

    def _row(self, note: NoteData) -> QWidget:
        icon, tone = FACES[note.kind]
        head = QHBoxLayout()
        head.setSpacing(look.SPACE_S)
        head.addWidget(Badge(BadgeFace(icon, note.kind.label, tone)))
        day = long_date(note.day) if note.day else ""
        said = " · ".join(part for part in (day, note.author) if part)
        head.addWidget(text_label(said, "caption", wrap=True), 1)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_XS)
        column.addLayout(head)
        if look.discreet() and note.kind is not NoteKind.SHAREABLE:
            column.addWidget(text_label(_("Hidden"), "quiet"))
            return padded(holder)
        change = button("quiet", _("Change"), on_click=lambda: self._open(note))
        change.setAccessibleName(_("Change the note of {day}").format(day=day))
        head.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(text_label(note.text, wrap=True))
        return padded(holder)

    def _turn(self) -> None:
        self._unveiled = not self._unveiled
        self.show_person(self._person)

    def show_row(self, table: str, row_id: int, gesture: str = "") -> None:
        """A note pressed in the thread is here among the others: nothing more to open."""

    def resume(self, draft: Kept) -> None:
        note_id = draft.numbers[-1]
        if note_id:
            self._open(notes.get(note_id))
        else:
            self.add()

    def add(self) -> bool:
        today = self._now().date()
        self._open(NoteData(participant_id=self._person, day=today))
        return True

    def _open(self, note: NoteData) -> None:
        if self._form is None:
            self._form = NoteForm(self._now)
            self._form.retranslate()
            self._form.saved.connect(lambda _id: self.form_done.emit())
            self._form.removed.connect(self.form_done)
        self._form.open(note)
        self.form_wanted.emit(self._form, lambda: _("Note") if note.id else _("New note"))


class NoteForm(Editor[NoteData]):
    """A note; words that are not to be kept bring a reminder under the text."""

    form_name = "note"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = BuiltForm(self)
        self._kind, self._text = Combo(), QPlainTextEdit()
        self._text.setMinimumHeight(look.scaled(180))
        self._text.setTabChangesFocus(True)
        self.bind(
            ui,
            {
                "text": ui.ask("text", N_("Note"), self._text, _READABLE),
                "kind": ui.ask("kind", N_("Who may read it"), self._kind),
                "day": ui.ask("day", N_("Day"), DateEdit()),
            },
        )
        watch(self._text, self.messages["text"])
        self._hidden = text_label("", "quiet", wrap=True)
        ui.add(self._hidden)
        self._remove = button("danger", "", "trash", on_click=self.remove)
        ui.add(self._remove)

    def open(self, data: NoteData) -> None:
        super().open(data)
        self._remove.setVisible(not self.is_new)
        self._hide_with_names()

    def _hide_with_names(self) -> None:
        """What was written isn't read over a shoulder; a note that is begun now is, and what
        may be shared."""
        written = bool(self._text.toPlainText())
        readers = {self.base.kind, self._kind.currentData()}
        hidden = look.discreet() and written and readers != {NoteKind.SHAREABLE}
        self.ui.show_question(self._text, not hidden)
        self._hidden.setVisible(hidden)

    def retranslate(self) -> None:
        super().retranslate()
        self._remove.setText(_("Put in the bin"))
        self._hidden.setText(_("Hidden while names are hidden."))

    def draft_key(self, data: NoteData) -> tuple[object, ...]:
        return drafts.person(data.participant_id), data.id

    def latest(self, data: NoteData) -> NoteData:
        return notes.get(data.id) if data.id else data

    def fill_choices(self) -> None:
        readers = {
            NoteKind.SHAREABLE: _("To share: the person and her partners"),
            NoteKind.PRIVATE: _("Private: the centre"),
            NoteKind.RESTRICTED: _("Restricted: the centre, on demand only"),
        }
        offer(self._kind, [(kind, readers[kind]) for kind in NoteKind])

    def command(self, data: NoteData) -> Done:
        return notes.save(data)

    def removal(self, data: NoteData) -> Done:
        return notes.remove(data.id)


_READABLE = N_("The person may ask to read it: facts, no judgement, no diagnosis.")


def _nothing() -> QWidget:
    words = _("No note yet. A note is dated, and says who may read it.")
    return padded(text_label(words, "quiet", wrap=True))
