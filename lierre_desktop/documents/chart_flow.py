"""From entry to exit: bands as wide as the people who went from one state to another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..centre.activity.showing.shown import Chart, Mark
from ..i18n import _
from .chart_marks import DOTS, LABEL, LINE, SOFT_WORDS, label
from .flow import Piece
from .page import INK, IVY, PALE, SOFT, WHITE
from .pen import Pen
from .report_text import balanced
from .text import BOLD, ITALIC

_LABELS = 33.0
_GAP = 2.4  # between a label and its state
_STATE = 2.6  # width of a state
_HEAD = 5.0
_TALLEST = 80.0
_PERSON = 1.4  # mm a person takes at most
_MASKED = 1.1  # mm of a band that hides how many it holds
_COLUMNS, _COLUMN = 4, 7.0  # where the words of bands may stand, and mm between
_APART = 3.1  # mm between two lines of words


@dataclass(slots=True)
class _State:
    """A state at entry or at exit: its label, its place, and how much of it is taken."""

    lines: list[str]
    thick: float
    top: float = 0.0
    used: float = 0.0

    @property
    def slot(self) -> float:
        """The height it needs, its label included; none where nobody is."""
        if not self.thick:
            return 0.0
        return max(self.thick, len(self.lines) * LINE) + 2.0

    def take(self, thick: float) -> float:
        """The top of the next band."""
        self.used += thick
        return self.top + self.used - thick


@dataclass(frozen=True, slots=True)
class _Band:
    """People who went from one state to another."""

    mark: Mark
    left: float
    right: float
    thick: float


def flow(chart: Chart, x: float, room: float) -> list[Piece]:
    """Entry on the left, exit on the right; nobody's band is left out."""
    unit = _unit(chart)
    entries = [_state(row.label, [_thick(mark, unit) for mark in row.marks]) for row in chart.rows]
    exits = [
        _state(name, [_thick(_mark(row.marks, rank), unit) for row in chart.rows])
        for rank, name in enumerate(chart.series)
    ]
    height = max(sum(state.slot for state in side) for side in (entries, exits))
    for side in (entries, exits):
        _stand(side, height)
    bands = _bands(chart, entries, exits, unit)

    def draw(pen: Pen, y: float) -> None:
        left, right = x + _LABELS + _GAP, x + room - _LABELS - _GAP - _STATE
        _draw_sides(pen, left + _STATE, right, y)
        y += _HEAD
        for band in bands:
            _draw_band(pen, band, left + _STATE, right, y)
        _draw_words(pen, bands, left + _STATE, y)
        _draw_states(pen, entries, left, left - _GAP, y, at_entry=True)
        _draw_states(pen, exits, right, right + _STATE + _GAP, y, at_entry=False)

    return [Piece(_HEAD + height + 1.0, draw)]


def _draw_sides(pen: Pen, left: float, right: float, y: float) -> None:
    """What the two sides are, over them."""
    pen.text(left, y + 3.2, _("at entry"), SOFT_WORDS, colour=SOFT, align="right")
    pen.text(right, y + 3.2, _("at exit"), SOFT_WORDS, colour=SOFT)


def _mark(marks: Sequence[Mark | None], rank: int) -> Mark | None:
    return marks[rank] if rank < len(marks) else None


def _state(name: str, bands: Sequence[float]) -> _State:
    return _State(balanced(name, _LABELS, LABEL, lines=3), sum(bands))


def _unit(chart: Chart) -> float:
    """How many mm a person takes."""
    values = [mark.value for row in chart.rows for mark in row.marks if mark and not mark.masked]
    return min(_PERSON, _TALLEST / (sum(values) or 1.0))


def _thick(mark: Mark | None, unit: float) -> float:
    if mark is None:
        return 0.0
    return _MASKED if mark.masked else mark.value * unit


def _stand(states: Sequence[_State], height: float) -> None:
    """Give each state its place, the spare room shared between them."""
    spare = height - sum(state.slot for state in states)
    there = [state for state in states if state.thick]
    between = spare / max(1, len(there) - 1)
    y = 0.0
    for state in there:
        state.top = y + (state.slot - state.thick) / 2
        y += state.slot + between


def _bands(
    chart: Chart, entries: Sequence[_State], exits: Sequence[_State], unit: float
) -> list[_Band]:
    found = []
    for row, entry in zip(chart.rows, entries, strict=True):
        for mark, leaving in zip(row.marks, exits, strict=False):
            thick = _thick(mark, unit)
            if mark is not None and thick:
                found.append(_Band(mark, entry.take(thick), leaving.take(thick), thick))
    return found


def _draw_band(pen: Pen, band: _Band, left: float, right: float, y: float) -> None:
    bend = (right - left) * 0.45
    top, end = y + band.left, y + band.right
    low, end_low = top + band.thick, end + band.thick
    orders = [
        ("M", (left, top)),
        ("C", (left + bend, top, right - bend, end, right, end)),
        ("L", (right, end_low)),
        ("C", (right - bend, end_low, left + bend, low, left, low)),
        ("Z", ()),
    ]
    if band.mark.masked:
        pen.path(orders, stroke=SOFT, thickness=0.6, dash=DOTS)
    else:
        pen.path(orders, fill=PALE, stroke=WHITE, thickness=0.7)


def _draw_words(pen: Pen, bands: Sequence[_Band], left: float, y: float) -> None:
    """The words of each band near its beginning, further on where others stand in the way.

    Masked bands come last: where there is no room, being dotted says it.
    """
    taken: list[list[float]] = [[] for _column in range(_COLUMNS)]
    for band in sorted(bands, key=lambda band: band.mark.masked):
        middle = band.left + band.thick / 2
        free = [
            column
            for column, others in enumerate(taken)
            if all(abs(middle - other) >= _APART for other in others)
        ]
        if band.mark.masked and not free:
            continue
        column = free[0] if free else _COLUMNS - 1
        taken[column].append(middle)
        weight = ITALIC if band.mark.masked else BOLD
        x = left + 1.6 + column * _COLUMN
        pen.text(x, y + middle + 1.05, band.mark.words, SOFT_WORDS, weight)


def _draw_states(
    pen: Pen, states: Sequence[_State], x: float, labels: float, y: float, *, at_entry: bool
) -> None:
    for state in states:
        middle = y + state.top + state.thick / 2
        if not state.thick:
            continue
        pen.box(x, y + state.top, _STATE, state.thick, fill=IVY)
        if at_entry:
            label(pen, labels, middle, state.lines)
            continue
        for rank, line in enumerate(state.lines):
            down = middle + 1.2 + (rank - (len(state.lines) - 1) / 2) * LINE
            pen.text(labels, down, line, LABEL, colour=INK)
