"""The table of contents: dotted leaders, annexes apart, and how to read the figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from ..centre.report.papers import ReportPaper, Section
from ..i18n import _
from .flow import Piece
from .page import INK, IVY, LINE, SOFT, TINT
from .pen import DOTTED, Pen
from .report_flow import LEFT, MAIN, RIGHT, Block, Page, in_pages
from .report_parts import bookmark
from .tagging import Tag
from .text import BOLD, width, wrap

_TITLE = 76.5  # where the titles of sections begin
_ENTRY = 12.5
_NUMBER_ROOM = 12.0
_EXAMPLES, _SENTENCES = MAIN, 84.0  # columns of the box

_Starts = Mapping[str, int]


@dataclass(slots=True)
class _Numbers:
    """Where sections begin: known when the pages are drawn, not when they are made."""

    starts: _Starts


@dataclass(frozen=True, slots=True)
class ContentsPage:
    """A page of the table, and the numbers it waits for."""

    page: Page
    numbers: _Numbers


def title() -> str:
    """ "Sommaire"."""
    return _("Contents")


def pages(paper: ReportPaper, tag: Tag) -> list[ContentsPage]:
    """The table on as many pages as it takes."""
    numbers = _Numbers({})
    heading = tag.add("H1")
    table = tag.add("TOC")
    blocks = [Block((Piece(28.0, partial(_draw_title, tag=heading)),))]
    annexes = [section for section in paper.sections if section.annex]
    for section in (*(one for one in paper.sections if not one.annex), *annexes):
        first = bool(annexes) and section is annexes[0]
        blocks.append(_entry(section, numbers, table, first=first))
    if paper.reading:
        blocks.append(_box(paper.reading, tag.add("Note")))
    found = in_pages(blocks)
    if paper.reading:
        _to_the_foot(found[-1])
    return [ContentsPage(page, numbers) for page in found]


def draw(pen: Pen, contents: ContentsPage, starts: _Starts) -> None:
    """Draw a page, now that sections have their numbers."""
    contents.numbers.starts = starts
    contents.page.draw(pen)


def _to_the_foot(page: Page) -> None:
    """Let the box stand at the foot of its page."""
    piece, y = page.pieces[-1]
    page.pieces[-1] = (piece, max(y, 273.0 - piece.height))


def _draw_title(pen: Pen, y: float, tag: Tag) -> None:
    pen.bookmark("contents", title(), 0, y)
    with pen.under(tag):
        pen.text(LEFT, y + 13.6, title(), 26, BOLD)


# -- entries -----------------------------------------------------------------------


def _entry(section: Section, numbers: _Numbers, table: Tag, *, first: bool) -> Block:
    """A section: number, title, leader, page, and what it holds. `first`: of the annexes."""
    tag = table.add("TOCI")
    room = RIGHT - _TITLE - _NUMBER_ROOM
    lines = wrap(section.title, room, 11, BOLD, lines=3)
    below = wrap(section.contents, room, 9, lines=2)
    height = 5.2 * len(lines) + 4.2 * len(below)
    top = 5.4 if first else 0.0

    def draw(pen: Pen, y: float) -> None:
        if first:
            _draw_annexes(pen, y)
        y += top
        with pen.under(tag):
            pen.text(MAIN, y + 4.0, section.number, 11, BOLD, colour=IVY)
            for rank, line in enumerate(lines):
                pen.text(_TITLE, y + 4.0 + 5.2 * rank, line, 11, BOLD)
            last = y + 4.0 + 5.2 * (len(lines) - 1)
            number = str(numbers.starts[section.code])
            pen.text(RIGHT, last, number, 11, BOLD, align="right")
            for rank, line in enumerate(below):
                pen.text(_TITLE, last + 5.0 + 4.2 * rank, line, 9, colour=SOFT)
        with pen.under(None):
            start = _TITLE + width(lines[-1] if lines else "", 11, BOLD) + 2.0
            end = RIGHT - width(number, 11, BOLD) - 2.0
            if end > start:
                pen.line(start, last, end, last, colour=LINE, thickness=0.9, dash=DOTTED)
        pen.link(bookmark(section), MAIN, y, RIGHT - MAIN, height)

    return Block((Piece(max(_ENTRY, height + 2.8) + top, draw),))


def _draw_annexes(pen: Pen, y: float) -> None:
    """The line before the annexes, and their name beside it."""
    with pen.under(None):
        pen.line(MAIN, y + 1.0, RIGHT, y + 1.0, colour=INK, thickness=1.0)
        pen.text(LEFT, y + 9.4, _("Annexes"), 9.5, BOLD, colour=SOFT)


# -- how to read the figures -------------------------------------------------------


def _box(reading: Sequence[tuple[str, str]], tag: Tag) -> Block:
    """ "Lire les chiffres": an example and its sentence a line."""
    room = RIGHT - _SENTENCES - 4.0
    rows = [(example, wrap(words, room, 9)) for example, words in reading]
    height = 7.0 + sum(_row_height(lines) for _example, lines in rows)

    def draw(pen: Pen, y: float) -> None:
        with pen.under(None):
            pen.box(LEFT, y, RIGHT - LEFT, height, fill=TINT, radius=1.6)
        with pen.under(tag):
            pen.text(LEFT + 5.0, y + 7.4, _("Reading the figures"), 10, BOLD)
            down = y + 7.4
            for example, lines in rows:
                pen.text(_EXAMPLES, down, example, 9, BOLD, colour=IVY, room=16.5)
                for rank, line in enumerate(lines):
                    pen.text(_SENTENCES, down + 4.2 * rank, line, 9)
                down += _row_height(lines)

    return Block((Piece(height, draw, 8.0),), wide=True)


def _row_height(lines: Sequence[str]) -> float:
    return 4.2 * max(1, len(lines)) + 2.0
