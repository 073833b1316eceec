"""The small card on a closed day: the day, why, and that the centre is closed."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from ...centre.calendar import DayState
from ...i18n import _, format_date
from .. import look
from ..components import paint
from .session_button import wrapped

_PADDING = 12
_LINES = 3  # of the reason


def paint_closed_card(painter: QPainter, column: QRect, state: DayState) -> None:
    """Draw the card in the middle of a day's column."""
    title, body, note = look.font("strong"), look.font("body"), look.font("caption")
    room = column.width() - 2 * (_PADDING + look.SPACE_M)
    lines = [(format_date(state.day, "d MMMM"), title, "text")]
    lines += [(words, body, "text2") for words in wrapped(state.reason, body, room, _LINES)]
    lines += [(words, note, "text2") for words in wrapped(_("The centre is closed"), note, room, 2)]
    width = max(paint.text_width(words, font) for words, font, _token in lines)
    heights = [QFontMetrics(font).height() for _words, font, _token in lines]
    card = QRect(0, 0, min(width, room) + 2 * _PADDING + 8, sum(heights) + 2 * _PADDING)
    card.moveCenter(column.center())
    paint.box(painter, card, look.colour("subtle"), look.colour("closed_line"))
    top = card.top() + _PADDING
    for (words, font, token), height in zip(lines, heights, strict=True):
        row = QRect(card.left() + 4, top, card.width() - 8, height)
        centre = Qt.AlignmentFlag.AlignHCenter
        paint.text(painter, row, words, font, look.colour(token), centre)
        top += height
