"""Notes: who may read them, and what is asked on demand only."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from lierre_desktop.centre import settings
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.person import notes
from lierre_desktop.centre.person.notes import NoteData, NoteKind
from lierre_desktop.centre.undo import undo

PAST = date(2026, 3, 3)


def test_a_note_is_signed_and_dated(zeynep: int) -> None:
    settings.save(replace(settings.load(), coordinator="Claire Humbert"))
    number = notes.save(NoteData(participant_id=zeynep, text="Préfère le matin.\nVient à pied.")).id
    assert notes.get(number) == NoteData(
        number,
        1,
        zeynep,
        date.today(),
        NoteKind.PRIVATE,
        "Préfère le matin.\nVient à pied.",
        "Claire Humbert",
    )


def test_restricted_notes_are_given_on_demand_only(zeynep: int) -> None:
    for place, kind in enumerate(NoteKind):
        day = PAST + timedelta(days=place)
        notes.save(NoteData(participant_id=zeynep, day=day, kind=kind, text=kind.value))
    assert [note.text for note in notes.of_participant(zeynep)] == ["PRIVATE", "SHAREABLE"]
    asked = notes.of_participant(zeynep, with_restricted=True)
    assert [note.kind for note in asked] == list(NoteKind)[::-1]
    assert notes.counts(zeynep) == dict.fromkeys(NoteKind, 1)


def test_a_note_changes_and_goes(zeynep: int) -> None:
    number = notes.save(NoteData(participant_id=zeynep, day=PAST, text="Vient à pied.")).id
    notes.save(replace(notes.get(number), kind=NoteKind.SHAREABLE))
    assert notes.counts(zeynep)[NoteKind.SHAREABLE] == 1
    done = notes.remove(number)
    assert notes.of_participant(zeynep) == []
    undo(done.batch)
    assert notes.of_participant(zeynep) == [notes.get(number)]


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"text": " \n "}, "text"),
        ({"text": "x" * 10_001}, "text"),
        ({"day": date.today() + timedelta(days=1)}, "day"),
        ({"participant_id": 99}, "id"),
    ],
)
def test_what_is_refused(zeynep: int, changed: dict[str, object], field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        notes.save(replace(NoteData(participant_id=zeynep, text="Oui"), **changed))  # type: ignore[arg-type]
    assert refused.value.field == field
