"""What may be entered for a person at a session, and how it is written.

The rules of a mark are the same for the roll call and for its later corrections;
`attendance` and `corrections` add when each may happen.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..database.journal import Changing
from ..database.models import Attendance, database
from ..i18n import _, duration
from .changes import InvalidInput
from .expected import has_place, session_label
from .names import sentence_name
from .rows import storable
from .vocabulary import Gender, Mark, Reason, SessionStatus, mark_label
from .women_only import refuse_men


@dataclass(frozen=True, slots=True)
class MarkEntry:
    """What is entered for one person; `mark` None takes the mark back."""

    participant_id: int
    mark: Mark | None
    late_minutes: int = 0  # arrived so many minutes after the start
    early_minutes: int = 0  # left so many minutes before the end
    reason: Reason | None = None  # of an excused absence, optional


@dataclass(frozen=True, slots=True)
class Sitting:
    """What the rules need to know of a session."""

    id: int
    workshop_id: int
    label: str  # the outing's title, else the workshop's short name
    audience: str
    day: date
    start: int
    end: int
    status: SessionStatus


@dataclass(frozen=True, slots=True)
class Seat:
    """A person and what is written for her at a session."""

    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    gender: Gender | None
    in_bin: bool
    enrolled: bool  # has a place in the workshop on the session's day
    row: Attendance | None

    @property
    def expected(self) -> bool:
        """True when the person stands on the open roll: `expected.on_roll` for one person."""
        if self.row is not None and self.row.mark is not None:
            return True
        return not self.in_bin and (self.row is not None or self.enrolled)

    @property
    def name(self) -> str:
        """ "Zeynep Arslan"."""
        return sentence_name(self.last_name, self.first_name, self.own_script)


_SITTING = f"""
SELECT s.id, s.workshop_id, {session_label()},
       w.audience, s.day, s.start, s."end", s.status
FROM session s JOIN workshop w ON w.id = s.workshop_id
WHERE s.id = ? AND s.deleted_at IS NULL
"""

_SEATS = f"""
SELECT p.id, p.last_name, p.first_name, p.own_script, p.gender, p.deleted_at IS NOT NULL,
       EXISTS (SELECT 1 FROM enrolment e WHERE e.workshop_id = :workshop
               AND e.participant_id = p.id AND {has_place(":day")}),
       a.id, a.version, a.mark, a.late_minutes, a.early_minutes, a.reason, a.walk_in
FROM participant p
LEFT JOIN attendance a ON a.participant_id = p.id AND a.session_id = :session
WHERE p.id IN ({{who}})
"""

_UNSETTLED = """
SELECT a.id FROM attendance a JOIN session s ON s.id = a.session_id
WHERE a.participant_id = :person AND s.status = 'PREVUE' AND s.deleted_at IS NULL
  AND (a.mark IS NULL OR a.mark = 'ABSENT_EXCUSE') AND {where}
"""

_MISSED_MOST = """
SELECT a.late_minutes + a.early_minutes AS missed, p.last_name, p.first_name, p.own_script
FROM attendance a JOIN participant p ON p.id = a.participant_id
WHERE a.session_id = ? AND a.mark = 'RETARD' ORDER BY missed DESC, a.id LIMIT 1
"""


def sitting(session_id: int) -> Sitting:
    """The session of this number. Raises InvalidInput when there is none."""
    row = database.execute_sql(_SITTING, (storable(session_id),)).fetchone()
    if row is None:
        raise InvalidInput("session", _("There is no session number {id}.").format(id=session_id))
    number, workshop_id, label, audience, day, start, end, status = row
    return Sitting(
        number,
        workshop_id,
        label,
        audience,
        date.fromisoformat(day),
        start,
        end,
        SessionStatus(status),
    )


def seats(at: Sitting, participant_ids: Iterable[int]) -> dict[int, Seat]:
    """These people at a session, by id, whether they are on its roll or not.

    Raises InvalidInput for a number that is nobody's.
    """
    wanted = [int(number) for number in participant_ids]
    found = seats_where(at, ", ".join(map(str, wanted)))
    for number in wanted:
        if number not in found:
            raise InvalidInput(
                "participant", _("There is no person number {id}.").format(id=number)
            )
    return found


def seats_where(at: Sitting, who: str) -> dict[int, Seat]:
    """The people whose ids the SQL `who` lists; it may use :workshop, :day, :session."""
    values = {"workshop": at.workshop_id, "day": at.day.isoformat(), "session": at.id}
    rows = database.execute_sql(_SEATS.format(who=who), values)
    return {row[0]: _seat(at, row) for row in rows}


def check_entry(at: Sitting, entry: MarkEntry) -> None:
    """Raise InvalidInput for minutes or a reason that don't go with the mark."""
    late, early = entry.late_minutes, entry.early_minutes
    if entry.mark is Mark.LATE:
        if late < 0 or early < 0 or late + early == 0:
            raise InvalidInput(
                "late_minutes", _("How many minutes late, or before the end? At least 1.")
            )
        if late + early >= at.end - at.start:
            raise InvalidInput(
                "late_minutes",
                _("The session lasts {duration}: fewer minutes, or an absence.").format(
                    duration=duration(at.end - at.start)
                ),
            )
    elif late or early:
        raise InvalidInput("late_minutes", _("Minutes go with a late arrival or early leaving."))
    if entry.reason is not None and entry.mark is not Mark.EXCUSED:
        raise InvalidInput("reason", _("A reason goes with an excused absence."))


