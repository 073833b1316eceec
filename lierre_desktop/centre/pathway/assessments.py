"""What stands in the way of a person, theme by theme, at entry, reviews and exit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..changes import Done
from .states import AssessmentKind, BarrierState, Impact


@dataclass(frozen=True, slots=True)
class Barrier:
    """Where one theme stands on the day of an assessment."""

    theme: str  # term of "frein"
    state: BarrierState
    impact: Impact | None = None
    priority: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True)
class AssessmentData:
    """An assessment and its barriers, one a theme."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    day: date | None = None
    kind: AssessmentKind = AssessmentKind.ENTRY
    strengths: str = ""
    summary: str = ""
    next_review_on: date | None = None
    author: str = ""  # "": who saves it
    barriers: tuple[Barrier, ...] = ()


def save(data: AssessmentData) -> Done:
    raise NotImplementedError


def remove(assessment_id: int) -> Done:
    raise NotImplementedError


def get(assessment_id: int) -> AssessmentData:
    raise NotImplementedError


def of_pathway(pathway_id: int) -> list[AssessmentData]:
    """A pathway's assessments, first to last."""
    raise NotImplementedError


def proposed_review(pathway_id: int, day: date) -> date:
    """When to look again after an assessment on a day, by the pathway's rhythm."""
    raise NotImplementedError
