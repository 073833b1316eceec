"""What a centre may ask, and what there is to compare with in its first years."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lierre_desktop.centre.activity import offered
from lierre_desktop.centre.activity.figures import Amount
from lierre_desktop.centre.activity.periods import Query, season, year
from lierre_desktop.centre.activity.showing import grids, notes, said
from lierre_desktop.centre.activity.showing.keys import key_figure
from lierre_desktop.centre.activity.telling.sentences import say
from lierre_desktop.database.connection import OpenCentre

from .conftest import Rows
from .made import distribution, figure
from .test_sentences import activity

TODAY = date(2026, 2, 1)


def asked_after(rows: Rows, first: date) -> Query:
    """2025 as a centre asks it that has data since a day."""
    rows.held(rows.workshop(), first)
    return offered.asked(year(2025), TODAY)


def test_a_centre_without_data_is_compared_with_nothing(centre: OpenCentre) -> None:
    query = offered.asked(year(2025), TODAY)
    assert (query.against, query.since) == (None, None)


def test_days_before_the_first_one_are_not_compared_with(rows: Rows) -> None:
    query = asked_after(rows, date(2025, 1, 1))
    assert query.against is None
    assert notes.comparison(query) == (
        "From 1 January to 31 December 2025, without comparison."
        " The centre has no data before 1 January 2025."
    )


def test_a_year_that_is_known_whole_is_compared_as_ever(rows: Rows) -> None:
    query = asked_after(rows, date(2024, 1, 1))
    assert query.against == year(2024)
    assert query.tells_changes
    assert said.since(query) == ""
    assert offered.asked(season(2025), TODAY, compare=False).since is None


def test_a_year_that_is_known_in_part_stands_beside_without_changes(rows: Rows) -> None:
    query = asked_after(rows, date(2024, 9, 1))
    note = "2024: data since 1 September 2024; changes aren’t worked out."
    assert query.against == year(2024)
    assert notes.comparison(query) == f"2025, compared with 2024. {note}"
    people = figure(Amount(104), Amount(56))
    assert (key_figure(people, query).change, key_figure(people, query).better) == (
        "56 in 2024", None,
    )  # fmt: skip
    grid = grids.grid(distribution((60, 44), (30, 26)), query)
    assert [column.title for column in grid.columns] == ["", "2025", "share", "2024", "share"]
    assert all(len(row.cells) == len(grid.columns) - 1 for row in grid.rows)
    assert note in grid.notes
    alone = grids.grid(distribution((60, 44)), replace(query, against=None))
    assert note not in alone.notes


def test_sentences_leave_out_a_change_since_a_year_known_in_part(rows: Rows) -> None:
    query = asked_after(rows, date(2024, 9, 1))
    referred = replace(figure(Amount(104), Amount(56)).definition, code="PUB-02")
    found = activity(query, replace(figure(Amount(104), Amount(56)), definition=referred))
    said_so = "".join(span.text for span in say("oriented", found))
    assert said_so == "104 people were referred in 2025, against 56 the year before."
