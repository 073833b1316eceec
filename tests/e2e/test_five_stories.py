"""The five ways of working of the seed documents, each told from its first day to its papers.

Le Lierre (referred by a social worker, out into work), ACINA (met in a squat, a family, a
DAHO recourse), Aide Accueil (a CDDI and a sliding lease, shared with the work site), MIA
(a programme with women and young people), AHI–IAE (another worker, the same pathway).
Everybody is invented.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from lierre_desktop import i18n
from lierre_desktop.centre import (
    attendance,
    enrolments,
    founding,
    participants,
    programme,
    sessions,
    terms,
)
from lierre_desktop.centre.attendance import MarkEntry
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.letters import certificate as certificates
from lierre_desktop.centre.letters import letters, summary
from lierre_desktop.centre.letters.papers import Audience
from lierre_desktop.centre.network import means, orientations, outreach, partners, projects
from lierre_desktop.centre.network.means import FundingData, HumanMeansData, MeansKind
from lierre_desktop.centre.network.orientations import Answer, OrientationData
from lierre_desktop.centre.network.outreach import LivingPlaceData, VisitData
from lierre_desktop.centre.network.partners import ContactData, PartnerData
from lierre_desktop.centre.network.projects import Attached, ProjectData, ProjectKind
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.centre.pathway import (
    assessments,
    contracts,
    exits,
    housing,
    interviews,
    needs,
    next_action,
    objectives,
    pathways,
    placements,
    recourses,
    referents,
    relays,
    steps,
    timeline,
    trajectory,
)
from lierre_desktop.centre.pathway.assessments import AssessmentData, Barrier
from lierre_desktop.centre.pathway.contracts import ContractData
from lierre_desktop.centre.pathway.exits import ExitData
from lierre_desktop.centre.pathway.housing import HousingEventData, HousingMeasureData, MeasureKind
from lierre_desktop.centre.pathway.interviews import Attendee, InterviewData, InterviewState
from lierre_desktop.centre.pathway.needs import NeedKind
from lierre_desktop.centre.pathway.objectives import ObjectiveData
from lierre_desktop.centre.pathway.placements import PlacementData
from lierre_desktop.centre.pathway.recourses import RecourseData
from lierre_desktop.centre.pathway.referents import ReferentData
from lierre_desktop.centre.pathway.referrals import ReferralData
from lierre_desktop.centre.pathway.relays import RelayData
from lierre_desktop.centre.pathway.states import (
    AssessmentKind,
    BarrierState,
    ObjectiveState,
    PathwayState,
)
from lierre_desktop.centre.pathway.steps import StepData
from lierre_desktop.centre.person import households, notes, situations
from lierre_desktop.centre.person.households import MemberData
from lierre_desktop.centre.person.notes import NoteData, NoteKind
from lierre_desktop.centre.person.states import HousingState, ResourcesState
from lierre_desktop.centre.programme import StaffData, WorkshopData
from lierre_desktop.centre.sessions import SessionData
from lierre_desktop.centre.undo import undo
from lierre_desktop.centre.vocabulary import Gender, Mark
from lierre_desktop.database import vault
from lierre_desktop.database.connection import OpenCentre, open_centre
from lierre_desktop.database.journal import chain_is_whole
from lierre_desktop.documents import certificate as certificate_paper
from lierre_desktop.documents import letter as letter_paper
from lierre_desktop.documents import pathway_summary as summary_paper
from tests.documents.reading import sizes, text

PASSPHRASE = "cinq histoires sous le même lierre"
DAY = date(2025, 3, 3)  # a Monday; every story begins there


def after(days: int) -> date:
    """So many days into the story."""
    return DAY + timedelta(days=days)


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Le Lierre on its first day, made once."""
    folder = tmp_path_factory.mktemp("stories") / "centre"
    before = i18n.language()
    i18n.set_language("fr")
    opened, _done = founding.found(
        folder, PASSPHRASE, span=(DAY, after(6)), cost=vault.Cost(8, 1, 1)
    )
    opened.close()
    i18n.set_language(before)
    return folder


@pytest.fixture
def lierre(founded: Path, tmp_path: Path) -> Iterator[OpenCentre]:
    """The centre of one story, in French as on its papers."""
    folder = tmp_path / "centre"
    shutil.copytree(founded, folder)
    before = i18n.language()
    i18n.set_language("fr")
    with open_centre(folder, PASSPHRASE, actor="Claire Humbert") as opened:
        yield opened
        assert chain_is_whole()
    i18n.set_language(before)


