"""Copies that were read back, and that stand alone."""

from __future__ import annotations

import os
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

import pytest

from lierre_desktop import paths
from lierre_desktop.database import backup, connection, journal, vault
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.errors import DamagedCopy, DamagedData, StorageTrouble, as_trouble
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Venue
from tests.database.conftest import CHEAP, PASSPHRASE, reopen


def test_a_copy_opens_alone_with_the_same_passphrase(
    centre: OpenCentre, folder: Path, tmp_path: Path
) -> None:
    with changing("test") as changes:
        changes.create(Venue, name="Espace adultes")
    copy = backup.make(centre.database, folder / "backups", "test")
    centre.close()
    elsewhere = tmp_path / "restored"
    elsewhere.mkdir()
    (elsewhere / paths.DATABASE_NAME).write_bytes(copy.read_bytes())
    (elsewhere / paths.KEYS_NAME).write_bytes(copy.with_suffix(".cles").read_bytes())
    with reopen(elsewhere):
        assert [venue.name for venue in Venue.select()] == ["Espace adultes"]


def test_a_copy_is_a_single_file_with_its_keys(centre: OpenCentre, folder: Path) -> None:
    copy = backup.make(centre.database, folder / "backups", "test")
    names = {path.name for path in (folder / "backups").iterdir()}
    assert names == {copy.name, copy.with_suffix(".cles").name, paths.COPIES_GUIDE_NAME}
    assert backup.latest(folder / "backups") == copy
    assert backup.latest(folder / "nowhere") is None


def test_the_copy_does_not_share_the_salt(centre: OpenCentre, folder: Path) -> None:
    copy = backup.make(centre.database, folder / "backups", "test")
    key = vault.unlock(copy.with_suffix(".cles"), PASSPHRASE)
    assert key.salt != centre.database.key.salt
    assert copy.read_bytes()[:16] == key.salt


