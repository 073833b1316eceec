"""The launchers: what Windows is told of them, and that they look where the payload has it."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

import dev
from lierre_desktop import __version__
from windows import launcher, layout
from windows.errors import CannotBuild

SOURCE = (launcher.SOURCES / "launcher.c").read_text(encoding="utf-8")
MANIFEST = (launcher.SOURCES / "launcher.manifest").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("0.1.0", (0, 1, 0, 0)),
        ("12.3", (12, 3, 0, 0)),
        ("1.2.3.4.5", (1, 2, 3, 4)),
        ("0.2.0rc1", (0, 2, 0, 0)),
        ("2.0.dev3", (2, 0, 0, 0)),
    ],
)
def test_windows_wants_four_numbers(version: str, expected: tuple[int, ...]) -> None:
    assert launcher.numbers(version) == expected


def test_a_version_begins_with_a_number() -> None:
    with pytest.raises(ValueError, match="dev"):
        launcher.numbers("dev")


@pytest.mark.parametrize("name", launcher.KINDS)
def test_the_resources_say_which_version_of_which_program(name: str) -> None:
    script = launcher.resources("4.5.6", name)
    assert "FILEVERSION 4,5,6,0" in script and "PRODUCTVERSION 4,5,6,0" in script
    assert script.count('"ProductVersion", "4.5.6"') == 2, "in French and in English"
    assert script.count(f'"OriginalFilename", "{name}"') == 2
    assert "$" not in script, "every name is filled in"
    assert {"040C04B0", "040904B0"} <= set(script.split('"'))


def test_the_version_of_the_program_can_be_told() -> None:
    assert any(launcher.numbers(__version__))


def test_the_launcher_looks_where_the_payload_has_its_parts() -> None:
    assert f'#define RUNTIME L"{layout.RUNTIME}"' in SOURCE
    packages = layout.PACKAGES.removeprefix(f"{layout.RUNTIME}/")
    assert f'L"{packages}\\\\lierre_desktop"' in SOURCE
    assert f'#define BACKUP_SUFFIX L"{layout.BACKUP_SUFFIX}"' in SOURCE


def test_the_launcher_asks_windows_for_no_rights_and_for_sharp_letters() -> None:
    for asked in ('level="asInvoker"', "PerMonitorV2", "longPathAware", ">UTF-8<", "6.0.0.0"):
        assert asked in MANIFEST


def test_the_icon_has_every_size_that_windows_asks_for() -> None:
    content = launcher.ICON.read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", content)
    entries = [struct.unpack_from("<BBBBHHII", content, 6 + 16 * n) for n in range(count)]
    assert (reserved, kind) == (0, 1)
    assert {entry[0] or 256 for entry in entries} >= {16, 24, 32, 48, 256}
    assert all(entry[5] == 32 for entry in entries), "bits of a pixel: with transparency"
    assert entries[-1][6] + entries[-1][7] == len(content), "the last picture ends the file"


def test_windows_may_have_the_compiler_under_its_short_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert dev.CROSS == launcher.CROSS
    monkeypatch.setattr("shutil.which", {"gcc": "C:/mingw64/bin/gcc.exe"}.get)
    assert not dev.has_tool(f"{dev.CROSS}gcc")
    monkeypatch.setattr(dev, "WINDOWS", True)
    assert dev.has_tool(f"{dev.CROSS}gcc")
    assert not dev.has_tool("makensis")


def test_without_a_compiler_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CannotBuild, match="MinGW"):
        launcher.build("1.0", tmp_path)
