"""Charts of the report as a spreadsheet's own: their data beside them, to be changed at will.

Hides what XlsxWriter asks for. A masked value is an empty cell, so that no file holds it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..centre.activity.showing.shown import Chart, ChartKind, ChartRow, Mark
from ..centre.tables.table import neutral
from ..i18n import _
from .inks import CHARTS, INK, IVY

_INK, _IVY = f"#{INK}", f"#{IVY}"
_FONT = {"name": "Arial", "size": 9}
_SERIES = tuple(f"#{colour}" for colour in CHARTS)

_KINDS: dict[ChartKind, dict[str, str]] = {
    ChartKind.BARS: {"type": "bar"},
    ChartKind.STACK: {"type": "bar", "subtype": "percent_stacked"},
    ChartKind.COLUMNS: {"type": "column"},
    ChartKind.PROMISES: {"type": "bar", "subtype": "stacked"},
    ChartKind.PYRAMID: {"type": "bar", "subtype": "stacked"},
    ChartKind.FLOW: {"type": "bar", "subtype": "stacked"},
    ChartKind.LINE: {"type": "line"},
}
_ROW_HEIGHT, _LEAST_HEIGHT = 26, 190  # pixels
WIDTH = 620


@dataclass(frozen=True, slots=True)
class _Data:
    """What a chart is drawn from: categories down, a column a series."""

    categories: tuple[str, ...]
    series: tuple[tuple[str, tuple[float | None, ...]], ...]


def height(chart: Chart) -> int:
    """The height of a chart in pixels."""
    rows = 2 if chart.kind is ChartKind.STACK else len(chart.rows)
    return max(_LEAST_HEIGHT, 70 + _ROW_HEIGHT * rows)


def draw(
    book: Any, sheet: Any, chart: Chart, row: int, column: int, *, titled: bool = True
) -> tuple[Any, int]:
    """Write the data of a chart into a sheet from a cell on; the chart, and the row below.

    Its title is left out where a caption says it.
    """
    data = _data(chart)
    sheet.write_string(row, column, _("Data of the chart"))
    for place, (name, _values) in enumerate(data.series, 1):
        sheet.write_string(row, column + place, neutral(name))
    for number, category in enumerate(data.categories, 1):
        sheet.write_string(row + number, column, neutral(category))
        for place, (_name, values) in enumerate(data.series, 1):
            value = values[number - 1]
            if value is not None:
                sheet.write_number(row + number, column + place, value)
    last = row + len(data.categories)
    drawn = book.add_chart(dict(_KINDS[chart.kind]))
    for place, (name, _values) in enumerate(data.series):
        drawn.add_series(_series(chart, sheet.get_name(), place, name, (row, last, column)))
    _dress(drawn, chart, len(data.series), titled)
    return drawn, last + 2


def _series(
    chart: Chart, sheet: str, place: int, name: str, where: tuple[int, int, int]
) -> dict[str, Any]:
    row, last, column = where
    outlined = _is_outlined(chart, place)
    fill: dict[str, Any] = {"none": True} if outlined else {"color": _SERIES[place % len(_SERIES)]}
    return {
        "name": _said(name),
        "categories": [sheet, row + 1, column, last, column],
        "values": [sheet, row + 1, column + 1 + place, last, column + 1 + place],
        "fill": fill,
        "border": {"color": _IVY if outlined or place else _SERIES[0], "width": 0.75},
        "data_labels": {"value": True, "num_format": "#,##0;#,##0;", "font": _FONT},
        "gap": 40,
    }


def _said(words: str) -> str:
    """Words that XlsxWriter doesn't take for a reference to a cell."""
    return f"\u200b{words}" if words.startswith("=") else words


def _is_outlined(chart: Chart, place: int) -> bool:
    """Whether a series is only outlined: what was promised and isn't there."""
    return chart.kind is ChartKind.PROMISES and place == 2


def _dress(drawn: Any, chart: Chart, series: int, titled: bool) -> None:
    words = {"name": _said(chart.title), "name_font": {"name": "Arial", "size": 11, "color": _INK}}
    drawn.set_title(words if titled else {"none": True})
    drawn.set_size({"width": WIDTH, "height": height(chart)})
    if series > 1:
        drawn.set_legend({"position": "bottom", "font": _FONT})
    else:
        drawn.set_legend({"none": True})
    lying = _KINDS[chart.kind]["type"] == "bar"
    categories, values = drawn.set_x_axis, drawn.set_y_axis
    if lying:
        categories, values = values, categories
    labels = {"num_font": _FONT, "label_position": "low", "major_tick_mark": "none"}
    categories({"reverse": lying, **labels})
    scale = {"visible": False, "major_gridlines": {"visible": False}, "min": _least(chart)}
    values({key: item for key, item in scale.items() if item is not None})


def _least(chart: Chart) -> int | None:
    """Where the axis of values begins: at zero, but where men stand left of it."""
    return None if chart.kind is ChartKind.PYRAMID else 0


# -- data ----------------------------------------------------------------------------


def _data(chart: Chart) -> _Data:
    if chart.kind is ChartKind.STACK:
        return _stack(chart)
    series = [
        (name, tuple(_value(row, place) for row in chart.rows))
        for place, name in enumerate(chart.series)
    ]
    if chart.kind is ChartKind.PYRAMID and series:
        name, values = series[0]
        series[0] = (name, tuple(value and -value for value in values))
    if chart.kind is ChartKind.PROMISES and len(series) > 2:
        series[2] = (_("still promised"), _missing(series))
    return _Data(tuple(row.label for row in chart.rows), tuple(series))


def _stack(chart: Chart) -> _Data:
    """A bar a series, cut in its rows."""
    series = tuple((row.label, tuple(_number(mark) for mark in row.marks)) for row in chart.rows)
    return _Data(chart.series, series)


def _missing(
    series: Sequence[tuple[str, tuple[float | None, ...]]],
) -> tuple[float | None, ...]:
    """Of each promise, the sessions neither held nor cancelled."""
    held, cancelled, promised = (values for _name, values in series[:3])
    return tuple(
        None if wanted is None else max(0.0, wanted - (done or 0) - (lost or 0))
        for done, lost, wanted in zip(held, cancelled, promised, strict=True)
    )


def _value(row: ChartRow, place: int) -> float | None:
    return _number(row.marks[place]) if place < len(row.marks) else None


def _number(mark: Mark | None) -> float | None:
    return None if mark is None or mark.masked else mark.value
