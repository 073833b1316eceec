"""The list that a click on a number opens, in the words of the staff."""

from __future__ import annotations

from dataclasses import dataclass

from .figures import Behind, Subject


@dataclass(frozen=True, slots=True)
class Line:
    """One thing counted. `opens` and `id` name what a page can jump to (None: nothing)."""

    id: int
    cells: tuple[str, ...]
    opens: Subject | None = None
    open_id: int = 0
    gone: bool = False  # in the bin, or joined to another record


@dataclass(frozen=True, slots=True)
class Listing:
    """The lines behind a number, in reading order, under their columns."""

    subject: Subject
    columns: tuple[str, ...]
    lines: tuple[Line, ...]


def listed(behind: Behind) -> Listing:
    """What was counted, readable; as many queries for one line as for a thousand."""
    raise NotImplementedError
