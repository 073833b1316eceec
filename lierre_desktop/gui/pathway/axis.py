"""The axis of time that the difficulties and the hours of a pathway share.

Hides how it is stretched: days are in proportion between two assessments, but each
assessment has room for its words where the width allows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Axis:
    """Days whose place is fixed, in order, with their x in pixels."""

    marks: tuple[tuple[date, float], ...]

    def x(self, day: date) -> float:
        """Where a day stands; days outside are brought back to an end."""
        for (before, left), (after, right) in pairwise(self.marks):
            if day <= after:
                share = (max(day, before) - before).days / max(1, (after - before).days)
                return left + (right - left) * share
        return self.marks[-1][1]


def axis_of(days: Sequence[date], last: date, left: float, right: float, least: float) -> Axis:
    """The axis from the first of these days to `last`, no stretch shorter than `least` px.

    Where there isn't room for that, every stretch has the same length.
    """
    known = sorted({*days, max(last, *days)})
    if len(known) == 1:
        return Axis(((known[0], left), (known[0], right)))
    spans = [(after - before).days for before, after in pairwise(known)]
    marks = [(known[0], left)]
    for day, length in zip(known[1:], _shares(spans, right - left, least), strict=True):
        marks.append((day, marks[-1][1] + length))
    return Axis(tuple(marks))


def _shares(spans: Sequence[int], whole: float, least: float) -> list[float]:
    least = min(least, whole / len(spans))
    total = sum(spans)
    lengths = [whole * span / total for span in spans]
    short = [length < least for length in lengths]
    if not any(short):
        return lengths
    spare = whole - least * sum(short)
    rest = sum(span for span, small in zip(spans, short, strict=True) if not small)
    lengths = [
        least if small else spare * span / rest for span, small in zip(spans, short, strict=True)
    ]
    if min(lengths) >= least:
        return lengths
    even = whole - least * len(spans)  # several turns of the above would end near this
    return [least + even * span / total for span in spans]
