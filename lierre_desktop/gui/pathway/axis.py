"""The axis of time that the difficulties and the hours of a pathway share.

Hides how it is stretched: days are in proportion between two assessments, but each
assessment has room for its words where the width allows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

LEAD = 16.0
"""The most room, in px, for what comes before the first assessment."""


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


def axis_of(
    first: date, days: Sequence[date], last: date, left: float, right: float, least: float
) -> Axis:
    """The axis from `first` to `last`, no stretch from one of these days on under `least` px.

    What comes before the first of them is in proportion, within `LEAD`. Where there isn't
    room for `least`, every stretch has the same length.
    """
    known = sorted({*days, max(last, *days)})
    marks = []
    if first < known[0]:
        share = (known[0] - first).days / max(1, (known[-1] - first).days)
        marks, left = [(first, left)], left + min(LEAD, (right - left) * share)
    marks.append((known[0], left))
    if len(known) == 1:
        return Axis((*marks, (known[0], right)))
    spans = [(after - before).days for before, after in pairwise(known)]
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
