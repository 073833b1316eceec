"""What was typed and isn't saved: kept, found again, gone once it is saved or given up."""

from __future__ import annotations

from datetime import datetime

import pytest

from lierre_desktop.centre import drafts, participants
from lierre_desktop.centre.changes import Done, InvalidInput
from lierre_desktop.centre.drafts import Place
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.centre.person.merging import merge
from lierre_desktop.centre.undo import undo
from lierre_desktop.database import journal
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.errors import StorageTrouble
from tests.centre.conftest import Maker

NOON = datetime(2026, 11, 10, 12, 0)
LATER = datetime(2026, 11, 10, 14, 58)
NOTE = Place("note", "p1/0", "New note", "people")


def test_a_draft_is_found_again_as_it_was_typed(centre: OpenCentre) -> None:
    content = {"text": "Zoé \ud83d, “ici”\n", "day": "31/02", "team": [1, 2], "none": None}
    drafts.keep(NOTE, content, NOON)
    found = drafts.find("note", "p1/0")
    assert found is not None
    assert (found.content, found.begun_from, found.changed_at) == (content, 0, NOON)
    assert drafts.find("note", "p1/1") is None


def test_it_is_kept_once_for_each_thing_and_leaves_no_trace(centre: OpenCentre) -> None:
    before = journal.last_seq()
    drafts.keep(NOTE, {"text": "a"}, NOON)
    drafts.keep(NOTE, {"text": "b"}, LATER)
    drafts.keep(Place("venue", "0", "New venue", "settings"), {"name": "c"}, NOON)
    titles = [(each.title, each.changed_at) for each in drafts.kept()]
    assert titles == [("New note", LATER), ("New venue", NOON)]
    drafts.forget("note", "p1/0")
    drafts.forget("venue", "0")
    assert drafts.kept() == ()
    assert centre.database.execute_sql("SELECT count(*) FROM draft").fetchone() == (0,)
    assert journal.last_seq() == before


def test_saving_and_forgetting_are_one(centre: OpenCentre) -> None:
    drafts.keep(NOTE, {"text": "a"}, NOON)

    def refused() -> Done:
        participants.save(ParticipantData(last_name="Arslan"))
        raise InvalidInput("text", "Too long")

    with pytest.raises(InvalidInput):
        drafts.saving("note", "p1/0", refused)
    assert len(drafts.kept()) == 1
    assert centre.database.execute_sql("SELECT count(*) FROM participant").fetchone() == (0,)
    done = drafts.saving(
        "note", "p1/0", lambda: participants.save(ParticipantData(last_name="Arslan"))
    )
    assert drafts.kept() == ()
    undo(done.batch)
    assert drafts.kept() == ()


def test_what_is_too_long_is_said(centre: OpenCentre) -> None:
    with pytest.raises(StorageTrouble, match="too long"):
        drafts.keep(NOTE, {"text": "a" * drafts.MOST_WRITTEN}, NOON)


def test_a_draft_waits_in_the_bin_with_its_person(
    centre: OpenCentre, make_participant: Maker
) -> None:
    zeynep = make_participant("Arslan", "Zeynep")
    drafts.keep(Place("note", "p1/0", "New note", "people", zeynep), {"text": "a"}, NOON)
    assert [each.first_name for each in drafts.kept()] == ["Zeynep"]
    done = participants.remove(zeynep, today=NOON.date())
    assert drafts.kept() == ()
    undo(done.batch)
    assert len(drafts.kept()) == 1


def test_drafts_follow_when_two_records_are_joined(
    centre: OpenCentre, make_participant: Maker
) -> None:
    keep, other = make_participant("Arslan", "Zeynep"), make_participant("Arslan", "Zeinep")
    mine, theirs = drafts.person(keep), drafts.person(other)
    for form, subject in (
        ("note", f"{theirs}/0"),
        ("opening", theirs),
        ("step", f"{other}/0"),  # of a pathway that happens to have this number
        ("situation.housing", f"{theirs}/0"),
        ("participant", theirs),
    ):
        drafts.keep(Place(form, subject, form, "people", other), {"a": form}, NOON)
    drafts.keep(Place("note", f"{mine}/0", "mine", "people", keep), {"a": 1}, LATER)
    merge(keep, other, today=NOON.date())
    kept = {(each.form, each.subject): each.participant_id for each in drafts.kept()}
    assert kept == {
        ("note", f"{mine}/0"): keep,  # her own stays; the other waits in the bin
        ("opening", mine): keep,
        ("step", f"{other}/0"): keep,
        ("situation.housing", f"{mine}/0"): keep,
    }
    found = drafts.find("note", f"{mine}/0")
    assert found is not None and found.content == {"a": 1}
