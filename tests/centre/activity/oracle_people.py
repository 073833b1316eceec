"""The second calculation of the figures about people (PUB)."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable

from .oracle import Found, Grid, Record, World, age, band, days_between, second, spread, told

FSE_BANDS = (18, 30, 55)
MONTHS = (3, 6, 12, 24)


@second("PUB-01")
def distinct_people(world: World) -> Found:
    return told(world.people)


# -- referred ----------------------------------------------------------------------------


def _sent(world: World) -> dict[int, list[Record]]:
    """The pathways of the referrals received in the span, by person."""
    found: dict[int, list[Record]] = {}
    pathways = {row["id"]: row for row in world.pathways}
    for row in world.living("referral"):
        if world.within(row["received_on"]):
            pathway = pathways[row["pathway_id"]]
            found.setdefault(pathway["participant_id"], []).append(pathway)
    return found


@second("PUB-02")
def referred(world: World) -> Found:
    return told(_sent(world))


@second("PUB-03")
def received(world: World) -> Found:
    return told(row["participant_id"] for row in world.pathways if world.within(row["welcomed"]))


@second("PUB-04")
def never_came(world: World) -> Found:
    return told(
        person
        for person, ways in _sent(world).items()
        if all(way["ended"] and not way["welcomed"] for way in ways)
    )


@second("PUB-05")
def awaited(world: World) -> Found:
    return told(
        person
        for person, ways in _sent(world).items()
        if not any(way["welcomed"] for way in ways) and any(not way["ended"] for way in ways)
    )


# -- in and out ----------------------------------------------------------------------------


@second("PUB-06")
def new_people(world: World) -> Found:
    return told(world.people - world.carried_over)


@second("PUB-07")
def carried_over(world: World) -> Found:
    return told(world.carried_over)


@second("PUB-08")
def active(world: World) -> Found:
    return told(
        row["participant_id"] for row in world.running if row["welcomed"] and not row["ended"]
    )


def _out(world: World) -> list[Record]:
    return [row for row in world.pathways if row["welcomed"] and world.within(row["ended"])]


@second("PUB-09")
def out(world: World) -> Found:
    return told(row["participant_id"] for row in _out(world))


@second("PUB-10")
def mean_length(world: World) -> Found:
    ended = _out(world)
    days = sum(days_between(row["opened_on"], row["ended"]) for row in ended)
    return Found(days, len(ended), frozenset(row["id"] for row in ended))


# -- households ----------------------------------------------------------------------------


def _members(world: World) -> list[Record]:
    """Who lives in which household on the last day."""
    return [
        row
        for row in world.tables["household_member"]
        if not row["deleted_at"]
        and not world.by_id("household")[row["household_id"]]["deleted_at"]
        and (row["since"] or "") <= world.last
        and (row["until"] or "9999") >= world.last
    ]


def _homes(world: World) -> set[int]:
    homes = (world.home(person, world.last) for person in world.people)
    return {home for home in homes if home is not None}


@second("PUB-12")
def households(world: World) -> Found:
    return told(_homes(world))


def _children(world: World) -> list[tuple[int, tuple[str, ...], str | None]]:
    """The household of each child, her names and her birth date."""
    found = []
    for row in _members(world):
        is_child = world.key("lien_foyer", row["link"]) == "ENFANT"
        if is_child and row["household_id"] in _homes(world):
            if not world.is_someone(row["participant_id"]):
                continue
            known = world.by_id("participant").get(row["participant_id"], row)
            names = tuple(_plain(known[name]) for name in ("last_name", "first_name"))
            found.append((row["household_id"], names, known["birth_date"]))
    return found


@second("PUB-13")
def children(world: World) -> Found:
    young = [
        (home, (names, born))
        for home, names, born in _children(world)
        if born and (age(born, world.last) or 0) < 18
    ]
    return Found(len({who for _home, who in young}), None, frozenset(home for home, _who in young))


@second("PUB-14")
def children_without_age(world: World) -> Found:
    unknown = [home for home, _names, born in _children(world) if not born]
    return Found(len(unknown), None, frozenset(unknown))


# -- tables ----------------------------------------------------------------------------


def _by(world: World, place: Callable[[int], str]) -> Grid:
    return spread(world.people, place)


def _person(world: World, person: int) -> Record:
    return world.by_id("participant")[person]


def _gender(world: World, person: int) -> str:
    return _person(world, person)["gender"] or "?"


def _bands(world: World) -> list[int]:
    return [int(low) for low in world.settings["age_bands"].split(",")]


def _age(world: World, person: int, day: str) -> int | None:
    return age(_person(world, person)["birth_date"], day)


@second("PUB-20")
def genders(world: World) -> Grid:
    return _by(world, lambda one: _gender(world, one))


@second("PUB-21")
def ages_at_entry(world: World) -> Grid:
    return _by(world, lambda one: band(_age(world, one, world.entry(one)), _bands(world)))


@second("PUB-37")
def fse_ages(world: World) -> Grid:
    return _by(world, lambda one: band(_age(world, one, world.entry(one)), FSE_BANDS))


@second("PUB-22")
def pyramid(world: World) -> Grid:
    rows = {}
    for key in ("0", *map(str, _bands(world)), "?"):
        here = [
            one
            for one in world.people
            if band(_age(world, one, world.last), _bands(world)) == key
        ]  # fmt: skip
        rows[key] = tuple(
            told(one for one in here if _gender(world, one) == gender) for gender in "FMX?"
        )
    return Grid(rows, None, len(world.people))


def _field(world: World, state: Record | None, field: str, list_name: str) -> str:
    return world.key(list_name, state[field] if state else None)


@second("PUB-23")
def make_up(world: World) -> Grid:
    return _by(
        world,
        lambda one: _field(world, world.at_end("family", one), "household", "composition_foyer"),
    )


@second("PUB-26")
def housing(world: World) -> Grid:
    return _by(
        world, lambda one: _field(world, world.at_entry("housing", one), "housing", "logement")
    )


@second("PUB-27")
def education(world: World) -> Grid:
    return _by(
        world,
        lambda one: _field(world, world.at_entry("education", one), "level", "niveau_formation"),
    )


@second("PUB-36")
def work(world: World) -> Grid:
    return _by(
        world, lambda one: _field(world, world.at_entry("work", one), "work", "situation_pro")
    )


@second("PUB-29")
def nationality(world: World) -> Grid:
    return _by(
        world,
        lambda one: _field(world, world.at_end("status", one), "nationality", "nationalite_groupe"),
    )


@second("PUB-28")
def french(world: World) -> Grid:
    def level(person: int) -> str:
        state = world.at_entry("french", person) or {"speaking": None, "listening": None}
        keys = [world.key("niveau_langue", state[name]) for name in ("speaking", "listening")]
        return next((key for key in keys if key != "?"), "?")

    return _by(world, level)


# -- resources -----------------------------------------------------------------------------


def _resources(world: World, person: int) -> list[str]:
    """The resources of the last day in the centre's order."""
    state = world.at_end("resources", person)
    terms = [
        world.term("ressource", item["resource"])
        for item in world.tables["resources_item"]
        if state and item["resources_state_id"] == state["id"]
    ]
    ordered = sorted(terms, key=lambda term: (term["position"], term["id"]))
    return list(dict.fromkeys(str(term["code"]) for term in ordered if term["code"] != "NC"))


