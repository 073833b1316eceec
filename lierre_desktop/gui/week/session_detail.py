"""What there is to know of a session, in the side panel, and what may be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...centre import sessions
from ...centre.clashes import Clash
from ...centre.themes import theme_label
from ...centre.timetable import Promise, SessionCard
from ...centre.vocabulary import Audience, SessionStatus, label
from ...i18n import _, duration, join_names, long_date, ngettext, time_span
from .. import look
from ..components import (
    Alert,
    Badge,
    BadgeFace,
    FlowLayout,
    Pictogram,
    ThemeMark,
    button,
)
from ..components import label as words_label
from . import words


class SessionDetail(QWidget):
    """A session in words; its signals ask for what the buttons say."""

    edit_wanted = Signal()
    cancel_wanted = Signal()
    restore_wanted = Signal()
    remove_wanted = Signal()
    sheet_wanted = Signal()
    people_wanted = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        column = QVBoxLayout(self)
        column.setContentsMargins(look.CARD_PADDING, 4, look.CARD_PADDING, look.CARD_PADDING)
        column.setSpacing(look.SPACE_M)
        self._content = QVBoxLayout()
        self._content.setSpacing(look.SPACE_M)
        column.addLayout(self._content)
        column.addWidget(self._make_buttons())
        column.addStretch(1)

    def _make_buttons(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        self.edit_button = button("secondary", "", "pencil-simple", "", self.edit_wanted.emit)
        self.sheet_button = button("secondary", "", "printer", "", self.sheet_wanted.emit)
        self.restore_button = button(
            "secondary", "", "arrow-counter-clockwise", "", self.restore_wanted.emit
        )
        self.people_button = button("secondary", "", "users", "", self.people_wanted.emit)
        self.cancel_button = button("danger", "", "calendar-x", "", self.cancel_wanted.emit)
        self.remove_button = button("quiet", "", "trash", "", self.remove_wanted.emit)
        for each in self._buttons():
            flow.addWidget(each)
        return holder

    def _buttons(self) -> tuple[QWidget, ...]:
        return (
            self.edit_button,
            self.sheet_button,
            self.people_button,
            self.restore_button,
            self.cancel_button,
            self.remove_button,
        )

    def retranslate(self) -> None:
        """Write the buttons in the current language."""
        self.edit_button.setText(_("Change or move"))
        self.sheet_button.setText(_("Print the sheet"))
        self.people_button.setText(_("People to be told"))
        self.restore_button.setText(_("Restore"))
        self.cancel_button.setText(_("Cancel the session"))
        self.remove_button.setText(_("Put in the bin"))

    # -- showing -------------------------------------------------------------------------

    def show_session(
        self, card: SessionCard, clashes: list[Clash], promise: Promise | None
    ) -> None:
        """Show a session with its clashes and its workshop's promise."""
        self._clear()
        state = words.state(card, self._clock())
        self._content.addLayout(_theme_row(card))
        self._content.addWidget(Badge(BadgeFace(state.icon, state.words, state.tone)))
        for clash in clashes:
            self._content.addWidget(Alert(clash.sentence, "attention"))
        for icon, lines in self._facts(card, promise):
            self._content.addLayout(_fact(icon, lines))
        planned = card.status is SessionStatus.PLANNED
        gone = card.status in (SessionStatus.CANCELLED, SessionStatus.MOVED)
        self.edit_button.setVisible(planned)
        self.sheet_button.setVisible(not gone)
        self.people_button.setVisible(gone and card.enrolled > 0)
        self.restore_button.setVisible(gone)
        self.cancel_button.setVisible(planned)
        self.remove_button.setVisible(planned)

    def _facts(
        self, card: SessionCard, promise: Promise | None
    ) -> list[tuple[str, tuple[str, ...]]]:
        """Pictogram and lines of each fact, those that are known."""
        span = f"{time_span(card.start, card.end)} ({duration(card.minutes)})"
        facts = [
            ("calendar-blank", (long_date(card.day), span, _moves(card))),
            ("map-pin", (card.venue or _("No venue"), card.venue_address)),
            ("user-circle", (join_names(card.facilitators) or _("No facilitator"),)),
            ("users", _people(card)),
            ("file-text", (_sheet(card),)),
        ]
        if promise is not None and promise.promised:
            told = _("{held} held out of {promised} promised this season")
            facts.append(
                ("check-circle", (told.format(held=promise.held, promised=promise.promised),))
            )
        if card.note:
            facts.append(("note-pencil", (card.note,)))
        return facts

    def _clear(self) -> None:
        while (item := self._content.takeAt(0)) is not None:
            _forget(item.widget(), item.layout())


def _forget(widget: QWidget | None, layout: object) -> None:
    """Take a widget, or the widgets of a line, out of sight and out of memory."""
    if widget is not None:
        widget.hide()
        widget.deleteLater()
    elif isinstance(layout, QHBoxLayout):
        while (item := layout.takeAt(0)) is not None:
            _forget(item.widget(), item.layout())
        layout.deleteLater()


def _theme_row(card: SessionCard) -> QHBoxLayout:
    """The theme's bar, beside what the panel's title doesn't say: full name, theme."""
    row = QHBoxLayout()
    row.setSpacing(look.SPACE_S)
    row.addWidget(ThemeMark(card.colour or card.theme))
    names = [card.workshop] if card.workshop != card.label else []
    if card.subtitle not in card.workshop:
        names.append(card.subtitle)
    said = " · ".join((*names, theme_label(card.theme)))
    row.addWidget(words_label(said, "quiet", wrap=True), 1)
    return row


def _fact(icon: str, lines: tuple[str, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.SPACE_M)
    row.addWidget(Pictogram(icon), 0, Qt.AlignmentFlag.AlignTop)
    said = words_label("\n".join(line for line in lines if line), wrap=True)
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    row.addWidget(said, 1)
    return row


def _moves(card: SessionCard) -> str:
    """Where a moved session went, or came from."""
    if card.moved_to:
        return _("Moved to {day}").format(day=long_date(card.moved_to))
    if card.moved_from:
        return _("Moved from {day}").format(day=long_date(card.moved_from))
    return ""


def _people(card: SessionCard) -> tuple[str, ...]:
    """Who is expected and who came, in figures."""
    lines = [words.enrolled(card)]
    if card.capacity:
        places = ngettext("{n} place", "{n} places", card.capacity).format(n=card.capacity)
        lines[0] = _("{people} for {places}").format(people=lines[0], places=places)
    if card.audience == Audience.WOMEN:
        lines.append(label(Audience.WOMEN))
    if card.status is SessionStatus.HELD:
        lines.insert(0, words.present(card))
    if card.walk_ins:
        text = ngettext(
            "{n} came without being enrolled", "{n} came without being enrolled", card.walk_ins
        )
        lines.append(text.format(n=card.walk_ins))
    return tuple(lines)


def _sheet(card: SessionCard) -> str:
    number = sessions.printed_sheet(card.id)
    if number:
        return _("Sheet {number} printed").format(number=number)
    return _("No sheet printed")
