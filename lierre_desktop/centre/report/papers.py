"""What the report says, ready to be set: frozen dataclasses for PDF, Word, sheet and JSON.

Every text is plain, unescaped, in the language of the paper; figures are already said,
masked and numbered, so that all files say the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ..activity.showing.shown import Chart, Grid, KeyFigure
from ..papers import Identity
from .rich_text import Block

if TYPE_CHECKING:
    from ..activity.periods import Query


@dataclass(frozen=True, slots=True)
class Prose:
    """Written text; its figures are said."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Headline:
    """Four key figures at most, side by side."""

    figures: tuple[KeyFigure, ...]


@dataclass(frozen=True, slots=True)
class GridPart:
    """ "Tableau 7": a grid, numbered through the report, with its side note."""

    number: int
    grid: Grid


@dataclass(frozen=True, slots=True)
class ChartPart:
    """ "Figure 5": a chart, numbered through the report; `grid` is the same in numbers."""

    number: int
    chart: Chart
    grid: Grid


@dataclass(frozen=True, slots=True)
class Quote:
    """Someone's words, with her consent."""

    words: str
    said_by: str  # as she wishes to be named; never a record's name by itself


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture with the consent of who is seen."""

    image: bytes  # JPEG or PNG
    caption: str


@dataclass(frozen=True, slots=True)
class DefinitionLine:
    """One code of the annex of definitions."""

    code: str
    title: str
    said: str


@dataclass(frozen=True, slots=True)
class DefinitionsPart:
    """The annex: each code that the report shows."""

    lines: tuple[DefinitionLine, ...]


Part = Prose | Headline | GridPart | ChartPart | Quote | Photo | DefinitionsPart


@dataclass(frozen=True, slots=True)
class Section:
    """A section; `number` is "8", or "A" for an annex."""

    code: str
    number: str
    title: str
    contents: str  # what it holds, under its title in the table of contents
    parts: tuple[Part, ...]
    annex: bool = False


@dataclass(frozen=True, slots=True)
class CoverRow:
    """A workshop on the cover: each session by how far into the period it lies (0 to 1)."""

    label: str
    sessions: tuple[tuple[float, bool], ...]  # (place, held); False: cancelled
    held: int


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page: one leaf a session."""

    months: tuple[tuple[float, str], ...]  # (where the month begins, "janv.")
    rows: tuple[CoverRow, ...]
    held: int
    cancelled: int


@dataclass(frozen=True, slots=True)
class ReportPaper:
    """The whole document, in order. `masked_below` is 0 when nothing is masked."""

    identity: Identity  # `footer_logos` are the funders'
    title: str  # "Rapport d’activité"
    year: str  # "2025", "2025-2026", or "" for other spans
    subtitle: str
    period: str  # "du 1er janvier au 31 décembre 2025"
    version: str  # "Version arrêtée le 15 janvier 2026", or "Version de travail du …"
    against: str  # "2024", or the words of the span compared; "" for none
    day: date  # of the file's properties
    language: str
    cover: Cover | None
    sections: tuple[Section, ...]
    reading: tuple[tuple[str, str], ...]  # "Lire les chiffres": an example and its sentence
    masked_below: int
    basis: str
    query: Query | None = None  # the days and the basis behind the words, for other programs


Files = Mapping[str, bytes]
"""The files of a report by kind: "PDF", "DOCX", "XLSX", "JSON"."""
