"""The list of partners: search as one types, a filter for each axis, ways out when empty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from ...centre.network.partners import AXES, PartnerLine
from ...centre.terms import Book
from ...i18n import N_, _, collation_key, plain
from .. import icons, look
from ..components import Chip, EmptyState, FlowLayout, SearchKeys, button
from ..forms.ui_partners_list import Ui_PartnersList
from ..people.frames import scrolling
from ..table_model import Column, TableModel
from . import words

EVERY_AXIS = ""
SEARCH_WIDTH = 320
LEAVE_UNDER = {"sensitive": 480, "axis": 800, "city": 900, "phone": 900, "orientations": 600}
"""Under which width of the list a column leaves."""


class PartnersList(QWidget):
    """The structures with a search field and a chip for each axis.

    `opened(id)` asks for a structure, `adding` for the form of a new one, `shipping` for
    those that come with the program; `shown_changed` says that other lines are shown.
    """

    opened = Signal(int)
    adding = Signal()
    shipping = Signal()
    shown_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PartnersList()
        self.ui.setupUi(self)
        self._partners: Sequence[PartnerLine] = ()
        self._book: Book | None = None
        self._model = TableModel(self._columns(), self)
        self.ui.partners_table.show_model(self._model)
        self.ui.partners_table.activated.connect(lambda _index: self._open_current())
        self.ui.partners_table.clicked.connect(lambda _index: self._open_current())
        field = self.ui.search_edit
        icon = QAction(icons.icon("magnifying-glass", "text2"), "", field)
        field.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        field.textChanged.connect(lambda _text: self._filter())
        SearchKeys(field, self.ui.partners_table, self._open_current)
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(self.ui.chips_bar)
        self._chips: dict[str, Chip] = {}
        self._lay_empty_states()

    # -- building ------------------------------------------------------------------------

    def _columns(self) -> list[Column[PartnerLine]]:
        return [
            Column(
                "name",
                N_("Name"),
                lambda line: line.name,
                sort=lambda line: collation_key(line.name),
                strong=lambda line: line.name,
            ),
            Column(
                "sensitive",
                N_("Discretion"),
                lambda _line: "",
                sort=lambda line: not line.sensitive,
                badge=lambda line: words.sensitive_face() if line.sensitive else None,
                width=132,
            ),
            Column("axis", N_("Kind of partner"), lambda line: self._axis(line.axis), width=210),
            Column("city", N_("Town"), lambda line: line.city, width=130),
            Column("phone", N_("Phone"), lambda line: line.phone, width=130),
            Column(
                "orientations",
                N_("Orientations"),
                words.orientations_words,
                sort=lambda line: -line.orientations,
                align_right=True,
                quiet=True,
                width=160,
            ),
        ]

    def _axis(self, axis: str) -> str:
        return words.short_axis(self._book, axis) if self._book is not None else ""

    def _lay_empty_states(self) -> None:
        self._first = button("primary", "", "plus", "Ctrl+N", self.adding.emit)
        self._ship = button("secondary", "", "tray", on_click=self.shipping.emit)
        self._nobody = EmptyState("handshake", "", "", [self._first, self._ship])
        self._add = button("secondary", "", "plus", on_click=self.adding.emit)
        self._all = button("quiet", "", on_click=self.show_all)
        self._none_found = EmptyState("magnifying-glass", "", "", [self._add, self._all])
        self._states = [scrolling(state) for state in (self._nobody, self._none_found)]
        for state in self._states:
            self.ui.partners_stack.addWidget(state)

    def retranslate(self) -> None:
        """Write every fixed word in the current language."""
        self.ui.retranslateUi(self)
        self._nobody.set_words(
            _("No partner yet"),
            _(
                "Keep here the structures you work with: whom to call there, and what became of"
                " those you sent. A sensitive one is never named outside the centre."
            ),
        )
        self._none_found.set_words(
            _("No partner found"), _("No partner bears this name here. Is it a new one?")
        )
        self._first.setText(_("Add a partner"))
        self._add.setText(_("Add a partner"))
        self._ship.setText(_("Begin with Le Lierre's partners"))
        self._all.setText(_("Show every partner"))
        self._model.retranslate()

    def remember(self, settings: QSettings) -> None:
        """Keep the widths of the columns from one day to the next."""
        self.ui.partners_table.remember(settings, "partners")

    # -- content -------------------------------------------------------------------------

    def show_partners(
        self, partners: Sequence[PartnerLine], book: Book, *, shippable: bool
    ) -> None:
        """Show these structures, filtered as was asked before."""
        self._partners, self._book = partners, book
        self._ship.setVisible(shippable)
        self._fill_chips(book)
        self._filter()

    def _fill_chips(self, book: Book) -> None:
        """A chip for each axis in use; the one chosen stays."""
        labels = {EVERY_AXIS: _("All partners")}
        labels |= {term.code: words.short_axis(book, term.code) for term in book.choices(AXES)}
        for code in [code for code in self._chips if code not in labels]:
            gone = self._chips.pop(code)
            self._group.removeButton(gone)
            gone.hide()
            gone.deleteLater()
        for code, said in labels.items():
            if code not in self._chips:
                self._chips[code] = self._chip()
            self._chips[code].setText(said)
            self._chips[code].updateGeometry()
            if code:
                self._chips[code].setToolTip(book.label(AXES, code))
        if self._group.checkedButton() is None:
            self._chips[EVERY_AXIS].setChecked(True)

    def _chip(self) -> Chip:
        chip = Chip()
        chip.clicked.connect(lambda _on=False: self._filter())
        self._group.addButton(chip)
        self._flow.addWidget(chip)
        return chip

    @property
    def shown(self) -> Sequence[PartnerLine]:
        """The lines shown, in their order."""
        return self._model.rows

    @property
    def total(self) -> int:
        """How many structures there are, shown or not."""
        return len(self._partners)

    @property
    def axis(self) -> str:
        """The axis chosen, "" for all."""
        return next((code for code, chip in self._chips.items() if chip.isChecked()), "")

    def show_all(self) -> None:
        """Clear the search and the filter."""
        self._chips[EVERY_AXIS].setChecked(True)
        self.ui.search_edit.clear()
        self._filter()
        self.focus_search()

    def focus_search(self) -> None:
        """Bring the keyboard to the search field."""
        self.ui.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.search_edit.selectAll()

    def focus_list(self) -> None:
        """Bring the keyboard to the list."""
        if self.shown:
            self.ui.partners_table.setFocus()

    def select(self, partner: int) -> None:
        """Select a structure, or the first line, so that Enter always opens one."""
        ids = [line.id for line in self.shown]
        if ids:
            self.ui.partners_table.selectRow(ids.index(partner) if partner in ids else 0)

    def _filter(self) -> None:
        typed, axis = plain(self.ui.search_edit.text()).split(), self.axis
        current = self._current()
        self._model.set_rows(
            [
                line
                for line in self._partners
                if axis in ("", line.axis) and all(word in _searched(line) for word in typed)
            ]
        )
        self.select(current)
        state: QWidget = self.ui.table_card
        if not self.shown:
            state = self._states[bool(self._partners)]
        self.ui.partners_stack.setCurrentWidget(state)
        self.ui.filter_bar.setVisible(bool(self._partners))
        self.shown_changed.emit()

    def _current(self) -> int:
        line = self._model.row_at(self.ui.partners_table.currentIndex())
        return line.id if line is not None else 0

    def _open_current(self) -> None:
        if current := self._current():
            self.opened.emit(current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns that have no room leave, the least asked for first."""
        super().resizeEvent(event)
        self.ui.search_edit.setMaximumWidth(look.scaled(SEARCH_WIDTH))
        for number, column in enumerate(self._model.columns):
            needed = look.scaled(LEAVE_UNDER.get(column.key, 0))
            self.ui.partners_table.setColumnHidden(number, self.width() < needed)


def _searched(line: PartnerLine) -> str:
    return plain(f"{line.name} {line.short_name} {line.city}")
