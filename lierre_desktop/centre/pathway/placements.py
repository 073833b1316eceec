"""Work and training within a pathway: integration contracts, immersions, jobs, courses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ...database.models import Placement
from ...i18n import _
from .. import keeping, terms
from ..changes import Changes, Done, InvalidInput
from ..rows import fetch, line
from .checks import known_partner, later_day, needed_day, open_to_writing


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


def save(data: PlacementData) -> Done:
    """Keep a placement. Raises InvalidInput."""
    open_to_writing(data.pathway_id)
    wanted = replace(
        data,
        partner_id=known_partner(data.partner_id, data.contact_id),
        kind=terms.check(
            "kind", "placement", data.kind, missing=_("Say what kind of job or training it is.")
        ),
        structure=terms.check("structure", "siae", data.structure),
        employer=line("employer", data.employer),
        job=line("job", data.job),
        outcome=line("outcome", data.outcome, 500),
    )
    if wanted.partner_id is None and not wanted.employer:
        raise InvalidInput("employer", _("Name the employer, or choose a partner."))
    _check_span(wanted)
    return keeping.keep(
        Placement, "placement.save", wanted, Changes.PATHWAYS, _("Work or training kept")
    )


def remove(placement_id: int) -> Done:
    """Put a placement in the bin. Raises InvalidInput."""
    said = _("Work or training put in the bin")
    return keeping.take_away(Placement, "placement.remove", placement_id, Changes.PATHWAYS, said)


def get(placement_id: int) -> PlacementData:
    """One placement. Raises InvalidInput when the number is unknown."""
    return keeping.data_of(PlacementData, fetch(Placement, placement_id))


def of_pathway(pathway_id: int) -> list[PlacementData]:
    """A pathway's placements, newest first."""
    rows = (
        Placement.select()
        .where(Placement.pathway == pathway_id, Placement.deleted_at.is_null())
        .order_by(Placement.starts_on.desc(), Placement.id.desc())
    )
    return [keeping.data_of(PlacementData, row) for row in rows]


def _check_span(data: PlacementData) -> None:
    starts_on = needed_day("starts_on", data.starts_on, _("Give the first day."))
    later_day("ends_on", data.ends_on, starts_on)
    if data.weekly_minutes is not None and not 0 <= data.weekly_minutes <= 3_000:
        raise InvalidInput("weekly_minutes", _("Between 0 and 50 hours a week."))
