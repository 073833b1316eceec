"""Checks that every library of the payload finds those it imports, and none opens connections.

Hides how Windows looks for them. Each is looked for beside the one that imports it, in
the folders that the program adds, then in Windows.
"""

from __future__ import annotations

from pathlib import Path

from . import layout
from .errors import CannotBuild
from .pe import imports

# runtime/ is added by the launcher, PySide6's own folder is where its plug-ins look, and
# PySide6 itself adds that of shiboken6.
ADDED = (layout.RUNTIME, f"{layout.PACKAGES}/PySide6", f"{layout.PACKAGES}/shiboken6")

OF_WINDOWS = frozenset(
    (
        "advapi32 authz bcrypt bcryptprimitives comctl32 comdlg32 crypt32 d3d11 d3d12 d3d9"
        " dwmapi dwrite dxgi gdi32 icuuc imm32 kernel32 mpr mscms msvcrt netapi32 ntdll ole32"
        " oleaut32 propsys psapi rpcrt4 setupapi shell32 shlwapi uiautomationcore user32 userenv"
        " usp10 uxtheme version winmm winspool ws2_32 wtsapi32"
    ).split()
)
"""Those that Lierre relies on in every Windows 10 and 11, besides the families
api-ms-win-…; icuuc since version 1703. Source: Microsoft, "Windows API sets" and
"International Components for Unicode (ICU)"."""

SOCKETS = "ws2_32.dll"
KNOW_SOCKETS = {
    "python313.dll": "errors and handles of sockets; what opens them is in a part left out",
    "Qt6Core.dll": "waiting on a socket that another gives; Qt's network is left out",
    "_rust.pyd": "OpenSSL in cryptography, of which only ciphers are called",
    "_sqlite3.cp313-win_amd64.pyd": "OpenSSL in SQLCipher, of which only ciphers are called",
    "etree.cp313-win_amd64.pyd": "libxml2, which lxml forbids the network",
}
"""The only libraries that import Windows' sockets, and why that opens no connection. No
other library of the network (winhttp, wininet…) is in OF_WINDOWS."""


def check(payload: Path) -> None:
    """Raise CannotBuild for a library that Windows would not find, or that knows sockets."""
    parts = [path for path in payload.rglob("*") if path.suffix in (".exe", ".dll", ".pyd")]
    added = {path.name.lower() for path in parts if _folder(path, payload) in ADDED}
    faults = []
    for path in sorted(parts):
        wanted = imports(path)
        beside = {other.name.lower() for other in path.parent.iterdir()}
        lost = {name for name in wanted - beside - added if not of_windows(name)}
        faults += [f"{path.name} needs {name}" for name in sorted(lost)]
        if SOCKETS in wanted and path.name not in KNOW_SOCKETS:
            faults.append(f"{path.name} could open a connection")
    if faults:
        raise CannotBuild(f"Look at windows/pruned.py and libraries.py: {', '.join(faults)}")


def of_windows(name: str) -> bool:
    """Whether Windows itself has a library, by its name in lower case."""
    stem = name.rpartition(".")[0]
    return stem in OF_WINDOWS or stem.startswith("api-ms-win-")


def _folder(path: Path, payload: Path) -> str:
    return path.parent.relative_to(payload).as_posix()
