"""What the page is asked: the period, what it is compared with, whom it counts.

Hides which periods are offered and when dates are asked for. `changed` is emitted once the
choice is whole; `query(today)` is then what to measure.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ...centre.activity import offered, periods
from ...centre.activity.periods import Basis, Period, Query
from ...centre.activity.showing import said
from ...centre.changes import InvalidInput
from ...i18n import _, date_span, pgettext
from .. import look
from ..components import Combo, FlowLayout, announce, label
from ..components.date_edit import DateEdit
from ..style_sheet import restyle
from .words import same_days, span

DATES = "dates"
"""The key of the choice that asks for two days."""
BEFORE, NOTHING = "before", "none"


class _Dates(QWidget):
    """Two days, side by side."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        line = FlowLayout(self, look.SPACE_S)
        self.words = label("", "quiet")
        self.first, self.last = DateEdit(today=today), DateEdit(today=today)
        self.between = label("", "quiet")
        for each in (self.words, self.first, self.between, self.last):
            line.addWidget(each)
        for edit in (self.first, self.last):
            edit.setFixedWidth(look.scaled(140))
            edit.editingFinished.connect(self.changed)
        for words in (self.words, self.between):
            words.setMinimumHeight(look.CONTROL)

    def set_words(self, words: str, first: str, last: str) -> None:
        """Say what the days are for."""
        self.words.setText(words)
        self.between.setText(pgettext("dates", "to"))
        self.first.setAccessibleName(first)
        self.last.setAccessibleName(last)

    def show_period(self, period: Period) -> None:
        """Start from a period."""
        self.first.set_date(period.first)
        self.last.set_date(period.last)

    def mark(self, wrong: str) -> None:
        """Mark the day that is wrong: "first", "last", or none."""
        for name, edit in (("first", self.first), ("last", self.last)):
            restyle(edit, "state", "error" if name == wrong else "")

    @property
    def period(self) -> Period:
        """The days typed. Raises InvalidInput."""
        return periods.checked(self.first.day, self.last.day)


