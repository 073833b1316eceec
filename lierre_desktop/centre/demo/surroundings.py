"""What surrounds the pathways of the demo centre: outreach, projects, means, money."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any

from ... import paths
from ...database.journal import Changing
from ...database.models import (
    BudgetLine,
    Funding,
    HumanMeans,
    LivingPlace,
    OutreachVisit,
    Partner,
    Project,
    ProjectObjective,
    ProjectParticipant,
    ProjectWorkshop,
    VisitTeam,
    Workshop,
    database,
)
from ...i18n import plain
from . import pathways, situations
from .ledger import Ledger
from .people import Person

_EXPLAINED = {
    "60": "Moins de séances d’arts plastiques que prévu.",
    "62": "Un intervenant extérieur remplacé par l’équipe.",
    "64": "Remplacement pendant un congé.",
}


@cache
def texts() -> dict[str, Any]:
    """The sentences of the demo centre's pathways."""
    path = paths.resource("data", "demo_pathways.json")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def plant(
    changes: Changing,
    seed: int,
    invented: Sequence[Person],
    staff: int,
    days: tuple[date, date],
) -> None:
    """Write everything that accompanies the invented people from the first day to today;
    drawn apart from their days."""
    first, until = days
    rng = Random(f"{seed} pathways")
    ledger = Ledger()
    people = sorted(invented, key=lambda person: (person.arrival, person.id))
    partners = [row.id for row in Partner.select(Partner.id).order_by(Partner.id)]
    for person in people:
        situations.describe(rng, ledger, person, texts(), until)
    pathways.tell(rng, ledger, people, texts(), partners, staff, _strangers(), until)
    _outreach(rng, ledger, staff, until)
    _projects(rng, ledger, people, until)
    _means(ledger, first, until)
    ledger.write(changes)


def _strangers() -> frozenset[int]:
    """The people who aren't on any list of a workshop."""
    rows = database.execute_sql(
        "SELECT id FROM participant p"
        " WHERE NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.participant_id = p.id)"
        " AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.participant_id = p.id)"
    )
    return frozenset(number for (number,) in rows)


def _outreach(rng: Random, ledger: Ledger, staff: int, until: date) -> None:
    for place in texts()["places"]:
        number = ledger.add(LivingPlace, **place, known_since=until - timedelta(days=300))
        for weeks in range(4, 40, 9):
            visit = ledger.add(
                OutreachVisit,
                place=number,
                day=until - timedelta(weeks=weeks, days=until.isoweekday() - 3),
                start=14 * 60,
                minutes=120,
                women=rng.randrange(1, 8),
                men=rng.randrange(1, 8),
                children=rng.randrange(0, 9),
                observed=rng.choice(texts()["observed"]),
                asked=rng.choice(texts()["asked"]),
            )
            ledger.add(VisitTeam, visit=visit, staff=staff)


def _projects(rng: Random, ledger: Ledger, people: Sequence[Person], until: date) -> None:
    workshops = [row.id for row in Workshop.select(Workshop.id).order_by(Workshop.id)]
    here = [person for person in people if person.arrival < until < person.departure]
    for project in texts()["projects"]:
        columns = {name: value for name, value in project.items() if name != "objectives"}
        number = ledger.add(Project, **columns, starts_on=date(until.year, 1, 1))
        for position, title in enumerate(project["objectives"], 1):
            ledger.add(ProjectObjective, project=number, title=title, position=position)
        for workshop in sorted(rng.sample(workshops, min(2, len(workshops)))):
            ledger.add(ProjectWorkshop, project=number, workshop=workshop)
        for person in rng.sample(here, min(6, len(here))):
            ledger.add(
                ProjectParticipant, project=number, participant=person.id, since=person.arrival
            )


def _means(ledger: Ledger, begun: date, until: date) -> None:
    """Each year's means; the accounts of those before this one are closed."""
    for year in range(begun.year, until.year + 1):
        first, last = date(year, 1, 1), date(year, 12, 31)
        for one in texts()["means"]:
            ledger.add(
                HumanMeans,
                title=one["title"],
                kind=one["kind"],
                fte_thousandths=one.get("fte"),
                hours=one.get("hours"),
                provided_by=one.get("provided_by", ""),
                starts_on=first,
                ends_on=last,
            )
        closed = last < until
        for funder, cents in sorted(texts()["fundings"], key=lambda each: plain(each[0])):
            ledger.add(
                Funding,
                funder=funder,
                starts_on=first,
                ends_on=last,
                amount_cents=cents,
                realised_cents=cents if closed else None,
            )
        _budget(ledger, year, closed)


def _budget(ledger: Ledger, year: int, closed: bool) -> None:
    """What was planned; of a closed year also what was spent, with one difference to explain."""
    spared = 32_000  # fewer outside facilitators, so fewer supplies
    for account, label, cents in texts()["budget"]:
        less = spared if account in ("60", "62") else 0
        more = 2 * spared if account == "64" else 0
        ledger.add(
            BudgetLine,
            year=year,
            account=account,
            label=label,
            planned_cents=cents,
            realised_cents=cents - less + more if closed else None,
            explanation=_EXPLAINED.get(account, "") if closed else "",
        )
