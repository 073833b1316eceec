"""The roll call: marks, walk-ins, the session's note, and closing.

"Not entered" (no mark) is a state of its own and never becomes present by itself.
A closed roll is locked: only `correct` changes it, with a reason that is kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ..database.journal import changing, now
from ..database.models import Attendance, Session, database
from ..i18n import _, day_and_month, ngettext, short_day
from . import timetable
from .changes import Changes, Done, InvalidInput
from .corrections import CorrectionLine as CorrectionLine
from .corrections import correct as correct
from .corrections import corrections as corrections
from .expected import on_roll
from .marks import MarkEntry as MarkEntry
from .marks import Seat, Sitting, check_entry, check_guest, said, seats, seats_where, sitting, write
from .names import display, name_order
from .rows import fetch, paragraphs
from .sheet_register import numbers_in_force
from .timetable import SessionCard
from .vocabulary import Gender, Mark, Reason, SessionStatus


@dataclass(frozen=True, slots=True)
class RollRow:
    """One person on a roll."""

    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    gender: Gender | None
    mark: Mark | None  # None: not entered
    late_minutes: int
    early_minutes: int
    reason: Reason | None
    walk_in: bool  # came without being expected
    enrolled: bool  # has a place on that day; neither this nor walk_in: invited
    absences_in_a_row: int  # unexcused, in the held sessions just before this one
    version: int  # 0: nothing written yet

    @property
    def display(self) -> str:
        """ "ARSLAN Zeynep"."""
        return display(self.last_name, self.first_name, self.own_script)


@dataclass(frozen=True, slots=True)
class Roll:
    """A session's roll: expected people in alphabetical order, then walk-ins."""

    session: SessionCard
    rows: tuple[RollRow, ...]
    sheet: str  # "2026-0412", the sign-in sheet in force; "" when none was printed
    locked: bool
    closed_at: datetime | None  # local time
    corrections: int


_ON_ROLL = f"SELECT participant_id FROM ({on_roll('s.id = :session')})"

_AROUND = """
SELECT s.closed_at, (SELECT count(*) FROM correction c WHERE c.session_id = s.id)
FROM session s WHERE s.id = ?
"""

_ABSENT_BEFORE = """
SELECT s.id, a.participant_id FROM session s
LEFT JOIN attendance a ON a.session_id = s.id AND a.mark = 'ABSENT'
WHERE s.workshop_id = ? AND s.status = 'TENUE' AND s.deleted_at IS NULL
  AND s.day BETWEEN ? AND ? AND (s.day, s.start) < (?, ?)
ORDER BY s.day DESC, s.start DESC, s.id DESC
"""


def roll(session_id: int) -> Roll:
    """The roll of a session. Raises InvalidInput for an unknown session."""
    card = timetable.session(session_id)
    at = sitting(session_id)
    people = seats_where(at, _ON_ROLL).values()
    streaks = _absences_before(at, {seat.participant_id for seat in people})
    rows = [_row(seat, streaks.get(seat.participant_id, 0)) for seat in people]
    rows.sort(
        key=lambda row: (row.walk_in, name_order(row.last_name, row.first_name, row.own_script))
    )
    closed_at, corrected = database.execute_sql(_AROUND, (session_id,)).fetchone()
    return Roll(
        session=card,
        rows=tuple(rows),
        sheet=numbers_in_force((session_id,)).get(session_id, ""),
        locked=card.status is SessionStatus.HELD,
        closed_at=datetime.fromisoformat(closed_at).astimezone() if closed_at else None,
        corrections=corrected,
    )


def record(session_id: int, entries: Iterable[MarkEntry], *, today: date) -> Done:
    """Enter marks of people expected or walked in.

    Raises InvalidInput for a closed, cancelled or moved session, before the session's
    day for anything but an excused absence, and for minutes that don't fit.
    """
    wanted = {entry.participant_id: entry for entry in entries}
    at = _open_sitting(session_id)
    present = seats(at, wanted)
    for number, entry in wanted.items():
        check_entry(at, entry)
        _check_moment(at, entry.mark, today)
        _refuse_strangers(present[number])
    entered = []
    with changing("attendance.record") as changes:
        for number, entry in wanted.items():
            if write(changes, at, present[number], entry):
                entered.append(said(present[number], entry.mark))
    if not entered:
        return Done(Changes.NONE, _("Nothing to change"), 0, session_id)
    told = entered[0]
    if len(entered) > 1:
        told = ngettext("{n} mark entered", "{n} marks entered", len(entered)).format(
            n=len(entered)
        )
    return Done(Changes.ATTENDANCE, told, changes.batch, session_id)


def mark_rest_present(session_id: int, *, today: date) -> Done:
    """Mark present everyone not entered yet; nobody else. Raises InvalidInput as `record`."""
    rest = [
        MarkEntry(seat.participant_id, Mark.PRESENT)
        for seat in seats_where(_open_sitting(session_id), _ON_ROLL).values()
        if seat.row is None or seat.row.mark is None
    ]
    return record(session_id, rest, today=today)


