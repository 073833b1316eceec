"""Cold start on the encrypted demo centre, over a bare PySide6 window.

Both are fresh processes, timed from their launch to their first painted window. Key
derivation is meant to be slow: it is timed apart and taken off.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

from .measure import Case, milliseconds

RUNS = 9

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
while not window.windowHandle().isExposed():
    app.processEvents()
app.processEvents()
print("ready", flush=True)
sys.stdin.read()
"""

OURS = """
import os, sys
from pathlib import Path
from time import perf_counter
folder, passphrase = Path(sys.argv[1]), os.environ["LIERRE_PASSPHRASE"]
from lierre_desktop.gui import app as program
from lierre_desktop.gui.preferences import Preferences
from lierre_desktop.database.connection import open_centre
app = program.application()
preferences = Preferences(folder)
languages = program.start(app, folder, preferences)
centre = open_centre(folder, passphrase)
window = program.build_window(centre, preferences, languages)
window.resize(1366, 768)
window.show()
while not window.windowHandle().isExposed():
    app.processEvents()
app.processEvents()
print("ready", flush=True)
from lierre_desktop import paths
from lierre_desktop.database import vault
started = perf_counter()
vault.unlock(folder / paths.KEYS_NAME, passphrase)
print(perf_counter() - started, flush=True)
sys.stdin.read()
centre.close()
"""


def run(demo: Path, passphrase: str) -> Case:
    """Nine starts of each, in turn, after one that warms the disk."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LIERRE_PASSPHRASE": passphrase}
    ours, bare, derivations = [], [], []
    for attempt in range(RUNS + 1):
        taken, derivation = _time(OURS, [str(demo)], environment)
        floor, _nothing = _time(BARE, [], environment)
        if attempt:
            ours.append(taken - derivation)
            bare.append(floor)
            derivations.append(derivation)
    detail = (
        f"{milliseconds(median(ours))} over {milliseconds(median(bare))},"
        f" key derivation apart: {milliseconds(median(derivations))}"
    )
    return Case("cold start to a usable window", median(ours) / median(bare), 2.0, detail)


def _time(script: str, arguments: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Seconds from launch to "ready", and the seconds the script says to take off."""
    started = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as child:
        assert child.stdout is not None and child.stdin is not None
        line = child.stdout.readline()
        taken = perf_counter() - started
        if line.strip() != "ready":
            raise RuntimeError("the window never opened")
        apart = float(child.stdout.readline()) if script is OURS else 0.0
        child.stdin.close()
        child.wait(timeout=60)
    return taken, apart
