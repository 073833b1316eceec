"""The list of people: search as one types, filters, columns that sort, ways out when empty.

Everyone is kept in memory between two changes, so that a keystroke asks nothing of the
database; it shows the closest people only, so that it lasts no longer than a frame
however many there are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QLineEdit, QWidget

from ...centre.finder import Finder
from ...centre.pathway.register import PathwayLine
from ...centre.pathway.states import OPEN
from ...centre.pathway.states import label as state_label
from ...centre.people import Listed, PersonLine
from ...i18n import N_, _, ngettext
from .. import icons, look
from ..attendance.words import surname
from ..components import Chip, EmptyState, FlowLayout, SearchKeys, button
from ..forms.ui_people_list import Ui_PeopleList
from ..table_model import Column, TableModel
from . import words
from .frames import scrolling
from .recent_bar import RecentBar

CHIPS: dict[Listed, str] = {
    Listed.EVERYONE: N_("All people"),
    Listed.ENROLLED: N_("Enrolled in a workshop"),
    Listed.WAITING: N_("On a waiting list"),
    Listed.NOWHERE: N_("In no workshop"),
}

SEARCH_WIDTH = 320
TURNS_AT = 860
"""Under this width the filters stand under the search field."""
MOST = 500
"""How many people a search shows: nobody reads further before typing another letter."""
LEAVE_UNDER = {"referent": 1000, "phone": 860, "pathway": 760, "age": 640, "last_seen": 520}
"""Under which width of the list a column leaves."""


class PeopleList(QWidget):
    """The list with its search field and its filters.

    `opened(id)` asks for a person's page, `adding` for the form of someone new (with
    what was searched for), `shown_changed` says that other lines are shown.
    """

    opened = Signal(int)
    adding = Signal(str)
    shown_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PeopleList()
        self.ui.setupUi(self)
        self._people: Sequence[PersonLine] = ()
        self._by_id: dict[int, PersonLine] = {}
        self._places: dict[int, int] = {}  # in alphabetical order
        self._finders: dict[Listed, Finder] = {Listed.EVERYONE: Finder(())}
        self._kept: dict[Listed, Sequence[PersonLine]] = {Listed.EVERYONE: ()}
        self._cut = False
        self._pathways: dict[int, PathwayLine] = {}
        self._today = date.today()
        self._model = TableModel(self._columns(), self)
        self.ui.people_table.show_model(self._model)
        self.ui.people_table.activated.connect(lambda _index: self._open_current())
        self.recent = RecentBar()
        self.recent.opened.connect(self.opened)
        self.ui.people_layout.insertWidget(1, self.recent)
        self._set_up_search()
        self._chips = self._lay_chips()
        self._lay_empty_states()

    # -- building ------------------------------------------------------------------------

    def _columns(self) -> list[Column[PersonLine]]:
        return [*self._person_columns(), *self._pathway_columns(), self._last_seen_column()]

    def _person_columns(self) -> list[Column[PersonLine]]:
        return [
            Column(
                "name",
                N_("Name"),
                words.name_cell,
                sort=lambda line: self._places[line.id],
                strong=surname,
                soft=words.soft_script,
            ),
            Column(
                "age",
                N_("Age"),
                lambda line: words.age_words(line.age),
                sort=lambda line: (line.age is None, line.age or 0),
                width=84,
            ),
            Column("phone", N_("Phone"), words.phone_words, width=150),
            Column("workshops", N_("Workshops"), words.workshops_words),
        ]

    def _pathway_columns(self) -> list[Column[PersonLine]]:
        return [
            Column("pathway", N_("Pathway"), self._state_words, sort=self._state_order, width=170),
            Column("referent", N_("Referent"), self._referent_words, width=150),
        ]

    def _last_seen_column(self) -> Column[PersonLine]:
        return Column(
            "last_seen",
            N_("Last visit"),
            lambda line: words.last_seen_words(line, self._today),
            sort=lambda line: line.last_seen or date.min,
            align_right=True,
            quiet=True,
            width=150,
        )

    def _state_words(self, line: PersonLine) -> str:
        pathway = self._pathways.get(line.id)
        return state_label(pathway.state) if pathway is not None else ""

    def _state_order(self, line: PersonLine) -> int:
        """In the order of a pathway; people without one last."""
        pathway = self._pathways.get(line.id)
        return OPEN.index(pathway.state) if pathway is not None else len(OPEN)

    def _referent_words(self, line: PersonLine) -> str:
        pathway = self._pathways.get(line.id)
        return ", ".join(pathway.referents) if pathway is not None else ""

    def _set_up_search(self) -> None:
        search = self.ui.search_edit
        lens = QAction(icons.icon("magnifying-glass", "text2"), "", search)
        search.addAction(lens, QLineEdit.ActionPosition.LeadingPosition)
        search.textChanged.connect(lambda _text: self._filter())
        SearchKeys(search, self.ui.people_table, self._open_current)

    def _lay_chips(self) -> dict[Listed, Chip]:
        flow = FlowLayout(self.ui.chips_bar)
        group = QButtonGroup(self)
        group.setExclusive(True)
        chips = {listed: Chip() for listed in CHIPS}
        for chip in chips.values():
            group.addButton(chip)
            flow.addWidget(chip)
        chips[Listed.EVERYONE].setChecked(True)
        group.buttonClicked.connect(lambda _chip: self._filter())
        return chips

    def _lay_empty_states(self) -> None:
        first = button("primary", "", "user-plus", "Ctrl+N", lambda: self.adding.emit(""))
        add = button("primary", "", "user-plus", on_click=self._add_searched)
        everyone = button("secondary", "", on_click=self.show_everyone)
        self._nobody = EmptyState("users", "", "", [first])
        self._no_match = EmptyState("magnifying-glass", "", "", [add, everyone])
        self._buttons = (first, add, everyone)
        self._states = [scrolling(state) for state in (self._nobody, self._no_match)]
        for frame in self._states:
            self.ui.people_stack.addWidget(frame)

    def retranslate(self) -> None:
        """Write every word in the current language."""
        self.ui.retranslateUi(self)
        for listed, chip in self._chips.items():
            chip.setText(_(CHIPS[listed]))
            chip.updateGeometry()
        self._nobody.set_words(
            _("Your list is waiting for its first person"),
            _("You will find here everyone who comes, with their workshops and presence."),
        )
        self._no_match.set_words(
            _("Nobody matches"),
            _("Check the spelling, type only a part of the name, or look among everyone."),
        )
        first, add, everyone = self._buttons
        first.setText(_("Add a person"))
        add.setText(_("Add a person"))
        everyone.setText(_("Show everyone"))
        self._model.retranslate()

    def remember(self, settings: QSettings) -> None:
        """Keep the widths of the columns, and who was opened, from one day to the next."""
        self.recent.remember(settings)
        self.ui.people_table.remember(settings, "people")

    # -- content -------------------------------------------------------------------------

    def show_people(
        self,
        people: Sequence[PersonLine],
        finder: Finder,
        today: date,
        pathways: Sequence[PathwayLine] = (),
    ) -> None:
        """Show these people, in alphabetical order, filtered as was asked before; with
        the pathways that are open."""
        self._people, self._today = people, today
        self._pathways = {line.participant_id: line for line in pathways}
        self.recent.reload()
        self._finders, self._kept = {Listed.EVERYONE: finder}, {Listed.EVERYONE: people}
        self._by_id = {line.id: line for line in people}
        self._places = {line.id: place for place, line in enumerate(people)}
        self._filter()

    @property
    def shown(self) -> Sequence[PersonLine]:
        """The lines shown, in their order."""
        return self._model.rows

    @property
    def total(self) -> int:
        """How many people there are, shown or not."""
        return len(self._people)

    @property
    def pathways(self) -> Mapping[int, PathwayLine]:
        """The open pathways, by person."""
        return self._pathways

    @property
    def enrolled(self) -> int:
        """How many of them are enrolled in a workshop today."""
        return len(self._lines(Listed.ENROLLED))

    @property
    def cut(self) -> bool:
        """Whether more people match the search than are shown."""
        return self._cut

    @property
    def listed(self) -> Listed:
        """The filter chosen."""
        return next(listed for listed, chip in self._chips.items() if chip.isChecked())

    @property
    def said(self) -> str:
        """How many people there are, and how many of them are shown or enrolled."""
        total, shown = self.total, len(self.shown)
        if not total:
            return _("Nobody for the moment")
        words = ngettext("{n} person", "{n} people", total).format(n=total)
        if self.cut:
            some = ngettext(", the closest {n} shown", ", the closest {n} shown", shown)
            return words + some.format(n=shown)
        if shown != total:
            return words + ngettext(", {n} shown", ", {n} shown", shown).format(n=shown)
        enrolled = self.enrolled
        some = ngettext(", {n} enrolled in a workshop", ", {n} enrolled in a workshop", enrolled)
        return words + some.format(n=enrolled) if enrolled else words

    @property
    def as_shown(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """The titles of the columns in sight, and what they say of each line."""
        table = self.ui.people_table
        seen = [
            column
            for number, column in enumerate(self._model.columns)
            if not table.isColumnHidden(number)
        ]
        titles = tuple(_(column.title) for column in seen)
        return titles, tuple(tuple(column.value(line) for column in seen) for line in self.shown)

    def show_everyone(self) -> None:
        """Clear the search and the filter."""
        self._chips[Listed.EVERYONE].setChecked(True)
        self.ui.search_edit.clear()
        self._filter()
        self.focus_search()

    def focus_search(self) -> None:
        """Bring the keyboard to the search field."""
        self.ui.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.search_edit.selectAll()

    def _filter(self) -> None:
        text, listed = self.ui.search_edit.text(), self.listed
        lines = self._lines(listed)
        self._cut = False
        if text.strip():
            found = self._finder(listed).find(text, MOST + 1)
            lines = [self._by_id[number] for number in found[:MOST] if number in self._by_id]
            self._cut = len(found) > MOST
        current = self._current()
        self._model.set_rows(lines)
        self._select(current)
        self._show_state()
        self.shown_changed.emit()

    def _lines(self, listed: Listed) -> Sequence[PersonLine]:
        """Everyone a filter lets through."""
        if listed not in self._kept:
            self._kept[listed] = [line for line in self._people if _passes(line, listed)]
        return self._kept[listed]

    def _finder(self, listed: Listed) -> Finder:
        """The index of everyone a filter lets through."""
        if listed not in self._finders:
            ids = {line.id for line in self._lines(listed)}
            self._finders[listed] = self._finders[Listed.EVERYONE].among(ids)
        return self._finders[listed]

    def _show_state(self) -> None:
        ui = self.ui
        if self.shown:
            state: QWidget = ui.table_card
        else:
            state = self._states[bool(self._people)]
        ui.people_stack.setCurrentWidget(state)
        ui.filter_bar.setVisible(bool(self._people))

    def _current(self) -> int:
        line = self._model.row_at(self.ui.people_table.currentIndex())
        return line.id if line is not None else 0

    def _select(self, person: int) -> None:
        """Select the person again, or the first line, so that Enter always opens someone."""
        ids = [line.id for line in self.shown]
        if ids:
            self.ui.people_table.selectRow(ids.index(person) if person in ids else 0)

    # -- gestures ------------------------------------------------------------------------

    def _open_current(self) -> None:
        if current := self._current():
            self.opened.emit(current)

    def _add_searched(self) -> None:
        self.adding.emit(self.ui.search_edit.text())

    # -- size ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns that have no room leave, the least asked for first."""
        super().resizeEvent(event)
        narrow = self.width() < look.scaled(TURNS_AT)
        direction = QBoxLayout.Direction
        turned = direction.TopToBottom if narrow else direction.LeftToRight
        self.ui.filter_layout.setDirection(turned)
        self.ui.filter_layout.setStretch(1, 0 if narrow else 1)
        width = look.scaled(SEARCH_WIDTH)
        self.ui.search_edit.setMinimumWidth(0 if narrow else width)
        self.ui.search_edit.setMaximumWidth(look.ANY_SIZE if narrow else width)
        for number, column in enumerate(self._model.columns):
            needed = look.scaled(LEAVE_UNDER.get(column.key, 0))
            self.ui.people_table.setColumnHidden(number, self.width() < needed)


def _passes(line: PersonLine, listed: Listed) -> bool:
    """Whether the filter lets a line through."""
    if listed is Listed.ENROLLED:
        return bool(line.workshops)
    if listed is Listed.WAITING:
        return bool(line.waiting)
    if listed is Listed.NOWHERE:
        return not (line.workshops or line.waiting)
    return True
