"""Which days the centre is open, in Moselle and elsewhere."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from holidays import country_holidays

from lierre_desktop.centre import calendar, settings
from lierre_desktop.centre.calendar import Span
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.database.connection import OpenCentre

# Worked out by hand from the law and the date of Easter (2025-04-20, 2026-04-05, 2027-03-28).
MOSELLE = {
    2025: "01-01 04-18 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25 12-26",
    2026: "01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25 12-26",
    2027: "01-01 03-26 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25 12-26",
}


@pytest.mark.parametrize("year", sorted(MOSELLE))
def test_moselle_has_thirteen_public_holidays(year: int) -> None:
    expected = [date.fromisoformat(f"{year}-{day}") for day in MOSELLE[year].split()]
    assert list(calendar.public_holidays("57", True, year)) == expected


@pytest.mark.parametrize(
    ("department", "good_friday", "count"),
    [("57", True, 13), ("67", True, 13), ("68", False, 12), ("75", True, 11), ("974", True, 12)],
)
def test_other_departments_have_their_own(department: str, good_friday: bool, count: int) -> None:
    assert len(calendar.public_holidays(department, good_friday, 2026)) == count


@pytest.mark.parametrize("department", ["75", "57"])
def test_the_library_says_the_same(department: str) -> None:
    """From 2008: the library drops Whit Monday from 2005 to 2007, when it was worked."""
    part = {"75": None, "57": "57"}[department]
    for year in range(2008, 2101):
        theirs = country_holidays("FR", subdiv=part, language="fr", years=year)
        expected = {day: sorted(name.replace("'", "’").split("; ")) for day, name in theirs.items()}
        ours = calendar.public_holidays(department, True, year)
        assert {day: sorted(name.split(" ; ")) for day, name in ours.items()} == expected


def test_the_shipped_school_holidays_are_zone_b_2024_to_2027() -> None:
    spans = calendar.shipped_school_holidays()
    assert {span.zone for span in spans} == {"B"}
    by_start = {span.first_day: span.last_day for span in spans}
    assert by_start[date(2026, 10, 17)] == date(2026, 11, 1)
    assert by_start[date(2026, 12, 19)] == date(2027, 1, 3)
    assert by_start[date(2026, 5, 14)] == date(2026, 5, 17)  # the Ascension bridge
    assert by_start[date(2025, 7, 5)] == date(2025, 8, 31)
    assert len(spans) == 18


def test_a_day_says_what_is_special_about_it(centre: OpenCentre) -> None:
    for span in calendar.shipped_school_holidays():
        calendar.save_school_holiday(span)
    calendar.save_closure(Span(0, "Inventaire", date(2026, 11, 12), date(2026, 11, 13)))
    states = calendar.days(date(2026, 10, 30), date(2026, 11, 14))
    assert states[date(2026, 10, 30)].school_holiday == "Vacances de la Toussaint"
    assert states[date(2026, 10, 30)].is_open
    assert states[date(2026, 11, 2)].reason == ""
    assert states[date(2026, 11, 11)].public_holiday == "Armistice"
    assert not states[date(2026, 11, 11)].is_open
    assert states[date(2026, 11, 13)].closure == "Inventaire"
    assert not states[date(2026, 11, 13)].is_open
    assert states[date(2026, 11, 14)].is_open


def test_another_centre_changes_zone_and_department(centre: OpenCentre) -> None:
    calendar.save_school_holiday(Span(0, "Hiver", date(2026, 2, 7), date(2026, 2, 22), "A"))
    assert calendar.days(date(2026, 2, 9), date(2026, 2, 9))[date(2026, 2, 9)].school_holiday == ""
    settings.save(replace(settings.load(), zone="A", department="38"))
    states = calendar.days(date(2026, 2, 9), date(2026, 12, 26))
    assert states[date(2026, 2, 9)].school_holiday == "Hiver"
    assert states[date(2026, 4, 3)].is_open
    assert states[date(2026, 12, 26)].is_open


def test_dates_that_mean_nothing_are_refused(centre: OpenCentre) -> None:
    bad = [
        (Span(0, "", date(2026, 5, 1), date(2026, 5, 2)), "name"),
        (Span(0, "x" * 300, date(2026, 5, 1), date(2026, 5, 2)), "name"),
        (Span(0, "Pont", date(2026, 5, 2), date(2026, 5, 1)), "last_day"),
        (Span(0, "Pont", date(26, 5, 1), date(2026, 5, 2)), "first_day"),
        (Span(99, "Pont", date(2026, 5, 1), date(2026, 5, 2)), "id"),
    ]
    for span, field in bad:
        with pytest.raises(InvalidInput) as refused:
            calendar.save_closure(span)
        assert refused.value.field == field
        assert refused.value.message
    assert calendar.closures() == []


def test_a_closure_is_changed_and_removed(centre: OpenCentre) -> None:
    made = calendar.save_closure(Span(0, "<b>&\"'", date(2026, 5, 1), date(2026, 5, 2)))
    (kept,) = calendar.closures()
    assert (kept.id, kept.name) == (made.id, "<b>&\"'")
    calendar.save_closure(replace(kept, last_day=date(2026, 5, 9)))
    with pytest.raises(InvalidInput):  # the form was opened before that change
        calendar.save_closure(replace(kept, name="Autre"))
    assert calendar.closures()[0].last_day == date(2026, 5, 9)
    calendar.remove_closure(made.id)
    assert calendar.closures() == []


def test_it_is_known_how_far_the_school_calendar_goes(centre: OpenCentre) -> None:
    assert calendar.known_until() is None
    for span in calendar.shipped_school_holidays():
        calendar.save_school_holiday(span)
    assert calendar.known_until() == date(2027, 8, 31)


def test_the_shipped_file_is_sorted_and_whole() -> None:
    path = Path(__file__).parents[2] / "resources" / "data" / "school_holidays.json"
    rows = json.loads(path.read_text(encoding="utf-8"))["holidays"]
    firsts = [row["first"] for row in rows]
    assert firsts == sorted(firsts)
    assert all(row["first"] <= row["last"] for row in rows)
