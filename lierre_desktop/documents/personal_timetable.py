"""A participant's own timetable: what she takes home, without a funder's logo.

Each entry is a box of hours, read by its pictogram and arrow, and a column of words.
A second language stands on the right, mirrored where it is read so; the hours are
between the two and shared. What isn't translated stays in the first one, in italics.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..centre.names import capitals
from ..centre.papers import PersonalDay, PersonalEntry, PersonalTimetable
from ..centre.themes import THEMES
from ..i18n import _, date_span, day_and_month, format_time, language, numeric_date
from ..own_language import P_, RIGHT_TO_LEFT, OwnWords, own, own_day, own_span
from . import pictograms
from .frame import foot, head, page_words
from .page import A4, INK, IVY, LINE, SOFT, TINT, WHITE
from .pen import Pen
from .text import BOLD, ITALIC, REGULAR, shrink, width, wrap

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


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where hours and words stand; `language` is the second one, "" without."""

    hours: float
    words: _Column
    language: str = ""
    own: _Column = _Column(_RIGHT, 0.0)

    @property
    def mirrored(self) -> bool:
        """Whether the second language is read from the right."""
        return self.language in RIGHT_TO_LEFT


_ALONE = _Layout(_LEFT, _Column(_LEFT + _HOURS_WIDTH + 5.0, _RIGHT - _LEFT - _HOURS_WIDTH - 5.0))
_COLUMN = (_RIGHT - _LEFT - _HOURS_WIDTH - 6.0) / 2

TITLE = P_("My timetable")
CANCELLED = P_("Cancelled")
NOTHING = P_("Nothing is planned on these days.")
CANNOT = P_("I cannot come?")
CALL, TELL = P_("I call the centre."), P_("I tell the centre.")
HELPFUL = P_("The translation is a help. In doubt, ask at the reception.")


def _layout(code: str) -> _Layout:
    """One language, or two with the hours between them."""
    if not code:
        return _ALONE
    middle = (_LEFT + _RIGHT - _HOURS_WIDTH) / 2
    right = _Column(_RIGHT - _COLUMN, _COLUMN)
    return _Layout(middle, _Column(_LEFT, _COLUMN), code, right)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of an entry: its words and how they are set."""

    text: str
    size: float
    weight: str = REGULAR
    soft: bool = False
    struck: bool = False
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class _Block:
    """What is placed whole on a page: a day's heading with its first entry, or an entry."""

    y: float
    day: PersonalDay | None  # the heading to write above, None for a further entry
    entry: PersonalEntry


def render(timetable: PersonalTimetable) -> bytes:
    """A person's own week or weeks as a PDF, in her language too where one is given."""
    pen = Pen(_(TITLE), timetable.identity.centre, language())
    layout = _layout(timetable.language)
    pages = _pages(timetable.days, layout) or [[]]
    for number, blocks in enumerate(pages, 1):
        pen.page(*A4)
        _head(pen, timetable, layout)
        for block in blocks:
            _draw_block(pen, block, layout)
        if not blocks:
            _nothing(pen, layout)
        _help(pen, timetable.identity.phone, layout)
        printed = _("Printed on {date}").format(date=numeric_date(timetable.printed_on))
        words = f"{printed} · {page_words(number, len(pages))}"
        foot(pen, timetable.identity, words, _LEFT, _RIGHT)
    return pen.finish()


def _pages(days: Sequence[PersonalDay], layout: _Layout) -> list[list[_Block]]:
    """The entries shared out over pages; a day cut in two repeats its heading."""
    pages: list[list[_Block]] = []
    y = _BOTTOM
    for day in days:
        y += _DAY_GAP
        heading: PersonalDay | None = day
        for entry in day.entries:
            needed = _height(entry, layout) + (_DAY_HEIGHT if heading else 0.0)
            if y + needed > _BOTTOM:
                pages.append([])
                y, heading = _TOP, day
                needed = _height(entry, layout) + _DAY_HEIGHT
            pages[-1].append(_Block(y, heading, entry))
            y += needed + _ENTRY_GAP
            heading = None
    return pages


# -- the second language -----------------------------------------------------------


