"""No hidden number can be worked out: an attacker reads published tables and tries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lierre_desktop.centre.activity.figures import (
    Amount,
    Figure,
    Row,
    Shape,
    Subject,
    Table,
    Unit,
)
from lierre_desktop.centre.activity.showing import charts, grids, keys, margins, masking
from lierre_desktop.centre.activity.showing.shown import Cell, Grid, RowKind
from lierre_desktop.centre.activity.showing.small_counts import hides_figure

from .made import (
    NBSP,
    YEAR,
    Workshop,
    crossed,
    distribution,
    figure,
    of_workshops,
    workshops,
)

SMALL = f"<{NBSP}5"
SMALL_OFTEN = st.sampled_from((0, 0, 1, 1, 2, 3, 4, 5, 6, 8, 13))
Shown = int | str


# -- the attacker: knows what is printed, and that rows add up to their totals ------------


def values(mark: Shown, most: int, says_small: bool) -> Sequence[int]:
    """What a printed cell may stand for, as its note explains it."""
    if isinstance(mark, int):
        return (mark,)
    if mark == SMALL:
        return range(1, 5)
    return range(5 if says_small else 1, most + 1)


def possible(parts: Sequence[Shown], total: Shown, says_small: bool) -> list[set[int]]:
    """For each part, every value it takes in some way of adding up; the total is last."""
    most = sum(part for part in (*parts, total) if isinstance(part, int)) + 8
    domains = [values(part, most, says_small) for part in parts]
    before: list[set[int]] = [{0}]
    for domain in domains:
        before.append({have + value for have in before[-1] for value in domain})
    sums = before[-1] & set(values(total, 2 * most, says_small))
    found: list[set[int]] = []
    wanted = sums
    for domain, have in zip(reversed(domains), reversed(before[:-1]), strict=True):
        found.insert(0, {value for value in domain if any(s - value in have for s in wanted)})
        wanted = {s - value for s in wanted for value in domain} & have
    return [*found, sums]


def adding_up(
    domains: Sequence[Sequence[int]], totals: Sequence[int], have: int = 0
) -> Iterator[tuple[int, ...]]:
    """Every choice of parts whose sum may be the total."""
    if not domains:
        if have in totals:
            yield ()
        return
    for value in domains[0]:
        if have + value > totals[-1]:
            return
        for others in adding_up(domains[1:], totals, have + value):
            yield value, *others


def possible_crossed(lines: Sequence[Sequence[Shown]], says_small: bool) -> dict[str, set[int]]:
    """Every value of every hidden cell of a table whose margins are its last line and column.

    Goes through all the tables of two lines by trying all first lines.
    """
    corner = lines[-1][-1]
    most = corner if isinstance(corner, int) else 12
    found: dict[str, set[int]] = {}
    domains = [[values(mark, most, says_small) for mark in line] for line in lines]
    for first in adding_up(domains[0][:-1], domains[0][-1]):
        columns = list(zip(first, domains[1][:-1], domains[2][:-1], strict=True))
        seconds = [[v for v in second if v + one in below] for one, second, below in columns]
        for second in adding_up(seconds, domains[1][-1]):
            bottom = [one + other for one, other in zip(first, second, strict=True)]
            if sum(bottom) in domains[2][-1]:
                whole = [(*first, sum(first)), (*second, sum(second)), (*bottom, sum(bottom))]
                for row, line in enumerate(whole):
                    for column, value in enumerate(line):
                        found.setdefault(f"{row} {column}", set()).add(value)
    return found


def read(grid: Grid, column: int) -> Iterator[Shown]:
    """The printed cells of a column, as a reader sees them."""
    return (read_cell(row.cells[column]) for row in grid.rows)


def read_cell(cell: Cell) -> Shown:
    assert cell.masked == (cell.number is None), cell
    return cell.words if cell.number is None else int(cell.number)


def check_distribution(grid: Grid) -> None:
    columns = [place for place, one in enumerate(grid.columns[1:]) if one.key in ("now", "before")]
    for column in columns:
        *parts, total = read(grid, column)
        says_small = any(SMALL in read(grid, place) for place in columns)
        found = possible(parts, total, says_small)
        for mark, ways in zip((*parts, total), found, strict=True):
            assert isinstance(mark, int) or len(ways) >= 3, (mark, ways, parts, total)


@given(st.data())
@settings(max_examples=40)
def test_no_hidden_row_of_a_distribution_can_be_worked_out(data: st.DataObject) -> None:
    rows = data.draw(st.integers(1, 6))
    now = data.draw(st.lists(SMALL_OFTEN, min_size=rows, max_size=rows))
    before = data.draw(st.none() | st.lists(SMALL_OFTEN, min_size=rows, max_size=rows))
    table = distribution(now, before, unknown_last=data.draw(st.booleans()))
    grid = grids.grid(table, YEAR, mask=5)
    printed = [row.cells[0].number for row in grid.rows if row.kind is RowKind.BODY]
    assert not any(number in (1, 2, 3, 4) for number in printed)
    if not grid.empty:
        check_distribution(grid)


LINES, COLUMNS = ("0", "1", "total"), ("F", "M", "?", "total")
CELL = st.sampled_from((0, 1, 2, 3, 5, 7))


@given(
    st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=2, max_size=2),
    st.sampled_from(("EVO-21", "PUB-22")),
    st.booleans(),
)
@settings(max_examples=25)
def test_no_hidden_cell_of_a_crossing_can_be_worked_out(
    cells: list[list[int]], code: str, last_unknown: bool
) -> None:
    """The attacker reads what isn't known, where it is shown, as it is."""
    made = crossed(Shape.FLOW if code == "EVO-21" else Shape.PYRAMID, cells, "FM?")
    rows = (made.rows[0], replace(made.rows[1], unknown=last_unknown))
    made = replace(made, definition=replace(made.definition, code=code), rows=rows)
    grid = grids.grid(made, YEAR, mask=5)
    if grid.empty:
        return
    words = {
        (row.key, column.key): cell.words
        for row in grid.rows
        for column, cell in zip(grid.columns[1:], row.cells, strict=True)
    }  # what nobody is in isn't shown
    lines = [[words.get((row, column), "0") for column in COLUMNS] for row in LINES]
    shown = [[int(word) if word.isdigit() else word for word in line] for line in lines]
    if not any(isinstance(mark, str) for line in shown for mark in line):
        return
    found = possible_crossed(shown, any(SMALL in line for line in shown))
    for row, line in enumerate(shown):
        for column, mark in enumerate(line):
            ways = found[f"{row} {column}"]
            assert isinstance(mark, int) or len(ways) >= 3, (row, column, ways, shown)


