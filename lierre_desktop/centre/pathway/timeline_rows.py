"""The raw lines of a person's timeline: one query over all that was noted of her.

Each source gives at most as many lines as the page wants, newest first, so that ten years
of history cost no more than the page. `timeline` words them.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ...database.models import database
from .restricted import Reserved, quoted


class EntryKind(StrEnum):
    """What the filters of the timeline offer."""

    INTERVIEW = "interview"
    STEP = "step"
    WORKSHOP = "workshop"
    PARTNER = "partner"
    PATHWAY = "pathway"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class RawLine:
    """A line before it is worded: what `a` to `d` hold depends on its source."""

    source: str
    id: int
    day: date
    theme: str | None
    a: str
    b: str
    c: str
    d: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where lines come from, in SQL over the row x; `table` is the row that a line opens."""

    kind: EntryKind
    table: str
    day: str
    rows: str
    a: str = "''"
    b: str = "''"
    c: str = "''"
    d: str = "''"
    theme: str = "NULL"


_MINE = (
    "JOIN pathway w ON w.id = x.pathway_id AND w.participant_id = :person AND w.deleted_at IS NULL"
)
_HERS = "x.participant_id = :person AND x.deleted_at IS NULL"
_PARTNER = "LEFT JOIN partner o ON o.id = x.partner_id"
_CONTACT = "LEFT JOIN contact n ON n.id = x.contact_id"
# A step is hidden with its own theme, with its kind, or with the theme of its objective.
_OBJECTIVE = "LEFT JOIN objective j ON j.id = x.objective_id"
_SHOWN = " AND x.kind NOT IN ({kinds}) AND ifnull(j.theme, '') NOT IN ({themes})"
_EMPLOYER = "ifnull(nullif(x.employer, ''), ifnull(o.name, ''))"


def _counted(state: str) -> str:
    """How many difficulties of an assessment are in a state, the hidden ones left out."""
    return (
        "(SELECT count(*) FROM barrier b WHERE b.assessment_id = x.id"
        f" AND b.state = '{state}' AND b.theme NOT IN ({{themes}}))"
    )


def _of_pathway(table: str, day: str, join: str = "") -> str:
    """The rows of a table of the person's pathways, where they have that day."""
    return f"{table} x {_MINE} {join} WHERE x.deleted_at IS NULL AND {day} IS NOT NULL"


def _recourse(column: str) -> Source:
    day = f"x.{column}"
    return Source(
        EntryKind.STEP,
        "recourse",
        day,
        _of_pathway("recourse", day),
        a="x.kind",
        b="ifnull(x.decision, '')",
        c="x.reference",
    )


def _notes(kind: str, a: str, b: str, more: str = "") -> Source:
    rows = f"note x WHERE {_HERS} AND x.kind = '{kind}'{more}"
    return Source(EntryKind.NOTE, "note", "x.day", rows, a=a, b=b)


