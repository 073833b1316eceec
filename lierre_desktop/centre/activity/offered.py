"""The periods that a centre may ask its figures of: those it has anything to say about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ...database.models import database
from . import periods
from .periods import SEASON_BEGINS, Basis, Period, Query, season, year

_FIRST_DAY = """
SELECT min(day) FROM (
    SELECT min(day) AS day FROM session WHERE deleted_at IS NULL
    UNION ALL SELECT min(day) FROM interview WHERE deleted_at IS NULL
    UNION ALL SELECT min(opened_on) FROM pathway WHERE deleted_at IS NULL
    UNION ALL SELECT min(day) FROM outreach_visit WHERE deleted_at IS NULL
)
"""


def first_day() -> date | None:
    """The first day on which something happened or was planned; None in an empty centre."""
    (found,) = database.execute_sql(_FIRST_DAY).fetchone()
    return date.fromisoformat(found) if found else None


def asked(
    whole: Period,
    today: date,
    basis: Basis = Basis.FOLLOWED,
    *,
    compare: bool = True,
    against: Period | None = None,
) -> Query:
    """A question as `periods.asked` puts it, compared only with days the centre has data of.

    Raises InvalidInput for a period to come.
    """
    return known(periods.asked(whole, today, basis, compare=compare, against=against))


def known(query: Query) -> Query:
    """A question compared only with days the centre has data of, its first day noted."""
    earlier, first = query.against, first_day()
    if earlier is None or (first is not None and first <= earlier.first):
        return query
    if first is None or earlier.last < first:
        return replace(query, against=None, since=first)
    return replace(query, since=first)


def years(today: date) -> list[Period]:
    """This year and the earlier ones that have data, last year always; newest first."""
    first = first_day()
    oldest = min(first.year if first else today.year, today.year - 1)
    return [year(number) for number in range(today.year, oldest - 1, -1)]


def seasons(today: date) -> list[Period]:
    """This season and the last one."""
    began = today.year if today.month >= SEASON_BEGINS else today.year - 1
    return [season(began), season(began - 1)]
