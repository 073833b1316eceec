"""Corrections of a closed roll: who, when, why, and what stood there before."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..database.journal import Changing, changing, now
from ..database.models import Correction, database
from ..i18n import _, ngettext
from .changes import Changes, Done, InvalidInput
from .marks import MarkEntry, Seat, Sitting, check_entry, check_guest, said, seats, sitting, write
from .names import sentence_name
from .rows import required_text
from .vocabulary import CAME, Gender, Mark, Reason, SessionStatus

WHY_LIMIT = 500


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """One correction of a closed roll."""

    at: datetime  # local time
    author: str  # as the journal knows her; "" when the program has no user name
    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    gender: Gender | None
    before: MarkEntry | None  # None: wasn't on the roll
    after: MarkEntry
    why: str

    @property
    def name(self) -> str:
        """ "Zeynep Arslan"."""
        return sentence_name(self.last_name, self.first_name, self.own_script)


_LINES = """
SELECT c.at, c.author, p.id, p.last_name, p.first_name, p.own_script, p.gender,
       c.before, c.after, c.why
FROM correction c JOIN participant p ON p.id = c.participant_id
WHERE c.session_id = ? ORDER BY c.id
"""


def correct(session_id: int, entries: Iterable[MarkEntry], why: str) -> Done:
    """Change marks of a closed roll, keeping author, date, old value and reason.

    Someone forgotten is added, as a walk-in unless she was enrolled. Raises InvalidInput
    for an open roll, a reason left empty or over 500 characters, for what no mark may
    be, and for who can't be added.
    """
    at = sitting(session_id)
    if at.status is not SessionStatus.HELD:
        raise InvalidInput("", _("This roll call isn't closed yet: simply enter the marks."))
    reason = required_text("why", why, _("Say why: the reason is kept."), WHY_LIMIT)
    wanted = {entry.participant_id: entry for entry in entries}
    present = seats(at, wanted)
    for number, entry in wanted.items():
        check_entry(at, entry)
        if present[number].row is None and entry.mark is not None:
            _check_forgotten(at, present[number], entry.mark)
    corrected = []
    with changing("attendance.correct") as changes:
        for number, entry in wanted.items():
            seat = present[number]
            before = _kept(seat)
            if write(changes, at, seat, entry):
                _keep(changes, session_id, entry, reason, before)
                corrected.append(said(seat, entry.mark))
    if not corrected:
        return Done(Changes.NONE, _("Nothing to change"))
    told = ngettext("{n} mark corrected", "{n} marks corrected", len(corrected))
    told = told.format(n=len(corrected)) if len(corrected) > 1 else corrected[0]
    return Done(Changes.ATTENDANCE, told, changes.batch, session_id)


def corrections(session_id: int) -> list[CorrectionLine]:
    """What was corrected on a closed roll, oldest first."""
    return [_line(row) for row in database.execute_sql(_LINES, (session_id,))]


def _check_forgotten(at: Sitting, seat: Seat, mark: Mark) -> None:
    check_guest(at, seat)
    if mark not in CAME and not seat.enrolled:
        raise InvalidInput(
            "mark",
            _("{name} wasn't expected at this session: only a presence can be added.").format(
                name=seat.name
            ),
        )


def _keep(changes: Changing, session_id: int, entry: MarkEntry, why: str, before: str) -> None:
    changes.create(
        Correction,
        session=session_id,
        participant=entry.participant_id,
        at=now(),
        author=database.obj.actor,
        why=why,
        before=before,
        after=_as_text(entry),
    )


def _kept(seat: Seat) -> str:
    """What stood there before, "" for someone who wasn't on the roll."""
    row = seat.row
    if row is None:
        return ""
    return _as_text(
        MarkEntry(
            seat.participant_id,
            Mark(row.mark) if row.mark else None,
            row.late_minutes,
            row.early_minutes,
            Reason(row.reason) if row.reason else None,
        )
    )


def _as_text(entry: MarkEntry) -> str:
    return json.dumps([entry.mark, entry.late_minutes, entry.early_minutes, entry.reason])


def _as_entry(participant_id: int, text: str) -> MarkEntry:
    mark, late, early, reason = json.loads(text)
    return MarkEntry(
        participant_id,
        Mark(mark) if mark else None,
        late,
        early,
        Reason(reason) if reason else None,
    )


def _line(row: tuple[Any, ...]) -> CorrectionLine:
    at, author, number, last, first, own, gender, before, after, why = row
    return CorrectionLine(
        at=datetime.fromisoformat(at).astimezone(),
        author=author,
        participant_id=number,
        last_name=last,
        first_name=first,
        own_script=own,
        gender=Gender(gender) if gender else None,
        before=_as_entry(number, before) if before else None,
        after=_as_entry(number, after),
        why=why,
    )
