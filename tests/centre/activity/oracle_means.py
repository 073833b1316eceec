"""The second calculation of means and funding (MOY)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from .oracle import (
    Cells,
    Found,
    Grid,
    Record,
    World,
    days_after,
    days_between,
    months_after,
    second,
)

Some = list[Record]
EMPLOYED = ("STAFF", "SECONDED")


def _ids(rows: Iterable[Record]) -> frozenset[int]:
    return frozenset(row["id"] for row in rows)


def _nearest(exact: Fraction) -> int:
    return (2 * exact.numerator + exact.denominator) // (2 * exact.denominator)


def _shared(world: World, first: str, last: str) -> int:
    """The days of the period from one day to another."""
    return days_between(max(first, world.first), min(last, world.last)) + 1


def _of_period(world: World, table: str) -> Some:
    return [
        row
        for row in world.living(table)
        if row["starts_on"] <= world.last and (row["ends_on"] or world.last) >= world.first
    ]


# -- people's time -------------------------------------------------------------------------


def _human(world: World, *kinds: str) -> Some:
    return [row for row in _of_period(world, "human_means") if row["kind"] in kinds]


def _fte(world: World, rows: Some) -> Found:
    noted = [row for row in rows if row["fte_thousandths"] is not None]
    days = days_between(world.first, world.last) + 1
    worked = Fraction(0)
    for row in noted:
        there = _shared(world, row["starts_on"], row["ends_on"] or world.last)
        worked += Fraction(row["fte_thousandths"] * there, days)
    return Found(_nearest(worked), None, _ids(noted))


def _hours(world: World, rows: Some) -> Found:
    noted = [row for row in rows if row["hours"] is not None]
    minutes = Fraction(0)
    for row in noted:
        there = _shared(world, row["starts_on"], row["ends_on"] or world.last)
        end = row["ends_on"] or days_after(months_after(row["starts_on"], 12), -1)
        minutes += Fraction(row["hours"] * 60 * there, days_between(row["starts_on"], end) + 1)
    return Found(_nearest(minutes), None, _ids(noted))


@second("MOY-01")
def full_time(world: World) -> Found:
    return _fte(world, _human(world, *EMPLOYED))


@second("MOY-02")
def volunteers(world: World) -> Found:
    rows = _human(world, "VOLUNTEER")
    named = {row["staff_id"] for row in rows if row["staff_id"] is not None}
    unnamed = [row for row in rows if row["staff_id"] is None]
    return Found(len(named) + len(unnamed), None, _ids(rows))


@second("MOY-03")
def volunteer_hours(world: World) -> Found:
    return _hours(world, _human(world, "VOLUNTEER"))


@second("MOY-21")
def human(world: World) -> Grid:
    every = _human(world, *EMPLOYED, "VOLUNTEER")
    lines: dict[str, Some] = {}
    for row in every:
        lines.setdefault(f"{row['kind']}:{row['title']}", []).append(row)
    rows = {key: (_fte(world, those), _hours(world, those)) for key, those in lines.items()}
    return Grid(rows, (_fte(world, every), _hours(world, every)))


# -- money -------------------------------------------------------------------------------


def _cents(world: World, row: Record, field: str) -> int:
    whole = days_between(row["starts_on"], row["ends_on"]) + 1
    part = Fraction(_shared(world, row["starts_on"], row["ends_on"]), whole)
    return _nearest(row[field] * part)


def _planned(world: World, rows: Some) -> Found:
    return Found(sum(_cents(world, row, "amount_cents") for row in rows), None, _ids(rows))


def _realised(world: World, rows: Some) -> Found:
    noted = [row for row in rows if row["realised_cents"] is not None]
    return Found(sum(_cents(world, row, "realised_cents") for row in noted), None, _ids(noted))


@second("MOY-04")
def planned(world: World) -> Found:
    return _planned(world, _of_period(world, "funding"))


@second("MOY-05")
def realised(world: World) -> Found:
    rows = _of_period(world, "funding")
    known = any(row["realised_cents"] is not None for row in rows)
    return replace(_realised(world, rows), base=None if known else 0)


def _cost(world: World) -> int:
    rows = _of_period(world, "funding")
    open_ones = [row for row in rows if row["realised_cents"] is None]
    return _realised(world, rows).value + _planned(world, open_ones).value


@second("MOY-06")
def cost_of_a_person(world: World) -> Found:
    return Found(_cost(world), len(world.people), _ids(_of_period(world, "funding")))


@second("MOY-07")
def cost_of_an_hour(world: World) -> Found:
    minutes = sum(row["minutes"] for row in world.presences if world.within(row["day"]))
    return Found(_cost(world) * 60, minutes, _ids(_of_period(world, "funding")))


@second("MOY-20")
def funders(world: World) -> Grid:
    def cells(rows: Some) -> Cells:
        all_noted = bool(rows) and all(row["realised_cents"] is not None for row in rows)
        some_noted = any(row["realised_cents"] is not None for row in rows)
        plan, real = _planned(world, rows), _realised(world, rows)
        difference = Found(real.value - plan.value, None, plan.ids) if all_noted else None
        return (plan, real if some_noted else None, difference)

    every = _of_period(world, "funding")
    names = {row["funder"] for row in every}
    rows = {name: cells([row for row in every if row["funder"] == name]) for name in names}
    return Grid(rows, cells(every))


# -- the budget --------------------------------------------------------------------------


SIDES = {"charges": "60 61 62 63 64 65 66 67 68 69", "used": "86"}
SIDES |= {"income": "70 71 72 73 74 75 76 77 78 79", "given": "87"}


@second("MOY-22")
def budget(world: World) -> Grid:
    def cells(lines: Some) -> Cells:
        plan, real = (
            [line[field] for line in lines if line[field] is not None]
            for field in ("planned_cents", "realised_cents")
        )
        all_noted = len(plan) == len(real) == len(lines)
        return (
            Found(sum(plan)) if plan else None,
            Found(sum(real)) if real else None,
            Found(sum(real) - sum(plan)) if all_noted else None,
            Found(sum(real), sum(plan)) if all_noted else None,
        )

    every = [row for row in world.living("budget_line") if row["year"] == int(world.last[:4])]
    rows: dict[str, Cells] = {}
    for name in {(row["account"], row["label"]) for row in every}:
        rows[" : ".join(name)] = cells(
            [row for row in every if (row["account"], row["label"]) == name]
        )
    for side, accounts in SIDES.items():
        those = [row for row in every if row["account"] in accounts.split()]
        if those:
            rows[f"total:{side}"] = cells(those)
    return Grid(rows)
