"""The yearly reports: their period, their sections, what is written in each.

A frozen report refuses every change until it is opened again (`freezing.thaw`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..activity.periods import Basis, Period, Query, asked
from ..changes import Done
from .rich_text import Block
from .sections import Choice


@dataclass(frozen=True, slots=True)
class ReportData:
    """A report. Without days to compare with, nothing is compared."""

    first_day: date
    last_day: date
    id: int = 0
    title: str = ""
    subtitle: str = ""
    against_first: date | None = None
    against_last: date | None = None
    basis: Basis = Basis.FOLLOWED
    view: str = "activity"  # a key of `views`
    frozen_at: str | None = None  # the instant in UTC
    frozen_on: date | None = None
    frozen_by: str = ""
    version: int = 1

    @property
    def period(self) -> Period:
        """Its days as chosen, some of them perhaps still to come."""
        return Period(self.first_day, self.last_day)

    @property
    def is_frozen(self) -> bool:
        """True once its files are kept as they were sent."""
        return self.frozen_on is not None

    def query(self, today: date) -> Query:
        """The question its figures answer, as of a day."""
        return asked(self.period, today, self.basis)


@dataclass(frozen=True, slots=True)
class SectionData:
    """A section of a report, as kept: `linking.said` puts today's figures in its blocks."""

    id: int
    report_id: int
    code: str  # a kind of `sections.KINDS`, or "own" for one that was added
    number: str  # "8", "A"; "" while hidden
    title: str  # its own, else the shipped one
    own_title: str
    contents: str  # under its title in the table of contents
    annex: bool
    hidden: bool
    choice: Choice  # what it may show
    left_out: tuple[str, ...]  # what of it isn't shown: codes, "chart:" before a chart's
    blocks: tuple[Block, ...]
    version: int


def reports() -> list[ReportData]:
    """Every report, the newest period first."""
    raise NotImplementedError


def get(report_id: int) -> ReportData:
    """A report. Raises InvalidInput when there is none."""
    raise NotImplementedError


def start(query: Query, view: str = "activity", title: str = "", subtitle: str = "") -> Done:
    """Begin a report: the sections of its view, each begun with its sentences.

    The answer's `id` is the report's. Raises InvalidInput, also when there is one already.
    """
    raise NotImplementedError


def change(data: ReportData) -> Done:
    """Keep a report's title, subtitle, days and basis. Raises InvalidInput."""
    raise NotImplementedError


def remove(report_id: int) -> Done:
    """Put a report in the bin. Raises InvalidInput while it is frozen."""
    raise NotImplementedError


def sections(report_id: int) -> list[SectionData]:
    """The sections in their order, hidden ones too. Raises InvalidInput."""
    raise NotImplementedError


def write(section_id: int, version: int, blocks: Sequence[Block]) -> Done:
    """Keep what is written in a section; nothing is journalled when it is the same.

    The answer says the section's new version by `sections`. Raises InvalidInput.
    """
    raise NotImplementedError


def rename(section_id: int, title: str) -> Done:
    """Give a section another title; an empty one gives the shipped one back."""
    raise NotImplementedError


def hide(section_id: int, hidden: bool = True) -> Done:
    """Leave a section out of the document, or show it again."""
    raise NotImplementedError


def order(report_id: int, section_ids: Sequence[int]) -> Done:
    """Put the sections in this order, those left out last. Raises InvalidInput."""
    raise NotImplementedError


def add(report_id: int, title: str) -> Done:
    """Add a section of the centre's own at the end of the text; the answer's `id` is its."""
    raise NotImplementedError


def remove_section(section_id: int) -> Done:
    """Put a section in the bin with what is in it. Raises InvalidInput."""
    raise NotImplementedError


def leave_out(section_id: int, codes: Sequence[str]) -> Done:
    """Show all of a section but these: codes, "chart:" before a chart's."""
    raise NotImplementedError


def last_year(section_id: int) -> tuple[Block, ...]:
    """What the same section says in the report of the period before; nothing without one."""
    raise NotImplementedError