PEOPLE, PRESENCES, MINUTES, MEAN, ASSIDUITY = range(3, 8)  # columns of a table of workshops
WORKSHOP = st.tuples(SMALL_OFTEN, st.integers(1, 12), st.integers(0, 30))


def workshop(name: str, group: str, people: int, held: int, more: int) -> Workshop:
    """A workshop: so many people, each there once at least and at every session at most."""
    return (name, group, (None, held, 0), people, min(people + more, people * held))


def together(made: Sequence[Workshop]) -> Workshop:
    held = sum(sessions[1] or 0 for _name, _group, sessions, _people, _presences in made)
    people, presences = (sum(one[place] for one in made) for place in (3, 4))  # type: ignore[misc]
    return ("total", "", (None, held, 0), people, presences)


def check_presences(made: Sequence[Workshop], grid: Grid, told: dict[str, Shown]) -> None:
    """Tries what every hidden number of presences may be, between its people and its sessions."""
    rows = {row.key: row for row in grid.rows if row.kind is RowKind.BODY}
    if next(row for row in grid.rows if row.key == "total").cells[PRESENCES].masked:
        return
    says_small = any(row.cells[PEOPLE].words == SMALL for row in rows.values())
    everyone = sum(one[3] for one in made)
    hidden = [one for one in made if isinstance(told[one[0]], str)]
    domains = []
    for name, _group, sessions, _people, presences in hidden:
        people = values(read_cell(rows[name].cells[PEOPLE]), everyone, says_small)
        domains.append(range(people[0], max(people[-1] * (sessions[1] or 0), presences) + 1))
    parts: list[set[int]] = [{0}]
    for domain in domains:
        parts.append({have + value for have in parts[-1] for value in domain})
    wanted = {sum(one[4] for one in hidden)}
    assert wanted <= parts[-1]
    for domain, have in zip(reversed(domains), reversed(parts[:-1]), strict=True):
        assert len({value for value in domain if any(s - value in have for s in wanted)}) >= 3
        wanted = {s - value for s in wanted for value in domain} & have


