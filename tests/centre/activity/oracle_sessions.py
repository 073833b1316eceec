"""The second calculation of the figures about workshops and outings (ATE, SOR)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .oracle import CAME, Found, Grid, Record, World, age, day_of, months_after, second, told

Some = list[Record]


def _ids(rows: Iterable[Record]) -> frozenset[int]:
    return frozenset(row["id"] for row in rows)


def _planned(world: World) -> Some:
    return [row for row in world.sessions if row["status"] != "REPORTEE"]


def _cancelled(world: World) -> Some:
    return [row for row in world.sessions if row["status"] == "ANNULEE"]


def _length(session: Record) -> int:
    return int(session["end"] - session["start"])


def _here(world: World, sessions: Iterable[Record]) -> Some:
    """The presences at some sessions."""
    ids = _ids(sessions)
    return [row for row in world.presences if row["session_id"] in ids]


def _people(presences: Iterable[Record]) -> Found:
    return told(row["participant_id"] for row in presences)


def _presences(world: World, sessions: Iterable[Record]) -> Found:
    here = _here(world, sessions)
    return Found(len(here), None, frozenset(row["session_id"] for row in here))


def _minutes(world: World, sessions: Iterable[Record]) -> Found:
    here = _here(world, sessions)
    spent = sum(row["minutes"] for row in here)
    return Found(spent, None, frozenset(row["session_id"] for row in here))


def _assiduity(world: World, held: Some) -> Found:
    came = sum(1 for row in _here(world, held) if not row["walk_in"])
    ids = _ids(held)
    absent = sum(
        1
        for row in world.tables["attendance"]
        if row["session_id"] in ids and row["mark"] == "ABSENT" and not row["walk_in"]
    )
    return Found(came, came + absent, ids)


# -- figures -------------------------------------------------------------------------------


@second("ATE-01")
def planned(world: World) -> Found:
    return told(_ids(_planned(world)))


@second("ATE-02")
def held(world: World) -> Found:
    return told(_ids(world.held))


@second("ATE-03")
def cancelled(world: World) -> Found:
    return told(_ids(_cancelled(world)))


@second("ATE-04")
def hours(world: World) -> Found:
    return Found(sum(map(_length, world.held)), None, _ids(world.held))


@second("ATE-05")
def enrolled(world: World) -> Found:
    return told(
        row["participant_id"]
        for row in world.places
        if world.has_place(row, world.first, world.last)
    )


@second("ATE-06")
def present(world: World) -> Found:
    return _people(_here(world, world.held))


@second("ATE-07")
def presences(world: World) -> Found:
    return _presences(world, world.held)


@second("ATE-08")
def person_hours(world: World) -> Found:
    return _minutes(world, world.held)


@second("ATE-09")
def assiduity(world: World) -> Found:
    return _assiduity(world, world.held)


@second("ATE-10")
def mean(world: World) -> Found:
    return Found(len(_here(world, world.held)), len(world.held), _ids(world.held))


@second("ATE-11")
def filled(world: World) -> Found:
    limits = {row["id"]: row["capacity"] for row in world.tables["workshop"]}
    limited = [row for row in world.held if limits[row["workshop_id"]] is not None]
    places = sum(limits[row["workshop_id"]] for row in limited)
    return Found(len(_here(world, limited)), places, _ids(limited))


@second("ATE-12")
def first_timers(world: World) -> Found:
    before = {row["participant_id"] for row in world.presences if row["day"] < world.first}
    here = {row["participant_id"] for row in _here(world, world.held)}
    return told(here - before)


@second("ATE-13")
def walk_ins(world: World) -> Found:
    rows = [row for row in _here(world, world.held) if row["walk_in"]]
    return Found(len(rows), None, frozenset(row["participant_id"] for row in rows))


@second("ATE-16")
def not_entered(world: World) -> Found:
    past = [row for row in world.sessions if row["day"] < world.today]
    return told(row["id"] for row in past if row["status"] == "PREVUE")


# -- promises ------------------------------------------------------------------------------


def _promised(world: World, workshop: Record) -> int | None:
    """A year's number for each year begun, but those that ended before the first session."""
    if not workshop["promised"]:
        return None
    own = [
        row["day"]
        for row in world.tables["session"]
        if row["workshop_id"] == workshop["id"] and not row["deleted_at"]
    ]
    enrolled_here = (
        world.has_place(row, world.first, world.last)
        for row in world.places
        if row["workshop_id"] == workshop["id"]
    )
    is_gone = workshop["deleted_at"] and not any((*map(world.within, own), *enrolled_here))
    since = max(world.first, min(own, default=world.first))
    if is_gone or since > world.last:
        return None
    begun, over = (age(world.first, day) or 0 for day in (world.last, since))
    return int(workshop["promised"]) * (begun + 1 - over)


