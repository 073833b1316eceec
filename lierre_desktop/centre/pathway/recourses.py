"""Legal recourses of a pathway (DALO, DAHO, legal aid…), with the terms that run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ..changes import Done
from .deadlines import Deadline


class Decision(StrEnum):
    """What a commission, a prefect or an office answered."""

    FAVORABLE = "FAVORABLE"
    REDIRECTED = "REDIRECTED"
    REJECTED = "REJECTED"


@dataclass(frozen=True, slots=True)
class RecourseData:
    """A recourse and its dates. `received_on` is that of the acknowledgement of receipt."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    step_id: int | None = None
    kind: str | None = None
    filed_on: date | None = None
    received_on: date | None = None
    decision_on: date | None = None
    decision: Decision | None = None
    offered_on: date | None = None
    court_filed_on: date | None = None
    court_decided_on: date | None = None
    closed_on: date | None = None
    reference: str = ""
    note: str = ""


def save(data: RecourseData) -> Done:
    """Keep a recourse. Raises InvalidInput."""
    raise NotImplementedError


def remove(recourse_id: int) -> Done:
    """Put a recourse in the bin. Raises InvalidInput."""
    raise NotImplementedError


def get(recourse_id: int) -> RecourseData:
    """One recourse. Raises InvalidInput when the number is unknown."""
    raise NotImplementedError


def of_pathway(pathway_id: int) -> list[RecourseData]:
    """A pathway's recourses, newest first."""
    raise NotImplementedError


def deadlines_of(data: RecourseData, today: date) -> list[Deadline]:
    """The terms of a recourse that is open, in order of their end."""
    raise NotImplementedError
