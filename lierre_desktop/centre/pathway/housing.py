"""Housing measures of a pathway: sub-letting, sliding lease, prevention of eviction.

A sliding lease is reviewed every six months and usually slides to the person within
two years; the next review is counted from the last one, or from the start.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ...database.models import HousingEvent, HousingMeasure, database
from ...i18n import N_, _
from .. import keeping, terms
from ..calendar import months_later
from ..changes import Changes, Done, InvalidInput
from ..rows import fetch, line, paragraphs
from .checks import known_partner, later_day, needed_day, open_to_writing

REVIEW = "BILAN"
"""The event that the next review is counted from."""


class MeasureKind(StrEnum):
    """The kinds of housing measures."""

    SUBLET = "SOUS_LOCATION"
    SLIDING_LEASE = "BAIL_GLISSANT"
    EVICTION_PREVENTION = "PREVENTION_EXPULSION"


_LABELS = {
    MeasureKind.SUBLET: N_("Sub-letting by an association"),
    MeasureKind.SLIDING_LEASE: N_("Sliding lease"),
    MeasureKind.EVICTION_PREVENTION: N_("Prevention of an eviction"),
}


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


def measure_label(kind: MeasureKind) -> str:
    """A kind of measure in the current language."""
    return _(_LABELS[kind])


# -- measures ---------------------------------------------------------------------------------


def save(data: HousingMeasureData) -> Done:
    """Keep a measure. Raises InvalidInput."""
    open_to_writing(data.pathway_id)
    wanted = replace(
        data,
        partner_id=known_partner(data.partner_id, None),
        address=line("address", data.address, 250),
        note=paragraphs("note", data.note, 2_000),
    )
    _check_span(wanted)
    return keeping.keep(
        HousingMeasure, "housing.save", wanted, Changes.PATHWAYS, _("Housing measure kept")
    )


def remove(measure_id: int) -> Done:
    """Put a measure in the bin. Raises InvalidInput."""
    said = _("Housing measure put in the bin")
    return keeping.take_away(HousingMeasure, "housing.remove", measure_id, Changes.PATHWAYS, said)


def get(measure_id: int) -> HousingMeasureData:
    """One measure. Raises InvalidInput when the number is unknown."""
    return _measure(fetch(HousingMeasure, measure_id))


def of_pathway(pathway_id: int) -> list[HousingMeasureData]:
    """A pathway's measures, newest first."""
    rows = (
        HousingMeasure.select()
        .where(HousingMeasure.pathway == pathway_id, HousingMeasure.deleted_at.is_null())
        .order_by(HousingMeasure.starts_on.desc(), HousingMeasure.id.desc())
    )
    return [_measure(row) for row in rows]


# -- events and reviews -----------------------------------------------------------------------


def save_event(data: HousingEventData) -> Done:
    """Keep an event of a measure. Raises InvalidInput."""
    measure = fetch(HousingMeasure, data.measure_id)
    open_to_writing(measure.pathway_id)
    wanted = replace(
        data,
        kind=terms.check("kind", "evenement_logement", data.kind, missing=_("Say what happened.")),
        note=paragraphs("note", data.note, 2_000),
    )
    later_day("day", needed_day("day", data.day, _("Which day was it?")), measure.starts_on)
    return keeping.keep(
        HousingEvent, "housing.event", wanted, Changes.PATHWAYS, _("Event of the housing kept")
    )


def remove_event(event_id: int) -> Done:
    """Put an event in the bin. Raises InvalidInput."""
    said = _("Event of the housing put in the bin")
    return keeping.take_away(HousingEvent, "housing.remove_event", event_id, Changes.PATHWAYS, said)


def get_event(event_id: int) -> HousingEventData:
    """One event. Raises InvalidInput when the number is unknown."""
    return keeping.data_of(HousingEventData, fetch(HousingEvent, event_id))


def events(measure_id: int) -> list[HousingEventData]:
    """A measure's events, newest first."""
    rows = (
        HousingEvent.select()
        .where(HousingEvent.measure == measure_id, HousingEvent.deleted_at.is_null())
        .order_by(HousingEvent.day.desc(), HousingEvent.id.desc())
    )
    return [keeping.data_of(HousingEventData, row) for row in rows]


def events_of_pathway(pathway_id: int) -> dict[int, list[HousingEventData]]:
    """The events of every measure of a pathway, by measure, newest first."""
    rows = (
        HousingEvent.select()
        .join(HousingMeasure)
        .where(
            HousingMeasure.pathway == pathway_id,
            HousingMeasure.deleted_at.is_null(),
            HousingEvent.deleted_at.is_null(),
        )
        .order_by(HousingEvent.day.desc(), HousingEvent.id.desc())
    )
    found: dict[int, list[HousingEventData]] = {}
    for row in rows:
        found.setdefault(row.measure_id, []).append(keeping.data_of(HousingEventData, row))
    return found


_RUNNING = f"""
SELECT m.id, p.id, p.last_name, p.first_name, p.own_script, m.kind, m.review_months,
       ifnull((SELECT max(e.day) FROM housing_event e WHERE e.measure_id = m.id
               AND e.kind = '{REVIEW}' AND e.deleted_at IS NULL), m.starts_on)
FROM housing_measure m
JOIN pathway w ON w.id = m.pathway_id AND w.deleted_at IS NULL AND w.closed_on IS NULL
JOIN participant p ON p.id = w.participant_id AND p.deleted_at IS NULL
WHERE m.deleted_at IS NULL AND m.closed_on IS NULL AND m.slid_on IS NULL
  AND m.kind <> '{MeasureKind.EVICTION_PREVENTION.value}'
"""


def reviews(participant_id: int | None = None) -> list[HousingReview]:
    """The next review of each running lease, of everyone or of one, the oldest first.

    The prevention of an eviction follows the procedure, not a rhythm: it has none.
    """
    only = "" if participant_id is None else " AND p.id = :person"
    rows = database.execute_sql(_RUNNING + only, {"person": participant_id} if only else {})
    found = [
        HousingReview(
            measure,
            who,
            last,
            first,
            own,
            MeasureKind(kind),
            months_later(date.fromisoformat(held), months),
        )
        for measure, who, last, first, own, kind, months, held in rows
    ]
    return sorted(found, key=lambda review: (review.due, review.measure_id))


def next_review(data: HousingMeasureData, happened: list[HousingEventData]) -> date | None:
    """When a running lease is to be reviewed next, None when it isn't any more."""
    over = data.closed_on or data.slid_on or data.kind is MeasureKind.EVICTION_PREVENTION
    if over or data.starts_on is None:
        return None
    held = [event.day for event in happened if event.kind == REVIEW and event.day is not None]
    return months_later(max(held, default=data.starts_on), data.review_months)


def _check_span(data: HousingMeasureData) -> None:
    starts_on = needed_day("starts_on", data.starts_on, _("Give the first day."))
    if not 1 <= data.review_months <= 24:
        raise InvalidInput("review_months", _("Between 1 and 24 months."))
    if data.slid_on is not None and data.kind is not MeasureKind.SLIDING_LEASE:
        raise InvalidInput("slid_on", _("Only a sliding lease slides to the person."))
    for name in ("ends_on", "slid_on", "closed_on"):
        later_day(name, getattr(data, name), starts_on)


def _measure(row: HousingMeasure) -> HousingMeasureData:
    return keeping.data_of(HousingMeasureData, row, kind=MeasureKind(row.kind))
