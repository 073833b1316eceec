"""The Attendance page: sessions to choose from, the month grid, the sheets, the roll call.

Hides which of them is shown. A session's roll is an item of the page (its id); the list
is item 0, the register of sheets `SHEETS`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from ...centre import sheets, timetable
from ...centre.changes import Changes, InvalidInput
from ...centre.drafts import Kept
from ...i18n import _, long_date, ngettext
from ..components import Segments
from ..drafts import gone
from ..forms.ui_attendance_home import Ui_AttendanceHome
from ..navigation import NavButton
from ..page import Page
from .month_grid import MonthGridView
from .printing import preview_sheets
from .roll_call import RollCall
from .session_list import SessionList
from .sheet_register import SheetRegister

SHEETS = -1
"""The item that shows the sheets not come back."""

SESSIONS_VIEW, GRID_VIEW, SHEETS_VIEW = "sessions", "grid", "sheets"


class _OneAtATime(QStackedWidget):
    """Asks only for the room of what is shown: a hidden roll call must not widen the list."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _place: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()


class AttendancePage(Page):
    """Présences."""

    shows = (
        Changes.ATTENDANCE
        | Changes.TIMETABLE
        | Changes.ENROLMENTS
        | Changes.PARTICIPANTS
        | Changes.SHEETS
    )

    def __init__(
        self, clock: Callable[[], datetime] = datetime.now, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._home = QWidget()
        self.ui = Ui_AttendanceHome()
        self.ui.setupUi(self._home)
        self.sessions = SessionList(clock)
        self.grid = MonthGridView(clock)
        self.register = SheetRegister(clock)
        self._views: dict[str, SessionList | MonthGridView | SheetRegister] = {
            SESSIONS_VIEW: self.sessions,
            GRID_VIEW: self.grid,
            SHEETS_VIEW: self.register,
        }
        for view in self._views.values():
            self.ui.view_stack.addWidget(view)
        self._choice = Segments()
        self.ui.home_head.add_action(self._choice)
        self.roll = RollCall(clock)
        self._stack = _OneAtATime()
        self._stack.addWidget(self._home)
        self._stack.addWidget(self.roll)
        self.body.addWidget(self._stack)
        self._connect()

    def _connect(self) -> None:
        self._choice.chosen.connect(self._turn_to)
        self.sessions.opened.connect(self._open)
        self.sessions.shown_changed.connect(self._show_head)
        self.grid.session_asked.connect(self._open)
        self.register.session_asked.connect(self._open)
        self.roll.session_asked.connect(self._open)
        self.roll.back_asked.connect(lambda: self._open(0))
        self.roll.grid_asked.connect(self._open_grid)
        self.roll.print_asked.connect(self._print_session)

    # -- the page's contract -----------------------------------------------------------------

    @property
    def title(self) -> str:
        """What the window's title says."""
        return _("Attendance")

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self.ui.retranslateUi(self._home)
        self._choice.set_choices(
            [
                (SESSIONS_VIEW, _("Sessions")),
                (GRID_VIEW, _("Month grid")),
                (SHEETS_VIEW, _("Sign-in sheets")),
            ]
        )
        self._choice.setAccessibleName(_("What is shown"))
        for part in (*self._views.values(), self.roll):
            part.retranslate()

    def reload(self) -> None:
        """Read again what is shown; the list, once the session of the roll is gone."""
        if self._stack.currentWidget() is self.roll:
            try:
                self.roll.reload()
            except InvalidInput:
                self.show_item(0)
        else:
            self._views[self._choice.key].reload()
            self._show_head()

    def show_item(self, item: int) -> None:
        """Show the roll of a session; 0 is the list, SHEETS the sheets not come back.

        The list stands for a session that is in the bin by now.
        """
        if item > 0 and self._show_roll(item):
            return
        self._stack.setCurrentWidget(self._home)
        if item == SHEETS:
            self._choice.choose(SHEETS_VIEW)
            self.register.show_waiting()
        self._turn_to(self._choice.key)

    def resume(self, draft: Kept) -> None:
        session_id, *person = draft.numbers
        self._open(session_id)
        if self._stack.currentWidget() is not self.roll:
            raise gone()
        if person:
            self.roll.ask_correction(person[0], None)

    def add(self) -> None:
        """Add someone to the roll."""
        if self._stack.currentWidget() is self.roll:
            self.roll.ui.walk_in_bar.ask()

    def find_here(self) -> None:
        """Find someone on the roll, or by the same field someone to add."""
        self.add()

    def print_(self) -> None:
        """Print the sheet of what is shown."""
        if self._stack.currentWidget() is self.roll:
            self.roll.print_sheet()
        elif self._choice.key == GRID_VIEW:
            self.grid.print_month()
        elif self._choice.key == SHEETS_VIEW:
            self.register.print_again()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size: columns and panels find their room again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self.refresh()

    # -- inside --------------------------------------------------------------------------------

    def _show_roll(self, session_id: int) -> bool:
        """Show the roll of a session; False when there is no such session any more."""
        self._stack.setCurrentWidget(self.roll)
        try:
            self.roll.show_session(session_id)
        except InvalidInput:
            return False
        return True

    def _open(self, item: int) -> None:
        """Show an item, and let the window remember it for the way back."""
        self.show_item(item)
        self.wanted.emit("attendance", item)

    def _open_grid(self, workshop_id: int, day: date) -> None:
        self._stack.setCurrentWidget(self._home)
        self._choice.choose(GRID_VIEW)
        self._turn_to(GRID_VIEW)
        self.grid.show_month(workshop_id, day)

    def _turn_to(self, key: str) -> None:
        view = self._views[key]
        self.ui.view_stack.setCurrentWidget(view)
        view.reload()
        # Whoever walks down the sidebar with the arrows stays there.
        if not isinstance(QApplication.focusWidget(), NavButton):
            view.focus_list()
        self._show_head()

    def _show_head(self) -> None:
        now = self._clock()
        waiting = timetable.count_to_enter(now.date(), now.hour * 60 + now.minute)
        told = _("Everything is entered")
        if waiting:
            told = ngettext("{n} session to enter", "{n} sessions to enter", waiting)
        self.ui.home_head.set_words(_("Attendance"), told.format(n=waiting))

    def _print_session(self, session_id: int) -> None:
        now = self._clock()
        drafts = sheets.draft([session_id], today=now.date())
        card = timetable.session(session_id)
        title = _("{workshop}, {day}").format(workshop=card.label, day=long_date(card.day))
        preview_sheets(self, drafts, title, f"emargement-{drafts[0].number}.pdf", self._clock)
