"""The one next gesture of a person's pathway, which her record always shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ...database.models import database
from ...i18n import N_, _
from .due import Need, NeedKind, due


@dataclass(frozen=True, slots=True)
class NextAction:
    """What comes next, in words, and what opens it.

    `kind` is None and `day` too when nothing is planned: it is then a proposal.
    """

    kind: NeedKind | None
    title: str
    day: date | None = None
    start: int | None = None  # minutes since midnight, of an interview
    table: str = ""
    id: int = 0
    late: bool = False


def next_action(participant_id: int, today: date) -> NextAction | None:
    """The next action of a person: her next interview, else what is due first, else the
    proposal of an interview; None when no pathway of hers is open and nothing is due."""
    found = due(
        today,
        date.max,
        person=participant_id,
        planned_until=date.max,
        answers_until=date.max,
    )
    planned = [need for need in found if need.kind is NeedKind.APPOINTMENT]
    to_come = [need for need in planned if need.day >= today]
    rest = sorted((need for need in found if need not in planned), key=lambda need: need.day)
    for need in (*to_come, *rest, *planned):
        return _action(need, today)
    if _accompanied(participant_id):
        return NextAction(None, _("Plan an interview"))
    return None


def _action(need: Need, today: date) -> NextAction:
    title = _(_TITLES[need.kind]) if need.kind in _TITLES else "{what}"
    return NextAction(
        need.kind,
        title.format(what=need.what),
        need.day,
        need.start,
        need.table,
        need.id,
        need.day < today,
    )


# {what} is all there is to say of those that aren't listed.
_TITLES = {
    NeedKind.APPOINTMENT: N_("Interview: {what}"),
    NeedKind.STEP: N_("Step: {what}"),
    NeedKind.OBJECTIVE: N_("Objective: {what}"),
    NeedKind.RELAY: N_("Hand-over meeting: {what}"),
    NeedKind.CONTRACT: N_("End of the contract: {what}"),
    NeedKind.SUSPENSION: N_("Suspended pathway to be looked at again"),
    NeedKind.HOUSING_REVIEW: N_("Housing review: {what}"),
    NeedKind.PLACEMENT: N_("End of {what}"),
    NeedKind.ORIENTATION: N_("Answer awaited: {what}"),
    NeedKind.FEEDBACK: N_("Tell the referent the answer of {what}"),
}


def _accompanied(participant_id: int) -> bool:
    row = database.execute_sql(
        "SELECT 1 FROM pathway WHERE participant_id = ? AND closed_on IS NULL"
        " AND deleted_at IS NULL LIMIT 1",
        (participant_id,),
    ).fetchone()
    return row is not None
