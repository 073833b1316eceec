"""A participant's own timetable: what she takes home, without a funder's logo.

Each entry is a box of hours, read by its pictogram and arrow, and a column of words.
Columns are described apart from what is written in them, so that a second language can
stand beside the first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..centre.names import capitals
from ..centre.papers import PersonalDay, PersonalEntry, PersonalTimetable
from ..i18n import _, date_span, day_and_month, format_time, language, numeric_date
from . import pictograms
from .frame import foot, head, page_words
from .page import A4, INK, IVY, LINE, SOFT, TINT, WHITE
from .pen import Pen
from .text import BOLD, REGULAR, shrink, width, wrap

_LEFT, _RIGHT = 16.0, 194.0
_TOP = 69.0
_BOTTOM = 244.0
_DAY_HEIGHT = 11.2
_DAY_GAP = 7.0
_ENTRY_HEIGHT = 21.0
_ENTRY_GAP = 2.0
_HOURS_WIDTH = 38.0
_TITLE, _BODY = 14.5, 12.0
_LEADING = 0.44  # mm a point


@dataclass(frozen=True, slots=True)
class _Column:
    """Where the words of one language stand."""

    x: float
    width: float


_HOURS_X = _LEFT
_WORDS = _Column(_LEFT + _HOURS_WIDTH + 5.0, _RIGHT - _LEFT - _HOURS_WIDTH - 5.0)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of an entry: its words and how they are set."""

    text: str
    size: float
    weight: str = REGULAR
    soft: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class _Block:
    """What is placed whole on a page: a day's heading with its first entry, or an entry."""

    y: float
    day: PersonalDay | None  # the heading to write above, None for a further entry
    entry: PersonalEntry


def render(timetable: PersonalTimetable) -> bytes:
    """A person's own week or weeks as a PDF in the current language."""
    pen = Pen(_("My timetable"), timetable.identity.centre, language())
    pages = _pages(timetable.days) or [[]]
    for number, blocks in enumerate(pages, 1):
        pen.page(*A4)
        _head(pen, timetable)
        for block in blocks:
            _draw_block(pen, block)
        if not blocks:
            pen.text(_LEFT, _TOP + 8, _("Nothing is planned on these days."), _TITLE)
        _help(pen, timetable.identity.phone)
        printed = _("Printed on {date}").format(date=numeric_date(timetable.printed_on))
        words = f"{printed} · {page_words(number, len(pages))}"
        foot(pen, timetable.identity, words, _LEFT, _RIGHT)
    return pen.finish()


def _pages(days: Sequence[PersonalDay]) -> list[list[_Block]]:
    """The entries shared out over pages; a day cut in two repeats its heading."""
    pages: list[list[_Block]] = []
    y = _BOTTOM
    for day in days:
        y += _DAY_GAP
        heading: PersonalDay | None = day
        for entry in day.entries:
            needed = _height(entry) + (_DAY_HEIGHT if heading else 0.0)
            if y + needed > _BOTTOM:
                pages.append([])
                y, heading = _TOP, day
                needed = _height(entry) + _DAY_HEIGHT
            pages[-1].append(_Block(y, heading, entry))
            y += needed + _ENTRY_GAP
            heading = None
    return pages


# -- head --------------------------------------------------------------------------


def _head(pen: Pen, timetable: PersonalTimetable) -> None:
    head(pen, timetable.identity, _LEFT, 11.8, _RIGHT - _LEFT)
    pen.text(_LEFT, 37.8, _("My timetable"), 26, BOLD, room=_RIGHT - _LEFT)
    span = date_span(timetable.first_day, timetable.last_day)
    pen.text(_LEFT, 46.0, span, 14, room=_RIGHT - _LEFT)
    _whose(pen, timetable)


def _whose(pen: Pen, timetable: PersonalTimetable) -> None:
    """The person's name in a dark band, in both her scripts."""
    pen.box(_LEFT, 51.6, _RIGHT - _LEFT, 11.4, fill=INK, radius=1.2)
    x, right = _LEFT + 4.8, _RIGHT - 4.8
    parts = (timetable.first_name.strip(), capitals(timetable.last_name.strip()))
    name = " ".join(filter(None, parts))
    own = timetable.own_script.strip()
    if name and own:
        size = shrink(own, (right - x) * 0.45, 15, 10) or 10
        room = (right - x) * 0.45
        right -= pen.text(right, 59.0, own, size, BOLD, colour=WHITE, align="right", room=room) + 6
    size = shrink(name or own, right - x, 15, 10, BOLD) or 10
    pen.text(x, 59.0, name or own, size, BOLD, colour=WHITE, room=right - x)


