"""How the text of a section begins: its sentences, when and where workshops take place, and
the shipped text. The coordinator writes on from there.
"""

from __future__ import annotations

from datetime import date, timedelta

from ...database.models import database
from ...i18n import format_date, time_span
from ..activity.calculation import Activity
from ..activity.periods import Period
from ..activity.telling import sentences
from .rich_text import Block, BlockKind, Span
from .sections import KINDS, Choice

_LISTS_WORKSHOPS = ("workshops", "when_where")
_SUNDAY = date(2026, 1, 4)  # any one: the slots' first weekday, 1, is the day after


def begun(choice: Choice, activity: Activity, mask: int = 0) -> tuple[Block, ...]:
    """What a section says before anybody writes in it, in the current language."""
    blocks = [
        Block(BlockKind.PARAGRAPH, sentences.say(name, activity, mask), name)
        for name in choice.sentences
    ]
    if choice.section in _LISTS_WORKSHOPS:
        blocks += _weekly_hours(activity.query.period)
    return (*blocks, *KINDS[choice.section].first_text)


_SLOTS = """
SELECT DISTINCT w.name, s.weekday, s.start, s."end", ifnull(v.name, ''), ifnull(v.address, '')
FROM slot s
JOIN workshop w ON w.id = s.workshop_id AND w.deleted_at IS NULL
LEFT JOIN venue v ON v.id = s.venue_id
WHERE s.deleted_at IS NULL AND s.valid_from <= :last AND s.valid_to >= :first
ORDER BY w.position, w.name, s.weekday, s.start
"""


def _weekly_hours(period: Period) -> list[Block]:
    """A point a slot: "Couture, mardi, 9 h – 11 h, Espace adultes, 31 avenue de Guise"."""
    rows = database.execute_sql(_SLOTS, period.iso).fetchall()
    return [
        Block(BlockKind.BULLET, (Span(name, bold=True), Span(_when_and_where(*slot))))
        for name, *slot in rows
    ]


def _when_and_where(weekday: int, start: int, end: int, venue: str, address: str) -> str:
    day = format_date(_SUNDAY + timedelta(days=weekday), "EEEE")
    said = filter(None, (day, time_span(start, end), venue, address))
    return "".join(f", {one}" for one in said)
