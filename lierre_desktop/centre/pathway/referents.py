"""Who accompanies a person: several at a time, one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..changes import Done


@dataclass(frozen=True, slots=True)
class ReferentData:
    """Someone of the team, or a partner's contact, who accompanies a pathway for a time."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    staff_id: int | None = None
    contact_id: int | None = None
    role: str | None = None  # term of "role_referent"
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ReferentLine:
    """A referent with his name."""

    id: int
    version: int
    pathway_id: int
    staff_id: int | None
    contact_id: int | None
    last_name: str
    first_name: str
    organisation: str  # of a team member from outside, or the partner's name
    partner_id: int | None
    sensitive: bool  # of a partner shown as "Autre" outside the centre
    role: str
    phone: str
    email: str
    since: date
    until: date | None

    @property
    def name(self) -> str:
        """ "Hélène Richter"."""
        return f"{self.first_name} {self.last_name}".strip()


def save(data: ReferentData) -> Done:
    raise NotImplementedError


def hand_to(referent_id: int, new: ReferentData, day: date) -> Done:
    """Let another one take over on a day, in one command."""
    raise NotImplementedError


def remove(referent_id: int) -> Done:
    raise NotImplementedError


def get(referent_id: int) -> ReferentData:
    raise NotImplementedError


def of_pathway(pathway_id: int) -> list[ReferentData]:
    raise NotImplementedError


def lines(pathway_id: int) -> list[ReferentLine]:
    """Every referent of a pathway by name, newest first."""
    raise NotImplementedError


def current(pathway_id: int, day: date) -> list[ReferentLine]:
    """Who accompanies a pathway on a day."""
    raise NotImplementedError
