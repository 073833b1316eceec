"""The people of a year counted a second time, from the lives they were written from."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lierre_desktop.centre.activity import people, profile
from lierre_desktop.centre.activity.facts import Facts
from lierre_desktop.centre.activity.figures import Amount
from lierre_desktop.centre.activity.periods import Basis, year
from lierre_desktop.database.models import database

from .conftest import Rows

YEAR = year(2026)
FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


@dataclass(frozen=True)
class Way:
    """A pathway as it was lived; days may lie in any of three years."""

    opened: date
    welcomed: date | None
    closed: date | None
    referred: bool

    @property
    def runs(self) -> bool:
        return self.opened <= LAST and (self.closed is None or self.closed >= FIRST)

    @property
    def is_welcomed(self) -> bool:
        return self.welcomed is not None and self.welcomed <= LAST

    @property
    def is_over(self) -> bool:
        return self.closed is not None and self.closed <= LAST


@dataclass(frozen=True)
class Life:
    """A person: her pathways, one after the other, and the days of her interviews."""

    born: date | None
    ways: tuple[Way, ...]
    met: tuple[date, ...]

    @property
    def running(self) -> list[Way]:
        return [way for way in self.ways if way.runs]

    @property
    def is_followed(self) -> bool:
        return any(FIRST <= day <= LAST for day in self.met)

    @property
    def entries(self) -> list[date]:
        return [way.opened for way in self.running] or [min(self.met)]

    @property
    def sent(self) -> list[Way]:
        return [way for way in self.ways if way.referred and FIRST <= way.opened <= LAST]


def _days(first: date, last: date) -> st.SearchStrategy[date]:
    return st.dates(first, last)


@st.composite
def _lives(draw: st.DrawFn) -> Life:
    ways: list[Way] = []
    day = draw(_days(date(2025, 1, 1), date(2026, 12, 31)))
    for _each in range(draw(st.integers(0, 2))):
        waits, lasts = draw(st.integers(0, 60)), draw(st.integers(0, 300))
        is_welcomed = draw(st.booleans())
        welcomed = day + timedelta(days=waits) if is_welcomed else None
        ends = day + timedelta(days=waits + lasts)
        goes_on = draw(st.booleans())
        ways.append(Way(day, welcomed, None if goes_on else ends, draw(st.booleans())))
        if goes_on:
            break
        day = ends + timedelta(days=draw(st.integers(1, 90)))
    met = draw(st.lists(_days(date(2025, 1, 1), date(2027, 6, 30)), max_size=3))
    born = draw(st.none() | _days(date(1950, 1, 1), date(2008, 1, 1)))
    return Life(born, tuple(ways), tuple(met))


def _write(rows: Rows, life: Life) -> None:
    person = rows.person(birth_date=life.born)
    for day in life.met:
        rows.interview(person, day)
    for way in life.ways:
        pathway = rows.pathway(person, way.opened, welcomed=way.welcomed, closed=way.closed)
        if way.referred:
            rows.referral(pathway, way.opened)


def _counted(lives: list[Life]) -> dict[str, Amount]:
    """The figures that count people and pathways, straight from the lives."""
    followed = [life for life in lives if life.is_followed]
    sent = [life for life in lives if life.sent]
    received = [life for life in sent if any(way.is_welcomed for way in life.sent)]
    lost = [life for life in sent if all(w.is_over and not w.is_welcomed for w in life.sent)]
    ended = [w for life in lives for w in life.running if w.is_over and w.is_welcomed]
    found = {
        "PUB-01": len(followed),
        "PUB-02": len(sent),
        "PUB-03": sum(
            any(w.welcomed is not None and FIRST <= w.welcomed <= LAST for w in life.ways)
            for life in lives
        ),
        "PUB-04": len(lost),
        "PUB-05": len(sent) - len(received) - len(lost),
        "PUB-06": sum(min(life.entries) >= FIRST for life in followed),
        "PUB-07": sum(min(life.entries) < FIRST for life in followed),
        "PUB-08": sum(any(w.is_welcomed and not w.is_over for w in life.ways) for life in lives),
        "PUB-09": sum(
            any(w.is_over and w.is_welcomed for w in life.running) for life in lives
        ),
    }  # fmt: skip
    days = sum((w.closed - w.opened).days for w in ended if w.closed)
    return {code: Amount(count) for code, count in found.items()} | {
        "PUB-10": Amount(days, len(ended))
    }


def _bands(lives: list[Life]) -> Counter[str]:
    """Age at entry: the birthdays a person has had, counted one by one."""
    found: Counter[str] = Counter()
    for life in lives:
        if life.is_followed and life.born is None:
            found["?"] += 1
        elif life.is_followed and life.born is not None:
            born, entry = life.born, max(life.entries)
            had = sum((n, born.month, born.day) <= (entry.year, entry.month, entry.day)
                      for n in range(born.year + 1, entry.year + 1))  # fmt: skip
            bands = ("0", "25", "35", "45", "55", "65")
            found[max((low for low in bands if int(low) <= had), key=int)] += 1
    return found


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_lives(), max_size=6))
def test_the_figures_are_those_of_the_lives(rows: Rows, lives: list[Life]) -> None:
    with database.atomic() as attempt:
        for life in lives:
            _write(rows, life)
        facts = Facts(YEAR, Basis.FOLLOWED)
        figures, tables = people.measure(facts).figures, profile.measure(facts).tables
        attempt.rollback()

    expected = _counted(lives)
    assert {code: figures[code].amount for code in expected} == expected
    shown = {row.key: row.cells[0] for row in tables["PUB-21"].rows}
    assert {key: cell.value for key, cell in shown.items() if cell and cell.value} == _bands(lives)
