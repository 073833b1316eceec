"""Who has a place in which workshop, from when to when, and who waits for one.

Places are counted in `places`. A women-only workshop refuses men (see `women_only`);
someone whose gender isn't noted is accepted with a reminder.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from ..database.journal import Changing, changing
from ..database.models import Enrolment, Participant, Workshop, database
from ..i18n import _, day_and_month, ngettext
from .calendar import check_span
from .changes import Changes, Done, InvalidInput
from .expected import has_place, not_over, workshop_label
from .marks import take_off
from .names import name_order
from .pathway.attending import not_welcomed_yet
from .places import Places as Places
from .places import as_text, label_of, most_held, name_of, ranks, refuse_full, who_waited_longer
from .places import places as places
from .places import who_waits as who_waits
from .rows import fetch
from .vocabulary import Audience, EnrolmentState
from .women_only import refuse_men

ENROLLED, WAITING = EnrolmentState.ENROLLED, EnrolmentState.WAITING
CHANGED = Changes.ENROLMENTS | Changes.ATTENDANCE


@dataclass(frozen=True, slots=True)
class EnrolmentLine:
    """One enrolment, or one wait, as a person's page and a workshop's page show it."""

    id: int
    version: int
    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    workshop_id: int
    workshop: str
    short_name: str  # never empty
    theme: str
    colour: str
    state: EnrolmentState
    first_day: date  # of someone waiting: from when a place is wished
    last_day: date | None
    rank: int  # place on the waiting list from 1; 0 when enrolled


_LINES = f"""
SELECT e.id, e.version, p.id, p.last_name, p.first_name, p.own_script,
       w.id, w.name, {workshop_label()}, w.theme, w.colour, e.state, e.first_day, e.last_day
FROM enrolment e
JOIN participant p ON p.id = e.participant_id AND p.deleted_at IS NULL
JOIN workshop w ON w.id = e.workshop_id AND w.deleted_at IS NULL
WHERE e.deleted_at IS NULL AND {{where}}
ORDER BY e.first_day DESC, e.id DESC
"""

_ATTENDED = """
SELECT s.day FROM attendance a JOIN session s ON s.id = a.session_id
WHERE a.participant_id = ? AND s.workshop_id = ? AND s.day BETWEEN ? AND ?
  AND NOT a.walk_in AND (a.mark IS NOT NULL OR s.status = 'TENUE')
"""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What enrolling someone would do."""

    state: EnrolmentState
    rank: int  # on the waiting list; 0 with a place
    waiting: int  # people who wait for a place already
    capacity: int | None
    held: int  # the most places taken on one day of the span
    gender_unknown: bool  # in a workshop for women only


def foresee(
    participant_id: int, workshop_id: int, first_day: date, last_day: date | None = None
) -> Foreseen:
    """What `enrol` would do, said before saving. Raises InvalidInput as `enrol` does."""
    person, workshop = fetch(Participant, participant_id), fetch(Workshop, workshop_id)
    check_span(first_day, last_day or first_day, "first_day", "last_day")
    refuse_men(workshop.audience, person.gender)
    _refuse_twice(participant_id, workshop, first_day, last_day)
    held = most_held(workshop_id, first_day, last_day)
    full = workshop.capacity is not None and held >= workshop.capacity
    waiting = len(ranks(workshop_id, first_day))
    return Foreseen(
        state=WAITING if full else ENROLLED,
        rank=waiting + 1 if full else 0,
        waiting=waiting,
        capacity=workshop.capacity,
        held=held,
        gender_unknown=workshop.audience == Audience.WOMEN and person.gender is None,
    )


def enrol(
    participant_id: int,
    workshop_id: int,
    first_day: date,
    *,
    last_day: date | None = None,
    force_waiting: bool = False,
) -> Done:
    """Give a person a place, or a rank on the waiting list when the workshop is full.

    A free place is given even while others wait for one: the answer names the first.
    Raises InvalidInput for a man in a women-only workshop, for someone already enrolled
    or waiting there, for reversed dates and for unknown numbers.
    """
    full = foresee(participant_id, workshop_id, first_day, last_day).state is WAITING
    person, workshop = fetch(Participant, participant_id), fetch(Workshop, workshop_id)
    state = WAITING if full or force_waiting else ENROLLED
    with changing("enrolment.wait" if state is WAITING else "enrolment.create") as changes:
        row = changes.create(
            Enrolment,
            workshop=workshop_id,
            participant=participant_id,
            state=state.value,
            first_day=first_day,
            last_day=last_day,
        )
    if state is WAITING:
        text = _("{name} is number {rank} on the waiting list of {workshop}")
        if full:
            text = _("{workshop} is full: {name} is number {rank} on the waiting list")
        rank = ranks(workshop_id, first_day)[row.id]
        said = text.format(name=name_of(person), rank=rank, workshop=label_of(workshop))
    else:
        said = sentences(_enrolled(person, workshop, first_day), who_waited_longer(row, first_day))
    if not_welcomed_yet(participant_id, first_day):
        said = sentences(said, _("Not welcomed yet in the pathway: the welcome is to be noted"))
    return Done(CHANGED, said, changes.batch, row.id)


