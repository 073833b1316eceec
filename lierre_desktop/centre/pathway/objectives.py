"""What a person wants to reach, in an order of hers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..changes import Done
from .states import ObjectiveState


@dataclass(frozen=True, slots=True)
class ObjectiveData:
    """An objective, in words the person can sign."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    title: str = ""
    detail: str = ""
    theme: str | None = None  # term of "frein"
    state: ObjectiveState = ObjectiveState.OPEN
    set_on: date | None = None
    due_on: date | None = None
    closed_on: date | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class DueObjective:
    """An open objective whose date comes or has passed."""

    id: int
    title: str
    due_on: date
    pathway_id: int
    participant_id: int
    last_name: str
    first_name: str
    own_script: str


def save(data: ObjectiveData) -> Done:
    raise NotImplementedError


def remove(objective_id: int) -> Done:
    raise NotImplementedError


def get(objective_id: int) -> ObjectiveData:
    raise NotImplementedError


def of_pathway(pathway_id: int) -> list[ObjectiveData]:
    raise NotImplementedError


def order(pathway_id: int, objective_ids: list[int]) -> Done:
    """Put the objectives in this order."""
    raise NotImplementedError


def due(today: date, within: int = 30) -> list[DueObjective]:
    """Open objectives of open pathways due within so many days, late ones too."""
    raise NotImplementedError
