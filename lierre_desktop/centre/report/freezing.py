"""Freezing: the files of a report are kept as they were sent, and given back to the byte."""

from __future__ import annotations

from datetime import datetime

from ..changes import Done
from .papers import Files


def freeze(report_id: int, files: Files, by: str, now: datetime) -> Done:
    """Keep the files, say the texts once and for all, and refuse changes from now on.

    `now` is the instant in the centre's own time. Raises InvalidInput.
    """
    raise NotImplementedError


def frozen_file(report_id: int, kind: str) -> bytes:
    """A file of a frozen report ("PDF", "DOCX", "XLSX", "JSON") as it was when frozen.

    Raises InvalidInput when there is none, or when it isn't what was kept.
    """
    raise NotImplementedError


def thaw(report_id: int, by: str = "") -> Done:
    """Open a frozen report again: its files go, the journal tells. Raises InvalidInput."""
    raise NotImplementedError
