"""Freezing: the files of a report are kept as they were sent, and given back to the byte.

The files are stored, not made again: whatever changes later, in the data or in Lierre, they
stay. Their digests tell a file that isn't what was kept.
"""

from __future__ import annotations

import base64
import hashlib
from datetime import UTC, datetime

from ...database.journal import changing
from ...database.models import Report, ReportFile, ReportSection
from ...i18n import _, numeric_date
from .. import settings
from ..activity import calculation
from ..changes import Changes, Done, InvalidInput
from ..rows import fetch, line
from . import kept_text, reports
from .linking import said
from .opened import open_report
from .papers import Files

KINDS = ("PDF", "DOCX", "XLSX", "JSON")


def freeze(report_id: int, files: Files, by: str, now: datetime) -> Done:
    """Keep the files, say the texts once and for all, and refuse changes from now on.

    The files are those of `building.paper(…, final=True)`, made at `now`, which is in the
    centre's own time. Raises InvalidInput.
    """
    row = open_report(report_id)
    if not files or not set(files) <= set(KINDS):
        raise InvalidInput("files", _("There is no file to keep."))
    texts = _last_words(report_id, now)
    with changing("report.freeze") as changes:
        for section, body in texts:
            changes.update(section, body=body)
        for kind, content in sorted(files.items()):
            changes.create(
                ReportFile, report=report_id, kind=kind, digest=_digest(content),
                content=base64.b64encode(content).decode("ascii"),
            )  # fmt: skip
        changes.update(
            row,
            frozen_at=now.astimezone(UTC).isoformat(timespec="seconds"),
            frozen_on=now.date(),
            frozen_by=line("frozen_by", by),
        )
    text = _("Report frozen on {day}").format(day=numeric_date(now.date()))
    return Done(Changes.REPORTS, text, changes.batch, report_id)


def frozen_kinds(report_id: int) -> tuple[str, ...]:
    """The kinds of files that a frozen report has, in the order of KINDS."""
    rows = ReportFile.select(ReportFile.kind).where(ReportFile.report == report_id)
    kept = {row.kind for row in rows}
    return tuple(kind for kind in KINDS if kind in kept)


def frozen_file(report_id: int, kind: str) -> bytes:
    """A file of a frozen report ("PDF", "DOCX", "XLSX", "JSON") as it was when frozen.

    Raises InvalidInput when there is none, or when it isn't what was kept.
    """
    row = ReportFile.get_or_none((ReportFile.report == report_id) & (ReportFile.kind == kind))
    if row is None:
        raise InvalidInput("kind", _("This report has no such file."))
    content = base64.b64decode(row.content)
    if _digest(content) != row.digest:
        raise InvalidInput("kind", _("This file is damaged: take it from a backup."))
    return content


def thaw(report_id: int) -> Done:
    """Open a frozen report again: its files go, the journal tells. Raises InvalidInput."""
    row = fetch(Report, report_id)
    if row.frozen_on is None:
        raise InvalidInput("", _("This report isn't frozen."))
    with changing("report.thaw") as changes:
        for file in ReportFile.select().where(ReportFile.report == report_id):
            changes.remove(file)
        changes.update(row, frozen_at=None, frozen_on=None, frozen_by="")
    return Done(Changes.REPORTS, _("Report opened again"), changes.batch, report_id)


def _last_words(report_id: int, now: datetime) -> list[tuple[ReportSection, str]]:
    """Each section with its text as it is published: figures said, small counts hidden."""
    with settings.on_paper():
        activity = calculation.measured(reports.get(report_id).query(now.date()))
        mask = settings.load().mask_below
        return [
            (fetch(ReportSection, one.id), kept_text.to_json(said(one.blocks, activity, mask)))
            for one in reports.sections(report_id)
        ]


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
