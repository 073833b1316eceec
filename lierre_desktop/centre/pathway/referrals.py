"""Who referred a person to the centre, when and why, and what was answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..changes import Done
from .states import ReferralAnswer


@dataclass(frozen=True, slots=True)
class ReferralData:
    """A referral received."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    prescriber: str | None = None  # term of "orienteur"
    partner_id: int | None = None
    contact_id: int | None = None
    person: str = ""  # who referred, where it is no contact of a partner
    received_on: date | None = None
    motive: str = ""
    answer: ReferralAnswer = ReferralAnswer.OPEN
    answered_on: date | None = None
    answer_text: str = ""

    def state_at(self, day: date) -> ReferralAnswer:
        """The answer on a day: one that waited 30 days has expired."""
        raise NotImplementedError


def save(data: ReferralData) -> Done:
    raise NotImplementedError


def remove(referral_id: int) -> Done:
    raise NotImplementedError


def get(referral_id: int) -> ReferralData:
    raise NotImplementedError


def of_pathway(pathway_id: int) -> list[ReferralData]:
    raise NotImplementedError
