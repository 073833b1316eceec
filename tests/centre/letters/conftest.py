"""A centre with its vocabularies, and a pathway told in every kind of row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from lierre_desktop.centre import settings
from lierre_desktop.centre.pathway import assessments
from lierre_desktop.centre.pathway.assessments import AssessmentData, Barrier
from lierre_desktop.centre.pathway.states import AssessmentKind, BarrierState
from lierre_desktop.centre.settings import CentreSettings
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.models import (
    Attendance,
    Contract,
    HousingMeasure,
    Interview,
    Note,
    Objective,
    Placement,
    Recourse,
    Referent,
    Referral,
    Relay,
    Step,
)

from ..conftest import Maker
from ..pathway.conftest import make_contact as make_contact
from ..pathway.conftest import make_partner as make_partner
from ..pathway.conftest import make_pathway as make_pathway
from ..pathway.conftest import make_staff as make_staff
from ..pathway.conftest import template as template
from ..pathway.rows import make

TODAY = date(2026, 11, 24)
SECRET = "SECRETWORD"
"""Planted wherever it must not leave the centre."""
HIDDEN = "HIDDENWORD"
"""Planted wherever only a restricted internal copy may say it."""


@dataclass(frozen=True, slots=True)
class Story:
    """The rows of Amina Diallo's pathway."""

    person: int
    pathway: int
    interview: int
    relay: int


@pytest.fixture
def in_english(centre: OpenCentre) -> None:
    """Papers in English: their source, whatever the catalogues say."""
    settings.save(
        CentreSettings(language="en", coordinator="Hélène Richter", phone="03 53 01 12 34")
    )


@pytest.fixture
def story(
    in_english: None,
    make_participant: Maker,
    make_pathway: Maker,
    make_staff: Maker,
    make_partner: Maker,
) -> Story:
    """A pathway with a sensitive prescriber, private notes and what tells of violence."""
    person = make_participant(
        "Diallo", "Amina", gender="F", birth_date=date(1988, 3, 14), city="Thionville"
    )
    pathway = make_pathway(
        person, state="EN_PARCOURS", own_words="Je sais où aller.", action="Insertion"
    )
    cidff = make_partner(f"CIDFF {SECRET}", sensitive=True)
    ccas = make_partner("CCAS de Thionville")
    staff = make_staff("Richter", "Hélène")
    make(Referent, pathway=pathway, staff=staff, role="COORDINATRICE", since=date(2026, 1, 13))
    make(
        Referral, pathway=pathway, prescriber="CIDFF", partner=cidff, person=SECRET,
        received_on=date(2026, 1, 5), motive=SECRET, answer="VALIDEE",
    )  # fmt: skip
    make(
        Contract, pathway=pathway, kind="CE", starts_on=date(2026, 1, 20), weekly_minutes=300,
        exempt_reason="",
    )  # fmt: skip
    _assessed(pathway)
    for kind, text in (("PRIVATE", SECRET), ("RESTRICTED", HIDDEN), ("SHAREABLE", "parle mieux")):
        make(Note, participant=person, day=date(2026, 3, 1), kind=kind, text=text)
    objective = make(
        Objective,
        pathway=pathway,
        title="Avoir un logement",
        state="OPEN",
        set_on=date(2026, 1, 20),
    )
    hidden = make(
        Objective, pathway=pathway, title=HIDDEN, theme="VIOLENCES", state="OPEN",
        set_on=date(2026, 1, 20),
    )  # fmt: skip
    _steps(pathway, hidden, cidff, ccas)
    interview = _interviews(person, pathway, staff, objective, hidden)
    relay = make(
        Relay, pathway=pathway, partner=ccas, worker="Sophie Lambert",
        decided_on=date(2026, 11, 20),
        meeting_on=date(2026, 12, 9), passed_on="Logement stable.\nDossier envoyé.", agreed=True,
    )  # fmt: skip
    make(Placement, pathway=pathway, kind="PMSMP", employer="Atelier Couture", job="couturière",
         starts_on=date(2026, 10, 5))  # fmt: skip
    make(HousingMeasure, pathway=pathway, kind="BAIL_GLISSANT", starts_on=date(2026, 10, 1))
    make(Recourse, pathway=pathway, kind="DALO", filed_on=date(2026, 4, 2))
    return Story(person, pathway, interview, relay)


def _assessed(pathway: int) -> None:
    """Looked at twice; at the second, only what moved."""
    looks = (
        (AssessmentKind.ENTRY, date(2026, 1, 13), "Elle arrive avec ses enfants.", {
            "LOGEMENT": BarrierState.IDENTIFIED,
            "LANGUE": BarrierState.IDENTIFIED,
            "VIOLENCES": BarrierState.IDENTIFIED,
            "BUDGET": BarrierState.NONE,
        }),
        (AssessmentKind.REVIEW, date(2026, 6, 9), "Elle loue un appartement.", {
            "LOGEMENT": BarrierState.LIFTED,
        }),
    )  # fmt: skip
    for kind, day, said, states in looks:
        barriers = tuple(Barrier(theme, state) for theme, state in states.items())
        assessments.save(
            AssessmentData(pathway_id=pathway, kind=kind, day=day, summary=said, barriers=barriers)
        )


def _steps(pathway: int, hidden: int, cidff: int, ccas: int) -> None:
    for values in (
        {"kind": "LOGT_SOCIAL", "partner": ccas, "due_on": date(2026, 12, 15)},
        {"kind": "VICTIMES", "title": HIDDEN},
        {"kind": "AJ", "title": HIDDEN, "theme": "VIOLENCES"},
        {"kind": "AJ", "title": HIDDEN, "objective": hidden},
        {"kind": "CV", "title": "Refaire le CV", "partner": cidff},
    ):
        status, opened = "EN_COURS", date(2026, 2, 1)
        make(
            Step,
            **(
                {"pathway": pathway, "status": status, "opened_on": opened, "who": "PERSON"}
                | values
            ),
        )


def _interviews(person: int, pathway: int, staff: int, objective: int, hidden: int) -> int:
    shared = {"participant": person, "pathway": pathway, "kind": "SUIVI", "staff": staff}
    make(
        Interview, **shared, state="DONE", day=date(2026, 2, 10), objective=objective,
        summary="Nous avons relu le dossier.", private_note=SECRET,
    )  # fmt: skip
    make(Interview, **shared, state="DONE", day=date(2026, 3, 10), objective=hidden, summary=HIDDEN)
    return make(
        Interview, **shared, state="PLANNED", day=date(2026, 12, 2), start=600, minutes=90,
        place="Espace adultes", purpose="faire le point",
    )  # fmt: skip


@pytest.fixture
def attended(story: Story, make_workshop: Maker, make_session: Maker) -> Story:
    """The same person, who came on time, late, early, and not at all."""
    workshop = make_workshop("Couture")
    for day, mark, late, early in (
        (date(2026, 10, 6), "PRESENT", 0, 0),
        (date(2026, 11, 3), "RETARD", 30, 0),
        (date(2026, 11, 10), "RETARD", 0, 15),
        (date(2026, 11, 17), "ABSENT", 0, 0),
        (date(2026, 11, 18), "ABSENT_EXCUSE", 0, 0),
        (date(2026, 11, 19), None, 0, 0),
    ):
        make(
            Attendance,
            session=make_session(workshop, day),
            participant=story.person,
            mark=mark,
            late_minutes=late,
            early_minutes=early,
            walk_in=True,
        )
    return story
