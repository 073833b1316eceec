"""Who has a place in which workshop, from when to when, and who waits for one.

A place is counted over the whole span asked: a workshop is full when on one day of
the span every place is taken. Last days are included; None is "until further
notice". A women-only workshop refuses men; someone whose gender isn't noted, or is
another one, is accepted with a reminder: the centre decides, not the program.
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
from .names import name_order, sentence_name
from .rows import fetch
from .vocabulary import Audience, EnrolmentState, Gender

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


@dataclass(frozen=True, slots=True)
class Places:
    """The places of a workshop on one day."""

    capacity: int | None  # None: no limit
    enrolled: int
    waiting: int

    @property
    def free(self) -> int | None:
        """Places left, never below 0; None without a limit."""
        return None if self.capacity is None else max(0, self.capacity - self.enrolled)


_LINES = """
SELECT e.id, e.version, p.id, p.last_name, p.first_name, p.own_script,
       w.id, w.name, CASE w.short_name WHEN '' THEN w.name ELSE w.short_name END,
       w.theme, w.colour, e.state, e.first_day, e.last_day
FROM enrolment e
JOIN participant p ON p.id = e.participant_id AND p.deleted_at IS NULL
JOIN workshop w ON w.id = e.workshop_id AND w.deleted_at IS NULL
WHERE e.deleted_at IS NULL AND {where}
ORDER BY e.first_day DESC, e.id DESC
"""

_WAITING = """
SELECT e.id, e.participant_id FROM enrolment e
JOIN participant p ON p.id = e.participant_id AND p.deleted_at IS NULL
WHERE e.workshop_id = ? AND e.state = 'WAITING' AND e.deleted_at IS NULL
  AND ifnull(e.last_day, '9999-12-31') >= ?
ORDER BY e.id
"""

_HELD = """
SELECT e.first_day, ifnull(e.last_day, '9999-12-31') FROM enrolment e
JOIN participant p ON p.id = e.participant_id AND p.deleted_at IS NULL
WHERE e.workshop_id = ? AND e.state = 'ENROLLED' AND e.deleted_at IS NULL AND e.id <> ?
  AND ifnull(e.last_day, '9999-12-31') >= ? AND e.first_day <= ?
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
    held = _most_held(workshop_id, first_day, last_day)
    full = workshop.capacity is not None and held >= workshop.capacity
    return Foreseen(
        state=WAITING if full else ENROLLED,
        rank=len(_ranks(workshop_id, first_day)) + 1 if full else 0,
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

    Raises InvalidInput for a man in a women-only workshop, for someone already
    enrolled or waiting there, for reversed dates and for unknown numbers.
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
        rank = _ranks(workshop_id, first_day)[row.id]
        said = text.format(name=_name(person), rank=rank, workshop=_label(workshop))
    else:
        said = _enrolled(person, workshop, first_day)
    return Done(CHANGED, said, changes.batch, row.id)


def end(enrolment_id: int, last_day: date) -> Done:
    """Let an enrolment end after a day, or a wait be over; says who waits first.

    Raises InvalidInput when it has not begun by then.
    """
    row = fetch(Enrolment, enrolment_id)
    person, workshop = row.participant, row.workshop
    with changing("enrolment.end") as changes:
        if row.state == WAITING:
            changes.remove(row)
            text = _("{name} doesn't wait for {workshop} any more")
        else:
            _redate(changes, row, row.first_day, last_day)
            text = _("{name} leaves {workshop} after {day}")
    said = text.format(name=_name(person), workshop=_label(workshop), day=day_and_month(last_day))
    said += who_waits(workshop.id, last_day + timedelta(days=1))
    return Done(CHANGED if changes.batch else Changes.NONE, said, changes.batch, row.id)


def promote(enrolment_id: int, day: date) -> Done:
    """Give someone waiting a place from a day on. Raises InvalidInput when none is free."""
    row = fetch(Enrolment, enrolment_id)
    person, workshop = row.participant, row.workshop
    if row.state != WAITING:
        raise InvalidInput("", _("{name} has a place already.").format(name=_name(person)))
    check_span(day, row.last_day or day, "day", "day")
    refuse_men(workshop.audience, person.gender)
    _refuse_twice(person.id, workshop, day, row.last_day, leaving=row.id)
    _refuse_full(workshop, day, row.last_day)
    with changing("enrolment.promote") as changes:
        changes.update(row, state=ENROLLED.value, first_day=day)
    return Done(CHANGED, _enrolled(person, workshop, day), changes.batch, row.id)


def change(enrolment_id: int, first_day: date, last_day: date | None, *, version: int) -> Done:
    """Correct the dates of an enrolment. Raises InvalidInput as `enrol` does, or when no
    place is free on the days added."""
    row = fetch(Enrolment, enrolment_id, version)
    person, workshop = row.participant, row.workshop
    with changing("enrolment.change") as changes:
        _redate(changes, row, first_day, last_day)
    said = _("{name}, {workshop}: dates changed").format(
        name=_name(person), workshop=_label(workshop)
    )
    if last_day is not None and row.state == ENROLLED:
        said += who_waits(workshop.id, last_day + timedelta(days=1))
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
            ).format(name=_name(person), workshop=_label(workshop)),
        )
    with changing("enrolment.remove") as changes:
        changes.remove(row)
    said = _("{name} is no longer enrolled in {workshop}").format(
        name=_name(person), workshop=_label(workshop)
    )
    if row.state == ENROLLED:
        said += who_waits(workshop.id, row.first_day)
    return Done(CHANGED, said, changes.batch, row.id)