# -- entries -----------------------------------------------------------------------


def _lines(entry: PersonalEntry, column: _Column) -> list[_Line]:
    """What is said of an entry, in lines that hold in the column."""
    room = column.width
    lines = [
        _Line(text, _TITLE, BOLD, soft=entry.cancelled, struck=entry.cancelled)
        for text in wrap(entry.title, room, _TITLE, BOLD, lines=3)
    ]
    if entry.cancelled:
        lines.append(_Line(_("Cancelled"), _BODY, BOLD))
    lines += (_Line(text, _BODY) for text in wrap(entry.subtitle, room, _BODY, lines=2))
    where = ", ".join(filter(None, (entry.venue, entry.address)))
    lines += (_Line(text, _BODY, soft=True) for text in wrap(where, room, _BODY, lines=2))
    return lines


def _height(entry: PersonalEntry) -> float:
    words = sum(line.size * _LEADING for line in _lines(entry, _WORDS))
    return max(_ENTRY_HEIGHT, words + 3.0)


def _draw_block(pen: Pen, block: _Block) -> None:
    y = block.y
    if block.day is not None:
        pen.text(_LEFT, y + 6.4, day_and_month(block.day.day), 15, BOLD)
        pen.line(_LEFT, y + 8.8, _RIGHT, y + 8.8, colour=INK, thickness=1)
        y += _DAY_HEIGHT
    else:
        line = y - _ENTRY_GAP / 2
        pen.line(_WORDS.x, line, _RIGHT, line, colour=LINE)
    height = _height(block.entry)
    _hours(pen, block.entry, y, height)
    _write(pen, _lines(block.entry, _WORDS), _WORDS, y, height)


def _hours(pen: Pen, entry: PersonalEntry, y: float, height: float) -> None:
    """Pictogram and hours; the arrow is drawn, for it reads in both directions."""
    pen.box(_HOURS_X, y, _HOURS_WIDTH, height, fill=TINT, radius=1.2)
    colour = SOFT if entry.cancelled else INK
    middle, top = _HOURS_X + _HOURS_WIDTH / 2, y + (height - _ENTRY_HEIGHT) / 2
    pen.drawing(
        pictograms.of_theme(entry.theme),
        middle - 4.7,
        top + 2.2,
        9.4,
        stroke=SOFT if entry.cancelled else IVY,
        thickness=1.8,
    )
    start, end = format_time(entry.start), format_time(entry.end)
    arrow = 6.4
    room = _HOURS_WIDTH - arrow - 5.0
    size = shrink(start + end, room, _TITLE, 9, BOLD) or 9
    length = width(start, size, BOLD) + width(end, size, BOLD) + arrow + 3.0
    x, line = middle - length / 2, top + 18.0
    x += pen.text(x, line, start, size, BOLD, colour=colour, struck=entry.cancelled) + 1.5
    sign = line - size * 0.13 - arrow / 2
    pen.drawing(pictograms.ARROW, x, sign, arrow, stroke=colour, thickness=2)
    pen.text(x + arrow + 1.5, line, end, size, BOLD, colour=colour, struck=entry.cancelled)


def _write(pen: Pen, lines: Sequence[_Line], column: _Column, y: float, height: float) -> None:
    """The lines of an entry in their column, in the middle of its height."""
    y += (height - sum(line.size * _LEADING for line in lines)) / 2
    for line in lines:
        leading = line.size * _LEADING
        y += leading
        pen.text(
            column.x,
            y - leading * 0.26,
            line.text,
            line.size,
            line.weight,
            colour=SOFT if line.soft else INK,
            struck=line.struck,
            room=column.width,
        )


# -- help --------------------------------------------------------------------------


def _help(pen: Pen, phone: str) -> None:
    """What to do when one cannot come, the same on every page."""
    pen.box(_LEFT, 252.0, _RIGHT - _LEFT, 22.0, stroke=IVY, thickness=1.3, radius=2)
    x, right = _LEFT + 6.0, _RIGHT - 6.0
    pen.drawing(pictograms.PHONE, x - 1.5, 256.6, 12.8, stroke=IVY)
    x += 14.0
    if phone:
        right -= pen.text(right, 265.0, phone, 18, BOLD, align="right", room=80.0) + 6
    pen.text(x, 261.4, _("I cannot come?"), 13, BOLD, room=right - x)
    words = _("I call the centre.") if phone else _("I tell the centre.")
    pen.text(x, 267.6, words, 12.5, room=right - x)
