"""Which cells of a published table are hidden, so that no small count can be worked out.

Counts of people from 1 to the threshold less one are hidden, zeros are shown. Totals are
published, so that one hidden cell could be found by subtraction: other cells are hidden
with it until every hidden number keeps at least three possible values, for a reader who
knows the totals and what the marks mean ("< 5": 1 to 4, "*": 5 or more). This is the
cell suppression of statistical offices (Hundepool and others, *Statistical Disclosure
Control*, Wiley 2012, chapter 4). A reader who runs this very code on guesses isn't
provided against, nor what other tables tell.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from . import margins
from .figures import Row, Shape, Table, Unit
from .following import PRESENCES, Following
from .margins import Place
from .small_counts import PEOPLE
from .sums import GROUND, Network, Node, Number

POSSIBILITIES = 3  # what every hidden number keeps; a threshold under 4 keeps what it can

Values = Mapping[Place, int]


@dataclass(frozen=True, slots=True)
class Masking:
    """The hidden cells of a table, by row and column; the total is the row after the last."""

    threshold: int = 0
    cells: frozenset[Place] = frozenset()
    told: frozenset[Place] = frozenset()  # grand totals, which are said elsewhere too
    neutral: bool = False  # "< 5" would tell too much: every hidden cell says "*"
    before: bool = True  # False: the earlier period can't be published beside this one
    withheld: bool = False  # too few people for any table
    following: frozenset[Place] = frozenset()  # what the hidden people did: always "*"

    def hides(self, place: Place, value: int) -> bool:
        """True when a number isn't shown; a zero always is, and a grand total if it's large."""
        if place in self.told:
            return 0 < value < self.threshold
        return place in self.cells and value != 0

    def is_small(self, value: int, place: Place | None = None) -> bool:
        """True of a hidden number that says "< 5"."""
        return value < self.threshold and not self.neutral and place not in self.following


NOTHING_HIDDEN = Masking()


def masking(table: Table, threshold: int) -> Masking:
    """What to hide of a table (one with its margins) for counts under `threshold`."""
    columns = [place for place in range(len(table.columns)) if _counts_people(table, place)]
    now, before = _now(table, columns), _before(table, columns)
    following = Following(table, columns, threshold, min(POSSIBILITIES, threshold - 1))
    small_counts = any(0 < value < threshold for year in (now, before) for value in year.values())
    if not small_counts and not following.small:
        return NOTHING_HIDDEN
    told = _grand_totals(table, columns)
    few = [any(0 < year.get(place, 0) < threshold for place in told) for year in (now, before)]
    is_whole = _is_whole(table)
    tries = ((now,),) if few[1] and (is_whole or following.exists) else ((now, before), (now,))
    for years in () if few[0] and is_whole else tries:
        for neutral in (False, True):
            cells = _Suppression(table, columns, years, threshold, neutral).hidden()
            if cells is not None:
                small = {place for place in told if 0 < now.get(place, 0) < threshold}
                places = frozenset(cells) | _ratios(table, columns, cells | small)
                others = following.places(cells | small)
                return Masking(
                    threshold, places | others, told, neutral, len(years) == 2, following=others
                )
    return Masking(threshold, withheld=True)


# -- what is published -----------------------------------------------------------------


def _counts_people(table: Table, column: int) -> bool:
    """True of a column of people: as many of them behind each count, or more.

    A person's presences are more than one; a household's people may be. The total of
    what was counted outing by outing may be more than its people.
    """
    if table.columns[column].unit is not Unit.COUNT or table.columns[column].key == PRESENCES:
        return False
    known = [
        (row.cells[column], row.behind[column])
        for row in table.rows
        if column < len(row.behind) and row.cells[column] and row.behind[column]
    ]
    if not known:
        return table.definition.subject in PEOPLE
    return all(
        behind.subject in PEOPLE and amount.value <= len(behind.ids)
        for amount, behind in known
        if amount and behind
    )


def _now(table: Table, columns: list[int]) -> Values:
    return {
        (place, column): amount.value
        for place, row in enumerate(margins.all_rows(table))
        for column in columns
        if (amount := row.cells[column]) is not None
    }


def _before(table: Table, columns: list[int]) -> Values:
    """What is published of the earlier period: the totals, and the columns set beside."""
    beside = margins.compared_columns(table)
    return {
        (place, column): amount.value
        for place, row in enumerate(margins.all_rows(table))
        for column in columns
        if row.before
        and (place == len(table.rows) or column in beside)
        and (amount := row.before[column]) is not None
    }


def _is_whole(table: Table) -> bool:
    """True where a small total leaves nothing to be read."""
    return table.definition.shape in (Shape.DISTRIBUTION, Shape.FLOW, Shape.PYRAMID)


def _grand_totals(table: Table, columns: list[int]) -> frozenset[Place]:
    right = margins.total_column(table, columns)
    return frozenset(
        (len(table.rows), column) for column in columns if right is None or column == right
    )


def _ratios(table: Table, columns: list[int], hidden: set[Place]) -> frozenset[Place]:
    """The shares and means worked out from hidden counts of their own row."""
    rows = list(margins.all_rows(table))
    return frozenset(
        (row, column)
        for column, one in enumerate(table.columns)
        if one.unit not in (Unit.COUNT, Unit.MINUTES, Unit.CENTS, Unit.FTE)
        for counted in columns
        if _follows(rows, column, counted)
        for row, hidden_column in hidden
        if hidden_column == counted
    )


def _follows(rows: list[Row], ratio: int, counted: int) -> bool:
    """True when a ratio has the counts of another column over or under its line."""
    pairs = [
        (one, other.value)
        for row in rows
        if (one := row.cells[ratio]) is not None and (other := row.cells[counted]) is not None
    ]
    return bool(pairs) and (
        all(one.value == count for one, count in pairs)
        or all(one.base == count for one, count in pairs)
    )


# -- the search -----------------------------------------------------------------------


class _Suppression:
    """The search for cells to hide with the small ones."""

    def __init__(
        self,
        table: Table,
        columns: list[int],
        years: tuple[Values, ...],
        threshold: int,
        neutral: bool,
    ) -> None:
        self.columns = columns
        self.themes = _themes(table, columns)
        self.additive = [column.additive for column in table.columns]
        self.bottom = len(table.rows)
        self.parts = _parts(table)
        self.right = margins.total_column(table, columns)
        self.years = years
        self.threshold = threshold
        self.neutral = neutral
        self.wanted = min(POSSIBILITIES, threshold - 1) - 1
        self.told = _grand_totals(table, columns)
        self.cells = {
            place
            for year in years
            for place, value in year.items()
            if 0 < value < threshold and place not in self.told
        }

    def hidden(self) -> set[Place] | None:
        """The cells to hide; None when no choice protects them all.

        The sums first: the same people by gender alone are hidden the same way.
        """
        if self.right is not None and not (self._settle("bottom") and self._settle("right")):
            return None
        parts = (*self.themes, "rows") if self.themes else ("all",)
        count = -1
        while count != len(self.cells):  # what a theme hides of the total concerns the others
            count = len(self.cells)
            if not all(self._settle(part) for part in parts):
                return None
        return self.cells

    def _settle(self, part: str) -> bool:
        """Hide cells until each hidden one of a part of the table is free enough."""
        while exposed := self._exposed(part):
            year, place = exposed
            better = self._companion(part, year, place)
            if better is None:
                return False
            self.cells.add(better)
        return True

    def _exposed(self, part: str) -> tuple[Values, Place] | None:
        for year in self.years:
            network = self._network(part, year)
            for place in sorted(place for place in network.numbers if not isinstance(place, str)):
                if network.freedom(place, self.wanted) < self.wanted:
                    return year, place
        return None

    def _companion(self, part: str, year: Values, exposed: Place) -> Place | None:
        """The smallest cell that frees an exposed one, else the smallest that may help."""
        candidates = sorted(
            (place for place in year if self._may_help(part, year, place)),
            key=lambda place: (
                not (place[0] == exposed[0] or place[1] == exposed[1]),
                self._is_margin(place),
                year[place],
                place,
            ),
        )
        for place in candidates:
            self.cells.add(place)
            free = self._network(part, year).freedom(exposed, self.wanted)
            self.cells.discard(place)
            if free >= self.wanted:
                return place
        return candidates[0] if candidates else None

    def _may_help(self, part: str, year: Values, place: Place) -> bool:
        """A shown number of the part, except the grand total: it is told elsewhere."""
        corner = place[0] == self.bottom and self.right in (None, place[1])
        return (
            bool(year[place]) and place not in self.cells and self._in(part, place) and not corner
        )

    def _is_margin(self, place: Place) -> bool:
        return place[0] == self.bottom or place[1] == self.right

    def _in(self, part: str, place: Place) -> bool:
        if part == "bottom":
            return place[0] == self.bottom
        if part == "right":
            return place[1] == self.right
        rows = self.themes.get(part)
        return rows is None or place[0] in rows or place[0] == self.bottom

    def _hides(self, place: Place, value: int) -> bool:
        if place in self.told:
            return 0 < value < self.threshold
        return place in self.cells and value != 0

    def _network(self, part: str, year: Values) -> Network:
        """The hidden numbers of a period, between the sums of a part of the table."""
        network = Network()
        for place, value in year.items():
            if self._hides(place, value) and self._in(part, place):
                network.numbers[place] = self._number(part, year, place, value)
        for column in self.columns:
            total = year.get((self.bottom, column))
            if total is not None and not self.additive[column] and part in ("right", "all"):
                body = sum(year.get((row, column), 0) for row in range(self.bottom))
                node = self._column(part, year, column)
                into, out_of = (GROUND, node) if column == self.right else (node, GROUND)
                slack = Number(into, out_of, body - total, 0, body + total + self.threshold)
                network.numbers[f"several {column}"] = slack
        return network

    def _number(self, part: str, year: Values, place: Place, value: int) -> Number:
        row, column = place
        across, down = self._row(part, year, row), self._column(part, year, column)
        into, out_of = (across, down) if row != self.bottom else (down, across)
        if column == self.right:
            into, out_of = out_of, into
        if row in self.parts:
            into, out_of = (GROUND if node == down else node for node in (into, out_of))
        least, most = self._among(year, place, *self._bounds(year, place, value))
        return Number(into, out_of, value, least, most)

    def _bounds(self, year: Values, place: Place, value: int) -> tuple[int, int]:
        """What a mark says by itself; people told apart are no more than their total."""
        row, column = place
        most = sum(year.values()) + self.threshold
        if value < self.threshold and not self.neutral:
            return 1, self.threshold - 1
        least = 1 if self.neutral else self.threshold
        if self.additive[column]:
            return least, most
        if row != self.bottom:
            total = (self.bottom, column)
            return least, year[total] if total in year and total not in self.cells else most
        shown = (
            year.get((one, column), 0) for one in range(row) if (one, column) not in self.cells
        )
        return max(least, *shown, 0), most

    def _among(self, year: Values, place: Place, least: int, most: int) -> tuple[int, int]:
        """The same, knowing that the people of "of whom" are some of another row's."""
        row, column = place
        parent = (self.parts[row], column) if row in self.parts else None
        if parent is not None and parent not in self.cells:
            most = min(most, year.get(parent, most))
        shown = [
            year.get((one, column), 0)
            for one, other in self.parts.items()
            if other == row and (one, column) not in self.cells
        ]
        return max(least, sum(shown)), most

    def _row(self, part: str, year: Values, row: int) -> Node:
        """The sum of a row, where one is published."""
        if self.right is None or part == "right" or (row, self.right) not in year:
            return GROUND
        return ("row", row)

    def _column(self, part: str, year: Values, column: int) -> Node:
        """The sum of a column, where it is published with its rows."""
        if part in ("bottom", "rows") or (self.bottom, column) not in year:
            return GROUND
        if not any((row, column) in year for row in range(self.bottom)):
            return GROUND
        return ("column", column)


def _parts(table: Table) -> dict[int, int]:
    """The rows whose people are some of another row's, and that row."""
    rows = {row.key: place for place, row in enumerate(table.rows)}
    return {rows[row.key]: rows[row.part_of] for row in table.rows if row.part_of in rows}


def _themes(table: Table, columns: list[int]) -> dict[str, set[int]]:
    """The groups that each add up to the total by themselves, with their rows.

    They are tables of the same people under one total: each is protected as one. A
    reader who puts what two of them tell of a hidden total together isn't.
    """
    now, bottom, parts = _now(table, columns), len(table.rows), _parts(table)
    groups: dict[str, set[int]] = {}
    for place, row in enumerate(table.rows):
        groups.setdefault(f"theme {row.group}", set()).add(place)
    if len(groups) < 2 or table.total is None:
        return {}
    return {
        group: rows
        for group, rows in groups.items()
        if all(
            sum(now.get((row, column), 0) for row in rows if row not in parts)
            == now.get((bottom, column), 0)
            for column in columns
        )
    }
