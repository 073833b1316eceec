"""The sessions to choose a roll call from: those to enter, those around today, a day's.

The nearest come first: what happened yesterday is fresh and its sheet lies on the desk.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ...centre import programme, timetable
from ...centre.timetable import SessionCard
from ...i18n import N_, _, format_date, ngettext, time_span
from .. import look
from ..components import BadgeFace, EmptyState, button
from ..forms.ui_session_list import Ui_SessionList
from ..table_model import Column, TableModel
from . import words

TO_ENTER, AROUND, DAY = "to_enter", "around", "day"
WEEKS_BACK, DAYS_AHEAD = 4, 7
VENUE_COLUMN = 3
NARROW_UNDER = 900


class SessionList(QWidget):
    """A filtered list of sessions; `opened(id)` asks for a roll call."""

    opened = Signal(int)
    shown_changed = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.ui = Ui_SessionList()
        self.ui.setupUi(self)
        self._model: TableModel[SessionCard] = TableModel(self._columns(), self)
        self.ui.sessions_table.show_model(self._model)
        self.ui.sessions_table.activated.connect(self._open)
        self._all_button = button("secondary", "", on_click=lambda: self.choose(AROUND))
        self._empty = EmptyState("check-circle", "", "", [self._all_button])
        self.ui.empty_layout.addWidget(self._empty)
        self.ui.day_edit.set_today(lambda: clock().date())
        self.ui.day_edit.hide()
        self.ui.day_edit.value_changed.connect(lambda _day: self.reload())
        self.ui.span_segments.chosen.connect(lambda _key: self._span_chosen())
        self.ui.workshop_chip.chosen.connect(lambda _key: self.reload())

    def _columns(self) -> list[Column[SessionCard]]:
        return [
            Column(
                "day",
                N_("Date"),
                lambda card: format_date(card.day, "EEE d MMM y"),
                sort=lambda card: (card.day, card.start),
                width=150,
            ),
            Column("hours", N_("Hours"), _hours, sort=lambda card: card.start, width=140),
            Column("workshop", N_("Workshop"), lambda card: card.label),
            Column("venue", N_("Venue"), lambda card: card.venue, quiet=True),
            Column("entered", N_("Entered"), _entered, sort=_missing, width=120),
            Column("state", N_("State"), words.why_off, badge=self._face, sort=_state, width=230),
        ]

    def _face(self, card: SessionCard) -> BadgeFace:
        now = self._clock()
        return words.session_face(card, now.date(), now.hour * 60 + now.minute)

    # -- what the page calls -----------------------------------------------------------------

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self.ui.retranslateUi(self)
        self.ui.span_segments.set_choices(
            [
                (TO_ENTER, _("To enter")),
                (AROUND, _("Recent and coming")),
                (DAY, _("A day")),
            ]
        )
        self.ui.day_edit.setPlaceholderText(_("day, month, year"))
        self._all_button.setText(_("See recent and coming sessions"))
        self._model.retranslate()

    def reload(self) -> None:
        """Read the sessions again."""
        workshops = [(str(each.id), each.label) for each in programme.workshops()]
        self.ui.workshop_chip.set_choices(_("All workshops"), workshops)
        wanted = self.ui.workshop_chip.key
        cards = [card for card in self._cards() if wanted in ("", str(card.workshop_id))]
        keep = self._model.row_at(self.ui.sessions_table.currentIndex())
        self._model.set_rows(cards)
        self._go_to(keep.id if keep is not None else 0)
        self._show_emptiness(bool(cards))
        self.shown_changed.emit()

    def choose(self, key: str) -> None:
        """Show other sessions, by key."""
        self.ui.span_segments.choose(key)
        self._span_chosen()

    def focus_list(self) -> None:
        """Bring the keyboard to the list."""
        self.ui.sessions_table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def cards(self) -> list[SessionCard]:
        """The sessions shown."""
        return list(self._model.rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the venue leaves its room to the workshop."""
        super().resizeEvent(event)
        narrow = self.width() < look.scaled(NARROW_UNDER)
        self.ui.sessions_table.setColumnHidden(VENUE_COLUMN, narrow)

    # -- inside --------------------------------------------------------------------------------

    def _span_chosen(self) -> None:
        by_day = self.ui.span_segments.key == DAY
        self.ui.day_edit.setVisible(by_day)
        if by_day:
            if self.ui.day_edit.day is None:
                self.ui.day_edit.set_date(self._clock().date())
            self.ui.day_edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ui.day_edit.selectAll()
        self.reload()

    def _cards(self) -> list[SessionCard]:
        now = self._clock()
        today, key = now.date(), self.ui.span_segments.key
        if key == DAY:
            day = self.ui.day_edit.day
            return timetable.sessions(day, day) if day is not None else []
        if key == AROUND:
            first, last = today - timedelta(weeks=WEEKS_BACK), today + timedelta(days=DAYS_AHEAD)
            return timetable.sessions(first, last)[::-1]
        return timetable.to_enter(today, now.hour * 60 + now.minute)[::-1]

    def _go_to(self, session_id: int) -> None:
        ids = [card.id for card in self._model.rows]
        if ids:
            place = ids.index(session_id) if session_id in ids else 0
            self.ui.sessions_table.setCurrentIndex(self._model.index(place, 0))

    def _show_emptiness(self, any_shown: bool) -> None:
        card = self.ui.table_card if any_shown else self.ui.empty_card
        self.ui.sessions_stack.setCurrentWidget(card)
        if any_shown:
            return
        everything_entered = self.ui.span_segments.key == TO_ENTER
        title = _("Every session is entered") if everything_entered else _("No session here")
        text = _("The next ones will stand here once they are over.")
        if not everything_entered:
            text = _("Choose another day or another workshop, or plan a session in the week.")
        self._empty.set_words(title, text)
        self._all_button.setVisible(everything_entered)

    def _open(self, index: QModelIndex) -> None:
        card = self._model.row_at(index)
        if card is not None:
            self.opened.emit(card.id)


def _hours(card: SessionCard) -> str:
    return time_span(card.start, card.end)


def _entered(card: SessionCard) -> str:
    total = card.enrolled + card.walk_ins
    if not total:
        return _("nobody expected")
    return ngettext("{n} out of {total}", "{n} out of {total}", total).format(
        n=card.entered, total=total
    )


def _missing(card: SessionCard) -> int:
    return card.enrolled + card.walk_ins - card.entered


def _state(card: SessionCard) -> tuple[str, int]:
    return card.status.value, card.entered
