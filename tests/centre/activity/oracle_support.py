"""The second calculation of accompaniment, of what changed and of means (ACC, EVO, MOY)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .oracle import (
    Cells,
    Found,
    Grid,
    Record,
    World,
    second,
    told,
)

Some = list[Record]


def _ids(rows: Iterable[Record]) -> Found:
    return told(row["id"] for row in rows)


def _table(
    rows: Some, key: Callable[[Record], str], cells: Callable[[Some], Cells], base: bool = False
) -> Grid:
    """Rows grouped by a key, and all of them together."""
    keys = {key(row) for row in rows}
    parts = {one: cells([row for row in rows if key(row) == one]) for one in keys}
    return Grid(parts, None if base else cells(rows), len(rows) if base else None)


# -- interviews ----------------------------------------------------------------------------


def _held(world: World) -> Some:
    return [row for row in world.interviews if world.within(row["day"])]


def _minutes(rows: Some) -> int:
    return sum(row["minutes"] for row in rows)


def _kind(world: World, row: Record) -> str:
    return world.key("type_entretien", row["kind"])


@second("ACC-01")
def interviews(world: World) -> Found:
    return _ids(_held(world))


@second("ACC-02")
def people_met(world: World) -> Found:
    return told(row["participant_id"] for row in _held(world))


@second("ACC-03")
def interview_hours(world: World) -> Found:
    return Found(_minutes(_held(world)), None, _ids(_held(world)).ids)


@second("ACC-04")
def interview_length(world: World) -> Found:
    return Found(_minutes(_held(world)), len(_held(world)), _ids(_held(world)).ids)


@second("ACC-05")
def missed(world: World) -> Found:
    every = [row for row in world.of_people("interview") if world.within(row["day"])]
    return _ids(row for row in every if row["state"] in ("MISSED", "EXCUSED"))


@second("ACC-10")
def case_meetings(world: World) -> Found:
    return _ids(row for row in _held(world) if _kind(world, row) == "SYNTHESE")


@second("ACC-20")
def kinds(world: World) -> Grid:
    return _table(_held(world), lambda row: _kind(world, row), lambda rows: (_ids(rows),), True)


@second("ACC-21")
def modes(world: World) -> Grid:
    def mode(row: Record) -> str:
        return world.key("modalite_entretien", row["mode"])

    return _table(_held(world), mode, lambda rows: (_ids(rows),), True)


# -- undertaken ----------------------------------------------------------------------------


def _steps(world: World, field: str) -> Some:
    return [row for row in world.living("step") if world.within(row[field])]


@second("ACC-06")
def steps_opened(world: World) -> Found:
    return _ids(_steps(world, "opened_on"))


@second("ACC-07")
def steps_closed(world: World) -> Found:
    return _ids(_steps(world, "closed_on"))


@second("ACC-22")
def steps(world: World) -> Grid:
    def kind(row: Record) -> str:
        term = world.term("demarche", row["kind"])
        telling = term["sensitive"] or term["code"] == "VICTIMES"
        return "AUTRE" if telling else str(term["code"])

    def cells(rows: Some) -> Cells:
        ended = [row for row in rows if world.within(row["closed_on"])]
        by_family = (
            _ids(row for row in ended if world.family("statut_demarche", row["status"]) == family)
            for family in ("ABOUTIE", "REFUSEE", "ABANDONNEE")
        )
        return (
            _ids(row for row in rows if world.within(row["opened_on"])),
            _ids(ended),
            *by_family,
        )

    every = {row["id"]: row for row in (*_steps(world, "opened_on"), *_steps(world, "closed_on"))}
    return _table(list(every.values()), kind, cells)


def _orientations(world: World) -> Some:
    """Those made, whatever became of the pathway: they are of a person."""
    return [row for row in world.of_people("orientation") if world.within(row["made_on"])]


@second("ACC-08")
def orientations(world: World) -> Found:
    return _ids(_orientations(world))


@second("ACC-23")
def outcomes(world: World) -> Grid:
    def outcome(row: Record) -> str:
        known = row["answer"] and row["answered_on"] <= world.last
        return row["answer"] if known else "?"

    return _table(_orientations(world), outcome, lambda rows: (_ids(rows),), True)


def _recourses(world: World) -> Some:
    return [row for row in world.living("recourse") if world.within(row["filed_on"])]


@second("ACC-09")
def recourses(world: World) -> Found:
    return _ids(_recourses(world))


@second("ACC-24")
def decisions(world: World) -> Grid:
    def decision(row: Record) -> str:
        known = row["decision"] and row["decision_on"] <= world.last
        return row["decision"] if known else "none"

    def cells(rows: Some) -> Cells:
        columns = ("FAVORABLE", "REDIRECTED", "REJECTED", "none")
        parts = (_ids(row for row in rows if decision(row) == column) for column in columns)
        return (_ids(rows), *parts)

    return _table(_recourses(world), lambda row: world.key("recours", row["kind"]), cells)


def _with_partners(world: World) -> Some:
    """Each thing done with a structure in the span."""
    relays = [row for row in world.living("relay") if world.within(row["decided_on"])]
    jobs = [row for row in world.living("placement") if world.within(row["starts_on"])]
    found = [
        {"what": what, "id": row["id"], "partner": row["partner_id"]}
        for what, rows in (
            ("orientation", _orientations(world)),
            ("step", _steps(world, "opened_on")),
            ("relay", relays),
            ("placement", jobs),
        )
        for row in rows
        if row["partner_id"] is not None
    ]
    held = _ids(_held(world)).ids or ()
    contacts = world.by_id("contact")
    attended = {
        (row["interview_id"], contacts[row["contact_id"]]["partner_id"])
        for row in world.tables["interview_attendee"]
        if row["contact_id"] is not None and row["interview_id"] in held
    }
    found += [{"what": "interview", "id": one, "partner": partner} for one, partner in attended]
    return found


@second("ACC-11")
def partners(world: World) -> Found:
    return told(row["partner"] for row in _with_partners(world))


@second("ACC-25")
def axes(world: World) -> Grid:
    def axis(row: Record) -> str:
        return world.key("axe_partenarial", world.by_id("partner")[row["partner"]]["axis"])

    def cells(rows: Some) -> Cells:
        def of(what: str) -> Some:
            return [row for row in rows if row["what"] == what]

        return (
            told(row["partner"] for row in rows),
            *(_ids(of(what)) for what in ("orientation", "step", "interview")),
            *(
                Found(len(of(what)), None, frozenset(row["partner"] for row in of(what)))
                for what in ("relay", "placement")
            ),
        )

    return _table(_with_partners(world), axis, cells)


@second("ACC-12")
def activity_hours(world: World) -> Found:
    if not world.settings["activity_hours"]:
        return Found(0, None, frozenset())
    pathways = {row["id"]: row for row in world.pathways}
    contracts = [
        row for row in world.living("contract") if world.key("contrat", row["kind"]) != "AUCUN"
    ]

    def under_contract(person: int, day: str) -> bool:
        return any(
            pathways[row["pathway_id"]]["participant_id"] == person
            and row["starts_on"] <= day <= (row["ends_on"] or day)
            and day <= (pathways[row["pathway_id"]]["closed_on"] or day)
            for row in contracts
        )

    counted = {row["id"] for row in world.tables["workshop"] if row["counts_as_activity"]}
    spent: dict[int, int] = {}
    rows = [row for row in world.presences if row["workshop_id"] in counted]
    for row in (*rows, *world.interviews):
        if world.within(row["day"]) and under_contract(row["participant_id"], row["day"]):
            spent[row["participant_id"]] = spent.get(row["participant_id"], 0) + row["minutes"]
    there = frozenset(person for person, minutes in spent.items() if minutes)
    return Found(sum(spent.values()), None, there)


def _visits(world: World) -> Some:
    return [row for row in world.living("outreach_visit") if world.within(row["day"])]


@second("ACC-13")
def visits(world: World) -> Found:
    return _ids(_visits(world))


@second("ACC-14")
def met_outside(world: World) -> Found:
    rows = _visits(world)
    met = sum(row[who] for row in rows for who in ("women", "men", "children", "unknown"))
    return Found(met, None, _ids(rows).ids)
