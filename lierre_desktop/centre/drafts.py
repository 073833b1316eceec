"""What was typed and isn't saved: kept until it is, whatever happens to the program.

A draft is known by its form and its subject (the thing the form is about). It is no
command: the journal has nothing of it, undo doesn't know it, and it is deleted for good
when it is saved or given up.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ..database.errors import StorageTrouble, storage_errors
from ..database.models import database
from ..i18n import N_
from .changes import Done

_KEEP = """
INSERT INTO draft (form, subject, title, page, participant_id, content, begun_from, changed_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (form, subject) DO UPDATE SET
    title = excluded.title, page = excluded.page, participant_id = excluded.participant_id,
    content = excluded.content, begun_from = excluded.begun_from,
    changed_at = excluded.changed_at
"""
_FIND = "SELECT content, begun_from, changed_at FROM draft WHERE form = ? AND subject = ?"
_FORGET = "DELETE FROM draft WHERE form = ? AND subject = ?"
_KEPT = """
SELECT d.form, d.subject, d.title, d.page, ifnull(d.participant_id, 0),
    ifnull(p.first_name, ''), ifnull(p.last_name, ''), ifnull(p.own_script, ''), d.changed_at
FROM draft d LEFT JOIN participant p ON p.id = d.participant_id
WHERE p.deleted_at IS NULL
ORDER BY d.changed_at DESC, d.id DESC
"""
# What is about the other person moves, unless the one kept has a draft in the same place:
# then it waits with the record in the bin.
_FOLLOW = """
UPDATE OR IGNORE draft SET
    participant_id = :keep,
    subject = CASE WHEN subject = :theirs OR subject GLOB :theirs || '/*'
        THEN :mine || substr(subject, length(:theirs) + 1) ELSE subject END
WHERE participant_id = :other AND form <> 'participant'
"""


_PERSON = "p"
_TITLE = 250  # letters of it that the table takes
MOST_WRITTEN = 1_000_000
"""How many letters the table takes of one draft."""


class TooLong(StorageTrouble):
    text = N_("What is typed is too long to be kept as a draft.")
    advice = N_("Save it, or make it shorter.")


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed: answers by field, as JSON holds them."""

    content: Mapping[str, Any]
    begun_from: int  # the version of the thing it was begun from, 0 where there is none
    changed_at: datetime  # local


@dataclass(frozen=True, slots=True)
class Kept:
    """A draft in the list of what was left unfinished.

    `title` is what the form said above itself, and never a person's name.
    """

    form: str
    subject: str
    title: str
    page: str  # the page's key in the window
    participant_id: int  # whom it is about, 0 for nobody in particular
    first_name: str
    last_name: str
    own_script: str
    changed_at: datetime  # local

    @property
    def numbers(self) -> tuple[int, ...]:
        """The parts of the subject as numbers, a person's by hers; 0 for what is none."""
        parts = (part.removeprefix(_PERSON) for part in self.subject.split("/"))
        return tuple(int(part) if part.isdecimal() else 0 for part in parts)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a draft is found again."""

    form: str
    subject: str
    title: str = ""
    page: str = ""
    participant_id: int = 0
    begun_from: int = 0


def person(participant_id: int) -> str:
    """The person in a subject, written so that a draft follows when two records are joined."""
    return f"{_PERSON}{participant_id}"


def keep(place: Place, content: Mapping[str, Any], now: datetime) -> None:
    """Keep what is typed, durably. Raises TooLong or another StorageTrouble."""
    written = json.dumps(content)
    if len(written) > MOST_WRITTEN:
        raise TooLong()
    at = now.astimezone(UTC).isoformat(timespec="seconds")
    about = place.participant_id or None
    where = (place.form, place.subject, place.title[:_TITLE], place.page, about)
    with storage_errors():
        database.execute_sql(_KEEP, (*where, written, place.begun_from, at))


def is_open() -> bool:
    """Whether there is a centre to keep drafts in."""
    return database.obj is not None and not database.is_closed()


def forget(form: str, subject: str) -> None:
    """Delete a draft, if there is one. Raises StorageTrouble."""
    with storage_errors():
        database.execute_sql(_FORGET, (form, subject))


def saving(form: str, subject: str, command: Callable[[], Done]) -> Done:
    """Run the command that saves, and delete the draft in the same transaction.

    Raises what the command raises; the draft stays then.
    """
    with storage_errors(), database.atomic():
        done = command()
        database.execute_sql(_FORGET, (form, subject))
    return done


def find(form: str, subject: str) -> Draft | None:
    """What was typed there, None when nothing is kept. Raises StorageTrouble."""
    with storage_errors():
        row = database.execute_sql(_FIND, (form, subject)).fetchone()
    if row is None:
        return None
    content = json.loads(row[0])
    return Draft(content if isinstance(content, dict) else {}, row[1], _local(row[2]))


def kept() -> tuple[Kept, ...]:
    """What was left unfinished, newest first. Raises StorageTrouble."""
    with storage_errors():
        rows = database.execute_sql(_KEPT).fetchall()
    return tuple(_kept(*row) for row in rows)


def follow(other_id: int, keep_id: int) -> None:
    """Two records are joined: what was typed about the other is about the one kept."""
    people = {"keep": keep_id, "other": other_id}
    parts = {"mine": person(keep_id), "theirs": person(other_id)}
    database.execute_sql(_FOLLOW, people | parts)


def _local(instant: str) -> datetime:
    return datetime.fromisoformat(instant).astimezone().replace(tzinfo=None)


def _kept(*columns: Any) -> Kept:
    *rest, at = columns
    return Kept(*rest, _local(at))  # type: ignore[call-arg]  # as many as _KEPT selects
