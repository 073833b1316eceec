"""Registers as people keep them, names down the side and dates across: a line a mark instead."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ...i18n import _
from ..changes import InvalidInput
from .cells import as_date, as_text
from .header_words import field_of
from .layout import Found
from .plan import ImportKind
from .table import Line

_FEWEST_DAYS = 2


def unfolded(found: Found, today: date) -> Found:
    """A register as a list: person, day, mark. A list stays as it is.

    Where no column names the workshop, the sheet does. A line keeps the number of the line
    of the register it comes from.
    """
    days = {
        place: day
        for place, header in enumerate(found.headers)
        if (day := _day(header, today)) is not None
    }
    kinds = [field_of(ImportKind.ATTENDANCE, header) for header in found.headers]
    if len(days) < _FEWEST_DAYS or "day" in kinds:
        return found
    # What stands beside the days and isn't a person's or a workshop's is a count.
    wanted = ("id", "full_name", "last_name", "first_name", "birth_date", "workshop")
    kept = [place for place, kind in enumerate(kinds) if place not in days and kind in wanted]
    if not any(kinds[place] in wanted[:3] for place in kept):
        kept += [place for place in range(len(found.headers)) if place not in days][:1]
    has_workshop = any(kinds[place] == "workshop" for place in kept)
    headers = tuple(found.headers[place] for place in kept)
    headers += (
        (_("Date"), _("Presence")) if has_workshop else (_("Date"), _("Presence"), _("Workshop"))
    )
    lines: list[tuple[int, Line]] = []
    for number, line in found.lines:
        head = tuple(line[place] for place in kept)
        for place, day in days.items():
            if line[place] is not None and as_text(line[place]):
                more: Line = (day, line[place])
                lines.append((number, head + more + (() if has_workshop else (found.sheet,))))
    return replace(found, headers=headers, lines=tuple(lines))


def _day(header: str, today: date) -> date | None:
    """The day a header names: 2026-11-10, "10/11", "mar. 10 nov."."""
    if not any(char.isdecimal() for char in header):
        return None
    try:
        return as_date(header, today)
    except InvalidInput:
        return None
