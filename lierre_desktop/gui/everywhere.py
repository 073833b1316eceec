"""What the search field of the window finds: people, the next session of a workshop, partners.

Hides the index of names: it is loaded at the first letter and again after any change.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from ..centre import programme, terms, timetable
from ..centre.finder import Finder
from ..centre.network import partners
from ..i18n import _, format_time, numeric_date, plain, short_day
from . import look
from .search import Suggestion

MOST_PEOPLE = 12
MOST_PARTNERS = 6


class Everywhere:
    """The searches of the top bar, over the open centre."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._finder: Finder | None = None

    def people(self, text: str) -> list[Suggestion]:
        """People by any part of a name, or by phone."""
        self._finder = Finder.current(self._finder)
        return [
            Suggestion(
                "people",
                person.id,
                look.person_name(person.last_name, person.first_name) or person.own_script,
                _born(person.birth_date),
                "user-circle",
            )
            for person in self._finder.search(text, MOST_PEOPLE)
        ]

    def workshops(self, text: str) -> list[Suggestion]:
        """Workshops by any part of their name; the session to come is what opens."""
        wanted = plain(text).strip()
        if not wanted:
            return []
        today = self._now().date()
        _first, season_end = timetable.season_of(today)
        found = []
        for workshop in programme.workshops():
            if wanted in plain(f"{workshop.name} {workshop.short_name}"):
                coming = timetable.workshop_sessions(workshop.id, today, season_end)
                found.append(_session_to_come(workshop.label, coming[:1]))
        return found

    def partners(self, text: str) -> list[Suggestion]:
        """Partners by any part of their name or town."""
        if not text.strip():
            return []
        found = partners.listed(text)[:MOST_PARTNERS]
        book = terms.book() if found else None
        return [
            Suggestion(
                "partners",
                partner.id,
                partner.name,
                book.label(partners.AXES, partner.axis) if book is not None else "",
                "handshake",
            )
            for partner in found
        ]


def _session_to_come(name: str, coming: list[timetable.SessionCard]) -> Suggestion:
    if not coming:
        return Suggestion("week", 0, name, _("No session to come"), "calendar-blank")
    card = coming[0]
    when = _("Next: {day}, {hour}").format(day=short_day(card.day), hour=format_time(card.start))
    return Suggestion("week", card.id, name, when, "calendar-blank")


def _born(day: date | None) -> str:
    if day is None or look.discreet():
        return ""
    return _("born {day}").format(day=numeric_date(day))
