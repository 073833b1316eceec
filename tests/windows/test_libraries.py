"""The libraries of the payload: what each imports, and that Windows finds it."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

import pytest

from windows import layout, libraries
from windows.errors import CannotBuild
from windows.pe import NotAProgram, imports

SECTION, AT = 0x1000, 0x200  # where the one section stands in memory, and in the file


def library(imported: Sequence[str] = (), delayed: Sequence[str] = ()) -> bytes:
    """The smallest library of 64 bits that imports others, at once or when first used."""
    body = bytearray(20 * (len(imported) + 1) + 32 * (len(delayed) + 1))
    tables = (SECTION, SECTION + 20 * (len(imported) + 1))
    for names, table, entry, place in ((imported, tables[0], 20, 12), (delayed, tables[1], 32, 4)):
        for number, name in enumerate(names):
            struct.pack_into(
                "<I", body, table - SECTION + entry * number + place, SECTION + len(body)
            )
            body += name.encode("ascii") + b"\0"
    directories = [0] * 16
    directories[1], directories[13] = tables
    optional = struct.pack("<H106xI", 0x20B, 16) + b"".join(
        struct.pack("<II", address, 0) for address in directories
    )
    headers = b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", 0x40)
    headers += struct.pack("<4sHH12xHH", b"PE\0\0", 0x8664, 1, len(optional), 0) + optional
    headers += struct.pack("<8s4I16x", b".idata", len(body), SECTION, len(body), AT)
    return headers.ljust(AT, b"\0") + body


def test_both_tables_are_read(tmp_path: Path) -> None:
    path = tmp_path / "some.dll"
    path.write_bytes(library(["Qt6Core.dll", "KERNEL32.dll"], ["ole32.dll"]))
    assert imports(path) == {"qt6core.dll", "kernel32.dll", "ole32.dll"}
    path.write_bytes(library())
    assert imports(path) == set()


@pytest.mark.parametrize("cut", [0, 0x41, 0x60, 0x100, AT + 20])
def test_what_is_no_library_is_refused(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "cut.dll"
    path.write_bytes(library(["Qt6Core.dll"])[:cut])
    with pytest.raises(NotAProgram, match="cut.dll"):
        imports(path)


def payload(folder: Path, parts: dict[str, list[str]]) -> Path:
    for name, imported in parts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(library(imported))
    return folder


def test_libraries_are_found_beside_in_added_folders_and_in_windows(tmp_path: Path) -> None:
    parts = {
        "Lierre.exe": ["KERNEL32.dll"],
        f"{layout.RUNTIME}/msvcp140.dll": ["api-ms-win-crt-heap-l1-1-0.dll"],
        f"{layout.PACKAGES}/PySide6/Qt6Gui.dll": ["MSVCP140.dll", "winspool.drv"],
        f"{layout.PACKAGES}/PySide6/plugins/platforms/qwindows.dll": ["Qt6Gui.dll"],
        f"{layout.PACKAGES}/other/ours.pyd": ["theirs.dll"],
        f"{layout.PACKAGES}/other/theirs.dll": [],
    }
    libraries.check(payload(tmp_path, parts))


def test_one_that_was_pruned_is_missed(tmp_path: Path) -> None:
    parts = {
        f"{layout.PACKAGES}/other/ours.pyd": ["Qt6Gui.dll"],
        f"{layout.PACKAGES}/elsewhere/Qt6Gui.dll": [],
    }
    with pytest.raises(CannotBuild, match=r"ours\.pyd needs qt6gui\.dll"):
        libraries.check(payload(tmp_path, parts))


def test_one_more_that_knows_sockets_is_refused(tmp_path: Path) -> None:
    libraries.check(payload(tmp_path, {"python313.dll": ["WS2_32.dll"]}))
    with pytest.raises(CannotBuild, match=r"new\.pyd could open a connection"):
        libraries.check(payload(tmp_path, {"new.pyd": ["WS2_32.dll"]}))
    assert not libraries.of_windows("winhttp.dll")