def someone(last_name: str, first_name: str, gender: Gender = Gender.WOMAN) -> int:
    data = ParticipantData(last_name=last_name, first_name=first_name, gender=gender)
    return participants.save(data).id


def partner(name: str, **values: str | bool | None) -> int:
    return partners.save(PartnerData(name=name, **values)).id  # type: ignore[arg-type]


def colleague(last_name: str) -> int:
    return programme.save_staff(StaffData(last_name=last_name)).id


def assess(pathway: int, kind: AssessmentKind, day: date, **states: BarrierState) -> int:
    barriers = tuple(Barrier(theme, state) for theme, state in states.items())
    data = AssessmentData(pathway_id=pathway, day=day, kind=kind, barriers=barriers)
    return assessments.save(data).id


def summary_text(pathway: int, audience: Audience, today: date) -> str:
    """What the single page says; it is a single page."""
    pdf = summary_paper.render(summary.pathway_summary(pathway, audience, today=today))
    assert sizes(pdf) == [(210, 297)]
    return text(pdf)


# -- Le Lierre ---------------------------------------------------------------------------


def test_le_lierre_from_the_social_worker_to_a_job(lierre: OpenCentre) -> None:
    """Referred by the district's assistante sociale, welcomed, in workshops, then in work."""
    person = someone("Nowak", "Irena")
    referral = ReferralData(
        prescriber="AS_SECTEUR",
        person="Mme Lambert",
        received_on=DAY,
        motive="Rompre l’isolement, apprendre le français",
    )
    pathway = pathways.open(person, DAY, referral=referral).id
    pathways.move(pathway, PathwayState.WELCOME_PLANNED, after(3))
    welcome = interviews.save(
        InterviewData(participant_id=person, kind="ACCUEIL", day=after(7), start=10 * 60)
    ).id
    assert "10 mars 2025" in text(
        letter_paper.render_convocation(letters.convocation(welcome, after(3)))
    )
    interviews.mark(welcome, InterviewState.DONE, now=datetime(2025, 3, 10, 12, 0))
    pathways.move(pathway, PathwayState.WELCOMED, after(7))
    pathways.move(pathway, PathwayState.ASSESSING, after(7))
    identified, working = BarrierState.IDENTIFIED, BarrierState.UNDER_WAY
    assess(pathway, AssessmentKind.ENTRY, after(14), LANGUE=identified, EMPLOI=identified)
    contracts.save(
        ContractData(
            pathway_id=pathway,
            kind="CE",
            signed_on=after(21),
            starts_on=after(21),
            ends_on=after(200),
            weekly_minutes=10 * 60,
        )
    )
    pathways.move(pathway, PathwayState.UNDER_WAY, after(21))
    objective = objectives.save(
        ObjectiveData(pathway_id=pathway, title="Préparer un métier", set_on=after(21))
    ).id
    step = StepData(
        pathway_id=pathway, objective_id=objective, kind="CV", status="A_FAIRE", opened_on=after(22)
    )
    step_id = steps.save(step).id

    couture = next(w for w in programme.workshops() if w.name == "Couture")
    enrolments.enrol(person, couture.id, first_day=after(22))
    for week in range(4):
        day = after(22 + 7 * week)
        session = sessions.add(
            SessionData(workshop_id=couture.id, day=day, start=9 * 60, end=11 * 60)
        ).id
        attendance.record(session, [MarkEntry(person, Mark.PRESENT)], today=day)
        attendance.close(session, today=day)
    done = certificates.certificate(person, DAY, after(60), after(60))
    paper = text(certificate_paper.render(done))
    assert "8 h 00" in paper and "Couture" in paper and "NOWAK" in paper

    tremplin = next(line for line in partners.listed() if line.name.startswith("TREMPLIN"))
    orientation = orientations.save(
        OrientationData(
            participant_id=person,
            pathway_id=pathway,
            partner_id=tremplin.id,
            made_on=after(60),
            consent=True,
        )
    ).id
    orientations.letter_sent(orientation, after(60))
    waiting = needs.needs(after(80), 600).lines
    assert NeedKind.ORIENTATION in {line.kind for line in waiting}
    orientations.remind(orientation, after(80))
    orientations.answer(orientation, Answer.ACCEPTED, after(84))
    orientations.feedback(orientation, after(85))
    waiting = needs.needs(after(86), 600).lines
    assert NeedKind.ORIENTATION not in {line.kind for line in waiting}

    kept = steps.get(step_id)
    steps.save(replace(kept, status="ACCEPTEE", closed_on=after(90)))
    goal = objectives.get(objective)
    objectives.save(replace(goal, state=ObjectiveState.REACHED, closed_on=after(120)))
    assess(pathway, AssessmentKind.EXIT, after(150), LANGUE=working, EMPLOI=BarrierState.LIFTED)
    leaving = ExitData(day=after(150), state=PathwayState.OUT, exit_kind="CDD_PLUS_6")
    with pytest.raises(InvalidInput):  # still enrolled in couture
        exits.exit(pathway, leaving)
    ended = exits.exit(pathway, leaving, also_end=True)
    assert terms.book().family("sortie", pathways.get(pathway).exit_kind) == "DURABLE"
    said = summary_text(pathway, Audience.PERSON, after(151))
    assert "Mon parcours" in said and "Préparer un métier" in said

    undo(ended.batch)
    assert pathways.get(pathway).state is PathwayState.UNDER_WAY


