"""The window of the installed program: first day, unlocked, printing, started twice, killed.

Hides what a window is known by. Keys are pressed as people press them.
"""

from __future__ import annotations

import shutil

from PIL import Image

from lierre_desktop import paths

from ..wine import Running
from .desktop import Window, differ
from .stage import PASSPHRASE, Stage
from .steps import expect

_FIRST = "Lierre"  # the title before a centre is open
_TODAY, _WEEK, _PREVIEW = "Aujourd’hui – Lierre", "Semaine – Lierre", "Aperçu"
_DIALOG = "Print"  # of Windows, in its language
_OTHER = "Notepad"  # a program of Wine, to stand in front
_DEMO = ("--language", "fr", "demo", "--years", "1", "--participants", "40")
_PATIENCE = 30  # seconds for a window to end


class Windowed:
    """Somebody in front of the installed program."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._desktop = stage, stage.desktop

    def first_day(self) -> str:
        """Start with no data: the window that offers to create a centre."""
        shutil.rmtree(self._stage.data, ignore_errors=True)
        running = self._stage.window()
        window = self._titled(_FIRST)
        picture = self._desktop.picture("1-first-day")
        self._close(window, running)
        expect(self._stage.data.is_dir(), f"nothing in {self._stage.data}")
        return picture.name

    def unlocked(self) -> str:
        """Unlock a centre of this week, look at two pages, ask for the printer."""
        shutil.rmtree(self._stage.data, ignore_errors=True)
        self._stage.lierre(*_DEMO, seconds=120)
        running = self._stage.window()
        self._titled(_FIRST)
        self._desktop.type(PASSPHRASE)
        self._desktop.picture("2-passphrase")
        self._desktop.press("enter")
        self._titled(_TODAY)
        self._desktop.picture("3-today")
        self._desktop.press("ctrl+2")
        window = self._titled(_WEEK)
        self._desktop.picture("4-week")
        printed = self._printed()
        self._close(window, running)
        return f"2-passphrase.png to 6-printed.png, {printed}"

    def _printed(self) -> str:
        """Print the week shown, through the dialog of Windows; what came out of the printer."""
        self._stage.paper.unlink(missing_ok=True)
        self._desktop.press("ctrl+p")
        preview = self._titled(_PREVIEW)
        self._desktop.press("ctrl+p")
        self._titled(_DIALOG)
        self._desktop.picture("5-print")
        self._desktop.press("enter")
        self._titled(_PREVIEW)
        self._desktop.picture("6-printed")
        self._desktop.close_window(preview["title"])
        self._titled(_WEEK)
        pages = self._stage.paper.read_bytes().count(b"%%Page:")
        expect(pages == 1, f"{pages} pages came out of the printer")
        return f"{pages} page printed"

    def brought_forward(self) -> str:
        """Start a second time behind another program's window: the first comes in front."""
        running = self._stage.window()
        window = self._titled(_FIRST)
        other = self._stage.prefix.start("notepad")
        self._desktop.wait_for(_OTHER, lambda each: _OTHER in each["title"] and each["front"])
        ended = self._stage.window().wait(_PATIENCE)
        expect(ended.code == 0, f"the second start ends with {ended.code}: {ended.errors}")
        front = self._titled(_FIRST)
        expect(front["handle"] == window["handle"], "another window came in front")
        other.kill()
        self._close(window, running)
        return "code 0, the first window in front"

    def killed(self) -> str:
        """End the program as a power cut would: the next start says so, and works."""
        before = self._first_picture("7-before")
        temporary = self._stage.prefix.home / "Temp"
        there = set(temporary.iterdir())
        running = self._stage.window()
        self._titled(_FIRST)
        running.kill()
        expect((self._stage.data / paths.SESSION_NAME).exists(), "no session was left behind")
        for left in set(temporary.iterdir()) - there:
            shutil.rmtree(left)  # pictograms, which nobody who is killed can take away
        after = self._first_picture("8-after-a-crash")
        expect(differ(before, after), "the next start says nothing of it")
        again = self._first_picture("9-once-more")
        expect(not differ(before, again), "it is said twice")
        return "said once, 8-after-a-crash.png"

    def _first_picture(self, name: str) -> Image.Image:
        running = self._stage.window()
        window = self._titled(_FIRST)
        picture = Image.open(self._desktop.picture(name)).convert("RGB")
        self._close(window, running)
        return picture

    def _titled(self, title: str) -> Window:
        """The window of this title, once it is in front."""
        return self._desktop.wait_for(
            f"“{title}”", lambda window: window["title"] == title and window["front"]
        )

    def _close(self, window: Window, running: Running) -> None:
        """Close a window as its cross does; the program ends with it."""
        self._desktop.close_window(window["title"])
        ended = running.wait(_PATIENCE)
        self._stage.log(f"{ended.output}{ended.errors}\n> exit code {ended.code}")
        expect(ended.code == 0, f"closed, the program ends with {ended.code}")
