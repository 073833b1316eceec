"""What waits for a gesture besides the roll calls, in words: the right column of Today.

Each kind is a function from the day to its lines; a new kind is one more function in
`KINDS`, most urgent first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..centre.awaiting import WaitingSheet
from ..centre.clashes import Clash, ClashKind
from ..centre.pathway.needs import Need, NeedKind
from ..centre.today import Today
from ..i18n import (
    N_,
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
TO_REMIND_ITEM, TO_FEED_BACK_ITEM = -1, -2
"""The items of the partners' page that show the orientations to be reminded or fed back."""
NAMED = 3
"""How many sheets, or people, are named on one line."""
APART = 4
"""How many needs of a kind have a line each; more are one line."""
TOGETHER = (NeedKind.REVIEW, NeedKind.HOUSING_REVIEW, NeedKind.SILENCE, NeedKind.RETENTION)
"""The needs that are met together: two of them are one line already."""


@dataclass(frozen=True, slots=True)
class Await:
    """One line: what waits, and the gesture that leads to `page` and `item`: of someone's
    record, to a row of it where a `table` is named. One that stands for several `opens` the
    list of their kind instead."""

    icon: str
    token: str
    title: str
    detail: str
    gesture: str
    page: str
    item: int
    table: str = ""
    row: int = 0
    opens: NeedKind | None = None


def lines(day: Today) -> list[Await]:
    """Everything that waits."""
    return [line for kind in KINDS for line in kind(day)]


def every(kind: NeedKind, day: Today) -> list[Await]:
    """A line for each need of a kind, however many they are."""
    return [_one(need, day.day) for need in day.needs.of(kind)]


def heading(kind: NeedKind, count: int) -> str:
    """How many needs of a kind there are, in words."""
    return _NEEDS[kind].many(count).format(n=count)


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
    return _first_of([f"{sheet.label} {format_date(sheet.day, 'd MMM')}" for sheet in sheets])


def _first_of(names: Sequence[str]) -> str:
    """The first names of a list, and how many others there are."""
    more = len(names) - NAMED
    if more <= 0:
        return join_names(names)
    others = ngettext("{n} other", "{n} others", more).format(n=more)
    return join_names((*names[:NAMED], others))


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


# -- what people's pathways wait for -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Wording:
    """How a kind of need is said: `title` (its own words when empty) and `detail` of one,
    `many` for several."""

    icon: str
    token: str
    gesture: str
    title: str
    detail: str
    many: Callable[[int], str]


# Today's appointments stand among its sessions.
_NEEDS: dict[NeedKind, _Wording] = {
    NeedKind.INTERVIEW_TO_ENTER: _Wording(
        "note-pencil",
        "attention.edge",
        N_("Write up"),
        N_("Interview with {name} to write up"),
        N_("{day} · {what}"),
        lambda n: ngettext("{n} interview to write up", "{n} interviews to write up", n),
    ),
    NeedKind.RECOURSE: _Wording(
        "warning-circle",
        "danger.edge",
        N_("See"),
        "",
        N_("{name}, {when}"),
        lambda n: ngettext("{n} legal term to watch", "{n} legal terms to watch", n),
    ),
    NeedKind.STEP: _Wording(
        "clock",
        "attention.edge",
        N_("See"),
        "",
        N_("{name}, {when}"),
        lambda n: ngettext("{n} step with a date", "{n} steps with a date", n),
    ),
    NeedKind.OBJECTIVE: _Wording(
        "target",
        "attention.edge",
        N_("See"),
        N_("Objective: {what}"),
        N_("{name}, {when}"),
        lambda n: ngettext("{n} objective with a date", "{n} objectives with a date", n),
    ),
    NeedKind.CONTRACT: _Wording(
        "clock",
        "attention.edge",
        N_("Prepare"),
        N_("Contract of {name}"),
        N_("{when} · {what}"),
        lambda n: ngettext("{n} contract that ends", "{n} contracts that end", n),
    ),
    NeedKind.REVIEW: _Wording(
        "flag",
        "info.edge",
        N_("Plan"),
        "",
        N_("{name}, {when}"),
        lambda n: ngettext("{n} pathway to review", "{n} pathways to review", n),
    ),
    NeedKind.SUSPENSION: _Wording(
        "clipboard-text",
        "info.edge",
        N_("See"),
        N_("Suspended pathway to look at again"),
        N_("{name}, {when}"),
        lambda n: ngettext(
            "{n} suspended pathway to look at again", "{n} suspended pathways to look at again", n
        ),
    ),
    NeedKind.HOUSING_REVIEW: _Wording(
        "house-line",
        "info.edge",
        N_("Plan"),
        N_("Housing review: {what}"),
        N_("{name}, {when}"),
        lambda n: ngettext("{n} housing review", "{n} housing reviews", n),
    ),
    NeedKind.PLACEMENT: _Wording(
        "briefcase",
        "attention.edge",
        N_("See"),
        N_("End of {what}"),
        N_("{name}, {when}"),
        lambda n: ngettext("{n} job or training that ends", "{n} jobs or trainings that end", n),
    ),
    NeedKind.RELAY: _Wording(
        "handshake",
        "info.edge",
        N_("See"),
        N_("Hand-over meeting: {what}"),
        N_("{name}, {when}"),
        lambda n: ngettext("{n} hand-over meeting", "{n} hand-over meetings", n),
    ),
    NeedKind.ORIENTATION: _Wording(
        "paper-plane-tilt",
        "attention.edge",
        N_("Remind"),
        N_("{what} hasn’t answered"),
        N_("For {name}, {when}"),
        lambda n: ngettext("{n} answer awaited", "{n} answers awaited", n),
    ),
    NeedKind.FEEDBACK: _Wording(
        "envelope-simple",
        "info.edge",
        N_("Pass on"),
        N_("{what} has answered"),
        N_("For {name}: the referent isn’t told yet"),
        lambda n: ngettext(
            "{n} answer to pass on to the referent", "{n} answers to pass on to the referent", n
        ),
    ),
    NeedKind.SILENCE: _Wording(
        "chats-circle",
        "text2",
        N_("Call"),
        N_("No news of {name}"),
        N_("Last met, or expected since: {day}"),
        lambda n: ngettext("No news of {n} person", "No news of {n} people", n),
    ),
    NeedKind.RETENTION: _Wording(
        "shield-check",
        "text2",
        N_("See"),
        N_("End of retention near"),
        N_("{name}, {when}"),
        lambda n: ngettext(
            "{n} record at the end of its retention", "{n} records at the end of their retention", n
        ),
    ),
}


