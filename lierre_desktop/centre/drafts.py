"""What was typed and isn't saved: kept until it is, whatever happens to the program.

A draft is known by its form and its subject (the thing the form is about). It is no
command: the journal has nothing of it, undo doesn't know it, and it is deleted for good
when it is saved or given up. Nor does it move when two records are joined: it is found from the one
that is kept, and is where it was when the joining is taken back.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
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
# Whom each draft is about by now: a record in the bin that was joined stands for the other.
_KEPT = """
WITH RECURSIVE whom(written, person) AS (
    SELECT participant_id, participant_id FROM draft WHERE participant_id IS NOT NULL
    UNION
    SELECT w.written, p.merged_into_id FROM whom w JOIN participant p ON p.id = w.person
    WHERE p.merged_into_id IS NOT NULL AND p.deleted_at IS NOT NULL
)
SELECT d.form, d.subject, d.title, d.page, ifnull(p.id, 0),
    ifnull(p.first_name, ''), ifnull(p.last_name, ''), ifnull(p.own_script, ''), d.changed_at,
    CASE WHEN d.participant_id IS NULL AND d.form IN (:identity, :met) THEN d.content END
FROM draft d
LEFT JOIN whom w ON w.written = d.participant_id
LEFT JOIN participant p ON p.id = w.person
WHERE d.participant_id IS NULL
    OR (p.deleted_at IS NULL AND (p.id = d.participant_id OR d.form <> :identity))
ORDER BY d.changed_at DESC, d.id DESC
"""
_JOINED = """
SELECT id, merged_into_id FROM participant
WHERE merged_into_id IS NOT NULL AND deleted_at IS NOT NULL
"""
_OF_FORM = (
    "SELECT subject, participant_id FROM draft WHERE form = ? ORDER BY changed_at DESC, id DESC"
)
_IDENTITY = "participant"  # the form of a record itself: it waits in the bin with its record
_MET = "met_person"  # the form of someone met outside; both name people who have no record yet

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
    """A draft in the list of what was left unfinished; its person is the one of now, where her
    record was joined to another.

    `title` is what the form said above itself, and never a person's name. Someone new who has
    no record yet has the names that were typed.
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
    """The person in a subject, written so that a draft is found when two records are joined."""
    return f"{_PERSON}{participant_id}"


def keep(place: Place, content: Mapping[str, Any], now: datetime) -> None:
    """Keep what is typed, durably. Raises TooLong or another StorageTrouble."""
    written = json.dumps(content)
    if len(written) > MOST_WRITTEN:
        raise TooLong()
    at = now.astimezone(UTC).isoformat(timespec="seconds")
    with storage_errors():
        subject, about = _written_as(place)
        where = (place.form, subject, place.title[:_TITLE], place.page, about or None)
        database.execute_sql(_KEEP, (*where, written, place.begun_from, at))


def is_open() -> bool:
    """Whether there is a centre to keep drafts in."""
    return database.obj is not None and not database.is_closed()


def forget(form: str, subject: str) -> None:
    """Delete a draft, if there is one. Raises StorageTrouble."""
    with storage_errors():
        _forget(form, subject)


def saving(form: str, subject: str, command: Callable[[], Done]) -> Done:
    """Run the command that saves, and delete the draft in the same transaction.

    Raises what the command raises; the draft stays then.
    """
    with storage_errors(), database.atomic():
        done = command()
        _forget(form, subject)
    return done


def _forget(form: str, subject: str) -> None:
    written, _about = _written_as(Place(form, subject))
    database.execute_sql(_FORGET, (form, written))


def find(form: str, subject: str) -> Draft | None:
    """What was typed there, None when nothing is kept. Raises StorageTrouble."""
    with storage_errors():
        written, _about = _written_as(Place(form, subject))
        row = database.execute_sql(_FIND, (form, written)).fetchone()
    if row is None:
        return None
    content = json.loads(row[0])
    return Draft(content if isinstance(content, dict) else {}, row[1], _local(row[2]))


def kept() -> tuple[Kept, ...]:
    """What was left unfinished, newest first. Raises StorageTrouble."""
    with storage_errors():
        rows = database.execute_sql(_KEPT, {"identity": _IDENTITY, "met": _MET}).fetchall()
        joined = _joined()
    written = [_kept(*row) for row in rows]
    places = {(each.form, each.subject) for each in written}
    shown: dict[tuple[str, str], Kept] = {}
    for each in written:
        subject = _by_now(each.subject, joined)
        # Where the record kept has a draft of its own, the other's waits until that is saved.
        if subject == each.subject or (each.form, subject) not in places:
            shown.setdefault((each.form, subject), replace(each, subject=subject))
    return tuple(shown.values())


def _local(instant: str) -> datetime:
    return datetime.fromisoformat(instant).astimezone().replace(tzinfo=None)


def _kept(*columns: Any) -> Kept:
    *rest, at, typed = columns
    kept = Kept(*rest, _local(at))  # type: ignore[call-arg]  # as many as _KEPT selects
    return kept if typed is None else replace(kept, **_names_typed(json.loads(typed)))


def _names_typed(content: Mapping[str, Any]) -> dict[str, Any]:
    """The names of someone new, as far as they were typed."""
    typed = {name: content.get(name) for name in ("first_name", "last_name", "own_script")}
    return {name: text.strip() for name, text in typed.items() if isinstance(text, str)}


# -- records that were joined ------------------------------------------------------


def _joined() -> dict[int, int]:
    """Whom each record that was joined to another stands for by now."""
    into: dict[int, int] = dict(database.execute_sql(_JOINED).fetchall())
    ends = {}
    for other in into:
        end = into[other]
        while end in into:
            end = into[end]
        ends[other] = end
    return ends


def _by_now(subject: str, joined: Mapping[int, int]) -> str:
    """A subject with the person of now in it."""
    parts = subject.split("/")
    for place, part in enumerate(parts):
        number = part.removeprefix(_PERSON)
        if number != part and number.isdecimal():
            parts[place] = person(joined.get(int(number), int(number)))
    return "/".join(parts)


def _written_as(place: Place) -> tuple[str, int]:
    """The subject and the person that what is kept of a place was written under: those of a
    record joined since, maybe. Where nothing is kept, the place's own."""
    joined = _joined()
    if not joined or place.form == _IDENTITY:
        return place.subject, place.participant_id
    held: dict[str, int | None] = dict(database.execute_sql(_OF_FORM, (place.form,)).fetchall())
    found = place.subject
    if found not in held:  # else of those joined, what was typed last
        found = next((each for each in held if _by_now(each, joined) == found), found)
    about = held.get(found) or 0
    follows = joined.get(about) == place.participant_id
    return found, about if follows else place.participant_id
