"""What the tab of steps shows of someone, read once.

The number of queries doesn't grow with the steps; each open recourse costs one more.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ...centre import terms
from ...centre.network import orientations, partners
from ...centre.network.orientations import OrientationLine
from ...centre.pathway import objectives, pathways, recourses, steps
from ...centre.pathway.deadlines import Deadline
from ...centre.pathway.objectives import ObjectiveData
from ...centre.pathway.pathways import PathwayData
from ...centre.pathway.recourses import RecourseData
from ...centre.pathway.restricted import reserved
from ...centre.pathway.steps import StepData
from ...centre.terms import Book
from . import step_words


@dataclass(frozen=True, slots=True)
class Held:
    """All that the tab shows of a pathway, read once."""

    pathway: PathwayData
    today: date
    book: Book
    objectives: list[ObjectiveData]
    steps: list[StepData]
    recourses: list[tuple[RecourseData, list[Deadline]]]
    orientations: list[OrientationLine]
    partners: dict[int, str]
    twice: list[str]  # the titles of open steps that several people carry
    reserved: frozenset[int]  # the steps that say nothing before they are opened


def read(person: int, today: date) -> Held | None:
    """What the newest pathway of someone holds, None before there is one."""
    known = pathways.of_participant(person)
    if not known:
        return None
    pathway = next((each for each in known if each.is_open), known[0])
    book = terms.book()
    found = steps.of_pathway(pathway.id)
    named = partners.known(step.partner_id for step in found if step.partner_id)
    doubled = steps.redundant_steps(pathway.id)
    aims = objectives.of_pathway(pathway.id)
    hidden = _reserved(found, aims, book)
    return Held(
        pathway=pathway,
        today=today,
        book=book,
        objectives=aims,
        steps=step_words.in_order(found, today),
        recourses=[
            (each, recourses.deadlines_of(each, today)) for each in recourses.of_pathway(pathway.id)
        ],
        orientations=orientations.of_participant(person, today),
        partners={number: partner.label for number, partner in named.items()},
        twice=[
            step_words.step_title(together[0], book, reserved=together[0].id in hidden)
            for together in doubled
        ],
        reserved=hidden,
    )


def _reserved(found: list[StepData], aims: list[ObjectiveData], book: Book) -> frozenset[int]:
    themes = {aim.id: aim.theme for aim in aims}
    rule = reserved(book)
    return frozenset(
        step.id
        for step in found
        if rule.step(step.theme, step.kind, themes.get(step.objective_id or 0))
    )