# -- ACINA -------------------------------------------------------------------------------


def test_acina_from_a_squat_to_a_home_by_the_daho(lierre: OpenCentre) -> None:
    """Met on an outreach visit, a family, children to school, a DAHO recourse and its terms."""
    place = outreach.save_place(LivingPlaceData(name="Squat de la gare", kind="SQUAT")).id
    visit = outreach.save(
        VisitData(place_id=place, day=DAY, women=2, men=1, children=3, asked="Une adresse")
    ).id
    met = ParticipantData(last_name="Petrescu", first_name="Elena", gender=Gender.WOMAN)
    person = outreach.become_participant(visit, met).id
    (pathway,) = pathways.of_participant(person)
    assert pathway.state is PathwayState.MET and pathway.opened_on == DAY
    assert outreach.get(visit).women == 2  # the counts stay anonymous
    home = households.start(person, "SOI").id
    for name, years in (("Andrei", 9), ("Mihai", 6)):
        child = MemberData(
            household_id=home,
            first_name=name,
            last_name="Petrescu",
            birth_date=date(2025 - years, 5, 1),
            link="ENFANT",
            school="École Poincaré",
        )
        households.save_member(child)
    assert households.families([person], after(10)).children == 2
    situations.save(HousingState(participant_id=person, since=DAY, housing="SQUAT"))
    pathways.move(pathway.id, PathwayState.WELCOMED, after(10))
    pathways.move(pathway.id, PathwayState.ASSESSING, after(11))
    assess(pathway.id, AssessmentKind.ENTRY, after(12), LOGEMENT=BarrierState.IDENTIFIED)
    pathways.move(pathway.id, PathwayState.UNDER_WAY, after(15), "Pas encore de contrat")
    for kind in ("DOMICILIATION", "SCOLARISATION", "DAHO"):
        step = StepData(pathway_id=pathway.id, kind=kind, status="EN_COURS", opened_on=after(16))
        steps.save(step)
    recourse = RecourseData(
        pathway_id=pathway.id, kind="DAHO", filed_on=after(20), received_on=after(25)
    )
    recourse_id = recourses.save(recourse).id
    deadlines = recourses.deadlines_of(recourses.get(recourse_id), after(30))
    assert after(25) + timedelta(weeks=6) in {each.due for each in deadlines}  # CCH R441-18
    action = next_action.next_action(person, after(60))
    assert action is not None
    waiting = {line.kind for line in needs.needs(after(50), 600).lines}
    assert NeedKind.RECOURSE in waiting
    situations.save(HousingState(participant_id=person, since=after(120), housing="LOC_SOCIAL"))
    then, now = situations.at(person, after(100)), situations.at(person, after(130))
    assert then.housing is not None and then.housing.housing == "SQUAT"
    assert now.housing is not None and now.housing.housing == "LOC_SOCIAL"
    assess(pathway.id, AssessmentKind.EXIT, after(130), LOGEMENT=BarrierState.LIFTED)
    exits.exit(pathway.id, ExitData(day=after(131), exit_kind="LOGEMENT"))
    drawn = trajectory.trajectory(pathway.id, after(140))
    assert [row.states for row in drawn.rows] == [(BarrierState.IDENTIFIED, BarrierState.LIFTED)]
    assert any(
        entry.table == "outreach_visit"
        for entry in timeline.timeline(person, today=after(140)).entries
    )


# -- Aide Accueil ------------------------------------------------------------------------


