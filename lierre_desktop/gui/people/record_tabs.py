"""The tabs of a person's record, in order: a line here is all that a new one needs.

    TabSpec("steps", N_("Steps"), _steps, tables=("step", "recourse"))

`make(clock, parent)` answers a `record_tab.RecordTab`; it imports its module itself, so
that a tab nobody looks at costs nothing. `tables` are those whose rows the tab opens
(`show_row`), for the timeline and the next action; a row of a table that no tab has
can't be opened and shows no gesture.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ...i18n import N_
from .record_tab import Clock, RecordTab


@dataclass(frozen=True, slots=True)
class TabSpec:
    """A tab: its key, its words (marked with `N_`), what builds it, the tables it opens."""

    key: str
    words: str
    make: Callable[[Clock, QWidget], RecordTab]
    tables: tuple[str, ...] = ()


def _overview(clock: Clock, parent: QWidget) -> RecordTab:
    from .overview_tab import OverviewTab

    return OverviewTab(clock, parent)


def _situation(clock: Clock, parent: QWidget) -> RecordTab:
    from .situation_tab import SituationTab

    return SituationTab(clock, parent)


def _pathway(clock: Clock, parent: QWidget) -> RecordTab:
    from ..pathway.pathway_tab import PathwayTab

    return PathwayTab(clock, parent)


def _attendance(clock: Clock, parent: QWidget) -> RecordTab:
    from .attendance_tab import AttendanceTab

    return AttendanceTab(clock, parent)


def _steps(clock: Clock, parent: QWidget) -> RecordTab:
    from ..pathway.steps_tab import StepsTab

    return StepsTab(clock, parent)


def _documents(clock: Clock, parent: QWidget) -> RecordTab:
    from .documents_tab import DocumentsTab

    return DocumentsTab(clock, parent)


def _notes(clock: Clock, parent: QWidget) -> RecordTab:
    from .notes_tab import NotesTab

    return NotesTab(clock, parent)


OVERVIEW, SITUATION, ATTENDANCE, NOTES = "overview", "situation", "attendance", "notes"
PATHWAY = "pathway"
PATHWAY_TABLES = (
    "pathway",
    "pathway_transition",
    "referral",
    "referent",
    "contract",
    "assessment",
    "objective",
    "housing_measure",
    "housing_event",
    "placement",
    "relay",
)

TABS = (
    TabSpec(OVERVIEW, N_("Overview"), _overview),
    TabSpec(SITUATION, N_("Situation"), _situation, tables=("situation",)),
    TabSpec(PATHWAY, N_("Pathway and difficulties"), _pathway, tables=PATHWAY_TABLES),
    TabSpec(ATTENDANCE, N_("Workshops and presence"), _attendance, tables=("enrolment",)),
    TabSpec("steps", N_("Steps"), _steps, tables=("step", "recourse", "orientation")),
    TabSpec("documents", N_("Documents"), _documents),
    TabSpec(NOTES, N_("Notes"), _notes, tables=("note",)),
)


INTERVIEW = "interview"
"""The table of interviews: their form opens over any tab."""


def opens(table: str) -> bool:
    """Whether a record can open rows of a table."""
    return table == INTERVIEW or tab_of(table) is not None


def tab_of(table: str) -> TabSpec | None:
    """The tab that opens rows of a table, None when there is none."""
    return next((spec for spec in TABS if table in spec.tables), None)
