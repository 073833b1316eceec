"""What all steps of the trial share: the Windows, its screen, the program, the log."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .. import layout
from ..payload import PYTHON
from ..wine import Ended, Prefix, Running
from .desktop import Desktop
from .steps import expect

USER = "Zoé Łękawska"  # letters that no single old code page of Windows has together
PASSPHRASE = "la phrase de l’essai"
DRIVERS = "windows/system32/spool/drivers/x64/3"
FOLDER = layout.WORK / "trial"


class Stage:
    """A fresh Windows, where Lierre is installed or not."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.folder = folder
        self.prefix = Prefix(folder / "wine", USER)
        self.program = self.prefix.local / "Programs" / "Lierre"
        self.data = self.prefix.local / "Lierre"
        self.start_menu = self.prefix.home / (
            "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
        )
        self.desktop_files = self.prefix.home / "Desktop"
        self.desktop = Desktop(self.prefix, PYTHON / "python.exe", folder)
        self.paper = folder / "printed.ps"
        self._log = folder / "trial.log"
        folder.mkdir(parents=True, exist_ok=True)
        self._log.write_text("", encoding="utf-8")
        for picture in folder.glob("*.png"):
            picture.unlink()

    def log(self, text: str) -> None:
        """Write into the log."""
        with self._log.open("a", encoding="utf-8") as file:
            file.write(f"{text}\n")

    @contextmanager
    def logged(self) -> Iterator[None]:
        """Have whatever is started here speak into the log."""
        terminal = os.dup(1), os.dup(2)
        sys.stdout.flush()
        with self._log.open("ab") as log:
            for stream in (1, 2):
                os.dup2(log.fileno(), stream)
        try:
            yield
        finally:
            for stream, number in zip((1, 2), terminal, strict=True):
                os.dup2(number, stream)
                os.close(number)

    def run(self, *command: str | Path, seconds: float, code: int = 0, **variables: str) -> Ended:
        """Run a program of that Windows. Raises Failed unless it ends with this code."""
        self.log(f"> {' '.join(map(str, command))}")
        ended = self.prefix.run(*command, seconds=seconds, **variables)
        self.log(f"{ended.output}{ended.errors}\n> exit code {ended.code}")
        named = Path(command[0]).name
        last = (ended.errors or ended.output).strip().rpartition("\n")[2]
        expect(ended.code == code, f"{named}: exit code {ended.code} instead of {code}; {last}")
        return ended

    def lierre(
        self,
        *arguments: str | Path,
        seconds: float = 60,
        launcher: str = layout.CONSOLE_LAUNCHER,
        code: int = 0,
    ) -> str:
        """Run a command of the installed Lierre, in French; what it says."""
        command = (self.program / launcher, *arguments)
        return self.run(*command, seconds=seconds, code=code, LIERRE_PASSPHRASE=PASSPHRASE).output

    def window(self, *arguments: str | Path) -> Running:
        """Start the installed Lierre with its window."""
        self.log(f"> {layout.LAUNCHER} {' '.join(map(str, arguments))} (a window)")
        return self.prefix.start(self.program / layout.LAUNCHER, *arguments)

    def add_printer(self) -> None:
        """Give that Windows a printer: what is printed lands in the file `paper`."""
        drivers = self.prefix.drive / DRIVERS
        shutil.copy(Path(__file__).with_name("printer.ppd"), drivers)
        script = Path(__file__).with_name("printer.py")
        self.run(PYTHON / "python.exe", script, drivers, str(self.paper), seconds=60)

    def close(self) -> None:
        """End everything that was started."""
        self.prefix.stop()
        self.desktop.close()
