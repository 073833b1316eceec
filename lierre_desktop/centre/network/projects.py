"""Projects and programmes across the workshops: what they aim at, what belongs to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from ...database.journal import Changing, changing
from ...database.models import (
    Participant,
    Project,
    ProjectObjective,
    ProjectParticipant,
    ProjectStep,
    ProjectWorkshop,
    Row,
    Step,
    Workshop,
    database,
)
from ...i18n import N_, _, collation_key
from .. import keeping, terms
from ..changes import Changes, Done, InvalidInput
from ..expected import workshop_label
from ..names import name_order
from ..pathway.restricted import reserved
from ..rows import fetch, line, paragraphs, required_text

IDEAS = (
    N_("Women"),
    N_("School"),
    N_("Young people"),
    N_("Fight against discriminations"),
)
"""Names to begin with, offered where there is no project yet."""


class ProjectKind(StrEnum):
    """A project of the centre's own, or a programme it takes part in."""

    PROJECT = "PROJECT"
    PROGRAMME = "PROGRAMME"


class Attached(StrEnum):
    """What may belong to a project."""

    WORKSHOP = "workshop"
    PARTICIPANT = "participant"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class ProjectData:
    """A project with its objectives, in their order."""

    id: int = 0
    version: int = 0
    name: str = ""
    kind: ProjectKind = ProjectKind.PROJECT
    description: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    objectives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProjectCard:
    """A project in the list, and how much belongs to it."""

    data: ProjectData
    workshops: int
    people: int
    steps: int
    visits: int


@dataclass(frozen=True, slots=True)
class ProjectPerson:
    """Someone of a project; `until` is the last day, where she left it."""

    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class ProjectStepLine:
    """A step of someone's pathway that belongs to a project."""

    step_id: int
    title: str
    kind: str | None  # term of demarche
    status: str  # term of statut_demarche
    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    reserved: bool = False  # shown on demand only: neither its title nor its kind is said


@dataclass(frozen=True, slots=True)
class ProjectView:
    """A project and all that belongs to it."""

    data: ProjectData
    workshops: tuple[tuple[int, str], ...]  # number, label
    people: tuple[ProjectPerson, ...]
    steps: tuple[ProjectStepLine, ...]


# -- reading -----------------------------------------------------------------------------

_COUNTS = """
SELECT p.id,
  (SELECT count(*) FROM project_workshop l JOIN workshop w ON w.id = l.workshop_id
   WHERE l.project_id = p.id AND w.deleted_at IS NULL),
  (SELECT count(*) FROM project_participant l JOIN participant w ON w.id = l.participant_id
   WHERE l.project_id = p.id AND w.deleted_at IS NULL),
  (SELECT count(*) FROM project_step l JOIN step s ON s.id = l.step_id
   WHERE l.project_id = p.id AND s.deleted_at IS NULL),
  (SELECT count(*) FROM outreach_visit v WHERE v.project_id = p.id AND v.deleted_at IS NULL)
FROM project p WHERE p.deleted_at IS NULL
"""

_WORKSHOPS = f"""
SELECT w.id, {workshop_label()} FROM project_workshop l
JOIN workshop w ON w.id = l.workshop_id AND w.deleted_at IS NULL
WHERE l.project_id = ? ORDER BY w.position, w.name
"""

_PEOPLE = """
SELECT w.id, w.last_name, w.first_name, w.own_script, l.since, l.until
FROM project_participant l
JOIN participant w ON w.id = l.participant_id AND w.deleted_at IS NULL
WHERE l.project_id = ?
"""

_STEPS = """
SELECT s.id, s.title, s.kind, s.status, w.id, w.last_name, w.first_name, w.own_script,
       s.theme, j.theme
FROM project_step l JOIN step s ON s.id = l.step_id AND s.deleted_at IS NULL
JOIN pathway y ON y.id = s.pathway_id AND y.deleted_at IS NULL
JOIN participant w ON w.id = y.participant_id AND w.deleted_at IS NULL
LEFT JOIN objective j ON j.id = s.objective_id
WHERE l.project_id = ? ORDER BY s.id DESC
"""


