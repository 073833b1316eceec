"""Funders' views: which sections, figures and tables a report shows, from the same figures.

The shipped ones are named by a word ("activity", "rsa"); the centre's own, copied from one
of them and edited, by "own-" and their number.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..changes import Done
from .sections import Choice

ACTIVITY = "activity"


@dataclass(frozen=True, slots=True)
class FunderViewData:
    """A view. `id` is 0 for a shipped one, whose key is a word, and for a new one."""

    id: int = 0
    key: str = ""  # "activity", "own-3"; empty for a new one
    name: str = ""
    base: str = ACTIVITY  # the shipped view it was copied from
    sections: tuple[Choice, ...] = ()
    version: int = 1

    @property
    def is_own(self) -> bool:
        """True when the centre made it, and may change it."""
        return bool(self.id)


def views() -> list[FunderViewData]:
    """The shipped views in their order, then the centre's own by name."""
    raise NotImplementedError


def get(key: str) -> FunderViewData:
    """A view by its key. Raises InvalidInput when there is none."""
    raise NotImplementedError


def copy(key: str, name: str) -> Done:
    """Keep a copy that can be edited; the answer's `id` is the copy's. Raises InvalidInput."""
    raise NotImplementedError


def save(data: FunderViewData) -> Done:
    """Keep a view of the centre's own. Raises InvalidInput."""
    raise NotImplementedError


def remove(view_id: int) -> Done:
    """Put a view of the centre's own in the bin. Raises InvalidInput while a report uses it."""
    raise NotImplementedError
