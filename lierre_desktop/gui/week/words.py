"""What the week says of a session, a day and a span: states, agreement, titles. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from ...centre.calendar import DayState
from ...centre.clashes import Clash, ClashKind
from ...centre.timetable import Promise, SessionCard
from ...centre.vocabulary import Audience, SessionStatus, label
from ...centre.week import Span, counts
from ...i18n import (
    _,
    date_span,
    day_and_month,
    format_date,
    format_time,
    join_names,
    ngettext,
    short_day,
    time_span,
)


@dataclass(frozen=True, slots=True)
class State:
    """Where a session stands: a sign and words, shorter ones for narrow places."""

    icon: str
    words: str
    short: str
    token: str = "text"  # the colour of the sign
    tone: str = "neutral"  # of the badge in the side panel
    between: str = ""  # words of middling length, where there are any
    count: str = ""  # the number alone, in the narrowest places

    def longest(self, fits: Callable[[str], bool]) -> str:
        """The longest of its words that fit, "" when none do."""
        choices = (self.words, self.between, self.short, self.count)
        return next((each for each in choices if each and fits(each)), "")


@dataclass(frozen=True, slots=True)
class Face:
    """A session as the grid draws and speaks it."""

    card: SessionCard
    state: State
    lines: tuple[str, ...]  # all there is to say, for tooltips and screen readers
    clash: str = ""  # the clashes in words, "" when there is none

    @property
    def spoken(self) -> str:
        """The session in one breath."""
        return ", ".join(self.lines)

    @property
    def hours(self) -> str:
        """ "9 h – 11 h"."""
        return time_span(self.card.start, self.card.end)

    @property
    def team(self) -> str:
        """The facilitators, in a list."""
        return ", ".join(self.card.facilitators)

    @property
    def gone(self) -> bool:
        """Whether the session doesn't take place here: cancelled, or moved away."""
        return self.card.status in (SessionStatus.CANCELLED, SessionStatus.MOVED)

    @property
    def movable(self) -> bool:
        """Whether it may be dragged: what was held is evidence, what is gone is gone."""
        return self.card.status is SessionStatus.PLANNED


def minute_of(now: datetime) -> int:
    """The minutes since midnight."""
    return now.hour * 60 + now.minute


def faces(span: Span, cards: Sequence[SessionCard], now: datetime) -> list[Face]:
    """How these sessions of a span are shown at a moment."""
    clashing: dict[int, list[Clash]] = {}
    for clash in span.clashes:
        for card in (clash.first, clash.second):
            clashing.setdefault(card.id, []).append(clash)
    made = []
    for card in cards:
        told = state(card, now, span.promises.get(card.workshop_id))
        trouble = "\n".join(each.sentence for each in clashing.get(card.id, ()))
        made.append(Face(card, told, _lines(card, told, trouble), trouble))
    return made


def state(card: SessionCard, now: datetime, promise: Promise | None = None) -> State:
    """Where a session stands at a moment; with a promise, how far the season has come."""
    if card.status is SessionStatus.CANCELLED:
        cause = label(card.cause).lower() if card.cause else ""
        words = _("Cancelled: {cause}").format(cause=cause) if cause else label(card.status)
        told = label(card.status)
        return State("x-circle", words, told, "danger.edge", "danger", capital(cause))
    if card.status is SessionStatus.MOVED:
        there = short_day(card.moved_to) if card.moved_to else ""
        words = _("Moved to {day}").format(day=there) if there else label(card.status)
        return State("arrow-right", words, words, "info.edge", "info")
    if card.status is SessionStatus.HELD:
        words = present(card)
        return State("check-circle", words, words, "text", "success", count=str(card.present))
    if card.is_over(now.date(), minute_of(now)):
        short = _("To enter")
        words = _("{to_enter}, {people}").format(to_enter=short, people=enrolled(card).lower())
        return State("pencil-simple", words, short, "text", "attention")
    people = enrolled(card)
    words = people
    if promise is not None and promise.promised:
        words = f"{people} · {promise.held}/{promise.promised}"
    return State("users", words, people, count=str(card.enrolled))


def enrolled(card: SessionCard) -> str:
    """How many people are expected, agreeing with whom the workshop is for."""
    count = card.enrolled
    if count == 0:
        return _("No one enrolled")
    if card.audience == Audience.WOMEN:
        return ngettext("{n} woman enrolled", "{n} women enrolled", count).format(n=count)
    return ngettext("{n} enrolled", "{n} enrolled", count).format(n=count)