def end(enrolment_id: int, last_day: date) -> Done:
    """Let an enrolment end after a day, or a wait be over; says who waits first.

    Raises InvalidInput when it has not begun by then.
    """
    row = fetch(Enrolment, enrolment_id)
    check_span(last_day, last_day, "last_day", "last_day")
    person, workshop = row.participant, row.workshop
    with changing("enrolment.end") as changes:
        if row.state == WAITING:
            changes.remove(row)
            text = _("{name} doesn't wait for {workshop} any more")
        else:
            _redate(changes, row, row.first_day, last_day)
            text = _("{name} leaves {workshop} after {day}")
    said = text.format(
        name=name_of(person), workshop=label_of(workshop), day=day_and_month(last_day)
    )
    said = sentences(said, who_waits(workshop.id, last_day + timedelta(days=1)))
    return Done(CHANGED if changes.batch else Changes.NONE, said, changes.batch, row.id)


def promote(enrolment_id: int, day: date) -> Done:
    """Give someone waiting a place from a day on. Raises InvalidInput when none is free."""
    row = fetch(Enrolment, enrolment_id)
    person, workshop = row.participant, row.workshop
    if row.state != WAITING:
        raise InvalidInput("", _("{name} has a place already.").format(name=name_of(person)))
    check_span(day, row.last_day or day, "day", "day")
    refuse_men(workshop.audience, person.gender)
    _refuse_twice(person.id, workshop, day, row.last_day, leaving=row.id)
    refuse_full(workshop, day, row.last_day)
    with changing("enrolment.promote") as changes:
        changes.update(row, state=ENROLLED.value, first_day=day)
    said = sentences(_enrolled(person, workshop, day), who_waited_longer(row, day))
    return Done(CHANGED, said, changes.batch, row.id)


def change(enrolment_id: int, first_day: date, last_day: date | None, *, version: int) -> Done:
    """Correct the dates of an enrolment. Raises InvalidInput as `enrol` does, or when no
    place is free on the days added."""
    row = fetch(Enrolment, enrolment_id, version)
    person, workshop = row.participant, row.workshop
    with changing("enrolment.change") as changes:
        _redate(changes, row, first_day, last_day)
    said = _("{name}, {workshop}: dates changed").format(
        name=name_of(person), workshop=label_of(workshop)
    )
    if last_day is not None and row.state == ENROLLED:
        said = sentences(said, who_waits(workshop.id, last_day + timedelta(days=1)))
    return Done(CHANGED if changes.batch else Changes.NONE, said, changes.batch, row.id)


def remove(enrolment_id: int) -> Done:
    """Take away an enrolment entered by mistake.

    Raises InvalidInput once attendance was entered for it: then it can only end.
    """
    row = fetch(Enrolment, enrolment_id)
    person, workshop = row.participant, row.workshop
    if attended_days(row):
        raise InvalidInput(
            "",
            _(
                "{name} is already on the roll calls of {workshop}. End the enrolment instead."
            ).format(name=name_of(person), workshop=label_of(workshop)),
        )
    with changing("enrolment.remove") as changes:
        _leave_rolls(changes, row)
        changes.remove(row)
    said = _("{name} is no longer enrolled in {workshop}").format(
        name=name_of(person), workshop=label_of(workshop)
    )
    if row.state == ENROLLED:
        said = sentences(said, who_waits(workshop.id, row.first_day))
    return Done(CHANGED, said, changes.batch, row.id)


def end_all(changes: Changing, where: Any, today: date) -> list[int]:
    """End what runs of the enrolments that `where` is true of, as part of a larger command:
    places held today end with the day, later ones and waits go.

    Answers the workshops left.
    """
    left = []
    for row in Enrolment.select().where(where, Enrolment.deleted_at.is_null()):
        if row.state == WAITING or row.first_day > today:
            _leave_rolls(changes, row)
            changes.remove(row)
        elif row.last_day is None or row.last_day > today:
            _leave_rolls(changes, row, row.first_day.isoformat(), today.isoformat())
            changes.update(row, last_day=today)
        else:
            continue
        left.append(row.workshop_id)
    return left


def enrolments_ended(count: int) -> str:
    """What a larger command says of them: ", 3 enrolments ended"; "" for none."""
    if not count:
        return ""
    return ngettext(", {n} enrolment ended", ", {n} enrolments ended", count).format(n=count)


def of_participant(participant_id: int, *, today: date | None = None) -> list[EnrolmentLine]:
    """Every enrolment and wait of a person, newest first; ranks are those of `today`."""
    day = today or date.today()
    rows = database.execute_sql(
        _LINES.format(where="e.participant_id = ?"), (participant_id,)
    ).fetchall()
    waits = {row[6]: ranks(row[6], day) for row in rows if row[11] == WAITING}
    return [_line(row, waits.get(row[6], {})) for row in rows]


