"""The search for the cells of one period to hide with the small ones.

Each small count is hidden, then others until every hidden number is free enough: the
smallest that helps, of what isn't known first, and none that turns out not to be needed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from ..figures import Row, Table
from . import margins
from .margins import Place
from .sums import GROUND, Network, Node, Number

POSSIBILITIES = 3  # what every hidden number keeps; a threshold under 4 keeps what it can

Values = Mapping[Place, int]


class Suppression:
    """The search in a table, of which `told` is said elsewhere and `unknown` tells nothing."""

    def __init__(
        self,
        table: Table,
        columns: Sequence[int],
        year: Values,
        threshold: int,
        *,
        told: Collection[Place],
        unknown: Collection[Place],
        neutral: bool,
    ) -> None:
        self.columns = columns
        self.themes = _themes(table, columns)
        self.additive = [column.additive for column in table.columns]
        self.bottom = len(table.rows)
        self.parts = _parts(table)
        self.right = margins.total_column(table, columns)
        self.year = year
        self.threshold = threshold
        self.neutral = neutral
        self.wanted = min(POSSIBILITIES, threshold - 1) - 1
        self.told, self.unknown = told, unknown
        self.small = {
            place
            for place, value in year.items()
            if 0 < value < threshold and place not in told and place not in unknown
        }
        self.cells = set(self.small)

    def hidden(self) -> frozenset[Place] | None:
        """The cells to hide; None when no choice protects them all.

        The sums first: the same people by gender alone are hidden the same way.
        """
        sums = () if self.right is None else ("bottom", "right")
        if not all(self._settle(part) for part in sums):
            return None
        parts = (*self.themes, "rows") if self.themes else ("all",)
        count = -1
        while count != len(self.cells):  # what a theme hides of the total concerns the others
            count = len(self.cells)
            if not all(self._settle(part) for part in parts):
                return None
        self._spare((*sums, *parts))
        return frozenset(self.cells)

    def _spare(self, parts: Sequence[str]) -> None:
        """Show again what can be, the largest first: a later cell may do for an earlier one."""
        added = sorted(self.cells - self.small, key=lambda place: (-self.year[place], place))
        for place in added:
            self.cells.discard(place)
            if any(self._exposed(part) for part in parts):
                self.cells.add(place)

    def _settle(self, part: str) -> bool:
        """Hide cells until each hidden one of a part of the table is free enough."""
        while exposed := self._exposed(part):
            better = self._companion(part, exposed)
            if better is None:
                return False
            self.cells.add(better)
        return True

    def _exposed(self, part: str) -> Place | None:
        network = self._network(part)
        for place in sorted(place for place in network.numbers if not isinstance(place, str)):
            if network.freedom(place, self.wanted) < self.wanted:
                return place
        return None

    def _companion(self, part: str, exposed: Place) -> Place | None:
        """The smallest cell that frees an exposed one, else the smallest that may help."""
        candidates = sorted(
            (place for place in self.year if self._may_help(part, place)),
            key=lambda place: (
                not (place[0] == exposed[0] or place[1] == exposed[1]),
                self._is_margin(place),
                place not in self.unknown,
                self.year[place],
                place,
            ),
        )
        for place in candidates:
            self.cells.add(place)
            free = self._network(part).freedom(exposed, self.wanted)
            self.cells.discard(place)
            if free >= self.wanted:
                return place
        return candidates[0] if candidates else None

    def _may_help(self, part: str, place: Place) -> bool:
        """A shown number of the part, except the grand total: it is told elsewhere."""
        is_corner = place[0] == self.bottom and self.right in (None, place[1])
        is_shown = self.year[place] != 0 and place not in self.cells
        return is_shown and not is_corner and self._in(part, place)

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

    def _network(self, part: str) -> Network:
        """The hidden numbers of a period, between the sums of a part of the table."""
        network = Network()
        for place, value in self.year.items():
            if self._hides(place, value) and self._in(part, place):
                network.numbers[place] = self._number(part, place, value)
        for column in self.columns:
            total = self.year.get((self.bottom, column))
            if total is not None and not self.additive[column] and part in ("right", "all"):
                body = sum(self.year.get((row, column), 0) for row in range(self.bottom))
                node = self._column(part, column)
                into, out_of = (GROUND, node) if column == self.right else (node, GROUND)
                slack = Number(into, out_of, body - total, 0, body + total + self.threshold)
                network.numbers[f"several {column}"] = slack
        return network

    def _number(self, part: str, place: Place, value: int) -> Number:
        row, column = place
        across, down = self._row(part, row), self._column(part, column)
        into, out_of = (across, down) if row != self.bottom else (down, across)
        if column == self.right:
            into, out_of = out_of, into
        if row in self.parts:
            into, out_of = (GROUND if node == down else node for node in (into, out_of))
        least, most = self._among(place, *self._bounds(place, value))
        return Number(into, out_of, value, least, most)

    def _bounds(self, place: Place, value: int) -> tuple[int, int]:
        """What a mark says by itself; people told apart are no more than their total."""
        row, column = place
        most = sum(self.year.values()) + self.threshold
        if value < self.threshold and not self.neutral:
            return 1, self.threshold - 1
        least = 1 if self.neutral else self.threshold
        if self.additive[column]:
            return least, most
        if row != self.bottom:
            total = (self.bottom, column)
            return least, most if total in self.cells else self.year.get(total, most)
        shown = (
            self.year.get((one, column), 0) for one in range(row) if (one, column) not in self.cells
        )
        return max(least, *shown, 0), most

    def _among(self, place: Place, least: int, most: int) -> tuple[int, int]:
        """The same, knowing that the people of "of whom" are some of another row's."""
        row, column = place
        parent = (self.parts[row], column) if row in self.parts else None
        if parent is not None and parent not in self.cells:
            most = min(most, self.year.get(parent, most))
        shown = [
            self.year.get((one, column), 0)
            for one, other in self.parts.items()
            if other == row and (one, column) not in self.cells
        ]
        return max(least, sum(shown)), most

    def _row(self, part: str, row: int) -> Node:
        """The sum of a row, where one is published."""
        if self.right is None or part == "right" or (row, self.right) not in self.year:
            return GROUND
        return ("row", row)

    def _column(self, part: str, column: int) -> Node:
        """The sum of a column, where it is published with its rows."""
        if part in ("bottom", "rows") or (self.bottom, column) not in self.year:
            return GROUND
        if not any((row, column) in self.year for row in range(self.bottom)):
            return GROUND
        return ("column", column)


def _parts(table: Table) -> dict[int, int]:
    """The rows whose people are some of another row's, and that row."""
    rows = {row.key: place for place, row in enumerate(table.rows)}
    return {rows[row.key]: rows[row.part_of] for row in table.rows if row.part_of in rows}


def _themes(table: Table, columns: Sequence[int]) -> dict[str, set[int]]:
    """The groups that each add up to the total by themselves, with their rows.

    They are tables of the same people under one total: each is protected as one. A
    reader who puts what two of them tell of a hidden total together isn't.
    """
    parts = _parts(table)
    groups: dict[str, set[int]] = {}
    for place, row in enumerate(table.rows):
        groups.setdefault(f"theme {row.group}", set()).add(place)
    if len(groups) < 2 or table.total is None:
        return {}
    return {
        group: rows
        for group, rows in groups.items()
        if all(
            sum(_value(table.rows[row], column) for row in rows if row not in parts)
            == _value(table.total, column)
            for column in columns
        )
    }


def _value(row: Row, column: int) -> int:
    amount = row.cells[column]
    return amount.value if amount else 0
