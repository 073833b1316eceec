"""Pieces of a paper set one under the other, measured before anything is drawn.

Hides how pages are filled: a piece stands whole on a page, and a heading never alone at
the foot of one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from .page import INK, Colour
from .pen import Pen
from .text import REGULAR, wrap

LEADING = 0.5
"""Mm from a baseline to the next, a point of size, of a text to be read at ease."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something drawn whole: its height and the gap above it, in mm."""

    height: float
    draw: Callable[[Pen, float], object]  # the pen and the top
    gap: float = 0.0
    stays_with_next: bool = False


def text_lines(text: str, room: float, size: float, weight: str = REGULAR) -> list[str]:
    """A text of several paragraphs in lines of at most `room` mm."""
    return [line for part in text.split("\n") for line in wrap(part, room, size, weight)]


def text_pieces(
    lines: Sequence[str],
    x: float,
    size: float,
    weight: str = REGULAR,
    *,
    colour: Colour = INK,
    gap: float = 0.0,
) -> list[Piece]:
    """A piece for each line, so that a long text may go on overleaf."""
    height = size * LEADING

    def piece(line: str, above: float) -> Piece:
        def draw(pen: Pen, y: float) -> None:
            pen.text(x, y + height * 0.78, line, size, weight, colour=colour)

        return Piece(height, draw, above)

    return [piece(line, 0.0 if number else gap) for number, line in enumerate(lines)]


def height_of(pieces: Iterable[Piece]) -> float:
    """How much room pieces take under one another, in mm."""
    return sum(piece.gap + piece.height for piece in pieces)


def draw_down(pen: Pen, pieces: Iterable[Piece], y: float) -> float:
    """Draw pieces from a top downwards; the y where they end."""
    for piece in pieces:
        y += piece.gap
        piece.draw(pen, y)
        y += piece.height
    return y


def in_pages(
    pieces: Sequence[Piece], first_room: float, room: float, last: float = 0.0
) -> list[list[Piece]]:
    """The pieces shared out over pages of `room` mm, the first one of `first_room`.

    The last page keeps `last` mm for what stands at its foot.
    """
    pages: list[list[Piece]] = [[]]
    left = first_room
    for number, piece in enumerate(pieces):
        following = number
        needed = piece.gap + piece.height
        while pieces[following].stays_with_next and following + 1 < len(pieces):
            following += 1
            needed += pieces[following].gap + pieces[following].height
        if needed > left and pages[-1]:
            pages.append([])
            left = room
        pages[-1].append(piece)
        left -= piece.height + (piece.gap if pages[-1][:-1] else 0.0)
    if left < last:
        pages.append([])
    return pages
