"""Sign-in sheets: what is printed, what is not, and where ink will be looked for."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from lierre_desktop import i18n
from lierre_desktop.centre.papers import Identity, Logo, MonthSheet, SignInSheet
from lierre_desktop.documents import marks
from lierre_desktop.documents.marks import Box
from lierre_desktop.documents.sign_in_sheet import render

from . import reading, samples


def sheet_words(sheet: SignInSheet | MonthSheet) -> str:
    return reading.text(render([sheet]))


# -- what is printed ---------------------------------------------------------------


def test_the_head_holds_what_evidence_needs() -> None:
    words = sheet_words(samples.sheet())

    for expected in (
        "Centre Le Lierre",
        "Objectif : Insertion(s)",
        "Couture",
        "Tuesday",
        "24",
        "2026",
        "9:00",
        "11:00",
        "Espace adultes, 31 avenue de Guise",
        "Martine Vogel",
        "2026-0412",
        "page 1/1",
        "31 avenue de Guise, 57100 Thionville",
        "24/11/2026",
    ):
        assert expected in words


def test_hours_are_written_in_full_on_french_evidence() -> None:
    with i18n.speaking("fr"):
        words = sheet_words(samples.sheet())

    assert "9 h 00 – 11 h 00" in words
    assert "mardi 24 novembre 2026" in words


def test_names_stand_in_order_with_capitals() -> None:
    words = sheet_words(samples.sheet())
    expected = [
        "BENALI Samira",
        "ÇELİK Gülşen",
        "GRZEGORZEWSKA Małgorzata",
        "ŁUCZAK Bożena",
        "NGUYỄN Thị Hồng Ánh",
        "OKONKWO-DE SAINT-AUBIN Marie-Joséphine Élisabeth",
        "الخطيب مريم",
    ]

    places = [words.index(name) for name in expected]
    assert places == sorted(places)


def test_a_long_name_is_set_smaller_before_it_is_cut() -> None:
    names: list[samples.Name] = [
        ("Wojciechowska-Grzegorzewska-Nowak", "Maria", ""),
        ("Wojciechowska-Grzegorzewska-Konstantynopolska", "Maria", ""),
    ]
    words = sheet_words(samples.sheet(samples.rows(names)))

    assert "WOJCIECHOWSKA-GRZEGORZEWSKA-NOWAK Maria" in words
    assert words.count("…") == 1


def test_own_scripts_are_printed_beside_or_below() -> None:
    for words in (sheet_words(samples.month()), sheet_words(sheet_of_month_names())):
        for own in ("ሳራ አበበ", "ნინო ბერიძე", "রহিমা খাতুন", "Олена Коваленко", "கவிதா முருகன்"):
            assert own in words
        assert "سلمى" in words


def sheet_of_month_names() -> SignInSheet:
    return samples.sheet(samples.rows(samples.MONTH_NAMES))


@pytest.mark.parametrize("half_days", [("morning",), ("morning", "afternoon")])
def test_nothing_of_a_person_but_her_names(half_days: tuple[str, ...]) -> None:
    people = tuple(
        replace(row, participant_id=987_600 + row.number) for row in samples.rows(samples.NAMES)
    )
    named = Counter(sheet_words(samples.sheet(people, half_days=half_days)).split())
    blank = Counter(
        sheet_words(
            samples.sheet(samples.rows((), len(people)), half_days=half_days, enrolled=11)
        ).split()
    )
    names = Counter(
        " ".join(" ".join((last.upper(), first, own)) for last, first, own in samples.NAMES).split()
    )

    extra = named - blank
    assert not any("9876" in word for word in extra)
    # A reader may tear an accent off an Arabic letter: compare the letters of both.
    letters = sorted("".join(extra.elements()))
    assert letters == sorted("".join(names.elements()))


def test_nobody_enrolled_is_said_and_the_sheet_still_valid() -> None:
    sheet = samples.sheet(samples.rows((), blank=15))
    words = sheet_words(sheet)

    assert "nobody enrolled on this date" in words
    assert "Person not enrolled" in words
    assert "nobody enrolled" not in sheet_words(samples.sheet())
    assert "nobody enrolled in this month" in sheet_words(samples.month((), blank=10))


@pytest.mark.parametrize(
    "title",
    [
        "Couture",
        "Espace Vie et Quotidien, paroles et projets",
        "Atelier de remobilisation des savoirs de base et de préparation aux examens du DELF",
        "Permanence " * 20,
    ],
)
def test_a_title_is_printed_in_full_whatever_its_length(title: str) -> None:
    for sheet in (samples.sheet(workshop=title), replace(samples.month(), workshop=title)):
        assert " ".join(title.split()) in sheet_words(sheet)


def test_each_facilitator_has_a_place_to_sign() -> None:
    two = sheet_words(samples.sheet(facilitators=("Martine Vogel", "Jean-Baptiste Kowalczyk")))
    none = sheet_words(samples.sheet(facilitators=()))

    assert two.count("Martine Vogel") == 2
    assert two.count("Jean-Baptiste Kowalczyk") == 2
    assert "Facilitator’s signature" in none
    assert "Led by" not in none


THREE = ("Marie-Antoinette Grzegorzewska-Vandenbroucke", "Isabelle Ferrand", "Karim Ziani")
FAR = "Salle polyvalente du quartier de la Malgrange, 12 bis avenue du Général-de-Gaulle"


def test_who_led_and_where_is_never_cut() -> None:
    sheet = sheet_words(samples.sheet(facilitators=THREE, venue=FAR))
    month = sheet_words(replace(samples.month(), facilitators=THREE, venue=FAR))

    assert all(sheet.count(name) == 2 for name in THREE), "above, and where each signs"
    for words in (sheet, month):
        assert FAR in words
        assert "Grzegorzewska-Vandenbroucke, Isabelle Ferrand and Karim Ziani" in words
    assert "Facilitator’s signature" in month
    assert "…" not in month


def test_without_a_place_who_led_stands_at_the_left() -> None:
    page = reading.picture(render([samples.sheet(venue="")]))

    assert reading.darkest(page, Box(20, 53.5, 12, 4)) < 160


def test_half_days_have_a_signature_each() -> None:
    both = sheet_words(samples.sheet(half_days=("morning", "afternoon")))

    assert "Morning" in both and "Afternoon" in both
    assert "· afternoon" in sheet_words(samples.sheet(half_days=("afternoon",)))


def test_a_month_says_the_hours_once_or_for_each_session() -> None:
    same = samples.month()
    shifted = [replace(same.columns[0], start=9 * 60, end=10 * 60), *same.columns[1:]]

    assert "on Monday, 14:00 – 16:00" in sheet_words(same)
    words = sheet_words(replace(same, columns=tuple(shifted)))
    assert "on Monday" not in words
    assert "9:00 – 10:00" in words and words.count("14:00 – 16:00") == 4


# -- pages -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("people", "pages"), [(0, 1), (1, 1), (11, 1), (14, 1), (15, 2), (16, 2), (40, 3)]
)
def test_pages_repeat_their_head_and_number_on(people: int, pages: int) -> None:
    sheet = samples.shared_sheet(people)
    words = reading.texts(render([sheet]))

    assert len(words) == pages
    for number, page in enumerate(words, 1):
        assert "Couture" in page and "Martine Vogel" in page
        assert f"page {number}/{pages}" in page
    for number in range(1, sum(len(page) for page in sheet.pages) + 1):
        assert sum(f" {number} " in f" {page} " for page in words) >= 1


def test_a_week_is_one_document_in_the_order_given() -> None:
    week: list[SignInSheet | MonthSheet] = [
        samples.sheet(),
        samples.month(),
        samples.shared_sheet(20),
    ]
    pdf = render(week)

    assert reading.sizes(pdf) == [(210, 297), (297, 210), (210, 297), (210, 297)]
    assert render([]).startswith(b"%PDF")


def test_the_same_sheet_gives_the_same_bytes() -> None:
    first = render([samples.sheet(), samples.month()])
    render([samples.month(), samples.sheet(half_days=("morning", "afternoon"))])

    assert render([samples.sheet(), samples.month()]) == first


def test_every_font_is_in_the_file() -> None:
    pdf = render([samples.sheet(), samples.month(), samples.shared_sheet(0)])
    found = reading.fonts(pdf)

    assert len(found) > 6
    assert all(found.values())
    assert b"Helvetica" not in pdf


# -- what a scanner sees -----------------------------------------------------------

CASES: list[SignInSheet | MonthSheet] = [
    samples.sheet(),
    samples.sheet(half_days=("morning", "afternoon"), facilitators=("Martine", "Hélène")),
    samples.month(),
    samples.month(sessions=2),
]


def of(sheet: SignInSheet | MonthSheet) -> tuple[marks.Kind, int]:
    if isinstance(sheet, MonthSheet):
        return "month", len(sheet.columns)
    return "session", len(sheet.half_days)


@pytest.mark.parametrize("sheet", CASES, ids=lambda sheet: "-".join(map(str, of(sheet))))
def test_ink_is_looked_for_where_nothing_is_printed(sheet: SignInSheet | MonthSheet) -> None:
    page = reading.picture(render([sheet]))
    people = [row.participant_id for row in sheet.pages[0]]

    for cell in marks.cells(1, *of(sheet), people):
        if cell.use == "signature":
            assert reading.darkest(page, cell.window) == 255, cell
        if cell.tick is not None:
            assert reading.darkest(page, cell.tick.inset(1)) == 255, cell
            assert reading.darkest(page, cell.tick) < 160, "the square is printed"
        line = Box(cell.box.x + 3, cell.box.y - 0.3, 1, 0.6)
        assert reading.darkest(page, line) < 220, "the row begins where it is read"


@pytest.mark.parametrize("sheet", CASES, ids=lambda sheet: "-".join(map(str, of(sheet))))
def test_corner_marks_and_qr_code_are_found(sheet: SignInSheet | MonthSheet) -> None:
    page = reading.picture(render([sheet]))
    places = marks.geometry(1, *of(sheet))

    holes = [reading.crop(page, Box(x - 0.5, y - 0.5, 1, 1)) for x, y in places.marks]
    assert [hole.getextrema() for hole in holes] == [(0, 0)] * 3 + [(255, 255)]
    for x, y in places.marks:
        assert reading.crop(page, Box(x - 2.2, y - 2.2, 4.4, 1)).getextrema() == (0, 0)
    seen = reading.scan(page, places.qr, 21, marks.QUIET_MODULES)
    assert reading.decode(seen) == marks.payload(sheet.number, 1, 1)


def test_nothing_is_printed_near_the_edges() -> None:
    page = reading.picture(render([samples.sheet(identity=rich_identity())]))

    for edge in (Box(0, 0, 210, 6), Box(0, 291, 210, 6), Box(0, 0, 6, 297), Box(204, 0, 6, 297)):
        assert reading.darkest(page, edge) == 255
    assert reading.darkest(page, Box(0, 12, 13, 270)) == 255, "punch holes"


# -- what may go wrong -------------------------------------------------------------


def rich_identity() -> Identity:
    blue = BytesIO()
    Image.new("RGB", (300, 200), (0, 51, 153)).save(blue, "PNG")
    shown = Logo("Union européenne", blue.getvalue())
    return replace(
        samples.IDENTITY,
        banner=(shown, *samples.IDENTITY.banner, Logo("Caisse d’allocations familiales " * 3)),
        footer_logos=(shown, Logo("Fondation de France")),
    )


def test_logos_are_pictures_or_names() -> None:
    words = sheet_words(samples.sheet(identity=rich_identity()))

    assert "Fondation de France" in words
    assert "Union européenne" not in words


def test_a_broken_picture_gives_way_to_its_name() -> None:
    broken = replace(samples.IDENTITY, banner=(Logo("Ville de Thionville", b"not a picture"),))

    assert "Ville de Thionville" in sheet_words(samples.sheet(identity=broken))


@pytest.mark.parametrize("half_days", [("morning",), ("morning", "afternoon")])
def test_endless_and_hostile_names_stay_in_their_cell(half_days: tuple[str, ...]) -> None:
    names: list[samples.Name] = [
        ("X" * 300, "Y" * 300, ""),
        ("Okonkwo-de Saint-Aubin de la Tour du Pin", "Marie-Joséphine Élisabeth", "ሳራ አበበ"),
        ("<b>&\"'", "</b>", ""),
        ("😀" * 100, "\ud800\x00\u202e", ""),
        ("", "", "კახაბერიძე " * 30),
        ("Haddad " * 30, "", "سلمى " * 50),
        ("أحمد", "فاطمة", ""),
        ("Benali", "Samira " * 30, ""),
    ]
    sheet = samples.sheet(samples.rows(names), half_days=half_days)
    pdf = render([sheet])
    page = reading.picture(pdf)

    assert "<B>&\"' </b>" in reading.text(pdf)
    assert "أحمد فاطمة" in reading.text(pdf)
    for cell in marks.cells(1, *of(sheet), [row.participant_id for row in sheet.pages[0]]):
        if cell.use == "signature":
            assert reading.darkest(page, cell.window) == 255, "a name ran into the next cell"


def test_endless_words_everywhere_still_make_a_sheet() -> None:
    endless = "Remobilisation " * 20
    identity = replace(
        samples.IDENTITY, centre=endless, action=endless, address=endless,
        banner=(Logo(endless), Logo(endless)), footer_logos=(Logo(endless),),
    )  # fmt: skip
    people = (endless, endless, endless, endless)
    sheet = samples.sheet(workshop="W" * 300, venue=endless, facilitators=people, identity=identity)
    month = replace(
        samples.month(), workshop="W" * 300, venue=endless, facilitators=people, identity=identity
    )
    page = reading.picture(render([sheet]))
    across = reading.picture(render([month]))

    assert reading.darkest(page, Box(204, 0, 6, 297)) == 255
    assert reading.darkest(page, Box(196, 38, 8, 240)) == 255, "nothing right of the table"
    assert reading.darkest(across, Box(291, 0, 6, 210)) == 255
    assert reading.darkest(across, Box(283, 40, 14, 155)) == 255