def test_a_damaged_copy_is_found_out(centre: OpenCentre, folder: Path) -> None:
    copy = backup.make(centre.database, folder / "backups", "test")
    key = vault.unlock(copy.with_suffix(".cles"), PASSPHRASE)
    whole = copy.read_bytes()
    for place in range(5000, len(whole), len(whole) // 7):
        damaged = bytearray(whole)
        damaged[place] ^= 0x04
        copy.write_bytes(bytes(damaged))
        try:
            backup.verify(copy, key)
        except DamagedData:
            continue
        except Exception as error:
            assert as_trouble(error) is not None, error
            continue
        pytest.fail(f"the flip at {place} went unseen")


def test_a_folder_that_cannot_be_made_is_a_storage_trouble(
    centre: OpenCentre, tmp_path: Path
) -> None:
    (tmp_path / "a file").write_text("in the way")
    with pytest.raises((StorageTrouble, OSError)):
        backup.make(centre.database, tmp_path / "a file" / "backups", "test")
    assert (tmp_path / "a file").read_text() == "in the way"


def test_old_copies_go_once_newer_ones_are_verified(centre: OpenCentre, folder: Path) -> None:
    copies = [backup.make(centre.database, folder / "backups", "test") for _n in range(4)]
    stray = folder / "backups" / "ma copie.lierre-backup"
    stray.write_text("mine")
    assert backup.keep_newest(folder / "backups", centre.database.key, 2) == 2
    assert stray.exists()
    stray.unlink()
    assert sorted((folder / "backups").glob("*.lierre-backup")) == copies[2:]
    assert len(list((folder / "backups").iterdir())) == 5  # two copies, their keys, the guide
    assert backup.keep_newest(folder / "backups", centre.database.key, 0) == 1
    assert backup.latest(folder / "backups") == copies[3]
    assert [backup.made_at(copy) for copy in copies] == sorted(map(backup.made_at, copies))


def test_a_copy_is_made_only_when_something_changed(centre: OpenCentre, folder: Path) -> None:
    place = folder / "backups"
    first = backup.make_if_changed(centre.database, place, "closing", 5)
    assert first is not None
    assert backup.make_if_changed(centre.database, place, "closing", 5) is None
    with changing("test") as changes:
        changes.create(Venue, name="Espace adultes")
    second = backup.make_if_changed(centre.database, place, "closing", 1)
    assert second is not None
    assert backup.latest(place) == second and not first.exists()


def test_a_clock_that_was_ahead_stops_no_copy(
    centre: OpenCentre, folder: Path, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Ahead(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Ahead:
            return super().now(tz) + timedelta(days=400)

    place, key = folder / "backups", centre.database.key
    with monkeypatch.context() as wrong:
        wrong.setattr(backup, "datetime", Ahead)
        ahead = backup.make_if_changed(centre.database, place, "closing")
        assert ahead is not None and backup.catch_up(place, second, key) is not None
    right = backup.make_if_changed(centre.database, place, "closing")
    assert right is not None and backup.latest(place) == right != ahead
    assert backup.catch_up(place, second, key) == second / right.name
    assert backup.make_if_changed(centre.database, place, "closing") is None
    assert backup.keep_newest(place, key, 1) == 1
    assert right.exists() and not ahead.exists()


def test_a_clock_that_was_behind_hides_no_change(
    centre: OpenCentre, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = folder / "backups"
    backup.make_if_changed(centre.database, place, "closing")
    monkeypatch.setattr(journal, "now", lambda: "2020-01-01T09:00:00.000000+00:00")
    with changing("test") as changes:
        changes.create(Venue, name="Espace adultes")
    assert backup.make_if_changed(centre.database, place, "closing") is not None


def test_a_folder_that_cannot_be_listed_is_a_storage_trouble(
    centre: OpenCentre, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> None:
        raise PermissionError

    (folder / "backups").mkdir()
    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(StorageTrouble):
        backup.make_if_changed(centre.database, folder / "backups", "closing")


def test_the_copy_before_a_migration_outlives_the_others(centre: OpenCentre, folder: Path) -> None:
    place = folder / "backups"
    before = backup.make(centre.database, place, "migration")
    for _number in range(3):
        backup.make(centre.database, place, "closing")
    assert backup.keep_newest(place, centre.database.key, 1) == 2
    assert before.exists()


# -- the second place ------------------------------------------------------------------------


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """A folder of another drive, as the program makes it."""
    folder = tmp_path / "Clé de Zoé" / "Sauvegardes Lierre"
    backup.prepare(folder)
    return folder


def test_the_newest_copy_is_carried_to_a_second_place(
    centre: OpenCentre, folder: Path, second: Path, tmp_path: Path
) -> None:
    place = folder / "backups"
    assert backup.catch_up(place, second, centre.database.key) is None
    copy = backup.make(centre.database, place, "closing")
    carried = backup.catch_up(place, second, centre.database.key)
    assert carried == second / copy.name and carried.read_bytes() == copy.read_bytes()
    written = carried.stat().st_mtime_ns
    assert backup.catch_up(place, second, centre.database.key) == carried
    assert carried.stat().st_mtime_ns == written, "carried once"
    centre.close()
    elsewhere = tmp_path / "restored"
    elsewhere.mkdir()
    carried.rename(elsewhere / paths.DATABASE_NAME)
    carried.with_suffix(".cles").rename(elsewhere / paths.KEYS_NAME)
    with reopen(elsewhere):
        assert [path.name for path in second.iterdir()] == [paths.COPIES_GUIDE_NAME]


def test_the_guide_can_be_read_by_anyone(second: Path) -> None:
    raw = (second / paths.COPIES_GUIDE_NAME).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf") and raw.count(b"\r\n") == raw.count(b"\n")
    words = raw.decode("utf-8-sig")
    assert "Installez Lierre" in words and "Install Lierre" in words


def test_what_stands_in_the_second_place_is_left_alone(tmp_path: Path) -> None:
    """Its owner's own LISEZMOI.txt, and what they wrote into ours."""
    for name in ("LISEZMOI.txt", paths.COPIES_GUIDE_NAME):
        (tmp_path / name).write_text("Consignes du centre")
    backup.prepare(tmp_path)
    assert {path.read_text() for path in tmp_path.iterdir()} == {"Consignes du centre"}


def test_the_same_copy_may_be_carried_twice_at_once(
    centre: OpenCentre, folder: Path, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = backup.make(centre.database, folder / "backups", "closing")
    replace = os.replace

    def meanwhile(part: Path, target: Path) -> None:
        monkeypatch.setattr("os.replace", replace)
        backup.also_in(copy, second)
        replace(part, target)

    monkeypatch.setattr("os.replace", meanwhile)
    assert backup.also_in(copy, second).read_bytes() == copy.read_bytes()
    assert len(list(second.iterdir())) == 3  # the copy, its keys, the guide


def test_a_drive_that_is_not_there_is_not_made(
    centre: OpenCentre, folder: Path, tmp_path: Path
) -> None:
    copy = backup.make(centre.database, folder / "backups", "closing")
    with pytest.raises(FileNotFoundError):
        backup.also_in(copy, tmp_path / "unplugged")
    assert not (tmp_path / "unplugged").exists()


def test_what_reads_back_otherwise_never_takes_its_name(
    centre: OpenCentre, folder: Path, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = backup.make(centre.database, folder / "backups", "closing")
    sync = os.fsync

    def rot(number: int) -> None:
        """A drive that keeps something else than what it was given."""
        os.lseek(number, 40, os.SEEK_SET)
        os.write(number, b"rust")
        sync(number)

    monkeypatch.setattr("os.fsync", rot)
    with pytest.raises(DamagedCopy):
        backup.also_in(copy, second)
    assert [path.name for path in second.iterdir()] == [paths.COPIES_GUIDE_NAME]


def test_copies_of_another_centre_are_left_alone(
    centre: OpenCentre, folder: Path, second: Path, tmp_path: Path
) -> None:
    """In the second place, which they share, and in the first, after one was restored there."""
    place = folder / "backups"
    with connection.create_centre(tmp_path / "other", PASSPHRASE, cost=CHEAP) as other:
        theirs = backup.make(other.database, second, "closing")
        backup.also_in(theirs, paths.private_folder(place))
        backup.make(centre.database, place, "closing")
        backup.catch_up(place, second, centre.database.key, 1)
        newest = backup.make(centre.database, place, "closing")
        backup.keep_newest(place, centre.database.key, 1)
        backup.catch_up(place, second, centre.database.key, 1)
    for each in (place, second):
        assert {path.name for path in each.glob("*.lierre-backup")} == {theirs.name, newest.name}
