"""An invented report of 24 pages, and its parts one by one."""

from __future__ import annotations

from datetime import date
from io import BytesIO

from lierre_desktop.centre.activity.showing.shown import Chart, KeyFigure
from lierre_desktop.centre.papers import Identity, Logo
from lierre_desktop.centre.report.papers import (
    ChartPart,
    Cover,
    CoverRow,
    DefinitionLine,
    DefinitionsPart,
    GridPart,
    Headline,
    Part,
    Photo,
    Prose,
    Quote,
    ReportPaper,
    Section,
)
from lierre_desktop.centre.report.rich_text import Block, BlockKind, Span

from .report_figures import (
    MONTHS,
    NARROW,
    WORKSHOPS,
    ages,
    empty_grid,
    flow,
    genders,
    grid_of,
    long_grid,
    months,
    promises,
    pyramid,
    resources,
    trend,
    workshops,
)


def paragraph(*texts: str) -> Block:
    """A paragraph; texts between stars are bold, between underscores italic."""
    spans = []
    for text in texts:
        spans.append(Span(text.strip("*_"), bold=text[:1] == "*", italic=text[:1] == "_"))
    return Block(BlockKind.PARAGRAPH, tuple(spans))


def line(kind: BlockKind, text: str) -> Block:
    """A heading, or a point of a list."""
    return Block(kind, (Span(text),))


def key(code: str, words: str, title: str, change: str) -> KeyFigure:
    """A figure of a headline."""
    said = f"{title.capitalize()} : chaque personne compte une fois pendant la période."
    return KeyFigure(code, words, title, change, said, float(words.replace(NARROW, "")))


# -- sections ----------------------------------------------------------------------

WORDS = (
    "Les ateliers réunissent des personnes très éloignées de l’emploi, souvent isolées, qui "
    "reprennent pied grâce à un rendez-vous régulier. Le groupe compte autant que l’activité : "
    "on y parle, on s’y entraide, on y prépare la suite avec la référente. "
)


def prose(paragraphs: int = 2) -> Prose:
    """Paragraphs whose weights change within a line, a heading and two lists."""
    blocks = [
        paragraph(
            "*94 personnes ont été accompagnées en 2025, contre 88 l’année précédente "
            f"(+{NARROW}7{NARROW}%).*",
            " Parmi elles, ",
            "*61*",
            ", soit deux sur trois, sont arrivées dans l’année et 33 étaient ",
            "_déjà suivies_",
            " en 2024.",
        ),
        *(paragraph(WORDS) for _n in range(paragraphs)),
    ]
    return Prose(tuple(blocks))


def lists() -> Prose:
    """A heading, then points and numbers."""
    return Prose(
        (
            line(BlockKind.HEADING, "Séances, présences, assiduité"),
            paragraph("Trois choses ont compté\u00a0:"),
            line(
                BlockKind.BULLET, "la régularité des séances, même pendant les petites vacances ;"
            ),
            line(BlockKind.BULLET, "un lieu ouvert à toutes, où l’on peut venir avec son enfant ;"),
            line(BlockKind.BULLET, "des partenaires qui se déplacent."),
            paragraph("L’année suivante\u00a0:"),
            line(BlockKind.NUMBERED, "proposer un atelier en soirée ;"),
            line(BlockKind.NUMBERED, "mieux suivre les personnes après leur sortie de l’action."),
        )
    )


def headline() -> Headline:
    """Four key figures."""
    return Headline(
        (
            key("PUB-01", "94", "personnes accompagnées", f"88 en 2024 · +{NARROW}7{NARROW}%"),
            key("PUB-02", "86", "personnes orientées", f"77 en 2024 · +{NARROW}12{NARROW}%"),
            key("PUB-06", "61", "nouvelles personnes", f"54 en 2024 · +{NARROW}13{NARROW}%"),
            key("PUB-09", "29", "sorties de l’action", f"31 en 2024 · –{NARROW}6{NARROW}%"),
        )
    )


def picture() -> bytes:
    """A small photograph of nobody."""
    from PIL import Image

    image = Image.linear_gradient("L").resize((640, 400))
    held = BytesIO()
    image.save(held, "JPEG", quality=60)
    return held.getvalue()


def section(number: str, title: str, *parts: Part, annex: bool = False) -> Section:
    """A section; its code is its number."""
    contents = "thèmes, mots clés, chiffres de l’année"
    return Section(f"s{number}", number, title, contents, parts, annex)


def figure(number: int, chart: Chart) -> ChartPart:
    """A chart with its numbers."""
    return ChartPart(number, chart, grid_of(chart))