@given(st.lists(WORKSHOP, min_size=3, max_size=5), st.lists(WORKSHOP, max_size=3))
@settings(max_examples=40)
def test_presences_never_tell_hidden_people(
    weekly: list[tuple[int, int, int]], health: list[tuple[int, int, int]]
) -> None:
    """Not even who reads the table of a heading besides that of all workshops."""
    some = [workshop(f"s{place}", "health", *one) for place, one in enumerate(health)]
    all_of_them = [
        *(workshop(f"w{place}", "weekly", *one) for place, one in enumerate(weekly)), *some
    ]  # fmt: skip
    told: dict[str, Shown] = {}
    tables = [(made, of_workshops(*made, total=together(made))) for made in (all_of_them, some)]
    published = [(made, grids.grid(table, YEAR, mask=5)) for made, table in tables]
    for _made, grid in published:
        for row in grid.rows:
            if row.kind is RowKind.BODY:
                people, *others = row.cells[PEOPLE:]
                assert not people.masked or all(one.masked or one.words == "0" for one in others)
                cell = row.cells[PRESENCES]
                if cell.number is not None or row.key not in told:
                    told[row.key] = cell.words if cell.number is None else int(cell.number)
    for made, grid in published:
        if grid.rows:
            check_presences(made, grid, told)


# -- what is hidden, case by case ---------------------------------------------------------


def hidden(table: Table, threshold: int = 5) -> masking.Masking:
    return masking.masking(margins.with_margins(table), threshold)


@pytest.mark.parametrize(
    ("now", "cells"),
    [
        ((49, 14, 8, 7, 6, 5, 3, 2), {6, 7}),  # two small ones hide each other
        ((67, 25, 2), {1, 2}),  # the smallest other row is hidden with a single one
        ((14, 1, 5), {0, 1}),  # 1 + 5: the reader would know both, so the next one
        ((50, 1, 1), {0, 1, 2}),  # 1 + 1 can only be that
        ((67, 27, 0), set()),  # zero is shown
    ],
)
def test_rows_hidden(now: tuple[int, ...], cells: set[int]) -> None:
    assert {row for row, _column in hidden(distribution(now)).cells} == cells


def test_the_marks_say_what_they_hide_unless_they_would_tell_it() -> None:
    words = [row.cells[0].words for row in grids.grid(distribution((67, 25, 2)), YEAR, mask=5).rows]
    assert words == ["67", "*", SMALL, "94"]
    words = [row.cells[0].words for row in grids.grid(distribution((1, 5)), YEAR, mask=5).rows]
    assert words == ["*", "*", "6"]


def test_too_few_people_for_any_table() -> None:
    table = distribution((1, 1, 1, 1, 1))
    grid = grids.grid(table, YEAR, mask=5)
    assert (grid.rows, charts.chart(table, YEAR, mask=5)) == ((), None)
    assert grid.empty == "Too few people in 2025: this table isn’t published."


def test_a_small_total_leaves_no_table() -> None:
    assert hidden(distribution((2, 1), (30, 20))).withheld
    assert not hidden(distribution((30, 20), (2, 1))).before


