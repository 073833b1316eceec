"""The head of a day's column: its name, what is special about it, its clashes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ...centre.calendar import DayState
from ...centre.clashes import Clash
from ...i18n import day_and_month
from .. import look
from ..components import BadgeFace, paint
from .words import clash_words, day_name, day_note

_LEFT = 12


class DayHead(QAbstractButton):
    """A day's name; where sessions clash, a button that leads to them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = self._note = ""
        self._clash = self._short_clash = ""
        self._today = False

    def show_day(self, state: DayState, clashes: Sequence[Clash], today: date) -> None:
        """Show a day."""
        self._name, self._note = day_name(state.day), day_note(state, today)
        self._clash, self._short_clash = clash_words(clashes), str(len(clashes))
        self._today = state.day == today
        sentences = list(dict.fromkeys(clash.sentence for clash in clashes))
        spoken = [day_and_month(state.day), self._note, *sentences]
        self.setAccessibleName(", ".join(words for words in spoken if words))
        reason = [state.reason or state.school_holiday, *sentences]
        self.setToolTip("<br>".join(escape(words) for words in reason if words))
        policy = Qt.FocusPolicy.StrongFocus if clashes else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        shape = Qt.CursorShape.PointingHandCursor if clashes else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.update()

    @property
    def clash(self) -> str:
        """What the badge says, "" without a badge."""
        return self._clash

    def sizeHint(self) -> QSize:
        return QSize(look.scaled(120), look.scaled(look.ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._today:
            under = QRect(0, self.height() - 2, self.width(), 2)
            painter.fillRect(under, look.colour("primary"))
        row = self.rect().adjusted(_LEFT, 0, -8, 0)
        name = paint.text_width(self._name, look.font("strong")) + 2
        ink = look.colour("primary_text" if self._today else "text")
        paint.text(painter, row, self._name, look.font("strong"), ink)
        row.setLeft(row.left() + name + look.SPACE_S)
        if self._clash:
            row.setRight(self._paint_clash(painter, row) - look.SPACE_S)
        fits = paint.text_width(self._note, look.font("caption")) <= row.width()
        if fits or not (self._clash or self._today):
            quiet = look.colour("primary_text" if self._today else "text2")
            paint.text(painter, row, self._note, look.font("caption"), quiet)

    def _paint_clash(self, painter: QPainter, row: QRect) -> int:
        """The badge at the right, its number alone where words find no room; its left."""
        face = BadgeFace("warning", self._clash, "attention")
        if paint.badge_size(face).width() > row.width():
            face = BadgeFace("warning", self._short_clash, "attention")
        left = max(row.left(), row.right() - paint.badge_size(face).width() + 1)
        paint.badge(painter, QRect(left, row.top(), row.right() - left + 1, row.height()), face)
        return left
