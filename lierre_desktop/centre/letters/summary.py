"""A pathway gathered for its summary: what one audience may read of it, nothing else.

Private notes stay inside the centre, restricted parts too unless ticked, and sensitive
structures are "Other" on every paper that leaves it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from ... import paths
from ...i18n import N_, _
from ...own_language import LANGUAGES
from .. import settings, terms
from ..changes import InvalidInput
from ..pathway import pathways, trajectory
from ..pathway.appointment import InterviewState
from ..pathway.states import BarrierState
from ..terms import Book
from . import chapters, who
from .papers import (
    FULL,
    ONE_PAGE,
    Attendance,
    Audience,
    MonthOfPresence,
    PathwaySummary,
    Section,
    Signer,
    TrajectoryColumn,
    TrajectoryRow,
    WorkshopPresence,
)

_PLAIN = {
    "LOGEMENT": N_("Having a home"),
    "MOBILITE": N_("Getting around"),
    "SANTE": N_("Access to care"),
    "LANGUE": N_("Speaking and reading French"),
    "NUMERIQUE": N_("Using the Internet"),
    "FAMILLE": N_("Family life, child care"),
    "BUDGET": N_("Managing a budget"),
    "ADMINISTRATIF": N_("Rights and papers"),
    "JURIDIQUE": N_("Questions of law"),
    "ISOLEMENT": N_("Meeting people"),
    "CONFIANCE": N_("Trusting oneself"),
    "FORMATION": N_("Training"),
    "EMPLOI": N_("Plans for work"),
}
"""The shipped themes in words that a person can read of herself without shame."""

_RAISED = {BarrierState.IDENTIFIED, BarrierState.UNDER_WAY, BarrierState.LIFTED}


def pathway_summary(
    pathway_id: int,
    audience: Audience,
    *,
    full: bool = False,
    sections: Iterable[Section] | None = None,
    restricted: bool = False,
    today: date,
    language: str | None = None,
) -> PathwaySummary:
    """A pathway for an audience; `sections` None: what the version holds by default.

    `language` stands beside French on the person's own copy. `restricted` counts for an
    internal copy only. Raises InvalidInput for an unknown pathway or language.
    """
    if language and language not in LANGUAGES:
        raise InvalidInput("language", _("This language isn't available."))
    with settings.on_paper():
        pathway = pathways.get(pathway_id)
        ticked = allowed(sections, audience, full)
        of = chapters.source(pathway, audience, restricted, today, terms.book())
        return _gathered(of, ticked, full, language or "")


def allowed(
    sections: Iterable[Section] | None, audience: Audience, full: bool
) -> frozenset[Section]:
    """The sections of a paper: private notes are for internal copies only."""
    if sections is None:
        sections = FULL if full else ONE_PAGE
    inside = audience is Audience.INTERNAL
    return frozenset(each for each in sections if inside or each is not Section.NOTES)


def _gathered(
    of: chapters.Source, ticked: frozenset[Section], full: bool, language: str
) -> PathwaySummary:
    pathway = of.pathway
    held = [each for each in of.interviews if each.state is InterviewState.DONE]
    until = pathway.closed_on or of.today
    summary = PathwaySummary(
        identity=replace(settings.identity(), banner=(), footer_logos=()),
        audience=of.audience,
        person=who.person(pathway.participant_id),
        number=pathway.number,
        printed_on=of.today,
        opened_on=pathway.opened_on or of.today,
        closed_on=pathway.closed_on,
        referent=who.referent(pathway.id, until, of.book) or _signs_otherwise(),
        interviews=len(held),
        interview_minutes=sum(each.minutes for each in held),
        sections=ticked,
        full=full,
        language=language,
    )
    return _with_sections(summary, of)


def _signs_otherwise() -> Signer | None:
    """The coordinator, where nobody is said to accompany the person."""
    coordinator = who.coordinator()
    return coordinator if coordinator.name else None


def _with_sections(summary: PathwaySummary, of: chapters.Source) -> PathwaySummary:
    """The summary with what its sections hold; the others stay empty."""
    ticked = summary.sections
    if Section.SUMMARY in ticked:
        before, now = chapters.situation(of)
        summary = replace(summary, before=before, now=now)
    if Section.OWN_WORDS in ticked:
        summary = replace(summary, own_words=of.pathway.own_words)
    if ticked & {Section.TRAJECTORY, Section.ATTENDANCE}:
        summary = _with_trajectory(summary, of)
    if Section.OBJECTIVES in ticked:
        summary = replace(summary, objectives=chapters.objective_lines(of))
    if Section.NEXT_STEPS in ticked:
        summary = replace(summary, next_steps=chapters.next_steps(of))
    return replace(summary, chapters=chapters.chapters(of, ticked)) if summary.full else summary


# -- trajectory --------------------------------------------------------------------


def _with_trajectory(summary: PathwaySummary, of: chapters.Source) -> PathwaySummary:
    drawn = trajectory.trajectory(of.pathway.id, of.today, restricted=of.restricted)
    if Section.TRAJECTORY in summary.sections:
        rows = tuple(_row(row, of.book) for row in drawn.rows if _RAISED & set(row.states))
        columns = tuple(TrajectoryColumn(column.kind, column.day) for column in drawn.columns)
        summary = replace(summary, columns=columns, trajectory=rows)
    if Section.ATTENDANCE in summary.sections:
        summary = replace(summary, attendance=_attendance(drawn))
    return summary


def _row(row: trajectory.ThemeRow, book: Book) -> TrajectoryRow:
    """A theme that an assessment leaves out is where the one before left it."""
    states, last = [], BarrierState.NOT_RAISED
    for state in row.states:
        last = last if state is None else state
        states.append(last)
    return TrajectoryRow(plain_label(row.theme, book), tuple(states), row.priority)


def plain_label(theme: str, book: Book) -> str:
    """A theme in plain words; in the centre's own where it reworded the term."""
    reworded = book.current("frein", theme).label_fr != _shipped_labels().get(theme)
    return book.label("frein", theme) if reworded or theme not in _PLAIN else _(_PLAIN[theme])


@cache
def _shipped_labels() -> dict[str, str]:
    text = paths.resource("data", "vocabularies.json").read_text(encoding="utf-8")
    return {term["code"]: term["fr"] for term in json.loads(text)["frein"]}


def _attendance(drawn: trajectory.Trajectory) -> Attendance:
    """The months from the first to the last, those without presence too."""
    minutes = {bar.first: bar.minutes for bar in drawn.months}
    months, month = [], drawn.first.replace(day=1)
    while month <= drawn.last:
        months.append(MonthOfPresence(month, minutes.get(month, 0)))
        month = (month + timedelta(days=32)).replace(day=1)
    return Attendance(
        months=tuple(months),
        minutes=drawn.minutes,
        came=drawn.came,
        expected=drawn.expected,
        workshops=tuple(
            WorkshopPresence(each.workshop, each.came, each.expected) for each in drawn.workshops
        ),
    )
