"""The log of a pathway: each state it was in, since when and why. Undo alone corrects it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ...database.journal import Changing
from ...database.models import PathwayTransition, database
from ..keeping import data_of
from .states import PathwayState

REASON_LIMIT = 500


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


def transitions(pathway_id: int) -> list[TransitionData]:
    """The log of a pathway, first to last."""
    rows = (
        PathwayTransition.select()
        .where(PathwayTransition.pathway == pathway_id)
        .order_by(PathwayTransition.id)
    )
    return [data_of(TransitionData, row, state=PathwayState(row.state)) for row in rows]


def write(
    changes: Changing,
    pathway_id: int,
    state: PathwayState,
    day: date,
    reason: str,
    review_on: date | None = None,
) -> None:
    """Write a line of the log, in the name of who is at work."""
    changes.create(
        PathwayTransition,
        pathway=pathway_id,
        state=state.value,
        day=day,
        reason=reason,
        review_on=review_on,
        author=database.obj.actor,
    )
