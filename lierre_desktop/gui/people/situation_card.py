"""The situation of a person on a day, an aspect a line; the card of the overview."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...centre import terms
from ...centre.person import households, situations
from ...centre.person.households import HouseholdView
from ...centre.person.situation_words import CardLine, card_line
from ...centre.person.states import ASPECTS, Aspect
from ...i18n import _, format_date, join_names
from .. import look
from ..components import Badge, BadgeFace, Button, Card, button, rule
from ..components import label as text_label
from ..components.date_edit import DateEdit
from .frames import empty, padded
from .household_words import children_words

ASKED_WIDTH = 108


class SituationCard(Card):
    """What holds of a person on a day: today's, or another that the user asks for."""

    def __init__(self, on_change: Callable[[], object], on_fill: Callable[[], object]) -> None:
        super().__init__()
        self._person, self._today, self._day = 0, date.today(), date.today()
        self._other = button("quiet", "", on_click=self._ask_for_day)
        self._change = button("quiet", "", on_click=on_change)
        self._on_fill = on_fill
        self.add_action(self._other)
        self.add_action(self._change)
        self._day_bar, self._day_edit, self._back = self._lay_day_bar()
        self.body.addWidget(self._day_bar)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def _lay_day_bar(self) -> tuple[QWidget, DateEdit, Button]:
        bar = QWidget()
        line = QHBoxLayout(bar)
        line.setContentsMargins(look.CARD_PADDING - 1, 4, look.CARD_PADDING - 1, 8)
        edit = DateEdit()
        edit.set_today(lambda: self._today)
        edit.value_changed.connect(self._choose_day)
        back = button("quiet", "", on_click=self._back_to_today)
        line.addWidget(edit, 1)
        line.addWidget(back)
        bar.hide()
        return bar, edit, back

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self._other.setText(_("Another date"))
        self._change.setText(_("Change"))
        self._change.setAccessibleName(_("Change the situation"))
        self._back.setText(_("Back to today"))
        self._day_edit.setAccessibleName(_("The day of the situation"))

    def show_person(self, participant_id: int, today: date) -> None:
        """Show someone's situation: today's, unless another day is asked for already."""
        if participant_id != self._person or self._day == self._today:
            self._day = today
            self._day_bar.hide()
        self._person, self._today = participant_id, today
        self._read()

    def _ask_for_day(self) -> None:
        self._day_edit.set_date(self._day)
        self._day_bar.show()
        self._day_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._day_edit.selectAll()

    def _choose_day(self, day: date | None) -> None:
        if day is not None and day != self._day and self._person:
            self._day = day
            self._read()

    def _back_to_today(self) -> None:
        self._day_bar.hide()
        self._other.setFocus()
        self._choose_day(self._today)

    def _read(self) -> None:
        known = situations.current_and_before(self._person, self._day)
        household = households.of_participant(self._person, self._day)
        book = terms.book()
        self.set_title(_("Situation on {day}").format(day=format_date(self._day, "d MMM y")))
        rows: list[QWidget] = [
            _line(card_line(known[aspect], book, self._day), household)
            for aspect in ASPECTS
            if aspect in known
        ]
        missing = [aspect.label for aspect in ASPECTS if aspect not in known]
        self._write(rows, missing, household)

    def _write(
        self, rows: list[QWidget], missing: list[str], household: HouseholdView | None
    ) -> None:
        empty(self._rows)
        if not rows:
            rows = [padded(text_label(_("Nothing is noted for this day."), "quiet", wrap=True))]
            if household is not None:
                rows.append(padded(text_label(children_words(household), wrap=True)))
        elif missing:
            words = _("Not noted yet: {aspects}").format(aspects=join_names(missing))
            rows.append(padded(text_label(words, "caption", wrap=True)))
        for row in rows:
            self._rows.addWidget(rule())
            self._rows.addWidget(row)
        if missing and self._day == self._today:
            self._rows.addWidget(self._fill_row())

    def _fill_row(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(look.CARD_PADDING - 1, 0, look.CARD_PADDING - 1, 12)
        words = _("Fill in the situation")
        line.addWidget(button("secondary", words, "pencil-simple", on_click=self._on_fill))
        line.addStretch(1)
        return holder


def _line(line: CardLine, household: HouseholdView | None) -> QWidget:
    """The aspect at the left; what holds and the smaller words at the right."""
    holder = QWidget()
    box = QHBoxLayout(holder)
    box.setContentsMargins(look.CARD_PADDING - 1, 10, look.CARD_PADDING - 1, 10)
    box.setSpacing(look.SPACE_M)
    asked = text_label(line.aspect.label, "quiet", wrap=True)
    asked.setFixedWidth(look.scaled(ASKED_WIDTH))
    box.addWidget(asked, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    box.addLayout(words, 1)
    main = QHBoxLayout()
    main.setSpacing(look.SPACE_S)
    said = text_label(line.main, wrap=True)
    main.addWidget(said, 1)
    if line.is_new:
        face = BadgeFace("arrow-right", _("New"), "info")
        main.addWidget(Badge(face), 0, Qt.AlignmentFlag.AlignTop)
    words.addLayout(main)
    for detail in _details(line, household):
        words.addWidget(detail)
    words.addStretch(1)
    return holder


def _details(line: CardLine, household: HouseholdView | None) -> list[QLabel]:
    said = [line.detail]
    if line.aspect is Aspect.FAMILY and household is not None:
        said.insert(0, children_words(household))
    return [text_label(words, "caption", wrap=True) for words in said if words]
