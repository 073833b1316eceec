"""Who or what is asked to be in two places at once.

A clash never forbids: it is shown before saving and stays visible afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ..database.models import database
from ..i18n import _, join_names, ngettext, short_day, time_span
from . import programme
from .expected import has_place, on_roll
from .timetable import SessionCard, sessions
from .vocabulary import SessionStatus

TAKES_PLACE = (SessionStatus.PLANNED, SessionStatus.HELD)


class ClashKind(StrEnum):
    """What two overlapping sessions share."""

    ROOM = "room"
    FACILITATOR = "facilitator"
    PARTICIPANT = "participant"


@dataclass(frozen=True, slots=True)
class Clash:
    """Two sessions of a day that overlap and share a room, a facilitator or people.

    `who` holds the names of rooms or facilitators; `people` the participants' ids.
    """

    kind: ClashKind
    day: date
    first: SessionCard
    second: SessionCard
    who: tuple[str, ...] = ()
    people: tuple[int, ...] = ()

    @property
    def sentence(self) -> str:
        """The clash in words: "Espace adultes: Couture and FLE at the same time"."""
        both = {"first": self.first.label, "second": self.second.label}
        if self.kind is ClashKind.PARTICIPANT:
            return ngettext(
                "{n} person is enrolled in {first} and {second}, at the same time",
                "{n} people are enrolled in {first} and {second}, at the same time",
                len(self.people),
            ).format(n=len(self.people), **both)
        if self.kind is ClashKind.FACILITATOR:
            text = _("{who} is expected in {first} and {second}, at the same time")
        else:
            text = _("{who} is taken by {first} and {second}, at the same time")
        return text.format(who=join_names(self.who), **both)

    @property
    def place_in_time(self) -> str:
        """The day and hours: "lun. 9 nov., 14 h – 16 h"."""
        return f"{short_day(self.day)}, {time_span(self.first.start, self.first.end)}"


def clashes(first: date, last: date) -> list[Clash]:
    """Every clash of a span of days, both ends included."""
    return among(sessions(first, last))


def among(cards: Iterable[SessionCard]) -> list[Clash]:
    """The clashes between these sessions; cancelled and moved ones don't count."""
    pairs = _overlaps(cards)
    people = _shared_people([(one.id, other.id) for one, other in pairs])
    return [
        clash for one, other in pairs for clash in _of(one, other, people.get((one.id, other.id)))
    ]


def with_proposed(proposed: Sequence[SessionCard]) -> list[Clash]:
    """The clashes that sessions not yet saved would make with those that exist.

    A proposed card carries the id of the session it would replace, or a negative one.
    """
    if not proposed:
        return []
    days = {card.day for card in proposed}
    ours = {card.id for card in proposed}
    existing = [
        card for card in sessions(min(days), max(days)) if card.id not in ours and card.day in days
    ]
    return [
        clash
        for one, other in _overlaps([*existing, *proposed])
        if one.id in ours or other.id in ours
        for clash in _of(one, other, _enrolled_in_both(one, other))
    ]


def _of(one: SessionCard, other: SessionCard, people: tuple[int, ...] | None) -> list[Clash]:
    """What two overlapping sessions share: a room, facilitators, these people."""
    found = []
    if one.venue_id is not None and one.venue_id == other.venue_id:
        found.append(Clash(ClashKind.ROOM, one.day, one, other, (one.venue,)))
    if team := _shared_team(one, other):
        found.append(Clash(ClashKind.FACILITATOR, one.day, one, other, team))
    if people:
        found.append(Clash(ClashKind.PARTICIPANT, one.day, one, other, people=people))
    return found


