"""Invented charts and tables of a report, one of each kind."""

from __future__ import annotations

from collections.abc import Sequence

from lierre_desktop.centre.activity.figures import Unit
from lierre_desktop.centre.activity.showing.shown import (
    Cell,
    Chart,
    ChartKind,
    ChartRow,
    Grid,
    GridColumn,
    GridRow,
    Mark,
    RowKind,
)

NARROW, NO_BREAK = "\u202f", "\u00a0"
LONG = "Atelier d’expression, de paroles et de projets des habitantes et habitants du quartier "
LONG_NAME = (LONG + "de la Côte des Roses et alentours")[:120]

WORKSHOPS = (
    ("Espace Vie et Quotidien, paroles et projets", 33, 1),
    ("Relaxation", 40, 3),
    ("Permanence Emploi", 41, 2),
    ("Couture", 43, 2),
    ("Atelier français, savoirs de base", 43, 2),
    ("Multimédia", 40, 3),
    ("Cuisine (AFAD Moselle)", 43, 2),
    ("Français Langue Étrangère", 42, 3),
    ("Sophrologie", 22, 3),
    ("Groupes de paroles", 18, 2),
    ("Arts plastiques", 15, 0),
    ("Création vidéo", 4, 0),
    ("Initiation musicale", 4, 1),
    ("Sorties culturelles", 9, 1),
)
MONTHS = ("janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.")


# -- small things ------------------------------------------------------------------


def cell(words: str, *, masked: bool = False) -> Cell:
    """A cell; its number where its words are one."""
    digits = words.replace(NARROW, "").replace("%", "")
    return Cell(words, float(digits) if digits.isdigit() else None, masked)


def row(label: str, *words: str, kind: RowKind = RowKind.BODY) -> GridRow:
    """A row of a grid; "< 5" is a masked cell."""
    cells = tuple(cell(one, masked=one.startswith("<")) for one in words)
    return GridRow(kind, label, label, cells)


def mark(value: float, words: str = "") -> Mark:
    """A mark said by its value, unless it has words."""
    return Mark(value, words or f"{value:g}")


def masked() -> Mark:
    """A mark that says nothing of its value."""
    return Mark(3.0, f"<{NARROW}5", masked=True)


def percent(value: int) -> str:
    """ "71 %"."""
    return f"{value}{NARROW}%"


# -- figures -----------------------------------------------------------------------


def ages() -> Chart:
    """Bars with the year before, two rows masked."""
    values = ((7, 9), (21, 20), (28, 25), (22, 20), (11, 9))
    labels = ("moins de 25 ans", "25 à 34 ans", "35 à 44 ans", "45 à 54 ans", "55 à 64 ans")
    rows = [
        ChartRow(name, name, (mark(now, f"{now} · {percent(now)}"), mark(was)))
        for name, (now, was) in zip(labels, values, strict=True)
    ]
    rows += [
        ChartRow("65", "65 ans et plus", (masked(), masked())),
        ChartRow("?", "non renseigné", (masked(), masked()), unknown=True),
    ]
    said = "Âge à l’entrée : surtout de 35 à 44 ans, 28 personnes sur 94."
    return _chart(ChartKind.BARS, "PUB-21", "Âge à l’entrée dans l’action", rows, said)


def _chart(
    kind: ChartKind,
    code: str,
    title: str,
    rows: Sequence[ChartRow],
    said: str,
    series: tuple[str, ...] = ("2025", "2024"),
    note: str = "",
) -> Chart:
    return Chart(kind, code, title, series, tuple(rows), Unit.COUNT, said, note)


def genders() -> Chart:
    """One bar of the whole, its smallest parts said under it."""
    parts = (("Femmes", 67, 71), ("Hommes", 24, 26), ("Autre", 1, 1), ("Non renseigné", 2, 2))
    rows = [
        ChartRow(name, name, (mark(count, f"{count} · {percent(share)}"),))
        for name, count, share in parts
    ]
    said = "67 femmes, 24 hommes, 1 autre personne, 2 sans réponse."
    return _chart(ChartKind.STACK, "PUB-20", "Qui sont les 94 personnes", rows, said, ("2025",))


