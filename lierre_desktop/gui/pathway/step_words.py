"""How steps, objectives and recourses are said in a list. Nothing is read here.

While names are hidden, what is about the person is too. A step of a sensitive theme says
nothing until it is opened.
"""

from __future__ import annotations

from datetime import date

from ...centre.pathway.deadlines import Deadline, pressing
from ...centre.pathway.objectives import ObjectiveData
from ...centre.pathway.recourses import RecourseData
from ...centre.pathway.states import Carrier, ObjectiveState, label
from ...centre.pathway.steps import STATUSES, STILL_OPEN, StepData, title_of
from ...centre.terms import Book
from ...i18n import _, format_date, pgettext
from .. import look
from ..components import BadgeFace

TO_DO = "A_FAIRE"

_FAMILIES = {
    STILL_OPEN: ("arrow-right", "info"),
    "ABOUTIE": ("check", "success"),
    "REFUSEE": ("x", "neutral"),
    "ABANDONNEE": ("minus-circle", "neutral"),
}


def is_late(step: StepData, today: date) -> bool:
    """Whether a step still open should have been over."""
    return step.closed_on is None and step.due_on is not None and step.due_on < today


def in_order(found: list[StepData], today: date) -> list[StepData]:
    """The late ones first, then the open ones by their date, then those that are over."""

    def place(step: StepData) -> tuple[int, date, int]:
        over = step.closed_on is not None
        return (2 if over else not is_late(step, today)), step.due_on or date.max, step.id

    return sorted(found, key=place)


def step_title(step: StepData, book: Book, *, reserved: bool) -> str:
    """What a step is called in the list; a reserved one says nothing before it is opened."""
    if look.discreet():
        return _("Step")
    return _("Reserved step") if reserved else title_of(step, book)


def step_detail(step: StepData, book: Book, partner: str, *, reserved: bool) -> str:
    """With whom, who does it, until when, what came of it, on a line."""
    if look.discreet() or reserved:
        return _dates(step)
    kind = book.label("demarche", step.kind) if step.title else ""
    who = "" if step.who is Carrier.PERSON else label(step.who)
    result = " ".join(step.result.split())
    return " · ".join(part for part in (_dates(step), partner, who, kind, result) if part)


def _dates(step: StepData) -> str:
    if step.closed_on is not None:
        return pgettext("step", "ended on {day}").format(day=short(step.closed_on))
    if step.due_on is not None:
        return _("by {day}").format(day=short(step.due_on))
    return _("since {day}").format(day=short(step.opened_on)) if step.opened_on else ""


def step_faces(step: StepData, book: Book, today: date) -> list[BadgeFace]:
    """Late, then its status."""
    icon, tone = _FAMILIES.get(book.family(STATUSES, step.status), _FAMILIES[STILL_OPEN])
    if step.status == TO_DO:
        icon, tone = "circle-dashed", "pending"
    status = BadgeFace(icon, book.label(STATUSES, step.status), tone)
    if is_late(step, today):
        return [BadgeFace("clock", _("Overdue"), "attention"), status]
    return [status]


def objective_words(objective: ObjectiveData, today: date) -> str:
    """Where an objective stands: its date, or how it ended."""
    if objective.state is not ObjectiveState.OPEN:
        return label(objective.state)
    if objective.due_on is None:
        return ""
    late = objective.due_on < today
    words = _("was to be reached by {day}") if late else _("by {day}")
    return words.format(day=short(objective.due_on))


def recourse_faces(deadlines: list[Deadline]) -> list[BadgeFace]:
    """The term to watch, if one runs."""
    watched = pressing(deadlines)
    if watched is None:
        return []
    day = format_date(watched.due, "d MMM y")
    if watched.passed:
        return [BadgeFace("warning", _("over since {day}").format(day=day), "attention")]
    return [BadgeFace("clock", _("by {day}").format(day=day), "info")]


def recourse_detail(recourse: RecourseData, deadlines: list[Deadline]) -> str:
    """What is awaited, else since when it is closed or filed."""
    watched = pressing(deadlines)
    parts = [recourse.reference]
    if watched is not None:
        parts.insert(0, watched.what)
    elif recourse.closed_on is not None:
        parts.insert(0, _("closed on {day}").format(day=short(recourse.closed_on)))
    elif recourse.filed_on is not None:
        parts.insert(0, _("filed on {day}").format(day=short(recourse.filed_on)))
    else:
        parts.insert(0, _("to be filed"))
    return " · ".join(part for part in parts if part)


def short(day: date) -> str:
    """A day in a line: "6 janv. 2026"."""
    return format_date(day, "d MMM y")
