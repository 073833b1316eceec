"""The end of a pathway: its date, kind, motive and closing review."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..changes import Done
from .states import PathwayState


@dataclass(frozen=True, slots=True)
class ExitData:
    """How a pathway ends. `state` is OUT, REDIRECTED or NO_FOLLOW_UP."""

    day: date | None = None
    state: PathwayState = PathwayState.OUT
    exit_kind: str | None = None  # term of "sortie"; its family is what reports count
    exit_motive: str = ""
    exit_review: str = ""


@dataclass(frozen=True, slots=True)
class StillEnrolled:
    """An enrolment with days after the exit."""

    enrolment_id: int
    workshop: str
    last_day: date | None


def exit(pathway_id: int, data: ExitData, *, also_end: bool = False) -> Done:
    """End a pathway; `also_end` ends the enrolments that go on, in the same transaction."""
    raise NotImplementedError


def still_enrolled(pathway_id: int, day: date) -> list[StillEnrolled]:
    """The enrolments that stand in the way of an exit on a day."""
    raise NotImplementedError


def results_until(day: date) -> date:
    """Until when FSE+ wants the results of an exit: four weeks."""
    raise NotImplementedError
