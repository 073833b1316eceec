"""A centre with its vocabularies and nobody in it, and rows written quickly.

The centre is opened once a module; what a test writes is taken back after it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

import pytest

from lierre_desktop.centre.person import situations
from lierre_desktop.centre.person.states import Aspect
from lierre_desktop.database.connection import OpenCentre, open_centre
from lierre_desktop.database.models import (
    Assessment,
    Attendance,
    Barrier,
    Enrolment,
    Household,
    HouseholdMember,
    Interview,
    Participant,
    Pathway,
    PathwayTransition,
    Referral,
    ResourcesItem,
    Row,
    Session,
    Workshop,
    database,
)

from ..conftest import PASSPHRASE

INSTANT = "2026-01-01T08:00:00.000000+00:00"


class Rows:
    """Writes rows as tables hold them and answers their ids: no command, no journal."""

    def add(self, table: type[Row], /, **values: Any) -> int:
        """A row of any table."""
        return int(table.create(**values).id)

    def person(self, name: str = "Diallo", **values: Any) -> int:
        """Someone: `person(gender="F", birth_date=date(1990, 6, 15))`."""
        values = {"search_key": f" {name.lower()}", "created_at": INSTANT} | values
        return self.add(Participant, last_name=name, **values)

    def workshop(self, name: str = "Couture", **values: Any) -> int:
        """A workshop everyone may come to."""
        values = {"theme": "sewing", "colour": "sewing", "audience": "EVERYONE"} | values
        values.setdefault("counts_as_activity", True)
        return self.add(Workshop, name=name, **values)

    def enrolment(
        self, person: int, workshop: int, first: date, last: date | None = None, **values: Any
    ) -> int:
        """A place in a workshop; `state="WAITING"` for a wait."""
        values = {"state": "ENROLLED"} | values
        return self.add(
            Enrolment,
            participant=person,
            workshop=workshop,
            first_day=first,
            last_day=last,
            **values,
        )

    def session(self, workshop: int, day: date, **values: Any) -> int:
        """A session that is planned, 9 h to 11 h: `status="ANNULEE", cause="FERIE"`."""
        values = {"start": 540, "end": 660} | values
        return self.add(Session, workshop=workshop, day=day, **values)

    def held(
        self,
        workshop: int,
        day: date,
        marks: Mapping[int, str | None] | None = None,
        *,
        walk_ins: Iterable[int] = (),
        **values: Any,
    ) -> int:
        """A session with a closed roll, and the mark of each person on it (None: not entered).

        `walk_ins` came without a place.
        """
        number = self.session(workshop, day, status="TENUE", closed_at=INSTANT, **values)
        for person, mark in (marks or {}).items():
            self.add(Attendance, session=number, participant=person, mark=mark)
        for person in walk_ins:
            self.mark(number, person, walk_in=True)
        return number

    def mark(self, session: int, person: int, mark: str | None = "PRESENT", **values: Any) -> int:
        """A mark of its own kind: `mark(session, person, "RETARD", late_minutes=20)`."""
        return self.add(Attendance, session=session, participant=person, mark=mark, **values)

    def interview(self, person: int, day: date, **values: Any) -> int:
        """An interview that was held: an hour and a half."""
        values = {"state": "DONE", "kind": "SUIVI"} | values
        return self.add(Interview, participant=person, day=day, **values)

    def pathway(
        self,
        person: int,
        opened: date,
        *,
        welcomed: date | None = None,
        closed: date | None = None,
        kind: str | None = "CDI",
        end: str = "SORTI",
        start: str = "ORIENTE",
        **values: Any,
    ) -> int:
        """A pathway with its log: begun as `start` unless welcomed that day, then welcomed,
        then over as `end`; an exit (SORTI) has a `kind`."""
        log = [] if welcomed == opened else [(start, opened)]
        if welcomed is not None:
            log.append(("ACCUEILLI", welcomed))
        if closed is not None:
            log.append((end, closed))
            values |= {"closed_on": closed, "exit_kind": kind}
        number = self.add(
            Pathway,
            participant=person,
            year=opened.year,
            rank=Pathway.select().count() + 1,
            state=log[-1][0],
            opened_on=opened,
            **values,
        )
        for state, day in log:
            self.log(number, state, day)
        return number

    def log(self, pathway: int, state: str, day: date) -> int:
        """A line of a pathway's log, the pathway's own state left alone."""
        return self.add(PathwayTransition, pathway=pathway, state=state, day=day)

    def assessment(self, pathway: int, day: date, kind: str = "REVIEW", **themes: str) -> int:
        """An assessment and what it says: `assessment(pathway, day, LANGUE="IDENTIFIE")`."""
        number = self.add(Assessment, pathway=pathway, day=day, kind=kind)
        for theme, state in themes.items():
            self.add(Barrier, assessment=number, theme=theme, state=state)
        return number

    def referral(self, pathway: int, day: date, prescriber: str = "CCAS", **values: Any) -> int:
        """A referral received for a pathway."""
        values = {"answer": "VALIDEE"} | values
        return self.add(Referral, pathway=pathway, received_on=day, prescriber=prescriber, **values)

    def state(self, person: int, aspect: Aspect, since: date, **values: Any) -> int:
        """A dated situation: `state(person, Aspect.RESOURCES, day, resources=("RSA_SOCLE",))`."""
        resources = values.pop("resources", ())
        number = self.add(situations.model_of(aspect), participant=person, since=since, **values)
        for code in resources:
            self.add(ResourcesItem, resources_state=number, resource=code)
        return number

    def household(self, *people: int, since: date | None = None, until: date | None = None) -> int:
        """A household of people with a record, the first one its reference person."""
        number = self.add(Household)
        for place, person in enumerate(people):
            link = "CONJOINT" if place else "SOI"
            self.member(number, link, participant=person, since=since, until=until)
        return number

    def member(self, household: int, link: str = "ENFANT", **values: Any) -> int:
        """Someone of a household: a child without a record unless told."""
        if "participant" not in values:
            values.setdefault("first_name", "Deniz")
        return self.add(HouseholdMember, household=household, link=link, **values)


@pytest.fixture(scope="module")
def opened(template: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenCentre]:
    """The centre of the module."""
    folder = tmp_path_factory.mktemp("activity") / "centre"
    shutil.copytree(template, folder)
    with open_centre(folder, PASSPHRASE, actor="Claire Humbert") as centre:
        yield centre


@pytest.fixture
def centre(opened: OpenCentre) -> Iterator[OpenCentre]:
    """The module's centre, empty but for its vocabularies."""
    with database.atomic() as transaction:
        yield opened
        transaction.rollback()


@pytest.fixture
def rows(centre: OpenCentre) -> Rows:
    """What writes rows."""
    return Rows()