def present(card: SessionCard) -> str:
    """How many people came, agreeing with whom the workshop is for."""
    count = card.present
    if count == 0:
        return _("No one present")
    if card.audience == Audience.WOMEN:
        return ngettext("{n} woman present", "{n} women present", count).format(n=count)
    return ngettext("{n} present", "{n} present", count).format(n=count)


def _lines(card: SessionCard, told: State, clash: str) -> tuple[str, ...]:
    lines = [
        card.title or card.workshop,
        day_and_month(card.day),
        time_span(card.start, card.end),
        told.words,
        card.venue,
        join_names(card.facilitators),
    ]
    if clash:
        lines.append(_("Clash: {clash}").format(clash=clash.replace("\n", ", ")))
    return tuple(line for line in lines if line)


# -- days ----------------------------------------------------------------------------------


def day_name(day: date) -> str:
    """The head of a column: "lun. 9"."""
    return format_date(day, "EEE d")


def day_note(day: DayState, today: date) -> str:
    """What the head of a column adds: today, a public holiday, school holidays."""
    parts = []
    if day.day == today:
        parts.append(_("today"))
    if day.public_holiday:
        parts.append(_("public holiday"))
    elif day.closure:
        parts.append(_("closed"))
    elif day.school_holiday:
        parts.append(day.school_holiday)
    return ", ".join(parts)


def clash_words(clashes: Sequence[Clash]) -> str:
    """A day's clashes in two or three words; "" when there is none."""
    kinds = {clash.kind for clash in clashes}
    people = {person for clash in clashes for person in clash.people}
    if not clashes:
        return ""
    if kinds == {ClashKind.PARTICIPANT}:
        return _("Clash for {n}").format(n=len(people))
    if len(clashes) > 1:
        return ngettext("{n} clash", "{n} clashes", len(clashes)).format(n=len(clashes))
    if ClashKind.ROOM in kinds:
        return _("Venue taken twice")
    return _("Facilitator expected twice")


# -- titles --------------------------------------------------------------------------------


def week_title(first: date, last: date) -> str:
    """ "Semaine du 9 au 13 novembre 2026"."""
    return _("Week {span}").format(span=date_span(first, last))


def week_summary(sessions: Sequence[SessionCard], monday: date, now: datetime) -> str:
    """ "Semaine 46 · 9 séances prévues, 1 annulée, 3 à saisir"."""
    week = _("Week {number}").format(number=monday.isocalendar().week)
    return f"{week} · {summary(sessions, now)}"


def summary(sessions: Sequence[SessionCard], now: datetime) -> str:
    """ "9 séances prévues, 1 annulée, 3 à saisir"."""
    told = counts(sessions, now.date(), minute_of(now))
    if not told.planned:
        return _("no session")
    parts = [
        ngettext("{n} session planned", "{n} sessions planned", told.planned).format(n=told.planned)
    ]
    if told.cancelled:
        text = ngettext("{n} cancelled", "{n} cancelled", told.cancelled)
        parts.append(text.format(n=told.cancelled))
    if told.to_enter:
        text = ngettext("{n} to enter", "{n} to enter", told.to_enter)
        parts.append(text.format(n=told.to_enter))
    return ", ".join(parts)


def moved_words(start: int, end: int, day: date) -> tuple[str, str]:
    """What the ghost of a dragged session says: the day, then the hours."""
    return short_day(day), time_span(start, end)


def starts_at(card: SessionCard) -> str:
    """The beginning alone, where the whole span finds no room: "14 h 30"."""
    return format_time(card.start)


def season_title(first: date, last: date) -> str:
    """ "Saison 2026–2027"."""
    return _("Season {first}–{last}").format(first=first.year, last=last.year)


def season_summary(rows: Sequence[Promise]) -> str:
    """ "112 séances tenues, 240 prévues, 9 annulées; il en manque 5"."""
    held, planned = sum(row.held for row in rows), sum(row.planned for row in rows)
    cancelled, missing = sum(row.cancelled for row in rows), sum(row.missing for row in rows)
    parts = [
        ngettext("{n} session held", "{n} sessions held", held).format(n=held),
        ngettext("{n} planned", "{n} planned", planned).format(n=planned),
        ngettext("{n} cancelled", "{n} cancelled", cancelled).format(n=cancelled),
    ]
    if missing:
        text = ngettext("{n} session missing", "{n} sessions missing", missing)
        parts.append(text.format(n=missing))
    return ", ".join(parts)


def capital(words: str) -> str:
    """The words as a heading begins: "Novembre 2026"."""
    return words[:1].upper() + words[1:]
