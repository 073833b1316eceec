"""Outings: held, places taken, people and families, and each outing by itself.

An outing is a session of a workshop that the report counts among the outings.
"""

from __future__ import annotations

from ....i18n import N_, _, format_date
from ..facts import Facts, SessionFact
from ..figures import (
    Amount,
    Column,
    Definition,
    Measure,
    MeasuredTable,
    Measures,
    Row,
    Shape,
    Subject,
    behind,
    by_code,
)
from .counting import row
from .read_sessions import households
from .tallies import Tally

DEFINITIONS = by_code(
    Definition(
        "SOR-01",
        N_("Outings held"),
        N_("Sessions of the outings, within the period, whose roll call is closed."),
        subject=Subject.SESSION,
    ),
    Definition(
        "SOR-02",
        N_("Places taken on outings"),
        N_(
            "Everyone present, late or not, at each outing held: someone who came to three"
            " outings counts three times."
        ),
        subject=Subject.SESSION,
    ),
    Definition(
        "SOR-03",
        N_("People who came on outings"),
        N_("Distinct people present at one outing of the period at least."),
    ),
    Definition(
        "SOR-04",
        N_("Families who came on outings"),
        N_(
            "Distinct households of the people present, each person’s being that of the day of"
            " her last outing of the period. Someone whose household isn’t known counts as one"
            " family."
        ),
    ),
    Definition(
        "SOR-05",
        N_("Outings promised"),
        N_(
            "What is promised for a year, as noted today, times the years that the period has"
            " begun."
        ),
        subject=Subject.SESSION,
        compared=False,
    ),
    Definition(
        "SOR-20",
        N_("Outings one by one"),
        N_(
            "Each outing held within the period, with everyone present and their distinct"
            " households of that day; someone whose household isn’t known counts as one family."
            " A family of several outings counts once in the total."
        ),
        subject=Subject.SESSION,
        shape=Shape.GRID,
        compared=False,
    ),
)

_COLUMNS = (
    Column("places", N_("places taken")),
    Column("families", N_("families"), additive=False),
)


def measure(facts: Facts) -> Measures:
    """The outings of a span."""
    ids = {workshop.id for workshop in facts.workshops.values() if workshop.group == "OUTING"}
    tally = Tally(facts, (s for s in facts.sessions if s.workshop_id in ids))
    families = _Families(facts, tally.sessions_held)
    promised = sum(facts.workshops[number].promised or 0 for number in ids)
    figures = {
        "SOR-01": tally.held,
        "SOR-02": tally.presences,
        "SOR-03": tally.people,
        "SOR-04": Measure(Amount(families.of_all()), tally.people.behind),
        "SOR-05": Measure(Amount(promised), behind(Subject.SESSION, ())),
    }
    return Measures(figures, {"SOR-20": _one_by_one(facts, tally, families)})


class _Families:
    """The household of everyone present at some outings, on the day of each."""

    def __init__(self, facts: Facts, outings: list[SessionFact]) -> None:
        self._came = {outing.id: facts.rolls[outing.id].came for outing in outings if outing.came}
        self._household = households(self._came)

    def of(self, outing: int) -> int:
        """How many families were at an outing."""
        return len({self._family(outing, person) for person in self._came.get(outing, ())})

    def of_all(self) -> int:
        """How many families came; a person's is the one of her last outing."""
        last = {person: outing for outing, came in self._came.items() for person in came}
        return len({self._family(outing, person) for person, outing in last.items()})

    def _family(self, outing: int, person: int) -> tuple[str, int]:
        household = self._household.get((outing, person))
        return ("person", person) if household is None else ("household", household)


def _one_by_one(facts: Facts, tally: Tally, families: _Families) -> MeasuredTable:
    several_years = facts.span.first.year != facts.span.last.year
    rows = tuple(
        _outing(facts, outing, families, "d MMMM y" if several_years else "d MMMM")
        for outing in tally.sessions_held
    )
    everyone = Measure(Amount(families.of_all()), tally.people.behind)
    total = row("total", _("All together"), (tally.presences, everyone))
    return MeasuredTable(_COLUMNS, rows, total)


def _outing(facts: Facts, outing: SessionFact, families: _Families, pattern: str) -> Row:
    came = facts.rolls[outing.id].came if outing.came else ()
    people = behind(Subject.PERSON, came)
    label = _("{day}: {outing}").format(
        day=format_date(outing.day, pattern),
        outing=outing.title or facts.workshops[outing.workshop_id].label,
    )
    cells = (
        Measure(Amount(outing.came), people),
        Measure(Amount(families.of(outing.id)), people),
    )
    return row(str(outing.id), label, cells)
