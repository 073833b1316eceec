"""The charts of the report: no legend, no axis, no grid; words stand on the marks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from ..centre.activity.showing.shown import Chart, ChartKind
from . import chart_bars, chart_columns, chart_flow, chart_whole
from .flow import Piece
from .pen import Pen
from .tagging import Tag

_Draw = Callable[[Pen, float], object]

_KINDS: Mapping[ChartKind, Callable[[Chart, float, float], list[Piece]]] = {
    ChartKind.BARS: chart_bars.bars,
    ChartKind.PROMISES: chart_bars.promises,
    ChartKind.STACK: chart_whole.stack,
    ChartKind.PYRAMID: chart_whole.pyramid,
    ChartKind.COLUMNS: chart_columns.columns,
    ChartKind.LINE: chart_columns.line,
    ChartKind.FLOW: chart_flow.flow,
}


def pieces(chart: Chart, x: float, room: float, tag: Tag) -> list[Piece]:
    """A chart from `x` on, `room` mm wide; long ones may go on overleaf between two rows."""
    return [
        replace(piece, draw=_tagged(piece.draw, tag))
        for piece in _KINDS[chart.kind](chart, x, room)
    ]


def _tagged(draw: _Draw, tag: Tag) -> _Draw:
    def under(pen: Pen, y: float) -> None:
        with pen.under(tag):
            draw(pen, y)

    return under
