"""Enrolments from the workshops' side: who has a place, who waits in which order.

The workshop chosen at the left shows its people at the right; under a narrow window the
two stand below each other.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QSettings, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ...centre import enrolments
from ...centre.enrolments import EnrolmentLine
from ...centre.names import name_order
from ...centre.vocabulary import Audience, EnrolmentState
from ...centre.workshop_places import WorkshopPlaces, workshop_places
from ...i18n import N_, _, ngettext
from .. import look
from ..attendance.words import list_name, surname
from ..components import BadgeFace, Card, Row, RowDelegate, Table, button, paint, rule
from ..components import label as text_label
from ..components.table import Index
from ..forms.ui_by_workshop import Ui_ByWorkshop
from ..perform import perform
from ..table_model import ROW_ROLE, Column, TableModel
from .frames import padded, scrolling
from .words import since_words

TURNS_AT = 860
"""Under this width the lists stand under the workshops."""
WAITING_FROM = 1000
"""Under this width the count of people waiting leaves: the lists say it too."""


class ByWorkshop(QWidget):
    """The workshops with their places, and the lists of the one chosen.

    `opened(person's id)` asks for a person's page, `enrol_wanted(workshop's id)` and
    `dates_wanted(line, proposed last day)` for forms.
    """

    opened = Signal(int)
    enrol_wanted = Signal(int)
    dates_wanted = Signal(object, object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.ui = Ui_ByWorkshop()
        self.ui.setupUi(self)
        self._workshops = TableModel(self._workshop_columns(), self)
        self.ui.workshops_table.show_model(self._workshops)
        self.ui.workshops_table.setItemDelegateForColumn(0, _ThemedDelegate(self))
        selection = self.ui.workshops_table.selectionModel()
        selection.currentRowChanged.connect(lambda _new, _old: self._show_lists())
        self.ui.workshops_table.activated.connect(lambda _index: self._ask_to_enrol())
        self._people = TableModel(self._people_columns(), self)
        self._enrolled = self._lay_enrolled()
        self._waiting = self._lay_waiting()

    # -- building ------------------------------------------------------------------------

    def _workshop_columns(self) -> list[Column[WorkshopPlaces]]:
        return [
            Column(
                "workshop", N_("Workshop"), lambda line: line.label, strong=lambda line: line.label
            ),
            Column(
                "places", N_("Places"), _places_words, sort=_by_places, badge=_full_face, width=196
            ),
            Column(
                "waiting",
                N_("Waiting"),
                lambda line: str(line.waiting) if line.waiting else "",
                sort=lambda line: line.waiting,
                align_right=True,
                width=96,
            ),
        ]

    def _people_columns(self) -> list[Column[EnrolmentLine]]:
        return [
            Column(
                "name",
                N_("Name"),
                list_name,
                sort=lambda line: name_order(line.last_name, line.first_name, line.own_script),
                strong=surname,
            ),
            Column(
                "since",
                N_("Enrolment"),
                lambda line: since_words(line.first_day, line.last_day, self._now().date()),
                sort=lambda line: line.first_day,
                quiet=True,
                width=240,
            ),
        ]

    def _lay_enrolled(self) -> Card:
        card = Card(" ")
        self._enrol = button("secondary", "", on_click=self._ask_to_enrol)
        card.add_action(self._enrol)
        self.people_table = Table()
        self.people_table.show_model(self._people)
        self.people_table.activated.connect(self._open_person)
        self._nobody = text_label("", "quiet", wrap=True)
        self._people_stack = QStackedWidget()
        self._people_stack.addWidget(self.people_table)
        self._people_stack.addWidget(padded(self._nobody))
        card.add_row(self._people_stack, 1)
        self.ui.lists_layout.addWidget(card, 3)
        return card

    def _lay_waiting(self) -> Card:
        """The waiting list scrolls under its title: each line has its gestures."""
        card = Card(" ")
        holder = QWidget()
        self._waiting_rows = QVBoxLayout(holder)
        self._waiting_rows.setContentsMargins(0, 0, 0, 0)
        self._waiting_rows.setSpacing(0)
        card.add_row(scrolling(holder), 1)
        self.ui.lists_layout.addWidget(card, 2)
        return card

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self.ui.retranslateUi(self)
        self._enrol.setText(_("Enrol someone"))
        self.people_table.setAccessibleName(_("People enrolled"))
        self._workshops.retranslate()
        self._people.retranslate()

    def remember(self, settings: QSettings) -> None:
        """Keep the widths of the columns from one day to the next."""
        self.ui.workshops_table.remember(settings, "workshops")
        self.people_table.remember(settings, "enrolled")

    # -- content -------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the workshops again, keeping the one chosen."""
        chosen = self.workshop_id
        self._workshops.set_rows(workshop_places(self._now().date()))
        ids = [line.id for line in self._workshops.rows]
        if ids:
            self.ui.workshops_table.selectRow(ids.index(chosen) if chosen in ids else 0)
        self._show_lists()

    @property
    def workshop_id(self) -> int:
        """The workshop chosen, 0 when there is none."""
        line = self._workshop()
        return line.id if line is not None else 0

    def choose(self, workshop_id: int) -> None:
        """Choose a workshop."""
        ids = [line.id for line in self._workshops.rows]
        if workshop_id in ids:
            self.ui.workshops_table.selectRow(ids.index(workshop_id))

    def focus_list(self) -> None:
        """Bring the keyboard to the list of workshops."""
        self.ui.workshops_table.setFocus()

    def _workshop(self) -> WorkshopPlaces | None:
        return self._workshops.row_at(self.ui.workshops_table.currentIndex())

    def _show_lists(self) -> None:
        workshop = self._workshop()
        for widget in (self._enrolled, self._waiting):
            widget.setVisible(workshop is not None)
        if workshop is None:
            return
        lines = enrolments.of_workshop(workshop.id, self._now().date())
        held = [line for line in lines if line.state is EnrolmentState.ENROLLED]
        self._people.set_rows(held)
        self._enrolled.set_title(workshop.label, _enrolled_words(workshop))
        self._nobody.setText(_("Nobody is enrolled yet."))
        self._people_stack.setCurrentIndex(0 if held else 1)
        waiting = [line for line in lines if line.state is EnrolmentState.WAITING]
        self._show_waiting(waiting, workshop)

    def _show_waiting(self, lines: list[EnrolmentLine], workshop: WorkshopPlaces) -> None:
        count = ngettext("{n} person", "{n} people", len(lines)).format(n=len(lines))
        self._waiting.set_title(_("Waiting list"), count if lines else "")
        while (item := self._waiting_rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            if self._waiting_rows.count():
                self._waiting_rows.addWidget(rule())
            self._waiting_rows.addWidget(self._waiting_row(line, workshop))
        if not lines:
            self._waiting_rows.addWidget(padded(text_label(_("Nobody is waiting."), "quiet")))
        self._waiting_rows.addStretch(1)

    def _waiting_row(self, line: EnrolmentLine, workshop: WorkshopPlaces) -> Row:
        give = button("secondary", _("Give the place"), on_click=lambda: self._give(line))
        give.setProperty("compact", True)
        give.setAccessibleName(_("Give the place to {name}").format(name=list_name(line)))
        if workshop.free == 0:
            give.setEnabled(False)
            give.setToolTip(_("No place is free at the moment."))
        row = Row(
            list_name(line),
            since_words(line.first_day, line.last_day, self._now().date()),
            lead=str(line.rank),
            lead_width=28,
            actions=[
                button(
                    "quiet",
                    _("Dates"),
                    on_click=lambda: self.dates_wanted.emit(line, line.last_day),
                ),
                give,
            ],
        )
        row.clicked.connect(lambda: self.opened.emit(line.participant_id))
        return row

    # -- gestures ------------------------------------------------------------------------

    def _give(self, line: EnrolmentLine) -> None:
        perform(self, lambda: enrolments.promote(line.id, self._now().date()))

    def _ask_to_enrol(self) -> None:
        if self.workshop_id:
            self.enrol_wanted.emit(self.workshop_id)

    def _open_person(self, index: QModelIndex) -> None:
        line = self._people.row_at(index)
        if line is not None:
            self.opened.emit(line.participant_id)

    # -- size ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < look.scaled(TURNS_AT)
        direction = QBoxLayout.Direction
        turned = direction.TopToBottom if narrow else direction.LeftToRight
        self.ui.workshops_layout.setDirection(turned)
        for card, height in (
            (self.ui.workshops_card, 224),
            (self._enrolled, 224),
            (self._waiting, 180),
        ):
            card.setMinimumHeight(look.scaled(height) if narrow else 0)
        roomy = narrow or self.width() >= look.scaled(WAITING_FROM)
        self.ui.workshops_table.setColumnHidden(len(self._workshops.columns) - 1, not roomy)


class _ThemedDelegate(RowDelegate):
    """A workshop's name behind the upright bar of its theme."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        workshop = index.data(ROW_ROLE)
        rect = option.rect
        bar = rect.adjusted(4, 12, 0, -13)
        bar.setWidth(4)
        colour = look.qcolor(look.theme(workshop.colour or workshop.theme).bar)
        paint.box(painter, bar, colour, None, 2)


def _places_words(line: WorkshopPlaces) -> str:
    """ "9 sur 12", "9" without a limit."""
    if line.capacity is None:
        return str(line.enrolled)
    return _("{n} of {capacity}").format(n=line.enrolled, capacity=line.capacity)


def _by_places(line: WorkshopPlaces) -> tuple[bool, int]:
    """Fewest free places first, workshops without a limit last."""
    return line.free is None, line.free or 0


def _full_face(line: WorkshopPlaces) -> BadgeFace | None:
    return BadgeFace("users", _("Full"), "attention") if line.free == 0 else None


def _enrolled_words(workshop: WorkshopPlaces) -> str:
    """ "9 places prises sur 12, réservé aux femmes"."""
    if workshop.capacity is None:
        words = ngettext("{n} person enrolled", "{n} people enrolled", workshop.enrolled)
    else:
        words = ngettext(
            "{n} place taken of {capacity}", "{n} places taken of {capacity}", workshop.enrolled
        )
    parts = [words.format(n=workshop.enrolled, capacity=workshop.capacity)]
    if workshop.audience is Audience.WOMEN:
        parts.append(_("women only"))
    return ", ".join(parts)
