"""Imports: what a dry run says, what carrying it out writes, what it refuses."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from lierre_desktop.centre import attendance, participants, undo
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.duplicates import Index, lookalikes
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.centre.pathway import pathways
from lierre_desktop.centre.pathway.states import PathwayState
from lierre_desktop.centre.person import situations
from lierre_desktop.centre.tables import imports, mapping
from lierre_desktop.centre.tables import plan as plans
from lierre_desktop.centre.tables.plan import LEFT_OUT, NEW, Decisions, ImportKind, ImportPlan
from lierre_desktop.centre.tables.table import Line, Table
from lierre_desktop.centre.vocabulary import Gender
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.models import database
from tests.centre.conftest import Maker
from tests.centre.tables.conftest import Plan

PEOPLE, PATHWAYS, MARKS = ImportKind.PARTICIPANTS, ImportKind.PATHWAYS, ImportKind.ATTENDANCE
TODAY = date(2026, 11, 23)
MARIE: Line = ("Mme DUPONT-LÉVY Marie", "12/03/1985")
HEAD: Line = ("Nom Prénom", "DDN")


def count(table: str) -> int:
    return int(database.execute_sql(f"SELECT count(*) FROM {table}").fetchone()[0])


def reasons(plan: ImportPlan) -> list[str]:
    return [each.reason for each in plan.refused]


# -- people --------------------------------------------------------------------------------


def test_a_list_of_people_in_words_then_in_rows(plan: Plan, make_participant: Maker) -> None:
    known = make_participant("Martin", "Zoé", birth_date=date(1990, 5, 1), city="Metz")
    make_participant("Benali", "Samira")
    made = plan(
        PEOPLE,
        (*HEAD, "Tél", "Ville", "Logement", "Ressources", "QPV", "Situation familiale"),
        (*MARIE, 612345678, "Metz", "squat", "RSA, APL", "oui", "mariée"),
        ("MARTIN Zoé", "01/05/1990", "06 39 98 00 01", "Thionville"),
        ("Benali Samira", None),
        ("X Y", "31/02/1990"),
    )
    assert made.sentences[0] == "1 new person, 1 already known, 1 to decide, 1 line refused"
    assert [question.name for question in made.questions] == ["BENALI Samira"]
    assert count("participant") == 2

    done = imports.carry_out(made)
    marie = participants.get(
        max(row[0] for row in database.execute_sql("SELECT id FROM participant"))
    )
    assert (marie.name, marie.gender, marie.phone) == (
        "Marie Dupont-Lévy",
        Gender.WOMAN,
        "06 12 34 56 78",
    )
    assert marie.birth_date == date(1985, 3, 12)
    held = situations.at(marie.id, TODAY)
    assert held.housing and held.housing.housing == "SQUAT"
    assert held.resources and set(held.resources.resources) == {"RSA_SOCLE", "AL"}
    assert held.district and held.district.qpv is True
    zoe = participants.get(known)
    assert (zoe.phone, zoe.city) == ("06 39 98 00 01", "Metz")  # completed, never overwritten
    undo.undo(done.batch)
    assert participants.get(known).phone == ""
    with pytest.raises(InvalidInput):
        participants.get(marie.id)


def test_decisions_settle_the_open_questions(plan: Plan, make_participant: Maker) -> None:
    samira = make_participant("Benali", "Samira")
    lines: tuple[Line, ...] = ((*HEAD, "Logement"), ("Benali Samira", None, "la cave"))
    made = plan(PEOPLE, *lines)
    assert [(each.field, each.value) for each in made.unknown] == [("housing", "la cave")]
    values = {("housing", "la cave"): "SQUAT"}
    for choice, new, known in ((NEW, 1, 0), (samira, 0, 1), (LEFT_OUT, 0, 0)):
        decided = plan(PEOPLE, *lines, decisions=Decisions({2: choice}, values))
        assert (decided.new, decided.known, len(decided.questions)) == (new, known, 0)


def test_a_line_twice_in_a_file_is_refused(plan: Plan) -> None:
    made = plan(PEOPLE, HEAD, MARIE, ("Marie Dupont Lévy", "12/03/1985"))
    assert (made.new, reasons(made)) == (1, ["This person is already on line 2."])


def test_the_same_file_again_writes_nothing(plan: Plan) -> None:
    lines: tuple[Line, ...] = ((*HEAD, "Prescripteur", "Logement"), (*MARIE, "CCAS", "CHRS"))
    imports.carry_out(plan(PEOPLE, *lines))
    again = plan(PEOPLE, *lines)
    assert (again.known, again.rows) == (1, 0)
    with pytest.raises(InvalidInput):
        imports.carry_out(again)


def test_a_social_security_number_is_refused_with_its_line(plan: Plan) -> None:
    made = plan(PEOPLE, (*HEAD, "Observations"), (*MARIE, "n° 2 85 03 57 672 123 45"))
    assert made.rows == 0
    assert "décret 2019-341" in reasons(made)[0]
    table = made.refused_table()
    assert table.headers[2:] == ("Nom Prénom", "DDN", "Observations")
    assert table.rows[0][0] == 2


def test_a_plan_is_refused_once_something_changed(plan: Plan, make_participant: Maker) -> None:
    made = plan(PEOPLE, HEAD, MARIE)
    make_participant("Martin", "Zoé")
    with pytest.raises(InvalidInput, match="dry run"):
        imports.carry_out(made)


def test_stopping_leaves_nothing(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stopped(Exception):
        pass

    def stop(_done: int, _all: int) -> None:
        raise Stopped

    made = plan(PEOPLE, HEAD, MARIE)
    for most in (plans.MOST_TAKEN_BACK, 0):
        monkeypatch.setattr(plans, "MOST_TAKEN_BACK", most)
        with pytest.raises(Stopped):
            imports.carry_out(made, stop)
        assert (count("participant"), count("journal")) == (0, 1)
    rows = (HEAD, MARIE)
    found = imports.find([Table("F", (), rows)], PEOPLE, TODAY)
    with pytest.raises(Stopped):
        imports.plan(found, imports.propose(PEOPLE, found, TODAY), TODAY, report=stop)


def test_large_imports_are_written_in_bulk(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plans, "MOST_TAKEN_BACK", 1)
    made = plan(PEOPLE, HEAD, MARIE, ("MARTIN Zoé", "01/05/1990"))
    assert not made.can_be_undone
    done = imports.carry_out(made)
    assert count("participant") == 2
    with pytest.raises(InvalidInput):
        undo.undo(done.batch)


def test_the_index_finds_whom_lookalikes_finds(make_participant: Maker) -> None:
    for last, first in (("Benali", "Samira"), ("Dupont-Lévy", "Marie"), ("Łuczak", "Bożena")):
        make_participant(last, first)
    index = Index()
    for name in (
        "Bénali Samira",
        "Samira Benali",
        "Benaly Samyra",
        "Dupond-Lévy Marie",
        "Luczak B",
    ):
        last, _blank, first = name.partition(" ")
        data = ParticipantData(last_name=last, first_name=first)
        assert {one.person.id for _a, one in index.lookalikes(data)} == {
            one.person.id for one in lookalikes(data)
        }


# -- columns -------------------------------------------------------------------------------


def test_a_mapping_is_remembered_and_kept_in_a_file(centre: OpenCentre) -> None:
    rows = (("Nom", "Prénom", "Chose"), ("DUPONT", "Marie", "Metz"))
    found = imports.find([Table("F", (), rows)], PEOPLE, TODAY)
    first = imports.propose(PEOPLE, found, TODAY)
    assert first.columns == ("last_name", "first_name", None)
    chosen = imports.Mapping(PEOPLE, found.headers, ("last_name", "first_name", "city"))
    imports.remember(chosen)
    assert imports.propose(PEOPLE, found, TODAY).columns == chosen.columns
    assert imports.mapping_from_json(chosen.to_json(), found) == chosen
    for text in ("", "[]", '{"format": 9}', '{"kind": "X"}'):
        with pytest.raises(InvalidInput):
            imports.mapping_from_json(text, found)


def test_bare_day_numbers_count_from_the_day_of_their_file(plan: Plan) -> None:
    rows = (HEAD, ("DUPONT Marie", 29656))
    for dates_1904, day in ((True, date(1985, 3, 12)), (False, date(1981, 3, 11))):
        table = Table("F", (), rows, dates_1904)
        found = imports.find([table], PEOPLE, TODAY)
        made = imports.plan(found, imports.propose(PEOPLE, found, TODAY), TODAY)
        (person,) = made.inserts[0].rows
        assert person["birth_date"] == day


def test_contents_tell_columns_without_a_name(centre: OpenCentre) -> None:
    rows = (
        ("Nom", "Prénom", "A", "B", "C"),
        *(
            ("N", "P", f"a{n}@exemple.fr", f"06 39 98 00 0{n}", f"0{n}/01/1980")
            for n in range(1, 5)
        ),
    )
    found = imports.find([Table("F", (), rows)], PEOPLE, TODAY)
    assert mapping.propose(PEOPLE, found, TODAY).columns[2:] == ("email", "phone", "birth_date")


# -- pathways ------------------------------------------------------------------------------


def test_pathways_of_known_people(plan: Plan, make_participant: Maker) -> None:
    marie = make_participant("Dupont-Lévy", "Marie", birth_date=date(1985, 3, 12))
    zoe = make_participant("Martin", "Zoé")
    made = plan(
        PATHWAYS,
        (*HEAD, "Date d'entrée", "Date de sortie", "Type de sortie", "Prescripteur", "Contrat"),
        (*MARIE, "06/01/2025", None, None, "CCAS", "CER"),
        ("Martin Zoé", None, "06/01/2025", "30/06/2025", "CDI"),
        ("Martin Zoé", None, "01/09/2025", "30/10/2025", None),
        ("Personne", None, "06/01/2025"),
    )
    assert made.sentences[0] == "2 new pathways, 2 lines refused"
    imports.carry_out(made)
    (running,) = pathways.of_participant(marie)
    assert (running.state, running.year, running.rank) == (PathwayState.UNDER_WAY, 2025, 1)
    (ended,) = pathways.of_participant(zoe)
    assert (ended.state, ended.exit_kind, ended.rank) == (PathwayState.OUT, "CDI", 2)
    assert [each.state for each in pathways.transitions(running.id)] == [
        PathwayState.REFERRED,
        PathwayState.UNDER_WAY,
    ]
    assert (count("referral"), count("contract")) == (1, 1)


def test_a_second_open_pathway_is_refused(plan: Plan, make_participant: Maker) -> None:
    make_participant("Martin", "Zoé")
    head: Line = ("Nom Prénom", "Date d'entrée")
    made = plan(PATHWAYS, head, ("Zoé Martin", "06/01/2025"), ("Zoé Martin", "07/02/2025"))
    assert (made.new, len(made.refused)) == (1, 1)
    imports.carry_out(made)
    assert plan(PATHWAYS, head, ("Zoé Martin", "06/01/2025")).known == 1


# -- attendance ----------------------------------------------------------------------------


def test_a_register_of_the_past(
    plan: Plan, make_participant: Maker, make_workshop: Maker, make_session: Maker
) -> None:
    marie, zoe = make_participant("Dupont", "Marie"), make_participant("Martin", "Zoé")
    couture = make_workshop("Couture")
    known = make_session(couture, date(2025, 11, 10))
    made = plan(
        MARKS,
        ("Nom Prénom", "10/11/2025", "17/11/2025", "24/11/2025"),
        ("DUPONT Marie", "P", "2h", "A"),
        ("Zoé MARTIN", "exc.", "1,5", "?!"),
        ("Inconnue Rose", "x", None, None),
    )
    assert made.sentences[0] == "5 marks, 2 lines refused"
    assert "2 sessions" in made.sentences[1]
    done = imports.carry_out(made)
    rows = set(
        database.execute_sql(
            "SELECT s.day, s.status, a.participant_id, a.mark, a.early_minutes"
            " FROM attendance a JOIN session s ON s.id = a.session_id"
        )
    )
    assert rows == {
        ("2025-11-10", "PREVUE", marie, "PRESENT", 0),
        ("2025-11-10", "PREVUE", zoe, "ABSENT_EXCUSE", 0),
        ("2025-11-17", "TENUE", marie, "PRESENT", 0),
        ("2025-11-17", "TENUE", zoe, "RETARD", 30),
        ("2025-11-24", "TENUE", marie, "ABSENT", 0),
    }
    again = undo.undo(done.batch)
    assert (count("attendance"), participants.get(marie).id) == (0, marie)
    undo.undo(again.batch)
    assert set(database.execute_sql("SELECT id FROM session WHERE deleted_at IS NULL")) == {
        (known,),
        (known + 1,),
        (known + 2,),
    }


def test_marks_in_a_roll_call_closed_since_stay(
    plan: Plan, make_participant: Maker, make_workshop: Maker, make_session: Maker
) -> None:
    make_participant("Dupont", "Marie")
    day = date(2025, 11, 10)
    session = make_session(make_workshop("Couture"), day)
    head: Line = ("Nom Prénom", "Atelier", "Date")
    done = imports.carry_out(plan(MARKS, head, ("Marie Dupont", "Couture", day)))
    attendance.close(session, today=TODAY, minute=600)
    with pytest.raises(InvalidInput):
        undo.undo(done.batch)


def test_a_workshop_nobody_knows_is_announced(plan: Plan, make_participant: Maker) -> None:
    make_participant("Dupont", "Marie")
    lines: tuple[Line, ...] = (
        ("Nom Prénom", "Atelier", "Date", "Heures", "Présence"),
        ("Marie Dupont", "Poterie", "10/11/2025", 2, "oui"),
        ("Marie Dupont", "POTERIE", "11/11/2025", 0, "non"),
        ("Marie Dupont", "Poterie", "10/11/2025", 2, "oui"),
    )
    made = plan(MARKS, *lines)
    assert "Poterie" in made.sentences[2]
    assert reasons(made) == ["This person is already on line 2."]
    imports.carry_out(made)
    assert (count("workshop"), count("session"), count("attendance")) == (1, 2, 2)
    assert plan(MARKS, *lines).rows == 0


def test_a_closed_roll_call_and_days_to_come_are_refused(
    plan: Plan, make_participant: Maker, make_workshop: Maker, make_session: Maker
) -> None:
    make_participant("Dupont", "Marie")
    day = date(2025, 11, 10)
    make_session(make_workshop("Couture"), day, status="TENUE", closed_at="2025-11-10T12:00:00")
    head: Line = ("Nom Prénom", "Atelier", "Date")
    made = plan(
        MARKS, head, ("Marie Dupont", "Couture", day), ("Marie Dupont", "Couture", "10/11/2099")
    )
    assert made.rows == 0
    assert "closed" in reasons(made)[0] and "still to come" in reasons(made)[1]


def test_a_missing_column_stops_the_import(plan: Plan, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="Workshop"):
        plan(MARKS, ("Nom Prénom", "Date"), ("Marie Dupont", "10/11/2025"))
    with pytest.raises(InvalidInput, match="Opened on"):
        plan(PATHWAYS, ("Nom Prénom", "Ville"), ("Marie Dupont", "Metz"))
    with pytest.raises(InvalidInput, match="names"):
        plan(PEOPLE, ("Ville", "CP"), ("Metz", "57000"))