def check_guest(at: Sitting, seat: Seat) -> None:
    """Raise InvalidInput for someone who can't be added to a roll."""
    if seat.in_bin:
        raise InvalidInput("participant", _("{name} is in the bin.").format(name=seat.name))
    refuse_men(at.audience, seat.gender)


def refuse_shorter(session_id: int, start: int, end: int) -> None:
    """Raise InvalidInput for hours (minutes since midnight) that are shorter than what
    someone is noted to have missed of the session."""
    missed, *name = database.execute_sql(_MISSED_MOST, (session_id,)).fetchone() or (0,)
    if missed and missed >= end - start:
        raise InvalidInput(
            "end",
            _("{name} missed {duration} of it: make it last longer, or change that mark.").format(
                name=sentence_name(*name), duration=duration(missed)
            ),
        )


def write(changes: Changing, at: Sitting, seat: Seat, entry: MarkEntry) -> bool:
    """Write a checked entry; False when it was there already.

    A mark taken back from someone enrolled leaves no row: were she to leave the
    workshop before that day, she would otherwise stay expected. Nor does one of someone
    in the bin, who isn't expected at all.
    """
    values = _columns(entry)
    if seat.row is None:
        if entry.mark is None:
            return False
        person = seat.participant_id
        changes.create(
            Attendance, session=at.id, participant=person, walk_in=not seat.expected, **values
        )
        return True
    placed = seat.enrolled and not seat.row.walk_in
    if entry.mark is None and (placed or seat.in_bin) and at.status is SessionStatus.PLANNED:
        changes.remove(seat.row)
        return True
    return changes.update(seat.row, **values)


def take_off(changes: Changing, participant_id: int, where: str, **values: object) -> None:
    """Take someone off the open rolls of the sessions s that the SQL `where` is true of.

    Invitations and excuses go; that she came, or was missed, is a fact and stays.
    """
    rows = database.execute_sql(_UNSETTLED.format(where=where), {"person": participant_id} | values)
    for (number,) in rows.fetchall():
        changes.remove(Attendance.get_by_id(number))


def said(seat: Seat, mark: Mark | None) -> str:
    """ "Zeynep Arslan: present"."""
    return _("{name}: {mark}").format(name=seat.name, mark=mark_label(mark, seat.gender).lower())


def _columns(entry: MarkEntry) -> dict[str, Any]:
    return {
        "mark": None if entry.mark is None else entry.mark.value,
        "late_minutes": entry.late_minutes,
        "early_minutes": entry.early_minutes,
        "reason": None if entry.reason is None else entry.reason.value,
    }


def _seat(at: Sitting, row: tuple[Any, ...]) -> Seat:
    number, last, first, own, gender, in_bin, enrolled, row_id, version, *marked = row
    attendance = None
    if row_id is not None:
        mark, late, early, reason, walk_in = marked
        attendance = Attendance(
            id=row_id,
            version=version,
            session=at.id,
            participant=number,
            mark=mark,
            late_minutes=late,
            early_minutes=early,
            reason=reason,
            walk_in=bool(walk_in),
        )
    known = Gender(gender) if gender else None
    return Seat(number, last, first, own, known, bool(in_bin), bool(enrolled), attendance)
