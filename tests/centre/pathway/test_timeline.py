"""The timeline: what it shows of each source, what it never shows, and how it is paged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from lierre_desktop.centre.pathway.timeline import Entry, EntryKind, Timeline, timeline
from lierre_desktop.database.journal import changing, now
from lierre_desktop.database.models import (
    Assessment,
    Attendance,
    Barrier,
    Contract,
    HousingEvent,
    HousingMeasure,
    Interview,
    LivingPlace,
    Note,
    Objective,
    Orientation,
    OutreachVisit,
    Placement,
    Recourse,
    Referral,
    Relay,
    Session,
    Step,
    VisitPerson,
    database,
)

from ..conftest import Maker
from .rows import make

TODAY = date(2026, 11, 10)
Make = Callable[..., int]


def page(person: int, **values: Any) -> Timeline:
    return timeline(person, today=TODAY, **values)


def said(found: Timeline) -> list[tuple[str, str, str]]:
    return [(entry.title, entry.detail, entry.badge) for entry in found.entries]


@pytest.fixture
def zeynep(make_participant: Maker) -> int:
    return make_participant("Arslan", "Zeynep", gender="F")


@pytest.fixture
def way(make_pathway: Maker, zeynep: int) -> int:
    return make_pathway(zeynep, state="EN_PARCOURS")


@pytest.fixture
def attend(make_session: Maker) -> Callable[..., int]:
    """A held session with a mark: `attend(person, workshop, day)`."""

    def made(person: int, workshop: int, day: date, mark: str = "PRESENT", **values: Any) -> int:
        session = make_session(workshop, day, status="TENUE", closed_at=now(), **values)
        make(Attendance, session=session, participant=person, mark=mark)
        return session

    return made


# -- what is said --------------------------------------------------------------------------


def test_the_pathway_and_its_partners(
    zeynep: int, way: int, make_partner: Maker, make_contact: Maker
) -> None:
    tremplin = make_partner("TREMPLIN", axis="EMPLOI")
    contact = make_contact(tremplin, "Weber", first_name="Anne")
    make(
        Referral,
        pathway=way,
        prescriber="CCAS",
        partner=tremplin,
        received_on=date(2026, 2, 1),
        answer="VALIDEE",
    )
    make(Contract, pathway=way, kind="CE", starts_on=date(2026, 3, 1), ends_on=date(2026, 11, 22))
    make(
        Orientation,
        participant=zeynep,
        pathway=way,
        partner=tremplin,
        answer="ACCEPTED",
        made_on=date(2026, 10, 20),
        answered_on=date(2026, 10, 25),
        answer_text="Premier RDV",
    )
    make(Relay, pathway=way, contact=contact, decided_on=date(2026, 11, 3))
    make(
        Objective,
        pathway=way,
        title="DELF A2",
        state="REACHED",
        theme="LANGUE",
        set_on=date(2026, 4, 1),
        closed_on=date(2026, 9, 1),
    )
    assert said(page(zeynep)) == [
        ("Hand-over to Anne Weber", "", "Decided"),
        ("Orientation to TREMPLIN", "Premier RDV", "Orientation accepted"),
        ("Objective: DELF A2", "", "Objective reached"),
        ("Objective: DELF A2", "", ""),
        ("Contract: Contrat d’engagement (since 2025)", "until 22/11/2026", ""),
        ("Referred by TREMPLIN", "", "Referral accepted"),
        ("Pathway under way", "", ""),
    ]


def test_steps_recourses_housing_and_work(zeynep: int, way: int) -> None:
    make(
        Step,
        pathway=way,
        kind="GARDE",
        title="Garde d’Elif",
        status="ACCEPTEE",
        who="PERSON",
        opened_on=date(2026, 9, 1),
        closed_on=date(2026, 10, 12),
        result="Place confirmée",
    )
    make(
        Step,
        pathway=way,
        kind="CV",
        status="SANS_SUITE",
        who="PERSON",
        opened_on=date(2026, 8, 1),
        closed_on=date(2026, 8, 1),
    )
    make(
        Recourse,
        pathway=way,
        kind="DAHO",
        filed_on=date(2026, 5, 1),
        decision="FAVORABLE",
        decision_on=date(2026, 6, 1),
    )
    lease = make(HousingMeasure, pathway=way, kind="BAIL_GLISSANT", starts_on=date(2026, 7, 1))
    make(HousingEvent, measure=lease, kind="VISITE", day=date(2026, 7, 20))
    make(
        Placement,
        pathway=way,
        kind="CDDI",
        employer="ACI Le Chantier",
        job="Espaces verts",
        starts_on=date(2026, 7, 15),
        ends_on=date(2027, 1, 14),
    )
    found = page(zeynep, kinds={EntryKind.STEP})
    assert said(found) == [
        ("Garde d’Elif", "Place confirmée", "Step successful"),
        ("Garde d’Elif", "", "Step begun"),
        ("CV, job application", "", "Step dropped"),
        ("Visit of the home", "Sliding lease", ""),
        ("CDD d’insertion (CDDI), at ACI Le Chantier", "Espaces verts", "First day"),
        ("Sliding lease", "", "Measure begun"),
        ("DAHO appeal (shelter)", "", "Favourable decision"),
        ("DAHO appeal (shelter)", "", "Recourse filed"),
    ]
    assert {entry.table for entry in found.entries} == {
        "step",
        "housing_measure",
        "placement",
        "recourse",
    }


def test_interviews_say_their_length_and_count_what_is_private(zeynep: int, way: int) -> None:
    make(
        Interview,
        participant=zeynep,
        pathway=way,
        state="DONE",
        kind="SUIVI",
        minutes=75,
        day=date(2026, 11, 5),
        summary="Entrer en formation.",
        private_note="Secret",
    )
    make(Interview, participant=zeynep, state="MISSED", kind="SUIVI", day=date(2026, 10, 1))
    make(Interview, participant=zeynep, state="PLANNED", kind="BILAN", day=date(2026, 12, 1))
    found = page(zeynep, kinds={EntryKind.INTERVIEW})
    assert said(found) == [
        ("Follow-up, 1\u202fh\u202f15", "Entrer en formation.", "1 private note"),
        ("Follow-up", "", "nobody came"),
    ]
    assert "Secret" not in repr(found)


def test_an_assessment_counts_its_difficulties(zeynep: int, way: int) -> None:
    review = make(Assessment, pathway=way, day=date(2026, 9, 15), kind="REVIEW")
    for theme, state in (
        ("LOGEMENT", "LEVE"),
        ("FAMILLE", "LEVE"),
        ("LANGUE", "EN_COURS"),
        ("VIOLENCES", "IDENTIFIE"),
    ):
        make(Barrier, assessment=review, theme=theme, state=state)
    (first, *_rest) = page(zeynep).entries
    assert (first.title, first.detail) == (
        "Review of the pathway",
        "2 difficulties lifted and 1 difficulty being worked on",
    )
    assert "1 difficulty identified" in page(zeynep, restricted=True).entries[0].detail


def test_someone_met_outside_keeps_that_first_line(zeynep: int) -> None:
    place = make(LivingPlace, name="Squat de la gare", kind="SQUAT")
    visit = make(OutreachVisit, place=place, day=date(2025, 12, 2))
    make(VisitPerson, visit=visit, participant=zeynep)
    assert said(page(zeynep)) == [("Met outside the centre", "Squat de la gare", "")]


# -- what isn't ----------------------------------------------------------------------------


def test_notes_are_shown_counted_or_left_out(zeynep: int) -> None:
    day = date(2026, 11, 2)
    for kind, text in (
        ("SHAREABLE", "A trouvé un vélo"),
        ("PRIVATE", "Fatiguée"),
        ("PRIVATE", "Inquiète"),
        ("RESTRICTED", "Danger"),
    ):
        make(Note, participant=zeynep, day=day, kind=kind, text=text, author="Claire")
    found = page(zeynep)
    assert said(found) == [
        ("Note by Claire", "A trouvé un vélo", ""),
        ("2 private notes", "", ""),
    ]
    assert sum(entry.private_notes for entry in found.entries) == 2
    assert "Danger" in repr(page(zeynep, restricted=True))


def test_violence_is_left_out_unless_asked(zeynep: int, way: int) -> None:
    hidden = make(
        Objective,
        pathway=way,
        title="Se mettre à l’abri",
        state="OPEN",
        theme="VIOLENCES",
        set_on=date(2026, 6, 1),
    )
    make(
        Step,
        pathway=way,
        kind="VICTIMES",
        title="Plainte",
        status="EN_COURS",
        who="PERSON",
        theme="VIOLENCES",
        opened_on=date(2026, 6, 2),
    )
    make(
        Interview,
        participant=zeynep,
        pathway=way,
        objective=hidden,
        state="DONE",
        kind="SUIVI",
        day=date(2026, 6, 3),
        purpose="Préparer la plainte",
    )
    found = page(zeynep)
    assert "plainte" not in repr(found) and "abri" not in repr(found)
    assert [entry.title for entry in found.entries][0].startswith("Follow-up")
    assert len(page(zeynep, restricted=True).entries) == len(found.entries) + 2


def test_what_lies_in_the_bin_is_gone(zeynep: int, way: int) -> None:
    make(Note, participant=zeynep, day=TODAY, kind="SHAREABLE", text="Vu", deleted_at=now())
    make(
        Step,
        pathway=way,
        kind="CV",
        status="EN_COURS",
        who="PERSON",
        opened_on=TODAY,
        deleted_at=now(),
    )
    assert len(page(zeynep).entries) == 1


def test_themes_keep_the_steps_and_objectives_of_a_difficulty(zeynep: int, way: int) -> None:
    for theme in ("LOGEMENT", "BUDGET"):
        make(
            Step,
            pathway=way,
            kind="FSL",
            title=theme.lower(),
            status="EN_COURS",
            who="PERSON",
            theme=theme,
            opened_on=TODAY,
        )
    assert [entry.title for entry in page(zeynep, themes={"LOGEMENT"}).entries] == ["logement"]


# -- workshops -----------------------------------------------------------------------------


def test_late_sessions_stand_alone_and_older_ones_by_the_fortnight(
    zeynep: int, make_workshop: Maker, attend: Make
) -> None:
    french, sewing = make_workshop("Français", theme="french"), make_workshop()
    attend(zeynep, sewing, date(2026, 11, 10))
    attend(zeynep, sewing, date(2026, 11, 3), "ABSENT_EXCUSE")
    for day, workshop in ((1, french), (6, sewing), (8, french)):
        attend(zeynep, workshop, date(2026, 10, day))
    attend(zeynep, sewing, date(2026, 10, 9), "ABSENT")
    found = page(zeynep, kinds={EntryKind.WORKSHOP})
    assert said(found) == [
        ("Couture", "2\u202fh", "Present"),
        ("Couture", "", "Excused"),
        ("3 sessions, 6\u202fh", "Français 2, Couture 1, 1 absence", ""),
    ]
    group = found.entries[-1]
    assert (group.first, group.day) == (date(2026, 10, 1), date(2026, 10, 9))


def test_pages_neither_repeat_nor_lose_a_session(
    zeynep: int, way: int, make_workshop: Maker
) -> None:
    """Ten months of a weekly workshop with notes between, read page by page."""
    days = [TODAY - timedelta(weeks=week, days=1) for week in range(45)]
    workshop = make_workshop()
    with changing("test.make") as changes:
        changes.bulk(
            Session,
            [
                {
                    "workshop": workshop,
                    "day": day,
                    "start": 540,
                    "end": 660,
                    "status": "TENUE",
                    "closed_at": now(),
                }
                for day in days
            ],
        )
        ids = [row[0] for row in database.execute_sql("SELECT id FROM session")]
        changes.bulk(
            Attendance,
            [{"session": number, "participant": zeynep, "mark": "PRESENT"} for number in ids],
        )
        changes.bulk(
            Note,
            [
                {"participant": zeynep, "day": day, "kind": "SHAREABLE", "text": "Vu", "author": ""}
                for day in days[::3]
            ],
        )
    whole = page(zeynep, limit=500)
    assert not whole.more
    pages: list[Entry] = []
    before, more = None, True
    while more:
        found = page(zeynep, limit=7, before=before)
        pages += found.entries
        before, more = found.entries[-1].day, found.more
    assert pages == list(whole.entries)
    sessions = [entry for entry in pages if entry.kind is EntryKind.WORKSHOP]
    assert 20 < len(sessions) < 30


def test_an_unknown_person_has_an_empty_timeline(zeynep: int) -> None:
    assert page(zeynep) == Timeline((), False)
