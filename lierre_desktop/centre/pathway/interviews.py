"""Interviews: planned, held or missed, who was there, what may be shared of them.

The summary is what the person may read and a partner may receive; the private note stays
the worker's. An interview belongs to the pathway open on its day, when there is one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from ...database.journal import Changing
from ...database.models import (
    Contact,
    Interview,
    InterviewAttendee,
    Objective,
    Participant,
    Pathway,
    Row,
    StaffMember,
    database,
)
from ...i18n import _, short_day
from .. import keeping, terms
from ..changes import Changes, Done, InvalidInput
from ..rows import fetch, line, paragraphs
from .appointment import Appointment
from .appointment import InterviewState as InterviewState
from .checks import is_kept, needed_day
from .restricted import Reserved, reserved

USUAL_MINUTES = 90
FIRST, FOLLOW_UP, CASE_MEETING = "ACCUEIL", "SUIVI", "SYNTHESE"
BY_APPOINTMENT, BY_CHANCE = "RDV", "SPONTANE"


@dataclass(frozen=True, slots=True)
class Attendee:
    """Someone else who is there: of the team, of a partner, or just a name. One of the three."""

    staff_id: int | None = None
    contact_id: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class InterviewData:
    """An interview. `start` in minutes since midnight; `staff_id` is who receives."""

    id: int = 0
    version: int = 0
    participant_id: int = 0
    pathway_id: int | None = None
    state: InterviewState = InterviewState.PLANNED
    kind: str | None = None
    mode: str | None = None
    place: str = ""
    day: date | None = None
    start: int | None = None
    minutes: int = USUAL_MINUTES
    staff_id: int | None = None
    objective_id: int | None = None
    purpose: str = ""
    summary: str = ""
    private_note: str = ""
    attendees: tuple[Attendee, ...] = ()


# -- keeping ----------------------------------------------------------------------------------


def save(
    data: InterviewData, *, now: datetime | None = None, also: keeping.Also | None = None
) -> Done:
    """Keep an interview with who was there, in one transaction with what `also` does; a new
    one joins the pathway open on its day.

    Raises InvalidInput, also when it is said to be held and lies in the future.
    """
    wanted = checked(data, now or datetime.now())
    links = [_values(each) for each in wanted.attendees]

    def around(changes: Changing, number: int) -> None:
        keeping.replace_links(changes, InterviewAttendee, {"interview_id": number}, links)
        if also is not None:
            also(changes, number)

    said = _("Interview kept")
    return keeping.keep(Interview, "interview.save", wanted, Changes.PATHWAYS, said, also=around)


def remove(interview_id: int) -> Done:
    """Put an interview in the bin. Raises InvalidInput."""
    said = _("Interview put in the bin")
    return keeping.take_away(Interview, "interview.remove", interview_id, Changes.PATHWAYS, said)


def move(interview_id: int, day: date, start: int | None) -> Done:
    """Move a planned interview. Raises InvalidInput when it isn't planned any more."""
    data = _planned(interview_id)
    moved = replace(data, day=day, start=_minute(start))
    said = _("Interview moved to {day}").format(day=short_day(day))
    return keeping.keep(Interview, "interview.move", moved, Changes.PATHWAYS, said)


def mark(interview_id: int, state: InterviewState, *, now: datetime | None = None) -> Done:
    """Say how a planned interview went: held, excused, missed, cancelled. Raises InvalidInput."""
    data = _planned(interview_id)
    marked = replace(data, state=state)
    _check_moment(marked, now or datetime.now())
    said = _("Noted: {state}").format(state=state.label)
    return keeping.keep(Interview, "interview.mark", marked, Changes.PATHWAYS, said)


# -- reading ----------------------------------------------------------------------------------


def get(interview_id: int) -> InterviewData:
    """One interview. Raises InvalidInput when the number is unknown."""
    return _many([fetch(Interview, interview_id)])[0]


def of_participant(participant_id: int) -> list[InterviewData]:
    """A person's interviews, newest first."""
    return _where(Interview.participant == participant_id)


def of_pathway(pathway_id: int) -> list[InterviewData]:
    """A pathway's interviews, newest first."""
    return _where(Interview.pathway == pathway_id)


