"""How the parts of a chart are filled: this period, the one before, cancelled, and so on.

Colour never stands alone: a part is also told by its outline, its hatch or its place, and
by the words beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, auto

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from .. import look
from ..components import paint

SWATCH = 12


class Ink(StrEnum):
    """What a part of a chart stands for."""

    NOW = auto()  # this period: filled
    BEFORE = auto()  # the period it is compared with: outlined
    CANCELLED = auto()  # hatched
    PROMISED = auto()  # outlined
    MEN = auto()
    WOMEN = auto()
    OTHERS = auto()
    UNKNOWN = auto()  # hatched, soft


_THEMES = {Ink.MEN: "arts", Ink.WOMEN: "wellbeing", Ink.OTHERS: "french"}
_PARTS = (
    "wellbeing", "arts", "french", "talking", "digital",
    "daily_life", "employment", "cooking", "sewing", "outings",
)  # fmt: skip
"""Themes whose colours tell the parts of a whole; neighbours differ for every eye."""


@dataclass(frozen=True, slots=True)
class Part:
    """One of the parts of a whole, by its number."""

    number: int


Filling = Ink | Part


def colour(filling: Filling) -> QColor:
    """The colour of what is filled."""
    if isinstance(filling, Part):
        return look.qcolor(look.theme(_PARTS[filling.number % len(_PARTS)]).bar)
    if filling in _THEMES:
        return look.qcolor(look.theme(_THEMES[filling]).bar)
    return look.colour("primary")


def fill(painter: QPainter, rect: QRect, filling: Filling, radius: int = 2) -> None:
    """Draw a bar, a column, a swatch; what is nothing isn't drawn."""
    if rect.width() <= 0 or rect.height() <= 0:
        return
    if filling in (Ink.BEFORE, Ink.PROMISED):
        paint.box(painter, rect, look.colour("surface"), look.colour("border_input"), radius)
    elif filling is Ink.CANCELLED:
        painter.fillRect(rect, look.colour("surface"))
        paint.stripes(painter, rect, look.colour("danger.edge"))
    elif filling is Ink.UNKNOWN:
        paint.hatch(painter, rect)
        paint.box(painter, rect, None, look.colour("border_input"), radius)
    else:
        paint.box(painter, rect, colour(filling), None, radius)
        if look.high_contrast_on() and isinstance(filling, Part) and filling.number % 2:
            paint.stripes(painter, rect, look.colour("surface"))  # there all are of one colour


def stub(painter: QPainter, rect: QRect) -> None:
    """Draw a masked value: a dotted outline whose length tells nothing."""
    paint.box(painter, rect, None, look.colour("border_input"), 2, dashed=True)


def legend_width(words: str) -> int:
    """The room of one entry of a legend."""
    return look.scaled(SWATCH) + look.SPACE_S + paint.text_width(words, look.font("caption")) + 2


def legend_entry(painter: QPainter, room: QRect, filling: Filling, words: str) -> None:
    """Draw a swatch and its words at the left of `room`."""
    side = look.scaled(SWATCH)
    swatch = QRect(room.left(), room.center().y() - side // 2 + 1, side, side)
    fill(painter, swatch, filling)
    beside = room.adjusted(side + look.SPACE_S, 0, 0, 0)
    paint.text(painter, beside, words, look.font("caption"), look.colour("text2"))


def grid_line(painter: QPainter, left: int, right: int, y: int, *, base: bool = False) -> None:
    """Draw a line of the scale."""
    painter.setPen(QPen(look.colour("border_btn" if base else "border"), 1, Qt.PenStyle.SolidLine))
    painter.drawLine(left, y, right, y)
