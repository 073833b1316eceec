"""What stands in a section, part by part: text, key figures, charts, tables, what was added.

Charts and tables are numbered as they come, through the whole report, and every code that
is shown is noted for the annex of definitions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from ...database.models import SavedQuestion
from ...i18n import _
from ..activity import calculation
from ..activity.asking import questions
from ..activity.calculation import Activity
from ..activity.figures import Table
from ..activity.showing import charts, grids, keys, notes, said
from ..activity.showing.shown import Grid
from ..activity.telling.sentences import SENTENCES
from ..changes import InvalidInput
from ..settings import CentreSettings
from . import budget
from .items import ItemData, ItemKind
from .papers import (
    ChartPart,
    DefinitionLine,
    DefinitionsPart,
    GridPart,
    Headline,
    Part,
    Photo,
    Prose,
    Quote,
)
from .rich_text import Block, BlockKind, Span
from .sections import PROMPT, Choice

_SIDE_BY_SIDE = 4  # key figures in a row
_ACTIVITY_HOURS = "ACC-12"  # measured only where the centre counts them
_PROMISES = {"ATE-14", "ATE-15"}  # for a year


@dataclass(slots=True)
class Press:
    """The report being put together, section after section."""

    activity: Activity
    centre: CentreSettings
    tables: int = 0
    charts: int = 0
    codes: set[str] = field(default_factory=set)
    asked: dict[int, DefinitionLine] = field(default_factory=dict)  # by saved question

    @property
    def mask(self) -> int:
        """Counts of people below it are hidden; 0 hides none."""
        return self.centre.mask_below if self.centre.mask_below > 1 else 0

    def parts(
        self, choice: Choice, blocks: Sequence[Block], added: Iterable[ItemData]
    ) -> tuple[Part, ...]:
        """A section: the text first, then the figures it speaks of."""
        return tuple(
            (
                *self._prose(blocks),
                *self._headlines(choice.figures),
                *(part for code in choice.charts for part in self._chart(code)),
                *(part for code in choice.tables for part in self._grid(code)),
                *(part for item in added for part in self._added(item)),
            )
        )

    def themes(self) -> tuple[Part, ...]:
        """Themes and keywords of the action, as the settings give them."""
        lines = (
            (_("Themes"), self.centre.report_themes),
            (_("Keywords"), self.centre.report_keywords),
        )
        blocks = [
            Block(
                BlockKind.PARAGRAPH,
                (Span(_("{name}: ").format(name=name), bold=True), Span(_listed(text))),
            )
            for name, text in lines
            if text
        ]
        return (Prose(tuple(blocks)),) if blocks else ()

    def explanations(self) -> tuple[Part, ...]:
        """Why lines of the budget differ from what was planned, as they were explained."""
        blocks = [
            Block(
                BlockKind.BULLET,
                (Span(_("{name}: ").format(name=line.title), bold=True), Span(line.explanation)),
            )
            for line in budget.of_year(self.activity.query.period.last.year)
            if line.explanation
        ]
        return (Prose(tuple(blocks)),) if blocks else ()

    def definitions(self) -> DefinitionsPart:
        """Every code shown so far, in the order of the codes, then the centre's own questions."""
        measured = (
            DefinitionLine(code, one.label, said.definition(one, self.activity.query))
            for code, one in calculation.definitions().items()
            if code in self.codes
        )
        return DefinitionsPart((*measured, *self.asked.values()))

    # -- the parts -----------------------------------------------------------------

    def _prose(self, blocks: Sequence[Block]) -> Iterator[Part]:
        written = published(blocks)
        if not written:
            return
        for block in written:
            if block.sentence in SENTENCES:
                self.codes.add(SENTENCES[block.sentence].code)
            self.codes.update(span.link.code for span in block.spans if span.link)
        yield Prose(written)

    def _headlines(self, codes: Sequence[str]) -> Iterator[Part]:
        left_out = set() if self.centre.activity_hours else {_ACTIVITY_HOURS}
        if not self.activity.query.holds_promises:
            left_out |= _PROMISES
        shown = [code for code in codes if code not in left_out]
        self.codes.update(shown)
        query, figures = self.activity.query, self.activity.figures
        said_so = [
            keys.key_figure(figures[code], query, mask=self.mask, among=figures) for code in shown
        ]
        for first in range(0, len(said_so), _SIDE_BY_SIDE):
            yield Headline(tuple(said_so[first : first + _SIDE_BY_SIDE]))

    def _chart(self, code: str) -> Iterator[Part]:
        self.codes.add(code)
        yield from self._drawn(self.activity.tables[code])

    def _grid(self, code: str) -> Iterator[Part]:
        self.codes.add(code)
        yield from self._tabled(self.activity.tables[code])

    def _drawn(self, table: Table, title: str = "") -> Iterator[Part]:
        """The chart of a table, the table itself where it has none."""
        chart = charts.chart(table, self.activity.query, mask=self.mask)
        if chart is None:
            yield from self._tabled(table, title)
            return
        grid = self._said(table)
        self.charts += 1
        titled = replace(chart, title=title or chart.title)
        yield ChartPart(self.charts, titled, replace(grid, title=title or grid.title))

    def _tabled(self, table: Table, title: str = "") -> Iterator[Part]:
        """A table, or its one sentence when there is nothing in it."""
        grid = self._said(table)
        if grid.empty:
            yield Prose((Block(BlockKind.PARAGRAPH, (Span(grid.empty),)),))
            return
        self.tables += 1
        yield GridPart(self.tables, replace(grid, title=title or grid.title))

    def _said(self, table: Table) -> Grid:
        """A table without the days it counts: the document says them once, to begin with."""
        query = self.activity.query
        grid = grids.grid(table, query, mask=self.mask)
        days = {notes.of_spans(query.period, against) for against in (None, query.against)}
        days.add(said.since(query))
        return replace(grid, notes=tuple(note for note in grid.notes if note not in days))

    def _added(self, item: ItemData) -> Iterator[Part]:
        if item.kind is ItemKind.PHOTO:
            yield Photo(item.image, item.words)
        elif item.kind is ItemKind.QUOTE:
            yield Quote(item.words, item.said_by)
        else:
            yield from self._answered(SavedQuestion.get_by_id(item.question_id))

    def _answered(self, row: SavedQuestion) -> Iterator[Part]:
        """The answer of a saved question; one that can't be read says so in its place."""
        query = self.activity.query
        try:
            table = questions.ask(questions.from_json(row.question), query)
        except InvalidInput as unreadable:
            spans = Span(_("{name}: ").format(name=row.name), bold=True), Span(unreadable.message)
            yield Prose((Block(BlockKind.PARAGRAPH, spans),))
            return
        code = self.asked[row.id].code if row.id in self.asked else f"Q{len(self.asked) + 1}"
        table = replace(table, definition=replace(table.definition, code=code))
        self.asked[row.id] = DefinitionLine(
            code, row.name, said.definition(table.definition, query)
        )
        chart, *others = self._drawn(table, row.name)
        yield chart
        if isinstance(chart, ChartPart) and not others:
            yield from self._tabled(table, row.name)


def published(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """What of a text goes into the document: no prompt, no blank, no heading of nothing."""
    written = [block for block in blocks if block.text.strip() and block.sentence != PROMPT]
    headings = [block.kind is BlockKind.HEADING for block in written] + [True]
    return tuple(
        block
        for place, block in enumerate(written)
        if not (headings[place] and headings[place + 1])
    )


def _listed(text: str) -> str:
    """What is kept apart by ";" as a list: "Santé, Précarité"."""
    return ", ".join(filter(None, (part.strip() for part in text.split(";"))))
