"""The hand-over of a person to another worker: who, when they meet, what is passed on.

What is passed on is written to be read by the person, who agrees to it beforehand.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ...database.models import Relay
from ...i18n import _
from .. import keeping
from ..changes import Changes, Done, InvalidInput
from ..rows import fetch, line, paragraphs
from .checks import known_partner, later_day, needed_day, open_to_writing


@dataclass(frozen=True, slots=True)
class RelayData:
    """A hand-over. The receiving worker is a contact or a name (`worker`)."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    partner_id: int | None = None
    contact_id: int | None = None
    worker: str = ""
    decided_on: date | None = None
    meeting_on: date | None = None
    done_on: date | None = None
    passed_on: str = ""
    agreed: bool = False
    feedback: str = ""
    feedback_on: date | None = None


def save(data: RelayData) -> Done:
    """Keep a hand-over. Raises InvalidInput, also when it is made without the person's
    agreement (GDPR art. 5: what is shared is known to the person)."""
    open_to_writing(data.pathway_id)
    wanted = replace(
        data,
        partner_id=known_partner(data.partner_id, data.contact_id),
        worker=line("worker", data.worker),
        passed_on=paragraphs("passed_on", data.passed_on, 10_000),
        feedback=paragraphs("feedback", data.feedback, 2_000),
    )
    if wanted.contact_id is None and not wanted.worker:
        raise InvalidInput("worker", _("Say who takes over."))
    _check_dates(wanted)
    return keeping.keep(Relay, "relay.save", wanted, Changes.PATHWAYS, _("Hand-over kept"))


def remove(relay_id: int) -> Done:
    """Put a hand-over in the bin. Raises InvalidInput."""
    said = _("Hand-over put in the bin")
    return keeping.take_away(Relay, "relay.remove", relay_id, Changes.PATHWAYS, said)


def get(relay_id: int) -> RelayData:
    """One hand-over. Raises InvalidInput when the number is unknown."""
    return keeping.data_of(RelayData, fetch(Relay, relay_id))


def of_pathway(pathway_id: int) -> list[RelayData]:
    """A pathway's hand-overs, newest first."""
    rows = (
        Relay.select()
        .where(Relay.pathway == pathway_id, Relay.deleted_at.is_null())
        .order_by(Relay.decided_on.desc(), Relay.id.desc())
    )
    return [keeping.data_of(RelayData, row) for row in rows]


def _check_dates(data: RelayData) -> None:
    decided_on = needed_day("decided_on", data.decided_on, _("Give the day of the decision."))
    if data.done_on is not None and not data.agreed:
        raise InvalidInput("agreed", _("Read it with the person first, then tick the agreement."))
    if data.feedback and data.feedback_on is None:
        raise InvalidInput("feedback_on", _("Give the day of this news."))
    for name in ("meeting_on", "done_on", "feedback_on"):
        later_day(name, getattr(data, name), decided_on)
