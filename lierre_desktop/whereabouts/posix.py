"""Linux: its drives, as the kernel's table of mounts tells them."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path, PurePath, PurePosixPath

from .computer import Drive, DriveKind, Here

MOUNTS = Path("/proc/self/mountinfo")
_NETWORK = frozenset(
    "nfs nfs4 cifs smb3 smbfs afs ceph glusterfs davfs fuse.sshfs fuse.davfs fuse.davfs2"
    " fuse.rclone fuse.glusterfs fuse.gvfsd-fuse fuse.curlftpfs".split()
)
_PLUGGED_IN = ("/media", "/run/media")
_ADDED = (*_PLUGGED_IN, "/mnt")


class PosixComputer(Here):
    """This computer under Linux."""

    paths = PurePosixPath

    @cached_property
    def _mounts(self) -> list[Drive]:
        """What is mounted, above a root that the table of a chroot or of a container leaves out."""
        return [Drive("/", DriveKind.OTHER), *mounted(self.text(PurePosixPath(MOUNTS)))]

    def drive(self, path: PurePath) -> Drive | None:
        """The mount that holds a path: the last one over it wins."""
        holding = [each for each in self._mounts if path.is_relative_to(each.root)]
        return max(reversed(holding), key=lambda each: len(each.root), default=None)

    def drives(self) -> Sequence[Drive]:
        """Disks that were added to this computer, and keys."""
        return [
            Drive(each.root, each.kind, each.label, _free(each.root))
            for each in self._mounts
            if _is_under(each.root, _ADDED) and each.kind in (DriveKind.FIXED, DriveKind.REMOVABLE)
        ]

    def sync_roots(self) -> Sequence[tuple[str, str]]:
        """Linux has no such register."""
        return ()


def mounted(table: str) -> list[Drive]:
    """The drives of a table of mounts; format: Linux, Documentation/filesystems/proc.rst, 3.5."""
    drives = []
    for line in table.splitlines():
        before, _dash, after = line.partition(" - ")
        fields, kind = before.split(), after.split()
        if len(fields) < 5 or len(kind) < 2:
            continue
        root, source = _spelled(fields[4]), _spelled(kind[1])
        drives.append(Drive(root, _kind(root, kind[0], source), _label(root, source)))
    return drives


def _kind(root: str, filesystem: str, source: str) -> DriveKind:
    if filesystem in _NETWORK or (filesystem.startswith("fuse") and "://" in source):
        return DriveKind.NETWORK
    if not source.startswith("/dev/"):
        return DriveKind.OTHER
    return DriveKind.REMOVABLE if _is_under(root, _PLUGGED_IN) else DriveKind.FIXED


def _label(root: str, source: str) -> str:
    """What people call it: the share's address, or the folder a key is mounted under."""
    return source if ":" in source or source.startswith("//") else PurePosixPath(root).name


def _is_under(root: str, folders: tuple[str, ...]) -> bool:
    return any(root.startswith(f"{folder}/") for folder in folders)


def _spelled(field: str) -> str:
    """The kernel writes blanks in octal: "/media/zoe/CL\\0401"."""
    return re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), field)


def _free(root: str) -> int:
    try:
        space = os.statvfs(root)
    except OSError:
        return 0
    if space.f_flag & os.ST_RDONLY or not os.access(root, os.W_OK):
        return 0
    return space.f_bavail * space.f_frsize
