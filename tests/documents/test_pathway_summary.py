"""A pathway on one page: what it says, for whom, and that it holds whatever was written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from lierre_desktop import i18n
from lierre_desktop.centre.letters.papers import (
    ONE_PAGE,
    Attendance,
    Audience,
    PathwaySummary,
    Section,
    Signer,
)
from lierre_desktop.centre.letters.words import voice_of
from lierre_desktop.documents import flow, pathway_summary, summary_plan
from lierre_desktop.documents.marks import Box
from lierre_desktop.documents.pathway_summary import render

from . import pathway_samples as samples
from . import reading


@pytest.fixture(scope="module")
def page() -> str:
    with i18n.speaking("en"):
        return reading.text(render(samples.summary()))


@pytest.fixture(scope="module")
def long_pdf() -> bytes:
    with i18n.speaking("en"):
        return render(samples.long_summary())


# -- what it says ------------------------------------------------------------------


def test_the_person_speaks_on_her_own_copy(page: str) -> None:
    for expected in (
        "My pathway",
        "Amina DIALLO",
        "13 January 2026",
        "Hélène Richter",
        "11, that is 16",
        "My attendance",
        "My goals",
        "I have read this page.",
        "Pathway no. 2026-031 · page 1/1",
    ):
        assert expected in page


@pytest.mark.parametrize("audience", [Audience.PARTNER, Audience.INTERNAL])
def test_the_other_copies_speak_of_her(audience: Audience) -> None:
    words = reading.text(render(samples.summary(audience=audience)))

    assert "Mrs Amina DIALLO" in words
    assert "Mrs Diallo may ask to read" in words
    assert "My pathway" not in words and "I may ask" not in words


def test_every_bar_has_its_word(page: str) -> None:
    states = [state for row in samples.ROWS for state in row.states]

    assert page.count("difficulty") == sum(state == "IDENTIFIE" for state in states)
    assert page.count("solved") == sum(state == "LEVE" for state in states)
    assert page.count("not discussed yet") == 1


def test_hours_and_sessions_stand_beside(page: str) -> None:
    assert "146" in page
    assert "in 69 sessions" in page and "of 83 planned" in page
    assert "Couture: 26 of 31" in page


def test_nothing_is_red() -> None:
    """On the page each colour is ivy, ink or a grey: red never leads."""
    with reading.opened(render(samples.summary())) as document:
        image = document[0].render(scale=0.5).to_pil().convert("RGB")
    colours = image.getcolors(100_000)
    assert colours
    assert all(red <= green + 24 for _count, (red, green, _blue) in colours)


@pytest.mark.parametrize("section", ONE_PAGE)
def test_a_section_that_is_not_ticked_leaves_nothing(section: Section, page: str) -> None:
    heading = {
        Section.SUMMARY: "Je suis arrivée",
        Section.TRAJECTORY: "What has changed",
        Section.ATTENDANCE: "My attendance",
        Section.OBJECTIVES: "My goals",
        Section.NEXT_STEPS: "What comes next",
        Section.OWN_WORDS: "Avant, je restais",
        Section.SIGNATURES: "Date and signature",
    }[section]
    without = samples.summary(sections=frozenset(ONE_PAGE) - {section})

    assert heading in page
    assert heading not in reading.text(render(without))


# -- one page ----------------------------------------------------------------------


def test_the_longest_texts_hold_on_one_page(long_pdf: bytes) -> None:
    (words,) = reading.texts(long_pdf)

    assert "+ 17 goals in the full version" in words
    assert "+ 6 appointments or steps in the full version" in words
    assert "+ 6 subjects in the full version" in words
    assert "+ 1 quotation in the full version" in words
    assert "The text goes on in the full version." in words


def test_what_never_gives_way_is_still_there(long_pdf: bytes) -> None:
    words = reading.text(long_pdf)

    assert "Wilhelmine-Charlotte von Hohenlohe-Langenburg" in words
    for expected in ("Date and signature", "146", "in 69 sessions", "solved", "I may ask to read"):
        assert expected in words


def test_nothing_runs_over_the_signatures_or_the_edges(long_pdf: bytes) -> None:
    picture = reading.picture(long_pdf)

    assert reading.darkest(picture, Box(18.5, 244.0, 173.0, 2.0)) == 255
    assert reading.darkest(picture, Box(193.5, 0.0, 16.0, 297.0)) == 255
    assert reading.darkest(picture, Box(0.0, 0.0, 16.0, 297.0)) == 255


@pytest.mark.parametrize("language", ["ar", "ta"])
def test_a_second_language_holds_on_the_page_too(language: str) -> None:
    long = samples.long_summary(language=language)
    assert len(reading.texts(render(long))) == 1


def used(paper: PathwaySummary) -> summary_plan.Plan:
    """The plan that a summary ends with."""
    tried: list[summary_plan.Plan] = []

    def plans() -> Iterator[summary_plan.Plan]:
        for plan in REAL_PLANS():
            tried.append(plan)
            yield plan

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(summary_plan, "plans", plans)
        pathway_summary.fitting(paper, voice_of(paper), 246.5 - 2.0 - pathway_summary.TOP)
    return tried[-1]


REAL_PLANS = summary_plan.plans


def test_things_give_way_in_the_order_that_was_set() -> None:
    changed = []
    before = None
    for plan in summary_plan.plans():
        if before is not None:
            changed += [
                name for name in before.__slots__ if getattr(plan, name) != getattr(before, name)
            ]
        before = plan
    assert list(dict.fromkeys(changed)) == [
        "gap", "one_line", "objectives", "next_steps", "barriers", "body", "own_words",
        "summary_lines",
    ]  # fmt: skip


def test_a_short_pathway_gives_nothing_way() -> None:
    short = samples.summary(objectives=samples.OBJECTIVES[:1], trajectory=samples.ROWS[:4])
    assert used(short) == summary_plan.Plan()


def test_more_objectives_than_the_page_holds_give_way_before_the_text_gets_smaller() -> None:
    many = tuple(replace(samples.OBJECTIVES[n % 3], title=f"Objectif {n}") for n in range(9))
    plan = used(samples.summary(objectives=many))

    assert plan.gap == 0.6 and plan.objectives == 3
    assert plan.body == 11 and plan.own_words and plan.summary_lines is None


def test_difficulties_of_priority_stay_then_those_that_moved() -> None:
    still = [samples.row(f"still {n}", "ddd") for n in range(8)]
    moved = [samples.row(f"moved {n}", "ddp") for n in range(6)]
    urgent = [samples.row(f"urgent {n}", "ddd", priority=True) for n in range(3)]

    kept = summary_plan.chosen_barriers([*still, *moved, *urgent], 8)

    labels = [row.label for row in kept]
    assert labels == [*(f"moved {n}" for n in range(5)), *(f"urgent {n}" for n in range(3))]


def test_a_text_is_cut_after_a_sentence() -> None:
    lines, cut = summary_plan.cut_text("Une phrase. " * 40, 174.0, 10.0, 3)

    assert cut and len(lines) <= 3
    assert lines[-1].endswith("phrase.")
    assert summary_plan.cut_text("Une phrase.", 174.0, 10.0, 3) == (["Une phrase."], False)


# -- full version ------------------------------------------------------------------


def test_the_full_version_holds_everything() -> None:
    paper = samples.long_summary(full=True)
    pages = reading.texts(render(paper))
    words = " ".join(pages)

    assert len(pages) > 2
    assert all(words.count(f" {n} objectif") >= 2 for n in range(10))
    assert "in the full version" not in words
    assert all("Marie-Joséphine" in page for page in pages)
    assert f"page {len(pages)}/{len(pages)}" in pages[-1]
    assert "Date and signature" in pages[-1] and "Date and signature" not in pages[0]


def test_chapters_tell_their_days() -> None:
    words = reading.text(render(samples.full_summary()))

    for expected in ("How it began", "Contracts", "20/01/2026 – 24/11/2026", "09/11/2026"):
        assert expected in words


def test_reviews_without_a_column_are_told_in_words() -> None:
    columns = [samples.COLUMNS[0], *[samples.COLUMNS[1]] * 6, samples.COLUMNS[2]]
    rows = tuple(
        replace(row, states=(*row.states[:1], *[row.states[1]] * 6, row.states[2]))
        for row in samples.ROWS
    )
    page = samples.summary(columns=tuple(columns), trajectory=rows)

    assert "+ 4 reviews in the full version" in reading.text(render(page))
    full = reading.text(render(replace(page, full=True)))
    assert full.count("Logement: in progress") == 4


def test_a_heading_is_never_alone_at_the_foot_of_a_page() -> None:
    def draw(_pen: object, _y: float) -> None: ...

    heading = flow.Piece(8.0, draw, stays_with_next=True)
    pages = flow.in_pages([flow.Piece(90.0, draw), heading, flow.Piece(10.0, draw)], 100.0, 100.0)

    assert [len(page) for page in pages] == [1, 2]


# -- whatever was written ----------------------------------------------------------


@pytest.mark.parametrize("value", ["<b>&\"'", "X" * 300, "😀\x00\ud800", "كلمة " * 60])
def test_no_text_breaks_it(value: str) -> None:
    paper = samples.summary(
        person=replace(samples.AMINA, last_name=value, own_script=value),
        before=value,
        own_words=value,
        trajectory=(replace(samples.ROWS[0], label=value),),
        objectives=(replace(samples.OBJECTIVES[0], title=value, detail=value),),
        next_steps=(replace(samples.NEXT_STEPS[0], title=value, detail=value),),
        referent=Signer(value, value),
    )
    pdf = render(paper)

    assert reading.sizes(pdf) == [(210, 297)]
    assert reading.darkest(reading.picture(pdf), Box(193.5, 0, 16, 297)) == 255


def test_an_empty_pathway_is_a_page() -> None:
    empty = samples.summary(
        before="", now="", own_words="", columns=(), trajectory=(), objectives=(), next_steps=(),
        attendance=Attendance(), closed_on=None, referent=None,
    )  # fmt: skip
    words = reading.text(render(empty))

    assert "My pathway" in words and "0 min" in words


def test_same_pathway_same_bytes_and_every_font_inside() -> None:
    pdf = render(samples.summary(language="ar"))

    assert render(samples.summary(language="ar")) == pdf
    assert all(reading.fonts(pdf).values())
