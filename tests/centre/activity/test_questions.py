"""The table builder: counts agree with the figures, total once, and are kept by name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from lierre_desktop.centre import history, undo
from lierre_desktop.centre.activity import calculation
from lierre_desktop.centre.activity.asking import questions
from lierre_desktop.centre.activity.asking.questions import (
    Counted,
    Dimension,
    Question,
    SavedQuestion,
    ask,
    dimensions,
    from_json,
    save,
    saved,
    to_json,
    values,
)
from lierre_desktop.centre.activity.figures import Shape, Subject, Table, behind
from lierre_desktop.centre.activity.periods import Basis, asked, year
from lierre_desktop.centre.activity.showing import said
from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.person.states import Aspect
from lierre_desktop.database.connection import OpenCentre

from .conftest import Rows

QUERY = asked(year(2025), date(2026, 1, 15), Basis.PRESENT)
JANUARY, MARCH = date(2025, 1, 7), date(2025, 3, 4)

Cells = dict[str, tuple[int, ...]]


def cells(table: Table) -> Cells:
    """The values of each row, the total under "total"."""
    assert table.total is not None
    return {
        row.key: tuple(cell.value for cell in row.cells if cell is not None)
        for row in (*table.rows, table.total)
    }


def before(table: Table) -> Cells:
    """The same of the earlier period."""
    assert table.total is not None
    return {
        row.key: tuple(cell.value for cell in row.before if cell is not None)
        for row in (*table.rows, table.total)
    }


@pytest.fixture
def awa(rows: Rows) -> Iterator[int]:
    """Two people and two workshops: Awa in both, Bruno in one, late by half an hour."""
    awa = rows.person("Diallo", first_name="Awa", gender="F", birth_date=date(1990, 6, 15))
    bruno = rows.person("Weber", first_name="Bruno", gender="M")
    sewing = rows.workshop("Couture", position=1, report_group="WEEKLY")
    calm = rows.workshop("Sophrologie", position=2, report_group="HEALTH")
    rows.held(sewing, JANUARY, {awa: "PRESENT", bruno: "ABSENT"})
    rows.mark(rows.held(sewing, MARCH, {awa: "PRESENT"}), bruno, "RETARD", late_minutes=30)
    rows.held(calm, MARCH, {awa: "PRESENT"}, start=700, end=760)
    rows.session(calm, JANUARY, status="ANNULEE", cause="FERIE")
    rows.held(sewing, date(2024, 3, 5), {bruno: "PRESENT"})
    rows.state(awa, Aspect.HOUSING, JANUARY, housing="RUE")
    yield awa


def workshop_keys() -> dict[str, str]:
    return {label: key for key, label in values(Dimension.WORKSHOP, QUERY)}


# -- counting ----------------------------------------------------------------------------


def test_people_are_counted_as_the_tables_about_the_public_do(awa: int) -> None:
    table = ask(Question(Counted.PEOPLE, Dimension.GENDER), QUERY)
    known = calculation.measured(QUERY).tables["PUB-20"]
    assert cells(table) == {"F": (1,), "M": (1,), "X": (0,), "?": (0,), "total": (2,)}
    assert [row.before for row in table.rows] == [row.before for row in known.rows]
    assert (table.base, table.base_before) == (known.base, known.base_before) == (2, 1)
    assert table.rows[0].behind == (behind(Subject.PERSON, (awa,)),)
    assert [row.unknown for row in table.rows] == [False, False, False, True]
    assert table.definition.shape is Shape.DISTRIBUTION


def test_someone_of_two_workshops_counts_once_in_all(awa: int) -> None:
    table = ask(Question(Counted.PEOPLE, Dimension.WORKSHOP), QUERY)
    keys = workshop_keys()
    assert cells(table) == {keys["Couture"]: (2,), keys["Sophrologie"]: (1,), "total": (2,)}
    assert before(table) == {keys["Couture"]: (1,), keys["Sophrologie"]: (0,), "total": (1,)}
    assert not table.columns[0].additive


def test_two_dimensions_meet_and_sums_are_counted_anew(awa: int) -> None:
    table = ask(Question(Counted.PEOPLE, Dimension.MONTH, Dimension.GROUP), QUERY)
    assert [column.key for column in table.columns] == ["WEEKLY", "HEALTH", "total"]
    found = cells(table)
    assert found["1-01"] == (1, 0, 1)
    assert found["1-03"] == (2, 1, 2)
    assert found["total"] == (2, 1, 2)
    assert len(table.rows) == 12


def test_hours_take_off_the_minutes_of_who_was_late(awa: int) -> None:
    table = ask(Question(Counted.HOURS, Dimension.GENDER), QUERY)
    assert cells(table) == {"F": (300,), "M": (90,), "X": (0,), "?": (0,), "total": (390,)}
    figure = calculation.measured(QUERY).figures["ATE-08"]
    assert cells(table)["total"] == (figure.amount.value,)


def test_presences_are_those_of_everyone_whatever_the_basis(awa: int) -> None:
    oriented = asked(year(2025), date(2026, 1, 15), Basis.ORIENTED)
    for query in (QUERY, oriented):
        table = ask(Question(Counted.PRESENCES, Dimension.GENDER), query)
        assert cells(table) == {"F": (3,), "M": (1,), "X": (0,), "?": (0,), "total": (4,)}
    nobody = ask(Question(Counted.PEOPLE, Dimension.GENDER), oriented)
    assert cells(nobody)["total"] == (0,)


def test_sessions_are_counted_by_cause(awa: int) -> None:
    table = ask(Question(Counted.SESSIONS, Dimension.CAUSE), QUERY)
    assert cells(table) == {"FERIE": (1,), "none": (3,), "?": (0,), "total": (4,)}
    by_weekday = ask(Question(Counted.SESSIONS, Dimension.WEEKDAY), QUERY)
    assert cells(by_weekday)["2"] == (4,)
    assert "6" not in cells(by_weekday)


def test_who_came_to_nothing_is_a_row(rows: Rows, awa: int) -> None:
    rows.interview(rows.person("Koç", gender="F"), MARCH)
    followed = asked(year(2025), date(2026, 1, 15))
    table = ask(Question(Counted.PEOPLE, Dimension.GROUP), followed)
    assert cells(table) == {
        "WEEKLY": (2,), "HEALTH": (1,), "OUTING": (0,), "none": (1,), "total": (3,)
    }  # fmt: skip


def test_a_filter_keeps_what_it_names_and_the_definition_says_so(awa: int) -> None:
    sewing = workshop_keys()["Couture"]
    question = Question(Counted.PEOPLE, Dimension.MONTH, filters={Dimension.WORKSHOP: (sewing,)})
    table = ask(question, QUERY)
    assert cells(table)["1-03"] == (2,)
    assert "Only Workshop: Couture." in table.definition.said
    women = Question(Counted.PRESENCES, Dimension.GROUP, filters={Dimension.GENDER: ("F",)})
    assert cells(ask(women, QUERY))["total"] == (3,)
    unknown = Question(Counted.PEOPLE, Dimension.GENDER, filters={Dimension.HOUSING: ("?",)})
    assert cells(ask(unknown, QUERY))["total"] == (1,)


def test_a_filter_on_what_this_period_doesnt_have_says_so(awa: int) -> None:
    gone = Question(filters={Dimension.WORKSHOP: ("9999",)})
    words = said.definition(ask(gone, QUERY).definition, QUERY)
    assert "Only Workshop: (none of these values in the period)." in words


def test_a_name_with_braces_stays_a_name(rows: Rows, awa: int) -> None:
    odd = rows.workshop("{base} 100 %")
    rows.held(odd, MARCH, {awa: "PRESENT"})
    question = Question(rows=Dimension.GENDER, filters={Dimension.WORKSHOP: (str(odd),)})
    table = ask(question, QUERY)
    assert "Only Workshop: {base} 100 %." in said.definition(table.definition, QUERY)


def test_an_empty_centre_answers_nothing(rows: Rows) -> None:
    for count in (Counted.HOURS, Counted.SESSIONS):
        for dimension in dimensions(count):
            assert ask(Question(count, dimension), QUERY).is_empty


def test_totals_dont_depend_on_the_dimensions(awa: int) -> None:
    expected = {Counted.PEOPLE: 2, Counted.PRESENCES: 4, Counted.HOURS: 390, Counted.SESSIONS: 4}
    for count in Counted:
        *_others, first, last = dimensions(count)
        for pair in ((first, last), (dimensions(count)[0], last)):
            table = ask(Question(count, *pair), QUERY)
            assert cells(table)["total"][-1] == expected[count]
            assert all(len(row.cells) == len(table.columns) for row in table.rows)


# -- what can be asked -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "field"),
    [
        (Question(Counted.PEOPLE, Dimension.CAUSE), "rows"),
        (Question(Counted.SESSIONS, Dimension.GENDER), "rows"),
        (Question(Counted.SESSIONS, Dimension.MONTH, Dimension.AGE), "columns"),
        (Question(Counted.PEOPLE, Dimension.AGE, Dimension.AGE), "columns"),
        (Question(Counted.SESSIONS, Dimension.MONTH, None, {Dimension.QPV: ("yes",)}), "filters"),
        (Question(Counted.PEOPLE, Dimension.AGE, None, {Dimension.QPV: ()}), "filters"),
    ],
)
def test_what_has_no_answer_is_refused(question: Question, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        ask(question, QUERY)
    assert refused.value.field == field
    with pytest.raises(InvalidInput):
        to_json(question)


def test_a_question_is_read_as_it_was_written() -> None:
    for question in (
        Question(),
        Question(
            Counted.HOURS,
            Dimension.GROUP,
            Dimension.MONTH,
            {Dimension.GENDER: ("F", "?"), Dimension.DISTRICT: ("côte « des » roses",)},
        ),
    ):
        assert from_json(to_json(question)) == question


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", "null", to_json(Question()).replace('"version": 1', '"version": 2'),
     to_json(Question()).replace("GENDER", "SHOE_SIZE")],
)  # fmt: skip
def test_what_cant_be_read_is_said(text: str) -> None:
    with pytest.raises(InvalidInput, match="newer Lierre"):
        from_json(text)


# -- kept by name ------------------------------------------------------------------------


def test_a_question_is_kept_changed_and_removed(centre: OpenCentre) -> None:
    women = Question(filters={Dimension.GENDER: ("F",)}, rows=Dimension.AGE)
    done = save(SavedQuestion("  Femmes ", women))
    assert done.changes is Changes.REPORTS
    (kept,) = saved()
    assert (kept.id, kept.name, kept.question) == (done.id, "Femmes", women)
    save(SavedQuestion("Hommes", women, kept.id, kept.version))
    assert [each.name for each in saved()] == ["Hommes"]
    with pytest.raises(InvalidInput, match="changed meanwhile"):
        save(SavedQuestion("Femmes", women, kept.id, kept.version))
    gone = questions.remove(kept.id)
    assert saved() == []
    undo.undo(gone.batch)
    assert [each.name for each in saved()] == ["Hommes"]
    assert {"question.save", "question.remove"} <= history.COMMANDS.keys()


def test_a_name_is_needed_and_is_its_own(centre: OpenCentre) -> None:
    first = save(SavedQuestion("Femmes", Question()))
    for name, words in ((" ", "Give the question a name"), ("Femmes", "Another question")):
        with pytest.raises(InvalidInput, match=words) as refused:
            save(SavedQuestion(name, Question()))
        assert refused.value.field == "name"
    questions.remove(first.id)
    save(SavedQuestion("Femmes", Question()))
