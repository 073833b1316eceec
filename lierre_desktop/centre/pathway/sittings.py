"""An interview with what was agreed in it: the next appointment, the steps it moved on.

All of it is kept in one gesture, and taken back in one.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date, datetime

from ...database.journal import Changing
from ...database.models import Interview, Step, database
from ...i18n import _
from .. import keeping, terms
from ..changes import Done, InvalidInput
from ..finder import Found, found
from ..rows import fetch
from . import interviews, objectives, steps
from .interviews import BY_APPOINTMENT, FOLLOW_UP, InterviewData, InterviewState
from .states import ObjectiveState


@dataclass(frozen=True, slots=True)
class Sitting(InterviewData):
    """An interview, the next appointment (`next_start` in minutes since midnight) and the
    status of each open step of the pathway: (its id, a term of "statut_demarche")."""

    next_day: date | None = None
    next_start: int | None = None
    next_purpose: str = ""
    statuses: tuple[tuple[int, str], ...] = ()


NEAR_MINUTES = 60

_INTERVIEW = tuple(field.name for field in fields(InterviewData))


def save(sitting: Sitting, *, now: datetime) -> Done:
    """Keep the interview, the appointment agreed and the steps moved, in one transaction.

    Raises InvalidInput, for what concerns the appointment with a field "next_…".
    """
    following = _following(sitting, now)
    moved = _moved(sitting)

    def agree(changes: Changing, _number: int) -> None:
        if following is not None:
            changes.create(Interview, **keeping.values_of(following))
        for step in moved:
            changes.update(fetch(Step, step.id, step.version), **keeping.values_of(step))

    return interviews.save(_interview(sitting), now=now, also=agree)


def of_interview(data: InterviewData) -> Sitting:
    """An interview with the open steps of its pathway, nothing agreed yet."""
    known = {name: getattr(data, name) for name in _INTERVIEW}
    open_steps = open_steps_of(data.pathway_id)
    return Sitting(**known, statuses=tuple((step.id, step.status or "") for step in open_steps))


def start_now(participant_id: int, moment: datetime) -> Sitting:
    """The interview that begins at this moment, proposed: `interviews.start_now`, at the
    place and about the objective of the last one. Nothing is written."""
    data = interviews.start_now(participant_id, moment)
    if not data.id:
        held = [
            each
            for each in interviews.of_participant(participant_id)
            if each.state is InterviewState.DONE
        ]
        data = replace(data, place=held[0].place if held else "")
    if data.objective_id is None:
        data = replace(data, objective_id=_worked_on(data))
    return of_interview(data)


def takes_place(data: InterviewData, moment: datetime) -> Sitting:
    """A planned interview as it is at this moment: held, once its hour is near or past.

    Before that it is still planned, and one that isn't planned stays as it is.
    """
    if data.state is InterviewState.PLANNED and data.day is not None:
        minute = moment.hour * 60 + moment.minute
        if is_near(data.day, data.start, moment):
            today = data.day == moment.date()
            start = minute if today and data.start is None else data.start
            if today and start is not None:
                start = min(start, minute)
            data = replace(data, state=InterviewState.DONE, start=start)
    return of_interview(data)


def is_near(day: date, start: int | None, moment: datetime) -> bool:
    """Whether an appointment is past, or begins within the hour."""
    if day != moment.date():
        return day < moment.date()
    return (start or 0) <= moment.hour * 60 + moment.minute + NEAR_MINUTES


def open_steps_of(pathway_id: int | None) -> list[steps.StepData]:
    """The steps of a pathway that aren't over, the earliest due first."""
    found_steps = steps.of_pathway(pathway_id) if pathway_id else []
    still_open = [step for step in found_steps if step.closed_on is None]
    return sorted(still_open, key=lambda step: step.due_on or date.max)


def expected_people(moment: datetime, recent: list[int], limit: int = 6) -> list[Found]:
    """Whom an interview that begins now may be with: today's appointments, the nearest
    hour first, then the people of `recent`, then those met last."""
    minute = moment.hour * 60 + moment.minute
    planned = [
        each
        for each in interviews.agenda(moment.date(), moment.date())
        if each.state is InterviewState.PLANNED
    ]
    planned.sort(key=lambda each: abs((each.start or 0) - minute))
    ids = [*(each.participant_id for each in planned), *recent, *_met_last(limit)]
    return found(list(dict.fromkeys(ids))[: 2 * limit])[:limit]


_MET_LAST = """
SELECT participant_id FROM interview WHERE deleted_at IS NULL AND state = 'DONE'
GROUP BY participant_id ORDER BY max(day) DESC, max(id) DESC LIMIT ?
"""


def _met_last(limit: int) -> list[int]:
    return [number for (number,) in database.execute_sql(_MET_LAST, (limit,))]


def _worked_on(data: InterviewData) -> int | None:
    """The objective of the last interview of this pathway while it is open, else the first
    of the open ones."""
    if data.pathway_id is None:
        return None
    open_ones = [
        each.id
        for each in objectives.of_pathway(data.pathway_id)
        if each.state is ObjectiveState.OPEN
    ]
    last = next(
        (
            each.objective_id
            for each in interviews.of_pathway(data.pathway_id)
            if each.objective_id in open_ones
        ),
        None,
    )
    return last if last is not None else next(iter(open_ones), None)


def _interview(sitting: Sitting) -> InterviewData:
    return InterviewData(**{name: getattr(sitting, name) for name in _INTERVIEW})


def _following(sitting: Sitting, now: datetime) -> InterviewData | None:
    """The appointment agreed, None when there is none."""
    if sitting.next_day is None:
        if sitting.next_start is not None or sitting.next_purpose.strip():
            raise InvalidInput("next_day", _("Give the day of the next appointment."))
        return None
    if sitting.day is not None and sitting.next_day < sitting.day:
        raise InvalidInput("next_day", _("The next appointment comes after this one."))
    wanted = InterviewData(
        participant_id=sitting.participant_id,
        pathway_id=sitting.pathway_id,
        kind=FOLLOW_UP,
        mode=BY_APPOINTMENT,
        place=sitting.place,
        day=sitting.next_day,
        start=sitting.next_start,
        minutes=sitting.minutes,
        staff_id=sitting.staff_id,
        purpose=sitting.next_purpose,
    )
    try:
        return interviews.checked(wanted, now)
    except InvalidInput as wrong:
        raise InvalidInput(f"next_{wrong.field}", wrong.message) from None


def _moved(sitting: Sitting) -> list[steps.StepData]:
    """The steps whose status is another one now; those that are over end that day."""
    wanted = dict(sitting.statuses)
    book = terms.book()
    moved = []
    for step in open_steps_of(sitting.pathway_id) if wanted else []:
        if step.id in wanted and wanted[step.id] != step.status:
            ends = max(filter(None, (sitting.day, step.opened_on)), default=None)
            changed = replace(step, status=wanted[step.id], closed_on=ends)
            moved.append(steps.checked(changed, book))
    return moved
