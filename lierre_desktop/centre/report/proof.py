"""What a final version was made from: it is frozen as it was laid out, or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ...database.models import database

Versions = frozenset[tuple[str, int, int]]
"""Rows by table and number, each with its version."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What `freezing.freeze` needs to know of the pages whose files it keeps."""

    report_id: int
    at: datetime  # when they were made, in the centre's own time
    versions: Versions
    texts: tuple[tuple[int, str], ...]  # of each section, as it is kept: its figures said


_ROWS = """
WITH section AS (
    SELECT id, version FROM report_section WHERE report_id = :report AND deleted_at IS NULL),
item AS (
    SELECT i.id, i.version, i.question_id FROM report_item i JOIN section s ON s.id = i.section_id
    WHERE i.deleted_at IS NULL)
SELECT 'report', id, version FROM report WHERE id = :report
UNION ALL SELECT 'section', id, version FROM section
UNION ALL SELECT 'item', id, version FROM item
UNION ALL SELECT 'question', id, version FROM saved_question
    WHERE id IN (SELECT question_id FROM item)
"""


def versions(report_id: int) -> Versions:
    """The rows a report is made from, as they stand."""
    return frozenset(database.execute_sql(_ROWS, {"report": report_id}).fetchall())
