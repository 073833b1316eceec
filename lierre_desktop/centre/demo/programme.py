"""The demo centre's workshops over the years: team, slots, outings, and what became of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import count
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from ... import paths
from ...database.journal import Changing
from ...database.models import Closure, Slot, SlotFacilitator, StaffMember
from .. import model_centre
from ..calendar import DayState, days
from ..model_centre import ModelSlot, minutes_of
from ..programme import WorkshopData
from ..recurrence import occurrences
from ..timetable import monday_of, season_of
from ..vocabulary import Audience, Cause, Runs, SessionStatus
from .people import shipped_people

_ZONE = ZoneInfo("Europe/Paris")

LEFT_TO_ENTER = 3
_MOST_PLACES = 999
_CANCELLED, _MOVED, _NOTED = 0.035, 0.015, 0.03
_CAUSES = {Cause.FACILITATOR: 5, Cause.ATTENDANCE: 3, Cause.VENUE: 2, Cause.OTHER: 1}


@dataclass(frozen=True, slots=True)
class Activity:
    """A workshop of the demo centre, with what decides who comes."""

    workshop_id: int
    label: str
    appeal: float
    presence: float  # the chance that someone enrolled comes
    capacity: int | None
    women_only: bool
    learns_french: bool
    outings: bool
    promised: int
    team: tuple[int, ...]
    slot: ModelSlot | None
    venue_id: int | None
    starts: str  # "09-17": when a promised workshop begins its season
    every_weeks: int


@dataclass(slots=True)
class Meeting:
    """A session to be written; its status settles once all of them are known."""

    id: int
    activity: Activity
    day: date
    start: int
    end: int
    slot_id: int | None = None
    title: str = ""
    status: SessionStatus = SessionStatus.PLANNED
    cause: Cause | None = None
    by_hand: bool = False
    moved_from: int | None = None
    note: str = ""

    def overlaps(self, other: Meeting) -> bool:
        """True when both take place at the same time."""
        return self.day == other.day and self.start < other.end and other.start < self.end

    def columns(self) -> dict[str, Any]:
        """The session's row."""
        held = self.status is SessionStatus.HELD
        return {
            "id": self.id,
            "workshop": self.activity.workshop_id,
            "slot": self.slot_id,
            "day": self.day,
            "start": self.start,
            "end": self.end,
            "venue": self.activity.venue_id,
            "title": self.title,
            "status": self.status.value,
            "cause": self.cause.value if self.cause else None,
            "by_hand": self.by_hand,
            "moved_from": self.moved_from,
            "note": self.note,
            "closed_at": _instant(self.day, min(self.end + 15, 1439)) if held else None,
        }


@cache
def shipped_programme() -> dict[str, Any]:
    """What the demo centre adds to Le Lierre's programme."""
    text = paths.resource("data", "demo_programme.json").read_text(encoding="utf-8")
    programme: dict[str, Any] = json.loads(text)
    return programme


def seasons(until: date, years: int) -> list[tuple[date, date]]:
    """The season that a day lies in, after those before it: so many in all."""
    first, last = season_of(until)
    return [
        (first.replace(year=first.year - back), last.replace(year=last.year - back))
        for back in reversed(range(years))
    ]


def plant_closures(changes: Changing, first: date, last: date) -> None:
    """Close the centre around New Year and in August of each season."""
    for year in range(first.year, last.year + 1):
        for closure in shipped_programme()["closures"]:
            start = date.fromisoformat(f"{year}-{closure['first']}")
            if first <= start <= last:
                end = date.fromisoformat(f"{year}-{closure['last']}")
                changes.create(Closure, name=closure["name"], first_day=start, last_day=end)


def plant_activities(changes: Changing, crowd: float) -> list[Activity]:
    """Write venues, team and workshops; `crowd` multiplies the places of an ordinary centre."""
    model = model_centre.read_model()
    venue_ids = model_centre.plant_venues(changes, model)
    team: dict[str, list[int]] = {}
    for member in shipped_people()["team"]:
        row = changes.create(
            StaffMember,
            last_name=member["last"],
            first_name=member["first"],
            role=member["role"],
            organisation=member.get("organisation", ""),
        )
        for label in member["workshops"]:
            team.setdefault(label, []).append(row.id)
    return [
        _activity(changes, data, slot, venue_ids, tuple(team.get(data.label, ())), crowd)
        for data, slot in model.workshops
    ]


def _activity(
    changes: Changing,
    data: WorkshopData,
    slot: ModelSlot | None,
    venue_ids: Mapping[str, int],
    team: tuple[int, ...],
    crowd: float,
) -> Activity:
    more = shipped_programme()["workshops"][data.label]
    placed = more.get("slot")
    if placed:
        hours = minutes_of(placed["start"]), minutes_of(placed["end"])
        slot = ModelSlot(placed["weekday"], *hours, placed["venue"], Runs.BOTH)
    places = more.get("capacity")
    women_only = more.get("women_only", False)
    data = replace(
        data,
        capacity=min(_MOST_PLACES, round(places * max(1.0, crowd))) if places else None,
        audience=Audience.WOMEN if women_only else Audience.EVERYONE,
    )
    return Activity(
        workshop_id=model_centre.plant_workshop(changes, data),
        label=data.label,
        appeal=more["appeal"],
        presence=more["presence"],
        capacity=data.capacity,
        women_only=women_only,
        learns_french=more.get("learns_french", False),
        outings=more.get("outings", False),
        promised=data.promised or 0,
        team=team,
        slot=slot,
        venue_id=venue_ids[slot.venue] if slot else None,
        starts=placed["starts"] if placed else "",
        every_weeks=placed.get("every_weeks", 1) if placed else 1,
    )


