"""Where things lie on a time grid, in figures: hours shown, lanes, quarters. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...centre.timetable import SessionCard

QUARTER = 15
FOOT = 26
"""Pixels under the last hour, for its name."""
DAY_MINUTES = 24 * 60
EARLIEST, LATEST = 8 * 60, 18 * 60


@dataclass(frozen=True, slots=True)
class Lane:
    """The part of a day's width that a session takes: from `left` to `right` of `of`."""

    left: int
    right: int
    of: int


@dataclass(frozen=True, slots=True)
class Scale:
    """Pixels of a grid that stands for `days` columns and the hours `first` to `last`.

    `margin` is the width of the hours at the left; minutes are since midnight.
    """

    width: int
    height: int
    margin: int = 0
    days: int = 5
    first: int = EARLIEST
    last: int = LATEST

    def edges(self, column: int) -> tuple[int, int]:
        """Where a column begins and ends, so that columns touch without a gap."""
        room = self.width - self.margin
        return (
            self.margin + room * column // self.days,
            self.margin + room * (column + 1) // self.days,
        )

    def y_of(self, minute: int) -> int:
        """The height of a minute of the day."""
        return round((minute - self.first) * (self.height - FOOT) / (self.last - self.first))

    def minute_at(self, y: int) -> float:
        """The minute at a height; above or below the grid, one out of the hours shown."""
        return self.first + y * (self.last - self.first) / (self.height - FOOT)

    def column_at(self, x: int) -> int:
        """The column under a place, the nearest one beside the grid."""
        place = (x - self.margin) * self.days // max(self.width - self.margin, 1)
        return min(max(place, 0), self.days - 1)


def hours_shown(cards: Iterable[SessionCard]) -> tuple[int, int]:
    """The first and last minute of the grid: whole hours, 8 to 18 at least."""
    first, last = EARLIEST, LATEST
    for card in cards:
        first = min(first, card.start // 60 * 60)
        last = max(last, -(-card.end // 60) * 60)
    return first, min(last, DAY_MINUTES)


def lanes(cards: Sequence[SessionCard]) -> dict[int, Lane]:
    """The lane of each session of one day; those that overlap share the width.

    A session spreads over the lanes at its right that nothing takes at its hours.
    """
    found: dict[int, Lane] = {}
    for group in _groups(sorted(cards, key=lambda card: (card.start, -card.end, card.id))):
        columns: list[list[SessionCard]] = []
        for card in group:
            free = (column for column in columns if column[-1].end <= card.start)
            column = next(free, None)
            if column is None:
                column = []
                columns.append(column)
            column.append(card)
        for place, column in enumerate(columns):
            for card in column:
                right = _reach(card, columns[place + 1 :])
                found[card.id] = Lane(place, place + 1 + right, len(columns))
    return found


def _groups(cards: Sequence[SessionCard]) -> list[list[SessionCard]]:
    """Runs of sessions that overlap one after the other."""
    groups: list[list[SessionCard]] = []
    end = -1
    for card in cards:
        if card.start >= end:
            groups.append([])
        groups[-1].append(card)
        end = max(end, card.end)
    return groups


def _reach(card: SessionCard, columns: Sequence[Sequence[SessionCard]]) -> int:
    """How many of the columns at its right a session can spread over."""
    for count, column in enumerate(columns):
        if any(other.start < card.end and card.start < other.end for other in column):
            return count
    return len(columns)


def nearest_quarter(minute: float) -> int:
    """The quarter of an hour nearest to a minute."""
    return round(minute / QUARTER) * QUARTER


def moved(
    start: int, end: int, wanted_start: float, first: int = 0, last: int = DAY_MINUTES
) -> tuple[int, int]:
    """The hours of a session dragged to begin about then, kept between `first` and `last`."""
    length = end - start
    begin = max(min(nearest_quarter(wanted_start), last - length), first)
    return (begin, begin + length) if begin + length <= DAY_MINUTES else (start, end)


def resized(start: int, wanted_end: float, last: int = DAY_MINUTES) -> tuple[int, int]:
    """The hours of a session whose end is dragged there: a quarter of an hour at least."""
    return start, max(min(nearest_quarter(wanted_end), last), start + QUARTER)
