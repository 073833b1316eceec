"""Reports and sections that may be changed: a frozen report refuses every change, and there is
one report of some days and a view."""

from __future__ import annotations

from datetime import date
from typing import Any

from ...database.journal import Batch
from ...database.models import Report, ReportSection, database
from ...i18n import _
from .. import history
from ..changes import InvalidInput
from ..rows import fetch

Image = dict[str, Any] | None  # a row as the journal keeps it


def open_report(report_id: int, version: int | None = None) -> Report:
    """The report to be changed. Raises InvalidInput when it is frozen, or as `fetch` does."""
    row = fetch(Report, report_id, version)
    if row.frozen_on is not None:
        raise InvalidInput("", _("This report is frozen. Open it again first."))
    return row


def open_section(section_id: int, version: int | None = None) -> ReportSection:
    """The section to be changed. Raises InvalidInput as `open_report`."""
    row = fetch(ReportSection, section_id, version)
    open_report(row.report_id)
    return row


def refuse_twin(report_id: int, first_day: date, last_day: date, view: str) -> None:
    """Raise InvalidInput when another report has these days and this view."""
    twin = Report.get_or_none(
        Report.deleted_at.is_null(), Report.id != report_id, Report.first_day == first_day,
        Report.last_day == last_day, Report.view == view,
    )  # fmt: skip
    if twin is not None:
        raise InvalidInput("first_day", _("There is a report of these days already."))


def check_room(batch: Batch) -> None:
    """Look at a command about to be taken back. Raises InvalidInput when a report would come
    back beside one that was begun of the same days since."""
    for table, row_id, before, _after in batch.entries:
        if table == "report" and before is not None and not before.get("deleted_at"):
            first, last = (date.fromisoformat(before[name]) for name in ("first_day", "last_day"))
            refuse_twin(row_id, first, last, before["view"])


# The commands that freeze a report, or take its files away.
_FREEZING = ("report.freeze", "report.thaw")


def check_taken_back(batch: Batch) -> None:
    """Look at the reports of a command that was just taken back. Raises InvalidInput when
    one that is frozen would no longer be what its files say."""
    command = history.base(batch.command)
    if not command.startswith("report."):
        return  # two records joined take a consent along: no text changes
    for number in {found for entry in batch.entries if (found := _report_of(*entry))}:
        row = Report.get_or_none(Report.id == number)
        if row is None or row.frozen_on is None:
            continue
        if command not in _FREEZING:
            raise InvalidInput("", _("This report is frozen. Open it again first."))
        if _written_since(number, batch.last):
            raise InvalidInput("", _("Its text was changed since."))


def _report_of(table: str, row_id: int, before: Image, after: Image) -> int:
    """The report that an entry of the journal is about, 0 for none."""
    values = after or before or {}
    if table == "report":
        return row_id
    if table in ("report_section", "report_file"):
        return int(values["report"])
    if table == "report_item":
        return int(ReportSection.get_by_id(values["section"]).report_id)
    return 0


def _written_since(report_id: int, seq: int) -> bool:
    """True when a section of the report, or what is in one, changed after that entry."""
    found = database.execute_sql(
        """
        SELECT 1 FROM journal j
        WHERE j.seq > :seq AND (
            j.subject = 'report_section' AND j.subject_id IN
                (SELECT s.id FROM report_section s WHERE s.report_id = :report)
            OR j.subject = 'report_item' AND j.subject_id IN
                (SELECT i.id FROM report_item i JOIN report_section s ON s.id = i.section_id
                 WHERE s.report_id = :report))
        LIMIT 1
        """,
        {"seq": seq, "report": report_id},
    ).fetchone()
    return found is not None
