"""Paired timings: ours and the bound in turn, so that a machine's drift cancels out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Case:
    """One line of the bench. `aim` is the ratio not to exceed; `detail` says what was timed."""

    name: str
    ratio: float
    aim: float
    detail: str

    @property
    def kept(self) -> bool:
        """True when the aim is reached."""
        return self.ratio <= self.aim


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    started = perf_counter()
    work()
    return perf_counter() - started


def paired(
    ours: Callable[[], object], bound: Callable[[], object], runs: int, warm_up: int = 2
) -> tuple[float, float, float]:
    """Time both in turn; answers (ratio of medians, our median, the bound's), in seconds."""
    for _run in range(warm_up):
        ours()
        bound()
    ours_times, bound_times = [], []
    for _run in range(runs):
        ours_times.append(seconds(ours))
        bound_times.append(seconds(bound))
    ours_median, bound_median = median(ours_times), median(bound_times)
    return ours_median / bound_median, ours_median, bound_median


def milliseconds(value: float) -> str:
    """A time as the report prints it."""
    return f"{value * 1000:.2f} ms"
