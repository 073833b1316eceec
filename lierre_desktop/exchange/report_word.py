"""The yearly report as a Word document: real headings and styles, native tables and charts.

It says what the PDF says; the coordinator may go on writing in it, and Word counts its
pages, tables and figures itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from ..centre.activity.showing.shown import Grid, GridRow, KeyFigure, RowKind
from ..centre.report.papers import (
    ChartPart,
    Cover,
    DefinitionsPart,
    GridPart,
    Headline,
    Part,
    Photo,
    Prose,
    Quote,
    ReportPaper,
)
from ..centre.report.rich_text import Block, BlockKind
from ..i18n import _
from . import word_parts
from .inks import INK, IVY, PALE, SOFT
from .word_file import WordFile

if TYPE_CHECKING:
    from docx.table import Table
    from docx.text.paragraph import Paragraph

_MARGIN = 20.0
_LABEL = 0.42  # of the width, where a table has few columns
_LEAST_LABEL = 40.0  # mm
_EMU = 36_000  # a mm
_WIDEST_PHOTO, _TALLEST_PHOTO = 120.0, 90.0  # mm


def render(paper: ReportPaper) -> bytes:
    """The report as .docx; the same report makes the same bytes."""
    return _Writer(paper).whole()


class _Writer:
    """One document as it is written, with the counts of its charts and headings."""

    def __init__(self, paper: ReportPaper) -> None:
        self._paper = paper
        title = f"{paper.title} {paper.year}".strip()
        self._word = WordFile(title, paper.identity, paper.language, paper.day, _MARGIN)
        self._word.foot_logos(paper.identity.footer_logos)
        self._charts = 0
        self._section, self._headings = "", 0  # the section being written, its sub-headings
        self._noted: set[str] = set()  # the notes it has said
        self._writers: dict[type, Callable[[Any], None]] = {
            Prose: self._prose,
            Headline: self._headline,
            GridPart: self._table,
            ChartPart: self._chart,
            Quote: self._quote,
            Photo: self._photo,
            DefinitionsPart: self._definitions,
        }

    def whole(self) -> bytes:
        """The whole file."""
        self._first_page()
        self._contents()
        for section in self._paper.sections:
            heading = self._word.heading(f"{section.number}\u2002{section.title}")
            heading.paragraph_format.page_break_before = True
            self._section, self._headings = section.number, 0
            self._noted.clear()
            for part in section.parts:
                self._part(part)
        return self._word.finish()

    def _part(self, part: Part) -> None:
        self._writers[type(part)](part)

    # -- the first pages -----------------------------------------------------------

    def _first_page(self) -> None:
        paper, word = self._paper, self._word
        word.title(f"{paper.title} {paper.year}".strip())
        for words, size in ((paper.identity.action, 16.0), (paper.subtitle, 12.0)):
            if words:
                word.paragraph(words, bold=size > 12, size=size)
        for words in (paper.period, paper.version, paper.basis):
            if words:
                word.paragraph(words)
        if paper.cover is not None and paper.cover.rows:
            self._sessions(paper.cover)
        word.logos(paper.identity.footer_logos)

    def _sessions(self, cover: Cover) -> None:
        """The sessions of the cover, in numbers."""
        lines = [*((row.label, row.held) for row in cover.rows), (_("All sessions"), cover.held)]
        table = self._word.table(len(lines), (self._word.width - 25, 25), framed=False)
        for number, (row, (label, held)) in enumerate(zip(table.rows, lines, strict=True), 1):
            last = number == len(lines)
            self._word.fill(row.cells[0], label, bold=last)
            self._word.fill(row.cells[1], str(held), bold=last, align="right")
            self._word.rule(row, top=last, strong=last)

    def _contents(self) -> None:
        if not self._paper.sections:
            return
        head = self._word.paragraph(_("Contents"), bold=True, size=16)
        head.paragraph_format.page_break_before = True
        lines = [
            self._word.paragraph(f"{section.number}\u2002{section.title}")
            for section in self._paper.sections
        ]
        word_parts.contents(lines, levels=2)
        for sign, words in self._paper.reading:
            line = self._word.paragraph(sign, bold=True)
            self._word.write(line, f"\u2002{words}", colour=SOFT)

    # -- what a section holds ------------------------------------------------------

    def _prose(self, part: Prose) -> None:
        number = 0
        for kind, blocks in groupby(part.blocks, key=lambda block: block.kind):
            if kind is BlockKind.NUMBERED:
                number = self._word.new_list("List Number")
            for block in blocks:
                paragraph = self._block(block)
                if kind is BlockKind.NUMBERED:
                    word_parts.join_list(paragraph, number)

    def _block(self, block: Block) -> Paragraph:
        if block.kind is BlockKind.HEADING:
            self._headings += 1
            return self._word.heading(f"{self._section}.{self._headings}\u2002{block.text}", 2)
        styles = {BlockKind.BULLET: "List Bullet", BlockKind.NUMBERED: "List Number"}
        paragraph = self._word.styled(styles.get(block.kind, "Normal"))
        for span in block.spans:
            self._word.write(paragraph, span.text, bold=span.bold, italic=span.italic)
        return paragraph

    def _headline(self, part: Headline) -> None:
        if not part.figures:
            return
        widths = [self._word.width / len(part.figures)] * len(part.figures)
        table = self._word.table(1, widths, framed=False)
        for cell, figure in zip(table.rows[0].cells, part.figures, strict=True):
            self._key_figure(cell, figure)
        self._word.rule(table.rows[0], top=True, strong=True)
        self._word.paragraph()

    def _key_figure(self, cell: Any, figure: KeyFigure) -> None:
        self._word.fill(cell, figure.words, bold=True, size=22, colour=INK)
        self._word.add_line(cell, figure.title)
        if figure.change:
            self._word.add_line(cell, figure.change, colour=SOFT)

    def _table(self, part: GridPart) -> None:
        grid = part.grid
        if not grid.rows:
            self._word.paragraph(grid.empty or grid.title)
            return
        self._caption(_("Table {n}"), part.number, grid.title)
        self._grid(grid)
        self._notes((grid.brief or grid.definition, *grid.notes))

    def _chart(self, part: ChartPart) -> None:
        if not part.chart.rows:
            self._word.paragraph(part.grid.empty or part.chart.title)
            return
        self._charts += 1
        self._caption(_("Figure {n}"), part.number, part.chart.title)
        place = self._word.styled("Normal")
        place.paragraph_format.keep_together = True
        self._word.chart(place, part.chart, self._charts)
        self._notes((part.chart.note, part.grid.brief or part.grid.definition, *part.grid.notes))

    def _caption(self, label: str, number: int, title: str) -> None:
        paragraph = self._word.styled("Caption")
        word_parts.numbered(paragraph, label, number)
        self._word.write(paragraph, f"\u2002{title}", bold=True, colour=INK)

    def _notes(self, notes: Sequence[str]) -> None:
        """Small words under a figure; what the section said already isn't said again."""
        for note in dict.fromkeys(filter(None, notes)):
            if note in self._noted:
                continue
            self._noted.add(note)
            paragraph = self._word.paragraph()
            self._word.write(paragraph, note, size=8.5, colour=SOFT)

    def _quote(self, part: Quote) -> None:
        self._word.quotation(f"«\u00a0{part.words}\u00a0»")
        if part.said_by:
            line = self._word.paragraph(indent=6)
            self._word.write(line, part.said_by, size=9.5, colour=SOFT)

    def _photo(self, part: Photo) -> None:
        self._word.picture(part.image, _WIDEST_PHOTO, _TALLEST_PHOTO, part.caption)
        if part.caption:
            line = self._word.styled("Caption")
            self._word.write(line, part.caption, colour=SOFT)

    def _definitions(self, part: DefinitionsPart) -> None:
        table = self._word.table(len(part.lines), (22, self._word.width - 22), framed=False)
        for row, line in zip(table.rows, part.lines, strict=True):
            code, said = row.cells
            self._word.fill(code, line.code, bold=True, size=9, colour=IVY)
            self._word.fill(said, line.title, bold=True, size=9)
            self._word.add_line(said, line.said, size=9)

    # -- tables --------------------------------------------------------------------

    def _grid(self, grid: Grid) -> None:
        grouped = any(column.group for column in grid.columns)
        heads = 2 if grouped else 1
        size = 9.5 if len(grid.columns) <= 7 else 8.0
        rows = heads + len(grid.rows)
        table = self._word.table(rows, self._widths(grid), framed=False, tight=True)
        if grouped:
            self._groups(table, grid)
        head = table.rows[heads - 1]
        for place, (cell, column) in enumerate(zip(head.cells, grid.columns, strict=True)):
            align = "right" if place else "left"
            size_of_head = 8.5 if len(grid.columns) <= 7 else 7.5
            self._word.fill(cell, column.title, bold=column.strong, size=size_of_head, align=align)
        self._word.rule(head, strong=True)
        self._word.repeat_head(table, heads)
        for row, line in zip(table.rows[heads:], grid.rows, strict=True):
            self._row(row, grid, line, size)

    def _widths(self, grid: Grid) -> list[float]:
        """Room for the labels, the rest shared evenly by the numbers."""
        width, numbers = self._word.width, max(1, len(grid.columns) - 1)
        label = max(_LEAST_LABEL, width * _LABEL if numbers <= 6 else width * 0.26)
        return [label, *([(width - label) / numbers] * (len(grid.columns) - 1))]

    def _groups(self, table: Table, grid: Grid) -> None:
        """The headings over several columns, each in one merged cell."""
        place, cells = 0, table.rows[0].cells
        for group, columns in groupby(grid.columns, key=lambda column: column.group):
            last = place + len(list(columns)) - 1
            cell = cells[place]
            if last > place:
                cell = cell.merge(cells[last])
            self._word.fill(cell, group, size=8.5, colour=SOFT, align="centre")
            place = last + 1

    def _row(self, row: Any, grid: Grid, line: GridRow, size: float) -> None:
        word = self._word
        strong = line.kind in (RowKind.TOTAL, RowKind.GROUP)
        shade = PALE if line.kind is RowKind.GROUP else ""
        cells = row.cells  # once: each reading walks through them all
        word.fill(cells[0], line.label, bold=strong, size=size, shade=shade)
        if line.kind is RowKind.GROUP:
            cells[0].merge(cells[-1])
        else:
            for column, cell, place in zip(grid.columns[1:], line.cells, cells[1:], strict=True):
                word.fill(
                    place,
                    cell.words,
                    bold=strong or column.strong,
                    italic=cell.masked,
                    size=size,
                    colour=SOFT if column.soft else INK,
                    align="right",
                )
        word.rule(row, top=line.kind is RowKind.TOTAL, strong=line.kind is RowKind.TOTAL)
