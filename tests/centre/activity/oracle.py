"""A second calculation of every figure, in plain loops over the rows of plain tables.

It shares no code with `centre/activity`: it is written from the words of the definitions
alone, as simple and as slow as need be. A function a code, in `oracle_people`,
`oracle_sessions`, `oracle_support` and `oracle_fse`; here stand what they read and answer.
Days stay the texts that the tables hold: they sort as days do.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from lierre_desktop.database.models import database

Record = dict[str, Any]
Tables = Mapping[str, list[Record]]

CAME = ("PRESENT", "RETARD")
_SAY_NOTHING = {
    "ressource": "NC", "statut_droit_rsa": "NR", "logement": "NC", "niveau_formation": "NR",
    "situation_matrimoniale": "NC", "niveau_langue": "NE", "nationalite_groupe": "NC",
}  # fmt: skip
WELCOMED = ("ACCUEILLI", "DIAGNOSTIC", "EN_PARCOURS", "SUSPENDU", "RELAIS")


@dataclass(frozen=True)
class Found:
    """An amount and the ids of the rows behind it; None where the words don't tell them."""

    value: int
    base: int | None = None
    ids: frozenset[int] | None = None


Cells = tuple[Found | None, ...]


@dataclass(frozen=True)
class Grid:
    """A table: cells by the key of their row; rows that count nothing may be missing."""

    rows: Mapping[str, Cells]
    total: Cells | None = None
    base: int | None = None


def told(ids: Iterable[int]) -> Found:
    """Things counted once each."""
    apart = frozenset(ids)
    return Found(len(apart), None, apart)


def exported() -> Tables:
    """Every table of the open centre, its rows as dictionaries."""
    names = [
        name
        for (name,) in database.execute_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not name.startswith("sqlite_") and name != "journal"
    ]
    return {name: _rows(name) for name in names}


def _rows(table: str) -> list[Record]:
    cursor = database.execute_sql(f'SELECT * FROM "{table}" ORDER BY rowid')
    columns = [column[0] for column in cursor.description]
    return [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]


# -- days --------------------------------------------------------------------------------


def day_of(text: str) -> date:
    return date.fromisoformat(text)


def months_after(text: str, months: int) -> str:
    """The same day of a month, or its last one."""
    day = day_of(text)
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last)).isoformat()


def days_after(text: str, days: int) -> str:
    return (day_of(text) + timedelta(days=days)).isoformat()


def days_between(first: str, last: str) -> int:
    return (day_of(last) - day_of(first)).days


def age(born: str | None, day: str) -> int | None:
    """Birthdays had by a day: who was born on 29 February has hers on 1 March."""
    if born is None:
        return None
    years = 0
    while f"{int(born[:4]) + years + 1:04}{born[4:]}" <= day:
        years += 1
    return years


def band(amount: int | None, lows: Iterable[int]) -> str:
    """The low end of the band an amount lies in."""
    return "?" if amount is None else str(max(low for low in (0, *lows) if low <= amount))


# -- the centre --------------------------------------------------------------------------


