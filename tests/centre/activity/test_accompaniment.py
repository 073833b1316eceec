"""Interviews, steps, orientations, recourses, partners and visits of a span, worked by hand."""

from __future__ import annotations

from datetime import date

import pytest

from lierre_desktop.centre import settings
from lierre_desktop.centre.activity.counts import accompaniment
from lierre_desktop.centre.activity.facts import Facts
from lierre_desktop.centre.activity.figures import Amount, Measures, Subject
from lierre_desktop.centre.activity.periods import Basis, year
from lierre_desktop.database.models import (
    Contact,
    Contract,
    InterviewAttendee,
    LivingPlace,
    Orientation,
    OutreachVisit,
    Participant,
    Partner,
    Pathway,
    Placement,
    Recourse,
    Relay,
    Step,
    Term,
)

from .conftest import INSTANT, Rows

JANUARY, MARCH, JUNE = date(2025, 1, 10), date(2025, 3, 3), date(2025, 6, 2)
LAST_YEAR, NEXT_YEAR = date(2024, 11, 4), date(2026, 2, 2)


def measured() -> Measures:
    return accompaniment.measure(Facts(year(2025), Basis.FOLLOWED))


def cells(found: Measures, code: str) -> dict[str, list[int]]:
    """What a table counts, by the key of its rows."""
    table = found.tables[code]
    rows = (*table.rows, *((table.total,) if table.total else ()))
    return {row.key: [cell.value for cell in row.cells if cell] for row in rows}


def amounts(found: Measures, *codes: str) -> list[int]:
    return [found.figures[code].amount.value for code in codes]


@pytest.fixture
def pathway(rows: Rows) -> int:
    return rows.pathway(rows.person(), LAST_YEAR, welcomed=LAST_YEAR)


def test_an_empty_centre_counts_nothing(rows: Rows) -> None:
    found = measured()
    assert {*found.figures, *found.tables} == set(accompaniment.DEFINITIONS)
    assert not any(figure.amount.value for figure in found.figures.values())
    assert found.figures["ACC-04"].amount == Amount(0, 0)
    assert cells(found, "ACC-21") == {"?": [0]}
    assert cells(found, "ACC-25") == {"total": [0] * 6}


def test_interviews_held_are_told_by_kind_and_way_of_meeting(rows: Rows) -> None:
    zeynep, awa = rows.person("Arslan"), rows.person("Diallo")
    first = rows.interview(zeynep, JANUARY, kind="ACCUEIL", mode="RDV", minutes=60)
    second = rows.interview(zeynep, JUNE, minutes=45)
    meeting = rows.interview(awa, MARCH, kind="SYNTHESE", mode="RDV", minutes=30)
    missed = rows.interview(awa, MARCH, state="MISSED")
    excused = rows.interview(awa, JUNE, state="EXCUSED")
    for state in ("PLANNED", "CANCELLED"):
        rows.interview(awa, JUNE, state=state)
    rows.interview(zeynep, LAST_YEAR)
    rows.interview(zeynep, JUNE, deleted_at=INSTANT)
    found = measured()
    assert found.figures["ACC-01"].behind.ids == (first, second, meeting)
    assert found.figures["ACC-02"].behind.ids == (zeynep, awa)
    assert amounts(found, "ACC-01", "ACC-02", "ACC-03", "ACC-10") == [3, 2, 135, 1]
    assert found.figures["ACC-04"].amount == Amount(135, 3)
    assert found.figures["ACC-05"].behind.ids == (missed, excused)
    assert cells(found, "ACC-20") == {"ACCUEIL": [1], "SUIVI": [1], "SYNTHESE": [1]}
    assert cells(found, "ACC-21") == {"RDV": [2], "?": [1]}
    assert found.tables["ACC-21"].base == 3
    assert found.tables["ACC-21"].rows[-1].unknown


