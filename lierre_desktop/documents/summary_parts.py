"""The parts of a pathway summary as pieces, each as tall as a plan lets it be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from ..centre.letters.papers import NextStep, ObjectiveLine, PathwaySummary, Section, TrajectoryRow
from ..centre.letters.words import PROGRESS, Voice, states_key, when
from ..centre.pathway.states import ObjectiveState
from ..i18n import _
from . import pictograms, summary_plan, trajectory
from .flow import LEADING, Piece, text_lines
from .page import INK, IVY, RULE, SOFT
from .pen import Pen
from .summary_plan import Plan
from .summary_words import beside, heading
from .text import BOLD, ITALIC, REGULAR, fit, shrink, width, wrap
from .trajectory import LEFT, RIGHT, ROW

_GUTTER = 8.0
_MIDDLE = 108.0
_LONGEST_FACT = 78.0  # mm: a longer name is set smaller, the dates keep their room
_BOLD_TODAY = 300  # characters beyond which bold would shout


@dataclass(frozen=True, slots=True)
class Entry:
    """An objective or a next step, ready to draw in its column."""

    title: list[str]
    detail: list[str]
    side: str
    state: ObjectiveState | None = None


# -- text --------------------------------------------------------------------------


def situation(summary: PathwaySummary, plan: Plan) -> list[Piece]:
    """How things stood and stand; cut after a sentence when the plan says so."""
    text = summary_plan.whole_text(summary)
    if Section.SUMMARY not in summary.sections or not text:
        return []
    room, size = RIGHT - LEFT, plan.body
    if plan.summary_lines is not None:
        lines, cut = summary_plan.cut_text(text, room, size, plan.summary_lines)
        pieces = [_line(words, size) for words in lines]
        more = _("The text goes on in the full version.")
        return [*pieces, _line(more, 9, ITALIC)] if cut else pieces
    weight = BOLD if len(summary.now) <= _BOLD_TODAY else REGULAR
    before = [_line(words, size) for words in text_lines(summary.before, room, size)]
    return before + [
        _line(words, size, weight) for words in text_lines(summary.now, room, size, weight)
    ]


def _line(words: str, size: float, weight: str = REGULAR) -> Piece:
    height = size * LEADING

    def draw(pen: Pen, y: float) -> None:
        colour = SOFT if weight == ITALIC else INK
        pen.text(LEFT, y + height * 0.78, words, size, weight, colour=colour)

    return Piece(height, draw)


def omitted(words: str) -> Piece:
    """A small line: what was left out, counted, or a key."""
    return _line(fit(words, RIGHT - LEFT, 9, ITALIC), 9, ITALIC)


# -- trajectory --------------------------------------------------------------------


def changes(summary: PathwaySummary, plan: Plan, voice: Voice) -> list[Piece]:
    """The difficulties and how they moved."""
    if Section.TRAJECTORY not in summary.sections or not summary.trajectory:
        return []
    axis = trajectory.axis_of(summary)
    rows = summary_plan.chosen_barriers(summary.trajectory, plan.barriers)

    room = trajectory.AXIS - LEFT - 2.0
    beside = not voice.language and width(voice.say("changed"), 13.5, BOLD) <= room
    down = 0.0 if beside else 6.2

    def head(pen: Pen, y: float) -> None:
        heading(pen, voice, "changed", LEFT, y + 4.6, RIGHT)
        trajectory.draw_columns(pen, axis, y + down + 5.2)

    pieces = [Piece(down + 7.0, head, 5.0 * plan.gap, stays_with_next=True)]
    for row in rows:
        pieces.append(Piece(ROW, partial(_row, axis=axis, row=row)))
    if len(rows) < len(summary.trajectory):
        left = len(summary.trajectory) - len(rows)
        pieces.append(omitted(summary_plan.more_barriers(left)))
    if voice.language:
        pieces.append(omitted(states_key(voice.language)))
    hidden = len(summary.columns) - len(axis.shown) - (axis.exit is not None)
    if hidden:
        pieces.append(omitted(summary_plan.more_reviews(hidden)))
    return pieces


def _row(pen: Pen, y: float, axis: trajectory.Axis, row: TrajectoryRow) -> None:
    trajectory.draw_row(pen, axis, row, y)


def presence(summary: PathwaySummary, plan: Plan, voice: Voice) -> list[Piece]:
    """The hours of each month, the total, and the sessions of each workshop."""
    if Section.ATTENDANCE not in summary.sections:
        return []
    axis, attendance = trajectory.axis_of(summary), summary.attendance
    label = voice.say("presence")

    def draw(pen: Pen, y: float) -> None:
        trajectory.draw_presence(pen, axis, attendance, label, y)
        room = trajectory.AXIS - LEFT - 2
        beside(pen, voice.source("presence"), voice.language, LEFT, y + 18.2, room, 9)

    pieces = [Piece(trajectory.PRESENCE, draw, 3.0 * plan.gap)]
    room = RIGHT - trajectory.AXIS
    lines = trajectory.workshops_words(attendance, room, 9.5, 20 if summary.full else 2)
    for number, words in enumerate(lines):

        def workshops(pen: Pen, y: float, words: str = words, first: bool = not number) -> None:
            if first:
                pen.text(LEFT, y + 3.7, voice.say("workshops"), 10.5)
            pen.text(trajectory.AXIS, y + 3.7, words, 9.5)

        pieces.append(Piece(5.0, workshops, 0.0 if number else 1.6 * plan.gap))
    return pieces


# -- objectives and what comes next ------------------------------------------------


def goals_and_next(summary: PathwaySummary, plan: Plan, voice: Voice) -> list[Piece]:
    """Objectives on the left, what comes next on the right, as one piece."""
    goals = summary.objectives if Section.OBJECTIVES in summary.sections else ()
    steps = summary.next_steps if Section.NEXT_STEPS in summary.sections else ()
    if not goals and not steps:
        return []
    left = right = RIGHT - LEFT
    steps_x = LEFT
    if goals and steps:
        left, right, steps_x = _MIDDLE - _GUTTER - LEFT, RIGHT - _MIDDLE, _MIDDLE
    shown_goals, shown_steps = goals[: plan.objectives], steps[: plan.next_steps]
    of_goals = [objective_entry(goal, left, plan) for goal in shown_goals]
    of_steps = [step_entry(step, right, plan) for step in shown_steps]
    notes = ("", "")
    if len(shown_goals) < len(goals):
        notes = (summary_plan.more_objectives(len(goals) - len(shown_goals)), "")
    if len(shown_steps) < len(steps):
        notes = (notes[0], summary_plan.more_steps(len(steps) - len(shown_steps)))
    columns = [
        _Column("objectives", LEFT, left, of_goals, notes[0]),
        _Column("next", steps_x, right, of_steps, notes[1]),
    ]
    filled = [column for column in columns if column.entries]
    height = max(_column_height(column, plan) for column in filled)

    def draw(pen: Pen, y: float) -> None:
        for column in filled:
            _draw_column(pen, voice, column, y, plan)

    return [Piece(height, draw, 5.0 * plan.gap)]


@dataclass(frozen=True, slots=True)
class _Column:
    """Entries under a heading."""

    key: str
    x: float
    room: float
    entries: list[Entry]
    note: str


_HEAD = 8.0
_DETAIL = 9.5


def objective_entry(goal: ObjectiveLine, room: float, plan: Plan) -> Entry:
    """An objective in the lines its column has."""
    side = _(PROGRESS[goal.state])
    title_room = room - 6.0 - width(side, 9.5, BOLD) - 3.0
    return _entry(goal.title, goal.detail, side, title_room, room - 6.0, plan, goal.state)


def step_entry(step: NextStep, room: float, plan: Plan) -> Entry:
    """What comes next in the lines its column has."""
    side = when(step)
    title_room = room - width(side, 9.5, BOLD) - 3.0
    return _entry(step.title, step.detail, side, title_room, room, plan, None)


def _entry(
    title: str,
    detail: str,
    side: str,
    title_room: float,
    room: float,
    plan: Plan,
    state: ObjectiveState | None,
) -> Entry:
    size = plan.body
    if plan.one_line:
        details = [fit(" ".join(detail.split()), room, _DETAIL)] if detail.strip() else []
        return Entry(wrap(title, title_room, size, BOLD, lines=2), details, side, state)
    return Entry(
        wrap(title, title_room, size, BOLD), text_lines(detail, room, _DETAIL), side, state
    )


def entry_height(entry: Entry, size: float) -> float:
    """How tall an entry is, in mm."""
    return len(entry.title) * size * 0.46 + len(entry.detail) * _DETAIL * 0.47


def _column_height(column: _Column, plan: Plan) -> float:
    entries = sum(entry_height(entry, plan.body) for entry in column.entries)
    gaps = 2.2 * plan.gap * len(column.entries)
    return _HEAD + entries + gaps + (4.6 if column.note else 0.0)


def _draw_column(pen: Pen, voice: Voice, column: _Column, y: float, plan: Plan) -> None:
    right = column.x + column.room
    heading(pen, voice, column.key, column.x, y + 4.6, right)
    pen.line(column.x, y + 6.6, right, y + 6.6, colour=INK, thickness=0.7)
    y += _HEAD
    for entry in column.entries:
        draw_entry(pen, entry, column.x, right, y, plan.body)
        y += entry_height(entry, plan.body) + 2.2 * plan.gap
    if column.note:
        pen.text(column.x, y + 3.0, column.note, 9, ITALIC, colour=SOFT, room=column.room)


def draw_entry(pen: Pen, entry: Entry, x: float, right: float, y: float, size: float) -> None:
    """Draw an entry: its sign, its title, on the right its state or day, then its detail."""
    leading = size * 0.46
    baseline = y + leading * 0.85
    reached = entry.state is ObjectiveState.REACHED
    if entry.state is not None:
        _sign(pen, entry.state, x, y + 0.6)
        pen.text(
            right,
            baseline,
            entry.side,
            9.5,
            BOLD if reached else REGULAR,
            colour=IVY if reached else INK,
            align="right",
        )
        x += 6.0
    else:
        pen.text(right, baseline, entry.side, 9.5, BOLD, align="right")
    for words in entry.title:
        pen.text(x, y + leading * 0.85, words, size, BOLD)
        y += leading
    for words in entry.detail:
        pen.text(x, y + _DETAIL * 0.47 * 0.82, words, _DETAIL, colour=SOFT)
        y += _DETAIL * 0.47


def _sign(pen: Pen, state: ObjectiveState, x: float, y: float) -> None:
    """Reached: a tick; in progress: a hatched box; set aside: an empty one."""
    if state is ObjectiveState.REACHED:
        pen.drawing(pictograms.TICK, x - 0.4, y - 0.3, 4.2, stroke=IVY, thickness=3.4)
        return
    if state is ObjectiveState.OPEN:
        pen.hatch(x, y + 0.2, 3.2, 3.2, IVY)
    pen.box(x, y + 0.2, 3.2, 3.2, stroke=RULE, thickness=0.7)


# -- own words, facts --------------------------------------------------------------


def quotation(summary: PathwaySummary, plan: Plan) -> list[Piece]:
    """The person's own words, or the line that counts them."""
    words = " ".join(summary.own_words.split())
    if Section.OWN_WORDS not in summary.sections or not words:
        return []
    if not plan.own_words:
        return [omitted(summary_plan.quotation_left_out())]
    size = plan.body
    lines = wrap(_("“{words}”").format(words=words), RIGHT - LEFT - 5, size, ITALIC)
    leading = size * LEADING
    height = len(lines) * leading + 5.4

    def draw(pen: Pen, y: float) -> None:
        pen.box(LEFT, y, 1.3, height, fill=IVY)
        for number, line in enumerate(lines):
            pen.text(LEFT + 4.6, y + leading * (number + 0.8), line, size, ITALIC)
        name, room = summary.person.full_name, RIGHT - LEFT - 5
        pen.text(LEFT + 4.6, y + height - 1.2, name, 9, colour=SOFT, room=room)

    return [Piece(height, draw, 5.0 * plan.gap)]


def draw_facts(pen: Pen, found: Sequence[tuple[str, str]], voice: Voice, y: float) -> None:
    """The facts side by side under the title; a long name has what the others leave."""
    own_room = 14.0 if voice.language else 0.0
    natural = [
        max(
            min(width(words, 10.5, BOLD), _LONGEST_FACT),
            width(voice.say(key), 9) + own_room,
        )
        + 6.0
        for key, words in found
    ]
    scale = min(1.35, (RIGHT - LEFT) / sum(natural))
    x = LEFT
    for (key, words), length in zip(found, natural, strict=True):
        room = length * scale - 3.0
        said = pen.text(x, y, voice.say(key), 9, colour=SOFT, room=room)
        beside(pen, voice.source(key), voice.language, x + said + 2, y, room - said - 2, 9)
        size = shrink(words, room, 10.5, 8.5, BOLD) or 8.5
        pen.text(x, y + 4.8, words, size, BOLD, room=room)
        x += length * scale