def months(count: int = 12) -> Chart:
    """A column a month, and the year before."""
    values = (34, 36, 41, 33, 40, 38, 20, 0, 39, 44, 42, 30)
    names = (*MONTHS, "nov.", "déc.")
    rows = [
        ChartRow(name, name, (mark(value), mark(max(0, value - 5 + rank))))
        for rank, (name, value) in enumerate(zip(names[:count], values, strict=False))
    ]
    said = "De 20 à 44 séances par mois ; aucune en août."
    note = "Novembre : du 1er au 10, les deux années."
    return _chart(ChartKind.COLUMNS, "ATE-21", "Séances tenues par mois", rows, said, note=note)


def promises() -> Chart:
    """What was promised and what was held."""
    rows = [
        ChartRow(
            name, name, (mark(held, f"{held} sur {promised}"), mark(cancelled), mark(promised))
        )
        for name, held, cancelled, promised in (
            ("Sophrologie", 22, 3, 24),
            ("Groupes de paroles", 18, 2, 20),
            ("Arts plastiques", 15, 0, 15),
            ("Sorties culturelles", 9, 1, 10),
            ("Création vidéo", 4, 0, 4),
        )
    ]
    series = ("tenues", "annulées", "promises")
    said = "68 séances tenues sur 73 promises."
    title = "Séances promises et séances tenues"
    return _chart(ChartKind.PROMISES, "ATE-25", title, rows, said, series)


def pyramid() -> Chart:
    """Ages of men and women."""
    rows = [
        ChartRow(name, name, (mark(men), mark(women), mark(others)))
        for name, men, women, others in (
            ("18 à 24 ans", 2, 5, 0),
            ("25 à 34 ans", 6, 15, 1),
            ("35 à 44 ans", 8, 20, 0),
            ("45 à 54 ans", 5, 17, 0),
            ("55 à 64 ans", 3, 8, 0),
        )
    ]
    rows.append(ChartRow("65", "65 ans et plus", (masked(), masked(), None)))
    series = ("hommes", "femmes", "autres")
    said = "Les femmes de 35 à 44 ans sont les plus nombreuses."
    return _chart(ChartKind.PYRAMID, "PUB-22", "Âge au 31 décembre", rows, said, series)


def flow(side: int = 4) -> Chart:
    """Housing at entry and at exit."""
    states = (
        "Logement autonome",
        "Hébergement chez un tiers",
        "Hébergement social ou d’insertion",
        "Sans domicile",
        "Résidence sociale, foyer",
        "Structure de soins",
        "Autre",
        "Non renseigné",
    )[:side]
    rows = [
        ChartRow(
            name,
            name,
            tuple(
                mark(12.0 - 3 * abs(start - end) + start)
                if abs(start - end) < 3
                else (masked() if (start + end) % 2 else None)
                for end in range(side)
            ),
        )
        for start, name in enumerate(states)
    ]
    said = "Plus de logements autonomes à la sortie qu’à l’entrée."
    return _chart(
        ChartKind.FLOW, "EVO-21", "Logement à l’entrée et à la sortie", rows, said, states
    )


def trend() -> Chart:
    """A line of several years."""
    rows = [
        ChartRow(str(year), str(year), (mark(now), mark(was)))
        for year, now, was in ((2021, 61, 30), (2022, 70, 41), (2023, 79, 40), (2024, 88, 55))
    ]
    series = ("personnes", "nouvelles")
    said = "De 61 à 88 personnes en quatre ans."
    return _chart(ChartKind.LINE, "PUB-01", "Personnes accompagnées", rows, said, series)


