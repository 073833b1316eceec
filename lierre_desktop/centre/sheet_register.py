"""The register of printed sign-in sheets: printed, come back signed, entered, replaced.

A sheet counts as entered when the roll calls of all its sessions are closed: that is
read from the sessions, so that it can't disagree with them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from ..database.journal import changing
from ..database.models import Sheet, database
from ..i18n import _, pgettext
from .changes import Changes, Done
from .rows import fetch


class SheetKind(StrEnum):
    """What a sheet covers."""

    SESSION = "SESSION"
    MONTH = "MONTH"


class SheetState(StrEnum):
    """Where a sheet stands."""

    PRINTED = "printed"
    RETURNED = "returned"
    ENTERED = "entered"
    REPLACED = "replaced"

    @property
    def label(self) -> str:
        """The state in the current language, agreeing with "sheet"."""
        return {
            SheetState.PRINTED: pgettext("sheet", "Printed"),
            SheetState.RETURNED: pgettext("sheet", "Come back signed"),
            SheetState.ENTERED: pgettext("sheet", "Entered"),
            SheetState.REPLACED: pgettext("sheet", "Replaced"),
        }[self]


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One sheet of the register. Moments are local."""

    id: int
    version: int
    number: str  # "2026-0412"
    kind: SheetKind
    workshop_id: int
    workshop: str  # as printed
    theme: str
    session_ids: tuple[int, ...]
    first_day: date
    last_day: date
    pages: int
    printed_at: datetime
    returned_at: datetime | None
    entered_at: datetime | None
    replaced_by: str  # the number that took over, "" while in force

    @property
    def state(self) -> SheetState:
        """How far it came; paper signed before it was printed again is evidence all the same."""
        if self.replaced_by and self.returned_at is None:
            return SheetState.REPLACED
        if self.entered_at:
            return SheetState.ENTERED
        return SheetState.RETURNED if self.returned_at else SheetState.PRINTED


_LINES = """
SELECT h.id, h.version, h.year, h.rank, h.kind, h.workshop_id, w.theme, h.layout,
       h.printed_at, h.returned_at, r.year, r.rank,
       min(s.day), max(s.day), min(s.status = 'TENUE'), max(s.closed_at)
FROM sheet h
JOIN workshop w ON w.id = h.workshop_id
JOIN sheet_session l ON l.sheet_id = h.id
JOIN session s ON s.id = l.session_id
LEFT JOIN sheet r ON r.id = h.replaced_by_id
WHERE h.id IN ({which})
GROUP BY h.id ORDER BY h.year DESC, h.rank DESC
"""

_OF_DAYS = """
SELECT d.sheet_id FROM sheet_session d JOIN session t ON t.id = d.session_id
WHERE t.day BETWEEN ? AND ?
"""

_OF_SESSION = "SELECT d.sheet_id FROM sheet_session d WHERE d.session_id = ?"

_IN_FORCE = """
SELECT l.session_id, h.year, h.rank FROM sheet_session l
JOIN sheet h ON h.id = l.sheet_id AND h.replaced_by_id IS NULL
WHERE l.session_id IN ({ids}) ORDER BY h.year, h.rank
"""


def register_lines(first: date, last: date) -> list[SheetLine]:
    """The sheets of the sessions of a span of days, newest number first."""
    return _lines(_OF_DAYS, (first.isoformat(), last.isoformat()))


def of_session(session_id: int) -> list[SheetLine]:
    """Every sheet printed for a session, newest number first; replaced ones too."""
    return _lines(_OF_SESSION, (session_id,))


def mark_returned(sheet_id: int, *, at: datetime | None = None) -> Done:
    """Note that a sheet, even a replaced one, came back signed, now or at a local moment.

    Raises InvalidInput for an unknown sheet.
    """
    row = fetch(Sheet, sheet_id)
    number = sheet_number(row.year, row.rank)
    if row.returned_at is not None:
        said = _("Sheet {number} had come back already").format(number=number)
        return Done(Changes.NONE, said, 0, row.id)
    stamp = (at or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="seconds")
    with changing("sheets.returned") as changes:
        changes.update(row, returned_at=stamp)
    said = _("Sheet {number} came back signed").format(number=number)
    return Done(Changes.SHEETS, said, changes.batch, row.id)


def numbers_in_force(session_ids: Iterable[int]) -> dict[int, str]:
    """By session, the number of its sheet in force; those never printed are left out."""
    ids = ", ".join(str(int(number)) for number in session_ids)
    rows = database.execute_sql(_IN_FORCE.format(ids=ids))
    return {session_id: sheet_number(year, rank) for session_id, year, rank in rows}


def sheet_number(year: int, rank: int) -> str:
    """ "2026-0412": the year of printing and the rank in it."""
    return f"{year}-{rank:04d}"


def _lines(which: str, values: tuple[Any, ...]) -> list[SheetLine]:
    rows = database.execute_sql(_LINES.format(which=which), values)
    return [_line(row) for row in rows]


def _line(row: tuple[Any, ...]) -> SheetLine:
    number, version, year, rank, kind, workshop_id, theme, text, printed, returned = row[:10]
    new_year, new_rank, first, last, all_held, closed = row[10:]
    layout = json.loads(text)
    return SheetLine(
        id=number,
        version=version,
        number=sheet_number(year, rank),
        kind=SheetKind(kind),
        workshop_id=workshop_id,
        workshop=layout["workshop"],
        theme=theme,
        session_ids=tuple(session[0] for session in layout["sessions"]),
        first_day=date.fromisoformat(first),
        last_day=date.fromisoformat(last),
        pages=len(layout["pages"]),
        printed_at=_local(printed),
        returned_at=_local(returned) if returned else None,
        entered_at=_local(closed) if all_held else None,
        replaced_by=sheet_number(new_year, new_rank) if new_year else "",
    )


def _local(stamp: str) -> datetime:
    return datetime.fromisoformat(stamp).astimezone()
