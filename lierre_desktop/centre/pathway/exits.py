"""The end of a pathway: its day, kind, motive and closing review.

It is taken back by undo only; someone who returns begins a new pathway.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ...database.journal import Changing, changing
from ...database.models import Enrolment, Pathway, Referent, database
from ...i18n import _, day_and_month, join_names
from ..changes import Changes, Done, InvalidInput
from ..enrolments import end_all, enrolments_ended
from ..expected import not_over, workshop_label
from ..keeping import values_of
from ..rows import fetch
from . import log, pathways
from .checks import needed_day
from .stages import check_follows
from .states import ATTENDING, EXITS, PathwayState, label

RESULTS_WITHIN = timedelta(weeks=4)
"""How long after an exit its results may be noted for the FSE+ (its common indicators)."""


@dataclass(frozen=True, slots=True)
class ExitData:
    """How a pathway ends. `state` is OUT, REDIRECTED or NO_FOLLOW_UP."""

    day: date | None = None
    state: PathwayState = PathwayState.OUT
    exit_kind: str | None = None  # term of "sortie"; its family is what reports count
    exit_motive: str = ""
    exit_review: str = ""


@dataclass(frozen=True, slots=True)
class StillEnrolled:
    """An enrolment with days after the exit."""

    enrolment_id: int
    workshop: str
    last_day: date | None


_STILL_ENROLLED = f"""
SELECT e.id, {workshop_label()}, e.last_day
FROM enrolment e JOIN workshop w ON w.id = e.workshop_id AND w.deleted_at IS NULL
WHERE e.participant_id = :person AND {not_over(":next")}
ORDER BY w.position, w.name
"""


def exit(pathway_id: int, data: ExitData, *, also_end: bool = False) -> Done:
    """End a pathway, and with it its referents' time.

    Raises InvalidInput while enrolments or waits go on after that day; `also_end` ends
    them in the same transaction.
    """
    row = fetch(Pathway, pathway_id)
    if data.state not in EXITS:
        raise InvalidInput("state", _("Choose how the pathway ends."))
    day = needed_day("day", data.day, _("When does it end?"))
    check_follows(row, data.state, day)
    ended = pathways.checked_end(
        replace(pathways.get(pathway_id), state=data.state, closed_on=day),
        data.exit_kind,
        data.exit_motive,
        data.exit_review,
    )
    going_on = still_enrolled(pathway_id, day)
    if going_on and not also_end:
        raise InvalidInput("also_end", _stands_in_the_way(going_on))
    with changing("pathway.exit") as changes:
        if going_on:
            end_all(changes, Enrolment.id.in_([each.enrolment_id for each in going_on]), day)
        changes.update(row, **values_of(ended))
        log.write(changes, row.id, data.state, day, ended.exit_motive)
        _close_referents(changes, row.id, day)
    touched = Changes.PATHWAYS
    if going_on:
        touched |= Changes.ENROLMENTS | Changes.ATTENDANCE
    said = _("{state} on {day}").format(state=label(data.state), day=day_and_month(day))
    return Done(touched, said + enrolments_ended(len(going_on)), changes.batch, row.id)


def still_enrolled(pathway_id: int, day: date) -> list[StillEnrolled]:
    """The enrolments and waits with days after `day`: what stands in the way of an exit.

    None while another pathway, of another action, brings the person to workshops.
    """
    person = fetch(Pathway, pathway_id).participant_id
    others = Pathway.select().where(
        Pathway.participant == person,
        Pathway.id != pathway_id,
        Pathway.state.in_([state.value for state in ATTENDING]),
        Pathway.deleted_at.is_null(),
    )
    if others.exists():
        return []
    values = {"person": person, "next": (day + timedelta(days=1)).isoformat()}
    return [
        StillEnrolled(number, workshop, date.fromisoformat(last) if last else None)
        for number, workshop, last in database.execute_sql(_STILL_ENROLLED, values)
    ]


def results_until(day: date) -> date:
    """Until when the results of an exit of that day can be noted for the FSE+."""
    return day + RESULTS_WITHIN


def _stands_in_the_way(going_on: list[StillEnrolled]) -> str:
    workshops = dict.fromkeys(each.workshop for each in going_on)
    return _(
        "Still enrolled or waiting after that day: {workshops}. End these enrolments with the"
        " pathway, or choose another day."
    ).format(workshops=join_names(workshops))


def _close_referents(changes: Changing, pathway_id: int, day: date) -> None:
    """Who accompanies then leaves on that day; who was to come later doesn't."""
    rows = Referent.select().where(Referent.pathway == pathway_id, Referent.deleted_at.is_null())
    for row in rows:
        if row.since > day:
            changes.remove(row)
        elif row.until is None or row.until > day:
            changes.update(row, until=day)
