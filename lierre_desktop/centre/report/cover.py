"""The cover: a leaf for each session of the period, workshop by workshop."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ...i18n import format_date
from ..activity.facts import Facts, SessionFact
from ..activity.periods import Basis, Period
from ..calendar import months_later
from ..vocabulary import SessionStatus
from .papers import Cover, CoverRow

_MOST_MONTHS = 18  # their names have room for a season and a half; then only years are named


def cover(period: Period) -> Cover | None:
    """The leaves of a period, None when no session was held or cancelled in it."""
    facts = Facts(period, Basis.PRESENT)
    shown = [one for one in facts.sessions if one.is_held or _is_cancelled(one)]
    if not shown:
        return None
    rows = []
    for workshop in facts.workshops.values():
        own = [one for one in shown if one.workshop_id == workshop.id]
        if own:
            leaves = tuple((_place(one.day, period), one.is_held) for one in own)
            rows.append(CoverRow(workshop.label, leaves, sum(one.is_held for one in own)))
    held = sum(one.is_held for one in shown)
    return Cover(tuple(_months(period)), tuple(rows), held, len(shown) - held)


def _is_cancelled(session: SessionFact) -> bool:
    return session.status is SessionStatus.CANCELLED


def _place(day: date, period: Period) -> float:
    """How far into the period a day lies, its own middle taken: between 0 and 1."""
    days = (period.last - period.first).days + 1
    return ((day - period.first).days + 0.5) / days


def _months(period: Period) -> Iterator[tuple[float, str]]:
    """Where each month begins and its name, or each year of a longer period."""
    days = (period.last - period.first).days + 1
    month = period.first.replace(day=1)
    is_long = months_later(month, _MOST_MONTHS) <= period.last
    while month <= period.last:
        if not is_long or month.month == 1:
            name = str(month.year) if is_long else format_date(month, "MMM")
            yield max(0.0, (month - period.first).days / days), name
        month = months_later(month, 1)
