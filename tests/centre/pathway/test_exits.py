"""The end of a pathway: what it asks for, what it ends with it, and taking it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop.centre import enrolments
from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.pathway import exits, interviews, pathways, referents
from lierre_desktop.centre.pathway.exits import ExitData
from lierre_desktop.centre.pathway.interviews import InterviewState
from lierre_desktop.centre.pathway.referents import ReferentData
from lierre_desktop.centre.pathway.states import PathwayState
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.models import Assessment, Interview

from ..conftest import Maker
from .conftest import OPENED
from .rows import make

S = PathwayState
ACTION = "Objectif"
DAY = date(2026, 11, 6)
FULL = ExitData(DAY, S.OUT, "SIAE", "CDDI chez Valo’.", "Six freins levés sur huit.")


@pytest.fixture
def under_way(make_pathway: Maker) -> int:
    return make_pathway(state="EN_PARCOURS", action=ACTION)


def test_an_exit_says_when_how_and_why(centre: OpenCentre, under_way: int) -> None:
    done = exits.exit(under_way, FULL)
    ended = pathways.get(under_way)
    assert (done.changes, done.said) == (Changes.PATHWAYS, "Pathway completed on Friday 6 November")
    assert (ended.state, ended.closed_on, ended.exit_kind) == (S.OUT, DAY, "SIAE")
    assert (ended.exit_motive, ended.exit_review) == (FULL.exit_motive, FULL.exit_review)
    last = pathways.transitions(under_way)[-1]
    assert (last.state, last.day, last.reason) == (S.OUT, DAY, "CDDI chez Valo’.")
    assert exits.results_until(DAY) == date(2026, 12, 4)


@pytest.mark.parametrize(
    ("state", "data", "field"),
    [
        ("EN_PARCOURS", ExitData(None, S.OUT, "CDI"), "day"),
        ("EN_PARCOURS", ExitData(DAY, S.OUT), "exit_kind"),
        ("EN_PARCOURS", ExitData(DAY, S.OUT, "LOTO"), "exit_kind"),
        ("EN_PARCOURS", ExitData(DAY, S.SUSPENDED, "CDI"), "state"),
        ("EN_PARCOURS", ExitData(DAY, S.OUT, "CDI", "x" * 501), "exit_motive"),
        ("ACCUEILLI", ExitData(DAY, S.REDIRECTED, None, " "), "exit_motive"),
        ("EN_PARCOURS", ExitData(date(2026, 1, 12), S.OUT, "CDI"), "day"),
    ],
)
def test_an_exit_that_cannot_be_is_refused(
    centre: OpenCentre, make_pathway: Maker, state: str, data: ExitData, field: str
) -> None:
    pathway = make_pathway(state=state)
    with pytest.raises(InvalidInput) as refused:
        exits.exit(pathway, data)
    assert refused.value.field == field
    assert pathways.get(pathway).is_open


def test_enrolments_that_go_on_end_with_it_or_stand_in_the_way(
    centre: OpenCentre,
    under_way: int,
    make_workshop: Maker,
    make_enrolment: Maker,
) -> None:
    person = pathways.get(under_way).participant_id
    couture, cuisine, fle = (make_workshop(name) for name in ("Couture", "Cuisine", "FLE"))
    running = make_enrolment(person, couture)
    make_enrolment(person, cuisine, state="WAITING")
    make_enrolment(person, fle, last_day=DAY)
    with pytest.raises(InvalidInput, match="after that day: Couture and Cuisine") as refused:
        exits.exit(under_way, FULL)
    assert refused.value.field == "also_end"
    assert {each.enrolment_id for each in exits.still_enrolled(under_way, DAY)} > {running}
    done = exits.exit(under_way, FULL, also_end=True)
    assert done.said == "Pathway completed on Friday 6 November, 2 enrolments ended"
    assert Changes.ENROLMENTS in done.changes
    assert {(each.workshop, each.last_day) for each in enrolments.of_participant(person)} == {
        ("Couture", DAY),
        ("FLE", DAY),
    }
    undo(done.batch)
    assert pathways.get(under_way).state is S.UNDER_WAY
    assert len(exits.still_enrolled(under_way, DAY)) == 2


def test_another_action_may_go_on_with_the_workshops(
    centre: OpenCentre,
    under_way: int,
    make_pathway: Maker,
    make_workshop: Maker,
    make_enrolment: Maker,
) -> None:
    person = pathways.get(under_way).participant_id
    make_enrolment(person, make_workshop())
    make_pathway(person, state="ACCUEILLI", action="Mise à l’abri")
    exits.exit(under_way, FULL)
    (enrolment,) = enrolments.of_participant(person)
    assert enrolment.last_day is None


def test_referents_leave_on_that_day(centre: OpenCentre, under_way: int, make_staff: Maker) -> None:
    helene, tom, later = (make_staff(name) for name in ("Richter", "Weber", "Muller"))
    for staff, since, until in (
        (helene, OPENED, None),
        (tom, OPENED, date(2026, 3, 2)),
        (later, date(2026, 12, 1), None),
    ):
        referents.save(
            ReferentData(pathway_id=under_way, staff_id=staff, role="TS", since=since, until=until)
        )
    done = exits.exit(under_way, FULL)
    assert {(each.last_name, each.until) for each in referents.lines(under_way)} == {
        ("Richter", DAY),
        ("Weber", date(2026, 3, 2)),
    }
    undo(done.batch)
    assert [each.until for each in referents.current(under_way, date(2026, 12, 2))] == [None, None]


def test_an_exit_stays_once_the_person_returned(centre: OpenCentre, under_way: int) -> None:
    done = exits.exit(under_way, FULL)
    person = pathways.get(under_way).participant_id
    back = pathways.open(person, date(2026, 11, 20), action=ACTION)
    with pytest.raises(InvalidInput, match="This stays: end of a pathway"):
        undo(done.batch)
    undo(back.batch)
    undo(done.batch)
    assert pathways.get(under_way).is_open


def test_interviews_planned_later_are_called_off_with_it(
    centre: OpenCentre, under_way: int
) -> None:
    person = pathways.get(under_way).participant_id
    base = {"participant": person, "pathway": under_way, "kind": "SUIVI", "state": "PLANNED"}
    planned = make(Interview, day=date(2026, 11, 12), **base)
    make(Interview, day=DAY, **base)
    with pytest.raises(InvalidInput, match="planned after that day: Thursday 12") as refused:
        exits.exit(under_way, FULL)
    assert refused.value.field == "also_end"
    done = exits.exit(under_way, FULL, also_end=True)
    assert done.said == "Pathway completed on Friday 6 November, 1 interview called off"
    assert interviews.get(planned).state is InterviewState.CANCELLED
    undo(done.batch)
    assert interviews.get(planned).state is InterviewState.PLANNED


def test_an_exit_comes_after_what_the_pathway_tells_of(
    centre: OpenCentre, under_way: int, make_contract: Maker
) -> None:
    make_contract(under_way, date(2026, 11, 7))
    with pytest.raises(InvalidInput, match="contract begins on 07/11/2026") as refused:
        exits.exit(under_way, FULL)
    assert refused.value.field == "day"
    make(Assessment, pathway=under_way, day=date(2026, 11, 9), kind="REVIEW")
    with pytest.raises(InvalidInput, match="assessment was made on 09/11/2026"):
        exits.exit(under_way, FULL)
    exits.exit(under_way, replace(FULL, day=date(2026, 11, 9)))
