"""Difficulties, exits, housing, work, French and silences of a span, worked by hand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lierre_desktop.centre import settings
from lierre_desktop.centre.activity.counts import change
from lierre_desktop.centre.activity.facts import Facts
from lierre_desktop.centre.activity.figures import Amount, MeasuredTable, Measures
from lierre_desktop.centre.activity.periods import Basis, Period, year
from lierre_desktop.centre.pathway import silence
from lierre_desktop.centre.person.states import Aspect
from lierre_desktop.centre.settings import CentreSettings
from lierre_desktop.database.models import (
    LivingPlace,
    Objective,
    OutreachVisit,
    Participant,
    VisitPerson,
)

from .conftest import INSTANT, Rows

EARLY, OPENED, SPRING, JUNE = (
    date(2024, 9, 2),
    date(2025, 1, 15),
    date(2025, 4, 1),
    date(2025, 6, 30),
)
NEXT_YEAR = date(2026, 2, 2)
WEDNESDAY = date(2025, 6, 11)


def measured(span: Period | None = None) -> Measures:
    return change.measure(Facts(span or year(2025), Basis.FOLLOWED))


def cells(table: MeasuredTable) -> dict[str, list[int | None]]:
    """What a table counts, by the key of its rows."""
    rows = (*table.rows, *((table.total,) if table.total else ()))
    return {row.key: [cell and cell.value for cell in row.cells] for row in rows}


def moves(table: MeasuredTable) -> dict[tuple[str, str], int]:
    """The moves that someone made, from the key of the row to that of the column."""
    return {
        (row.key, column.key): cell.value
        for row in table.rows
        for column, cell in zip(table.columns, row.cells, strict=True)
        if cell and cell.value
    }


def test_an_empty_centre_shows_nothing(rows: Rows) -> None:
    found = measured()
    assert {*found.figures, *found.tables} == set(change.DEFINITIONS)
    assert not any(figure.amount.value for figure in found.figures.values())
    assert found.figures["EVO-04"].amount == Amount(0, 0)
    assert cells(found.tables["EVO-20"]) == {
        "once": [0, None, None, None, None],
        "?": [0, None, None, None, None],
        "total": [0, 0, 0, 0, 0],
    }
    assert cells(found.tables["EVO-23"]) == {"?": [0]}


def test_difficulties_are_those_between_the_first_and_the_last_assessment(rows: Rows) -> None:
    zeynep, awa, once, never, referred = (rows.person(name) for name in "ABCDE")
    way = rows.pathway(zeynep, EARLY, welcomed=EARLY)
    rows.assessment(way, EARLY, "ENTRY", LOGEMENT="IDENTIFIE", SANTE="LEVE", BUDGET="IDENTIFIE")
    rows.assessment(way, SPRING, "REVIEW", LOGEMENT="LEVE", MOBILITE="EN_COURS")
    rows.assessment(way, JUNE, "REVIEW", BUDGET="SANS_DIFFICULTE", SANTE="LEVE", VIOLENCES="LEVE")
    rows.assessment(way, NEXT_YEAR, "REVIEW", LOGEMENT="IDENTIFIE", MOBILITE="LEVE")
    other = rows.pathway(awa, OPENED, welcomed=OPENED)
    rows.assessment(other, OPENED, "ENTRY", LOGEMENT="IDENTIFIE", NUMERIQUE="NON_ABORDE")
    rows.assessment(other, JUNE, "REVIEW", LOGEMENT="EN_COURS")
    single = rows.pathway(once, OPENED, welcomed=OPENED)
    rows.assessment(single, OPENED, "ENTRY", LOGEMENT="IDENTIFIE")
    rows.pathway(never, OPENED, welcomed=OPENED)
    rows.pathway(referred, OPENED)
    found = measured()
    assert found.figures["EVO-01"].behind.ids == (zeynep, awa)
    assert found.figures["EVO-02"].amount == Amount(2)  # housing, and the sensitive one
    assert found.figures["EVO-02"].behind.ids == (zeynep,)
    table = found.tables["EVO-20"]
    assert cells(table) == {
        "LOGEMENT": [2, 0, 1, 1, 1],
        "MOBILITE": [1, 0, 1, 0, 0],
        "SANTE": [1, 0, 0, 1, 0],
        "BUDGET": [1, 0, 0, 0, 0],
        "*": [1, 0, 0, 1, 1],
        "once": [1, None, None, None, None],
        "?": [1, None, None, None, None],
        "total": [4, 0, 2, 3, 2],
    }
    assert [row.key for row in table.rows if row.unknown] == ["once", "?"]
    assert not any("iolence" in row.label for row in table.rows)


def test_two_assessments_of_different_pathways_tell_no_change(rows: Rows) -> None:
    person = rows.person()
    first = rows.pathway(person, EARLY, welcomed=EARLY, closed=SPRING)
    second = rows.pathway(person, JUNE, welcomed=JUNE)
    rows.assessment(first, EARLY, "ENTRY", LOGEMENT="IDENTIFIE")
    rows.assessment(second, JUNE, "ENTRY", LOGEMENT="LEVE")
    found = measured()
    assert found.figures["EVO-01"].amount == Amount(0)
    assert cells(found.tables["EVO-20"])["once"][0] == 1


def leaves(rows: Rows, kind: str | None, end: str = "SORTI", closed: date = JUNE) -> int:
    person = rows.person()
    rows.pathway(person, OPENED, welcomed=OPENED, closed=closed, kind=kind, end=end)
    return person


def test_the_rate_of_positive_exits_follows_the_centre(
    rows: Rows, monkeypatch: pytest.MonkeyPatch
) -> None:
    lasting = leaves(rows, "CDI")
    training = leaves(rows, "FORMATION")
    moved = leaves(rows, "DEMENAGEMENT")
    social = leaves(rows, "LOGEMENT")
    leaves(rows, None, "REORIENTE")
    leaves(rows, "CDI", closed=NEXT_YEAR)
    rows.pathway(rows.person(), OPENED, closed=JUNE, kind=None, end="SANS_SUITE")  # never came
    rows.pathway(lasting, EARLY, welcomed=EARLY, closed=OPENED, kind="ABANDON")  # before
    found = measured()
    assert found.figures["EVO-04"].amount == Amount(2, 4)
    assert found.figures["EVO-04"].behind.ids == (lasting, training)
    table = found.tables["EVO-23"]
    assert cells(table) == {
        "DURABLE": [1],
        "POSITIVE": [1],
        "SOCIALE": [1],
        "NEUTRE": [1],
        "?": [1],
    }
    assert table.base == 5
    chosen = CentreSettings(positive_exits=("SOCIALE", "NEUTRE"), neutral_exits_count=True)
    monkeypatch.setattr(settings, "load", lambda: chosen)
    found = measured()
    assert found.figures["EVO-04"].amount == Amount(2, 5)
    assert found.figures["EVO-04"].behind.ids == (moved, social)


def test_the_definition_says_which_exits_are_positive() -> None:
    words = change.exit_words(CentreSettings(positive_exits=("DURABLE", "SOCIALE")))
    assert words == {
        "positive": "Lasting work and Social exit",
        "neutral": "Neutral exits are left out of the base.",
    }
    counted = change.exit_words(CentreSettings(positive_exits=(), neutral_exits_count=True))
    assert counted == {"positive": "none", "neutral": "Neutral exits are in the base."}
    said = change.DEFINITIONS["EVO-04"].said.format(**words)
    assert "Lasting work and Social exit" in said and "{" not in said


def test_housing_and_work_move_from_the_entry_to_the_exit(rows: Rows) -> None:
    settled, intake, unknown, other = (leaves(rows, "CDI") for _one in range(4))
    rows.state(settled, Aspect.HOUSING, EARLY, housing="HEBERGE_TIERS")
    rows.state(settled, Aspect.HOUSING, SPRING, housing="LOC_SOCIAL")
    rows.state(settled, Aspect.HOUSING, NEXT_YEAR, housing="RUE")
    rows.state(settled, Aspect.WORK, OPENED, work="RECHERCHE")
    rows.state(settled, Aspect.WORK, JUNE, work="INTERIM")
    rows.state(intake, Aspect.HOUSING, OPENED + timedelta(days=20), housing="LOC_PRIVE")
    rows.state(intake, Aspect.WORK, OPENED + timedelta(days=120), work="EMPLOI")
    rows.state(other, Aspect.HOUSING, OPENED, housing="NC")
    found = measured()
    housing, work = found.tables["EVO-21"], found.tables["EVO-22"]
    assert moves(housing) == {
        ("PRECAIRE", "ORDINAIRE"): 1,
        ("ORDINAIRE", "ORDINAIRE"): 1,
        ("?", "?"): 2,
    }
    assert moves(work) == {("RECHERCHE", "EMPLOI"): 1, ("?", "EMPLOI"): 1, ("?", "?"): 2}
    assert housing.base == work.base == 4
    assert housing.rows[-1].behind[-1].ids == (unknown, other)  # type: ignore[union-attr]
    assert [row.key for row in housing.rows] == [column.key for column in housing.columns]


def test_french_is_compared_in_the_order_of_the_levels(rows: Rows) -> None:
    better, worse, left, unknown = (rows.person(name) for name in "ABCD")
    for person in (better, worse, unknown):
        rows.pathway(person, OPENED, welcomed=OPENED)
    rows.pathway(left, OPENED, welcomed=OPENED, closed=JUNE)
    for person, before, after in ((better, "INFRA", "A1"), (worse, "B1", "A2")):
        rows.state(person, Aspect.FRENCH, OPENED, speaking=before)
        rows.state(person, Aspect.FRENCH, SPRING, speaking=after, reading="C2")
    rows.state(left, Aspect.FRENCH, OPENED, speaking="A1")
    rows.state(left, Aspect.FRENCH, JUNE + timedelta(days=1), speaking="B1")
    rows.state(unknown, Aspect.FRENCH, SPRING, speaking="NE")
    found = measured()
    assert found.figures["EVO-03"].behind.ids == (better,)
    table = found.tables["EVO-24"]
    assert moves(table) == {("INFRA", "A1"): 1, ("B1", "A2"): 1, ("A1", "A1"): 1, ("?", "?"): 1}
    assert table.base == 4


def test_objectives_are_reached_on_their_day(rows: Rows) -> None:
    way = rows.pathway(rows.person(), EARLY, welcomed=EARLY)

    def objective(state: str, closed: date | None) -> None:
        rows.add(
            Objective, pathway=way, title="Permis", state=state, set_on=EARLY, closed_on=closed
        )

    objective("REACHED", SPRING)
    objective("REACHED", JUNE)
    objective("REACHED", EARLY)
    objective("DROPPED", JUNE)
    objective("OPEN", None)
    reached = measured().figures["EVO-06"]
    assert reached.amount == Amount(2)
    assert reached.behind.ids == (way,)


def test_silence_is_that_of_the_last_day(rows: Rows) -> None:
    workshop = rows.workshop()
    came, met, left, silent, paused, placed, binned = (rows.person(name) for name in "ABCDEFG")
    for weeks in range(1, 7):
        rows.held(workshop, WEDNESDAY - timedelta(weeks=weeks), {came: "PRESENT", left: "ABSENT"})
    for person in (came, met, silent, binned):
        rows.pathway(person, OPENED, welcomed=OPENED)
    rows.pathway(left, OPENED, welcomed=OPENED, closed=WEDNESDAY)
    suspended = rows.pathway(paused, OPENED, welcomed=OPENED)
    rows.log(suspended, "SUSPENDU", SPRING)
    rows.enrolment(placed, workshop, OPENED)
    place = rows.add(LivingPlace, name="Pont", kind="SQUAT")
    visit = rows.add(OutreachVisit, place=place, day=WEDNESDAY - timedelta(weeks=2))
    rows.add(VisitPerson, visit=visit, participant=met)
    rows.interview(silent, WEDNESDAY - timedelta(weeks=9))
    rows.interview(silent, WEDNESDAY + timedelta(weeks=1))  # after the last day
    Participant.update(deleted_at=INSTANT).where(Participant.id == binned).execute()
    found = measured(Period(date(2025, 1, 1), WEDNESDAY)).figures["EVO-05"]
    assert found.behind.ids == (silent, placed)


def test_today_it_is_the_list_of_who_is_silent(rows: Rows) -> None:
    workshop = rows.workshop()
    people = [rows.person(name) for name in "ABCD"]
    for weeks in range(1, 7):
        rows.held(workshop, WEDNESDAY - timedelta(weeks=weeks), {people[0]: "PRESENT"})
    for person in people[:3]:
        rows.pathway(person, OPENED, welcomed=OPENED)
    rows.interview(people[1], WEDNESDAY - timedelta(days=3))
    rows.enrolment(people[3], workshop, OPENED)
    found = measured(Period(date(2025, 1, 1), WEDNESDAY)).figures["EVO-05"]
    assert list(found.behind.ids) == sorted(
        each.participant_id for each in silence.silent(WEDNESDAY)
    )
    assert found.amount == Amount(2)
