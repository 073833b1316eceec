"""All figures of a year over a raw pass on the same rows, and with thirty years of data.

The raw pass is the engine alone: plain statements that read, over the year and then over the
year before it, each kind of row that the figures are made of, joined and added up.

* Attendances with their sessions, by workshop and person: the coarsest rows from which people
  of several workshops are counted once, and the workshops each came to. Read once.
* The people present who had never come before, as only their older attendances can tell.
* Sessions by workshop and what became of them; places by workshop.
* Pathways with their people and their logs.
* Of each aspect of the situations, the state that holds on the last day; resources.
* Interviews.

It cuts nothing by month, weekday, holidays, gender or age, and follows no one from entry to
exit, as the figures do: each of these would be another statement over the same rows.
"""

from __future__ import annotations

from pathlib import Path
from statistics import median

from lierre_desktop.centre import activity
from lierre_desktop.centre.activity import periods
from lierre_desktop.centre.activity.periods import Basis, Period, Query
from lierre_desktop.database.connection import OpenCentre, open_centre

from .bulk_centre import NOTED, Size, create
from .measure import Case, milliseconds, paired, seconds

PASSPHRASE = "banc d'essai"
YEAR = 2025
TODAY = periods.year(2060).first
ROUNDS, RUNS = 5, 7
OTHER_YEARS = 29

LARGE = Size(workshops=60, roll=50)  # 150,000 attendances a year
USUAL = Size(workshops=10, roll=20)  # 10,000

_ATTENDANCES = """
SELECT s.workshop_id, a.participant_id, count(*), sum(a.mark IN ('PRESENT', 'RETARD')),
       sum(a.mark = 'ABSENT'), sum(a.walk_in),
       sum(s."end" - s.start - a.late_minutes - a.early_minutes)
FROM session s JOIN attendance a ON a.session_id = s.id
WHERE s.day BETWEEN :first AND :last AND s.status = 'TENUE' AND s.deleted_at IS NULL
GROUP BY s.workshop_id, a.participant_id
"""

_SESSIONS = """
SELECT s.workshop_id, s.status, s.cause, count(*), sum(s."end" - s.start) FROM session s
WHERE s.day BETWEEN :first AND :last AND s.deleted_at IS NULL
GROUP BY s.workshop_id, s.status, s.cause
"""

_PLACES = """
SELECT e.workshop_id, count(DISTINCT e.participant_id)
FROM enrolment e JOIN participant p ON p.id = e.participant_id AND p.deleted_at IS NULL
WHERE e.state = 'ENROLLED' AND e.deleted_at IS NULL
  AND e.first_day <= :last AND ifnull(e.last_day, :first) >= :first
GROUP BY e.workshop_id
"""

_FIRST_TIMERS = """
SELECT count(*) FROM (
    SELECT DISTINCT a.participant_id FROM session s JOIN attendance a ON a.session_id = s.id
    WHERE s.day BETWEEN :first AND :last AND s.status = 'TENUE' AND s.deleted_at IS NULL
      AND a.mark IN ('PRESENT', 'RETARD')
) here
WHERE NOT EXISTS (
    SELECT 1 FROM attendance a JOIN session s ON s.id = a.session_id
    WHERE a.participant_id = here.participant_id AND a.mark IN ('PRESENT', 'RETARD')
      AND s.day < :first AND s.status = 'TENUE' AND s.deleted_at IS NULL
)
"""

_HERE = """
k.deleted_at IS NULL AND k.opened_on <= :last AND ifnull(k.closed_on, :first) >= :first
"""

_PATHWAYS = f"""
SELECT p.gender, t.state, k.exit_kind, count(*), count(DISTINCT p.id),
       sum(p.birth_date IS NULL), sum(k.opened_on >= :first), sum(k.closed_on <= :last)
FROM pathway k
JOIN participant p ON p.id = k.participant_id AND p.deleted_at IS NULL
JOIN pathway_transition t ON t.pathway_id = k.id AND t.day <= :last
WHERE {_HERE}
GROUP BY p.gender, t.state, k.exit_kind
"""

_STATES = f"""
SELECT noted, count(*) FROM (
    SELECT n.{{column}} AS noted, max(n.since) FROM pathway k
    JOIN {{aspect}}_state n ON n.participant_id = k.participant_id
    WHERE {_HERE} AND n.deleted_at IS NULL AND n.since <= :last
    GROUP BY n.participant_id
)
GROUP BY noted
"""

_RESOURCES = f"""
SELECT i.resource, count(*), count(DISTINCT n.participant_id) FROM pathway k
JOIN resources_state n ON n.participant_id = k.participant_id
JOIN resources_item i ON i.resources_state_id = n.id
WHERE {_HERE} AND n.deleted_at IS NULL AND n.since <= :last
GROUP BY i.resource
"""

_INTERVIEWS = """
SELECT i.kind, i.mode, count(*), count(DISTINCT i.participant_id), sum(i.minutes)
FROM interview i JOIN participant p ON p.id = i.participant_id AND p.deleted_at IS NULL
WHERE i.day BETWEEN :first AND :last AND i.state = 'DONE' AND i.deleted_at IS NULL
GROUP BY i.kind, i.mode
"""

RAW_PASS = (
    _ATTENDANCES,
    _FIRST_TIMERS,
    _SESSIONS,
    _PLACES,
    _PATHWAYS,
    _RESOURCES,
    _INTERVIEWS,
    *(_STATES.format(aspect=aspect, column=column) for aspect, column in NOTED.items()),
)


def run(folder: Path) -> list[Case]:
    """Both cases, each in centres of its own."""
    return [_over_a_raw_pass(folder / "attendances"), _growth(folder)]


def _over_a_raw_pass(folder: Path) -> Case:
    """A year and the year before it, 300,000 attendances together, over the statements."""
    with create(folder, PASSPHRASE, LARGE, (YEAR - 1, YEAR)) as centre:
        query = periods.asked(periods.year(YEAR), TODAY, Basis.PRESENT)
        ratio, ours, bound = paired(
            lambda: activity.measured(query),
            lambda: raw_pass(centre, (periods.year(YEAR), periods.year(YEAR - 1))),
            RUNS,
        )
        attendances = _attendances(centre)
    detail = (
        f"{milliseconds(ours)} over {milliseconds(bound)},"
        f" {attendances} attendances in {YEAR} and the year before it"
    )
    return Case("all figures of a year over a raw pass", ratio, 3.0, detail)


def raw_pass(centre: OpenCentre, spans: tuple[Period, ...]) -> None:
    """Run every statement over these spans and take its answer."""
    for span in spans:
        for statement in RAW_PASS:
            centre.database.execute_sql(statement, span.iso).fetchall()


def _growth(folder: Path) -> Case:
    """The same year alone, and with as many years before it as after."""
    alone, among = folder / "alone", folder / "among"
    around = range(YEAR - OTHER_YEARS // 2, YEAR - OTHER_YEARS // 2 + OTHER_YEARS + 1)
    for place, years in ((alone, (YEAR,)), (among, tuple(around))):
        with create(place, PASSPHRASE, USUAL, years) as centre:
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
