"""What is hidden with a count of people: the presences, hours and means of its row.

"1 session, fewer than 5 people, 2 presences" would tell that two came at most, so a row
whose people are hidden hides all that they did. Presences and hours add up to a total that
is told elsewhere: other rows of the same heading go with it, whose total may be the one of
another table, until every hidden number of presences keeps several possible values; three
rows where there are, since presences and hours are two sums of the same rows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..figures import Amount, Row, Table, Unit
from . import margins
from .margins import Place

PRESENCES, _MINUTES, _SESSIONS = "presences", "minutes", "held"
_RATIOS = (Unit.MEAN, Unit.SHARE, Unit.MEAN_MINUTES)
_ROWS = 3  # that hide one another


@dataclass(frozen=True, slots=True)
class Following:
    """A table whose rows tell what their people did, and how few of them are hidden."""

    table: Table
    people: Sequence[int]  # the columns that count people
    threshold: int
    possibilities: int

    @property
    def exists(self) -> bool:
        """True of a table that tells what people did."""
        return bool(self._tallies)

    @property
    def small(self) -> set[int]:
        """The rows of too few people, in a period whose presences are shown."""
        if not self._tallies:
            return set()
        beside = set(self._tallies) & margins.compared_columns(self.table)
        return {
            place
            for place, row in enumerate(self.table.rows)
            if self._is_small(row.cells, self.people)
            or (beside and row.before and self._is_small(row.before, self.people))
        }

    def places(self, hidden: Collection[Place]) -> frozenset[Place]:
        """What to hide besides the counts of people."""
        bottom = len(self.table.rows)
        seeds = self.small | {row for row, _column in hidden if row != bottom}
        if not self._tallies or not seeds:
            return self._beside_additive(hidden)
        rows, is_safe = self._together(seeds)
        if not is_safe or any(row == bottom for row, _column in hidden):
            rows = {*rows, bottom}
        return frozenset(
            (row, column) for row in rows for column in (*self._tallies, *self._ratios)
        )

    @property
    def _tallies(self) -> list[int]:
        columns = enumerate(self.table.columns)
        keys = (PRESENCES, _MINUTES)
        return [place for place, one in columns if one.key in keys] if self.people else []

    @property
    def _ratios(self) -> Iterator[int]:
        return (place for place, one in enumerate(self.table.columns) if one.unit in _RATIOS)

    def _is_small(self, cells: Sequence[Amount | None], columns: Iterable[int]) -> bool:
        return any(0 < _value(cells, column) < self.threshold for column in columns)

    def _beside_additive(self, hidden: Collection[Place]) -> frozenset[Place]:
        """Families beside their people: there are as many people at least."""
        columns = self.table.columns
        once = [place for place in self.people if not columns[place].additive]
        if len(once) == len(self.people):
            return frozenset()
        rows = {row for row, column in hidden if columns[column].additive}
        return frozenset((row, column) for row in rows for column in once)

    # -- rows that hide one another --------------------------------------------------

    def _together(self, seeds: set[int]) -> tuple[set[int], bool]:
        """The rows that hide one another, and whether the totals may be shown."""
        rows, headings = set(seeds), _scopes([row.group for row in self.table.rows])
        for scope in headings:
            self._close(rows, scope, scope)
        longest = max(headings, key=len)
        everywhere = sorted({*longest, *self.small})  # the others' own table may show them
        scopes = [range(len(self.table.rows)), everywhere]
        return rows, all([self._close(rows, scope, longest) for scope in scopes])

    def _close(self, rows: set[int], scope: Sequence[int], companions: Sequence[int]) -> bool:
        """Add companions until the rows of a scope hide each other; False when they never do.

        Of the whole table those of its longest heading only: the others have their own table.
        """
        others = sorted(
            (place for place in companions if self._weight(place) and place not in rows),
            key=lambda place: (self._weight(place), place),
        )
        while inside := [place for place in scope if place in rows]:
            is_free = self._is_free(inside)
            if (is_free and len(inside) >= _ROWS) or not others:
                return is_free
            rows.add(others.pop(0))
        return True

    def _weight(self, place: int) -> int:
        row = self.table.rows[place]
        return max(_value(row.cells, column) for column in self._tallies)

    def _is_free(self, inside: Sequence[int]) -> bool:
        """True when each hidden number of presences can be several, their sum being known."""
        return all(
            _least_room(
                [self._bounds(self.table.rows[place], column, before=before) for place in inside]
            )
            >= self.possibilities
            for column in self._tallies
            for before in self._periods(column)
        )

    def _periods(self, column: int) -> tuple[bool, ...]:
        return (False, True) if column in margins.compared_columns(self.table) else (False,)

    def _bounds(self, row: Row, column: int, *, before: bool) -> tuple[int, int, int]:
        """What a reader knows of a number of presences, and the number itself.

        As many as the people at least; as many as they and the sessions make at most.
        """
        value = _value(row.before if before else row.cells, column)
        if not value:
            return 0, 0, 0
        if before or self.table.columns[column].key == _MINUTES:
            return 1, value, 2 * value + self.threshold
        counts = [_value(row.cells, place) for place in self.people]
        is_small = any(0 < count < self.threshold for count in counts)
        least, most = (1, self.threshold - 1) if is_small else (max(counts), max(counts))
        keys = [one.key for one in self.table.columns]
        sessions = _value(row.cells, keys.index(_SESSIONS)) if _SESSIONS in keys else 0
        return min(least, value), value, max(most * sessions or 2 * value, value)


def _scopes(headings: Sequence[str]) -> list[list[int]]:
    """The rows under each heading."""
    return [
        [place for place, one in enumerate(headings) if one == heading]
        for heading in dict.fromkeys(headings)
    ]


def _least_room(bounds: Sequence[tuple[int, int, int]]) -> int:
    """How many values the number that has fewest can take while their sum stays."""
    down = sum(value - least for least, value, _most in bounds)
    up = sum(most - value for _least, value, most in bounds)
    rooms = [
        1
        + min(value - least, up - (most - value))  # this one less, the others more
        + min(most - value, down - (value - least))
        for least, value, most in bounds
        if value
    ]
    return min(rooms, default=10**9)


def _value(cells: Sequence[Amount | None], column: int) -> int:
    amount = cells[column] if cells else None
    return amount.value if amount else 0
