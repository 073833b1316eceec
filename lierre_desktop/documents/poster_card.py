"""One card of the week's poster: hours, pictogram, title and place of a session."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..centre.papers import PosterCard
from ..i18n import _, time_span
from . import pictograms
from .frame import Title
from .page import INK, RULE, SOFT, THEME_COLOURS, WHITE, Colour
from .pen import DASHED, Pen
from .poster_layout import Placed
from .text import BOLD, ELLIPSIS, fit, shrink, words_hold, wrap

_RADIUS = 1.5
_PADDING, _TIGHT = 3.3, 2.0
_NARROW = 34.0  # a card narrower than this needs its width for words
_COMPACT = 18.0  # a card lower than this has no line of its own for its place
_LARGEST = 17.0
_PLACE = 12.5
_LEAST_HOURS = 9.0  # beside a pictogram
_SMALL = 10.0  # the least a poster is read at
_LEAST = 8.5  # of a title that would otherwise be cut within a word
_LEGIBLE = 12.0  # the least of a title that leaves room for a subtitle
_LEADING = 0.41  # mm a point


@dataclass(frozen=True, slots=True)
class _Card:
    """A card with its rectangle and colour; `where` is its place, without a line on a low card."""

    card: PosterCard
    x: float
    y: float
    width: float
    height: float
    colour: Colour
    where: Title = Title((), _SMALL)

    @property
    def band(self) -> float:
        """Height of the band that holds the hours."""
        return min(10.2, max(6.2, self.height * 0.26))

    @property
    def place(self) -> float:
        """Height of the lines that hold the place."""
        one = min(8.0, max(5.6, self.height * 0.2))
        more = len(self.where.lines) - 1
        return one + more * self.where.size * _LEADING if more >= 0 else 0.0

    @property
    def disc(self) -> float:
        """Radius of the letter's disc beside the place."""
        return min(2.9, max(5.6, self.height * 0.2) * 0.42)

    @property
    def words(self) -> tuple[float, float]:
        """The top and bottom of what the title and the subtitle share."""
        return self.y + self.band + 0.8, self.y + self.height - self.place - 0.6

    @property
    def padding(self) -> float:
        """Between the sides and the words."""
        return _PADDING if self.width >= _NARROW else _TIGHT

    @property
    def room(self) -> float:
        """Width for words."""
        return self.width - 2 * self.padding

    @property
    def title_room(self) -> float:
        """Width for the title: on a low card the letter stands beside it."""
        beside = self.card.venue and not (self.where.lines or self.card.cancelled)
        return self.room - 6 if beside else self.room


def draw_card(pen: Pen, placed: Placed) -> None:
    """Draw a session; a cancelled one is dashed, struck out and says why."""
    theme = THEME_COLOURS.get(placed.card.theme, INK)
    x, width = placed.across
    card = _Card(
        placed.card,
        x,
        placed.band.row_y(placed.row),
        width,
        placed.band.row_height,
        SOFT if placed.card.cancelled else theme,
    )
    if card.card.venue and not card.card.cancelled and card.height >= _COMPACT:
        card = _with_its_place(card)
    _frame(pen, card)
    _hours(pen, card)
    _words(pen, card)
    _place(pen, card)


def letter_disc(pen: Pen, x: float, y: float, radius: float, letter: str) -> None:
    """The letter of a place, white in a black disc; two letters are smaller."""
    pen.disc(x, y, radius, INK)
    room = radius * 1.7
    size = shrink(letter, room, radius * 3.7, radius * 2, BOLD) or radius * 2
    pen.text(x, y + size * 0.125, letter, size, BOLD, colour=WHITE, align="centre", room=room)


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
    """When it is, beside the pictogram; alone where both don't hold, for hours are vital."""
    colour = card.colour if card.card.cancelled else WHITE
    words = time_span(card.card.start, card.card.end)
    sign = card.band * 0.76
    largest = card.band * 1.66
    x, room = card.x + card.padding, card.width - card.padding - sign - 3.2
    size = shrink(words, room, largest, _LEAST_HOURS, BOLD)
    if size is None:
        x, room = card.x + 1.6, card.width - 3.2
        size = shrink(words, room, largest, 6, BOLD) or 6
    else:
        shape, left = pictograms.of_theme(card.card.theme), card.x + card.width - sign - 1.6
        pen.drawing(shape, left, card.y + (card.band - sign) / 2, sign, stroke=colour)
    line = card.y + card.band / 2 + size * 0.125
    struck = card.card.cancelled
    pen.text(x, line, words, size, BOLD, colour=colour, room=room, struck=struck)


