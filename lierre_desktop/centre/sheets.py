"""Sign-in sheets: what would be printed, and the number each sheet gets once it is.

A sheet keeps its number while what it says stays the same. Printed again after a
change it gets a new number and the old one is marked replaced, unless that one came
back signed: evidence stays. The register itself is read in `sheet_register`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from ..database.journal import Changing, changing
from ..database.models import Sheet, SheetSession, database
from ..i18n import _, day_and_month, month_and_year
from . import programme, settings, timetable
from .changes import InvalidInput
from .expected import on_roll
from .names import name_order
from .papers import GEOMETRY, Identity, MonthSheet, SheetColumn, SignInSheet
from .rows import fetch
from .sheet_pages import (
    ROWS_A_MONTH_PAGE,
    ROWS_A_PAGE,
    SESSIONS_A_MONTH_SHEET,
    Expected,
    even_shares,
)
from .sheet_pages import half_days as half_days
from .sheet_pages import paginate as paginate
from .sheet_register import SheetKind as SheetKind
from .sheet_register import SheetLine as SheetLine
from .sheet_register import SheetState as SheetState
from .sheet_register import mark_returned as mark_returned
from .sheet_register import of_session as of_session
from .sheet_register import register_lines as register_lines
from .sheet_register import sheet_number
from .timetable import SessionCard
from .vocabulary import SessionStatus

AnySheet = SignInSheet | MonthSheet
Sheets = TypeVar("Sheets", bound=AnySheet)

PRINTABLE = (SessionStatus.PLANNED, SessionStatus.HELD)

# Everyone on the rolls but walk-ins.
_EXPECTED = f"""
SELECT o.session_id, p.id, p.last_name, p.first_name, p.own_script
FROM ({on_roll("s.id IN ({ids})")}) o
JOIN participant p ON p.id = o.participant_id
LEFT JOIN attendance a ON a.session_id = o.session_id AND a.participant_id = o.participant_id
WHERE NOT ifnull(a.walk_in, 0)
"""

_IN_FORCE = """
SELECT DISTINCT h.id, h.year, h.rank, h.geometry, h.layout, h.returned_at IS NOT NULL
FROM sheet h JOIN sheet_session l ON l.sheet_id = h.id
WHERE h.replaced_by_id IS NULL AND h.kind = ? AND l.session_id IN ({ids})
ORDER BY h.year DESC, h.rank DESC
"""


@dataclass(frozen=True, slots=True)
class _InForce:
    """A printed sheet that nothing replaced yet."""

    id: int
    year: int
    rank: int
    geometry: int
    layout: str
    returned: bool


def is_printable(card: SessionCard) -> bool:
    """True for a session that takes or took place: the others have no sheet."""
    return card.status in PRINTABLE


def draft(session_ids: Iterable[int], *, today: date | None = None) -> list[SignInSheet]:
    """The sheets of these sessions in time order, with the numbers they would get today.

    Nothing is written. Raises InvalidInput for an unknown, cancelled or moved session.
    """
    cards = _printable_cards(session_ids)
    expected = _expected(cards)
    blank, identity = settings.load().blank_rows, settings.identity()
    drafts = [
        SignInSheet(
            number="",
            identity=identity,
            session_id=card.id,
            workshop=_full_title(card),
            day=card.day,
            start=card.start,
            end=card.end,
            venue=_place(card),
            facilitators=card.facilitators,
            half_days=half_days(card.start, card.end),
            pages=paginate(expected[card.id], ROWS_A_PAGE, blank),
            enrolled=len(expected[card.id]),
        )
        for card in cards
    ]
    return numbered(drafts, today=today)


def draft_month(workshop_id: int, month: date, *, today: date | None = None) -> list[MonthSheet]:
    """The sheets of a workshop's month, five sessions at most each; nothing is written.

    Raises InvalidInput when no session can be printed, or when one lasts both half-days:
    its two signatures need a sheet of its own.
    """
    first = month.replace(day=1)
    cards = _month_cards(workshop_id, first)
    expected = _expected(cards)
    blank, identity = settings.load().blank_rows, settings.identity()
    shares = -(-len(cards) // SESSIONS_A_MONTH_SHEET)
    drafts = [
        _month_sheet(identity, first, share, expected, blank)
        for share in even_shares(cards, shares)
    ]
    return numbered(drafts, today=today)


def numbered(drafts: Sequence[Sheets], *, today: date | None = None) -> list[Sheets]:
    """The drafts with the number each has in the register, or the next free ones of the year."""
    year = (today or date.today()).year
    rank = _next_rank(year)
    found: list[Sheets] = []
    for sheet in drafts:
        kept = _unchanged(sheet, _in_force(sheet))
        if kept is None:
            number = sheet_number(year, rank)
            rank += 1
        else:
            number = sheet_number(kept.year, kept.rank)
        found.append(replace(sheet, number=number))
    return found


def register(drafts: Sequence[AnySheet], printed_at: datetime) -> list[AnySheet]:
    """Write drafts into the register as they are printed; answers what to print.

    `printed_at` is a local time. An unchanged sheet keeps its number and nothing is
    written for it.
    """
    stamp = printed_at.astimezone(UTC).isoformat(timespec="seconds")
    printed: list[AnySheet] = []
    with changing("sheets.register") as changes:
        for sheet in drafts:
            in_force = _in_force(sheet)
            kept = _unchanged(sheet, in_force)
            if kept is not None:
                number = sheet_number(kept.year, kept.rank)
            else:
                number = _write(changes, sheet, in_force, printed_at.year, stamp)
            printed.append(replace(sheet, number=number))
    return printed


def layout_of(sheet: AnySheet) -> str:
    """What the register keeps of a sheet as JSON: all it says but names and letterhead.

    Rows carry participants' numbers, 0 for a blank one: enough to read a scan back.
    """
    said: dict[str, Any] = {
        "workshop": sheet.workshop,
        "venue": sheet.venue,
        "facilitators": sheet.facilitators,
        "pages": [[row.participant_id for row in page] for page in sheet.pages],
    }
    if isinstance(sheet, SignInSheet):
        said["half_days"] = sheet.half_days
        said["sessions"] = [_hours(sheet)]
    else:
        said["sessions"] = [_hours(column) for column in sheet.columns]
    return json.dumps(said, ensure_ascii=False, sort_keys=True)


# -- drafts ------------------------------------------------------------------------


def _printable_cards(session_ids: Iterable[int]) -> list[SessionCard]:
    wanted = list(dict.fromkeys(session_ids))
    cards = timetable.sessions_by_id(wanted)
    if len(cards) < len(wanted):
        known = {card.id for card in cards}
        timetable.session(next(number for number in wanted if number not in known))
    for card in cards:
        if not is_printable(card):
            raise InvalidInput("session", _why_not(card))
    return cards


def _why_not(card: SessionCard) -> str:
    text = _("{workshop} of {day} is cancelled: there is nothing to sign.")
    if card.status is SessionStatus.MOVED:
        text = _("{workshop} of {day} was moved: print the sheet of the new day.")
    return text.format(workshop=card.label, day=day_and_month(card.day))


def _month_cards(workshop_id: int, first: date) -> list[SessionCard]:
    next_month = (first + timedelta(days=31)).replace(day=1)
    found = timetable.workshop_sessions(workshop_id, first, next_month - timedelta(days=1))
    cards = [card for card in found if is_printable(card)]
    if not cards:
        name = programme.workshop(workshop_id).label
        raise InvalidInput(
            "month",
            _("{workshop} has no session to print in {month}.").format(
                workshop=name, month=month_and_year(first)
            ),
        )
    for card in cards:
        if len(half_days(card.start, card.end)) > 1:
            raise InvalidInput(
                "month",
                _(
                    "{workshop} of {day} lasts a morning and an afternoon: "
                    "print its sheet by itself, each half-day is signed."
                ).format(workshop=card.label, day=day_and_month(card.day)),
            )
    return cards


def _month_sheet(
    identity: Identity,
    month: date,
    cards: Sequence[SessionCard],
    expected: dict[int, list[Expected]],
    blank: int,
) -> MonthSheet:
    people = _alphabetical({person for card in cards for person in expected[card.id]})
    return MonthSheet(
        number="",
        identity=identity,
        workshop=cards[0].workshop,
        month=month,
        columns=tuple(SheetColumn(card.id, card.day, card.start, card.end) for card in cards),
        venue=" / ".join(dict.fromkeys(filter(None, map(_place, cards)))),
        facilitators=tuple(dict.fromkeys(name for card in cards for name in card.facilitators)),
        pages=paginate(people, ROWS_A_MONTH_PAGE, blank),
        enrolled=len(people),
    )


def _expected(cards: Sequence[SessionCard]) -> dict[int, list[Expected]]:
    """By session, who is printed on its sheet, in alphabetical order."""
    found: dict[int, set[Expected]] = {card.id: set() for card in cards}
    ids = _listed(found)
    for session_id, *person in database.execute_sql(_EXPECTED.format(ids=ids)):
        found[session_id].add(Expected(*person))
    return {number: _alphabetical(people) for number, people in found.items()}


def _alphabetical(people: Iterable[Expected]) -> list[Expected]:
    return sorted(
        people,
        key=lambda person: (
            name_order(person.last_name, person.first_name, person.own_script),
            person.participant_id,
        ),
    )


def _full_title(card: SessionCard) -> str:
    """The workshop's full name, as funders compare it, with an outing's own title."""
    return f"{card.workshop} – {card.title}" if card.title else card.workshop


def _place(card: SessionCard) -> str:
    return ", ".join(part for part in (card.venue, card.venue_address) if part)


# -- numbers -----------------------------------------------------------------------


def _next_rank(year: int) -> int:
    row = database.execute_sql("SELECT ifnull(max(rank), 0) + 1 FROM sheet WHERE year = ?", (year,))
    return int(row.fetchone()[0])


def _in_force(sheet: AnySheet) -> list[_InForce]:
    """The sheets in force of the same kind that share a session with this one."""
    ids = _listed(_session_ids(sheet))
    rows = database.execute_sql(_IN_FORCE.format(ids=ids), (_kind(sheet).value,))
    return [
        _InForce(number, year, rank, geometry, layout, bool(returned))
        for number, year, rank, geometry, layout, returned in rows
    ]


def _unchanged(sheet: AnySheet, in_force: Iterable[_InForce]) -> _InForce | None:
    """The sheet in force that says exactly the same."""
    layout = layout_of(sheet)
    for printed in in_force:
        if printed.geometry == sheet.geometry and printed.layout == layout:
            return printed
    return None


def _write(
    changes: Changing, sheet: AnySheet, in_force: Iterable[_InForce], year: int, stamp: str
) -> str:
    """Enter a sheet under the next number and mark the ones it replaces."""
    sessions = _session_ids(sheet)
    row = changes.create(
        Sheet,
        year=year,
        rank=_next_rank(year),
        kind=_kind(sheet).value,
        workshop=timetable.session(sessions[0]).workshop_id,
        geometry=GEOMETRY,
        layout=layout_of(sheet),
        printed_at=stamp,
    )
    for position, session_id in enumerate(sessions):
        changes.create(SheetSession, sheet=row.id, session=session_id, position=position)
    for printed in in_force:
        if not printed.returned:
            changes.update(fetch(Sheet, printed.id), replaced_by=row.id)
    return sheet_number(row.year, row.rank)


def _kind(sheet: AnySheet) -> SheetKind:
    return SheetKind.SESSION if isinstance(sheet, SignInSheet) else SheetKind.MONTH


def _session_ids(sheet: AnySheet) -> list[int]:
    if isinstance(sheet, SignInSheet):
        return [sheet.session_id]
    return [column.session_id for column in sheet.columns]


def _hours(session: SignInSheet | SheetColumn) -> list[int | str]:
    return [session.session_id, session.day.isoformat(), session.start, session.end]


def _listed(ids: Iterable[int]) -> str:
    return ", ".join(map(str, ids))