def plan(
    changes: Changing,
    activities: Sequence[Activity],
    seasons_: Sequence[tuple[date, date]],
    first_id: int,
) -> list[Meeting]:
    """Write the slots of every season; the sessions they and the outings make, by day."""
    numbers = count(first_id)
    meetings: list[Meeting] = []
    for first, last in seasons_:
        states = days(first, last)
        for activity in activities:
            if activity.outings:
                meetings += _outings(activity, states, numbers)
            elif activity.slot is not None:
                meetings += _weekly(changes, activity, activity.slot, states, numbers)
    return sorted(meetings, key=lambda meeting: (meeting.day, meeting.start, meeting.id))


def _weekly(
    changes: Changing,
    activity: Activity,
    rule: ModelSlot,
    states: Mapping[date, DayState],
    numbers: Iterator[int],
) -> list[Meeting]:
    """One season of a slot; a promised workshop stops when its promise is kept."""
    first, last = min(states), max(states)
    if activity.starts:
        year = first.year if activity.starts >= "09" else last.year
        first = date.fromisoformat(f"{year}-{activity.starts}")
    data = rule.from_to(activity.workshop_id, activity.venue_id or 0, first, last)
    data = replace(data, every_weeks=activity.every_weeks)
    taken, _skipped = occurrences(data, dict(states))
    if activity.promised:
        taken = taken[: activity.promised]
        last = taken[-1]
    slot = changes.create(
        Slot,
        workshop=activity.workshop_id,
        weekday=rule.weekday,
        start=rule.start,
        end=rule.end,
        venue=activity.venue_id,
        valid_from=first,
        valid_to=last,
        every_weeks=activity.every_weeks,
        anchor=first,
        runs=rule.runs.value,
        skips_public_holidays=True,
    )
    for member in activity.team:
        changes.create(SlotFacilitator, slot=slot.id, staff=member)
    return [Meeting(next(numbers), activity, day, rule.start, rule.end, slot.id) for day in taken]


def _outings(
    activity: Activity, states: Mapping[date, DayState], numbers: Iterator[int]
) -> list[Meeting]:
    """The promised outings, on Saturdays spread over the season."""
    open_days = [day for day, state in states.items() if day.isoweekday() == 6 and state.is_open]
    titles = shipped_programme()["outings"]
    step = len(open_days) / activity.promised
    return [
        Meeting(
            next(numbers),
            activity,
            open_days[int((number + 0.5) * step)],
            minutes_of(outing["start"]),
            minutes_of(outing["end"]),
            title=outing["title"],
            by_hand=True,
        )
        for number, outing in enumerate(titles[: activity.promised])
    ]


def settle(rng: Random, meetings: list[Meeting], until: date) -> list[Meeting]:
    """Give every session its status as of a day; answers them with the replacements.

    The last past sessions are left to be entered, and the first Multimédia of the next
    seven days is cancelled.
    """
    past = [meeting for meeting in meetings if meeting.day < until]
    settled = past[: max(0, len(past) - LEFT_TO_ENTER)]
    by_day: dict[date, list[Meeting]] = {}
    for meeting in meetings:
        by_day.setdefault(meeting.day, []).append(meeting)
    numbers = count(max((meeting.id for meeting in meetings), default=0) + 1)
    replacements = []
    for meeting in settled:
        fate = rng.random()
        meeting.status = SessionStatus.HELD
        if fate < _CANCELLED:
            meeting.status = SessionStatus.CANCELLED
            meeting.cause = rng.choices(list(_CAUSES), list(_CAUSES.values()))[0]
        elif fate < _CANCELLED + _MOVED:
            moved = _moved(meeting, by_day, settled[-1].day, numbers)
            replacements += moved
        elif fate > 1 - _NOTED:
            meeting.note = rng.choice(shipped_programme()["notes"])
    _cancel_soon(meetings, until)
    return sorted(
        meetings + replacements, key=lambda meeting: (meeting.day, meeting.start, meeting.id)
    )


def _moved(
    meeting: Meeting, by_day: dict[date, list[Meeting]], last: date, numbers: Iterator[int]
) -> list[Meeting]:
    """Its replacement on another day of the week that is free at that hour, if there is one."""
    if meeting.slot_id is None:
        return []
    monday = monday_of(meeting.day)
    for day in (monday + timedelta(days=step) for step in (2, 3, 1, 4, 0)):
        if day not in by_day or day == meeting.day or day >= last:
            continue
        there = replace(
            meeting,
            id=next(numbers),
            day=day,
            by_hand=True,
            moved_from=meeting.id,
            status=SessionStatus.HELD,
        )
        if not any(there.overlaps(other) for other in by_day[day]):
            meeting.status = SessionStatus.MOVED
            by_day[day].append(there)
            return [there]
    return []


def _cancel_soon(meetings: Sequence[Meeting], until: date) -> None:
    for meeting in meetings:
        coming = until < meeting.day <= until + timedelta(days=7)
        if coming and meeting.activity.label == "Multimédia":
            meeting.status = SessionStatus.CANCELLED
            meeting.cause = Cause.FACILITATOR
            return


def _instant(day: date, minute: int) -> str:
    """A local moment as rows keep it."""
    moment = datetime(day.year, day.month, day.day, *divmod(minute, 60), tzinfo=_ZONE)
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