def _promises(world: World, workshops: Iterable[Record]) -> dict[int, int]:
    found = {row["id"]: _promised(world, row) for row in workshops}
    return {number: promised for number, promised in found.items() if promised is not None}


def _of(sessions: Iterable[Record], workshop: int) -> Some:
    return [row for row in sessions if row["workshop_id"] == workshop]


@second("ATE-14")
def promised(world: World) -> Found:
    return Found(sum(_promises(world, world.tables["workshop"]).values()))


@second("ATE-15")
def promised_and_held(world: World) -> Found:
    promises = _promises(world, world.tables["workshop"])
    kept = sum(min(len(_of(world.held, one)), number) for one, number in promises.items())
    return Found(kept, sum(promises.values()))


@second("ATE-25")
def promises(world: World) -> Grid:
    found = _promises(world, world.tables["workshop"])

    def cells(number: int, *workshops: int) -> tuple[Found, ...]:
        return (
            Found(number),
            told(row["id"] for row in world.held if row["workshop_id"] in workshops),
            told(row["id"] for row in _cancelled(world) if row["workshop_id"] in workshops),
        )

    rows = {str(one): cells(number, one) for one, number in found.items()}
    return Grid(rows, cells(sum(found.values()), *found))


# -- tables ----------------------------------------------------------------------------


def _group(workshop: Record) -> str:
    """What the centre chose; else an outing by its theme, health where a number is promised."""
    if workshop["report_group"]:
        return str(workshop["report_group"])
    if workshop["theme"] == "outings":
        return "OUTING"
    return "HEALTH" if workshop["promised"] else "WEEKLY"


def _workshops(world: World, workshops: Some) -> Grid:
    def cells(those: Some) -> tuple[Found | None, ...]:
        ids = _ids(those)
        held_here = [row for row in world.held if row["workshop_id"] in ids]
        here = _here(world, held_here)
        promises = _promises(world, those)
        return (
            Found(sum(promises.values())) if promises else None,
            told(row["id"] for row in _planned(world) if row["workshop_id"] in ids),
            told(_ids(held_here)),
            told(row["id"] for row in _cancelled(world) if row["workshop_id"] in ids),
            _people(here),
            _presences(world, held_here),
            _minutes(world, held_here),
            Found(len(here), len(held_here), _ids(held_here)),
            _assiduity(world, held_here),
        )

    return Grid({str(row["id"]): cells([row]) for row in workshops}, cells(workshops))


@second("ATE-20")
def all_workshops(world: World) -> Grid:
    return _workshops(world, world.tables["workshop"])


@second("ATE-26")
def health(world: World) -> Grid:
    rows = world.tables["workshop"]
    return _workshops(world, [row for row in rows if _group(row) == "HEALTH"])


def _by(world: World, place: Callable[[Record], str]) -> Grid:
    def cells(held: Some) -> tuple[Found, ...]:
        return (
            told(_ids(held)),
            _presences(world, held),
            _people(_here(world, held)),
            _minutes(world, held),
        )

    keys = {place(row) for row in world.held}
    rows = {key: cells([row for row in world.held if place(row) == key]) for key in keys}
    return Grid(rows, cells(world.held))


@second("ATE-21")
def by_month(world: World) -> Grid:
    def place(row: Record) -> str:
        return f"{_year_of(world, row['day'])}-{row['day'][5:7]}"

    return _by(world, place)


