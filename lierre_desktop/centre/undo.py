"""Taking back what a command did: one journal batch, in reverse, in one transaction.

Taking back leaves journal entries of its own, so that taking back the taking back
does the work again. The rules of the rooms hold here too: a closed roll stays locked,
a place that was given since stays given.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from ..database.journal import Batch, Changing, batch_of, changing
from ..database.models import (
    OUTREACH_MODELS,
    PATHWAY_MODELS,
    PERSON_MODELS,
    REPORT_MODELS,
    Enrolment,
    Row,
    Session,
    Slot,
    database,
)
from ..database.reversal import ChangedSince, StillNeeded, row_before, take_back
from ..i18n import _
from . import enrolments, history, marks, programme, terms
from .changes import Changes, Done, InvalidInput
from .report import opened
from .vocabulary import SessionStatus

CHANGED_BY: dict[str, Changes] = {
    "setting": Changes.SETTINGS | Changes.CALENDAR,
    "closure": Changes.CALENDAR,
    "school_holiday": Changes.CALENDAR,
    "venue": Changes.TIMETABLE,
    "staff_member": Changes.TIMETABLE,
    "workshop": Changes.TIMETABLE,
    "slot": Changes.TIMETABLE,
    "slot_facilitator": Changes.TIMETABLE,
    "session": Changes.TIMETABLE | Changes.ATTENDANCE | Changes.SHEETS,
    "session_facilitator": Changes.TIMETABLE,
    "participant": Changes.PARTICIPANTS,
    "enrolment": Changes.ENROLMENTS | Changes.ATTENDANCE,
    "attendance": Changes.ATTENDANCE,
    "correction": Changes.ATTENDANCE,
    "sheet": Changes.SHEETS,
    "sheet_session": Changes.SHEETS,
    "term": Changes.VOCABULARY,
    "partner": Changes.PARTNERS,
    "contact": Changes.PARTNERS,
    "photo": Changes.SITUATIONS,
    "household": Changes.SITUATIONS,
    "household_member": Changes.SITUATIONS,
    "note": Changes.SITUATIONS,
    **dict.fromkeys(
        (
            name
            for name in (kind._meta.table_name for kind in PERSON_MODELS)
            if name.endswith("_state")
        ),
        Changes.SITUATIONS,
    ),
    "resources_item": Changes.SITUATIONS,
    **{kind._meta.table_name: Changes.PATHWAYS for kind in PATHWAY_MODELS},
    **{kind._meta.table_name: Changes.OUTREACH for kind in OUTREACH_MODELS},
    **{kind._meta.table_name: Changes.REPORTS for kind in REPORT_MODELS},
    "budget_line": Changes.REPORTS | Changes.OUTREACH,
    "letter_template": Changes.LETTERS,
    "import_mapping": Changes.SETTINGS,
    "logo": Changes.SETTINGS,
}

# The person is the same: her marks follow her even on closed rolls, where nobody else's
# are moved. Her places are checked as always.
ONE_PERSON = "participant.merge"
ATTENDANCE_IMPORT = "import.attendance"

# A step on the way of a text has no content: it was written on since.
STEP_BY_STEP = ("report.write",)

NOT_TAKING_PLACE = (SessionStatus.CANCELLED, SessionStatus.MOVED)

Entry = tuple[str, int, dict[str, Any] | None, dict[str, Any] | None]


class _Refused(Exception):
    """Why a command stays, in a translated sentence."""


def undo(batch: int) -> Done:
    """Take back every change of a command.

    The answer's `batch` is what does it again. Raises InvalidInput, with a sentence
    that says why, when a row has changed since, later work depends on it, or the
    command can't be taken back: a printed sheet, a correction of a closed roll, a
    closing of an earlier day.
    """
    done = batch_of(batch)
    if done is None:
        raise InvalidInput("", _("There is nothing to take back."))
    what = history.describe(done)
    try:
        _refuse_the_irrevocable(done)
        opened.check_room(done)
        with changing(history.reverse(done.command)) as changes:
            imported = _imported_sessions(done)
            for entry in reversed(done.entries):
                if history.base(done.command) == ONE_PERSON:
                    _take_back_merge(changes, entry, done.last)
                else:
                    _take_back(changes, entry, done.last, imported)
            _check_what_they_stand_on(done)
    except ChangedSince:
        raise _stays(what, _("It was changed since.")) from None
    except StillNeeded:
        raise _stays(what, _("Something entered since depends on it.")) from None
    except (_Refused, InvalidInput) as reason:
        raise _stays(what, str(reason)) from None
    flags = Changes.NONE
    for table, *_rest in done.entries:
        flags |= CHANGED_BY[table]
    text = (
        _("Done again: {what}")
        if changes.command.startswith(history.REDO)
        else (_("Taken back: {what}"))
    )
    return Done(flags, text.format(what=what), changes.batch)


def _stays(what: str, reason: str) -> InvalidInput:
    return InvalidInput("", _("{reason} This stays: {what}.").format(reason=reason, what=what))


def _refuse_the_irrevocable(done: Batch) -> None:
    for table, row_id, before, after in done.entries:
        if row_id == 0:
            raise _Refused(_("Generated data can't be taken back."))
        if before is None and after is None:
            if history.base(done.command) in STEP_BY_STEP:
                raise ChangedSince()
            raise _Refused(_("Its details were erased for privacy."))
        if table == "correction":
            raise _Refused(_("A correction of a closed roll call is kept: make another one."))
        if table == "sheet" and (before is None or after is None):
            raise _Refused(_("The sheet exists on paper: its number is kept."))


def _imported_sessions(done: Batch) -> frozenset[int]:
    """The sessions of the past that an import made, closed from the start: they come and go
    with their marks, which no roll call has confirmed."""
    if history.base(done.command) != ATTENDANCE_IMPORT:
        return frozenset()
    return frozenset(row_id for table, row_id, *_images in done.entries if table == "session")


def _take_back(changes: Changing, entry: Entry, last: int, imported: frozenset[int]) -> None:
    table, row_id, before, after = entry
    row = row_before(table, row_id, after)
    if table == "attendance" and (before or after or {})["session"] not in imported:
        _check_open((before or after or {})["session"])
    elif table == "session" and isinstance(row, Session):
        _check_session(row, before)
    elif table == "enrolment" and isinstance(row, Enrolment):
        attended = enrolments.attended_days(row)
        _put(changes, entry, row, last)
        if attended - enrolments.attended_days(row):
            raise StillNeeded()
        enrolments.check_kept(row)
        return
    _put(changes, entry, row, last)


def _take_back_merge(changes: Changing, entry: Entry, last: int) -> None:
    table, row_id, _before, after = entry
    row = row_before(table, row_id, after)
    _put(changes, entry, row, last)
    if isinstance(row, Enrolment):
        enrolments.check_kept(row)


def _check_what_they_stand_on(done: Batch) -> None:
    """No slot or session to come may be back without its workshop, its venue or its team;
    no list of terms may end empty or going round; a frozen report stays as it was sent."""
    opened.check_taken_back(done)
    for table, row_id in dict.fromkeys(_timetable_rows(done)):
        row = Slot.get_or_none(id=row_id) if table == "slot" else Session.get_or_none(id=row_id)
        if row is None or row.deleted_at is not None:
            continue
        if isinstance(row, Slot) or row.status == SessionStatus.PLANNED:
            programme.check_in_use(row)
    terms.check_lists(
        {
            (before or after or {})["list"]
            for table, _id, before, after in done.entries
            if table == "term"
        }
    )


def _timetable_rows(done: Batch) -> Iterator[tuple[str, int]]:
    """The slots and sessions of a command, by themselves or by their team."""
    for table, row_id, before, after in done.entries:
        owner, is_team, _rest = table.partition("_facilitator")
        if owner in ("slot", "session"):
            yield owner, (before or after or {})[owner] if is_team else row_id


def _put(changes: Changing, entry: Entry, row: Row | None, last: int) -> None:
    take_back(changes, entry[0], row, entry[2], last)


def _check_open(session_id: int) -> None:
    """Marks only move while their session is planned."""
    row = database.execute_sql("SELECT status FROM session WHERE id = ?", (session_id,)).fetchone()
    if row[0] == SessionStatus.HELD:
        raise _Refused(_("The roll call was closed since."))
    if row[0] != SessionStatus.PLANNED:
        raise _Refused(_("The session was cancelled or moved since."))


def _check_session(row: Session, before: dict[str, Any] | None) -> None:
    """A closing is taken back the same day only; people marked keep a session planned, and
    as long as the minutes they missed."""
    planned = before is not None and before.get("status") == SessionStatus.PLANNED
    if row.status == SessionStatus.HELD and planned:
        corrected = database.execute_sql(
            "SELECT 1 FROM correction WHERE session_id = ?", (row.id,)
        ).fetchone()
        closed = datetime.fromisoformat(str(row.closed_at)).astimezone().date()
        if corrected or closed != date.today():
            raise _Refused(_("The roll call is closed: correct it, with a reason."))
    if before is not None:
        marks.refuse_shorter(row.id, before["start"], before["end"])
    if row.status == SessionStatus.PLANNED and (
        before is None or before.get("deleted_at") or before.get("status") in NOT_TAKING_PLACE
    ):
        marked = database.execute_sql(
            "SELECT 1 FROM attendance WHERE session_id = ? AND mark <> 'ABSENT_EXCUSE'", (row.id,)
        ).fetchone()
        if marked:
            raise StillNeeded()