def test_aide_accueil_a_job_on_the_site_and_a_sliding_lease(lierre: OpenCentre) -> None:
    """A CDDI and a sub-let home, followed together by the social worker and the site."""
    person = someone("Morel", "Didier", Gender.MAN)
    site = partner("Jardin du chantier", axis="EMPLOI", kind="SIAE")
    landlord = partner("Bailleur de la vallée", axis="INSTITUTIONNEL", kind="BAILLEUR")
    foreman = partners.save_contact(ContactData(partner_id=site, last_name="Blanc")).id
    worker = colleague("Humbert")
    referral = ReferralData(prescriber="SIAE", partner_id=site, received_on=DAY)
    pathway = pathways.open(person, DAY, referral=referral).id
    for state, days in (("ACCUEIL_PREVU", 1), ("ACCUEILLI", 5), ("DIAGNOSTIC", 6)):
        pathways.move(pathway, PathwayState(state), after(days))
    pathways.move(pathway, PathwayState.UNDER_WAY, after(10), "Contrat de travail au chantier")
    referents.save(ReferentData(pathway_id=pathway, staff_id=worker, role="TS", since=after(5)))
    referents.save(
        ReferentData(
            pathway_id=pathway, contact_id=foreman, role="REFERENT_CHANTIER", since=after(5)
        )
    )
    assert len(referents.current(pathway, after(20))) == 2
    placements.save(
        PlacementData(
            pathway_id=pathway,
            kind="CDDI",
            partner_id=site,
            structure="ACI",
            starts_on=after(10),
            ends_on=after(190),
            weekly_minutes=26 * 60,
        )
    )
    measure = housing.save(
        HousingMeasureData(
            pathway_id=pathway,
            kind=MeasureKind.SLIDING_LEASE,
            partner_id=landlord,
            starts_on=after(20),
        )
    ).id
    due = [need.day for need in needs.needs(after(200), 0).of(NeedKind.HOUSING_REVIEW)]
    assert due == [date(2025, 9, 23)]  # six months after 23 March
    housing.save_event(HousingEventData(measure_id=measure, kind="BILAN", day=after(204)))
    assert needs.needs(after(210), 0).of(NeedKind.HOUSING_REVIEW) == ()
    # The same step carried twice is seen.
    for who in ("CENTRE", "PARTNER"):
        steps.save(
            StepData(
                pathway_id=pathway,
                kind="AIDE_LOGT",
                status="EN_COURS",
                opened_on=after(30),
                who=who,  # type: ignore[arg-type]
                partner_id=site if who == "PARTNER" else None,
            )
        )
    assert steps.redundant_steps(pathway)
    meeting = InterviewData(
        participant_id=person,
        pathway_id=pathway,
        kind="SYNTHESE",
        day=after(60),
        start=14 * 60,
        state=InterviewState.DONE,
        attendees=(Attendee(contact_id=foreman), Attendee(staff_id=worker)),
        summary="Chacun garde une démarche.",
    )
    interviews.save(meeting, now=datetime(2025, 6, 1, 8, 0))
    assert {line.kind for line in needs.needs(after(170), 600).lines} >= {NeedKind.PLACEMENT}

    means.save_human(
        HumanMeansData(
            title="Travail social", fte_thousandths=1000, starts_on=DAY, ends_on=after(300)
        )
    )
    means.save_human(
        HumanMeansData(
            title="Encadrement",
            kind=MeansKind.STAFF,
            fte_thousandths=means.parse_fte("0,05"),
            starts_on=DAY,
            ends_on=after(300),
        )
    )
    for funder, euros in (("FSE et Département", 30_000), ("Bailleur", 12_600), ("Ville", 2_500)):
        means.save_funding(
            FundingData(funder=funder, starts_on=DAY, ends_on=after(300), amount_cents=euros * 100)
        )
    totals = means.totals(DAY, after(300))
    assert (totals.fte, totals.planned_cents) == (Decimal("1.05"), 45_100_00)
    assert "45" in means.format_euros(totals.planned_cents)


# -- MIA ---------------------------------------------------------------------------------


