"""One session on the time grid: a real button, drawn as a block of its theme's colours.

Hides which words find room: the name first, then the state, the hours, the venue, the
facilitators; a lane under 120 px keeps name, hours and state.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ...centre.vocabulary import SessionStatus
from .. import icons, look
from ..components import paint
from .words import Face, starts_at

NARROW = 120
_NARROWEST = 80
GRIP = 6
"""How many pixels at the foot of a session take hold of its end."""
_BAR, _BAR_NARROW = 5, 4
_LEFT, _LEFT_NARROW = 13, 9
_TOPS = {6: 5, 4: 2, 2: 1}
"""Pixels above and under the words, and how many lines must find room for so many."""
_LONGEST_NAME = 3  # lines


@dataclass(frozen=True, slots=True)
class _Written:
    """The words that find room, from the top down; the state stands at the foot."""

    name: tuple[str, ...]
    details: tuple[str, ...]
    state: str
    has_state: bool  # its sign may stand alone


class SessionButton(QAbstractButton):
    """A session: one click chooses it, two or Enter open it, dragging moves it.

    `pulled(grab, resizing)` tells that a drag begins, `pulled_to` where the mouse is in
    the parent, `let_go` that the button was released.
    """

    opened = Signal()
    pulled = Signal(QPoint, bool)
    pulled_to = Signal(QPoint)
    let_go = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self._face: Face | None = None
        self._grab: QPoint | None = None
        self._pulling = False
        self._chosen = False
        self._written: tuple[QSize, int, _Written] | None = None

    # -- what it shows ------------------------------------------------------------------

    @property
    def face(self) -> Face:
        """The session shown."""
        assert self._face is not None
        return self._face

    def show_session(self, face: Face) -> None:
        """Show a session; what is drawn for the same one is kept."""
        if face == self._face:
            return
        self._face = face
        self._written = None
        self.setText(face.card.label)
        self.setAccessibleName(face.spoken)
        self.setToolTip("<br>".join(escape(line) for line in face.lines))
        self.update()

    def set_chosen(self, chosen: bool) -> None:
        """Mark the session that the side panel shows."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    # -- mouse and keys -----------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._grab = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        self._show_cursor(here)
        if self._grab is None or not self.face.movable:
            return
        far = (here - self._grab).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._pulling:
            self._pulling = True
            self.setDown(False)
            self.pulled.emit(self._grab, self._on_grip(self._grab))
        if self._pulling:
            self.pulled_to.emit(self.mapToParent(here))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pulling, self._pulling, self._grab = self._pulling, False, None
        if pulling:
            self.let_go.emit()
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; every other key is the grid's, Escape during a drag too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape and self._pulling:
            self._pulling, self._grab = False, None
            event.ignore()
        else:
            event.ignore()

    def _on_grip(self, here: QPoint) -> bool:
        return here.y() >= self.height() - GRIP

    def _show_cursor(self, here: QPoint) -> None:
        shapes = Qt.CursorShape
        on_grip = self.face.movable and self._on_grip(here)
        self.setCursor(shapes.SizeVerCursor if on_grip else shapes.PointingHandCursor)

    # -- drawing ------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(look.scaled(NARROW), look.scaled(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        face, narrow = self.face, self._narrow()
        bar = _BAR_NARROW if narrow else _BAR
        colour = face.card.colour or face.card.theme
        paint.theme_block(painter, self.rect(), colour, cancelled=face.gone, bar=bar)
        if self._chosen or self.underMouse():
            edge = look.colour("primary" if self._chosen else "text2")
            width = 2 if self._chosen else 1
            paint.box(painter, self.rect(), None, edge, look.RADIUS_KEY, width=width)
        written = self._find_room()
        line = self._line_height()
        area = self._text_area()
        top = area.top()
        for words in written.name:
            self._paint_name(painter, QRect(area.left(), top, area.width(), line), words)
            top += line
        for words in written.details:
            row = QRect(area.left(), top, area.width(), line)
            paint.text(painter, row, words, look.font("caption"), look.colour("text"))
            top += line
        self._paint_foot(painter, area, written)

    def _paint_name(self, painter: QPainter, row: QRect, words: str) -> None:
        font = look.font("caption_strong")
        if self.face.card.status is SessionStatus.CANCELLED:
            font = QFont(font)
            font.setStrikeOut(True)
        paint.text(painter, row, words, font, look.colour("text"))

    def _paint_foot(self, painter: QPainter, area: QRect, written: _Written) -> None:
        """The state at the left, the theme's pictogram at the right."""
        face, line, side = self.face, self._line_height(), look.scaled(look.ICON_SMALL)
        foot = QRect(area.left(), area.bottom() - line + 1, area.width(), line)
        worn = look.theme(face.card.colour or face.card.theme)
        if self._shows_pictogram() and not self._crowded(written.state):
            spot = QRect(foot.right() - side + 3, foot.top() + (line - side) // 2, side, side)
            name = look.theme(face.card.theme).icon
            icons.paint(painter, name, spot, look.qcolor(worn.bar))
            foot.setRight(spot.left() - 4)
        if written.has_state:
            sign = look.scaled(14)
            spot = QRect(foot.left(), foot.top() + (line - sign) // 2, sign, sign)
            icons.paint(painter, face.state.icon, spot, look.colour(face.state.token))
            row = foot.adjusted(sign + 5, 0, 0, 0)
            paint.text(painter, row, written.state, look.font("caption"), look.colour("text"))
        if self._shows_clash():
            spot = QRect(area.right() - look.scaled(14) + 3, area.top() + 1, 0, 0)
            spot.setSize(QSize(look.scaled(14), look.scaled(14)))
            icons.paint(painter, "warning", spot, look.colour("attention.edge"))

    # -- finding room -------------------------------------------------------------------

    def _narrow(self) -> bool:
        return self.width() < look.scaled(NARROW)

    def _shows_clash(self) -> bool:
        """In the narrowest lanes the day's head alone warns."""
        return bool(self.face.clash) and self.width() >= look.scaled(_NARROWEST)

    def _shows_pictogram(self) -> bool:
        return not self._narrow() and self._text_area().height() >= 2 * self._line_height()

    def _text_area(self) -> QRect:
        left = _LEFT_NARROW if self._narrow() else _LEFT
        line = self._line_height()
        top = next((top for top in _TOPS if self.height() - 2 * top >= _TOPS[top] * line), 1)
        return self.rect().adjusted(left, top, -7, -top)

    @staticmethod
    def _line_height() -> int:
        return QFontMetrics(look.font("caption")).height()

    def _find_room(self) -> _Written:
        key = (self.size(), look.text_size())
        if self._written is None or self._written[:2] != key:
            self._written = (*key, self._write())
        return self._written[2]

    def _write(self) -> _Written:
        """Choose the words: the name, the state, then hours, venue, facilitators."""
        area, face = self._text_area(), self.face
        room = max(area.height() // self._line_height(), 1)
        if room == 1:
            words = f"{face.card.label}, {starts_at(face.card)}"
            return _Written((words,), (), "", False)
        most = min(_LONGEST_NAME, room - 2) if room > 2 else 1
        sign = look.scaled(14) if self._shows_clash() else 0
        name = wrapped(face.card.label, look.font("caption_strong"), area.width(), most, sign)
        left = room - len(name) - 1
        width = area.width()
        return _Written(name, self._details(width, left), self._state_words(width), True)

    def _details(self, width: int, room: int) -> tuple[str, ...]:
        card, face = self.face.card, self.face
        fits = paint.text_width(face.hours, look.font("caption")) <= width
        hours = face.hours if fits else starts_at(card)
        if self._narrow():
            room = min(room, int(paint.text_width(hours, look.font("caption")) <= width))
            return (hours,)[:room]
        wanted = [hours, card.venue, face.team]
        if room > len([words for words in wanted if words]):
            wanted.insert(2, card.venue_address)
        return tuple([words for words in wanted if words][:room])

    def _state_words(self, width: int) -> str:
        return self.face.state.longest(lambda words: self._words_width(words) <= width)

    @staticmethod
    def _words_width(words: str) -> int:
        """The room of the state's sign and words."""
        return look.scaled(14) + 5 + paint.text_width(words, look.font("caption"))

    def _crowded(self, words: str) -> bool:
        """Whether the state needs the room of the pictogram: words come first."""
        pictogram = look.scaled(look.ICON_SMALL) + 4
        return self._words_width(words) + pictogram > self._text_area().width()


def wrapped(words: str, font: QFont, width: int, most: int, first_less: int = 0) -> tuple[str, ...]:
    """The words on lines of at most `width` px; the last of `most` lines is elided.

    The first line is `first_less` px shorter: a sign stands at its end.
    """
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < most and (line := layout.createLine()).isValid():
        room = max(width - (0 if lines else first_less), 1)
        line.setLineWidth(room)
        start, length = line.textStart(), line.textLength()
        if len(lines) == most - 1:
            elide = Qt.TextElideMode.ElideRight
            lines.append(QFontMetrics(font).elidedText(words[start:], elide, room))
        else:
            lines.append(words[start : start + length].rstrip())
    layout.endLayout()
    return tuple(lines)
