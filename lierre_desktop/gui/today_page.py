"""The home page: the day's sessions with their next gesture, and all that waits.

Hides how a session's state becomes one gesture. The first session to enter has the one
filled button of the page, and the keyboard: Enter opens its roll call.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QWidget

from ..centre import sheets
from ..centre.changes import Changes
from ..centre.pathway.needs import Need, NeedKind
from ..centre.pathway.sittings import is_near
from ..centre.timetable import SessionCard
from ..centre.today import Today, today
from ..centre.vocabulary import SessionStatus
from ..i18n import _, long_date, ngettext, numeric_date, pgettext, short_day, time_span
from . import look
from .attendance import words
from .awaits import Await
from .awaits_card import AwaitsCard
from .components import (
    Badge,
    BadgeFace,
    Button,
    EmptyState,
    Pictogram,
    Row,
    ThemeMark,
    button,
    label,
)
from .day_appointments import appointment_row, how_many
from .day_words import greeting, has_begun
from .days_ahead import DaysAhead, closure_words, off_face
from .drafts_card import DraftsCard
from .forms.ui_today_page import Ui_TodayPage
from .navigation import NavButton
from .page import Page

AWAITS_WIDTH = 414
TURNS_AT = 860
"""Under this width the right column goes under the left one."""
SHOWN_TO_ENTER = 5
LEAD_DAY, LEAD_ENTER = 112, 92
MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Step:
    """Where a session stands, and what one does next; `enters`: the roll call waits."""

    face: BadgeFace | None
    words: str
    act: Callable[[], object]
    enters: bool = False


class TodayPage(Page):
    """Aujourd’hui. `draft_wanted(draft)` asks for what was left unfinished."""

    draft_wanted = Signal(object)
    shows = Changes.ALL
    scrolls = True

    def __init__(
        self, clock: Callable[[], datetime] = datetime.now, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._today: Today | None = None
        self._next_gesture: Button | None = None
        self._gestures: dict[str, Button] = {}  # by object name, those of the last reload
        frame = QWidget()
        self.ui = Ui_TodayPage()
        self.ui.setupUi(frame)
        self.body.addWidget(frame)
        self._print_button = button("secondary", "", "printer", "Ctrl+P", self.print_)
        self.ui.today_head.add_action(self._print_button)
        self._past_badge = Badge()
        self.ui.enter_card.add_action(self._past_badge)
        self._all_button = button("quiet", "", on_click=lambda: self._go("attendance"))
        self.ui.enter_card.add_action(self._all_button)
        self._awaits = AwaitsCard(
            self.ui.awaits_card, self._gesture, self._follow, self._show_again
        )
        self._drafts = DraftsCard(
            self.ui.drafts_card, self._gesture, self.draft_wanted.emit, self._give_keyboard_back
        )
        self._week_button = button("quiet", "", on_click=lambda: self._go("week"))
        self.ui.ahead_card.add_action(self._week_button)
        self._workshops_button = button(
            "primary", "", "plus", on_click=lambda: self._go("settings")
        )
        self._people_button = button(
            "secondary", "", "user-plus", on_click=lambda: self._go("people")
        )
        first_gestures = [self._workshops_button, self._people_button]
        self._first_steps = EmptyState("sun", "", "", first_gestures)
        self.ui.first_steps_card.body.addWidget(self._first_steps)
        self._ticking = QTimer(self)
        self._ticking.setInterval(MINUTE_MS)
        self._ticking.timeout.connect(self.reload)

    # -- the page's contract -----------------------------------------------------------------

    @property
    def title(self) -> str:
        """What the window's title says."""
        return _("Today")

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self._print_button.setText(_("Print today’s sheets"))
        self._all_button.setText(_("See all"))
        self._week_button.setText(_("See the week"))
        self._workshops_button.setText(_("Create the workshops"))
        self._people_button.setText(_("Add someone"))
        self._first_steps.set_words(
            _("Your centre is ready"),
            _("First its workshops and their hours, then the people: the day will stand here."),
        )

    def reload(self) -> None:
        """Read the day again; the keyboard stays where it was."""
        focused = self._focused_name()
        now = self._clock()
        self._today = day = today(now.date(), now.hour * 60 + now.minute)
        self._next_gesture = None
        self._gestures = {}
        self._show_head(day)
        self._show_day(day)
        self._show_to_enter(day)
        self._awaits.show_day(day, _nothing_awaits)
        self._drafts.show(day.day)
        self._show_ahead(day)
        ui, started = self.ui, has_begun(day)
        ui.first_steps_card.setVisible(not started)
        for card in (ui.day_card, ui.awaits_card):
            card.setVisible(started)
        self._give_keyboard_back(focused)

    def showEvent(self, event: QShowEvent) -> None:
        """While the page is seen, "in 2 h 10" stays true; Enter is the next gesture.

        Whoever walks down the sidebar with the arrows stays there.
        """
        super().showEvent(event)
        self._drafts.show(self._clock().date())  # no command tells of them
        self._ticking.start()
        in_sidebar = isinstance(QApplication.focusWidget(), NavButton)
        if self._next_gesture is not None and not in_sidebar:
            self._next_gesture.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticking.stop()

    def print_(self) -> None:
        """Print the sheets of today that are left to print; once all are, all of them."""
        if self._today is not None:
            wanted = list(self._today.sheets_to_print) or self._printable()
            self._print(wanted, _("Sheets of {day}"))

    # -- the head ------------------------------------------------------------------------------

    def _show_head(self, day: Today) -> None:
        name = long_date(day.day)
        self.ui.today_head.set_words(name[:1].upper() + name[1:], greeting(day))
        self._print_button.setVisible(bool(self._printable()))

    def _printable(self) -> list[int]:
        cards = self._today.sessions if self._today is not None else ()
        return [card.id for card in cards if sheets.is_printable(card)]

    # -- the day -------------------------------------------------------------------------------

    def _show_day(self, day: Today) -> None:
        met = day.needs.of(NeedKind.APPOINTMENT)
        self.ui.day_card.set_title(_("Your day"), how_many(len(day.sessions), len(met)))
        timed = [(card.start, self._day_row(card, day)) for card in day.sessions]
        timed += [(need.start or 0, self._appointment_row(need, day)) for need in met]
        rows = [row for _start, row in sorted(timed, key=lambda each: each[0])]
        if not day.state.is_open:
            self.ui.day_card.fill([self._closed_row(day), *rows])
        elif rows:
            self.ui.day_card.fill(rows)
        else:
            text = _("No session today.")
            self.ui.day_card.fill([_quiet_row("calendar-blank", text)])

    def _appointment_row(self, need: Need, day: Today) -> Row:
        act = partial(self.row_wanted.emit, need.participant_id, need.table, need.id)
        near = is_near(need.day, need.start, self._clock())
        said = _("Start the interview") if near else pgettext("next action", "Open")
        action = self._gesture(f"interview_{need.id}_button", said, act)
        row = appointment_row(need, day, LEAD_DAY, action)
        row.clicked.connect(act)
        return row

    @staticmethod
    def _closed_row(day: Today) -> QWidget:
        return _quiet_row("calendar-x", closure_words(day.state))

    def _day_row(self, card: SessionCard, day: Today) -> Row:
        step = self._step(card, day)
        action = self._gesture(f"day_{card.id}_button", step.words, step.act)
        if step.enters and self._next_gesture is None:
            self._make_next(action)
        row = Row(
            card.label,
            " · ".join(part for part in (card.venue, words.how_many(card)) if part),
            lead=time_span(card.start, card.end),
            lead_detail=words.how_far(card, day.day, day.minute),
            lead_width=LEAD_DAY,
            mark=ThemeMark(card.colour),
            badges=[step.face] if step.face is not None else [],
            actions=[action],
        )
        row.clicked.connect(step.act)
        return row

    def _step(self, card: SessionCard, day: Today) -> Step:
        """Where a session of today stands, and its next gesture."""
        to_roll = self._opener("attendance", card.id)
        if card.status in (SessionStatus.CANCELLED, SessionStatus.MOVED):
            return Step(off_face(card), _("See"), self._opener("week", card.id))
        face = words.session_face(card, day.day, day.minute)
        if card.status is SessionStatus.HELD:
            return Step(face, _("See"), to_roll)
        if card.start <= day.minute:
            return Step(face, _("Enter attendance"), to_roll, enters=True)
        if card.id not in day.sheets:
            face = BadgeFace("printer", _("Sheet to print"))
            return Step(face, _("Print"), lambda: self._print([card.id], _("Sheet of {day}")))
        face = BadgeFace("printer", _("Sheet {number}").format(number=day.sheets[card.id]))
        return Step(face, _("See"), to_roll)

    def _make_next(self, action: Button) -> None:
        """The next gesture of the page: the one filled button."""
        action.set_kind("primary")
        self._next_gesture = action

    # -- what is left to enter -----------------------------------------------------------------

    def _show_to_enter(self, day: Today) -> None:
        """The nearest first: yesterday is fresh, and its sheet lies on the desk."""
        waiting = day.to_enter[::-1]
        self.ui.enter_card.setVisible(bool(waiting))
        count = ngettext("{n} past session", "{n} past sessions", len(waiting))
        self.ui.enter_card.set_title(_("Attendance to enter"))
        face = BadgeFace("warning-circle", count.format(n=len(waiting)), "attention")
        self._past_badge.set_face(face)
        rows = [self._enter_row(card, day.day) for card in waiting[:SHOWN_TO_ENTER]]
        more = len(waiting) - len(rows)
        if more:
            text = ngettext("and {n} other, of {day}", "and {n} others, since {day}", more)
            oldest = short_day(waiting[-1].day)
            rest = Row(text.format(n=more, day=oldest), inline=True)
            rest.setObjectName("more_row")
            rest.clicked.connect(self._opener("attendance", 0))
            rows.append(rest)
        self.ui.enter_card.fill(rows)

    def _enter_row(self, card: SessionCard, day: date) -> Row:
        act = self._opener("attendance", card.id)
        action = self._gesture(
            f"enter_{card.id}_button", pgettext("roll call", "Enter"), act, kind="quiet"
        )
        action.setAccessibleName(
            _("Enter {workshop}, {day}").format(workshop=card.label, day=short_day(card.day))
        )
        if self._next_gesture is None:
            self._make_next(action)
        row = Row(
            card.label,
            words.how_many(card),
            lead=short_day(card.day),
            lead_width=LEAD_ENTER,
            mark=ThemeMark(card.colour),
            aside=words.days_ago(card.day, day),
            actions=[action],
            inline=True,
        )
        row.clicked.connect(act)
        return row

    # -- what waits, and the days ahead ----------------------------------------------------------

    def _follow(self, line: Await) -> None:
        if line.table:
            self.row_wanted.emit(line.item, line.table, line.row)
        else:
            self._go(line.page, line.item)

    def _show_again(self, gesture: str) -> None:
        """Read the day again; the keyboard goes to the gesture of this object name."""
        self.reload()
        self._give_keyboard_back(gesture)

    def _show_ahead(self, day: Today) -> None:
        self.ui.ahead_card.setVisible(bool(day.ahead) and has_begun(day))
        this_week = all(
            ahead.state.day.isocalendar()[:2] == day.day.isocalendar()[:2] for ahead in day.ahead
        )
        title = _("Until the end of the week") if this_week else _("The next days")
        self.ui.ahead_card.set_title(title)
        self.ui.ahead_card.fill([DaysAhead(day.ahead, lambda item: self._go("week", item))])

    # -- gestures ------------------------------------------------------------------------------

    def _gesture(
        self, name: str, text: str, act: Callable[[], object], kind: str = "secondary"
    ) -> Button:
        made = button("quiet" if kind == "quiet" else "secondary", text, on_click=act)
        made.setObjectName(name)
        made.setProperty("compact", kind == "quiet")
        self._gestures[name] = made
        return made

    def _opener(self, page: str, item: int) -> Callable[[], None]:
        return lambda: self._go(page, item)

    def _go(self, page: str, item: int = 0) -> None:
        self.wanted.emit(page, item)

    def _print(self, session_ids: list[int], title: str) -> None:
        if not session_ids:
            return
        from .attendance.printing import preview_sheets

        day = self._clock().date()
        drafts = sheets.draft(session_ids, today=day)
        shown = title.format(day=numeric_date(day))
        preview_sheets(self, drafts, shown, f"emargement-{day}.pdf", self._clock)

    # -- keyboard and size -----------------------------------------------------------------------

    def _focused_name(self) -> str:
        widget = QApplication.focusWidget()
        return widget.objectName() if widget is not None and self.isAncestorOf(widget) else ""

    def _give_keyboard_back(self, name: str) -> None:
        wanted = self._gestures.get(name, self._next_gesture) if name else None
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < look.scaled(TURNS_AT)
        direction = QBoxLayout.Direction
        self.ui.columns_layout.setDirection(
            direction.TopToBottom if narrow else direction.LeftToRight
        )
        width = look.scaled(AWAITS_WIDTH)
        self.ui.awaits_card.setMaximumWidth(16_777_215 if narrow else width)


def _nothing_awaits() -> QWidget:
    return _quiet_row("check-circle", _("Nothing awaits you for the moment."))


def _quiet_row(icon: str, text: str) -> QWidget:
    """A line that only says something."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(look.CARD_PADDING, look.SPACE_M, look.CARD_PADDING, look.SPACE_M)
    line.setSpacing(look.SPACE_M)
    line.addWidget(Pictogram(icon))
    line.addWidget(label(text, wrap=True), 1)
    return holder