def proposed_cards(
    workshop_id: int,
    days_and_ids: Iterable[tuple[date, int]],
    hours: tuple[int, int],
    venue_id: int | None,
    facilitator_ids: tuple[int, ...],
) -> list[SessionCard]:
    """Sessions that aren't saved, as cards: one for each day and id, at the same hours."""
    workshop = programme.workshop(workshop_id)
    names = {member.id: member.full_name for member in programme.team()}
    venues = {venue.id: venue for venue in programme.venues()}
    venue = venues.get(venue_id or 0, programme.VenueData())
    card = SessionCard(
        id=0,
        workshop_id=workshop.id,
        workshop=workshop.name,
        short_name=workshop.label,
        subtitle=workshop.subtitle,
        title="",
        theme=workshop.theme,
        colour=workshop.colour,
        audience=workshop.audience,
        capacity=workshop.capacity,
        day=date.min,
        start=hours[0],
        end=hours[1],
        venue_id=venue_id,
        venue=venue.name,
        venue_address=venue.address,
        facilitators=tuple(names.get(member, "") for member in facilitator_ids),
        facilitator_ids=facilitator_ids,
        status=SessionStatus.PLANNED,
        cause=None,
        slot_id=None,
        by_hand=False,
        moved_to=None,
        moved_from=None,
        note="",
        enrolled=0,
        entered=0,
        present=0,
        walk_ins=0,
        version=0,
    )
    return [replace(card, day=day, id=number) for day, number in days_and_ids]


def _overlaps(cards: Iterable[SessionCard]) -> list[tuple[SessionCard, SessionCard]]:
    """Pairs that overlap in time; touching ends don't (16 h ends, 16 h begins)."""
    pairs = []
    running: list[SessionCard] = []
    taking_place = [card for card in cards if card.status in TAKES_PLACE]
    for card in sorted(taking_place, key=lambda card: (card.day, card.start)):
        running = [one for one in running if one.day == card.day and one.end > card.start]
        pairs += [(one, card) for one in running]
        running.append(card)
    return pairs


def _shared_team(one: SessionCard, other: SessionCard) -> tuple[str, ...]:
    return tuple(
        name
        for member, name in zip(one.facilitator_ids, one.facilitators, strict=True)
        if member in other.facilitator_ids
    )


# Everyone on the rolls but those excused: they have chosen where to be.
_EXPECTED_IN = f"""
SELECT o.session_id, o.participant_id FROM ({on_roll("s.id IN ({ids})")}) o
LEFT JOIN attendance a ON a.session_id = o.session_id AND a.participant_id = o.participant_id
WHERE a.mark IS NOT 'ABSENT_EXCUSE'
"""


_ENROLLED_IN_BOTH = f"""
SELECT e.participant_id FROM enrolment e
JOIN participant p ON p.id = e.participant_id AND p.deleted_at IS NULL
WHERE e.workshop_id IN (:one, :other) AND {has_place(":day")}
GROUP BY e.participant_id HAVING count(DISTINCT e.workshop_id) = :workshops
ORDER BY e.participant_id
"""


def _shared_people(pairs: list[tuple[int, int]]) -> dict[tuple[int, int], tuple[int, ...]]:
    if not pairs:
        return {}
    ids = ", ".join(str(number) for number in sorted({one for pair in pairs for one in pair}))
    expected: dict[int, set[int]] = {}
    for session_id, person in database.execute_sql(_EXPECTED_IN.format(ids=ids)):
        expected.setdefault(session_id, set()).add(person)
    nobody: set[int] = set()
    return {
        (one, other): tuple(sorted(expected.get(one, nobody) & expected.get(other, nobody)))
        for one, other in pairs
    }


def _enrolled_in_both(one: SessionCard, other: SessionCard) -> tuple[int, ...]:
    """People enrolled in both workshops on that day: what a session not yet saved has.

    Two sessions of one workshop at the same hour, entered twice, share everybody.
    """
    rows = database.execute_sql(
        _ENROLLED_IN_BOTH,
        {
            "one": one.workshop_id,
            "other": other.workshop_id,
            "day": one.day.isoformat(),
            "workshops": len({one.workshop_id, other.workshop_id}),
        },
    )
    return tuple(row[0] for row in rows)


def summary(found: Iterable[Clash]) -> tuple[str, ...]:
    """Each distinct clash in words, once, with how often it comes back."""
    times: dict[tuple[str, str, str, tuple[str, ...]], list[Clash]] = {}
    for clash in found:
        names = sorted((clash.first.label, clash.second.label))
        times.setdefault((clash.kind, names[0], names[1], clash.who), []).append(clash)
    return tuple(_said(same) for same in times.values())


def _said(same: list[Clash]) -> str:
    widest = max(same, key=lambda clash: len(clash.people))
    if len(same) == 1:
        return f"{widest.sentence} ({widest.place_in_time})"
    return ngettext("{clash}, {n} time", "{clash}, {n} times", len(same)).format(
        clash=widest.sentence, n=len(same)
    )