def _words(pen: Pen, card: _Card) -> None:
    """Title, then the reason of a cancelled session or the subtitle, as far as they hold."""
    x = card.x + card.padding
    top, bottom = card.words
    title, leading = _title_of(card)
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
    _subtitle(pen, _below(card.card), card, top, bottom)


def _title_of(card: _Card) -> tuple[Title, float]:
    """The title at the size at which the subtitle holds too, or larger than it without."""
    top, bottom = card.words
    title, leading = _title(card.card.title, card.title_room, bottom - top - _needed_below(card))
    if title.size < _LEGIBLE and not card.card.cancelled:  # better than its subtitle
        return _title(card.card.title, card.title_room, bottom - top)
    return title, leading


def _needed_below(card: _Card) -> float:
    """The height of the subtitle at the least size."""
    return len(wrap(_below(card.card), card.room, _SMALL)) * _LEADING * _SMALL


def _subtitle(pen: Pen, words: str, card: _Card, top: float, bottom: float) -> None:
    """The words under the title, smaller if need be, cut where the card ends."""
    for size in (12.5, 11.5, _SMALL):
        leading = size * _LEADING
        most = int((bottom - top) / leading)
        holds = len(wrap(words, card.room, size)) <= most and words_hold(words, card.room, size)
        if most and (holds or size == _SMALL):
            for line in wrap(words, card.room, size, lines=most):
                top += leading
                pen.text(card.x + card.padding, top - leading * 0.24, line, size)
            return


def _title(text: str, room: float, height: float) -> tuple[Title, float]:
    """The title at the largest size at which it holds whole, and its leading in mm."""
    one = shrink(text, room, _LARGEST, _LARGEST - 2, BOLD)
    size, least = one or _LARGEST, _SMALL
    while least > _LEAST and not words_hold(text, room, least, BOLD):
        least -= 0.5
    while size > least:
        leading = size * _LEADING * 0.95
        lines = wrap(text, room, size, BOLD)
        if len(lines) * leading <= height and words_hold(text, room, size, BOLD):
            return Title(tuple(lines), size), leading
        size -= 0.5
    leading = size * _LEADING * 0.95
    most = max(1, int(height / leading))
    return Title(tuple(wrap(text, room, size, BOLD, lines=most)), size), leading


def _below(card: PosterCard) -> str:
    if not card.cancelled:
        return card.subtitle
    return _("Cancelled: {cause}").format(cause=card.cause) if card.cause else _("Cancelled")


# -- place -------------------------------------------------------------------------


def _with_its_place(card: _Card) -> _Card:
    """The card with the name of its place: on one line, on two if there is room; cut then."""
    name, room = card.card.venue, card.width - card.padding - 2 * card.disc - 3.0
    size = shrink(name, room, _PLACE, _SMALL)
    if size is not None:
        return replace(card, where=Title((name,), size))
    on_one = replace(card, where=Title((fit(name, room, _SMALL),), _SMALL))
    first, *rest = wrap(name, room, _SMALL, lines=2)
    on_two = replace(card, where=Title((first, *rest), _SMALL))
    broken = not name.startswith(f"{first} ")
    return on_one if broken or _says_less(on_two, on_one) else on_two


def _says_less(taller: _Card, other: _Card) -> bool:
    """Whether a place on two lines takes room that the title or the subtitle needs."""
    (title, leading), (before, _leading) = _title_of(taller), _title_of(other)
    top, bottom = taller.words
    used = len(title.lines) * leading + _needed_below(taller)
    cut = "".join(title.lines).endswith(ELLIPSIS) and title.lines != before.lines
    return cut or title.size < min(before.size, _LEGIBLE) or used > bottom - top


def _place(pen: Pen, card: _Card) -> None:
    """Where it is: the letter of the legend, and its name when there is a line for it."""
    if card.card.cancelled or not card.card.venue:
        return
    if not card.where.lines:
        right, middle = card.x + card.width - 4.4, (card.y + card.band + card.y + card.height) / 2
        letter_disc(pen, right, middle, min(2.6, card.height * 0.18), card.card.venue_letter)
        return
    middle = card.y + card.height - card.place / 2 - 0.7
    letter_disc(pen, card.x + card.padding + card.disc, middle, card.disc, card.card.venue_letter)
    x, size = card.x + card.padding + 2 * card.disc + 1.4, card.where.size
    line = middle + size * 0.125 - size * _LEADING * (len(card.where.lines) - 1) / 2
    for number, words in enumerate(card.where.lines):
        pen.text(x, line + size * _LEADING * number, words, size)
