"""Notes about a person: shareable, private to the centre, or restricted.

A restricted note (violence) is read on demand only: no query gives it unless asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ..changes import Done


class NoteKind(StrEnum):
    """Who may read a note."""

    SHAREABLE = "SHAREABLE"  # the person and her partners
    PRIVATE = "PRIVATE"  # the centre, and the person who asks for her file
    RESTRICTED = "RESTRICTED"  # shown on demand, on no paper unless ticked

    @property
    def label(self) -> str:
        """The kind in the current language."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class NoteData:
    """A note. `id` 0 is a new one; `author` "" is the coordinator of the settings."""

    id: int = 0
    version: int = 0
    participant_id: int = 0
    day: date | None = None
    kind: NoteKind = NoteKind.PRIVATE
    text: str = ""
    author: str = ""


def get(note_id: int) -> NoteData:
    """One note. Raises InvalidInput when it is unknown or in the bin."""
    raise NotImplementedError


def save(data: NoteData) -> Done:
    """Keep a note. Raises InvalidInput."""
    raise NotImplementedError


def remove(note_id: int) -> Done:
    """Put a note in the bin. Raises InvalidInput."""
    raise NotImplementedError


def of_participant(participant_id: int, with_restricted: bool = False) -> list[NoteData]:
    """A person's notes, newest first; restricted ones on demand only."""
    raise NotImplementedError


def counts(participant_id: int) -> dict[NoteKind, int]:
    """How many notes of each kind a person has, restricted ones included."""
    raise NotImplementedError
