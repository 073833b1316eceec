"""What the time grid is asked to show: the days, the sessions let through, the moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from ...centre.calendar import DayState
from ...centre.clashes import Clash
from ...centre.timetable import SessionCard
from ...centre.week import Span, days_shown
from .words import Face, faces


@dataclass(frozen=True, slots=True)
class Filters:
    """What the chips let through; None and "" let everything through."""

    venue_id: int | None = None
    staff_id: int | None = None
    theme: str = ""

    def __bool__(self) -> bool:
        return self != Filters()

    def lets(self, card: SessionCard) -> bool:
        """Whether a session is shown."""
        return (
            (self.venue_id is None or card.venue_id == self.venue_id)
            and (self.staff_id is None or self.staff_id in card.facilitator_ids)
            and (not self.theme or card.theme == self.theme)
        )


@dataclass(frozen=True, slots=True)
class Scene:
    """A week as the grid shows it."""

    days: tuple[DayState, ...]
    faces: tuple[Face, ...]
    clashes: tuple[Clash, ...]
    now: datetime

    @classmethod
    def of(cls, span: Span, filters: Filters, now: datetime) -> Scene:
        """The days of a week worth a column, with the sessions the filters let through."""
        cards = [card for card in span.sessions if filters.lets(card)]
        days = span.states[: days_shown(span.states, span.sessions)]
        return cls(days, tuple(faces(span, cards, now)), span.clashes, now)

    def on(self, day: date) -> list[Face]:
        """The sessions of a day, in time order."""
        return [face for face in self.faces if face.card.day == day]

    def clashes_on(self, day: date) -> list[Clash]:
        """The clashes of a day."""
        return [clash for clash in self.clashes if clash.day == day]