def start_now(participant_id: int, moment: datetime) -> InterviewData:
    """The interview that begins at this moment, proposed: today's appointment, held now, or
    a new one with who received the person last time. Nothing is written."""
    today, minute = moment.date(), moment.hour * 60 + moment.minute
    known = of_participant(participant_id)
    planned = [each for each in known if each.day == today and each.state is _PLANNED]
    if planned:
        nearest = min(planned, key=lambda each: abs((each.start or 0) - minute))
        begun = minute if nearest.start is None else min(nearest.start, minute)
        return replace(nearest, state=InterviewState.DONE, start=begun)
    held = [each for each in known if each.state is InterviewState.DONE]
    return InterviewData(
        participant_id=participant_id,
        pathway_id=pathway_on(participant_id, today),
        state=InterviewState.DONE,
        kind=FOLLOW_UP if held else FIRST,
        mode=BY_CHANCE if _known_mode(BY_CHANCE) else None,
        day=today,
        start=minute - minute % 5,
        staff_id=held[0].staff_id if held else None,
    )


def pathway_on(participant_id: int, day: date) -> int | None:
    """The pathway of a person that is open on a day, the last opened when there are several."""
    row = database.execute_sql(
        "SELECT id FROM pathway WHERE participant_id = ? AND deleted_at IS NULL"
        " AND opened_on <= ? AND (closed_on IS NULL OR closed_on >= ?)"
        " ORDER BY closed_on IS NULL DESC, opened_on DESC, id DESC LIMIT 1",
        (participant_id, day.isoformat(), day.isoformat()),
    ).fetchone()
    return int(row[0]) if row else None


_AGENDA = """
SELECT i.id, i.version, i.participant_id, p.last_name, p.first_name, p.own_script, i.state,
       i.kind, i.mode, i.place, i.day, i.start, i.minutes, i.staff_id,
       ifnull(trim(m.first_name || ' ' || m.last_name), ''), i.purpose, j.theme
FROM interview i
JOIN participant p ON p.id = i.participant_id AND p.deleted_at IS NULL
LEFT JOIN staff_member m ON m.id = i.staff_id
LEFT JOIN objective j ON j.id = i.objective_id
WHERE i.deleted_at IS NULL AND i.day BETWEEN ? AND ?
ORDER BY i.day, i.start IS NULL, i.start, i.id
"""


def agenda(first: date, last: date) -> list[Appointment]:
    """The interviews of a span of days, both included, in time order, whatever their state.

    What one is for stays unsaid when its objective is reserved.
    """
    book = terms.book()
    hidden = reserved(book)
    rows = database.execute_sql(_AGENDA, (first.isoformat(), last.isoformat()))
    return [_appointment(row, book, hidden) for row in rows]


def appointments(first: date, last: date) -> list[Appointment]:
    """What a calendar file holds of the agenda: missed interviews are of no use there."""
    return [each for each in agenda(first, last) if each.state is not InterviewState.MISSED]


def places() -> list[str]:
    """Places to propose: those the centre listed, then those typed before, most used first."""
    listed = [term.label for term in terms.book().choices("lieu_entretien")]
    rows = database.execute_sql(
        "SELECT place FROM interview WHERE deleted_at IS NULL AND place <> ''"
        " GROUP BY place ORDER BY count(*) DESC, place LIMIT 20"
    )
    return list(dict.fromkeys((*listed, *(place for (place,) in rows))))


# -- checks -----------------------------------------------------------------------------------

_PLANNED = InterviewState.PLANNED


def checked(data: InterviewData, now: datetime) -> InterviewData:
    """The interview tidied, as `save` keeps it. Raises InvalidInput."""
    fetch(Participant, data.participant_id)
    day = needed_day("day", data.day, _("Give the day of the interview."))
    if not 0 <= data.minutes <= 1_440:
        raise InvalidInput("minutes", _("An interview lasts a day at most."))
    pathway_id = data.pathway_id
    if pathway_id is None and not data.id:
        pathway_id = pathway_on(data.participant_id, day)
    wanted = replace(
        data,
        pathway_id=pathway_id,
        kind=terms.check(
            "kind", "type_entretien", data.kind, missing=_("Say what kind of interview it is.")
        ),
        mode=terms.check("mode", "modalite_entretien", data.mode),
        place=line("place", data.place, 250),
        start=_minute(data.start),
        purpose=line("purpose", data.purpose, 250),
        summary=paragraphs("summary", data.summary, 10_000),
        private_note=paragraphs("private_note", data.private_note, 10_000),
        attendees=_attendees(data),
    )
    _check_links(wanted)
    _check_moment(wanted, now)
    return wanted


