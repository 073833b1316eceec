"""What the calculation answers: figures and tables whose amounts are exact and which name
the people or sessions behind them. No words of a language, no rounding: see `said`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto
from fractions import Fraction

from ...i18n import _


class Unit(StrEnum):
    """What an amount is measured in, and so how it is written and compared."""

    COUNT = auto()  # whole things; a change is divided by the earlier value
    MINUTES = auto()  # written in hours
    SHARE = auto()  # `value` of `base`; a change is said in points
    MEAN = auto()  # `value` divided by `base`
    MEAN_MINUTES = auto()  # minutes divided by `base`
    CENTS = auto()
    MEAN_CENTS = auto()  # cents divided by `base`
    FTE = auto()  # thousandths of a full-time equivalent


class Subject(StrEnum):
    """What stands behind an amount, and so which list a click opens."""

    PERSON = auto()
    PATHWAY = auto()
    SESSION = auto()
    ENROLMENT = auto()
    INTERVIEW = auto()
    STEP = auto()
    ORIENTATION = auto()
    REFERRAL = auto()
    RECOURSE = auto()
    PARTNER = auto()
    HOUSEHOLD = auto()
    VISIT = auto()
    MEANS = auto()
    FUNDING = auto()


class Shape(StrEnum):
    """How a table reads, and so how it is charted."""

    DISTRIBUTION = auto()  # one column of counts: each row has a share, rows add up to the base
    GRID = auto()  # several columns of their own units
    MONTHS = auto()  # a row a month of the period, in order
    PYRAMID = auto()  # a row an age band, a column a gender
    FLOW = auto()  # rows at entry, columns at exit


@dataclass(frozen=True, slots=True)
class Amount:
    """An exact amount. Shares and means keep both numbers; a base of 0 has no ratio."""

    value: int
    base: int | None = None

    @property
    def ratio(self) -> Fraction | None:
        """The value, over its base where it has one; None over nothing."""
        if self.base is None:
            return Fraction(self.value)
        return Fraction(self.value, self.base) if self.base else None


@dataclass(frozen=True, slots=True)
class Behind:
    """The rows an amount was counted from, by id, without doubles, in order."""

    subject: Subject
    ids: tuple[int, ...] = ()


def behind(subject: Subject, ids: Iterable[int]) -> Behind:
    """What is behind an amount, its ids sorted and told apart."""
    return Behind(subject, tuple(sorted(set(ids))))


@dataclass(frozen=True, slots=True)
class Definition:
    """What a code means, in English source strings marked with N_.

    `said` says who is counted, at which date or over which span, and how what isn't known
    is counted. `base_said` names what shares are of ("of the people present"); it may hold
    {base}, filled with the basis in words. `follows_basis` tells that the population is the
    one chosen.
    """

    code: str  # "PUB-01"
    title: str
    said: str
    unit: Unit = Unit.COUNT
    subject: Subject = Subject.PERSON
    base_said: str = ""
    follows_basis: bool = False
    shape: Shape | None = None  # None: a single figure
    compared: bool = True  # False: known as of today only, no earlier value is honest
    sensitive: bool = False  # small counts are masked even in a sentence
    fewer_is_better: bool = False
    none_said: str = ""  # what stands instead of an empty table, with {when}; "" by the subject

    @property
    def label(self) -> str:
        """The title in the current language."""
        return _(self.title)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. `title` and `group` are source strings marked with N_, or data."""

    key: str
    title: str
    unit: Unit = Unit.COUNT
    group: str = ""
    additive: bool = True  # False: the total isn't the sum of the rows (distinct people)


@dataclass(frozen=True, slots=True)
class Row:
    """A row: amounts by column, None where there is nothing to say ("·").

    `label` is in the current language (a term's label, a workshop's name, a month).
    """

    key: str
    label: str
    cells: tuple[Amount | None, ...]
    behind: tuple[Behind | None, ...] = ()
    group: str = ""  # the row's heading in the table ("Weekly workshops"), translated
    unknown: bool = False  # what isn't known: always shown, always last
    before: tuple[Amount | None, ...] = ()
    part_of: str = ""  # the key of the row whose people these are some of ("of whom…")


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure of one span."""

    amount: Amount
    behind: Behind


@dataclass(frozen=True, slots=True)
class MeasuredTable:
    """A table of one span. `base` is what its shares are of; the total is a row apart."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: Row | None = None
    base: int | None = None
    left_out: int = 0  # rows of zeros that were dropped from an open list of terms


@dataclass(slots=True)
class Measures:
    """All that one part of the calculation found over one span, by code."""

    figures: dict[str, Measure] = field(default_factory=dict)
    tables: dict[str, MeasuredTable] = field(default_factory=dict)

    def add(self, other: Measures) -> None:
        """Take over what another part found."""
        self.figures.update(other.figures)
        self.tables.update(other.tables)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the period, and of the one it is compared with (None: not compared)."""

    definition: Definition
    amount: Amount
    behind: Behind
    before: Amount | None = None

    @property
    def code(self) -> str:
        """The code of its definition."""
        return self.definition.code


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the period; its rows and its total carry what they were before."""

    definition: Definition
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: Row | None
    base: int | None
    base_before: int | None
    left_out: int = 0

    @property
    def code(self) -> str:
        """The code of its definition."""
        return self.definition.code

    @property
    def is_empty(self) -> bool:
        """True when nothing was counted, in either period."""
        rows = (*self.rows, *((self.total,) if self.total else ()))
        return not any(
            amount is not None and amount.value
            for row in rows
            for amount in (*row.cells, *row.before)
        )


Definitions = Mapping[str, Definition]


def by_code(*definitions: Definition) -> dict[str, Definition]:
    """Definitions in their order, by code."""
    return {definition.code: definition for definition in definitions}
