"""The week's timetable on the wall: big, plain, readable in black and white.

Cards in half-days, not a scale of hours; sessions at the same time stand side by side
and a sentence says so. Everything is laid out on A4; A3 is the same, √2 times larger.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from ..centre.papers import PosterCard, TimetablePoster
from ..i18n import _, date_span, format_date, join_names, language
from . import poster_foot, sentences
from .frame import action_words, leaf
from .page import A3_SCALE, A4_LANDSCAPE, INK, IVY, SOFT, TINT, WHITE
from .pen import Pen
from .poster_card import draw_card
from .poster_foot import LEFT, RIGHT
from .poster_layout import (
    EMPTY_WIDTH,
    GAP,
    Band,
    Column,
    Slot,
    bands,
    columns,
    free_slot,
    most_rows,
    placed,
    simultaneous,
)
from .text import BOLD, REGULAR, fit, shrink, wrap

Paper = Literal["A4", "A3", "auto"]

_GRID_LEFT = 26.0
_GRID_TOP = 46.0
_TITLE_X = 36.0
_SIDE = 110.0  # the most the centre's name and action take, on the right
_SENTENCE_LEADING = 5.2
_MOST_ROWS_ON_A4 = 3


def render(poster: TimetablePoster, paper: Paper = "A4") -> bytes:
    """The poster as a PDF of one page in the current language.

    "auto" takes A3 when a half-day piles up more than three sessions.
    """
    if paper == "auto":
        paper = "A3" if most_rows(poster.days) > _MOST_ROWS_ON_A4 else "A4"
    pen = Pen(_("This week’s workshops"), poster.identity.centre, language())
    pen.page(*A4_LANDSCAPE, A3_SCALE if paper == "A3" else 1.0)
    _head(pen, poster)
    days = columns(poster.days, _GRID_LEFT, RIGHT)
    said = _Sentences(days)
    while True:
        notes = [*said.unplaced, *poster.notes]
        foot = poster_foot.measured(poster.venues, notes, poster.printed_on)
        half_days = bands(poster.days, _GRID_TOP, foot.top)
        if said.hold(half_days):
            break
    _grid(pen, days, half_days, foot.top)
    said.draw(pen, half_days)
    foot.draw(pen)
    return pen.finish()


# -- head --------------------------------------------------------------------------


def _head(pen: Pen, poster: TimetablePoster) -> None:
    identity = poster.identity
    leaf(pen, LEFT, 9.0, 19.5)
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
            RIGHT, line, words, size, weight, colour=colour, align="right", room=_SIDE
        )
        side = max(side, length)
    room = RIGHT - side - 8 - _TITLE_X
    title = _("This week’s workshops")
    pen.text(_TITLE_X, 19.6, title, shrink(title, room, 31, 20, BOLD) or 20, BOLD, room=room)
    if poster.days:
        span = date_span(poster.days[0].day, poster.days[-1].day, weekdays=True)
        pen.text(_TITLE_X, 27.4, span, shrink(span, room, 17, 12) or 12, room=room)


# -- the week ----------------------------------------------------------------------


def _grid(pen: Pen, days: Sequence[Column], half_days: Sequence[Band], bottom: float) -> None:
    """Days, half-days and cards; an empty day says why from top to bottom."""
    for band in half_days:
        _band(pen, band)
    for above in half_days[:-1]:
        _rule(pen, days, above.y + above.height + 2.5)
    for column in days:
        if column is not days[0]:
            pen.line(column.x - GAP / 2, _GRID_TOP, column.x - GAP / 2, bottom)
        _day(pen, column)
        if not column.lanes:
            _reason(pen, column, bottom)
    for place in placed(days, half_days):
        draw_card(pen, place)


def _rule(pen: Pen, days: Sequence[Column], y: float) -> None:
    """The line between two half-days; it leaves alone the days whose reason it would cross."""
    pen.line(LEFT, y, _GRID_LEFT - GAP / 2, y)
    for column in days:
        if column.lanes:
            pen.line(column.x - GAP / 2, y, min(column.x + column.width + GAP / 2, RIGHT), y)


def _band(pen: Pen, band: Band) -> None:
    words = (_("Morning"), _("Afternoon"), _("Evening"))[band.part]
    pen.box(LEFT, band.y, 9.2, band.height, fill=TINT, radius=0.9)
    size = shrink(words, band.height - 2, 15, 8, BOLD) or 8
    middle = LEFT + 4.6 + size * 0.125
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

    A column holds one sentence, under one of its cards; the others go to the notes.
    """

    def __init__(self, days: Sequence[Column]) -> None:
        found = [
            [_Sentence(column, cards, _same_time(cards)) for cards in simultaneous(column.day)]
            for column in days
        ]
        self._placed = [said[0] for said in found if said]
        self._unplaced = [each for said in found for each in said[1:]]

    @property
    def unplaced(self) -> list[str]:
        """The sentences left for the notes, each with its day."""
        return [
            _("On {day}: {sentence}").format(
                day=format_date(each.column.day.day, "EEEE d"), sentence=each.words
            )
            for each in sorted(self._unplaced, key=_Sentence.moment)
        ]

    def hold(self, half_days: Sequence[Band]) -> bool:
        """Whether each sentence has its room; those that haven't are for the notes."""
        tight = [each for each in self._placed if not each.holds(half_days)]
        self._unplaced += tight
        self._placed = [each for each in self._placed if each not in tight]
        return not tight

    def draw(self, pen: Pen, half_days: Sequence[Band]) -> None:
        """Write each sentence under one of its cards."""
        for each in self._placed:
            each.draw(pen, half_days)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """What is said of cards of a column, under one of them or in the notes."""

    column: Column
    cards: tuple[PosterCard, ...]
    words: str

    def moment(self) -> tuple[date, int]:
        """When it matters."""
        return self.column.day.day, self.cards[0].start

    def holds(self, half_days: Sequence[Band]) -> bool:
        """Whether there is room for it under a card."""
        slot = free_slot(self.column, half_days, self.cards)
        return slot is not None and len(self._lines(slot)) * _SENTENCE_LEADING + 3 < slot.height

    def draw(self, pen: Pen, half_days: Sequence[Band]) -> None:
        """Write it under a card."""
        slot = free_slot(self.column, half_days, self.cards)
        if slot is not None:
            for number, line in enumerate(self._lines(slot)):
                y = slot.y + 6.4 + _SENTENCE_LEADING * number
                sentences.write(pen, slot.x + 2.4, y, line)

    def _lines(self, slot: Slot) -> list[sentences.Words]:
        return sentences.in_lines(self.words, slot.width - 4)


def _same_time(cards: Sequence[PosterCard]) -> str:
    """ "Sewing and Relaxation are at the same time, in different places."."""
    titles = join_names(sentences.bold(card.title) for card in cards)
    if len({(card.venue_letter, card.venue) for card in cards}) == len(cards):
        sentence = _("{titles} are at the same time, in different places.")
    else:
        sentence = _("{titles} are at the same time.")
    return sentence.format(titles=titles)
