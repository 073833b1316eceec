"""A report while it is being written: its sections, and its figures measured once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...centre import settings
from ...centre.activity import calculation
from ...centre.activity.calculation import Activity
from ...centre.activity.showing import keys, said
from ...centre.activity.telling import sentences
from ...centre.report import linking, reports
from ...centre.report.beginning import begun
from ...centre.report.reports import ReportData, SectionData
from ...centre.report.rich_text import Block, Form, Link
from ...centre.report.sections import PROMPT
from ...i18n import _


class Sitting:
    """What the page shows of one report. Words of its text are in the language of papers."""

    def __init__(self, report_id: int, today: date, before: Sitting | None = None) -> None:
        """`before` is the same report as it was read last: its figures are still good."""
        self.report: ReportData = reports.get(report_id)
        self.sections: list[SectionData] = reports.sections(report_id)
        self.query = self.report.query(today)
        centre = settings.load()
        self.mask = centre.mask_below if centre.mask_below > 1 else 0
        same = before is not None and before.query == self.query
        self._measured: Activity | None = before.measured if before and same else None

    @property
    def measured(self) -> Activity | None:
        """The figures, if they were measured yet."""
        return self._measured

    @property
    def activity(self) -> Activity:
        """The figures of the report, measured at the first need."""
        if self._measured is None:
            with settings.on_paper():
                self._measured = calculation.measured(self.query)
        return self._measured

    def section(self, section_id: int) -> SectionData | None:
        """A section of the report, None when it isn't there any more."""
        return next((each for each in self.sections if each.id == section_id), None)

    def said(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        """A text with the figures of today, or as it was frozen."""
        if self.report.is_frozen:
            return tuple(blocks)
        with settings.on_paper():
            return linking.said(blocks, self.activity, self.mask)

    def words(self, link: Link) -> str:
        """What a linked figure says, "" for nothing."""
        with settings.on_paper():
            return sentences.link_words(link, self.activity, self.mask)

    def sentences(self, section: SectionData) -> list[Block]:
        """The sentences that the figures make for a section, those that say something."""
        with settings.on_paper():
            made = begun(section.choice, self.activity, self.mask)
        return [block for block in made if block.sentence not in ("", PROMPT) and block.text]

    def taken_up(self, blocks: Sequence[Block], present: Sequence[Block]) -> list[Block]:
        """A text of the year before, with this year's figures, less what is there already."""
        there = {block.sentence for block in present}
        kept = [block for block in blocks if not block.sentence or block.sentence not in there]
        return [block for block in self.said(kept) if block.text and block.sentence != PROMPT]

    def explained(self, link: Link) -> str:
        """What a linked figure is and whether it follows."""
        definition = calculation.definitions().get(link.code)
        if definition is None:
            return link.code
        words = [f"{link.code} · {definition.label}", said.definition(definition, self.query)]
        if self.report.is_frozen:
            words.append(_("The report is frozen: this figure doesn't change any more."))
        else:
            words.append(_("This figure follows the data until the report is frozen."))
        return "\n".join(words)

    def figures(self) -> list[tuple[Link, str, str, str]]:
        """The figures that may be written: their link, title, value and change, as said."""
        figures = self.activity.figures
        with settings.on_paper():
            made = [
                (code, keys.key_figure(figure, self.query, mask=self.mask, among=figures))
                for code, figure in figures.items()
            ]
        return [
            (Link(code, Form.VALUE), shown.title, shown.words, shown.change) for code, shown in made
        ]
