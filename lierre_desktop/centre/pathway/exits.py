"""The end of a pathway: its day, kind, motive and closing review.

It is taken back by undo only; someone who returns begins a new pathway.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ...database.journal import Changing, changing
from ...database.models import Enrolment, Interview, Pathway, Referent, database
from ...i18n import _, day_and_month, join_names, numeric_date
from ..changes import Changes, Done, InvalidInput
from ..enrolments import end_all, enrolments_ended
from ..expected import not_over, workshop_label
from ..keeping import values_of
from ..rows import fetch
from . import assessments, contracts, log, pathways
from .appointment import InterviewState, interviews_called_off
from .checks import needed_day
from .pathways import PathwayData
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


@dataclass(frozen=True, slots=True)
class StillPlanned:
    """An interview planned after the exit."""

    interview_id: int
    day: date


_STILL_ENROLLED = f"""
SELECT e.id, {workshop_label()}, e.last_day
FROM enrolment e JOIN workshop w ON w.id = e.workshop_id AND w.deleted_at IS NULL
WHERE e.participant_id = :person AND {not_over(":next")}
ORDER BY w.position, w.name
"""


def exit(pathway_id: int, data: ExitData, *, also_end: bool = False) -> Done:
    """End a pathway, and with it its referents' time.

    Raises InvalidInput while enrolments, waits or planned interviews go on after that day;
    `also_end` ends or calls them off in the same transaction.
    """
    row = fetch(Pathway, pathway_id)
    ended = _checked(row, data)
    day = ended.closed_on or row.opened_on
    going_on, planned = still_enrolled(pathway_id, day), still_planned(pathway_id, day)
    if (going_on or planned) and not also_end:
        raise InvalidInput("also_end", _stands_in_the_way(going_on, planned))
    with changing("pathway.exit") as changes:
        if going_on:
            end_all(changes, Enrolment.id.in_([each.enrolment_id for each in going_on]), day)
        for interview in planned:
            cancelled = InterviewState.CANCELLED.value
            changes.update(fetch(Interview, interview.interview_id), state=cancelled)
        changes.update(row, **values_of(ended))
        log.write(changes, row.id, ended.state, day, ended.exit_motive)
        _close_referents(changes, row.id, day)
    touched = Changes.PATHWAYS
    if going_on:
        touched |= Changes.ENROLMENTS | Changes.ATTENDANCE
    said = _("{state} on {day}").format(state=label(ended.state), day=day_and_month(day))
    said += enrolments_ended(len(going_on)) + interviews_called_off(len(planned))
    return Done(touched, said, changes.batch, row.id)


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


def still_planned(pathway_id: int, day: date) -> list[StillPlanned]:
    """The interviews of a pathway planned after `day`, the next first."""
    rows = Interview.select(Interview.id, Interview.day).where(
        Interview.pathway == pathway_id,
        Interview.state == InterviewState.PLANNED.value,
        Interview.day > day,
        Interview.deleted_at.is_null(),
    )
    return [StillPlanned(row.id, row.day) for row in rows.order_by(Interview.day, Interview.id)]


def goes_on(going_on: list[StillEnrolled], planned: list[StillPlanned]) -> str:
    """What goes on after the exit, in sentences; "" when nothing does."""
    workshops = join_names(dict.fromkeys(each.workshop for each in going_on))
    days = join_names(dict.fromkeys(day_and_month(each.day) for each in planned))
    parts = (
        _("Still enrolled or waiting after that day: {workshops}.") if going_on else "",
        _("Interview planned after that day: {days}.") if planned else "",
    )
    return " ".join(filter(None, parts)).format(workshops=workshops, days=days)


def results_until(day: date) -> date:
    """Until when the results of an exit of that day can be noted for the FSE+."""
    return day + RESULTS_WITHIN


def _stands_in_the_way(going_on: list[StillEnrolled], planned: list[StillPlanned]) -> str:
    advice = _("End all of it with the pathway, or choose another day.")
    return f"{goes_on(going_on, planned)} {advice}"


def _checked(row: Pathway, data: ExitData) -> PathwayData:
    """The pathway as it ends. Raises InvalidInput."""
    if data.state not in EXITS:
        raise InvalidInput("state", _("Choose how the pathway ends."))
    day = needed_day("day", data.day, _("When does it end?"))
    check_follows(row, data.state, day)
    _check_nothing_later(row.id, day)
    return pathways.checked_end(
        replace(pathways.get(row.id), state=data.state, closed_on=day),
        data.exit_kind,
        data.exit_motive,
        data.exit_review,
    )


def _check_nothing_later(pathway_id: int, day: date) -> None:
    """An exit comes after what the pathway already tells of."""
    assessed = [each.day for each in assessments.of_pathway(pathway_id) if each.day]
    begun = [each.starts_on for each in contracts.of_pathway(pathway_id) if each.starts_on]
    for days, words in (
        (assessed, _("An assessment was made on {day}: choose that day or a later one.")),
        (begun, _("A contract begins on {day}: choose that day or a later one.")),
    ):
        latest = max(days, default=day)
        if latest > day:
            raise InvalidInput("day", words.format(day=numeric_date(latest)))


def _close_referents(changes: Changing, pathway_id: int, day: date) -> None:
    """Who accompanies then leaves on that day; who was to come later doesn't."""
    rows = Referent.select().where(Referent.pathway == pathway_id, Referent.deleted_at.is_null())
    for row in rows:
        if row.since > day:
            changes.remove(row)
        elif row.until is None or row.until > day:
            changes.update(row, until=day)
