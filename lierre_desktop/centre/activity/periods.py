"""Spans of days a report is about, and the earlier days they are compared with.

Seasons begin in September. An unfinished period is compared with the same days a year
before, never with the whole of last year.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ...i18n import N_, _
from ..calendar import EARLIEST, LATEST, months_later
from ..changes import InvalidInput

SEASON_BEGINS = 9  # September


class Basis(StrEnum):
    """Whom the figures about people count."""

    ORIENTED = "ORIENTED"  # referred within the period
    FOLLOWED = "FOLLOWED"  # seen at least once: in an interview held, or in a workshop
    ENROLLED = "ENROLLED"  # with a place in a workshop on some day of the period
    PRESENT = "PRESENT"  # there at least once in a workshop

    @property
    def label(self) -> str:
        """ "People present"."""
        return _(_BASES[self])


_BASES = {
    Basis.ORIENTED: N_("People referred"),
    Basis.FOLLOWED: N_("People accompanied"),
    Basis.ENROLLED: N_("People enrolled"),
    Basis.PRESENT: N_("People present"),
}


@dataclass(frozen=True, slots=True)
class Period:
    """A span of days, both ends included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def iso(self) -> dict[str, str]:
        """The ends as the parameters :first and :last of a query."""
        return {"first": self.first.isoformat(), "last": self.last.isoformat()}

    @property
    def is_year(self) -> bool:
        """True of a whole calendar year."""
        return self == year(self.first.year)

    @property
    def years(self) -> int:
        """How many yearly promises it holds: 1 up to twelve months, 2 up to twenty-four…"""
        is_short = (self.last.month, self.last.day) < (self.first.month, self.first.day)
        return self.last.year - self.first.year - is_short + 1


def year(number: int) -> Period:
    """A calendar year."""
    return Period(date(number, 1, 1), date(number, 12, 31))


def season(number: int) -> Period:
    """The season that begins in September of a year."""
    return Period(
        date(number, SEASON_BEGINS, 1), date(number + 1, SEASON_BEGINS, 1) - timedelta(days=1)
    )


def checked(first: date | None, last: date | None) -> Period:
    """A span as typed. Raises InvalidInput when an end is missing, reversed or absurd."""
    if first is None or last is None:
        raise InvalidInput("first" if first is None else "last", _("Give the first and last day."))
    if last < first:
        raise InvalidInput("last", _("The last day comes before the first. Check both."))
    if first < EARLIEST or last > LATEST:
        raise InvalidInput("first", _("Give days between 1990 and 2100."))
    return Period(first, last)


def same_days_before(period: Period) -> Period:
    """The same days of the year before; of a longer period, as many years before as it holds.

    Both never overlap, and whole months stay whole.
    """
    return _moved(period, -12 * period.years)


def _moved(period: Period, months: int) -> Period:
    first, after = months_later(period.first, months), period.last + timedelta(days=1)
    if period.first.day == after.day == 1:  # whole months: 1-28/2/2025 → 1-29/2/2024
        return Period(first, months_later(after, months) - timedelta(days=1))
    return Period(first, months_later(period.last, months))


def _alike(other: Period, period: Period, part: Period) -> Period:
    """What lies in `other` as a part does in a period; all of it where they aren't as long."""
    years = other.first.year - period.first.year
    months = 12 * years + other.first.month - period.first.month
    return _moved(part, months) if _moved(period, months) == other else other


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked of the calculation. `period` ends today at the latest."""

    period: Period
    against: Period | None
    basis: Basis
    whole: Period  # the period as chosen, its end perhaps still to come
    since: date | None = None  # the centre's first day, where it comes after the days compared
    today: date | None = None  # the day it is asked: what is planned that day may still happen

    @property
    def is_unfinished(self) -> bool:
        """True when the chosen period isn't over."""
        return self.period != self.whole

    @property
    def compares_same_days(self) -> bool:
        """True when compared with the same days before, not with others that were chosen."""
        return self.against == _alike(same_days_before(self.whole), self.whole, self.period)

    @property
    def against_whole(self) -> Period | None:
        """The days it will be compared with once it is over."""
        return self.against and _alike(self.against, self.period, self.whole)

    @property
    def tells_changes(self) -> bool:
        """True when the centre has data of all the days compared: a change means something."""
        return self.against is not None and self.since is None

    @property
    def holds_promises(self) -> bool:
        """True of about a year or more: what is promised for a year can be held against it."""
        return months_later(self.whole.first, _ABOUT_A_YEAR) <= self.whole.last + timedelta(days=1)


_ABOUT_A_YEAR = 11  # months


def asked(
    whole: Period,
    today: date,
    basis: Basis = Basis.FOLLOWED,
    *,
    compare: bool = True,
    against: Period | None = None,
) -> Query:
    """A question about a period: cut at today, compared with the same days before.

    `against` compares with other days instead, cut alike where they are as long. Raises
    InvalidInput for a period to come.
    """
    if whole.first > today:
        raise InvalidInput("first", _("This period hasn’t begun yet."))
    period = Period(whole.first, min(whole.last, today))
    earlier = against or same_days_before(whole)
    against_days = _alike(earlier, whole, period) if compare else None
    return Query(period, against_days, basis, whole, today=today)
