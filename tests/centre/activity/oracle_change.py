"""The second calculation of what changed for people (EVO)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lierre_desktop.centre.pathway import silence

from .oracle import (
    CAME,
    WELCOMED,
    Found,
    Grid,
    Record,
    World,
    day_of,
    months_after,
    second,
    spread,
    told,
)

STATES = ("IDENTIFIE", "EN_COURS", "LEVE")
FOLLOWED = tuple(state for state in WELCOMED if state != "SUSPENDU")


def _accompanied(world: World) -> dict[int, Record]:
    """Of each person, the latest pathway of the period that was welcomed."""
    return {row["participant_id"]: row for row in world.running if row["welcomed"]}


# -- difficulties --------------------------------------------------------------------------


@dataclass(frozen=True)
class Difficulty:
    """A theme of someone assessed twice, at the first assessment and when last spoken of."""

    person: int
    theme: str
    first: str | None
    last: str
    is_one: bool  # at some assessment

    @property
    def is_lifted(self) -> bool:
        return self.last == "LEVE" and self.first != "LEVE"


def _assessed(world: World) -> dict[int, dict[str, list[Record]]]:
    """The barriers spoken of at the assessments of each accompanied person, by day."""
    found: dict[int, dict[str, list[Record]]] = {}
    people = {row["id"]: person for person, row in _accompanied(world).items()}
    for row in world.living("assessment"):
        if row["pathway_id"] in people and row["day"] <= world.last:
            barriers = [one for one in world.tables["barrier"] if one["assessment_id"] == row["id"]]
            days = found.setdefault(people[row["pathway_id"]], {})
            days.setdefault(row["day"], []).extend(barriers)
    return found


def _twice(world: World) -> set[int]:
    return {person for person, days in _assessed(world).items() if len(days) > 1}


def _difficulties(world: World) -> list[Difficulty]:
    found = []
    for person in sorted(_twice(world)):
        days = _assessed(world)[person]
        told_of: dict[str, list[tuple[str, str]]] = {}
        for day in sorted(days):
            for theme, state in _spoken_of(world, days[day]).items():
                told_of.setdefault(theme, []).append((day, state))
        for theme, told_on in told_of.items():
            day, state = told_on[0]
            first = state if day == min(days) else None
            ever = any(each in STATES for _day, each in told_on)
            found.append(Difficulty(person, theme, first, told_on[-1][1], ever))
    return found


def _spoken_of(world: World, barriers: list[Record]) -> dict[str, str]:
    """The state of each theme of a day; of merged ones the heaviest, as on a person's record."""
    found: dict[str, str] = {}
    for state in (*STATES, "SANS_DIFFICULTE"):
        for row in barriers:
            if row["state"] == state:
                found.setdefault(world.key("frein", row["theme"]), state)
    return found


def _these(found: list[Difficulty]) -> Found:
    return Found(len(found), None, frozenset(one.person for one in found))


@second("EVO-01")
def assessed_twice(world: World) -> Found:
    return told(_twice(world))


@second("EVO-02")
def lifted(world: World) -> Found:
    return _these([one for one in _difficulties(world) if one.is_lifted])


@second("EVO-20")
def by_theme(world: World) -> Grid:
    def theme(one: Difficulty) -> str:
        return "*" if world.term("frein", one.theme)["sensitive"] else one.theme

    def cells(found: list[Difficulty]) -> tuple[Found, ...]:
        return (
            told(one.person for one in found),
            *(_these([one for one in found if one.last == state]) for state in STATES),
            _these([one for one in found if one.is_lifted]),
        )

    found = [one for one in _difficulties(world) if one.is_one]
    rows: dict[str, tuple[Found | None, ...]] = {
        key: cells([one for one in found if theme(one) == key]) for key in map(theme, found)
    }
    empty = (None,) * 4
    once = _assessed(world).keys() - _twice(world)
    never = _accompanied(world).keys() - _assessed(world).keys()
    everyone = told({one.person for one in found} | once | never)
    rows |= {"once": (told(once), *empty), "?": (told(never), *empty)}
    return Grid(rows, (everyone, *cells(found)[1:]))


# -- exits -------------------------------------------------------------------------------


def _last_out(world: World) -> dict[int, Record]:
    """Of each person, the last welcomed pathway that ended in the period."""
    ended = [row for row in world.pathways if row["welcomed"] and world.within(row["ended"])]
    return {
        row["participant_id"]: row
        for row in sorted(ended, key=lambda row: (row["ended"], row["id"]))
    }


def _exit_family(world: World, row: Record) -> str:
    return world.family("sortie", row["exit_kind"])


