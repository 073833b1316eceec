"""Tables made by hand, for what reads them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lierre_desktop.centre.activity.figures import (
    Amount,
    Column,
    Definition,
    Figure,
    Row,
    Shape,
    Subject,
    Table,
    Unit,
    behind,
)
from lierre_desktop.centre.activity.periods import Query, asked, year

NBSP, THIN = "\u00a0", "\u202f"
YEAR = asked(year(2025), date(2026, 11, 10))  # 2025, compared with 2024


def unfinished() -> Query:
    """2026 until 10 November, compared with the same days of 2025."""
    return asked(year(2026), date(2026, 11, 10))


def figure(
    now: Amount, before: Amount | None, unit: Unit = Unit.COUNT, *, fewer: bool = False
) -> Figure:
    """A figure about people."""
    definition = Definition("PUB-01", "Personnes", "Toutes.", unit, fewer_is_better=fewer)
    return Figure(definition, now, behind(Subject.PERSON, range(now.value)), before)


def distribution(
    now: Sequence[int],
    before: Sequence[int] | None = None,
    *,
    labels: Sequence[str] = (),
    subject: Subject = Subject.PERSON,
    several: int | None = None,
    unknown_last: bool = False,
    left_out: int = 0,
) -> Table:
    """Rows that add up to their base, or to more when `several` answers have this base."""
    definition = Definition(
        "PUB-24", "Ressource", "Tous.", subject=subject, follows_basis=True,
        shape=Shape.DISTRIBUTION,
    )  # fmt: skip
    rows = tuple(
        Row(
            str(place),
            labels[place] if labels else f"ligne {place}",
            (Amount(value),),
            unknown=unknown_last and place == len(now) - 1,
            before=(Amount(before[place]),) if before else (),
        )
        for place, value in enumerate(now)
    )
    return Table(
        definition,
        (Column("people", "people", additive=several is None),),
        rows,
        None,
        sum(now) if several is None else several,
        sum(before) if before else None,
        left_out,
    )


def crossed(
    shape: Shape, cells: Sequence[Sequence[int]], columns: Sequence[str], group: str = ""
) -> Table:
    """A flow or a pyramid of people, its sums left to be worked out."""
    definition = Definition("EVO-21", "Logement", "Tous.", shape=shape)
    rows = tuple(
        Row(str(place), f"ligne {place}", tuple(map(Amount, line)), group=group)
        for place, line in enumerate(cells)
    )
    return Table(definition, tuple(Column(one, one) for one in columns), rows, None, None, None)


def workshops() -> Table:
    """Three workshops of two groups; people are distinct in the total."""
    return of_workshops(
        ("Couture", _WEEKLY, (None, 43, 2), 14, 292),
        ("Vidéo", _WEEKLY, (5, 4, 1), 3, 9),
        ("Sophrologie", "Santé et bien-être", (24, 22, 3), 12, 123),
        total=("Ensemble", "", (29, 69, 6), 26, 424),
    )


_WEEKLY = "Ateliers de la semaine"
Workshop = tuple[str, str, Sequence[int | None], int, int]
"""A name, a heading, sessions promised, held and cancelled, people, presences."""


def of_workshops(*made: Workshop, total: Workshop) -> Table:
    """Workshops, one a row."""
    definition = Definition(
        "ATE-20", "Les ateliers", "Toutes.", subject=Subject.SESSION, shape=Shape.GRID
    )
    columns = (
        Column("promised", "promised", group="sessions"),
        Column("held", "held", group="sessions"),
        Column("cancelled", "cancelled", group="sessions"),
        Column("people", "people", group="participation", additive=False),
        Column("presences", "presences", group="participation"),
        Column("minutes", "hours", Unit.MINUTES, group="participation"),
        Column("mean", "per session", Unit.MEAN, group="participation", additive=False),
        Column("assiduity", "assiduity", Unit.SHARE, group="participation", additive=False),
    )

    def line(workshop: Workshop) -> Row:
        name, group, (promised, held, cancelled), people, presences = workshop
        who = behind(Subject.PERSON, range(people))
        cells = (
            None if promised is None else Amount(promised), Amount(held or 0),
            Amount(cancelled or 0), Amount(people), Amount(presences), Amount(presences * 90),
            Amount(presences, held), Amount(presences, presences + 10),
        )  # fmt: skip
        held_ids = behind(Subject.SESSION, range(held or 0))
        behinds = (None, held_ids, held_ids, who, who, who, held_ids, who)
        before = tuple(cell and Amount(cell.value - 1, cell.base) for cell in cells)
        return Row(name, name, cells, behinds, group, before=before)

    rows = tuple(map(line, made))
    return Table(definition, columns, rows, line(total), None, None)


def months() -> Table:
    """October and the first days of November, people distinct in the total."""
    definition = Definition(
        "ATE-21", "Par mois", "Toutes.", subject=Subject.SESSION, shape=Shape.MONTHS
    )
    columns = (Column("held", "held"), Column("presences", "presences"))
    rows = (
        Row("1-10", "octobre", (Amount(30), Amount(195)), before=(Amount(28), Amount(187))),
        Row("1-11", "novembre", (Amount(10), Amount(84)), before=(Amount(9), Amount(78))),
    )
    total = Row("total", "Ensemble", (Amount(40), Amount(279)), before=(Amount(37), Amount(265)))
    return Table(definition, columns, rows, total, None, None)
