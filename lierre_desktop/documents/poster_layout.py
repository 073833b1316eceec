"""Where the cards of the week's poster go: half-days, lanes, widths. Nothing is drawn here.

A half-day's sessions are spread over lanes so that two at the same time stand side by
side, and share the width of their day; it is as high as its longest pile of cards.
Measures are mm.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from ..centre.papers import PosterCard, PosterDay

NOON = 12 * 60
EVENING = 18 * 60
EMPTY_WIDTH = 13.0
GAP = 1.8
BAND_GAP = 5.0


@dataclass(frozen=True, slots=True)
class Column:
    """A day on the poster; `lanes` is the most of its half-days, 0 without a card."""

    day: PosterDay
    x: float
    width: float
    lanes: int

    def lane(self, part: int, number: int) -> tuple[float, float]:
        """The left side and the width of a lane of a half-day."""
        count = len({lane for found, lane in _piles(self.day) if found == part})
        width = (self.width - GAP * (count - 1)) / count
        return self.x + number * (width + GAP), width


@dataclass(frozen=True, slots=True)
class Band:
    """A half-day across the week: 0 is morning, 1 afternoon, 2 evening."""

    part: int
    y: float
    height: float
    rows: int

    @property
    def row_height(self) -> float:
        """The height of a card."""
        return (self.height - GAP * (self.rows - 1)) / self.rows

    def row_y(self, row: int) -> float:
        """The top of a row of cards."""
        return self.y + row * (self.row_height + GAP)


@dataclass(frozen=True, slots=True)
class Placed:
    """A card in its place."""

    card: PosterCard
    column: Column
    band: Band
    lane: int
    row: int

    @property
    def across(self) -> tuple[float, float]:
        """Its left side and its width."""
        return self.column.lane(self.band.part, self.lane)


@dataclass(frozen=True, slots=True)
class Slot:
    """Free room under a pile of cards."""

    x: float
    y: float
    width: float
    height: float


def part_of(card: PosterCard) -> int:
    """The half-day a card stands in, by its beginning."""
    return 0 if card.start < NOON else 1 if card.start < EVENING else 2


def lanes(cards: Sequence[PosterCard]) -> list[int]:
    """The lane of each card: the first one that is free when the session begins."""
    ends: list[int] = []
    chosen = []
    for card in cards:
        lane = next((n for n, end in enumerate(ends) if end <= card.start), len(ends))
        if lane == len(ends):
            ends.append(0)
        ends[lane] = card.end
        chosen.append(lane)
    return chosen


def in_order(day: PosterDay) -> list[PosterCard]:
    """The cards of a day as they are read."""
    return sorted(day.cards, key=lambda card: (card.start, -card.end, card.title))


def _piles(day: PosterDay) -> dict[tuple[int, int], list[PosterCard]]:
    """The cards of a day by half-day and lane."""
    piles: dict[tuple[int, int], list[PosterCard]] = {}
    for part, found in groupby(in_order(day), key=part_of):
        cards = list(found)
        for card, lane in zip(cards, lanes(cards), strict=True):
            piles.setdefault((part, lane), []).append(card)
    return piles


def most_rows(days: Sequence[PosterDay]) -> int:
    """The most cards that stand above one another in a half-day."""
    return max((len(pile) for day in days for pile in _piles(day).values()), default=0)


def columns(days: Sequence[PosterDay], left: float, right: float) -> list[Column]:
    """The days side by side: as wide as their lanes, narrow when empty."""
    counts = [max((lane + 1 for _part, lane in _piles(day)), default=0) for day in days]
    if not any(counts):
        width = (right - left - GAP * (len(days) - 1)) / max(1, len(days))
        return [Column(day, left + n * (width + GAP), width, 0) for n, day in enumerate(days)]
    empty = counts.count(0)
    gaps = GAP * (len(days) - 1 + sum(count - 1 for count in counts if count))
    lane = (right - left - EMPTY_WIDTH * empty - gaps) / sum(counts)
    found, x = [], left
    for day, count in zip(days, counts, strict=True):
        width = count * lane + GAP * (count - 1) if count else EMPTY_WIDTH
        found.append(Column(day, x, width, count))
        x += width + GAP
    return found


def bands(days: Sequence[PosterDay], top: float, bottom: float) -> list[Band]:
    """The half-days that hold a card, their heights shared by rows."""
    rows: dict[int, int] = {}
    for day in days:
        for (part, _lane), pile in _piles(day).items():
            rows[part] = max(rows.get(part, 0), len(pile))
    if not rows:
        return []
    parts = sorted(rows)
    total = sum(rows.values())
    room = bottom - top - BAND_GAP * (len(parts) - 1) - GAP * (total - len(parts))
    found, y = [], top
    for part in parts:
        height = room / total * rows[part] + GAP * (rows[part] - 1)
        found.append(Band(part, y, height, rows[part]))
        y += height + BAND_GAP
    return found


def placed(found_columns: Sequence[Column], found_bands: Sequence[Band]) -> list[Placed]:
    """Every card in its place."""
    by_part = {band.part: band for band in found_bands}
    return [
        Placed(card, column, by_part[part], lane, row)
        for column in found_columns
        for (part, lane), pile in _piles(column.day).items()
        for row, card in enumerate(pile)
    ]


def simultaneous(day: PosterDay) -> list[tuple[PosterCard, ...]]:
    """The sets of sessions of a day of which nobody can attend more than one."""
    cards = [card for card in in_order(day) if not card.cancelled]
    sets = [
        tuple(
            other
            for other in cards
            if other.start < moment.end and moment.start < other.end and other.start <= moment.start
        )
        for moment in cards
    ]
    return [
        found
        for found in dict.fromkeys(sets)  # sessions that begin together make the same set
        if len(found) > 1 and not any(set(found) < set(other) for other in sets)
    ]


def free_slot(
    column: Column, found_bands: Sequence[Band], cards: Sequence[PosterCard]
) -> Slot | None:
    """Where a sentence about these cards holds: under one of them."""
    piles = _piles(column.day)
    for (part, lane), pile in sorted(piles.items(), reverse=True):
        band = next(band for band in found_bands if band.part == part)
        if len(pile) < band.rows and any(card in cards for card in pile):
            x, width = column.lane(part, lane)
            y = band.row_y(len(pile))
            return Slot(x, y, width, band.y + band.height - y)
    return None
