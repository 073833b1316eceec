"""The yearly report as a PDF: its pages, their order, what stands together."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import pytest

from lierre_desktop.centre.activity.showing.shown import Chart
from lierre_desktop.centre.report.papers import (
    ChartPart,
    Cover,
    CoverRow,
    GridPart,
    Photo,
    Quote,
    Section,
)
from lierre_desktop.documents.marks import Box
from lierre_desktop.documents.report import render

from . import reading
from . import report_figures as figures
from . import report_samples as samples


@cache
def whole() -> bytes:
    """The report of 25 pages, drawn once."""
    return render(samples.full())


@cache
def pages() -> list[str]:
    """The words of its pages, their thin blanks plain."""
    return [plain(page) for page in reading.texts(whole())]


def plain(text: str) -> str:
    """Words with plain blanks."""
    return " ".join(text.replace("\u202f", " ").replace("\u00a0", " ").split())


def words_of(*sections: Section) -> str:
    """The words of a report of these sections."""
    return plain(reading.text(render(samples.paper(*sections))))


def test_the_same_report_makes_the_same_bytes_of_a4_pages() -> None:
    assert render(samples.full()) == whole()
    assert set(reading.sizes(whole())) == {(210, 297)}
    assert len(pages()) == 24


def test_the_cover_says_what_the_report_is_and_counts_its_leaves() -> None:
    cover = pages()[0]

    for words in (
        "Rapport d’activité",
        "2025",
        "“Objectif : Insertion(s)”",
        "Version arrêtée le 15 janvier 2026",
        "Département de la Moselle",
        "Initiation musicale",
        "a session cancelled (25)",
        "397",
    ):
        assert words in cover, words
    assert "1 / 25" not in cover


def _rows(words: str, cover: Cover) -> int:
    """How many workshops a cover has a row for."""
    beginnings = {" ".join(row.label.split()[:2])[:10] for row in cover.rows}
    return sum(words.count(beginning) for beginning in beginnings)


def test_more_workshops_than_the_cover_can_hold_are_counted() -> None:
    cover = samples.cover(50)
    words = plain(reading.texts(render(samples.paper(sheet=cover)))[0])

    others = re.search(r"\+ (\d+) others", words)
    assert others is not None and str(cover.held) in words
    assert int(others[1]) + _rows(words, cover) == 50


def test_a_leaf_is_solid_when_held_and_outlined_when_cancelled() -> None:
    def ink(held: bool) -> float:
        row = CoverRow("Couture", ((0.5, held),), int(held))
        sheet = Cover(((0.0, "janv."),), (row,), int(held), int(not held))
        picture = reading.picture(render(samples.paper(sheet=sheet)))
        around = reading.crop(picture, Box(121, 108, 7, 9))
        return sum(255 - grey for grey in around.tobytes())

    assert ink(held=True) > 1.25 * ink(held=False) > 0


def test_the_contents_give_the_page_on_which_each_section_begins() -> None:
    contents = pages()[1]

    for section in samples.full().sections:
        head = f"{section.number} · {section.title}"
        begins = next(rank for rank, page in enumerate(pages(), 1) if head in page)
        assert f"{section.number} {section.title} {begins} {section.contents}" in contents
    assert contents.index("Limites") < contents.index("Annexes") < contents.index("Définitions")
    assert "Reading the figures" in contents and "effectif masqué" in contents


def test_each_page_after_the_cover_says_where_it_belongs_and_its_number() -> None:
    for number, page in enumerate(pages()[1:], 2):
        assert f"{number} / 24" in page
        assert "Rapport d’activité 2025 · Objectif : Insertion(s)" in page
        assert "Centre Le Lierre · 31 avenue de Guise, 57100 Thionville" in page


def test_many_sections_take_a_second_page_of_contents() -> None:
    many = [samples.section(str(n), f"Section {n}") for n in range(1, 41)]
    found = [plain(page) for page in reading.texts(render(samples.paper(*many)))]

    assert "Section 40" in found[2] + found[3]
    assert found[-1].endswith(f"{len(found)} / {len(found)}") or "Section 40" in found[-1]


def test_a_report_without_sections_is_its_cover() -> None:
    assert len(reading.texts(render(samples.paper()))) == 1


def test_a_definition_is_noted_once_a_section() -> None:
    chart = figures.ages()
    section = samples.section(
        "1", "Âge", samples.figure(1, chart), GridPart(1, figures.grid_of(chart))
    )
    words = words_of(section)

    assert words.count("Au jour de l’entrée dans l’action.") == 1
    assert words.count("94 personnes en 2025, 88 en 2024.") == 1
    assert "Code PUB-21." in words


def test_prose_mixes_weights_in_a_line_and_numbers_its_headings_and_lists() -> None:
    words = words_of(samples.section("4", "Ateliers", samples.prose(0), samples.lists()))

    assert "Parmi elles, 61, soit deux sur trois" in words
    assert "4.1 Séances, présences, assiduité" in words
    assert "1. proposer un atelier" in words and "2. mieux suivre" in words


def test_what_is_empty_is_a_sentence() -> None:
    words = words_of(samples.section("6", "Sorties", GridPart(3, figures.empty_grid())))

    assert "Table 3 Sorties en famille Aucune sortie en 2025." in words


def test_a_long_table_says_its_head_again_and_keeps_three_rows_together() -> None:
    part = GridPart(1, figures.long_grid(60))
    found = [
        plain(page)
        for page in reading.texts(
            render(samples.paper(samples.section("6", "Sorties", samples.prose(3), part)))
        )
    ][2:]

    held = [page.count("Musée et marche") for page in found]
    assert sum(held) == 60 and len(held) > 1 and min(held) >= 3
    assert all("Sortie places familles" in page for page in found)


@pytest.mark.parametrize("before", range(0, 12))
def test_wherever_a_table_begins_its_first_three_rows_follow_its_title(before: int) -> None:
    part = GridPart(1, figures.long_grid(40))
    paper = samples.paper(samples.section("6", "Sorties", samples.prose(before), part))
    for page in map(plain, reading.texts(render(paper))):
        rows = page.count("Musée et marche")
        assert rows == 0 or rows >= 3
        assert ("Table 1" in page) <= (rows >= 3)


CHARTS = (
    figures.ages(),
    figures.genders(),
    figures.months(),
    figures.promises(),
    figures.pyramid(),
    figures.flow(8),
    figures.trend(),
)


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.kind)
def test_each_chart_bears_its_names_and_the_words_of_its_marks(chart: Chart) -> None:
    words = words_of(samples.section("8", "Public", samples.figure(5, chart)))

    assert f"Figure 5 {chart.title}" in words
    for row in chart.rows:
        assert row.label in words, row.label
        for mark in row.marks:
            if mark is not None and mark.value and not mark.masked:
                assert plain(mark.words) in words


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.kind)
def test_a_masked_value_looks_the_same_whatever_it_hides(chart: Chart) -> None:
    def with_masked(value: float) -> bytes:
        rows = list(chart.rows)
        hidden = replace(figures.masked(), value=value)
        rows[0] = replace(rows[0], marks=(hidden, *rows[0].marks[1:]))
        part = ChartPart(1, replace(chart, rows=tuple(rows)), figures.grid_of(chart))
        return render(samples.paper(samples.section("8", "Public", part)))

    assert with_masked(1.0) == with_masked(4.0)


def test_masked_cells_are_set_in_italics() -> None:
    part = GridPart(4, figures.resources())
    names = reading.fonts(render(samples.paper(samples.section("8", "Public", part))))

    assert any("Italic" in name for name in names)


def test_every_font_is_in_the_file() -> None:
    assert all(reading.fonts(whole()).values())


def test_long_names_stay_on_the_page() -> None:
    name, grid, bars = figures.LONG_NAME, figures.workshops(), figures.promises()
    grid = replace(grid, rows=(grid.rows[0], replace(grid.rows[1], label=name), *grid.rows[2:]))
    bars = replace(bars, rows=(replace(bars.rows[0], label=name), *bars.rows[1:]))
    section = samples.section("1", name, GridPart(1, grid), samples.figure(1, bars))
    pdf = render(samples.paper(section, year="2025-2026"))

    words = plain(reading.text(pdf))
    assert words.count(name) >= 2 and "2025-2026" in words
    for rank in range(len(reading.texts(pdf))):
        beyond = Box(196.5, 20, 13, 255)
        assert reading.darkest(reading.picture(pdf, rank), beyond) == 255


def test_a_quotation_a_photo_and_the_definitions() -> None:
    quote = Quote("On m’attend.", "une participante")
    photo = Photo(samples.picture(), "Au musée, mars 2025.")
    broken = Photo(b"not a picture", "Sans image.")
    section = samples.section("A", "Divers", quote, photo, broken, samples.definitions(2))
    words = words_of(section)

    assert "“On m’attend.” – une participante" in words
    assert "Au musée, mars 2025." in words and "Sans image." in words
    assert "PUB-02" in words and "Chaque personne compte une fois" in words