@second("PUB-24")
def main_resource(world: World) -> Grid:
    return _by(world, lambda one: next(iter(_resources(world, one)), "?"))


@second("PUB-25")
def rsa(world: World) -> Grid:
    def place(person: int) -> str:
        held = _resources(world, person)
        none = "none" if held else "?"
        rate = next((code for code in ("RSA_MAJORE", "RSA_SOCLE") if code in held), none)
        state = world.at_end("resources", person)
        right = world.key("statut_droit_rsa", state["rsa_right"] if state else None)
        return f"{rate} {right}" if held or right != "?" else "?"

    return _by(world, place)


@second("PUB-38")
def all_resources(world: World) -> Grid:
    everyone = len(world.people)
    held: dict[str, set[int]] = {}
    for person in world.people:
        for code in _resources(world, person) or ["?"]:
            held.setdefault(code, set()).add(person)
    rows = {
        code: (told(ids), Found(len(ids), everyone, frozenset(ids))) for code, ids in held.items()
    }
    return Grid(rows, None, everyone)


# -- where, by whom, how long ----------------------------------------------------------------


def _plain(text: str) -> str:
    """A name however it is spelt: without accents or capitals."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return " ".join("".join(one for one in apart if not unicodedata.combining(one)).split())


@second("PUB-30")
def districts(world: World) -> Grid:
    def place(person: int) -> str:
        state = world.at_end("district", person)
        return _plain(state["district"]) if state and state["district"] else "?"

    return _by(world, place)


def _priority(world: World, person: int) -> str:
    state = world.at_end("district", person)
    return {1: "yes", 0: "no", None: "?"}[state["qpv"] if state else None]


@second("PUB-31")
def priority(world: World) -> Grid:
    return _by(world, lambda one: _priority(world, one))


def _priority_by(world: World, place: Callable[[int], str]) -> Grid:
    def cells(people: Iterable[int]) -> tuple[Found, ...]:
        those = list(people)
        answers = ("yes", "no", "?")
        parts = (told(one for one in those if _priority(world, one) == each) for each in answers)
        return (*parts, told(those))

    keys = {place(one) for one in world.people}
    rows = {key: cells(one for one in world.people if place(one) == key) for key in keys}
    return Grid(rows, cells(world.people), len(world.people))


@second("PUB-39")
def priority_by_gender(world: World) -> Grid:
    return _priority_by(world, lambda one: _gender(world, one))


@second("PUB-40")
def priority_by_age(world: World) -> Grid:
    return _priority_by(world, lambda one: band(_age(world, one, world.last), _bands(world)))


@second("PUB-32")
def prescribers(world: World) -> Grid:
    def place(person: int) -> str:
        way = world.latest.get(person)
        if way is None:
            return "?"
        sent = [
            row
            for row in world.living("referral")
            if row["pathway_id"] == way["id"] and row["received_on"] <= world.last
        ]
        if not sent:
            return {"ACCUEILLI": "SPONTANE", "RENCONTRE": "ALLER_VERS"}.get(way["began_as"], "?")
        first = min(sent, key=lambda row: (row["received_on"], row["id"]))
        term = world.term("orienteur", first["prescriber"])
        return "AUTRE" if term["sensitive"] else str(term["code"])

    return _by(world, place)


@second("PUB-33")
def contracts(world: World) -> Grid:
    def place(person: int) -> str:
        ways = [row for row in world.running if row["participant_id"] == person]
        open_ones = {row["id"] for row in ways if not row["ended"]}
        running = [
            row
            for row in world.living("contract")
            if row["pathway_id"] in open_ones
            and world.key("contrat", row["kind"]) != "AUCUN"
            and row["starts_on"] <= world.last <= (row["ends_on"] or world.last)
        ]
        if not running:
            return "AUCUN" if ways else "?"
        newest = max(running, key=lambda row: (row["starts_on"], row["id"]))
        return world.key("contrat", newest["kind"])

    return _by(world, place)


@second("PUB-34")
def lengths(world: World) -> Grid:
    def place(person: int) -> str:
        way = world.latest.get(person)
        if way is None:
            return "?"
        first, last = way["opened_on"], way["ended"] or world.last
        months = (int(last[:4]) - int(first[:4])) * 12 + int(last[5:7]) - int(first[5:7])
        return band(months if last[8:] >= first[8:] else months - 1, MONTHS)

    return _by(world, place)


@second("PUB-35")
def new_or_not(world: World) -> Grid:
    return _by(world, lambda one: "before" if one in world.carried_over else "new")
