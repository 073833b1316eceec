"""The yearly report: cover, table of contents, sections and annexes, in their order."""

from __future__ import annotations

from ..centre.report.papers import ReportPaper


def render(paper: ReportPaper) -> bytes:
    """The report as a PDF of A4 pages; the same paper makes the same bytes."""
    raise NotImplementedError
