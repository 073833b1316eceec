"""How the lines of a sign-in sheet are shared out, and how often one signs. No query here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from typing import TypeVar

from .papers import SheetRow

Item = TypeVar("Item")

ROWS_A_PAGE = 15  # portrait: a session's sheet
ROWS_A_MONTH_PAGE = 10  # landscape: a month's sheet
SESSIONS_A_MONTH_SHEET = 5

NOON = 12 * 60
AFTERNOON = 14 * 60


@dataclass(frozen=True, slots=True)
class Expected:
    """Someone whose name is printed on a sheet: her names and nothing more."""

    participant_id: int
    last_name: str
    first_name: str
    own_script: str


def paginate(
    people: Sequence[Expected], per_page: int, blank: int
) -> tuple[tuple[SheetRow, ...], ...]:
    """The rows of each page: names shared evenly in the order given, blank rows last.

    `blank` rows are wished for walk-ins; they shrink to one before a page is added.
    Nobody expected makes one page of blank rows only.
    """
    if not people:
        return (tuple(SheetRow(number) for number in range(1, per_page + 1)),)
    pages = -(-(len(people) + min(blank, 1)) // per_page)
    numbers = count(1)
    shared = [
        [_row(next(numbers), person) for person in share] for share in even_shares(people, pages)
    ]
    room = per_page - len(shared[-1])
    shared[-1] += [SheetRow(next(numbers)) for _unused in range(min(blank, room))]
    return tuple(tuple(rows) for rows in shared)


def even_shares(items: Sequence[Item], shares: int) -> list[Sequence[Item]]:
    """The items in order, in so many shares whose sizes differ by one at most."""
    size, longer = divmod(len(items), shares)
    ends = [(number + 1) * size + min(number + 1, longer) for number in range(shares)]
    return [items[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def half_days(start: int, end: int) -> tuple[str, ...]:
    """The half-days that a session touches, one signature each: minutes since midnight.

    Morning when it starts before 12:00, afternoon when it ends after 14:00 (usage of
    funders, domain facts section 3); a session over lunch counts as the afternoon's.
    """
    touched = tuple(
        name
        for name, touches in (("morning", start < NOON), ("afternoon", end > AFTERNOON))
        if touches
    )
    return touched or ("afternoon",)


def _row(number: int, person: Expected) -> SheetRow:
    return SheetRow(
        number, person.participant_id, person.last_name, person.first_name, person.own_script
    )
