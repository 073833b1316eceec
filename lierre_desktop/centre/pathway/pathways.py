"""A person's way through the centre: opening, stages, what may follow what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..changes import Done
from .referrals import ReferralData
from .states import PathwayState


@dataclass(frozen=True, slots=True)
class PathwayData:
    """A pathway. `save` changes its words and its rhythm; stages come from `move`."""

    id: int = 0
    version: int = 0
    participant_id: int = 0
    action: str = ""  # the action of the centre it belongs to
    state: PathwayState = PathwayState.WELCOMED
    year: int = 0
    rank: int = 0
    opened_on: date | None = None
    closed_on: date | None = None
    archived_on: date | None = None
    exit_kind: str | None = None  # term of "sortie"
    exit_motive: str = ""
    exit_review: str = ""
    own_words: str = ""  # what the person says of her own way
    review_months: int = 3

    @property
    def number(self) -> str:
        """ "2026-031"."""
        return f"{self.year}-{self.rank:03d}"

    @property
    def is_open(self) -> bool:
        """True until the exit."""
        return self.closed_on is None


@dataclass(frozen=True, slots=True)
class TransitionData:
    """One line of a pathway's log."""

    id: int
    pathway_id: int
    state: PathwayState
    day: date
    reason: str
    review_on: date | None
    author: str


@dataclass(frozen=True, slots=True)
class PathwayLine:
    """One pathway of the list."""

    id: int
    number: str
    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    action: str
    state: PathwayState
    since: date  # day of the last transition
    opened_on: date
    closed_on: date | None
    referents: tuple[str, ...]  # names of those of today, or of the day of the exit
    contract_ends_on: date | None  # of the running contract that ends last
    next_review_on: date | None  # of the last assessment, or of the suspension


def open(
    participant_id: int,
    day: date,
    *,
    state: PathwayState | None = None,
    action: str = "",
    reason: str = "",
    own_words: str = "",
    review_months: int = 3,
    referral: ReferralData | None = None,
) -> Done:
    """Begin a pathway: ORIENTE with a referral, else ACCUEILLI; RENCONTRE from outreach."""
    raise NotImplementedError


def save(data: PathwayData) -> Done:
    """Change the action, the person's own words and the rhythm of reviews."""
    raise NotImplementedError


def move(
    pathway_id: int,
    state: PathwayState,
    day: date,
    reason: str = "",
    *,
    review_on: date | None = None,
) -> Done:
    """Bring a pathway to its next state; exits are `exits.exit`."""
    raise NotImplementedError


def remove(pathway_id: int) -> Done:
    raise NotImplementedError


def get(pathway_id: int) -> PathwayData:
    raise NotImplementedError


def of_participant(participant_id: int) -> list[PathwayData]:
    """A person's pathways, newest first."""
    raise NotImplementedError


def transitions(pathway_id: int) -> list[TransitionData]:
    """The log of a pathway, first to last."""
    raise NotImplementedError


def may_attend(participant_id: int, day: date) -> bool:
    """False when the person has a pathway but was not welcomed, or is out, on that day."""
    raise NotImplementedError


def listed(
    today: date,
    *,
    states: tuple[PathwayState, ...] = (),
    search: str = "",
    action: str = "",
) -> list[PathwayLine]:
    """The pathways of the list in the order of names; `states` empty: the open ones."""
    raise NotImplementedError
