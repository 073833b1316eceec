"""What each audience may read of a pathway, down to the bytes of the paper."""

from __future__ import annotations

from typing import Any

import pytest

from lierre_desktop.centre import term_changes, terms
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.letters.papers import Audience, PathwaySummary, Section
from lierre_desktop.centre.letters.summary import pathway_summary
from lierre_desktop.centre.pathway import objectives
from lierre_desktop.centre.pathway.objectives import ObjectiveData
from lierre_desktop.centre.pathway.states import AssessmentKind, BarrierState
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Term
from lierre_desktop.documents import pathway_summary as pdf
from lierre_desktop.exchange import word_papers

from ...documents import reading
from ...exchange.test_word_file import words
from .conftest import HIDDEN, SECRET, TODAY, Story

EVERYTHING = tuple(Section)


def gathered(story: Story, audience: Audience = Audience.PERSON, **asked: Any) -> PathwaySummary:
    return pathway_summary(story.pathway, audience, today=TODAY, **asked)


def said(summary: PathwaySummary) -> str:
    """Everything on the PDF and in the Word document."""
    return reading.text(pdf.render(summary)) + words(word_papers.summary(summary))


# -- what it holds -----------------------------------------------------------------


def test_it_gathers_a_pathway(attended: Story) -> None:
    summary = gathered(attended)

    assert (summary.person.full_name, summary.number) == ("Amina DIALLO", "2026-001")
    assert summary.referent is not None and summary.referent.name == "Hélène Richter"
    assert (summary.before, summary.now) == (
        "Elle arrive avec ses enfants.",
        "Elle loue un appartement.",
    )
    assert [objective.title for objective in summary.objectives] == ["Avoir un logement"]
    assert [column.kind for column in summary.columns] == [
        AssessmentKind.ENTRY,
        AssessmentKind.REVIEW,
    ]
    assert (summary.attendance.came, summary.attendance.minutes) == (3, 120 + 90 + 105)
    assert [month.minutes for month in summary.attendance.months] == [*[0] * 9, 120, 195]
    assert summary.identity.banner == ()


def test_themes_are_in_plain_words_and_stand_until_they_move(story: Story) -> None:
    rows = {row.label: row.states for row in gathered(story).trajectory}

    assert rows == {
        "Having a home": (BarrierState.IDENTIFIED, BarrierState.LIFTED),
        "Speaking and reading French": (BarrierState.IDENTIFIED, BarrierState.IDENTIFIED),
    }


def test_a_theme_that_the_centre_reworded_keeps_its_word(story: Story) -> None:
    with changing("test.make") as changes:
        housing = Term.get_by_id(terms.book().term("frein", "LOGEMENT").id)
        changes.update(housing, label_fr="Un toit", label_en="A roof")

    assert "A roof" in [row.label for row in gathered(story).trajectory]


def test_what_comes_next_is_in_the_order_of_time(story: Story) -> None:
    steps = gathered(story).next_steps

    assert [(step.title, step.until) for step in steps] == [
        ("faire le point", False),
        ("First meeting with the new worker", False),
        ("Application for social housing", True),
        ("Refaire le CV", False),
    ]


def test_the_full_version_has_its_chapters(story: Story) -> None:
    chapters = {each.section: each for each in gathered(story, full=True).chapters}

    assert list(chapters) == [
        Section.REFERRAL,
        Section.CONTRACTS,
        Section.STEPS,
        Section.INTERVIEWS,
        Section.WORK,
        Section.HOUSING,
    ]
    assert [fact.detail for fact in chapters[Section.INTERVIEWS].facts] == [
        "Nous avons relu le dossier."
    ]
    assert chapters[Section.CONTRACTS].facts[0].detail.startswith("5")
    assert len(chapters[Section.STEPS].facts) == 3


def test_only_what_is_ticked_is_gathered(story: Story) -> None:
    bare = gathered(story, sections=(Section.OBJECTIVES,))

    assert bare.objectives and bare.sections == {Section.OBJECTIVES}
    assert not (bare.before or bare.own_words or bare.trajectory or bare.next_steps)
    assert bare.attendance.months == ()


# -- who may read what -------------------------------------------------------------


@pytest.mark.parametrize("audience", [Audience.PERSON, Audience.PARTNER])
@pytest.mark.parametrize("full", [False, True])
def test_nothing_private_or_restricted_leaves_the_centre(
    story: Story, audience: Audience, full: bool
) -> None:
    paper = said(gathered(story, audience, full=full, sections=EVERYTHING, restricted=True))

    assert SECRET not in paper and HIDDEN not in paper
    assert "CIDFF" not in paper and "violence" not in paper.lower()
    assert "Refaire le CV" in paper


def test_a_sensitive_prescriber_is_another_one_outside(story: Story) -> None:
    outside = gathered(story, Audience.PARTNER, full=True)
    inside = gathered(story, Audience.INTERNAL, full=True)

    referral = {each.section: each.facts[0] for each in outside.chapters}[Section.REFERRAL]
    assert (referral.title, referral.detail) == ("Other", "")
    assert SECRET in said(inside)


def test_inside_private_notes_are_ticked_and_violence_apart(story: Story) -> None:
    plain = said(gathered(story, Audience.INTERNAL, full=True))
    noted = gathered(story, Audience.INTERNAL, full=True, sections=EVERYTHING)
    whole = gathered(story, Audience.INTERNAL, full=True, sections=EVERYTHING, restricted=True)

    assert HIDDEN not in plain and not any(
        each.section is Section.NOTES for each in gathered(story, full=True).chapters
    )
    notes = {each.section: each.facts for each in noted.chapters}[Section.NOTES]
    assert [fact.detail for fact in notes] == [SECRET, SECRET]
    assert HIDDEN not in said(noted)
    assert said(whole).count(HIDDEN) >= 8
    assert len(whole.trajectory) == len(noted.trajectory) + 1


def test_a_second_language_must_be_known(story: Story) -> None:
    assert gathered(story, language="ar").language == "ar"
    with pytest.raises(InvalidInput) as refusal:
        gathered(story, language="xx")
    assert refusal.value.field == "language"


def test_an_unknown_pathway_is_refused(story: Story) -> None:
    with pytest.raises(InvalidInput):
        pathway_summary(999, Audience.PERSON, today=TODAY)


def test_what_the_centre_marks_as_sensitive_or_merged_is_left_out_too(story: Story) -> None:
    term_changes.add("frein", "Conflit conjugal", "Conflict at home")
    for title, theme in (("Se mettre à l’abri", "CONFLIT_CONJUGAL"), ("En parler", "SANTE")):
        objectives.save(
            ObjectiveData(pathway_id=story.pathway, title=title, theme=theme, set_on=TODAY)
        )
    assert "Se mettre à l’abri" in said(gathered(story, full=True))
    term_changes.merge("frein", "CONFLIT_CONJUGAL", "VIOLENCES")
    health = terms.book().term("frein", "SANTE")
    term_changes.rename(
        health.id, health.label_fr, health.label_en, version=health.version, sensitive=True
    )

    paper = said(gathered(story, full=True))

    assert "Se mettre à l’abri" not in paper and "En parler" not in paper