def test_a_total_told_elsewhere_is_never_hidden_with_another_year_s() -> None:
    """People out, 47 in all, are a key figure: the table can't pretend to hide them."""
    grid = grids.grid(distribution((3, 7, 11, 26), (0, 1, 0, 0)), YEAR, mask=5)
    assert grid.rows[-1].cells[0].number == 47


def test_last_year_is_left_out_when_it_can_only_be_hidden_whole() -> None:
    grid = grids.grid(distribution((30, 12, 8, 9, 7), (1, 1, 1, 1, 1)), YEAR, mask=5)
    assert [column.key for column in grid.columns] == ["label", "now", "share"]
    assert [row.cells[0].number for row in grid.rows] == [30, 12, 8, 9, 7, 66]
    assert any("2024" in note for note in grid.notes)


def test_each_year_hides_its_own_rows_with_shares_points_and_charts() -> None:
    """As the report of that year did: hidden otherwise, the two would tell of each other."""
    table = distribution((30, 3, 0, 20, 9), (28, 9, 4, 22, 2))
    grid = grids.grid(table, YEAR, mask=5)
    now, before = ([row.cells[place].words for row in grid.rows] for place in (0, 2))
    assert now == ["30", SMALL, "0", "20", "*", "62"]
    assert before == ["28", "9", SMALL, "22", SMALL, "65"]
    for row in grid.rows:
        count, share, count_before, share_before, points = row.cells
        assert share.masked == count.masked
        assert share_before.masked == count_before.masked
        assert points.masked == (count.masked or count_before.masked)
    chart = charts.chart(table, YEAR, mask=5)
    assert chart is not None
    for drawn, row in zip(chart.rows, grid.rows, strict=False):
        marks = [(mark.masked, mark.value == 0) for mark in drawn.marks if mark]
        assert [masked for masked, _zero in marks] == [row.cells[0].masked, row.cells[2].masked]
        assert all(zero for masked, zero in marks if masked)


def test_what_people_did_is_hidden_with_them_and_sessions_are_not() -> None:
    grid = grids.grid(workshops(), YEAR, mask=5)
    video = next(row for row in grid.rows if row.key == "Vidéo")
    assert [cell.masked for cell in video.cells] == [
        False, False, False, True, True, True, True, True,
    ]  # fmt: skip
    assert not hidden(distribution((3, 1), subject=Subject.SESSION)).cells


@pytest.mark.parametrize(
    ("now", "cells"),
    [
        ((67, 25, 2), set()),  # of two people it isn't known: that tells nothing
        ((49, 14, 3, 2), {2, 3}),  # it is hidden first with a small one
        ((49, 14, 3, 20), {2, 3}),
        ((49, 14, 3, 0), {1, 2}),  # zero is shown, and can't hide anything
        ((49, 14, 1, 1), {1, 2}),  # 1 + 1 could only be that
    ],
)
def test_what_is_not_known_is_hidden_only_with_another_row(
    now: tuple[int, ...], cells: set[int]
) -> None:
    table = distribution(now, unknown_last=True)
    assert {row for row, _column in hidden(table).cells} == cells


def test_of_people_whose_state_is_not_known_only_sums_are_shown_in_a_flow() -> None:
    """Two people from nobody knows where to the street are 2 people on the street."""
    flow = crossed(Shape.FLOW, [(20, 9, 8), (9, 12, 7), (2, 2, 0)], "ab?")
    flow = replace(flow, rows=(*flow.rows[:2], replace(flow.rows[2], unknown=True)))
    masked = hidden(flow).cells
    assert {(2, 0), (2, 1)} <= masked
    assert (2, 3) not in masked


GENDERS = ("Femmes", "Hommes", "Autre", "Inconnu")


