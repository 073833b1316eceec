"""What waits for a gesture besides the roll calls, in words: the right column of Today.

Each kind is a function from the day to its lines; a new kind is one more function in
`KINDS`, most urgent first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..centre.awaiting import WaitingSheet
from ..centre.clashes import Clash, ClashKind
from ..centre.today import Today
from ..i18n import (
    _,
    format_date,
    format_time,
    join_names,
    ngettext,
    pgettext,
    short_day,
)
from .attendance.words import sentence_name

SHEETS_ITEM = -1
"""The item of the attendance page that shows the sheets not come back."""
NAMED = 3
"""How many sheets are named on one line."""


@dataclass(frozen=True, slots=True)
class Await:
    """One line: what waits, and the gesture that leads to `page` and `item`."""

    icon: str
    token: str
    title: str
    detail: str
    gesture: str
    page: str
    item: int


def lines(day: Today) -> list[Await]:
    """Everything that waits."""
    return [line for kind in KINDS for line in kind(day)]


def _clashes(day: Today) -> Iterator[Await]:
    for clash in day.clashes:
        both = join_names((clash.first.label, clash.second.label))
        when = f"{short_day(clash.day)}, {format_time(clash.second.start)}"
        yield Await(
            "warning",
            "attention.edge",
            _clash_title(clash),
            f"{when} · {both}",
            _("See"),
            "week",
            clash.second.id,
        )


def _clash_title(clash: Clash) -> str:
    if clash.kind is ClashKind.PARTICIPANT:
        count = len(clash.people)
        return ngettext(
            "{n} person, two sessions at once", "{n} people, two sessions at once", count
        ).format(n=count)
    return _("{who}: two sessions at once").format(who=join_names(clash.who))


def _sheets_to_enter(day: Today) -> Iterator[Await]:
    back = [sheet for sheet in day.waiting_sheets if sheet.returned]
    if back:
        title = ngettext(
            "{n} sheet come back waits to be entered",
            "{n} sheets come back wait to be entered",
            len(back),
        )
        yield Await(
            "tray",
            "info.edge",
            title.format(n=len(back)),
            _named(back),
            pgettext("roll call", "Enter"),
            "attendance",
            back[0].session_id,
        )


def _sheets_out(day: Today) -> Iterator[Await]:
    """Sheets of earlier days: today's may still lie on the table."""
    out = [sheet for sheet in day.waiting_sheets if not sheet.returned and sheet.day < day.day]
    if out:
        title = ngettext(
            "{n} sheet hasn’t come back", "{n} sheets haven’t come back", len(out)
        ).format(n=len(out))
        yield Await("file-text", "text2", title, _named(out), _("See"), "attendance", SHEETS_ITEM)


def _named(sheets: Sequence[WaitingSheet]) -> str:
    shown = [f"{sheet.label} {format_date(sheet.day, 'd MMM')}" for sheet in sheets[:NAMED]]
    more = len(sheets) - len(shown)
    if not more:
        return join_names(shown)
    others = ngettext("{n} other", "{n} others", more).format(n=more)
    return join_names((*shown, others))


def _places(day: Today) -> Iterator[Await]:
    for place in day.free_places:
        title = ngettext("{n} free place: {workshop}", "{n} free places: {workshop}", place.free)
        name, others = sentence_name(place), place.waiting - 1
        if others:
            detail = ngettext(
                "{name} and {n} other wait", "{name} and {n} others wait", others
            ).format(name=name, n=others)
        else:
            detail = _("{name} has waited since {day}").format(
                name=name, day=format_date(place.since, "d MMM")
            )
        yield Await(
            "user-plus",
            "success.edge",
            title.format(n=place.free, workshop=place.label),
            detail,
            _("Enrol"),
            "people",
            place.participant_id,
        )


def _first_people(day: Today) -> Iterator[Await]:
    if day.has_workshops and not day.has_people:
        yield Await(
            "users",
            "primary",
            _("Nobody is noted yet"),
            _("Add people, then enrol them in workshops"),
            _("Add"),
            "people",
            0,
        )


KINDS: tuple[Callable[[Today], Iterable[Await]], ...] = (
    _first_people,
    _clashes,
    _sheets_to_enter,
    _places,
    _sheets_out,
)
