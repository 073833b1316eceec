"""Every change is journalled with it, and nothing is half-written."""

from __future__ import annotations

from datetime import date

import pytest
from peewee import DatabaseError, IntegrityError

from lierre_desktop.database import journal
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.errors import StorageTrouble
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Closure, JournalEntry, SlotFacilitator, Venue, database


def test_a_change_says_who_what_before_and_after(centre: OpenCentre) -> None:
    with changing("venue.create") as made:
        venue = made.create(Venue, name="Salle A")
    with changing("venue.rename") as renamed:
        assert renamed.update(venue, name="Salle B")
    entry = JournalEntry.get(JournalEntry.batch == renamed.batch)
    assert (entry.actor, entry.command, entry.subject) == ("Claire", "venue.rename", "venue")
    ((_table, row_id, before, after),) = journal.entries(renamed.batch)
    assert row_id == venue.id
    assert before is not None and before["name"] == "Salle A"
    assert after is not None and (after["name"], after["version"]) == ("Salle B", 2)


def test_a_change_that_changes_nothing_leaves_no_trace(centre: OpenCentre) -> None:
    with changing("venue.create") as made:
        venue = made.create(Venue, name="Salle A")
    with changing("venue.rename") as nothing:
        assert not nothing.update(venue, name="Salle A")
    assert nothing.batch == 0
    assert Venue.get_by_id(venue.id).version == 1


def test_a_failed_command_writes_nothing(centre: OpenCentre) -> None:
    with pytest.raises(RuntimeError), changing("venue.create") as made:
        made.create(Venue, name="Salle A")
        raise RuntimeError
    assert Venue.select().count() == 0
    assert JournalEntry.select().count() == 0


def test_a_stale_row_is_not_overwritten(centre: OpenCentre) -> None:
    with changing("venue.create") as made:
        venue = made.create(Venue, name="Salle A")
    stale = Venue.get_by_id(venue.id)
    with changing("venue.rename") as first:
        first.update(venue, name="Salle B")
    with pytest.raises(journal.Stale), changing("venue.rename") as second:
        second.update(stale, name="Salle C")
    assert Venue.get_by_id(venue.id).name == "Salle B"


def test_what_has_a_bin_goes_to_it(centre: OpenCentre) -> None:
    with changing("closure") as made:
        row = made.create(
            Closure, name="Pont", first_day=date(2026, 5, 15), last_day=date(2026, 5, 15)
        )
    with changing("closure") as gone:
        gone.remove(row)
    assert Closure.get_by_id(row.id).deleted_at


def test_the_chain_notices_an_altered_entry(centre: OpenCentre) -> None:
    for name in ("A", "B", "C"):
        with changing("venue.create") as made:
            made.create(Venue, name=name)
    assert journal.chain_is_whole()
    # As someone with the key and a tool of their own would do.
    database.execute_sql("DROP TRIGGER journal_is_fixed")
    database.execute_sql("UPDATE journal SET after = replace(after, 'B', 'Z') WHERE seq = 2")
    assert not journal.chain_is_whole()


def test_the_chain_notices_an_entry_given_to_another_command(centre: OpenCentre) -> None:
    for name in ("A", "B"):
        with changing("venue.create") as made:
            made.create(Venue, name=name)
    database.execute_sql("DROP TRIGGER journal_is_fixed")
    database.execute_sql("UPDATE journal SET batch = 1")
    assert not journal.chain_is_whole()


def test_the_chain_notices_a_dropped_entry(centre: OpenCentre) -> None:
    for name in ("A", "B", "C"):
        with changing("venue.create") as made:
            made.create(Venue, name=name)
    database.execute_sql("DROP TRIGGER journal_is_kept")
    database.execute_sql("DELETE FROM journal WHERE seq = 2")
    assert not journal.chain_is_whole()


def test_a_purge_of_contents_keeps_the_chain_whole(centre: OpenCentre) -> None:
    with changing("venue.create") as made:
        made.create(Venue, name="A")
    database.execute_sql("UPDATE journal SET before = NULL, after = NULL, salt = NULL")
    assert journal.chain_is_whole()


@pytest.mark.parametrize(
    "tampering",
    [
        "DELETE FROM journal",
        "UPDATE journal SET actor = 'someone else'",
        "UPDATE journal SET after = '{}'",
        "UPDATE journal SET chain = x'00'",
    ],
)
def test_the_journal_is_append_only(centre: OpenCentre, tampering: str) -> None:
    with changing("venue.create") as made:
        made.create(Venue, name="A")
    with pytest.raises(IntegrityError, match="append-only"):
        database.execute_sql(tampering)


def test_a_full_disk_is_said_in_words_and_writes_nothing(centre: OpenCentre) -> None:
    with changing("venue.create") as made:
        made.create(Venue, name="A")
    pages = database.execute_sql("PRAGMA page_count").fetchone()[0]
    database.execute_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageTrouble, match="disque|disk") as trouble:
        for number in range(2000):
            with changing("venue.create") as made:
                made.create(Venue, name=f"{number} {'x' * 100}")
    assert trouble.value.message and trouble.value.gesture
    database.execute_sql("PRAGMA max_page_count = 1000000")
    assert journal.chain_is_whole()
    assert Venue.select().count() == JournalEntry.select().count()


def test_bulk_rows_leave_one_entry_that_counts_them(centre: OpenCentre) -> None:
    with changing("demo") as made:
        made.bulk(Venue, [{"name": f"Salle {number}"} for number in range(50)])
    ((table, row_id, before, after),) = journal.entries(made.batch)
    assert (table, row_id, before, after) == ("venue", 0, None, {"rows": 50})
    assert Venue.select().count() == 50


def test_nothing_cascades(centre: OpenCentre) -> None:
    for table in database.get_tables():
        for key in database.get_foreign_keys(table):
            sql = database.execute_sql(
                "SELECT sql FROM sqlite_master WHERE name = ?", (key.table,)
            ).fetchone()[0]
            assert "CASCADE" not in sql and "ON DELETE RESTRICT" in sql
    with pytest.raises((IntegrityError, DatabaseError)):
        SlotFacilitator.create(slot=99, staff=99)
