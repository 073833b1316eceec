"""The situation of a person on a day, an aspect a line; the card of the overview."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

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
from .frames import padded
from .household_words import children_words

ASKED_WIDTH = 108


class SituationCard(Card):
    """What holds of a person on a day: today's, or another that the user asks for."""

    def __init__(self, on_change: Callable[[], object], on_fill: Callable[[], object]) -> None:
        super().__init__()
        self._person, self._today, self._day = 0, date.today(), date.today()
        self._other = button("quiet", "", on_click=self._ask_for_day)
        self._change = button("quiet", "", on_click=on_change)
        self.add_action(self._other)
        self.add_action(self._change)
        self._day_bar, self._day_edit, self._back = self._lay_day_bar()
        self.body.addWidget(self._day_bar)
        self._rows: list[_AspectRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self._missing = text_label("", "caption", wrap=True)
        self._fill = button("secondary", "", "pencil-simple", on_click=on_fill)
        self._missing_row = self._lay_missing()
        self.body.addWidget(self._missing_row)
        self.body.addStretch(1)

    def _lay_day_bar(self) -> tuple[QWidget, DateEdit, Button]:
        bar = QWidget()
        line = QHBoxLayout(bar)
        padding = look.CARD_PADDING - 1
        line.setContentsMargins(padding, look.SPACE_XS, padding, look.SPACE_S)
        edit = DateEdit()
        edit.set_today(lambda: self._today)
        edit.value_changed.connect(self._choose_day)
        back = button("quiet", "", on_click=self._back_to_today)
        line.addWidget(edit, 1)
        line.addWidget(back)
        bar.hide()
        return bar, edit, back

    def _lay_missing(self) -> QWidget:
        """What isn't noted yet, and the gesture that fills it in."""
        below = QHBoxLayout()
        below.addWidget(self._fill)
        below.addStretch(1)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(rule())
        column.addWidget(padded(self._missing))
        below.setContentsMargins(look.CARD_PADDING - 1, 0, look.CARD_PADDING - 1, look.SPACE_M)
        column.addLayout(below)
        return holder

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self._other.setText(_("Another date"))
        self._change.setText(_("Change"))
        self._fill.setText(_("Fill in the situation"))
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
        lines = [card_line(known[aspect], book, self._day) for aspect in ASPECTS if aspect in known]
        missing = [aspect.label for aspect in ASPECTS if aspect not in known]
        self._write(lines, missing, household)

    def _write(
        self, lines: list[CardLine], missing: list[str], household: HouseholdView | None
    ) -> None:
        while len(self._rows) < len(lines):
            self._rows.append(_AspectRow())
            self._lines.addWidget(self._rows[-1])
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(lines))
            if place < len(lines):
                row.show_line(lines[place], household)
        words = _("Nothing is noted for this day.")
        if lines and missing:
            words = _("Not noted yet: {aspects}").format(aspects=join_names(missing))
        elif household is not None and (children := children_words(household)):
            words = f"{words}\n{children}"
        self._missing.setText(words)
        self._missing_row.setVisible(not lines or bool(missing))
        self._fill.setVisible(bool(missing) and self._day == self._today)


class _AspectRow(QWidget):
    """The aspect at the left; what holds and the smaller words at the right. Used again
    for the next person: making widgets is what opening a record costs most."""

    def __init__(self) -> None:
        super().__init__()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(rule())
        box = QHBoxLayout()
        padding = look.CARD_PADDING - 1
        box.setContentsMargins(padding, look.SPACE_S, padding, look.SPACE_S)
        box.setSpacing(look.SPACE_M)
        whole.addLayout(box)
        self._asked = text_label("", "quiet", wrap=True)
        box.addWidget(self._asked, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.SPACE_XXS)
        box.addLayout(words, 1)
        main = QHBoxLayout()
        main.setSpacing(look.SPACE_S)
        self._said, self._new = text_label("", wrap=True), Badge()
        main.addWidget(self._said, 1)
        main.addWidget(self._new, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(main)
        self._details = [text_label("", "caption", wrap=True) for _place in range(2)]
        for detail in self._details:
            words.addWidget(detail)
        words.addStretch(1)

    def show_line(self, line: CardLine, household: HouseholdView | None) -> None:
        """Show what holds of an aspect."""
        self._asked.setText(line.aspect.label)
        self._asked.setFixedWidth(look.scaled(ASKED_WIDTH))
        self._said.setText(line.main)
        self._new.setVisible(line.is_new)
        if line.is_new:
            self._new.set_face(BadgeFace("arrow-right", _("New"), "info"))
        for label, words in zip(self._details, _details(line, household), strict=True):
            label.setText(words)
            label.setVisible(bool(words))


def _details(line: CardLine, household: HouseholdView | None) -> tuple[str, str]:
    """The children of the household, and what the situation says besides."""
    family = line.aspect is Aspect.FAMILY and household is not None
    return children_words(household) if family and household else "", line.detail
