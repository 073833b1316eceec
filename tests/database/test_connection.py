"""Opening: in the right order, refusing before writing, and leaking nothing."""

from __future__ import annotations

import hashlib
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from lierre_desktop import paths
from lierre_desktop.database import backup, connection, migrations, vault
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.errors import (
    AlreadyThere,
    DamagedData,
    DamagedKeys,
    InUse,
    NewerData,
    NoCentre,
    NotEncrypted,
    StorageTrouble,
    WrongPassphrase,
)
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Venue
from tests.database.conftest import CHEAP, PASSPHRASE, reopen

CANARY = "Salle des Canaris Turquoise"


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_what_was_written_is_there_after_reopening(centre: OpenCentre, folder: Path) -> None:
    with changing("test") as changes:
        changes.create(Venue, name=CANARY)
    centre.close()
    with reopen(folder):
        assert [venue.name for venue in Venue.select()] == [CANARY]


def test_nothing_readable_lies_on_the_disk(centre: OpenCentre, folder: Path) -> None:
    with changing("test") as changes:
        for number in range(200):
            changes.create(Venue, name=f"{CANARY} {number}")
    backup.make(centre.database, folder / "backups", "test")
    while_open = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    centre.close()
    closed = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    for content in while_open + closed:
        assert b"Canaris" not in content
        assert not content.startswith(b"SQLite format 3")


def test_the_engine_runs_as_the_house_wants(centre: OpenCentre) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "locking_mode": "exclusive",
        "temp_store": 2,
        "foreign_keys": 1,
        "cache_size": -64000,
        "user_version": len(migrations.STEPS),
    }
    for name, value in expected.items():
        assert centre.database.execute_sql(f"PRAGMA {name}").fetchone()[0] == value, name
    assert centre.database.execute_sql("PRAGMA cipher_version").fetchone()[0]
    assert "key" not in str(centre.database.connect_params)


def test_plain_sqlite_is_refused() -> None:
    plain = sqlite3.connect(":memory:")
    with pytest.raises(StorageTrouble):
        connection.assert_engine(plain)
    plain.close()


def test_a_second_opening_is_refused_while_the_first_lasts(
    centre: OpenCentre, folder: Path
) -> None:
    with pytest.raises(InUse):
        reopen(folder)
    centre.close()
    reopen(folder).close()


def test_a_wrong_passphrase_changes_nothing(centre: OpenCentre, folder: Path) -> None:
    centre.close()
    before = digest(folder / paths.DATABASE_NAME)
    with pytest.raises(WrongPassphrase):
        reopen(folder, "une autre phrase")
    assert digest(folder / paths.DATABASE_NAME) == before
    reopen(folder).close()


def test_a_newer_file_is_refused_untouched(centre: OpenCentre, folder: Path) -> None:
    centre.database.execute_sql(f"PRAGMA user_version = {len(migrations.STEPS) + 1}")
    centre.close()
    before = digest(folder / paths.DATABASE_NAME)
    with pytest.raises(NewerData):
        reopen(folder)
    assert digest(folder / paths.DATABASE_NAME) == before


