"""The week's timetable on the wall: big, plain, readable in black and white.

Cards in half-days, not a scale of hours; sessions at the same time stand side by side
and a sentence says so. Everything is laid out on A4; A3 is the same, √2 times larger.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..centre.papers import PosterCard, PosterVenue, TimetablePoster
from ..i18n import _, date_span, format_date, join_names, language, numeric_date
from .frame import action_words, leaf
from .page import A3_SCALE, A4_LANDSCAPE, INK, IVY, SOFT, TINT, WHITE
from .pen import Pen
from .poster_card import draw_card, letter_disc
from .poster_layout import (
    EMPTY_WIDTH,
    Band,
    Column,
    bands,
    columns,
    free_slot,
    most_rows,
    placed,
    simultaneous,
)
from .text import BOLD, REGULAR, fit, shrink, width, wrap

Paper = Literal["A4", "A3", "auto"]

_LEFT, _RIGHT = 13.0, 284.0
_GRID_LEFT = 26.0
_GRID_TOP = 46.0
_TITLE_X = 36.0
_SIDE = 110.0  # the most the centre's name and action take, on the right
_LAST_LINE = 203.4
_NOTE_LEADING = 5.6
_NOTE_SIZE = 12.0
_VENUE_HEIGHT = 14.4
_VENUE_GAP = 8.0
_MOST_NOTES = 5  # lines; the timetable needs the rest
_MOST_ROWS_ON_A4 = 3

# Words in bold inside a sentence, so marked while it is wrapped.
_BOLD_ON, _BOLD_OFF = "\x02", "\x03"

Words = list[tuple[str, str]]
"""The words of a line, each with its weight."""


def render(poster: TimetablePoster, paper: Paper = "A4") -> bytes:
    """The poster as a PDF of one page in the current language.

    "auto" takes A3 when a half-day piles up more than three sessions.
    """
    if paper == "auto":
        paper = "A3" if most_rows(poster.days) > _MOST_ROWS_ON_A4 else "A4"
    pen = Pen(_("This week’s workshops"), poster.identity.centre, language())
    pen.page(*A4_LANDSCAPE, A3_SCALE if paper == "A3" else 1.0)
    _head(pen, poster)
    printed = _("Printed on {date}").format(date=numeric_date(poster.printed_on))
    beside = width(printed, 9) + 8
    venues = _venue_rows(poster.venues)
    days = columns(poster.days, _GRID_LEFT, _RIGHT)
    notes = _wrapped(poster.notes, beside)
    said = _Sentences(days, bands(poster.days, _GRID_TOP, _grid_bottom(notes, venues)))
    notes = _wrapped([*said.unplaced, *poster.notes], beside)[:_MOST_NOTES]
    bottom = _grid_bottom(notes, venues)
    half_days = bands(poster.days, _GRID_TOP, bottom)
    _grid(pen, days, half_days, bottom)
    said.draw(pen, half_days)
    _legend(pen, venues, bottom + 3.3)
    _notes(pen, notes)
    pen.text(_RIGHT, _LAST_LINE, printed, 9, colour=SOFT, align="right")
    return pen.finish()


# -- head --------------------------------------------------------------------------


def _head(pen: Pen, poster: TimetablePoster) -> None:
    identity = poster.identity
    leaf(pen, _LEFT, 9.0, 19.5)
    ask = _("To come: ask at reception.")
    action = action_words(identity)
    lines = (
        (15.2, identity.centre, 15, BOLD, IVY),
        (21.0, action, 12, REGULAR, SOFT),
        (27.4, ask, 12, REGULAR, INK),
    )
    side = 0.0
    for line, words, size, weight, colour in lines:
        length = pen.text(
            _RIGHT, line, words, size, weight, colour=colour, align="right", room=_SIDE
        )
        side = max(side, length)
    room = _RIGHT - side - 8 - _TITLE_X
    title = _("This week’s workshops")
    pen.text(_TITLE_X, 19.6, title, shrink(title, room, 31, 20, BOLD) or 20, BOLD, room=room)
    if poster.days:
        span = date_span(poster.days[0].day, poster.days[-1].day)
        pen.text(_TITLE_X, 27.4, span, shrink(span, room, 17, 12) or 12, room=room)


# -- the week ----------------------------------------------------------------------


def _grid(pen: Pen, days: Sequence[Column], half_days: Sequence[Band], bottom: float) -> None:
    """Days, half-days and cards; an empty day says why from top to bottom."""
    for band in half_days:
        _band(pen, band)
    for above in half_days[:-1]:
        line = above.y + above.height + 2.5
        pen.line(_LEFT, line, _RIGHT, line)
    for column in days:
        if column is not days[0]:
            pen.line(column.x - 0.9, _GRID_TOP, column.x - 0.9, bottom)
        _day(pen, column)
        if not column.lanes:
            _reason(pen, column, bottom)
    for place in placed(days, half_days):
        draw_card(pen, place)


def _band(pen: Pen, band: Band) -> None:
    words = (_("Morning"), _("Afternoon"), _("Evening"))[band.part]
    pen.box(_LEFT, band.y, 9.2, band.height, fill=TINT, radius=0.9)
    size = shrink(words, band.height - 2, 15, 8, BOLD) or 8
    middle = _LEFT + 4.6 + size * 0.125
    pen.upwards(middle, band.y + band.height / 2, words, size, BOLD, INK)


def _day(pen: Pen, column: Column) -> None:
    pen.box(column.x, 34.0, column.width, 9.2, fill=INK, radius=0.9)
    day = column.day.day
    words = format_date(day, "EEEE d")
    size = shrink(words, column.width - 3, 17, 12, BOLD)
    if size is None:
        words = format_date(day, "EEE")
        size = shrink(words, column.width - 1, 12, 8, BOLD) or 8
    middle = column.x + column.width / 2
    pen.text(
        middle,
        38.6 + size * 0.123,
        words,
        size,
        BOLD,
        colour=WHITE,
        align="centre",
        room=column.width,
    )


def _reason(pen: Pen, column: Column, bottom: float) -> None:
    """Why a day has no workshop, written along its narrow column."""
    if column.width > 2 * EMPTY_WIDTH:
        _wide_reason(pen, column, bottom)
        return
    # White under the words, where a line between half-days would strike them out.
    pen.box(column.x, _GRID_TOP, column.width, bottom - _GRID_TOP, fill=WHITE)
    day = format_date(column.day.day, "EEEE d")
    words = f"{day} – {column.day.reason or _('no workshop')}"
    room = bottom - _GRID_TOP
    size = shrink(words, room, 14, 10) or 10
    middle = column.x + column.width / 2 + size * 0.125
    words = fit(words, room, size)
    pen.upwards(middle, (_GRID_TOP + bottom) / 2, words, size, REGULAR, SOFT)


def _wide_reason(pen: Pen, column: Column, bottom: float) -> None:
    """The reason across a day as wide as the others: nothing happens that week."""
    middle = (_GRID_TOP + bottom) / 2
    words = column.day.reason or _("no workshop")
    for number, line in enumerate(wrap(words, column.width - 6, 16, lines=6)):
        centre = column.x + column.width / 2
        pen.text(centre, middle + 7 * number, line, 16, colour=SOFT, align="centre")


class _Sentences:
    """What is said of sessions at the same time, and where there is room to say it.

    Attributes:
        unplaced: the sentences left for the notes, each with its day.
    """

    def __init__(self, days: Sequence[Column], half_days: Sequence[Band]) -> None:
        self.unplaced: list[str] = []
        self._placed: list[tuple[Column, tuple[PosterCard, ...], list[Words]]] = []
        for column in days:
            for cards in simultaneous(column.day):
                sentence = _same_time(cards)
                slot = free_slot(column, half_days, cards)
                lines = _lines(sentence, column.lane_width - 4, _NOTE_SIZE)
                taken = any(column is other for other, _cards, _lines in self._placed)
                if slot and not taken and len(lines) * 5.2 + 3 < slot[2]:
                    self._placed.append((column, cards, lines))
                else:
                    day = format_date(column.day.day, "EEEE d")
                    self.unplaced.append(
                        _("On {day}: {sentence}").format(day=day, sentence=sentence)
                    )

    def draw(self, pen: Pen, half_days: Sequence[Band]) -> None:
        """Write each sentence under one of its cards."""
        for column, cards, lines in self._placed:
            slot = free_slot(column, half_days, cards)
            if slot:
                x, y, _height = slot
                for number, line in enumerate(lines):
                    _write(pen, x + 2.4, y + 6.4 + 5.2 * number, line, _NOTE_SIZE)


def _same_time(cards: Sequence[PosterCard]) -> str:
    """ "Sewing and Relaxation are at the same time, in different places."."""
    titles = join_names(f"{_BOLD_ON}{card.title}{_BOLD_OFF}" for card in cards)
    if len({(card.venue_letter, card.venue) for card in cards}) == len(cards):
        sentence = _("{titles} are at the same time, in different places.")
    else:
        sentence = _("{titles} are at the same time.")
    return sentence.format(titles=titles)


# -- foot --------------------------------------------------------------------------


def _grid_bottom(notes: Sequence[Words], venues: Sequence[object]) -> float:
    """Where the timetable ends, for what stands under it."""
    first_note = _LAST_LINE - _NOTE_LEADING * (max(1, len(notes)) - 1)
    return first_note - 5.8 - _VENUE_HEIGHT * len(venues) - 3.3


def _venue_width(venue: PosterVenue) -> float:
    longest = max(width(venue.name, 12.5, BOLD), width(venue.address, 12.5))
    return min(8.6 + longest, 90.0)


def _venue_rows(venues: Sequence[PosterVenue]) -> list[list[PosterVenue]]:
    """The places in as few rows as hold them."""
    rows: list[list[PosterVenue]] = []
    used = 0.0
    for venue in venues:
        needed = _venue_width(venue) + _VENUE_GAP
        if not rows or used + needed - _VENUE_GAP > _RIGHT - _LEFT:
            rows.append([])
            used = 0.0
        rows[-1].append(venue)
        used += needed
    return rows


def _legend(pen: Pen, rows: Sequence[Sequence[PosterVenue]], top: float) -> None:
    """Which letter is which place, spread over the width."""
    for row in rows:
        pen.line(_LEFT, top, _RIGHT, top)
        free = _RIGHT - _LEFT - sum(_venue_width(venue) for venue in row)
        gap = min(free / (len(row) - 1), 30.0) if len(row) > 1 else 0.0
        x = _LEFT
        for venue in row:
            room = _venue_width(venue) - 8.5
            letter_disc(pen, x + 3.3, top + 6.8, 3.3, venue.letter)
            pen.text(x + 8.6, top + 5.6, venue.name, 12.5, BOLD, room=room)
            pen.text(x + 8.6, top + 11.0, venue.address, 12.5, room=room)
            x += _venue_width(venue) + gap
        top += _VENUE_HEIGHT


def _notes(pen: Pen, lines: Sequence[Words]) -> None:
    first = _LAST_LINE - _NOTE_LEADING * (max(1, len(lines)) - 1)
    pen.line(_LEFT, first - 5.8, _RIGHT, first - 5.8)
    for number, line in enumerate(lines):
        _write(pen, _LEFT, first + _NOTE_LEADING * number, line, _NOTE_SIZE)


# -- sentences with words in bold --------------------------------------------------


def _wrapped(notes: Sequence[str], beside: float) -> list[Words]:
    """The notes in lines; `beside` is what the date of printing takes from the last one."""
    room = _RIGHT - _LEFT
    lines = [line for note in notes[:-1] for line in _lines(note, room, _NOTE_SIZE)]
    for note in notes[-1:]:
        lines += _lines(note, room - beside, _NOTE_SIZE)
    return lines


def _lines(text: str, room: float, size: float) -> list[Words]:
    """A sentence in lines of words, those of a title in bold."""
    lines: list[Words] = [[]]
    used, space, weight = 0.0, width(" ", size), REGULAR
    for word in text.split(" "):
        if word.startswith(_BOLD_ON):
            weight = BOLD
        shown = fit(word.replace(_BOLD_ON, "").replace(_BOLD_OFF, ""), room, size, weight)
        length = width(shown, size, weight)
        if lines[-1] and used + space + length > room:
            lines.append([])
        used = length if not lines[-1] else used + space + length
        lines[-1].append((shown, weight))
        if _BOLD_OFF in word:
            weight = REGULAR
    return lines


def _write(pen: Pen, x: float, y: float, line: Words, size: float) -> None:
    for word, weight in line:
        x += pen.text(x, y, word, size, weight) + width(" ", size)
