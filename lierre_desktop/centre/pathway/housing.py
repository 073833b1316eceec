"""Housing measures of a pathway: sub-letting, sliding lease, prevention of eviction.

A sliding lease is reviewed every six months and usually slides to the person within
two years; the next review is counted from the last one, or from the start.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ..changes import Done


class MeasureKind(StrEnum):
    """The kinds of housing measures."""

    SUBLET = "SOUS_LOCATION"
    SLIDING_LEASE = "BAIL_GLISSANT"
    EVICTION_PREVENTION = "PREVENTION_EXPULSION"


@dataclass(frozen=True, slots=True)
class HousingMeasureData:
    """A measure: a lease with a partner, or the prevention of an eviction."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    kind: MeasureKind = MeasureKind.SUBLET
    partner_id: int | None = None
    address: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    review_months: int = 6
    slid_on: date | None = None
    closed_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class HousingEventData:
    """What happened in a measure on a day: a review, an incident, a visit."""

    id: int = 0
    version: int = 0
    measure_id: int = 0
    kind: str | None = None
    day: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class HousingReview:
    """A review to come of a running measure, or one that is late."""

    measure_id: int
    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    kind: MeasureKind
    due: date


def save(data: HousingMeasureData) -> Done:
    """Keep a measure. Raises InvalidInput."""
    raise NotImplementedError


def remove(measure_id: int) -> Done:
    """Put a measure in the bin. Raises InvalidInput."""
    raise NotImplementedError


def get(measure_id: int) -> HousingMeasureData:
    """One measure. Raises InvalidInput when the number is unknown."""
    raise NotImplementedError


def of_pathway(pathway_id: int) -> list[HousingMeasureData]:
    """A pathway's measures, newest first."""
    raise NotImplementedError


def save_event(data: HousingEventData) -> Done:
    """Keep an event of a measure. Raises InvalidInput."""
    raise NotImplementedError


def remove_event(event_id: int) -> Done:
    """Put an event in the bin. Raises InvalidInput."""
    raise NotImplementedError


def events(measure_id: int) -> list[HousingEventData]:
    """A measure's events, newest first."""
    raise NotImplementedError


def reviews_due(today: date, within: int = 30) -> list[HousingReview]:
    """The reviews due by `today` + `within` days, the oldest first."""
    raise NotImplementedError
