"""The list of pathways: whose, in which state since when, with whom, and what is coming."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from ...database.models import database
from ...i18n import plain
from ..finder import Finder
from ..names import name_order, sentence_name
from .states import OPEN, PathwayState


@dataclass(frozen=True, slots=True)
class PathwayLine:
    """One pathway of the list."""

    id: int
    number: str
    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    action: str
    state: PathwayState
    since: date  # day of the last line of its log
    opened_on: date
    closed_on: date | None
    referents: tuple[str, ...]  # names of those of today, or of the day of the exit
    contract_ends_on: date | None  # of the contract begun last
    next_review_on: date | None  # of the last assessment, or of the suspension


_LINES = """
SELECT k.id, k.year, k.rank, p.id, p.last_name, p.first_name, p.own_script, k.action, k.state,
       ifnull(t.day, k.opened_on), k.opened_on, k.closed_on,
       (SELECT c.ends_on FROM contract c
        WHERE c.pathway_id = k.id AND c.deleted_at IS NULL AND c.starts_on <= :today
        ORDER BY c.starts_on DESC, c.id DESC LIMIT 1),
       CASE WHEN k.state = 'SUSPENDU' THEN t.review_on WHEN k.closed_on IS NULL THEN
         (SELECT a.next_review_on FROM assessment a
          WHERE a.pathway_id = k.id AND a.deleted_at IS NULL ORDER BY a.day DESC LIMIT 1) END
FROM pathway k
JOIN participant p ON p.id = k.participant_id AND p.deleted_at IS NULL
LEFT JOIN pathway_transition t ON t.id = (
    SELECT max(l.id) FROM pathway_transition l WHERE l.pathway_id = k.id)
WHERE k.deleted_at IS NULL AND k.state IN ({states})
"""

_REFERENTS = """
SELECT r.pathway_id, ifnull(m.last_name, c.last_name), ifnull(m.first_name, c.first_name)
FROM referent r
JOIN pathway k ON k.id = r.pathway_id
LEFT JOIN staff_member m ON m.id = r.staff_id
LEFT JOIN contact c ON c.id = r.contact_id
WHERE r.deleted_at IS NULL
  AND ifnull(k.closed_on, :today) BETWEEN r.since AND ifnull(r.until, '9999-12-31')
ORDER BY r.since, r.id
"""


def number_of(year: int, rank: int) -> str:
    """What a pathway is called on papers: the year it began, and its rank there."""
    return f"{year}-{rank:03d}"


def listed(
    today: date,
    *,
    states: Collection[PathwayState] = (),
    search: str = "",
    action: str = "",
) -> list[PathwayLine]:
    """The pathways in these states (none: the open ones), in the order of names.

    `search` keeps whom the finder would find, and the pathway of a typed number;
    `action` those of an action.
    """
    wanted = ", ".join(f"'{state}'" for state in states or OPEN)
    values = {"today": today.isoformat()}
    rows = database.execute_sql(_LINES.format(states=wanted), values).fetchall()
    referents: dict[int, list[str]] = {}
    for pathway_id, last, first in database.execute_sql(_REFERENTS, values):
        referents.setdefault(pathway_id, []).append(sentence_name(last, first))
    lines = [_line(row, tuple(referents.get(row[0], ()))) for row in rows]
    if action:
        lines = [each for each in lines if plain(each.action) == plain(action)]
    return sorted(
        _searched(lines, search.strip()),
        key=lambda each: (
            name_order(each.last_name, each.first_name, each.own_script),
            each.number,
        ),
    )


def _searched(lines: list[PathwayLine], typed: str) -> list[PathwayLine]:
    """The lines of whom the finder finds, and those of a typed number; all for nothing typed."""
    if not typed:
        return lines
    found = set(Finder.load().find(typed))
    return [each for each in lines if each.participant_id in found or typed in each.number]


def _line(row: tuple[Any, ...], referents: tuple[str, ...]) -> PathwayLine:
    number, year, rank, person, last, first, own, action, state, *days = row
    since, opened_on = (date.fromisoformat(day) for day in days[:2])
    closed_on, contract, review = (_day(day) for day in days[2:])
    return PathwayLine(
        id=number,
        number=number_of(year, rank),
        participant_id=person,
        last_name=last,
        first_name=first,
        own_script=own,
        action=action,
        state=PathwayState(state),
        since=since,
        opened_on=opened_on,
        closed_on=closed_on,
        referents=referents,
        contract_ends_on=contract,
        next_review_on=review,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