class PeriodBar(QWidget):
    """Three choices in a line, and two lines of days where they are asked for."""

    changed = Signal()

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._clock = clock
        self._shown: Period | None = None  # the days asked last
        self.period_combo, self.against_combo, self.basis_combo = Combo(), Combo(), Combo()
        self._words = [label("", "quiet"), label("", "quiet")]
        self.days = _Dates(lambda: clock().date())
        self.against_days = _Dates(lambda: clock().date())
        self.error = label("", "help", wrap=True)
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_S)
        line = QWidget()
        flow = FlowLayout(line, look.SPACE_M, look.SPACE_S)
        combos = (self.period_combo, self.against_combo, self.basis_combo)
        flow.addWidget(combos[0])
        for words, combo in zip(self._words, combos[1:], strict=True):
            words.setBuddy(combo)
            flow.addWidget(_together(words, combo))
        for combo in combos:
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for part in (line, self.days, self.against_days, self.error):
            column.addWidget(part)
        self.days.hide()
        self.against_days.hide()
        self.error.setProperty("state", "error")
        self.error.hide()

    def _listen(self) -> None:
        self.period_combo.activated.connect(lambda _at: self._choose_period())
        self.against_combo.activated.connect(lambda _at: self._choose_against())
        self.basis_combo.activated.connect(lambda _at: self._tell())
        self.days.changed.connect(self._tell)
        self.against_days.changed.connect(self._tell)

    # -- words ---------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self._words[0].setText(_("compared with"))
        self._words[1].setText(_("counting"))
        self.period_combo.setAccessibleName(_("Period"))
        self.against_combo.setAccessibleName(_("Compared with"))
        self.basis_combo.setAccessibleName(_("Whom the figures count"))
        self.days.set_words(pgettext("dates", "From"), _("First day"), _("Last day"))
        self.against_days.set_words(
            _("Compared with the days from"),
            _("First day of the comparison"),
            _("Last day of the comparison"),
        )

    def offer(self) -> None:
        """Offer what the centre has data for; what was chosen stays."""
        today = self._clock().date()
        choices = [(f"year:{each.first.year}", _year(each, today)) for each in offered.years(today)]
        for place, each in enumerate(offered.seasons(today)):
            choices.insert(2 + place, (f"season:{each.first.year}", _season(each, place)))
        _fill(self.period_combo, [*choices, (DATES, _("Other days…"))])
        _fill(self.basis_combo, [(each.value, each.label) for each in Basis], Basis.FOLLOWED)
        self._offer_against()

    def _offer_against(self) -> None:
        before = _("The year before")
        if (query := self._asked()) is not None:
            before = same_days(query)
        choices = [(BEFORE, before), (DATES, _("Other days…")), (NOTHING, _("Nothing"))]
        _fill(self.against_combo, choices)

    # -- choices -------------------------------------------------------------------------

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in reading order."""
        days = (self.days.first, self.days.last, self.against_days.first, self.against_days.last)
        return [self.period_combo, self.against_combo, self.basis_combo, *days]

    @property
    def basis(self) -> Basis:
        """Whom the figures count."""
        return Basis(self.basis_combo.currentData())

    def _choose_period(self) -> None:
        self._ask_days()
        self._tell()
        if self.period_combo.currentData() == DATES:
            self.days.first.setFocus()

    def _choose_against(self) -> None:
        self._ask_days()
        self._tell()
        if self.against_combo.currentData() == DATES:
            self.against_days.first.setFocus()

    def _ask_days(self) -> None:
        """Show the days where they are asked for, starting from those of the moment."""
        today = self._clock().date()
        by_days = self.period_combo.currentData() == DATES
        if by_days and self.days.isHidden():
            self.days.show_period(Period(today.replace(month=1, day=1), today))
        self.days.setVisible(by_days)
        against = self.against_combo.currentData() == DATES
        query = self._asked()
        if against and self.against_days.isHidden() and query is not None and query.against:
            self.against_days.show_period(query.against)
        self.against_days.setVisible(against)

    def _tell(self) -> None:
        """Say that the choice changed, or why it isn't one yet."""
        self._offer_against()
        for days in (self.days, self.against_days):
            days.mark("")
        try:
            self.query()
        except InvalidInput as error:
            self._refuse(error)
            return
        self.error.hide()
        self.changed.emit()

    def _refuse(self, error: InvalidInput) -> None:
        """Say what is wrong, at the day that is, and which days are still shown."""
        compares = self._asked() is not None  # the period itself can be asked
        (self.against_days if compares else self.days).mark(error.field)
        words = error.message
        if self._shown is not None:
            days = date_span(self._shown.first, self._shown.last)
            words = _("{error} The figures shown are still those of these days: {days}.").format(
                error=words, days=days
            )
        self.error.setText(words)
        self.error.show()
        announce(self, words)

    def _asked(self) -> Query | None:
        """The period beside the same days before; None while its days aren't whole."""
        try:
            return periods.asked(self._whole(), self._clock().date())
        except InvalidInput:
            return None

    def _whole(self) -> Period:
        key = str(self.period_combo.currentData())
        if key == DATES:
            return self.days.period
        kind, _colon, number = key.partition(":")
        return periods.year(int(number)) if kind == "year" else periods.season(int(number))

    def query(self) -> Query:
        """What is asked. Raises InvalidInput while days are missing or reversed."""
        against = str(self.against_combo.currentData())
        other = self.against_days.period if against == DATES else None
        today = self._clock().date()
        found = offered.asked(
            self._whole(), today, self.basis, compare=against != NOTHING, against=other
        )
        self._shown = found.period
        return found


def _together(words: QWidget, combo: QWidget) -> QWidget:
    """A choice and what introduces it, never on two lines."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look.SPACE_M)
    line.addWidget(words)
    line.addWidget(combo)
    return holder


def _fill(combo: QComboBox, choices: list[tuple[str, str]], first: str = "") -> None:
    """Offer these; the key chosen stays, else `first`, else the first one."""
    key = combo.currentData() or first
    combo.clear()
    for each, words in choices:
        combo.addItem(words, each)
    combo.setCurrentIndex(max(combo.findData(key), 0))


def _year(period: Period, today: date) -> str:
    year = period.first.year
    if year == today.year:
        return span(Period(period.first, min(period.last, today)))
    return _("Year {year}").format(year=year)


def _season(period: Period, place: int) -> str:
    years = said.short_period(period)
    words = _("Last season ({years})") if place else _("This season ({years})")
    return words.format(years=years)