def of_workshop(workshop_id: int, day: date) -> list[EnrolmentLine]:
    """Who has a place on a day or later, in alphabetical order, then who waits, in order."""
    where = f"e.workshop_id = ? AND {not_over('?')}"
    rows = database.execute_sql(_LINES.format(where=where), (workshop_id, day.isoformat()))
    waits = ranks(workshop_id, day)
    return sorted(
        (_line(row, waits) for row in rows),
        key=lambda line: (line.rank, name_order(line.last_name, line.first_name, line.own_script)),
    )


def sentences(*said: str) -> str:
    """What is said, one sentence after the other; empty ones are left out."""
    return ". ".join(part for part in said if part)


def attended_days(row: Enrolment) -> set[str]:
    """The days (ISO) of an enrolment on which its person stands on a roll call."""
    if row.state != ENROLLED or row.deleted_at is not None:
        return set()
    span = (row.first_day.isoformat(), as_text(row.last_day))
    found = database.execute_sql(_ATTENDED, (row.participant_id, row.workshop_id, *span))
    return {day for (day,) in found}


def check_kept(row: Enrolment) -> None:
    """Check an enrolment brought back by undo. Raises InvalidInput when its place was given
    since, its person enrolled anew, or either of them can't have the other any more."""
    if row.deleted_at is None:
        person, workshop = row.participant, row.workshop
        if person.deleted_at is not None:
            raise InvalidInput("", _("{name} is in the bin.").format(name=name_of(person)))
        if workshop.deleted_at is not None:
            raise InvalidInput("", _("In the bin: {name}.").format(name=label_of(workshop)))
        refuse_men(workshop.audience, person.gender)
        _refuse_twice(row.participant_id, row.workshop, row.first_day, row.last_day, row.id)
        if row.state == ENROLLED:
            refuse_full(row.workshop, row.first_day, row.last_day, row.id)


def _redate(changes: Changing, row: Enrolment, first: date, last: date | None) -> None:
    check_span(first, last or first, "first_day", "last_day")
    _refuse_twice(row.participant_id, row.workshop, first, last, row.id)
    grows = first < row.first_day or as_text(last) > as_text(row.last_day)
    if grows and row.state == ENROLLED:
        refuse_full(row.workshop, first, last, row.id)
    _leave_rolls(changes, row, first.isoformat(), as_text(last))
    changes.update(row, first_day=first, last_day=last)


def _leave_rolls(changes: Changing, row: Enrolment, first: str = "", last: str = "") -> None:
    """Nobody is expected on the days an enrolment loses: all but `first` to `last`.

    Before the enrolment changes: undo then gives the place back before the marks.
    """
    if row.state == ENROLLED:
        take_off(
            changes,
            row.participant_id,
            "NOT a.walk_in AND s.workshop_id = :workshop AND s.day BETWEEN :begun AND :over"
            " AND s.day NOT BETWEEN :first AND :last",
            workshop=row.workshop_id,
            begun=row.first_day.isoformat(),
            over=as_text(row.last_day),
            first=first,
            last=last,
        )


def _refuse_twice(
    participant_id: int, workshop: Workshop, first: date, last: date | None, leaving: int = 0
) -> None:
    found = database.execute_sql(
        "SELECT e.state FROM enrolment e"
        " WHERE e.participant_id = :person AND e.workshop_id = :workshop AND e.id <> :leaving"
        f" AND ({has_place(':first', ':last')} OR e.state = 'WAITING' AND {not_over(':first')})",
        {
            "person": participant_id,
            "workshop": workshop.id,
            "leaving": leaving,
            "first": first.isoformat(),
            "last": as_text(last),
        },
    ).fetchone()
    if found is None:
        return
    text = _("Already enrolled in {workshop} at that time.")
    if found[0] == WAITING:
        text = _("Already on the waiting list of {workshop}.")
    raise InvalidInput("workshop", text.format(workshop=label_of(workshop)))


def _line(row: tuple[Any, ...], waits: dict[int, int]) -> EnrolmentLine:
    number, version, participant_id, last_name, first_name, own_script, *where = row
    workshop_id, workshop, short_name, theme, colour, state, first, last = where
    return EnrolmentLine(
        id=number,
        version=version,
        participant_id=participant_id,
        last_name=last_name,
        first_name=first_name,
        own_script=own_script,
        workshop_id=workshop_id,
        workshop=workshop,
        short_name=short_name,
        theme=theme,
        colour=colour,
        state=EnrolmentState(state),
        first_day=date.fromisoformat(first),
        last_day=date.fromisoformat(last) if last else None,
        rank=waits.get(number, 0),
    )


def _enrolled(person: Participant, workshop: Workshop, day: date) -> str:
    said = _("{name} enrolled in {workshop} from {day}").format(
        name=name_of(person), workshop=label_of(workshop), day=day_and_month(day)
    )
    if workshop.audience == Audience.WOMEN and person.gender is None:
        said += _(" (women only: the gender isn't noted)")
    return said
