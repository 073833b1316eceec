"""Charts of tables: which kind, which marks, and the sentence for who can't see them."""

from __future__ import annotations

from datetime import date

from lierre_desktop.centre.activity.figures import Shape, Table
from lierre_desktop.centre.activity.periods import Period, Query, asked
from lierre_desktop.centre.activity.showing import charts, grids
from lierre_desktop.centre.activity.showing.shown import Chart, ChartKind

from .made import NBSP, YEAR, crossed, distribution, months, unfinished, workshops

SMALL = f"<{NBSP}5"


def drawn(table: Table, query: Query = YEAR, mask: int = 0) -> Chart:
    """The chart of a table that has one."""
    chart = charts.chart(table, query, mask=mask)
    assert chart is not None
    return chart


def test_bars_set_last_year_under_this_one() -> None:
    chart = drawn(distribution((7, 21, 28, 5), (9, 20, 25, 4), unknown_last=True))
    assert (chart.kind, chart.series) == (ChartKind.BARS, ("2025", "2024"))
    first = chart.rows[0].marks
    assert [(mark.value, mark.words) for mark in first if mark] == [(7, "7 · 11%"), (9, "9")]
    assert [row.unknown for row in chart.rows] == [False, False, False, True]
    assert chart.said.startswith("Ressource, in 2025: ligne 0, 7 · 11%, 9 in 2024; ligne 1, 21")


def test_two_or_three_parts_are_one_bar_of_the_whole() -> None:
    chart = drawn(distribution((67, 27, 0, 0), (62, 26, 0, 0)))
    assert (chart.kind, chart.series) == (ChartKind.STACK, ("2025",))
    assert [mark.words for row in chart.rows for mark in row.marks if mark] == [
        "67 · 71%", "27 · 29%",
    ]  # fmt: skip
    assert drawn(distribution((9, 8), several=10)).kind is ChartKind.BARS
    assert drawn(distribution((94, 0))).kind is ChartKind.BARS


def test_a_masked_mark_has_no_size() -> None:
    chart = drawn(distribution((30, 20, 10, 9, 2, 1), (28, 22, 9, 8, 3, 4)), mask=5)
    marks = [mark for row in chart.rows[-2:] for mark in row.marks if mark]
    assert [(mark.value, mark.words, mark.masked, mark.behind) for mark in marks] == [
        (0, SMALL, True, None)
    ] * len(marks)
    assert chart.said.count(SMALL) == len(marks)


def test_months_stand_side_by_side() -> None:
    chart = drawn(months())
    assert (chart.kind, chart.series, chart.note) == (ChartKind.COLUMNS, ("2025", "2024"), "")
    assert [mark.value for mark in chart.rows[1].marks if mark] == [84, 78]


def test_a_partial_month_is_said() -> None:
    assert drawn(months(), unfinished()).note == "November: from 1 to 10, both years."


def test_promises_are_those_of_the_rows_that_promise() -> None:
    chart = drawn(workshops())
    assert chart.kind is ChartKind.PROMISES
    assert [row.label for row in chart.rows] == ["Vidéo", "Sophrologie"]
    assert [mark.value for mark in chart.rows[1].marks if mark] == [22, 3, 24]
    assert chart.rows[1].marks[0] and chart.rows[1].marks[0].words == "22 of 24"
    assert "Vidéo, 4 of 5; Sophrologie, 22 of 24." in chart.said


def test_promises_of_a_year_are_not_held_against_a_month() -> None:
    month = asked(Period(date(2025, 3, 1), date(2025, 3, 31)), date(2026, 1, 15))
    assert charts.chart(workshops(), month) is None
    assert any("shorter period" in note for note in grids.grid(workshops(), month).notes)
    assert not any("shorter period" in note for note in grids.grid(workshops(), YEAR).notes)


def test_a_pyramid_has_men_women_and_the_others_together() -> None:
    table = crossed(Shape.PYRAMID, [(8, 3, 1, 1), (10, 6, 0, 0)], ["F", "M", "X", "?"])
    chart = drawn(table)
    assert chart.series == ("men", "women", "others, or not said")
    assert [[mark.value for mark in row.marks if mark] for row in chart.rows] == [
        [3, 8, 2],
        [6, 10, 0],
    ]
    hidden = drawn(table, mask=5).rows[0].marks
    assert all(mark and mark.masked for mark in (hidden[0], hidden[2]))


def test_a_flow_leaves_its_sums_out() -> None:
    chart = drawn(crossed(Shape.FLOW, [(2, 1), (0, 4)], "ab"))
    assert (chart.kind, chart.series) == (ChartKind.FLOW, ("a", "b"))
    assert chart.rows[1].marks[0] is None
    assert chart.said == "Logement, in 2025: ligne 0, a 2, b 1; ligne 1, b 4."


def test_what_has_no_chart() -> None:
    assert charts.chart(distribution((0, 0)), YEAR) is None
    assert charts.chart(crossed(Shape.GRID, [(2, 1)], "ab"), YEAR) is None


def test_a_chart_says_the_numbers_of_its_grid() -> None:
    table = distribution((30, 20, 10, 9, 2, 1), (28, 22, 9, 8, 3, 4))
    for mask in (0, 5):
        grid, chart = grids.grid(table, YEAR, mask=mask), drawn(table, mask=mask)
        for row, line in zip(chart.rows, grid.rows, strict=False):
            numbers = [line.cells[0].number, line.cells[2].number]
            assert [None if mark.masked else mark.value for mark in row.marks if mark] == numbers