def _attendees(data: InterviewData) -> tuple[Attendee, ...]:
    """Each of them once, tidied. A case meeting that was held needs someone of a partner."""
    found = [
        replace(each, name=line("attendees", each.name) if each.name else "")
        for each in data.attendees
    ]
    for each in found:
        said = (each.staff_id is not None, each.contact_id is not None, bool(each.name))
        if sum(said) != 1:
            raise InvalidInput("attendees", _("Choose someone of the list, or type a name."))
        if each.staff_id is not None:
            _known(StaffMember, "attendees", each.staff_id)
        if each.contact_id is not None:
            _known(Contact, "attendees", each.contact_id)
    held = data.state is InterviewState.DONE
    if data.kind == CASE_MEETING and held and all(each.staff_id is not None for each in found):
        raise InvalidInput("attendees", _("Say which partner took part in the case meeting."))
    return tuple(dict.fromkeys(found))


def _known(kind: type[Row], field: str, number: int) -> None:
    """Someone who is in the bin now may have been there then. Raises InvalidInput."""
    if kind.get_or_none(kind.id == number) is None:
        raise InvalidInput(field, _("There is nothing with the number {id}.").format(id=number))


def _check_links(data: InterviewData) -> None:
    if data.staff_id is not None:
        _known(StaffMember, "staff_id", data.staff_id)
    if data.pathway_id is not None and not is_kept(Interview, data, "pathway_id"):
        if fetch(Pathway, data.pathway_id).participant_id != data.participant_id:
            raise InvalidInput("pathway_id", _("This pathway belongs to somebody else."))
    if data.objective_id is not None and not is_kept(Interview, data, "objective_id", "pathway_id"):
        if fetch(Objective, data.objective_id).pathway_id != data.pathway_id:
            raise InvalidInput("objective_id", _("This objective belongs to another pathway."))


def _check_moment(data: InterviewData, now: datetime) -> None:
    """What was held or missed lies behind; an excuse may come before."""
    begun = (data.day, data.start or 0) <= (now.date(), now.hour * 60 + now.minute)
    if data.state in (InterviewState.DONE, InterviewState.MISSED) and not begun:
        raise InvalidInput("state", _("This interview lies in the future: it is planned."))


def _minute(start: int | None) -> int | None:
    if start is not None and not 0 <= start < 1_440:
        raise InvalidInput("start", _("Give an hour of the day."))
    return start


def _planned(interview_id: int) -> InterviewData:
    data = get(interview_id)
    if data.state is not _PLANNED:
        raise InvalidInput("state", _("This interview isn't planned any more."))
    return data


# -- rows -------------------------------------------------------------------------------------


def _where(condition: Any) -> list[InterviewData]:
    rows = (
        Interview.select()
        .where(condition, Interview.deleted_at.is_null())
        .order_by(Interview.day.desc(), Interview.start.desc(), Interview.id.desc())
    )
    return _many(rows)


def _many(rows: Iterable[Interview]) -> list[InterviewData]:
    """Rows as plain data, their attendees read in one query."""
    found = list(rows)
    others: dict[int, list[Attendee]] = {}
    links = InterviewAttendee.select().where(
        InterviewAttendee.interview.in_([row.id for row in found])
    )
    for link in links.order_by(InterviewAttendee.id):
        other = Attendee(link.staff_id, link.contact_id, link.name)
        others.setdefault(link.interview_id, []).append(other)
    return [
        keeping.data_of(
            InterviewData,
            row,
            state=InterviewState(row.state),
            attendees=tuple(others.get(row.id, ())),
        )
        for row in found
    ]


def _values(attendee: Attendee) -> dict[str, Any]:
    return {
        "staff_id": attendee.staff_id,
        "contact_id": attendee.contact_id,
        "name": attendee.name,
    }


def _known_mode(code: str) -> bool:
    return any(term.code == code for term in terms.book().choices("modalite_entretien"))


def _appointment(row: tuple[Any, ...], book: terms.Book, hidden: Reserved) -> Appointment:
    number, version, person, last, first, own, state, kind, mode, place, day, *rest = row
    start, minutes, staff_id, staff, purpose, theme = rest
    return Appointment(
        id=number,
        version=version,
        participant_id=person,
        last_name=last,
        first_name=first,
        own_script=own,
        state=InterviewState(state),
        kind=book.label("type_entretien", kind),
        mode=book.label("modalite_entretien", mode),
        place=place,
        day=date.fromisoformat(day),
        start=start,
        minutes=minutes,
        staff_id=staff_id,
        staff=staff,
        purpose="" if hidden.theme(theme) else purpose,
    )
