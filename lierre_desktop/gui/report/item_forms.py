"""Photos, words of people, and tables of the centre's own: what is added to a section.

Nobody is shown or quoted without a consent: the forms ask for its day.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from ...centre import finder, pictures
from ...centre.activity.asking import questions
from ...centre.changes import InvalidInput
from ...centre.finder import Finder
from ...centre.report import items
from ...centre.report.items import ItemData, ItemKind
from ...i18n import N_, _
from .. import look
from .. import pictures as shown
from ..components import Combo, button, label
from ..components.date_edit import DateEdit
from ..people.person_edit import PersonEdit
from ..settings.answers import Holding, offer, written
from .asking import AskingForm

_TITLES = {
    ItemKind.PHOTO: N_("Photo"),
    ItemKind.QUOTE: N_("Someone's words"),
    ItemKind.QUESTION: N_("Table of your own"),
}
_SHOWN = 320  # pixels of the picture in the form
_WORDS = 140  # and of the field of someone's words
_MOST_HELD = 900_000  # letters


class ItemForm(AskingForm):
    """The form of one kind of addition. `kept` follows a save or a removal.

    A subclass asks its questions, then calls `finish()`; `put` and `read` move the data.
    """

    kept = Signal()
    kind: ItemKind

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__(now)
        self._item = self._kept = ItemData(0, self.kind)

    def finish(self) -> None:
        """Close the form once every question is there."""
        self.remove_button = self.add_removal(self.remove)
        name = f"report_item.{self.kind.lower()}"
        self.keep_draft(name, lambda: self.open(self._kept), self.held_apart())
        self.retranslate()

    def held_apart(self) -> dict[str, QWidget | Holding]:
        """What a draft holds beside the editors asked for, or in place of one."""
        return {}

    def put(self, item: ItemData) -> None:
        """Show an addition."""
        raise NotImplementedError

    def read(self) -> ItemData:
        """The addition as typed. Raises InvalidInput."""
        raise NotImplementedError

    # -- the form --------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """What heads the panel."""
        return _(_TITLES[self.kind])

    def retranslate(self) -> None:
        super().retranslate()
        self.save_button.setText(_("Save") if self._item.id else _("Add"))
        self.remove_button.setText(_("Take off the report"))

    def open(self, item: ItemData) -> None:
        """Show an addition, or ask for a new one; what was typed of it is found again."""
        assert self.draft is not None
        self.draft.leave()
        self._item = self._kept = item
        self.retranslate()
        self.remove_button.setVisible(bool(item.id))
        self.put(item)
        begun = self.draft.opened(item.section_id, item.id, begun_from=item.version)
        if begun is not None:
            self._item = replace(item, version=begun)

    def save(self) -> None:
        """Keep the addition."""
        today = self._now().date()
        if self.perform(lambda: items.save(self.read(), today=today)) is not None:
            self._forget()

    def remove(self) -> None:
        """Take the addition off the report."""
        if self.perform(lambda: items.remove(self._item.id)) is not None:
            self._forget()

    def _forget(self) -> None:
        self._item = self._kept = ItemData(0, self.kind)
        self.kept.emit()


class _Consent:
    """The questions about someone's consent."""

    def __init__(self, form: ItemForm) -> None:
        self.day, self.how = DateEdit(), QLineEdit()
        form.ask("consent_on", N_("Day of the consent"), self.day)
        form.ask(
            "consent_how", N_("How it was given"), self.how, N_("in writing, kept in her file…")
        )

    def put(self, item: ItemData) -> None:
        """Show a consent."""
        self.day.set_date(item.consent_on)
        self.how.setText(item.consent_how)

    def added_to(self, item: ItemData) -> ItemData:
        """An addition with the consent typed. Raises InvalidInput."""
        day = self.day.read("consent_on")
        return replace(item, consent_on=day, consent_how=self.how.text())


class QuoteForm(ItemForm):
    """Someone's words, signed as she wishes."""

    kind = ItemKind.QUOTE

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__(now)
        self.words_edit, self.said_by_edit = QPlainTextEdit(), QLineEdit()
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setFixedHeight(look.scaled(_WORDS))
        self.ask("words", N_("Her own words"), self.words_edit)
        self.ask(
            "said_by",
            N_("As she wishes to be named"),
            self.said_by_edit,
            N_("a first name, “a participant in the sewing workshop”, or nothing"),
        )
        self.person_edit = PersonEdit()
        self.ask(
            "participant_id",
            N_("Whose consent"),
            self.person_edit,
            N_("optional, never printed: the consent is found from her record"),
        )
        self.consent = _Consent(self)
        self._in_bin: int | None = None  # whose consent it is, when her record went to the bin
        self._finder: Finder | None = None
        self.finish()
        if self.draft is not None:
            self.person_edit.textChanged.connect(self.draft.touched)

    def person_named(self) -> int:
        return self.person_edit.number

    def put(self, item: ItemData) -> None:
        self._finder = Finder.current(self._finder)
        self.person_edit.finder = self._finder
        found = finder.found([item.participant_id]) if item.participant_id else []
        self.person_edit.hold(found[0] if found else None)
        self._in_bin = None if found else item.participant_id
        self.words_edit.setPlainText(item.words)
        self.said_by_edit.setText(item.said_by)
        self.consent.put(item)

    def focus_field(self) -> None:
        self.words_edit.setFocus()

    def read(self) -> ItemData:
        person = self.person_edit.person
        if person is None and self.person_edit.text().strip():
            raise InvalidInput("participant_id", _("Choose someone in the list."))
        typed = replace(
            self._item,
            words=written(self.words_edit),
            said_by=self.said_by_edit.text(),
            participant_id=person.id if person is not None else self._in_bin,
        )
        return self.consent.added_to(typed)


