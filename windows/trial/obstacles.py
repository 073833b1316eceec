"""What gets in the way of a setup: another folder, another name of it, a file that is held.

Hides who holds the file: a Python of that Windows, as an antivirus or an indexer would.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .. import layout
from ..payload import PYTHON
from .building import SETUP
from .installing import STOPPED, contents
from .signing import Signed
from .stage import Stage
from .steps import expect

_HOLD = "import sys, time; file = open(sys.argv[1]); print('held', flush=True); time.sleep(300)"


class Obstacles:
    """Setups that can't go straight on, over a Lierre that must be whole afterwards."""

    def __init__(self, stage: Stage, signed: Signed) -> None:
        self._stage, self._signed = stage, signed

    def between_renames(self) -> str:
        """Start the program as a setup leaves it that was cut between its two renames."""
        runtime = self._stage.program / layout.RUNTIME
        earlier = runtime.rename(f"{runtime}.old")
        try:
            return self._stage.lierre("--version").strip()
        finally:
            earlier.rename(runtime)

    def moved(self) -> str:
        """Install the older build where it is, under another name, then elsewhere, then back."""
        stage = self._stage
        before = contents(stage.program)
        other = stage.prefix.drive / "Lierre d’à côté"
        alias = stage.prefix.drive / "autre nom"
        alias.symlink_to(stage.program.parent)
        self._install_into(alias / stage.program.name)
        expect(contents(stage.program) == before, "its folder was emptied under another name")
        self._install_into(other)
        expect(contents(other) == before, "elsewhere it isn't whole")
        expect(not stage.program.exists(), "the folder it left is still there")
        self._install_into(stage.program)
        expect(contents(stage.program) == before, "back again it isn't whole")
        expect(not other.exists(), "the other folder is still there")
        alias.unlink()
        return f"{len(before)} files each time"

    def _install_into(self, folder: Path) -> None:
        where = self._stage.prefix.windows_path(folder)
        self._stage.run(self._signed.setup, "/S", f"/D={where}", seconds=120)

    def held(self) -> str:
        """Install over a file that is held, of the program, then of what is in the way of it."""
        stage = self._stage
        left = stage.program / f"{layout.RUNTIME}.old" / "left.txt"
        for file in (stage.program / layout.CONSOLE_LAUNCHER, left):
            file.parent.mkdir(exist_ok=True)
            file.open("a").close()
            before = contents(stage.program)
            with self._holding(file):
                stage.run(SETUP, "/S", seconds=120, code=STOPPED)
            expect(contents(stage.program) == before, f"{file.name} was held: all isn't as before")
        shutil.rmtree(left.parent)
        return f"exit code {STOPPED}, twice as before"

    @contextmanager
    def _holding(self, file: Path) -> Iterator[None]:
        """Have a program keep a file open, so that Windows neither moves nor deletes it."""
        holder = self._stage.prefix.start(PYTHON / "python.exe", "-c", _HOLD, file)
        try:
            holder.wait_for_word(30)
            yield
        finally:
            holder.kill()
