"""What happened, day by day along an upright line. Each entry is one drawn button.

Hides how entries wrap and grow with their words. One widget an entry, because a record
opens within a frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import icons, look
from . import paint
from .chips import DrawnButton
from .labels import breakable
from .paint import BadgeFace

DAY_WIDTH = 92
"""Room for "du 1 au 16", left of the line."""
CIRCLE = 26
PADDING = 9
NARROW = 200
"""With less room than this beside them, badges stand under the words."""
WRAPPED = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """One entry: when in short, what in bold, more below, a sign on the line, badges.

    `strong` fills the sign's circle: what the centre itself did. `spoken` is the whole
    day for screen readers.
    """

    day: str
    title: str
    detail: str = ""
    icon: str = "circle-dashed"
    strong: bool = False
    badges: tuple[BadgeFace, ...] = ()
    spoken: str = ""


class Timeline(QWidget):
    """Entries under the names of their months; `chosen(place)` says which one was pressed.

    The widgets are kept and used again for the next person, and placed without a layout,
    which would ask for their heights over and over.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: list[TimelineEntry] = []
        self._months: list[_Month] = []
        self._shown: list[TimelineEntry | _Month] = []
        self._counts = {TimelineEntry: 0, _Month: 0}
        self._month = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def entries(self) -> tuple[TimelineEntry, ...]:
        """The entries shown, in order."""
        return tuple(self._made[: self._counts[TimelineEntry]])

    def clear(self) -> None:
        """Take every entry away."""
        for widget in self._shown:
            widget.hide()
        self._shown.clear()
        self._counts = dict.fromkeys(self._counts, 0)
        self._month = ""
        self.updateGeometry()

    def add_lines(self, lines: Sequence[tuple[str, TimelineLine]]) -> None:
        """Add `(month in words, line)` pairs below those there."""
        for month, line in lines:
            if month != self._month:
                self._next_month().set_words(month)
                self._month = month
            self._next_entry().set_line(line)
        self._place()
        for widget in self._shown:
            widget.show()  # at once, or it couldn't take the keyboard
        self.updateGeometry()

    def _next_entry(self) -> TimelineEntry:
        place = self._counts[TimelineEntry]
        if place == len(self._made):
            made = TimelineEntry(self)
            made.clicked.connect(lambda _on=False: self.chosen.emit(place))
            self._made.append(made)
        self._counts[TimelineEntry] += 1
        self._shown.append(self._made[place])
        return self._made[place]

    def _next_month(self) -> _Month:
        place = self._counts[_Month]
        if place == len(self._months):
            self._months.append(_Month(self))
        self._counts[_Month] += 1
        self._shown.append(self._months[place])
        return self._months[place]

    # -- geometry ------------------------------------------------------------------------

    def _place(self) -> None:
        y = 0
        for widget in self._shown:
            height = widget.heightForWidth(self.width())
            widget.setGeometry(0, y, self.width(), height)
            y += height

    def heightForWidth(self, width: int) -> int:
        return sum(widget.heightForWidth(width) for widget in self._shown)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = look.scaled(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(_words_left() + NARROW, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()


def _axis() -> int:
    """Where the upright line stands."""
    return look.scaled(DAY_WIDTH) + look.CARD_PADDING + look.SPACE_S + CIRCLE // 2


def _words_left() -> int:
    return _axis() + CIRCLE // 2 + look.SPACE_M + 2


def _draw_axis(painter: QPainter, height: int) -> None:
    painter.fillRect(QRect(_axis(), 0, 1, height), look.colour("border"))


class _Month(QWidget):
    """The name of a month beside the line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self.hide()

    def set_words(self, words: str) -> None:
        """Name another month."""
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def heightForWidth(self, _width: int) -> int:
        return look.scaled(32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _draw_axis(painter, self.height())
        rect = self.rect().adjusted(_words_left(), 0, -look.CARD_PADDING, 0)
        paint.text(painter, rect, self._words, look.font("caption_strong"), look.colour("text2"))


class TimelineEntry(DrawnButton):
    """One entry, as tall as its words need."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_line(TimelineLine("", ""))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def set_line(self, line: TimelineLine) -> None:
        """Tell of something else."""
        self.line = line
        self._title, self._detail = breakable(line.title), breakable(line.detail)
        self._heights: dict[tuple[int, int], int] = {}
        said = [line.spoken or line.day, line.title, line.detail]
        said += [face.words for face in line.badges]
        self.setAccessibleName(", ".join(part for part in said if part))
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        asked = (width, look.text_size())
        if asked not in self._heights:
            self._heights[asked] = self._height(width)
        return self._heights[asked]

    def _height(self, width: int) -> int:
        words = _words_left()
        beside = self._beside(width)
        height = _text_height(self._title, look.font("strong"), self._room(width, beside))
        if self._detail:
            room = width - words - look.CARD_PADDING
            height += _text_height(self._detail, look.font("body"), room)
        if not beside:
            height += (look.scaled(look.BADGE) + look.SPACE_XS) * len(self.line.badges)
        return max(height + 2 * PADDING - 6, look.scaled(44))

    def sizeHint(self) -> QSize:
        return QSize(look.scaled(420), self.heightForWidth(look.scaled(420)))

    def minimumSizeHint(self) -> QSize:
        return QSize(_words_left() + NARROW, look.scaled(44))

    def _badges_width(self) -> int:
        widths = [paint.badge_size(face).width() for face in self.line.badges]
        return sum(widths) + look.SPACE_S * len(widths)

    def _beside(self, width: int) -> bool:
        """Whether the badges have room at the right of the title."""
        left = width - _words_left() - look.CARD_PADDING - self._badges_width()
        return left >= look.scaled(NARROW)

    def _room(self, width: int, beside: bool) -> int:
        room = width - _words_left() - look.CARD_PADDING
        return room - self._badges_width() if beside else room

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            ground = self.rect().adjusted(_axis() + CIRCLE // 2 + 3, 1, -5, -1)
            paint.box(painter, ground, look.colour("subtle"))
        _draw_axis(painter, self.height())
        title_line = QFontMetrics(look.font("strong")).height()
        top = PADDING - 3
        self._draw_circle(painter, top + title_line // 2)
        day = QRect(look.CARD_PADDING, top, look.scaled(DAY_WIDTH) - look.SPACE_S, title_line)
        right = Qt.AlignmentFlag.AlignRight
        paint.text(painter, day, self.line.day, look.font("body"), look.colour("text2"), right)
        self._draw_words(painter, top, title_line)

    def _draw_circle(self, painter: QPainter, middle: int) -> None:
        circle = QRect(0, 0, CIRCLE, CIRCLE)
        circle.moveCenter(QPoint(_axis(), middle))
        strong = self.line.strong
        fill = look.colour("selected" if strong else "surface")
        edge = look.colour("primary" if strong else "border_btn")
        paint.box(painter, circle, fill, edge, paint.PILL)
        spot = QRect(0, 0, look.ICON_SMALL, look.ICON_SMALL)
        spot.moveCenter(circle.center())
        ink = look.colour("primary_text" if strong else "text2")
        icons.paint(painter, self.line.icon, spot, ink)

    def _draw_words(self, painter: QPainter, top: int, title_line: int) -> None:
        beside = self._beside(self.width())
        room = self._room(self.width(), beside)
        left = _words_left()
        y = top + _wrapped(painter, self._title, look.font("strong"), "text", left, top, room)
        if self._detail:
            whole = self.width() - left - look.CARD_PADDING
            y += _wrapped(painter, self._detail, look.font("body"), "text2", left, y, whole)
        x = left + room + look.SPACE_S
        for face in self.line.badges:
            size = paint.badge_size(face)
            if beside:
                lift = (title_line - size.height()) // 2
                spot = QRect(x, top + lift, size.width(), size.height())
                x += size.width() + look.SPACE_S
            else:
                spot = QRect(left, y + look.SPACE_XS, room, size.height())
                y += size.height() + look.SPACE_XS
            paint.badge(painter, spot, face)


def _text_height(words: str, font: QFont, width: int) -> int:
    metrics = QFontMetrics(font)
    return metrics.boundingRect(0, 0, max(width, 1), 10_000, WRAPPED, words).height()


def _wrapped(
    painter: QPainter, words: str, font: QFont, token: str, x: int, y: int, width: int
) -> int:
    """Draw words in as many lines as they need; the height they took."""
    height = _text_height(words, font, width)
    painter.setFont(font)
    painter.setPen(look.colour(token))
    painter.drawText(QRect(x, y, width, height), WRAPPED, words)
    return height
