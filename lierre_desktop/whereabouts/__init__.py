"""What kind of place a folder is in: synchronised with a cloud, on the network, on a key.

Hides how each synchronisation program tells where its folders are. Only files of this
computer are read, no server is ever asked, and nothing here raises: what can't be told
is not said.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePath
from threading import Event, Thread

from .computer import Computer, Drive, DriveKind, this_computer

ROOM_FOR_COPIES = 4 * 1024**3
"""Free bytes that a drive needs to be proposed; what makers reserve for repairs has less."""
PATIENCE = 3.0
"""Seconds that a drive or a server gets to answer."""


class Kind(Enum):
    """Why a folder isn't simply on this computer's own disk."""

    SYNCED = "synced"
    NETWORK = "network"
    REMOVABLE = "removable"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a folder lies, and the name people know it by: "OneDrive", "\\\\mairie\\commun"."""

    kind: Kind
    name: str

    @property
    def is_shared(self) -> bool:
        """True when another program or computer may write the same files."""
        return self.kind in (Kind.SYNCED, Kind.NETWORK)


# Folders and volumes by the names that the programs give them.
_NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mon drive": "Google Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "kdrive": "kDrive",
    "box": "Box",
    "box sync": "Box",
}
_ONEDRIVE = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def of(folder: Path, computer: Computer | None = None) -> Place | None:
    """The place a folder is in, or None on this computer's own disk (as far as can be told)."""
    computer = computer or this_computer()
    path = computer.path(str(folder))
    found = _on_network(path, computer)
    if found is not None:
        return found  # and no link is followed over the network
    real = computer.resolved(path)
    drive = computer.drive(real)
    found = _on_network(real, computer) or _synced(path, computer) or _synced(real, computer)
    if found is None and drive is not None and drive.kind is DriveKind.REMOVABLE:
        return Place(Kind.REMOVABLE, drive.label or drive.root)
    return found


def for_copies(data: Path, name: str, computer: Computer | None = None) -> Path:
    """The folder called `name` to propose for a second set of copies.

    On another drive with room, one that is always there first; else among the documents.
    """
    computer = computer or this_computer()
    homes = (computer.path(str(data)), computer.path(computer.home))
    drives = [each for each in computer.drives() if _is_fit(each, homes, computer)]
    drives.sort(key=lambda each: (each.kind is not DriveKind.FIXED, -each.free))
    return Path(drives[0].root if drives else computer.documents) / name


def answers(folder: Path, patience: float = PATIENCE) -> bool:
    """True when a folder can be read now; a drive or a server gets `patience` seconds."""
    found = Event()

    def look() -> None:
        with suppress(OSError):
            if folder.is_dir():
                found.set()

    # Left behind when it waits for a server that is away: Windows takes a minute to say so.
    looking = Thread(target=look, name="looking for a folder", daemon=True)
    looking.start()
    looking.join(patience)
    return found.is_set()


def same_drive(one: Path, other: Path, computer: Computer | None = None) -> bool:
    """Whether two folders go when one drive of this computer goes, as far as can be told."""
    computer = computer or this_computer()
    roots: list[str] = []
    for path in (computer.path(str(one)), computer.path(str(other))):
        if _on_network(path, computer) is None:  # where no link is followed
            drive = computer.drive(computer.resolved(path))
            roots += [drive.root] if drive is not None else []
    return len(roots) == 2 and roots[0] == roots[1]


def _is_fit(drive: Drive, homes: tuple[PurePath, ...], computer: Computer) -> bool:
    """Whether a drive is another one than the data's, with room, and nobody else's business."""
    own = {each.root for each in map(computer.drive, homes) if each is not None}
    return (
        drive.kind in (DriveKind.FIXED, DriveKind.REMOVABLE)
        and drive.free >= ROOM_FOR_COPIES
        and drive.root not in own
        and _synced(computer.path(drive.root), computer) is None
    )


def _on_network(path: PurePath, computer: Computer) -> Place | None:
    if path.drive.startswith("\\\\"):
        return Place(Kind.NETWORK, path.drive)
    drive = computer.drive(path)
    if drive is not None and drive.kind is DriveKind.NETWORK:
        return Place(Kind.NETWORK, drive.label or drive.root)
    return None


# -- synchronised folders ----------------------------------------------------------------


def _synced(path: PurePath, computer: Computer) -> Place | None:
    """The synchronised folder that holds a path: as declared first, then by its name."""
    for root, name in _declared(computer):
        declared = computer.path(root)
        if path.is_relative_to(declared) or path.is_relative_to(computer.resolved(declared)):
            return Place(Kind.SYNCED, name)
    drive = computer.drive(path)
    names = [drive.label] if drive is not None else []
    for above in (computer.path(computer.home), computer.path(path.anchor)):
        if path != above and path.is_relative_to(above):
            names.append(path.relative_to(above).parts[0])
    found = next(filter(None, map(_known, names)), "")
    return Place(Kind.SYNCED, found) if found else None


def _known(name: str) -> str:
    """The program behind a name: "OneDrive - Centre Le Lierre", "Mon Drive (a@b.fr)"."""
    start = name.casefold().split(" - ")[0].split(" (")[0].strip()
    return _NAMES.get(start, "")


def _declared(computer: Computer) -> Iterator[tuple[str, str]]:
    """The folders that programs say they synchronise: (folder, name of the program)."""
    for variable in _ONEDRIVE:
        if root := computer.environment.get(variable, ""):
            yield root, "OneDrive"
    for root, provider in computer.sync_roots():
        yield root, _known(provider) or provider
    for folder in _settings_folders(computer, "Dropbox", ".dropbox"):
        for root in _dropbox_roots(computer.text(folder / "info.json")):
            yield root, "Dropbox"
    for name in ("Nextcloud", "ownCloud"):
        for folder in _settings_folders(computer, name, f".config/{name}"):
            for root in _nextcloud_roots(computer.text(folder / f"{name.lower()}.cfg")):
                yield root, name


def _settings_folders(computer: Computer, name: str, hidden: str) -> Iterator[PurePath]:
    """Where a program may keep its settings: by its name, or hidden in the home folder."""
    for variable in ("APPDATA", "LOCALAPPDATA"):
        if base := computer.environment.get(variable, ""):
            yield computer.path(base) / name
    yield computer.path(computer.home) / hidden


def _dropbox_roots(text: str) -> Iterator[str]:
    """The folders of Dropbox's info.json: {"personal": {"path": …}, "business": …}."""
    try:
        accounts = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return
    for account in accounts.values() if isinstance(accounts, dict) else ():
        root = account.get("path") if isinstance(account, dict) else None
        if isinstance(root, str) and root:
            yield root


def _nextcloud_roots(text: str) -> Iterator[str]:
    """The folders of nextcloud.cfg: `0\\Folders\\1\\localPath=C:/Users/zoe/Nextcloud/`."""
    for line in text.splitlines():
        key, _sign, value = line.partition("=")
        if key.strip().endswith("localPath") and value.strip():
            yield value.strip().strip('"')
