"""Paragraphs whose words change weight within a line, wrapped and measured.

Hides how a word is put together from runs ("**94**," is one word of two weights) and how
lines are set. Bold wins over italic: no font has both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial

from ..centre.report.rich_text import Span
from .flow import Piece
from .page import INK, Colour
from .pen import Pen
from .tagging import Tag
from .text import BOLD, ELLIPSIS, ITALIC, MM, REGULAR, width, words_hold, wrap

BODY = 10.5
LEADING = 15 / MM  # of the body, in mm

Run = tuple[str, str]  # words and their weight
Stretch = tuple[float, str, str]  # where it begins in mm, words, weight

_NOTHING: Sequence[Run] = ()
"""A word after which nothing stands: a line that goes on ends with a blank, for readers."""

_BLANKS = re.compile(r"[ \t\r\n\u2028]+")


def runs_of(spans: Iterable[Span]) -> list[Run]:
    """The runs of a written text."""
    return [
        (span.text, BOLD if span.bold else ITALIC if span.italic else REGULAR) for span in spans
    ]


def set_runs(runs: Iterable[Run], room: float, size: float) -> list[tuple[Stretch, ...]]:
    """Runs in lines of at most `room` mm, cut between words, or within one too long."""
    space = width(" ", size)
    lines: list[tuple[Stretch, ...]] = []
    line: list[Sequence[Run]] = []
    used = 0.0
    for word in _words(runs, room, size):
        length = sum(_width(text, size, weight) for text, weight in word)
        if line and used + space + length > room:
            lines.append(_stretches([*line, _NOTHING], size))
            line, used = [], 0.0
        used += length + (space if line else 0.0)
        line.append(word)
    if line:
        lines.append(_stretches(line, size))
    return lines


def _words(runs: Iterable[Run], room: float, size: float) -> Iterator[Sequence[Run]]:
    """Words one by one, each in its runs; one longer than a line comes in parts."""
    word: list[Run] = []
    for text, weight in runs:
        for rank, part in enumerate(_BLANKS.split(text)):
            if rank and word:
                yield word
                word = []
            if not part:
                continue
            if _width(part, size, weight) <= room:
                word.append((part, weight))
                continue
            if word:
                yield word
            *whole, last = wrap(part, room, size, weight)
            yield from ([(piece, weight)] for piece in whole)
            word = [(last, weight)]
    if word:
        yield word


def _stretches(words: Iterable[Sequence[Run]], size: float) -> tuple[Stretch, ...]:
    """A line as stretches of one weight, each drawn in one go with the blank after it."""
    joined: list[list[str]] = []
    for rank, word in enumerate(words):
        if rank:
            joined[-1][0] += " "
        for text, weight in word:
            if joined and joined[-1][1] == weight:
                joined[-1][0] += text
            else:
                joined.append([text, weight])
    line, x = [], 0.0
    for text, weight in joined:
        line.append((x, text, weight))
        x += width(text, size, weight) if len(joined) > 1 else 0.0
    return tuple(line)


@lru_cache(maxsize=16384)
def _width(text: str, size: float, weight: str) -> float:
    return width(text, size, weight)


def balanced(
    text: str, room: float, size: float, weight: str = REGULAR, lines: int | None = None
) -> list[str]:
    """A label in as few lines as hold it, none much shorter than the others."""
    fewest = wrap(text, room, size, weight, lines)
    best = fewest
    while len(fewest) > 1 and fewest[-1][-1:] != ELLIPSIS:
        room -= 2.0
        narrower = wrap(text, room, size, weight)
        if len(narrower) > len(fewest) or not words_hold(text, room, size, weight):
            break
        best = narrower
    return best


# -- pieces ------------------------------------------------------------------------


def paragraph(
    runs: Iterable[Run],
    x: float,
    room: float,
    tag: Tag,
    *,
    size: float = BODY,
    leading: float = LEADING,
    colour: Colour = INK,
    gap: float = 0.0,
) -> list[Piece]:
    """A piece for each line; neither the first nor the last one stands alone on a page."""
    lines = set_runs(runs, room, size)
    last = len(lines) - 1
    return [
        Piece(
            leading,
            partial(_draw, x=x, down=leading * 0.74, line=line, size=size, colour=colour, tag=tag),
            0.0 if rank else gap,
            stays_with_next=last > 0 and rank in (0, last - 1),
        )
        for rank, line in enumerate(lines)
    ]


def _draw(
    pen: Pen,
    y: float,
    *,
    x: float,
    down: float,
    line: Sequence[Stretch],
    size: float,
    colour: Colour,
    tag: Tag,
) -> None:
    with pen.under(tag):
        for start, text, weight in line:
            pen.text(x + start, y + down, text, size, weight, colour=colour)
