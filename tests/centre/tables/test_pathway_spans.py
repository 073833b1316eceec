"""Lists of pathways: one pathway an action at any time, in the file and with the centre's."""

from __future__ import annotations

from datetime import date

import pytest

from lierre_desktop.centre.pathway import pathways
from lierre_desktop.centre.tables.plan import ImportKind
from lierre_desktop.centre.tables.table import Line
from tests.centre.conftest import Maker
from tests.centre.tables.conftest import Plan

HEAD = ("Nom", "Prénom", "Date d’entrée", "Date de sortie", "Type de sortie", "Action")
MAY, JUNE, JULY, LAST = (date(2025, 5, 1), date(2025, 6, 1), date(2025, 7, 1), date(2025, 9, 1))


@pytest.fixture
def samira(make_participant: Maker) -> int:
    return make_participant("Benali", "Samira")


def span(first: date, last: date | None, action: str = "Insertion") -> Line:
    return ("BENALI", "Samira", first, last, "CDI" if last else None, action)


@pytest.mark.parametrize(
    ("spans", "refused"),
    [
        (((MAY, JULY), (JUNE, LAST)), 1),
        (((MAY, LAST), (JUNE, JULY)), 1),
        (((JUNE, JULY), (MAY, LAST)), 1),
        (((MAY, None), (JUNE, JULY)), 1),
        (((JUNE, JULY), (MAY, None)), 1),
        (((MAY, None), (JUNE, None)), 1),
        (((MAY, JUNE), (JUNE, JULY), (JULY, None)), 0),
        (((JULY, LAST), (MAY, JUNE)), 0),
    ],
)
def test_pathways_of_one_action_follow_each_other(
    plan: Plan, samira: int, spans: tuple[tuple[date, date | None], ...], refused: int
) -> None:
    made = plan(ImportKind.PATHWAYS, HEAD, *(span(*each) for each in spans))
    assert (len(made.refused), made.new) == (refused, len(spans) - refused)


def test_the_name_of_an_action_is_read_plainly(plan: Plan, samira: int) -> None:
    lines = (
        span(MAY, JULY, "Accompagnement Équilibre"),
        span(JUNE, LAST, "accompagnement equilibre"),
    )
    assert len(plan(ImportKind.PATHWAYS, HEAD, *lines).refused) == 1
    others = span(MAY, JULY, "Mobilité"), span(JUNE, LAST, "Santé")
    assert plan(ImportKind.PATHWAYS, HEAD, *others).new == 2


def test_the_centre_s_own_pathways_count(plan: Plan, samira: int) -> None:
    own = pathways.get(pathways.open(samira, JUNE).id)
    made = plan(ImportKind.PATHWAYS, HEAD, span(MAY, JULY, own.action.upper()))
    assert len(made.refused) == 1
    assert plan(ImportKind.PATHWAYS, HEAD, span(MAY, JUNE, own.action)).new == 1
    assert plan(ImportKind.PATHWAYS, HEAD, span(JUNE, None, own.action.upper())).known == 1
