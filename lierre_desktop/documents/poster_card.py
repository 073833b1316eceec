"""One card of the week's poster: hours, pictogram, title and place of a session."""

from __future__ import annotations

from dataclasses import dataclass

from ..centre.papers import PosterCard
from ..i18n import _, time_span
from . import pictograms
from .frame import Title
from .page import INK, RULE, SOFT, THEME_COLOURS, WHITE, Colour
from .pen import DASHED, Pen
from .poster_layout import Placed
from .text import BOLD, shrink, wrap

_RADIUS = 1.5
_PADDING = 3.3
_COMPACT = 18.0  # a card lower than this has no line of its own for its place
_LARGEST = 17.0
_SMALL = 10.0  # the least a poster is read at
_LEGIBLE = 12.0  # the least of a title that leaves room for a subtitle
_LEADING = 0.41  # mm a point


@dataclass(frozen=True, slots=True)
class _Card:
    """A card with its rectangle and colour."""

    card: PosterCard
    x: float
    y: float
    width: float
    height: float
    colour: Colour

    @property
    def band(self) -> float:
        """Height of the band that holds the hours."""
        return min(10.2, max(6.2, self.height * 0.26))

    @property
    def place(self) -> float:
        """Height of the line that holds the place; 0 on a low or a cancelled card."""
        if self.card.cancelled or self.height < _COMPACT:
            return 0.0
        return min(8.0, max(5.6, self.height * 0.2))

    @property
    def room(self) -> float:
        """Width for words."""
        return self.width - 2 * _PADDING


def draw_card(pen: Pen, placed: Placed) -> None:
    """Draw a session; a cancelled one is dashed, struck out and says why."""
    theme = THEME_COLOURS.get(placed.card.theme, INK)
    card = _Card(
        placed.card,
        placed.column.lane_x(placed.lane),
        placed.band.row_y(placed.row),
        placed.column.lane_width,
        placed.band.row_height,
        SOFT if placed.card.cancelled else theme,
    )
    _frame(pen, card)
    _hours(pen, card)
    _words(pen, card)
    _place(pen, card)


def letter_disc(pen: Pen, x: float, y: float, radius: float, letter: str) -> None:
    """The letter of a place, white in a black disc."""
    pen.disc(x, y, radius, INK)
    size = radius * 3.7
    pen.text(x, y + size * 0.125, letter, size, BOLD, colour=WHITE, align="centre", room=radius * 2)


def _frame(pen: Pen, card: _Card) -> None:
    if card.card.cancelled:
        pen.box(
            card.x,
            card.y,
            card.width,
            card.height,
            stroke=RULE,
            thickness=1.2,
            radius=_RADIUS,
            dash=DASHED,
        )
        return
    pen.box(
        card.x,
        card.y,
        card.width,
        card.height,
        fill=WHITE,
        stroke=card.colour,
        thickness=1.2,
        radius=_RADIUS,
    )
    pen.box(card.x, card.y, card.width, card.band, fill=card.colour, radius=_RADIUS)
    square = card.band - _RADIUS
    pen.box(card.x, card.y + _RADIUS, card.width, square, fill=card.colour)


def _hours(pen: Pen, card: _Card) -> None:
    colour = card.colour if card.card.cancelled else WHITE
    sign = card.band * 0.76
    middle = card.y + card.band / 2
    pen.drawing(
        pictograms.of_theme(card.card.theme),
        card.x + card.width - sign - 1.6,
        middle - sign / 2,
        sign,
        stroke=colour,
    )
    words = time_span(card.card.start, card.card.end)
    largest = card.band * 1.66
    room = card.width - _PADDING - sign - 2.6
    size = shrink(words, room, largest, 7, BOLD) or 7
    pen.text(
        card.x + _PADDING,
        middle + size * 0.125,
        words,
        size,
        BOLD,
        colour=colour,
        room=room,
        struck=card.card.cancelled,
    )


def _words(pen: Pen, card: _Card) -> None:
    """Title, then the reason of a cancelled session or the subtitle, as far as they hold."""
    x = card.x + _PADDING
    top = card.y + card.band + 0.8
    bottom = card.y + card.height - card.place - 0.6
    below = _below(card.card)
    room = card.room if card.place or card.card.cancelled else card.room - 6
    needed = len(wrap(below, card.room, _SMALL)) * _LEADING * _SMALL
    title, leading = _title(card.card.title, room, bottom - top - needed)
    if title.size < _LEGIBLE and not card.card.cancelled:  # better than its subtitle
        title, leading = _title(card.card.title, room, bottom - top)
    for line in title.lines:
        top += leading
        pen.text(
            x,
            top - leading * 0.24,
            line,
            title.size,
            BOLD,
            colour=card.colour,
            struck=card.card.cancelled,
        )
    _subtitle(pen, below, card, top, bottom)


def _subtitle(pen: Pen, words: str, card: _Card, top: float, bottom: float) -> None:
    """The words under the title, smaller if need be, cut where the card ends."""
    for size in (12.5, 11.5, _SMALL):
        leading = size * _LEADING
        most = int((bottom - top) / leading)
        if most and (size == _SMALL or len(wrap(words, card.room, size)) <= most):
            for line in wrap(words, card.room, size, lines=most):
                top += leading
                pen.text(card.x + _PADDING, top - leading * 0.24, line, size)
            return


def _title(text: str, room: float, height: float) -> tuple[Title, float]:
    """The title at the largest size at which it holds whole, and its leading in mm."""
    one = shrink(text, room, _LARGEST, _LARGEST - 2, BOLD)
    size = one or _LARGEST
    whole = " ".join(text.split())
    while size > _SMALL:
        leading = size * _LEADING * 0.95
        lines = wrap(text, room, size, BOLD)
        if len(lines) * leading <= height and " ".join(lines) == whole:
            return Title(tuple(lines), size), leading
        size -= 0.5
    leading = size * _LEADING * 0.95
    most = max(1, int(height / leading))
    return Title(tuple(wrap(text, room, size, BOLD, lines=most)), size), leading


def _below(card: PosterCard) -> str:
    if not card.cancelled:
        return card.subtitle
    return _("Cancelled: {cause}").format(cause=card.cause) if card.cause else _("Cancelled")


def _place(pen: Pen, card: _Card) -> None:
    """Where it is: the letter of the legend, and its name when there is a line for it."""
    if card.card.cancelled:
        return
    if not card.place:
        right, middle = card.x + card.width - 4.4, (card.y + card.band + card.y + card.height) / 2
        letter_disc(pen, right, middle, min(2.6, card.height * 0.18), card.card.venue_letter)
        return
    radius = min(2.9, card.place * 0.42)
    middle = card.y + card.height - card.place / 2 - 0.7
    letter_disc(pen, card.x + _PADDING + radius, middle, radius, card.card.venue_letter)
    x = card.x + _PADDING + 2 * radius + 1.4
    room = card.x + card.width - x - 1.6
    name = _short(card.card.venue, room)
    size = shrink(name, room, 12.5, _SMALL) or _SMALL
    pen.text(x, middle + size * 0.125, name, size, room=room)


def _short(name: str, room: float) -> str:
    """The first words of a place: the legend has it in full beside its letter."""
    words = name.split()
    while len(words) > 1 and shrink(" ".join(words), room, 12.5, _SMALL) is None:
        words.pop()
    return " ".join(words)