def _own_text(
    pen: Pen,
    layout: _Layout,
    y: float,
    words: OwnWords,
    size: float,
    weight: str = REGULAR,
    *,
    soft: bool = False,
    room: float = 0.0,
    inset: float = 0.0,
) -> None:
    """Write in the second language, from the side where its lines begin."""
    if not layout.language:
        return
    room = room or layout.own.width - inset
    style = ITALIC if words.missing else weight
    size = shrink(words.text, room, size, 8.5, style) or 8.5
    colour = SOFT if soft else INK
    if layout.mirrored:
        pen.text(
            _RIGHT - inset, y, words.text, size, style, colour=colour, align="right", room=room
        )
    else:
        pen.text(_RIGHT - inset - room, y, words.text, size, style, colour=colour, room=room)


def _theme(entry: PersonalEntry, code: str) -> OwnWords:
    """What an entry is about in the second language; its own title where that isn't known."""
    known = THEMES.get(entry.theme)
    return own(known, code) if known else OwnWords(entry.title, missing=True)


# -- head --------------------------------------------------------------------------


def _head(pen: Pen, timetable: PersonalTimetable, layout: _Layout) -> None:
    head(pen, timetable.identity, _LEFT, 11.8, _RIGHT - _LEFT)
    room = (_RIGHT - _LEFT) / 2 - 3 if layout.language else _RIGHT - _LEFT
    size = shrink(_(TITLE), room, 26, 16, BOLD) or 16
    pen.text(_LEFT, 37.8, _(TITLE), size, BOLD, room=room)
    span = date_span(timetable.first_day, timetable.last_day)
    pen.text(_LEFT, 46.0, span, shrink(span, room, 14, 10) or 10, room=room)
    if layout.language:
        _own_text(pen, layout, 37.8, own(TITLE, layout.language), 24, BOLD, room=room)
        days = own_span(timetable.first_day, timetable.last_day, layout.language)
        _own_text(pen, layout, 46.0, OwnWords(days), 13, room=room)
    _whose(pen, timetable)


def _whose(pen: Pen, timetable: PersonalTimetable) -> None:
    """The person's name in a dark band, in both her scripts."""
    pen.box(_LEFT, 51.6, _RIGHT - _LEFT, 11.4, fill=INK, radius=1.2)
    x, right = _LEFT + 4.8, _RIGHT - 4.8
    parts = (timetable.first_name.strip(), capitals(timetable.last_name.strip()))
    name = " ".join(filter(None, parts))
    own_script = timetable.own_script.strip()
    if name and own_script:
        room = (right - x) * 0.45
        size = shrink(own_script, room, 15, 10) or 10
        right -= 6 + pen.text(
            right, 59.0, own_script, size, BOLD, colour=WHITE, align="right", room=room
        )
    size = shrink(name or own_script, right - x, 15, 10, BOLD) or 10
    pen.text(x, 59.0, name or own_script, size, BOLD, colour=WHITE, room=right - x)


def _nothing(pen: Pen, layout: _Layout) -> None:
    if not layout.language:
        pen.text(_LEFT, _TOP + 8, _(NOTHING), _TITLE)
        return
    for number, line in enumerate(wrap(_(NOTHING), _COLUMN + 16, _TITLE, lines=2)):
        pen.text(_LEFT, _TOP + 8 + 7 * number, line, _TITLE)
    _own_text(pen, layout, _TOP + 8, own(NOTHING, layout.language), _TITLE, room=_COLUMN + 16)


# -- entries -----------------------------------------------------------------------


def _lines(entry: PersonalEntry, column: _Column) -> list[_Line]:
    """What is said of an entry, in lines that hold in the column."""
    room = column.width
    lines = [
        _Line(text, _TITLE, BOLD, soft=entry.cancelled, struck=entry.cancelled)
        for text in wrap(entry.title, room, _TITLE, BOLD, lines=3)
    ]
    if entry.cancelled:
        lines.append(_Line(_(CANCELLED), _BODY, BOLD))
    lines += (_Line(text, _BODY) for text in wrap(entry.subtitle, room, _BODY, lines=2))
    where = ", ".join(filter(None, (entry.venue, entry.address)))
    lines += (_Line(text, _BODY, soft=True) for text in wrap(where, room, _BODY, lines=2))
    return lines


def _own_lines(entry: PersonalEntry, layout: _Layout) -> list[_Line]:
    """The same in the second language: what it is about, and whether it is cancelled."""
    if not layout.language:
        return []
    about, room = _theme(entry, layout.language), layout.own.width
    style = ITALIC if about.missing else BOLD
    lines = [
        _Line(text, _TITLE, style, soft=entry.cancelled, mirrored=layout.mirrored)
        for text in wrap(about.text, room, _TITLE, style, lines=3)
    ]
    if entry.cancelled:
        said = own(CANCELLED, layout.language)
        weight = ITALIC if said.missing else BOLD
        lines.append(_Line(said.text, _BODY, weight, mirrored=layout.mirrored))
    return lines


