"""What gives way, and in which order, so that a pathway holds on a single page.

Everything is measured before it is drawn. Signatures, the words of the trajectory, totals
and the line on rights never give way; what is left out is counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..centre.letters.papers import PathwaySummary, TrajectoryRow
from ..i18n import ngettext
from .flow import text_lines
from .text import fit, width

MOST_OBJECTIVES = MOST_STEPS = 3
MOST_BARRIERS = 8
SUMMARY_LINES = 3

_SENTENCE_END = re.compile(r"[.!?…»][»”)\u202f\u00a0]*(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Plan:
    """How a page is set: what `fitting` changes, one thing after the other."""

    gap: float = 1.0
    one_line: bool = False  # details of objectives and next steps
    objectives: int | None = None
    next_steps: int | None = None
    barriers: int | None = None
    body: float = 11.0
    own_words: bool = True
    summary_lines: int | None = None


def plans() -> Iterator[Plan]:
    """The plans from the roomiest to the tightest, in the order that design set."""
    plan = Plan()
    yield plan
    for gap in (0.9, 0.8, 0.7, 0.6):
        yield (plan := replace(plan, gap=gap))
    yield (plan := replace(plan, one_line=True))
    yield (plan := replace(plan, objectives=MOST_OBJECTIVES))
    yield (plan := replace(plan, next_steps=MOST_STEPS))
    yield (plan := replace(plan, barriers=MOST_BARRIERS))
    yield (plan := replace(plan, body=10.5))
    yield (plan := replace(plan, body=10.0))
    yield (plan := replace(plan, own_words=False))
    yield replace(plan, summary_lines=SUMMARY_LINES)


def chosen_barriers(rows: Sequence[TrajectoryRow], most: int | None) -> list[TrajectoryRow]:
    """The difficulties shown: those of priority first, then those that changed."""
    if most is None or len(rows) <= most:
        return list(rows)
    ranked = sorted(range(len(rows)), key=lambda n: (not rows[n].priority, not rows[n].changed, n))
    kept = set(ranked[:most])
    return [row for number, row in enumerate(rows) if number in kept]


def cut_text(text: str, room: float, size: float, most: int) -> tuple[list[str], bool]:
    """At most so many lines, ended after a sentence where one ends there; whether it is cut."""
    lines = text_lines(text, room, size)
    if len(lines) <= most:
        return lines, False
    shown = " ".join(lines[:most])
    ends = [found.end() for found in _SENTENCE_END.finditer(shown)]
    if ends:
        return text_lines(shown[: ends[-1]], room, size), True
    last = lines[most - 1] + " …"
    return [*lines[: most - 1], last if width(last, size) <= room else fit(last, room, size)], True


def more_objectives(number: int) -> str:
    """ "+ 2 objectifs dans la version complète"."""
    return ngettext(
        "+ {n} goal in the full version", "+ {n} goals in the full version", number
    ).format(n=number)


def more_steps(number: int) -> str:
    """The next steps left out."""
    return ngettext(
        "+ {n} appointment or step in the full version",
        "+ {n} appointments or steps in the full version",
        number,
    ).format(n=number)


def more_barriers(number: int) -> str:
    """The difficulties left out."""
    return ngettext(
        "+ {n} subject in the full version", "+ {n} subjects in the full version", number
    ).format(n=number)


def more_reviews(number: int) -> str:
    """The assessments left out."""
    return ngettext(
        "+ {n} review in the full version", "+ {n} reviews in the full version", number
    ).format(n=number)


def quotation_left_out() -> str:
    """The person's own words, left out."""
    return ngettext(
        "+ {n} quotation in the full version", "+ {n} quotations in the full version", 1
    ).format(n=1)


def whole_text(summary: PathwaySummary) -> str:
    """What is said of the situation, then and now."""
    return "\n".join(filter(None, (summary.before.strip(), summary.now.strip())))
