"""What the tables of a pathway refuse by themselves, whoever writes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from peewee import IntegrityError

from lierre_desktop.database.models import (
    HousingMeasure,
    Objective,
    Orientation,
    PathwayTransition,
    Recourse,
    Relay,
    Row,
    Step,
)

from ..conftest import Maker
from .rows import make

DAY, BEFORE = date(2026, 11, 10), date(2026, 11, 9)
STEP = {"kind": "CV", "status": "EN_COURS", "who": "PERSON", "opened_on": DAY}
LEASE = {"kind": "BAIL_GLISSANT", "starts_on": DAY}
OBJECTIVE = {"title": "DELF", "state": "REACHED", "set_on": DAY, "closed_on": BEFORE}


@pytest.mark.parametrize(
    ("table", "values"),
    [
        (Relay, {"decided_on": DAY, "done_on": DAY}),
        (Objective, OBJECTIVE),
        (Step, STEP | {"closed_on": BEFORE}),
        (HousingMeasure, LEASE | {"slid_on": BEFORE}),
        (HousingMeasure, LEASE | {"closed_on": BEFORE}),
        (Recourse, {"kind": "DALO", "court_decided_on": DAY}),
        (PathwayTransition, {"state": "PARTI", "day": DAY}),
    ],
)
def test_a_pathway_refuses(make_pathway: Maker, table: type[Row], values: dict[str, Any]) -> None:
    way = make_pathway()
    with pytest.raises(IntegrityError):
        make(table, pathway=way, **values)


@pytest.mark.parametrize(
    "values", [{"letter_on": DAY}, {"answer": "ACCEPTED", "answered_on": BEFORE}]
)
def test_an_orientation_refuses(
    make_participant: Maker, make_partner: Maker, values: dict[str, Any]
) -> None:
    base = {
        "participant": make_participant("Roux"),
        "partner": make_partner("CCAS"),
        "made_on": DAY,
    }
    with pytest.raises(IntegrityError):
        make(Orientation, **base, **values)


def test_two_partners_do_not_differ_by_capitals(make_partner: Maker) -> None:
    make_partner("CCAS de Thionville")
    with pytest.raises(IntegrityError):
        make_partner("CCAS de THIONVILLE")
