"""The Week page: which view and which days are shown, and what is asked of them.

Hides how three views share one head and one toolbar. The views show, the panel edits,
and every write goes through `perform`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ...centre import timetable, week
from ...centre.changes import Changes, InvalidInput
from ...centre.drafts import Kept
from ...centre.timetable import Promise
from ...centre.vocabulary import SessionStatus
from ...i18n import _, month_and_year
from ..components import WithPanel, button
from ..components.date_edit import CalendarPopup
from ..forms.ui_week_page import Ui_WeekPage
from ..page import Page
from . import words
from .filters import FilterChips
from .grid import Grid
from .month import MonthView
from .moving import move, warning
from .panel import SessionPanel
from .panel_list import clashes_of_day, sessions_counted
from .printing import Printing
from .promises import PromisesView
from .scene import Scene

WEEK, MONTH, PROMISES = "week", "month", "promises"


class WeekPage(Page):
    """The timetable: a week, a month, or the promises of a season."""

    shows = (
        Changes.TIMETABLE
        | Changes.CALENDAR
        | Changes.ENROLMENTS
        | Changes.ATTENDANCE
        | Changes.SHEETS
    )

    def __init__(
        self, clock: Callable[[], datetime] = datetime.now, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._day = clock().date()
        self._span: week.Span | None = None
        self._popup: CalendarPopup | None = None
        self.ui = Ui_WeekPage()
        self._main = QWidget()
        self.ui.setupUi(self._main)
        self.panel = SessionPanel(clock)
        self.body.addWidget(WithPanel(self._main, self.panel))
        self.printing = Printing(self, lambda: self._day, clock)
        self.grid, self.month, self.promises = Grid(warning), MonthView(), PromisesView()
        for view in (self.grid, self.month, self.promises):
            self.ui.view_stack.addWidget(view)
        self._set_up_head()
        self._set_up_toolbar()
        self._set_up_views()
        self._set_up_keys()
        self._minutes = QTimer(self)
        self._minutes.setInterval(60_000)
        self._minutes.timeout.connect(self.tick)
        self._minutes.start()

    # -- building ------------------------------------------------------------------------

    def _set_up_head(self) -> None:
        self.print_button = button("secondary", "", "printer", on_click=self.print_)
        self.more_button = button("secondary", "", "dots-three-vertical", on_click=self._open_menu)
        self.add_button = button("primary", "", "plus", "Ctrl+N", self.add)
        for each in (self.print_button, self.more_button, self.add_button):
            self.ui.page_head.add_action(each)
        self.notice_button = button("secondary", "", on_click=self._answer_notice)
        self.ui.notice_alert.add_action(self.notice_button)

    def _set_up_toolbar(self) -> None:
        ui = self.ui
        ui.previous_button.clicked.connect(lambda _on=False: self._step(-1))
        ui.next_button.clicked.connect(lambda _on=False: self._step(1))
        ui.today_button.clicked.connect(lambda _on=False: self._go_today())
        ui.day_button.clicked.connect(lambda _on=False: self._pick_day())
        self._name_views()
        ui.view_segments.chosen.connect(lambda _key: self._show())
        ui.toolbar.turned.connect(lambda turned: self.print_button.setVisible(not turned))
        self.filters = FilterChips(ui.venue_chip, ui.staff_chip, ui.theme_chip)
        self.filters.changed.connect(self._show)

    def _set_up_views(self) -> None:
        canvas, panel = self.grid.canvas, self.panel
        canvas.chosen.connect(self._choose)
        canvas.opened.connect(panel.show_session)
        canvas.cancel_wanted.connect(panel.ask_cause)
        canvas.dropped.connect(self._move)
        canvas.blank.connect(panel.add)
        self.grid.heads.clashing.connect(lambda day: panel.show_list(partial(clashes_of_day, day)))
        self.month.day_chosen.connect(self._open_day)
        self.promises.wanted.connect(self._list_counted)
        panel.shown.connect(canvas.mark_chosen)
        panel.closed.connect(self._leave_panel)
        panel.open_roll.connect(lambda session_id: self.wanted.emit("attendance", session_id))
        panel.open_person.connect(lambda person: self.wanted.emit("people", person))
        panel.sheet_wanted.connect(self.printing.sheet_of)

    def _set_up_keys(self) -> None:
        """Keys of the views; the side panel keeps its own."""
        keys: dict[str, Callable[[], None]] = {
            "PgUp": lambda: self._step(-1),
            "PgDown": lambda: self._step(1),
            "Home": self._go_today,
        }
        for sequence, act in keys.items():
            shortcut = QShortcut(QKeySequence(sequence), self._main)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # -- the page's contract -------------------------------------------------------------

    @property
    def title(self) -> str:
        """The page's name; the days are in its head."""
        return _("Week")

    def retranslate(self) -> None:
        ui = self.ui
        ui.retranslateUi(self._main)
        self.print_button.setText(_("Print the poster"))
        self.add_button.setText(_("Add a session"))
        for each, name in (
            (self.more_button, _("Other ways to print and save")),
            (ui.day_button, _("Choose a day")),
        ):
            each.setAccessibleName(name)
            each.setToolTip(name)
        self._name_views()
        self._drop_popup()
        self.grid.retranslate()
        self.promises.retranslate()
        self.panel.retranslate()

    def reload(self) -> None:
        self.filters.fill()
        self._show()
        self.panel.refresh()

    def show_item(self, item: int) -> None:
        """Open a session in its week; one that is in the bin by now leaves the page as it is."""
        try:
            day = timetable.session(item).day
        except InvalidInput:
            return
        self._open_day(day, item)

    def resume(self, draft: Kept) -> None:
        number = draft.numbers[0]
        if number:
            self._open_day(timetable.session(number).day, number)
            self.panel.edit(number)
        else:
            self.add()

    def add(self) -> None:
        """A session outside any slot: today when it is in sight, else the first day shown."""
        today = self._clock().date()
        first, last = self._days_in_sight()
        self.panel.add(today if first <= today <= last else first, None)

    def print_(self) -> None:
        """The poster of the week."""
        self.printing.poster()

    def find_here(self) -> None:
        """Ctrl+F: the filters."""
        self.filters.focus()

    # -- which days ----------------------------------------------------------------------

    @property
    def view(self) -> str:
        """What is shown: WEEK, MONTH or PROMISES."""
        return self.ui.view_segments.key

    @property
    def day(self) -> date:
        """A day of what is shown."""
        return self._day

    def go_to(self, day: date) -> None:
        """Show the week, the month or the season of a day."""
        self._day = day
        self._show()

    def go_to_week(self, day: date) -> None:
        """Show the week of a day, whatever the view was."""
        self.ui.view_segments.choose(WEEK)
        self.go_to(day)

    def _step(self, by: int) -> None:
        if self.view == WEEK:
            self.go_to(self._day + timedelta(days=7 * by))
        elif self.view == MONTH:
            self.go_to((self._day.replace(day=15) + timedelta(days=30 * by)).replace(day=1))
        else:
            first = timetable.season_of(self._day)[0]
            self.go_to(first.replace(year=first.year + by))

    def _go_today(self) -> None:
        self.go_to(self._clock().date())
        if self.view == WEEK:
            self.grid.show_minute(words.minute_of(self._clock()))

    def _pick_day(self) -> None:
        if self._popup is None:
            self._popup = CalendarPopup(self.ui.day_button)
            self._popup.picked.connect(self.go_to)
        self._popup.drop(self._day)

    def _drop_popup(self) -> None:
        """The calendar speaks the language it was made in."""
        if self._popup is not None:
            self._popup.deleteLater()
            self._popup = None

    def _days_in_sight(self) -> tuple[date, date]:
        if self.view == MONTH:
            first = self._day.replace(day=1)
            return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        if self.view == PROMISES:
            return timetable.season_of(self._day)
        monday = timetable.monday_of(self._day)
        return monday, monday + timedelta(days=6)

    # -- showing -------------------------------------------------------------------------

    def _show(self) -> None:
        """Read the days of the view, and show them."""
        now = self._clock()
        self.filters.set_visible(self.view != PROMISES)
        if self.view == WEEK:
            self._show_week(now)
        elif self.view == MONTH:
            self._show_month(now)
        else:
            self._show_season()
        self._name_steps()
        self.ui.toolbar.arrange()

    def _show_week(self, now: datetime) -> None:
        self._span = span = week.week(self._day)
        scene = Scene.of(span, self.filters.filters, now)
        self.grid.show_scene(scene)
        self.ui.view_stack.setCurrentWidget(self.grid)
        cards = [face.card for face in scene.faces]
        title = words.week_title(span.first, scene.days[-1].day)
        self.ui.page_head.set_words(title, words.week_summary(cards, span.first, now))
        self._show_notice(bool(cards), bool(span.sessions))

    def _show_month(self, now: datetime) -> None:
        span = week.month(self._day)
        cards = [card for card in span.sessions if self.filters.filters.lets(card)]
        self.month.show_month(span, cards, self._day.month, now.date())
        self.ui.view_stack.setCurrentWidget(self.month)
        ours = [card for card in cards if card.day.month == self._day.month]
        title = words.capital(month_and_year(self._day))
        self.ui.page_head.set_words(title, words.capital(words.summary(ours, now)))
        self._show_notice(bool(ours), bool(span.sessions))

    def _show_season(self) -> None:
        first, last = timetable.season_of(self._day)
        rows = timetable.promises(first, last)
        self.promises.show_season(rows)
        self.ui.view_stack.setCurrentWidget(self.promises)
        self.ui.page_head.set_words(words.season_title(first, last), words.season_summary(rows))
        self._show_notice(bool(rows), bool(rows))

    def _show_notice(self, some: bool, some_unfiltered: bool) -> None:
        """Why nothing is seen, and the gesture that helps."""
        notice, offer = "", ""
        if not self.filters.any_workshop:
            notice = _("There is no workshop yet. Create the first one in the settings.")
            offer = _("Open the settings")
        elif not some and some_unfiltered:
            notice, offer = _("No session passes these filters."), _("Show everything")
        elif not some:
            notice, offer = _("No session is planned."), _("Add a session")
        self.ui.notice_alert.show_message(notice, "info")
        self.notice_button.setText(offer)

    def _answer_notice(self) -> None:
        if not self.filters.any_workshop:
            self.wanted.emit("settings", 0)
        elif self.filters.filters:
            self.filters.clear()
        else:
            self.add()

    def _name_views(self) -> None:
        self.ui.view_segments.set_choices(
            [(WEEK, _("Week")), (MONTH, _("Month")), (PROMISES, _("Promised and held"))]
        )

    def _name_steps(self) -> None:
        """Say what the arrows of the toolbar step over."""
        names = {
            WEEK: (_("Previous week"), _("Next week")),
            MONTH: (_("Previous month"), _("Next month")),
            PROMISES: (_("Previous season"), _("Next season")),
        }
        buttons = (self.ui.previous_button, self.ui.next_button)
        for each, name in zip(buttons, names[self.view], strict=True):
            each.setAccessibleName(name)
            each.setToolTip(name)

    def tick(self) -> None:
        """Another minute: the line of the moment moves, sessions end."""
        if self.isVisible() and self.view == WEEK and self._span is not None:
            self.grid.show_scene(Scene.of(self._span, self.filters.filters, self._clock()))

    # -- asked of the views --------------------------------------------------------------

    def _move(self, session_id: int, day: date, start: int, end: int) -> None:
        move(self, self._clock().date(), session_id, day, start, end)

    def _choose(self, session_id: int) -> None:
        """A click chooses: an open detail follows."""
        if self.panel.content is self.panel.detail and not self.panel.isHidden():
            self.panel.show_session(session_id)
        else:
            self.grid.canvas.mark_chosen(session_id)

    def _open_day(self, day: date, session_id: int) -> None:
        self.go_to_week(day)
        if session_id:
            self.panel.show_session(session_id)
            self.grid.canvas.focus_session(session_id)
        else:
            self.grid.canvas.focus_day(day)

    def _list_counted(self, promise: Promise, status: SessionStatus) -> None:
        first, last = timetable.season_of(self._day)
        self.panel.show_list(partial(sessions_counted, promise, status, first, last))

    def _leave_panel(self) -> None:
        """The keyboard goes back to where it came from."""
        if self.view == WEEK:
            self.grid.canvas.focus_session(self.panel.last_session)

    def _open_menu(self) -> None:
        menu = self.printing.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height() + 4)))
