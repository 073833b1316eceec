"""Contracts of a pathway: dates, hours agreed, renewals; and the hours really spent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..changes import Done


@dataclass(frozen=True, slots=True)
class ContractData:
    """A contract. `weekly_minutes` None: no hours agreed."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    kind: str | None = None  # term of "contrat"
    signed_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    weekly_minutes: int | None = None
    exempt: bool = False
    exempt_reason: str = ""
    objectives: str = ""
    renews_id: int | None = None


@dataclass(frozen=True, slots=True)
class EndingContract:
    """A contract that ends soon, and whose it is."""

    id: int
    kind: str
    ends_on: date
    pathway_id: int
    participant_id: int
    last_name: str
    first_name: str
    own_script: str


def save(data: ContractData) -> Done:
    raise NotImplementedError


def remove(contract_id: int) -> Done:
    raise NotImplementedError


def get(contract_id: int) -> ContractData:
    raise NotImplementedError


def of_pathway(pathway_id: int) -> list[ContractData]:
    raise NotImplementedError


def ending(today: date, within: int = 30) -> list[EndingContract]:
    """The contracts of open pathways that end within so many days and aren't renewed."""
    raise NotImplementedError


def actual_minutes(participant_id: int, first: date, last: date) -> int:
    """Minutes really spent in a span: workshops that count as activity, and interviews."""
    raise NotImplementedError
