"""Imports from one door: find the table, propose its columns, plan, carry out.

found = imports.find(spreadsheet_in.read(path), ImportKind.PARTICIPANTS, today)
mapping = imports.propose(ImportKind.PARTICIPANTS, found, today)
plan = imports.plan(found, mapping, today)     # nothing is written
done = imports.carry_out(plan, report)         # everything is, or nothing
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from . import attendance_import, layout, mapping, pathway_import, people_import, register_file
from .fields import FIELDS as FIELDS
from .layout import Found
from .mapping import Mapping as Mapping
from .mapping import from_json as mapping_from_json
from .mapping import remember as remember
from .plan import Decisions, ImportKind, ImportPlan, Report, unheard
from .plan import carry_out as carry_out
from .plan import stands as stands
from .table import Table

__all__ = ["FIELDS", "Mapping", "carry_out", "find", "mapping_from_json", "plan", "propose"]

_PLANNERS = {
    ImportKind.PARTICIPANTS: people_import.plan,
    ImportKind.PATHWAYS: pathway_import.plan,
    ImportKind.ATTENDANCE: attendance_import.plan,
}


def find(sheets: Sequence[Table], kind: ImportKind, today: date, sheet: str | None = None) -> Found:
    """The table of the fullest sheet, or of the one named; a register of attendance
    ("names × dates") as a line a person and day. Raises InvalidInput without any."""
    found = layout.find(sheets, sheet)
    if kind is ImportKind.ATTENDANCE:
        return register_file.unfolded(found, today)
    return found


def propose(kind: ImportKind, found: Found, today: date) -> Mapping:
    """The columns as remembered for these headers, else as headers and contents suggest."""
    return mapping.propose(kind, found, today)


def plan(
    found: Found,
    columns: Mapping,
    today: date,
    decisions: Decisions | None = None,
    report: Report = unheard,
) -> ImportPlan:
    """What an import would write, in words and rows.

    `report` may raise to stop. Raises InvalidInput when the columns can't be imported at
    all; a line that can't is refused within the plan.
    """
    planner = _PLANNERS[columns.kind]
    return planner(found, columns, decisions or Decisions(), today, report)
