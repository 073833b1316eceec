"""A session as everything shows it: plain data, so that files and papers can take it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .vocabulary import Cause, SessionStatus


@dataclass(frozen=True, slots=True)
class SessionCard:
    """A session as the week, the roll call and the papers show it."""

    id: int
    workshop_id: int
    workshop: str  # full name, as evidence prints it
    short_name: str  # for narrow places; never empty
    subtitle: str
    title: str  # of an outing: "Musée de La Cour d'Or"; often empty
    theme: str
    colour: str  # a key of themes, the workshop's own choice
    audience: str
    capacity: int | None
    day: date
    start: int
    end: int
    venue_id: int | None
    venue: str
    venue_address: str
    facilitators: tuple[str, ...]
    facilitator_ids: tuple[int, ...]
    status: SessionStatus
    cause: Cause | None
    slot_id: int | None
    by_hand: bool
    moved_to: date | None  # where a moved session went
    moved_from: date | None  # where a replacement comes from
    note: str
    enrolled: int  # people expected: enrolled on that day, or invited to this session
    entered: int  # of whom (and of walk-ins) a mark was entered
    present: int  # present, late or left early
    walk_ins: int
    version: int

    @property
    def label(self) -> str:
        """The title of an outing, else the workshop's short name."""
        return self.title or self.short_name

    @property
    def minutes(self) -> int:
        """The session's length."""
        return self.end - self.start

    def is_over(self, day: date, minute: int) -> bool:
        """True when the session's end lies behind that moment."""
        return (self.day, self.end) <= (day, minute)
