"""The document of a report: its figures measured, said, masked and numbered."""

from __future__ import annotations

from datetime import datetime

from ..activity.periods import Query
from .papers import ReportPaper


def paper(report_id: int, now: datetime) -> ReportPaper:
    """The document of a kept report, in the language of the centre's papers.

    `now` is in the centre's own time. Raises InvalidInput when there is no such report.
    """
    raise NotImplementedError


def paper_for(query: Query, view: str, now: datetime) -> ReportPaper:
    """The document of a view without a kept report: each section's sentences as its text."""
    raise NotImplementedError