def by_gender() -> Table:
    """67 women, 27 men, two people of another gender and one of whom it isn't known."""
    table = distribution((67, 27, 2, 1), (60, 25, 0, 3), labels=GENDERS, unknown_last=True)
    rows = [replace(row, key=key) for row, key in zip(table.rows, "FMX?", strict=True)]
    return replace(table, rows=tuple(rows))


def test_another_gender_and_what_is_not_known_are_published_together() -> None:
    """On the screen they stay apart; published apart, they would hide women and men."""
    assert [row.label for row in grids.grid(by_gender(), YEAR).rows[:-1]] == list(GENDERS)
    grid = grids.grid(by_gender(), YEAR, mask=5)
    assert [(row.label, row.cells[0].words, row.cells[2].words) for row in grid.rows[:-1]] == [
        ("Femmes", "67", "60"), ("Hommes", "27", "25"), ("Other, or not said", "3", "3")
    ]  # fmt: skip
    assert grid.rows[2].kind is RowKind.UNKNOWN
    chart = charts.chart(by_gender(), YEAR, mask=5)
    assert chart is not None
    assert [row.label for row in chart.rows] == ["Femmes", "Hommes", "Other, or not said"]


def test_another_gender_is_one_column_with_what_is_not_known_in_a_pyramid() -> None:
    pyramid = crossed(Shape.PYRAMID, [(30, 20, 1, 0), (37, 7, 1, 1)], "FMX?")
    named = replace(pyramid, definition=replace(pyramid.definition, code="PUB-22"))
    assert [one.key for one in grids.grid(named, YEAR).columns[1:]] == [*"FMX?", "total"]
    grid = grids.grid(named, YEAR, mask=5)
    assert [[cell.words for cell in row.cells] for row in grid.rows] == [
        ["30", "20", "1", "51"], ["37", "7", "2", "46"], ["67", "27", "3", "97"]
    ]  # fmt: skip


def test_presences_by_gender_are_joined_and_a_gender_by_itself_is_named_so() -> None:
    """A table that names it apart would tell what the others don't."""
    table = distribution((67, 27, 2), labels=GENDERS[:3], subject=Subject.SESSION)
    rows = tuple(replace(row, key=key) for row, key in zip(table.rows, "FMX", strict=True))
    grid = grids.grid(replace(table, rows=rows), YEAR, mask=5)
    assert [row.label for row in grid.rows[:3]] == ["Femmes", "Hommes", "Other, or not said"]


def test_a_single_small_cell_among_distinct_people_may_stand_alone() -> None:
    """Their total isn't their sum: 14 + 12 + less than 5, of 26, leaves four values."""
    grid = grids.grid(workshops(), YEAR, mask=5)
    assert [row.cells[3].words for row in grid.rows if row.cells] == ["14", SMALL, "12", "26", "25"]


def test_gender_is_hidden_in_a_pyramid_as_it_is_alone() -> None:
    alone = hidden(distribution((60, 32, 2)))
    assert {row for row, _column in alone.cells} == {1, 2}
    pyramid = crossed(Shape.PYRAMID, [(30, 20, 1), (30, 12, 1)], ["F", "M", "X"])
    bottom = len(pyramid.rows)
    assert {column for row, column in hidden(pyramid).cells if row == bottom} == {1, 2}


def test_each_theme_of_a_table_is_protected_by_itself() -> None:
    """Two themes of the same 24 people: a companion in the other one would hide nothing."""
    whole = crossed(Shape.GRID, [(15, 5, 20), (2, 2, 4)], ["F", "M", "total"], "Emploi")
    other = crossed(Shape.GRID, [(10, 5, 15), (7, 2, 9)], ["F", "M", "total"], "Formation")
    total = Row("total", "Ensemble", (Amount(17), Amount(7), Amount(24)))
    table = replace(whole, rows=(*whole.rows, *other.rows), total=total)
    masked = masking.masking(table, 5).cells
    for theme in ((0, 1), (2, 3)):
        for column in range(3):
            rows = [row for row in (*theme, 4) if (row, column) in masked]
            assert len(rows) != 1, (theme, column)


