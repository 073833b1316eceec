"""The document: sections and tables numbered, figures masked, what isn't written left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest

from lierre_desktop.centre import settings
from lierre_desktop.centre.activity import offered
from lierre_desktop.centre.activity.asking import questions
from lierre_desktop.centre.activity.periods import Period, Query, asked, year
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.report import budget, building, items, reports
from lierre_desktop.centre.report.budget import BudgetLineData
from lierre_desktop.centre.report.cover import cover
from lierre_desktop.centre.report.items import ItemData, ItemKind
from lierre_desktop.centre.report.papers import (
    ChartPart,
    DefinitionsPart,
    GridPart,
    Headline,
    Part,
    Prose,
    Quote,
    ReportPaper,
)
from lierre_desktop.centre.report.rich_text import Block, BlockKind, Span, plain
from lierre_desktop.centre.report.shipped_views import SECTIONS
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.models import SavedQuestion

from .conftest import NOW, named

SomePart = TypeVar("SomePart", bound=Part)


def parts(paper: ReportPaper, kind: type[SomePart]) -> list[SomePart]:
    return [part for section in paper.sections for part in section.parts if isinstance(part, kind)]


def text_of(paper: ReportPaper) -> str:
    return "\n".join(block.text for prose in parts(paper, Prose) for block in prose.blocks)


def test_a_document_is_numbered_from_end_to_end(report: int) -> None:
    settings.save(replace(settings.load(), mask_below=0))
    reports.hide(named(report, "health").id)
    paper = building.paper(report, NOW)
    numbers = [section.number for section in paper.sections]
    assert numbers == [*map(str, range(1, 12)), "A", "B"]
    for found in (
        [part.number for part in parts(paper, GridPart)],
        [part.number for part in parts(paper, ChartPart)],
    ):
        assert found == list(range(1, len(found) + 1)) and len(found) > 1
    assert (paper.title, paper.year, paper.against) == ("Report on our activity", "2025", "2024")
    assert paper.version == "Working version of 15 January 2026"
    assert building.final(report, NOW)[0].version == "Version frozen on 15 January 2026"


def test_a_year_known_in_part_is_said_once_for_all_tables(report: int) -> None:
    note = "2024: data since 1 March 2024; changes aren’t worked out."
    paper = building.paper(report, NOW)
    assert [words for sign, words in paper.reading if sign == "03/2024"] == [note]
    assert not any(note in part.grid.notes for part in parts(paper, GridPart))
    assert not any("%)" in block.text for one in parts(paper, Prose) for block in one.blocks)


def test_a_day_isn_t_set_beside_what_is_promised_for_a_year(centre: OpenCentre) -> None:
    day = Period(date(2025, 2, 4), date(2025, 2, 4))
    paper = building.paper_for(offered.asked(day, NOW.date()), "activity", NOW)
    shown = {figure.code for part in parts(paper, Headline) for figure in part.figures}
    assert "ATE-02" in shown and not {"ATE-14", "ATE-15"} & shown
    assert "What is promised for a year isn’t held against a shorter period." in text_of(paper)
    whole = building.paper_for(offered.asked(year(2025), NOW.date()), "activity", NOW)
    assert "promised sessions were held out of 4 over the year" in text_of(whole)


def test_definitions_are_those_of_the_codes_shown(report: int) -> None:
    outings = named(report, "outings")
    reports.leave_out(outings.id, ["SOR-02"])
    (lines,) = (part.lines for part in parts(building.paper(report, NOW), DefinitionsPart))
    codes = [line.code for line in lines]
    assert "SOR-03" in codes and "SOR-02" not in codes and "FSE-01" not in codes
    assert len(codes) == len(set(codes)) and all(line.said for line in lines)


def test_prompts_and_headings_of_nothing_stay_out(report: int) -> None:
    success = named(report, "success")
    assert (
        next(one for one in building.paper(report, NOW).sections if one.code == "success").parts
        == ()
    )
    written = Block(BlockKind.PARAGRAPH, (Span("Le jardin partagé."),))
    reports.write(success.id, success.version, (*success.blocks[:1], written, *success.blocks[2:]))
    said = text_of(building.paper(report, NOW))
    assert "Socially\nLe jardin partagé." in said and "Professionally" not in said


def test_small_counts_are_hidden_in_every_part(report: int) -> None:
    paper = building.paper(report, NOW)
    assert paper.masked_below == 5
    people = next(
        figure
        for headline in parts(paper, Headline)
        for figure in headline.figures
        if figure.code == "PUB-01"
    )
    assert people.number is None
    assert "2 people" not in text_of(paper)
    assert any("<" in example for example, _rule in paper.reading)
    settings.save(replace(settings.load(), mask_below=0))
    shown = building.paper(report, NOW)
    assert shown.masked_below == 0 and "2 people" in text_of(shown)


def test_the_action_s_themes_open_the_report(report: int) -> None:
    themes = " ; ".join(f"Thème {number}" for number in range(40))
    settings.save(replace(settings.load(), report_themes=themes, report_keywords=""))
    brief = building.paper(report, NOW).sections[0].parts[0]
    assert isinstance(brief, Prose)
    assert plain(brief.blocks) == "Themes: " + themes.replace(" ;", ",")


def test_funders_logos_stand_at_the_foot(report: int) -> None:
    settings.save(replace(settings.load(), footer=("Mairie",)))
    assert building.paper(report, NOW).identity.footer_logos[0].name == "Mairie"
    settings.save(replace(settings.load(), banner=("CAF",)))
    assert building.paper(report, NOW).identity.footer_logos[0].name == "CAF"


def test_someone_s_words_stand_in_their_section(report: int) -> None:
    channels = named(report, "channels")
    words = ItemData(channels.id, ItemKind.QUOTE, words="On m’écoute.", said_by="Z.")
    items.save(replace(words, consent_on=NOW.date()))
    section = next(one for one in building.paper(report, NOW).sections if one.code == "channels")
    assert section.parts[-1] == Quote("On m’écoute.", "Z.")


def test_a_saved_question_is_answered_in_its_section(report: int) -> None:
    channels = named(report, "channels")
    by_workshop = questions.Question(questions.Counted.SESSIONS, questions.Dimension.WORKSHOP)
    saved = questions.save(questions.SavedQuestion("Séances par atelier", by_workshop)).id
    items.save(ItemData(channels.id, ItemKind.QUESTION, question_id=saved))
    found = parts(building.paper(report, NOW), GridPart)
    grid = next(part.grid for part in found if part.grid.title == "Séances par atelier")
    assert [(row.label, row.cells[0].number) for row in grid.rows[:1]] == [("Couture", 3)]


def test_questions_are_numbered_and_defined(report: int) -> None:
    """Each has a code of its own, once, and its definition in the annex."""
    settings.save(replace(settings.load(), mask_below=0))
    channels = named(report, "channels")
    asked_of = (questions.Dimension.WORKSHOP, questions.Dimension.WEEKDAY)
    saved = [
        questions.save(
            questions.SavedQuestion(f"Par {by}", questions.Question(questions.Counted.SESSIONS, by))
        ).id
        for by in asked_of
    ]
    for number in (*saved, saved[0]):
        items.save(ItemData(channels.id, ItemKind.QUESTION, question_id=number))
    paper = building.paper(report, NOW)
    codes = {
        part.grid.title: part.grid.code
        for part in parts(paper, GridPart)
        if part.grid.title.startswith("Par ")
    }
    assert codes == {"Par WORKSHOP": "Q1", "Par WEEKDAY": "Q2"}
    (lines,) = (part.lines for part in parts(paper, DefinitionsPart))
    assert [(line.code, line.title) for line in lines[-2:]] == [
        ("Q1", "Par WORKSHOP"), ("Q2", "Par WEEKDAY"),
    ]  # fmt: skip
    assert all(line.said.startswith("Sessions of the period") for line in lines[-2:])
    with pytest.raises(InvalidInput, match="The report “Report on our activity”"):
        questions.remove(saved[0])
    reports.remove(report)
    assert questions.remove(saved[0]).batch


def test_a_question_of_a_newer_lierre_leaves_the_rest_as_it_is(report: int) -> None:
    channels = named(report, "channels")
    question = questions.Question(questions.Counted.SESSIONS, questions.Dimension.WORKSHOP)
    saved = questions.save(questions.SavedQuestion("Séances", question)).id
    items.save(ItemData(channels.id, ItemKind.QUESTION, question_id=saved))
    SavedQuestion.update(question='{"version": 99}').execute()
    said = text_of(building.paper(report, NOW))
    assert "Séances: This question can't be read: a newer Lierre may have written it." in said
    assert questions.saved() == []


def test_the_cover_has_a_leaf_a_session(report: int) -> None:
    page = building.paper(report, NOW).cover
    assert page is not None
    (row,) = page.rows
    assert (row.label, row.held, page.held, page.cancelled) == ("Couture", 2, 2, 1)
    assert [held for _place, held in row.sessions] == [True, True, False]
    assert all(0 < place < 1 for place, _held in row.sessions)
    assert len(page.months) == 12 and page.months[0][0] == 0
    assert cover(year(2020)) is None


@pytest.mark.parametrize("view", SECTIONS)
def test_every_view_makes_a_document_by_itself(centre: OpenCentre, query: Query, view: str) -> None:
    paper = building.paper_for(query, view, NOW)
    assert paper.sections and all(section.parts for section in paper.sections)
    assert parts(paper, Prose)


def test_the_account_of_a_grant_explains_differences_and_is_signed(
    centre: OpenCentre, query: Query
) -> None:
    """The explanation of a line of the budget stands in the annex of the form 15059."""
    before = building.paper_for(query, "cerfa", NOW)
    assert "gaps" not in [section.code for section in before.sections]
    line = BudgetLineData(year=2025, account="64", planned_cents=100, realised_cents=150)
    budget.save(replace(line, explanation="Remplacement d’un mois."))
    budget.save(replace(line, account="60"))
    budget.save(replace(line, year=2024, explanation="Celle d’avant."))
    paper = building.paper_for(query, "cerfa", NOW)
    by_code = {section.code: section for section in paper.sections}
    (explained,) = [part for part in by_code["gaps"].parts if isinstance(part, Prose)]
    assert [block.text for block in explained.blocks] == [
        "64 Charges de personnel: Remplacement d’un mois."
    ]
    assert by_code["certified"].annex and "legal representative" in text_of(paper)
    assert "Signature" in text_of(paper)


def test_the_view_of_the_fse_names_the_union_and_its_rule(centre: OpenCentre, query: Query) -> None:
    paper = building.paper_for(query, "fse", NOW)
    assert "Co-funded by the European Union" in text_of(paper)
    assert "within four weeks" in text_of(paper)
    codes = {line.code for part in parts(paper, DefinitionsPart) for line in part.lines}
    assert {"FSE-01", "FSE-02", "FSE-03", "FSE-20", "FSE-21"} <= codes


def test_an_empty_year_is_said(centre: OpenCentre) -> None:
    nothing = asked(year(2020), NOW.date())
    paper = building.paper_for(nothing, "activity", NOW)
    assert paper.cover is None and paper.against == "2019"
    assert parts(paper, ChartPart) == []
