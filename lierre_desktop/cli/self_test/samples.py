"""The invented centre that the papers are drawn from: a demo, and a person a script.

Its days lie in the past, so that what is said to have happened may have.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from ...centre import attendance, demo, enrolments, participants, programme, sessions, settings
from ...centre.activity import offered, periods
from ...centre.marks import MarkEntry
from ...centre.network import orientations, partners
from ...centre.network.orientations import OrientationData
from ...centre.participants import ParticipantData
from ...centre.pathway import contracts, interviews, pathways, relays
from ...centre.pathway.contracts import ContractData
from ...centre.pathway.interviews import InterviewData
from ...centre.pathway.relays import RelayData
from ...centre.programme import WorkshopData
from ...centre.report import building, views
from ...centre.report.papers import ReportPaper
from ...centre.sessions import SessionData
from ...centre.vocabulary import Mark
from ...database import connection, vault
from ...database.connection import OpenCentre
from ...i18n import _
from ...own_language import SOURCE
from .check import Failed

PASSPHRASE = "essai du programme"
CHEAP = vault.Cost(memory_kib=8 * 1024, passes=1, lanes=1)  # it guards invented data
NOW = datetime(2025, 11, 28, 12)
TODAY = NOW.date()
MONDAY, SUNDAY = date(2025, 11, 24), date(2025, 11, 30)
FIRST = date(2025, 11, 1)
CENTRE = "Centre Le Lierre"
_WELCOME, _HELD = date(2025, 11, 3), date(2025, 11, 25)
_NEXT = date(2025, 12, 2)
_WORKSHOP = "Papiers d’essai"
_PEOPLE = 12

NAMES = (
    "Świętosławska-Żółć Ștefănița Işık",
    "Nguyễn Thị Ánh",
    "Ελένη Παπαδοπούλου",
    "Олена Їжак",
    "Անահիտ Հակոբյան",
    "ნინო ბერიძე",
    "מרים כהן",
    "الخطيب مريم",
    "ሳራ አበበ",
    "सीता शर्मा",
    "রহিমা খাতুন",
    "கவிதா முருகன்",
    "สมหญิง ใจดี",
)
"""Somebody invented in each script that a font is shipped for."""


@dataclass(frozen=True, slots=True)
class Someone:
    """An invented person, and what her papers are about: the numbers of its rows."""

    name: str
    participant: int
    pathway: int
    interview: int
    orientation: int
    relay: int


@dataclass(frozen=True, slots=True)
class Samples:
    """What papers are asked of: people, the first one's name in Latin letters, and a workshop."""

    opened: OpenCentre
    people: tuple[Someone, ...]
    workshop: int
    sessions: tuple[int, ...]


def her_name(_samples: Samples, someone: Someone) -> str:
    """What a paper about one person has to say."""
    return someone.name


def everybodys_names(samples: Samples, _someone: Someone) -> str:
    """What a list of people has to say."""
    return " ".join(each.name for each in samples.people)


def centre_name(_samples: Samples, _someone: Someone) -> str:
    """What a paper that names nobody has to say."""
    return CENTRE


def invent(folder: Path) -> Samples:
    """Make the centre in an empty folder; it is left open. Raises StorageTrouble."""
    demo.build(folder, PASSPHRASE, until=TODAY, years=1, participants=_PEOPLE, cost=CHEAP)
    opened = connection.open_centre(folder, PASSPHRASE)
    try:
        settings.save(replace(settings.load(), activity_hours=True))
        return _with_everybody(opened)
    except BaseException:
        opened.close()
        raise


def speak_on_paper(language: str) -> None:
    """Let the papers of the centre speak another language. Raises Failed without its words."""
    settings.save(replace(settings.load(), language=language))
    with settings.on_paper():
        untranslated = _("Certificate of attendance") == "Certificate of attendance"
    if untranslated and language != SOURCE:
        raise Failed(_("its words are missing"))


def report_paper() -> ReportPaper:
    """The report of the year, in the language of the centre's papers."""
    asked = offered.known(periods.asked(periods.year(TODAY.year), TODAY))
    return building.paper_for(asked, views.ACTIVITY, NOW)


def _with_everybody(opened: OpenCentre) -> Samples:
    people = tuple(map(_someone, NAMES))
    workshop = programme.save_workshop(WorkshopData(name=_WORKSHOP)).id
    for person in people:
        enrolments.enrol(person.participant, workshop, _WELCOME)
    held, coming = (
        sessions.add(SessionData(workshop_id=workshop, day=day, start=9 * 60, end=11 * 60)).id
        for day in (_HELD, TODAY)
    )
    came = [MarkEntry(person.participant, Mark.PRESENT) for person in people]
    attendance.record(held, came, today=TODAY)
    return Samples(opened, people, workshop, (held, coming))


def _someone(name: str) -> Someone:
    """A person known by one name, with a pathway, an appointment, a structure and a relay."""
    person = participants.save(ParticipantData(own_script=name)).id
    pathway = pathways.open(person, _WELCOME).id
    partner = partners.listed()[0].id
    contracts.save(
        ContractData(
            pathway_id=pathway,
            kind="CE",
            signed_on=_WELCOME,
            starts_on=_WELCOME,
            weekly_minutes=600,
        )
    )
    interview = interviews.save(
        InterviewData(
            participant_id=person, kind="ACCUEIL", day=_NEXT, start=10 * 60, purpose="Logement"
        ),
        now=NOW,
    ).id
    orientation = orientations.save(
        OrientationData(
            participant_id=person,
            pathway_id=pathway,
            partner_id=partner,
            made_on=_HELD,
            motive="Logement",
            consent=True,
        )
    ).id
    relay = relays.save(
        RelayData(
            pathway_id=pathway,
            worker="Paul Renard",
            decided_on=_HELD,
            passed_on="Logement",
            agreed=True,
        )
    ).id
    return Someone(name, person, pathway, interview, orientation, relay)
