"""What is told of a folder's place, on computers of both kinds."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath, PureWindowsPath

import pytest

from lierre_desktop import whereabouts
from lierre_desktop.whereabouts import Kind, Place
from lierre_desktop.whereabouts.computer import Drive, DriveKind, this_computer
from lierre_desktop.whereabouts.posix import PosixComputer, mounted

GIB = 1024**3
C = Drive("C:\\", DriveKind.FIXED, "Windows", 90 * GIB)
DATA = Drive("D:\\", DriveKind.FIXED, "Données", 50 * GIB)
KEY = Drive("E:\\", DriveKind.REMOVABLE, "CLE DE ZOE", 60 * GIB)
GOOGLE = Drive("G:\\", DriveKind.FIXED, "Google Drive", 900 * GIB)
REPAIRS = Drive("R:\\", DriveKind.FIXED, "RECOVERY", 1 * GIB)
SHARE = Drive("Z:\\", DriveKind.NETWORK)
HOME = "C:\\Users\\Zoé Łękawska"
SERVER = "\\\\mairie\\commun"


@dataclass
class Pc:
    """A computer under Windows, with the drives, files and links it is given."""

    plugged: Sequence[Drive] = (C,)
    environment: Mapping[str, str] = field(
        default_factory=lambda: {
            "APPDATA": f"{HOME}\\AppData\\Roaming",
            "LOCALAPPDATA": f"{HOME}\\AppData\\Local",
        }
    )
    files: Mapping[str, str] = field(default_factory=dict)
    links: Mapping[str, str] = field(default_factory=dict)
    registered: Sequence[tuple[str, str]] = ()
    home: str = HOME
    documents: str = f"{HOME}\\Documents"

    def path(self, text: str) -> PurePath:
        return PureWindowsPath(text)

    def resolved(self, path: PurePath) -> PurePath:
        for link, target in self.links.items():
            if path.is_relative_to(self.path(link)):
                return self.path(target) / path.relative_to(self.path(link))
        return path

    def text(self, path: PurePath) -> str:
        return self.files.get(str(path), "")

    def drive(self, path: PurePath) -> Drive | None:
        return next((each for each in self.plugged if path.anchor == each.root), None)

    def drives(self) -> Sequence[Drive]:
        return self.plugged

    def sync_roots(self) -> Sequence[tuple[str, str]]:
        return self.registered


def found(folder: str, computer: Pc) -> tuple[Kind, str] | None:
    """What is told of a folder of a computer, whatever we run on."""
    place = whereabouts.of(PureWindowsPath(folder), computer)  # type: ignore[arg-type]
    return None if place is None else (place.kind, place.name)


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        (f"{HOME}\\AppData\\Local\\Lierre", ""),
        (f"{HOME}\\OneDrive - Centre Le Lierre\\Lierre", "OneDrive"),
        (f"{HOME}\\mon drive (zoe@example.org)\\Lierre", "Google Drive"),
        (f"{HOME}\\Nextcloud\\Lierre", "Nextcloud"),
        (f"{HOME}\\kDrive\\Lierre", "kDrive"),
        (f"{HOME}\\Box\\Lierre", "Box"),
        (f"{HOME}\\iCloudDrive\\Lierre", "iCloud Drive"),
        ("G:\\Lierre", "Google Drive"),
        ("C:\\Dropbox\\Lierre", "Dropbox"),
        (f"{HOME}\\Boxe\\Lierre", ""),
        ("C:\\Projets\\Box\\Lierre", ""),
    ],
)
def test_synchronised_folders_are_known_by_their_names(folder: str, name: str) -> None:
    expected = (Kind.SYNCED, name) if name else None
    assert found(folder, Pc(plugged=(C, GOOGLE))) == expected


def test_folders_are_known_by_what_programs_declare() -> None:
    roaming, local = f"{HOME}\\AppData\\Roaming", f"{HOME}\\AppData\\Local"
    accounts = {"personal": {"path": "D:\\Nuage", "host": 7}, "business": {"path": "D:\\Asso"}}
    settings = "[Accounts]\n0\\Folders\\1\\localPath=D:/Partage/\n0\\url=https://example.org\n"
    files = {
        f"{local}\\Dropbox\\info.json": json.dumps(accounts),
        f"{roaming}\\ownCloud\\owncloud.cfg": settings,
    }
    variables = {**Pc().environment, "OneDriveCommercial": "D:\\Bureau partagé"}
    here = Pc((C, DATA), variables, files, registered=[("D:\\Autre", "Nextcloud")])
    assert found("d:\\NUAGE\\Lierre", here) == (Kind.SYNCED, "Dropbox")
    assert found("D:\\Asso", here) == (Kind.SYNCED, "Dropbox")
    assert found("D:\\Partage\\Lierre", here) == (Kind.SYNCED, "ownCloud")
    assert found("D:\\Bureau partagé\\Documents", here) == (Kind.SYNCED, "OneDrive")
    assert found("D:\\Autre\\Lierre", here) == (Kind.SYNCED, "Nextcloud")
    assert found("D:\\Nuages\\Lierre", here) is None


@pytest.mark.parametrize("text", ["{", "[1]", '{"personal": 3}', '{"a": {"path": null}}', "é\0"])
def test_a_settings_file_that_makes_no_sense_says_nothing(text: str) -> None:
    path = f"{HOME}\\AppData\\Roaming\\Dropbox\\info.json"
    assert found("C:\\Lierre", Pc(files={path: text})) is None


def test_what_a_junction_leads_to_is_told() -> None:
    links = {"C:\\Lierre": f"{HOME}\\OneDrive\\Lierre", "C:\\Partage": f"{SERVER}\\Lierre"}
    here = Pc(links=links)
    assert found("C:\\Lierre\\donnees", here) == (Kind.SYNCED, "OneDrive")
    assert found("C:\\Partage", here) == (Kind.NETWORK, SERVER)
    there = Pc(environment={"OneDrive": "C:\\Nuage"}, links={"C:\\Nuage": "C:\\Vrai"})
    assert found("C:\\Vrai\\Lierre", there) == (Kind.SYNCED, "OneDrive")


def test_the_network_and_keys_are_told_by_their_names() -> None:
    here = Pc((C, KEY, SHARE))
    assert found(f"{SERVER}\\Lierre", here) == (Kind.NETWORK, SERVER)
    assert found("Z:\\Lierre", here) == (Kind.NETWORK, "Z:\\")
    assert found("E:\\Lierre", here) == (Kind.REMOVABLE, "CLE DE ZOE")
    assert Place(Kind.NETWORK, "Z:\\").is_shared and not Place(Kind.REMOVABLE, "E:\\").is_shared


def test_folders_that_go_with_one_drive_are_told() -> None:
    here = Pc((C, KEY, SHARE), links={"C:\\Copies": "E:\\Copies"})
    one, two, key, link, share = (
        Path(each) for each in ("C:\\A", "C:\\B", "E:\\A", "C:\\Copies", "Z:\\A")
    )
    assert whereabouts.same_drive(one, two, here) and whereabouts.same_drive(key, link, here)
    assert not whereabouts.same_drive(one, key, here)
    assert not whereabouts.same_drive(share, share, here), "a server is never asked"


@pytest.mark.parametrize(
    ("plugged", "root"),
    [
        ((C, KEY, DATA), "D:\\"),
        ((C, KEY), "E:\\"),
        ((C, GOOGLE, REPAIRS, SHARE), f"{HOME}\\Documents"),
    ],
)
def test_another_drive_is_proposed_for_copies(plugged: Sequence[Drive], root: str) -> None:
    data = PureWindowsPath(HOME, "AppData\\Local\\Lierre")
    proposed = whereabouts.for_copies(data, "Sauvegardes", Pc(plugged))  # type: ignore[arg-type]
    assert proposed == Path(root) / "Sauvegardes"


# -- Linux -----------------------------------------------------------------------------------

TABLE = r"""22 1 8:2 / / rw,noatime shared:1 - ext4 /dev/sda2 rw
40 22 0:35 / /srv/partage rw - nfs4 serveur:/commun rw,vers=4.2
41 22 0:36 / /home/zoe/Dépôt rw - fuse.sshfs zoe@serveur: rw
42 22 0:37 / /home/zoe/dav rw - fuse https://nuage.example.org rw
43 22 8:17 / /media/zoe/CLÉ\040DE\040ZOE rw - vfat /dev/sdb1 rw
44 22 0:5 / /proc rw - proc proc rw
cut short"""


def test_the_table_of_mounts_is_read() -> None:
    drives = {each.root: each for each in mounted(TABLE)}
    kinds = {root: each.kind for root, each in drives.items()}
    assert kinds == {
        "/": DriveKind.FIXED,
        "/srv/partage": DriveKind.NETWORK,
        "/home/zoe/Dépôt": DriveKind.NETWORK,
        "/home/zoe/dav": DriveKind.NETWORK,
        "/media/zoe/CLÉ DE ZOE": DriveKind.REMOVABLE,
        "/proc": DriveKind.OTHER,
    }
    assert drives["/srv/partage"].label == "serveur:/commun"
    assert drives["/media/zoe/CLÉ DE ZOE"].label == "CLÉ DE ZOE"


# -- this computer ---------------------------------------------------------------------------


def test_a_root_that_the_table_leaves_out_is_a_drive_all_the_same(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(
        PosixComputer, "text", lambda _self, _path: "22 27 0:21 / /proc rw - proc proc rw"
    )
    assert whereabouts.same_drive(tmp_path, tmp_path.parent, PosixComputer())


def test_this_computer_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cloud, link = tmp_path / "Nuage", tmp_path / "Lien"
    (cloud / "Lierre").mkdir(parents=True)
    link.symlink_to(cloud, target_is_directory=True)
    monkeypatch.setenv("OneDrive", str(link))
    here = this_computer()
    assert whereabouts.of(cloud / "Lierre", here) == Place(Kind.SYNCED, "OneDrive")
    assert whereabouts.of(link / "Lierre") == Place(Kind.SYNCED, "OneDrive")
    assert whereabouts.same_drive(cloud, link)
    assert here.text(here.path(str(tmp_path))) == ""
    assert here.drive(here.path(str(tmp_path))) is not None
    assert whereabouts.for_copies(tmp_path, "Sauvegardes").name == "Sauvegardes"
    assert all(each.free >= 0 for each in here.drives())


def test_a_drive_that_does_not_answer_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert whereabouts.answers(tmp_path)
    assert not whereabouts.answers(tmp_path / "away")
    asleep = threading.Event()

    def sleep(_path: Path) -> bool:
        return asleep.wait(30)

    monkeypatch.setattr(Path, "is_dir", sleep)
    try:
        assert not whereabouts.answers(tmp_path, patience=0.01)
    finally:
        asleep.set()