def definitions(count: int = 40) -> DefinitionsPart:
    """The annex of definitions."""
    return DefinitionsPart(
        tuple(
            DefinitionLine(
                f"PUB-{n + 1:02}",
                "Personnes accompagnées pendant la période",
                "Au moins un entretien tenu ou une présence pendant la période. Chaque personne "
                "compte une fois, même dans plusieurs ateliers. Une personne dont la fiche a été "
                "fusionnée compte avec celle qui est gardée.",
            )
            for n in range(count)
        )
    )


def sections() -> tuple[Section, ...]:
    """Twelve sections and two annexes."""
    quote = Quote("Ici, on m’appelle par mon prénom et on m’attend.", "une participante, 43 ans")
    photo = Photo(picture(), "Sortie au musée, mars 2025. Photo publiée avec l’accord de chacun.")
    return (
        section("1", "L’action en bref", headline(), prose(), quote),
        section("2", "Éléments de diagnostic", prose(5), figure(1, trend()), prose(4)),
        section("3", "Description générale", prose(4), lists(), prose(6)),
        section(
            "4",
            "Les ateliers",
            prose(0),
            lists(),
            GridPart(1, workshops()),
            figure(2, promises()),
            figure(3, months()),
        ),
        section("5", "Santé et bien-être", prose(3), GridPart(2, grid_of(promises())), quote),
        section("6", "Sorties culturelles", prose(1), photo, GridPart(3, long_grid(38))),
        section("7", "L’accompagnement individuel", headline(), prose(6), lists()),
        section(
            "8",
            "Le public",
            headline(),
            prose(0),
            figure(4, genders()),
            figure(5, ages()),
            paragraph_part(),
            GridPart(4, resources()),
            figure(6, pyramid()),
            GridPart(5, empty_grid()),
        ),
        section("9", "Canaux d’orientation et partenaires", prose(5), GridPart(6, resources())),
        section("10", "Effets de l’action", prose(3), figure(7, flow()), prose(5)),
        section("11", "Facteurs de réussite", prose(5), lists()),
        section("12", "Limites", prose(4)),
        section("A", "Définitions et méthode", definitions(24), annex=True),
        section("B", "Moyens et financements", prose(1), GridPart(7, resources()), annex=True),
    )


def paragraph_part() -> Prose:
    """A sentence that its table follows."""
    return Prose(
        (paragraph("*Un peu plus d’une personne sur deux reçoit le RSA socle*", " : 52 %."),)
    )


def cover(count: int = len(WORKSHOPS)) -> Cover:
    """One leaf a session, none in August."""
    rows = []
    for name, held, cancelled in (WORKSHOPS * 4)[:count]:
        total = held + cancelled
        weeks = [0.02 + 0.96 * n / total for n in range(total)]
        sessions = tuple(
            (place, not (cancelled and n % (total // cancelled) == total // cancelled - 1))
            for n, place in enumerate(weeks)
            if not 0.55 < place < 0.66
        )
        rows.append(CoverRow(name, sessions, held))
    names = (*MONTHS, "nov.", "déc.")
    places = tuple((n / 12, name) for n, name in enumerate(names))
    held = sum(one.held for one in rows)
    return Cover(places, tuple(rows), held, 25)


def identity() -> Identity:
    """Who prints, and who funds."""
    funders = (
        Logo("Département de la Moselle"),
        Logo("Caf de la Moselle"),
        Logo("Ville de Thionville"),
    )
    return Identity(
        "Centre Le Lierre",
        "Objectif : Insertion(s)",
        "31 avenue de Guise, 57100 Thionville",
        footer_logos=funders,
    )


def paper(*chosen: Section, year: str = "2025", sheet: Cover | None = None) -> ReportPaper:
    """A report of these sections."""
    reading = (
        ("94", "Chaque personne compte une fois, même dans plusieurs ateliers."),
        (f"+{NARROW}12{NARROW}%", "L’évolution est divisée par la valeur de 2024."),
        (f"<{NARROW}5", "Moins de 5 personnes : effectif masqué, comme la case qui le trahirait."),
    )
    return ReportPaper(
        identity=identity(),
        title="Rapport d’activité",
        year=year,
        subtitle="ateliers collectifs et accompagnement individuel",
        period="du 1ᵉʳ janvier au 31 décembre 2025",
        version="Version arrêtée le 15 janvier 2026",
        against="2024",
        day=date(2026, 1, 15),
        language="fr",
        cover=sheet,
        sections=chosen,
        reading=reading,
        masked_below=5,
        basis="personnes accompagnées",
    )


def full() -> ReportPaper:
    """The whole report, of 24 pages."""
    return paper(*sections(), sheet=cover())
