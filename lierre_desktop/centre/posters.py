"""Builders of the week's poster and of a person's own timetable.

Hides which sessions each shows and in what words. Texts come out in the language of
the moment: a paper is built and drawn inside `with i18n.speaking(...)`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby

from ..database.models import Venue, database
from ..i18n import _, day_and_month, join_names, ngettext, pgettext
from . import participants, programme, settings, slots, timetable
from .calendar import DayState, check_span, days
from .expected import on_roll
from .papers import (
    PersonalDay,
    PersonalEntry,
    PersonalTimetable,
    PosterCard,
    PosterDay,
    PosterVenue,
    TimetablePoster,
)
from .timetable import SessionCard
from .vocabulary import Cause, Runs, SessionStatus, label
from .week import days_shown

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

_OWN_SESSIONS = on_roll("p.id = :person AND s.day BETWEEN :first AND :last")


# -- the week on the wall ----------------------------------------------------------


def week_poster(day: date, *, printed_on: date | None = None) -> TimetablePoster:
    """The poster of the week, Monday to Friday or to its last used day, that a day lies in."""
    monday = timetable.monday_of(day)
    sunday = monday + timedelta(days=6)
    states = list(days(monday, sunday).values())
    cards = timetable.sessions(monday, sunday)
    letters = venue_letters()
    return TimetablePoster(
        identity=settings.identity(),
        days=tuple(
            _poster_day(state, cards, letters) for state in states[: days_shown(states, cards)]
        ),
        venues=_legend(cards, letters),
        notes=tuple(_notes(cards, monday, sunday)),
        printed_on=printed_on or date.today(),
    )


def venue_letters() -> dict[int, str]:
    """The letter of each venue: always the same, from one week's poster to the next.

    A venue in the bin keeps its letter, so that no other place ever takes it.
    """
    rows = Venue.select(Venue.id).order_by(Venue.id)
    return {row.id: _letter(rank) for rank, row in enumerate(rows)}


def _letter(rank: int) -> str:
    """A to Z, then AA, AB…"""
    more, last = divmod(rank, len(_ALPHABET))
    return (_letter(more - 1) if more else "") + _ALPHABET[last]


def _poster_day(
    state: DayState, cards: Sequence[SessionCard], letters: dict[int, str]
) -> PosterDay:
    found = tuple(_poster_card(card, letters) for card in cards if card.day == state.day)
    return PosterDay(state.day, found, "" if found else _why_empty(state))


def _why_empty(state: DayState) -> str:
    if state.closure:
        return state.closure
    if state.public_holiday:
        return _("Public holiday: {name}").format(name=state.public_holiday)
    return ""


def _poster_card(card: SessionCard, letters: dict[int, str]) -> PosterCard:
    return PosterCard(
        start=card.start,
        end=card.end,
        title=card.label,
        subtitle=card.subtitle,
        theme=card.theme,
        venue_letter=letters.get(card.venue_id or 0, ""),
        venue=card.venue,
        cancelled=_is_off(card),
        cause=_cause(card),
    )


def _is_off(card: SessionCard) -> bool:
    return card.status in (SessionStatus.CANCELLED, SessionStatus.MOVED)


def _cause(card: SessionCard) -> str:
    """Why people shouldn't come at that hour, as the end of a sentence."""
    if card.moved_to is not None and card.status is SessionStatus.MOVED:
        return pgettext("poster", "moved to {day}").format(day=day_and_month(card.moved_to))
    if card.cause is None or card.cause is Cause.OTHER:
        return ""
    return label(card.cause).lower()


def _legend(cards: Iterable[SessionCard], letters: dict[int, str]) -> tuple[PosterVenue, ...]:
    used = {
        card.venue_id: PosterVenue(letters[card.venue_id], card.venue, card.venue_address)
        for card in cards
        if card.venue_id is not None
    }
    return tuple(used[venue_id] for venue_id in sorted(used))


def _notes(cards: Sequence[SessionCard], monday: date, sunday: date) -> Iterable[str]:
    """What the week doesn't show: other promised workshops, and who stops in the holidays."""
    shown = {card.workshop_id for card in cards}
    workshops = programme.workshops()
    others = [each.label for each in workshops if each.promised and each.id not in shown]
    if others:
        yield _("Also during the year: {workshops}.").format(
            workshops=", ".join(map(_inside_a_sentence, others))
        )
    ruled = [slot for slot in slots.slots() if slot.valid_from <= sunday <= slot.valid_to]
    in_term = {slot.workshop_id for slot in ruled if slot.runs is Runs.TERM}
    always = {slot.workshop_id for slot in ruled if slot.runs is not Runs.TERM}
    stopping = [each.label for each in workshops if each.id in in_term - always]
    if stopping:
        yield ngettext(
            "{workshops} stops during the school holidays.",
            "{workshops} stop during the school holidays.",
            len(stopping),
        ).format(workshops=join_names(stopping))


def _inside_a_sentence(name: str) -> str:
    """A workshop's name without its capital, unless it is an acronym like FLE."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


# -- one person --------------------------------------------------------------------


def personal_timetable(
    participant_id: int,
    first: date,
    last: date,
    *,
    printed_on: date | None = None,
    language: str = "",
) -> PersonalTimetable:
    """A person's own timetable, cancelled sessions marked so, days without any left out.

    `language` is a second one, of `own_language.LANGUAGES`, to stand beside the centre's.
    A session moved elsewhere stands where it went. The paper bears no funder's logo:
    that would tell her resources. Raises InvalidInput for someone unknown and for
    reversed dates.
    """
    person = participants.get(participant_id)
    found = personal_sessions(participant_id, first, last)
    cards = [card for card in found if card.status is not SessionStatus.MOVED]
    return PersonalTimetable(
        identity=replace(settings.identity(), banner=(), footer_logos=()),
        last_name=person.last_name,
        first_name=person.first_name,
        own_script=person.own_script,
        first_day=first,
        last_day=last,
        days=tuple(
            PersonalDay(day, tuple(map(_entry, entries)))
            for day, entries in groupby(cards, key=lambda card: card.day)
        ),
        printed_on=printed_on or date.today(),
        language=language,
    )


def personal_sessions(participant_id: int, first: date, last: date) -> list[SessionCard]:
    """The sessions a person is expected at, or was on the roll of, in time order.

    What doesn't take place is among them: a calendar file strikes it out. Raises
    InvalidInput for someone unknown and for reversed dates.
    """
    participants.get(participant_id)
    check_span(first, last, "first", "last")
    rows = database.execute_sql(
        _OWN_SESSIONS,
        {"person": participant_id, "first": first.isoformat(), "last": last.isoformat()},
    )
    return timetable.sessions_by_id(row[0] for row in rows.fetchall())


def _entry(card: SessionCard) -> PersonalEntry:
    return PersonalEntry(
        start=card.start,
        end=card.end,
        title=card.label,
        subtitle=card.subtitle,
        theme=card.theme,
        venue=card.venue,
        address=card.venue_address,
        cancelled=card.status is SessionStatus.CANCELLED,
    )
