"""Assessments and their barriers: one a day, entry first, exit last."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.pathway import assessments
from lierre_desktop.centre.pathway.assessments import AssessmentData, Barrier
from lierre_desktop.centre.pathway.states import AssessmentKind, BarrierState, Impact
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre

from ..conftest import Maker
from .conftest import OPENED

ENTRY, REVIEW, EXIT = AssessmentKind
APRIL, SEPTEMBER, NOVEMBER = date(2026, 4, 14), date(2026, 9, 8), date(2026, 11, 6)
HOUSING = Barrier("LOGEMENT", BarrierState.IDENTIFIED, Impact.HIGH, True, "hébergée chez une amie")


def test_an_assessment_is_kept_with_its_barriers(centre: OpenCentre, make_pathway: Maker) -> None:
    pathway = make_pathway()
    review = assessments.proposed_review(pathway, OPENED)
    data = AssessmentData(
        pathway_id=pathway,
        day=OPENED,
        strengths="Parle trois langues.",
        next_review_on=review,
        barriers=(HOUSING, Barrier("MOBILITE", BarrierState.NONE, Impact.LOW, True)),
    )
    done = assessments.save(data)
    kept = assessments.get(done.id)
    assert (done.said, review) == ("Assessment of Tuesday 13 January kept", date(2026, 4, 13))
    assert (kept.author, kept.next_review_on) == ("Claire Humbert", review)
    # What weighs goes with a difficulty only.
    assert kept.barriers == (HOUSING, Barrier("MOBILITE", BarrierState.NONE))
    worked_on = replace(HOUSING, state=BarrierState.UNDER_WAY)
    changed = assessments.save(
        replace(kept, barriers=(worked_on, Barrier("SANTE", BarrierState.LIFTED)))
    )
    assert {each.theme for each in assessments.get(done.id).barriers} == {"LOGEMENT", "SANTE"}
    undo(changed.batch)
    assert set(assessments.of_pathway(pathway)[0].barriers) == set(kept.barriers)
    undo(assessments.remove(done.id).batch)
    undo(done.batch)
    assert assessments.of_pathway(pathway) == []


def test_an_assessment_that_cannot_be_is_refused(centre: OpenCentre, make_pathway: Maker) -> None:
    good = AssessmentData(pathway_id=make_pathway(), day=APRIL, barriers=(HOUSING,))
    for values, field in (
        ({"pathway_id": 999}, "id"),
        ({"day": None}, "day"),
        ({"day": date(2026, 1, 12)}, "day"),
        ({"next_review_on": date(2026, 4, 13)}, "next_review_on"),
        ({"strengths": "x" * 2_001}, "strengths"),
        ({"summary": "x" * 4_001}, "summary"),
        ({"barriers": (HOUSING, HOUSING)}, "barriers"),
        ({"barriers": (), "strengths": "", "summary": "  "}, "barriers"),
        ({"barriers": (replace(HOUSING, theme="CARACTERE"),)}, "barriers"),
        ({"barriers": (replace(HOUSING, remark="x" * 501),)}, "barriers"),
    ):
        with pytest.raises(InvalidInput) as refused:
            assessments.save(replace(good, **values))
        assert refused.value.field == field
    assert assessments.of_pathway(good.pathway_id) == []


def test_the_entry_comes_first_and_the_exit_last(centre: OpenCentre, make_pathway: Maker) -> None:
    pathway = make_pathway()

    def save(kind: AssessmentKind, day: date) -> int:
        data = AssessmentData(pathway_id=pathway, kind=kind, day=day, summary="Fait le point.")
        return assessments.save(data).id

    review = save(REVIEW, SEPTEMBER)
    for kind, day, field in (
        (REVIEW, SEPTEMBER, "day"),
        (ENTRY, NOVEMBER, "day"),
        (EXIT, APRIL, "day"),
    ):
        with pytest.raises(InvalidInput) as refused:
            save(kind, day)
        assert refused.value.field == field
    save(ENTRY, APRIL)
    save(EXIT, NOVEMBER)
    for kind, day, field in (
        (ENTRY, OPENED, "kind"),
        (EXIT, date(2026, 12, 1), "kind"),
        (REVIEW, OPENED, "day"),
        (REVIEW, date(2026, 12, 1), "day"),
    ):
        with pytest.raises(InvalidInput) as refused:
            save(kind, day)
        assert refused.value.field == field
    assessments.save(replace(assessments.get(review), day=date(2026, 9, 9)))
    assert [each.kind for each in assessments.of_pathway(pathway)] == [ENTRY, REVIEW, EXIT]


def test_no_review_follows_the_exit(centre: OpenCentre, make_pathway: Maker) -> None:
    data = AssessmentData(
        pathway_id=make_pathway(),
        kind=EXIT,
        day=NOVEMBER,
        strengths="Connaît le quartier.",
        next_review_on=date(2027, 2, 6),
    )
    assert assessments.get(assessments.save(data).id).next_review_on is None
