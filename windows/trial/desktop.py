"""A screen for the Windows of the trial: its picture, its windows, a keyboard.

Hides the X server, which is nobody's else, and the Python of that Windows that presses keys.
"""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops, ImageGrab

from ..wine import Prefix
from .steps import Failed, expect

WIDTH, HEIGHT = 1366, 768
HANDS = Path(__file__).with_name("hands.py")
_BETWEEN_LOOKS = 0.3
_STILL = 1.2  # seconds without a change: pages fill in after their window
_CURSOR = 10  # pixels: what is no wider is a blinking cursor
_FEW_COLOURS = 64  # a blank window has less

Window = Mapping[str, Any]
"""A window as hands.py tells it."""


class Desktop:
    """The screen of a prefix, from `open` to `close`."""

    def __init__(self, prefix: Prefix, python: Path, pictures: Path) -> None:
        self._prefix, self._python, self._pictures = prefix, python, pictures
        self._server: subprocess.Popen[bytes] | None = None
        self._display = ""

    def open(self) -> None:
        """Start an X server of our own, on a number that is free, and Wine's desktop on it."""
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp"]
        self._server = subprocess.Popen(
            [*command, "-screen", "0", f"{WIDTH}x{HEIGHT}x24"],
            pass_fds=[writing],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        expect(bool(number), "the X server didn't start")
        self._display = f":{number}"
        self._prefix.show(self._display, WIDTH, HEIGHT)

    def restart(self) -> None:
        """Restart that Windows, as its user does in the evening."""
        self._prefix.stop()
        self._prefix.show(self._display, WIDTH, HEIGHT)

    def close(self) -> None:
        """End the X server."""
        if self._server is not None:
            self._server.terminate()
            self._server.wait(10)

    # -- windows -------------------------------------------------------------------

    def windows(self, *gesture: str) -> list[Window]:
        """The windows that stand there, the front one first, after a gesture if one is given."""
        ended = self._prefix.run(self._python, HANDS, *gesture, seconds=30)
        expect(ended.code == 0, f"the hands failed: {ended.errors[-300:]}")
        found: list[Window] = json.loads(ended.output)
        return found

    def type(self, text: str) -> None:
        """Type letters into the window that has the keyboard."""
        self.windows("type", text)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, like "ctrl+p"."""
        self.windows("press", *keys)

    def click(self, x: int, y: int) -> None:
        """Click on a point of the screen."""
        self.windows("click", str(x), str(y))

    def close_window(self, title: str) -> None:
        """Ask the windows whose title holds these words to close."""
        self.windows("close", title)

    def wait_for(self, what: str, seen: Callable[[Window], bool], seconds: float = 40) -> Window:
        """The first window of which `seen` is true. Raises Failed when none comes."""
        until = time.monotonic() + seconds
        standing: list[Window] = []
        while time.monotonic() < until:
            standing = self.windows()
            if found := next(filter(seen, standing), None):
                return found
            time.sleep(_BETWEEN_LOOKS)
        titles = ", ".join(window["title"] for window in standing) or "no window"
        raise Failed(f"{what} didn't come in {seconds:.0f} s: {titles}")

    # -- pictures ------------------------------------------------------------------

    def picture(self, name: str) -> Path:
        """Keep a picture of the screen once it stands still. Raises Failed when it is blank."""
        image = self._still()
        path = self._pictures / f"{name}.png"
        image.save(path)
        colours = image.getcolors(WIDTH * HEIGHT) or []
        expect(len(colours) > _FEW_COLOURS, f"{path.name} is blank: {len(colours)} colours")
        return path

    def _still(self, seconds: float = 15) -> Image.Image:
        begun = changed = time.monotonic()
        image = self._grabbed()
        while (now := time.monotonic()) < begun + seconds and now < changed + _STILL:
            time.sleep(_BETWEEN_LOOKS)
            before, image = image, self._grabbed()
            if differ(before, image):
                changed = time.monotonic()
        return image

    def _grabbed(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self._display).convert("RGB")


def differ(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures of the screen differ by more than a blinking cursor."""
    place = ImageChops.difference(one, other).getbbox()
    return place is not None and place[2] - place[0] > _CURSOR
