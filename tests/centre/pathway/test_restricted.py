"""What is shown on demand only: the one rule, and that no list says more than it."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from lierre_desktop.centre import settings, term_changes, terms
from lierre_desktop.centre.network import projects
from lierre_desktop.centre.network.projects import Attached, ProjectData
from lierre_desktop.centre.pathway import interviews
from lierre_desktop.centre.pathway.needs import NeedKind, needs
from lierre_desktop.centre.pathway.next_action import next_action
from lierre_desktop.centre.pathway.restricted import Reserved, reserved
from lierre_desktop.centre.pathway.timeline import timeline
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.models import Interview, Objective, Step
from lierre_desktop.exchange import calendar_file

from ..conftest import Maker
from .rows import make

TODAY = date(2026, 11, 10)
SECRET = "Ordonnance de protection"


@pytest.fixture
def zeynep(make_participant: Maker) -> int:
    return make_participant("Arslan", "Zeynep")


@pytest.fixture
def way(make_pathway: Maker, zeynep: int) -> int:
    return make_pathway(zeynep, state="EN_PARCOURS")


@pytest.fixture
def safety(way: int) -> int:
    """An objective about violence."""
    values = {"theme": "VIOLENCES", "state": "OPEN", "set_on": TODAY, "due_on": TODAY}
    return make(Objective, pathway=way, title=SECRET, **values)


@pytest.fixture
def steps(way: int, safety: int) -> list[int]:
    """Steps reserved by their theme, by their kind and by that of their objective."""
    base = {"pathway": way, "title": SECRET, "status": "EN_COURS", "who": "PERSON"}
    base |= {"opened_on": TODAY, "due_on": TODAY}
    return [
        make(Step, kind="CV", theme="VIOLENCES", **base),
        make(Step, kind="VICTIMES", **base),
        make(Step, kind="CV", objective=safety, **base),
    ]


def test_merged_terms_follow_the_one_they_went_into(centre: OpenCentre) -> None:
    assert reserved(terms.book()) == Reserved(frozenset({"VIOLENCES"}), frozenset({"VICTIMES"}))
    for name, into in (("frein", "VIOLENCES"), ("demarche", "VICTIMES")):
        added = term_changes.add(name, "Protection", "Protection").id
        (code,) = (term.code for term in terms.book().terms(name) if term.id == added)
        term_changes.merge(name, code, into)
    rule = reserved(terms.book())
    assert (len(rule.themes), len(rule.kinds)) == (2, 2)
    assert rule.step(None, next(iter(rule.kinds - {"VICTIMES"})))
    assert rule.step(None, "CV", next(iter(rule.themes - {"VIOLENCES"})))
    assert not rule.step("LANGUE", "CV", "LOGEMENT") and not Reserved().step("VIOLENCES", None)


def test_nothing_of_it_is_said_unasked(zeynep: int, steps: list[int]) -> None:
    waiting = needs(TODAY, 0)
    assert [need.what for need in waiting.of(NeedKind.STEP)] == ["Step"] * 3
    assert [need.what for need in waiting.of(NeedKind.OBJECTIVE)] == ["Objective"]
    assert SECRET not in repr((waiting, next_action(zeynep, TODAY)))
    assert SECRET not in repr(timeline(zeynep, today=TODAY))
    asked = timeline(zeynep, today=TODAY, restricted=True)
    assert sum(SECRET in entry.title + entry.detail for entry in asked.entries) == 4


def test_what_an_interview_is_for_stays_unsaid(zeynep: int, way: int, safety: int) -> None:
    base = {"participant": zeynep, "pathway": way, "state": "PLANNED", "kind": "SUIVI"}
    make(Interview, objective=safety, day=TODAY, start=540, purpose=SECRET, **base)
    action = next_action(zeynep, TODAY)
    assert action is not None and action.title == "Interview: Follow-up"
    (planned,) = interviews.agenda(TODAY, TODAY)
    assert planned.purpose == ""
    file = calendar_file.render_appointments(
        [planned], name="", centre=settings.load(), made_at=datetime(2026, 11, 10), in_full=True
    )
    assert b"Arslan" in file and b"protection" not in file
    assert needs(TODAY, 0).of(NeedKind.APPOINTMENT)[0].what == "Follow-up"


def test_projects_say_only_that_it_is_a_step(zeynep: int, way: int, steps: list[int]) -> None:
    project = projects.save(ProjectData(name="Femmes")).id
    projects.attach(project, Attached.PARTICIPANT, zeynep)
    assert projects.attachable_steps(project) == []
    projects.attach(project, Attached.STEP, steps[2])
    (line,) = projects.view(project).steps
    assert (line.title, line.kind, line.reserved) == ("Step", None, True)
