"""One day of the month: its number, what is special about it, a line a session."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ...centre.calendar import DayState
from ...centre.timetable import SessionCard
from ...centre.vocabulary import SessionStatus
from ...i18n import day_and_month, format_date, format_time, ngettext
from .. import look
from ..components import paint

_LEFT = 8
_SQUARE = 8
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
"""Days that an arrow goes: to the next one, or to the same one of another week."""


class MonthDay(QAbstractButton):
    """A day: `opened(day, session_id)` when it, or one of its sessions (else 0), is chosen.

    `walked(days)` wants the keyboard so many days further.
    """

    opened = Signal(object, int)
    walked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._state = DayState(date.min)
        self._cards: tuple[SessionCard, ...] = ()
        self._today = self._outside = False

    @property
    def day(self) -> date:
        """The day shown."""
        return self._state.day

    def show_day(
        self, state: DayState, cards: Sequence[SessionCard], *, today: bool, outside: bool
    ) -> None:
        """Show a day; `outside` when it belongs to another month."""
        self._state, self._cards = state, tuple(cards)
        self._today, self._outside = today, outside
        sessions = [f"{format_time(card.start)} {card.label}" for card in cards]
        lines = [day_and_month(state.day), state.reason or state.school_holiday, *sessions]
        said = [line for line in lines if line]
        self.setAccessibleName(", ".join(said))
        self.setToolTip("<br>".join(escape(line) for line in said))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.day, self._session_at(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.day, 0)
        elif event.key() in _STEPS:
            self.walked.emit(_STEPS[Qt.Key(event.key())])
        else:
            event.ignore()

    # -- where things lie ---------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(look.scaled(100), look.scaled(64))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    @staticmethod
    def _line_height() -> int:
        return look.scaled(17)

    def _lines_shown(self) -> int:
        """How many lines find room; the last one counts the sessions left out, if any."""
        return max((self.height() - self._top() - 4) // self._line_height(), 0)

    @staticmethod
    def _top() -> int:
        return look.scaled(26)

    def _session_at(self, here: QPoint) -> int:
        line = (here.y() - self._top()) // self._line_height()
        count = self._lines_shown()
        shown = len(self._cards) if len(self._cards) <= count else count - 1
        return self._cards[line].id if 0 <= line < shown else 0

    # -- drawing ------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._state.is_open:
            paint.hatch(painter, self.rect())
        elif self.underMouse():
            painter.fillRect(self.rect(), look.colour("subtle"))
        line = look.colour("border")
        painter.fillRect(0, 0, self.width(), 1, line)
        if self.x() > 0:
            painter.fillRect(0, 0, 1, self.height(), line)
        self._paint_head(painter)
        count = self._lines_shown()
        shown = self._cards if len(self._cards) <= count else self._cards[: count - 1]
        row = QRect(_LEFT, self._top(), self.width() - 2 * _LEFT, self._line_height())
        for card in shown:
            self._paint_session(painter, row, card)
            row.translate(0, self._line_height())
        rest = len(self._cards) - len(shown)
        if rest and count:
            more = ngettext("{n} more", "{n} more", rest)
            words = more if shown else ngettext("{n} session", "{n} sessions", rest)
            ink = look.colour("text2")
            paint.text(painter, row, words.format(n=rest), look.font("caption"), ink)

    def _paint_head(self, painter: QPainter) -> None:
        row = QRect(_LEFT, 4, self.width() - 2 * _LEFT, look.scaled(20))
        number = format_date(self.day, "d")
        ink = look.colour("text2" if self._outside else "text")
        kind = "body" if self._outside else "strong"
        if self._today:
            side = look.scaled(22)
            paint.box(painter, QRect(4, 3, side, side), look.colour("primary"), None, paint.PILL)
            ink = look.colour("on_primary")
            centre = Qt.AlignmentFlag.AlignHCenter
            paint.text(painter, QRect(4, 3, side, side), number, look.font(kind), ink, centre)
        else:
            paint.text(painter, row, number, look.font(kind), ink)
        row.setLeft(row.left() + look.scaled(26))
        note = self._state.reason or self._state.school_holiday
        paint.text(painter, row, note, look.font("caption"), look.colour("text2"))

    def _paint_session(self, painter: QPainter, row: QRect, card: SessionCard) -> None:
        worn = look.theme(card.colour or card.theme)
        gone = card.status in (SessionStatus.CANCELLED, SessionStatus.MOVED)
        square = QRect(row.left(), 0, _SQUARE, _SQUARE)
        square.moveTop(row.top() + (row.height() - _SQUARE) // 2)
        fill = None if gone else look.qcolor(worn.bar)
        paint.box(painter, square, fill, look.qcolor(worn.bar), 2)
        font = look.font("caption")
        if gone:
            font = QFont(font)
            font.setStrikeOut(True)
        words = row.adjusted(_SQUARE + 6, 0, 0, 0)
        ink = look.colour("text2" if gone or self._outside else "text")
        paint.text(painter, words, f"{format_time(card.start)} {card.label}", font, ink)
