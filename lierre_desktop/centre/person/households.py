"""Households: who lives with whom, people with a record and people without one.

A child is noted with birth date, school and class without a record of her own; she gets
one the day she comes for herself. A person is in one household at a time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..changes import Done
from ..vocabulary import Gender


@dataclass(frozen=True, slots=True)
class MemberData:
    """Someone of a household. With `participant_id`, the names and the birth date are the
    record's and these stay empty. `id` 0 is a new one."""

    id: int = 0
    version: int = 0
    household_id: int = 0
    participant_id: int | None = None
    last_name: str = ""
    first_name: str = ""
    gender: Gender | None = None
    birth_date: date | None = None
    link: str | None = None  # term of "lien_foyer"
    school: str = ""
    school_class: str = ""
    note: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class MemberLine:
    """Someone of a household as a page shows her, her record's names where she has one."""

    data: MemberData
    last_name: str
    first_name: str
    own_script: str
    birth_date: date | None
    age: int | None
    link: str  # in words

    @property
    def has_record(self) -> bool:
        """True when her name leads to a page."""
        return self.data.participant_id is not None

    @property
    def is_child(self) -> bool:
        """True under 18; someone whose age isn't known counts as an adult."""
        return self.age is not None and self.age < 18


@dataclass(frozen=True, slots=True)
class HouseholdView:
    """A household on a day."""

    id: int
    version: int
    name: str
    members: tuple[MemberLine, ...]  # by age, oldest first, unknown ages before
    former: tuple[MemberLine, ...]  # who has left


@dataclass(frozen=True, slots=True)
class FamilyCounts:
    """How many households and children some people make up on a day."""

    households: int
    members: int
    children: int  # under 18


def of_participant(participant_id: int, day: date | None = None) -> HouseholdView | None:
    """The household a person is in on a day (today), None when none is noted."""
    raise NotImplementedError


def start(participant_id: int, link: str, name: str = "") -> Done:
    """Begin a household with this person. Raises InvalidInput when she is in one."""
    raise NotImplementedError


def rename(household_id: int, version: int, name: str) -> Done:
    """Name a household. Raises InvalidInput."""
    raise NotImplementedError


def save_member(data: MemberData) -> Done:
    """Add someone (id 0) to a household, or change her. Raises InvalidInput."""
    raise NotImplementedError


def end_member(member_id: int, until: date) -> Done:
    """Someone left the household after a day; the past keeps her. Raises InvalidInput."""
    raise NotImplementedError


def remove_member(member_id: int) -> Done:
    """Take away someone noted by mistake. Raises InvalidInput."""
    raise NotImplementedError


def join(participant_id: int, household_id: int, link: str, since: date | None = None) -> Done:
    """Put someone with a record into a household. Raises InvalidInput when she is in one."""
    raise NotImplementedError


def make_participant(member_id: int) -> Done:
    """Give a member a record of her own: `Done.id` is the new person. Raises InvalidInput."""
    raise NotImplementedError


def families(participant_ids: list[int] | None, day: date) -> FamilyCounts:
    """The households of these people (None: of everyone) on a day."""
    raise NotImplementedError