def _height(entry: PersonalEntry, layout: _Layout) -> float:
    columns = (_lines(entry, layout.words), _own_lines(entry, layout))
    words = max(sum(line.size * _LEADING for line in lines) for lines in columns)
    return max(_ENTRY_HEIGHT, words + 3.0)


def _draw_block(pen: Pen, block: _Block, layout: _Layout) -> None:
    y = block.y
    if block.day is not None:
        room = (_RIGHT - _LEFT) / 2 - 3
        pen.text(_LEFT, y + 6.4, day_and_month(block.day.day), 15, BOLD)
        if layout.language:
            day = OwnWords(own_day(block.day.day, layout.language))
            _own_text(pen, layout, y + 6.4, day, 15, BOLD, room=room)
        pen.line(_LEFT, y + 8.8, _RIGHT, y + 8.8, colour=INK, thickness=1)
        y += _DAY_HEIGHT
    else:
        line = y - _ENTRY_GAP / 2
        for column in (layout.words, layout.own):
            pen.line(column.x, line, column.x + column.width, line, colour=LINE)
    height = _height(block.entry, layout)
    _hours(pen, block.entry, layout.hours, y, height)
    _write(pen, _lines(block.entry, layout.words), layout.words, y, height)
    _write(pen, _own_lines(block.entry, layout), layout.own, y, height)


def _hours(pen: Pen, entry: PersonalEntry, left: float, y: float, height: float) -> None:
    """Pictogram and hours; the arrow is drawn, for it reads in both directions."""
    pen.box(left, y, _HOURS_WIDTH, height, fill=TINT, radius=1.2)
    colour = SOFT if entry.cancelled else INK
    middle, top = left + _HOURS_WIDTH / 2, y + (height - _ENTRY_HEIGHT) / 2
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
            column.x + column.width if line.mirrored else column.x,
            y - leading * 0.26,
            line.text,
            line.size,
            line.weight,
            colour=SOFT if line.soft else INK,
            struck=line.struck,
            align="right" if line.mirrored else "left",
            room=column.width,
        )


# -- help --------------------------------------------------------------------------


def _help(pen: Pen, phone: str, layout: _Layout) -> None:
    """What to do when one cannot come, the same on every page."""
    pen.box(_LEFT, 252.0, _RIGHT - _LEFT, 22.0, stroke=IVY, thickness=1.3, radius=2)
    x, right = _LEFT + 6.0, _RIGHT - 6.0
    if layout.language:
        _help_in_two(pen, phone, layout, x)
        return
    pen.drawing(pictograms.PHONE, x - 1.5, 256.6, 12.8, stroke=IVY)
    x += 14.0
    if phone:
        right -= pen.text(right, 265.0, phone, 18, BOLD, align="right", room=80.0) + 6
    pen.text(x, 261.4, _(CANNOT), 13, BOLD, room=right - x)
    pen.text(x, 267.6, _(CALL) if phone else _(TELL), 12.5, room=right - x)


def _help_in_two(pen: Pen, phone: str, layout: _Layout, x: float) -> None:
    """The same in two languages, the phone between them; that a translation is a help."""
    middle, room = (_LEFT + _RIGHT) / 2, _COLUMN - 10.0
    pen.drawing(pictograms.PHONE, middle - 4.5, 253.4, 9.0, stroke=IVY)
    pen.text(middle, 271.4, phone, 15, BOLD, align="centre", room=60.0)
    act = CALL if phone else TELL
    pen.text(x, 259.6, _(CANNOT), 12, BOLD, room=room)
    pen.text(x, 265.4, _(act), 11.5, room=room)
    code = layout.language
    _own_text(pen, layout, 259.6, own(CANNOT, code), 12, BOLD, room=room, inset=6.0)
    _own_text(pen, layout, 265.4, own(act, code), 11.5, room=room, inset=6.0)
    said = pen.text(_LEFT, 279.0, _(HELPFUL), 8, colour=SOFT, room=(_RIGHT - _LEFT) / 2)
    left = _RIGHT - _LEFT - said - 4
    _own_text(pen, layout, 279.0, own(HELPFUL, code), 8.5, soft=True, room=left)
