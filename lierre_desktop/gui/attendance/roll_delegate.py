"""How a line of the roll is drawn: its four keys, its state, why it is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip

from ...centre.vocabulary import Mark, label
from .. import look
from ..components import RowDelegate, paint
from ..table_model import ROW_ROLE, Index
from . import words
from .roll_model import KEYS, STATE, RollLine

_KEY_WIDTH, _KEY_HEIGHT, _KEY_GAP = 30, 26, 4


def key_rects(cell: QRect) -> dict[Mark, QRect]:
    """Where the four keys lie in a cell."""
    width, height = look.scaled(_KEY_WIDTH), look.scaled(_KEY_HEIGHT)
    top = cell.top() + (cell.height() - 1 - height) // 2
    left = cell.left() + look.SPACE_M
    return {
        mark: QRect(left + place * (width + _KEY_GAP), top, width, height)
        for place, mark in enumerate(words.KEYS)
    }


def keys_width() -> int:
    """The room that the four keys need."""
    return 4 * look.scaled(_KEY_WIDTH) + 3 * _KEY_GAP + 2 * look.SPACE_M


def paint_key(painter: QPainter, rect: QRect, mark: Mark, *, on: bool, enabled: bool) -> None:
    """Draw one key: filled in its tone when it is the mark, grey when it can't be pressed."""
    font = look.font("strong" if on else "body")
    if on:
        tone = look.tone(words.TONES[mark][1])
        fill, edge, ink = look.qcolor(tone.soft), look.qcolor(tone.edge), look.qcolor(tone.text)
    elif enabled:
        fill, edge = look.colour("surface"), look.colour("border_btn")
        ink = look.colour("text2")
    else:
        fill, edge = look.colour("subtle"), look.colour("border")
        ink = look.colour("text2")
    paint.box(painter, rect, fill, edge, look.RADIUS_CONTROL)
    paint.text(painter, rect, words.KEYS[mark], font, ink, Qt.AlignmentFlag.AlignHCenter)


class RollDelegate(RowDelegate):
    """Draws the keys and the second badge of a line; emits `pressed(row, mark)` on a click."""

    pressed = Signal(int, object)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        line: RollLine = index.data(ROW_ROLE)
        if index.column() == KEYS:
            for mark, rect in key_rects(option.rect).items():
                on = mark is line.row.mark
                paint_key(painter, rect, mark, on=on, enabled=mark in line.allowed)
        elif index.column() == STATE and line.origin is not None:
            used = look.SPACE_M + paint.badge_size(line.face).width() + look.SPACE_S
            if line.detail:
                used += paint.text_width(line.detail, look.font()) + look.SPACE_M
            paint.badge(painter, option.rect.adjusted(used, 0, -look.SPACE_M, -1), line.origin)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = super().sizeHint(option, index).width()
        return QSize(width, look.scaled(look.ROW_ROLL_CALL))

    def press(self, view: QAbstractItemView, index: Index, spot: QPoint) -> None:
        """The mouse was released at a spot of a cell: on a key, perhaps."""
        mark = _mark_at(view.visualRect(index), spot) if index.column() == KEYS else None
        if mark is not None:
            self.pressed.emit(index.row(), mark)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A tooltip names the key under the mouse, or says words that were cut."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        told = str(index.data())
        if index.column() == KEYS:
            mark = _mark_at(option.rect, event.pos())
            told = label(mark) if mark is not None else ""
        elif self.sizeHint(option, index).width() <= option.rect.width():
            told = ""
        QToolTip.showText(event.globalPos(), told, view)
        return True


def _mark_at(cell: QRect, spot: QPoint) -> Mark | None:
    for mark, rect in key_rects(cell).items():
        if rect.contains(spot):
            return mark
    return None