def listed() -> list[ProjectCard]:
    """The projects with their counts: those that run first, by name."""
    rows = {row.id: row for row in Project.select().where(Project.deleted_at.is_null())}
    objectives = _objectives(rows)
    cards = [
        ProjectCard(_data(rows[number], objectives.get(number, ())), *counts)
        for number, *counts in database.execute_sql(_COUNTS)
    ]
    return sorted(
        cards, key=lambda card: (card.data.ends_on is not None, collation_key(card.data.name))
    )


def get(project_id: int) -> ProjectData:
    """One project. Raises InvalidInput for one unknown or in the bin."""
    row = fetch(Project, project_id)
    return _data(row, _objectives([row.id]).get(row.id, ()))


def view(project_id: int) -> ProjectView:
    """A project and all that belongs to it. Raises InvalidInput as `get` does."""
    data = get(project_id)
    people = [
        ProjectPerson(*row[:4], *_days(*row[4:]))
        for row in database.execute_sql(_PEOPLE, (project_id,))
    ]
    return ProjectView(
        data,
        tuple((row[0], row[1]) for row in database.execute_sql(_WORKSHOPS, (project_id,))),
        tuple(sorted(people, key=lambda one: name_order(one.last_name, one.first_name))),
        tuple(_steps(_STEPS, (project_id,))),
    )


_ATTACHABLE = """
SELECT s.id, s.title, s.kind, s.status, w.id, w.last_name, w.first_name, w.own_script,
       s.theme, j.theme
FROM project_participant l
JOIN participant w ON w.id = l.participant_id AND w.deleted_at IS NULL
JOIN pathway y ON y.participant_id = w.id AND y.deleted_at IS NULL AND y.closed_on IS NULL
JOIN step s ON s.pathway_id = y.id AND s.deleted_at IS NULL AND s.closed_on IS NULL
LEFT JOIN objective j ON j.id = s.objective_id
WHERE l.project_id = :id AND l.until IS NULL
  AND s.id NOT IN (SELECT step_id FROM project_step WHERE project_id = :id)
ORDER BY w.search_key, s.opened_on DESC
"""


def attachable_steps(project_id: int) -> list[ProjectStepLine]:
    """The open steps of its people that don't belong to the project yet, those left out
    that are shown on demand only."""
    return [step for step in _steps(_ATTACHABLE, {"id": project_id}) if not step.reserved]


def _steps(sql: str, values: Any) -> list[ProjectStepLine]:
    """Steps as a project says them: of a reserved one only that it is a step."""
    hidden, found = reserved(terms.book()), []
    for *columns, theme, about in database.execute_sql(sql, values):
        step = ProjectStepLine(*columns)
        if hidden.step(theme, step.kind, about):
            step = replace(step, title=_("Step"), kind=None, reserved=True)
        found.append(step)
    return found


# -- keeping -----------------------------------------------------------------------------


def save(data: ProjectData) -> Done:
    """Keep a project and its objectives. Raises InvalidInput."""
    wanted = _checked(data)
    titles = [
        {"title": title, "position": place} for place, title in enumerate(wanted.objectives, 1)
    ]

    def keep_objectives(changes: Changing, project_id: int) -> None:
        keeping.replace_links(changes, ProjectObjective, {"project_id": project_id}, titles)

    said = _("Project kept: {name}").format(name=wanted.name)
    return keeping.keep(
        Project, "project.save", wanted, Changes.OUTREACH, said, also=keep_objectives
    )


def remove(project_id: int) -> Done:
    """Put a project in the bin; its workshops, people and steps stay what they are."""
    name = get(project_id).name
    said = _("Project put in the bin: {name}").format(name=name)
    return keeping.take_away(Project, "project.remove", project_id, Changes.OUTREACH, said)


