"""Notes about a person: shareable, private to the centre, or restricted.

A restricted note (violence) is read on demand only: no query gives it unless asked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ...database.models import Note, Participant, database
from ...i18n import N_, _
from .. import settings
from ..changes import Changes, Done, InvalidInput
from ..keeping import data_of, keep, take_away
from ..rows import fetch, line, paragraphs

TEXT_LIMIT = 10_000


class NoteKind(StrEnum):
    """Who may read a note."""

    SHAREABLE = "SHAREABLE"  # the person and her partners
    PRIVATE = "PRIVATE"  # the centre, and the person who asks for her file
    RESTRICTED = "RESTRICTED"  # shown on demand, on no paper unless ticked

    @property
    def label(self) -> str:
        """The kind in the current language."""
        return _(_LABELS[self])


_LABELS = {
    NoteKind.SHAREABLE: N_("Note to share"),
    NoteKind.PRIVATE: N_("Private note"),
    NoteKind.RESTRICTED: N_("Restricted note"),
}


@dataclass(frozen=True, slots=True)
class NoteData:
    """A note. `id` 0 is a new one; without `day` it is of today, without `author` by the
    coordinator of the settings."""

    id: int = 0
    version: int = 0
    participant_id: int = 0
    day: date | None = None
    kind: NoteKind = NoteKind.PRIVATE
    text: str = ""
    author: str = ""


def get(note_id: int) -> NoteData:
    """One note. Raises InvalidInput when it is unknown or in the bin."""
    return _as_data(fetch(Note, note_id))


def save(data: NoteData) -> Done:
    """Keep a note. Raises InvalidInput when it says nothing, is dated in the future, or was
    changed meanwhile."""
    fetch(Participant, data.participant_id)
    day = data.day or date.today()
    if day > date.today():
        raise InvalidInput("day", _("This date lies in the future. Check the year."))
    wanted = replace(
        data,
        day=day,
        kind=NoteKind(data.kind),
        text=paragraphs("text", data.text, TEXT_LIMIT),
        author=line("author", data.author) or settings.load().coordinator,
    )
    if not wanted.text:
        raise InvalidInput("text", _("Write the note first."))
    return keep(Note, "note.save", wanted, Changes.SITUATIONS, _("Note kept"))


def remove(note_id: int) -> Done:
    """Put a note in the bin. Raises InvalidInput when there is no such note."""
    return take_away(Note, "note.remove", note_id, Changes.SITUATIONS, _("Note put in the bin"))


def of_participant(participant_id: int, with_restricted: bool = False) -> list[NoteData]:
    """A person's notes, newest first; restricted ones on demand only."""
    rows = (
        Note.select()
        .where(Note.participant == participant_id, Note.deleted_at.is_null())
        .order_by(Note.day.desc(), Note.id.desc())
    )
    if not with_restricted:
        rows = rows.where(Note.kind != NoteKind.RESTRICTED.value)
    return [_as_data(row) for row in rows]


def counts(participant_id: int) -> dict[NoteKind, int]:
    """How many notes of each kind a person has, restricted ones included."""
    found = dict.fromkeys(NoteKind, 0)
    for kind, number in database.execute_sql(
        "SELECT kind, count(*) FROM note WHERE participant_id = ? AND deleted_at IS NULL"
        " GROUP BY kind",
        (participant_id,),
    ):
        found[NoteKind(kind)] = number
    return found


def _as_data(row: Note) -> NoteData:
    return data_of(NoteData, row, kind=NoteKind(row.kind))
