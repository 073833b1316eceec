"""The annex of definitions: small words in two columns, read down the left one first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..centre.report.papers import DefinitionsPart
from .flow import Piece
from .page import IVY
from .pen import Pen
from .report_flow import BOTTOM, LEFT, RIGHT, TOP, Block
from .report_setting import Setting
from .tagging import Tag
from .text import BOLD, width, wrap

_SIZE, _LEADING = 8.0, 3.6
_GAP = 2.0  # between two definitions
_ROOM = (RIGHT - LEFT - 8.0) / 2
_TALLEST = BOTTOM - TOP - 1.0  # a column
_TITLE = 24.0  # of the annex, over the first ones


@dataclass(frozen=True, slots=True)
class _Line:
    """One definition: its code, its title beside it and its words, in lines."""

    code: str
    title: tuple[str, ...]
    said: tuple[str, ...]
    tag: Tag

    @property
    def height(self) -> float:
        """With the gap under it, in mm."""
        return _LEADING * (len(self.title) + len(self.said)) + _GAP

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draw it from its top."""
        with pen.under(self.tag):
            indent = width(f"{self.code} ", _SIZE, BOLD)
            pen.text(x, y + 3.2, f"{self.code} ", _SIZE, BOLD, colour=IVY)
            for rank, words in enumerate(self.title):
                pen.text(x + indent, y + 3.2 + _LEADING * rank, f"{words} ", _SIZE, BOLD)
            top = y + 3.2 + _LEADING * len(self.title)
            for rank, words in enumerate(self.said):
                pen.text(x, top + _LEADING * rank, f"{words} ", _SIZE)


def blocks(part: DefinitionsPart, setting: Setting) -> Iterator[Block]:
    """Every definition, so many as a page holds in each block."""
    waiting, room = [], _TALLEST - _TITLE
    for line in part.lines:
        indent = width(f"{line.code} ", _SIZE, BOLD)
        title = tuple(wrap(line.title, _ROOM - indent, _SIZE, BOLD))
        waiting.append(
            _Line(line.code, title, tuple(wrap(line.said, _ROOM, _SIZE)), setting.tag.add("P"))
        )
    while waiting:
        left, right = _columns(waiting, room)
        room = _TALLEST
        del waiting[: len(left) + len(right)]
        yield Block((_side_by_side(left, right),), wide=True)


def _columns(lines: list[_Line], room: float) -> tuple[list[_Line], list[_Line]]:
    """Two columns of a page: full ones, or the last of all as tall as one another."""
    tallest = min(room, _height(lines) / 2 + max(line.height for line in lines) / 2)
    left = _fitting(lines, tallest)
    return left, _fitting(lines[len(left) :], room)


def _fitting(lines: list[_Line], room: float) -> list[_Line]:
    """The first lines that a column of this height holds; one at least."""
    used, found = 0.0, 0
    for line in lines:
        used += line.height
        if found and used - _GAP > room:
            break
        found += 1
    return lines[:found]


def _height(lines: Iterable[_Line]) -> float:
    return sum(line.height for line in lines)


def _side_by_side(left: list[_Line], right: list[_Line]) -> Piece:
    def draw(pen: Pen, y: float) -> None:
        for x, lines in ((LEFT, left), (RIGHT - _ROOM, right)):
            top = y
            for line in lines:
                line.draw(pen, x, top)
                top += line.height

    return Piece(max(_height(left), _height(right)) - _GAP, draw, 4.0)
