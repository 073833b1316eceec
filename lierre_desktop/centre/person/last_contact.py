"""When a person was last in contact, and whose file has been kept long enough."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Retained:
    """Someone whose file is about to be kept longer than it may, or is already."""

    id: int
    last_name: str
    first_name: str
    own_script: str
    last_contact: date
    ends_on: date  # 24 months later
    is_over: bool
    open_pathway: bool  # to be closed or resumed first

    @property
    def name(self) -> str:
        """ "Zeynep Arslan"."""
        raise NotImplementedError


def last_contact(participant_ids: Iterable[int] | None, today: date) -> dict[int, date]:
    """The last contact of each of these people (None: everyone) up to today, by id.

    Those with none are left out.
    """
    raise NotImplementedError


def retention(today: date, notice_days: int = 30) -> list[Retained]:
    """Whose retention ends within the notice or is over, the earliest first."""
    raise NotImplementedError
