"""Installed, looked at in every place it may leave something, and taken away again."""

from __future__ import annotations

import shutil
import time
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

from lierre_desktop.database import migrations

from .. import layout, payload
from ..wine import Registry, differences
from .building import PORTABLE, SETUP, VERSION, megabytes
from .stage import PASSPHRASE, Stage
from .steps import expect

UNINSTALLER = "uninstall.exe"
STOPPED, RUNNING, NEWER_DATA, NOT_HERE = 2, 3, 4, 5  # exit codes of the setup

_USER, _MACHINE = "HKEY_CURRENT_USER", "HKEY_LOCAL_MACHINE"
_SOFTWARE = rf"{_USER}\Software"
_APPS = _SOFTWARE + r"\Microsoft\Windows\CurrentVersion\Uninstall\Lierre"
_SUFFIX = _SOFTWARE + rf"\Classes\{layout.BACKUP_SUFFIX}"
_FILE_TYPE = _SOFTWARE + r"\Classes\Lierre.Backup"
_ON_EVERY_WINDOWS = (  # and not yet in a fresh prefix of Wine
    _SOFTWARE + r"\Classes",
    _SOFTWARE + r"\Microsoft\Windows\CurrentVersion\Uninstall",
)
_OF_ALL = ("ProgramData/Microsoft/Windows/Start Menu/Programs", "users/Public/Desktop")
_TOLD_APPS = (
    "DisplayName DisplayVersion Publisher DisplayIcon InstallLocation UninstallString"
    " QuietUninstallString EstimatedSize NoModify NoRepair Schema"
).split()


