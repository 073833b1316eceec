"""Who is enrolled where in the demo centre, who waits, who came, who was excused."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import heappop, heappush
from itertools import islice
from random import Random
from typing import Any

from ..timetable import monday_of
from ..vocabulary import EnrolmentState, Gender, Mark, Reason, SessionStatus
from .people import Person
from .programme import LEFT_TO_ENTER, Activity, Meeting

CLASHING = ("Espace Vie et Quotidien", "Relaxation")
PEOPLE_IN_TWO_PLACES = 3
_STILL_WAITING = timedelta(days=75)

_WORKSHOPS_EACH = {1: 12, 2: 32, 3: 34, 4: 22}
_LATE, _EXCUSED, _NOT_ENTERED = 0.07, 0.55, 0.004
_WALK_IN = 0.05
_REASONS: dict[Reason | None, int] = {
    None: 30,
    Reason.HEALTH: 22,
    Reason.CHILD: 16,
    Reason.APPOINTMENT: 16,
    Reason.WORK: 8,
    Reason.TRANSPORT: 5,
    Reason.FAMILY: 5,
    Reason.NOT_SAID: 3,
}


@dataclass(frozen=True, slots=True)
class Membership:
    """A person in a workshop, from a day to another or until further notice."""

    person: Person
    activity: Activity
    first: date
    last: date | None
    state: EnrolmentState = EnrolmentState.ENROLLED

    def columns(self) -> dict[str, Any]:
        """The enrolment's row."""
        return {
            "workshop": self.activity.workshop_id,
            "participant": self.person.id,
            "state": self.state.value,
            "first_day": self.first,
            "last_day": self.last,
        }


# -- enrolments --------------------------------------------------------------------


def enrol(
    rng: Random, people: Sequence[Person], activities: Sequence[Activity], until: date
) -> list[Membership]:
    """Everyone's enrolments in the order they were made; no workshop ever holds too many.

    Whom a full workshop refused lately still waits. A few people have two places on
    Monday at the same time.
    """
    wishes = sorted(
        (wish for person in people for wish in _wishes(rng, person, activities, until)),
        key=lambda wish: (wish.first, wish.person.id, wish.activity.workshop_id),
    )
    leaving: dict[int, list[date]] = {activity.workshop_id: [] for activity in activities}
    made = []
    for wish in wishes:
        ends = leaving[wish.activity.workshop_id]
        while ends and ends[0] < wish.first:
            heappop(ends)
        if wish.activity.capacity is None or len(ends) < wish.activity.capacity:
            heappush(ends, wish.last or date.max)
            made.append(wish)
        elif wish.last is None and wish.first > until - _STILL_WAITING:
            waits = EnrolmentState.WAITING
            made.append(Membership(wish.person, wish.activity, wish.first, None, waits))
    return made + _in_two_places(made, activities, until)


def _wishes(
    rng: Random, person: Person, activities: Sequence[Activity], until: date
) -> Iterator[Membership]:
    wanted = rng.choices(list(_WORKSHOPS_EACH), list(_WORKSHOPS_EACH.values()))[0]
    open_to_her = [activity for activity in activities if _is_for(person, activity)]
    chosen: dict[str, Activity] = {}
    for activity in rng.choices(open_to_her, [each.appeal for each in open_to_her], k=wanted):
        if not (activity.label in CLASHING and any(label in chosen for label in CLASHING)):
            chosen[activity.label] = activity
    for activity in chosen.values():
        first = person.arrival + timedelta(days=rng.choice((0, 0, 3, 7, 14, 30)))
        last = person.departure - timedelta(days=rng.choice((0, 0, 0, 20)))
        if first < min(last, until):
            yield Membership(person, activity, first, None if last >= until else last)


def _is_for(person: Person, activity: Activity) -> bool:
    if activity.learns_french and person.speaks_french:
        return False
    return not activity.women_only or person.gender is Gender.WOMAN


def _in_two_places(
    made: Sequence[Membership], activities: Sequence[Activity], until: date
) -> list[Membership]:
    """From this week on, three people are expected in two rooms on Monday afternoon."""
    first, second = CLASHING
    other = next(activity for activity in activities if activity.label == second)
    staying = [
        each.person
        for each in made
        if each.activity.label == first
        and each.last is None
        and each.state is EnrolmentState.ENROLLED
    ]
    return [
        Membership(person, other, max(monday_of(until), person.arrival), None)
        for person in islice(staying, PEOPLE_IN_TWO_PLACES)
    ]


