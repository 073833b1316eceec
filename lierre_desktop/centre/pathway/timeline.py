"""Everything that happened in a person's pathways and workshops, newest first."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class EntryKind(StrEnum):
    """What the filters of the timeline offer."""

    INTERVIEW = "interview"
    STEP = "step"
    WORKSHOP = "workshop"
    PARTNER = "partner"
    PATHWAY = "pathway"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a day (or the last of a span from `first`), what happened, what opens it."""

    day: date
    kind: EntryKind
    title: str
    detail: str
    table: str
    id: int
    tone: str = ""  # of the badge: success, attention, danger, info, pending
    badge: str = ""
    theme: str | None = None  # a term of the barriers, or a workshop's theme
    first: date | None = None  # of a group of sessions
    private_notes: int = 0


@dataclass(frozen=True, slots=True)
class Timeline:
    """A page of the timeline; `more`: older entries remain."""

    entries: tuple[Entry, ...]
    more: bool


def timeline(
    participant_id: int,
    *,
    today: date,
    kinds: Collection[EntryKind] = (),
    themes: Collection[str] = (),
    before: date | None = None,
    limit: int = 30,
    restricted: bool = False,
) -> Timeline:
    """The newest entries before a day (or up to today), at least `limit` where there are.

    No kinds, no themes: all of them. Restricted matter only comes when asked.
    """
    raise NotImplementedError
