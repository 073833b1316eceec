"""The second calculation of the indicators of the FSE+."""

from __future__ import annotations

from collections.abc import Iterable

from .oracle import (
    Found,
    Grid,
    Record,
    World,
    age,
    days_after,
    days_between,
    months_after,
    second,
    told,
)

LEVELS = {"CITE_0_2": "EECO09", "CITE_3_4": "EECO10", "CITE_5_8": "EECO11"}
EXCLUDED = ("SANS_ABRI", "SANS_LOGEMENT", "PRECAIRE", "INADEQUAT")
FOUR_WEEKS = 28


def _participants(world: World) -> dict[int, str]:
    """Who had been seen on several days since her first pathway began: its day, by person."""
    found = {}
    for person in {row["participant_id"] for row in world.running}:
        first = min(row["opened_on"] for row in world.pathways if row["participant_id"] == person)
        days = {
            row["day"]
            for row in (*world.presences, *world.interviews)
            if row["participant_id"] == person and first <= row["day"] <= world.last
        }
        if len(days) > 1:
            found[person] = first
    return found


def _entry(world: World, aspect: str, person: int, day: str) -> Record | None:
    return world.state(aspect, person, day, min(months_after(day, 3), world.last))


def _activity(world: World, state: Record | None) -> str | None:
    if state is None:
        return None
    family = world.family("situation_pro", state["work"])
    if family == "EMPLOI":
        return "EECO05"
    if family == "RECHERCHE" or state["registered"]:
        return "EECO02"
    return "EECO04" if family in ("FORMATION", "SANS_ACTIVITE") else None


def _level(world: World, state: Record | None) -> str | None:
    return LEVELS.get(world.family("niveau_formation", state["level"] if state else None))


@second("FSE-01")
def participants(world: World) -> Found:
    return told(_participants(world))


@second("FSE-02")
def incomplete(world: World) -> Found:
    def is_complete(person: int, day: str) -> bool:
        who = world.by_id("participant")[person]
        return bool(
            who["birth_date"]
            and who["gender"]
            and _activity(world, _entry(world, "work", person, day))
            and _level(world, _entry(world, "education", person, day))
            and (who["phone"] or who["other_phone"] or who["email"])
        )

    found = _participants(world).items()
    return told(person for person, day in found if not is_complete(person, day))


def _out(world: World) -> dict[int, str]:
    """The day each participant went out whose pathways of the period are all over."""
    found = {}
    for person in _participants(world):
        ways = [row for row in world.running if row["participant_id"] == person]
        if all(row["ended"] for row in ways):
            found[person] = max(row["ended"] for row in ways)
    return found


def _work_after(world: World, person: int, day: str) -> Record | None:
    """The work situation four weeks after a day, when it was noted or checked since that day."""
    state = world.state("work", person, days_after(day, FOUR_WEEKS))
    if state and max(state["since"], state["checked_on"] or "") >= day:
        return state
    return None


@second("FSE-03")
def without_result(world: World) -> Found:
    out = _out(world)
    return told(person for person, day in out.items() if _work_after(world, person, day) is None)


# -- tables ----------------------------------------------------------------------------


def _by_gender(world: World, people: Iterable[int]) -> tuple[Found, ...]:
    genders = {one: world.by_id("participant")[one]["gender"] for one in people}
    return (
        told(one for one, gender in genders.items() if gender == "F"),
        told(one for one, gender in genders.items() if gender == "M"),
        told(one for one, gender in genders.items() if gender not in ("F", "M")),
        told(genders),
    )


def _grid(world: World, keys: dict[int, set[str]]) -> Grid:
    every = {key for hers in keys.values() for key in hers}
    rows = {
        key: _by_gender(world, [one for one, hers in keys.items() if key in hers]) for key in every
    }
    return Grid(rows, _by_gender(world, keys), len(keys))


def _of_work(world: World, person: int, day: str) -> set[str]:
    state = _entry(world, "work", person, day)
    activity = _activity(world, state)
    if activity != "EECO02" or state is None:
        return {activity or "?work"}
    if state["out_of_work_since"] is None:
        return {activity, "?EECO03"}
    years = age(world.by_id("participant")[person]["birth_date"], day)
    months = 6 if years is not None and years < 25 else 12
    is_long = months_after(state["out_of_work_since"], months) < day
    return {activity, "EECO03"} if is_long else {activity}


def _of_age(world: World, person: int, day: str) -> str:
    years = age(world.by_id("participant")[person]["birth_date"], day)
    if years is None:
        return "?age"
    bands = ((55, "EECO08"), (30, "30-54"), (18, "EECO07"), (0, "EECO06"))
    return next(key for low, key in bands if years >= low)


def _of_status(world: World, person: int, day: str) -> set[str]:
    state = _entry(world, "status", person, day) or {"disability": None, "nationality": None}
    disability = {1: "EECO12", 0: "", None: "?disability"}[state["disability"]]
    group = world.key("nationalite_groupe", state["nationality"])
    nationality = {"FR": "", "UE": "", "HORS_UE": "EECO13"}.get(group, "?nationality")
    return {disability, nationality} - {""}


def _of_housing(world: World, person: int, day: str) -> set[str]:
    state = _entry(world, "housing", person, day)
    if state is None:
        return {"?housing"}
    family = world.family("logement", state["housing"])
    if state["eviction_threat"] or family in EXCLUDED:
        return {"EECO16"}
    return set() if family in ("ACCOMPAGNE", "ORDINAIRE") else {"?housing"}


@second("FSE-20")
def at_entry(world: World) -> Grid:
    keys = {
        person: {
            *_of_work(world, person, day),
            _of_age(world, person, day),
            _level(world, _entry(world, "education", person, day)) or "?education",
            *_of_status(world, person, day),
            *_of_housing(world, person, day),
        }
        for person, day in _participants(world).items()
    }
    return _grid(world, keys)


def _results(world: World, person: int, out: str) -> set[str]:
    day = _participants(world)[person]
    before = _entry(world, "work", person, day)
    was = _activity(world, before)
    after, later = (_work_after(world, person, one) for one in (out, months_after(out, 6)))
    now, then = _activity(world, after), _activity(world, later)
    found = set()
    if was is None or now is None:
        found.add("?result")
    else:
        trains, trained = (
            world.family("situation_pro", state["work"] if state else None) == "FORMATION"
            for state in (after, before)
        )
        found |= {"EECR01"} if (was, now) == ("EECO04", "EECO02") else set()
        found |= {"EECR02"} if trains and not trained else set()
        found |= {"EECR04"} if now == "EECO05" != was else set()
    if was is None or then is None:
        found.add("?later")
    elif then == "EECO05" != was:
        found.add("EECR05")
    return found | ({"EECR03"} if _is_qualified(world, person, day, out) else set())


def _is_qualified(world: World, person: int, day: str, out: str) -> bool:
    """A higher level, or another diploma, noted between the entry and four weeks after the exit."""
    before = _entry(world, "education", person, day)
    after = world.state("education", person, days_after(out, FOUR_WEEKS))
    if not before or not after or days_between(before["since"], after["since"]) <= 0:
        return False
    if after["diploma"] and after["diploma"] != before["diploma"]:
        return True
    terms = [
        world.term("niveau_formation", state["level"])
        for state in (before, after)
        if _level(world, state)
    ]
    return len(terms) == 2 and terms[0]["position"] < terms[1]["position"]


@second("FSE-21")
def at_exit(world: World) -> Grid:
    return _grid(
        world, {person: _results(world, person, day) for person, day in _out(world).items()}
    )
