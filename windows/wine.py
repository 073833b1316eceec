"""A Windows of Wine: a prefix of its own, programs run in it, its registry.

Hides how Wine is talked to: its environment variables, what it lacks of Windows 10, where
its drives stand, and that its processes are ended with their own server and no other's.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from threading import Thread
from typing import IO

SYSTEM = "windows/system32"
STAND_INS = ("bcryptprimitives", "icuuc")  # libraries of Windows 10 that this Wine lacks
COLOUR_PROFILES = f"{SYSTEM}/spool/drivers/color"

# Python's `platform` asks WMI, which this Wine lacks; .NET and the browser would be asked
# for on a screen nobody looks at; the menus of Linux are none of our business.
_OVERRIDES = "wbemprox=d;mscoree=d;mshtml=d;winemenubuilder.exe=d"

_VERSION = (r"HKCU\Software\Wine", "Version", "win10")
_DESKTOP = (r"HKCU\Software\Wine\Explorer", "Desktop", "Default")


class TooSlow(Exception):
    """A program didn't end in the time it was given; everything in its prefix was ended."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A program that ran: its exit code and what it wrote.

    Wine itself may speak among the errors, never in the output.
    """

    code: int
    output: str
    errors: str


class Running:
    """A program that is running, to be waited for or ended."""

    def __init__(self, prefix: Prefix, process: subprocess.Popen[bytes]) -> None:
        self._prefix, self._process = prefix, process
        self._output, self._errors = _Stream(process.stdout), _Stream(process.stderr)

    def wait(self, seconds: float) -> Ended:
        """What it was when it ended. Raises TooSlow, after ending all of the prefix."""
        try:
            code = self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            self._prefix.stop()
            raise TooSlow(f"not ended after {seconds:g} s") from None
        return Ended(code, self._output.text(), self._errors.text())

    def wait_for_word(self, seconds: float) -> None:
        """Come back once it has written something. Raises TooSlow."""
        until = time.monotonic() + seconds
        while not self._output.begun:
            if time.monotonic() > until:
                raise TooSlow(f"nothing said after {seconds:g} s")
            time.sleep(0.05)

    @property
    def runs(self) -> bool:
        """Whether it hasn't ended."""
        return self._process.poll() is None

    def kill(self) -> None:
        """End it at once, as a power cut or the task manager would."""
        self._process.kill()
        self._process.wait()


class _Stream:
    """What a program writes, read while it runs."""

    def __init__(self, pipe: IO[bytes] | None) -> None:
        assert pipe is not None
        self._pipe = pipe
        self._read = bytearray()
        self._reader = Thread(target=self._follow, daemon=True)
        self._reader.start()

    def _follow(self) -> None:
        while chunk := os.read(self._pipe.fileno(), 65536):
            self._read += chunk

    @property
    def begun(self) -> bool:
        """Whether there is any."""
        return bool(self._read)

    def text(self) -> str:
        """All of it; services of Wine that the program started may keep the pipe open."""
        self._reader.join(0.5)
        return self._read.decode("utf-8", errors="replace").replace("\r\n", "\n")


class Prefix:
    """A Windows in a folder of Linux, with one user."""

    def __init__(self, folder: Path, user: str) -> None:
        self.folder, self.user = folder, user
        self.drive = folder / "drive_c"
        self.home = self.drive / "users" / user
        self.local = self.home / "AppData" / "Local"
        self._display: str | None = None  # the X server that windows are shown on

    def create(self) -> None:
        """Make it from nothing, as near to Windows 10 as the program needs."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
        (self.folder / "linux-home").mkdir(parents=True)
        self.run("wineboot", "--init", seconds=120)
        self.set_value(*_VERSION)
        for profile in (self.drive / COLOUR_PROFILES).glob("*.icm"):
            profile.unlink()  # Qt reads the screen's with a function that this Wine lacks
        self._compile_stand_ins()
        self.stop()

    def _compile_stand_ins(self) -> None:
        compiler = ["x86_64-w64-mingw32-gcc", "-O2", "-s", "-shared"]
        for name in STAND_INS:
            source = Path(__file__).with_name(f"{name}.c")
            target = self.drive / SYSTEM / f"{name}.dll"
            files = ["-o", str(target), str(source), "-ladvapi32"]
            subprocess.run([*compiler, *files], check=True, capture_output=True)

    def set_value(self, key: str, name: str, value: str) -> None:
        """Write a text into the registry."""
        self.run("reg", "add", key, "/v", name, "/d", value, "/f", seconds=30)

    def add_key(self, key: str) -> None:
        """Make a key of the registry, without a value."""
        self.run("reg", "add", key, "/f", seconds=30)

    def show(self, display: str, width: int, height: int) -> None:
        """From now on show windows on an X server: a desktop of Wine's own, which raises them
        and hands the keyboard over as Windows does.
        """
        self.set_value(*_DESKTOP)
        self._display = display
        self.start("explorer", f"/desktop=Default,{width}x{height}")

    def run(self, *command: str | Path, seconds: float, **variables: str) -> Ended:
        """Run a program until its end. Raises TooSlow."""
        return self.start(*command, **variables).wait(seconds)

    def start(self, *command: str | Path, **variables: str) -> Running:
        """Start a program; paths of Linux among the arguments become those of Windows."""
        words = [self.windows_path(word) if isinstance(word, Path) else word for word in command]
        process = subprocess.Popen(
            ["wine", *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,  # Python doesn't start where a file takes its output
            stderr=subprocess.PIPE,
            env={**self._environment(), **variables},
            cwd=self.folder,
        )
        return Running(self, process)

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
        if self._display is not None:
            variables["DISPLAY"] = self._display
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
_USER = re.compile(r"HKEY_USERS\\S-1-5-21-[0-9-]+(?=\\|$)")
_VALUE = re.compile(r'(?P<name>@|"(?:[^"\\]|\\.)*")=(?P<value>.*)')

# What Wine's own services write, whatever is installed: what they find at each start, and
# how a printer was last used.
_CONTROL = r"HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Control"
_WINE_OWN = re.compile(
    rf" DriverDateData$|: HKEY_LOCAL_MACHINE\\Hardware\\|: {_CONTROL}\\(Video|Print\\Printers)\\"
    r"|: HKEY_CURRENT_USER\\(Console|Software\\Wine)(\\|$| )"
)


def parsed(export: str) -> Registry:
    """The keys of what `regedit /E` wrote; it calls the user by a number."""
    keys: dict[str, dict[str, str]] = {}
    values: dict[str, str] = {}
    for line in export.replace("\\\n", "").splitlines():
        if found := _KEY.fullmatch(line):
            key = _USER.sub("HKEY_CURRENT_USER", found["key"])
            values = keys.setdefault(key, {})
        elif found := _VALUE.fullmatch(line):
            values[found["name"].strip('"')] = found["value"]
    return keys


def differences(before: Registry, after: Registry) -> list[str]:
    """What stands in one of two registries and not, or otherwise, in the other; sorted."""
    return sorted(
        line
        for key in before.keys() | after.keys()
        for line in _of_key(key, before.get(key), after.get(key))
        if not _WINE_OWN.search(line)
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
