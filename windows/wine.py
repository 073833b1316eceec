"""A Windows of Wine: a prefix of its own, programs run in it, its registry.

Hides how Wine is talked to: its environment variables, what it lacks of Windows 10, where
its drives stand, and that its processes are ended with their own server and no other's.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from . import layout

SYSTEM = "windows/system32"
COLOUR_PROFILES = f"{SYSTEM}/spool/drivers/color"

# Python's `platform` asks WMI, which this Wine lacks; .NET and the browser would be asked
# for on a screen nobody looks at; the menus of Linux are none of our business.
_OVERRIDES = "wbemprox=d;mscoree=d;mshtml=d;winemenubuilder.exe=d"

_SETTINGS = (
    (r"HKCU\Software\Wine", "Version", "win10"),
    # A desktop of Wine's own: it raises windows and hands the keyboard over as Windows does.
    (r"HKCU\Software\Wine\Explorer", "Desktop", "Default"),
    (r"HKCU\Software\Wine\Explorer\Desktops", "Default", "1366x768"),
)


class TooSlow(Exception):
    """A program didn't end in the time it was given; everything in its prefix was ended."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A program that ran: its exit code and what it wrote, on both streams."""

    code: int
    output: str


class Running:
    """A program that is running, to be waited for or ended."""

    def __init__(self, prefix: Prefix, process: subprocess.Popen[bytes], output: Path) -> None:
        self._prefix, self._process, self._output = prefix, process, output

    def wait(self, seconds: float) -> Ended:
        """What it was when it ended. Raises TooSlow, after ending all of the prefix."""
        try:
            code = self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            self._prefix.stop()
            raise TooSlow(f"not ended after {seconds:g} s: {self._said()[-200:]}") from None
        return Ended(code, self._said())

    @property
    def runs(self) -> bool:
        """Whether it hasn't ended."""
        return self._process.poll() is None

    def kill(self) -> None:
        """End it at once, as a power cut or the task manager would."""
        self._process.kill()
        self._process.wait()

    def _said(self) -> str:
        return self._output.read_text(encoding="utf-8", errors="replace")


class Prefix:
    """A Windows in a folder of Linux, with one user."""

    def __init__(self, folder: Path, user: str) -> None:
        self.folder, self.user = folder, user
        self.drive = folder / "drive_c"
        self.home = self.drive / "users" / user
        self.local = self.home / "AppData" / "Local"
        self.display: str | None = None  # the X server that windows are shown on
        self._outputs = folder / "outputs"

    def create(self) -> None:
        """Make it from nothing, as near to Windows 10 as the program needs."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
        self._outputs.mkdir(parents=True)
        (self.folder / "linux-home").mkdir()
        self.run("wineboot", "--init", seconds=120)
        for key, name, value in _SETTINGS:
            self.run("reg", "add", key, "/v", name, "/d", value, "/f", seconds=30)
        for profile in (self.drive / COLOUR_PROFILES).glob("*.icm"):
            profile.unlink()  # Qt reads the screen's with a function that this Wine lacks
        self._compile_icu()
        self.stop()

    def _compile_icu(self) -> None:
        source = Path(__file__).with_name("icuuc.c")
        target = self.drive / SYSTEM / "icuuc.dll"
        compiler = ["x86_64-w64-mingw32-gcc", "-O2", "-s", "-shared", "-o"]
        subprocess.run([*compiler, target, source], check=True, capture_output=True)

    def run(self, *command: str | Path, seconds: float, **variables: str) -> Ended:
        """Run a program until its end. Raises TooSlow."""
        return self.start(*command, **variables).wait(seconds)

    def start(self, *command: str | Path, **variables: str) -> Running:
        """Start a program; paths of Linux among the arguments become those of Windows.

        What it writes goes to a file: Wine's own services keep a pipe open behind it.
        """
        words = [self.windows_path(word) if isinstance(word, Path) else word for word in command]
        number, name = tempfile.mkstemp(suffix=".txt", dir=self._outputs)
        with os.fdopen(number, "wb") as output:
            process = subprocess.Popen(
                ["wine", *words],
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=subprocess.STDOUT,
                env={**self._environment(), **variables},
                cwd=self.drive,
            )
        return Running(self, process, Path(name))

    def _environment(self) -> dict[str, str]:
        """The variables of a program: none of the developer's own settings among them."""
        variables = {
            "PATH": os.environ.get("PATH", os.defpath),
            "HOME": str(self.folder / "linux-home"),
            "USER": self.user,
            "LANG": "C.UTF-8",
            "WINEPREFIX": str(self.folder),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": _OVERRIDES,
        }
        if self.display is not None:
            variables["DISPLAY"] = self.display
        return variables

    def stop(self) -> None:
        """End whatever runs in this prefix, and nothing else."""
        if self.folder.is_dir():
            for option in ("-k", "-w"):
                subprocess.run(
                    ["wineserver", option],
                    env=self._environment(),
                    capture_output=True,
                    timeout=60,
                    check=False,
                )

    def windows_path(self, path: Path) -> str:
        """How Windows calls a file of Linux."""
        return windows_path(path, self.drive)

    def registry(self) -> Registry:
        """Every key of the machine and of its user, with their values."""
        file = self.folder / "registry.reg"
        self.run("regedit", "/E", file, seconds=60)
        return parsed(file.read_text(encoding="utf-16"))


def windows_path(path: Path, drive: Path) -> str:
    """How a Windows whose C: is the folder `drive` calls a file: on C:, else on Z:."""
    whole = PurePosixPath(path.absolute())
    try:
        return str(PureWindowsPath("C:/", whole.relative_to(drive.absolute())))
    except ValueError:
        return str(PureWindowsPath(f"Z:{whole}"))


Registry = Mapping[str, Mapping[str, str]]
"""The values of each key by their names, as an export writes them; "@" is the unnamed one."""

_KEY = re.compile(r"\[(?P<key>HKEY_.+)\]")
_VALUE = re.compile(r'(?P<name>@|"(?:[^"\\]|\\.)*")=(?P<value>.*)')

# What Wine's own services write by themselves, whatever is installed.
_WINE_OWN = re.compile(r"$^")


def parsed(export: str) -> Registry:
    """The keys of what `regedit /E` wrote."""
    keys: dict[str, dict[str, str]] = {}
    values: dict[str, str] = {}
    for line in export.replace("\\\n", "").splitlines():
        if found := _KEY.fullmatch(line):
            values = keys.setdefault(found["key"], {})
        elif found := _VALUE.fullmatch(line):
            values[found["name"].strip('"')] = found["value"]
    return keys


def differences(before: Registry, after: Registry) -> list[str]:
    """What stands in one of two registries and not, or otherwise, in the other; sorted."""
    return sorted(
        line
        for key in before.keys() | after.keys()
        if not _WINE_OWN.search(key)
        for line in _of_key(key, before.get(key), after.get(key))
    )


def _of_key(
    key: str, before: Mapping[str, str] | None, after: Mapping[str, str] | None
) -> list[str]:
    if before is None or after is None:
        return [f"{'new' if before is None else 'gone'}: {key}"]
    return [
        f"changed: {key} {name}"
        for name in before.keys() | after.keys()
        if before.get(name) != after.get(name)
    ]
