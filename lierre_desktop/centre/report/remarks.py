"""What to look at before a report is frozen, each thing in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ...database.models import database
from ...i18n import _, ngettext
from . import reports
from .items import of_sections

_IN_BIN = """
SELECT count(*) FROM report_item i
JOIN report_section s ON s.id = i.section_id AND s.deleted_at IS NULL AND NOT s.hidden
JOIN participant p ON p.id = i.participant_id AND p.deleted_at IS NOT NULL
WHERE s.report_id = ? AND i.deleted_at IS NULL
"""


def remarks(report_id: int, undrawn: Callable[[str], str]) -> list[str]:
    """What may be wrong, nothing when all is well; `undrawn` answers the letters of a text
    that no page can draw. Raises InvalidInput when there is no such report."""
    found = []
    (count,) = database.execute_sql(_IN_BIN, (report_id,)).fetchone()
    if count:
        in_bin = ngettext(
            "{n} photo or quotation of a person put in the bin",
            "{n} photos or quotations of people put in the bin",
            count,
        )
        found.append(in_bin.format(n=count))
    if letters := undrawn("\n".join(_written(report_id))):
        empty = _("Empty boxes are printed in place of these signs: {signs}")
        found.append(empty.format(signs=" ".join(letters)))
    return found


def _written(report_id: int) -> Iterator[str]:
    """Every text of the report that someone typed."""
    report = reports.get(report_id)
    yield from (report.title, report.subtitle)
    shown = [one for one in reports.sections(report_id) if not one.hidden]
    for section in shown:
        yield section.title
        yield from (block.text for block in section.blocks)
    for item in of_sections([section.id for section in shown]):
        yield from (item.words, item.said_by)
