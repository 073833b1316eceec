"""Figures as they are read: grids of cells and charts, the same for every output.

Each cell keeps its words and its number, so that a page, a PDF, a Word file, a spreadsheet
and JSON can't say different things. Frozen dataclasses only; `grids` and `charts` make them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, auto

from ..figures import Behind, Unit

MASKED = "< 5"  # replaced by the threshold of the centre in words (`said.masked`)


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A figure of a headline: "94", "personnes accompagnées", "88 en 2024 · + 7 %"."""

    code: str
    words: str
    title: str
    change: str  # "" when not compared
    definition: str
    number: float | None  # rounded as written; None when masked or without a base
    behind: Behind | None = None
    better: bool | None = None  # None: a change is neither good nor bad
    unit: Unit = Unit.COUNT
    before: float | None = None  # what it was, rounded as written; None as for `number`
    brief: str = ""  # the definition in one clause, for the side of a page
    was: str = ""  # what it was: "77 en 2024", "77 aux mêmes jours de 2025"
    moved: str = ""  # how much that makes by itself: "+ 12 %", "stable", "" where none is said


class RowKind(StrEnum):
    """How a row of a grid is set."""

    GROUP = auto()  # a heading across the table
    BODY = auto()
    UNKNOWN = auto()  # what isn't known
    TOTAL = auto()


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its words, and the number they are written from (None: words only)."""

    words: str
    number: float | None = None
    masked: bool = False
    behind: Behind | None = None


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column of a grid; the first one holds the labels of the rows."""

    key: str
    title: str
    unit: Unit | None = None  # None: words
    group: str = ""  # the heading over several columns ("participation", "2025")
    soft: bool = False  # what was before: set in a softer ink
    strong: bool = False  # what the table is about


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row: a label and a cell a column after the first."""

    kind: RowKind
    key: str
    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table to be read. `notes` say base, rounding, masking, and what doesn't add up."""

    code: str
    title: str
    columns: tuple[GridColumn, ...]
    rows: tuple[GridRow, ...]
    definition: str
    notes: tuple[str, ...] = ()
    empty: str = ""  # the sentence that stands instead of a table of nothing
    brief: str = ""  # the definition in one clause, for the side of a page
    marks: tuple[str, ...] = ()  # those of the notes that say what hidden cells may be


class ChartKind(StrEnum):
    """How a chart is drawn."""

    BARS = auto()  # a horizontal bar a row, last year's thin and hatched under it
    STACK = auto()  # one bar of the whole, cut in parts
    COLUMNS = auto()  # a column a month, last year's outlined beside it
    PROMISES = auto()  # held solid, cancelled hatched, promised as a tick
    PYRAMID = auto()  # men left, women right, a band a row; others said beside
    FLOW = auto()  # entry left, exit right, bands as wide as their people
    LINE = auto()  # a trend


@dataclass(frozen=True, slots=True)
class Mark:
    """One value of a chart, with the words that stand on it."""

    value: float
    words: str
    masked: bool = False  # drawn as a dotted stub of fixed length, whatever its value
    behind: Behind | None = None


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A bar, a column, a band: one mark a series (None: nothing there)."""

    key: str
    label: str
    marks: tuple[Mark | None, ...]
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of one grid. Series: this period, the one before, or what the kind asks.

    PROMISES: held, cancelled, promised. PYRAMID: men, women, others. STACK: one row a
    part, one series. FLOW: a row a state at entry, a series a state at exit (`series`).
    `said` is the chart in one sentence, for who can't see it.
    """

    kind: ChartKind
    code: str
    title: str
    series: tuple[str, ...]
    rows: tuple[ChartRow, ...]
    unit: Unit
    said: str
    note: str = ""  # "Novembre : du 1er au 10, les deux années."
