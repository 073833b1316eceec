"""The yearly report: cover, table of contents, sections and annexes, in their order.

Sections are shared out over pages before anything is drawn, so that the table of contents
knows where each begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..centre.papers import Identity
from ..centre.report.papers import ReportPaper, Section
from . import report_contents, report_cover, report_parts
from .frame import FOOTER_LOGO_HEIGHT, address_words, leaf, logos
from .page import A4, SOFT
from .pen import Pen
from .report_flow import LEFT, RIGHT, Page, in_pages
from .tagging import Structure
from .text import BOLD, width

_NUMBERS = 16.0  # the room of "15 / 25" at the foot


@dataclass(frozen=True, slots=True)
class _Set:
    """A section shared out over its pages."""

    section: Section
    pages: list[Page]


def render(paper: ReportPaper) -> bytes:
    """The report as a PDF of A4 pages; the same paper makes the same bytes."""
    pen = new_pen(paper)
    structure = Structure()
    pen.tagged(structure)
    draw(pen, paper, structure)
    return pen.finish()


def render_sections(paper: ReportPaper) -> bytes:
    """The sections alone, without cover and contents: tables printed from the screen."""
    pen = new_pen(paper)
    structure = Structure()
    pen.tagged(structure)
    pages = [
        (section.title, page)
        for section in paper.sections
        for page in in_pages(report_parts.blocks(section, structure.root))
    ]
    furniture = _Furniture(pen, paper, len(pages), before=0)
    for title, page in pages:
        furniture.page(title)
        page.draw(pen)
    return pen.finish()


def new_pen(paper: ReportPaper) -> Pen:
    """A pen whose file bears the report's title, its centre, its day and its language."""
    pen = Pen(document_title(paper), paper.identity.centre, paper.language)
    pen.described(paper.period, paper.day)
    return pen


def document_title(paper: ReportPaper) -> str:
    """ "Rapport d’activité 2025"."""
    return " ".join(filter(None, (paper.title, paper.year)))


def draw(pen: Pen, paper: ReportPaper, structure: Structure) -> None:
    """Draw every page, in reading order under the tags of `structure`."""
    root = structure.root
    cover, contents = root.add("Sect"), root.add("Sect")
    sections = [
        _Set(section, in_pages(report_parts.blocks(section, root))) for section in paper.sections
    ]
    listed = report_contents.pages(paper, contents) if sections else []
    starts = _starts(sections, 2 + len(listed))
    total = 1 + len(listed) + sum(len(one.pages) for one in sections)
    furniture = _Furniture(pen, paper, total)
    pen.page(*A4)
    report_cover.draw(pen, paper, cover)
    for page in listed:
        furniture.page(report_contents.title())
        report_contents.draw(pen, page, starts)
    for one in sections:
        for set_page in one.pages:
            furniture.page(f"{one.section.number} · {one.section.title}")
            set_page.draw(pen)


def _starts(sections: Sequence[_Set], first: int) -> dict[str, int]:
    """The page on which each section begins, by its code."""
    starts = {}
    for one in sections:
        starts[one.section.code] = first
        first += len(one.pages)
    return starts


class _Furniture:
    """The head and foot of the pages after the cover, or after `before` others."""

    def __init__(self, pen: Pen, paper: ReportPaper, total: int, before: int = 1) -> None:
        self._pen, self._identity, self._total = pen, paper.identity, total
        self._title = " · ".join(filter(None, (document_title(paper), paper.identity.action)))
        self._number = before

    def page(self, section: str) -> None:
        """Begin a page that belongs to a section."""
        self._pen.page(*A4)
        self._number += 1
        with self._pen.under(None):
            self._head(section)
            self._foot(self._identity)

    def _head(self, section: str) -> None:
        pen = self._pen
        leaf(pen, LEFT, 10.2, 5.8)
        end = min(width(section, 9, BOLD), 80.0)
        pen.text(RIGHT, 15.2, section, 9, BOLD, colour=SOFT, align="right", room=80.0)
        room = RIGHT - LEFT - 7.6 - end - 4.0
        pen.text(LEFT + 7.6, 15.2, self._title, 9, colour=SOFT, room=room)
        pen.line(LEFT, 18.2, RIGHT, 18.2, thickness=0.6)

    def _foot(self, identity: Identity) -> None:
        pen = self._pen
        pen.line(LEFT, 279.6, RIGHT, 279.6, thickness=0.6)
        right = RIGHT - _NUMBERS
        start = logos(pen, identity.footer_logos, right, 281.8, FOOTER_LOGO_HEIGHT, 100.0)
        words = address_words(identity)
        pen.text(LEFT, 286.5, words, 8, colour=SOFT, room=start - LEFT - 4.0)
        numbers = f"{self._number} / {self._total}"
        pen.text(RIGHT, 286.6, numbers, 9.5, BOLD, align="right")
