"""The table in a messy sheet, the meaning of its cells, the parts of a name."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.tables import cells, layout
from lierre_desktop.centre.tables.header_words import field_of
from lierre_desktop.centre.tables.layout import Found
from lierre_desktop.centre.tables.person_names import SplitName, split
from lierre_desktop.centre.tables.plan import ImportKind
from lierre_desktop.centre.tables.register_file import unfolded
from lierre_desktop.centre.tables.table import Cell, Line, Table
from lierre_desktop.centre.vocabulary import Gender

TODAY = date(2026, 11, 23)
DAY = date(1985, 3, 12)


def found(*rows: Line, name: str = "Feuil1", more: tuple[Table, ...] = ()) -> Found:
    width = max(map(len, rows))
    filled = tuple(row + (None,) * (width - len(row)) for row in rows)
    return layout.find([Table(name, (), filled), *more])


# -- layout --------------------------------------------------------------------------------


def test_titles_above_and_totals_below_are_left_out() -> None:
    table = found(
        ("Liste des participants 2025",),
        ("Centre Le Lierre", None, "édité le", date(2025, 12, 1)),
        (),
        ("Nom", None, "Prénom", "Tél. "),
        ("DUPONT", None, "Marie", 612345678),
        (None, None, "\u00a0", None),
        ("TOTAL", None, "Léa", None),
        ("Nom", None, "Prénom", "Tél."),
        ("MARTIN", None, "Zoé", "06"),
        ("TOTAL GÉNÉRAL", None, None, 2),
        ("Moyenne", None, None, 1.5),
    )
    assert table.headers == ("Nom", "Prénom", "Tél.")
    assert [number for number, _line in table.lines] == [5, 7, 9]
    assert table.lines[1][1][0] == "TOTAL"  # somebody's name: a first name stands beside it
    assert table.left_out == 3


@pytest.mark.parametrize(
    "line",
    [
        ("TOTAL", "2 personnes"),
        ("TOTAL", None, "2 pers."),
        ("Total : 4",),
        ("Total général", None, 12),
        ("Total participantes", "3 femmes"),
        ("Sous-total Couture", None, 12),
        ("Moyenne d'âge", "41,5 ans"),
    ],
)
def test_a_line_of_sums_is_nobody(line: Line) -> None:
    table = found(("Nom", "Prénom", "Tél."), ("DUPONT", "Marie", "06"), line)
    assert (len(table.lines), table.left_out) == (1, 1)


@pytest.mark.parametrize(
    "line",
    [
        ("Total", "Kader", None),
        ("TOTAL Kader", None, None),
        ("Total Kader", None, "06 39 98 00 01"),
        ("Total Kader", DAY, None),
        ("Total Kader", "12/03/1985", None),
        ("Somme", "Aïssatou", "06 39 98 00 02"),
    ],
)
def test_a_name_that_means_a_sum_stays_somebody(line: Line) -> None:
    table = found(("Nom", "Prénom", "Tél."), ("DUPONT", "Marie", "06"), line)
    assert (len(table.lines), table.left_out) == (2, 0)


def test_the_other_sheets_with_people_are_told() -> None:
    other = Table("2025", (), (("Nom", "Prénom"), ("BENALI", "Samira"), ("PETIT", "Luc")))
    notes = Table("Divers", (), (("Fournitures", "Prix"), ("Fil", 3)))
    rows: tuple[Line, ...] = (("Nom", "Prénom"), ("A", "B"), ("C", "D"), ("E", "F"))
    table = found(*rows, name="2026", more=(other, notes))
    assert (table.sheet, table.others) == ("2026", (("2025", 2),))
    assert table.sentence().endswith("Also in this file: 2025 (2 lines).")
    chosen = layout.find([Table("2026", (), rows), other], "2025")
    assert chosen.others == (("2026", 3),)
    assert layout.find([Table("2026", (), rows)]).others == ()


def test_headers_on_two_lines_are_joined() -> None:
    table = found(
        ("Identité", None, "Naissance", None, "Contact"),
        ("Nom", "Prénom", "Date", "Lieu", "Tél"),
        ("DUPONT", "Marie", DAY, "Metz", "06 12 34 56 78"),
    )
    assert table.headers == ("Nom", "Prénom", "Naissance Date", "Naissance Lieu", "Tél")
    assert field_of(ImportKind.PARTICIPANTS, table.headers[2]) == "birth_date"


def test_the_fullest_sheet_is_chosen_unless_told() -> None:
    other = Table("2025", (), (("Nom", "Prénom"), ("A", "B"), ("C", "D"), ("E", "F")))
    assert found(("Nom", "Prénom"), ("X", "Y"), more=(other,)).sheet == "2025"
    assert layout.find([other], "2025").sheet == "2025"
    with pytest.raises(InvalidInput, match="2025"):
        layout.find([other], "2024")


def test_columns_without_a_header_keep_their_place() -> None:
    table = found(("Nom", None, "Prénom"), ("A", "seul", "B"))
    assert table.headers[1].endswith(" 2")


def test_a_sheet_without_a_table_is_told() -> None:
    with pytest.raises(InvalidInput):
        found(("seul",))


def test_a_register_becomes_a_list() -> None:
    table = found(
        ("Nom Prénom", "10/11/2025", datetime(2025, 11, 17), "Total"),
        ("DUPONT Marie", "P", "A", 1),
        ("MARTIN Zoé", None, "P", 1),
        name="Couture",
    )
    rows = unfolded(table, TODAY).lines
    assert rows == (
        (2, ("DUPONT Marie", date(2025, 11, 10), "P", "Couture")),
        (2, ("DUPONT Marie", date(2025, 11, 17), "A", "Couture")),
        (3, ("MARTIN Zoé", date(2025, 11, 17), "P", "Couture")),
    )


SMALL = {
    "Nom;Prénom\nDUPONT;Marie": (("Nom", "Prénom"), (1,), 1),
    "Qui;Quand\nDupont;Metz": (("Qui", "Quand"), (1,), 1),
    "Qui;Quand;\nDupont;RSA;Formation": (("Qui", "Quand", "Column 3"), (1,), 1),
    "Qui;Ses revenus\nDupont;RSA\nMartin;RSA": (("Qui", "Ses revenus"), (1,), 2),
    "Qui;Jour\nDupont;12/11/2025": (("Qui", "Jour"), (1,), 1),
    "Nom;Prénom;;\nDUPONT;Marie;RSA;CDI": (("Nom", "Prénom", "Column 3", "Column 4"), (1,), 1),
    "Suivi RSA;\nQui;Quand\nDupont;Metz": (("Qui", "Quand"), (2,), 1),
    "Nom;Prénom": (("Nom", "Prénom"), (1,), 0),
    "Nom Prénom;1;2;3\nZoé A;P;;P": (("Nom Prénom", "1", "2", "3"), (1,), 1),
    "Qui;10/11;17/11\nZoé A;P;": (("Qui", "10/11", "17/11"), (1,), 1),
    "Nom;Prénom;Naissance;\n;;Date;Lieu\nDUPONT;Zoé;12/03/1985;Metz": (
        ("Nom", "Prénom", "Naissance Date", "Naissance Lieu"),
        (1, 2),
        1,
    ),
}

WITHOUT_HEADERS = (
    "Dupont;Marie;06 39 98 00 01\nMartin;Zoé;06 39 98 00 02",
    "DUPONT;Marie\nMARTIN;Zoé",
    "DUPONT Marie\nMARTIN Zoé",
    "Mme Dupont;RSA\nM. Martin;CDI",
    "Dupont;Metz\nMartin;Metz",
    "Dupont;12/03/1985;03/03/2025\nMartin;01/02/1990;03/03/2025",
    "Dupont;0639980001",
)


def csv_lines(text: str) -> Found:
    lines = (line.split(";") for line in text.split("\n"))
    return found(*(tuple(cell or None for cell in line) for line in lines))


@pytest.mark.parametrize("text", SMALL)
def test_headers_never_swallow_a_line_of_data(text: str) -> None:
    table = csv_lines(text)
    assert (table.headers, table.header_lines, len(table.lines)) == SMALL[text]


@pytest.mark.parametrize("text", WITHOUT_HEADERS)
def test_a_file_without_headers_keeps_its_first_line(text: str) -> None:
    table = csv_lines(text)
    assert table.header_lines == ()
    assert table.headers[0] == "Column 1"
    assert len(table.lines) == text.count("\n") + 1
    assert "No line names the columns" in table.sentence()


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Nom du bénéficiaire", "last_name"),
        ("Bénéficiaire", "full_name"),
        ("Participant(e)", "full_name"),
        ("Personne", "full_name"),
        ("Tél", "phone"),
        ("N° portable", "phone"),
        ("Né(e) le", "birth_date"),
        ("DDN", "birth_date"),
        ("Date naiss.", "birth_date"),
        ("Adresse mail", "email"),
        ("CP", "postcode"),
        ("Commune", "city"),
        ("Orienté(e) par", "prescriber"),
        ("Prescripteur", "prescriber"),
    ],
)
def test_headers_of_french_practice(header: str, field: str) -> None:
    assert field_of(ImportKind.PARTICIPANTS, header) == field


def test_a_referent_belongs_to_a_pathway() -> None:
    assert field_of(ImportKind.PATHWAYS, "Référent") == "referent"
    assert field_of(ImportKind.PARTICIPANTS, "Référent") is None


# -- cells ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("12/03/1985", DAY),
        ("12.3.85", DAY),
        ("12 mars 1985", DAY),
        ("1985-03-12 00:00:00", DAY),
        (31118, DAY),
        ("31118", DAY),
        (31118.0, DAY),
        (datetime(1985, 3, 12, 8), DAY),
        ("\u00a012/03/1985\u200e", DAY),
        ("-", None),
        (None, None),
    ],
)
def test_dates_of_every_kind(cell: Cell, day: date | None) -> None:
    assert cells.as_date(cell, TODAY, birth=True) == day


def test_day_numbers_of_the_macintosh() -> None:
    assert cells.as_date(29656, TODAY, epoch=cells.EPOCH_1904) == DAY


@pytest.mark.parametrize("cell", ["31/02/1990", 1985, "bientôt", 10**12, True, "x" * 500])
def test_no_date_is_guessed(cell: Cell) -> None:
    with pytest.raises(InvalidInput):
        cells.as_date(cell, TODAY, birth=True)


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [(2, 120), ("2,5", 150), ("1h30", 90), (time(1, 30), 90), ("36:30", 2190), ("2 h", 120)],
)
def test_durations(cell: Cell, minutes: int) -> None:
    assert cells.as_minutes(cell) == minutes


@pytest.mark.parametrize(
    ("cell", "answer"),
    [("Oui", True), ("x", True), (1, True), ("non", False), (0, False), ("NC", None), (None, None)],
)
def test_yes_and_no(cell: Cell, answer: bool | None) -> None:
    assert cells.as_yes_no(cell) is answer


# -- names ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Mme DUPONT-LÉVY Marie", SplitName("Dupont-Lévy", "Marie", "", Gender.WOMAN)),
        ("M. Jean-Pierre DA SILVA", SplitName("Da Silva", "Jean-Pierre", "", Gender.MAN)),
        ("BEN ALI Fatma (née Trabelsi)", SplitName("Ben Ali", "Fatma", "Trabelsi", Gender.WOMAN)),
        ("Marie DURAND épouse MARTIN", SplitName("Martin", "Marie", "Durand", Gender.WOMAN)),
        ("M. de LA TOUR Jean", SplitName("de La Tour", "Jean", "", Gender.MAN)),
        ("EL AMRANI SAMIRA", SplitName("El Amrani", "Samira")),
        ("Dupont, Marie", SplitName("Dupont", "Marie")),
        ("René MARTIN", SplitName("Martin", "René")),
        ("", SplitName()),
    ],
)
def test_names_in_one_cell(text: str, parts: SplitName) -> None:
    assert split(text) == parts