@second("EVO-04")
def positive_exits(world: World) -> Found:
    out = _last_out(world)
    families = {person: _exit_family(world, row) for person, row in out.items()}
    in_base = {
        person
        for person, family in families.items()
        if family != "NEUTRE" or world.settings["neutral_exits_count"]
    }
    positive = {one for one in in_base if families[one] in world.settings["positive_exits"]}
    return Found(len(positive), len(in_base), frozenset(positive))


@second("EVO-23")
def exits(world: World) -> Grid:
    out = _last_out(world)
    return spread(out, lambda one: _exit_family(world, out[one]))


def _flow(moves: dict[int, tuple[str, str]], keys: list[str]) -> Grid:
    rows = {}
    for before in keys:
        rows[before] = tuple(
            told(one for one, move in moves.items() if move == (before, after)) for after in keys
        )
    return Grid(rows, None, len(moves))


def _moves(
    world: World, pathways: dict[int, Record], place: Callable[[Record | None], str], aspect: str
) -> dict[int, tuple[str, str]]:
    """Where each person was when her pathway began, and at its end or the period's."""
    found = {}
    for person, row in pathways.items():
        end = row["ended"] or world.last
        noted_by = min(months_after(row["opened_on"], 3), end)
        first = world.state(aspect, person, row["opened_on"], noted_by)
        found[person] = (place(first), place(world.state(aspect, person, end)))
    return found


def _by_family(world: World, aspect: str, list_name: str, keys: str) -> Grid:
    def place(state: Record | None) -> str:
        family = world.family(list_name, state[aspect] if state else None)
        return family if family in keys.split() else "?"

    return _flow(_moves(world, _last_out(world), place, aspect), [*keys.split(), "?"])


@second("EVO-21")
def housing(world: World) -> Grid:
    keys = "SANS_ABRI SANS_LOGEMENT PRECAIRE INADEQUAT ACCOMPAGNE ORDINAIRE"
    return _by_family(world, "housing", "logement", keys)


@second("EVO-22")
def work(world: World) -> Grid:
    return _by_family(world, "work", "situation_pro", "RECHERCHE EMPLOI FORMATION SANS_ACTIVITE")


# -- French ------------------------------------------------------------------------------


def _levels(world: World) -> list[str]:
    """The levels of the centre's list, lowest first."""
    terms = [
        row
        for row in world.tables["term"]
        if row["list"] == "niveau_langue" and not row["merged_into_id"] and row["code"] != "NE"
    ]
    return [row["code"] for row in sorted(terms, key=lambda row: (row["position"], row["id"]))]


def _spoken(world: World) -> dict[int, tuple[str, str]]:
    def place(state: Record | None) -> str:
        level = world.key("niveau_langue", state["speaking"] if state else None)
        return level if level in _levels(world) else "?"

    return _moves(world, _accompanied(world), place, "french")


@second("EVO-03")
def french_gained(world: World) -> Found:
    levels = _levels(world)
    return told(
        person
        for person, (before, after) in _spoken(world).items()
        if before != "?" and after != "?" and levels.index(after) > levels.index(before)
    )


@second("EVO-24")
def french(world: World) -> Grid:
    return _flow(_spoken(world), [*_levels(world), "?"])


# -- lately ------------------------------------------------------------------------------


@second("EVO-05")
def without_news(world: World) -> Found:
    since = silence.unseen_from(day_of(world.last), world.settings["silence_weeks"])
    if since is None:
        return told(())
    first = since.isoformat()
    begun = [
        (row["participant_id"], row["opened_on"])
        for row in world.running
        if not row["ended"] and row["now"] in FOLLOWED
    ]
    begun += [
        (row["participant_id"], row["first_day"])
        for row in world.places
        if world.has_place(row, world.last, world.last)
    ]
    paused = {row["participant_id"] for row in world.running if row["now"] == "SUSPENDU"}
    known_before = {person for person, day in begun if day < first}
    return told(known_before - paused - _seen(world, first))


def _seen(world: World, first: str) -> set[int]:
    """Who was in a workshop, in an interview held or met outside from a day to the last."""
    sessions, visits = world.by_id("session"), world.by_id("outreach_visit")
    found = []
    for row in world.tables["attendance"]:
        if row["mark"] in CAME and not sessions[row["session_id"]]["deleted_at"]:
            found.append((row["participant_id"], sessions[row["session_id"]]["day"]))
    for row in world.interviews:
        found.append((row["participant_id"], row["day"]))
    for row in world.tables["visit_person"]:
        if not visits[row["visit_id"]]["deleted_at"]:
            found.append((row["participant_id"], visits[row["visit_id"]]["day"]))
    return {person for person, day in found if first <= day <= world.last}


@second("EVO-06")
def objectives_reached(world: World) -> Found:
    reached = [
        row["pathway_id"]
        for row in world.living("objective")
        if row["state"] == "REACHED" and world.within(row["closed_on"])
    ]
    return Found(len(reached), None, frozenset(reached))
