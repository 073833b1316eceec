"""The full version of a pathway summary: everything, over as many pages as it takes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from ..centre.letters.papers import Chapter, Fact, PathwaySummary, Section
from ..centre.letters.words import CHAPTERS, MOMENTS, STATES, Voice
from ..i18n import _, format_date, numeric_date
from . import summary_parts, trajectory
from .flow import Piece, text_lines, text_pieces
from .page import INK, SOFT
from .pen import Pen
from .summary_parts import draw_entry, entry_height, objective_entry, step_entry
from .summary_plan import Plan
from .summary_words import heading
from .text import BOLD, wrap
from .trajectory import LEFT, RIGHT

_PLAN = Plan()
_DATES = 42.0  # mm kept for the dates of a fact
_SIZE = 10.5


def pieces(summary: PathwaySummary, voice: Voice) -> list[Piece]:
    """Everything ticked, in the order of the page."""
    return [
        *summary_parts.situation(summary, _PLAN),
        *summary_parts.changes(summary, _PLAN, voice),
        *_assessments(summary),
        *summary_parts.presence(summary, _PLAN, voice),
        *_entries(summary, voice),
        *summary_parts.quotation(summary, _PLAN),
        *(piece for chapter in summary.chapters for piece in _chapter(chapter)),
    ]


def _assessments(summary: PathwaySummary) -> list[Piece]:
    """Assessments that the axis has no room for, in words: one line a subject."""
    axis = trajectory.axis_of(summary)
    drawn = {*axis.shown, axis.exit}
    found: list[Piece] = []
    if Section.TRAJECTORY not in summary.sections:
        return found
    for place, column in enumerate(summary.columns):
        if place in drawn:
            continue
        words = ", ".join(
            _("{subject}: {state}").format(subject=row.label, state=_(STATES[row.states[place]]))
            for row in summary.trajectory
        )
        title = " ".join((_(MOMENTS[column.kind]), format_date(column.day, "d MMMM y")))
        found += text_pieces([title], LEFT, _SIZE, BOLD, gap=2.0)
        found += text_pieces(text_lines(words, RIGHT - LEFT, 9.5), LEFT, 9.5)
    return found


def _entries(summary: PathwaySummary, voice: Voice) -> list[Piece]:
    """Objectives, then what comes next, across the page."""
    room = RIGHT - LEFT
    found: list[Piece] = []
    goals = summary.objectives if Section.OBJECTIVES in summary.sections else ()
    steps = summary.next_steps if Section.NEXT_STEPS in summary.sections else ()
    for key, entries in (
        ("objectives", [objective_entry(goal, room, _PLAN) for goal in goals]),
        ("next", [step_entry(step, room, _PLAN) for step in steps]),
    ):
        if entries:
            found.append(_heading(partial(_voiced, voice=voice, key=key)))
        for entry in entries:
            draw = partial(_entry, entry=entry)
            found.append(Piece(entry_height(entry, _PLAN.body), draw, 2.2))
    return found


def _entry(pen: Pen, y: float, entry: summary_parts.Entry) -> None:
    draw_entry(pen, entry, LEFT, RIGHT, y, _PLAN.body)


def _voiced(pen: Pen, y: float, voice: Voice, key: str) -> None:
    heading(pen, voice, key, LEFT, y + 4.6, RIGHT)


def _plain(pen: Pen, y: float, words: str) -> None:
    pen.text(LEFT, y + 4.6, words, 13.5, BOLD, room=RIGHT - LEFT)


def _heading(write: partial[None]) -> Piece:
    def draw(pen: Pen, y: float) -> None:
        write(pen, y)
        pen.line(LEFT, y + 6.6, RIGHT, y + 6.6, colour=INK, thickness=0.7)

    return Piece(8.0, draw, 6.0, stays_with_next=True)


def _chapter(chapter: Chapter) -> list[Piece]:
    if not chapter.facts:
        return []
    title = _(CHAPTERS[chapter.section])
    found = [_heading(partial(_plain, words=title))]
    for fact in chapter.facts:
        found += _fact(fact)
    return found


def _fact(fact: Fact) -> list[Piece]:
    """The days on the left, the title and what is said on the right."""
    x = LEFT + _DATES
    room = RIGHT - x
    titles = wrap(fact.title, room, _SIZE, BOLD)
    lines = text_pieces(titles, x, _SIZE, BOLD, gap=1.8)
    details = text_pieces(text_lines(fact.detail, room, 10), x, 10)
    days = _days(fact)
    if not lines:
        return details
    first = lines[0]

    def draw(pen: Pen, y: float) -> None:
        first.draw(pen, y)
        pen.text(LEFT, y + first.height * 0.78, days, 9, colour=SOFT, room=_DATES - 2)

    return [Piece(first.height, draw, first.gap, bool(details)), *lines[1:], *details]


def _days(fact: Fact) -> str:
    days: Sequence[str] = [numeric_date(day) for day in (fact.first, fact.last) if day is not None]
    return " – ".join(dict.fromkeys(days))