def test_mia_a_programme_with_women_and_young_people(lierre: OpenCentre) -> None:
    """Workshops, people and steps attached to a programme with its own objectives."""
    programme_id = projects.save(
        ProjectData(
            name="Mobilisation pour une inclusion active",
            kind=ProjectKind.PROGRAMME,
            objectives=("Accès aux droits", "Apprendre le français", "Femmes et jeunes"),
            starts_on=DAY,
        )
    ).id
    women = programme.save_workshop(
        WorkshopData(name="Temps entre femmes", theme="wellbeing", colour="wellbeing")
    ).id
    projects.attach(programme_id, Attached.WORKSHOP, women)
    place = outreach.save_place(LivingPlaceData(name="Campement du pont", kind="CAMPEMENT")).id
    young = ParticipantData(
        last_name="Radu", first_name="Florin", gender=Gender.MAN, birth_date=date(2006, 1, 9)
    )
    visit = outreach.save(
        VisitData(
            place_id=place,
            project_id=programme_id,
            day=DAY,
            men=4,
            sheltered="Deux familles à l’hôtel après l’évacuation",
        )
    ).id
    florin = outreach.become_participant(visit, young).id
    irina = someone("Radu", "Irina")
    pathway = pathways.open(irina, after(1)).id
    for person in (florin, irina):
        projects.attach(programme_id, Attached.PARTICIPANT, person, since=after(2))
    step = steps.save(
        StepData(pathway_id=pathway, kind="ML_PLIE", status="A_FAIRE", opened_on=after(3))
    ).id
    projects.attach(programme_id, Attached.STEP, step)
    seen = projects.view(programme_id)
    assert [label for _id, label in seen.workshops] == ["Temps entre femmes"]
    assert {person.participant_id for person in seen.people} == {florin, irina}
    assert [each.step_id for each in seen.steps] == [step]
    assert len(seen.data.objectives) == 3
    (card,) = projects.listed()
    assert (card.people, card.steps, card.visits) == (2, 1, 1)


# -- AHI–IAE -----------------------------------------------------------------------------


def test_ahi_iae_another_worker_and_the_same_pathway(lierre: OpenCentre) -> None:
    """From the street team to the CHRS's worker: nothing has to be told twice."""
    person = someone("Haddad", "Samir", Gender.MAN)
    shelter = partner("CHRS des Tilleuls", axis="ASSOCIATIF", kind="CHRS_CHU")
    street = colleague("Ferrand")
    receiving = partners.save_contact(ContactData(partner_id=shelter, last_name="Weber")).id
    pathway = pathways.open(person, DAY).id
    first = referents.save(
        ReferentData(pathway_id=pathway, staff_id=street, role="TS", since=DAY)
    ).id
    pathways.move(pathway, PathwayState.ASSESSING, after(1))
    pathways.move(pathway, PathwayState.UNDER_WAY, after(5), "Accueil en urgence")
    situations.save(ResourcesState(participant_id=person, since=DAY, resources=("RSA_SOCLE",)))
    for kind, words in (
        (NoteKind.SHAREABLE, "Aime travailler dehors."),
        (NoteKind.PRIVATE, "Rappeler avant midi."),
        (NoteKind.RESTRICTED, "Ne pas donner l’adresse."),
    ):
        notes.save(NoteData(participant_id=person, day=after(6), kind=kind, text=words))
    steps.save(StepData(pathway_id=pathway, kind="SIAE", status="EN_COURS", opened_on=after(8)))
    with pytest.raises(InvalidInput):  # nobody takes over yet
        pathways.move(pathway, PathwayState.RELAY, after(30))
    relay = relays.save(
        RelayData(
            pathway_id=pathway,
            partner_id=shelter,
            contact_id=receiving,
            decided_on=after(28),
            meeting_on=after(32),
            passed_on="Une démarche vers un chantier est en cours.",
            agreed=True,
        )
    ).id
    pathways.move(pathway, PathwayState.RELAY, after(30))
    sheet = text(letter_paper.render_relay(letters.relay_sheet(relay, after(30))))
    assert "Weber" in sheet and "chantier" in sheet
    assert "adresse" not in sheet and "midi" not in sheet

    referents.hand_to(first, ReferentData(contact_id=receiving, role="CIP_VOLANT"), after(32))
    pathways.move(pathway, PathwayState.UNDER_WAY, after(33))
    here = referents.current(pathway, after(40))
    assert [line.last_name for line in here] == ["Weber"]
    assert pathways.get(pathway).opened_on == DAY  # the same pathway, nothing begun again
    assert [step.kind for step in steps.of_pathway(pathway)] == ["SIAE"]
    for audience in (Audience.PERSON, Audience.PARTNER):
        said = summary_text(pathway, audience, after(60))
        assert "Ne pas donner" not in said and "avant midi" not in said
