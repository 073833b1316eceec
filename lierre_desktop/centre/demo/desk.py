"""What the demo centre's desk did lately: sheets printed and come back, rolls corrected."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from ...database.models import database
from ...i18n import _
from .. import attendance, sheets
from ..attendance import MarkEntry
from ..timetable import monday_of
from ..vocabulary import Mark, Reason, SessionStatus
from .programme import Meeting

WEEKS_PRINTED = 6
ROLLS_CORRECTED = 2
_NOON = 12 * 60

_LAST_ABSENCES = """
SELECT s.id, min(a.participant_id) FROM attendance a JOIN session s ON s.id = a.session_id
WHERE a.mark = 'ABSENT' AND s.status = 'TENUE' AND s.day < ?
GROUP BY s.id ORDER BY s.day DESC, s.id DESC LIMIT ?
"""


def print_sheets(meetings: Sequence[Meeting], until: date) -> None:
    """Print each week's sheets on the Friday before, up to this morning's."""
    this_week = monday_of(until)
    for weeks in reversed(range(WEEKS_PRINTED)):
        monday = this_week - timedelta(weeks=weeks)
        week = [
            meeting
            for meeting in meetings
            if monday <= meeting.day < monday + timedelta(days=7) and _is_printed(meeting, until)
        ]
        printed_at = datetime.combine(monday - timedelta(days=3), time(16, 30))
        drafts = sheets.draft([meeting.id for meeting in week], today=printed_at.date())
        sheets.register(drafts, printed_at)
        for meeting in week:
            if meeting.status is SessionStatus.HELD:
                evening = datetime.combine(meeting.day, time(18, 15))
                sheets.mark_returned(sheets.of_session(meeting.id)[0].id, at=evening)


def correct_rolls(until: date) -> None:
    """Excuse, afterwards and with a reason, someone marked absent in the last rolls."""
    found = database.execute_sql(_LAST_ABSENCES, (until.isoformat(), ROLLS_CORRECTED)).fetchall()
    for session_id, person in found:
        entry = MarkEntry(person, Mark.EXCUSED, reason=Reason.HEALTH)
        attendance.correct(session_id, [entry], _("Had phoned in the morning"))


def _is_printed(meeting: Meeting, until: date) -> bool:
    """This afternoon's sheet is still to be printed, and so are the coming days'."""
    takes_place = meeting.status in (SessionStatus.HELD, SessionStatus.PLANNED)
    return takes_place and (meeting.day, meeting.start) < (until, _NOON)
