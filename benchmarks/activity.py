"""All figures of a year over one raw pass on the same rows, and with thirty years of data.

The centre is made of bulk rows: weekly workshops whose rolls hold the same people week after
week, a third of them new each year, every one with an enrolment and a pathway.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

from lierre_desktop.centre import activity, terms
from lierre_desktop.centre.activity import periods
from lierre_desktop.centre.activity.periods import Basis, Query
from lierre_desktop.database.connection import OpenCentre, create_centre, open_centre

from .measure import Case, milliseconds, paired, seconds

PASSPHRASE = "banc d'essai"
YEAR = 2025
TODAY = date(2060, 1, 1)
WEEKS, ROUNDS, RUNS = 50, 5, 7
OTHER_YEARS = 29
INSTANT = "2010-01-01T08:00:00+00:00"
MARKS = ("PRESENT",) * 15 + ("RETARD", "ABSENT_EXCUSE", "ABSENT_EXCUSE", "ABSENT", None)

# The same rows of both spans, joined and added up by the engine alone.
RAW_PASS = """
SELECT s.workshop_id, count(*), sum(a.mark IN ('PRESENT', 'RETARD')),
       sum(a.mark = 'ABSENT'), sum(a.walk_in), count(DISTINCT a.participant_id),
       sum(s."end" - s.start - a.late_minutes - a.early_minutes)
FROM session s JOIN attendance a ON a.session_id = s.id
WHERE s.day BETWEEN ? AND ? AND s.status = 'TENUE' AND s.deleted_at IS NULL
GROUP BY s.workshop_id
"""


@dataclass(frozen=True, slots=True)
class Size:
    """A year of a synthetic centre: attendances are workshops x WEEKS x roll."""

    workshops: int
    roll: int


LARGE = Size(workshops=60, roll=50)  # 150,000 attendances a year
USUAL = Size(workshops=10, roll=20)  # 10,000


def run(folder: Path) -> list[Case]:
    """Both cases, each in centres of its own."""
    return [_over_a_raw_pass(folder / "attendances"), _growth(folder)]


def _over_a_raw_pass(folder: Path) -> Case:
    """A year and the year before it, 300,000 attendances together, over one statement."""
    with _centre(folder, LARGE, (YEAR - 1, YEAR)) as centre:
        query = periods.asked(periods.year(YEAR), TODAY, Basis.PRESENT)
        span = (f"{YEAR - 1}-01-01", f"{YEAR}-12-31")
        ratio, ours, bound = paired(
            lambda: activity.measured(query),
            lambda: centre.database.execute_sql(RAW_PASS, span).fetchall(),
            RUNS,
        )
        attendances = _attendances(centre)
    detail = (
        f"{milliseconds(ours)} over {milliseconds(bound)},"
        f" {attendances} attendances in {YEAR} and the year before it"
    )
    return Case("all figures of a year over a raw pass", ratio, 3.0, detail)


def _growth(folder: Path) -> Case:
    """The same year alone, and with as many years before it as after."""
    alone, among = folder / "alone", folder / "among"
    around = range(YEAR - OTHER_YEARS // 2, YEAR - OTHER_YEARS // 2 + OTHER_YEARS + 1)
    for place, years in ((alone, (YEAR,)), (among, tuple(around))):
        with _centre(place, USUAL, years) as centre:
            attendances = _attendances(centre)
    query = periods.asked(periods.year(YEAR), TODAY, Basis.PRESENT, compare=False)
    one: list[float] = []
    thirty: list[float] = []
    for _round in range(ROUNDS):
        one += _times(alone, query)
        thirty += _times(among, query)
    detail = (
        f"{milliseconds(median(thirty))} over {milliseconds(median(one))},"
        f" {attendances} attendances in {len(around)} years"
    )
    ratio = median(thirty) / median(one)
    return Case("a year's figures with 30 years of data", ratio, 1.3, detail)


def _times(folder: Path, query: Query) -> list[float]:
    with open_centre(folder, PASSPHRASE):
        activity.measured(query)  # reads the pages that every later run finds in memory
        return [seconds(lambda: activity.measured(query)) for _run in range(RUNS)]


def _attendances(centre: OpenCentre) -> int:
    return int(centre.database.execute_sql("SELECT count(*) FROM attendance").fetchone()[0])


# -- the synthetic centre ----------------------------------------------------------


def _centre(folder: Path, size: Size, years: tuple[int, ...]) -> OpenCentre:
    centre = create_centre(folder, PASSPHRASE)
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

    def _write_pathways(self, many: Any) -> None:
        """Everyone is welcomed in her first January and goes three years later, in December."""
        many(
            "INSERT INTO pathway (id, year, rank, participant_id, state, opened_on, closed_on,"
            " exit_kind) VALUES (?, ?, ?, ?, 'SORTI', ?, ?, 'CDI')",
            [
                (person, first, person, person, f"{first}-01-02", f"{first + 2}-12-20")
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
                    ("SORTI", f"{first + 2}-12-20"),
                )
            ],
        )
