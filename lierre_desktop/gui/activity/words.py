"""What the choices of the page call a period and the one before."""

from __future__ import annotations

from ...centre.activity.periods import Period, Query
from ...centre.activity.showing import said
from ...i18n import NBSP, _, format_date


def span(period: Period) -> str:
    """ "1er janvier – 10 novembre 2026"."""
    year = " y" if period.first.year != period.last.year else ""
    first = format_date(period.first, f"d MMMM{year}")
    last = format_date(period.last, "d MMMM y")
    return last if period.first == period.last else f"{first}{NBSP}– {last}"


def same_days(query: Query) -> str:
    """What the days before are called: "Same days of 2025", "Year 2024"."""
    if query.against is None:
        return _("The year before")
    if query.is_unfinished and said.is_season(query.whole):
        return _("Same days of last season")
    if query.is_unfinished:
        return _("Same days of {year}").format(year=said.short_period(query.against))
    if query.against.is_year:
        return _("Year {year}").format(year=query.against.first.year)
    earlier = said.period(query.against)
    return earlier[:1].upper() + earlier[1:]
