"""A centre of bulk rows, written without a journal: only how many there are matters.

Weekly workshops whose rolls hold the same people week after week, a third of them new each
year, every one with an enrolment, a pathway of three years, a situation noted twice and an
interview every quarter.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from lierre_desktop.centre import terms
from lierre_desktop.centre.person.states import VOCABULARIES, Aspect
from lierre_desktop.database.connection import OpenCentre, create_centre

WEEKS = 50
INSTANT = "2010-01-01T08:00:00+00:00"
MARKS = ("PRESENT",) * 15 + ("RETARD", "ABSENT_EXCUSE", "ABSENT_EXCUSE", "ABSENT", None)
YEARS_THERE = 3
QUARTERS = ("02-15", "05-15", "08-15", "11-15")
NOTED = {
    Aspect.FAMILY: "household",
    Aspect.HOUSING: "housing",
    Aspect.RESOURCES: "rsa_right",
    Aspect.WORK: "work",
    Aspect.EDUCATION: "level",
    Aspect.FRENCH: "speaking",
    Aspect.MOBILITY: "licence",
    Aspect.DISTRICT: "qpv",
    Aspect.STATUS: "nationality",
}
"""The column that is filled of each aspect."""


@dataclass(frozen=True, slots=True)
class Size:
    """A year of the centre: attendances are workshops x WEEKS x roll."""

    workshops: int
    roll: int


def create(folder: Path, passphrase: str, size: Size, years: tuple[int, ...]) -> OpenCentre:
    """A new centre that lived these years, open."""
    centre = create_centre(folder, passphrase)
    terms.ship()
    rows = _Rows(size)
    for number in years:
        rows.live(number)
    with centre.database.atomic():
        rows.write(centre)
    return centre


@dataclass
class _Rows:
    """The rows of a centre, table by table, before they are written."""

    size: Size
    rng: Random = field(default_factory=lambda: Random(25))
    sessions: list[tuple[Any, ...]] = field(default_factory=list)
    attendances: list[tuple[Any, ...]] = field(default_factory=list)
    enrolments: list[tuple[Any, ...]] = field(default_factory=list)
    people: dict[int, int] = field(default_factory=dict)  # first year, by person

    def live(self, year: int) -> None:
        """A year: each workshop meets every week; its people are in one other workshop too."""
        newcomers = self.size.workshops * self.size.roll // 6
        first = (year - 1990) * newcomers  # a third of 3 x newcomers leaves each year
        for workshop in range(self.size.workshops):
            group = [
                1 + first + (workshop * self.size.roll // 2 + seat) % (3 * newcomers)
                for seat in range(self.size.roll)
            ]
            for person in group:
                self.people.setdefault(person, year)
                self.enrolments.append(
                    (workshop + 1, person, f"{year}-01-01", f"{year}-12-31")
                )  # fmt: skip
            for week in range(WEEKS):
                day = date(year, 1, 6) + timedelta(days=7 * week + workshop % 5)
                self._meet(workshop + 1, day, group)

    def _meet(self, workshop: int, day: date, group: list[int]) -> None:
        number = len(self.sessions) + 1
        self.sessions.append((number, workshop, day.isoformat(), INSTANT))
        for person in group:
            mark = self.rng.choice(MARKS)
            late = 10 if mark == "RETARD" else 0
            self.attendances.append((number, person, mark, late, self.rng.random() < 0.02))

    def write(self, centre: OpenCentre) -> None:
        """All rows, parents before children, without a journal."""
        many = centre.database.connection().executemany
        many(
            "INSERT INTO workshop (id, name, theme, colour, audience, counts_as_activity, capacity)"
            " VALUES (?, ?, 'sewing', 'sewing', 'EVERYONE', 1, 60)",
            [(number, f"Atelier {number}") for number in range(1, self.size.workshops + 1)],
        )
        many(
            "INSERT INTO participant (id, last_name, gender, birth_date, search_key, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            [
                (person, f"Nom {person}", "FMX"[person % 3], f"{1950 + person % 50}-06-15",
                 f" nom {person}", INSTANT)
                for person in self.people
            ],
        )  # fmt: skip
        many(
            "INSERT INTO enrolment (workshop_id, participant_id, state, first_day, last_day)"
            " VALUES (?, ?, 'ENROLLED', ?, ?)",
            self.enrolments,
        )
        many(
            'INSERT INTO session (id, workshop_id, day, start, "end", status, closed_at)'
            " VALUES (?, ?, ?, 540, 660, 'TENUE', ?)",
            self.sessions,
        )
        many(
            "INSERT INTO attendance (session_id, participant_id, mark, late_minutes, walk_in)"
            " VALUES (?, ?, ?, ?, ?)",
            self.attendances,
        )
        self._write_pathways(many)
        self._write_interviews(many)
        self._write_situations(many)

    def _write_pathways(self, many: Any) -> None:
        """Everyone is welcomed in her first January and goes in the December of her last year."""
        last_year = YEARS_THERE - 1
        many(
            "INSERT INTO pathway (id, year, rank, participant_id, state, opened_on, closed_on,"
            " exit_kind) VALUES (?, ?, ?, ?, 'SORTI', ?, ?, 'CDI')",
            [
                (
                    person,
                    first,
                    person,
                    person,
                    f"{first}-01-02",
                    f"{first + last_year}-12-20",
                )
                for person, first in self.people.items()
            ],
        )
        many(
            "INSERT INTO pathway_transition (pathway_id, state, day) VALUES (?, ?, ?)",
            [
                (person, state, day)
                for person, first in self.people.items()
                for state, day in (
                    ("ACCUEILLI", f"{first}-01-02"),
                    ("SORTI", f"{first + last_year}-12-20"),
                )
            ],
        )

    def _write_interviews(self, many: Any) -> None:
        """Everyone is met every quarter."""
        book = terms.book()
        kind, mode = (book.terms(name)[0].code for name in ("type_entretien", "modalite_entretien"))
        many(
            "INSERT INTO interview (participant_id, pathway_id, state, kind, mode, day)"
            " VALUES (?, ?, 'DONE', ?, ?, ?)",
            [
                (person, person, kind, mode, f"{year}-{day}")
                for person, first in self.people.items()
                for year in range(first, first + YEARS_THERE)
                for day in QUARTERS
            ],
        )

    def _write_situations(self, many: Any) -> None:
        """Every aspect is noted on the day of the welcome and a year later."""
        book = terms.book()
        resource = book.terms(VOCABULARIES["resources"])[0].code
        for aspect, column in NOTED.items():
            listed = VOCABULARIES.get(column)
            values = [term.code for term in book.terms(listed)] if listed else [0, 1]
            many(
                f"INSERT INTO {aspect.value}_state (participant_id, since, {column})"
                " VALUES (?, ?, ?)",
                [
                    (person, f"{first + later}-01-02", values[(person + later) % len(values)])
                    for person, first in self.people.items()
                    for later in (0, 1)
                ],
            )
        many(
            "INSERT INTO resources_item (resources_state_id, resource)"
            " SELECT id, ? FROM resources_state",
            [(resource,)],
        )
