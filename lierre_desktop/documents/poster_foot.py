"""The foot of the week's poster: places by their letters, notes, the date of printing.

Measured before anything is drawn, for the timetable takes what is left. However much
there is to say, the timetable keeps a least height: places then stand closer together,
and what can't be said is counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..centre.papers import PosterVenue
from ..i18n import _, ngettext, numeric_date
from .page import SOFT
from .pen import Pen
from .poster_card import letter_disc
from .sentences import Words, in_lines, write
from .text import BOLD, width

LEFT, RIGHT = 13.0, 284.0
HIGHEST = 134.0
"""The timetable never ends above this."""

_LAST_LINE = 203.4
_LEADING = 5.6
_OVER_NOTES = 5.8
_UNDER_GRID = 3.3
_MOST_LINES = 5
_PRINTED_SIZE = 9.0
_VENUE_GAP = 8.0
_ADDRESS_GAP = 1.8  # between a name and the address beside it


@dataclass(frozen=True, slots=True)
class _Style:
    """How places are set; `stacked` has the address under the name, else it stands beside."""

    height: float
    size: float
    radius: float
    widest: float
    stacked: bool

    @property
    def words_x(self) -> float:
        """Where the words of a place begin, from its left side."""
        return 2 * self.radius + 2.0


_STACKED = _Style(14.4, 12.5, 3.3, 131.0, stacked=True)
_FLAT = _Style(6.2, 10.0, 2.4, 131.0, stacked=False)

Row = list[tuple[float, PosterVenue]]
"""Places side by side, each with its left side."""


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands under the timetable, measured; `top` is where the timetable ends."""

    style: _Style
    rows: list[Row]
    notes: list[Words]
    printed: str

    @property
    def top(self) -> float:
        """The end of the timetable."""
        return self._first_note - _OVER_NOTES - self.style.height * len(self.rows) - _UNDER_GRID

    @property
    def _first_note(self) -> float:
        return _first_note(self.notes)

    def draw(self, pen: Pen) -> None:
        """Draw the places, the notes and the date of printing."""
        y = self.top + _UNDER_GRID
        for number, row in enumerate(self.rows):
            if number == 0 or self.style.stacked:
                pen.line(LEFT, y, RIGHT, y)
            for x, venue in row:
                _draw_place(pen, venue, x, y, self.style)
            y += self.style.height
        pen.line(LEFT, y, RIGHT, y)
        for number, line in enumerate(self.notes):
            write(pen, LEFT, self._first_note + _LEADING * number, line)
        pen.text(RIGHT, _LAST_LINE, self.printed, _PRINTED_SIZE, colour=SOFT, align="right")


def measured(venues: Sequence[PosterVenue], notes: Sequence[str], printed_on: date) -> Foot:
    """The foot of a poster, as high as it may be."""
    printed = _("Printed on {date}").format(date=numeric_date(printed_on))
    lines = _lines(notes, width(printed, _PRINTED_SIZE) + 8)
    room = _first_note(lines) - _OVER_NOTES - _UNDER_GRID - HIGHEST
    rows = _stacked_rows(venues)
    if len(rows) * _STACKED.height <= room:
        return Foot(_STACKED, rows, lines, printed)
    return Foot(_FLAT, _flat_rows(venues, int(room / _FLAT.height)), lines, printed)


# -- notes -------------------------------------------------------------------------


def _first_note(lines: Sequence[Words]) -> float:
    return _LAST_LINE - _LEADING * (max(1, len(lines)) - 1)


def _lines(notes: Sequence[str], beside: float) -> list[Words]:
    """The notes in lines, the last ones left out and counted when they are too many.

    `beside` is what the date of printing takes from the last line.
    """
    for kept in range(len(notes), 0, -1):
        said = [*notes[:kept], *_left_out(len(notes) - kept)]
        rooms = [RIGHT - LEFT] * (len(said) - 1) + [RIGHT - LEFT - beside]
        lines = [
            line
            for sentence, room in zip(said, rooms, strict=True)
            for line in in_lines(sentence, room, _MOST_LINES - 1)
        ]
        if len(lines) <= _MOST_LINES:
            return lines
    return []


def _left_out(count: int) -> list[str]:
    if not count:
        return []
    text = ngettext(
        "{n} more remark: ask at reception.", "{n} more remarks: ask at reception.", count
    )
    return [text.format(n=count)]


# -- places ------------------------------------------------------------------------


def _stacked_rows(venues: Sequence[PosterVenue]) -> list[Row]:
    """The places in as few rows as hold them, each row spread over the width."""
    rows: list[list[PosterVenue]] = []
    used = 0.0
    for venue in venues:
        needed = _width(venue, _STACKED)
        if not rows or used + _VENUE_GAP + needed > RIGHT - LEFT:
            rows.append([])
            used = -_VENUE_GAP
        rows[-1].append(venue)
        used += _VENUE_GAP + needed
    return [_spread(row) for row in rows]


def _spread(venues: Sequence[PosterVenue]) -> Row:
    free = RIGHT - LEFT - sum(_width(venue, _STACKED) for venue in venues)
    gap = min(free / (len(venues) - 1), 30.0) if len(venues) > 1 else 0.0
    row, x = [], LEFT
    for venue in venues:
        row.append((x, venue))
        x += _width(venue, _STACKED) + gap
    return row


def _flat_rows(venues: Sequence[PosterVenue], most: int) -> list[Row]:
    """The places in at most so many rows; those left out are counted after the last."""
    rows = _in_columns(venues)
    left = 0
    while len(rows) > most:
        left += 1
        text = ngettext("and {n} other place", "and {n} other places", left).format(n=left)
        rows = _in_columns([*venues[:-left], PosterVenue("", text, "")])
    return rows


def _in_columns(venues: Sequence[PosterVenue]) -> list[Row]:
    """The places under one another, in as many columns as hold side by side."""
    for count in range(len(venues), 0, -1):
        widths = [max(_width(each, _FLAT) for each in venues[n::count]) for n in range(count)]
        gap = (RIGHT - LEFT - sum(widths)) / max(1, count - 1)
        if gap >= _VENUE_GAP or count == 1:
            break
    else:
        return []
    starts = [LEFT + sum(widths[:n]) + n * min(gap, 30.0) for n in range(count)]
    return [
        list(zip(starts, venues[first : first + count], strict=False))
        for first in range(0, len(venues), count)
    ]


def _width(venue: PosterVenue, style: _Style) -> float:
    name, address = width(venue.name, style.size, BOLD), width(venue.address, style.size)
    words = max(name, address) if style.stacked else name + _ADDRESS_GAP + address
    return min(style.words_x + words + 0.1, style.widest)


def _draw_place(pen: Pen, venue: PosterVenue, x: float, top: float, style: _Style) -> None:
    """A letter, and which place it stands for."""
    right = x + _width(venue, style)
    line = top + (5.6 if style.stacked else style.height / 2 + style.size * 0.125)
    if venue.letter:
        middle = top + (6.8 if style.stacked else style.height / 2)
        letter_disc(pen, x + style.radius, middle, style.radius, venue.letter)
        x += style.words_x
    length = pen.text(x, line, venue.name, style.size, BOLD, room=right - x)
    if style.stacked:
        pen.text(x, top + 11.0, venue.address, style.size, room=right - x)
    elif venue.address:
        x += length + _ADDRESS_GAP
        pen.text(x, line, venue.address, style.size, room=right - x)