def test_a_kind_merged_into_another_counts_with_it(rows: Rows) -> None:
    rows.interview(rows.person(), MARCH, kind="MEDIATION")
    into = Term.get(Term.list == "type_entretien", Term.code == "SYNTHESE")
    Term.update(merged_into=into, retired_on=JUNE).where(
        Term.list == "type_entretien", Term.code == "MEDIATION"
    ).execute()
    found = measured()
    assert amounts(found, "ACC-10") == [1]
    assert cells(found, "ACC-20") == {"SYNTHESE": [1]}


def test_steps_are_opened_and_closed_each_in_its_own_period(rows: Rows, pathway: int) -> None:
    def step(kind: str, status: str, opened: date, closed: date | None = None) -> int:
        return rows.add(
            Step,
            pathway=pathway,
            kind=kind,
            status=status,
            opened_on=opened,
            closed_on=closed,
            who="PERSON",
        )

    done = step("CV", "ACCEPTEE", LAST_YEAR, JANUARY)
    still = step("CV", "EN_COURS", MARCH)
    refused = step("FSL", "REFUSEE", JANUARY, JUNE)
    later = step("FSL", "ABANDONNEE", JUNE, NEXT_YEAR)
    hidden = step("VICTIMES", "ABANDONNEE", JANUARY, MARCH)
    step("CV", "ACCEPTEE", LAST_YEAR, LAST_YEAR)
    found = measured()
    assert found.figures["ACC-06"].behind.ids == (still, refused, later, hidden)
    assert found.figures["ACC-07"].behind.ids == (done, refused, hidden)
    assert cells(found, "ACC-22") == {
        "FSL": [2, 1, 0, 1, 0],
        "CV": [1, 1, 1, 0, 0],
        "AUTRE": [1, 1, 0, 0, 1],
        "total": [4, 3, 1, 1, 1],
    }
    Pathway.update(deleted_at=INSTANT).execute()
    assert amounts(measured(), "ACC-06", "ACC-07") == [0, 0]


def test_answers_and_decisions_are_those_of_the_last_day(rows: Rows, pathway: int) -> None:
    person = Pathway.get_by_id(pathway).participant_id
    partner = rows.add(Partner, name="Mission locale", axis="EMPLOI")

    def sent(made: date, answer: str | None = None, answered: date | None = None) -> int:
        return rows.add(
            Orientation,
            participant=person,
            partner=partner,
            made_on=made,
            answer=answer,
            answered_on=answered,
        )

    sent(MARCH, "ACCEPTED", JUNE)
    sent(MARCH, "REFUSED", NEXT_YEAR)
    sent(JUNE)
    sent(LAST_YEAR, "ACCEPTED", JUNE)

    def appeal(kind: str, filed: date | None, decision: str | None, day: date | None) -> int:
        return rows.add(
            Recourse,
            pathway=pathway,
            kind=kind,
            filed_on=filed,
            decision=decision,
            decision_on=day,
        )

    appeal("DALO", JANUARY, "FAVORABLE", JUNE)
    appeal("DALO", JUNE, "REJECTED", NEXT_YEAR)
    appeal("DAHO", MARCH, None, None)
    appeal("DAHO", None, None, None)
    found = measured()
    assert amounts(found, "ACC-08", "ACC-09") == [3, 3]
    assert cells(found, "ACC-23") == {"ACCEPTED": [1], "?": [2]}
    assert cells(found, "ACC-24") == {
        "DALO": [2, 1, 0, 0, 1],
        "DAHO": [1, 0, 0, 0, 1],
        "total": [3, 1, 0, 0, 2],
    }


