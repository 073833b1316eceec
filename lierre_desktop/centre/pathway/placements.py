"""Work and training within a pathway: integration contracts, immersions, jobs, courses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..changes import Done


@dataclass(frozen=True, slots=True)
class PlacementData:
    """A period at an employer's, or in training. `contact_id` is the referent there."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    kind: str | None = None
    partner_id: int | None = None
    employer: str = ""
    structure: str | None = None
    job: str = ""
    contact_id: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    weekly_minutes: int | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class PlacementEnding:
    """A placement that ends soon, and whose it is."""

    placement_id: int
    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    kind: str
    employer: str  # or the partner's name
    ends_on: date


def save(data: PlacementData) -> Done:
    """Keep a placement. Raises InvalidInput."""
    raise NotImplementedError


def remove(placement_id: int) -> Done:
    """Put a placement in the bin. Raises InvalidInput."""
    raise NotImplementedError


def get(placement_id: int) -> PlacementData:
    """One placement. Raises InvalidInput when the number is unknown."""
    raise NotImplementedError


def of_pathway(pathway_id: int) -> list[PlacementData]:
    """A pathway's placements, newest first."""
    raise NotImplementedError


def ending(today: date, within: int = 30) -> list[PlacementEnding]:
    """The placements that end from today to `within` days later, the nearest first."""
    raise NotImplementedError
