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
    return Held(
        pathway=pathway,
        today=today,
        book=book,
        objectives=objectives.of_pathway(pathway.id),
        steps=step_words.in_order(found, today),
        recourses=[
            (each, recourses.deadlines_of(each, today)) for each in recourses.of_pathway(pathway.id)
        ],
        orientations=orientations.of_participant(person, today),
        partners={number: partner.label for number, partner in named.items()},
        twice=[step_words.step_title(together[0], book) for together in doubled],
    )