def resources() -> Grid:
    """A narrow table: counts and shares of two years."""
    columns = (
        GridColumn("label", ""),
        GridColumn("now", "", Unit.COUNT, "2025", strong=True),
        GridColumn("share", "", Unit.SHARE, "2025"),
        GridColumn("was", "", Unit.COUNT, "2024", soft=True),
        GridColumn("shared", "", Unit.SHARE, "2024", soft=True),
        GridColumn("points", "points"),
    )
    rows = (
        row("RSA socle", "49", percent(52), "42", percent(48), f"+{NARROW}4"),
        row("RSA majoré (parent isolé)", "14", percent(15), "13", percent(15), "0"),
        row("Allocation de solidarité (ASS)", "8", percent(9), "7", percent(8), f"+{NARROW}1"),
        row("Allocation adultes handicapés (AAH)", "7", percent(7), "7", percent(8), "–"),
        row("Allocation chômage (ARE)", "6", percent(6), "7", percent(8), f"–{NARROW}2"),
        row("Sans ressource", f"<{NARROW}5", "–", f"<{NARROW}5", "–", "–"),
        row("Non renseigné", f"<{NARROW}5", "–", f"<{NARROW}5", "–", "–", kind=RowKind.UNKNOWN),
        row("Ensemble", "94", percent(100), "88", percent(100), "", kind=RowKind.TOTAL),
    )
    notes = ("Base : 94 personnes accompagnées en 2025.", "Les parts sont arrondies.")
    definition = "Première ressource de la personne à la fin de l’année."
    return Grid("PUB-24", "Ressource principale", columns, rows, definition, notes)


def workshops() -> Grid:
    """A table over the whole page, its rows in groups."""
    titles = ("promises", "prévues", "tenues", "annulées", "personnes", "présences", "heures")
    columns = (
        GridColumn("label", ""),
        *(
            GridColumn(
                name,
                name,
                Unit.COUNT,
                "séances" if rank < 4 else "participation",
                soft=rank < 2,
                strong=name == "tenues",
            )
            for rank, name in enumerate(titles)
        ),
        GridColumn("mean", "moy.", Unit.MEAN, "participation"),
        GridColumn("rate", "assiduité", Unit.SHARE, "participation", strong=True),
    )
    rows: list[GridRow] = []
    for rank, (name, held, cancelled) in enumerate(WORKSHOPS):
        if rank in (0, 8, 13):
            group = ("Ateliers de la semaine", "Santé et bien-être", "Sorties")[
                (0, 8, 13).index(rank)
            ]
            rows.append(GridRow(RowKind.GROUP, group, group, ()))
        planned = str(held + cancelled)
        people, hours = str(7 + rank), f"1{NARROW}0{held:02}"
        words = ("·", planned, str(held), str(cancelled), people, str(held * 6), hours, "6,1")
        rows.append(row(name, *words, percent(85)))
    total = ("78", "422", "397", "25", "84", f"2{NARROW}590", f"6{NARROW}100", "6,5", "")
    rows.append(row("Ensemble", *total, kind=RowKind.TOTAL))
    definition = "Une personne venue dans plusieurs ateliers compte une fois dans « Ensemble »."
    notes = ("Moy. : présences par séance tenue.", "« · » : sans engagement annuel.")
    return Grid("ATE-20", "Les ateliers en 2025", columns, tuple(rows), definition, notes)


def long_grid(count: int = 60) -> Grid:
    """A table over several pages, words among its columns."""
    columns = (
        GridColumn("day", "Date"),
        GridColumn("title", "Sortie"),
        GridColumn("places", "places", Unit.COUNT),
        GridColumn("families", "familles", Unit.COUNT),
    )
    rows = tuple(
        row(
            f"{1 + n % 28} mars 2025", f"Musée et marche n° {n + 1}", str(8 + n % 7), str(3 + n % 4)
        )
        for n in range(count)
    )
    return Grid("SOR-20", "Sorties une par une", columns, rows, "Chaque sortie tenue.")


def empty_grid() -> Grid:
    """A table of nothing: its sentence stands instead."""
    columns = (GridColumn("label", ""), GridColumn("count", "", Unit.COUNT))
    return Grid("SOR-21", "Sorties en famille", columns, (), "", empty="Aucune sortie en 2025.")


def grid_of(chart: Chart) -> Grid:
    """The numbers of a chart."""
    columns = (
        GridColumn("label", ""),
        *(GridColumn(name, name, Unit.COUNT) for name in chart.series),
    )
    rows = tuple(
        row(one.label, *(found.words if found else "·" for found in one.marks))
        for one in chart.rows
    )
    base = f"Base{NO_BREAK}: 94 personnes en 2025, 88 en 2024."
    definition = "Au jour de l’entrée dans l’action."
    return Grid(chart.code, chart.title, columns, rows, definition, (base,))
