"""The form of one term of a vocabulary: its words, what it counts as, how it leaves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...centre import term_changes
from ...centre.changes import Done
from ...centre.terms import LISTS, Book, Term
from ...i18n import _, ngettext
from ..forms.ui_settings_term import Ui_SettingsTerm
from ..perform import perform
from .answers import offer
from .editor import Editor, Now


def new_term(list_name: str) -> Term:
    """What the form of a new term starts from."""
    return Term(0, 0, list_name, "", "", "")


def usage_words(count: int) -> str:
    """How often a term was entered."""
    if not count:
        return _("never used")
    return ngettext("used {n} time", "used {n} times", count).format(n=count)


class TermForm(Editor[Term]):
    """A term: reworded here, merged into another, retired or used again."""

    form_name = "term"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self._book = Book(iter(()))
        self._usage = 0
        self.ui = Ui_SettingsTerm()
        self.ui.setupUi(self)
        ui = self.ui
        self.bind(
            ui,
            {
                "label_fr": (ui.label_fr_edit, ui.label_fr_help),
                "label_en": (ui.label_en_edit, ui.label_en_help),
                "family": (ui.family_combo, ui.family_help),
                "sensitive": (ui.sensitive_check, ui.sensitive_help),
            },
        )
        self.also("into", ui.merge_combo, ui.merge_help)
        ui.merge_combo.currentIndexChanged.connect(self._tell_merge)
        ui.merge_button.clicked.connect(lambda _on=False: self._leave_with(self._merge))
        ui.retire_button.clicked.connect(lambda _on=False: self._leave_with(self._retire))
        ui.restore_button.clicked.connect(lambda _on=False: self._leave_with(self._restore))

    # -- the editor's contract ---------------------------------------------------------------

    def know(self, vocabulary: Book, usage: int) -> None:
        """Take what a term is judged by: the vocabularies, and how often it is used."""
        self._book, self._usage = vocabulary, usage

    def open(self, data: Term) -> None:
        super().open(data)
        self._show_gestures()

    def retranslate(self) -> None:
        super().retranslate()
        if self.filled:
            self._show_gestures()

    def fill_choices(self) -> None:
        if self.filled:
            families = LISTS[self.base.list].families
            offer(self.ui.family_combo, [(key, _(words)) for key, words in families.items()])

    def draft_key(self, data: Term) -> tuple[object, ...]:
        return data.list, data.id

    def latest(self, data: Term) -> Term:
        return self._book.find(data.list, data.code) or new_term(data.list)

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        return answers | {"family": answers["family"] or ""}

    def command(self, data: Term) -> Done:
        words = (data.label_fr, data.label_en)
        if data.id:
            return term_changes.rename(
                data.id, *words, version=data.version, sensitive=data.sensitive
            )
        return term_changes.add(data.list, *words, family=data.family, sensitive=data.sensitive)

    # -- what is shown -----------------------------------------------------------------------

    def _show_gestures(self) -> None:
        ui, term, vocabulary = self.ui, self.base, LISTS[self.base.list]
        ui.usage_label.setText(self._fate())
        ui.usage_label.setVisible(bool(ui.usage_label.text()))
        ui.family_frame.setVisible(bool(vocabulary.families))
        ui.family_combo.setEnabled(self.is_new)
        ui.family_combo.setPlaceholderText(_("Choose in the list"))
        ui.sensitive_frame.setVisible(vocabulary.masks)
        usable = not self.is_new and term.in_use
        stays = term_changes.why_it_stays(self._book, term) if usable else ""
        ui.kept_label.setText(stays)
        ui.kept_label.setVisible(bool(stays))
        ui.merge_frame.setVisible(usable and not stays)
        ui.retire_button.setVisible(usable and not stays)
        ui.restore_button.setVisible(not self.is_new and not term.in_use)
        others = [each for each in self._book.choices(term.list) if each.code != term.code]
        offer(ui.merge_combo, [(each.code, each.label) for each in others])
        ui.merge_combo.setCurrentIndex(-1)
        ui.merge_combo.setPlaceholderText(_("Choose in the list"))
        self._tell_merge()

    def _fate(self) -> str:
        """How often the term was entered, and what became of it."""
        term = self.base
        if self.is_new:
            return ""
        if term.merged_into is not None:
            reads = self._book.label(term.list, term.code)
            return _("Merged: what was entered with it reads “{term}”.").format(term=reads)
        if LISTS[term.list].suggests:
            return ""
        return _("In your data: {usage}.").format(usage=usage_words(self._usage))

    def _tell_merge(self) -> None:
        """Say what merging does before it is done."""
        code = self.ui.merge_combo.currentData()
        self.ui.merge_button.setEnabled(code is not None)
        words = _("for two words that mean the same: nothing entered is lost")
        if code is not None:
            target = self._book.term(self.base.list, code)
            words = _("What was entered with “{term}” will read “{target}”.").format(
                term=self.base.label, target=target.label
            )
            words = f"{words} {term_changes.counts_otherwise(self.base, target)}".strip()
        self.messages["into"].set_help(words)

    # -- leaving -----------------------------------------------------------------------------

    def _leave_with(self, command: Callable[[], Done]) -> None:
        """Do what takes the term out of the choices, or back: the panel has done its work."""
        if perform(self, command, self.form) is not None:
            self.forget()
            self.removed.emit()

    def _merge(self) -> Done:
        into = str(self.ui.merge_combo.currentData())
        return term_changes.merge(self.base.list, self.base.code, into)

    def _retire(self) -> Done:
        return term_changes.retire(self.base.list, self.base.code)

    def _restore(self) -> Done:
        return term_changes.restore(self.base.list, self.base.code)
