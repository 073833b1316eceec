"""Projects: their objectives in order, and what belongs to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.network import projects
from lierre_desktop.centre.network.projects import Attached, ProjectData, ProjectKind
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre

from ..conftest import Maker

DAY = date(2026, 11, 10)
AIMS = ("Accès aux droits", "Langue", "Emploi", "Logement")


@pytest.fixture
def project(centre: OpenCentre) -> int:
    """A programme with four objectives."""
    data = ProjectData(name="MIA", kind=ProjectKind.PROGRAMME, objectives=AIMS)
    return projects.save(data).id


def test_objectives_keep_their_order(project: int) -> None:
    data = projects.get(project)
    assert (data.kind, data.objectives) == (ProjectKind.PROGRAMME, AIMS)
    turned = (*AIMS[::-1], "  ", "Jeunes")
    done = projects.save(replace(data, objectives=turned))
    assert projects.get(project).objectives == (*AIMS[::-1], "Jeunes")
    undo(done.batch)
    assert projects.get(project).objectives == AIMS


def test_workshops_and_people_belong_to_a_project(
    project: int, make_workshop: Maker, make_participant: Maker
) -> None:
    sewing, person = make_workshop("Couture"), make_participant("Stan", "Ioana")
    projects.attach(project, Attached.WORKSHOP, sewing)
    projects.attach(project, Attached.PARTICIPANT, person, since=DAY)
    assert projects.attach(project, Attached.WORKSHOP, sewing).batch == 0
    shown = projects.view(project)
    assert shown.workshops == ((sewing, "Couture"),)
    assert [(one.last_name, one.since, one.until) for one in shown.people] == [("Stan", DAY, None)]
    (card,) = projects.listed()
    assert (card.workshops, card.people, card.steps, card.visits) == (1, 1, 0, 0)

    with pytest.raises(InvalidInput) as refused:
        projects.leave(project, person, date(2026, 11, 9))
    assert refused.value.field == "until"
    projects.leave(project, person, DAY)
    assert projects.view(project).people[0].until == DAY
    projects.attach(project, Attached.PARTICIPANT, person)  # back again
    assert projects.view(project).people[0].until is None

    done = projects.detach(project, Attached.WORKSHOP, sewing)
    assert projects.view(project).workshops == ()
    undo(done.batch)
    assert len(projects.view(project).workshops) == 1
    with pytest.raises(InvalidInput):
        projects.detach(project, Attached.STEP, 1)


def test_two_projects_do_not_share_a_name(project: int) -> None:
    for values, field in (
        ({"name": "MIA"}, "name"),
        ({"name": ""}, "name"),
        ({"starts_on": DAY, "ends_on": date(2026, 1, 1)}, "ends_on"),
        ({"objectives": ("x" * 251,)}, "objectives"),
    ):
        with pytest.raises(InvalidInput) as refused:
            projects.save(ProjectData(**({"name": "École"} | values)))
        assert refused.value.field == field
    projects.remove(project)
    assert projects.listed() == []
    projects.save(ProjectData(name="MIA"))
