"""Every figure counted a second time, in plain loops over the exported rows (`oracle`).

`dev.py figures` counts two thousand invented years, drawn from a seed of its own.
"""

from __future__ import annotations

import json
import os
from datetime import date

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from lierre_desktop.centre import activity
from lierre_desktop.centre.activity.periods import Basis, Period, Query, asked, season, year
from lierre_desktop.centre.person.states import Aspect
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.models import Setting, database

from .conftest import Rows
from .oracle import SECOND
from .oracle_compare import differences
from .oracle_lives import Lives

YEARS = int(os.environ.get("LIERRE_INVENTED_YEARS", "20"))
SEED = int(os.environ.get("LIERRE_INVENTED_SEED", "2026"))
TODAY = date(2026, 11, 10)
PERIODS = (
    year(2025),
    year(2026),  # unfinished
    year(2024),
    season(2025),
    Period(date(2025, 6, 15), date(2025, 6, 15)),
    Period(date(2024, 2, 29), date(2024, 2, 29)),
    Period(date(2024, 3, 1), date(2025, 2, 28)),
    Period(date(2025, 1, 15), date(2026, 1, 14)),
    Period(date(2024, 2, 29), date(2026, 6, 15)),
)


def queries() -> st.SearchStrategy[Query]:
    return st.builds(asked, st.sampled_from(PERIODS), st.just(TODAY), st.sampled_from(Basis))


def test_every_code_has_a_second_calculation() -> None:
    assert set(activity.definitions()) == set(SECOND)


def test_an_empty_centre_counts_nothing_twice(centre: OpenCentre) -> None:
    assert differences(asked(year(2025), TODAY)) == []


@pytest.mark.parametrize("basis", Basis)
def test_one_person(rows: Rows, basis: Basis) -> None:
    person = rows.person(gender="F", birth_date=date(1990, 6, 15))
    rows.state(person, Aspect.DISTRICT, date(2024, 1, 1), district="Guentrange", qpv=True)
    rows.state(person, Aspect.DISTRICT, date(2025, 6, 10), district="La Milliaire", qpv=False)
    workshop = rows.workshop(promised=4)
    rows.enrolment(person, workshop, date(2025, 2, 1))
    rows.held(workshop, date(2025, 2, 4), {person: "PRESENT"})
    pathway = rows.pathway(person, date(2024, 11, 3), welcomed=date(2024, 11, 12))
    rows.referral(pathway, date(2024, 11, 3))
    assert differences(asked(year(2025), TODAY, basis)) == []


class TakenBack(Exception):
    """The end of an example: the centre is empty again for the next one."""


@seed(SEED)
@settings(max_examples=YEARS, suppress_health_check=list(HealthCheck))
@given(
    number=st.integers(0, 2**32),
    people=st.integers(0, 5),
    query=queries(),
    measures_hours=st.booleans(),
    counts_neutral=st.booleans(),
)
def test_invented_years(
    rows: Rows, number: int, people: int, query: Query, measures_hours: bool, counts_neutral: bool
) -> None:
    with pytest.raises(TakenBack), database.atomic():
        rows.add(Setting, key="activity_hours", value=json.dumps(measures_hours))
        rows.add(Setting, key="neutral_exits_count", value=json.dumps(counts_neutral))
        Lives(rows, number, people)
        assert differences(query) == []
        raise TakenBack
