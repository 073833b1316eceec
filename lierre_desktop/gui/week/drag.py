"""Dragging a session: its ghost, and the day and hours it would have if let go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from .. import icons, look
from ..components import paint
from .words import Face, moved_words


@dataclass(frozen=True, slots=True)
class Target:
    """Where a session would go: its day, its first and last minute."""

    day: date
    start: int
    end: int


@dataclass(slots=True)
class Drag:
    """A drag under way: what is held, where the mouse took hold, where it would land."""

    face: Face
    grab: QPoint
    resizing: bool
    target: Target

    @classmethod
    def begin(cls, face: Face, grab: QPoint, resizing: bool) -> Drag:
        """Nothing has moved yet."""
        card = face.card
        return cls(face, grab, resizing, Target(card.day, card.start, card.end))

    @property
    def changes(self) -> bool:
        """Whether letting go here would change anything."""
        card = self.face.card
        return self.target != Target(card.day, card.start, card.end)


class Ghost(QWidget):
    """The dragged session at its new place, with its new day and hours, and what clashes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._face: Face | None = None
        self._words: tuple[str, ...] = ()
        self._warning = ""
        self.hide()

    def show_at(self, rect: QRect, face: Face, target: Target, warning: str) -> None:
        """Stand there and say so."""
        self._face, self._warning = face, warning
        day, hours = moved_words(target.start, target.end, target.day)
        self._words = (hours, day, face.card.label)
        self.setGeometry(rect)
        self.setAccessibleName(", ".join((*reversed(self._words), warning)))
        self.show()
        self.raise_()
        self.update()

    @property
    def words(self) -> tuple[str, ...]:
        """What is written: the hours, the day, the session."""
        return self._words

    @property
    def warning(self) -> str:
        """What would clash there, "" when nothing does."""
        return self._warning

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._face is None:
            return
        painter = QPainter(self)
        colour = self._face.card.colour or self._face.card.theme
        edge = look.colour("attention.edge" if self._warning else "primary")
        paint.theme_block(painter, self.rect(), colour)
        paint.box(painter, self.rect(), None, edge, look.RADIUS_KEY, width=2)
        row = QRect(12, 5, self.width() - 18, look.scaled(17))
        for number, words in enumerate(self._words):
            if number == 1 and self._warning:
                self._paint_warning(painter, row)
                row.translate(0, row.height())
            if row.bottom() > self.height():
                break
            font = look.font("caption" if number else "caption_strong")
            paint.text(painter, row, words, font, look.colour("text"))
            row.translate(0, row.height())

    def _paint_warning(self, painter: QPainter, row: QRect) -> None:
        side = look.scaled(14)
        spot = QRect(row.left(), row.top() + 1, side, side)
        icons.paint(painter, "warning", spot, look.colour("attention.edge"))
        words = row.adjusted(side + 4, 0, 0, 0)
        paint.text(painter, words, self._warning, look.font("caption"), look.colour("text"))
