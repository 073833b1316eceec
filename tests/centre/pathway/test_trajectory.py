"""What the page of barriers and the summary draw."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lierre_desktop.centre import calendar, terms
from lierre_desktop.centre.calendar import Span
from lierre_desktop.centre.pathway import assessments
from lierre_desktop.centre.pathway.assessments import AssessmentData, Barrier
from lierre_desktop.centre.pathway.states import AssessmentKind, BarrierState
from lierre_desktop.centre.pathway.trajectory import Column, Trajectory, trajectory
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Attendance, Pathway, Term

from ..conftest import Maker
from .conftest import OPENED

B = BarrierState
ENTRY, REVIEW, EXIT = AssessmentKind
JUNE, OCTOBER, NOVEMBER = date(2026, 6, 9), date(2026, 10, 6), date(2026, 11, 24)
TODAY = date(2026, 12, 7)


@pytest.fixture
def assessed(make_pathway: Maker) -> int:
    """A pathway that was looked at four times, its difficulties told by theme."""
    pathway = make_pathway(state="SORTI", closed_on=NOVEMBER, exit_kind="CDI")
    looks = (
        (ENTRY, OPENED, {"MOBILITE": B.IDENTIFIED, "LOGEMENT": B.IDENTIFIED, "SANTE": B.NONE}),
        (
            REVIEW,
            JUNE,
            {"MOBILITE": B.UNDER_WAY, "VIOLENCES": B.IDENTIFIED, "BUDGET": B.NOT_RAISED},
        ),
        (REVIEW, OCTOBER, {"LOGEMENT": B.LIFTED}),
        (EXIT, NOVEMBER, {"MOBILITE": B.LIFTED, "EMPLOI": B.UNDER_WAY}),
    )
    for kind, day, states in looks:
        barriers = tuple(
            Barrier(theme, state, priority=theme == "LOGEMENT") for theme, state in states.items()
        )
        assessments.save(AssessmentData(pathway_id=pathway, kind=kind, day=day, barriers=barriers))
    return pathway


def themes(drawn: Trajectory) -> list[str]:
    return [row.theme for row in drawn.rows]


def test_themes_run_across_the_assessments(centre: OpenCentre, assessed: int) -> None:
    drawn = trajectory(assessed, TODAY)
    assert drawn.columns == (
        Column(ENTRY, OPENED, 0),
        Column(REVIEW, JUNE, 1),
        Column(REVIEW, OCTOBER, 2),
        Column(EXIT, NOVEMBER, 0),
    )
    # In the order of the vocabulary; what was never spoken of isn't drawn.
    assert themes(drawn) == ["LOGEMENT", "MOBILITE", "SANTE", "EMPLOI"]
    housing, mobility, *_others = drawn.rows
    assert housing.states == (B.IDENTIFIED, None, B.LIFTED, None)
    assert (housing.label, housing.priority, mobility.priority) == ("Housing", True, False)
    assert (drawn.first, drawn.last) == (OPENED, NOVEMBER)
    assert (drawn.difficulties(), drawn.lifted()) == (3, 2)
    assert (drawn.difficulties(0, 1), drawn.lifted(0, 1)) == (2, 0)
    assert (drawn.difficulties(1, 2), drawn.lifted(0, 2)) == (1, 1)


def test_violence_is_drawn_on_demand_only(centre: OpenCentre, assessed: int) -> None:
    assert "VIOLENCES" not in themes(trajectory(assessed, TODAY))
    assert "VIOLENCES" in themes(trajectory(assessed, TODAY, restricted=True))


def test_themes_since_merged_are_one_row(centre: OpenCentre, assessed: int) -> None:
    with changing("test.make") as changes:
        book = terms.book()
        old, kept = (
            Term.get_by_id(book.term("frein", code).id) for code in ("MOBILITE", "LOGEMENT")
        )
        changes.update(old, merged_into=kept.id, retired_on=TODAY)
    drawn = trajectory(assessed, TODAY)
    assert themes(drawn) == ["LOGEMENT", "SANTE", "EMPLOI"]
    assert drawn.rows[0].states == (B.IDENTIFIED, B.UNDER_WAY, B.LIFTED, B.LIFTED)


def test_hours_stand_beside_it_and_excuses_apart(
    centre: OpenCentre, assessed: int, make_workshop: Maker, make_session: Maker
) -> None:
    person = Pathway.get_by_id(assessed).participant_id
    couture, fle = make_workshop("Couture"), make_workshop("Français", short_name="FLE")
    with changing("test.make") as changes:
        for workshop, day, mark, values in (
            (couture, OPENED, "PRESENT", {}),
            (couture, JUNE, "PRESENT", {"title": "Sortie au musée"}),
            (fle, JUNE, "RETARD", {}),
            (fle, date(2026, 6, 10), "ABSENT", {}),
            (fle, date(2026, 6, 11), "ABSENT_EXCUSE", {}),
            (fle, date(2026, 6, 12), None, {}),
            (fle, date(2026, 6, 15), "PRESENT", {"status": "ANNULEE", "cause": "LOCAL"}),
            (fle, date(2026, 11, 25), "PRESENT", {}),
            (fle, date(2026, 1, 12), "PRESENT", {}),
        ):
            changes.create(
                Attendance,
                session=make_session(workshop, day, **values),
                participant=person,
                mark=mark,
                late_minutes=30 if mark == "RETARD" else 0,
            )
    drawn = trajectory(assessed, TODAY)
    assert (drawn.minutes, drawn.came, drawn.expected, drawn.excused) == (330, 3, 4, 1)
    assert [(one.workshop, one.came, one.expected) for one in drawn.workshops] == [
        ("Couture", 2, 2),
        ("FLE", 1, 2),
    ]
    assert {bar.first: bar.minutes for bar in drawn.months if bar.minutes} == {
        date(2026, 1, 1): 120,
        date(2026, 6, 1): 210,
    }
    assert len(drawn.months) == 11 and len(drawn.weeks) == 46
    assert {bar.monday for bar in drawn.weeks if bar.minutes} == {
        date(2026, 1, 12),
        date(2026, 6, 8),
    }


def test_weeks_without_an_open_day_are_closed(centre: OpenCentre, make_pathway: Maker) -> None:
    pathway = make_pathway(opened_on=date(2026, 8, 1))
    closure = Span(0, "Été", date(2026, 8, 3), date(2026, 8, 19))
    done = calendar.save_closure(closure)
    drawn = trajectory(pathway, date(2026, 9, 1))
    assert [bar.monday for bar in drawn.weeks if bar.closed] == [
        date(2026, 8, 3),
        date(2026, 8, 10),
    ]
    assert (drawn.rows, drawn.columns, drawn.workshops) == ((), (), ())
    undo(done.batch)
    assert not any(bar.closed for bar in trajectory(pathway, date(2026, 9, 1)).weeks)


def test_an_open_pathway_runs_until_today(centre: OpenCentre, make_pathway: Maker) -> None:
    pathway = make_pathway()
    assert trajectory(pathway, TODAY).last == TODAY
    before = trajectory(pathway, OPENED - timedelta(days=3))
    assert before.last == before.first == OPENED