def attach(project_id: int, what: Attached, number: int, *, since: date | None = None) -> Done:
    """Let a workshop, a person or a step belong to a project. Raises InvalidInput.

    `since` is a person's first day; attached again after leaving, she is in it again.
    """
    fetch(Project, project_id)
    fetch(_THINGS[what], number)
    more = {"since": since, "until": None} if what is Attached.PARTICIPANT else {}
    found = _link(project_id, what, number)
    with changing("project.attach") as changes:
        if found is None:
            changes.create(_LINKS[what], project_id=project_id, **{f"{what}_id": number}, **more)
        elif more and found.until is not None:
            changes.update(found, until=None)
    touched = Changes.OUTREACH if changes.batch else Changes.NONE
    return Done(touched, _("Attached to the project"), changes.batch, project_id)


def detach(project_id: int, what: Attached, number: int) -> Done:
    """Undo an attachment made by mistake. Raises InvalidInput when there is none."""
    found = _linked(project_id, what, number)
    with changing("project.attach") as changes:
        changes.remove(found)
    return Done(Changes.OUTREACH, _("Taken off the project"), changes.batch, project_id)


def leave(project_id: int, participant_id: int, until: date) -> Done:
    """Someone leaves a project; her time in it stays counted. Raises InvalidInput."""
    found = _linked(project_id, Attached.PARTICIPANT, participant_id)
    if found.since is not None and until < found.since:
        raise InvalidInput("until", _("The last day comes before the first."))
    with changing("project.attach") as changes:
        changes.update(found, until=until)
    return Done(Changes.OUTREACH, _("Out of the project from then on"), changes.batch, project_id)


_THINGS: dict[Attached, type[Row]] = {
    Attached.WORKSHOP: Workshop,
    Attached.PARTICIPANT: Participant,
    Attached.STEP: Step,
}
_LINKS: dict[Attached, type[Row]] = {
    Attached.WORKSHOP: ProjectWorkshop,
    Attached.PARTICIPANT: ProjectParticipant,
    Attached.STEP: ProjectStep,
}


def _link(project_id: int, what: Attached, number: int) -> Any:
    kind = _LINKS[what]
    return kind.get_or_none(project_id=project_id, **{f"{what}_id": number})


def _linked(project_id: int, what: Attached, number: int) -> Any:
    found = _link(project_id, what, number)
    if found is None:
        raise InvalidInput("", _("This doesn't belong to the project."))
    return found


def _objectives(project_ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    titles: dict[int, tuple[str, ...]] = {}
    rows = (
        ProjectObjective.select()
        .where(ProjectObjective.project.in_(list(project_ids)))
        .order_by(ProjectObjective.position, ProjectObjective.id)
    )
    for row in rows:
        titles[row.project_id] = (*titles.get(row.project_id, ()), row.title)
    return titles


def _data(row: Project, objectives: tuple[str, ...]) -> ProjectData:
    return keeping.data_of(ProjectData, row, kind=ProjectKind(row.kind), objectives=objectives)


def _days(*texts: str | None) -> list[date | None]:
    return [date.fromisoformat(text) if text else None for text in texts]


def _checked(data: ProjectData) -> ProjectData:
    wanted = replace(
        data,
        name=required_text("name", data.name, _("Give the project a name.")),
        kind=ProjectKind(data.kind),
        description=paragraphs("description", data.description, 10_000),
        objectives=tuple(
            title for text in data.objectives if (title := line("objectives", text, 250))
        ),
    )
    if data.starts_on and data.ends_on and data.ends_on < data.starts_on:
        raise InvalidInput("ends_on", _("The last day comes before the first."))
    same = Project.get_or_none(
        (Project.name == wanted.name) & Project.deleted_at.is_null() & (Project.id != data.id)
    )
    if same is not None:
        raise InvalidInput("name", _("Another project has this name."))
    return wanted