SOURCES: dict[str, Source] = {
    "transition": Source(
        EntryKind.PATHWAY,
        "pathway_transition",
        "x.day",
        f"pathway_transition x {_MINE}",
        a="x.state",
        b="x.reason",
    ),
    "referral": Source(
        EntryKind.PARTNER,
        "referral",
        "x.received_on",
        _of_pathway("referral", "x.received_on", _PARTNER),
        a="x.prescriber",
        b="ifnull(o.name, x.person)",
        c="x.answer",
    ),
    "contract": Source(
        EntryKind.PATHWAY,
        "contract",
        "x.starts_on",
        _of_pathway("contract", "x.starts_on"),
        a="x.kind",
        b="ifnull(x.ends_on, '')",
    ),
    "assessment": Source(
        EntryKind.PATHWAY,
        "assessment",
        "x.day",
        _of_pathway("assessment", "x.day"),
        a="x.kind",
        b=_counted("LEVE"),
        c=_counted("EN_COURS"),
        d=_counted("IDENTIFIE"),
    ),
    "objective": Source(
        EntryKind.PATHWAY,
        "objective",
        "x.set_on",
        _of_pathway("objective", "x.set_on"),
        a="x.title",
        theme="x.theme",
    ),
    "objective_closed": Source(
        EntryKind.PATHWAY,
        "objective",
        "x.closed_on",
        _of_pathway("objective", "x.closed_on"),
        a="x.title",
        b="x.state",
        theme="x.theme",
    ),
    # Opened and closed on one day, a step is one line.
    "step": Source(
        EntryKind.STEP,
        "step",
        "x.opened_on",
        _of_pathway("step", "x.opened_on", f"{_PARTNER} {_OBJECTIVE}")
        + " AND x.closed_on IS NOT x.opened_on"
        + _SHOWN,
        a="x.kind",
        b="x.title",
        c="ifnull(o.name, '')",
        theme="x.theme",
    ),
    "step_closed": Source(
        EntryKind.STEP,
        "step",
        "x.closed_on",
        _of_pathway("step", "x.closed_on", _OBJECTIVE) + _SHOWN,
        a="x.kind",
        b="x.title",
        c="x.status",
        d="x.result",
        theme="x.theme",
    ),
    "recourse_filed": _recourse("filed_on"),
    "recourse_decided": _recourse("decision_on"),
    "recourse_court": _recourse("court_filed_on"),
    "recourse_judged": _recourse("court_decided_on"),
    "housing": Source(
        EntryKind.STEP,
        "housing_measure",
        "x.starts_on",
        _of_pathway("housing_measure", "x.starts_on"),
        a="x.kind",
        b="x.address",
    ),
    "housing_slid": Source(
        EntryKind.STEP,
        "housing_measure",
        "x.slid_on",
        _of_pathway("housing_measure", "x.slid_on"),
        a="x.kind",
        b="x.address",
    ),
    "housing_event": Source(
        EntryKind.STEP,
        "housing_measure",
        "e.day",
        f"housing_event e JOIN housing_measure x ON x.id = e.measure_id {_MINE}"
        " WHERE x.deleted_at IS NULL AND e.deleted_at IS NULL",
        a="e.kind",
        b="substr(e.note, 1, 200)",
        c="x.kind",
    ),
    "placement": Source(
        EntryKind.STEP,
        "placement",
        "x.starts_on",
        _of_pathway("placement", "x.starts_on", _PARTNER),
        a="x.kind",
        b=_EMPLOYER,
        c="x.job",
    ),
    "placement_ended": Source(
        EntryKind.STEP,
        "placement",
        "x.ends_on",
        _of_pathway("placement", "x.ends_on", _PARTNER),
        a="x.kind",
        b=_EMPLOYER,
        c="x.outcome",
    ),
    # What it was about stays unsaid when the objective is hidden.
    "interview": Source(
        EntryKind.INTERVIEW,
        "interview",
        "x.day",
        f"interview x {_OBJECTIVE} WHERE {_HERS}",
        a="x.kind",
        b="x.state",
        c="x.minutes || ' ' || (x.private_note <> '')",
        d="CASE WHEN j.theme IN ({themes}) THEN ''"
        " ELSE ifnull(nullif(x.purpose, ''), substr(x.summary, 1, 200)) END",
        theme="CASE WHEN j.theme NOT IN ({themes}) THEN j.theme END",
    ),
    "visit": Source(
        EntryKind.INTERVIEW,
        "outreach_visit",
        "x.day",
        "outreach_visit x JOIN visit_person t ON t.visit_id = x.id AND t.participant_id = :person"
        " JOIN living_place l ON l.id = x.place_id WHERE x.deleted_at IS NULL",
        a="l.name",
    ),
    "orientation": Source(
        EntryKind.PARTNER,
        "orientation",
        "x.made_on",
        f"orientation x {_PARTNER} WHERE {_HERS}",
        a="o.name",
        b="ifnull(x.answer, '')",
        c="substr(x.answer_text, 1, 200)",
    ),
    "relay": Source(
        EntryKind.PARTNER,
        "relay",
        "ifnull(x.done_on, x.decided_on)",
        _of_pathway("relay", "x.decided_on", f"{_PARTNER} {_CONTACT}"),
        a="ifnull(nullif(x.worker, ''), ifnull(trim(n.first_name || ' ' || n.last_name), ''))",
        b="ifnull(o.name, '')",
        c="x.done_on IS NOT NULL",
    ),
    "note": _notes("SHAREABLE", "x.author", "substr(x.text, 1, 200)"),
    "private_note": _notes("PRIVATE", "count(*)", "''", " GROUP BY x.day"),
}
"""In the order in which lines of one day stand below each other."""

RESTRICTED = _notes("RESTRICTED", "x.author", "substr(x.text, 1, 200)")


def raw_lines(
    participant_id: int,
    *,
    last: date,
    count: int,
    kinds: Collection[EntryKind],
    themes: Collection[str],
    hidden: Reserved,
    restricted: bool,
) -> list[RawLine]:
    """The newest lines up to a day, `count` of each source at most, newest first.

    Nothing is said of what is `hidden`; `restricted` brings the restricted notes.
    """
    sources = SOURCES | ({"restricted_note": RESTRICTED} if restricted else {})
    wanted = [
        _select(name, source, themes)
        for name, source in sources.items()
        if (not kinds or source.kind in kinds) and (not themes or source.theme != "NULL")
    ]
    if not wanted:
        return []
    sql = hidden.within(" UNION ALL ".join(wanted))
    moment = {"person": participant_id, "last": last.isoformat(), "count": count}
    order = {name: place for place, name in enumerate(sources)}
    found = [
        RawLine(source, number, date.fromisoformat(day), theme, *map(str, words))
        for source, number, day, theme, *words in database.execute_sql(sql, moment)
    ]
    return sorted(found, key=lambda raw: (-raw.day.toordinal(), order[raw.source], -raw.id))


def _select(name: str, source: Source, themes: Collection[str]) -> str:
    columns = f"{source.a} AS a, {source.b} AS b, {source.c} AS c, {source.d} AS d"
    of_themes = f"theme IN ({quoted(themes)})" if themes else "1"
    return (
        "SELECT * FROM (SELECT * FROM"
        f" (SELECT '{name}' AS source, x.id, {source.day} AS day, {source.theme} AS theme,"
        f" {columns} FROM {source.rows})"
        f" WHERE day <= :last AND (theme IS NULL OR theme NOT IN ({{themes}})) AND {of_themes}"
        " ORDER BY day DESC, id DESC LIMIT :count)"
    )
