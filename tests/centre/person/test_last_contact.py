"""The last contact, and the end of the 24 months a file may be kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from lierre_desktop.centre.person.last_contact import last_contact, retention
from lierre_desktop.database import models

from ..conftest import TUESDAY, Maker
from .conftest import make

OLD, MIDDLE, NEW = date(2025, 3, 3), date(2026, 2, 2), date(2026, 10, 1)


def pathway(person: int, **values: Any) -> int:
    values = {"year": 2025, "rank": person, "state": "EN_PARCOURS", "opened_on": OLD} | values
    return int(make(models.Pathway, participant=person, **values).id)


def presence(person: int, day: date, mark: str) -> None:
    workshop = models.Workshop.get_or_none() or make(
        models.Workshop, name="Couture", theme="sewing", colour="sewing"
    )
    session = make(models.Session, workshop=workshop.id, day=day, start=540, end=600)
    make(models.Attendance, session=session.id, participant=person, mark=mark)


def interview(person: int, day: date, state: str, **values: Any) -> None:
    make(models.Interview, participant=person, day=day, state=state, kind="SUIVI", **values)


def step(person: int, opened: date, closed: date | None, **values: Any) -> None:
    make(models.Step, pathway=pathway(person), kind="CV", status="EN_COURS", who="PERSON",
         opened_on=opened, closed_on=closed, **values)  # fmt: skip


def visit(person: int, day: date, **values: Any) -> None:
    place = make(models.LivingPlace, name="Quai", kind="SQUAT")
    row = make(models.OutreachVisit, place=place.id, day=day, **values)
    make(models.VisitPerson, visit=row.id, participant=person)


@pytest.mark.parametrize(
    ("contact", "day"),
    [
        (lambda who: presence(who, NEW, "PRESENT"), NEW),
        (lambda who: presence(who, NEW, "RETARD"), NEW),
        (lambda who: presence(who, NEW, "ABSENT_EXCUSE"), None),
        (lambda who: interview(who, NEW, "DONE"), NEW),
        (lambda who: interview(who, NEW, "MISSED"), None),
        (lambda who: interview(who, NEW, "DONE", deleted_at="2026-10-02"), None),
        (lambda who: step(who, OLD, None), OLD),
        (lambda who: step(who, OLD, NEW), NEW),
        (lambda who: step(who, OLD, NEW, deleted_at="2026-10-02"), None),
        (lambda who: visit(who, MIDDLE), MIDDLE),
        (lambda who: visit(who, MIDDLE, deleted_at="2026-10-02"), None),
        (lambda who: interview(who, TUESDAY + timedelta(days=1), "DONE"), None),
    ],
)
def test_what_counts_as_a_contact(
    zeynep: int, contact: Callable[[int], None], day: date | None
) -> None:
    contact(zeynep)
    assert last_contact(None, TUESDAY).get(zeynep) == day


def test_the_latest_of_all_for_those_who_are_asked(zeynep: int, make_participant: Maker) -> None:
    samira = make_participant("Benali", "Samira")
    interview(zeynep, MIDDLE, "DONE")
    presence(zeynep, OLD, "PRESENT")
    visit(samira, OLD)
    assert last_contact(None, TUESDAY) == {zeynep: MIDDLE, samira: OLD}
    assert last_contact([samira, 99], TUESDAY) == {samira: OLD}
    assert last_contact([], TUESDAY) == {}


def test_retention_ends_24_months_after_the_last_contact(
    zeynep: int, make_participant: Maker
) -> None:
    """CNIL, délibération 2021-028: two years of active base."""
    interview(zeynep, date(2024, 11, 10), "DONE")
    pathway(zeynep)
    samira = make_participant("Benali", "Samira", created_at="2024-12-10T08:00:00+00:00")
    make_participant("Ferreira", "Maria", created_at="2024-12-11T08:00:00+00:00")
    make_participant("Ould", "Aïcha", created_at="2020-01-01", deleted_at="2020-02-01")
    over, soon = retention(TUESDAY)
    assert (over.id, over.name, over.ends_on, over.is_over, over.open_pathway) == (
        zeynep,
        "Zeynep Arslan",
        TUESDAY,
        True,
        True,
    )
    assert (soon.id, soon.last_contact, soon.ends_on, soon.is_over, soon.open_pathway) == (
        samira,
        date(2024, 12, 10),
        date(2026, 12, 10),
        False,
        False,
    )
    assert [one.id for one in retention(TUESDAY, notice_days=0)] == [zeynep]


def test_the_29th_of_february_ends_on_the_28th(make_participant: Maker) -> None:
    make_participant("Benali", "Samira", created_at="2024-02-29T08:00:00+00:00")
    (one,) = retention(date(2026, 2, 28), notice_days=0)
    assert (one.ends_on, one.is_over) == (date(2026, 2, 28), True)
    assert retention(date(2026, 2, 27), notice_days=0) == []
