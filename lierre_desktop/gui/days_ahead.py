"""The next days side by side: sessions, cancellations, closures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ..centre.calendar import DayState
from ..centre.timetable import SessionCard
from ..centre.today import DayAhead
from ..centre.vocabulary import SessionStatus, label
from ..i18n import _, day_and_month, format_time, ngettext
from . import look
from .attendance.words import uncapitalised, why_off
from .components import Badge, BadgeFace, DrawnButton, FlowLayout, Pictogram, paint
from .components import label as text_label

SQUARE = 10


class _SessionLine(DrawnButton):
    """A session as a square of its theme and words; a click opens it."""

    def __init__(self, card: SessionCard) -> None:
        super().__init__()
        self._colour = card.colour
        self._off = card.status in (SessionStatus.CANCELLED, SessionStatus.MOVED)
        hour = format_time(card.start)
        self.setText(_("{workshop}, {hour}").format(workshop=card.label, hour=hour))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        words = paint.text_width(self.text(), look.font()) + 2
        return QSize(SQUARE + look.SPACE_S + words, look.scaled(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(look.scaled(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        bar = look.qcolor(look.theme(self._colour).bar)
        square = QRect(0, (self.height() - SQUARE) // 2, SQUARE, SQUARE)
        paint.box(painter, square, None if self._off else bar, bar, 2)
        words = self.rect().adjusted(SQUARE + look.SPACE_S, 0, 0, 0)
        ink = look.colour("link" if self.underMouse() else "text")
        paint.text(painter, words, self.text(), look.font(), ink)


class _DayColumn(QFrame):
    """One day: its name, why it is closed, its sessions."""

    def __init__(self, ahead: DayAhead, opened: Callable[[int], object]) -> None:
        super().__init__()
        self._closed = not ahead.state.is_open
        column = QVBoxLayout(self)
        column.setContentsMargins(look.CARD_PADDING, 10, look.CARD_PADDING, look.SPACE_M)
        column.setSpacing(2)
        name = day_and_month(ahead.state.day)
        column.addWidget(text_label(name[:1].upper() + name[1:], "strong"))
        if self._closed:
            column.addWidget(_closure(ahead.state))
        for card in ahead.sessions:
            column.addLayout(_session(card, opened))
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._closed:
            QPainter(self).fillRect(self.rect(), look.colour("closed"))


def _closure(state: DayState) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look.SPACE_S)
    line.addWidget(Pictogram("calendar-x", "text2", look.ICON_SMALL), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(text_label(closure_words(state), wrap=True), 1)
    return holder


def closure_words(state: DayState) -> str:
    """Why the centre is closed: "Férié, Armistice : le centre est fermé"."""
    if state.public_holiday and not state.closure:
        text = _("Public holiday, {name}: the centre is closed")
        return text.format(name=state.public_holiday)
    return _("{name}: the centre is closed").format(name=state.reason)


def _session(card: SessionCard, opened: Callable[[int], object]) -> FlowLayout:
    line = FlowLayout(spacing=look.SPACE_S)
    button = _SessionLine(card)
    button.clicked.connect(lambda _on=False: opened(card.id))
    line.addWidget(button)
    face = off_face(card)
    if face is not None:
        badge = Badge(face)
        badge.setToolTip(why_off(card))
        button.setAccessibleName(f"{button.text()}, {face.words}")
        line.addWidget(badge)
    return line


def off_face(card: SessionCard) -> BadgeFace | None:
    """Why a session doesn't take place, and who is to be told; None when it does."""
    if card.status is SessionStatus.CANCELLED:
        words = label(card.status)
        if card.enrolled:
            words = ngettext(
                "Cancelled, {n} to be told", "Cancelled, {n} to be told", card.enrolled
            ).format(n=card.enrolled)
        return BadgeFace("x-circle", words, "danger")
    if card.status is SessionStatus.MOVED:
        words = why_off(card) or uncapitalised(label(card.status))
        return BadgeFace("arrow-right", words[:1].upper() + words[1:], "info")
    return None


class DaysAhead(QWidget):
    """Columns of days; one under the other where it is narrow."""

    TURNS_AT = 640

    def __init__(self, days: Sequence[DayAhead], opened: Callable[[int], object]) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(1)
        self._columns = [_DayColumn(day, opened) for day in days]
        for column in self._columns:
            self._box.addWidget(column, 1)

    def resizeEvent(self, event: object) -> None:
        direction = QBoxLayout.Direction
        narrow = self.width() < look.scaled(self.TURNS_AT)
        self._box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rule between two days."""
        painter = QPainter(self)
        for column in self._columns[1:]:
            spot = column.geometry()
            if self._box.direction() == QBoxLayout.Direction.LeftToRight:
                painter.fillRect(spot.left() - 1, 0, 1, self.height(), look.colour("border"))
            else:
                painter.fillRect(0, spot.top() - 1, self.width(), 1, look.colour("border"))
