"""What the settings say of workshops, slots and days. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from ...centre.programme import WorkshopData
from ...centre.recurrence import Skipped, SlotData
from ...centre.vocabulary import Runs, label
from ...i18n import _, format_date, join_names, ngettext, short_day, time_span
from ..attendance.words import uncapitalised

_A_MONDAY = date(2024, 1, 1)


def weekday_name(weekday: int) -> str:
    """ "mardi" for 2."""
    return format_date(_A_MONDAY + timedelta(days=weekday - 1), "EEEE")


def every_words(weeks: int) -> str:
    """How often a slot comes back."""
    if weeks == 1:
        return _("every week")
    return _("every {n} weeks").format(n=weeks)


def runs_words(runs: Runs) -> str:
    """When in the school year, inside a sentence."""
    return uncapitalised(label(runs))


def slot_words(slot: SlotData, today: date) -> str:
    """ "mardi 9 h – 11 h, toute l’année"; its end or beginning when it isn't running."""
    hours = time_span(slot.start, slot.end)
    parts = [f"{weekday_name(slot.weekday)} {hours}"]
    if slot.every_weeks > 1:
        parts.append(every_words(slot.every_weeks))
    parts.append(runs_words(slot.runs))
    if slot.valid_to < today:
        parts.append(_("ended on {day}").format(day=format_date(slot.valid_to, "d MMMM y")))
    elif slot.valid_from > today:
        parts.append(_("from {day} on").format(day=format_date(slot.valid_from, "d MMMM y")))
    return ", ".join(parts)


def slots_words(slots: Sequence[SlotData], today: date) -> str:
    """The slots of a workshop in a line: those that run or will, else the last that ran."""
    if not slots:
        return _("No weekly slot")
    alive = [slot for slot in slots if slot.valid_to >= today]
    shown = alive or [max(slots, key=lambda slot: slot.valid_to)]
    return " · ".join(slot_words(slot, today) for slot in shown)


def workshop_facts(workshop: WorkshopData) -> str:
    """ "12 places, 24 promises"; empty when neither is said."""
    parts = []
    if workshop.capacity:
        parts.append(
            ngettext("{n} place", "{n} places", workshop.capacity).format(n=workshop.capacity)
        )
    if workshop.promised:
        parts.append(
            ngettext("{n} promised", "{n} promised", workshop.promised).format(n=workshop.promised)
        )
    return ", ".join(parts)


def skipped_words(skipped: Sequence[Skipped]) -> str:
    """The days a slot skips, gathered by reason, a line each."""
    by_reason: dict[str, list[date]] = {}
    for each in skipped:
        by_reason.setdefault(each.reason, []).append(each.day)
    return "\n".join(
        _("{reason}: {days}").format(reason=reason, days=join_names(short_day(day) for day in days))
        for reason, days in by_reason.items()
    )


def season_name(first: date) -> str:
    """ "Saison 2026–2027"."""
    return _("Season {first}–{last}").format(first=first.year, last=first.year + 1)


def days_words(first: date, last: date) -> str:
    """A day, or a span of days with short months: "du 24 déc. 2026 au 1er janv. 2027"."""
    if first == last:
        return format_date(first, "EEEE d MMMM y")
    start = format_date(first, "d MMM" if first.year == last.year else "d MMM y")
    return _("from {first} to {last}").format(first=start, last=format_date(last, "d MMM y"))
