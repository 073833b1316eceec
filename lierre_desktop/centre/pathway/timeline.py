"""Everything that happened in a person's pathways and workshops, newest first.

Restricted matter (restricted notes, the theme of violence) only comes when asked for;
private notes are counted, never shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from ...i18n import _, duration, join_names, ngettext
from .. import terms
from ..vocabulary import Mark, mark_label
from .restricted import Reserved, reserved
from .timeline_rows import RESTRICTED, SOURCES, RawLine, raw_lines
from .timeline_rows import EntryKind as EntryKind
from .timeline_sessions import Group, groups
from .timeline_words import Words, worded

PAGE = 30


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a day (or the last of a span from `first`), what happened, what opens it."""

    day: date
    kind: EntryKind
    title: str
    detail: str
    table: str
    id: int
    tone: str = ""  # of the badge: success, attention, danger, info, pending
    badge: str = ""
    theme: str | None = None  # a term of the barriers, or a workshop's theme
    first: date | None = None  # of a group of sessions
    private_notes: int = 0


@dataclass(frozen=True, slots=True)
class Timeline:
    """A page of the timeline; `more`: older entries remain."""

    entries: tuple[Entry, ...]
    more: bool


def timeline(
    participant_id: int,
    *,
    today: date,
    kinds: Collection[EntryKind] = (),
    themes: Collection[str] = (),
    before: date | None = None,
    limit: int = PAGE,
    restricted: bool = False,
) -> Timeline:
    """The newest entries before a day (or up to today): `limit` of them where there are,
    and those of the last one's day, so that the next page begins the day before.

    No kinds, no themes: all of them. Restricted matter only comes when asked.
    """
    last = today if before is None else min(today, before - timedelta(days=1))
    entries, older = _written(participant_id, last, limit + 1, kinds, themes, restricted), False
    if not kinds or EntryKind.WORKSHOP in kinds:
        floor = entries[limit - 1].day if len(entries) >= limit else None
        sessions, older = groups(
            participant_id, today=today, last=last, themes=themes, floor=floor, count=limit + 1
        )
        entries += [_attended(group) for group in sessions]
    return _page(sorted(entries, key=lambda entry: entry.day, reverse=True), limit, older)


def _written(
    participant_id: int,
    last: date,
    count: int,
    kinds: Collection[EntryKind],
    themes: Collection[str],
    restricted: bool,
) -> list[Entry]:
    """All but the sessions, newest first: `count` of each source at most, up to a day."""
    book = terms.book()
    raw = raw_lines(
        participant_id,
        last=last,
        count=count,
        kinds=kinds,
        themes=themes,
        hidden=Reserved() if restricted else reserved(book),
        restricted=restricted,
    )
    return [_noted(line, worded(line, book)) for line in raw]


def _page(entries: list[Entry], limit: int, older: bool) -> Timeline:
    if len(entries) <= limit:
        return Timeline(tuple(entries), older)
    floor = entries[limit - 1].day
    shown = tuple(entry for entry in entries if entry.day >= floor)
    return Timeline(shown, older or len(shown) < len(entries))


def _noted(line: RawLine, words: Words) -> Entry:
    source = SOURCES.get(line.source, RESTRICTED)
    return Entry(
        line.day,
        source.kind,
        words.title,
        words.detail,
        source.table,
        line.id,
        words.tone,
        words.badge,
        line.theme,
        private_notes=words.private_notes,
    )


# -- workshops --------------------------------------------------------------------------------

_TONES = {
    Mark.PRESENT: "success",
    Mark.LATE: "info",
    Mark.EXCUSED: "attention",
    Mark.ABSENT: "danger",
}


def _attended(group: Group) -> Entry:
    """A session, or the sessions of a fortnight: "6 sessions, 14 h: French 2, Sewing 4"."""
    latest = group[0]
    if len(group) > 1:
        return Entry(
            latest.day,
            EntryKind.WORKSHOP,
            *_fortnight(group),
            "session",
            latest.session_id,
            first=group[-1].day,
        )
    parts = [duration(latest.minutes)] if latest.came else []
    if latest.led_by:
        parts.append(_("with {who}").format(who=latest.led_by))
    return Entry(
        latest.day,
        EntryKind.WORKSHOP,
        latest.label,
        ", ".join(parts),
        "session",
        latest.session_id,
        _TONES[latest.mark],
        mark_label(latest.mark, latest.gender),
        latest.theme,
    )


def _fortnight(group: Group) -> tuple[str, str]:
    """What the sessions of a fortnight add up to; absences are counted, not reproached."""
    came = Counter(each.label for each in group if each.came)
    missed = sum(not each.came for each in group)
    absences = ngettext("{n} absence", "{n} absences", missed).format(n=missed)
    if not came:
        return absences, join_names(dict.fromkeys(each.label for each in group))
    count = came.total()
    title = ngettext("{n} session, {length}", "{n} sessions, {length}", count).format(
        n=count, length=duration(sum(each.minutes for each in group))
    )
    parts = [f"{label} {times}" for label, times in came.most_common()]
    return title, ", ".join([*parts, absences] if missed else parts)
