"""Freezing: the files of a report are kept as they were sent, and given back to the byte.

The files are stored, not made again: whatever changes later, in the data or in Lierre, they
stay. Their digests tell a file that isn't what was kept. The journal has the digests only;
a report opened again keeps its files in the bin, so that this can be taken back.
"""

from __future__ import annotations

import base64
import hashlib
from datetime import UTC
from typing import Any

from ...database.journal import Changing, changing
from ...database.models import Report, ReportFile, ReportSection
from ...i18n import _, numeric_date
from ..changes import Changes, Done, InvalidInput
from ..rows import fetch, line
from .opened import open_report
from .papers import Files
from .proof import Proof, versions

KINDS = ("PDF", "DOCX", "XLSX", "JSON")


def freeze(proof: Proof, files: Files, by: str) -> Done:
    """Keep the files, say the texts once and for all, and refuse changes from now on.

    The files are those of the paper that `building.final` gave with the proof. Raises
    InvalidInput, also when something was written since.
    """
    row = open_report(proof.report_id)
    if not files or not set(files) <= set(KINDS):
        raise InvalidInput("files", _("There is no file to keep."))
    if versions(row.id) != proof.versions:
        raise InvalidInput("", _("The text changed while the pages were being made: begin again."))
    with changing("report.freeze") as changes:
        for section_id, body in proof.texts:
            changes.update(fetch(ReportSection, section_id), body=body)
        for kind, content in sorted(files.items()):
            _keep_file(changes, row.id, kind, content)
        changes.update(
            row,
            frozen_at=proof.at.astimezone(UTC).isoformat(timespec="seconds"),
            frozen_on=proof.at.date(),
            frozen_by=line("frozen_by", by),
        )
    text = _("Report frozen on {day}").format(day=numeric_date(proof.at.date()))
    return Done(Changes.REPORTS, text, changes.batch, row.id)


def _keep_file(changes: Changing, report_id: int, kind: str, content: bytes) -> None:
    """Keep a file; the same one put in the bin when the report was opened again comes back."""
    values = {"digest": _digest(content), "content": base64.b64encode(content).decode("ascii")}
    same = ReportFile.get_or_none(report=report_id, kind=kind, **values)
    if same is None:
        changes.create(ReportFile, report=report_id, kind=kind, **values)
    else:
        changes.update(same, deleted_at=None)


def frozen_kinds(report_id: int) -> tuple[str, ...]:
    """The kinds of files that a frozen report has, in the order of KINDS."""
    rows = ReportFile.select(ReportFile.kind).where(*_of(report_id))
    kept = {row.kind for row in rows}
    return tuple(kind for kind in KINDS if kind in kept)


def frozen_file(report_id: int, kind: str) -> bytes:
    """A file of a frozen report ("PDF", "DOCX", "XLSX", "JSON") as it was when frozen.

    Raises InvalidInput when there is none, or when it isn't what was kept.
    """
    row = ReportFile.get_or_none(*_of(report_id), ReportFile.kind == kind)
    if row is None:
        raise InvalidInput("kind", _("This report has no such file."))
    content = base64.b64decode(row.content)
    if _digest(content) != row.digest:
        raise InvalidInput("kind", _("This file is damaged: take it from a backup."))
    return content


def thaw(report_id: int) -> Done:
    """Open a frozen report again: its files go to the bin, the journal tells. Raises
    InvalidInput."""
    row = fetch(Report, report_id)
    if row.frozen_on is None:
        raise InvalidInput("", _("This report isn't frozen."))
    with changing("report.thaw") as changes:
        for file in ReportFile.select().where(*_of(report_id)):
            changes.remove(file)
        changes.update(row, frozen_at=None, frozen_on=None, frozen_by="")
    return Done(Changes.REPORTS, _("Report opened again"), changes.batch, report_id)


def _of(report_id: int) -> tuple[Any, ...]:
    """The files that a report has, less those of versions opened again."""
    return ReportFile.report == report_id, ReportFile.deleted_at.is_null()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