# -- roll calls --------------------------------------------------------------------


def roll_calls(
    rng: Random,
    activity: Activity,
    meetings: Sequence[Meeting],
    memberships: Sequence[Membership],
    people: Sequence[Person],
) -> Iterator[dict[str, Any]]:
    """The attendance rows of a workshop's held sessions, in time order.

    Closing a roll freezes its list: everyone enrolled that day has a row.
    """
    coming = sorted(
        (
            each
            for each in memberships
            if each.activity is activity and each.state is EnrolmentState.ENROLLED
        ),
        key=lambda each: (each.first, each.person.id),
    )
    arrivals = [person.arrival for person in people]
    there: list[Membership] = []
    begun = 0
    for meeting in (each for each in meetings if each.activity is activity):
        while begun < len(coming) and coming[begun].first <= meeting.day:
            there.append(coming[begun])
            begun += 1
        there = [each for each in there if each.last is None or each.last >= meeting.day]
        if meeting.status is not SessionStatus.HELD:
            continue
        for each in there:
            yield _row(meeting, each.person) | _mark(rng, activity.presence, each.person)
        # Nobody drops in on Monday afternoon: she may be expected in the other room.
        if activity.label not in CLASHING and rng.random() < _WALK_IN:
            known = bisect_left(arrivals, meeting.day)
            yield from _walk_in(rng, meeting, there, people[max(0, known - 60) : known])


def half_entered(
    meetings: Sequence[Meeting], memberships: Sequence[Membership], until: date
) -> Iterator[dict[str, Any]]:
    """Marks of a roll call interrupted before its end, and excuses given for the next one."""
    past = [each for each in meetings if each.day < until][-LEFT_TO_ENTER:]
    coming = [
        each
        for each in meetings
        if each.day > until and each.status is SessionStatus.PLANNED and not each.activity.outings
    ]
    for meeting in past[:1]:
        people = _expected(meeting, memberships)
        for person in people[: len(people) // 2]:
            yield _row(meeting, person) | _marked(Mark.PRESENT)
    for meeting in coming[:1]:
        for person in _expected(meeting, memberships)[:1]:
            yield _row(meeting, person) | _marked(Mark.EXCUSED, reason=Reason.APPOINTMENT)


def _expected(meeting: Meeting, memberships: Sequence[Membership]) -> list[Person]:
    return [
        each.person
        for each in memberships
        if each.activity is meeting.activity
        and each.state is EnrolmentState.ENROLLED
        and each.first <= meeting.day
        and (each.last is None or each.last >= meeting.day)
    ]


def _row(meeting: Meeting, person: Person, *, walk_in: bool = False) -> dict[str, Any]:
    return {"session": meeting.id, "participant": person.id, "walk_in": walk_in}


def _marked(
    mark: Mark | None, late: int = 0, early: int = 0, reason: Reason | None = None
) -> dict[str, Any]:
    return {
        "mark": mark.value if mark else None,
        "late_minutes": late,
        "early_minutes": early,
        "reason": reason.value if reason else None,
    }


def _mark(rng: Random, presence: float, person: Person) -> dict[str, Any]:
    fate = rng.random()
    if fate < _NOT_ENTERED:
        return _marked(None)
    if fate < min(0.97, presence + person.steadiness):
        if rng.random() >= _LATE:
            return _marked(Mark.PRESENT)
        minutes = rng.choice((5, 10, 10, 15, 20, 30))
        return _marked(Mark.LATE, *((0, minutes) if rng.random() < 0.25 else (minutes, 0)))
    if rng.random() < _EXCUSED:
        reason = rng.choices(list(_REASONS), list(_REASONS.values()))[0]
        return _marked(Mark.EXCUSED, reason=reason)
    return _marked(Mark.ABSENT)


def _walk_in(
    rng: Random, meeting: Meeting, there: Sequence[Membership], known: Sequence[Person]
) -> Iterator[dict[str, Any]]:
    """Someone who came without being enrolled, when one of those known then would."""
    enrolled = {each.person.id for each in there}
    strangers = [
        person
        for person in known
        if person.id not in enrolled
        and person.departure >= meeting.day
        and _is_for(person, meeting.activity)
    ]
    if strangers:
        yield _row(meeting, rng.choice(strangers), walk_in=True) | _marked(Mark.PRESENT)
