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
    """And are where they were once the joining is taken back."""
    keep, other, third = (make_participant("Arslan", name) for name in ("Zeynep", "Zeinep", "Z"))
    mine, theirs = drafts.person(keep), drafts.person(other)
    begun = (
        ("note", f"{theirs}/0"),
        ("opening", theirs),
        ("step", f"{other}/0"),  # of a pathway that happens to have this number
        ("correction", f"4/{theirs}"),
        ("participant", theirs),
    )
    for form, subject in begun:
        drafts.keep(Place(form, subject, form, "people", other), {"a": form}, NOON)
    drafts.keep(Place("note", f"{mine}/0", "mine", "people", keep), {"a": 1}, LATER)

    def listed() -> set[tuple[str, str, int]]:
        return {(each.form, each.subject, each.participant_id) for each in drafts.kept()}

    before = listed()
    joined = merge(keep, other, today=NOON.date())
    # Her own note is there first; the draft of a record itself waits in the bin with it.
    rest = {
        ("opening", mine, keep),
        ("step", f"{other}/0", keep),
        ("correction", f"4/{mine}", keep),
    }
    assert listed() == {("note", f"{mine}/0", keep), *rest}
    drafts.forget("note", f"{mine}/0")
    assert ("note", f"{mine}/0", keep) in listed()
    drafts.keep(Place("step", f"{other}/0", "step", "people", keep), {"a": "more"}, LATER)
    again = merge(third, keep, today=NOON.date())
    hers = drafts.person(third)
    drafts.keep(Place("note", f"{hers}/0", "note", "people", third), {"a": "more"}, LATER)
    found = drafts.find("note", f"{hers}/0")
    assert found is not None and found.content == {"a": "more"}
    drafts.forget("opening", hers)
    assert drafts.find("opening", hers) is None
    undo(again.batch)
    undo(joined.batch)
    own = {("note", f"{mine}/0", keep), ("opening", theirs, other)}
    assert listed() == before - own
    found = drafts.find("note", f"{theirs}/0")
    assert found is not None and found.content == {"a": "more"}
    assert drafts.find("note", f"{mine}/0") is None