def add_walk_in(session_id: int, participant_id: int, *, today: date) -> Done:
    """Add someone who came without being enrolled (mark: present); to a coming session,
    invite her: she is expected, not entered.

    Raises InvalidInput when she is on the roll already, or for a man and women only.
    """
    at = _open_sitting(session_id)
    seat = seats(at, (participant_id,))[participant_id]
    if seat.expected:
        raise InvalidInput(
            "participant", _("{name} is on this roll already.").format(name=seat.name)
        )
    check_guest(at, seat)
    came = at.day <= today
    with changing("attendance.walk_in" if came else "attendance.invite") as changes:
        changes.create(
            Attendance,
            session=session_id,
            participant=participant_id,
            walk_in=came,
            mark=Mark.PRESENT.value if came else None,
        )
    text = _("{name} added to the roll") if came else _("{name} invited on {day}")
    told = text.format(name=seat.name, day=day_and_month(at.day))
    return Done(Changes.ATTENDANCE, told, changes.batch, session_id)


def remove_from_roll(session_id: int, participant_id: int) -> Done:
    """Take a walk-in or an invited person off an open roll. Raises InvalidInput."""
    at = _open_sitting(session_id)
    seat = seats(at, (participant_id,))[participant_id]
    _refuse_strangers(seat)
    if seat.row is None or (seat.enrolled and not seat.row.walk_in):
        raise InvalidInput(
            "participant",
            _("{name} is enrolled: end the enrolment, or mark the absence.").format(name=seat.name),
        )
    with changing("attendance.remove") as changes:
        changes.remove(seat.row)
    told = _("{name} taken off the roll").format(name=seat.name)
    return Done(Changes.ATTENDANCE, told, changes.batch, session_id)


def save_note(session_id: int, note: str) -> Done:
    """Keep the session's note, of any session: it is no evidence, closing doesn't lock it.

    What stood there before stays in the journal. Raises InvalidInput when it is too long.
    """
    text = paragraphs("note", note)
    row = fetch(Session, session_id)
    with changing("attendance.note") as changes:
        changed = changes.update(row, note=text)
    if not changed:
        return Done(Changes.NONE, _("Nothing to change"), 0, session_id)
    return Done(Changes.ATTENDANCE, _("Note saved"), changes.batch, session_id)


def close(session_id: int, *, today: date, minute: int | None = None) -> Done:
    """Mark the session held and lock its roll; people not entered stay so, by name.

    Raises InvalidInput when it hasn't begun (`minute`: now, since midnight), is closed
    already, cancelled or moved.
    """
    at = _open_sitting(session_id)
    if (at.day, at.start) > (today, 24 * 60 if minute is None else minute):
        raise InvalidInput("", _("This session hasn't begun: it can't be closed yet."))
    people = seats_where(at, _ON_ROLL).values()
    blank = [seat for seat in people if seat.row is None or seat.row.mark is None]
    with changing("attendance.close") as changes:
        for seat in blank:
            if seat.row is None:
                changes.create(Attendance, session=session_id, participant=seat.participant_id)
        changes.update(fetch(Session, session_id), status=SessionStatus.HELD.value, closed_at=now())
    told = _("{workshop} of {day} closed").format(workshop=at.label, day=short_day(at.day))
    if blank:
        told += ngettext(", {n} person not entered", ", {n} people not entered", len(blank)).format(
            n=len(blank)
        )
    touched = Changes.ATTENDANCE | Changes.TIMETABLE | Changes.SHEETS
    return Done(touched, told, changes.batch, session_id)


def _open_sitting(session_id: int) -> Sitting:
    """A session that takes marks. Raises InvalidInput with what stands in the way."""
    at = sitting(session_id)
    if at.status is SessionStatus.HELD:
        raise InvalidInput("", _("This roll call is closed: correct it, with a reason."))
    if at.status is SessionStatus.CANCELLED:
        raise InvalidInput("", _("This session is cancelled: it has no roll call."))
    if at.status is SessionStatus.MOVED:
        raise InvalidInput("", _("This session was moved: its roll call is on the new day."))
    return at


def _check_moment(at: Sitting, mark: Mark | None, today: date) -> None:
    if at.day > today and mark not in (None, Mark.EXCUSED):
        raise InvalidInput(
            "mark", _("Before the day itself, only an excused absence can be entered.")
        )


def _refuse_strangers(seat: Seat) -> None:
    if not seat.expected:
        raise InvalidInput(
            "participant",
            _("{name} isn't on this roll: add the person first.").format(name=seat.name),
        )


def _absences_before(at: Sitting, people: set[int]) -> dict[int, int]:
    """How many held sessions in a row each of these people missed, unexcused, until now.

    Looks back over a year: no streak of interest is longer.
    """
    first = at.day - timedelta(days=365)
    rows = database.execute_sql(
        _ABSENT_BEFORE,
        (at.workshop_id, first.isoformat(), at.day.isoformat(), at.day.isoformat(), at.start),
    )
    absent: dict[int, set[int]] = {}
    for session_id, person in rows:
        absent.setdefault(session_id, set()).add(person)
    streaks: dict[int, int] = {}
    for missing in absent.values():
        people = people & missing
        for person in people:
            streaks[person] = streaks.get(person, 0) + 1
        if not people:
            break
    return streaks


def _row(seat: Seat, streak: int) -> RollRow:
    row = seat.row or Attendance(version=0)
    return RollRow(
        participant_id=seat.participant_id,
        last_name=seat.last_name,
        first_name=seat.first_name,
        own_script=seat.own_script,
        gender=seat.gender,
        mark=Mark(row.mark) if row.mark else None,
        late_minutes=row.late_minutes,
        early_minutes=row.early_minutes,
        reason=Reason(row.reason) if row.reason else None,
        walk_in=row.walk_in,
        enrolled=seat.enrolled,
        absences_in_a_row=streak,
        version=row.version,
    )