def _year_of(world: World, day: str) -> int:
    """Which twelve months of the period a month lies in, counted from its first one."""
    months = (int(day[:4]) - int(world.first[:4])) * 12 + int(day[5:7]) - int(world.first[5:7])
    return months // 12 + 1


@second("ATE-22")
def by_weekday(world: World) -> Grid:
    return _by(world, lambda row: str(day_of(row["day"]).isoweekday()))


@second("ATE-23")
def by_school_calendar(world: World) -> Grid:
    holidays = [
        row for row in world.living("school_holiday") if row["zone"] == world.settings["zone"]
    ]

    def place(row: Record) -> str:
        day = row["day"]
        september = f"{day[:4]}-09-01"
        first = september if day >= september else months_after(september, -12)
        noted = [each for each in holidays if first <= each["first_day"] < months_after(first, 12)]
        if not noted:
            return "?"
        off = any(each["first_day"] <= day <= each["last_day"] for each in holidays)
        return "HOLIDAYS" if off else "TERM"

    return _by(world, place)


@second("ATE-24")
def causes(world: World) -> Grid:
    rows = _cancelled(world)
    keys = {row["cause"] for row in rows}
    cells = {key: (told(row["id"] for row in rows if row["cause"] == key),) for key in keys}
    return Grid(cells, (told(_ids(rows)),), len(rows))


@second("ATE-27")
def in_how_many(world: World) -> Grid:
    came: dict[int, set[int]] = {}
    for row in _here(world, world.held):
        came.setdefault(row["participant_id"], set()).add(row["workshop_id"])
    rows: dict[str, set[int]] = {}
    for person, workshops in came.items():
        rows.setdefault(str(min(4, len(workshops))), set()).add(person)
    return Grid({key: (told(ids),) for key, ids in rows.items()}, (told(came),), len(came))


@second("ATE-28")
def marks(world: World) -> Grid:
    ids = _ids(world.held)
    found: dict[str, list[int]] = {}
    for row in world.tables["attendance"]:
        wanted = row["mark"] in CAME or not row["walk_in"]  # else not expected, and not there
        if row["session_id"] in ids and wanted:
            found.setdefault(row["mark"] or "?", []).append(row["session_id"])
    every = [session for sessions in found.values() for session in sessions]
    rows = {key: (_times(sessions),) for key, sessions in found.items()}
    return Grid(rows, (Found(len(every), None, ids),), len(every))


def _times(sessions: list[int]) -> Found:
    return Found(len(sessions), None, frozenset(sessions))


# -- outings -----------------------------------------------------------------------------


def _outings(world: World) -> Some:
    return [row for row in world.tables["workshop"] if _group(row) == "OUTING"]


def _outings_held(world: World) -> Some:
    ids = _ids(_outings(world))
    return [row for row in world.held if row["workshop_id"] in ids]


def _families(world: World, sessions: Some) -> Found:
    """The families of who came, each person's that of the last of these days."""
    last: dict[int, str] = {}
    for row in sorted(_here(world, sessions), key=lambda row: str(row["day"])):
        last[row["participant_id"]] = row["day"]
    homes = {one: world.home(one, day) for one, day in last.items()}
    families = {("alone", one) if home is None else ("home", home) for one, home in homes.items()}
    return Found(len(families), None, frozenset(last))


@second("SOR-01")
def outings(world: World) -> Found:
    return told(_ids(_outings_held(world)))


@second("SOR-02")
def places_taken(world: World) -> Found:
    return _presences(world, _outings_held(world))


@second("SOR-03")
def people_out(world: World) -> Found:
    return _people(_here(world, _outings_held(world)))


@second("SOR-04")
def families(world: World) -> Found:
    return _families(world, _outings_held(world))


@second("SOR-05")
def outings_promised(world: World) -> Found:
    return Found(sum(_promises(world, _outings(world)).values()))


@second("SOR-20")
def one_by_one(world: World) -> Grid:
    def people_there(sessions: Some) -> Found:
        here = _here(world, sessions)
        return Found(len(here), None, _people(here).ids)

    rows = {
        str(row["id"]): (people_there([row]), _families(world, [row]))
        for row in _outings_held(world)
    }
    every = _outings_held(world)
    return Grid(rows, (_presences(world, every), _families(world, every)))
