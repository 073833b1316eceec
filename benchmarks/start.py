"""Cold start on the encrypted demo centre, over a bare PySide6 window.

Both are fresh processes, timed from their launch to their first painted window. Ours has
two: the one that asks for the passphrase, and today's page after it. Counted: launch to
the first, and Enter to the second. Not counted: the passphrase being typed (what comes
next is loaded meanwhile), and key derivation, which is meant to be slow.
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
folder = Path(sys.argv[1])
from lierre_desktop.gui import app as program
from lierre_desktop.gui.preferences import Preferences
app = program.application()
preferences = Preferences(folder)
languages = program.start(app, folder, preferences)
from lierre_desktop.gui.unlock import UnlockWindow
first = UnlockWindow(lambda typed: None)
first.show()
while not first.windowHandle().isExposed():
    app.processEvents()
app.processEvents()
print("ready", flush=True)
from time import perf_counter
from importlib import import_module
from lierre_desktop.gui.warming import WARM_UP
for name in WARM_UP:
    import_module(f"lierre_desktop.{name}")
from lierre_desktop import paths
from lierre_desktop.database import vault
from lierre_desktop.database.connection import open_centre
from lierre_desktop.gui.desk import build_window
passphrase = os.environ["LIERRE_PASSPHRASE"]
started = perf_counter()
vault.unlock(folder / paths.KEYS_NAME, passphrase)
derivation = perf_counter() - started
started = perf_counter()
centre = open_centre(folder, passphrase)
window = build_window(centre, preferences, languages)
window.resize(1366, 768)
window.show()
while not window.windowHandle().isExposed():
    app.processEvents()
app.processEvents()
print(perf_counter() - started - derivation, derivation, flush=True)
sys.stdin.read()
centre.close()
"""


def run(demo: Path, passphrase: str) -> Case:
    """Nine starts of each, in turn, after one that warms the disk."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LIERRE_PASSPHRASE": passphrase}
    unlock, desk, bare, derivations = [], [], [], []
    for attempt in range(RUNS + 1):
        first, opened, derivation = _time(OURS, [str(demo)], environment)
        floor, _nothing, _none = _time(BARE, [], environment)
        if attempt:
            unlock.append(first)
            desk.append(opened)
            bare.append(floor)
            derivations.append(derivation)
    floor = median(bare)
    detail = (
        f"{milliseconds(median(unlock))} to the unlock window and {milliseconds(median(desk))} from"
        f" Enter to today's page, over {milliseconds(floor)}; key derivation apart:"
        f" {milliseconds(median(derivations))}"
    )
    ratio = (median(unlock) + median(desk)) / floor
    return Case("cold start to a usable window", ratio, 2.0, detail)


def _time(
    script: str, arguments: list[str], environment: dict[str, str]
) -> tuple[float, float, float]:
    """Seconds from launch to the first window, and what the script says of the second."""
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
        said = child.stdout.readline().split() if script is OURS else ["0", "0"]
        child.stdin.close()
        child.wait(timeout=60)
    return taken, float(said[0]), float(said[1])