def _pressing(day: Today) -> Iterator[Await]:
    for kind in _NEEDS:
        if kind not in (NeedKind.SILENCE, NeedKind.RETENTION):
            yield from _of_kind(kind, day)


def _in_time(day: Today) -> Iterator[Await]:
    yield from _of_kind(NeedKind.SILENCE, day)
    yield from _of_kind(NeedKind.RETENTION, day)


def _of_kind(kind: NeedKind, day: Today) -> Iterator[Await]:
    found = day.needs.of(kind)
    if len(found) > (1 if kind in TOGETHER else APART):
        yield _several(kind, found)
    else:
        for need in found:
            yield _one(need, day.day)


def _one(need: Need, today: date) -> Await:
    wording = _NEEDS[need.kind]
    values = {
        "name": sentence_name(need),
        "what": need.what,
        "day": short_day(need.day),
        "when": _when(need.day, today),
    }
    title = _(wording.title).format(**values) if wording.title else need.what
    return _await(need, title, _(wording.detail).format(**values))


def _several(kind: NeedKind, found: Sequence[Need]) -> Await:
    """One line that leads to the list of them all."""
    names = list(dict.fromkeys(sentence_name(need) for need in found))
    line = _await(found[0], heading(kind, len(found)), _first_of(names))
    return line if kind in _AT_PARTNERS else replace(line, gesture=_("See"), opens=kind)


_AT_PARTNERS = {
    NeedKind.ORIENTATION: TO_REMIND_ITEM,
    NeedKind.FEEDBACK: TO_FEED_BACK_ITEM,
}
"""The needs that stand together in a list of the partners' page, and its item."""


def _await(need: Need, title: str, detail: str) -> Await:
    wording = _NEEDS[need.kind]
    listed = _AT_PARTNERS.get(need.kind)
    return Await(
        wording.icon,
        wording.token,
        title,
        detail,
        _(wording.gesture),
        "people" if listed is None else "partners",
        need.participant_id if listed is None else listed,
        need.table if listed is None else "",
        need.id,
    )


def _when(day: date, today: date) -> str:
    """ "in 12 days, on 22 Nov", "today", "since 2 Nov"."""
    said = format_date(day, "d MMM")
    count = (day - today).days
    if count < 0:
        return _("since {day}").format(day=said)
    if not count:
        return _("today")
    return ngettext("in {n} day, on {day}", "in {n} days, on {day}", count).format(
        n=count, day=said
    )


KINDS: tuple[Callable[[Today], Iterable[Await]], ...] = (
    _first_people,
    _clashes,
    _pressing,
    _sheets_to_enter,
    _places,
    _sheets_out,
    _in_time,
)
