"""Outreach visits, places, projects and means as lists that are printed or exported."""

from __future__ import annotations

from collections.abc import Iterable

from ...centre import terms
from ...centre.network import means
from ...centre.network.means import FundingLine, HumanLine
from ...centre.network.outreach import PLACES, PlaceLine, VisitLine
from ...centre.network.projects import ProjectCard
from ...i18n import N_, _
from ..list_columns import ListColumn, at, shown_list
from ..people.list_out import ShownList
from .means_forms import KINDS


def visits_out(lines: Iterable[VisitLine], said: str) -> ShownList:
    """The outreach visits, with their counts apart."""
    book = terms.book()
    columns: list[ListColumn[VisitLine]] = [
        ListColumn(N_("Day"), lambda line: line.data.day),
        ListColumn(N_("Start"), lambda line: at(line.data.start)),
        ListColumn(N_("Minutes"), lambda line: line.data.minutes),
        ListColumn(N_("Place"), lambda line: line.place),
        ListColumn(
            N_("Kind of place"), lambda line: book.label(PLACES, line.place_kind), paper=False
        ),
        ListColumn(N_("Team"), lambda line: ", ".join(line.team)),
        ListColumn(N_("Women"), lambda line: line.data.women),
        ListColumn(N_("Men"), lambda line: line.data.men),
        ListColumn(N_("Children"), lambda line: line.data.children),
        ListColumn(N_("Not known"), lambda line: line.data.unknown),
        ListColumn(N_("Project"), lambda line: line.project),
    ]
    return shown_list(_("Outreach visits"), said, columns, lines)


def places_out(lines: Iterable[PlaceLine], said: str) -> ShownList:
    """The places of life, and when they were visited."""
    book = terms.book()
    columns: list[ListColumn[PlaceLine]] = [
        ListColumn(N_("Name"), lambda line: line.data.name),
        ListColumn(N_("Kind of place"), lambda line: book.label(PLACES, line.data.kind)),
        ListColumn(N_("Address"), lambda line: line.data.address),
        ListColumn(N_("Town"), lambda line: line.data.city),
        ListColumn(N_("Known since"), lambda line: line.data.known_since),
        ListColumn(N_("Evacuated on"), lambda line: line.data.evacuated_on),
        ListColumn(N_("Outreach visits"), lambda line: line.visits),
        ListColumn(N_("Last outreach visit"), lambda line: line.last_visit),
    ]
    return shown_list(_("Places of life"), said, columns, lines)


def projects_out(lines: Iterable[ProjectCard], said: str) -> ShownList:
    """The projects, and how much belongs to each."""
    columns: list[ListColumn[ProjectCard]] = [
        ListColumn(N_("Name"), lambda line: line.data.name),
        ListColumn(N_("From"), lambda line: line.data.starts_on),
        ListColumn(N_("To"), lambda line: line.data.ends_on),
        ListColumn(N_("Objectives"), lambda line: " · ".join(line.data.objectives)),
        ListColumn(N_("Workshops"), lambda line: line.workshops),
        ListColumn(N_("People"), lambda line: line.people),
        ListColumn(N_("Steps"), lambda line: line.steps),
        ListColumn(N_("Outreach visits"), lambda line: line.visits),
    ]
    return shown_list(_("Projects"), said, columns, lines)


def time_out(lines: Iterable[HumanLine], said: str) -> ShownList:
    """People's time of a year."""
    columns: list[ListColumn[HumanLine]] = [
        ListColumn(N_("What for"), lambda line: line.data.title),
        ListColumn(N_("Who gives it"), lambda line: _(KINDS[line.data.kind])),
        ListColumn(N_("Name"), lambda line: line.staff or line.data.provided_by),
        ListColumn(N_("Project"), lambda line: line.project),
        ListColumn(
            N_("FTE"),
            lambda line: float(line.data.fte) if line.data.fte is not None else None,
            lambda line: means.format_fte(line.data.fte),
        ),
        ListColumn(N_("Hours given"), lambda line: line.data.hours),
        ListColumn(N_("From"), lambda line: line.data.starts_on),
        ListColumn(N_("To"), lambda line: line.data.ends_on),
    ]
    return shown_list(_("People's time"), said, columns, lines)


def fundings_out(lines: Iterable[FundingLine], said: str) -> ShownList:
    """The fundings of a year, in euros."""
    columns: list[ListColumn[FundingLine]] = [
        ListColumn(N_("Funder"), lambda line: line.data.funder),
        ListColumn(N_("From"), lambda line: line.data.starts_on),
        ListColumn(N_("To"), lambda line: line.data.ends_on),
        ListColumn(N_("Project"), lambda line: line.project),
        ListColumn(
            N_("Amount planned"),
            lambda line: line.data.amount_cents / 100,
            lambda line: means.format_euros(line.data.amount_cents),
        ),
        ListColumn(
            N_("Amount realised"),
            lambda line: _euros(line.data.realised_cents),
            lambda line: means.format_euros(line.data.realised_cents),
        ),
    ]
    return shown_list(_("Fundings"), said, columns, lines)


def _euros(cents: int | None) -> float | None:
    return None if cents is None else cents / 100