class _Image:
    """The picture of a form, as a draft has it."""

    def __init__(self, form: PhotoForm) -> None:
        self._form = form

    def held(self) -> str:
        """The picture as text; one too large for a draft is chosen again."""
        held = b64encode(self._form.image).decode("ascii")
        return held if len(held) < _MOST_HELD else ""

    def hold_again(self, held: str) -> None:
        """Show the picture again."""
        self._form.show_image(b64decode(held))


class PhotoForm(ItemForm):
    """A photo from a file, made small when it is kept; who is seen has agreed."""

    kind = ItemKind.PHOTO

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__(now)
        self._image = b""
        self._picture = label("")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.ui.add(self._picture)
        self.file_button = button("secondary", "", "image", on_click=self.ask_for_file)
        self.ask("image", N_("Picture"), self.file_button)
        self.caption_edit = QLineEdit()
        self.ask("words", N_("Caption"), self.caption_edit, N_("optional"))
        self.nobody_check = QCheckBox()
        self.ui.add(self.nobody_check)
        self.consent = _Consent(self)
        self.nobody_check.toggled.connect(lambda _on: self._show_consent())
        self.finish()

    def held_apart(self) -> dict[str, QWidget | Holding]:
        return {"image": _Image(self), "nobody": self.nobody_check}

    @property
    def image(self) -> bytes:
        """The picture shown, made small; empty when there is none."""
        return self._image

    def retranslate(self) -> None:
        super().retranslate()
        self.file_button.setText(_("Choose a photo…"))
        self.nobody_check.setText(_("Nobody can be recognised on it"))
        self._show_consent()

    def _show_consent(self) -> None:
        """A picture where nobody can be recognised needs no consent."""
        for editor in (self.consent.day, self.consent.how):
            self.ui.show_question(editor, not self.nobody_check.isChecked())

    def put(self, item: ItemData) -> None:
        self.caption_edit.setText(item.words)
        self.nobody_check.setChecked(item.nobody_shown)
        self.consent.put(item)
        self.show_image(item.image)
        self._show_consent()

    def show_image(self, image: bytes) -> None:
        """Show a picture in place of the one before."""
        self._image = image
        side = look.scaled(_SHOWN)
        picture = shown.fitted(image, QSize(side, side * 2 // 3))
        self._picture.setPixmap(picture)
        self._picture.setVisible(not picture.isNull())
        self._picture.setAccessibleName(self.caption_edit.text() or _("Photo"))

    def ask_for_file(self) -> QFileDialog:
        """Ask for the picture."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        dialog = QFileDialog(self.window(), _("Choose a photo"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(_("Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.take(Path(chosen)))
        dialog.open()
        return dialog

    def take(self, path: Path) -> None:
        """Show the picture of a file, made small; it is kept with the form."""
        self.form.clear_errors()
        try:
            self.show_image(pictures.jpeg(shown.read(path), items.SIDE))
        except InvalidInput as error:
            self.form.show_invalid(error)
        else:
            assert self.draft is not None
            self.draft.touched()

    def focus_field(self) -> None:
        self.file_button.setFocus()

    def read(self) -> ItemData:
        typed = replace(
            self._item,
            words=self.caption_edit.text(),
            image=self._image,
            nobody_shown=self.nobody_check.isChecked(),
        )
        if typed.nobody_shown:
            return replace(typed, consent_on=None, consent_how="")
        return self.consent.added_to(typed)


class QuestionForm(ItemForm):
    """A question kept in "Ask", answered in the report."""

    kind = ItemKind.QUESTION

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__(now)
        self.question_combo = Combo()
        self.ask(
            "question_id",
            N_("Question kept"),
            self.question_combo,
            N_("Questions are kept in the view “Ask” of the figures."),
        )
        self.finish()

    def put(self, item: ItemData) -> None:
        offer(self.question_combo, [(each.id, each.name) for each in questions.saved()])
        if item.question_id is not None:
            self.question_combo.setCurrentIndex(self.question_combo.findData(item.question_id))

    def focus_field(self) -> None:
        self.question_combo.setFocus()

    def read(self) -> ItemData:
        return replace(self._item, question_id=self.question_combo.currentData())


FORMS = (PhotoForm, QuoteForm, QuestionForm)