class Installation:
    """The program on that Windows, and how the registry was before it."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._before: Registry = {}
        self._files: set[str] = set()  # of the user

    def windows_made(self) -> str:
        """Make the Windows, with its screen, and note its registry."""
        stage = self._stage
        stage.prefix.create()
        stage.desktop.open()
        for key in _ON_EVERY_WINDOWS:
            stage.prefix.add_key(key)
        stage.add_printer()
        expect(stage.prefix.local.is_dir(), f"{stage.prefix.user} isn't the user's name there")
        self._before, self._files = stage.prefix.registry(), _files(stage.prefix.home)
        return f"{len(self._before)} keys; {stage.prefix.windows_path(stage.prefix.local)}"

    def installed(self) -> str:
        """Install without a question, into the default folder."""
        stage = self._stage
        stage.run(SETUP, "/S", seconds=180)
        self._is_whole(stage.program)
        self._in_registry(VERSION, len(migrations.STEPS))
        return f"{len(_files(stage.program))} files, {megabytes(payload.size(stage.program))}"

    def _is_whole(self, program: Path) -> None:
        """Compare the files of a program with the payload, and look for a shortcut."""
        missing = _files(layout.PAYLOAD) ^ (_files(program) - {UNINSTALLER})
        expect(not missing, f"{len(missing)} files are missing or too many: {sorted(missing)[:2]}")
        expect(bool(self.shortcuts()), "there is no shortcut")

    def _in_registry(self, version: str, schema: int) -> None:
        """Compare what Windows is told with what it has to be."""
        keys = self._stage.prefix.registry()
        apps = keys.get(_APPS, {})
        absent = [name for name in _TOLD_APPS if name not in apps]
        expect(not absent, f'the entry in "Apps" lacks {", ".join(absent)}')
        told = apps["DisplayVersion"].strip('"'), int(apps["Schema"].removeprefix("dword:"), 16)
        expect(told == (version, schema), f'"Apps" tells {told}, not {(version, schema)}')
        size = int(apps["EstimatedSize"].removeprefix("dword:"), 16) * 1024
        there = payload.size(self._stage.program)
        expect(abs(size - there) < there / 10, f'"Apps" tells {megabytes(size)} for {there}')
        opens = keys.get(rf"{_FILE_TYPE}\shell\open\command", {}).get("@", "")
        expect(keys.get(_SUFFIX, {}).get("@") == '"Lierre.Backup"', "backups have no type")
        expect(layout.LAUNCHER in opens and "%1" in opens, f"a backup is opened by {opens}")

    def shortcuts(self) -> list[Path]:
        """Those of Lierre, in the Start menu and on the desktop, of the user or of all."""
        drive = self._stage.prefix.drive
        places = [self._stage.start_menu, self._stage.desktop_files]
        places += [drive / place for place in _OF_ALL]
        return [link for place in places for link in place.rglob("*ierre*.lnk")]

    def self_tested(self, launcher: str) -> str:
        """Have the installed program make its checks, by one of its two launchers."""
        said = self._stage.lierre("self-test", launcher=launcher, seconds=240)
        lines = said.strip().splitlines()
        expect(bool(lines), "the self-test says nothing")
        return f"{len(lines)} lines; {lines[-1]}"

    def uninstalled(self) -> str:
        """Take the program away: nothing of it stays, and nothing of the data goes."""
        return self._removed(self._stage.program)

    def for_all(self) -> str:
        """Install for all accounts, which takes Program Files, and take that away."""
        stage = self._stage
        elsewhere = f"/D={stage.prefix.windows_path(stage.prefix.drive / 'Ailleurs')}"
        stage.run(SETUP, "/S", "/AllUsers", elsewhere, seconds=60, code=NOT_HERE)
        stage.run(SETUP, "/S", "/AllUsers", seconds=180)
        program = stage.prefix.drive / "Program Files" / "Lierre"
        self._is_whole(program)
        keys = stage.prefix.registry()
        expect(_APPS.replace(_USER, _MACHINE) in keys, '"Apps" of the computer doesn\'t tell it')
        expect(_APPS not in keys, '"Apps" of the user tells it too')
        return self._removed(program)

    def _removed(self, program: Path) -> str:
        stage = self._stage
        before = contents(stage.data)
        stage.run(program / UNINSTALLER, "/S", seconds=120)
        self._wait_until_gone(program)
        expect(not self.shortcuts(), f"left: {[link.name for link in self.shortcuts()]}")
        stage.desktop.restart()  # Windows deletes then what was still in use
        left = differences(self._before, stage.prefix.registry())
        stage.log("\n".join(left))
        expect(not left, f"{len(left)} left in the registry: {left[:1]}")
        expect(contents(stage.data) == before, "the data folder isn't as it was")
        data = stage.data.relative_to(stage.prefix.home).as_posix()
        strays = {name for name in _files(stage.prefix.home) if not name.startswith(f"{data}/")}
        strays -= self._files
        expect(not strays, f"{len(strays)} files left: {sorted(strays)[:3]}")
        return f"data kept: {len(before)} files; nothing else left"

    def _wait_until_gone(self, program: Path, seconds: float = 90) -> None:
        """The uninstaller answers at once, and goes on in a copy of itself."""
        until = time.monotonic() + seconds
        while program.exists():
            expect(time.monotonic() < until, f"{program} is still there")
            time.sleep(0.5)

    def portable(self) -> str:
        """Unpack the portable archive, check it, and make a centre, whose data stay beside it."""
        stage = self._stage
        folder = stage.prefix.home / "Documents" / "Clé de Zoé – été"
        shutil.rmtree(folder, ignore_errors=True)
        with ZipFile(PORTABLE) as archive:
            archive.extractall(folder)
        marks = list(folder.rglob(layout.PORTABLE_MARK))
        expect(len(marks) == 1, f"{len(marks)} marks of a portable Lierre in the archive")
        console = marks[0].with_name(layout.CONSOLE_LAUNCHER)
        before = contents(stage.data)
        stage.run(console, "init", seconds=60, LIERRE_PASSPHRASE=PASSPHRASE)
        stage.run(console, "self-test", seconds=240, LIERRE_PASSPHRASE=PASSPHRASE)
        expect((marks[0].with_name("donnees") / "lierre.db").is_file(), "no data beside it")
        expect(contents(stage.data) == before, "the data of this computer were touched")
        shutil.rmtree(folder)
        return "data beside it"


def contents(folder: Path) -> dict[str, str]:
    """The SHA-256 of each file of a folder by its name there."""
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
