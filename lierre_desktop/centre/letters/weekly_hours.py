"""A person's hours of activity week by week, where the centre chose to count them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from ...i18n import _
from .. import settings
from ..changes import InvalidInput
from ..pathway import contracts
from ..pathway.contracts import ActualDay, ContractData
from ..timetable import monday_of
from . import who
from .papers import AgreedHours, WeeklyHours, WeekRow

_WEEK = timedelta(days=7)


def weekly_hours(participant_id: int, first: date, last: date, today: date) -> WeeklyHours:
    """What a person did from `first` to `last`, both included, up to today.

    Counted as `contracts.actual_days` says. Raises InvalidInput for an unknown person, days
    reversed, when nothing is noted, and where the centre doesn't count these hours.
    """
    centre = settings.load()
    if not centre.activity_hours:
        raise InvalidInput("", _("The centre doesn't count hours of activity: see the settings."))
    if last < first:
        raise InvalidInput("last", _("The last day comes before the first one."))
    person = who.person(participant_id)
    until = min(last, today)
    days = contracts.actual_days(participant_id, first, until)
    if not days:
        raise InvalidInput("", _("No hours are noted between these two days."))
    with settings.on_paper():
        return WeeklyHours(
            identity=replace(settings.identity(), banner=(), footer_logos=()),
            person=person,
            first=first,
            last=until,
            weeks=tuple(_weeks(days, first, until)),
            agreed=tuple(map(_agreed, contracts.agreed(participant_id, first, until))),
            place=centre.city,
            printed_on=today,
            signer=who.coordinator(),
        )


def _weeks(days: Sequence[ActualDay], first: date, last: date) -> Iterator[WeekRow]:
    """Every week from the first day to the last, those at both ends cut there."""
    monday = monday_of(first)
    while monday <= last:
        there = [day for day in days if monday <= day.day < monday + _WEEK]
        yield WeekRow(
            first=max(first, monday),
            last=min(last, monday + timedelta(days=6)),
            workshops=sum(day.workshops for day in there),
            interviews=sum(day.interviews for day in there),
        )
        monday += _WEEK


def _agreed(contract: ContractData) -> AgreedHours:
    if contract.starts_on is None or contract.weekly_minutes is None:
        raise ValueError("a contract that agrees on hours has a first day")
    return AgreedHours(contract.starts_on, contract.ends_on, contract.weekly_minutes)