def of_participant(participant_id: int, *, today: date | None = None) -> list[EnrolmentLine]:
    """Every enrolment and wait of a person, newest first; ranks are those of `today`."""
    day = today or date.today()
    rows = database.execute_sql(
        _LINES.format(where="e.participant_id = ?"), (participant_id,)
    ).fetchall()
    ranks = {row[6]: _ranks(row[6], day) for row in rows if row[11] == WAITING}
    return [_line(row, ranks.get(row[6], {})) for row in rows]


def of_workshop(workshop_id: int, day: date) -> list[EnrolmentLine]:
    """Who has a place on a day or later, in alphabetical order, then who waits, in order."""
    where = "e.workshop_id = ? AND ifnull(e.last_day, '9999-12-31') >= ?"
    rows = database.execute_sql(_LINES.format(where=where), (workshop_id, day.isoformat()))
    ranks = _ranks(workshop_id, day)
    return sorted(
        (_line(row, ranks) for row in rows),
        key=lambda line: (line.rank, name_order(line.last_name, line.first_name, line.own_script)),
    )


def places(workshop_id: int, day: date) -> Places:
    """The places of a workshop on a day. Raises InvalidInput for an unknown workshop."""
    workshop = fetch(Workshop, workshop_id)
    enrolled = _most_held(workshop_id, day, day)
    return Places(workshop.capacity, enrolled, len(_ranks(workshop_id, day)))


def refuse_men(audience: str, gender: str | None) -> None:
    """Raise InvalidInput for a man where only women are welcome."""
    if audience == Audience.WOMEN and gender == Gender.MAN:
        raise InvalidInput("participant", _("This workshop is for women only."))


def who_waits(workshop_id: int, day: date) -> str:
    """Said after a place was freed: the first of the waiting list when one is free on a
    day, else ""."""
    waiting = list(_ranks(workshop_id, day))
    if not waiting or places(workshop_id, day).free == 0:
        return ""
    person = Enrolment.get_by_id(waiting[0]).participant
    return _(". First on the waiting list: {name}").format(name=_name(person))


def attended_days(row: Enrolment) -> set[str]:
    """The days (ISO) of an enrolment on which its person stands on a roll call."""
    if row.state != ENROLLED or row.deleted_at is not None:
        return set()
    span = (row.first_day.isoformat(), _text(row.last_day))
    found = database.execute_sql(_ATTENDED, (row.participant_id, row.workshop_id, *span))
    return {day for (day,) in found}


