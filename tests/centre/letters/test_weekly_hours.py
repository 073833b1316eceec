"""Hours of activity by week, for centres that count them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop.centre import settings
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.letters.weekly_hours import weekly_hours
from lierre_desktop.centre.pathway import contracts
from lierre_desktop.database.models import Interview

from ..pathway.rows import make
from .conftest import TODAY, Story

AUTUMN = (date(2026, 10, 1), TODAY)


@pytest.fixture
def counting(attended: Story) -> Story:
    """The centre counts these hours."""
    settings.save(replace(settings.load(), activity_hours=True))
    return attended


def test_a_centre_that_does_not_count_them_has_no_such_paper(attended: Story) -> None:
    with pytest.raises(InvalidInput, match="see the settings"):
        weekly_hours(attended.person, *AUTUMN, TODAY)


def test_every_week_is_there_with_its_workshops_and_interviews(counting: Story) -> None:
    make(
        Interview, participant=counting.person, state="DONE", kind="SUIVI",
        day=date(2026, 10, 8), minutes=45,
    )  # fmt: skip
    paper = weekly_hours(counting.person, *AUTUMN, TODAY)
    by_monday = {week.first: week for week in paper.weeks}

    assert len(paper.weeks) == 9
    assert (paper.weeks[0].first, paper.weeks[0].last) == (AUTUMN[0], date(2026, 10, 4))
    assert (paper.weeks[-1].first, paper.weeks[-1].last) == (date(2026, 11, 23), TODAY)
    october = by_monday[date(2026, 10, 5)]
    assert (october.workshops, october.interviews, october.minutes) == (120, 45, 165)
    assert by_monday[date(2026, 10, 12)].minutes == 0
    assert paper.minutes == contracts.actual_minutes(counting.person, *AUTUMN)
    assert [(one.first, one.last, one.weekly_minutes) for one in paper.agreed] == [
        (date(2026, 1, 20), None, 300)
    ]
    assert paper.identity.banner == () and paper.signer.name == "Hélène Richter"


def test_days_that_hold_nothing_are_refused(counting: Story) -> None:
    with pytest.raises(InvalidInput, match="No hours"):
        weekly_hours(counting.person, date(2025, 1, 1), date(2025, 1, 31), TODAY)
    with pytest.raises(InvalidInput) as refused:
        weekly_hours(counting.person, TODAY, AUTUMN[0], TODAY)
    assert refused.value.field == "last"
