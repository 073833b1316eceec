"""The Activity report page: a period's figures, charts and tables, and what is behind them.

The figures are measured once for each choice of period, comparison and basis; views and
tables only draw what was measured, each at its first showing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...centre.activity import offered
from ...centre.activity.calculation import Activity, measured
from ...centre.activity.checks import Check
from ...centre.activity.periods import Query
from ...centre.activity.showing import grids, notes
from ...centre.changes import Changes, InvalidInput
from ...i18n import N_, _
from .. import look
from ..components import EmptyState, PageHead, SidePanel, Tabs, WithPanel, button, label
from ..page import Page
from ..settings.panel_content import PanelRoom
from . import out
from .ask import AskView
from .behind import Asked, BehindList
from .checks_strip import ENTER, PLAN
from .frames import ViewFrame, ViewStack
from .overview import Overview
from .period_bar import PeriodBar
from .sections import THEMES, ThemeView
from .sight import Standing, in_order

OVERVIEW, ASK = "overview", "ask"
REPORT = "report"
"""The page where the report is written."""
GESTURES = {ENTER: "attendance", PLAN: "week"}
"""Where a check leads that isn't mended in someone's record."""
_TITLES = {
    OVERVIEW: N_("At a glance"),
    **{key: title for key, (title, _codes) in THEMES.items()},
    ASK: N_("Ask"),
}

View = Overview | ThemeView | AskView
T = TypeVar("T")


class ActivityPage(Page):
    """The figures of a year and what explains them.

    With `writes`, a button opens the page where the report is written.
    """

    shows = (
        Changes.SETTINGS
        | Changes.CALENDAR
        | Changes.TIMETABLE
        | Changes.PARTICIPANTS
        | Changes.ENROLMENTS
        | Changes.ATTENDANCE
        | Changes.SITUATIONS
        | Changes.PATHWAYS
        | Changes.PARTNERS
        | Changes.OUTREACH
        | Changes.VOCABULARY
    )

    scrolls = True

    def __init__(
        self,
        clock: Callable[[], datetime] = datetime.now,
        *,
        writes: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._writes = writes
        self._begun = False
        self._query: Query | None = None
        self._activity: Activity | None = None
        self._views: dict[str, View] = {}
        self._drawn: dict[str, Activity] = {}
        self._opener: Standing | None = None
        self.panel = SidePanel()
        self._room = PanelRoom(self.panel)
        self.behind = BehindList(self._today)
        self.behind.setParent(self.panel)
        self.behind.hide()
        self.bar = PeriodBar(clock)
        self.tabs = Tabs()
        self._lay_out()
        self._listen()

    # -- building ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._head = PageHead()
        self._export = button("secondary", "", "download-simple", on_click=self.export)
        self.write_button = button("primary", "", "file-text", on_click=self.write_report)
        self._head.add_action(self._export)
        self._head.add_action(self.write_button)
        self._export.hide()
        self.write_button.hide()
        self._stack = ViewStack()
        figures = QWidget()
        column = QVBoxLayout(figures)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_M)
        for part in (self.bar, self.tabs):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        self._first = button(
            "primary", "", "calendar-blank", on_click=lambda: self.wanted.emit("week", 0)
        )
        self.empty = EmptyState("chart-bar", "", "", [self._first])
        self._whole = QStackedWidget()
        self._whole.addWidget(figures)
        self._whole.addWidget(self.empty)
        self._waiting = label("", "quiet")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._whole.addWidget(self._waiting)
        main = QWidget()
        outer = QVBoxLayout(main)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(look.SPACE_M)
        outer.addWidget(self._head)
        outer.addWidget(self._whole, 1)
        self.body.addWidget(WithPanel(main, self.panel), 1)

    def _listen(self) -> None:
        self.bar.changed.connect(self._measure_and_show)
        self.tabs.chosen.connect(self.open_view)
        self.behind.wanted.connect(self.wanted)
        self.panel.closed.connect(self._return)

    # -- the page's contract -------------------------------------------------------------

    @property
    def title(self) -> str:
        return _("Activity report")

    def retranslate(self) -> None:
        self._waiting.setText(_("Counting…"))
        self._export.setText(_("Export"))
        self.write_button.setText(_("Write the report"))
        self._first.setText(_("Go to the week"))
        self.empty.set_words(
            _("Nothing to count yet"),
            _(
                "Once sessions, presences and pathways are entered, this page counts them,"
                " compares them with last year, and shows who is behind each figure."
            ),
        )
        self.bar.retranslate()
        self.behind.retranslate()
        self.tabs.set_choices([(key, _(title)) for key, title in _TITLES.items()])
        self.tabs.setAccessibleName(self.title)
        for view in self._views.values():
            if isinstance(view, AskView):
                view.retranslate()

    def reload(self) -> None:
        """Measure again: something that is counted has changed."""
        if not self._begun:  # the page is seen before it counts
            self._begun = True
            self._whole.setCurrentWidget(self._waiting)
            self._head.set_words(self.title)
            QTimer.singleShot(0, self, self.refresh)
            return
        empty = offered.first_day() is None
        self._whole.setCurrentIndex(int(empty))
        self._export.setVisible(not empty)
        self.write_button.setVisible(self._writes and not empty)
        self._query = None
        if empty:
            self._head.set_words(self.title)
            return
        self.bar.offer()
        self._measure_and_show()
        if not self.panel.isHidden():
            self.behind.refresh()

    def changed(self, changes: Changes) -> None:
        """Questions that were kept are offered; nothing is counted again for them."""
        super().changed(changes)
        asks = self._views.get(ASK)
        if changes & Changes.REPORTS and isinstance(asks, AskView):
            asks.form.offer_kept()

    def print_(self) -> None:
        """Print the view: its figures and charts, or the table shown."""
        if self.view is not None:
            self.view.print_()

    def find_here(self) -> None:
        """Bring the keyboard to the choice of the period."""
        self.bar.period_combo.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def write_report(self) -> None:
        """Go to the page where the report is written."""
        self.wanted.emit(REPORT, 0)

    # -- measuring and showing -----------------------------------------------------------

    @property
    def activity(self) -> Activity | None:
        """What was measured last."""
        return self._activity

    @property
    def view(self) -> View | None:
        """The view shown; None before anything was measured."""
        return self._views.get(self.tabs.key)

    @property
    def _frame(self) -> QWidget:
        """What holds the view shown."""
        return self._stack.currentWidget() or self._stack

    def _measure_and_show(self) -> None:
        try:
            query = self.bar.query()
        except InvalidInput:  # days half typed: the bar says it, what was shown stays
            return
        if query != self._query:
            self._activity = _patiently(lambda: measured(query))
            self._query = query
        self._head.set_words(self.title, notes.comparison(query))
        self._draw()

    def open_view(self, key: str) -> None:
        """Show a view: what was measured is drawn there if it isn't yet."""
        self.tabs.choose(key)
        self._draw()

    def _draw(self) -> None:
        key, activity = self.tabs.key, self._activity
        if activity is None:
            return
        view = self._views.get(key) or self._build(key)
        self._stack.setCurrentIndex(list(self._views).index(key))
        if self._drawn.get(key) is activity:
            return
        standing = Standing(self._frame) if key in self._drawn else None
        self._drawn[key] = activity
        if isinstance(view, AskView):
            view.show_query(activity.query)
        else:
            view.show_activity(activity)
        if isinstance(view, Overview):
            in_order([*self._head_stops(), *view.stops])
        if standing is not None:
            standing.restore_later()

    def _head_stops(self) -> list[QWidget]:
        """Where Tab stops above the view, in reading order."""
        return [
            self._export,
            self.write_button,
            *self.bar.stops,
            *self.tabs.findChildren(QAbstractButton),
        ]

    def _build(self, key: str) -> View:
        view: View
        if key == OVERVIEW:
            view = Overview(self._clock)
            view.check_wanted.connect(self._mend)
            self._stack.addWidget(ViewFrame(view))
        else:
            view = AskView(self._today) if key == ASK else ThemeView(key, self._today)
            self._stack.addWidget(view)
        if isinstance(view, AskView):
            view.retranslate()
        view.opened.connect(self.show_behind)
        self._views[key] = view
        self._stack.settle(self.window().height())
        return view

    def _today(self) -> date:
        return self._clock().date()

    # -- gestures ------------------------------------------------------------------------

    def show_behind(self, asked: Asked) -> None:
        """Open the list behind a number in the side panel; what was pressed stays in sight."""
        self._opener = Standing(self._frame)
        self.behind.show_asked(asked)
        self._room.present(lambda: asked.title, self.behind)
        self.panel.show_foot(False)
        if self.behind.is_empty:
            self.panel.focus_close()
        else:
            self.behind.focus_first()
        self._opener.show_again()

    def _return(self) -> None:
        """Give the keyboard back to what opened the panel."""
        if self._opener is not None and self._opener.is_of(self._frame):
            self._opener.return_to()

    def _mend(self, check: Check) -> None:
        """Go where a check is mended, or open the list of whom it is about."""
        if page := GESTURES.get(check.gesture):
            self.wanted.emit(page, 0)
        else:
            self.show_behind(Asked(_("To complete"), check.words, check.behind))

    def export(self) -> None:
        """Ask where to save every table of the period."""
        if self._activity is not None:
            query = self._activity.query
            found = [grids.grid(table, query) for table in self._activity.tables.values()]
            out.ask_where(self, [grid for grid in found if grid.rows], query)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._stack.settle(self.window().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In a low window the page scrolls as a whole."""
        if watched is self.window() and event.type() == QEvent.Type.Resize:
            self._stack.settle(self.window().height())
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._activity is not None:
            self._drawn.clear()
            if self.isVisible():
                self._draw()


def _patiently(work: Callable[[], T]) -> T:
    """Do a work of a moment under the cursor that says so."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        return work()
    finally:
        QApplication.restoreOverrideCursor()
