"""What is typed survives the program: the real window is killed while somebody writes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from lierre_desktop.centre import drafts
from lierre_desktop.database.connection import open_centre
from tests.centre.conftest import PASSPHRASE
from tests.centre.conftest import template as template

# The program's own window over a centre: someone new is being typed, then nothing is done.
TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from lierre_desktop.centre import drafts as kept
from lierre_desktop.database.connection import open_centre
from lierre_desktop.gui import app, drafts
from lierre_desktop.gui.preferences import Preferences

drafts.PAUSE_MS = 1
folder = Path(sys.argv[1])
qt = app.application()
preferences = Preferences(folder)
program = app.Program(folder, preferences, app.start(qt, folder, preferences))
program.open_main_window(open_centre(folder, sys.argv[2]))
program.window.go("people")
page = program.window.page("people")
page.add()
QTest.keyClicks(page.forms.person.ui.last_name_edit, "Tkatchenko")

def tell():
    if kept.kept():
        print("kept", flush=True)
    else:
        QTimer.singleShot(1, tell)

tell()
qt.exec()
"""


def test_what_is_typed_survives_a_kill(template: Path, tmp_path: Path) -> None:
    folder = tmp_path / "centre"
    shutil.copytree(template, folder)
    command = [sys.executable, "-c", TYPING, str(folder), PASSPHRASE]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "kept\n"
        process.kill()
    with open_centre(folder, PASSPHRASE):
        (kept,) = drafts.kept()
        found = drafts.find(kept.form, kept.subject)
        assert (kept.form, kept.page) == ("participant", "people")
        assert found is not None and found.content["last_name"] == "Tkatchenko"
    for file in folder.rglob("*"):
        assert not file.is_file() or b"Tkatchenko" not in file.read_bytes()
