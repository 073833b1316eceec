"""Which cells of a published table are hidden, so that no small count can be worked out.

Counts of people from 1 to the threshold less one are hidden, zeros are shown. Totals are
published, so that one hidden cell could be found by subtraction: other cells are hidden
with it until every hidden number keeps at least three possible values, for a reader who
knows the totals and what the marks mean ("< 5": 1 to 4, "*": 5 or more). This is the
cell suppression of statistical offices (Hundepool and others, *Statistical Disclosure
Control*, Wiley 2012, chapter 4). A reader who runs this very code on guesses isn't
provided against, nor what other tables tell.

Of how many people something isn't known tells nothing of anyone: such a count is shown,
unless it is the second number that another one needs.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace

from ..counts.counting import UNKNOWN
from ..figures import Row, Shape, Table, Unit
from . import margins
from .following import PRESENCES, Following
from .margins import Place
from .small_counts import PEOPLE
from .suppression import POSSIBILITIES, Suppression, Values
from .told_as_one import OTHERS

_HARMLESS = frozenset({"PUB-22", "PUB-39", "PUB-40", "FSE-20", "FSE-21"})  # see _unknown


@dataclass(frozen=True, slots=True)
class Masking:
    """The hidden cells of a table, by row and column; the total is the row after the last."""

    threshold: int = 0
    now: frozenset[Place] = frozenset()
    earlier: frozenset[Place] = frozenset()  # those of the period before
    told: frozenset[Place] = frozenset()  # grand totals, which are said elsewhere too
    neutral: bool = False  # "< 5" would tell too much: every hidden cell says "*"
    before: bool = True  # False: the earlier period can't be published beside this one
    withheld: bool = False  # too few people for any table
    following: frozenset[Place] = frozenset()  # what the hidden people did: always "*"

    @property
    def cells(self) -> frozenset[Place]:
        """Those hidden in either period."""
        return self.now | self.earlier

    def hides(self, place: Place, value: int, *, before: bool = False) -> bool:
        """True when a number isn't shown; a zero always is, and a grand total if it's large."""
        if place in self.told:
            return 0 < value < self.threshold
        return place in (self.earlier if before else self.now) and value != 0

    def is_small(self, value: int, place: Place | None = None) -> bool:
        """True of a hidden number that says "< 5"."""
        return value < self.threshold and not self.neutral and place not in self.following


NOTHING_HIDDEN = Masking()


def masking(table: Table, threshold: int) -> Masking:
    """What to hide of a table (one with its margins) for counts under `threshold`."""
    columns = [place for place in range(len(table.columns)) if _counts_people(table, place)]
    now, before = _now(table, columns), _before(table, columns)
    unknown = _unknown(table, columns)
    following = Following(table, columns, threshold, min(POSSIBILITIES, threshold - 1))
    small_counts = any(
        0 < value < threshold and place not in unknown
        for year in (now, before)
        for place, value in year.items()
    )
    if not small_counts and not following.small:
        return NOTHING_HIDDEN
    told = _grand_totals(table, columns)
    few = [any(0 < year.get(place, 0) < threshold for place in told) for year in (now, before)]
    is_whole = _is_whole(table)
    tries = ((now,),) if few[1] and (is_whole or following.exists) else ((now, before), (now,))
    for years in () if few[0] and is_whole else tries:
        for neutral in (False, True):
            tried = [
                Suppression(
                    table, columns, year, threshold, told=told, unknown=unknown, neutral=neutral
                ).hidden()
                for year in years
            ]
            hidden = [cells for cells in tried if cells is not None]
            if len(hidden) == len(years):
                plain = Masking(threshold, told=told, neutral=neutral)
                return _with_ratios(
                    plain, table, columns, list(zip(years, hidden, strict=True)), following
                )
    return Masking(threshold, withheld=True)


def _with_ratios(
    masking: Masking,
    table: Table,
    columns: list[int],
    years: list[tuple[Values, frozenset[Place]]],
    following: Following,
) -> Masking:
    """The cells found in each period, with what is worked out from them and what follows."""
    places, seen = [], set[Place]()
    for year, cells in years:
        small = {place for place in masking.told if 0 < year.get(place, 0) < masking.threshold}
        places.append(cells | _ratios(table, columns, cells | small))
        seen |= cells | small
    others = following.places(seen)
    return replace(
        masking,
        now=places[0] | others,
        earlier=others.union(*places[1:]),
        before=len(years) == 2,
        following=others,
    )


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


def _unknown(table: Table, columns: list[int]) -> frozenset[Place]:
    """The counts of people of whom nothing is told that could hurt them.

    Those of a sum of what isn't known; inside a table only where its other side is an age,
    a gender or a neighbourhood: of someone whose gender isn't said a handicap still tells.
    """
    right, bottom = margins.total_column(table, columns), len(table.rows)
    sums = [right] if right is not None else columns if len(columns) == 1 else []
    across = [place for place in columns if table.columns[place].key in (UNKNOWN, OTHERS)]
    is_harmless = table.code in _HARMLESS
    told = columns if is_harmless else (*sums, *across)
    rows = [place for place, row in enumerate(table.rows) if row.unknown]
    inside = {(row, column) for row in rows for column in told}
    inside |= {(bottom, column) for column in across}
    if is_harmless:
        names = (column for column in across if table.columns[column].key == UNKNOWN)
        inside |= {(row, column) for column in names for row in range(bottom)}
    return frozenset(inside)


def _ratios(table: Table, columns: list[int], hidden: Set[Place]) -> frozenset[Place]:
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
