"""Where sessions lie on the time grid, and where a drag would put them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lierre_desktop.centre.timetable import SessionCard
from lierre_desktop.centre.vocabulary import SessionStatus
from lierre_desktop.gui.week import geometry
from lierre_desktop.gui.week.geometry import Lane, Scale
from lierre_desktop.gui.week.walk import neighbour

TUESDAY = date(2026, 11, 10)
BLANK = SessionCard(
    id=0,
    workshop_id=1,
    workshop="Couture",
    short_name="Couture",
    subtitle="",
    title="",
    theme="sewing",
    colour="sewing",
    audience="EVERYONE",
    capacity=None,
    day=TUESDAY,
    start=540,
    end=660,
    venue_id=None,
    venue="",
    venue_address="",
    facilitators=(),
    facilitator_ids=(),
    status=SessionStatus.PLANNED,
    cause=None,
    slot_id=None,
    by_hand=False,
    moved_to=None,
    moved_from=None,
    note="",
    enrolled=0,
    entered=0,
    present=0,
    walk_ins=0,
    version=1,
)


def card(number: int, start: int, end: int, day: date = TUESDAY) -> SessionCard:
    """A session of hours: `card(1, 9, 11)`."""
    return replace(BLANK, id=number, day=day, start=start * 60, end=end * 60)


def test_sessions_that_overlap_share_the_width() -> None:
    found = geometry.lanes([card(1, 14, 16), card(2, 15, 17), card(3, 9, 11)])
    assert found == {1: Lane(0, 1, 2), 2: Lane(1, 2, 2), 3: Lane(0, 1, 1)}


def test_touching_ends_do_not_share() -> None:
    found = geometry.lanes([card(1, 14, 16), card(2, 16, 18)])
    assert found == {1: Lane(0, 1, 1), 2: Lane(0, 1, 1)}


def test_a_session_spreads_over_lanes_that_are_free_at_its_hours() -> None:
    found = geometry.lanes([card(1, 9, 12), card(2, 9, 10), card(3, 9, 10), card(4, 10, 12)])
    assert found[4] == Lane(1, 3, 3)


hours = st.tuples(st.integers(0, 22), st.integers(1, 4)).map(
    lambda pair: (pair[0], min(pair[0] + pair[1], 24))
)


@given(st.lists(hours, max_size=12))
def test_no_two_sessions_ever_cover_each_other(spans: list[tuple[int, int]]) -> None:
    cards = [card(number, *span) for number, span in enumerate(spans)]
    found = geometry.lanes(cards)
    for one in cards:
        for other in cards:
            together = one.id < other.id and one.start < other.end and other.start < one.end
            first, second = found[one.id], found[other.id]
            apart = first.right <= second.left or second.right <= first.left
            assert not together or (first.of == second.of and apart)
    assert all(0 <= lane.left < lane.right <= lane.of for lane in found.values())


@pytest.mark.parametrize(
    ("cards", "shown"),
    [
        ([], (480, 1080)),
        ([card(1, 9, 11)], (480, 1080)),
        ([card(1, 7, 8), card(2, 19, 20)], (420, 1200)),
        ([card(1, 0, 24)], (0, 1440)),
    ],
)
def test_hours_follow_what_is_used(cards: list[SessionCard], shown: tuple[int, int]) -> None:
    assert geometry.hours_shown(cards) == shown


def test_a_dragged_session_lands_on_quarters_within_the_hours_shown() -> None:
    assert geometry.moved(540, 660, 551) == (555, 675)
    assert geometry.moved(540, 660, 300, 480, 1080) == (480, 600)
    assert geometry.moved(540, 660, 1100, 480, 1080) == (960, 1080)


def test_an_end_that_is_dragged_stays_after_the_beginning() -> None:
    assert geometry.resized(540, 688) == (540, 690)
    assert geometry.resized(540, 100) == (540, 555)
    assert geometry.resized(1380, 2000) == (1380, 1440)


@given(st.integers(1, 7), st.integers(200, 2000))
def test_columns_touch_and_are_found_again(days: int, width: int) -> None:
    scale = Scale(width, 500, 52, days)
    edges = [scale.edges(column) for column in range(days)]
    assert edges[0][0] == 52
    assert edges[-1][1] == width
    assert all(one[1] == other[0] for one, other in zip(edges, edges[1:], strict=False))
    for column, (left, right) in enumerate(edges):
        assert scale.column_at((left + right) // 2) == column


@given(st.integers(480, 1080))
def test_a_minute_is_found_again_at_its_height(minute: int) -> None:
    scale = Scale(1000, 600)
    assert abs(scale.minute_at(scale.y_of(minute)) - minute) <= 1


def test_arrows_find_the_neighbour() -> None:
    monday, thursday = date(2026, 11, 9), date(2026, 11, 12)
    cards = [card(1, 9, 11), card(2, 14, 16), card(3, 15, 16, thursday), card(4, 9, 10, monday)]
    one, two, three, four = cards
    assert neighbour(cards, None, 0, 1) == 4
    assert neighbour(cards, two, 1, 0) == 3
    assert neighbour(cards, three, -1, 0) == 2
    assert neighbour(cards, one, -1, 0) == 4
    assert neighbour(cards, four, -1, 0) is None
    assert neighbour(cards, one, 0, 1) == 2
    assert neighbour(cards, three, 0, 1) is None
    assert neighbour([], None, 0, 1) is None
