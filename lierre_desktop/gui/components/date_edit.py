"""A date typed as one likes, or picked in a calendar; it may be left empty.

Hides the popup and the reading of what is typed (`centre.typed_dates`).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from ... import i18n
from ...centre.typed_dates import FIRST_YEAR, LAST_YEAR, read_date
from ...i18n import _, numeric_date
from .. import icons, look
from .checked_edit import CheckedEdit


class DateEdit(CheckedEdit[date]):
    """A field for a date: "3/5/85", "3 mai 1985", "demain", or the calendar (Alt+↓).

    ↑ and ↓ go a day on or back. Leaving the field writes the date as 03/05/1985. In
    Designer: promote a QLineEdit; the dynamic property `birth` says that a year of two
    figures lies in the past.
    """

    def __init__(
        self, parent: QWidget | None = None, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._popup: CalendarPopup | None = None
        self._button = QAction(self)
        self._button.triggered.connect(self.open_calendar)
        self.addAction(self._button, QLineEdit.ActionPosition.TrailingPosition)
        self._dress_button()

    def set_today(self, today: Callable[[], date]) -> None:
        """Where "today" comes from: the page's clock."""
        self._today = today

    def meaning(self, typed: str) -> date | None:
        return read_date(typed, self._today(), birth=bool(self.property("birth")))

    def written(self, value: date) -> str:
        return numeric_date(value)

    @property
    def day(self) -> date | None:
        """The date, None when the field is empty or can't be read."""
        return self.value

    def set_date(self, day: date | None) -> None:
        """Show a date; None empties the field."""
        self.set_value(day)

    def open_calendar(self) -> None:
        """Drop a calendar under the field, on its date or on today."""
        if self._popup is None:
            self._popup = CalendarPopup(self)
            self._popup.picked.connect(self._pick)
        self._popup.drop(self.day or self._today())

    def _pick(self, day: date) -> None:
        self.set_date(day)
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.checked.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif step and (day := self.day):
            self.set_date(day + timedelta(days=step))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._dress_button()
            if self._popup is not None:
                self._popup.deleteLater()
                self._popup = None

    def _dress_button(self) -> None:
        self._button.setIcon(icons.icon("calendar-blank", "text2"))
        self._button.setText(_("Open the calendar"))


class CalendarPopup(QFrame):
    """A month under a field or a button: arrows and Enter choose, Escape gives up."""

    picked = Signal(object)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self._owner = owner
        self.setProperty("role", "card")
        self._calendar = QCalendarWidget()
        self._calendar.setLocale(QLocale(i18n.language()))
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        no_weeks = QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        self._calendar.setVerticalHeaderFormat(no_weeks)
        self._calendar.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        for chosen in (self._calendar.clicked, self._calendar.activated):
            chosen.connect(self._choose)
        box = QVBoxLayout(self)
        box.setContentsMargins(look.SPACE_XS, look.SPACE_XS, look.SPACE_XS, look.SPACE_XS)
        box.addWidget(self._calendar)

    def drop(self, day: date) -> None:
        """Open under its owner, or above it where the screen ends."""
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        size = self.sizeHint()
        corner = self._owner.mapToGlobal(QPoint(0, self._owner.height() + 4))
        screen = self._owner.screen().availableGeometry()
        if corner.y() + size.height() > screen.bottom():
            corner.setY(corner.y() - self._owner.height() - size.height() - 8)
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - size.width())))
        self.move(corner)
        self.show()
        self._calendar.setFocus()

    def _choose(self, chosen: QDate) -> None:
        if self.isVisible():
            self.hide()
            self.picked.emit(date(chosen.year(), chosen.month(), chosen.day()))
