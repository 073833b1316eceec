"""The steps of the trial one after the other: a line each, bounded in time, a log of it all.

Hides what becomes of a step that fails: the reason in one line, the whole story in the log,
and the steps that stand on it left out.
"""

from __future__ import annotations

import signal
import subprocess
import textwrap
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from ..errors import CannotBuild
from ..wine import TooSlow

_FORESEEN = (TooSlow, CannotBuild, subprocess.SubprocessError, OSError, ValueError, LookupError)
_LONGEST = 200  # letters of a reason


class Failed(Exception):
    """What had to be so isn't; the message says what, in one line."""


def expect(right: bool, otherwise: str) -> None:
    """Raise Failed with these words unless something is right."""
    if not right:
        raise Failed(otherwise)


@dataclass(frozen=True, slots=True)
class Step:
    """Something to try: its name, what it is in words, how, in how many seconds at most."""

    name: str
    what: str
    do: Callable[[], str]  # answers the figure to show
    seconds: int
    needs: Sequence[str] = ()  # the steps that must have passed before


class Trial:
    """Passes steps and tells each in a line."""

    def __init__(
        self,
        say: Callable[[str], None],
        log: Callable[[str], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._say, self._log, self._clock = say, log, clock
        self._passed: set[str] = set()
        self.failed: list[str] = []

    def run(self, steps: Sequence[Step]) -> int:
        """Pass the steps in their order; 1 when one of them failed or was left out."""
        begun = self._clock()
        for step in steps:
            self._try(step)
        verdict = f"{len(self.failed)} of {len(steps)} FAILED" if self.failed else "all passed"
        self._say(f"{verdict}: {len(steps)} steps, {self._clock() - begun:.0f} s")
        return 1 if self.failed else 0

    def _try(self, step: Step) -> None:
        missing = [name for name in step.needs if name not in self._passed]
        if missing:
            self._tell(step, "left out", f"needs: {', '.join(missing)}", 0)
            self.failed.append(step.name)
            return
        begun = self._clock()
        self._log(f"=== {step.what}")
        try:
            with at_most(step.seconds):
                figure = step.do()
        except (Failed, *_FORESEEN) as error:
            self._log(traceback.format_exc())
            self._tell(step, "FAILED", reason(error), self._clock() - begun)
            self.failed.append(step.name)
        else:
            self._tell(step, "passed", figure, self._clock() - begun)
            self._passed.add(step.name)

    def _tell(self, step: Step, verdict: str, figure: str, seconds: float) -> None:
        line = f"{verdict:<8}  {step.what:<52}  {figure:<44}  {seconds:5.1f} s".rstrip()
        self._log(line)
        self._say(line)


def reason(error: Exception) -> str:
    """Why a step failed, in one line; the log has all of it."""
    words = " ".join(str(error).split())
    if not isinstance(error, Failed):
        words = f"{type(error).__name__}: {words}"
    return textwrap.shorten(words, _LONGEST, placeholder="…")


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Stop with TooSlow what isn't done in time, wherever it is."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TooSlow(f"not done after {seconds} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
