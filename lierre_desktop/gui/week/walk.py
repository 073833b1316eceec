"""Walking through sessions with the arrows: who is next to whom. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from ...centre.timetable import SessionCard


def neighbour(
    cards: Sequence[SessionCard], current: SessionCard | None, across: int, along: int
) -> int | None:
    """The session next to the current one: `across` days, or `along` the hours.

    From nowhere, the first one. Left and right find the session of the next used day
    that is nearest in time; up and down go through the week's sessions in time order.
    """
    order = sorted(cards, key=lambda card: (card.day, card.start, card.end, card.id))
    if current is None:
        return order[0].id if order else None
    if along:
        place = [card.id for card in order].index(current.id) + along
        return order[place].id if 0 <= place < len(order) else None
    days = sorted({card.day for card in order if (card.day - current.day).days * across > 0})
    if not days:
        return None
    wanted = days[0] if across > 0 else days[-1]
    there = [card for card in order if card.day == wanted]
    return min(there, key=lambda card: abs(card.start - current.start)).id
