"""A list as a table on paper: upright where its columns fit, else lying.

It stays in the centre: its foot says so, with the day it was printed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..centre.papers import ListPaper
from ..i18n import _, language, numeric_date
from .frame import head, page_words, title_in
from .page import A4, A4_LANDSCAPE, INK, LINE, SOFT
from .pen import Pen
from .text import BOLD, fit, width

_MARGIN = 15.0
_TOP, _LATER_TOP = 44.0, 32.0
_FOOT = 15.0
_ROW, _SIZE = 6.4, 9.0
_GAP = 4.0  # mm between two columns
_MOST = 70.0  # mm that a column may ask for: longer words are cut
_LEAST = 12.0


@dataclass(frozen=True, slots=True)
class _Layout:
    """The page and where each column begins and how wide it is, in mm."""

    page: tuple[float, float]
    columns: tuple[tuple[float, float], ...]

    @property
    def right(self) -> float:
        """Where the lines end."""
        return self.page[0] - _MARGIN


def render(paper: ListPaper) -> bytes:
    """The list as a PDF in the current language."""
    pen = Pen(paper.title, paper.identity.centre, language())
    layout = _layout(paper)
    pages = _pages(paper, layout)
    for number, rows in enumerate(pages, 1):
        pen.page(*layout.page)
        head(pen, paper.identity, _MARGIN, 12.5, layout.right - _MARGIN)
        y = _title(pen, paper, layout) if number == 1 else _LATER_TOP
        _table(pen, paper, layout, rows, y)
        _foot(pen, paper, layout, page_words(number, len(pages)))
    return pen.finish()


def _layout(paper: ListPaper) -> _Layout:
    """Columns as wide as their words; narrowed alike when even a lying page is too small."""
    wanted = [
        min(max(_LEAST, *(width(words, _SIZE, BOLD) for words in column)), _MOST)
        for column in zip(paper.headers, *paper.rows, strict=True)
    ]
    gaps = _GAP * (len(wanted) - 1)
    page = A4 if sum(wanted) + gaps <= A4[0] - 2 * _MARGIN else A4_LANDSCAPE
    room = page[0] - 2 * _MARGIN - gaps
    scale = min(1.0, room / sum(wanted))
    columns, x = [], _MARGIN
    for each in wanted:
        columns.append((x, each * scale))
        x += each * scale + _GAP
    return _Layout(page, tuple(columns))


def _pages(paper: ListPaper, layout: _Layout) -> list[Sequence[tuple[str, ...]]]:
    """The lines shared out over the pages; a list without lines has one page."""
    bottom = layout.page[1] - _FOOT - _ROW
    first = int((bottom - _TOP) // _ROW) - 1
    later = int((bottom - _LATER_TOP) // _ROW) - 1
    pages: list[Sequence[tuple[str, ...]]] = [paper.rows[:first]]
    for start in range(first, len(paper.rows), later):
        pages.append(paper.rows[start : start + later])
    return pages


def _title(pen: Pen, paper: ListPaper, layout: _Layout) -> float:
    room = layout.right - _MARGIN
    title = title_in(paper.title, room, ((1, 17.0, 12.0),))
    pen.text(_MARGIN, 31.0, title.lines[0], title.size, BOLD)
    pen.text(_MARGIN, 36.6, paper.said, 9.5, colour=SOFT, room=room)
    return _TOP


def _table(
    pen: Pen, paper: ListPaper, layout: _Layout, rows: Sequence[tuple[str, ...]], y: float
) -> None:
    for (x, room), words in zip(layout.columns, paper.headers, strict=True):
        pen.text(x, y + 4.2, fit(words, room, 8.5), 8.5, colour=SOFT)
    y += _ROW
    pen.line(_MARGIN, y, layout.right, y, colour=INK, thickness=1)
    for row in rows:
        for place, ((x, room), words) in enumerate(zip(layout.columns, row, strict=True)):
            weight = (BOLD,) if place == 0 else ()
            pen.text(x, y + 4.4, words, _SIZE, *weight, room=room)
        y += _ROW
        pen.line(_MARGIN, y, layout.right, y, colour=LINE, thickness=0.4)


def _foot(pen: Pen, paper: ListPaper, layout: _Layout, page: str) -> None:
    y = layout.page[1] - 11.0
    day = _("printed on {day}").format(day=numeric_date(paper.printed_on))
    pen.text(layout.right, y, f"{day} · {page}", 8, colour=SOFT, align="right")
    pen.text(_MARGIN, y, _("Names of people: this list stays in the centre."), 8, colour=SOFT)
