"""Objectives and steps: their deadlines, what closes them, and what is done twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from lierre_desktop.centre import terms
from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.pathway import objectives, steps
from lierre_desktop.centre.pathway.objectives import ObjectiveData
from lierre_desktop.centre.pathway.states import Carrier, ObjectiveState
from lierre_desktop.centre.pathway.steps import StepData
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Term

from ..conftest import Maker
from .conftest import OPENED

DAY = date(2026, 3, 2)
LONG_AGO = date(2020, 1, 1)  # what is closed today began before, whatever the clock says


def step(pathway: int, **values: object) -> StepData:
    data = StepData(pathway_id=pathway, kind="LOGT_SOCIAL", status="A_FAIRE", opened_on=OPENED)
    return replace(data, **values)  # type: ignore[arg-type]


def objective(pathway: int, title: str = "Avoir un logement", **values: object) -> ObjectiveData:
    data = ObjectiveData(pathway_id=pathway, title=title, theme="LOGEMENT", set_on=OPENED)
    return replace(data, **values)  # type: ignore[arg-type]


# -- objectives ----------------------------------------------------------------------


def test_an_objective_closes_when_reached_and_opens_again(
    centre: OpenCentre, make_pathway: Maker
) -> None:
    done = objectives.save(objective(make_pathway(), set_on=LONG_AGO))
    reached = replace(objectives.get(done.id), state=ObjectiveState.REACHED)
    objectives.save(reached)
    assert objectives.get(done.id).closed_on == date.today()
    objectives.save(replace(objectives.get(done.id), closed_on=DAY))
    assert objectives.get(done.id).closed_on == DAY
    objectives.save(replace(objectives.get(done.id), state=ObjectiveState.OPEN))
    assert objectives.get(done.id).closed_on is None


def test_an_objective_that_cannot_be_is_refused(centre: OpenCentre, make_pathway: Maker) -> None:
    pathway = make_pathway()
    before = OPENED - timedelta(days=1)
    for values, field in (
        ({"title": " "}, "title"),
        ({"title": "x" * 161}, "title"),
        ({"theme": "CARACTERE"}, "theme"),
        ({"set_on": None}, "set_on"),
        ({"due_on": before}, "due_on"),
        ({"state": ObjectiveState.DROPPED, "closed_on": before}, "closed_on"),
        ({"pathway_id": 999}, "id"),
    ):
        with pytest.raises(InvalidInput) as refused:
            objectives.save(objective(pathway, **values))
        assert refused.value.field == field
    assert objectives.of_pathway(pathway) == []


def test_objectives_stand_in_the_order_given(centre: OpenCentre, make_pathway: Maker) -> None:
    pathway = make_pathway()
    home, french, work = (
        objectives.save(objective(pathway, title)).id
        for title in ("Logement", "Français", "Métier")
    )
    done = objectives.order(pathway, [work, home])
    assert [each.id for each in objectives.of_pathway(pathway)] == [work, home, french]
    assert objectives.order(pathway, [work]).changes is Changes.NONE
    undo(done.batch)
    assert [each.id for each in objectives.of_pathway(pathway)] == [home, french, work]
    with pytest.raises(InvalidInput):
        objectives.order(pathway, [999])


def test_an_objective_removed_leaves_its_steps(centre: OpenCentre, make_pathway: Maker) -> None:
    pathway = make_pathway()
    wanted = objectives.save(objective(pathway)).id
    kept = steps.save(step(pathway, objective_id=wanted)).id
    done = objectives.remove(wanted)
    assert done.said == "Objective put in the bin: Avoir un logement. Its 1 step stays"
    assert steps.get(kept).objective_id is None
    undo(done.batch)
    assert steps.get(kept).objective_id == wanted
    assert objectives.get(wanted).title == "Avoir un logement"


# -- steps ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "closes"),
    [("EN_COURS", False), ("AJOURNEE", False), ("ACCEPTEE", True), ("REFUSEE", True)],
)
def test_a_step_closes_with_the_family_of_its_status(
    centre: OpenCentre, make_pathway: Maker, status: str, closes: bool
) -> None:
    done = steps.save(step(make_pathway(), status=status, closed_on=DAY))
    assert steps.get(done.id).closed_on == (DAY if closes else None)
    assert done.said == "Step kept: " + terms.book().label("demarche", "LOGT_SOCIAL")


def test_the_centre_s_own_status_closes_by_its_family(
    centre: OpenCentre, make_pathway: Maker
) -> None:
    with changing("test.make") as changes:
        changes.create(
            Term,
            list="statut_demarche",
            code="RECOURS_GAGNE",
            label_fr="Gagnée au recours",
            label_en="Won on appeal",
            family="ABOUTIE",
        )
    done = steps.save(
        step(make_pathway(), title="Bail", status="RECOURS_GAGNE", opened_on=LONG_AGO)
    )
    assert (steps.get(done.id).closed_on, done.said) == (date.today(), "Step kept: Bail")
    steps.save(replace(steps.get(done.id), status="INSTRUCTION"))
    assert steps.get(done.id).closed_on is None


def test_a_step_that_cannot_be_is_refused(
    centre: OpenCentre, make_participant: Maker, make_pathway: Maker
) -> None:
    pathway = make_pathway()
    other = objectives.save(objective(make_pathway(make_participant("Roux"))))
    before = OPENED - timedelta(days=1)
    for values, field in (
        ({"kind": None}, "kind"),
        ({"kind": "VOYAGE"}, "kind"),
        ({"status": None}, "status"),
        ({"theme": "CARACTERE"}, "theme"),
        ({"opened_on": None}, "opened_on"),
        ({"due_on": before}, "due_on"),
        ({"status": "ACCEPTEE", "closed_on": before}, "closed_on"),
        ({"objective_id": other.id}, "objective_id"),
        ({"partner_id": 999}, "partner_id"),
        ({"result": "x" * 2_001}, "result"),
        ({"pathway_id": 999}, "id"),
    ):
        with pytest.raises(InvalidInput) as refused:
            steps.save(step(pathway, **values))
        assert refused.value.field == field
    assert steps.of_pathway(pathway) == []


def test_the_same_step_carried_twice_is_told(
    centre: OpenCentre, make_pathway: Maker, make_partner: Maker, make_contact: Maker
) -> None:
    pathway, ccas = make_pathway(), make_partner("CCAS")
    ours = steps.save(step(pathway, who=Carrier.CENTRE)).id
    steps.save(step(pathway, kind="CV", who=Carrier.CENTRE))
    steps.save(step(pathway, kind="CV", who=Carrier.CENTRE))
    steps.save(step(pathway, kind="AUTRE", who=Carrier.PERSON))
    steps.save(step(pathway, kind="AUTRE", who=Carrier.CENTRE))
    assert steps.redundant_steps(pathway) == []
    done = steps.save(
        step(pathway, who=Carrier.PARTNER, contact_id=make_contact(ccas, "Weiss"), opened_on=DAY)
    )
    assert steps.get(done.id).partner_id == ccas
    (together,) = steps.redundant_steps(pathway)
    assert [each.id for each in together] == [done.id, ours]
    steps.save(replace(steps.get(ours), status="ABANDONNEE", closed_on=DAY))
    assert steps.redundant_steps(pathway) == []
    undo(steps.remove(done.id).batch)
    assert steps.get(done.id).who is Carrier.PARTNER
