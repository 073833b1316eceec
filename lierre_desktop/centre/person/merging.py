"""Joining two records of one person: everything moves to the one that is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ..changes import Done


class Which(StrEnum):
    """Whose value of a field is kept."""

    KEEP = "keep"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that the two records fill differently."""

    field: str  # of ParticipantData
    label: str  # "Phone"
    keep: str  # as the page shows it, "" when empty
    other: str
    proposed: Which  # the kept record's, unless it is empty there


@dataclass(frozen=True, slots=True)
class Moving:
    """What would move to the record kept."""

    label: str  # "12 attendances"
    count: int


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What joining two records would do, before it is done."""

    keep_id: int
    other_id: int
    keep_name: str
    other_name: str
    differences: tuple[Difference, ...]
    moving: tuple[Moving, ...]
    refusal: str  # why they can't be joined, and what to do first; "" when they can


def preview(keep_id: int, other_id: int) -> MergePreview:
    """What `merge` would do. Raises InvalidInput for unknown or identical numbers."""
    raise NotImplementedError


def merge(keep_id: int, other_id: int, fields: Mapping[str, Which] | None = None) -> Done:
    """Join the other record to the one kept; `fields` says whose value to keep, the proposed
    one where it says nothing. Raises InvalidInput as the preview's refusal says."""
    raise NotImplementedError