@dataclass(frozen=True)
class World:
    """The rows, the span asked for and what of the rows several figures need."""

    tables: Tables
    first: str
    last: str
    basis: str
    settings: Mapping[str, Any]
    today: str

    def within(self, day: str | None) -> bool:
        return day is not None and self.first <= day <= self.last

    def living(self, table: str) -> list[Record]:
        """The rows that aren't in the bin, nor what they hang on: a pathway, a person."""
        return [row for row in self.tables[table] if self._lives(row)]

    def of_people(self, table: str) -> list[Record]:
        """The rows of people rather than of a pathway: it may be in the bin."""
        rows = self.tables[table]
        return [
            row
            for row in rows
            if not row["deleted_at"] and self.is_someone(row["participant_id"])
        ]  # fmt: skip

    def _lives(self, row: Record) -> bool:
        if row.get("deleted_at"):
            return False
        pathway = self.by_id("pathway").get(row.get("pathway_id"))
        if pathway and (pathway["deleted_at"] or not self.is_someone(pathway["participant_id"])):
            return False
        return "participant_id" not in row or self.is_someone(row["participant_id"])

    def is_someone(self, person: int | None) -> bool:
        """Nobody in the bin."""
        return person is None or not self.by_id("participant")[person]["deleted_at"]

    def by_id(self, table: str) -> Mapping[Any, Record]:
        if table not in self._indexes:
            self._indexes[table] = {row["id"]: row for row in self.tables[table]}
        return self._indexes[table]

    @cached_property
    def _indexes(self) -> dict[str, dict[Any, Record]]:
        return {}

    # -- vocabularies

    def term(self, list_name: str, code: str) -> Record:
        """The term that a code stands for, the one it was merged into."""
        row = next(
            row
            for row in self.tables["term"]
            if (row["list"], row["code"]) == (list_name, code)
        )  # fmt: skip
        while row["merged_into_id"]:
            row = self.by_id("term")[row["merged_into_id"]]
        return row

    def key(self, list_name: str, code: str | None) -> str:
        """The code a term counts under; "?" for none, and for one that says it isn't known."""
        key = "?" if code is None else str(self.term(list_name, code)["code"])
        return "?" if key in _SAY_NOTHING.get(list_name, "").split() else key

    def family(self, list_name: str, code: str | None) -> str:
        return "?" if code is None else str(self.term(list_name, code)["family"])

    # -- situations

    def state(self, aspect: str, person: int, day: str, noted_by: str = "") -> Record | None:
        """What was noted of someone by a day, else the first thing noted by another day."""
        hers = [row for row in self._states(aspect).get(person, ())]
        known = [row for row in hers if row["since"] <= day]
        if known:
            return max(known, key=lambda row: str(row["since"]))
        later = [row for row in hers if row["since"] <= noted_by]
        return min(later, key=lambda row: str(row["since"]), default=None)

    def _states(self, aspect: str) -> Mapping[int, list[Record]]:
        name = f"{aspect}_state"
        if name not in self._histories:
            found: dict[int, list[Record]] = {}
            for row in self.tables[name]:
                if not row["deleted_at"]:
                    found.setdefault(row["participant_id"], []).append(row)
            self._histories[name] = found
        return self._histories[name]

    @cached_property
    def _histories(self) -> dict[str, dict[int, list[Record]]]:
        return {}

    # -- pathways

    @cached_property
    def pathways(self) -> list[Record]:
        """Every pathway, with what was so of it on the last day of the span."""
        found = []
        for row in self.living("pathway"):
            log = [
                line
                for line in self.tables["pathway_transition"]
                if line["pathway_id"] == row["id"] and line["day"] <= self.last
            ]
            welcomes = [line["day"] for line in log if line["state"] in WELCOMED]
            ended = row["closed_on"] if row["closed_on"] and row["closed_on"] <= self.last else None
            began, now = (log[0], log[-1]) if log else (row, row)
            found.append(
                row
                | {"welcomed": min(welcomes, default=None), "ended": ended}
                | {"began_as": began["state"], "now": now["state"]}
            )
        return sorted(found, key=lambda row: (row["opened_on"], row["id"]))

    @cached_property
    def running(self) -> list[Record]:
        """The pathways that touch the span, by day of opening."""
        return [
            row
            for row in self.pathways
            if row["opened_on"] <= self.last
            and (row["ended"] is None or row["ended"] >= self.first)
        ]

    @cached_property
    def latest(self) -> Mapping[int, Record]:
        """Of each person, the latest of these pathways."""
        return {row["participant_id"]: row for row in self.running}

    # -- sessions

    @cached_property
    def sessions(self) -> list[Record]:
        """The sessions of the span that aren't in the bin, in time order."""
        found = [
            row
            for row in self.tables["session"]
            if not row["deleted_at"] and self.within(row["day"])
        ]
        return sorted(found, key=lambda row: (row["day"], row["start"], row["end"], row["id"]))

    @cached_property
    def held(self) -> list[Record]:
        return [row for row in self.sessions if row["status"] == "TENUE"]

    @cached_property
    def presences(self) -> list[Record]:
        """Every presence at a session held in any year, with the session's day and length."""
        sessions = self.by_id("session")
        found = []
        for mark in self.tables["attendance"]:
            session = sessions[mark["session_id"]]
            closed = session["status"] == "TENUE" and not session["deleted_at"]
            if closed and mark["mark"] in CAME:
                off = mark["late_minutes"] + mark["early_minutes"]
                length = max(0, session["end"] - session["start"] - off)
                own = {"day": session["day"], "workshop_id": session["workshop_id"]}
                found.append(mark | own | {"minutes": length})
        return found

    @cached_property
    def interviews(self) -> list[Record]:
        """The interviews held in any year."""
        return [row for row in self.of_people("interview") if row["state"] == "DONE"]

    @cached_property
    def places(self) -> list[Record]:
        return [row for row in self.living("enrolment") if row["state"] == "ENROLLED"]

    def has_place(self, row: Record, first: str, last: str) -> bool:
        return bool(row["first_day"] <= last and (row["last_day"] or last) >= first)

    # -- people

    @cached_property
    def people(self) -> frozenset[int]:
        """Whom the basis counts."""
        if self.basis == "ORIENTED":
            pathways = {row["id"]: row for row in self.pathways}
            sent = [row for row in self.living("referral") if self.within(row["received_on"])]
            return frozenset(pathways[row["pathway_id"]]["participant_id"] for row in sent)
        if self.basis == "ENROLLED":
            rows = [row for row in self.places if self.has_place(row, self.first, self.last)]
        else:
            rows = [row for row in self.presences if self.within(row["day"])]
            if self.basis == "FOLLOWED":
                rows += [row for row in self.interviews if self.within(row["day"])]
        return frozenset(row["participant_id"] for row in rows)

    def home(self, person: int, day: str) -> int | None:
        """The household someone lives in on a day: the newest one that she doesn't leave."""
        hers = [
            row
            for row in self.tables["household_member"]
            if row["participant_id"] == person
            and not row["deleted_at"]
            and not self.by_id("household")[row["household_id"]]["deleted_at"]
            and (row["since"] or "") <= day <= (row["until"] or "9999")
        ]
        newest = max(
            hers,
            key=lambda row: (row["until"] is None, row["since"] or "", row["id"]),
            default=None,
        )
        return newest["household_id"] if newest else None

    def came_in(self, person: int) -> str:
        """The day someone without a pathway of the period entered, perhaps in the bin since."""
        places = [
            {"day": row["first_day"]} | row
            for row in self.tables["enrolment"]
            if row["state"] == "ENROLLED" and not row["deleted_at"]
        ]
        talks = [
            row
            for row in self.tables["interview"]
            if row["state"] == "DONE" and not row["deleted_at"]
        ]
        here = [
            row["day"]
            for row in (*places, *talks, *self.presences)
            if row["participant_id"] == person and row["day"] <= self.last
        ]
        ways = {row["id"] for row in self.pathways if row["participant_id"] == person}
        sent = [
            row["received_on"]
            for row in self.living("referral")
            if row["pathway_id"] in ways and self.within(row["received_on"])
        ]
        return str(min(here or sent))

    def entry(self, person: int) -> str:
        """The day someone entered: the opening of her latest pathway of the period."""
        if person in self.latest:
            return str(self.latest[person]["opened_on"])
        return self.came_in(person)

    @cached_property
    def carried_over(self) -> frozenset[int]:
        before = {row["participant_id"] for row in self.running if row["opened_on"] < self.first}
        return frozenset(
            person
            for person in self.people
            if person in before or (person not in self.latest and self.came_in(person) < self.first)
        )

    def at_entry(self, aspect: str, person: int) -> Record | None:
        """A situation at entry, or as first noted in the three months that follow."""
        day = self.entry(person)
        return self.state(aspect, person, day, min(months_after(day, 3), self.last))

    def at_end(self, aspect: str, person: int) -> Record | None:
        return self.state(aspect, person, self.last)


Second = Callable[[World], Found | Grid]
SECOND: dict[str, Second] = {}


def second(code: str) -> Callable[[Second], Second]:
    """Marks a function as the second calculation of a code."""

    def keep(function: Second) -> Second:
        SECOND[code] = function
        return function

    return keep


def spread(people: Iterable[int], place: Callable[[int], str]) -> Grid:
    """People by the one key of each, with the number of all."""
    groups: dict[str, set[int]] = {}
    everyone = set(people)
    for person in everyone:
        groups.setdefault(place(person), set()).add(person)
    return Grid({key: (told(ids),) for key, ids in groups.items()}, None, len(everyone))
