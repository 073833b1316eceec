"""What a section remembers while its parts are set: what was noted, which heading is next."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..centre.report.papers import Section
from ..i18n import _
from .flow import Piece
from .page import SOFT
from .report_flow import RIGHT, SMALL, SMALL_LEADING, Note
from .report_text import paragraph
from .tagging import Tag
from .text import REGULAR


@dataclass(slots=True)
class Setting:
    """A section as it is set, under its tag."""

    section: Section
    tag: Tag
    noted: set[str] = field(default_factory=set)
    waiting: list[Note] = field(default_factory=list)  # notes of a part as wide as the page
    headings: int = 0

    def key(self, rank: int = 0) -> str:
        """The name of its bookmark, or of one of its headings."""
        return f"{self.section.code}-{rank}"

    def beside(self, *notes: Note | None) -> tuple[Note, ...]:
        """The notes of a block, after those that waited for one."""
        found = (*self.waiting, *(one for one in notes if one is not None))
        self.waiting.clear()
        return found


def code_words(code: str) -> str:
    return _("Code {code}.").format(code=code)


def small(words: str, x: float, tag: Tag) -> list[Piece]:
    """Soft words under a figure, or in its place."""
    return paragraph(
        [(words, REGULAR)],
        x,
        RIGHT - x,
        tag.add("P"),
        size=SMALL + 0.5,
        leading=SMALL_LEADING + 0.3,
        colour=SOFT,
        gap=1.6,
    )
