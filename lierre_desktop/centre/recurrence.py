"""The rule of a weekly slot: on which days it meets, which it skips and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from ..i18n import _, join_names, ngettext
from .calendar import DayState
from .changes import InvalidInput
from .timetable import monday_of
from .vocabulary import Runs


@dataclass(frozen=True, slots=True)
class SlotData:
    """A weekly slot. `weekday` 1 is Monday; `id` 0 is a new one; days included."""

    workshop_id: int
    weekday: int
    start: int
    end: int
    valid_from: date
    valid_to: date
    venue_id: int | None = None
    facilitator_ids: tuple[int, ...] = ()
    every_weeks: int = 1
    runs: Runs = Runs.BOTH
    skips_public_holidays: bool = True
    anchor: date | None = None  # a day of the week that the rhythm is counted from
    id: int = 0
    version: int = 1


@dataclass(frozen=True, slots=True)
class Skipped:
    """A day on which the slot makes no session, and why."""

    day: date
    reason: str


def occurrences(data: SlotData, states: dict[date, DayState]) -> tuple[list[date], list[Skipped]]:
    """The days of a slot, and those it skips with the reason.

    Weeks of "every n weeks" are counted from the week of `anchor`, by default the
    week in which the slot begins.
    """
    first = data.valid_from + timedelta(days=(data.weekday - data.valid_from.isoweekday()) % 7)
    origin = monday_of(data.anchor or data.valid_from)
    taken, skipped = [], []
    day = first
    while day <= data.valid_to:
        weeks = (monday_of(day) - origin).days // 7
        if weeks % data.every_weeks == 0:
            reason = _why_skipped(data, states[day])
            if reason is None:
                taken.append(day)
            elif reason:
                skipped.append(Skipped(day, reason))
        day += timedelta(days=7)
    return taken, skipped


def _why_skipped(data: SlotData, state: DayState) -> str | None:
    """The reason to skip a day, "" when it simply isn't the slot's season, None to meet."""
    if state.closure:
        return state.closure
    if state.public_holiday and data.skips_public_holidays:
        return state.public_holiday
    if data.runs is Runs.TERM and state.school_holiday:
        return state.school_holiday
    if data.runs is Runs.HOLIDAYS and not state.school_holiday:
        return ""
    return None


def check_hours(start: int, end: int) -> None:
    """Refuse hours outside the day or reversed. Raises InvalidInput."""
    if not 0 <= start <= 1439:
        raise InvalidInput("start", _("The beginning lies between 0:00 and 23:59."))
    if not 1 <= end <= 1440:
        raise InvalidInput("end", _("The end lies between 0:01 and 24:00."))
    if end <= start:
        raise InvalidInput("end", _("The end comes before the beginning."))


def skipped_in_words(skipped: Iterable[Skipped]) -> str:
    """ ", 6 skipped: Noël (4), Toussaint (2)"; empty when nothing is skipped."""
    reasons = Counter(one.reason for one in skipped)
    total = sum(reasons.values())
    if not total:
        return ""
    detail = join_names(f"{reason} ({count})" for reason, count in reasons.items())
    # One form in English, two in French: the catalogue needs the number.
    text = ngettext(", {n} skipped: {reasons}", ", {n} skipped: {reasons}", total)
    return text.format(n=total, reasons=detail)
