"""The import of ten thousand people, over plain `executemany` of the very same rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random
from statistics import median

from lierre_desktop.centre.tables import imports
from lierre_desktop.centre.tables.plan import ImportKind, ImportPlan, Insert
from lierre_desktop.centre.tables.table import Table
from lierre_desktop.database import connection, vault
from lierre_desktop.database.models import database

from .measure import Case, milliseconds, seconds

TODAY = date(2026, 11, 20)
PEOPLE = 10_000
RUNS = 5


class _TakenBack(Exception):
    """Each run begins in the same centre."""


def run(folder: Path) -> tuple[Case, Case]:
    """Carry out one dry run again and again; what it writes is taken back each time.

    Answers the writing alone, and the whole: table found, columns proposed, dry run, writing.
    """
    with connection.create_centre(folder / "import", "banc d'essai", cost=vault.Cost(8192, 1, 1)):
        file = _file()
        plans: list[ImportPlan] = []
        dry_run = seconds(lambda: plans.append(_planned(file)))
        plan = plans[0]
        assert plan.new == PEOPLE, plan.sentences
        insert = plan.inserts[0]
        ours, bound = [], []
        for _run in range(RUNS + 1):
            ours.append(_in_passing(lambda: imports.carry_out(plan, lambda _done, _all: None)))
            bound.append(_in_passing(lambda: _plain(insert)))
    # The first run warms the file up.
    ours_time, bound_time = median(ours[1:]), median(bound[1:])
    detail = (
        f"{milliseconds(ours_time)} over executemany in {milliseconds(bound_time)},"
        f" after a dry run of {dry_run:.1f} s"
    )
    whole = (dry_run + ours_time) / bound_time
    return (
        Case("import of 10,000 people, writing", ours_time / bound_time, 6.0, detail),
        Case("the same with its dry run", whole, 6.0, "every cell read, checked and compared"),
    )


def _planned(file: Table) -> ImportPlan:
    found = imports.find([file], ImportKind.PARTICIPANTS, TODAY)
    return imports.plan(found, imports.propose(ImportKind.PARTICIPANTS, found, TODAY), TODAY)


def _in_passing(work: Callable[[], object]) -> float:
    """How long a work takes that leaves nothing behind."""
    taken = 0.0
    try:
        with database.atomic():
            taken = seconds(work)
            raise _TakenBack
    except _TakenBack:
        return taken


def _plain(insert: Insert) -> None:
    columns = list(insert.rows[0])
    rows = [
        [value.isoformat() if isinstance(value, date) else value for value in row.values()]
        for row in insert.rows
    ]
    database.connection().executemany(
        f"INSERT INTO participant ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
        rows,
    )


def _file() -> Table:
    """A list as a coordinator keeps it: names, birth dates, phones, towns."""
    rng = Random(57)
    starts = "Ba Dra Fi Kor Lu Men Sa To Vi Zel".split()
    ends = "bel dan ga lek mi nov rin sta".split()
    parts = [start + middle + end for start in starts for middle in ends for end in ends]
    rows = tuple(
        (
            f"{rng.choice(parts).upper()} {rng.choice(parts)}",
            date(1950, 1, 1) + timedelta(days=rng.randrange(20_000)),
            f"06 39 98 {number // 100:02d} {number % 100:02d}",
            "57100",
            "Thionville",
        )
        for number in range(PEOPLE)
    )
    return Table("2026", ("Nom Prénom", "Date de naissance", "Téléphone", "CP", "Ville"), rows)