def test_a_partner_counts_once_whatever_was_done_with_it(rows: Rows, pathway: int) -> None:
    person = Pathway.get_by_id(pathway).participant_id
    local = rows.add(Partner, name="Mission locale", axis="EMPLOI")
    clinic = rows.add(Partner, name="Le Détour", axis="ASSOCIATIF", sensitive=True)
    gone = rows.add(Partner, name="Chantier", axis="EMPLOI", deleted_at=INSTANT)
    unused = rows.add(Partner, name="Médiathèque", axis="TIERS")
    rows.add(Orientation, participant=person, partner=local, made_on=MARCH)
    rows.add(Orientation, participant=person, partner=unused, made_on=LAST_YEAR)
    rows.add(
        Step,
        pathway=pathway,
        kind="CV",
        status="EN_COURS",
        opened_on=JUNE,
        partner=local,
        who="PARTNER",
    )
    interview = rows.interview(person, MARCH)
    contacts = [rows.add(Contact, partner=clinic, last_name=name) for name in ("Roy", "Weber")]
    for contact in contacts:
        rows.add(InterviewAttendee, interview=interview, contact=contact)
    rows.add(Relay, pathway=pathway, partner=clinic, worker="M. Roy", decided_on=JUNE)
    rows.add(Placement, pathway=pathway, kind="CDDI", partner=gone, starts_on=JANUARY)
    found = measured()
    assert found.figures["ACC-11"].behind.ids == (local, clinic, gone)
    assert cells(found, "ACC-25") == {
        "EMPLOI": [2, 1, 1, 0, 0, 1],
        "ASSOCIATIF": [1, 0, 0, 1, 1, 0],
        "total": [3, 1, 1, 1, 1, 1],
    }
    assert "Détour" not in repr(found.tables["ACC-25"])
    Participant.update(deleted_at=INSTANT).execute()
    assert amounts(measured(), "ACC-11") == [0]


def test_visits_count_everyone_met_without_a_name(rows: Rows) -> None:
    place = rows.add(LivingPlace, name="Sous le pont", kind="SQUAT")
    first = rows.add(OutreachVisit, place=place, day=MARCH, women=2, men=3, children=1)
    second = rows.add(OutreachVisit, place=place, day=JUNE, women=2, unknown=4)
    rows.add(OutreachVisit, place=place, day=LAST_YEAR, women=9)
    rows.add(OutreachVisit, place=place, day=JUNE, men=9, deleted_at=INSTANT)
    found = measured()
    assert amounts(found, "ACC-13", "ACC-14") == [2, 12]
    assert found.figures["ACC-14"].behind.ids == (first, second)
    assert found.figures["ACC-14"].behind.subject is Subject.VISIT


def test_activity_is_counted_on_the_days_of_a_contract_when_asked(
    rows: Rows, monkeypatch: pytest.MonkeyPatch
) -> None:
    def person_under(kind: str, closed: date | None = None) -> int:
        person = rows.person()
        way = rows.pathway(person, LAST_YEAR, welcomed=LAST_YEAR, closed=closed)
        dates = {"starts_on": date(2025, 2, 1), "ends_on": date(2025, 12, 31)}
        rows.add(Contract, pathway=way, kind=kind, **dates)
        return person

    engaged = person_under("CE")
    nothing = person_under("AUCUN")
    left = person_under("CER", closed=date(2025, 5, 1))
    sewing, tea = rows.workshop(), rows.workshop("Café", counts_as_activity=False)
    everyone = dict.fromkeys((engaged, nothing, left), "PRESENT")
    rows.held(sewing, JANUARY, everyone)
    rows.held(sewing, MARCH, everyone)
    rows.held(tea, MARCH, everyone)
    june = rows.held(sewing, JUNE, {left: "PRESENT"})
    rows.mark(june, engaged, "RETARD", late_minutes=20)
    rows.mark(rows.session(sewing, date(2025, 6, 3)), engaged)  # the roll is open
    rows.interview(engaged, JUNE, minutes=50)
    rows.interview(nothing, JUNE, minutes=50)
    assert amounts(measured(), "ACC-12") == [0]
    asked = settings.CentreSettings(activity_hours=True)
    monkeypatch.setattr(settings, "load", lambda: asked)
    found = measured()
    assert amounts(found, "ACC-12") == [120 + 100 + 50 + 120]
    assert found.figures["ACC-12"].behind.ids == (engaged, left)
