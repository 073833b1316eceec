"""Drawing shared by components and delegates: pills, keycaps, badges, bars, hatch.

Everything here takes logical pixels and asks `look` for its colours while painting.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from .. import icons, look

PILL = 999
"""A corner radius that always makes half circles."""


@dataclass(frozen=True, slots=True)
class BadgeFace:
    """What a badge shows: always a sign and a word.

    `tone` is attention, danger, success, info, neutral, or pending: a dashed outline
    for what is not entered yet. `fill` draws the filled pictogram.
    """

    icon: str
    words: str
    tone: str = "neutral"
    fill: bool = False


def box(
    painter: QPainter,
    rect: QRect,
    fill: QColor | None,
    edge: QColor | None = None,
    radius: int = look.RADIUS_CONTROL,
    *,
    dashed: bool = False,
    width: float = 1.0,
) -> None:
    """Draw a rounded rectangle whose edge lies wholly inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    inner = QRectF(rect)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(edge, width)
        if dashed:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        inner.adjust(width / 2, width / 2, -width / 2, -width / 2)
    round_by = min(float(radius), inner.height() / 2, inner.width() / 2)
    painter.drawRoundedRect(inner, round_by, round_by)
    painter.restore()


def text(
    painter: QPainter,
    rect: QRect,
    words: str,
    font: QFont,
    ink: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw one line, vertically centred, cut with an ellipsis when it is too long."""
    painter.setFont(font)
    painter.setPen(ink)
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter, shown)


def text_width(words: str, font: QFont) -> int:
    """The width of one line of text."""
    return QFontMetrics(font).horizontalAdvance(words)


# -- badges ----------------------------------------------------------------------------

_BADGE_LEFT, _BADGE_GAP, _BADGE_RIGHT = 7, 6, 9


def badge_size(face: BadgeFace) -> QSize:
    """The room a badge needs; its height follows the text size."""
    icon = look.scaled(look.ICON_SMALL) - 2
    width = _BADGE_LEFT + icon + _BADGE_GAP + text_width(face.words, look.font("badge"))
    return QSize(width + _BADGE_RIGHT + 1, look.scaled(look.BADGE))


def badge(painter: QPainter, rect: QRect, face: BadgeFace) -> None:
    """Draw a badge at the left of `rect`, vertically centred, its words elided if need be."""
    size = badge_size(face)
    pill = QRect(rect.left(), 0, min(size.width(), rect.width()), size.height())
    pill.moveTop(rect.top() + (rect.height() - pill.height()) // 2)
    pending = face.tone == "pending"
    tone = look.tone("neutral" if pending else face.tone)
    if pending:
        box(painter, pill, None, look.colour("border_input"), PILL, dashed=True)
    else:
        edge = look.qcolor(tone.edge) if look.high_contrast_on() else None
        box(painter, pill, look.qcolor(tone.soft), edge, PILL)
    side = look.scaled(look.ICON_SMALL) - 2
    spot = QRect(pill.left() + _BADGE_LEFT, 0, side, side)
    spot.moveTop(pill.top() + (pill.height() - side) // 2)
    ink = look.qcolor(tone.text)
    icons.paint(painter, face.icon, spot, ink, fill=face.fill)
    words = pill.adjusted(_BADGE_LEFT + side + _BADGE_GAP, 0, -_BADGE_RIGHT + 1, 0)
    text(painter, words, face.words, look.font("badge"), ink)


# -- keycaps ---------------------------------------------------------------------------


def key_sequence(keys: str) -> QKeySequence:
    """A shortcut written in English; Qt would otherwise read it in the current language."""
    return QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)


def keys_text(keys: str) -> str:
    """A shortcut as keycaps write it in the current language: "Ctrl N", "Échap"."""
    native = key_sequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("+", " ")


def keycap_width(keys: str) -> int:
    """The room that a key's name needs in its frame."""
    return text_width(keys, look.font("badge")) + 12


def keycap(painter: QPainter, right: int, middle: int, keys: str, ink: QColor | None) -> None:
    """Draw a key ending at `right`, centred on `middle`; on a filled button give its ink."""
    height = look.scaled(20)
    width = keycap_width(keys)
    rect = QRect(right - width, middle - height // 2, width, height)
    if ink is None:
        box(painter, rect, look.colour("subtle"), look.colour("border"), look.RADIUS_KEY)
    else:
        box(painter, rect, None, ink, look.RADIUS_KEY)
    text(
        painter,
        rect,
        keys,
        look.font("badge"),
        ink or look.colour("text2"),
        Qt.AlignmentFlag.AlignHCenter,
    )


# -- workshop themes and closures -------------------------------------------------------


def theme_block(
    painter: QPainter, rect: QRect, theme: str, *, cancelled: bool = False, bar: int = 5
) -> None:
    """Draw the ground of a session: soft fill, thin edge, wide bar; dashed when cancelled."""
    worn = look.theme(theme)
    bar_colour = look.qcolor(worn.bar)
    fill = look.colour("surface") if cancelled else look.qcolor(worn.fill)
    box(painter, rect, fill, bar_colour, look.RADIUS_KEY, dashed=cancelled)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(rect), look.RADIUS_KEY, look.RADIUS_KEY)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(shape)
    painter.fillRect(QRect(rect.left(), rect.top(), bar, rect.height()), bar_colour)
    painter.restore()


def hatch(painter: QPainter, rect: QRect) -> None:
    """Shade a closed stretch of time: ground and slanted lines, crisp at any scale."""
    scale = icons.device_scale(painter)
    worn = look.tokens()
    painter.fillRect(rect, look.colour("closed"))
    painter.save()
    painter.setBrushOrigin(rect.topLeft())
    painter.fillRect(rect, QBrush(_hatch(worn.closed_line, scale)))
    painter.restore()


def stripes(painter: QPainter, rect: QRect, ink: QColor) -> None:
    """Draw narrow slanted lines over what is there: a part of a bar that was cancelled."""
    painter.save()
    painter.setBrushOrigin(rect.topLeft())
    tile = _hatch(ink.name(), icons.device_scale(painter), _NARROW, 1.6)
    painter.fillRect(rect, QBrush(tile))
    painter.restore()


_NARROW, _WIDE = 6, 12  # from one slanted line to the next


@lru_cache(maxsize=16)
def _hatch(line: str, scale: float, apart: int = _WIDE, pen: float = 1.0) -> QPixmap:
    """One tile of the hatch; the tile's side is whole device pixels, so no seam shows."""
    side = round(apart * scale)
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.qcolor(line), pen * scale))
    for shift in (-side, 0, side):
        left, right = shift - scale, shift + side + scale
        painter.drawLine(QPointF(left, side + scale), QPointF(right, -scale))
    painter.end()
    tile.setDevicePixelRatio(scale)
    return tile
