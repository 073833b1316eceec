"""Tables as they are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop.centre.activity.figures import Amount, Row, Shape, Subject
from lierre_desktop.centre.activity.periods import asked, year
from lierre_desktop.centre.activity.showing import grids
from lierre_desktop.centre.activity.showing.shown import Grid, RowKind
from lierre_desktop.i18n import speaking

from .made import THIN, YEAR, crossed, distribution, months, unfinished, workshops

ALONE = asked(year(2025), date(2026, 11, 10), compare=False)


def words(grid: Grid) -> list[list[str]]:
    """The labels and cells of a grid."""
    return [[row.label, *(cell.words for cell in row.cells)] for row in grid.rows]


def test_a_distribution_sets_last_year_beside() -> None:
    table = distribution((49, 45), (42, 46), labels=["RSA", "?"], unknown_last=True)
    grid = grids.grid(table, YEAR)
    assert [column.title for column in grid.columns] == [
        "", "2025", "share", "2024", "share", "points",
    ]  # fmt: skip
    assert words(grid) == [
        ["RSA", "49", "52%", "42", "48%", "+4"],
        ["?", "45", "48%", "46", "52%", "–4"],
        ["All together", "94", "100%", "88", "100%", ""],
    ]
    assert [row.kind for row in grid.rows] == [RowKind.BODY, RowKind.UNKNOWN, RowKind.TOTAL]
    assert [cell.number for cell in grid.rows[0].cells] == [49, 52, 42, 48, 4]
    assert grid.notes == ("Base: 94 people accompanied in 2025, 88 in 2024.",)


def test_a_distribution_alone() -> None:
    grid = grids.grid(distribution((2, 1)), ALONE)
    assert words(grid)[0] == ["ligne 0", "2", "67%"]
    assert "points" not in [column.key for column in grid.columns]


def test_a_year_without_base_has_no_shares() -> None:
    grid = grids.grid(distribution((0, 0), (3, 1)), YEAR)
    assert words(grid)[0] == ["ligne 0", "0", "–", "3", "75%", "–"]
    assert "“–”: nothing to divide by." in grid.notes


def test_notes_say_what_does_not_add_up() -> None:
    rounded = grids.grid(distribution((1, 1, 1), left_out=2), ALONE)
    assert "Shares are rounded; their sum may differ from 100." in rounded.notes
    assert "2 rows of zero aren’t shown." in rounded.notes
    several = grids.grid(distribution((9, 8), several=10), ALONE)
    assert words(several)[-1] == ["All together", "10", "100%"]
    assert any(note.startswith("Several answers") for note in several.notes)


def test_points_that_rounded_shares_dont_tell_are_explained() -> None:
    told = "Points are worked out from the exact shares"
    plain = grids.grid(distribution((88, 12), (90, 10)), YEAR)
    assert not any(note.startswith(told) for note in plain.notes)
    off = grids.grid(distribution((895, 105), (914, 86)), YEAR)  # 90 % and 91 %, 1.9 points
    assert off.rows[0].cells[-1].words == "–2"
    assert any(note.startswith(told) for note in off.notes)


def test_notes_explain_the_marks() -> None:
    notes = grids.grid(distribution((67, 25, 2)), YEAR, mask=5).notes
    assert any(note.endswith("5: from 1 to 4.") for note in notes)
    assert any(note.startswith("*: hidden") for note in notes)
    whole = grids.grid(distribution((67, 27)), YEAR, mask=5).notes
    assert not any("hidden" in note for note in whole)


def test_an_unfinished_period_says_the_days_it_is_compared_with() -> None:
    notes = grids.grid(distribution((6, 4), (5, 5)), unfinished()).notes
    assert notes[-1].startswith("Period: from 1 January to 10 November 2026; compared with: from")


@pytest.mark.parametrize(
    ("subject", "sentence"),
    [(Subject.PERSON, "No one in 2025."), (Subject.SESSION, "No session in 2025.")],
)
def test_a_table_of_nothing_is_a_sentence(subject: Subject, sentence: str) -> None:
    grid = grids.grid(distribution((0, 0), (0, 0), subject=subject), YEAR)
    assert (grid.rows, grid.empty) == ((), sentence)
    assert grids.grid(distribution((), subject=subject), YEAR).empty == sentence
    assert grids.tsv(grid) == sentence


def test_nothing_noted_is_not_zero() -> None:
    table = replace(distribution((0,)), rows=(Row("a", "a", (None,)),), base=None)
    assert grids.grid(table, YEAR).empty == "Nothing is noted in 2025."


def test_columns_keep_their_groups_and_their_units() -> None:
    grid = grids.grid(workshops(), YEAR)
    assert [(row.kind, row.label) for row in grid.rows if not row.cells] == [
        (RowKind.GROUP, "Ateliers de la semaine"),
        (RowKind.GROUP, "Santé et bien-être"),
    ]
    couture = next(row for row in grid.rows if row.key == "Couture")
    with speaking("fr"):
        cells = next(r for r in grids.grid(workshops(), YEAR).rows if r.key == "Couture").cells
    assert [cell.words for cell in cells] == [
        "·", "43", "2", "14", "292", f"438{THIN}h", "6,8", f"97{THIN}%",
    ]  # fmt: skip
    assert couture.cells[3].behind is not None
    assert [column.group for column in grid.columns[:5]] == [
        "", "sessions", "sessions", "sessions", "participation",
    ]  # fmt: skip


def test_last_year_s_total_stands_under_this_one_s() -> None:
    grid = grids.grid(workshops(), YEAR)
    *_rows, total, before = grid.rows
    assert (total.label, total.cells[1].words) == ("Ensemble", "69")
    assert (before.label, before.kind, before.cells[1].words) == ("2024", RowKind.TOTAL, "68")
    assert any(note.startswith("People: who is counted in several rows") for note in grid.notes)
    assert "2024" not in [row.label for row in grids.grid(workshops(), ALONE).rows]


def test_months_set_last_year_beside_what_is_charted() -> None:
    grid = grids.grid(months(), YEAR)
    assert [column.title for column in grid.columns] == ["", "held", "presences", "presences 2024"]
    assert words(grid) == [
        ["octobre", "30", "195", "187"],
        ["novembre", "10", "84", "78"],
        ["Ensemble", "40", "279", "265"],
        ["2024", "37", "265", ""],
    ]


def test_a_flow_has_its_sums_on_both_sides() -> None:
    grid = grids.grid(crossed(Shape.FLOW, [(2, 1), (0, 4)], "ab"), YEAR)
    assert words(grid) == [
        ["ligne 0", "2", "1", "3"],
        ["ligne 1", "0", "4", "4"],
        ["All together", "2", "5", "7"],
    ]
    assert [(column.title, column.group) for column in grid.columns] == [
        ("at entry", ""), ("a", "at exit"), ("b", "at exit"), ("All together", ""),
    ]  # fmt: skip


def test_a_spreadsheet_gets_numbers_and_heads_that_stand_alone() -> None:
    table = grids.plain(grids.grid(distribution((67, 25, 2), (62, 24, 2)), YEAR, mask=5))
    assert table.headers == (
        "", "2025", "2025 share (%)", "2024", "2024 share (%)", "points",
    )  # fmt: skip
    assert table.rows[0] == ("ligne 0", 67, 71, 62, 70, 1)
    assert table.rows[1] == ("ligne 1", "*", "–", "*", "–", "–")
    headers = grids.plain(grids.grid(workshops(), YEAR)).headers
    assert headers[6] == "participation hours (h)"


def test_the_clipboard_gets_values_that_a_spreadsheet_reads() -> None:
    table = replace(distribution((3, 1)), rows=(Row("a", "=1+1", (Amount(1234),)),), base=1234)
    lines = grids.tsv(grids.grid(table, ALONE)).split("\n")
    assert lines[1] == "'=1+1\t1234\t100"
    with speaking("fr"):
        couture = grids.tsv(grids.grid(workshops(), ALONE)).split("\n")[2]
    assert couture == "Couture\t·\t43\t2\t14\t292\t438\t6,8\t97"
