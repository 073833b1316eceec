"""The steps (démarches) of a pathway: who carries them, until when, what came of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..changes import Done
from .states import Carrier


@dataclass(frozen=True, slots=True)
class StepData:
    """A step. It is closed on a day as soon as its status says that it is over."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    objective_id: int | None = None
    kind: str | None = None  # term of "demarche"
    title: str = ""
    status: str | None = None  # term of "statut_demarche"
    theme: str | None = None  # term of "frein"
    opened_on: date | None = None
    due_on: date | None = None
    closed_on: date | None = None
    partner_id: int | None = None
    contact_id: int | None = None
    who: Carrier = Carrier.PERSON
    result: str = ""


@dataclass(frozen=True, slots=True)
class DueStep:
    """An open step whose date comes or has passed."""

    id: int
    kind: str
    title: str
    due_on: date
    pathway_id: int
    participant_id: int
    last_name: str
    first_name: str
    own_script: str


def save(data: StepData) -> Done:
    raise NotImplementedError


def remove(step_id: int) -> Done:
    raise NotImplementedError


def get(step_id: int) -> StepData:
    raise NotImplementedError


def of_pathway(pathway_id: int) -> list[StepData]:
    raise NotImplementedError


def due(today: date, within: int = 30) -> list[DueStep]:
    """Open steps of open pathways due within so many days, late ones too."""
    raise NotImplementedError


def redundant_steps(pathway_id: int) -> list[tuple[StepData, ...]]:
    """Open steps of one kind that different people or partners carry, together."""
    raise NotImplementedError
