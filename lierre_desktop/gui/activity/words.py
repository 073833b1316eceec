"""What the page says of a period and of what it is compared with."""

from __future__ import annotations

from ...centre.activity import periods, said
from ...centre.activity.periods import Period, Query
from ...i18n import NBSP, _, date_span, format_date


def span(period: Period) -> str:
    """ "1er janvier – 10 novembre 2026"."""
    year = " y" if period.first.year != period.last.year else ""
    first = format_date(period.first, f"d MMMM{year}")
    last = format_date(period.last, "d MMMM y")
    return last if period.first == period.last else f"{first}{NBSP}– {last}"


def same_days(query: Query) -> str:
    """What the days a year before are called: "Same days of 2025", "2024"."""
    earlier = periods.a_year_before(query.period)
    if query.is_unfinished:
        return _("Same days of {year}").format(year=said.short_period(earlier))
    return _first_capital(said.period(earlier))


def comparison(query: Query) -> str:
    """The sentence under the page's title: which days are counted, and beside which others."""
    if query.against is None:
        days = _first_capital(date_span(query.period.first, query.period.last))
        return _("{days}, without comparison.").format(days=days)
    if query.against != periods.a_year_before(query.period):
        return _plain(query)
    if not query.is_unfinished:
        return _plain(query)
    if query.whole.is_year:
        return _("The year isn't over: it is compared with the same days of last year.")
    if query.whole == periods.season(query.whole.first.year):
        return _("The season isn't over: it is compared with the same days of last season.")
    return _("The period isn't over: it is compared with the same days a year before.")


def _plain(query: Query) -> str:
    assert query.against is not None
    return _("{period}, compared with {earlier}.").format(
        period=_first_capital(said.period(query.period)), earlier=said.period(query.against)
    )


def _first_capital(words: str) -> str:
    return words[:1].upper() + words[1:]
