"""The calendar the centre follows: public holidays, school holidays, its own closures.

Everything is shown season by season, from September to August.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ...centre import calendar, settings
from ...centre.calendar import Span
from ...centre.departments import DEPARTMENTS, department_label
from ...centre.drafts import Kept
from ...centre.settings import ZONES
from ...centre.timetable import season_of
from ...i18n import N_, _, format_date, ngettext
from .. import look
from ..components import Alert, Card, ElidedLabel, Row, button, icon_button, label
from ..drafts import gone
from ..forms.ui_settings_calendar import Ui_SettingsCalendar
from .editor import Now
from .section import Section, scrolling
from .settings_form import SettingsForm
from .spans import ClosureForm, ClosureSessions, SchoolHolidayForm, SpanForm
from .words import days_words, season_name

WARNED_AHEAD = timedelta(days=180)
"""School holidays not known for that long ahead are worth a reminder."""


class PlaceForm(SettingsForm):
    """Department, school zone, Good Friday."""

    form_name = "settings_calendar"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = Ui_SettingsCalendar()
        self.ui.setupUi(self)
        ui = self.ui
        self.bind(
            ui,
            {
                "department": (ui.department_combo, ui.department_help),
                "zone": (ui.zone_choice, ui.zone_help),
                "good_friday": (ui.good_friday_check, ui.good_friday_help),
            },
        )
        self.edited.connect(self._show_good_friday)

    def draft_title(self) -> str:
        return _("Calendar")

    def fill_choices(self) -> None:
        combo = self.ui.department_combo
        if not combo.count():
            for number in DEPARTMENTS:
                combo.addItem(department_label(number), number)
        self.ui.zone_choice.set_choices([(zone, zone) for zone in ZONES])

    def _show_good_friday(self) -> None:
        local = calendar.has_local_law(self.department)
        self.ui.good_friday_check.setVisible(local)
        self.ui.good_friday_help.setVisible(local)

    @property
    def department(self) -> str:
        """The department chosen, saved or not."""
        return str(self.ui.department_combo.currentData())

    @property
    def good_friday(self) -> bool:
        """Whether Good Friday is ticked, saved or not."""
        return self.ui.good_friday_check.isChecked()


class PublicHolidays(Card):
    """The public holidays of a season, in two columns."""

    def show_days(self, found: Sequence[tuple[date, str]]) -> None:
        """Show these days, as they follow from the department."""
        self.set_title(
            _("Public holidays"), ngettext("{n} day", "{n} days", len(found)).format(n=len(found))
        )
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.SPACE_L)
        grid.setVerticalSpacing(look.SPACE_S)
        half = (len(found) + 1) // 2
        for place, (day, name) in enumerate(found):
            column, row = divmod(place, half)
            grid.addWidget(label(format_date(day, "EEE d MMM y"), "quiet"), row, 2 * column)
            grid.addWidget(ElidedLabel(name), row, 2 * column + 1)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
        self.clear()
        self.add(holder)


class Spans(Card):
    """Named runs of days, one a line; `opened(id)` asks for one, 0 for a new one."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[int, Row] = {}
        self.add_button = button("quiet", "", "plus", on_click=lambda: self.opened.emit(0))
        self.add_action(self.add_button)

    def show_spans(self, spans: Sequence[Span], none: str, alert: QWidget | None = None) -> None:
        """Show these, in time order, under the alert; `none` is said when there is none."""
        focused = next((number for number, row in self._rows.items() if row.hasFocus()), 0)
        self._rows = {span.id: _span_row(span) for span in spans}
        for number, row in self._rows.items():
            row.clicked.connect(lambda number=number: self.opened.emit(number))
        self.clear()
        if alert is not None:
            self.add(alert)
        for row in self._rows.values():
            self.add_row(row)
        if not spans:
            self.add(label(none, "quiet", wrap=True))
        if focused:
            self.focus_row(focused)

    def focus_row(self, number: int) -> None:
        """Bring the keyboard back to a line, or to the button that adds."""
        target = self._rows.get(number, self.add_button)
        target.setFocus(Qt.FocusReason.OtherFocusReason)


def _span_row(span: Span) -> Row:
    return Row(span.name, days_words(span.first_day, span.last_day), inline=True)


