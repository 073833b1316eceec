"""The list behind a number: every kind of thing, readable, with what a click may open."""

from __future__ import annotations

from datetime import date

import pytest

from lierre_desktop.centre.activity.figures import Behind, Subject, behind
from lierre_desktop.centre.activity.listed import Line, listed
from lierre_desktop.database.models import (
    Funding,
    HumanMeans,
    LivingPlace,
    Orientation,
    OutreachVisit,
    Participant,
    Partner,
    Recourse,
    Step,
    database,
)

from .conftest import Rows

DAY = date(2025, 3, 4)
BINNED = "2025-12-01T08:00:00.000000+00:00"


def lines(subject: Subject, *ids: int) -> tuple[Line, ...]:
    return listed(behind(subject, ids)).lines


def test_people_are_listed_by_name_with_birth_and_pathway(rows: Rows) -> None:
    late = rows.person("Weber", first_name="Anne", birth_date=date(1990, 6, 15))
    early = rows.person("Diallo", first_name="Awa")
    rows.pathway(late, DAY, welcomed=DAY)
    found = listed(behind(Subject.PERSON, (late, early)))
    assert found.columns == ("Name", "Birth date", "Pathway opened on")
    assert found.names == 0
    assert found.lines == (
        Line(early, ("DIALLO Awa", "", ""), Subject.PERSON, early, person=("Diallo", "Awa")),
        Line(
            late,
            ("WEBER Anne", "15/06/1990", "04/03/2025"),
            Subject.PERSON,
            late,
            person=("Weber", "Anne"),
        ),
    )
    assert found.private == (1,)


def test_who_is_in_the_bin_is_listed_and_opens_nothing(rows: Rows) -> None:
    gone = rows.person("Diallo", first_name="Awa", deleted_at=BINNED)
    (line,) = lines(Subject.PERSON, gone)
    assert (line.cells, line.opens, line.gone) == (("DIALLO Awa", "", ""), None, True)


def test_sessions_say_who_came_and_why_they_were_cancelled(rows: Rows) -> None:
    workshop = rows.workshop("Couture")
    marks = {rows.person("A"): "PRESENT", rows.person("B"): "RETARD", rows.person("C"): "ABSENT"}
    held = rows.held(workshop, DAY, marks)
    off = rows.session(workshop, date(2025, 3, 3), status="ANNULEE", cause="FERIE")
    assert lines(Subject.SESSION, held, off) == (
        Line(off, ("03/03/2025", "Couture", "Public holiday", ""), Subject.SESSION, off),
        Line(held, ("04/03/2025", "Couture", "Held", "2"), Subject.SESSION, held),
    )


def test_what_happened_to_someone_opens_her_record(rows: Rows) -> None:
    person = rows.person("Diallo", first_name="Awa")
    pathway = rows.pathway(person, DAY, welcomed=DAY)
    enrolment = rows.enrolment(person, rows.workshop("Couture"), DAY)
    interview = rows.interview(person, DAY)
    missed = rows.interview(person, date(2025, 3, 5), state="MISSED")
    referral = rows.referral(pathway, DAY)
    recourse = rows.add(
        Recourse, pathway=pathway, kind="DALO", filed_on=DAY, decision_on=DAY, decision="FAVORABLE"
    )
    told = {
        (Subject.PATHWAY, pathway): ("DIALLO Awa", "04/03/2025", "", "Welcomed"),
        (Subject.ENROLMENT, enrolment): ("DIALLO Awa", "Couture", "04/03/2025", ""),
        (Subject.INTERVIEW, interview): (
            "04/03/2025",
            "DIALLO Awa",
            "Follow-up",
            "1\u202fh\u202f30",
        ),
        (Subject.INTERVIEW, missed): ("05/03/2025", "DIALLO Awa", "Follow-up", "nobody came"),
        (Subject.REFERRAL, referral): ("04/03/2025", "DIALLO Awa", "CCAS", "Referral accepted"),
        (Subject.RECOURSE, recourse): (
            "04/03/2025",
            "DIALLO Awa",
            "DALO appeal (housing)",
            "Granted",
        ),
    }
    for (subject, number), cells in told.items():
        (line,) = lines(subject, number)
        assert (line.opens, line.open_id) == (Subject.PERSON, person)
        assert [a.replace("\u00a0", "\u202f") for a in line.cells] == list(cells), subject


def test_what_is_reserved_or_sensitive_isnt_named(rows: Rows) -> None:
    pathway = rows.pathway(rows.person(), DAY, welcomed=DAY)
    values = {"pathway": pathway, "status": "EN_COURS", "opened_on": DAY, "who": "PERSON"}
    step = rows.add(Step, kind="DALO", **values)
    reserved = rows.add(Step, kind="VICTIMES", **values)
    partner = rows.add(Partner, name="Accueil discret", axis="ASSOCIATIF", sensitive=True)
    person = Participant.get()
    sent = rows.add(Orientation, participant=person, partner=partner, made_on=DAY)
    referral = rows.referral(pathway, DAY, "CIDFF")
    assert [line.cells[2] for line in lines(Subject.STEP, step, reserved)] == [
        "DALO appeal", "Step"
    ]  # fmt: skip
    assert lines(Subject.ORIENTATION, sent)[0].cells[2] == "Partner"
    assert lines(Subject.PARTNER, partner)[0].cells[0] == "Partner"
    assert lines(Subject.REFERRAL, referral)[0].cells[2] == "Other"


def test_means_funding_visits_and_households_are_listed(rows: Rows) -> None:
    place = rows.add(LivingPlace, name="Terrain", kind="BIDONVILLE")
    visit = rows.add(OutreachVisit, place=place, day=DAY, women=2, unknown=1)
    span = {"starts_on": date(2025, 1, 1), "ends_on": date(2025, 12, 31)}
    fte = rows.add(HumanMeans, title="Coordination", kind="STAFF", fte_thousandths=500, **span)
    funding = rows.add(Funding, funder="CAF", amount_cents=900_000, **span)
    person = rows.person("Diallo", first_name="Awa")
    home = rows.household(person)
    rows.member(home, first_name="Deniz", last_name="Diallo")
    assert lines(Subject.VISIT, visit)[0].cells == ("04/03/2025", "Terrain", "3")
    assert lines(Subject.MEANS, fte)[0].cells[2] == "0.50 FTE"
    assert lines(Subject.FUNDING, funding)[0].cells[3:] == ("€9,000", "")
    (line,) = lines(Subject.HOUSEHOLD, home)
    assert line == Line(home, ("DIALLO Awa and DIALLO Deniz", "2"), Subject.PERSON, person)


def test_every_kind_has_its_columns_and_is_read_at_once(
    rows: Rows, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    execute = database.obj.execute_sql

    def counting(sql: str, *values: object) -> object:
        asked.append(sql)
        return execute(sql, *values)

    monkeypatch.setattr(database.obj, "execute_sql", counting)
    for subject in Subject:
        asked.clear()
        found = listed(Behind(subject))
        assert found.lines == ()
        assert len(set(found.columns)) == len(found.columns) >= 2
        assert len(asked) <= 2  # the list; the terms too while something is being written
