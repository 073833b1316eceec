"""Windows: its drives, and the folders that its Explorer knows as synchronised."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import PurePath, PureWindowsPath

from .computer import Drive, DriveKind, Here

if sys.platform == "win32":
    import ctypes
    import winreg

    SYNC_ROOTS = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\SyncRootManager"
    """Where programs register (Microsoft, "Integrate a cloud storage provider")."""
    QUIET = 0x0001  # SEM_FAILCRITICALERRORS: no "insert a disk" window
    READ_ONLY = 0x00080000  # FILE_READ_ONLY_VOLUME
    NAME_LENGTH = 261
    LONG, LONG_SHARE = "\\\\?\\", "\\\\?\\UNC\\"
    # GetDriveTypeW's answers.
    KINDS = {2: DriveKind.REMOVABLE, 3: DriveKind.FIXED, 4: DriveKind.NETWORK}

    class WindowsComputer(Here):
        """This computer under Windows."""

        paths = PureWindowsPath

        def path(self, text: str) -> PurePath:
            """A path without the prefix that lets it be long."""
            if text.startswith(LONG_SHARE):
                text = "\\\\" + text.removeprefix(LONG_SHARE)
            return PureWindowsPath(text.removeprefix(LONG))

        def drive(self, path: PurePath) -> Drive | None:
            """The drive of a letter. A network drive isn't asked for its name: it may sleep."""
            if not path.drive.endswith(":"):
                return None
            root = path.drive.upper() + "\\"
            kind = KINDS.get(ctypes.windll.kernel32.GetDriveTypeW(root), DriveKind.OTHER)
            label = "" if kind is DriveKind.NETWORK else _volume(root)[0]
            return Drive(root, kind, label)

        def drives(self) -> Sequence[Drive]:
            """The drives with a letter that are on this computer itself."""
            letters = ctypes.windll.kernel32.GetLogicalDrives()
            roots = [f"{chr(65 + bit)}:\\" for bit in range(26) if letters >> bit & 1]
            found = (self.drive(PureWindowsPath(root)) for root in roots)
            here = (each for each in found if each and each.kind is not DriveKind.NETWORK)
            return [Drive(each.root, each.kind, each.label, _free(each.root)) for each in here]

        def sync_roots(self) -> Sequence[tuple[str, str]]:
            """The synchronised folders of every account of this computer."""
            try:
                with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, SYNC_ROOTS) as register:
                    return [
                        (root, provider.partition("!")[0])
                        for provider in list(_names(register))
                        for root in _roots(register, provider)
                    ]
            except OSError:
                return ()

    def _names(key: winreg.HKEYType) -> Iterator[str]:
        for number in range(winreg.QueryInfoKey(key)[0]):
            yield winreg.EnumKey(key, number)

    def _roots(register: winreg.HKEYType, provider: str) -> list[str]:
        """The folders of one provider: a value for each account."""
        try:
            with winreg.OpenKey(register, f"{provider}\\UserSyncRoots") as key:
                count = winreg.QueryInfoKey(key)[1]
                values = [winreg.EnumValue(key, number)[1] for number in range(count)]
        except OSError:
            return []
        return [value for value in values if isinstance(value, str) and value]

    def _volume(root: str) -> tuple[str, int]:
        """The name of a volume and its flags; "" and 0 when it isn't ready."""
        kernel, before = ctypes.windll.kernel32, ctypes.c_uint()
        name, flags = ctypes.create_unicode_buffer(NAME_LENGTH), ctypes.c_uint()
        kernel.SetThreadErrorMode(QUIET, ctypes.byref(before))
        try:
            ready = kernel.GetVolumeInformationW(
                root, name, NAME_LENGTH, None, None, ctypes.byref(flags), None, 0
            )
        finally:
            kernel.SetThreadErrorMode(before.value, None)
        return (name.value, flags.value) if ready else ("", 0)

    def _free(root: str) -> int:
        """The bytes that may be written on a drive; 0 when it isn't ready or is read-only."""
        kernel, before, free = ctypes.windll.kernel32, ctypes.c_uint(), ctypes.c_ulonglong()
        if _volume(root)[1] & READ_ONLY:
            return 0
        kernel.SetThreadErrorMode(QUIET, ctypes.byref(before))
        try:
            ready = kernel.GetDiskFreeSpaceExW(root, ctypes.byref(free), None, None)
        finally:
            kernel.SetThreadErrorMode(before.value, None)
        return free.value if ready else 0
