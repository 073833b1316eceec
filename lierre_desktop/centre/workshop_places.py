"""The places of every workshop at once, for the list to choose one from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..database.models import database
from .expected import has_place, not_over, workshop_label
from .vocabulary import Audience


@dataclass(frozen=True, slots=True)
class WorkshopPlaces:
    """A workshop and its places on one day."""

    id: int
    name: str
    label: str  # the short name, or the name
    theme: str
    colour: str
    audience: Audience
    capacity: int | None  # None: no limit
    enrolled: int
    waiting: int

    @property
    def free(self) -> int | None:
        """Places left, never below 0; None without a limit."""
        return None if self.capacity is None else max(0, self.capacity - self.enrolled)


_PLACES = f"""
SELECT w.id, w.name, {workshop_label()}, w.theme, w.colour, w.audience, w.capacity,
       count(p.id) FILTER (WHERE {has_place(":day")}),
       count(p.id) FILTER (WHERE e.state = 'WAITING')
FROM workshop w
LEFT JOIN enrolment e ON e.workshop_id = w.id AND {not_over(":day")}
LEFT JOIN participant p ON p.id = e.participant_id AND p.deleted_at IS NULL
WHERE w.deleted_at IS NULL
GROUP BY w.id ORDER BY w.position, w.name
"""


def workshop_places(day: date) -> list[WorkshopPlaces]:
    """Every workshop in the centre's own order, with its places on a day."""
    return [
        WorkshopPlaces(number, name, label, theme, colour, Audience(audience), *counts)
        for number, name, label, theme, colour, audience, *counts in database.execute_sql(
            _PLACES, {"day": day.isoformat()}
        )
    ]