def test_an_empty_folder_holds_no_centre(tmp_path: Path) -> None:
    with pytest.raises(NoCentre):
        reopen(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()


def test_a_centre_is_never_overwritten(centre: OpenCentre, folder: Path) -> None:
    centre.close()
    before = digest(folder / paths.DATABASE_NAME)
    with pytest.raises(AlreadyThere):
        connection.create_centre(folder, PASSPHRASE, cost=CHEAP)
    assert digest(folder / paths.DATABASE_NAME) == before
    reopen(folder).close()


def test_a_failed_creation_leaves_nothing(folder: Path) -> None:
    with pytest.raises(ValueError, match="blank"):
        connection.create_centre(folder, "   ", cost=CHEAP)
    assert not paths.holds_data(folder)
    connection.create_centre(folder, PASSPHRASE, cost=CHEAP).close()


def test_a_centre_that_comes_meanwhile_is_left_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A restore ends between the question and the lock."""
    hold = connection.hold

    def once_restored(place: Path) -> FileLock:
        (place / paths.DATABASE_NAME).write_text("precious")
        return hold(place)

    monkeypatch.setattr(connection, "hold", once_restored)
    with pytest.raises(AlreadyThere):
        connection.create_centre(folder, PASSPHRASE, cost=CHEAP)
    assert (folder / paths.DATABASE_NAME).read_text() == "precious"


def test_a_failed_creation_is_cleared_once_closed_and_still_locked(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows removes no open file; and once the lock is let go, what is there is another's."""
    made: list[connection.CentreDatabase] = []
    seen: list[tuple[bool, bool]] = []
    unlink = Path.unlink

    class Kept(connection.CentreDatabase):
        def __init__(self, path: Path, key: vault.RawKey, actor: str) -> None:
            super().__init__(path, key, actor)
            made.append(self)

    def fail(_folder: Path, _number: int) -> None:
        monkeypatch.setattr(Path, "unlink", cleared)
        raise KeyboardInterrupt

    def cleared(path: Path, missing_ok: bool = False) -> None:
        with pytest.raises(InUse):
            connection.hold(folder)
        seen.append((made[0].is_closed(), path.exists()))
        unlink(path, missing_ok)

    monkeypatch.setattr(connection, "CentreDatabase", Kept)
    monkeypatch.setattr(connection, "_tell_schema", fail)
    with pytest.raises(KeyboardInterrupt):
        connection.create_centre(folder, PASSPHRASE, cost=CHEAP)
    assert (True, True) in seen and (False, True) not in seen
    assert not folder.exists()


def test_a_missing_key_file_is_said(centre: OpenCentre, folder: Path) -> None:
    centre.close()
    keys = folder / paths.KEYS_NAME
    keys.write_bytes(b"")
    with pytest.raises(DamagedKeys):
        reopen(folder)
    keys.unlink()
    with pytest.raises(DamagedKeys):
        reopen(folder)


def test_nobody_else_writes_while_it_is_open(centre: OpenCentre, folder: Path) -> None:
    """The engine's own lock: another process with the key, past our lock file."""
    script = f"""
import sqlcipher3.dbapi2 as engine
other = engine.connect({str(folder / paths.DATABASE_NAME)!r}, timeout=0)
try:
    other.execute({f'PRAGMA key = "{centre.database.key.literal()}"'!r})
    other.execute("INSERT INTO venue (name) VALUES ('intrus')")
except engine.Error as error:
    print(error)
else:
    print("written")
"""
    outcome = subprocess.run(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, check=True
    )
    assert "locked" in outcome.stdout
    assert Venue.select().count() == 0


def test_a_failed_creation_harms_no_neighbour(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir(mode=0o755)
    (folder / "lierre.db.sauvegarde-2025").write_text("precious")
    with pytest.raises(ValueError, match="blank"):
        connection.create_centre(folder, " ", cost=CHEAP)
    assert [path.name for path in folder.iterdir()] == ["lierre.db.sauvegarde-2025"]
    assert folder.stat().st_mode & 0o777 == 0o755
    with pytest.raises(ValueError, match="blank"):
        connection.create_centre(tmp_path / "new", " ", cost=CHEAP)
    assert not (tmp_path / "new").exists()


def test_a_readable_database_is_refused(centre: OpenCentre, folder: Path) -> None:
    centre.close()
    (folder / paths.DATABASE_NAME).unlink()
    plain = sqlite3.connect(folder / paths.DATABASE_NAME)
    plain.execute("CREATE TABLE venue (name)")
    plain.close()
    with pytest.raises(NotEncrypted):
        reopen(folder)


def test_the_key_of_another_centre_is_damage_not_a_wrong_passphrase(
    centre: OpenCentre, folder: Path, tmp_path: Path
) -> None:
    centre.close()
    other = tmp_path / "other"
    connection.create_centre(other, PASSPHRASE, cost=CHEAP).close()
    (folder / paths.KEYS_NAME).write_bytes((other / paths.KEYS_NAME).read_bytes())
    with pytest.raises(DamagedData):
        reopen(folder)


@pytest.mark.parametrize("place", [100, 2000, 4000])
def test_a_flipped_bit_is_noticed(centre: OpenCentre, folder: Path, place: int) -> None:
    centre.close()
    path = folder / paths.DATABASE_NAME
    damaged = bytearray(path.read_bytes())
    damaged[place] ^= 0x10
    path.write_bytes(bytes(damaged))
    with pytest.raises(DamagedData):
        reopen(folder)


def test_a_migration_copies_first_and_keeps_every_row(centre: OpenCentre, folder: Path) -> None:
    with changing("test") as changes:
        changes.create(Venue, name=CANARY)
    centre.close()
    steps = (*migrations.STEPS, "ALTER TABLE venue ADD COLUMN floor TEXT NOT NULL DEFAULT '';")
    with connection.open_centre(folder, PASSPHRASE, steps=steps) as migrated:
        rows = migrated.database.execute_sql("SELECT name, floor FROM venue").fetchall()
        assert rows == [(CANARY, "")]
        assert migrations.version(migrated.database) == len(steps)
    copy = backup.latest(paths.backup_folder(folder))
    assert copy is not None and "migration" in copy.name


@pytest.mark.parametrize(
    "bad_step", ["ALTER TABLE venue ADD COLUMN floor TEXT;\nSELECT no_such_column FROM venue;"]
)
def test_a_failed_migration_leaves_the_old_file(
    centre: OpenCentre, folder: Path, bad_step: str
) -> None:
    centre.close()
    with pytest.raises(Exception, match="no_such_column"):
        connection.open_centre(folder, PASSPHRASE, steps=(*migrations.STEPS, bad_step))
    with reopen(folder) as again:
        assert migrations.version(again.database) == len(migrations.STEPS)
        columns = again.database.execute_sql("PRAGMA table_info(venue)").fetchall()
        assert "floor" not in [column[1] for column in columns]


def test_the_schema_is_told_where_no_key_is_needed(folder: Path) -> None:
    told = folder / paths.SCHEMA_NAME
    with connection.create_centre(folder, PASSPHRASE, cost=CHEAP):
        pass
    assert told.read_bytes() == b"%d\n" % len(migrations.STEPS)
    written = told.stat().st_mtime_ns
    with reopen(folder):
        assert told.stat().st_mtime_ns == written, "written when it changed only"
    told.unlink()
    told.mkdir()
    with reopen(folder):
        assert told.is_dir(), "what can't be written doesn't prevent opening"


def test_a_long_and_accented_folder_is_a_folder(tmp_path: Path) -> None:
    """As long as Linux allows a name; the whole path must fit in SQLite's 512 bytes there."""
    folder = tmp_path / ("Zoé Łękawska – très long " * 8).strip()
    assert len(folder.name) == 199 and len(folder.name.encode()) <= 255
    with connection.create_centre(folder, PASSPHRASE, actor="Zoé", cost=CHEAP) as opened:
        with changing("test") as changes:
            changes.create(Venue, name=CANARY)
        copy = backup.make(opened.database, paths.backup_folder(folder), "closing")
        second = folder / "clé"
        backup.prepare(second)
        assert backup.also_in(copy, second).parent == second
    with reopen(folder):
        assert [venue.name for venue in Venue.select()] == [CANARY]