class CalendarSection(Section):
    """Which days the centre is open."""

    def __init__(self, now: Now) -> None:
        super().__init__()
        self._now = now
        self._season = season_of(now().date())
        self._opened: tuple[Spans, int] | None = None
        self.place = PlaceForm(now)
        self.public = PublicHolidays()
        self.school = Spans()
        self.closures = Spans()
        self.school_form = SchoolHolidayForm(now)
        self.closure_form = ClosureForm(now)
        self.closure_sessions = ClosureSessions()
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        self._season_label = label("", "strong")
        self._before = icon_button("caret-left", "", lambda: self._turn(-1))
        self._after = icon_button("caret-right", "", lambda: self._turn(1))
        season = QWidget()
        line = QHBoxLayout(season)
        line.setContentsMargins(0, 0, 0, 0)
        for each in (self._before, self._season_label, self._after):
            line.addWidget(each)
        line.addStretch(1)
        self.head.add_action(self.place.save_button)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 12)
        column.setSpacing(look.GUTTER)
        for part in (self.place, season, self.closures, self.school, self.public):
            column.addWidget(part)
        column.addStretch(1)
        self.column.addWidget(scrolling(content), 1)

    def _listen(self) -> None:
        self.place.edited.connect(self._show_public)
        self.place.saved.connect(lambda _number: self.reload())
        self.school.opened.connect(lambda number: self._open(self.school, number))
        self.closures.opened.connect(lambda number: self._open(self.closures, number))
        for form in (self.school_form, self.closure_form):
            form.removed.connect(self.panel_done)
        self.school_form.saved.connect(lambda _number: self.panel_done.emit())
        self.closure_form.saved.connect(self._closure_saved)
        self.closure_form.sessions_wanted.connect(self._show_sessions)
        self.closure_sessions.finished.connect(self.panel_done)

    # -- words -------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.head.set_words(
            _("Calendar"), _("Weekly slots skip these days when sessions are made.")
        )
        for form in (self.place, self.school_form, self.closure_form):
            form.retranslate()
        self.closure_sessions.retranslate()
        self.closures.set_title(_("Closures of the centre"))
        self.closures.add_button.setText(_("Add a closure"))
        self.school.add_button.setText(_("Add school holidays"))
        for arrow, words in (
            (self._before, _("Previous season")),
            (self._after, _("Next season")),
        ):
            arrow.setAccessibleName(words)
            arrow.setToolTip(words)

    # -- content -----------------------------------------------------------------------------

    def reload(self) -> None:
        self.place.refresh(settings.load())
        self._show_season()

    def _turn(self, step: int) -> None:
        edge = self._season[0] - timedelta(days=1) if step < 0 else self._season[1]
        self._season = season_of(edge + timedelta(days=1) if step > 0 else edge)
        self._show_season()

    def _show_season(self) -> None:
        first, last = self._season
        self._season_label.setText(season_name(first))
        zone = settings.load().zone
        self.closures.show_spans(
            _within(calendar.closures(), first, last),
            _("No closure this season: your leave, works, a bridge day."),
        )
        self.school.set_title(_("School holidays, zone {zone}").format(zone=zone))
        self.school.show_spans(
            _within(calendar.school_holidays(), first, last),
            _("None known for this season."),
            self._known_alert(zone),
        )
        self._show_public()

    def _known_alert(self, zone: str) -> Alert | None:
        """Say until when school holidays are known, when that is soon or past."""
        known = calendar.known_until()
        if known is None:
            words = _("No school holidays are known for zone {zone}.").format(zone=zone)
        elif known < max(self._now().date() + WARNED_AHEAD, self._season[0]):
            words = _("School holidays are known until {day}.").format(
                day=format_date(known, "d MMMM y")
            )
        else:
            return None
        advice = _("Add those that the ministry publishes: until then, every week is term time.")
        return Alert(f"{words} {advice}", "attention")

    def _show_public(self) -> None:
        first, last = self._season
        found: list[tuple[date, str]] = []
        for year in (first.year, last.year):
            days = calendar.public_holidays(self.place.department, self.place.good_friday, year)
            found += [(day, name) for day, name in days.items() if first <= day <= last]
        self.public.show_days(found)

    # -- the panel ---------------------------------------------------------------------------

    def _open(self, card: Spans, number: int) -> None:
        is_closure = card is self.closures
        form: SpanForm = self.closure_form if is_closure else self.school_form
        spans = {span.id: span for span in self._spans(card)}
        span = spans.get(number) or self._new_span(card)
        self._opened = (card, span.id)
        form.open(span)
        new = N_("New closure") if is_closure else N_("New school holidays")
        self.panel_wanted.emit(lambda: span.name or _(new), form)
        form.focus_first()

    def _spans(self, card: Spans) -> Sequence[Span]:
        """What a card lists."""
        return calendar.closures() if card is self.closures else calendar.school_holidays()

    def _new_span(self, card: Spans) -> Span:
        first = min(max(self._now().date(), self._season[0]), self._season[1])
        zone = "" if card is self.closures else settings.load().zone
        return Span(0, "", first, first, zone)

    def _closure_saved(self, number: int) -> None:
        """Offer at once to cancel the sessions planned on these days."""
        span = next((span for span in calendar.closures() if span.id == number), None)
        self._opened = (self.closures, number)
        if span is None or not self._offer_sessions(span):
            self.panel_done.emit()

    def _show_sessions(self) -> None:
        self._offer_sessions(self.closure_form.base)

    def _offer_sessions(self, span: Span) -> bool:
        if not self.closure_sessions.show_span(span):
            return False
        self.panel_wanted.emit(
            lambda: _("Closed {days}").format(days=days_words(span.first_day, span.last_day)),
            self.closure_sessions,
        )
        self.closure_sessions.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def resume(self, draft: Kept) -> None:
        cards = {"closure": self.closures, "school_holiday": self.school}
        if draft.form not in cards:
            return
        number, card = draft.numbers[0], cards[draft.form]
        if number and number not in [span.id for span in self._spans(card)]:
            raise gone()
        self._open(card, number)

    # -- gestures ----------------------------------------------------------------------------

    def add(self) -> None:
        """A new closure."""
        self._open(self.closures, 0)

    def save(self) -> None:
        self.place.save()

    def panel_open(self, opened: bool) -> None:
        self.place.save_button.set_kind("secondary" if opened else "primary")
        if not opened and self._opened is not None:
            card, number = self._opened
            self._opened = None
            card.focus_row(number)


def _within(spans: Sequence[Span], first: date, last: date) -> list[Span]:
    """The spans that touch a season, in time order."""
    touching = [span for span in spans if span.first_day <= last and span.last_day >= first]
    return sorted(touching, key=lambda span: span.first_day)
