"""The question of the table builder as a form: every choice is answered at once.

Hides how filters are added and kept questions found again. `changed(question)` follows
each choice.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ...centre.activity.asking import questions
from ...centre.activity.asking.questions import Counted, Dimension, Question, SavedQuestion
from ...centre.activity.periods import Query
from ...i18n import _
from .. import look
from ..components import Combo, Field, Form, button, label, rule
from ..components.chip_set import ChipSet
from ..perform import perform


class _Filter(QWidget):
    """The values of one dimension that are kept."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, dimension: Dimension, values: list[tuple[str, str]]) -> None:
        super().__init__()
        self.dimension = dimension
        title = dimension.label
        self.chips = ChipSet()
        self.chips.set_choices(values)
        self.chips.setAccessibleName(title)
        self.chips.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_XS)
        head = QHBoxLayout()
        head.addWidget(label(title, "label"), 1)
        away = button("bare", "", "x", on_click=lambda: self.removed.emit(self))
        away.setProperty("compact", True)
        away.setAccessibleName(_("Remove the filter: {what}").format(what=title))
        away.setToolTip(away.accessibleName())
        head.addWidget(away)
        column.addLayout(head)
        column.addWidget(self.chips)


class AskForm(QWidget):
    """What to count, in rows and columns, among whom; kept under a name."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._query: Query | None = None
        self._filters: list[_Filter] = []
        self._saved = SavedQuestion("", Question())
        self.kept_combo, self.count_combo = Combo(), Combo()
        self.rows_combo, self.columns_combo, self.filter_combo = Combo(), Combo(), Combo()
        self.name_edit = QLineEdit()
        self._keep = button("secondary", "", "check", on_click=self.keep)
        self._remove = button("danger", "", "trash", on_click=self.remove)
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        padding = look.CARD_PADDING
        column.setContentsMargins(padding, padding, padding, padding)
        column.setSpacing(look.SPACE_M)
        self._kept_field = Field("", self.kept_combo)
        self._count_field = Field("", self.count_combo)
        self._rows_field = Field("", self.rows_combo)
        self._columns_field = Field("", self.columns_combo)
        self._filter_field = Field("", self.filter_combo)
        self._name_field = Field("", self.name_edit)
        for field in (self._kept_field, self._count_field, self._rows_field, self._columns_field):
            column.addWidget(field)
        self._filters_column = QVBoxLayout()
        self._filters_column.setSpacing(look.SPACE_M)
        column.addLayout(self._filters_column)
        for part in (self._filter_field, rule(), self._name_field):
            column.addWidget(part)
        line = QHBoxLayout()
        line.addWidget(self._keep)
        line.addWidget(self._remove)
        line.addStretch(1)
        column.addLayout(line)
        self._form = Form({"name": self._name_field}, whole=self._name_field.set_error)

    def _listen(self) -> None:
        self.kept_combo.activated.connect(lambda _at: self._take_up())
        self.count_combo.activated.connect(lambda _at: self._count_changed())
        for combo in (self.rows_combo, self.columns_combo):
            combo.activated.connect(lambda _at: self._tell())
        self.filter_combo.activated.connect(lambda _at: self._begin_filter())

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self._kept_field.set_words(_("Questions kept"))
        self._count_field.set_words(_("Count"))
        self._rows_field.set_words(_("In rows"))
        self._columns_field.set_words(_("In columns"))
        self._filter_field.set_words(_("Only some"))
        self._name_field.set_words(_("Name of the question"))
        self._keep.setText(_("Keep"))
        self._remove.setText(_("Put in the bin"))

    # -- what is offered -----------------------------------------------------------------

    def offer(self, query: Query) -> None:
        """Offer what this period can be asked; the question stays."""
        self._query = query
        chosen = self.question
        _fill(self.count_combo, [(each.value, each.label) for each in Counted])
        self.offer_kept()
        self._show(chosen)

    def offer_kept(self) -> None:
        """Offer the questions kept today; the one chosen stays where it can."""
        kept = [(str(each.id), each.name) for each in questions.saved()]
        _fill(self.kept_combo, [("0", _("New question")), *kept])
        self._kept_field.setVisible(bool(kept))
        _choose(self.kept_combo, str(self._saved.id))
        self._remove.setVisible(bool(self._saved.id))

    def _offer_dimensions(self) -> None:
        offered = [(each.value, each.label) for each in questions.dimensions(self._counted)]
        _fill(self.rows_combo, offered)
        _fill(self.columns_combo, [("", _("Nothing")), *offered])
        taken = {each.dimension.value for each in self._filters}
        free = [choice for choice in offered if choice[0] not in taken]
        _fill(self.filter_combo, [("", _("Add a filter…")), *free])
        _choose(self.filter_combo, "")

    @property
    def _counted(self) -> Counted:
        return Counted(self.count_combo.currentData() or Counted.PEOPLE)

    # -- the question --------------------------------------------------------------------

    @property
    def question(self) -> Question:
        """The question as it is chosen."""
        rows, columns = self.rows_combo.currentData(), self.columns_combo.currentData()
        filters = {each.dimension: each.chips.keys for each in self._filters if each.chips.keys}
        return Question(
            self._counted,
            Dimension(rows) if rows else Dimension.GENDER,
            Dimension(columns) if columns else None,
            filters,
        )

    def _show(self, question: Question) -> None:
        """Show a question in the form, silently."""
        _choose(self.count_combo, question.count.value)
        for each in list(self._filters):
            self._drop(each)
        for dimension, keys in question.filters.items():
            self._add_filter(dimension).chips.set_keys(keys)
        self._offer_dimensions()
        _choose(self.rows_combo, question.rows.value)
        _choose(self.columns_combo, question.columns.value if question.columns else "")

    def _count_changed(self) -> None:
        """Filters that such a count can't be told by go."""
        possible = questions.dimensions(self._counted)
        for each in [each for each in self._filters if each.dimension not in possible]:
            self._drop(each)
        self._offer_dimensions()
        self._tell()

    def _begin_filter(self) -> None:
        if key := self.filter_combo.currentData():
            made = self._add_filter(Dimension(key))
            self._offer_dimensions()
            made.chips.setFocus()

    def _add_filter(self, dimension: Dimension) -> _Filter:
        values = questions.values(dimension, self._query) if self._query else []
        made = _Filter(dimension, values)
        made.changed.connect(self._tell)
        made.removed.connect(self._drop_and_tell)
        self._filters.append(made)
        self._filters_column.addWidget(made)
        return made

    def _drop(self, each: _Filter) -> None:
        self._filters.remove(each)
        self._filters_column.removeWidget(each)
        each.hide()
        each.deleteLater()

    def _drop_and_tell(self, each: _Filter) -> None:
        self._drop(each)
        self._offer_dimensions()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.question)

    # -- kept questions ------------------------------------------------------------------

    def _take_up(self) -> None:
        """Show a kept question, or begin a new one from what is there."""
        number = int(self.kept_combo.currentData())
        new = SavedQuestion("", self.question)
        self._saved = next((each for each in questions.saved() if each.id == number), new)
        self.name_edit.setText(self._saved.name)
        self._remove.setVisible(bool(self._saved.id))
        self._show(self._saved.question)
        self._tell()

    def keep(self) -> None:
        """Keep the question under the name typed."""
        wanted = SavedQuestion(
            self.name_edit.text(), self.question, self._saved.id, self._saved.version
        )
        done = perform(self, lambda: questions.save(wanted), self._form)
        if done is not None:
            self._follow(done.id or wanted.id)

    def remove(self) -> None:
        """Put the kept question in the bin; what it asked stays in the form."""
        number = self._saved.id
        if perform(self, lambda: questions.remove(number), self._form) is not None:
            self._follow(0)

    def _follow(self, number: int) -> None:
        found = [each for each in questions.saved() if each.id == number]
        self._saved = found[0] if found else SavedQuestion("", self.question)
        self.name_edit.setText(self._saved.name)
        self.offer_kept()


def _fill(combo: Combo, choices: list[tuple[str, str]]) -> None:
    """Offer these; the key chosen stays where it can, else the first one."""
    key = combo.currentData()
    combo.clear()
    for each, words in choices:
        combo.addItem(words, each)
    _choose(combo, key)


def _choose(combo: Combo, key: str | None) -> None:
    combo.setCurrentIndex(max(combo.findData(key), 0))
