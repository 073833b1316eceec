"""Where the parts of the Windows build stand, and the names that they share.

The payload is what a computer receives: the launchers at the top, everything else in
folders that belong to Lierre alone, so that an upgrade can replace them whole.
"""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
WORK = BUILD / "windows"  # all of it may be deleted: it is made again
DOWNLOADS = WORK / "downloads"
PAYLOAD = WORK / "payload"

LAUNCHER = "Lierre.exe"  # the window, and every command without a console
CONSOLE_LAUNCHER = "lierre-desktop.exe"  # the same, for those who type commands
LICENCE = "LICENCE.txt"
LICENCES = "licences"  # those of the parts
RUNTIME = "runtime"  # the interpreter, and behind it
PACKAGES = f"{RUNTIME}/packages"  # Lierre and what it imports, compiled
PORTABLE_MARK = "portable.txt"  # beside the launcher: the data stay beside it too

BACKUP_SUFFIX = ".lierre-backup"


def setup_file(version: str) -> Path:
    """The installer of a version."""
    return BUILD / f"Lierre-{version}-setup.exe"


def portable_file(version: str) -> Path:
    """The archive of a version that is unpacked and run as it is."""
    return BUILD / f"Lierre-{version}-portable.zip"