def test_people_of_whom_aren_t_added_to_the_total() -> None:
    """Unemployed, of whom for a long time, inactive: the first and the last are everybody."""
    themes = [
        crossed(Shape.GRID, lines, ["F", "M", "total"], heading).rows
        for heading, lines in (
            ("Emploi", [(15, 5, 20), (9, 5, 14), (2, 2, 4)]), ("Âge", [(10, 5, 15), (7, 2, 9)])
        )
    ]  # fmt: skip
    work = [replace(row, key=f"w{row.key}") for row in themes[0]]
    work[1] = replace(work[1], part_of="w0")
    total = Row("total", "Ensemble", (Amount(17), Amount(7), Amount(24)))
    whole = crossed(Shape.GRID, [(1, 1, 2)], ["F", "M", "total"])
    masked = masking.masking(replace(whole, rows=(*work, *themes[1]), total=total), 5).cells
    for column in range(3):
        hidden_rows = [row for row in (0, 2, 5) if (row, column) in masked]
        assert len(hidden_rows) != 1, (column, masked)


def test_an_honest_table_stays_readable() -> None:
    assert not hidden(distribution((49, 14, 8, 7), (42, 13, 7, 7))).cells
    flow = crossed(
        Shape.FLOW, [(9, 6, 1, 0), (7, 22, 14, 8), (0, 11, 31, 12), (6, 2, 9, 25)], "abcd"
    )
    assert 4 <= len(hidden(flow).cells) <= 6  # of 25 cells: the two small ones and their corners


@pytest.mark.parametrize("threshold", [0, 1])
def test_nothing_is_hidden_without_a_threshold(threshold: int) -> None:
    grid = grids.grid(distribution((3, 1, 90)), YEAR, mask=threshold)
    assert [row.cells[0].words for row in grid.rows] == ["3", "1", "90", "94"]


@pytest.mark.parametrize(("threshold", "words"), [(11, ["50", f"<{NBSP}11", f"<{NBSP}11"])])
def test_the_threshold_is_the_centre_s(threshold: int, words: list[str]) -> None:
    grid = grids.grid(distribution((50, 9, 4)), YEAR, mask=threshold)
    assert [row.cells[0].words for row in grid.rows[:-1]] == words


def named(code: str, now: int, before: int, unit: Unit = Unit.COUNT) -> Figure:
    made = figure(Amount(now), Amount(before), unit)
    return replace(made, definition=replace(made.definition, code=code))


def test_a_figure_is_hidden_with_the_one_that_it_would_tell() -> None:
    """94 people less 92 carried over are 2 new ones."""
    figures = {
        one.code: one
        for one in (named("PUB-01", 94, 88), named("PUB-06", 2, 30), named("PUB-07", 92, 58))
    }
    shown = {
        code: keys.key_figure(one, YEAR, mask=5, among=figures) for code, one in figures.items()
    }
    assert [one.words for one in shown.values()] == ["94", SMALL, "*"]
    assert [one.number for one in shown.values()] == [94, None, None]
    assert shown["PUB-07"].change == "58 in 2024"


def test_hours_are_hidden_with_their_people() -> None:
    hours, people = named("ATE-08", 600, 60_000, Unit.MINUTES), named("ATE-06", 3, 80)
    shown = keys.key_figure(hours, YEAR, mask=5, among={"ATE-06": people, "ATE-08": hours})
    assert (shown.words, shown.number) == ("*", None)
    assert shown.change.endswith("h in 2024")


@pytest.mark.parametrize(("now", "hidden"), [((38, 40), True), ((20, 40), False), ((1, 40), True)])
def test_a_share_is_hidden_that_leaves_too_few_aside(now: tuple[int, int], hidden: bool) -> None:
    amount = Amount(*now)
    assert hides_figure(Subject.PERSON, Unit.SHARE, amount, 5) is hidden
