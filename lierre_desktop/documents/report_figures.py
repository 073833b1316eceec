"""Charts and tables with their titles and notes: said once a section, beside or under them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..centre.activity.showing.shown import Grid
from ..centre.report.papers import ChartPart, GridPart
from ..i18n import _
from . import chart, report_table
from .flow import Piece, height_of
from .page import IVY
from .pen import Pen
from .report_flow import LEFT, MAIN, RIGHT, Block, Note, height_of_notes, note
from .report_setting import Setting, code_words, small
from .tagging import Tag
from .text import BOLD, width, wrap

_SUBJECT = re.compile(r"\s?[,:(]")  # what ends the words that name what a figure is about
_UNBROKEN = 100.0  # mm up to which a table stands on one page


def _numbered(words: str, title: str, x: float, tag: Tag) -> Piece:
    """ "Figure 5" and its title, over what they name."""
    start = x + width(words, 9.5, BOLD) + 3.0
    lines = wrap(title, RIGHT - start, 10.5, BOLD)
    leading = 4.9

    def draw(pen: Pen, y: float) -> None:
        with pen.under(tag):
            pen.text(x, y + 3.6, f"{words} ", 9.5, BOLD, colour=IVY)
            for down, line in enumerate(lines):
                pen.text(start, y + 3.6 + leading * down, line, 10.5, BOLD)

    return Piece(leading * max(1, len(lines)) + 1.4, draw, 6.0, stays_with_next=True)


def _said(grid: Grid, setting: Setting) -> tuple[list[str], list[str]]:
    """Its definition, and what else is to be known; not what the section said already."""
    found = []
    for sentences in ((grid.brief or grid.definition,), grid.notes):
        fresh = [one for one in sentences if one and one not in setting.noted]
        setting.noted.update(fresh)
        found.append(fresh)
    return found[0], found[1]


def _beside(grid: Grid, height: float, setting: Setting) -> tuple[tuple[Note, ...], list[Piece]]:
    """The notes of a figure `height` mm tall: beside it, or under it when they are longer."""
    definition, notes = _said(grid, setting)
    if not definition and not notes:
        return setting.beside(), []
    marks = [one for one in notes if one in grid.marks]
    others = [one for one in notes if one not in grid.marks]
    heading = _SUBJECT.split(grid.title, maxsplit=1)[0]
    code = code_words(grid.code)
    beside = [note(heading, (*definition, *others, code), setting.tag.add("Note"))]
    if marks:
        beside.append(note(_("Hidden cells"), marks, beside[0].tag))
    if not notes or height_of_notes(beside) <= height:
        apart = [replace(one, tag=setting.tag.add("Note")) for one in beside[1:]]
        return setting.beside(beside[0], *apart), []
    below = small(" ".join(notes), MAIN, setting.tag)
    return setting.beside(note(heading, (*definition, code), beside[0].tag)), below


def figure(part: ChartPart, setting: Setting) -> Iterator[Block]:
    """A chart under its number and title."""
    words = _("Figure {number}").format(number=part.number)
    drawn = part.chart
    if part.grid.empty or not drawn.rows:
        yield _nothing(words, drawn.title, part.grid, setting)
        return
    tag = setting.tag.add("Div")
    title = _numbered(words, drawn.title, MAIN, tag.add("Caption"))
    pieces = [title, *chart.pieces(drawn, MAIN, RIGHT - MAIN, tag.add("Figure", drawn.said))]
    if drawn.note:
        pieces += small(drawn.note, MAIN, tag)
    notes, below = _beside(part.grid, height_of(pieces), setting)
    yield Block((*pieces, *below), notes, whole=True)


def _nothing(words: str, title: str, grid: Grid, setting: Setting) -> Block:
    """The sentence that stands instead of a figure of nothing."""
    tag = setting.tag.add("Div")
    heading = _numbered(words, title, MAIN, tag.add("Caption"))
    return Block((heading, *small(grid.empty, MAIN, tag)), setting.beside(), whole=True)


def table(part: GridPart, setting: Setting) -> Iterator[Block]:
    """A table under its number and title; a wide one has its notes under it."""
    words = _("Table {number}").format(number=part.number)
    grid = part.grid
    if grid.empty or not grid.rows:
        yield _nothing(words, grid.title, grid, setting)
        return
    tag = setting.tag.add("Table")
    layout = report_table.layout(grid)
    title = _numbered(words, grid.title, layout.left, tag.add("Caption"))
    pieces, head = report_table.pieces(grid, layout, tag)
    height = height_of(pieces)
    beside: tuple[Note, ...] = ()  # nothing stands beside a wide one: what waits waits on
    if layout.wide:
        definition, notes = _said(grid, setting)
        said = " ".join((*definition, *notes, code_words(grid.code)))
        below = small(said, LEFT, setting.tag)
    else:
        beside, below = _beside(grid, height + title.height, setting)
    if below:
        *lines, last = [pieces.pop(), *below]
        below = [*(replace(piece, stays_with_next=True) for piece in lines), last]
    whole = height <= _UNBROKEN
    yield Block((title, *pieces, *below), beside, layout.wide, whole, head)
