"""A list in the side panel: sessions that clash or stand behind a number, people to tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...centre import attendance, clashes, people, timetable
from ...centre.people import PersonLine
from ...centre.timetable import Promise, SessionCard
from ...centre.vocabulary import SessionStatus
from ...i18n import _, day_and_month, format_date, time_span
from .. import look
from ..components import Alert, BadgeFace, Row, ThemeMark
from ..components import label as words_label
from ..names import person_name
from . import words


@dataclass(frozen=True, slots=True)
class Listing:
    """What a list shows: sentences, sessions, then people."""

    title: str
    alerts: tuple[str, ...] = ()
    sessions: tuple[SessionCard, ...] = ()
    people_title: str = ""
    people: tuple[PersonLine, ...] = ()
    empty: str = ""


Source = Callable[[], Listing]
"""Reads a listing again, when something changed."""


def clashes_of_day(day: date) -> Listing:
    """The clashes of a day, the sessions and the people they concern."""
    found = clashes.clashes(day, day)
    cards = {card.id: card for clash in found for card in (clash.first, clash.second)}
    concerned = sorted({person for clash in found for person in clash.people})
    return Listing(
        title=_("Clashes of {day}").format(day=day_and_month(day)),
        alerts=tuple(dict.fromkeys(clash.sentence for clash in found)),
        sessions=tuple(sorted(cards.values(), key=lambda card: (card.start, card.id))),
        people_title=_("People concerned"),
        people=tuple(people.people(day, ids=concerned)) if concerned else (),
        empty=_("No clash any more."),
    )


def people_to_tell(session_id: int) -> Listing:
    """Who was expected at a session that doesn't take place, with their phones."""
    roll = attendance.roll(session_id)
    expected = [row.participant_id for row in roll.rows if not row.walk_in]
    return Listing(
        title=_("People to be told"),
        sessions=(roll.session,),
        people_title=_("People expected"),
        people=tuple(people.people(roll.session.day, ids=expected)) if expected else (),
        empty=_("No one was expected."),
    )


def sessions_counted(promise: Promise, status: SessionStatus, first: date, last: date) -> Listing:
    """The sessions behind a number of the table of promises."""
    cards = timetable.workshop_sessions(promise.workshop_id, first, last)
    return Listing(
        title=promise.workshop,
        sessions=tuple(card for card in cards if card.status is status),
        empty=_("No session"),
    )


class PanelList(QWidget):
    """Rows to open: `session_opened(id)`, `person_opened(id)`; by click or Enter."""

    session_opened = Signal(int)
    person_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, look.SPACE_M)
        self._column.setSpacing(0)
        self.rows: list[Row] = []

    def show_listing(self, listing: Listing, now: datetime) -> None:
        """Show a listing in place of the one before."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for sentence in listing.alerts:
            self._add_padded(Alert(sentence, "attention"))
        self.rows = [self._session_row(card, now) for card in listing.sessions]
        for row in self.rows:
            self._add(row)
        if listing.people:
            self._add_padded(words_label(listing.people_title, "label"), above=look.SPACE_L)
        elif listing.empty and not listing.alerts:
            self._add_padded(words_label(listing.empty, "quiet", wrap=True), above=look.SPACE_M)
        for line in listing.people:
            self.rows.append(self._person_row(line))
            self._add(self.rows[-1])
        self._column.addStretch(1)

    def _add(self, row: Row) -> None:
        """Lay a row and show it now, so that it can take the keyboard."""
        self._column.addWidget(row)
        row.show()

    def _add_padded(self, widget: QWidget, above: int = 0) -> None:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(look.CARD_PADDING, above, look.CARD_PADDING, look.SPACE_S)
        box.addWidget(widget)
        self._column.addWidget(holder)

    def _session_row(self, card: SessionCard, now: datetime) -> Row:
        told = words.state(card, now)
        when = f"{format_date(card.day, 'EEE d MMM')}, {time_span(card.start, card.end)}"
        row = Row(
            when,
            card.label,
            mark=ThemeMark(card.colour or card.theme),
            badges=(BadgeFace(told.icon, told.short, told.tone),),
        )
        row.setAccessibleName(f"{when}, {card.label}, {told.words}")
        row.clicked.connect(lambda: self.session_opened.emit(card.id))
        return row

    def _person_row(self, line: PersonLine) -> Row:
        row = Row(person_name(line.last_name, line.first_name), line.phone or _("No phone"))
        row.clicked.connect(lambda: self.person_opened.emit(line.id))
        return row

    def focus_first(self) -> None:
        """Bring the keyboard to the first row."""
        if self.rows:
            self.rows[0].setFocus()
