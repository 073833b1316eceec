"""An older build with data, upgraded, then refused when it comes back."""

from __future__ import annotations

import json
import shutil

from lierre_desktop import paths
from lierre_desktop.database import migrations, released

from .. import layout
from .building import OLDER_SCHEMA, SETUP, STALE, VERSION
from .installing import NEWER_DATA, RUNNING, contents
from .signing import Signed
from .stage import PASSPHRASE, Stage
from .steps import expect

_PREFERENCES = "preferences.ini"
_REMEMBERED = "[General]\nlanguage=en\n\n[look]\nscheme=dark\ntext_size=120\n"
_SESSIONS = ("--language", "fr", "sessions", "--from", "2020-01-01", "--to", "2030-12-31", "--json")


class Upgrade:
    """From an older version to this one, over the data of a released schema."""

    def __init__(self, stage: Stage, signed: Signed) -> None:
        self._stage, self._signed = stage, signed

    def older_installed(self) -> str:
        """Install the older build over data of its time."""
        stage = self._stage
        shutil.rmtree(stage.data, ignore_errors=True)
        released.lay_out(stage.data, OLDER_SCHEMA, PASSPHRASE)
        (stage.data / _PREFERENCES).write_text(_REMEMBERED, encoding="utf-8")
        stage.run(self._signed.setup, "/S", seconds=180)
        expect((stage.program / layout.RUNTIME / STALE).is_file(), "the older build isn't there")
        expect(not (stage.data / paths.SCHEMA_NAME).exists(), "the older data tell their schema")
        return f"schema {OLDER_SCHEMA}, preferences, a file of its own"

    def upgraded(self) -> str:
        """Install this build over it: its files go, data and preferences stay, and open."""
        stage = self._stage
        before = contents(stage.data)
        stage.run(SETUP, "/S", seconds=180)
        expect(not (stage.program / layout.RUNTIME / STALE).exists(), f"{STALE} is still there")
        expect(contents(stage.data) == before, "the setup touched the data")
        expect(VERSION in stage.lierre("--version"), "it isn't the new version that answers")
        sessions = json.loads(stage.lierre(*_SESSIONS))
        expect(bool(sessions), "no session is left in the data")
        told = (stage.data / paths.SCHEMA_NAME).read_text(encoding="ascii").strip()
        expect(told == str(len(migrations.STEPS)), f"the data are of schema {told}")
        kept = (stage.data / _PREFERENCES).read_text(encoding="utf-8")
        expect(kept == _REMEMBERED, "the preferences were changed")
        return f"{len(sessions)} sessions, schema {OLDER_SCHEMA} to {told}"

    def older_refused(self) -> str:
        """The older setup, which couldn't read these data, refuses and changes nothing."""
        stage = self._stage
        before = contents(stage.program)
        stage.run(self._signed.setup, "/S", seconds=60, code=NEWER_DATA)
        expect(contents(stage.program) == before, "the program was changed")
        stage.lierre(*_SESSIONS)
        return f"exit code {NEWER_DATA}, the program works"

    def running_refused(self) -> str:
        """While the program runs, a silent setup leaves it alone."""
        stage = self._stage
        before = contents(stage.program)
        running = stage.window()
        stage.desktop.wait_for("“Lierre”", lambda window: window["title"] == "Lierre")
        stage.run(SETUP, "/S", seconds=90, code=RUNNING)
        expect(running.runs, "the program was ended")
        expect(contents(stage.program) == before, "the program was changed")
        stage.desktop.close_window("Lierre")
        expect(running.wait(30).code == 0, "the program doesn't end well")
        return f"exit code {RUNNING}, nothing changed"
