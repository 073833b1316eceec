"""The vocabularies: one list at a time, in the centre's order, retired terms at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ...centre import term_changes, terms
from ...centre.changes import Done
from ...centre.drafts import Kept
from ...centre.terms import LISTS, Book, Term
from ...i18n import _, numeric_date
from .. import look
from ..components import BadgeFace, Combo, Row, label
from .answers import offer
from .editor import Now
from .ordered_section import OrderedSection
from .term_form import TermForm, new_term, usage_words

FIRST = next(iter(LISTS))


class VocabulariesSection(OrderedSection[Term]):
    """The words of the centre: what forms propose, and what reports count them as."""

    def __init__(self, now: Now) -> None:
        self.form = TermForm(now)
        self._book = Book(iter(()))
        self._usages: dict[str, int] = {}
        self.list_combo = Combo()
        self.list_combo.setObjectName("list_combo")
        super().__init__(self.form, "book-open")
        self._list_label = label("", "label")
        self._list_label.setBuddy(self.list_combo)
        line = QHBoxLayout()
        line.setSpacing(look.SPACE_S)
        line.addWidget(self._list_label)
        line.addWidget(self.list_combo)
        line.addStretch(1)
        self.column.insertLayout(1, line)
        self.list_combo.currentIndexChanged.connect(self._list_chosen)

    def retranslate(self) -> None:
        self.form.retranslate()
        self.head.set_words(
            _("Vocabularies"),
            _("The words your forms propose. What was entered follows the new wording."),
        )
        self._list_label.setText(_("List of terms"))
        self.list_combo.setAccessibleName(_("List of terms"))
        offer(self.list_combo, [(name, _(each.title)) for name, each in LISTS.items()])
        if self.list_combo.currentIndex() < 0:
            self.list_combo.setCurrentIndex(0)
        self.set_add_words(_("Add a term"))

    # -- the list ----------------------------------------------------------------------------

    @property
    def list_name(self) -> str:
        """The list shown, by its name in the database."""
        return str(self.list_combo.currentData() or FIRST)

    def show_list(self, list_name: str) -> None:
        """Show a list."""
        self.list_combo.setCurrentIndex(self.list_combo.findData(list_name))

    def _list_chosen(self) -> None:
        self.panel_done.emit()
        self.list_combo.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()

    def read_items(self) -> Sequence[Term]:
        self._book = terms.book()
        self._usages = term_changes.usages(self.list_name)
        return self._book.terms(self.list_name)

    def new_item(self) -> Term:
        return new_term(self.list_name)

    def item_title(self, item: Term) -> str:
        return item.label or _("New term")

    def row(self, item: Term) -> Row:
        return Row(
            item.label,
            self._fate(item),
            badges=_badges(item),
            aside="" if self.ordering else self._usage(item),
            actions=self.arrow_buttons(item),
            inline=True,
        )

    def _fate(self, item: Term) -> str:
        if item.merged_into is not None:
            reads = self._book.label(item.list, item.code)
            return _("reads “{term}”").format(term=reads)
        if item.retired_on is not None:
            return _("since {day}").format(day=numeric_date(item.retired_on))
        return ""

    def _usage(self, item: Term) -> str:
        if LISTS[item.list].suggests:
            return ""
        return usage_words(self._usages.get(item.code, 0))

    # -- the order ---------------------------------------------------------------------------

    def movable(self) -> Sequence[Term]:
        return [item for item in self.items if item.in_use]

    def keep_order(self, numbers: Sequence[int]) -> Done:
        codes = {item.id: item.code for item in self.items}
        return term_changes.reorder(self.list_name, [codes[number] for number in numbers])

    def name(self, item: Term) -> str:
        return item.label

    # -- the panel ---------------------------------------------------------------------------

    def resume(self, draft: Kept) -> None:
        self.show_list(draft.subject.partition("/")[0])
        super().resume(draft)

    def _present(self, item: Term) -> None:
        self._inform(item)
        super()._present(item)

    def _refresh_editor(self) -> None:
        item = self.item(self._opened)
        if item is not None:
            self._inform(item)
        super()._refresh_editor()

    def _inform(self, item: Term) -> None:
        self.form.know(self._book, self._usages.get(item.code, 0))


def _badges(item: Term) -> list[BadgeFace]:
    """What a term counts as, and whether papers may name it."""
    badges = []
    if item.family:
        badges.append(BadgeFace("flag", LISTS[item.list].family_label(item.family)))
    if item.sensitive:
        badges.append(BadgeFace("shield-warning", _("Not on papers"), "attention"))
    if not item.in_use:
        badges.append(
            BadgeFace("tray", _("Merged term") if item.merged_into else _("No longer proposed"))
        )
    return badges
