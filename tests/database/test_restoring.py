"""A copy in the place of the data: what it holds, what refuses, and a cut at every step."""

from __future__ import annotations

import os
import shutil
from collections import namedtuple
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from lierre_desktop import paths
from lierre_desktop.database import (
    backup,
    connection,
    migrations,
    released,
    replacing,
    restoring,
    vault,
)
from lierre_desktop.database.errors import (
    AlreadyThere,
    InUse,
    NewerData,
    NoCentre,
    StorageTrouble,
    WrongPassphrase,
)
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Venue
from lierre_desktop.database.restoring_troubles import (
    CopyGone,
    FolderRefuses,
    KeysMissing,
    NoRoom,
    NotPutAside,
    SpoiltCopy,
    SpoiltKeys,
)
from tests.database.conftest import CHEAP, PASSPHRASE, reopen

OTHER = "une autre phrase pour un autre centre"
Usage = namedtuple("Usage", "total used free")  # noqa: PYI024 - as shutil answers


class Cut(BaseException):
    """The process ends here, as far as the files are concerned."""


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch, durable: None) -> None:
    """What is cut here is between the steps, not in the engine."""
    asked = connection.PRAGMAS
    monkeypatch.setattr(connection, "PRAGMAS", tuple(each.replace("FULL", "OFF") for each in asked))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A centre "Ancien", its copy, and another centre where work went on."""
    folder = tmp_path_factory.mktemp("restoring")
    with connection.create_centre(folder / "centre", PASSPHRASE, cost=CHEAP) as centre:
        with changing("test") as changes:
            changes.create(Venue, name="Ancien")
        backup.make(centre.database, folder / "copies", "test")
    with connection.create_centre(folder / "here", OTHER, cost=CHEAP), changing("test") as changes:
        changes.create(Venue, name="Actuel")
    return folder


@pytest.fixture
def copy(model: Path, tmp_path: Path) -> Path:
    """The copy, on a key whose folder has an accented, long and strange name."""
    key = tmp_path / ("Clé 100 % de Zoé Łękawska #2 " + "é" * 60)
    shutil.copytree(model / "copies", key)
    return next(key.glob("*.lierre-backup"))


@pytest.fixture
def here(model: Path, tmp_path: Path) -> Path:
    """A computer where another centre is."""
    folder = tmp_path / "Données de Zoé"
    shutil.copytree(model / "here", folder)
    return folder


def venues(folder: Path, passphrase: str = PASSPHRASE) -> list[str]:
    with reopen(folder, passphrase):
        return [venue.name for venue in Venue.select()]


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != paths.LOCK_NAME
    }


# -- looking -----------------------------------------------------------------------


def test_a_copy_tells_what_it_holds_and_is_not_written_to(copy: Path) -> None:
    copy.with_name(copy.name + "-wal").write_bytes(b"of another file" * 500)
    copy.with_name(copy.name + "-journal").write_bytes(b"of another file" * 500)
    before = contents(copy.parent)
    assert restoring.glance(copy).made == backup.made_at(copy)
    assert restoring.glance(copy).size == copy.stat().st_size
    what = restoring.look_into(copy, PASSPHRASE)
    assert what.schema == len(migrations.STEPS)
    assert (what.people, what.sessions, what.interviews) == (0, 0, 0)
    assert (what.centre, what.demo) == ("", False)
    assert what.changed is not None and what.changed < backup.made_at(copy)
    assert contents(copy.parent) == before


@pytest.mark.parametrize("schema", released.schemas()[:2])  # without interviews, and with
def test_an_older_copy_is_counted_then_brought_up_to_date(schema: int, tmp_path: Path) -> None:
    rows = released.lay_out(tmp_path / "old", schema, PASSPHRASE, CHEAP)
    copy = tmp_path / "vieille copie.lierre-backup"
    (tmp_path / "old" / paths.DATABASE_NAME).rename(copy)
    (tmp_path / "old" / paths.KEYS_NAME).rename(restoring.keys_of(copy))
    what = restoring.look_into(copy, PASSPHRASE)
    assert (what.schema, what.interviews) == (schema, rows.get("interview", 0))
    assert what.people and what.sessions
    assert restoring.restore(copy, PASSPHRASE, tmp_path / "new") is None
    with reopen(tmp_path / "new") as opened:
        assert migrations.version(opened.database) == len(migrations.STEPS)


def test_the_present_is_told_only_to_whom_it_opens(here: Path, tmp_path: Path) -> None:
    assert restoring.look_at_present(here, PASSPHRASE) is None
    present = restoring.look_at_present(here, OTHER)
    assert present is not None and present.schema == len(migrations.STEPS)
    assert restoring.look_at_present(tmp_path, OTHER) is None
    assert restoring.written_at(here) is not None
    assert restoring.written_at(tmp_path / "nowhere") is None
    with reopen(here, OTHER):
        assert restoring.look_at_present(here, OTHER) is None


# -- restoring and taking back -------------------------------------------------------


def test_on_a_new_computer_the_copy_becomes_the_centre(copy: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Utilisateurs" / "Zoé Łękawska" / "Lierre"
    assert restoring.restore(copy, PASSPHRASE, folder) is None
    assert sorted(path.name for path in folder.iterdir() if path.name != paths.LOCK_NAME) == [
        paths.KEYS_NAME,
        paths.DATABASE_NAME,
    ]
    own = vault.unlock(folder / paths.KEYS_NAME, PASSPHRASE)
    assert own.salt != vault.unlock(restoring.keys_of(copy), PASSPHRASE).salt
    assert (folder / paths.DATABASE_NAME).read_bytes()[:16] == own.salt
    assert venues(folder) == ["Ancien"]


def test_what_was_there_is_kept_whole_and_can_be_put_back(copy: Path, here: Path) -> None:
    foreign = here / f"{paths.DATABASE_NAME}-wal"
    foreign.write_bytes(b"of the centre that leaves")
    before = contents(here)
    put_aside = restoring.restore(copy, PASSPHRASE, here)
    assert put_aside is not None and put_aside.folder.parent == paths.replaced_folder(here)
    assert not foreign.exists()
    assert venues(here) == ["Ancien"]
    for name in (paths.DATABASE_NAME, paths.KEYS_NAME, foreign.name):
        assert (put_aside.folder / name).read_bytes() == before[name]
    (put_aside.folder / foreign.name).unlink()
    (put_aside.folder / "note.txt").write_text("à garder")
    assert restoring.replaced(here) == [put_aside]
    again = restoring.restore_replaced(put_aside, here)
    assert again is not None and restoring.replaced(here) == [again]
    assert (again.folder / "note.txt").read_text() == "à garder"
    assert venues(here, OTHER) == ["Actuel"]
    restoring.restore_replaced(again, here)
    assert venues(here) == ["Ancien"]


# -- troubles ------------------------------------------------------------------------


def refused(kind: type[StorageTrouble], copy: Path, here: Path, secret: str = PASSPHRASE) -> str:
    """The sentence of a refusal that has left everything as it was."""
    before = contents(here)
    with pytest.raises(kind) as trouble:
        restoring.restore(copy, secret, here)
    assert contents(here) == before
    return str(trouble.value)


def test_each_trouble_has_its_sentence(copy: Path, here: Path) -> None:
    keys = restoring.keys_of(copy)
    made = backup.made_at(copy).astimezone()
    said = refused(WrongPassphrase, copy, here, OTHER)
    assert str(made.year) in said
    with reopen(here, OTHER), pytest.raises(InUse):
        restoring.restore(copy, PASSPHRASE, here)
    whole = keys.read_bytes()
    keys.write_bytes(whole[: len(whole) // 4])
    assert keys.name in refused(SpoiltKeys, copy, here)
    keys.unlink()
    said = refused(KeysMissing, copy, here)
    assert keys.name in said and str(keys.parent) in said
    copy.unlink()
    assert copy.name in refused(CopyGone, copy, here)


def test_a_copy_with_the_keys_of_another_day_is_refused(
    model: Path, copy: Path, here: Path
) -> None:
    shutil.copy(model / "centre" / paths.KEYS_NAME, restoring.keys_of(copy))
    refused(SpoiltCopy, copy, here)


def test_a_flip_or_a_cut_anywhere_is_refused(copy: Path, here: Path) -> None:
    whole = copy.read_bytes()
    flipped = [
        whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :]
        for place in range(20, len(whole), len(whole) // 5)
    ]
    for damaged in (*flipped, whole[: len(whole) // 2], whole[:5000], whole[:4096], b""):
        copy.write_bytes(damaged)
        with pytest.raises(SpoiltCopy):
            restoring.look_into(copy, PASSPHRASE)
    refused(SpoiltCopy, copy, here)


def test_a_link_to_nobody_is_refused(copy: Path, here: Path) -> None:
    key = vault.unlock(restoring.keys_of(copy), PASSPHRASE)
    opened = connection.connect(copy, key)
    opened.execute("PRAGMA journal_mode = DELETE").fetchall()
    opened.execute("PRAGMA foreign_keys = OFF")
    opened.execute("INSERT INTO slot_facilitator (slot_id, staff_id) VALUES (99, 99)")
    opened.close()
    refused(SpoiltCopy, copy, here)


def test_a_newer_copy_is_refused(copy: Path, here: Path) -> None:
    opened = connection.connect(copy, vault.unlock(restoring.keys_of(copy), PASSPHRASE))
    opened.execute("PRAGMA journal_mode = DELETE").fetchall()
    opened.execute(f"PRAGMA user_version = {len(migrations.STEPS) + 1}")
    opened.close()
    refused(NewerData, copy, here)


def test_a_full_disk_is_said_before_and_while(
    copy: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _path: Usage(1, 1, 0))
        refused(NoRoom, copy, here)

    def full(*_anything: Any) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(vault, "write", full)
        refused(NoRoom, copy, here)


def test_a_drive_that_goes_away_under_way_is_that_of_the_copy(
    copy: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unplugged(_path: Path) -> Usage:
        """Asked once the copy is being read."""
        restoring.keys_of(copy).unlink(missing_ok=True)
        return Usage(2**40, 0, 2**40)

    monkeypatch.setattr(shutil, "disk_usage", unplugged)
    assert restoring.keys_of(copy).name in refused(CopyGone, copy, here)


def test_what_was_put_aside_then_erased_by_hand_is_said(here: Path) -> None:
    erased = restoring.Replaced(here / "remplacees" / "gone", datetime.now(UTC))
    before = contents(here)
    with pytest.raises(NotPutAside) as trouble:
        restoring.restore_replaced(erased, here)
    assert str(erased.folder) in str(trouble.value) and contents(here) == before


def test_a_folder_that_cannot_be_made_is_said(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("in the way")
    with pytest.raises(FolderRefuses):
        restoring.restore(copy, PASSPHRASE, tmp_path / "a file" / "data")
    with pytest.raises(WrongPassphrase):
        restoring.restore(copy, OTHER, tmp_path / "new")
    assert not (tmp_path / "new").exists()


# -- cut anywhere --------------------------------------------------------------------


def _cut(monkeypatch: pytest.MonkeyPatch, module: Any, name: str, at: int) -> list[int]:
    """Have the `at`th call of a function never come back; how many were counted."""
    calls = [0]
    real: Callable[..., Any] = getattr(module, name)

    def counted(*arguments: Any, **named: Any) -> Any:
        calls[0] += 1
        if calls[0] == at:
            raise Cut
        return real(*arguments, **named)

    monkeypatch.setattr(module, name, counted)
    return calls


def _opens_as_one_of_both(folder: Path, decided: bool) -> None:
    """The centre opens as the old or the new one, which finishes what was begun."""
    passphrase, name = (PASSPHRASE, "Ancien") if decided else (OTHER, "Actuel")
    assert paths.holds_data(folder)
    with pytest.raises(AlreadyThere):
        connection.create_centre(folder, PASSPHRASE, cost=CHEAP)
    assert venues(folder, passphrase) == [name]
    names = {path.name for path in folder.iterdir()}
    assert not names & {
        paths.PREPARING_NAME,
        paths.COMING_NAME,
        paths.ENTERING_NAME,
        paths.LEAVING_NAME,
    }
    for each in restoring.replaced(folder):
        assert (each.folder / paths.KEYS_NAME).is_file()
    assert len(restoring.replaced(folder)) == decided


@pytest.mark.parametrize(
    ("module", "name", "steps"),
    [(os, "replace", 8), (Path, "rmdir", 1)],
    ids=["before each move", "before the last folder goes"],
)
def test_cut_at_any_step_the_old_or_the_new_centre_opens(
    module: Any, name: str, steps: int, copy: Path, here: Path, tmp_path: Path
) -> None:
    at, cuts = 1, 0
    while True:
        folder = tmp_path / f"{name} {at}"
        shutil.copytree(here, folder)
        with pytest.MonkeyPatch.context() as patch:
            # A killed process cleans nothing up either.
            patch.setattr(replacing, "discard", lambda _folder: None)
            _cut(patch, module, name, at)
            try:
                restoring.restore(copy, PASSPHRASE, folder)
            except Cut:
                cuts += 1
            else:
                break
        _opens_as_one_of_both(folder, not (folder / paths.PREPARING_NAME).exists())
        at += 1
    assert cuts >= steps


def test_cut_while_taking_it_back(copy: Path, here: Path, tmp_path: Path) -> None:
    restoring.restore(copy, PASSPHRASE, here)
    at = 1
    while True:
        folder = tmp_path / f"back {at}"
        shutil.copytree(here, folder)
        chosen = restoring.replaced(folder)[0]
        with pytest.MonkeyPatch.context() as patch:
            _cut(patch, os, "replace", at)
            try:
                restoring.restore_replaced(chosen, folder)
            except Cut:
                pass
            else:
                break
        expected = (PASSPHRASE, "Ancien") if at == 1 else (OTHER, "Actuel")
        assert venues(folder, expected[0]) == [expected[1]]
        assert len(restoring.replaced(folder)) == 1
        at += 1
    assert at > 6


def test_a_file_that_is_held_is_said_and_done_later(
    copy: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.replace

    def held(source: Path, target: Path) -> None:
        if Path(target).parent.name == paths.LEAVING_NAME:
            raise PermissionError(13, "held by an antivirus")
        real(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", held)
        with pytest.raises(replacing.Unfinished):
            restoring.restore(copy, PASSPHRASE, here)
        with pytest.raises(replacing.Unfinished):
            reopen(here)
    assert venues(here) == ["Ancien"]


def test_a_leftover_that_is_held_stands_in_nobodys_way(
    copy: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = here / paths.PREPARING_NAME
    left.mkdir()
    (left / "copy").write_bytes(b"of a restore that was cut")

    def held(*_folders: object, **_how: object) -> None:
        raise PermissionError(13, "held by an antivirus")

    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", held)
        assert venues(here, OTHER) == ["Actuel"]
        refused(FolderRefuses, copy, here)
    restoring.restore(copy, PASSPHRASE, here)
    assert not left.exists()
    # What fails is told, not what can't be cleaned up after it.
    with monkeypatch.context() as patch, pytest.raises(SpoiltCopy):
        patch.setattr(backup, "verify", lambda *_copy: [])
        patch.setattr(os, "unlink", held)
        restoring.restore(copy, PASSPHRASE, here)


def test_what_left_and_is_held_waits_without_keeping_the_centre_closed(
    copy: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, leaving = os.replace, here / paths.LEAVING_NAME

    def held(source: Path, target: Path) -> None:
        if Path(source) == leaving:
            raise PermissionError(13, "held by an antivirus")
        real(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", held)
        put_aside = restoring.restore(copy, PASSPHRASE, here)
        assert put_aside is not None and put_aside.folder == leaving
        assert venues(here) == ["Ancien"]
        # Nothing may come over what hasn't been put away.
        refused(replacing.Unfinished, copy, here)
    assert venues(here) == ["Ancien"]
    (kept,) = restoring.replaced(here)
    restoring.restore_replaced(kept, here)
    assert venues(here, OTHER) == ["Actuel"]


def test_on_windows_a_file_held_for_a_moment_is_waited_for(
    copy: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replacing, "_PAUSES", (0, 0))
    real, refusals = os.replace, [2]

    def held(source: Path, target: Path) -> None:
        if Path(target).name == paths.COMING_NAME and refusals[0]:
            refusals[0] -= 1
            raise PermissionError(13, "held by an antivirus")
        real(source, target)

    monkeypatch.setattr(os, "replace", held)
    assert restoring.restore(copy, PASSPHRASE, here) is not None


def test_keys_alone_are_no_centre(tmp_path: Path) -> None:
    vault.create(tmp_path / paths.KEYS_NAME, PASSPHRASE, CHEAP)
    with pytest.raises(NoCentre):
        reopen(tmp_path)