def check_kept(row: Enrolment) -> None:
    """Check an enrolment brought back by undo. Raises InvalidInput when its place was given
    since, or its person enrolled anew."""
    if row.deleted_at is None:
        _refuse_twice(row.participant_id, row.workshop, row.first_day, row.last_day, row.id)
        if row.state == ENROLLED:
            _refuse_full(row.workshop, row.first_day, row.last_day, row.id)


def _redate(changes: Changing, row: Enrolment, first: date, last: date | None) -> None:
    check_span(first, last or first, "first_day", "last_day")
    _refuse_twice(row.participant_id, row.workshop, first, last, row.id)
    grows = first < row.first_day or _text(last) > _text(row.last_day)
    if grows and row.state == ENROLLED:
        _refuse_full(row.workshop, first, last, row.id)
    changes.update(row, first_day=first, last_day=last)


def _refuse_twice(
    participant_id: int, workshop: Workshop, first: date, last: date | None, leaving: int = 0
) -> None:
    found = database.execute_sql(
        "SELECT state FROM enrolment WHERE participant_id = ? AND workshop_id = ?"
        " AND deleted_at IS NULL AND id <> ? AND ifnull(last_day, '9999-12-31') >= ?"
        " AND (state = 'WAITING' OR first_day <= ?)",
        (participant_id, workshop.id, leaving, first.isoformat(), _text(last)),
    ).fetchone()
    if found is None:
        return
    text = _("Already enrolled in {workshop} at that time.")
    if found[0] == WAITING:
        text = _("Already on the waiting list of {workshop}.")
    raise InvalidInput("workshop", text.format(workshop=_label(workshop)))


def _refuse_full(workshop: Workshop, first: date, last: date | None, leaving: int = 0) -> None:
    if _is_full(workshop, first, last, leaving):
        raise InvalidInput(
            "first_day",
            ngettext(
                "{workshop} is full: its only place is taken at that time.",
                "{workshop} is full: its {n} places are taken at that time.",
                int(workshop.capacity or 0),
            ).format(workshop=_label(workshop), n=workshop.capacity),
        )


def _is_full(workshop: Workshop, first: date, last: date | None, leaving: int = 0) -> bool:
    if workshop.capacity is None:
        return False
    return _most_held(workshop.id, first, last, leaving) >= int(workshop.capacity)


def _most_held(workshop_id: int, first: date, last: date | None, leaving: int = 0) -> int:
    """The most places held on one day of a span, without counting the enrolment `leaving`."""
    start = first.isoformat()
    values = (workshop_id, leaving, start, _text(last))
    spans = database.execute_sql(_HELD, values).fetchall()
    # Places are only ever taken on the first day of the span or of an enrolment.
    steps = {max(start, begins) for begins, _ends in spans}
    return max((sum(a <= day <= b for a, b in spans) for day in steps), default=0)


def _ranks(workshop_id: int, day: date) -> dict[int, int]:
    """Enrolment id → rank of those who wait on a day, first come first."""
    rows = database.execute_sql(_WAITING, (workshop_id, day.isoformat()))
    return {number: rank for rank, (number, _person) in enumerate(rows, 1)}


def _line(row: tuple[Any, ...], ranks: dict[int, int]) -> EnrolmentLine:
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
        rank=ranks.get(number, 0),
    )


def _enrolled(person: Participant, workshop: Workshop, day: date) -> str:
    said = _("{name} enrolled in {workshop} from {day}").format(
        name=_name(person), workshop=_label(workshop), day=day_and_month(day)
    )
    if workshop.audience == Audience.WOMEN and person.gender is None:
        said += _(" (women only: the gender isn't noted)")
    return said


def _name(person: Participant) -> str:
    return sentence_name(person.last_name, person.first_name, person.own_script)


def _label(workshop: Workshop) -> str:
    return str(workshop.short_name or workshop.name)


def _text(last: date | None) -> str:
    """A last day as the rows compare it."""
    return "9999-12-31" if last is None else last.isoformat()
